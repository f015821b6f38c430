#include "import/ambitionreader.h"

#include "import/ambitioncolours.h"
#include "import/ambitionline.h"
#include "import/moneytable.h"
#include "import/rowtext.h"

#include "domain/amount.h"

#include <QRegularExpression>

using namespace Qt::Literals::StringLiterals;

namespace ramme {

namespace {

constexpr std::size_t mostRows = 400;
constexpr qsizetype longestLabel = 220;

/// A row before it is put into the mandate.
struct Row {
    QString label;
    int line = 0;
    QString section;    ///< where a column of its own says it
    QStringList values; ///< one per column; empty list where their places are unknown
    QString loose;      ///< what is printed in a row whose places are unknown
    bool isSection = false;
};

bool isLegend(const QString &text)
{
    static const QRegularExpression form(u"(?:fore[l1I|]igger\\b.*\\b(?:p[l1I|]aner|ambisjoner)|farge(?:kode|ne)?\\b|\\bmarkert med\\b|tegnforklaring)"_s,
                                         QRegularExpression::CaseInsensitiveOption);
    return form.match(text).hasMatch();
}

bool endsInMiddle(const QString &label)
{
    static const QStringList words = {u"med"_s, u"og"_s, u"for"_s, u"til"_s, u"av"_s, u"i"_s, u"på"_s, u"fra"_s, u"som"_s, u"eller"_s, u"den"_s, u"det"_s, u"de"_s,
                                      u"ved"_s, u"om"_s, u"en"_s, u"et"_s, u"er"_s, u"kan"_s, u"skal"_s, u"sin"_s, u"sine"_s, u"hos"_s};
    return words.contains(label.section(u' ', -1).toLower()) || label.endsWith(u'-') || label.endsWith(u',');
}

qsizetype wordCount(const QString &text) { return text.split(u' ', Qt::SkipEmptyParts).size(); }

class AmbitionRows
{
public:
    AmbitionRows(const std::vector<TextLine> &lines, const AmbitionHeader &header, std::size_t end, bool optical) : m_lines(lines), m_header(header), m_end(end), m_optical(optical) {}

    std::vector<Row> read()
    {
        std::size_t blanks = 0;
        std::size_t i = m_header.behind;
        for (; i < m_end && m_rows.size() < mostRows; ++i) {
            if (m_lines[i].isBlank()) {
                if (++blanks > 3 || (m_header.hasCells && blanks > 1))
                    break;
                continue;
            }
            blanks = 0;
            if (!(m_header.hasCells ? takeCells(m_lines[i]) : takeText(m_lines[i])))
                break;
            behind = i + 1;
        }
        std::size_t seen = 0;
        for (; i < m_end && seen < 8 && !legend; ++i) {
            if (m_lines[i].isBlank())
                continue;
            ++seen;
            legend = isLegend(m_lines[i].text) && m_lines[i].text.size() < 400;
        }
        while (!m_rows.empty() && m_rows.back().isSection)
            m_rows.pop_back();
        return std::move(m_rows);
    }

    std::size_t behind = 0;
    bool legend = false;

private:
    bool takeCells(const TextLine &line)
    {
        if (line.cells.isEmpty() || isLegend(line.text) || line.text.size() > 1500)
            return false;
        Row row;
        row.line = line.number;
        const int firstLabel = std::max(0, m_header.label);
        const int behindLabel = m_header.label < 0 ? m_header.columns.front().cell : m_header.label + 1;
        QStringList label;
        for (int c = firstLabel; c < behindLabel && c < line.cells.size(); ++c) {
            if (!line.cells.at(c).isEmpty())
                label.append(line.cells.at(c));
        }
        row.label = m_optical ? withoutSpecks(label.join(u' ')) : label.join(u' ');
        row.section = line.cells.value(m_header.section);
        bool empty = true;
        for (const AmbitionColumn &column : m_header.columns) {
            row.values.append(column.cell < line.cells.size() ? line.cells.at(column.cell) : QString());
            empty = empty && row.values.back().isEmpty();
        }
        if (row.label.isEmpty() && empty)
            return true;
        if (row.label.size() > longestLabel)
            return false;
        row.isSection = empty && wordCount(row.label) <= 4;
        m_rows.push_back(row);
        return true;
    }

