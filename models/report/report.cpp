#include "report/report.h"

#include "report/displayed.h"
#include "report/wording.h"

namespace ramme {

namespace {

void shareNotes(Report &report)
{
    std::vector<QString> texts; // with the amounts they show
    for (ReportPart &part : report.parts) {
        for (ReportBlock &block : part.blocks) {
            auto *table = std::get_if<Table>(&block);
            if (!table)
                continue;
            for (TableNote &note : table->notes) {
                const QString text = shownNote(note, table->look);
                auto found = std::ranges::find(texts, text);
                if (found == texts.end())
                    found = texts.insert(texts.end(), text);
                note.number = static_cast<int>(found - texts.begin()) + 1;
            }
        }
    }
}

} // namespace

ReportWords ReportWords::spoken() { return {TableText::contents(), TableText::tableWord(), TableText::figureWord(), TableText::pageOf()}; }

void finish(Report &report, const NumberLook &look)
{
    report.words = ReportWords::spoken();
    for (ReportPart &part : report.parts) {
        for (ReportBlock &block : part.blocks) {
            if (auto *table = std::get_if<Table>(&block))
                *table = displayed(std::move(*table), look);
        }
    }
    shareNotes(report);
}

std::vector<const Table *> tablesOf(const ReportPart &part)
{
    std::vector<const Table *> tables;
    for (const ReportBlock &block : part.blocks) {
        if (const auto *table = std::get_if<Table>(&block))
            tables.push_back(table);
    }
    return tables;
}

QStringList paragraphsOf(const ReportPart &part)
{
    QStringList paragraphs;
    for (const ReportBlock &block : part.blocks) {
        if (const auto *paragraph = std::get_if<QString>(&block))
            paragraphs.append(*paragraph);
    }
    return paragraphs;
}

bool leadsToList(const ReportPart &part, std::size_t block)
{
    return block + 1 < part.blocks.size() && std::holds_alternative<QString>(part.blocks[block]) && std::holds_alternative<ReportList>(part.blocks[block + 1]);
}

} // namespace ramme
