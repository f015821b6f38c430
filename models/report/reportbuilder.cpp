#include "report/reportbuilder.h"

#include "planning/comparison.h"
#include "planning/limits.h"
#include "planning/movetext.h"
#include "planning/overlay.h"
#include "report/builders.h"
#include "report/comparisontable.h"
#include "report/ministry/ministryparts.h"
#include "report/reallocationnote.h"
#include "report/shownplan.h"
#include "report/sourcerows.h"
#include "report/spokenlanguage.h"
#include "report/wording.h"
#include "report/writers.h"

#include <QCoreApplication>

using namespace Qt::Literals::StringLiterals;

namespace ramme {

namespace {

class ReportBuilder
{
    Q_DECLARE_TR_FUNCTIONS(ReportBuilder)

public:
    ReportBuilder(const Programme &programme, const ReportDefinition &definition, const DrawAllocation &draw)
        : m_programme(programme), m_definition(definition), m_draw(draw), m_basis(definition.basis.value_or(programme.plan.basis)), m_scenario(findScenario(programme, definition.scenario))
    {
    }

    Result<Report> build()
    {
        if (const std::optional<Error> fault = faultOf())
            return *fault;
        Report report;
        report.title = m_definition.title.isEmpty() ? usualTitle() : m_definition.title;
        report.language = m_definition.language;
        report.about = about();
        for (const ReportContent content : allReportContents()) {
            if (std::ranges::find(m_definition.contents, content) == m_definition.contents.end())
                continue;
            for (ReportPart &part : partsOf(content))
                report.parts.push_back(std::move(part));
        }
        if (m_definition.hasSources)
            addSources(report);
        finish(report, NumberLook::of(m_definition));
        drawCharts(report);
        return report;
    }

private:
    std::optional<Error> faultOf()
    {
        if (m_definition.contents.empty())
            return Error{tr("Rapporten har ikke noe innhold; velg minst én del.")};
        if (!m_definition.scenario.isEmpty() && !m_scenario)
            return Error{tr("Scenarioet «%1», som rapporten viser, finnes ikke; velg et som finnes.").arg(m_definition.scenario)};
        if (m_scenario && !faultsOf(*m_scenario).empty())
            return Error{tr("Loggen i scenarioet «%1» henger ikke sammen, så det kan ikke vises.").arg(m_scenario->name)};
        if (!m_scenario && hasContent(ReportContent::Reallocation))
            return Error{tr("En omdisponering er et scenario; si hvilket.")};
        const auto compared = hasContent(ReportContent::Comparison) ? std::ranges::find_if(m_programme.scenarios, isCompared) : m_programme.scenarios.end();
        if (const std::optional<Error> fault = ShownPlan::faultOf(m_programme, m_basis, compared == m_programme.scenarios.end() ? m_scenario : &*compared))
            return fault;
        const auto isOfPlan = [this](int year) { return std::ranges::find(whole().plan().years, year) != whole().plan().years.end(); };
        if (!m_definition.years.empty() && std::ranges::none_of(m_definition.years, isOfPlan))
            return Error{tr("Planen har ingen av årene %1, som rapporten viser; den har %2.").arg(TableText::years(m_definition.years), TableText::years(whole().plan().years))};
        if (m_definition.budgetYear != 0 && !isOfPlan(m_definition.budgetYear) && std::ranges::find(m_programme.letters, m_definition.budgetYear, &Letter::year) == m_programme.letters.end())
            return Error{tr("Prosjektet har ikke noe for budsjettåret %1; planen har %2.").arg(QString::number(m_definition.budgetYear), TableText::years(whole().plan().years))};
        for (const QString &area : m_definition.areas) {
            if (!findArea(m_programme, area) && std::ranges::find(m_programme.mandates, area, &Mandate::area) == m_programme.mandates.end())
                return Error{tr("Området «%1», som rapporten viser, finnes ikke; velg et som finnes.").arg(area)};
        }
        return std::nullopt;
    }

    bool hasContent(ReportContent content) const { return std::ranges::find(m_definition.contents, content) != m_definition.contents.end(); }

    QString usualTitle() const { return m_scenario ? tr("Rammer og fordeling: %1").arg(m_scenario->name) : tr("Rammer og fordeling"); }

    QStringList about()
    {
        QStringList lines{tr("Grunnlag: %1.").arg(TableText::of(m_basis))};
        if (m_scenario)
            lines.append(TableText::underScenario(m_scenario->name));
        if (const int conflicts = m_scenario ? int(conflictsOf(whole().baseLeaves(), *m_scenario).size()) : 0; conflicts > 0)
            lines.append(tr("Planen er endret siden for %n av beløpene som scenarioet endrer; de er vist slik scenarioet har dem.", nullptr, conflicts));
        return lines;
    }

