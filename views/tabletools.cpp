#include "views/tabletools.h"

#include "views/messages.h"
#include "views/tablereview.h"

#include <QAction>
#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QToolButton>

using namespace Qt::Literals::StringLiterals;

namespace ramme {

namespace {

ShiftReach reachOfKeys()
{
    return QApplication::keyboardModifiers() & Qt::ShiftModifier ? ShiftReach::Table : ShiftReach::Row;
}

QString wordFor(TableLayout::Kind kind)
{
    switch (kind) {
    case TableLayout::Kind::Frames: return TableTools::tr("rammer");
    case TableLayout::Kind::Split: return TableTools::tr("fordeling");
    case TableLayout::Kind::Ambitions: return TableTools::tr("ambisjoner");
    case TableLayout::Kind::Posts: return TableTools::tr("kapittel og post");
    default: return TableTools::tr("ikke brukt");
    }
}

/// What a person says it is, or else what it was read as.
TableLayout::Kind kindOf(const TableOutline &table)
{
    return table.layout.table.kind == TableLayout::Kind::AsRead ? table.kind() : table.layout.table.kind;
}

} // namespace

TableTools::TableTools(ProgrammeDocument *copy, TableReview *review, QWidget *parent)
    : QWidget(parent)
    , m_copy(copy)
    , m_review(review)
    , m_kind(new QComboBox(this))
    , m_heading(new QComboBox(this))
    , m_headingLabel(new QLabel(tr("Ove&rskrift:"), this))
    , m_state(new QLabel(this))
    , m_headless(new QCheckBox(tr("Uten overskrift"), this))
{
    m_kind->setObjectName(u"tableKind"_s);
    m_kind->setAccessibleName(tr("Hva tabellen er"));
    m_kind->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    fillKinds();
    m_headless->setObjectName(u"headless"_s);
    m_headless->setToolTip(tr("Den første linjen er en rad. Kolonnene heter det du skriver her."));
    m_heading->setObjectName(u"columnHeading"_s);
    m_heading->setEditable(true);
    m_heading->setInsertPolicy(QComboBox::NoInsert);
    m_heading->setMinimumContentsLength(8);
    m_heading->lineEdit()->setPlaceholderText(tr("som trykt"));
    m_heading->setToolTip(tr("Hva den valgte kolonnen er. Tom betyr det som er trykt."));
    auto *kindLabel = new QLabel(tr("Tab&ellen er:"), this);
    kindLabel->setBuddy(m_kind);
    m_headingLabel->setBuddy(m_heading);
    m_state->setTextFormat(Qt::PlainText);

    auto *what = new QHBoxLayout;
    what->addWidget(kindLabel);
    what->addWidget(m_kind);
    what->addSpacing(8);
    what->addWidget(m_headingLabel);
    what->addWidget(m_heading);
    what->addWidget(m_headless);
    what->addWidget(m_state, 1);
    auto *acts = new QHBoxLayout;
    acts->setSpacing(4);
    m_again = button(tr("Les tabellen på nytt"), tr("Leser dokumentet på nytt med det som er sagt om tabellen"), &TableTools::readAgain);
    acts->addWidget(m_again);
    acts->addWidget(button(tr("Lag tabell"), tr("Linjene som er merket i teksten eller på siden, er en tabell (Ctrl+T)"), &TableTools::makeTable));
    m_name = button(tr("Gi oppsettet navn …"), tr("Gir oppsettet et navn nå, så de andre filene som gås gjennom, leses med det"), &TableTools::askForName);
    acts->addWidget(m_name);
    m_shifts = {button(tr("◂ Flytt"), tr("Flytt tallene i raden én kolonne til venstre, fra og med det valgte (Ctrl+Alt+←). Med Shift: i alle rader."), &TableTools::shiftLeft),
                button(tr("Flytt ▸"), tr("Flytt tallene i raden én kolonne til høyre, fra og med det valgte (Ctrl+Alt+→). Med Shift: i alle rader."), &TableTools::shiftRight)};
    m_area = button(tr("Område …"), {}, &TableTools::askForArea);
    m_year = button(tr("Årgang …"), {}, &TableTools::askForYear);
    m_recipient = button(tr("Mottaker …"), tr("Si hvem brevet er til"), &TableTools::askForRecipient);
    for (QToolButton *act : {m_shifts[0], m_shifts[1], m_recipient, m_year, m_area})
        acts->addWidget(act);
    acts->addStretch();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(8, 6, 6, 0);
    layout->setSpacing(4);
    layout->addLayout(what);
    layout->addLayout(acts);

    for (const Shift direction : {Shift::Left, Shift::Right}) {
        for (const ShiftReach reach : {ShiftReach::Row, ShiftReach::Table}) {
            auto *act = new QAction(this);
            const Qt::Key key = direction == Shift::Left ? Qt::Key_Left : Qt::Key_Right;
            act->setShortcut(QKeySequence((reach == ShiftReach::Row ? Qt::CTRL | Qt::ALT : Qt::CTRL | Qt::ALT | Qt::SHIFT) | key));
            connect(act, &QAction::triggered, this, [this, direction, reach] { shift(direction, reach); });
            addAction(act);
        }
    }
    auto *make = new QAction(this);
    make->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_T));
    connect(make, &QAction::triggered, this, &TableTools::makeTable);
    addAction(make);
    connect(m_headless, &QCheckBox::clicked, review, &TableReview::setHeadless);
    connect(m_kind, &QComboBox::activated, this, &TableTools::chooseKind);
    connect(m_heading, &QComboBox::activated, this, [this](int) { giveHeading(); });
    connect(m_heading->lineEdit(), &QLineEdit::editingFinished, this, &TableTools::giveHeading);
    m_heading->installEventFilter(this);
    m_heading->lineEdit()->installEventFilter(this);
    connect(review, &TableReview::tableChanged, this, &TableTools::refresh);
    connect(review, &TableReview::readingChanged, this, &TableTools::refresh);
    refresh();
}

