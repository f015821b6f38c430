#include "support/generator_comparison.h"

#include "support/generator_match.h"

#include <set>

using namespace Qt::Literals::StringLiterals;

namespace generated {

void Comparison::facts(const Part &part, const ramme::Mandate &read)
{
    const Place whole{u"fact"_s, part.area, part.firstLine, part.lastLine, part.firstLine, part.firstLine};
    const auto at = [&](const QString &kind) { Place place = whole; place.kind = kind; return place; };
    const auto atBlock = [&](const QString &kind, auto &&wanted) {
        Place place = at(kind);
        for (const Block &block : part.blocks) {
            if (wanted(block)) {
                place.firstOfTable = block.firstLine - (block.kind == Block::Kind::Bullets ? 2 : 0);
                place.lastOfTable = block.lastLine;
            }
        }
        return place;
    };
    for (const Table &table : part.tables) {
        Place place = at(u"printed sum"_s);
        place.firstOfTable = table.firstLine;
        place.lastOfTable = table.lastLine;
        if (table.mistaken && !isFlagged(m_reading, nullptr, table.firstLine, table.lastLine))
            fault(&Tally::wrong, place, u"a printed total is wrong and nobody is told"_s);
    }
    const Place goalPlace = atBlock(u"goal"_s, [](const Block &block) { return block.kind == Block::Kind::Bullets; });
    const Place earmarkPlace = atBlock(u"earmark"_s, [&](const Block &block) { return block.kind == Block::Kind::Table && part.tables[block.table].kind == Table::Kind::Split; });
    const bool baseTold = std::any_of(m_reading.findings.begin(), m_reading.findings.end(), [](const ramme::Finding &finding) { return finding.rule == "price-base"_L1; });
    fact(at(u"price base"_s), true, read.priceBase == part.priceBase || (baseTold && read.priceBase.kind == ramme::PriceBase::Kind::NotStated), ramme::toWord(part.priceBase), ramme::toWord(read.priceBase));
    QStringList goals;
    for (const ramme::Goal &goal : read.goals)
        goals += u"%1 %2"_s.arg(goal.year).arg(goal.percent ? *goal.percent : -1);
    const QString allGoals = goals.join(u", "_s);
    for (const GoalTruth &goal : part.goals) {
        const QString wanted = u"%1 %2"_s.arg(goal.year).arg(goal.percent ? *goal.percent : -1);
        fact(goalPlace, true, goals.removeOne(wanted), wanted, allGoals);
    }
    if (!goals.isEmpty())
        fault(&Tally::invented, goalPlace, goals.join(u", "_s));
    std::vector<const ramme::Earmark *> earmarks;
    for (const ramme::Earmark &earmark : read.earmarks)
        earmarks.push_back(&earmark);
    for (const EarmarkTruth &earmark : part.earmarks) {
        const auto found = std::find_if(earmarks.begin(), earmarks.end(), [&](const ramme::Earmark *candidate) {
            return means(candidate->recipient, earmark.recipient, false) && candidate->bound == earmark.bound && candidate->figure.amount && candidate->figure.amount->ore() == earmark.ore && candidate->budgetYear == part.year;
        });
        const auto open = [](const Table &table) {
            return table.kind == Table::Kind::Split && std::any_of(table.rows.begin(), table.rows.end(), [](const Row &row) { return std::any_of(row.cells.begin(), row.cells.end(), [](const Cell &cell) { return !cell.decidable; }); });
        };
        fact(earmarkPlace, std::none_of(part.tables.begin(), part.tables.end(), open), found != earmarks.end(), u"%1 øre, %2, %3"_s.arg(earmark.ore).arg(ramme::toWord(earmark.bound), earmark.recipient.join(u'/')),
            earmarks.empty() ? QString() : shown(earmarks.front()->figure) + u", "_s + earmarks.front()->recipient + u", "_s + ramme::toWord(earmarks.front()->bound));
        if (found != earmarks.end())
            earmarks.erase(found);
    }
    if (part.earmarks.empty()) {
        for (const ramme::Earmark *earmark : earmarks)
            invented(u"earmark"_s, earmark->recipient, earmark->figure, part);
    }
    for (const ramme::Claim &claim : read.claims) {
        if (claim.kind == ramme::Claim::Kind::Frame && claim.figure.amount && (claim.year != part.year || !part.claim || *part.claim != claim.figure.amount->ore()))
            invented(u"claim"_s, QString::number(claim.year), claim.figure, part);
    }
}

void Comparison::letter(const Part &part, const ramme::Letter &read)
{
    const Table &table = part.tables.front();
    std::set<const ramme::LetterPost *> used;
    for (std::size_t at = 0; at < part.posts.size(); ++at) {
        const PostTruth &post = part.posts[at];
        const auto found = std::find_if(read.posts.begin(), read.posts.end(), [&](const ramme::LetterPost &candidate) { return candidate.chapter == post.chapter && candidate.post == post.post; });
        used.insert(found == read.posts.end() ? nullptr : &*found);
        figure(placeOf(u"post"_s, table, table.rows[at], QString::number(post.post)), table.rows[at].cells[2], found == read.posts.end() ? nullptr : &found->figure);
        if (found != read.posts.end())
            fact(placeOf(u"post name"_s, table, table.rows[at], {}), true, means(found->name, {post.name}, m_damaged), post.name, found->name);
    }
    for (const ramme::LetterPost &post : read.posts) {
        if (!used.contains(&post))
            invented(u"post"_s, post.name, post.figure, part);
    }
    std::set<const ramme::BreakdownItem *> seen;
    const Place whole{u"breakdown"_s, QString(), part.firstLine, part.lastLine, table.lastLine + 1, part.lastLine};
    for (const BreakdownTruth &item : part.breakdown) {
        const ramme::BreakdownItem *match = nullptr;
        bool isNamed = false;
        for (const ramme::BreakdownItem &candidate : read.breakdown) {
            const bool named = item.area.isEmpty() ? means(candidate.label, {item.label, u"Digital samhandling"_s}, true) : candidate.area == item.area || means(candidate.label, {item.label}, m_damaged);
            const bool spoilt = m_damaged && candidate.figure.certainty == ramme::Certainty::Ambiguous && candidate.figure.amount && candidate.figure.amount->ore() == item.ore;
            if (!match && !seen.contains(&candidate) && (named || spoilt)) {
                match = &candidate;
                isNamed = named;
            }
        }
        seen.insert(match);
        Place place = whole;
        place.name = item.label;
        fact(place, true, isNamed && match->figure.amount && match->figure.amount->ore() == item.ore, QString::number(item.ore), match ? shown(match->figure) : QString(), match ? &match->figure : nullptr);
        if (!match)
            continue;
        place.kind = u"breakdown parent"_s;
        fact(place, true, match->parent.isEmpty() == item.parent.isEmpty(), u"«"_s + item.parent + u"»"_s, u"«"_s + match->parent + u"»"_s, &match->figure);
        place.kind = u"breakdown area"_s;
        fact(place, true, means(match->area.value_or(QString()), {item.area}, m_damaged) || (!match->area && !item.area.isEmpty()), u"«"_s + item.area + u"»"_s, u"«"_s + match->area.value_or(u"none"_s) + u"»"_s);
    }
    for (const ramme::BreakdownItem &item : read.breakdown) {
        if (!seen.contains(&item))
            invented(u"breakdown"_s, item.label, item.figure, part);
    }
}

void Comparison::absent(const Part &part)
{
    const Place whole{part.letter ? u"letter"_s : u"mandate"_s, part.letter ? part.recipient.join(u'/') : part.area, part.firstLine, part.lastLine, part.firstLine, part.lastLine};
    for (const Table &table : part.tables) {
        for (const Row &row : table.rows) {
            for (const Cell &cell : row.cells) {
                if (claims(cell))
                    fact(whole, cell.decidable, false, shown(cell), QString());
            }
        }
    }
}

void Comparison::reserves()
{
    Place place{u"reserve"_s, {}, 0, 0, 0, 0};
    for (const Part &part : m_document.parts) {
        for (const Block &block : part.blocks) {
            if (block.text.contains(u"tillegg på"_s) || block.text.contains(u"tilskuddsordning"_s)) {
                place.firstOfTable = block.firstLine;
                place.lastOfTable = block.lastLine;
            }
        }
    }
    std::vector<const ramme::Reserve *> left;
    for (const ramme::Reserve &reserve : m_reading.reserves) {
        if (reserve.figure.amount)
            left.push_back(&reserve);
    }
    for (const ReserveTruth &truth : m_document.reserves) {
        const auto found = std::find_if(left.begin(), left.end(), [&](const ramme::Reserve *candidate) { return candidate->kind == truth.kind && candidate->year == truth.year && candidate->figure.amount->ore() == truth.ore; });
        fact(place, true, found != left.end(), u"%1 øre %2 %3"_s.arg(truth.ore).arg(ramme::toWord(truth.kind)).arg(truth.year), left.empty() ? QString() : shown(left.front()->figure));
        if (found != left.end())
            left.erase(found);
    }
    for (const ramme::Reserve *reserve : left)
        fault(&Tally::invented, place, shown(reserve->figure));
}

} // namespace generated
