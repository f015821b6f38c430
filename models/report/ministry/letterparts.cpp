#include "planning/movetext.h"
#include "report/ministry/ministryparts.h"
#include "report/origins.h"
#include "report/planlines.h"
#include "report/tablesetting.h"
#include "report/wording.h"

#include <set>

using namespace Qt::Literals::StringLiterals;

namespace ramme {

namespace {

/// The money of the letter to one recipient.
class LetterTables
{
    Q_DECLARE_TR_FUNCTIONS(LetterTables)

public:
    LetterTables(const Programme &programme, const ShownPlan &shown, const PlanLines &lines, const Recipient &recipient, int year)
        : m_programme(programme), m_shown(shown), m_lines(lines), m_recipient(recipient), m_year(year), m_letter(findLetter(programme, recipient.shortName, year)),
          m_isIncomplete(lacksAmounts(shown.plan(), std::nullopt, year))
    {
        m_form.minimumDecimals = 0; // as letters have it: 66 mill. kroner
        for (const PlanRow &row : shown.plan().rows) {
            const PlanCell *cell = row.cell(year);
            for (const PlanPart &part : cell ? cell->parts : std::vector<PlanPart>()) {
                if (part.recipient.isEmpty())
                    m_unsplit += part.amount;
                if (part.recipient != recipient.shortName || part.amount.isZero())
                    continue;
                add(row, *cell, part);
                m_bases.insert(TableText::of(cell->priceBase));
            }
        }
    }

    std::optional<ReportPart> part() const
    {
        if (m_awards.empty() && !m_letter)
            return std::nullopt;
        ReportPart part{tr("Brev til %1 for %2", "recipient, year").arg(nameOf(m_recipient), QString::number(m_year)), {}};
        if (m_letter && !m_letter->posts.empty())
            part.blocks.emplace_back(posts());
        if (m_awards.empty())
            part.blocks.emplace_back(tr("Planen har ikke noe til %1 i %2.", "recipient, year").arg(m_recipient.shortName, QString::number(m_year)));
        else
            addBreakdown(part);
        return part;
    }

private:
    /// What an area gets, all its rows together.
    struct Award {
        QString area;
        Money amount;
        bool isEstimated;
        QString parent;          ///< what the letter has it under; empty for nothing
        bool isInLetter;         ///< the letter's breakdown names the area
        AmountOrigin origin;
        Money carryOver;         ///< of the amount, what is unused money of the year before
    };

    static QString nameOf(const Recipient &recipient) { return recipient.name.isEmpty() ? recipient.shortName : recipient.name; }

    void add(const PlanRow &row, const PlanCell &cell, const PlanPart &part)
    {
        auto award = std::ranges::find(m_awards, row.area, &Award::area);
        if (award == m_awards.end())
            award = m_awards.insert(award, {row.area, {}, false, parentOf(row.area), isInLetter(row.area), {}, {}});
        award->amount += part.amount;
        if (const auto carried = m_lines.amountOf(row, LineKind::CarryOver, m_year, m_recipient.shortName))
            award->carryOver += carried->money;
        award->isEstimated = award->isEstimated || part.estimated;
        AmountOrigin origin{part.figures, part.estimated ? keyText(m_programme, m_shown.basis(), row.area) : QString()};
        if (m_shown.isChanged(row, cell.year, part.recipient))
            origin = proposedIn(m_shown.scenario()->name);
        else if (part.decision)
            origin.change = TableText::of(*part.decision);
        award->origin.join(origin);
    }

    QString parentOf(const QString &area) const
    {
        if (m_letter) {
            for (const BreakdownItem &item : m_letter->breakdown) {
                if (item.area == area)
                    return item.parent;
            }
        }
        return {};
    }

    bool isInLetter(const QString &area) const
    {
        return m_letter && std::ranges::any_of(m_letter->breakdown, [&area](const BreakdownItem &item) { return item.area == area; });
    }

    /// What a letter without a breakdown would list, too.
    bool isListed(const Award &award) const { return award.isInLetter || std::ranges::none_of(m_awards, &Award::isInLetter); }

    Money sum() const
    {
        Money sum;
        for (const Award &award : m_awards)
            sum += isListed(award) ? award.amount : Money();
        return sum;
    }

    bool isSumEstimated() const
    {
        return std::ranges::any_of(m_awards, [this](const Award &award) { return award.isEstimated && isListed(award); });
    }