/// Enter ends the heading, not the review.
bool TableTools::eventFilter(QObject *watched, QEvent *event)
{
    const auto *key = event->type() == QEvent::KeyPress ? static_cast<QKeyEvent *>(event) : nullptr;
    if (!key || (key->key() != Qt::Key_Return && key->key() != Qt::Key_Enter) || key->modifiers() & Qt::ControlModifier)
        return QWidget::eventFilter(watched, event);
    giveHeading();
    return true;
}

QToolButton *TableTools::button(const QString &text, const QString &tip, void (TableTools::*act)())
{
    auto *made = new QToolButton(this);
    made->setText(text);
    made->setToolTip(tip);
    made->setFocusPolicy(Qt::StrongFocus);
    connect(made, &QToolButton::clicked, this, act);
    return made;
}

void TableTools::tell(const Done &done)
{
    if (!done)
        emit refused(done.error());
}

void TableTools::refresh()
{
    const TableOutline *table = m_review->table();
    m_kind->setEnabled(table);
    m_again->setEnabled(table && !m_review->isReading());
    m_name->setEnabled(table && table->layout.name.isEmpty());
    m_headless->setEnabled(table);
    m_headless->setChecked(table && table->layout.table.isHeadless);
    if (std::exchange(m_inLetter, table && !table->recipient.isEmpty()) != m_inLetter)
        fillKinds();
    const bool asRead = table && table->layout.table.kind == TableLayout::Kind::AsRead;
    m_kind->setItemText(0, !asRead ? tr("Som lest") : tr("Som lest: %1").arg(wordFor(table->kind())));
    if (!m_review->isReading()) // what was chosen stands until it is read
        m_kind->setCurrentIndex(table ? m_kind->findData(int(table->layout.table.kind)) : 0);
    m_state->setText(m_review->isReading()               ? tr("Leser …")
                         : !table                        ? tr("Velg et tall i en tabell.")
                         : table->layout.name.isEmpty()  ? QString()
                                                         : tr("Oppsett: %1").arg(table->layout.name));
    fillHeadings();
    refreshOwner();
}

