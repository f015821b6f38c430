#include "views/dialogs/indicesdialog.h"

#include "edit/programmedocument.h"
#include "import/indexreader.h"
#include "views/messages.h"
#include "views/noticelabel.h"
#include "views/settings.h"

#include <QDialogButtonBox>
#include <QFileInfo>
#include <QFormLayout>
#include <QHeaderView>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRegularExpression>
#include <QTreeWidget>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace ramme {

namespace {

constexpr int labelRole = Qt::UserRole;

QString pointsText(const std::vector<IndexPoint> &points)
{
    QStringList lines;
    for (const IndexPoint &point : points)
        lines.append(u"%1\t%2"_s.arg(QString::number(point.year), formatIndexValue(point.value)));
    return lines.join(u'\n');
}

} // namespace

IndicesDialog::IndicesDialog(ProgrammeDocument *document, QWidget *parent)
    : QDialog(parent)
    , m_document(document)
    , m_list(new QTreeWidget(this))
    , m_name(new QLineEdit(this))
    , m_vintage(new QLineEdit(this))
    , m_source(new QLineEdit(this))
    , m_points(new QPlainTextEdit(this))
    , m_message(new NoticeLabel(this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Prisindekser"));
    resize(760, 420);
    m_list->setRootIsDecorated(false);
    m_list->setHeaderLabels({tr("Navn"), tr("Årgang"), tr("År")});
    m_list->header()->setStretchLastSection(false);
    m_list->header()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_list->header()->setSectionResizeMode(0, QHeaderView::Stretch);
    m_list->setAccessibleName(tr("Prosjektets prisindekser"));
    m_message->setWordWrap(true);

    auto *buttons = new QDialogButtonBox(this);
    const auto add = [&](const QString &text, void (IndicesDialog::*act)()) {
        QPushButton *button = buttons->addButton(text, QDialogButtonBox::ActionRole);
        connect(button, &QPushButton::clicked, this, act);
        return button;
    };
    add(tr("N&y"), &IndicesDialog::begin);
    add(tr("Les fra &fil …"), &IndicesDialog::readFile);
    add(tr("&Behold"), &IndicesDialog::keep)->setDefault(true);
    m_remove = add(tr("&Slett"), &IndicesDialog::remove);
    buttons->addButton(tr("&Lukk"), QDialogButtonBox::RejectRole);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_list, &QTreeWidget::currentItemChanged, this, &IndicesDialog::showSelected);

    auto *beside = new QHBoxLayout;
    beside->addWidget(m_list, 1);
    beside->addWidget(makeFields(), 1);
    auto *layout = new QVBoxLayout(this);
    layout->addLayout(beside, 1);
    layout->addWidget(m_message);
    layout->addWidget(buttons);
    connect(document, &ProgrammeDocument::scenariosChanged, this, &IndicesDialog::refresh);
    connect(document, &ProgrammeDocument::aboutToReset, this, &QDialog::reject);
    refresh();
}

QWidget *IndicesDialog::makeFields()
{
    auto *fields = new QWidget(this);
    auto *form = new QFormLayout(fields);
    form->setContentsMargins(0, 0, 0, 0);
    m_name->setObjectName(u"name"_s);
    m_name->setPlaceholderText(tr("Kommunal deflator"));
    m_vintage->setObjectName(u"vintage"_s);
    m_vintage->setPlaceholderText(tr("året eller dagen den ble utgitt, som 2025 eller 2025-10-07"));
    m_source->setObjectName(u"source"_s);
    m_source->setPlaceholderText(tr("hvor den står"));
    m_points->setObjectName(u"points"_s);
    m_points->setPlaceholderText(tr("2025   100\n2026   103,2"));
    m_points->setToolTip(tr("Ett år på hver linje, med verdien etter. Celler fra et regneark kan limes inn."));
    m_points->setTabChangesFocus(true);
    form->addRow(tr("&Navn:"), m_name);
    form->addRow(tr("&Årgang:"), m_vintage);
    form->addRow(tr("&Kilde:"), m_source);
    form->addRow(tr("&Verdier:"), m_points);
    return fields;
}

