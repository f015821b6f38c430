#include "views/pages/startpage.h"

#include "views/icons.h"

#include <QCommandLinkButton>
#include <QFileInfo>
#include <QLabel>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace ramme {

namespace {

QCommandLinkButton *way(const QString &icon, const QString &title, const QString &text, QWidget *parent)
{
    auto *button = new QCommandLinkButton(title, text, parent);
    button->setIcon(lineIcon(icon));
    button->setIconSize({24, 24});
    button->setFocusPolicy(Qt::StrongFocus);
    button->setMinimumHeight(button->sizeHint().height() + button->fontMetrics().height());
    return button;
}

} // namespace

StartPage::StartPage(QWidget *parent)
    : QWidget(parent)
{
    auto *column = new QWidget(this);
    column->setFixedWidth(560);
    auto *layout = new QVBoxLayout(column);
    auto *head = new QHBoxLayout;
    auto *picture = new QLabel(column);
    picture->setPixmap(applicationIcon().pixmap(56, 56));
    auto *title = new QLabel(tr("Ramme"), column);
    QFont large = font();
    large.setPointSizeF(large.pointSizeF() * 2);
    large.setBold(true);
    title->setFont(large);
    head->addWidget(picture);
    head->addSpacing(8);
    head->addWidget(title);
    head->addStretch();
    layout->addLayout(head);
    auto *intro = new QLabel(tr("Slipp mandater og tildelingsbrev her i vinduet. Ramme leser tabellene, viser hvert tall med linjen det står på, "
                                "og setter sammen fordelingen mellom mottakerne år for år."),
                             column);
    intro->setWordWrap(true);
    layout->addWidget(intro);
    layout->addSpacing(8);

    auto *read = way(u"import"_s, tr("&Les inn dokumenter"), tr("Mandater og brev fra Word, PDF, regneark eller tekst"), column);
    auto *open = way(u"open"_s, tr("&Åpne et prosjekt"), tr("Et arbeid du har lagret før"), column);
    m_samples = way(u"mandate"_s, tr("&Prøv med eksemplene"), tr("Noen oppdiktede mandater og et brev, til å bli kjent med programmet"), column);
    layout->addWidget(read);
    layout->addWidget(open);
    layout->addWidget(m_samples);
    connect(read, &QAbstractButton::clicked, this, &StartPage::importWanted);
    connect(open, &QAbstractButton::clicked, this, &StartPage::openWanted);
    connect(static_cast<QCommandLinkButton *>(m_samples), &QAbstractButton::clicked, this, &StartPage::samplesWanted);

    m_recentTitle = new QLabel(tr("Sist brukt"), column);
    QFont bold = font();
    bold.setBold(true);
    m_recentTitle->setFont(bold);
    m_recent = new QVBoxLayout;
    layout->addSpacing(8);
    layout->addWidget(m_recentTitle);
    layout->addLayout(m_recent);

    auto *outer = new QVBoxLayout(this);
    outer->addStretch(2);
    outer->addWidget(column, 0, Qt::AlignHCenter);
    outer->addStretch(3);
    setRecent({});
}

void StartPage::setSamplesAvailable(bool available)
{
    m_samples->setVisible(available);
}

void StartPage::setRecent(const QStringList &paths)
{
    while (QLayoutItem *item = m_recent->takeAt(0)) {
        const std::unique_ptr<QLayoutItem> taken(item);
        if (taken->widget())
            taken->widget()->deleteLater();
    }
    m_recentTitle->setVisible(!paths.isEmpty());
    for (const QString &path : paths) {
        auto *link = new QLabel(u"<a href=\"%1\">%2</a>"_s.arg(path.toHtmlEscaped(), QFileInfo(path).fileName().toHtmlEscaped()), this);
        link->setTextInteractionFlags(Qt::LinksAccessibleByKeyboard | Qt::LinksAccessibleByMouse);
        link->setFocusPolicy(Qt::StrongFocus);
        link->setToolTip(path);
        connect(link, &QLabel::linkActivated, this, &StartPage::recentWanted);
        m_recent->addWidget(link);
    }
}

} // namespace ramme