void TableTools::setFigure(int figure)
{
    m_figure = figure;
    refreshOwner();
}

/// A letter has a recipient and a budget year, and an area for each line of its breakdown; a mandate has one area and its vintage.
void TableTools::refreshOwner()
{
    const bool inLetter = letter().year != 0;
    m_recipient->setVisible(inLetter);
    for (QToolButton *one : m_shifts)
        one->setVisible(!inLetter); // its tables have no columns of years
    m_year->setText(inLetter ? tr("Budsjettår …") : tr("Årgang …"));
    m_year->setToolTip(inLetter ? tr("Si hvilket budsjettår brevet gjelder") : tr("Si hvilket år mandatet er fastsatt for"));
    m_area->setToolTip(inLetter ? tr("Si hvilket samhandlingsområde den valgte linjen i fordelingen gjelder") : tr("Si hvilket samhandlingsområde mandatet gjelder"));
    for (QToolButton *owner : {m_recipient, m_year, m_area})
        owner->setEnabled(!inLetter || !m_review->isReading());
}

/// A mandate has tables of money and of ambitions, a letter those of chapters and posts.
void TableTools::fillKinds()
{
    m_kind->clear();
    m_kind->addItem(tr("Som lest"), int(TableLayout::Kind::AsRead));
    if (m_inLetter) {
        m_kind->addItem(tr("Kapittel og post"), int(TableLayout::Kind::Posts));
    } else {
        m_kind->addItem(tr("Rammer"), int(TableLayout::Kind::Frames));
        m_kind->addItem(tr("Fordeling"), int(TableLayout::Kind::Split));
        m_kind->addItem(tr("Ambisjoner"), int(TableLayout::Kind::Ambitions));
    }
    m_kind->addItem(tr("Ikke en tabell"), int(TableLayout::Kind::None));
}

void TableTools::setColumn(int column)
{
    m_column = column;
    fillHeadings();
}

void TableTools::fillHeadings()
{
    const TableOutline *table = m_review->table();
    const bool isFirst = m_column == 0 && table && (kindOf(*table) == TableLayout::Kind::Ambitions || kindOf(*table) == TableLayout::Kind::Posts);
    const bool has = table && (m_column > 0 || isFirst) && std::size_t(m_column) < table->layout.table.columns.size();
    m_heading->setEnabled(has);
    m_headingLabel->setEnabled(has);
    const QString current = has ? table->layout.table.columns[std::size_t(m_column)].heading : QString();
    if (m_heading->hasFocus() && m_heading->currentText() != current && has && m_heading->property("column").toInt() == m_column)
        return; // a person is writing
    m_heading->setProperty("column", m_column);
    m_heading->clear();
    if (has)
        m_heading->addItems(headings());
    m_heading->setCurrentText(current);
}

/// As documents print them.
QStringList TableTools::headings() const
{
    const TableOutline *table = m_review->table();
    const TableLayout::Kind kind = kindOf(*table);
    if (kind == TableLayout::Kind::Posts)
        return {u"Kapittel"_s, u"Post"_s, u"Betegnelse"_s, u"Beløp"_s};
    QStringList words;
    if (kind == TableLayout::Kind::Ambitions)
        words << u"Ambisjon"_s << u"Avsnitt"_s << u"Status"_s;
    const int first = table->layout.firstYear ? table->layout.firstYear : table->vintage;
    for (int year = first - 1; year < first + 7; ++year)
        words << QString::number(year);
    if (kind == TableLayout::Kind::Ambitions) {
        for (const Mandate &mandate : m_copy->programme().mandates) {
            for (const AmbitionRow &row : mandate.ambitions)
                words += row.actors;
        }
        words.removeDuplicates();
        return words;
    }
    for (const Recipient &recipient : m_copy->programme().recipients)
        words << recipient.shortName;
    return words << u"Sum"_s;
}

void TableTools::giveHeading()
{
    if (m_copy && isVisible() && m_heading->isEnabled() && m_column >= 0)
        tell(m_review->setHeading(std::size_t(m_column), m_heading->currentText()));
}

