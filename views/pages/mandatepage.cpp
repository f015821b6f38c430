#include "views/pages/mandatepage.h"

#include "domain/amount.h"
#include "edit/framesmodel.h"
#include "edit/programmedocument.h"
#include "edit/splitmodel.h"
#include "views/amountdelegate.h"
#include "views/figuretable.h"
#include "views/figurewords.h"
#include "views/icons.h"
#include "views/pages/mandatepicker.h"
#include "views/theme.h"

#include <QComboBox>
#include <QDateEdit>
#include <QHeaderView>
#include <QLabel>
#include <QMenu>
#include <QScrollArea>
#include <QSignalBlocker>
#include <QToolButton>
#include <QVBoxLayout>

#include <set>

using namespace Qt::Literals::StringLiterals;

namespace ramme {

namespace {

const QDate unknownDate(1990, 1, 1);

QLabel *quietLabel(QWidget *parent)
{
    auto *label = new QLabel(parent);
    label->setWordWrap(true);
    label->setTextFormat(Qt::PlainText);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    return label;
}

} // namespace

MandatePage::MandatePage(ProgrammeDocument *document, QWidget *parent)
    : Page(document, parent)
    , m_frames(new FramesModel(document, this))
    , m_splits(new SplitModel(document, this))
    , m_picker(new MandatePicker(document, this))
    , m_framesTable(makeTable(m_frames, tr("Planlagt økonomisk ramme")))
    , m_splitsTable(makeTable(m_splits, tr("Fordeling mellom mottakerne")))
    , m_adopted(new QDateEdit(this))
    , m_priceBase(new QComboBox(this))
    , m_period(new QLabel(this))
    , m_framesNote(quietLabel(this))
    , m_splitsNote(quietLabel(this))
    , m_more(quietLabel(this))
{
    auto *content = new QWidget(this);
    auto *inner = new QVBoxLayout(content);
    inner->setContentsMargins(0, 0, 6, 0);
    inner->addWidget(makeProperties());
    inner->addWidget(makeSection(tr("Planlagt økonomisk ramme, mill. kroner"), m_framesTable,
                                 {plainButton(u"add"_s, tr("Rad"), &MandatePage::addFrameRow),
                                  plainButton(u"remove"_s, tr("Rad"), &MandatePage::removeFrameRow), menuButton(tr("År"), &MandatePage::fillYears)},
                                 m_framesNote));
    inner->addWidget(makeSection(tr("Fordeling mellom mottakerne, mill. kroner"), m_splitsTable,
                                 {menuButton(tr("Linje"), &MandatePage::fillLines),
                                  plainButton(u"remove"_s, tr("Linje"), &MandatePage::removeSplitLine),
                                  menuButton(tr("Mottaker"), &MandatePage::fillRecipients)},
                                 m_splitsNote));
    inner->addWidget(m_more);
    inner->addStretch(1);
    auto *scroll = new QScrollArea(this);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidget(content);
    scroll->setFocusPolicy(Qt::NoFocus);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(8, 8, 2, 4);
    layout->addWidget(m_picker);
    layout->addWidget(scroll, 1);

    connect(m_picker, &MandatePicker::mandatePicked, this, &MandatePage::show);
    connect(document, &ProgrammeDocument::mandateChanged, this, [this](const QString &area, int vintage) {
        if (MandateKey{area, vintage} == mandate())
            refreshProperties();
    });
    connect(document, &ProgrammeDocument::planChanged, this, &MandatePage::refit);
    connect(document, &ProgrammeDocument::wasReset, this, [this] { show({}); });
    refreshProperties();
}

FigureTable *MandatePage::makeTable(MandateTableModel *model, const QString &name)
{
    auto *table = new FigureTable(this);
    auto *delegate = new AmountDelegate(table);
    table->setModel(model);
    table->useDelegate(delegate);
    table->setAccessibleName(name);
    table->verticalHeader()->hide();
    connect(model, &MandateTableModel::entryRefused, delegate, &AmountDelegate::hearRefusal);
    follow(table);
    return table;
}

QWidget *MandatePage::makeProperties()
{
    auto *row = new QWidget(this);
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 4, 0, 4);
    m_adopted->setCalendarPopup(true);
    m_adopted->setLocale(QLocale(QLocale::NorwegianBokmal, QLocale::Norway));
    m_adopted->setDisplayFormat(u"d. MMMM yyyy"_s);
    m_adopted->setMinimumDate(unknownDate);
    m_adopted->setSpecialValueText(tr("ikke oppgitt"));
    m_adopted->setAccessibleName(tr("Fastsatt"));
    m_priceBase->setAccessibleName(tr("Prisnivå"));
    m_priceBase->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    auto *adopted = new QLabel(tr("Fa&stsatt:"), row);
    adopted->setBuddy(m_adopted);
    auto *priceBase = new QLabel(tr("&Prisnivå:"), row);
    priceBase->setBuddy(m_priceBase);
    layout->addWidget(adopted);
    layout->addWidget(m_adopted);
    layout->addSpacing(12);
    layout->addWidget(priceBase);
    layout->addWidget(m_priceBase);
    layout->addSpacing(12);
    layout->addWidget(m_period);
    layout->addStretch();
    connect(m_adopted, &QDateEdit::editingFinished, this, [this] {
        const QDate date = m_adopted->date() == unknownDate ? QDate() : m_adopted->date();
        if (mandate().vintage)
            tell(document()->setAdopted(mandate(), date));
    });
    connect(m_priceBase, &QComboBox::activated, this, [this] {
        if (const auto base = priceBaseFromWord(m_priceBase->currentData().toString()))
            tell(document()->setPriceBase(mandate(), *base));
    });
    return row;
}

