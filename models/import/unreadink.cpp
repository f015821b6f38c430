#include "import/unreadink.h"

#include "import/opticaldoubt.h"
#include "import/papertable.h"

#include "domain/figures.h"

using namespace Qt::Literals::StringLiterals;

namespace ramme {

namespace {

constexpr double besideFigure = 1.1; ///< what is this close to a figure may be a part of it, in heights of the figure
constexpr std::size_t mostFindings = 40;

/// Tells of ink and opens cells.
class InkTeller
{
public:
    InkTeller(const FileText &file, ReadingBuilder &builder) : m_file(file), m_builder(builder) {}

    void tell()
    {
        std::vector<UnreadInk> due;
        std::copy_if(m_file.unread.begin(), m_file.unread.end(), std::back_inserter(due), [&](const UnreadInk &ink) { return isAtTable(ink); });
        for (const UnreadInk &ink : due)
            openCells(ink);
        for (std::size_t i = 0; i < std::min(due.size(), mostFindings); ++i)
            add(due[i], message(due[i]));
        if (due.size() > mostFindings)
            add(due[mostFindings], u"%1 steder til i tabellene i «%2» står det noe som ikke er lest. Skann dokumentet på nytt, eller kontroller tabellene mot originalen."_s
                                       .arg(due.size() - mostFindings).arg(m_builder.reading.file.name));
    }

private:
    bool isAtTable(const UnreadInk &ink) const
    {
        return std::any_of(m_builder.tables.begin(), m_builder.tables.end(), [&](const FoundTable &table) {
            const auto has = [&](int line) { return line >= table.firstLine && line <= table.lastLine; };
            const bool between = has(ink.above) && has(ink.below);
            return table.taken != FoundTable::Taken::Hidden && (ink.line > 0 ? has(ink.line) : between || (ink.isClose && (has(ink.above) || has(ink.below))));
        });
    }

    QString wordsOf(int number) const
    {
        const auto line = std::find_if(m_file.lines.begin(), m_file.lines.end(), [number](const TextLine &one) { return one.number == number; });
        return line == m_file.lines.end() ? QString() : line->text.simplified();
    }

    QString message(const UnreadInk &ink) const
    {
        const QString name = m_builder.reading.file.name;
        if (ink.line > 0)
            return u"På side %1 i «%2» står det noe som ikke er lest, på linje %3: «%4». Kontroller linjen mot originalen."_s.arg(ink.page).arg(name).arg(ink.line).arg(wordsOf(ink.line));
        if (ink.above > 0)
            return u"På side %1 i «%2» står det noe som ikke er lest, under linje %3: «%4». Se etter i originalen om en rad mangler."_s.arg(ink.page).arg(name).arg(ink.above).arg(wordsOf(ink.above));
        return u"På side %1 i «%2» står det noe som ikke er lest, over linje %3: «%4». Se etter i originalen om en rad mangler."_s.arg(ink.page).arg(name).arg(ink.below).arg(wordsOf(ink.below));
    }

    void add(const UnreadInk &ink, const QString &message)
    {
        m_builder.addFinding(u"ink-not-read"_s, Severity::Warning, message, {}, 0, ink.line);
        Source &source = m_builder.reading.findings.back().source;
        source.page = ink.page;
        source.box = ink.box;
    }

    static bool readsBlank(const Figure &figure)
    {
        return figure.state == FigureState::Blank || (figure.state == FigureState::Undecided && !figure.readings.empty() && figure.readings.front().state == FigureState::Blank);
    }

    int valuesBehind(const UnreadInk &ink) const
    {
        const auto line = std::find_if(m_file.lines.begin(), m_file.lines.end(), [&](const TextLine &one) { return one.number == ink.line; });
        if (line == m_file.lines.end() || static_cast<std::size_t>(ink.line) > m_file.places.size())
            return 0;
        const std::vector<LinePlace::Words> &words = m_file.places[static_cast<std::size_t>(ink.line) - 1].words;
        return static_cast<int>(std::count_if(words.begin(), words.end(), [&](const LinePlace::Words &word) {
            return word.box.center().x() > ink.box.center().x() && looksLikeValue(line->text.mid(word.from, word.to - word.from));
        }));
    }

    /// The blank cells of a row that it may stand in: those with as many figures behind them as stand behind the ink.
    std::vector<Figure *> cellsAt(const UnreadInk &ink, const std::vector<Figure *> &row) const
    {
        std::vector<Figure *> cells;
        std::vector<Figure *> blank;
        const int behind = valuesBehind(ink);
        for (std::size_t i = 0; i < row.size(); ++i) {
            if (!readsBlank(*row[i]))
                continue;
            blank.push_back(row[i]);
            if (std::count_if(row.begin() + static_cast<qsizetype>(i), row.end(), [](const Figure *figure) { return !readsBlank(*figure); }) == behind)
                cells.push_back(row[i]);
        }
        return cells.empty() ? blank : cells;
    }

    static void openBlank(Figure &figure, const UnreadInk &ink)
    {
        figure.reason = u"det står noe her som ikke er lest"_s;
        figure.source.box = ink.box;
        if (figure.state == FigureState::Blank)
            figure.state = FigureState::Unreadable;
        for (FigureReading &reading : figure.readings) {
            if (reading.state == FigureState::Blank)
                reading.state = FigureState::Unreadable;
        }
    }

    void openCells(const UnreadInk &ink)
    {
        if (ink.line == 0)
            return;
        std::vector<Figure *> row;
        visitFigures(m_builder.reading, [&](Figure &figure) {
            if (figure.source.line == ink.line)
                row.push_back(&figure);
        });
        const std::vector<Figure *> cells = cellsAt(ink, row);
        for (Figure *cell : cells) {
            cell->certainty = Certainty::Ambiguous;
            cell->reason = u"i raden står det noe som ikke er lest, og det kan stå i denne cellen"_s;
        }
        if (cells.size() == 1)
            openBlank(*cells.front(), ink);
        for (Figure *figure : row) {
            const QRectF &box = figure->source.box;
            const double apart = std::max(box.left() - ink.box.right(), ink.box.left() - box.right());
            if (figure->amount && figure->certainty != Certainty::Ambiguous && apart > -box.width() && apart < besideFigure * box.height())
                leaveOpen(*figure, u"ved siden av tallet står det noe som ikke er lest"_s);
        }
    }

    const FileText &m_file;
    ReadingBuilder &m_builder;
};

} // namespace

void tellUnreadInk(const FileText &file, ReadingBuilder &builder) { InkTeller(file, builder).tell(); }

} // namespace ramme