    /// What the sum of the areas is from, all they are from.
    AmountOrigin sumOrigin() const
    {
        AmountOrigin origin;
        for (const Award &award : m_awards) {
            if (isListed(award))
                origin.join(award.origin);
        }
        return origin;
    }

    /// What the letter's breakdown comes to, what stands under something else not counted twice.
    Money printedBreakdown() const
    {
        Money sum;
        for (const BreakdownItem &item : m_letter->breakdown)
            sum += item.parent.isEmpty() ? item.figure.amount.value_or(Money()) : Money();
        return sum;
    }

    bool isMixed() const { return m_bases.size() > 1; }

    /// What kroner the plan has its amounts to the recipient in.
    QString priceBase() const { return isMixed() ? tr("Beløpene i planen har ulike prisnivåer.") : tr("Prisnivå i planen: %1.").arg(*m_bases.begin()); }

    /// What of the plan is shown.
    QString basis() const { return m_shown.scenario() ? TableText::underScenario(m_shown.scenario()->name) : QString(); }

    Table posts() const
    {
        Table table;
        table.title = tr("Bevilgninger til %1 for %2", "recipient, year").arg(nameOf(m_recipient), QString::number(m_year));
        table.about = QStringList{TableText::nominal(), basis()}.join(u' ').trimmed();
        table.unit = Unit::Thousand;
        table.columns = {{{}, tr("Kapittel"), true, false}, {{}, tr("Post"), true, false}, {{}, tr("Betegnelse"), false, false}, {{}, tr("Bevilgning"), false, true}};
        const Money printed = printedBreakdown();
        bool isPlaced = printed.isZero() || std::ranges::none_of(m_awards, &Award::isInLetter); // the plan stands in one of the posts
        for (const LetterPost &post : m_letter->posts) {
            TableRow row;
            row.cells = {TableCell::ofInteger(post.chapter), TableCell::ofInteger(post.post), TableCell::of(post.name), cellOf(post.figure)};
            TableCell &amount = row.cells.back();
            if (!isPlaced && post.figure.amount == printed) {
                isPlaced = true;
                amount = TableCell::of(sum());
                amount.estimated = isSumEstimated();
                amount.origin = sumOrigin();
                table.mark(amount, {tr("planen"), tr("Summen av tildelingene nedenfor.")});
                table.mark(amount, isMixed() ? TableText::mixedBases() : TableNote{tr("prisnivå"), priceBase()});
                if (m_isIncomplete)
                    table.mark(amount, TableText::incomplete());
                if (sum() != printed)
                    table.mark(amount, {tr("ikke som i brevet"), tr("I brevet står %2 mill. kroner."), {printed}});
            } else {
                markFigure(table, amount, post.figure);
            }
            table.rows.push_back(std::move(row));
        }
        numberNotes(table);
        return table;
    }

    QString amountText(Money amount, bool isEstimated) const { return (isEstimated ? u"≈"_s : QString()) + formatAmount(amount, Unit::Million, m_form); }

    /// The name of an area within a sentence: a word that only begins with a capital gets a small letter.
    static QString inSentence(const QString &area)
    {
        const QStringView rest = QStringView(area).sliced(std::min<qsizetype>(1, area.size())).split(u' ').value(0);
        const bool isPlainWord = !rest.isEmpty() && std::ranges::all_of(rest, [](QChar letter) { return letter.isLower(); });
        return isPlainWord ? area.left(1).toLower() + area.sliced(1) : area;
    }

    ReportItem item(const Award &award) const { return {tr("%1 mill. kroner til tiltaket %2", "amount, area").arg(amountText(award.amount, award.isEstimated), inSentence(award.area)), {}, award.origin}; }

