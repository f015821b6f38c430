#include "support/generator_align.h"

#include "support/generator_match.h"

namespace generated {

namespace {

constexpr int leastLikeness = 55;

/// For each line of one text the line of the other that it is, or 0; the likest pairs in order.
std::vector<int> pairsOf(const QStringList &from, const QStringList &to)
{
    const auto rows = std::size_t(from.size());
    const auto columns = std::size_t(to.size());
    std::vector<std::vector<int>> alike(rows, std::vector<int>(columns, 0));
    std::vector<std::vector<int>> best(rows + 1, std::vector<int>(columns + 1, 0));
    for (std::size_t i = rows; i-- > 0;) {
        for (std::size_t j = columns; j-- > 0;) {
            const QString &left = from[qsizetype(i)];
            const QString &right = to[qsizetype(j)];
            const bool near = !left.isEmpty() && !right.isEmpty() && 2 * qMin(left.size(), right.size()) >= qMax(left.size(), right.size());
            alike[i][j] = near ? likeness(left, right) : 0;
            const int paired = alike[i][j] >= leastLikeness ? alike[i][j] + best[i + 1][j + 1] : 0;
            best[i][j] = std::max({best[i + 1][j], best[i][j + 1], paired});
        }
    }
    std::vector<int> pairs(rows, 0);
    for (std::size_t i = 0, j = 0; i < rows && j < columns;) {
        if (best[i][j] == best[i + 1][j])
            ++i;
        else if (best[i][j] == best[i][j + 1])
            ++j;
        else
            pairs[i++] = int(++j);
    }
    return pairs;
}

QStringList foldedLines(const QString &text)
{
    QStringList lines = text.split(u'\n');
    for (QString &line : lines)
        line = folded(line);
    return lines;
}

} // namespace

int moveLines(Document &document, const QString &read)
{
    std::vector<int> places = pairsOf(foldedLines(document.text), foldedLines(read));
    int lost = 0;
    const auto isLost = [&](const Row &row) {
        const bool gone = row.firstLine > 0 && std::size_t(row.firstLine) <= places.size() && places[std::size_t(row.firstLine) - 1] == 0;
        lost += gone ? int(std::count_if(row.cells.begin(), row.cells.end(), [](const Cell &cell) { return claims(cell); })) : 0;
        return gone;
    };
    for (Part &part : document.parts) {
        for (Table &table : part.tables) {
            if (table.kind == Table::Kind::Frames || table.kind == Table::Kind::Split || table.kind == Table::Kind::Ambitions)
                std::erase_if(table.rows, isLost);
        }
    }
    for (std::size_t i = 1; i < places.size(); ++i)
        places[i] = places[i] == 0 ? places[i - 1] : places[i];
    const auto move = [&](auto &thing) {
        for (int *line : {&thing.firstLine, &thing.lastLine})
            *line = *line > 0 && std::size_t(*line) <= places.size() ? places[std::size_t(*line) - 1] : *line;
    };
    for (Part &part : document.parts) {
        move(part);
        for (Table &table : part.tables) {
            move(table);
            for (Row &row : table.rows)
                move(row);
        }
        for (Block &block : part.blocks)
            move(block);
    }
    return lost;
}

} // namespace generated
