#include "report/reportbuilder.h"

#include "domain/words.h"
#include "report/builders.h"
#include "report/reallocationnote.h"
#include "report/spokenlanguage.h"
#include "report/wording.h"

#include <QCoreApplication>

using namespace Qt::Literals::StringLiterals;

namespace ramme {

namespace {

constexpr Word<ReportContent> contentWords[] = {
    {ReportContent::Allocation, "allocation"}, {ReportContent::Reallocation, "reallocation"}, {ReportContent::AmbitionFrames, "ambition-frames"}, {ReportContent::Ambitions, "ambitions"},
    {ReportContent::Frames, "frames"},         {ReportContent::Splits, "splits"},             {ReportContent::Vintages, "vintages"},              {ReportContent::Letters, "letters"},
    {ReportContent::Moves, "moves"},           {ReportContent::Checks, "checks"},             {ReportContent::Errata, "errata"},
};

class ReportBuilder
{
    Q_DECLARE_TR_FUNCTIONS(ReportBuilder)

public:
    ReportBuilder(const Programme &programme, const ReportChoice &choice) : m_programme(programme), m_choice(choice) {}

    Result<Report> build()
    {
        if (m_choice.contents.empty())
            return Error{tr("Rapporten har ikke noe innhold; velg minst én del.")};
        Report report;
        report.title = m_choice.title.isEmpty() ? usualTitle() : m_choice.title;
        report.language = m_choice.language;
        report.about = about();
        for (const ReportContent content : allReportContents()) {
            if (std::ranges::find(m_choice.contents, content) == m_choice.contents.end())
                continue;
            if (content != ReportContent::Reallocation) {
                report.parts.push_back(partOf(content));
                continue;
            }
            if (!m_choice.scenario)
                return Error{tr("En omdisponering er et scenario; si hvilket.")};
            Report note = reallocationNote(m_programme, *m_choice.scenario, m_choice.language);
            for (ReportPart &part : note.parts)
                report.parts.push_back(std::move(part));
        }
        finish(report, m_choice.look);
        return report;
    }

private:
    QString usualTitle() const { return m_choice.scenario ? tr("Rammer og fordeling: %1").arg(m_choice.scenario->name) : tr("Rammer og fordeling"); }

    QStringList about() const
    {
        QStringList lines{tr("Grunnlag: %1.").arg(TableText::of(m_choice.basis))};
        if (m_choice.scenario)
            lines.append(tr("Planen er vist slik scenarioet «%1» gjør den.").arg(m_choice.scenario->name));
        return lines;
    }

    static TableName tableOf(ReportContent content)
    {
        switch (content) {
        case ReportContent::Allocation:
        case ReportContent::Reallocation: break;
        case ReportContent::AmbitionFrames: return TableName::AmbitionFrames;
        case ReportContent::Ambitions: return TableName::Ambitions;
        case ReportContent::Frames: return TableName::Frames;
        case ReportContent::Splits: return TableName::Splits;
        case ReportContent::Vintages: return TableName::Vintages;
        case ReportContent::Letters: return TableName::Letters;
        case ReportContent::Moves: return TableName::Moves;
        case ReportContent::Checks: return TableName::Checks;
        case ReportContent::Errata: return TableName::Errata;
        }
        return TableName::Allocation;
    }

    ReportPart partOf(ReportContent content) const
    {
        Table table = buildTable(m_programme, tableOf(content), m_choice.basis, m_choice.scenario);
        ReportPart part{table.sheetName.isEmpty() ? table.title : table.sheetName, {}};
        if (table.rows.empty()) {
            part.blocks.emplace_back(tr("Prosjektet har ikke noe å vise her."));
            return part;
        }
        std::optional<ReportPicture> chart;
        if (content == ReportContent::Allocation && m_choice.drawAllocation) {
            const Plan plan = ShownPlan(m_programme, m_choice.basis, m_choice.scenario).plan();
            chart = m_choice.drawAllocation(plan);
            point(*chart, table, plan);
        }
        part.blocks.emplace_back(std::move(table));
        if (chart)
            part.blocks.emplace_back(std::move(*chart));
        return part;
    }

    /// Says which cells of the last row the chart shows: for each recipient, and for what is unsplit, those of the years.
    static void point(ReportPicture &chart, const Table &table, const Plan &plan)
    {
        std::vector<QString> names(plan.recipients.begin(), plan.recipients.end());
        names.push_back(TableText::unsplit());
        for (const int year : plan.years)
            chart.categories.append(QString::number(year));
        for (const QString &name : names) {
            ReportPicture::Series series{name, {}};
            for (const QString &year : chart.categories) {
                const auto column = std::ranges::find_if(table.columns, [&](const TableColumn &candidate) { return candidate.group == year && candidate.heading == name; });
                const CellPlace place{table.rows.size() - 1, std::size_t(column - table.columns.begin())};
                const bool isThere = column != table.columns.end() && table.rows.back().cells[place.column].kind == TableCell::Kind::Money;
                series.cells.push_back(isThere ? std::optional(place) : std::nullopt);
            }
            if (std::ranges::any_of(series.cells, &std::optional<CellPlace>::has_value))
                chart.series.push_back(std::move(series));
        }
    }

    const Programme &m_programme;
    const ReportChoice &m_choice;
};

} // namespace

QString toWord(ReportContent content) { return wordOf(contentWords, content); }

std::optional<ReportContent> reportContentFromWord(QStringView word) { return valueOf(contentWords, word); }

const std::vector<ReportContent> &allReportContents()
{
    static const std::vector<ReportContent> all = [] {
        std::vector<ReportContent> contents;
        for (const Word<ReportContent> &word : contentWords)
            contents.push_back(word.value);
        return contents;
    }();
    return all;
}

Result<Report> buildReport(const Programme &programme, const ReportChoice &choice)
{
    const SpokenLanguage spoken(choice.language);
    return ReportBuilder(programme, choice).build();
}

} // namespace ramme
