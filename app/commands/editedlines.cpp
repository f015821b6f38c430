#include "commands/editedlines.h"

#include "report/seal/reportfigures.h"
#include "report/seal/reportseal.h"

#include <QHash>

#include <map>

using namespace Qt::Literals::StringLiterals;

namespace ramme {

namespace {

/// A line in words with one blank between them, without the mark of a list, and without the lines of the seal.
QStringList wordsIn(const FileText &text)
{
    QStringList lines;
    for (const TextLine &line : text.lines) {
        QString words = (line.cells.isEmpty() ? line.text : line.cells.join(u' ')).simplified();
        if (words.size() > 2 && words[1] == u' ' && QStringView(u"•–-").contains(words[0]))
            words.remove(0, 2); // one program writes them as letters, another in the style
        if (!words.isEmpty() && !words.contains(QLatin1String(sealMark)))
            lines.append(words);
    }
    return lines;
}

/// The lines that are rows of a table, and what stands first in each.
QHash<QString, QString> rowsIn(const FileText &text)
{
    QHash<QString, QString> rows;
    for (const TextLine &line : text.lines) {
        if (line.cells.size() > 1)
            rows.insert(line.cells.join(u' ').simplified(), line.cells.first().simplified());
    }
    return rows;
}

/// The longest name of a row that the line begins with, in front of something else; empty where it begins with none.
QString nameOf(const QString &line, const QSet<QString> &names)
{
    for (qsizetype end = line.lastIndexOf(u' '); end > 0; end = line.lastIndexOf(u' ', end - 1)) {
        if (names.contains(line.first(end)))
            return line.first(end);
    }
    return {};
}

EditedLine edited(const QString &name, const QString &was, const QString &now)
{
    QStringList before = was.sliced(name.size()).split(u' ', Qt::SkipEmptyParts);
    QStringList after = now.isEmpty() ? QStringList() : now.sliced(name.size()).split(u' ', Qt::SkipEmptyParts);
    if (before.size() == after.size()) {
        for (qsizetype i = before.size() - 1; i >= 0; --i) {
            if (before[i] == after[i]) {
                before.removeAt(i);
                after.removeAt(i);
            }
        }
    }
    return {name, before, after};
}

/// A heading in the contents that has got its page number from the program that laid the pages out.
bool isPaged(const QString &line, const Report &report, const QStringList &newLines)
{
    const auto isIt = [&](const ReportPart &part) { return part.heading.simplified() == line; };
    const auto pages = [&](const QString &other) {
        const QStringView page = QStringView(other).sliced(std::min(other.size(), line.size() + 1));
        return other.startsWith(line + u' ') && std::ranges::all_of(page, [](QChar letter) { return letter.isDigit(); });
    };
    return std::ranges::any_of(report.parts, isIt) && std::ranges::any_of(newLines, pages);
}

/// The words along the axis of a chart, which a page has as well and a report made anew without the drawing has not.
bool isAxis(const QString &line, const Report &report)
{
    const auto isOf = [&](const ReportBlock &block) {
        const auto *picture = std::get_if<ReportPicture>(&block);
        return picture && line == picture->categories.join(u' ').simplified();
    };
    return std::ranges::any_of(report.parts, [&](const ReportPart &part) { return std::ranges::any_of(part.blocks, isOf); });
}

/// Of the lines that were not written the one that shares most words with a line that was, at least half of them; taken out.
QString takeMostAlike(const QString &line, QStringList &others)
{
    const QStringList words = line.split(u' ');
    qsizetype best = (words.size() - 1) / 2;
    qsizetype found = -1;
    for (qsizetype i = 0; i < others.size(); ++i) {
        const qsizetype shared = words.size() - linesWithout(words, others[i].split(u' ')).size();
        if (shared > best) {
            best = shared;
            found = i;
        }
    }
    return found < 0 ? QString() : others.takeAt(found);
}

/// True where the line is as it was but for figures that are left out: formulas whose program has not worked them out yet.
bool isWithoutSome(const QString &line, const QString &was)
{
    const QStringList words = was.split(u' ');
    auto place = words.cbegin();
    for (const QString &word : line.split(u' ')) {
        place = std::find(place, words.cend(), word);
        if (place == words.cend())
            return false;
        ++place;
    }
    return true;
}

} // namespace

QStringList linesWithout(const QStringList &lines, const QStringList &others)
{
    QHash<QString, int> count;
    for (const QString &line : others)
        ++count[line];
    QStringList left;
    for (const QString &line : lines) {
        if (--count[line] < 0)
            left.append(line);
    }
    return left;
}

ReportEdits editsOf(const Report &report, const FileText &written, const FileText &file)
{
    QSet<QString> names;
    for (const ReportPart &part : report.parts) {
        for (const Table *table : tablesOf(part)) {
            for (const TableRow &row : table->rows)
                names.insert(rowName(*table, row).simplified());
        }
    }
    names.remove(QString());
    const QStringList was = wordsIn(written);
    const QStringList now = wordsIn(file);
    ReportEdits edits;
    edits.isUnsure = file.lacksValues && !written.lacksValues;
    for (const FileNote &note : file.notes) {
        if (std::ranges::find(written.notes, note.text, &FileNote::text) == written.notes.end())
            edits.notes.append(note.text);
    }
    QStringList newTexts;
    const QHash<QString, QString> rows = file.places.empty() ? rowsIn(file) : QHash<QString, QString>(); // on pages the words of a chart look like rows
    const auto hasDigit = [](const QString &line) { return std::ranges::any_of(line, [](QChar letter) { return letter.isDigit(); }); };
    std::map<QString, QStringList> others; // lines the file has and the report had not, by the rows they name
    const QStringList newLines = linesWithout(now, was);
    for (const QString &line : newLines) {
        if (const QString name = nameOf(line + u' ', names); !name.isEmpty() && !isAxis(line, report))
            others[name].append(line);
        else if (rows.contains(line) && hasDigit(line))
            edits.lines.push_back({rows[line], {}, line.sliced(rows[line].size()).split(u' ', Qt::SkipEmptyParts)});
        else
            newTexts.append(line);
    }
    for (const QString &line : linesWithout(was, now)) {
        const QString name = nameOf(line, names);
        if (name.isEmpty()) {
            const auto lacking = std::ranges::find_if(newTexts, [&](const QString &text) { return edits.isUnsure && isWithoutSome(text, line); });
            if (lacking != newTexts.end())
                newTexts.erase(lacking);
            else if (!isPaged(line, report, newLines))
                edits.texts.push_back({line, takeMostAlike(line, newTexts)});
            continue;
        }
        QStringList &candidates = others[name];
        const QString is = candidates.isEmpty() ? QString() : candidates.takeFirst();
        if (is.isEmpty() || !edits.isUnsure || !isWithoutSome(is, line))
            edits.lines.push_back(edited(name, line, is));
    }
    for (const auto &[name, left] : others) {
        for (const QString &line : left) {
            if (line == name)
                continue;
            edits.lines.push_back({name, {}, line.sliced(name.size()).split(u' ', Qt::SkipEmptyParts)});
        }
    }
    return edits;
}

} // namespace ramme
