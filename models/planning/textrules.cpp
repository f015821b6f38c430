#include "domain/amount.h"
#include "planning/rules.h"
#include "planning/rulesupport.h"
#include "planning/statementwords.h"

#include <unordered_map>

using namespace Qt::Literals::StringLiterals;

namespace ramme {

namespace {

bool claims(const Mandate &mandate, Claim::Kind kind)
{
    return std::any_of(mandate.claims.begin(), mandate.claims.end(), [kind](const Claim &claim) { return claim.kind == kind; });
}

/// An amount of a table, and the first figure it is made of.
struct TableAmount {
    Money amount;
    const Figure *first = nullptr;
};

/// What the tables of the mandate say of a year: the frames, one by one and together, and the splits.
std::vector<TableAmount> tableAmounts(const Programme &programme, const Mandate &mandate, int year)
{
    std::vector<TableAmount> amounts;
    Money together;
    for (const FrameRow &row : mandate.frames) {
        const Figure *frame = frameOf(mandate, row.row, year);
        if (!frame || !frame->amount)
            continue;
        amounts.push_back({*frame->amount, frame});
        together += *frame->amount;
    }
    if (amounts.size() > 1)
        amounts.push_back({together, amounts.front().first});
    for (const PrintedSplit &split : splitsOf(programme, mandate)) {
        if (split.budgetYear != year || split.undecided || !split.stated())
            continue;
        amounts.push_back({split.total(), firstOf(mandate, split)});
        if (claims(mandate, Claim::Kind::CarryOverOnTop))
            amounts.push_back({split.total() - split.carryOver(), firstOf(mandate, split)});
    }
    return amounts;
}

void addFrameClaims(std::vector<Check> &findings, const Programme &programme, const Mandate &mandate)
{
    for (const Claim &claim : mandate.claims) {
        if (claim.kind != Claim::Kind::Frame || !claim.figure.amount)
            continue;
        const std::vector<TableAmount> amounts = tableAmounts(programme, mandate, claim.year);
        if (amounts.empty() || std::any_of(amounts.begin(), amounts.end(), [&](const TableAmount &one) { return one.amount == *claim.figure.amount; }))
            continue;
        const TableAmount &shown = amounts.front();
        findings.push_back(checkAbout(mandate,
                                      u"Teksten i mandatet for %1 sier %2 for %3, men tabellen viser %4."_s.arg(mandate.area, inMillions(*claim.figure.amount), QString::number(claim.year), inMillions(shown.amount)),
                                      {u"beløp"_s, QString::number(claim.year)}, &claim.figure, {compared(u"teksten"_s, claim.figure), summed(u"tabellen"_s, shown.amount, shown.first)}));
    }
}

/// The text says that unused money comes on top; the split has it as a line of its own, counted in the frame.
void addCarryOverClaims(std::vector<Check> &findings, const Programme &programme, const Mandate &mandate)
{
    const auto onTop = std::find_if(mandate.claims.begin(), mandate.claims.end(), [](const Claim &claim) { return claim.kind == Claim::Kind::CarryOverOnTop; });
    if (onTop == mandate.claims.end())
        return;
    for (const PrintedSplit &split : splitsOf(programme, mandate)) {
        if (split.carryOver().isZero())
            continue;
        const Figure *frame = frameOf(mandate, split.row, split.budgetYear);
        if (frame && frame->amount == split.total() - split.carryOver())
            continue; // the frame is without it, as the text says
        findings.push_back(checkAbout(mandate,
                                        u"Teksten i mandatet for %1 sier at ubrukte midler kommer i tillegg til rammen, men tabellen regner %2 ubrukte midler med i de %3 for %4."_s
                                            .arg(mandate.area, inMillions(split.carryOver()), inMillions(split.total()), QString::number(split.budgetYear)),
                                        {u"ubrukte midler"_s}, &onTop->figure,
                                        {compared(u"teksten: i tillegg til rammen"_s, onTop->figure), summed(u"tabellen: med i rammen"_s, split.carryOver(), firstOf(mandate, split))}));
        return;
    }
    if (claims(mandate, Claim::Kind::CarryOverIncluded))
        findings.push_back(checkAbout(mandate, u"Teksten i mandatet for %1 sier at ubrukte midler kommer i tillegg til rammen, men overskriften til tabellen sier at de er regnet med."_s.arg(mandate.area), {u"ubrukte midler, overskrift"_s}, &onTop->figure));
}

/// What each text says, taken apart once: the same ambitions are held against many goals.
class Sayings
{
public:
    const Saying &of(const QString &text)
    {
        const auto found = m_known.find(text);
        return found == m_known.end() ? m_known.emplace(text, sayingOf(text)).first->second : found->second;
    }

private:
    std::unordered_map<QString, Saying> m_known;
};

struct Match {
    const AmbitionRow *row = nullptr;
    const Figure *figure = nullptr;
};

/// The rows that speak of the subject and do the same with most of the same things, and have a share for the year.
std::vector<Match> matchesIn(const Mandate &mandate, const Saying &goal, const QStringList &subject, int year, Sayings &sayings)
{
    std::vector<Match> matches;
    qsizetype best = 0;
    for (const AmbitionRow &row : mandate.ambitions) {
        const Saying &saying = sayings.of(row.ambition);
        if (saying.verb != goal.verb || !sameSubject(subject, saying))
            continue;
        const auto shared = std::count_if(goal.objects.begin(), goal.objects.end(), [&](const QString &object) { return saying.objects.contains(object); });
        if (shared == 0 && !goal.objects.isEmpty() && !saying.objects.isEmpty())
            continue; // they do it with other things
        if (shared > best)
            matches.clear();
        if (shared < best)
            continue;
        best = shared;
        for (const YearFigure &cell : row.years) {
            if (cell.year == year && cell.figure.percent)
                matches.push_back({&row, &cell.figure});
        }
    }
    return matches;
}

/// The rows of a mandate that give the goal's year another share, one for each of those the goal speaks of.
std::vector<Match> contradictions(const Mandate &mandate, const Goal &goal, Sayings &sayings)
{
    std::vector<Match> found;
    const Saying &saying = sayings.of(goal.text);
    for (const QStringList &subject : saying.subjects) {
        const std::vector<Match> matches = matchesIn(mandate, saying, subject, goal.year, sayings);
        const bool agrees = std::any_of(matches.begin(), matches.end(), [&](const Match &match) {
            return match.figure->percent == goal.percent || (saying.atLeast && match.figure->percent > goal.percent);
        });
        if (!agrees && !matches.empty())
            found.push_back(matches.front());
    }
    return found;
}

QString messageOf(const Mandate &mandate, const Mandate &other, const Goal &goal, const std::vector<Match> &found)
{
    QStringList rows;
    for (const Match &match : found)
        rows += u"%1 for «%2»"_s.arg(formatPercent(*match.figure->percent, NumberForm::screen()), match.row->ambition);
    const QString table = &mandate == &other ? u"ambisjonstabellen i samme mandat"_s : u"ambisjonstabellen i mandatet for %1"_s.arg(other.vintage);
    return u"Målet i mandatet for %1 for %2 er %3 («%4»), men %5 sier %6."_s.arg(mandate.area, QString::number(goal.year), formatPercent(*goal.percent, NumberForm::screen()), goal.text.simplified(), table, rows.join(u", "_s));
}

void addGoals(std::vector<Check> &findings, const Programme &programme, const Mandate &mandate, Sayings &sayings)
{
    for (const Goal &goal : mandate.goals) {
        if (!goal.percent || goal.year == 0 || sayings.of(goal.text).verb == Saying::Verb::Unknown)
            continue;
        for (const Mandate &other : programme.mandates) {
            if (other.area != mandate.area)
                continue;
            const std::vector<Match> found = contradictions(other, goal, sayings);
            if (found.empty())
                continue;
            Check check = checkAbout(mandate, messageOf(mandate, other, goal, found), {QString::number(goal.year), goal.text.simplified(), QString::number(other.vintage)});
            check.finding.source = goal.source;
            check.finding.figure = found.front().figure->id;
            check.figures = {{u"målet i teksten"_s, {}, goal.percent, goal.source, 0}};
            for (const Match &match : found)
                check.figures.push_back(compared(u"ambisjon i mandat %1"_s.arg(other.vintage), *match.figure));
            findings.push_back(std::move(check));
        }
    }
}

} // namespace

std::vector<Check> textAgainstTable(const Programme &programme)
{
    std::vector<Check> findings;
    for (const Mandate &mandate : programme.mandates) {
        addFrameClaims(findings, programme, mandate);
        addCarryOverClaims(findings, programme, mandate);
    }
    return findings;
}

std::vector<Check> goalsAgainstTable(const Programme &programme)
{
    std::vector<Check> findings;
    Sayings sayings;
    for (const Mandate &mandate : programme.mandates)
        addGoals(findings, programme, mandate, sayings);
    return findings;
}

} // namespace ramme
