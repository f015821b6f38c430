#include "views/tabletools.h"

#include "views/messages.h"
#include "views/tablereview.h"

#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QToolButton>

using namespace Qt::Literals::StringLiterals;

namespace ramme {

namespace {

ShiftReach reachOfKeys()
{
    return QApplication::keyboardModifiers() & Qt::ShiftModifier ? ShiftReach::Table : ShiftReach::Row;
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
{
    m_kind->setObjectName(u"tableKind"_s);
    m_kind->setAccessibleName(tr("Hva tabellen er"));
    m_kind->addItem(tr("Som lest"), int(TableLayout::Kind::AsRead));
    m_kind->addItem(tr("Rammer"), int(TableLayout::Kind::Frames));
    m_kind->addItem(tr("Fordeling"), int(TableLayout::Kind::Split));
    m_kind->addItem(tr("Ikke en tabell"), int(TableLayout::Kind::None));
    m_heading->setObjectName(u"columnHeading"_s);
    m_heading->setEditable(true);
    m_heading->setInsertPolicy(QComboBox::NoInsert);
    m_heading->setMinimumContentsLength(8);
    m_heading->lineEdit()->setPlaceholderText(tr("som trykt"));
    m_heading->setToolTip(tr("Årstall eller mottaker over den valgte kolonnen. Tom betyr det som er trykt."));
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
    what->addWidget(m_state, 1);
    auto *acts = new QHBoxLayout;
    acts->setSpacing(4);
    m_again = button(tr("Les tabellen på nytt"), tr("Leser dokumentet på nytt med det som er sagt om tabellen"), &TableTools::readAgain);
    acts->addWidget(m_again);
    acts->addWidget(button(tr("◂ Flytt"), tr("Flytt tallene i raden én kolonne til venstre, fra og med det valgte (Ctrl+Alt+←). Med Shift: i alle rader."), &TableTools::shiftLeft));
    acts->addWidget(button(tr("Flytt ▸"), tr("Flytt tallene i raden én kolonne til høyre, fra og med det valgte (Ctrl+Alt+→). Med Shift: i alle rader."), &TableTools::shiftRight));
    acts->addWidget(button(tr("Område …"), tr("Si hvilket samhandlingsområde mandatet gjelder"), &TableTools::askForArea));
    acts->addWidget(button(tr("Årgang …"), tr("Si hvilket år mandatet er fastsatt for"), &TableTools::askForVintage));
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
    QString asRead = tr("Som lest");
    if (table && table->layout.table.kind == TableLayout::Kind::AsRead) {
        asRead = table->taken == FoundTable::Taken::Frames ? tr("Som lest: rammer")
            : table->taken == FoundTable::Taken::Split     ? tr("Som lest: fordeling")
                                                           : tr("Som lest: ikke brukt");
    }
    m_kind->setItemText(0, asRead);
    m_kind->setCurrentIndex(table ? m_kind->findData(int(table->layout.table.kind)) : 0);
    m_state->setText(m_review->isReading()               ? tr("Leser …")
                         : !table                        ? tr("Velg et tall i en tabell.")
                         : table->layout.name.isEmpty()  ? QString()
                                                         : tr("Oppsett: %1").arg(table->layout.name));
    fillHeadings();
}

void TableTools::setColumn(int column)
{
    m_column = column;
    fillHeadings();
}

void TableTools::fillHeadings()
{
    const TableOutline *table = m_review->table();
    const bool has = table && m_column > 0 && std::size_t(m_column) < table->layout.table.columns.size();
    m_heading->setEnabled(has);
    m_headingLabel->setEnabled(has);
    const QString current = has ? table->layout.table.columns[std::size_t(m_column)].heading : QString();
    if (m_heading->hasFocus() && m_heading->currentText() != current && has && m_heading->property("column").toInt() == m_column)
        return; // a person is writing
    m_heading->setProperty("column", m_column);
    m_heading->clear();
    if (has) {
        const int first = table->layout.firstYear ? table->layout.firstYear : table->vintage;
        for (int year = first - 1; year < first + 7; ++year)
            m_heading->addItem(QString::number(year));
        for (const Recipient &recipient : m_copy->programme().recipients)
            m_heading->addItem(recipient.shortName);
        m_heading->addItem(u"Sum"_s); // as documents print it
    }
    m_heading->setCurrentText(current);
}

void TableTools::giveHeading()
{
    if (m_copy && isVisible() && m_column > 0)
        tell(m_review->setHeading(std::size_t(m_column), m_heading->currentText()));
}

void TableTools::chooseKind(int index) { m_review->setKind(TableLayout::Kind(m_kind->itemData(index).toInt())); }
void TableTools::readAgain() { m_review->readAgain(); }
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

void TableTools::askForArea()
{
    const MandateKey key = mandate();
    if (!m_copy->mandate(key))
        return emit refused(tr("Velg først et tall i mandatet."));
    QStringList areas;
    for (const Area &area : m_copy->programme().areas)
        areas << area.name;
    const std::optional<QString> area = Messages::askForText(this, tr("Område"), tr("Mandatet gjelder:"), key.area, areas);
    if (area)
        tell(m_review->assign(key, {*area, key.vintage}));
}

void TableTools::askForVintage()
{
    const MandateKey key = mandate();
    if (!m_copy->mandate(key))
        return emit refused(tr("Velg først et tall i mandatet."));
    const std::optional<QString> year = Messages::askForText(this, tr("Årgang"), tr("Året mandatet er fastsatt for:"), QString::number(key.vintage), {});
    if (year)
        tell(m_review->assign(key, {key.area, year->trimmed().toInt()}));
}

} // namespace ramme
