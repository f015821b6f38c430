#include "report/xlsx/workbooktable.h"

#include "report/tablesetting.h"
#include "report/writers.h"

using namespace Qt::Literals::StringLiterals;

namespace ramme {

namespace {

constexpr qsizetype mostComment = 4000; ///< letters that are shown beside a cell
constexpr qsizetype mostRanges = 250; ///< that a function takes

} // namespace

WorkbookTable::WorkbookTable(Workbook &workbook, lxw_worksheet *sheet, SheetPage &page, const Table &table, lxw_row_t row)
    : m_workbook(workbook), m_sheet(sheet), m_page(page), m_table(table), m_row(row)
{
}

void WorkbookTable::write()
{
    m_page.writeAcross(m_row, m_table.title, SheetLook::Kind::Title);
    m_page.writeAcross(m_row + 1, unitLine(m_table), SheetLook::Kind::Text);
    writeHeadings();
    for (std::size_t row = 0; row < m_table.rows.size(); ++row) {
        int lines = 1;
        for (std::size_t column = 0; column < m_table.columns.size(); ++column)
            lines = std::max(lines, writeCell(row, column));
        m_page.heighten(bodyRow(row), lines);
    }
    m_end = bodyRow(m_table.rows.size()) + 1;
    for (const QString &line : linesBelow(m_table))
        m_page.writeAcross(m_end++, line, SheetLook::Kind::Text);
}

void WorkbookTable::writeHeadings()
{
    lxw_format *look = m_workbook.format({SheetLook::Kind::Heading});
    for (std::size_t from = 0; from < m_table.columns.size();) {
        const QString &group = m_table.columns[from].group;
        std::size_t to = from + 1;
        while (!group.isEmpty() && to < m_table.columns.size() && m_table.columns[to].group == group)
            ++to;
        if (to - from > 1)
            worksheet_merge_range(m_sheet, firstHeadingRow(), sheetColumn(from), firstHeadingRow(), sheetColumn(to - 1), plainText(group).toUtf8().constData(), look);
        else
            m_workbook.writeText(m_sheet, firstHeadingRow(), sheetColumn(from), group, look);
        for (std::size_t column = from; column < to; ++column)
            m_workbook.writeText(m_sheet, firstHeadingRow() + 1, sheetColumn(column), m_table.columns[column].heading, look);
        from = to;
    }
}

lxw_format *WorkbookTable::lookOf(const TableCell &cell, bool isBold, const QString &number) const
{
    const QString marks = noteMarks(m_table, cell);
    return m_workbook.format({SheetLook::Kind::Number, isBold, cell.estimated, false, (cell.estimated ? u"\"≈ \""_s : QString()) + number + (marks.isEmpty() ? QString() : u'"' + marks + u'"')});
}

int WorkbookTable::decimalsOf(const TableCell &cell) const
{
    const NumberLook &look = m_table.look;
    return look.decimals ? ramme::decimalsOf(shownMoney(cell), look.unit, *look.decimals) : ramme::decimalsOf(shownMoney(cell), look.unit, look.form);
}

/// With as many decimals as the amount is shown with. Where nothing is rounded, one that is typed in the workbook may have more.
QString WorkbookTable::amountFormat(const TableCell &cell) const
{
    const NumberLook &look = m_table.look;
    const int decimals = decimalsOf(cell);
    const int more = look.decimals || decimals == 0 ? 0 : mostDecimals(look.unit) - decimals;
    return u"#,##0"_s + (decimals == 0 ? QString() : u'.' + QString(decimals, u'0') + QString(more, u'#'));
}

/// Thousands of amounts have a few looks between them; those with marks of footnotes are looked up by what they say.
lxw_format *WorkbookTable::amountLook(const TableCell &cell, bool isBold)
{
    if (!cell.notes.empty())
        return lookOf(cell, isBold, amountFormat(cell));
    lxw_format *&look = m_amountLooks[{decimalsOf(cell), isBold, cell.estimated}];
    if (!look)
        look = lookOf(cell, isBold, amountFormat(cell));
    return look;
}

/// The exact amount, which the format rounds; or what is shown, where amounts are rounded together and formulas are to add them up so.
/// The nearest double of the exact decimal: øre stay below 2^53.
double WorkbookTable::amountOf(const TableCell &cell) const
{
    const bool isShown = m_table.look.adding == Adding::LargestRemainder;
    return static_cast<double>((isShown ? shownMoney(cell) : cell.money).ore()) / static_cast<double>(oreIn(m_table.look.unit));
}

void WorkbookTable::writeReference(lxw_worksheet *other, lxw_row_t row, lxw_col_t column, const QString &name, const CellPlace &place) const
{
    const TableCell &cell = m_table.rows[place.row].cells[place.column];
    const QString formula = u'=' + rangeName(name, bodyRow(place.row), sheetColumn(place.column), bodyRow(place.row), sheetColumn(place.column));
    TableCell unmarked = cell;
    unmarked.notes.clear();
    worksheet_write_formula_num(other, row, column, formula.toUtf8().constData(), lookOf(unmarked, false, amountFormat(cell)), amountOf(cell));
}

int WorkbookTable::writeCell(std::size_t rowIndex, std::size_t column)
{
    const TableRow &row = m_table.rows[rowIndex];
    const TableCell &cell = row.cells[column];
    const bool isBold = row.kind != TableRow::Kind::Body;
    const lxw_row_t at = bodyRow(rowIndex);
    if (!cell.source.isEmpty())
        writeSource(cell.source, at, sheetColumn(column));
    switch (cell.kind) {
    case TableCell::Kind::Empty: return 1;
    case TableCell::Kind::Text: return writeWords(cell.text + noteMarks(m_table, cell), isBold, at, column);
    case TableCell::Kind::Integer: worksheet_write_number(m_sheet, at, sheetColumn(column), cell.number, m_workbook.format({SheetLook::Kind::Number, isBold})); return 1;
    case TableCell::Kind::Percent: worksheet_write_number(m_sheet, at, sheetColumn(column), cell.number / 100.0, lookOf(cell, isBold, u"General\" %\""_s)); return 1;
    case TableCell::Kind::Money: break;
    }
    const double amount = amountOf(cell);
    lxw_format *look = amountLook(cell, isBold);
    const QString formula = formulaOf(cell);
    if (formula.isEmpty())
        worksheet_write_number(m_sheet, at, sheetColumn(column), amount, look);
    else
        worksheet_write_formula_num(m_sheet, at, sheetColumn(column), formula.toUtf8().constData(), look, amount);
    return 1;
}

int WorkbookTable::writeWords(const QString &text, bool isBold, lxw_row_t row, std::size_t column)
{
    const int lines = m_page.linesIn(text, column);
    m_workbook.writeText(m_sheet, row, sheetColumn(column), text, m_workbook.format({SheetLook::Kind::Text, isBold, false, m_table.columns[column].number, {}, lines > 1}));
    return lines;
}

/// A comment that is shown when it is asked for, a line as a line.
void WorkbookTable::writeSource(const QString &source, lxw_row_t row, lxw_col_t column)
{
    QStringList lines;
    for (const QString &line : source.left(mostComment).split(u'\n'))
        lines.append(plainText(line));
    lxw_comment_options options{};
    QByteArray author = "Ramme";
    options.author = author.data();
    options.width = 320;
    options.height = 40 + 18 * static_cast<int>(lines.size());
    worksheet_write_comment_opt(m_sheet, row, column, lines.join(u'\n').toUtf8().constData(), &options);
}

/// True where the formula comes to what the cell holds: always of exact amounts, and not of what is rounded together without adding up.
bool WorkbookTable::holds(const TableCell &cell) const
{
    if (m_table.look.adding != Adding::LargestRemainder)
        return true;
    const auto at = [this](const CellPlace &place) { return shownMoney(m_table.rows[place.row].cells[place.column]); };
    if (cell.sums.empty() && cell.difference)
        return at(cell.difference->of) - at(cell.difference->less) == shownMoney(cell);
    Money sum;
    for (const CellPlace &place : cell.sums)
        sum += at(place);
    return sum == shownMoney(cell);
}

/// "=SUM(B6:C6,E6)" or "=D6-C6"; empty where the cell is neither, or of more ranges than a function takes.
QString WorkbookTable::formulaOf(const TableCell &cell) const
{
    if (!holds(cell))
        return {};
    if (cell.sums.empty() && cell.difference)
        return u'=' + nameOf(cell.difference->of) + u'-' + nameOf(cell.difference->less);
    QStringList ranges;
    for (std::size_t from = 0; from < cell.sums.size();) {
        std::size_t to = from;
        const auto follows = [&](std::size_t next) {
            const CellPlace &a = cell.sums[next - 1];
            const CellPlace &b = cell.sums[next];
            const bool down = a.column == b.column && a.row + 1 == b.row && cell.sums[from].column == b.column;
            const bool across = a.row == b.row && a.column + 1 == b.column && cell.sums[from].row == b.row;
            return down || across;
        };
        while (to + 1 < cell.sums.size() && follows(to + 1))
            ++to;
        ranges += from == to ? nameOf(cell.sums[from]) : nameOf(cell.sums[from]) + u':' + nameOf(cell.sums[to]);
        from = to + 1;
    }
    return ranges.isEmpty() || ranges.size() > mostRanges ? QString() : u"=SUM("_s + ranges.join(u',') + u')';
}

void WorkbookTable::freeze()
{
    std::size_t labels = 0;
    while (labels < m_table.columns.size() && m_table.columns[labels].label)
        ++labels;
    worksheet_freeze_panes(m_sheet, firstBodyRow(), sheetColumn(labels));
    worksheet_repeat_rows(m_sheet, firstHeadingRow(), firstHeadingRow() + 1);
}

} // namespace ramme