    bool takeText(const TextLine &line)
    {
        if (!line.cells.isEmpty() || isLegend(line.text) || isCaptionLine(line.text) || isChapterHeading(line.text) || line.text.size() > 400)
            return false;
        const Divided divided = m_header.aligned ? divideAligned(line.text) : divide(line.text);
        Row row;
        row.label = m_optical ? withoutSpecks(divided.label) : divided.label;
        row.line = line.number;
        static const QRegularExpression letters(u"\\p{L}{3,}"_s);
        if (!letters.match(row.label).hasMatch())
            return true; // noise of optical reading; the row it stands in is unreadable anyway
        if (row.label.size() > longestLabel || (divided.values.empty() && (wordCount(row.label) > 12 || row.label.endsWith(u'.') || row.label.endsWith(u':'))))
            return false;
        row.isSection = divided.values.empty() && wordCount(row.label) <= 3;
        if (row.label.at(0).isLower() && !m_rows.empty() && m_rows.back().loose.isEmpty() && m_rows.back().line == m_lastLine) {
            row.label = m_rows.back().label + u' ' + row.label; // the label began on the line before
            row.line = m_rows.back().line;
            row.isSection = false;
            m_rows.pop_back();
        }
        m_lastLine = line.number;
        place(divided, row);
        for (const auto &[text, where] : divided.values)
            row.loose += (row.loose.isEmpty() ? u""_s : u" "_s) + text;
        m_rows.push_back(row);
        return true;
    }

    void place(const Divided &divided, Row &row) const
    {
        if (m_header.yearsBroken)
            return;
        if (divided.values.empty()) {
            if (m_header.aligned)
                row.values = QStringList(static_cast<qsizetype>(m_header.columns.size()));
            return;
        }
        if (divided.values.size() == m_header.columns.size()) {
            for (const auto &[text, where] : divided.values)
                row.values.append(text);
            return;
        }
        if (!m_header.aligned)
            return;
        QStringList values(static_cast<qsizetype>(m_header.columns.size()));
        for (const auto &[text, where] : divided.values) {
            qsizetype found = -1;
            for (std::size_t c = 0; c < m_header.columns.size(); ++c) {
                const AmbitionColumn &column = m_header.columns[c];
                if (where.first >= column.to || where.second <= column.from)
                    continue;
                if (found >= 0)
                    return;
                found = static_cast<qsizetype>(c);
            }
            if (found < 0 || !values.at(found).isEmpty())
                return;
            values[found] = text;
        }
        row.values = values;
    }

    const std::vector<TextLine> &m_lines;
    const AmbitionHeader &m_header;
    std::size_t m_end;
    bool m_optical;
    std::vector<Row> m_rows;
    int m_lastLine = 0; ///< of the row before
};

Figure valueFigure(const QString &printed, int line, ReadingBuilder &builder)
{
    const QString text = printed.simplified();
    if (text.isEmpty())
        return builder.stateFigure(FigureState::Blank, {}, line);
    if (const Result<int> percent = parsePercent(text)) {
        Figure figure = builder.stateFigure(FigureState::Percent, text, line);
        figure.percent = *percent;
        return figure;
    }
    if (isCross(text))
        return builder.stateFigure(FigureState::Mark, text, line);
    if (isDashes(text))
        return builder.stateFigure(FigureState::NotSet, text, line);
    if (isFootnoteMarks(text))
        return builder.stateFigure(FigureState::FootnoteOnly, text, line);
    return builder.stateFigure(FigureState::Text, text, line);
}

/// The actors that rows of a section prove to stand where they were put: their names are in labels of rows with their mark.
QStringList provedSections(const std::vector<Row> &rows, const AmbitionHeader &header)
{
    QStringList proved;
    QString section;
    for (const Row &row : rows) {
        if (row.isSection) {
            section = row.label;
            continue;
        }
        const QStringList words = row.label.split(QRegularExpression(u"[^\\p{L}\\d]+"_s), Qt::SkipEmptyParts);
        for (std::size_t c = 0; c < header.columns.size(); ++c) {
            if (header.columns[c].isActor() && !row.values.isEmpty() && isCross(row.values.at(static_cast<qsizetype>(c)))
                && words.contains(header.columns[c].actor))
                proved.append(section);
        }
    }
    return proved;
}

class AmbitionWriter
{
public:
    AmbitionWriter(const AmbitionHeader &header, Mandate &mandate, ReadingBuilder &builder) : m_header(header), m_mandate(mandate), m_builder(builder) {}

