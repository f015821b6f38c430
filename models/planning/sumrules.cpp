#include "planning/rules.h"
#include "planning/rulesupport.h"

#include <map>
#include <optional>

using namespace Qt::Literals::StringLiterals;

namespace ramme {

namespace {

/// A sum and the first of its cells.
struct Sum {
    Money amount;
    const Figure *first = nullptr;
};

/// A sum of cells, or nothing where one of them cannot be read with certainty.
class Summing
{
public:
    void add(const Figure &figure)
    {
        m_known = m_known && figure.state != FigureState::Undecided && figure.state != FigureState::Unreadable;
        m_sum += figure.amount.value_or(Money());
        m_first = m_first ? m_first : &figure;
    }
    std::optional<Sum> sum() const { return m_known && m_first ? std::optional(Sum{m_sum, m_first}) : std::nullopt; }

private:
    Money m_sum;
    const Figure *m_first = nullptr;
    bool m_known = true;
};

using Candidates = std::vector<std::optional<Sum>>;

/// What the cells give where they all can be read and none of the ways to add them gives what is printed.
std::optional<Sum> otherThan(Money printed, const Candidates &candidates)
{
    if (candidates.empty())
        return std::nullopt;
    for (const std::optional<Sum> &candidate : candidates) {
        if (!candidate || candidate->amount == printed)
            return std::nullopt;
    }
    return candidates.front();
}

bool isRecipient(const Mandate &mandate, QStringView name)
{
    for (const SplitRow &row : mandate.splits) {
        for (const RecipientFigure &cell : row.recipients) {
            if (sameLabel(cell.recipient, name))
                return true;
        }
    }
    return false;
}

bool names(const SplitRow &row, QStringView label) { return sameLabel(row.line, label) || sameLabel(row.label, label); }

/// The sums a total of the split may stand for: of its own line, or, where it names none, of all the lines of one budget year.
Candidates splitCandidates(const Mandate &mandate, const PrintedTotal &total)
{
    const bool ofRecipient = isRecipient(mandate, total.column);
    const bool ofLine = std::any_of(mandate.splits.begin(), mandate.splits.end(), [&](const SplitRow &row) { return names(row, total.row); });
    Candidates candidates;
    std::vector<int> years;
    for (const SplitRow &row : mandate.splits) {
        if (ofLine ? !names(row, total.row) : std::find(years.begin(), years.end(), row.budgetYear) != years.end())
            continue;
        years.push_back(row.budgetYear);
        Summing summing;
        for (const SplitRow &other : mandate.splits) {
            if (ofLine ? &other != &row : other.budgetYear != row.budgetYear)
                continue;
            for (const RecipientFigure &cell : other.recipients) {
                if (!ofRecipient || sameLabel(cell.recipient, total.column))
                    summing.add(cell.figure);
            }
        }
        candidates.push_back(summing.sum());
    }
    return candidates;
}

/// The rows of a mandate's frames by what they are called.
class FrameNames
{
public:
    explicit FrameNames(const Mandate &mandate) : m_mandate(mandate)
    {
        for (const FrameRow &row : mandate.frames) {
            name(row.row, row);
            name(row.label, row);
            if (row.row.isEmpty())
                name(mandate.area, row);
        }
    }

    /// The sum a total of the frames may stand for: of a row over its years, of a year over its rows, or of them all.
    Candidates candidates(const PrintedTotal &total) const
    {
        bool isYear = false;
        const int year = total.column.trimmed().toInt(&isYear);
        Summing summing;
        const auto add = [&](const FrameRow &row) {
            for (const YearFigure &cell : row.years) {
                if (!isYear || cell.year == year)
                    summing.add(cell.figure);
            }
        };
        if (const auto named = m_rows.find(labelKey(total.row)); named != m_rows.end())
            std::for_each(named->second.begin(), named->second.end(), [&](const FrameRow *row) { add(*row); });
        else
            std::for_each(m_mandate.frames.begin(), m_mandate.frames.end(), add);
        return {summing.sum()};
    }

private:
    void name(const QString &label, const FrameRow &row)
    {
        std::vector<const FrameRow *> &rows = m_rows[labelKey(label)];
        if (rows.empty() || rows.back() != &row)
            rows.push_back(&row);
    }