void TableTools::chooseKind(int index) { m_review->setKind(TableLayout::Kind(m_kind->itemData(index).toInt())); }
void TableTools::readAgain() { m_review->readAgain(); }
void TableTools::makeTable() { emit tableWanted(); }
void TableTools::shiftLeft() { shift(Shift::Left, reachOfKeys()); }
void TableTools::shiftRight() { shift(Shift::Right, reachOfKeys()); }

void TableTools::shift(Shift direction, ShiftReach reach) { tell(m_copy->shiftFigures(m_figure, direction, reach)); }

MandateKey TableTools::mandate() const
{
    const FigureContext context = m_copy->context(m_figure);
    if (m_copy->mandate(context.mandate()))
        return context.mandate();
    const TableOutline *table = m_review->table();
    return table ? MandateKey{table->area, table->vintage} : MandateKey();
}

void TableTools::askForName()
{
    const std::optional<QString> name = Messages::askForText(this, tr("Oppsett av tabell"), tr("Navn på oppsettet:"), m_review->suggestedName(), {});
    if (!name)
        return;
    const QStringList others = m_review->othersAlike();
    const bool forAny = !others.isEmpty()
        && Messages::ask(this, tr("Oppsett av tabell"), tr("Tabeller med samme overskrift står også for %1. Skal oppsettet gjelde dem?").arg(QLocale().createSeparatedList(others)))
            == Messages::Answer::Yes;
    tell(m_review->giveName(*name, forAny));
}

LetterKey TableTools::letter() const
{
    const FigureContext context = m_copy ? m_copy->context(m_figure) : FigureContext();
    if (context.isInLetter())
        return context.letter();
    return context.table == FigureContext::Table::None || context.table == FigureContext::Table::Reserves ? m_review->letter() : LetterKey();
}

void TableTools::askForArea()
{
    QStringList areas;
    for (const Area &area : m_copy->programme().areas)
        areas << area.name;
    if (letter().year != 0) {
        const FigureContext line = m_copy->context(m_figure);
        if (line.table != FigureContext::Table::LetterBreakdown)
            return emit refused(tr("Velg først en linje i brevets fordeling."));
        const std::optional<QString> area = Messages::askForText(this, tr("Område"), tr("«%1» gjelder (tom: ikke noe enkelt område):").arg(line.row), line.area, areas);
        if (area)
            tell(m_review->assignItem(m_figure, *area));
        return;
    }
    const MandateKey key = mandate();
    if (!m_copy->mandate(key))
        return emit refused(tr("Velg først et tall i mandatet."));
    const std::optional<QString> area = Messages::askForText(this, tr("Område"), tr("Mandatet gjelder:"), key.area, areas);
    if (area)
        tell(m_review->assign(key, {*area, key.vintage}));
}

void TableTools::askForYear()
{
    if (const LetterKey to = letter(); to.year != 0) {
        const std::optional<QString> year = Messages::askForText(this, tr("Budsjettår"), tr("Året brevet gjelder:"), QString::number(to.year), {});
        if (year)
            tell(m_review->assignLetter(to, {to.recipient, year->trimmed().toInt()}));
        return;
    }
    const MandateKey key = mandate();
    if (!m_copy->mandate(key))
        return emit refused(tr("Velg først et tall i mandatet."));
    const std::optional<QString> year = Messages::askForText(this, tr("Årgang"), tr("Året mandatet er fastsatt for:"), QString::number(key.vintage), {});
    if (year)
        tell(m_review->assign(key, {key.area, year->trimmed().toInt()}));
}

void TableTools::askForRecipient()
{
    const LetterKey to = letter();
    QStringList recipients;
    for (const Recipient &recipient : m_copy->programme().recipients)
        recipients << recipient.shortName;
    const std::optional<QString> recipient = Messages::askForText(this, tr("Mottaker"), tr("Brevet er til:"), to.recipient, recipients);
    if (recipient)
        tell(m_review->assignLetter(to, {*recipient, to.year}));
}

} // namespace ramme
