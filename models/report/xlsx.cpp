#include "report/writers.h"

#include "report/sourcerows.h"
#include "report/wording.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

#include <xlsxwriter.h>

#include <cmath>
#include <map>
#include <tuple>

using namespace Qt::Literals::StringLiterals;

namespace ramme {

namespace {

struct XlsxText
{
    Q_DECLARE_TR_FUNCTIONS(XlsxText)
};

constexpr qsizetype longestText = 32'767; // what a spreadsheet cell holds
constexpr lxw_row_t firstHeadingRow = 3;

lxw_col_t toColumn(std::size_t column) { return static_cast<lxw_col_t>(column); }

/// What a spreadsheet shows for a cell, as far as it decides on a format.
struct Look {
    enum class Kind { Text, Money, Percent, Integer, Heading, Title };
    Kind kind = Kind::Text;
    bool bold = false;
    bool estimated = false;
    bool right = false; ///< a word among numbers
    QString marks;
    int decimals = 0; ///< of money
    auto operator<=>(const Look &other) const
    {
        return std::tie(kind, bold, estimated, right, marks, decimals) <=> std::tie(other.kind, other.bold, other.estimated, other.right, other.marks, other.decimals);
    }
    bool operator==(const Look &other) const = default;
};

/// Fills one workbook. Libxlsxwriter owns everything it hands out.
class Workbook
{
public:
    Workbook(const Table &table, const Programme &programme, const QByteArray &path, QByteArray folder) : m_table(table), m_programme(programme), m_folder(std::move(folder))
    {
        lxw_workbook_options options{};
        options.tmpdir = m_folder.data();
        m_book = workbook_new_opt(path.constData(), &options);
    }

    Done write()
    {
        if (!m_book)
            return Error{XlsxText::tr("Regnearket kunne ikke lages: det er ikke nok minne")};
        m_sheetName = sheetNameFrom(m_table.sheetName.isEmpty() ? m_table.title : m_table.sheetName);
        lxw_worksheet *sheet = workbook_add_worksheet(m_book, m_sheetName.toUtf8().constData());
        writeHead(sheet);
        for (std::size_t row = 0; row < m_table.rows.size(); ++row) {
            for (std::size_t column = 0; column < m_table.columns.size(); ++column)
                writeCell(sheet, row, column);
        }
        writeNotes(sheet);
        arrange(sheet);
        writeSources();
        if (const lxw_error error = workbook_close(m_book); error != LXW_NO_ERROR)
            return Error{XlsxText::tr("Regnearket kunne ikke lages: %1").arg(QString::fromUtf8(lxw_strerror(error)))};
        return done();
    }

private:
    lxw_row_t bodyRow(std::size_t row) const { return firstHeadingRow + 2 + static_cast<lxw_row_t>(row); }

    lxw_format *format(const Look &look)
    {
        const auto found = m_formats.find(look);
        if (found != m_formats.end())
            return found->second;
        lxw_format *format = workbook_add_format(m_book);
        if (look.bold || look.kind == Look::Kind::Heading || look.kind == Look::Kind::Title)
            format_set_bold(format);
        if (look.estimated)
            format_set_italic(format);
        if (look.kind == Look::Kind::Heading) {
            format_set_bottom(format, LXW_BORDER_THIN);
            format_set_text_wrap(format);
            format_set_align(format, LXW_ALIGN_CENTER);
        }
        if (look.kind == Look::Kind::Text)
            format_set_align(format, LXW_ALIGN_VERTICAL_TOP);
        if (look.right)
            format_set_align(format, LXW_ALIGN_RIGHT);
        const QString before = look.estimated ? u"\"≈ \""_s : QString();
        const QString after = look.marks.isEmpty() ? QString() : u'"' + look.marks + u'"';
        if (look.kind == Look::Kind::Money)
            format_set_num_format(format, (before + amountFormat(look.decimals) + after).toUtf8().constData());
        if (look.kind == Look::Kind::Percent)
            format_set_num_format(format, (before + u"General\" %\""_s + after).toUtf8().constData());
        m_formats[look] = format;
        return format;
    }

    int decimalsOf(const TableCell &cell) const
    {
        NumberLook look = m_table.look;
        look.form.decimal = u'.';
        const QString text = shownAmount(shownMoney(cell), look);
        const qsizetype sign = text.indexOf(u'.');
        return sign < 0 ? 0 : static_cast<int>(text.size() - sign - 1);
    }

    /// Where nothing is rounded, a figure that is typed in the workbook may have more decimals than those that are there.
    QString amountFormat(int decimals) const
    {
        const int more = m_table.look.decimals || decimals == 0 ? 0 : mostDecimals(m_table.look.unit) - decimals;
        return u"#,##0"_s + (decimals == 0 ? QString() : u'.' + QString(decimals, u'0') + QString(more, u'#'));
    }