    /// What of the plan is not shown, in words; nothing where all of it is.
    QString narrowed() const
    {
        QStringList lines;
        if (!m_definition.areas.isEmpty())
            lines.append(areasAlone());
        if (!m_definition.years.empty())
            lines.append(tr("Bare %1 er med.", "years").arg(TableText::years(m_definition.years)));
        return lines.join(u' ');
    }

    QString areasAlone() const { return tr("Bare %1 er med.", "areas").arg(TableText::together(m_definition.areas)); }

    /// The plan of the report, worked out when it is first asked for.
    const ShownPlan &whole()
    {
        if (!m_shown)
            m_shown.emplace(m_programme, m_basis, m_scenario);
        return *m_shown;
    }

    Table allocation(const ShownPlan &shown) const
    {
        Table table = allocationTable(m_programme, shown, m_definition.hasLines);
        if (const QString rest = narrowed(); !rest.isEmpty())
            table.about += u' ' + rest;
        return table;
    }

    std::vector<ReportPart> partsOf(ReportContent content)
    {
        switch (content) {
        case ReportContent::Reallocation: return reallocation();
        case ReportContent::Comparison: return {comparison()};
        case ReportContent::MandateTables: return orNothing(mandateParts(m_programme, whole(), m_definition.areas, m_definition.budgetYear), tr("Mandater"));
        case ReportContent::LetterTables: return orNothing(letterParts(m_programme, whole(), m_definition.budgetYear), tr("Brev"));
        default: return {partOf(content)};
        }
    }

    /// The parts of the note; among others they say what they are of.
    std::vector<ReportPart> reallocation() const
    {
        std::vector<ReportPart> parts = reallocationNote(m_programme, *m_scenario, m_definition.language).parts;
        for (ReportPart &part : parts) {
            if (m_definition.contents.size() > 1)
                part.heading = tr("Omdisponeringen: %1", "heading of a part of it").arg(part.heading);
        }
        return parts;
    }

    /// The plan and the scenarios that may still become it, or have, beside each other: the rows that differ, and the programme's own.
    ReportPart comparison() const
    {
        const LeafTable plan = planningBase(m_programme, currentPlan(m_programme)).leaves;
        std::vector<ComparedSide> sides{{ComparedSide::Kind::Plan, {}, 0, plan}};
        for (const Scenario &scenario : m_programme.scenarios) {
            if (isCompared(scenario))
                sides.push_back(sideOf(m_programme, plan, scenario));
        }
        ReportPart part{tr("Scenarioene side om side"), {}};
        if (sides.size() == 1) {
            part.blocks.emplace_back(tr("Prosjektet har ingen scenarioer å sette ved siden av planen."));
            return part;
        }
        const auto isWanted = [this](const ComparisonRow &row) {
            const bool isOfAreas = m_definition.areas.isEmpty() || (row.area && m_definition.areas.contains(*row.area));
            const bool isOfYears = m_definition.years.empty() || (row.year && std::ranges::find(m_definition.years, *row.year) != m_definition.years.end());
            return isOfAreas && isOfYears && (row.differs() || (!row.area && !row.recipient));
        };
        Table table = comparisonTable(compare(m_programme, std::move(sides)), {}, isWanted, currentPlan(m_programme));
        table.title = tr("Planen og scenarioene side om side");
        const QString rest = narrowed();
        table.about += u' ' + (rest.isEmpty() ? tr("Bare det som er ulikt, og summene for hele programmet, er med.") : tr("Bare det som er ulikt, er med.") + u' ' + rest);
        for (const Scenario &scenario : m_programme.scenarios) {
            if (!faultsOf(scenario).empty())
                part.blocks.emplace_back(tr("Loggen i scenarioet «%1» henger ikke sammen, så det er ikke med.").arg(scenario.name));
        }
        if (table.rows.empty())
            part.blocks.emplace_back(tr("Ingen av scenarioene skiller seg fra planen her."));
        else
            part.blocks.emplace_back(std::move(table));
        return part;
    }

    static bool isCompared(const Scenario &scenario) { return stateOf(scenario) != ScenarioState::Rejected && faultsOf(scenario).empty(); }

