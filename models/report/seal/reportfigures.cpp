#include "report/seal/reportfigures.h"

#include "report/writers.h"

#include <QHash>
#include <QRegularExpression>

using namespace Qt::Literals::StringLiterals;

namespace ramme {

namespace {

using Key = std::pair<QString, int>;

/// Each figure by its place, and by how many before it have the same: rows may be named alike.
std::vector<std::pair<Key, const ReportFigure *>> keyed(const std::vector<ReportFigure> &figures)
{
    QHash<QString, int> seen;
    std::vector<std::pair<Key, const ReportFigure *>> keys;
    for (const ReportFigure &figure : figures) {
        const QString place = figure.table + u'\n' + figure.row + u'\n' + figure.column;
        keys.emplace_back(Key{place, seen[place]++}, &figure);
    }
    return keys;
}

void addFigures(const Table &table, std::vector<ReportFigure> &figures)
{
    for (const TableRow &row : table.rows) {
        const QString name = rowName(table, row);
        for (std::size_t column = 0; column < row.cells.size(); ++column) {
            if (table.columns[column].number && row.cells[column].kind != TableCell::Kind::Empty)
                figures.push_back({table.title, name, fullHeading(table.columns[column]), shownText(row.cells[column], table.look)});
        }
    }
}

/// The numbers of a sentence; nothing where it has none.
std::optional<ReportFigure> figureIn(const QString &heading, const QString &words)
{
    static const QRegularExpression number(u"[≈−-]?[0-9][0-9.,\u00a0]*(?<![.,])"_s);
    QStringList numbers;
    for (auto matches = number.globalMatch(words); matches.hasNext();)
        numbers.append(matches.next().captured());
    if (numbers.isEmpty())
        return std::nullopt;
    return ReportFigure{heading, QString(words).replace(number, u"…"_s), {}, numbers.join(u' ')};
}

} // namespace

QString ReportFigure::place() const
{
    QStringList parts{table, row, column};
    parts.removeAll(QString());
    return parts.join(u", "_s);
}

QString rowName(const Table &table, const TableRow &row)
{
    QStringList names;
    for (std::size_t column = 0; column < row.cells.size(); ++column) {
        const QString shown = table.columns[column].label || column == 0 ? shownText(row.cells[column], table.look) : QString();
        if (!shown.isEmpty())
            names.append(shown);
    }
    return names.join(u' ');
}

std::vector<ReportFigure> figuresOf(const Report &report)
{
    std::vector<ReportFigure> figures;
    for (const ReportPart &part : report.parts) {
        const auto addWords = [&](const QString &words) {
            if (const std::optional<ReportFigure> figure = figureIn(part.heading, words))
                figures.push_back(*figure);
        };
        for (const ReportBlock &block : part.blocks) {
            std::visit(ByKind{addWords, [&](const Table &table) { addFigures(table, figures); }, [](const ReportPicture &) {},
                              [&](const ReportList &list) {
                                  for (const ReportItem &item : list.items) {
                                      addWords(item.text);
                                      std::ranges::for_each(item.below, addWords, &ReportItem::text);
                                  }
                              }},
                       block);
        }
    }
    return figures;
}

namespace {

/// What is said of a report, of each of its tables, and in words in their rows.
QStringList wordsOf(const Report &report)
{
    QStringList words = report.about;
    for (const ReportPart &part : report.parts) {
        for (const Table *table : tablesOf(part)) {
            if (!table->about.isEmpty())
                words.append(table->title + u": "_s + table->about);
            for (const TableNote &note : table->notes)
                words.append(table->title + u": "_s + shownNote(note, table->look));
            for (const TableRow &row : table->rows) {
                for (std::size_t column = 0; column < row.cells.size(); ++column) {
                    const bool isSaid = row.cells[column].kind == TableCell::Kind::Text && !table->columns[column].number && !table->columns[column].label;
                    if (isSaid)
                        words.append(ReportFigure{table->title, rowName(*table, row), fullHeading(table->columns[column]), {}}.place() + u": "_s + row.cells[column].text);
                }
            }
        }
    }
    return words;
}

} // namespace

FigureChanges changesBetween(const Report &before, const Report &now)
{
    const std::vector<ReportFigure> old = figuresOf(before);
    const std::vector<ReportFigure> present = figuresOf(now);
    QHash<Key, const ReportFigure *> left;
    for (const auto &[key, figure] : keyed(present))
        left.insert(key, figure);
    FigureChanges changes;
    for (const auto &[key, figure] : keyed(old)) {
        const ReportFigure *other = left.take(key);
        if (!other)
            changes.gone.push_back(*figure);
        else if (other->shown == figure->shown)
            ++changes.kept;
        else
            changes.changed.push_back({*figure, other->shown});
    }
    for (const auto &[key, figure] : keyed(present)) {
        if (left.contains(key))
            changes.added.push_back(*figure);
    }
    const QStringList said = wordsOf(before);
    const QStringList saidNow = wordsOf(now);
    std::ranges::copy_if(said, std::back_inserter(changes.wordsGone), [&](const QString &words) { return !saidNow.contains(words); });
    std::ranges::copy_if(saidNow, std::back_inserter(changes.wordsNew), [&](const QString &words) { return !said.contains(words); });
    return changes;
}

} // namespace ramme
