#include "support/generator_decide.h"

#include <QHash>
#include <QRegularExpression>

using namespace Qt::Literals::StringLiterals;

namespace generated {

namespace {

constexpr int mostDamage = 3;
constexpr std::size_t mostCandidates = 4'000;
constexpr int mostSteps = 200'000;

struct Value {
    FigureState state = FigureState::Blank;
    qint64 scaled = 0; ///< hundredths of the table's unit
    bool operator==(const Value &) const = default;
};

struct Piece {
    Value value;
    int damage = 0;
};

struct Candidate {
    std::vector<Value> cells;
    int damage = 0;
};

std::optional<Piece> readCell(const QString &print)
{
    static const QRegularExpression dashes(u"^[-–—]{1,3}$"_s);
    static const QRegularExpression marks(u"^[*¹²³]+$"_s);
    static const QRegularExpression number(u"^([0-9lIO \u00a0\u2009\u202f]+)(?:([,.])( ?)([0-9lIO]{1,2}))?(?: (?:MNOK|NOK))? ?[*¹²³]?$"_s);
    if (dashes.match(print).hasMatch())
        return Piece{{FigureState::NotSet, 0}, 0};
    if (marks.match(print).hasMatch())
        return Piece{{FigureState::FootnoteOnly, 0}, 0};
    const QRegularExpressionMatch match = number.match(print);
    if (!match.hasMatch())
        return std::nullopt;
    const auto digits = [](QString text) { return text.replace(QRegularExpression(u"[lI]"_s), u"1"_s).replace(u'O', u'0'); };
    QString whole = digits(match.captured(1)).replace(QRegularExpression(u"[\u00a0\u2009\u202f]"_s), u"_"_s).trimmed();
    if (whole.isEmpty())
        return std::nullopt;
    const QStringList groups = whole.split(QRegularExpression(u"[ _]"_s));
    bool grouped = groups.first().size() <= 3;
    for (qsizetype at = 1; at < groups.size(); ++at)
        grouped = grouped && groups[at].size() == 3;
    int damage = (match.captured(1).endsWith(u' ') && match.hasCaptured(4) ? 1 : 0) + int(match.captured(3).size());
    if (groups.size() > 1 && !grouped)
        damage += int(groups.size()) - 1;
    whole = groups.join(QString());
    if (whole.isEmpty() || whole.size() > 9 || (whole.size() > 1 && whole.startsWith(u'0')) || damage > mostDamage)
        return std::nullopt;
    const QString decimals = digits(match.captured(4)).leftJustified(2, u'0');
    const qint64 scaled = whole.toLongLong() * 100 + decimals.toLongLong();
    return Piece{{scaled == 0 ? FigureState::Zero : FigureState::Amount, scaled}, damage};
}

/// How a stretch of print reads as one cell, if it can; the same stretches come again and again.
const std::optional<Piece> &asCell(const QString &print)
{
    static QHash<QString, std::optional<Piece>> known;
    auto found = known.find(print);
    if (found == known.end()) {
        if (known.size() > 50'000)
            known.clear();
        found = known.insert(print, readCell(print));
    }
    return *found;
}

class Rows
{
public:
    explicit Rows(const Puzzle &puzzle) : m_puzzle(puzzle) {}

    /// Every way to read the row, or nothing where there are too many.
    std::optional<std::vector<Candidate>> of(const QString &text)
    {
        m_found.clear();
        m_text = text;
        m_tooMany = false;
        cut(0, {}, 0);
        return m_tooMany ? std::nullopt : std::optional(m_found);
    }

private:
    void cut(qsizetype from, std::vector<Value> cells, int damage)
    {
        while (from < m_text.size() && (m_text[from] == u' ' || m_text[from] == u'\n'))
            ++from;
        if (from == m_text.size()) {
            place(cells, 0, std::vector<Value>(m_puzzle.totalColumns.size()), 0, damage);
            return;
        }
        if (cells.size() == m_puzzle.totalColumns.size() || m_tooMany)
            return;
        for (qsizetype end = from + 1; end <= m_text.size() && end - from <= 18 && m_text[end - 1] != u'\n'; ++end) {
            if (m_text[end - 1] == u' ')
                continue;
            const bool boundary = end == m_text.size() || m_text[end] == u' ' || m_text[end] == u'\n';
            const std::optional<Piece> piece = asCell(m_text.mid(from, end - from));
            if (!piece || damage + piece->damage + (boundary ? 0 : 1) > mostDamage)
                continue;
            std::vector<Value> longer = cells;
            longer.push_back(piece->value);
            cut(end, std::move(longer), damage + piece->damage + (boundary ? 0 : 1));
        }
    }

    void place(const std::vector<Value> &cells, std::size_t next, std::vector<Value> placed, std::size_t column, int damage)
    {
        const std::size_t columns = placed.size();
        if (next == cells.size()) {
            if (gapAllowed(cells, placed) && addsUp(placed))
                m_found.push_back({placed, damage});
            m_tooMany = m_tooMany || m_found.size() > mostCandidates;
            return;
        }
        for (std::size_t at = column; at + (cells.size() - next) <= columns && !m_tooMany; ++at) {
            std::vector<Value> more = placed;
            more[at] = cells[next];
            place(cells, next + 1, std::move(more), at + 1, damage);
        }
    }

    bool gapAllowed(const std::vector<Value> &cells, const std::vector<Value> &placed) const
    {
        if (!m_puzzle.loneGapRule || cells.size() + 1 != placed.size())
            return true;
        std::size_t gap = 0;
        while (gap < placed.size() && placed[gap].state != FigureState::Blank)
            ++gap;
        const std::vector<bool> &totals = m_puzzle.totalColumns;
        if (gap == 0 || gap + 1 == placed.size() || (gap == 1 && totals.front()) || (gap + 2 == placed.size() && totals.back()))
            return true;
        const auto dash = [](const Value &value) { return value.state == FigureState::NotSet; };
        return dash(placed[gap - 1]) != dash(placed[gap + 1]);
    }

    bool addsUp(const std::vector<Value> &placed) const
    {
        qint64 sum = 0;
        bool any = false;
        std::optional<qint64> total;
        for (std::size_t at = 0; at < placed.size(); ++at) {
            const bool valued = placed[at].state == FigureState::Amount || placed[at].state == FigureState::Zero;
            if (m_puzzle.totalColumns[at]) {
                if (valued)
                    total = placed[at].scaled;
            } else if (valued) {
                sum += placed[at].scaled;
                any = true;
            }
        }
        return !total || (any && *total == sum);
    }

    const Puzzle &m_puzzle;
    QString m_text;
    std::vector<Candidate> m_found;
    bool m_tooMany = false;
};

/// Goes through every choice of one candidate per row with at most so much damage and looks at those whose columns add up.
class Choices
{
public:
    Choices(const Puzzle &puzzle, const std::vector<std::vector<Candidate>> &rows, qint64 known)
        : m_puzzle(puzzle), m_rows(rows), m_known(known), m_chosen(rows.size()), m_decided(rows.size(), std::vector<bool>(puzzle.totalColumns.size(), true))
    {
    }

    void run(int damage) { choose(0, damage); }
    bool tooMany() const { return m_steps > mostSteps; }
    bool any() const { return m_any; }
    bool holdsTruth() const { return m_holdsTruth; }
    const std::vector<std::vector<bool>> &decided() const { return m_decided; }
    void setTruth(std::vector<std::vector<Value>> truth) { m_truth = std::move(truth); }

private:
    void choose(std::size_t row, int damage)
    {
        if (tooMany())
            return;
        if (row == m_rows.size()) {
            if (columnsAddUp())
                note();
            return;
        }
        for (const Candidate &candidate : m_rows[row]) {
            ++m_steps;
            if (candidate.damage > damage)
                continue;
            m_chosen[row] = &candidate;
            choose(row + 1, damage - candidate.damage);
        }
    }

    static bool valued(const Value &value) { return value.state == FigureState::Amount || value.state == FigureState::Zero; }

    bool columnsAddUp() const
    {
        qint64 whole = 0;
        for (std::size_t column = 0; column < m_puzzle.totalColumns.size(); ++column) {
            qint64 sum = 0;
            bool any = false;
            std::optional<qint64> total;
            for (std::size_t row = 0; row < m_rows.size(); ++row) {
                const Value &value = m_chosen[row]->cells[column];
                if (!valued(value))
                    continue;
                if (m_puzzle.rows[row].total) {
                    total = value.scaled;
                } else {
                    sum += value.scaled;
                    any = true;
                }
            }
            if (total && (any ? *total != sum : *total != 0))
                return false;
            if (m_puzzle.known && m_puzzle.knownColumn == int(column) && sum != m_known)
                return false;
            if (!m_puzzle.totalColumns[column])
                whole += sum;
        }
        return !m_puzzle.known || m_puzzle.knownColumn >= 0 || whole == m_known;
    }

    void note()
    {
        m_any = true;
        bool same = true;
        for (std::size_t row = 0; row < m_rows.size(); ++row) {
            for (std::size_t column = 0; column < m_puzzle.totalColumns.size(); ++column) {
                if (!(m_chosen[row]->cells[column] == m_truth[row][column])) {
                    m_decided[row][column] = false;
                    same = false;
                }
            }
        }
        m_holdsTruth = m_holdsTruth || same;
    }

    const Puzzle &m_puzzle;
    const std::vector<std::vector<Candidate>> &m_rows;
    qint64 m_known;
    std::vector<const Candidate *> m_chosen;
    std::vector<std::vector<bool>> m_decided;
    std::vector<std::vector<Value>> m_truth;
    int m_steps = 0;
    bool m_any = false;
    bool m_holdsTruth = false;
};

} // namespace

std::optional<std::vector<std::vector<bool>>> decidableCells(const Puzzle &puzzle)
{
    // The size of the unit drops out: a cell is worth what its print says, so the truth is read from its undamaged print.
    std::vector<std::vector<Value>> truth;
    std::optional<qint64> orePerHundredth;
    for (const Puzzle::PrintedRow &row : puzzle.rows) {
        std::vector<Value> values;
        for (const Cell &cell : row.truth) {
            const std::optional<Piece> piece = cell.state == FigureState::Blank ? Piece{} : asCell(cell.printed);
            if (!piece || piece->value.state != cell.state)
                return std::nullopt;
            values.push_back(piece->value);
            if (piece->value.scaled != 0)
                orePerHundredth = cell.ore / piece->value.scaled;
        }
        truth.push_back(std::move(values));
    }

    Rows reader(puzzle);
    std::vector<std::vector<Candidate>> rows;
    for (const Puzzle::PrintedRow &row : puzzle.rows) {
        const std::optional<std::vector<Candidate>> candidates = reader.of(row.text);
        if (!candidates)
            return std::nullopt;
        rows.push_back(*candidates);
    }
    for (int damage = 0; damage <= mostDamage; ++damage) {
        Choices choices(puzzle, rows, puzzle.known && orePerHundredth ? *puzzle.known / *orePerHundredth : 0);
        choices.setTruth(truth);
        choices.run(damage);
        if (choices.tooMany())
            return std::nullopt;
        if (choices.any())
            return choices.holdsTruth() ? std::optional(choices.decided()) : std::nullopt;
    }
    return std::nullopt;
}

} // namespace generated
