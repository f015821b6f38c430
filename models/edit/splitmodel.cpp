#include "edit/splitmodel.h"

#include "edit/edittext.h"
#include "edit/programmedocument.h"
#include "edit/tableedit.h"
#include "planning/movetext.h"

namespace ramme {

namespace {

QString nameOf(const SplitRow &row)
{
    if (!row.line.isEmpty())
        return row.line;
    return row.label.isEmpty() ? lineKindText(row.kind) : row.label;
}

constexpr LineKind allKinds[] = {LineKind::All, LineKind::Award, LineKind::Operations, LineKind::CarryOver, LineKind::Other};

std::optional<LineKind> kindFromText(const QString &text)
{
    for (const LineKind kind : allKinds) {
        if (text.compare(lineKindText(kind), Qt::CaseInsensitive) == 0 || text == toWord(kind))
            return kind;
    }
    return std::nullopt;
}

} // namespace

SplitModel::SplitModel(ProgrammeDocument *document, QObject *parent) : MandateTableModel(document, parent) {}

MandateTableModel::Content SplitModel::contentOf(const Mandate &mandate) const
{
    Content content;
    content.unit = mandate.unit;
    content.columns = {{Part::BudgetYear, 0, {}}, {Part::Label, 0, {}}, {Part::LineKind, 0, {}}};
    std::vector<QStringList> names;
    for (const SplitRow &split : mandate.splits) {
        Row row;
        row.index = int(content.rows.size());
        row.texts[Part::BudgetYear] = QString::number(split.budgetYear);
        row.texts[Part::Label] = nameOf(split);
        row.texts[Part::LineKind] = lineKindText(split.kind);
        for (const RecipientFigure &cell : split.recipients) {
            const Column column{Part::Data, 0, cell.recipient};
            if (std::find(content.columns.cbegin(), content.columns.cend(), column) == content.columns.cend())
                content.columns.push_back(column);
            row.cells.push_back({column, Cell{cell.figure, false, false}});
        }
        content.rows.push_back(std::move(row));
        names.push_back({split.line, split.label});
    }
    std::vector<PrintedTotal> totals;
    std::copy_if(mandate.printedTotals.cbegin(), mandate.printedTotals.cend(), std::back_inserter(totals),
                 [](const PrintedTotal &total) { return total.table == PrintedTotal::Table::Splits; });
    const std::vector<Column> columns = content.columns;
    const std::vector<Recipient> &recipients = document()->programme().recipients;
    addSums(content, totals, names, [&](const QString &heading) -> std::optional<Column> {
        QString name = heading;
        for (const Recipient &recipient : recipients) {
            if (heading == recipient.name || recipient.aliases.contains(heading))
                name = recipient.shortName;
        }
        const auto found = std::find_if(columns.cbegin(), columns.cend(), [&](const Column &column) { return column.part == Part::Data && column.name == name; });
        return found == columns.cend() ? std::nullopt : std::optional(*found);
    });
    return content;
}

QString SplitModel::title(const Column &column) const
{
    switch (column.part) {
    case Part::BudgetYear: return tr("Budsjettår");
    case Part::Label: return tr("Linje");
    case Part::LineKind: return tr("Slag");
    case Part::Data: return column.name;
    case Part::Sum: return tr("Sum");
    case Part::Evidence: return tr("%1 (trykt)").arg(column.name);
    default: return {};
    }
}

QStringList SplitModel::choices(Part part) const
{
    QStringList words;
    if (part == Part::LineKind) {
        for (const LineKind kind : allKinds)
            words += lineKindText(kind);
    }
    return words;
}

Done SplitModel::enterText(const Row &row, Part part, const QString &text)
{
    if (part == Part::BudgetYear) {
        bool ok = false;
        const int year = text.simplified().toInt(&ok);
        return ok ? document()->setSplitLineYear(mandate(), row.index, year) : Error{tr("«%1» er ikke et årstall").arg(text)};
    }
    if (part == Part::LineKind) {
        const std::optional<LineKind> kind = kindFromText(text.simplified());
        return kind ? document()->setSplitLineKind(mandate(), row.index, *kind) : Error{tr("«%1» er ikke et slag; bruk %2").arg(text, choices(part).join(u", "))};
    }
    return document()->renameSplitLine(mandate(), row.index, text);
}

} // namespace ramme
