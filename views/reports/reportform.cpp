#include "views/reports/reportform.h"

#include "edit/programmedocument.h"
#include "views/figurewords.h"
#include "views/reports/choicebutton.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFormLayout>
#include <QGroupBox>
#include <QLineEdit>
#include <QStyle>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace ramme {

namespace {

void select(QComboBox *box, const QVariant &value) { box->setCurrentIndex(std::max(0, box->findData(value))); }

} // namespace

QString ReportForm::titleOf(ReportContent content)
{
    switch (content) {
    case ReportContent::Allocation: return tr("Fordeling per år, med diagram");
    case ReportContent::Reallocation: return tr("Omdisponeringen i scenarioet");
    case ReportContent::Comparison: return tr("Scenarioene side om side");
    case ReportContent::MandateTables: return tr("Mandatenes tabeller 1–3");
    case ReportContent::LetterTables: return tr("Brevenes tildelinger og poster");
    case ReportContent::AmbitionFrames: return tr("Ambisjoner mot penger");
    case ReportContent::Ambitions: return tr("Ambisjoner");
    case ReportContent::Frames: return tr("Rammer slik de er trykt");
    case ReportContent::Splits: return tr("Fordelinger slik de er trykt");
    case ReportContent::Vintages: return tr("Mandatene mot hverandre");
    case ReportContent::Triangle: return tr("Årgangstrekant");
    case ReportContent::Changes: return tr("Endringer mellom mandatene");
    case ReportContent::Letters: return tr("Tildelingsbrev");
    case ReportContent::Moves: return tr("Flyttinger i scenarioene");
    case ReportContent::Checks: return tr("Kontroller");
    case ReportContent::Errata: return tr("Rettelsesliste");
    }
    return {};
}

ReportForm::ReportForm(ProgrammeDocument *document, QWidget *parent)
    : QScrollArea(parent)
    , m_document(document)
    , m_title(new QLineEdit(this))
    , m_scenario(new QComboBox(this))
    , m_basis(new QComboBox(this))
    , m_areas(new ChoiceButton(tr("Alle områder"), this))
    , m_years(new ChoiceButton(tr("Alle år"), this))
    , m_budgetYear(new QComboBox(this))
    , m_lines(new QCheckBox(tr("Del på &finansieringslinjer"), this))
    , m_sources(new QCheckBox(tr("Si &hvor hvert tall er hentet"), this))
    , m_language(new QComboBox(this))
    , m_unit(new QComboBox(this))
    , m_decimals(new QComboBox(this))
    , m_adding(new QComboBox(this))
    , m_numbers(new QComboBox(this))
{
    m_definition.contents = {ReportContent::Allocation};
    auto *inside = new QWidget(this);
    auto *layout = new QVBoxLayout(inside);
    layout->setContentsMargins(0, 0, 8, 0);
    auto *top = new QFormLayout;
    top->setRowWrapPolicy(QFormLayout::WrapLongRows);
    m_title->setPlaceholderText(tr("Rammer og fordeling"));
    top->addRow(tr("&Tittel:"), m_title);
    layout->addLayout(top);
    layout->addWidget(makeContents());
    auto *choices = new QGroupBox(tr("Planen"), inside);
    makeChoices(new QFormLayout(choices));
    layout->addWidget(choices);
    auto *numbers = new QGroupBox(tr("Språk og tall"), inside);
    makeNumbers(new QFormLayout(numbers));
    layout->addWidget(numbers);
    layout->addStretch();
    setWidget(inside);
    setWidgetResizable(true);
    setMinimumWidth(inside->minimumSizeHint().width() + style()->pixelMetric(QStyle::PM_ScrollBarExtent)); // nothing stands behind the scroll bar
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setAccessibleName(tr("Hva rapporten er"));
    connect(m_title, &QLineEdit::editingFinished, this, &ReportForm::take);
    for (QComboBox *box : {m_scenario, m_basis, m_budgetYear, m_language, m_unit, m_decimals, m_adding, m_numbers}) {
        box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        box->setMinimumContentsLength(12);
        connect(box, &QComboBox::currentIndexChanged, this, &ReportForm::take);
    }
    for (const ChoiceButton *button : {m_areas, m_years})
        connect(button, &ChoiceButton::changed, this, &ReportForm::take);
    for (const QCheckBox *box : {m_lines, m_sources})
        connect(box, &QCheckBox::toggled, this, &ReportForm::take);
    refresh();
}

