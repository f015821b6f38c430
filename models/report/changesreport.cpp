#include "report/vintagetables.h"

#include "report/datafigure.h"
#include "report/wording.h"

#include <set>

using namespace Qt::Literals::StringLiterals;

namespace ramme {

namespace {

struct ChangesText
{
    Q_DECLARE_TR_FUNCTIONS(VintageTables)
};

struct Cause {
    Money VintageDifference::*part;
    QString heading;
};

std::vector<Cause> causes()
{
    return {{&VintageDifference::priceBase, ChangesText::tr("Prisnivå")},
            {&VintageDifference::carryOver, ChangesText::tr("Ubrukte midler")},
            {&VintageDifference::onlyInOne, ChangesText::tr("Bare i det ene")},
            {&VintageDifference::stated, ChangesText::tr("Oppgitt endring")},
            {&VintageDifference::unexplained, ChangesText::tr("Ikke forklart")}};
}

QString allYears() { return ChangesText::tr("alle år"); }

TableNote unconverted(bool hasIndex)
{
    return {ChangesText::tr("ulike prisnivåer"), hasIndex ? ChangesText::tr("Prisnivåene er ulike, og ett av dem er ikke oppgitt, så det prisene har gjort, er med i det som ikke er forklart.")
                                                          : ChangesText::tr("Prisnivåene er ulike og ikke regnet om, så det prisene har gjort, er med i det som ikke er forklart. En indeks kan skille det ut.")};
}

/// Lays the differences of pairs of vintages out below each other.
class ChangesLayout
{
public:
    ChangesLayout(const std::vector<VintagePair> &pairs, const IndexSeries *index) : m_pairs(pairs), m_index(index)
    {
        for (const Cause &cause : causes()) {
            const bool isUsed = std::ranges::any_of(pairs, [&](const VintagePair &pair) {
                return std::ranges::any_of(pair.differences, [&](const VintageDifference &difference) { return !(difference.*cause.part).isZero(); });
            });
            if (isUsed || cause.part == &VintageDifference::unexplained)
                m_causes.push_back(cause);
        }
    }

    Table build()
    {
        m_table.title = ChangesText::tr("Hva nyere mandater endret, etter årsak");
        m_table.sheetName = ChangesText::tr("Endringer");
        m_table.about = m_index ? ChangesText::tr("Beløpene er slik mandatene oppgir dem; prisnivåene er skilt ut med indeksen «%1», årgang %2.").arg(m_index->name, m_index->vintage)
                                   : ChangesText::tr("Beløpene er slik mandatene oppgir dem.");
        m_table.columns = {{{}, ChangesText::tr("Mandater"), true, false}, {{}, TableText::area(), true, false}, {{}, TableText::row(), true, false}, {{}, ChangesText::tr("År"), true, false}};
        m_labels = m_table.columns.size();
        m_table.addColumn({ChangesText::tr("Beløp"), ChangesText::tr("Eldre"), false, true});
        m_table.addColumn({ChangesText::tr("Beløp"), ChangesText::tr("Nyere"), false, true});
        m_table.addColumn({{}, ChangesText::tr("Endring"), false, true});
        for (const Cause &cause : m_causes)
            m_table.addColumn({ChangesText::tr("Herav"), cause.heading, false, true});
        for (const VintagePair &pair : m_pairs)
            addPair(pair);
        numberNotes(m_table);
        if (!m_table.rows.empty())
            m_table.notes.push_back({QString(), ChangesText::tr("Årsakene regnes ut av tallene. Det som noen har forklart i kontrollene, er oppgitt endring; av teksten i dokumentene leses det ikke.")});
        return std::move(m_table);
    }

private:
    void addPair(const VintagePair &pair)
    {
        std::vector<std::size_t> ofPair;
        std::vector<std::size_t> ofArea;
        std::vector<VintageDifference> inArea;
        std::set<QString> areas;
        std::set<int> years;
        for (std::size_t i = 0; i < pair.differences.size(); ++i) {
            const VintageDifference &difference = pair.differences[i];
            ofPair.push_back(m_table.rows.size());
            ofArea.push_back(m_table.rows.size());
            inArea.push_back(difference);
            areas.insert(difference.area);
            years.insert(difference.year);
            add(pair, TableRow::Kind::Body, difference, difference.area, QString::number(difference.year), {});
            const bool isLast = i + 1 == pair.differences.size() || pair.differences[i + 1].area != difference.area;
            if (isLast && ofArea.size() > 1)
                add(pair, TableRow::Kind::Subtotal, sumOf(inArea), ChangesText::tr("Sum %1").arg(difference.area), allYears(), ofArea);
            if (isLast) {
                ofArea.clear();
                inArea.clear();
            }
        }
        if (areas.size() < 2)
            return;
        for (const int year : years) {
            std::vector<std::size_t> rows;
            std::vector<VintageDifference> ofYear;
            for (std::size_t i = 0; i < pair.differences.size(); ++i) {
                if (pair.differences[i].year != year)
                    continue;
                rows.push_back(ofPair[i]);
                ofYear.push_back(pair.differences[i]);
            }
            add(pair, TableRow::Kind::Subtotal, sumOf(ofYear), ChangesText::tr("Sum av områdene ovenfor"), QString::number(year), rows);
        }
        add(pair, TableRow::Kind::Total, sumOf(pair.differences), ChangesText::tr("Sum av områdene ovenfor"), allYears(), ofPair);
    }

