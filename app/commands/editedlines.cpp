#include "commands/editedlines.h"

#include "commands/reportlines.h"
#include "report/seal/reportfigures.h"

#include <QHash>
#include <QSet>

#include <span>

using namespace Qt::Literals::StringLiterals;

namespace ramme {

namespace {

bool hasDigit(const QString &text)
{
    return std::ranges::any_of(text, [](QChar letter) { return letter.isDigit(); });
}

QStringList figuresIn(const QString &words, const QString &name) { return words.sliced(name.size()).split(u' ', Qt::SkipEmptyParts); }

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

/// How much two lines are alike, in hundredths: the words they share of all they have.
qsizetype likeness(const QString &one, const QString &other)
{
    const QStringList words = one.split(u' ');
    const QStringList others = other.split(u' ');
    const qsizetype shared = words.size() - linesWithout(words, others).size();
    return 200 * shared / (words.size() + others.size());
}

class Comparison
{
public:
    Comparison(const Report &report, const FileText &written, const FileText &file)
        : m_report(report), m_isPaged(!file.places.empty()), m_gone(linesOf(report, written)), m_new(linesOf(report, file))
    {
        for (const ReportPart &part : report.parts) {
            for (const Table *table : tablesOf(part)) {
                for (const TableRow &row : table->rows)
                    m_names.insert(rowName(*table, row).simplified());
            }
        }
        m_names.remove(QString());
        m_edits.isUnsure = std::ranges::any_of(file.notes, &FileNote::lacksValues) && std::ranges::none_of(written.notes, &FileNote::lacksValues);
        for (const FileNote &note : file.notes) {
            const bool isOfFormulas = m_edits.isUnsure && note.lacksValues;
            if (!isOfFormulas && std::ranges::find(written.notes, note.text, &FileNote::text) == written.notes.end())
                m_edits.notes.append(note.text);
        }
    }

    ReportEdits edits()
    {
        const std::vector<ReportLine> written = m_gone;
        m_gone = linesWithout(written, m_new);
        m_new = linesWithout(m_new, written);
        std::erase_if(m_new, [this](const ReportLine &line) { return isAxis(line.words); });
        for (std::size_t i = 0; i < m_new.size(); ++i) {
            m_newNames.append(nameOf(m_new[i]));
            m_byName[m_newNames.last()].push_back(i);
        }
        for (const ReportLine &line : m_gone) {
            const QString name = nameOf(line);
            name.isEmpty() ? compareText(line) : compareRow(line, name);
        }
        for (std::size_t i = 0; i < m_new.size(); ++i) {
            if (!m_taken.contains(i))
                tellOfNew(m_new[i], m_newNames[qsizetype(i)]);
        }
        return std::move(m_edits);
    }

private:
    /// What names the row: the longest name of one that it begins with, in front of something else, or its first cell where figures follow
    /// it; empty for a text.
    QString nameOf(const ReportLine &line) const
    {
        const QString words = line.words + u' ';
        for (qsizetype end = words.lastIndexOf(u' '); end > 0; end = words.lastIndexOf(u' ', end - 1)) {
            if (m_names.contains(words.first(end)))
                return words.first(end);
        }
        const bool isRow = line.cells.size() > 1 && !line.cells.first().isEmpty() && hasDigit(line.words.sliced(line.cells.first().size()));
        return isRow ? line.cells.first() : QString();
    }

    std::span<const std::size_t> newLinesOf(const QString &name) const
    {
        const auto found = m_byName.constFind(name);
        return found == m_byName.cend() ? std::span<const std::size_t>() : *found;
    }

    /// Of the new lines of a name the first that fits and is not taken yet; m_new.size() where there is none.
    template<typename Fits>
    std::size_t find(const QString &name, Fits &&fits) const
    {
        for (const std::size_t i : newLinesOf(name)) {
            if (!m_taken.contains(i) && fits(m_new[i]))
                return i;
        }
        return m_new.size();
    }

    void compareRow(const ReportLine &was, const QString &name)
    {
        const auto isOfTable = [&](const ReportLine &line) { return line.table == was.table || line.table.isEmpty() || line.cells.isEmpty(); };
        std::size_t at = find(name, [&](const ReportLine &line) { return isOfTable(line) && line.columns == was.columns; });
        if (at == m_new.size())
            at = find(name, isOfTable);
        if (at == m_new.size() && m_edits.isUnsure) // all its figures are formulas
            at = find({}, [&](const ReportLine &line) { return isWithoutSome(line.words, was.words); });
        if (at == m_new.size()) {
            m_edits.figures.push_back({was.table, name, {}, figuresIn(was.words, name).join(u' '), {}});
            return;
        }
        m_taken.insert(at);
        const ReportLine &now = m_new[at];
        if (!was.cells.isEmpty() && !now.cells.isEmpty())
            compareCells(was, now, name);
        else if (!m_edits.isUnsure || !isWithoutSome(now.words, was.words))
            compareWords(was, now, name);
    }

