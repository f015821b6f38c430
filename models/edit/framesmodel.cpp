#include "edit/framesmodel.h"

#include "edit/edittext.h"
#include "edit/programmedocument.h"
#include "edit/tableedit.h"

namespace ramme {

namespace {

QString nameOf(const FrameRow &row, const QString &area)
{
    if (!row.row.isEmpty())
        return row.row;
    return row.label.isEmpty() ? area : row.label;
}

} // namespace

FramesModel::FramesModel(ProgrammeDocument *document, QObject *parent) : MandateTableModel(document, parent) {}

MandateTableModel::Content FramesModel::contentOf(const Mandate &mandate) const
{
    Content content;
    content.unit = mandate.unit;
    content.columns.push_back({Part::Label, 0, {}});
    for (const int year : yearsOf(mandate.frames))
        content.columns.push_back({Part::Data, year, {}});
    std::vector<QStringList> names;
    for (const FrameRow &frame : mandate.frames) {
        Row row;
        row.index = int(content.rows.size());
        row.texts[Part::Label] = nameOf(frame, mandate.area);
        for (const YearFigure &cell : frame.years)
            row.cells.push_back({Column{Part::Data, cell.year, {}}, Cell{cell.figure, false, false}});
        content.rows.push_back(std::move(row));
        names.push_back({frame.row, frame.label});
    }
    std::vector<PrintedTotal> totals;
    std::copy_if(mandate.printedTotals.cbegin(), mandate.printedTotals.cend(), std::back_inserter(totals),
                 [](const PrintedTotal &total) { return total.table == PrintedTotal::Table::Frames; });
    const std::vector<Column> columns = content.columns;
    addSums(content, totals, names, [&columns](const QString &heading) -> std::optional<Column> {
        QString digits = heading;
        digits.removeIf([](QChar c) { return !c.isLetterOrNumber(); });
        const auto found = std::find_if(columns.cbegin(), columns.cend(), [&](const Column &column) { return QString::number(column.year) == digits; });
        return found == columns.cend() ? std::nullopt : std::optional(*found);
    });
    return content;
}

QString FramesModel::title(const Column &column) const
{
    switch (column.part) {
    case Part::Label: return tr("Rad");
    case Part::Data: return QString::number(column.year);
    case Part::Sum: return tr("Sum");
    case Part::Evidence: return tr("%1 (trykt)").arg(column.name);
    default: return {};
    }
}

Done FramesModel::enterText(const Row &row, Part, const QString &text)
{
    const Mandate *shown = document()->mandate(mandate());
    const bool isOwnRow = text == mandate().area || (shown && hasRow(shown->frames, row.index) && shown->frames[std::size_t(row.index)].label == text
                                                     && shown->frames[std::size_t(row.index)].row.isEmpty());
    return document()->renameFrameRow(mandate(), row.index, isOwnRow ? QString() : text);
}

} // namespace ramme
