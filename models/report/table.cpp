#include "report/table.h"

#include "report/wording.h"

using namespace Qt::Literals::StringLiterals;

namespace ramme {

void AmountOrigin::join(const AmountOrigin &other)
{
    const auto add = [](QString &words, const QString &more) {
        if (!more.isEmpty() && !words.split(u"; "_s).contains(more))
            words += (words.isEmpty() ? QString() : u"; "_s) + more;
    };
    figures.insert(figures.end(), other.figures.begin(), other.figures.end());
    add(key, other.key);
    add(change, other.change);
    isProposed = isProposed || other.isProposed;
}

TableCell TableCell::of(const QString &text)
{
    TableCell cell;
    cell.kind = text.isEmpty() ? Kind::Empty : Kind::Text;
    cell.text = text;
    return cell;
}

TableCell TableCell::of(Money money)
{
    TableCell cell;
    cell.kind = Kind::Money;
    cell.money = money;
    return cell;
}

TableCell TableCell::ofInteger(int number)
{
    TableCell cell;
    cell.kind = number == 0 ? Kind::Empty : Kind::Integer;
    cell.number = number;
    return cell;
}

TableCell TableCell::ofCount(int count)
{
    TableCell cell;
    cell.kind = Kind::Integer;
    cell.number = count;
    return cell;
}

void Table::mark(TableCell &cell, const TableNote &note)
{
    auto found = std::find(notes.begin(), notes.end(), note);
    if (found == notes.end())
        found = notes.insert(notes.end(), note);
    const auto index = static_cast<std::size_t>(found - notes.begin());
    if (std::find(cell.notes.begin(), cell.notes.end(), index) == cell.notes.end())
        cell.notes.push_back(index);
}

std::size_t Table::addColumn(const TableColumn &column)
{
    columns.push_back(column);
    return columns.size() - 1;
}

void Table::addUp(const CellPlace &total, const std::vector<CellPlace> &parts)
{
    std::vector<CellPlace> added;
    Money sum;
    for (const CellPlace &part : parts) {
        const TableCell &cell = rows.at(part.row).cells.at(part.column);
        if (cell.kind != TableCell::Kind::Money)
            continue;
        added.push_back(part);
        sum += cell.money;
    }
    TableCell &cell = rows.at(total.row).cells.at(total.column);
    if (!added.empty() && cell.kind == TableCell::Kind::Money && cell.money == sum)
        cell.otherSums.push_back(std::move(added));
}

void Table::addDifference(const CellPlace &difference, const CellPlace &of, const CellPlace &less)
{
    const TableCell &from = rows.at(of.row).cells.at(of.column);
    const TableCell &taken = rows.at(less.row).cells.at(less.column);
    TableCell &cell = rows.at(difference.row).cells.at(difference.column);
    const auto isMoney = [](const TableCell &one) { return one.kind == TableCell::Kind::Money; };
    const bool isNew = taken.kind == TableCell::Kind::Empty; // nought is taken from it
    if (isMoney(from) && (isMoney(taken) || isNew) && isMoney(cell) && cell.money == from.money - taken.money)
        cell.difference = CellDifference{of, less};
}

TableCell cellOf(const Figure &figure)
{
    TableCell cell;
    switch (figure.state) {
    case FigureState::Amount:
    case FigureState::Zero: cell = TableCell::of(figure.amount.value_or(Money())); break;
    case FigureState::Percent:
        cell.kind = TableCell::Kind::Percent;
        cell.number = figure.percent.value_or(0);
        break;
    default: cell = TableCell::of(formatFigure(figure, Unit::Million)); break;
    }
    if (figure.id != 0)
        cell.origin.figures = {figure.id};
    return cell;
}

QString unitLine(const Table &table)
{
    const bool hasMoney = std::ranges::any_of(table.rows, [](const TableRow &row) { return std::ranges::find(row.cells, TableCell::Kind::Money, &TableCell::kind) != row.cells.end(); });
    return hasMoney ? QStringList{table.unitText.isEmpty() ? TableText::of(table.look.unit) : table.unitText, table.about}.join(u' ').trimmed() : table.about;
}

QString shownNote(const TableNote &note, const NumberLook &look)
{
    QString text = note.text;
    for (const Money amount : note.amounts)
        text = text.arg(formatAmount(amount, Unit::Million, look.form));
    return text;
}

int noteNumber(const Table &table, std::size_t note) { return table.notes.at(note).number != 0 ? table.notes[note].number : static_cast<int>(note) + 1; }

QString noteMarks(const Table &table, const TableCell &cell)
{
    if (cell.notes.empty())
        return {};
    std::vector<int> numbers;
    for (const std::size_t note : cell.notes)
        numbers.push_back(noteNumber(table, note));
    std::ranges::sort(numbers);
    QString marks;
    for (const int number : numbers)
        marks += QString::number(number) + u')';
    return marks.isEmpty() ? marks : u' ' + marks;
}

void numberNotes(Table &table)
{
    std::vector<std::optional<std::size_t>> place(table.notes.size());
    std::vector<TableNote> ordered;
    for (TableRow &row : table.rows) {
        for (TableCell &cell : row.cells) {
            for (std::size_t &note : cell.notes) {
                if (!place[note]) {
                    place[note] = ordered.size();
                    ordered.push_back(table.notes[note]);
                }
                note = *place[note];
            }
            std::sort(cell.notes.begin(), cell.notes.end());
        }
    }
    for (std::size_t i = 0; i < table.notes.size(); ++i) {
        if (!place[i])
            ordered.push_back(table.notes[i]); // said of the whole table
    }
    table.notes = std::move(ordered);
}

} // namespace ramme