    void write(const std::vector<Row> &rows, bool legend)
    {
        const std::size_t first = m_mandate.ambitions.size();
        m_proved = provedSections(rows, m_header);
        m_usuallyMarked = usuallyMarked(rows);
        QString section;
        for (const Row &row : rows) {
            if (row.isSection || !row.section.isEmpty())
                section = row.isSection ? row.label : row.section;
            if (!row.isSection)
                writeRow(row, section);
            else if (const QString stray = strayIn(row.label); m_builder.isOptical() && !stray.isEmpty())
                report(u"read-from-picture"_s, Severity::Note,
                       u"Overskriften «%1» i ambisjonstabellen for %2 er lest fra et bilde, og «%3» kan være en flekk. Kontroller den mot originalen."_s.arg(row.label, m_mandate.area, stray),
                       row.line);
        }
        if (m_lost > 0)
            report(u"table-unreadable"_s, Severity::Warning,
                   u"Ambisjonstabellen i mandatet for %1 er skadet: %2 av %3 rader kan ikke knyttes til årene. Teksten i radene er tatt vare på; slå opp i dokumentet og fyll inn."_s
                       .arg(m_mandate.area).arg(m_lost).arg(m_written),
                   m_firstLost);
        const bool coloured = takeColours(m_header, first, m_mandate, m_builder);
        if (legend && m_written > 0 && !coloured)
            report(u"status-lost"_s, Severity::Note,
                   u"Ambisjonstabellen i mandatet for %1 viser planstatus med farger. Fargene er ikke med i teksten, så status må leses i originalen."_s.arg(m_mandate.area),
                   m_lastLine);
    }

private:
    static bool isMarked(const Row &row, const AmbitionHeader &header)
    {
        for (std::size_t c = 0; c < header.columns.size(); ++c) {
            if (header.columns[c].isActor() && !row.values.isEmpty() && !row.values.at(static_cast<qsizetype>(c)).isEmpty())
                return true;
        }
        return false;
    }

    bool usuallyMarked(const std::vector<Row> &rows) const
    {
        std::size_t marked = 0;
        std::size_t all = 0;
        for (const Row &row : rows) {
            if (row.isSection || row.values.isEmpty())
                continue;
            ++all;
            marked += isMarked(row, m_header) ? 1 : 0;
        }
        return m_header.hasActors() && marked * 10 >= all * 8;
    }

    void writeRow(const Row &row, const QString &section)
    {
        AmbitionRow ambition;
        ambition.section = section;
        ambition.ambition = row.label;
        ++m_written;
        m_lastLine = row.line;
        if (row.values.isEmpty()) {
            ambition.actorsCertainty = m_header.hasActors() ? Certainty::Ambiguous : Certainty::Certain;
            const FigureState state = row.loose.isEmpty() && !m_header.yearsBroken ? FigureState::Blank : FigureState::Unreadable;
            ambition.years.push_back({0, m_builder.stateFigure(state, row.loose, row.line)});
            m_firstLost = m_lost == 0 ? row.line : m_firstLost;
            ++m_lost;
            m_mandate.ambitions.push_back(ambition);
            return;
        }
        std::size_t marks = 0;
        QStringList statuses;
        const ColouredCell *colour = nullptr; // of a status
        for (std::size_t c = 0; c < m_header.columns.size(); ++c) {
            const AmbitionColumn &column = m_header.columns[c];
            const QString &value = row.values.at(static_cast<qsizetype>(c));
            if (column.year != 0) {
                ambition.years.push_back({column.year, valueFigure(value, row.line, m_builder)});
            } else if (column.isStatus) {
                statuses.append(value);
                colour = colour ? colour : m_builder.colourAt(row.line, column.cell);
            } else if (isCross(value)) {
                ambition.actors.append(column.actor);
                ++marks;
            }
        }
        ambition.actorsCertainty = actorsCertainty(marks, section);
        if (ambition.actorsCertainty == Certainty::Ambiguous)
            reportActors(row, ambition);
        if (!statuses.isEmpty())
            takeStatus(row, statuses, colour, ambition);
        if (endsInMiddle(row.label))
            report(u"label-cut"_s, Severity::Note, u"Ambisjonen «%1» slutter midt i en setning i dokumentet. Den er beholdt slik den står."_s.arg(row.label), row.line);
        m_mandate.ambitions.push_back(ambition);
    }

