#include "domain/corrections.h"

#include "domain/amount.h"

#include <QHash>

using namespace Qt::Literals::StringLiterals;

namespace ramme {

namespace {

/// Where a figure stands in its mandate or letter: what finds it again in another reading, and what a person calls it.
struct Place {
    QStringList key;
    QString words;
};

QString inRow(const QString &words, const QString &row)
{
    return row.isEmpty() ? words : u"%1, %2"_s.arg(words, row);
}

template<typename MandateType, typename Visit>
void visitPlaces(MandateType &mandate, Visit visit, const Mandate *)
{
    for (auto &row : mandate.frames) {
        for (auto &cell : row.years)
            visit(Place{{u"frame"_s, row.row, QString::number(cell.year)}, inRow(u"rammen for %1"_s.arg(cell.year), row.row)}, cell.figure);
    }
    for (auto &row : mandate.splits) {
        for (auto &cell : row.recipients) {
            visit(Place{{u"split"_s, QString::number(row.budgetYear), row.line, cell.recipient},
                        inRow(u"fordelingen til %1 for %2"_s.arg(cell.recipient, QString::number(row.budgetYear)), row.line)},
                  cell.figure);
        }
    }
    for (auto &total : mandate.printedTotals)
        visit(Place{{u"total"_s, toWord(total.table), total.row, total.column}, inRow(u"summen %1"_s.arg(total.column), total.row)}, total.figure);
    for (auto &row : mandate.ambitions) {
        for (auto &cell : row.years) {
            visit(Place{{u"ambition"_s, row.section, row.ambition, QString::number(cell.year)},
                        u"ambisjonen «%1» for %2"_s.arg(row.ambition, QString::number(cell.year))},
                  cell.figure);
        }
        for (auto &cell : row.statuses) {
            const QString words = u"planstatusen for «%1»"_s.arg(row.ambition);
            visit(Place{{u"status"_s, row.section, row.ambition, QString::number(cell.year)}, cell.year == 0 ? words : u"%1 i %2"_s.arg(words, QString::number(cell.year))}, cell.figure);
        }
    }
    for (auto &earmark : mandate.earmarks) {
        visit(Place{{u"earmark"_s, QString::number(earmark.budgetYear), earmark.recipient, earmark.purpose},
                    u"øremerkingen til %1 for %2"_s.arg(earmark.purpose, QString::number(earmark.budgetYear))},
              earmark.figure);
    }
    for (auto &claim : mandate.claims)
        visit(Place{{u"claim"_s, toWord(claim.kind), QString::number(claim.year)}, u"beløpet i teksten for %1"_s.arg(claim.year)}, claim.figure);
}

template<typename LetterType, typename Visit>
void visitPlaces(LetterType &letter, Visit visit, const Letter *)
{
    for (auto &post : letter.posts) {
        visit(Place{{u"post"_s, QString::number(post.chapter), QString::number(post.post)}, u"kapittel %1 post %2"_s.arg(post.chapter).arg(post.post)},
              post.figure);
    }
    for (auto &item : letter.breakdown)
        visit(Place{{u"breakdown"_s, item.parent, item.label}, u"punktet «%1»"_s.arg(item.label)}, item.figure);
    for (auto &total : letter.printedTotals)
        visit(Place{{u"total"_s, total.row, total.column}, inRow(u"summen %1"_s.arg(total.column), total.row)}, total.figure);
}

bool isCorrected(const Figure &figure) { return figure.certainty == Certainty::Corrected; }

/// True for a figure a person added: it was never printed.
bool isTyped(const Figure &figure) { return isCorrected(figure) && !figure.printed; }

bool hasWordsOnly(FigureState state)
{
    return state == FigureState::Mark || state == FigureState::Text || state == FigureState::Unreadable || state == FigureState::Undecided;
}

/// True where the fresh figure prints what the old one printed before a person corrected it.
bool printsTheSame(const Figure &old, const Figure &fresh)
{
    if (!old.printed)
        return fresh.state == FigureState::Blank;
    if (old.printed->state != fresh.state || old.printed->amount != fresh.amount || old.printed->percent != fresh.percent)
        return false;
    if (!hasWordsOnly(fresh.state))
        return true;
    return old.raw == fresh.raw && (old.readings.empty() || old.readings == fresh.readings);
}

QString wordsFor(const Figure &figure)
{
    if (figure.state == FigureState::Blank)
        return u"ikke noe"_s;
    if (figure.state == FigureState::Undecided)
        return u"noe som kan leses på flere måter"_s;
    const QString words = formatFigure(figure, Unit::Million, NumberForm::plain());
    return figure.amount ? u"%1 mill. kroner"_s.arg(words) : words;
}

bool saysTheSame(const Figure &a, const Figure &b)
{
    const bool hasWords = a.state == FigureState::Mark || a.state == FigureState::Text;
    const bool sameWords = !hasWords || wordsFor(a) == wordsFor(b);
    return a.state == b.state && a.amount == b.amount && a.percent == b.percent && sameWords;
}

void correct(Figure &fresh, const Figure &old)
{
    fresh.printed = PrintedFigure{fresh.state, fresh.amount, fresh.percent, fresh.certainty, fresh.reason};
    fresh.state = old.state;
    fresh.amount = old.amount;
    fresh.percent = old.percent;
    fresh.certainty = old.certainty;
    fresh.reason = old.reason;
    fresh.typed = old.typed;
    fresh.settled = old.settled;
    if (old.source.document == fresh.source.document && old.source.line > 0) {
        fresh.raw = old.raw; // a figure that was moved from another column is printed there
        fresh.source = old.source;
    }
}

Finding lostCorrection(const QString &where, const QString &typed, const QString &now, const Figure *fresh)
{
    Finding finding;
    finding.rule = u"correction-lost"_s;
    finding.severity = Severity::Warning;
    finding.message = u"Du hadde rettet %1 til %2, men det nye dokumentet har %3, og det er det som gjelder nå; rett på nytt om det trengs."_s
                          .arg(where, typed, now);
    if (fresh) {
        finding.figure = fresh->id;
        finding.source = fresh->source;
    }
    return finding;
}

/// The element the key finds, or one made at the end.
template<typename Container, typename Matches, typename Make>
auto &foundOrMade(Container &container, Matches matches, Make make)
{
    const auto found = std::find_if(container.begin(), container.end(), matches);
    return found == container.end() ? container.emplace_back(make()) : *found;
}

/// Adds the cells a person typed that the fresh row does not have.
template<typename Cell, typename Key>
void addTypedCells(const std::vector<Cell> &old, std::vector<Cell> &fresh, Key Cell::*key)
{
    for (const Cell &cell : old) {
        if (isTyped(cell.figure))
            foundOrMade(fresh, [&](const Cell &other) { return other.*key == cell.*key; }, [&] { return cell; });
    }
}

bool hasTyped(const auto &cells)
{
    return std::any_of(cells.begin(), cells.end(), [](const auto &cell) { return isTyped(cell.figure); });
}

void addTyped(const Mandate &old, Mandate &fresh)
{
    for (const FrameRow &row : old.frames) {
        if (!hasTyped(row.years))
            continue;
        FrameRow &into = foundOrMade(fresh.frames, [&](const FrameRow &other) { return other.row == row.row; },
                                     [&] { return FrameRow{row.row, row.label, {}}; });
        addTypedCells(row.years, into.years, &YearFigure::year);
        std::stable_sort(into.years.begin(), into.years.end(), [](const YearFigure &a, const YearFigure &b) { return a.year < b.year; });
    }
    for (const SplitRow &row : old.splits) {
        if (!hasTyped(row.recipients))
            continue;
        SplitRow &into = foundOrMade(fresh.splits, [&](const SplitRow &other) { return other.budgetYear == row.budgetYear && other.line == row.line; },
                                     [&] { return SplitRow{row.budgetYear, row.line, row.label, row.kind, {}}; });
        addTypedCells(row.recipients, into.recipients, &RecipientFigure::recipient);
    }
    for (const AmbitionRow &row : old.ambitions) {
        if (!hasTyped(row.years) && !hasTyped(row.statuses))
            continue;
        AmbitionRow &into = foundOrMade(fresh.ambitions, [&](const AmbitionRow &other) { return other.section == row.section && other.ambition == row.ambition; },
                                        [&] { return AmbitionRow{row.section, row.ambition, row.actors, row.actorsCertainty, {}, {}}; });
        addTypedCells(row.years, into.years, &YearFigure::year);
        addTypedCells(row.statuses, into.statuses, &YearFigure::year);
    }
    for (const Earmark &earmark : old.earmarks) {
        if (isTyped(earmark.figure)) {
            foundOrMade(fresh.earmarks,
                        [&](const Earmark &other) {
                            return other.budgetYear == earmark.budgetYear && other.recipient == earmark.recipient && other.purpose == earmark.purpose;
                        },
                        [&] { return earmark; });
        }
    }
}

void addTyped(const Letter &old, Letter &fresh)
{
    for (const LetterPost &post : old.posts) {
        if (isTyped(post.figure)) {
            foundOrMade(fresh.posts, [&](const LetterPost &other) { return other.chapter == post.chapter && other.post == post.post; },
                        [&] { return post; });
        }
    }
    for (const BreakdownItem &item : old.breakdown) {
        if (isTyped(item.figure)) {
            foundOrMade(fresh.breakdown, [&](const BreakdownItem &other) { return other.parent == item.parent && other.label == item.label; },
                        [&] { return item; });
        }
    }
}

template<typename Part>
std::vector<Finding> carryFigures(const Part &old, Part &fresh)
{
    addTyped(old, fresh);

    QHash<QStringList, QList<Figure *>> places; // several where a document has the same place twice
    visitPlaces(fresh, [&](const Place &place, Figure &figure) { places[place.key].append(&figure); }, &old);

    std::vector<Finding> lost;
    QHash<QStringList, int> seen;
    visitPlaces(old, [&](const Place &place, const Figure &figure) {
        Figure *now = places.value(place.key).value(seen[place.key]++);
        if (!isCorrected(figure))
            return;
        if (!now) {
            lost.push_back(lostCorrection(place.words, wordsFor(figure), wordsFor(Figure()), nullptr));
        } else if (*now != figure) {
            if (printsTheSame(figure, *now))
                correct(*now, figure);
            else if (!saysTheSame(figure, *now))
                lost.push_back(lostCorrection(place.words, wordsFor(figure), wordsFor(*now), now));
        }
    }, &old);
    return lost;
}

/// What the document said of the actors before a person corrected them is not kept, so only a doubtful reading gives way.
void carryActors(const Mandate &old, Mandate &fresh, std::vector<Finding> &lost)
{
    for (const AmbitionRow &row : old.ambitions) {
        if (row.actorsCertainty != Certainty::Corrected)
            continue;
        for (AmbitionRow &now : fresh.ambitions) {
            if (now.section != row.section || now.ambition != row.ambition || now.actors == row.actors)
                continue;
            if (now.actorsCertainty == Certainty::Certain) {
                lost.push_back(lostCorrection(u"aktørene for «%1»"_s.arg(row.ambition), row.actors.join(u", "_s), now.actors.join(u", "_s),
                                              now.years.empty() ? nullptr : &now.years.front().figure));
            } else {
                now.actors = row.actors;
                now.actorsCertainty = row.actorsCertainty;
            }
        }
    }
}

} // namespace

std::vector<Finding> carryCorrections(const Mandate &old, Mandate &fresh)
{
    std::vector<Finding> lost = carryFigures(old, fresh);
    carryActors(old, fresh, lost);
    for (Finding &finding : lost) {
        finding.area = fresh.area;
        finding.vintage = fresh.vintage;
    }
    return lost;
}

std::vector<Finding> carryCorrections(const Letter &old, Letter &fresh)
{
    return carryFigures(old, fresh);
}

} // namespace ramme