    void tellOfNew(const ReportLine &line, const QString &name)
    {
        const bool isRow = !name.isEmpty() && line.words.size() > name.size();
        const QString figures = isRow ? figuresIn(line.words, name).join(u' ') : QString();
        if (isRow && (!m_isPaged || hasDigit(figures))) // on pages the words of charts are there as well
            m_edits.figures.push_back({line.table, name, {}, {}, figures});
        else if (name.isEmpty() && !m_isPaged && !isOfContents(line.words))
            m_edits.texts.push_back({{}, line.words});
    }

    void compareCells(const ReportLine &was, const ReportLine &now, const QString &name)
    {
        for (qsizetype i = 0; i < std::max(was.cells.size(), now.cells.size()); ++i) {
            const QString before = was.cells.value(i);
            const QString after = now.cells.value(i);
            if (before != after && !(m_edits.isUnsure && after.isEmpty()))
                m_edits.figures.push_back({was.table, name, was.columns.value(i), before, after});
        }
    }

    void compareWords(const ReportLine &was, const ReportLine &now, const QString &name)
    {
        QStringList before = figuresIn(was.words, name);
        QStringList after = figuresIn(now.words, name);
        for (qsizetype i = before.size() == after.size() ? before.size() - 1 : -1; i >= 0; --i) {
            if (before[i] == after[i]) {
                before.removeAt(i);
                after.removeAt(i);
            }
        }
        m_edits.figures.push_back({was.table, name, {}, before.join(u' '), after.join(u' ')});
    }

    void compareText(const ReportLine &was)
    {
        const std::size_t lacking = m_edits.isUnsure ? find({}, [&](const ReportLine &line) { return isWithoutSome(line.words, was.words); }) : m_new.size();
        if (lacking != m_new.size())
            return void(m_taken.insert(lacking));
        if (isPaged(was.words))
            return;
        constexpr qsizetype atLeast = 50;
        constexpr std::size_t mostLooked = 2000; ///< lines, for in a file with nothing of the report in it each is new
        std::size_t best = m_new.size();
        qsizetype most = atLeast - 1;
        const std::span<const std::size_t> texts = newLinesOf({});
        for (std::size_t i = 0; i < std::min(texts.size(), mostLooked); ++i) {
            const qsizetype alike = m_taken.contains(texts[i]) ? 0 : likeness(was.words, m_new[texts[i]].words);
            if (alike > most) {
                most = alike;
                best = texts[i];
            }
        }
        m_edits.texts.push_back({was.words, best == m_new.size() ? QString() : m_new[best].words});
        if (best != m_new.size())
            m_taken.insert(best);
    }

    /// The words along the axis of a chart, which a page has as well and a report made anew without the drawing has not.
    bool isAxis(const QString &line) const
    {
        const auto isOf = [&](const ReportBlock &block) {
            const auto *picture = std::get_if<ReportPicture>(&block);
            return picture && line == picture->categories.join(u' ').simplified();
        };
        return std::ranges::any_of(m_report.parts, [&](const ReportPart &part) { return std::ranges::any_of(part.blocks, isOf); });
    }

    /// A heading with the number of its page: an entry of the contents.
    bool isOfContents(const QString &line) const
    {
        return std::ranges::any_of(m_report.parts, [&](const ReportPart &part) {
            const QString heading = part.heading.simplified();
            return line.startsWith(heading + u' ') && std::ranges::all_of(QStringView(line).sliced(heading.size() + 1), [](QChar letter) { return letter.isDigit(); });
        });
    }

    /// A heading in the contents that has got its page number from the program that laid the pages out.
    bool isPaged(const QString &line) const
    {
        const bool isHeading = std::ranges::any_of(m_report.parts, [&](const ReportPart &part) { return part.heading.simplified() == line; });
        return isHeading && std::ranges::any_of(m_new, [&](const ReportLine &other) { return other.words.startsWith(line + u' ') && isOfContents(other.words); });
    }

    const Report &m_report;
    const bool m_isPaged;
    std::vector<ReportLine> m_gone; ///< that were written and are not there
    std::vector<ReportLine> m_new;  ///< that are there and were not written
    QStringList m_newNames;         ///< what each of those is a row of; empty for a text
    QHash<QString, std::vector<std::size_t>> m_byName;
    QSet<std::size_t> m_taken;      ///< of the new ones, those that are what one that is gone has become
    QSet<QString> m_names;          ///< of rows
    ReportEdits m_edits;
};

} // namespace

ReportEdits editsOf(const Report &report, const FileText &written, const FileText &file) { return Comparison(report, written, file).edits(); }

} // namespace ramme
