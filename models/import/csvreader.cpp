#include "import/csvreader.h"

using namespace Qt::Literals::StringLiterals;

namespace ramme {

namespace {

constexpr qsizetype mostCells = 200;
constexpr int mostLooked = 200; ///< rows from which the separator is told

struct CsvRow {
    QStringList cells;
    int line = 0;
};

std::vector<CsvRow> rowsOf(const QString &text, QChar separator, std::size_t most)
{
    std::vector<CsvRow> rows;
    CsvRow row;
    row.line = 1;
    QString cell;
    int line = 1;
    bool quoted = false;
    const auto endCell = [&] {
        if (row.cells.size() < mostCells)
            row.cells.append(cell.simplified());
        cell.clear();
    };
    for (qsizetype i = 0; i < text.size() && rows.size() < most; ++i) {
        const QChar c = text.at(i);
        if (c == u'\n')
            ++line;
        if (quoted) {
            if (c != u'"')
                cell += c == u'\n' ? QChar(u' ') : c;
            else if (i + 1 < text.size() && text.at(i + 1) == u'"')
                cell += text.at(++i);
            else
                quoted = false;
        } else if (c == u'"' && cell.trimmed().isEmpty()) {
            quoted = true;
            cell.clear();
        } else if (c == separator) {
            endCell();
        } else if (c == u'\n') {
            endCell();
            rows.push_back(std::exchange(row, {}));
            row.line = line;
        } else {
            cell += c;
        }
    }
    if (rows.size() < most && (!cell.isEmpty() || !row.cells.isEmpty())) {
        endCell();
        rows.push_back(row);
    }
    return rows;
}

/// The separator that parts most rows into equally many cells.
QChar separatorOf(const QString &text)
{
    QChar best = u';';
    std::size_t most = 0;
    for (const QChar candidate : {u';', u'\t', u'|', u','}) { // the comma last: it is the decimal sign too
        QHash<qsizetype, std::size_t> widths;
        for (const CsvRow &row : rowsOf(text, candidate, mostLooked)) {
            if (row.cells.size() > 1)
                ++widths[row.cells.size()];
        }
        std::size_t alike = 0;
        for (const std::size_t count : std::as_const(widths))
            alike = std::max(alike, count);
        if (alike > most) {
            most = alike;
            best = candidate;
        }
    }
    return best;
}

} // namespace

bool isCsvName(const QString &fileName)
{
    return fileName.endsWith(".csv"_L1, Qt::CaseInsensitive) || fileName.endsWith(".tsv"_L1, Qt::CaseInsensitive) || fileName.endsWith(".tab"_L1, Qt::CaseInsensitive);
}

FileText readCsv(const QString &text, std::optional<QChar> separator)
{
    FileText file;
    file.text = text;
    const std::vector<CsvRow> rows = rowsOf(text, separator ? *separator : separatorOf(text), mostLines + 1);
    file.cut = rows.size() > mostLines;
    for (const CsvRow &row : rows) {
        if (file.lines.size() >= mostLines)
            break;
        QStringList cells = row.cells;
        const auto filled = std::count_if(cells.cbegin(), cells.cend(), [](const QString &cell) { return !cell.isEmpty(); });
        TextLine line;
        line.number = row.line;
        if (filled == 1 && !cells.front().isEmpty() && file.standsAlone(cells.front()))
            cells = {cells.front()};
        line.text = filled == 0 ? QString() : cells.join(u'\t');
        if (filled > 0 && cells.size() > 1)
            line.cells = cells;
        file.lines.push_back(line);
    }
    return file;
}

} // namespace ramme