QWidget *ReportForm::makeContents()
{
    auto *box = new QGroupBox(tr("Innhold"), this);
    auto *layout = new QVBoxLayout(box);
    layout->setSpacing(3);
    for (const ReportContent content : allReportContents()) {
        auto *check = new QCheckBox(titleOf(content), box);
        connect(check, &QCheckBox::toggled, this, &ReportForm::take);
        layout->addWidget(check);
        m_contents.append(check);
    }
    return box;
}

void ReportForm::makeChoices(QFormLayout *form)
{
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    form->addRow(tr("S&cenario:"), m_scenario);
    form->addRow(tr("&Grunnlag:"), m_basis);
    form->addRow(tr("O&mråder:"), m_areas);
    form->addRow(tr("Å&r:"), m_years);
    form->addRow(m_lines);
    form->addRow(tr("&Budsjettår:"), m_budgetYear);
    m_budgetYear->setToolTip(tr("Året mandatenes tabeller og brevene gjelder"));
}

void ReportForm::makeNumbers(QFormLayout *form)
{
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    // The names of languages stand in the languages themselves.
    m_language->addItem(u"Bokmål"_s, u"nb"_s);
    m_language->addItem(u"Nynorsk"_s, u"nn"_s);
    m_language->addItem(u"English"_s, u"en"_s);
    m_unit->addItem(tr("Mill. kroner"), int(Unit::Million));
    m_unit->addItem(tr("1000 kroner"), int(Unit::Thousand));
    m_unit->addItem(tr("Kroner"), int(Unit::Kroner));
    m_adding->addItem(tr("Fotnote der summen avviker"), int(Adding::Footnote));
    m_adding->addItem(tr("Rund av så summene stemmer"), int(Adding::LargestRemainder));
    m_numbers->addItem(u"1\u00a0234,5"_s, int(NumberStyle::Norwegian));
    m_numbers->addItem(u"1,234.5"_s, int(NumberStyle::English));
    form->addRow(tr("&Språk:"), m_language);
    form->addRow(tr("&Enhet:"), m_unit);
    form->addRow(tr("&Desimaler:"), m_decimals);
    form->addRow(tr("A&vrunding:"), m_adding);
    form->addRow(tr("Ta&llform:"), m_numbers);
    form->addRow(m_sources);
    m_sources->setToolTip(tr("Som merknader i et regneark, ellers i et vedlegg"));
}

void ReportForm::fillDecimals()
{
    m_decimals->clear();
    m_decimals->addItem(tr("Så mange som trengs"), -1);
    for (int decimals = 0; decimals <= mostDecimals(m_definition.unit); ++decimals)
        m_decimals->addItem(QString::number(decimals), decimals);
}

void ReportForm::setDefinition(const ReportDefinition &definition)
{
    m_definition = definition;
    m_title->setModified(false);
    refresh();
}

void ReportForm::refresh()
{
    m_isShowing = true;
    const Programme &programme = m_document->programme();
    m_scenario->clear();
    m_scenario->addItem(tr("Planen selv"), QString());
    for (const Scenario &scenario : programme.scenarios)
        m_scenario->addItem(scenario.name, scenario.name);
    if (m_scenario->findData(m_definition.scenario) < 0)
        m_scenario->addItem(tr("%1 (finnes ikke)").arg(m_definition.scenario), m_definition.scenario);
    m_basis->clear();
    m_basis->addItem(tr("Prosjektets eget"), QString());
    std::vector<Basis> bases{{Basis::Kind::Newest, 0}, {Basis::Kind::OwnYear, 0}};
    for (const Mandate &mandate : programme.mandates) {
        if (const Basis basis{Basis::Kind::Vintage, mandate.vintage}; std::ranges::find(bases, basis) == bases.end())
            bases.push_back(basis);
    }
    std::sort(bases.begin() + 2, bases.end(), [](const Basis &a, const Basis &b) { return a.vintage < b.vintage; });
    if (m_definition.basis && std::ranges::find(bases, *m_definition.basis) == bases.end())
        bases.push_back(*m_definition.basis);
    for (const Basis &basis : bases)
        m_basis->addItem(FigureWords::basis(basis), toWord(basis));

    std::vector<ChoiceButton::Choice> areas;
    QStringList names;
    for (const PlanRow &row : m_document->plan().rows) {
        if (!names.contains(row.area))
            names.append(row.area);
    }
    for (const QString &gone : m_definition.areas) {
        if (!names.contains(gone))
            names.append(gone);
    }
    for (const QString &name : names)
        areas.push_back({name, name});
    m_areas->offer(areas);
    std::vector<int> offered = m_document->plan().years;
    for (const int year : m_definition.years) {
        if (std::ranges::find(offered, year) == offered.end())
            offered.push_back(year);
    }
    std::ranges::sort(offered);
    std::vector<ChoiceButton::Choice> years;
    for (const int year : offered)
        years.push_back({QString::number(year), year});
    m_years->offer(years);
    m_budgetYear->clear();
    m_budgetYear->addItem(tr("Nyeste"), 0);
    if (m_definition.budgetYear != 0 && std::ranges::find(offered, m_definition.budgetYear) == offered.end())
        offered.push_back(m_definition.budgetYear);
    for (const int year : offered)
        m_budgetYear->addItem(QString::number(year), year);
    showDefinition();
    m_isShowing = false;
}