    void add(const VintagePair &pair, TableRow::Kind kind, const VintageDifference &difference, const QString &area, const QString &year, const std::vector<std::size_t> &rows)
    {
        TableRow line;
        line.kind = kind;
        line.cells.resize(m_table.columns.size());
        line.cells[0] = TableCell::of(mandatesOf(pair, kind, difference));
        line.cells[1] = TableCell::of(area);
        line.cells[2] = TableCell::of(kind == TableRow::Kind::Body ? difference.row : QString());
        line.cells[3] = TableCell::of(year);
        std::size_t column = m_labels;
        for (const std::optional<Money> &side : {difference.before, difference.after}) {
            if (side)
                fill(line, column, *side, rows);
            ++column;
        }
        fill(line, column++, difference.difference, rows);
        for (const Cause &cause : m_causes)
            fill(line, column++, difference.*cause.part, rows);
        if (!difference.reason.isEmpty() && kind == TableRow::Kind::Body)
            m_table.mark(line.cells[statedColumn()], {ChangesText::tr("oppgitt"), ChangesText::tr("Oppgitt grunn: %1", "a sentence a person wrote").arg(difference.reason)});
        if (difference.isUnconverted)
            m_table.mark(line.cells.back(), unconverted(m_index != nullptr));
        m_table.rows.push_back(std::move(line));
        const std::size_t row = m_table.rows.size() - 1;
        const CellPlace change{row, m_labels + 2};
        m_table.addDifference(change, {row, m_labels + 1}, {row, m_labels});
        std::vector<CellPlace> parts;
        for (std::size_t part = m_labels + 3; part < m_table.columns.size(); ++part)
            parts.push_back({row, part});
        m_table.addUp(change, parts);
    }

    static QString mandatesOf(const VintagePair &pair, TableRow::Kind kind, const VintageDifference &difference)
    {
        if (difference.older == 0 && kind == TableRow::Kind::Body)
            return ChangesText::tr("%1, det første").arg(pair.newer);
        return difference.older == 0 ? ChangesText::tr("%1 mot eldre").arg(pair.newer) : ChangesText::tr("%1 mot %2").arg(pair.newer).arg(difference.older);
    }

    void fill(TableRow &line, std::size_t column, Money amount, const std::vector<std::size_t> &rows) const
    {
        TableCell &cell = line.cells[column];
        cell = TableCell::of(amount);
        for (const std::size_t row : rows)
            cell.sums.push_back({row, column});
    }

    std::size_t statedColumn() const
    {
        const auto stated = std::ranges::find(m_causes, &VintageDifference::stated, &Cause::part);
        return m_labels + 3 + std::size_t(stated - m_causes.begin());
    }

    const std::vector<VintagePair> &m_pairs;
    const IndexSeries *m_index;
    std::vector<Cause> m_causes;
    std::size_t m_labels = 0;
    Table m_table;
};

} // namespace

Table changesTable(const std::vector<VintagePair> &pairs, const IndexSeries *index) { return ChangesLayout(pairs, index).build(); }

Json changesJson(const std::vector<VintagePair> &pairs, const IndexSeries *index)
{
    Json array = Json::array();
    for (const VintagePair &pair : pairs) {
        for (const VintageDifference &difference : pair.differences) {
            array.append(Json::object({{"older", numberOrNull(difference.older)},
                                       {"newer", pair.newer},
                                       {"area", difference.area},
                                       {"row", difference.row},
                                       {"year", difference.year},
                                       {"before_ore", oreOrNull(difference.before)},
                                       {"after_ore", oreOrNull(difference.after)},
                                       {"before_price_base", difference.before ? Json(toWord(difference.baseBefore)) : Json()},
                                       {"after_price_base", difference.after ? Json(toWord(difference.baseAfter)) : Json()},
                                       {"difference", difference.difference.ore()},
                                       {"price_base", difference.priceBase.ore()},
                                       {"carry_over", difference.carryOver.ore()},
                                       {"only_in_one", difference.onlyInOne.ore()},
                                       {"stated", difference.stated.ore()},
                                       {"stated_reason", textOrNull(difference.reason)},
                                       {"unexplained", difference.unexplained.ore()},
                                       {"unconverted", difference.isUnconverted},
                                       {"index", index ? Json(index->label()) : Json()}}));
        }
    }
    return array;
}

} // namespace ramme