    /// Numbers the rows, so that a table too wide for the sheet goes on below with them, and takes out columns nothing stands in. Of tables
    /// that add nothing up.
    static void number(Table &table)
    {
        for (std::size_t column = table.columns.size(); column-- > 0;) {
            if (std::ranges::any_of(table.rows, [column](const TableRow &row) { return row.cells[column].kind != TableCell::Kind::Empty && !(row.cells[column].kind == TableCell::Kind::Text && row.cells[column].text.isEmpty()); }))
                continue;
            table.columns.erase(table.columns.begin() + qptrdiff(column));
            for (TableRow &row : table.rows)
                row.cells.erase(row.cells.begin() + qptrdiff(column));
        }
        table.columns.insert(table.columns.begin(), {{}, tr("Nr."), true, true});
        for (std::size_t row = 0; row < table.rows.size(); ++row)
            table.rows[row].cells.insert(table.rows[row].cells.begin(), TableCell::ofInteger(int(row) + 1));
    }

    /// Tells of each figure where it is from: at its cell, and in an appendix for those who show nothing there.
    void addSources(Report &report) const
    {
        const FigureSources sources(m_programme);
        Table appendix = sourcesTable();
        int number = 0;
        for (ReportPart &part : report.parts) {
            for (ReportBlock &block : part.blocks) {
                if (const auto *list = std::get_if<ReportList>(&block))
                    appendSources(appendix, sources.of(*list, part.heading), {});
                auto *table = std::get_if<Table>(&block);
                if (!table)
                    continue;
                table->look = NumberLook::of(m_definition);
                const std::vector<SourceRow> rows = sources.of(*table);
                for (const SourceRow &row : rows) {
                    if (!row.place)
                        continue;
                    QString &source = table->rows[row.place->row].cells[row.place->column].source;
                    source += (source.isEmpty() ? QString() : u"\n"_s) + toText(row);
                }
                appendSources(appendix, rows, u"%1. %2"_s.arg(QString::number(++number), table->title));
            }
        }
        if (!appendix.rows.empty())
            report.parts.push_back({tr("Kilder"), {std::move(appendix)}});
    }

    /// A part that says that there is nothing, where there is.
    static std::vector<ReportPart> orNothing(std::vector<ReportPart> parts, const QString &heading)
    {
        if (parts.empty())
            parts.push_back({heading, {nothing()}});
        return parts;
    }

    static QString nothing() { return tr("Prosjektet har ikke noe å vise her."); }

    static TableName tableOf(ReportContent content)
    {
        switch (content) {
        case ReportContent::Allocation:
        case ReportContent::Reallocation:
        case ReportContent::Comparison:
        case ReportContent::MandateTables:
        case ReportContent::LetterTables: break;
        case ReportContent::AmbitionFrames: return TableName::AmbitionFrames;
        case ReportContent::Ambitions: return TableName::Ambitions;
        case ReportContent::Frames: return TableName::Frames;
        case ReportContent::Splits: return TableName::Splits;
        case ReportContent::Vintages: return TableName::Vintages;
        case ReportContent::Triangle: return TableName::Triangle;
        case ReportContent::Changes: return TableName::Changes;
        case ReportContent::Letters: return TableName::Letters;
        case ReportContent::Moves: return TableName::Moves;
        case ReportContent::Checks: return TableName::Checks;
        case ReportContent::Errata: return TableName::Errata;
        }
        return TableName::Allocation;
    }

    /// A table of what is printed, or kept of it. Those by areas have the chosen ones alone, and say so.
    Table printed(ReportContent content) const
    {
        const bool isByArea = std::ranges::find(contentsByArea, content) != std::end(contentsByArea);
        if (m_definition.areas.isEmpty() || !isByArea)
            return buildTable(m_programme, tableOf(content), m_basis, m_scenario);
        const auto isLeftOut = [this](const auto &of) { return !m_definition.areas.contains(of.area); };
        Table table;
        if (content == ReportContent::AmbitionFrames) {
            std::vector<AmbitionMoney> money = ambitionsAgainstMoney(m_programme, m_basis, m_scenario);
            std::erase_if(money, isLeftOut);
            table = ambitionMoneyTable(money, m_scenario ? m_scenario->name : QString());
        } else {
            Programme chosen = m_programme;
            std::erase_if(chosen.mandates, isLeftOut);
            table = buildTable(chosen, tableOf(content), m_basis);
        }
        table.about = (table.about + u' ' + areasAlone()).trimmed();
        return table;
    }

    static constexpr ReportContent contentsByArea[] = {ReportContent::AmbitionFrames, ReportContent::Ambitions, ReportContent::Frames, ReportContent::Splits,
                                                       ReportContent::Vintages, ReportContent::Triangle, ReportContent::Changes};

