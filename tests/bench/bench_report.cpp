#include "files/atomicfile.h"
#include "report/displayed.h"
#include "report/reportwriters.h"
#include "report/writereport.h"
#include "report/writers.h"

#include <QGuiApplication>

#include <cstdio>

using namespace ramme;
using namespace Qt::Literals::StringLiterals;

// bench_report csv|xlsx|pdf|docx|odt|html FILE: writes a report of one table of 4 000 rows and 20 columns, or the same as CSV for others
// to convert. See bench/report.

namespace {

constexpr int rows = 4000;
constexpr int numbers = 19;

Report report()
{
    Table table;
    table.title = u"Fordeling"_s;
    table.about = u"2027-kroner."_s;
    table.addColumn({{}, u"Område"_s, true, false});
    for (int column = 0; column < numbers; ++column)
        table.addColumn({{}, u"Kolonne %1"_s.arg(column + 1), false, true});
    for (int row = 0; row < rows; ++row) {
        TableRow line{TableRow::Kind::Body, std::vector<TableCell>(table.columns.size())};
        line.cells[0] = TableCell::of(u"Område nummer %1"_s.arg(row + 1));
        for (int column = 0; column < numbers; ++column)
            line.cells[std::size_t(column) + 1] = TableCell::of(Money::fromOre(((row * 7919LL + column * 104'729LL) % 99'991) * 1'000'000));
        table.rows.push_back(std::move(line));
    }
    Report made{u"Fordeling"_s, u"nb"_s, {}, {}};
    made.parts.emplace_back().heading = table.title;
    made.parts.front().blocks.emplace_back(std::move(table));
    finish(made, {});
    return made;
}

} // namespace

int main(int count, char **arguments)
{
    const QGuiApplication application(count, arguments);
    if (count != 3)
        return 3;
    const QString kind = QString::fromLocal8Bit(arguments[1]);
    const QString path = QString::fromLocal8Bit(arguments[2]);
    const Report made = report();
    if (kind == "csv"_L1)
        return writeAtomically(path, toCsv(std::get<Table>(made.parts[0].blocks[0]), {u',', u'.', false, false})) ? 0 : 2;
    const std::optional<ReportFormat> format = reportFormatFromWord(kind);
    const Done done = format ? writeReport(made, *format, path) : Done(Error{u"no such format"_s});
    if (!done)
        std::fprintf(stderr, "%s\n", qPrintable(done.error()));
    return done ? 0 : 2;
}
