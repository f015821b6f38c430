#include "report/xlsx/sheetpage.h"

#include "report/tablesetting.h"
#include "report/writers.h"

#include <cmath>
#include <numeric>

namespace ramme {

namespace {

constexpr qsizetype narrowest = 8;  ///< in letters
constexpr qsizetype widest = 60;
constexpr double ofWords = 110;     ///< of a sheet of words alone
constexpr double lineHeight = 15;   ///< in points
constexpr double mostHeight = 400;  ///< that a row may have
constexpr double sheetRoom = 850;   ///< of an A4 sheet that lies, between its margins and with some to spare, in the dots that a column's width comes to
constexpr double readable = 1450;   ///< so many of them can be read on one

double dotsOf(double letters) { return 7 * letters + 5; }

/// Letters of words are narrower or wider than figures, bold ones wider still.
int linesOf(const QString &text, double room, bool isBold)
{
    if (double(text.size() + 2) <= room && !isBold)
        return 1;
    return std::max(1, int(std::ceil(double(text.size()) * (isBold ? 1.2 : 1.1) / room)));
}

} // namespace

void SheetPage::take(const Table &table)
{
    m_widths.resize(std::max(m_widths.size(), table.columns.size()), 0);
    m_across = m_widths.size();
    for (std::size_t column = 0; column < table.columns.size(); ++column) {
        qsizetype width = table.columns[column].heading.size();
        for (const TableRow &row : table.rows)
            width = std::max(width, shownText(row.cells[column], table.look).size() + noteMarks(table, row.cells[column]).size());
        m_widths[column] = std::max(m_widths[column], double(std::clamp(width + 2, narrowest, widest)));
    }
}

void SheetPage::takeWords()
{
    m_widths = {ofWords};
    m_across = 1;
}

void SheetPage::setColumns()
{
    for (std::size_t column = 0; column < m_widths.size(); ++column)
        worksheet_set_column(m_sheet, sheetColumn(column), sheetColumn(column), m_widths[column], nullptr);
    worksheet_set_landscape(m_sheet);
    worksheet_set_paper(m_sheet, 9); // A4
}

void SheetPage::arrange()
{
    setColumns();
    worksheet_fit_to_pages(m_sheet, 1, 0);
}

void SheetPage::arrange(const Table &table)
{
    setColumns();
    std::size_t labels = 0;
    double ofLabels = 0;
    for (; labels < table.columns.size() && table.columns[labels].label; ++labels)
        ofLabels += dotsOf(m_widths[labels]);
    if (labels > 0)
        worksheet_repeat_columns(m_sheet, 0, sheetColumn(labels - 1));
    std::vector<lxw_col_t> ends;
    double page = ofLabels;
    double mostOfAll = 0;
    for (std::size_t from = labels; from < table.columns.size();) {
        std::size_t to = from + 1;
        while (to < table.columns.size() && !table.columns[from].group.isEmpty() && table.columns[to].group == table.columns[from].group)
            ++to;
        const double wide = std::accumulate(m_widths.begin() + qptrdiff(from), m_widths.begin() + qptrdiff(to), 0.0, [](double all, double letters) { return all + dotsOf(letters); });
        if (page > ofLabels && page + wide > readable) {
            ends.push_back(sheetColumn(from));
            page = ofLabels;
        }
        page += wide;
        mostOfAll = std::max(mostOfAll, page);
        from = to;
    }
    if (ends.empty())
        return void(worksheet_fit_to_pages(m_sheet, 1, 0));
    m_from = labels;
    m_across = ends.front();
    ends.push_back(0); // as the last
    worksheet_set_v_pagebreaks(m_sheet, ends.data());
    worksheet_set_print_scale(m_sheet, std::uint16_t(std::clamp(100 * sheetRoom / mostOfAll, 10.0, 100.0)));
}

int SheetPage::linesIn(const QString &text, std::size_t column) const { return linesOf(text, m_widths[column], false); }

void SheetPage::heighten(lxw_row_t row, int lines)
{
    if (lines > 1)
        worksheet_set_row(m_sheet, row, std::min(mostHeight, lines * lineHeight), nullptr);
}

void SheetPage::writeAcross(lxw_row_t row, const QString &text, SheetLook::Kind kind)
{
    const std::size_t from = kind == SheetLook::Kind::Title ? 0 : m_from;
    const double room = std::accumulate(m_widths.begin() + qptrdiff(from), m_widths.begin() + qptrdiff(m_across), 0.0);
    const int lines = linesOf(text, room, kind == SheetLook::Kind::Title);
    lxw_format *look = m_workbook.format({kind, false, false, false, {}, lines > 1});
    if (lines > 1 && m_across - from > 1)
        worksheet_merge_range(m_sheet, row, sheetColumn(from), row, sheetColumn(m_across - 1), "", look);
    m_workbook.writeText(m_sheet, row, sheetColumn(from), text, look);
    heighten(row, lines);
}

} // namespace ramme