    const Mandate &m_mandate;
    std::map<QString, std::vector<const FrameRow *>> m_rows;
};

/// All posts, the posts of one chapter, or the items of the breakdown that are part of no other.
Candidates letterCandidates(const Letter &letter)
{
    Summing posts;
    for (const LetterPost &post : letter.posts)
        posts.add(post.figure);
    Candidates candidates;
    if (!letter.posts.empty())
        candidates.push_back(posts.sum());
    for (const LetterPost &post : letter.posts) {
        Summing chapter;
        for (const LetterPost &other : letter.posts) {
            if (other.chapter == post.chapter)
                chapter.add(other.figure);
        }
        candidates.push_back(chapter.sum());
    }
    Summing items;
    for (const BreakdownItem &item : letter.breakdown) {
        if (item.parent.isEmpty())
            items.add(item.figure);
    }
    if (const std::optional<Sum> sum = items.sum())
        candidates.push_back(sum);
    return candidates;
}

QString placeOf(const PrintedTotal &total) { return total.row.isEmpty() ? u"«%1»"_s.arg(total.column) : u"«%1», «%2»"_s.arg(total.row, total.column); }

QString messageOf(const QString &table, const PrintedTotal &total, Money sum)
{
    return u"Summen under %1 i %2 er trykt som %3, men beløpene den gjelder, blir %4."_s.arg(placeOf(total), table, inMillions(*total.figure.amount), inMillions(sum));
}

} // namespace

std::vector<Check> sumDiffers(const Programme &programme)
{
    std::vector<Check> findings;
    const auto sides = [](const PrintedTotal &total, const Sum &sum) {
        return std::vector<ComparedFigure>{compared(u"trykt sum"_s, total.figure), summed(u"beløpene lagt sammen"_s, sum.amount, sum.first)};
    };
    for (const Mandate &mandate : programme.mandates) {
        if (mandate.printedTotals.empty())
            continue;
        const FrameNames frames(mandate);
        for (const PrintedTotal &total : mandate.printedTotals) {
            if (!total.figure.amount)
                continue;
            const bool isFrame = total.table == PrintedTotal::Table::Frames;
            const QString table = (isFrame ? u"rammetabellen for %1"_s : u"fordelingen for %1"_s).arg(mandate.area);
            if (const auto sum = otherThan(*total.figure.amount, isFrame ? frames.candidates(total) : splitCandidates(mandate, total)))
                findings.push_back(checkAbout(mandate, messageOf(table, total, sum->amount), {toWord(total.table), total.row, total.column}, &total.figure, sides(total, *sum)));
        }
    }
    for (const Letter &letter : programme.letters) {
        for (const PrintedTotal &total : letter.printedTotals) {
            if (!total.figure.amount)
                continue;
            if (const auto sum = otherThan(*total.figure.amount, letterCandidates(letter))) {
                const QString year = QString::number(letter.year);
                Check check;
                check.finding = {{}, Severity::Error, messageOf(u"brevet til %1 for %2"_s.arg(letter.recipient, year), total, sum->amount), {}, 0, total.figure.source, total.figure.id};
                check.subject = QStringList{letter.recipient, year, total.row, total.column}.join(u" | "_s);
                check.figures = sides(total, *sum);
                findings.push_back(std::move(check));
            }
        }
    }
    return findings;
}

std::vector<Check> splitAgainstFrame(const Programme &programme)
{
    std::vector<Check> findings;
    for (const Mandate &mandate : programme.mandates) {
        for (const PrintedSplit &split : splitsOf(programme, mandate)) {
            const Figure *frame = frameOf(mandate, split.row, split.budgetYear);
            if (!frame || !frame->amount || split.undecided || !split.stated() || split.total() == *frame->amount)
                continue;
            const bool onTop = split.total() - split.carryOver() == *frame->amount
                && std::any_of(mandate.claims.begin(), mandate.claims.end(), [](const Claim &claim) { return claim.kind == Claim::Kind::CarryOverOnTop; });
            if (onTop)
                continue; // the text says that the split holds more than the frame
            findings.push_back(checkAbout(mandate,
                                            u"Fordelingen av %1 for %2 blir %3 til sammen, men rammen for %2 er %4 i det samme mandatet."_s
                                                .arg(split.row.isEmpty() ? mandate.area : u"«%1»"_s.arg(split.row), QString::number(split.budgetYear), inMillions(split.total()), inMillions(*frame->amount)),
                                            {split.row, QString::number(split.budgetYear)}, frame,
                                            {compared(u"rammen"_s, *frame), summed(u"fordelingen til sammen"_s, split.total(), firstOf(mandate, split))}));
        }
    }
    return findings;
}

std::vector<Check> earmarks(const Programme &programme)
{
    std::vector<Check> findings;
    for (const Mandate &mandate : programme.mandates) {
        const std::vector<PrintedSplit> splits = splitsOf(programme, mandate);
        std::vector<std::pair<int, QString>> seen;
        for (const Earmark &earmark : mandate.earmarks) {
            const auto key = std::pair(earmark.budgetYear == 0 ? mandate.vintage : earmark.budgetYear, earmark.recipient);
            if (std::find(seen.begin(), seen.end(), key) != seen.end())
                continue;
            seen.push_back(key);
            Money marked;
            for (const Earmark &other : mandate.earmarks) {
                if (std::pair(other.budgetYear == 0 ? mandate.vintage : other.budgetYear, other.recipient) == key)
                    marked += other.figure.amount.value_or(Money());
            }
            for (const PrintedSplit &split : splits) {
                const auto part = std::find_if(split.parts.begin(), split.parts.end(), [&](const SplitPart &p) { return p.recipient == key.second; });
                if (split.undecided || split.budgetYear != key.first || part == split.parts.end() || !part->stated || marked <= part->amount)
                    continue;
                findings.push_back(checkAbout(mandate,
                                                u"Øremerkingene til %1 fra %2 for %3 blir %4 til sammen, mer enn de %5 mottakeren får."_s
                                                    .arg(key.second, mandate.area, QString::number(key.first), inMillions(marked), inMillions(part->amount)),
                                                {QString::number(key.first), key.second}, &earmark.figure,
                                                {summed(u"øremerkingene til sammen"_s, marked, &earmark.figure), summed(u"mottakerens del"_s, part->amount, firstOf(mandate, split, part->recipient))}));
                break;
            }
        }
    }
    return findings;
}

} // namespace ramme