    void writeText(lxw_worksheet *sheet, lxw_row_t row, lxw_col_t column, QString text, lxw_format *look)
    {
        if (text.size() > longestText)
            text = text.left(longestText - 1) + u'…';
        if (text.isEmpty())
            worksheet_write_blank(sheet, row, column, look);
        else
            worksheet_write_string(sheet, row, column, text.toUtf8().constData(), look);
    }

    void writeHead(lxw_worksheet *sheet)
    {
        writeText(sheet, 0, 0, m_table.title, format({Look::Kind::Title, true, false, false, {}}));
        writeText(sheet, 1, 0, unitLine(m_table), nullptr);
        lxw_format *heading = format({Look::Kind::Heading, true, false, false, {}});
        for (std::size_t from = 0; from < m_table.columns.size();) {
            const QString &group = m_table.columns[from].group;
            std::size_t to = from + 1;
            while (!group.isEmpty() && to < m_table.columns.size() && m_table.columns[to].group == group)
                ++to;
            if (to - from > 1)
                worksheet_merge_range(sheet, firstHeadingRow, toColumn(from), firstHeadingRow, toColumn(to - 1), group.toUtf8().constData(), heading);
            else
                writeText(sheet, firstHeadingRow, toColumn(from), group, heading);
            for (std::size_t column = from; column < to; ++column)
                writeText(sheet, firstHeadingRow + 1, toColumn(column), m_table.columns[column].heading, heading);
            from = to;
        }
    }

    void writeCell(lxw_worksheet *sheet, std::size_t rowIndex, std::size_t column)
    {
        const TableRow &row = m_table.rows[rowIndex];
        const TableCell &cell = row.cells[column];
        const bool bold = row.kind != TableRow::Kind::Body;
        const lxw_row_t at = bodyRow(rowIndex);
        switch (cell.kind) {
        case TableCell::Kind::Empty: return;
        case TableCell::Kind::Text: writeText(sheet, at, toColumn(column), cell.text + noteMarks(m_table, cell), format({Look::Kind::Text, bold, false, m_table.columns[column].number, {}})); return;
        case TableCell::Kind::Integer: worksheet_write_number(sheet, at, toColumn(column), cell.number, format({Look::Kind::Integer, bold, false, false, {}})); return;
        case TableCell::Kind::Percent:
            worksheet_write_number(sheet, at, toColumn(column), cell.number / 100.0, format({Look::Kind::Percent, bold, cell.estimated, false, noteMarks(m_table, cell)}));
            return;
        case TableCell::Kind::Money: break;
        }
        // The exact amount, which the format rounds; or what is shown, where amounts are rounded together and formulas are to add them up so.
        // The nearest double of the exact decimal: øre stay below 2^53.
        const bool isShown = m_table.look.adding == NumberLook::Adding::LargestRemainder;
        const double amount = static_cast<double>((isShown ? shownMoney(cell) : cell.money).ore()) / static_cast<double>(oreIn(m_table.look.unit));
        lxw_format *look = format({Look::Kind::Money, bold, cell.estimated, false, noteMarks(m_table, cell), decimalsOf(cell)});
        const QString formula = formulaOf(cell);
        if (formula.isEmpty())
            worksheet_write_number(sheet, at, toColumn(column), amount, look);
        else
            worksheet_write_formula_num(sheet, at, toColumn(column), formula.toUtf8().constData(), look, amount);
    }

    /// "=SUM(B6:C6,E6)"; empty where the cell is no sum, or of more ranges than a function takes.
    QString formulaOf(const TableCell &cell) const
    {
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
        return ranges.isEmpty() || ranges.size() > 250 ? QString() : u"=SUM("_s + ranges.join(u',') + u')';
    }

    QString nameOf(const CellPlace &place) const
    {
        char name[LXW_MAX_CELL_NAME_LENGTH] = {};
        lxw_rowcol_to_cell(name, bodyRow(place.row), toColumn(place.column));
        return QString::fromLatin1(name);
    }

    void writeNotes(lxw_worksheet *sheet)
    {
        lxw_row_t row = bodyRow(m_table.rows.size()) + 1;
        const bool estimated = std::any_of(m_formats.begin(), m_formats.end(), [](const auto &entry) { return entry.first.estimated; });
        if (estimated)
            writeText(sheet, row++, 0, TableText::estimatedLegend(), nullptr);
        for (std::size_t i = 0; i < m_table.notes.size(); ++i)
            writeText(sheet, row++, 0, QString::number(noteNumber(m_table, i)) + u") "_s + shownNote(m_table.notes[i], m_table.look), nullptr);
    }