void ReportForm::showDefinition()
{
    m_isShowing = true;
    if (!m_title->isModified())
        m_title->setText(m_definition.title);
    for (qsizetype i = 0; i < m_contents.size(); ++i)
        m_contents[i]->setChecked(std::ranges::find(m_definition.contents, allReportContents()[std::size_t(i)]) != m_definition.contents.end());
    m_contents[qsizetype(ReportContent::Reallocation)]->setEnabled(!m_definition.scenario.isEmpty());
    select(m_scenario, m_definition.scenario);
    select(m_basis, m_definition.basis ? toWord(*m_definition.basis) : QString());
    m_areas->choose(QVariantList(m_definition.areas.begin(), m_definition.areas.end()));
    m_years->choose(QVariantList(m_definition.years.begin(), m_definition.years.end()));
    m_lines->setChecked(m_definition.hasLines);
    m_sources->setChecked(m_definition.hasSources);
    select(m_budgetYear, m_definition.budgetYear);
    select(m_language, m_definition.language);
    select(m_unit, int(m_definition.unit));
    fillDecimals();
    select(m_decimals, m_definition.decimals.value_or(-1));
    m_adding->setEnabled(m_definition.decimals.has_value()); // nothing is rounded otherwise
    select(m_adding, int(m_definition.adding));
    select(m_numbers, int(m_definition.numbers));
    m_isShowing = false;
}

void ReportForm::take()
{
    if (m_isShowing)
        return;
    ReportDefinition taken = m_definition;
    taken.title = m_title->text().simplified();
    m_title->setModified(false);
    taken.scenario = m_scenario->currentData().toString();
    taken.contents.clear();
    for (qsizetype i = 0; i < m_contents.size(); ++i) {
        const ReportContent content = allReportContents()[std::size_t(i)];
        if (m_contents[i]->isChecked() && (content != ReportContent::Reallocation || !taken.scenario.isEmpty()))
            taken.contents.push_back(content);
    }
    taken.basis = basisFromWord(m_basis->currentData().toString());
    taken.areas.clear();
    for (const QVariant &area : m_areas->chosen())
        taken.areas.append(area.toString());
    taken.years.clear();
    for (const QVariant &year : m_years->chosen())
        taken.years.push_back(year.toInt());
    taken.hasLines = m_lines->isChecked();
    taken.hasSources = m_sources->isChecked();
    taken.budgetYear = m_budgetYear->currentData().toInt();
    taken.language = m_language->currentData().toString();
    taken.unit = Unit(m_unit->currentData().toInt());
    const int decimals = m_decimals->currentData().toInt();
    taken.decimals = decimals < 0 ? std::nullopt : std::optional(std::min(decimals, mostDecimals(taken.unit)));
    taken.adding = Adding(m_adding->currentData().toInt());
    taken.numbers = taken.language == m_definition.language ? NumberStyle(m_numbers->currentData().toInt()) : usualNumbers(taken.language);
    if (taken == m_definition)
        return;
    m_definition = taken;
    showDefinition();
    emit changed();
}

} // namespace ramme