    ReportPart partOf(ReportContent content)
    {
        std::optional<ShownPlan> shown;
        if (content == ReportContent::Allocation) {
            shown = whole();
            shown->narrow(m_definition.areas, m_definition.years);
        }
        Table table = shown ? allocation(*shown) : printed(content);
        if (content == ReportContent::Checks && !table.rows.empty())
            number(table);
        ReportPart part{table.sheetName.isEmpty() ? table.title : table.sheetName, {}};
        if (table.rows.empty()) {
            part.blocks.emplace_back(nothing());
            return part;
        }
        part.blocks.emplace_back(std::move(table));
        if (shown && m_draw) {
            part.blocks.emplace_back(ReportPicture());
            m_charted = shown->plan();
        }
        return part;
    }

    /// Once the tables are as they are shown, the charts are drawn of them.
    void drawCharts(Report &report) const
    {
        for (ReportPart &part : report.parts) {
            const Table *table = nullptr;
            for (ReportBlock &block : part.blocks) {
                if (std::holds_alternative<Table>(block))
                    table = &std::get<Table>(block);
                if (!std::holds_alternative<ReportPicture>(block) || !table)
                    continue;
                ReportPicture chart = m_draw({m_charted, charted(), NumberLook::of(m_definition), textsOf(*table, {TableText::total()}), textsOf(*table, recipientsOf(m_charted))});
                point(chart, *table, m_charted);
                block = std::move(chart);
            }
        }
    }

    /// What the chart is of; empty for the plan of the whole programme.
    QString charted() const
    {
        const QString areas = m_definition.areas.size() > 3 ? tr("%n samhandlingsområde(r)", nullptr, int(m_definition.areas.size())) : listed(m_definition.areas);
        if (!m_scenario)
            return areas;
        return areas.isEmpty() ? tr("Scenarioet «%1»").arg(m_scenario->name) : tr("%1 i scenarioet «%2»", "areas, scenario").arg(areas, m_scenario->name);
    }

    /// What the last row of the allocation shows for each year, under each of some headings.
    std::vector<QStringList> textsOf(const Table &table, const QStringList &headings) const
    {
        std::vector<QStringList> texts;
        for (const int year : m_charted.years) {
            QStringList &ofYear = texts.emplace_back();
            for (const QString &heading : headings) {
                const std::optional<std::size_t> column = columnOf(table, QString::number(year), heading);
                const TableCell *cell = column ? &table.rows.back().cells[*column] : nullptr;
                ofYear.append(cell && cell->kind == TableCell::Kind::Money ? shownText(*cell, table.look) : QString());
            }
        }
        return texts;
    }

    /// And what is unsplit, last.
    static QStringList recipientsOf(const Plan &plan)
    {
        QStringList names(plan.recipients.begin(), plan.recipients.end());
        return names << TableText::unsplit();
    }

    static std::optional<std::size_t> columnOf(const Table &table, const QString &group, const QString &heading)
    {
        const auto column = std::ranges::find_if(table.columns, [&](const TableColumn &candidate) { return candidate.group == group && candidate.heading == heading; });
        return column == table.columns.end() ? std::nullopt : std::optional(std::size_t(column - table.columns.begin()));
    }

    /// Says which cells of the last row the chart shows: for each recipient, and for what is unsplit, those of the years.
    static void point(ReportPicture &chart, const Table &table, const Plan &plan)
    {
        for (const int year : plan.years)
            chart.categories.append(QString::number(year));
        for (const QString &name : recipientsOf(plan)) {
            ReportPicture::Series series{name, {}};
            for (const QString &year : chart.categories) {
                const std::optional<std::size_t> column = columnOf(table, year, name);
                const bool isThere = column && table.rows.back().cells[*column].kind == TableCell::Kind::Money;
                series.cells.push_back(isThere ? std::optional(CellPlace{table.rows.size() - 1, *column}) : std::nullopt);
            }
            if (std::ranges::any_of(series.cells, &std::optional<CellPlace>::has_value))
                chart.series.push_back(std::move(series));
        }
    }

    const Programme &m_programme;
    const ReportDefinition &m_definition;
    const DrawAllocation &m_draw;
    const Basis m_basis;
    const Scenario *const m_scenario; ///< nullptr for the plan itself
    std::optional<ShownPlan> m_shown;
    Plan m_charted; ///< with the years and areas that the allocation shows
};

} // namespace

Result<Report> buildReport(const Programme &programme, const ReportDefinition &definition, const DrawAllocation &draw)
{
    const SpokenLanguage spoken(definition.language);
    const SpokenNumbers numbers(NumberLook::of(definition).form);
    return ReportBuilder(programme, definition, draw).build();
}

} // namespace ramme