QWidget *MandatePage::makeSection(const QString &title, FigureTable *table, const QList<QToolButton *> &buttons, QLabel *note)
{
    auto *section = new QWidget(this);
    auto *layout = new QVBoxLayout(section);
    layout->setContentsMargins(0, 8, 0, 4);
    layout->setSpacing(4);
    auto *head = new QHBoxLayout;
    auto *heading = new QLabel(title, section);
    QFont bold = font();
    bold.setBold(true);
    bold.setPointSizeF(bold.pointSizeF() * 1.1);
    heading->setFont(bold);
    heading->setBuddy(table);
    head->addWidget(heading);
    head->addStretch();
    layout->addLayout(head);
    layout->addWidget(table);
    layout->addWidget(note);
    for (QToolButton *button : buttons) {
        head->addWidget(button);
        setTabOrder(table, button);
    }
    return section;
}

QToolButton *MandatePage::plainButton(const QString &icon, const QString &text, void (MandatePage::*act)())
{
    auto *button = new QToolButton(this);
    button->setIcon(lineIcon(icon));
    button->setText(text);
    button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    button->setFocusPolicy(Qt::StrongFocus);
    button->setToolTip(icon == "add"_L1 ? tr("Legg til nederst") : tr("Fjern den valgte"));
    button->setAccessibleName(icon == "add"_L1 ? tr("Legg til: %1").arg(text) : tr("Fjern: %1").arg(text));
    connect(button, &QToolButton::clicked, this, act);
    return button;
}

QToolButton *MandatePage::menuButton(const QString &text, void (MandatePage::*fill)(QMenu *))
{
    auto *button = new QToolButton(this);
    button->setIcon(lineIcon(u"add"_s));
    button->setText(text);
    button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    button->setFocusPolicy(Qt::StrongFocus);
    button->setPopupMode(QToolButton::InstantPopup);
    button->setAccessibleName(tr("Legg til eller fjern: %1").arg(text));
    auto *menu = new QMenu(button);
    connect(menu, &QMenu::aboutToShow, this, [this, menu, fill] {
        menu->clear();
        (this->*fill)(menu);
    });
    button->setMenu(menu);
    return button;
}

