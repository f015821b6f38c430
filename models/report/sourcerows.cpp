#include "report/sourcerows.h"

#include "domain/figures.h"
#include "planning/phrasebook.h"
#include "report/wording.h"
#include "report/writers.h"

using namespace Qt::Literals::StringLiterals;

namespace ramme {

namespace {

struct SourceText
{
    Q_DECLARE_TR_FUNCTIONS(SourceText)
};

QString whatOf(const Table &table, const TableRow &row, std::size_t column)
{
    QStringList words;
    for (std::size_t i = 0; i < table.columns.size(); ++i) {
        if (table.columns[i].label && i != column && row.cells[i].kind != TableCell::Kind::Empty)
            words += shownText(row.cells[i], table.look);
    }
    return (words << fullHeading(table.columns[column])).join(u", "_s);
}

} // namespace

FigureSources::FigureSources(const Programme &programme) : m_programme(programme)
{
    visitFigures(programme, [this](const Figure &figure) { m_figures[figure.id] = &figure; });
}

void FigureSources::add(std::vector<SourceRow> &rows, const AmountOrigin &origin, const SourceRow &start) const
{
    for (const int id : origin.figures) {
        const auto found = id == 0 ? m_figures.end() : m_figures.find(id);
        if (found == m_figures.end())
            continue;
        const Figure &figure = *found->second;
        const SourceFile *file = findFile(m_programme, figure.source.document);
        const QString document = file ? file->name : figure.source.isNull() ? SourceText::tr("skrevet inn av en person") : figure.source.document;
        rows.push_back({start.place, start.what, document, figure.source.line, figure.raw, TableText::certainty(figure), spoken(figure.reason)});
    }
    if (!origin.change.isEmpty()) {
        rows.push_back({start.place, start.what, origin.change, 0, {}, origin.isProposed ? SourceText::tr("foreslått") : SourceText::tr("vedtatt"),
                        origin.isProposed ? SourceText::tr("Endret i scenarioet, ikke trykt i noe mandat") : SourceText::tr("Endret ved vedtak, ikke trykt i noe mandat")});
    }
    if (!origin.key.isEmpty())
        rows.push_back({start.place, start.what, {}, 0, {}, TableText::estimatedBrief(), SourceText::tr("Regnet ut med fordelingsnøkkelen: %1").arg(origin.key)});
}

std::vector<SourceRow> FigureSources::of(const Table &table) const
{
    std::vector<SourceRow> rows;
    for (std::size_t row = 0; row < table.rows.size(); ++row) {
        for (std::size_t column = 0; column < table.columns.size(); ++column) {
            const AmountOrigin &origin = table.rows[row].cells[column].origin;
            if (origin != AmountOrigin())
                add(rows, origin, {CellPlace{row, column}, whatOf(table, table.rows[row], column)});
        }
    }
    for (const TableNote &note : table.notes)
        add(rows, note.origin, {std::nullopt, shownNote(note, table.look)});
    return rows;
}

std::vector<SourceRow> FigureSources::of(const ReportList &list, const QString &heading) const
{
    std::vector<SourceRow> rows;
    for (const ReportItem &item : list.items) {
        add(rows, item.origin, {std::nullopt, SourceText::tr("%1: %2", "heading, what is told below it").arg(heading, item.text)});
        for (const ReportItem &below : item.below)
            add(rows, below.origin, {std::nullopt, SourceText::tr("%1: %2", "heading, what is told below it").arg(heading, below.text)});
    }
    return rows;
}

Table sourcesTable()
{
    Table table;
    table.title = SourceText::tr("Hvor tallene er hentet");
    table.columns = {{{}, TableText::tableWord(), true, false}, {{}, SourceText::tr("Gjelder"), true, false}, {{}, SourceText::tr("Dokument"), false, false}, {{}, SourceText::tr("Linje"), false, true}, {{}, SourceText::tr("Trykt"), false, true},
                     {{}, SourceText::tr("Sikkerhet"), false, false}, {{}, SourceText::tr("Begrunnelse"), false, false}};
    return table;
}

void appendSources(Table &appendix, const std::vector<SourceRow> &rows, const QString &table)
{
    for (const SourceRow &row : rows) {
        appendix.rows.push_back({TableRow::Kind::Body,
                                 {TableCell::of(table), TableCell::of(row.what), TableCell::of(row.document), TableCell::ofInteger(row.line), TableCell::of(row.raw), TableCell::of(row.certainty), TableCell::of(row.reason)}});
    }
}

QString toText(const SourceRow &row)
{
    QString place = row.document;
    if (row.line > 0)
        place = row.raw.isEmpty() ? SourceText::tr("%1, linje %2", "document, line").arg(row.document, QString::number(row.line)) : SourceText::tr("%1, linje %2: «%3»", "document, line, printed").arg(row.document, QString::number(row.line), row.raw);
    QStringList parts{place, row.certainty, row.reason};
    parts.removeAll(QString());
    return parts.join(u"\n"_s);
}

} // namespace ramme