    /// Words in a column of the plan status are the row's status as printed; where there are none, the cell's colour says it.
    void takeStatus(const Row &row, QStringList statuses, const ColouredCell *colour, AmbitionRow &ambition)
    {
        statuses.removeAll(QString());
        const QString words = statuses.join(u", "_s);
        if (words.isEmpty() && colour && !colour->status.isEmpty()) {
            ambition.statuses.push_back({0, statusByColour(*colour, m_builder)});
            return;
        }
        const Figure &status = ambition.statuses.emplace_back(YearFigure{0, m_builder.stateFigure(words.isEmpty() ? FigureState::Blank : FigureState::Text, words, row.line)}).figure;
        if (!words.isEmpty())
            report(u"status-printed"_s, Severity::Note,
                   u"Ambisjonen «%1» i mandatet for %2 har status «%3» i tabellen."_s.arg(row.label, m_mandate.area, words), row.line, status.id);
        else if (colour)
            report(u"status-by-colour"_s, Severity::Note,
                   u"Statusen til ambisjonen «%1» i mandatet for %2 er en farge som ingen tegnforklaring forklarer. Les hva den betyr i originalen, og skriv den inn."_s.arg(row.label, m_mandate.area), row.line, status.id);
    }

    Certainty actorsCertainty(std::size_t marks, const QString &section) const
    {
        if (!m_header.hasActors())
            return Certainty::Certain;
        if (marks == 0)
            return m_usuallyMarked ? Certainty::Ambiguous : Certainty::Certain;
        if (!m_header.actorsMoved)
            return Certainty::Certain;
        return m_proved.contains(section) ? Certainty::Decided : Certainty::Ambiguous;
    }

    void reportActors(const Row &row, const AmbitionRow &ambition)
    {
        const QString message = ambition.actors.isEmpty()
            ? u"Ambisjonen «%1» har ingen aktør i tabellen."_s.arg(row.label)
            : u"Overskriften over aktørene er forskjøvet, og ingenting i avsnittet viser hvem kryssene gjelder. «%1» er lest som %2; kontroller mot originalen."_s.arg(
                  row.label, ambition.actors.join(u", "_s));
        report(u"actors-doubtful"_s, Severity::Warning, message, row.line, ambition.years.empty() ? 0 : ambition.years.front().figure.id);
    }

    void report(const QString &rule, Severity severity, const QString &message, int line, int figure = 0)
    {
        m_builder.addFinding(rule, severity, message, m_mandate.area, m_mandate.vintage, line, figure);
    }

    const AmbitionHeader &m_header;
    Mandate &m_mandate;
    ReadingBuilder &m_builder;
    QStringList m_proved;
    bool m_usuallyMarked = false;
    int m_lost = 0;
    int m_written = 0;
    int m_firstLost = 0;
    int m_lastLine = 0;
};

} // namespace

std::size_t readAmbitions(const std::vector<TextLine> &lines, const AmbitionHeader &header, std::size_t end, Mandate &mandate, ReadingBuilder &builder)
{
    AmbitionRows reader(lines, header, header.end.value_or(end), builder.isOptical());
    reader.behind = header.behind;
    const std::vector<Row> rows = reader.read();
    AmbitionWriter(header, mandate, builder).write(rows, reader.legend);
    return reader.behind;
}

} // namespace ramme
