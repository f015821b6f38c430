#include "commands/editedlines.h"

#include "commands/reportlines.h"
#include "report/seal/reportfigures.h"

#include <QSet>

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
        m_edits.isUnsure = file.lacksValues && !written.lacksValues;
        for (const FileNote &note : file.notes) {
            const bool isOfFormulas = m_edits.isUnsure && note.text.contains(u"en formel uten lagret verdi"_s);
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
        for (const ReportLine &line : m_gone) {
            const QString name = nameOf(line);
            name.isEmpty() ? compareText(line) : compareRow(line, name);
        }
        for (const ReportLine &line : m_new) {
            const QString name = nameOf(line);
            if (!name.isEmpty() && line.words != name)
                m_edits.figures.push_back({line.table, name, {}, {}, figuresIn(line.words, name).join(u' ')});
            else if (name.isEmpty() && !m_isPaged && !isOfContents(line.words)) // on pages the words of charts are there as well
                m_edits.texts.push_back({{}, line.words});
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

    void compareRow(const ReportLine &was, const QString &name)
    {
        const auto isOf = [&](const ReportLine &line) { return nameOf(line) == name && (line.table == was.table || line.cells.isEmpty()); };
        auto now = std::ranges::find_if(m_new, [&](const ReportLine &line) { return isOf(line) && line.columns == was.columns; });
        if (now == m_new.end())
            now = std::ranges::find_if(m_new, isOf);
        if (now == m_new.end()) {
            const auto bare = std::ranges::find_if(m_new, [&](const ReportLine &line) { return m_edits.isUnsure && isWithoutSome(line.words, was.words); });
            if (bare != m_new.end())
                m_new.erase(bare); // all its figures are formulas
            else
                m_edits.figures.push_back({was.table, name, {}, figuresIn(was.words, name).join(u' '), {}});
            return;
        }
        if (!was.cells.isEmpty() && !now->cells.isEmpty())
            compareCells(was, *now, name);
        else if (!m_edits.isUnsure || !isWithoutSome(now->words, was.words))
            compareWords(was, *now, name);
        m_new.erase(now);
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
        const auto isText = [this](const ReportLine &line) { return nameOf(line).isEmpty(); };
        const auto lacking = std::ranges::find_if(m_new, [&](const ReportLine &line) { return m_edits.isUnsure && isText(line) && isWithoutSome(line.words, was.words); });
        if (lacking != m_new.end())
            return void(m_new.erase(lacking));
        if (isPaged(was.words))
            return;
        constexpr qsizetype atLeast = 50;
        auto best = m_new.end();
        qsizetype most = atLeast;
        for (auto line = m_new.begin(); line != m_new.end(); ++line) {
            const qsizetype alike = isText(*line) ? likeness(was.words, line->words) : 0;
            if (alike > most || (alike == most && best == m_new.end())) {
                most = alike;
                best = line;
            }
        }
        m_edits.texts.push_back({was.words, best == m_new.end() ? QString() : best->words});
        if (best != m_new.end())
            m_new.erase(best);
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
    QSet<QString> m_names;          ///< of rows
    ReportEdits m_edits;
};

} // namespace

ReportEdits editsOf(const Report &report, const FileText &written, const FileText &file) { return Comparison(report, written, file).edits(); }

} // namespace ramme