    /// What is under a heading of the letter stands below it, the others by themselves.
    void addBreakdown(ReportPart &part) const
    {
        QStringList parents;
        for (const Award &award : m_awards) {
            if (isListed(award) && !award.parent.isEmpty() && !parents.contains(award.parent))
                parents.append(award.parent);
        }
        part.blocks.emplace_back(tr("%1 tildeles til sammen %2 mill. kroner i %3:", "recipient, amount, year")
                                     .arg(nameOf(m_recipient), amountText(sum(), isSumEstimated()), QString::number(m_year)));
        ReportList list;
        for (const QString &parent : parents) {
            ReportItem under;
            Money amount;
            bool isEstimated = false;
            for (const Award &award : m_awards) {
                if (award.parent != parent)
                    continue;
                under.below.push_back(item(award));
                amount += award.amount;
                isEstimated = isEstimated || award.isEstimated;
            }
            under.text = tr("%1 mill. kroner til %2, hvorav", "amount, purpose").arg(amountText(amount, isEstimated), parent);
            list.items.push_back(std::move(under));
        }
        ReportList others;
        for (const Award &award : m_awards) {
            if (!isListed(award))
                others.items.push_back(item(award));
            else if (award.parent.isEmpty())
                list.items.push_back(item(award));
        }
        part.blocks.emplace_back(std::move(list));
        if (!others.items.empty()) {
            part.blocks.emplace_back(tr("Planen gir også midler til områder som brevet ikke nevner, og som ikke er med i noen post:"));
            part.blocks.emplace_back(std::move(others));
        }
        QStringList said{priceBase(), basis()};
        if (isMixed())
            said.append(TableText::mixedBases().text);
        if (m_isIncomplete)
            said.append(TableText::incomplete().text);
        said.removeAll(QString());
        part.blocks.emplace_back(said.join(u' '));
        tellCarryOver(part);
        if (std::ranges::any_of(m_awards, &Award::isEstimated))
            part.blocks.emplace_back(TableText::estimatedLegend());
        addOutside(part);
    }

    /// What of the awards is no new money.
    void tellCarryOver(ReportPart &part) const
    {
        Money all;
        QStringList each;
        for (const Award &award : m_awards) {
            if (!award.carryOver.isZero())
                each.append(tr("%1 mill. kroner til tiltaket %2", "amount, area").arg(amountText(award.carryOver, false), inSentence(award.area)));
            all += award.carryOver;
        }
        if (!all.isZero())
            part.blocks.emplace_back(tr("Av beløpene er %1 mill. kroner ubrukte midler fra %2, som ikke er nye bevilgninger: %3.", "amount, year, amounts of areas").arg(amountText(all, false), QString::number(m_year - 1), TableText::together(each)));
    }

    /// What the plan has in the year that is in no letter.
    void addOutside(ReportPart &part) const
    {
        ReportList list;
        for (const Reserve &reserve : m_programme.reserves) {
            if (reserve.year != m_year || reserve.kind != Reserve::Kind::Reserve || !reserve.figure.amount)
                continue;
            if (const ShownReserve shown = m_shown.reserve(reserve); !shown.amount.isZero())
                list.items.push_back({tr("%1 mill. kroner som holdes tilbake for hele programmet, utenfor rammene", "amount").arg(amountText(shown.amount, false)), {}, shown.origin});
        }
        if (!m_unsplit.isZero())
            list.items.push_back({tr("%1 mill. kroner som ikke er fordelt på mottakere", "amount").arg(amountText(m_unsplit, false))});
        if (list.items.empty())
            return;
        part.blocks.emplace_back(tr("Planen har også midler i %1 som ikke er med i noe brev:", "year").arg(m_year));
        part.blocks.emplace_back(std::move(list));
    }

    const Programme &m_programme;
    const ShownPlan &m_shown;
    const PlanLines &m_lines;
    const Recipient &m_recipient;
    const int m_year;
    NumberForm m_form = NumberForm::spoken();
    const Letter *const m_letter; ///< nullptr where there is none of the year
    const bool m_isIncomplete;    ///< something in the plan of the year is not set or decided
    std::vector<Award> m_awards;  ///< in the order of the plan
    std::set<QString> m_bases;    ///< of their amounts, in words
    Money m_unsplit;              ///< of all areas in the year
};

} // namespace

std::vector<ReportPart> letterParts(const Programme &programme, const ShownPlan &shown, int budgetYear)
{
    int year = budgetYear;
    for (const Letter &letter : programme.letters)
        year = budgetYear == 0 ? std::max(year, letter.year) : year;
    for (const Mandate &mandate : programme.mandates)
        year = budgetYear == 0 && programme.letters.empty() ? std::max(year, mandate.vintage) : year;
    const PlanLines lines(programme, shown);
    std::vector<ReportPart> parts;
    for (const Recipient &recipient : programme.recipients) {
        if (std::optional<ReportPart> part = LetterTables(programme, shown, lines, recipient, year).part())
            parts.push_back(std::move(*part));
    }
    return parts;
}

} // namespace ramme
