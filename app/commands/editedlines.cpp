#include "commands/editedlines.h"

#include "report/seal/reportfigures.h"
#include "report/seal/reportseal.h"

#include <QHash>

#include <map>

using namespace Qt::Literals::StringLiterals;

namespace ramme {

namespace {

/// A line in words with one blank between them, without those of the seal.
QStringList wordsIn(const FileText &text)
{
    QStringList lines;
    for (const TextLine &line : text.lines) {
        const QString words = (line.cells.isEmpty() ? line.text : line.cells.join(u' ')).simplified();
        if (!words.isEmpty() && !words.contains(QLatin1String(sealMark)))
            lines.append(words);
    }
    return lines;
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
    for (const FileNote &note : file.notes) {
        if (std::ranges::find(written.notes, note.text, &FileNote::text) == written.notes.end())
            edits.notes.append(note.text);
    }
    std::map<QString, QStringList> others; // lines the file has and the report had not, by the rows they name
    const QStringList newLines = linesWithout(now, was);
    for (const QString &line : newLines) {
        if (const QString name = nameOf(line, names); !name.isEmpty())
            others[name].append(line);
    }
    for (const QString &line : linesWithout(was, now)) {
        const QString name = nameOf(line, names);
        if (name.isEmpty()) {
            edits.words += isPaged(line, report, newLines) ? 0 : 1;
            continue;
        }
        QStringList &candidates = others[name];
        edits.lines.push_back(edited(name, line, candidates.isEmpty() ? QString() : candidates.takeFirst()));
    }
    for (const auto &[name, left] : others) {
        for (const QString &line : left)
            edits.lines.push_back({name, {}, line.sliced(name.size()).split(u' ', Qt::SkipEmptyParts)});
    }
    return edits;
}

} // namespace ramme