FigureTable *MandatePage::table() const
{
    return m_splitsTable->hasFocus() || m_splitsTable->isAncestorOf(focusWidget()) ? m_splitsTable : m_framesTable;
}

TableName MandatePage::tableName() const
{
    return table() == m_splitsTable ? TableName::Splits : TableName::Frames;
}

MandateKey MandatePage::mandate() const
{
    return m_picker->mandate();
}

void MandatePage::setMandate(const MandateKey &mandate)
{
    m_picker->setMandate(mandate);
}

void MandatePage::showEvent(QShowEvent *event)
{
    m_picker->chooseFirst(false);
    refit();
    Page::showEvent(event);
}

void MandatePage::show(const MandateKey &mandate)
{
    m_frames->setMandate(mandate.area, mandate.vintage);
    m_splits->setMandate(mandate.area, mandate.vintage);
    refreshProperties();
    refit();
    if (isVisible())
        m_framesTable->startSomewhere();
}

void MandatePage::refit()
{
    if (!isVisible())
        return;
    for (FigureTable *table : {m_framesTable, m_splitsTable}) {
        table->fitColumns(54, 330);
        table->fitHeight();
    }
}

void MandatePage::refreshProperties()
{
    const Mandate *shown = document()->mandate(mandate());
    setEnabled(shown || m_picker->isEnabled());
    m_adopted->setEnabled(shown);
    m_priceBase->setEnabled(shown);
    const QSignalBlocker quietDate(m_adopted);
    const QSignalBlocker quietBase(m_priceBase);
    m_priceBase->clear();
    if (!shown) {
        m_adopted->setDate(unknownDate);
        m_period->clear();
        m_framesNote->clear();
        m_splitsNote->clear();
        m_more->clear();
        return;
    }
    m_adopted->setDate(shown->adopted.isValid() ? shown->adopted : unknownDate);
    std::set<int> years;
    for (int year = shown->vintage - 2; year <= shown->vintage + 1; ++year)
        years.insert(year);
    if (shown->priceBase.kind == PriceBase::Kind::Year)
        years.insert(shown->priceBase.year);
    const auto add = [this](const PriceBase &base) { m_priceBase->addItem(FigureWords::priceBase(base), toWord(base)); };
    add({});
    add(PriceBase::nominal());
    for (const int year : years)
        add(PriceBase::ofYear(year));
    m_priceBase->setCurrentIndex(m_priceBase->findData(toWord(shown->priceBase)));
    m_period->setText(shown->firstYear && shown->lastYear ? tr("Periode: %1–%2").arg(shown->firstYear).arg(shown->lastYear) : QString());
    m_framesNote->setText(shown->frames.empty() ? tr("Mandatet har ingen tabell over planlagt ramme.") : QString());
    m_splitsNote->setText(shown->splits.empty() ? tr("Mandatet har ingen fordeling mellom mottakerne.") : QString());
    QStringList more;
    for (const Earmark &earmark : shown->earmarks) {
        const QString amount = FigureWords::value(earmark.figure, shown->unit);
        more << (earmark.bound == Earmark::Bound::AtLeast ? tr("Øremerket hos %1: minst %2, %3").arg(earmark.recipient, amount, earmark.purpose)
                                                          : tr("Øremerket hos %1: %2, %3").arg(earmark.recipient, amount, earmark.purpose));
    }
    m_more->setText(more.join(u'\n'));
    m_framesNote->setVisible(!m_framesNote->text().isEmpty());
    m_splitsNote->setVisible(!m_splitsNote->text().isEmpty());
    m_more->setVisible(!more.isEmpty());
}

void MandatePage::tell(const Done &done)
{
    if (!done)
        emit refused(done.error());
}

bool MandatePage::showFigure(int id)
{
    setMandate(document()->context(id).mandate());
    for (FigureTable *table : {m_framesTable, m_splitsTable}) {
        if (table->goTo(static_cast<MandateTableModel *>(table->model())->indexOfFigure(id)))
            return true;
    }
    return false;
}

} // namespace ramme