QString IndicesDialog::selected() const { return m_list->currentItem() ? m_list->currentItem()->data(0, labelRole).toString() : QString(); }

void IndicesDialog::refresh()
{
    const QString before = selected();
    m_list->clear();
    for (const IndexSeries &series : m_document->programme().indices) {
        auto *item = new QTreeWidgetItem(m_list, {series.name, series.vintage, tr("%1–%2", "first and last year").arg(series.points.front().year).arg(series.points.back().year)});
        item->setData(0, labelRole, series.label());
        if (series.label() == before)
            m_list->setCurrentItem(item);
    }
    if (!m_list->currentItem() && m_list->topLevelItemCount() > 0)
        m_list->setCurrentItem(m_list->topLevelItem(0));
    if (m_list->topLevelItemCount() == 0)
        begin();
}

void IndicesDialog::showSelected()
{
    const std::vector<IndexSeries> &indices = m_document->programme().indices;
    const auto series = std::ranges::find_if(indices, [label = selected()](const IndexSeries &one) { return one.label() == label; });
    m_remove->setEnabled(series != indices.end());
    if (series == indices.end())
        return;
    m_name->setText(series->name);
    m_vintage->setText(series->vintage);
    m_source->setText(series->source);
    m_points->setPlainText(pointsText(series->points));
    m_message->tell({}, false);
}

void IndicesDialog::begin()
{
    m_list->setCurrentItem(nullptr);
    m_list->clearSelection();
    for (QLineEdit *field : {m_name, m_vintage, m_source})
        field->clear();
    m_points->clear();
    m_remove->setEnabled(false);
    m_message->tell(tr("Skriv navn, årgang og verdier, eller les verdiene fra en fil."), false);
    m_name->setFocus();
}

void IndicesDialog::readFile()
{
    Settings settings;
    const QStringList paths = Messages::askForFiles(this, {Messages::FileQuestion::Kind::OpenOne, tr("Les en prisindeks"), settings.lastFolder(), {tr("Tabeller (*.csv *.tsv *.xlsx *.ods *.txt)")}});
    if (paths.isEmpty())
        return;
    const Result<std::vector<IndexPoint>> points = readIndexFile(paths.front());
    if (!points)
        return m_message->tell(points.error(), true);
    const QFileInfo file(paths.front());
    settings.setLastFolder(file.absolutePath());
    m_points->setPlainText(pointsText(*points));
    if (m_source->text().isEmpty())
        m_source->setText(file.fileName());
    m_message->tell(tr("%n verdier er lest. Behold indeksen når navn og årgang er rett.", nullptr, int(points->size())), false);
}

Result<IndexSeries> IndicesDialog::written() const
{
    static const QRegularExpression afterYear(u"^\\s*(\\d{4})[ \\t:]+"_s, QRegularExpression::MultilineOption);
    if (m_points->toPlainText().trimmed().isEmpty())
        return Error{tr("Skriv verdiene, ett år og én verdi på hver linje.")};
    const QString table = m_points->toPlainText().replace(afterYear, u"\\1;"_s); // a blank will do where a person types
    const Result<std::vector<IndexPoint>> points = readIndexFile(table.toUtf8(), u"verdier.csv"_s);
    if (!points)
        return Error{points.error()};
    return IndexSeries{m_name->text().simplified(), m_vintage->text().trimmed(), *points, m_source->text().simplified()};
}

void IndicesDialog::keep()
{
    const Result<IndexSeries> series = written();
    const Done kept = series ? m_document->setIndex(selected(), *series) : Error{series.error()};
    if (!kept)
        return m_message->tell(kept.error(), true);
    for (int i = 0; i < m_list->topLevelItemCount(); ++i) {
        if (m_list->topLevelItem(i)->data(0, labelRole).toString() == series->label())
            m_list->setCurrentItem(m_list->topLevelItem(i));
    }
    m_message->tell(tr("Indeksen «%1», årgang %2, er med i prosjektet.").arg(series->name, series->vintage), false);
}

void IndicesDialog::remove()
{
    if (const Done removed = m_document->removeIndex(selected()); !removed)
        m_message->tell(removed.error(), true);
}

} // namespace ramme