    void arrange(lxw_worksheet *sheet)
    {
        std::size_t labels = 0;
        while (labels < m_table.columns.size() && m_table.columns[labels].label)
            ++labels;
        worksheet_freeze_panes(sheet, firstHeadingRow + 2, toColumn(labels));
        double total = 0;
        for (std::size_t column = 0; column < m_table.columns.size(); ++column) {
            qsizetype width = m_table.columns[column].heading.size();
            for (const TableRow &row : m_table.rows)
                width = std::max(width, shownText(row.cells[column], m_table.look).size() + noteMarks(m_table, row.cells[column]).size());
            const double given = double(std::clamp<qsizetype>(width + 2, 8, 60));
            worksheet_set_column(sheet, toColumn(column), toColumn(column), given, nullptr);
            total += given;
        }
        // A table too wide to be read on one sheet of paper goes on over several, with its labels on each.
        constexpr double readable = 200;
        if (labels > 0)
            worksheet_repeat_columns(sheet, 0, toColumn(labels - 1));
        worksheet_set_landscape(sheet);
        worksheet_set_paper(sheet, 9); // A4
        worksheet_fit_to_pages(sheet, std::uint16_t(std::max(1.0, std::ceil(total / readable))), 0);
        worksheet_repeat_rows(sheet, firstHeadingRow, firstHeadingRow + 1);
    }

    void writeSources()
    {
        const QString name = m_sheetName.compare(XlsxText::tr("Kilder"), Qt::CaseInsensitive) == 0 ? XlsxText::tr("Kilder 2") : XlsxText::tr("Kilder");
        lxw_worksheet *sheet = workbook_add_worksheet(m_book, name.toUtf8().constData());
        const QStringList headings{XlsxText::tr("Celle"),      XlsxText::tr("Gjelder"),  XlsxText::tr("Dokument"), XlsxText::tr("Linje"),
                                   XlsxText::tr("Trykt"),      XlsxText::tr("Sikkerhet"), XlsxText::tr("Begrunnelse")};
        lxw_format *heading = format({Look::Kind::Heading, true, false, false, {}});
        for (qsizetype i = 0; i < headings.size(); ++i)
            writeText(sheet, 0, toColumn(std::size_t(i)), headings[i], heading);
        lxw_row_t row = 1;
        for (const SourceRow &source : sourceRows(m_table, m_programme)) {
            writeText(sheet, row, 0, nameOf(source.place), nullptr);
            writeText(sheet, row, 1, source.what, nullptr);
            writeText(sheet, row, 2, source.document, nullptr);
            if (source.line > 0)
                worksheet_write_number(sheet, row, 3, source.line, nullptr);
            writeText(sheet, row, 4, source.raw, nullptr);
            writeText(sheet, row, 5, source.certainty, nullptr);
            writeText(sheet, row, 6, source.reason, nullptr);
            ++row;
        }
        worksheet_freeze_panes(sheet, 1, 0);
        worksheet_set_column(sheet, 0, 0, 8, nullptr);
        worksheet_set_column(sheet, 1, 2, 42, nullptr);
        worksheet_set_column(sheet, 3, 4, 14, nullptr);
        worksheet_set_column(sheet, 5, 5, 34, nullptr);
        worksheet_set_column(sheet, 6, 6, 60, nullptr);
        worksheet_set_landscape(sheet);
        worksheet_set_paper(sheet, 9); // A4
        worksheet_fit_to_pages(sheet, 1, 0);
        worksheet_repeat_rows(sheet, 0, 0);
    }

    const Table &m_table;
    const Programme &m_programme;
    QByteArray m_folder;
    lxw_workbook *m_book = nullptr;
    QString m_sheetName;
    std::map<Look, lxw_format *> m_formats;
};

} // namespace

QString sheetNameFrom(const QString &text)
{
    QString name;
    for (const QChar c : text)
        name += c.category() == QChar::Other_Control || QStringView(u"[]:*?/\\").contains(c) ? u' ' : c;
    name = name.simplified().left(31);
    while (name.startsWith(u'\''))
        name.remove(0, 1);
    while (name.endsWith(u'\'') || name.endsWith(u' '))
        name.chop(1);
    const bool reserved = name.compare("History"_L1, Qt::CaseInsensitive) == 0;
    return name.isEmpty() || reserved ? XlsxText::tr("Tabell") : name;
}

Result<QByteArray> toXlsx(const Table &table, const Programme &programme)
{
    const QTemporaryDir folder;
    if (!folder.isValid())
        return Error{XlsxText::tr("Regnearket kunne ikke lages: %1").arg(folder.errorString())};
    const QString path = folder.filePath(u"bok.xlsx"_s);
    if (const Done written = Workbook(table, programme, QFile::encodeName(path), QFile::encodeName(folder.path())).write(); !written)
        return Error{written.error()};
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return Error{XlsxText::tr("Regnearket kunne ikke lages: %1").arg(file.errorString())};
    return file.readAll();
}

} // namespace ramme
