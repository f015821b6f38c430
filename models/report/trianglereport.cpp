#include "report/vintagetables.h"

#include "report/datafigure.h"
#include "report/wording.h"

#include <map>
#include <set>

using namespace Qt::Literals::StringLiterals;

namespace ramme {

namespace {

struct TriangleText
{
    Q_DECLARE_TR_FUNCTIONS(VintageTables)
};

constexpr std::size_t firstYear = 3; ///< columns in front: area, mandate, price base

/// Lays triangles out below each other.
class TriangleLayout
{
public:
    TriangleLayout(const std::vector<VintageTriangle> &triangles, const std::optional<PriceView> &view) : m_triangles(triangles), m_view(view)
    {
        for (const VintageTriangle &triangle : triangles)
            m_years.insert(triangle.years.begin(), triangle.years.end());
    }

    Table build()
    {
        m_table.title = TriangleText::tr("Mandatene etter årgang og budsjettår");
        m_table.sheetName = TriangleText::tr("Årgangstrekant");
        m_table.about = m_view ? TableText::of(*m_view) : TriangleText::tr("Beløpene er slik mandatene oppgir dem.");
        m_table.columns = {{{}, TableText::area(), true, false}, {{}, TableText::mandate(), true, false}, {{}, TableText::priceBaseHeading(), false, false}};
        for (const int year : m_years)
            m_table.addColumn({{}, QString::number(year), false, true});
        m_table.addColumn({{}, TableText::total(), false, true});
        for (const VintageTriangle &triangle : m_triangles) {
            for (const VintageTriangle::Line &line : triangle.lines)
                addLine(triangle, line);
        }
        numberNotes(m_table);
        return std::move(m_table);
    }

private:
    void addLine(const VintageTriangle &triangle, const VintageTriangle::Line &line)
    {
        TableRow row;
        const bool isProgramme = triangle.area.isEmpty();
        row.kind = isProgramme ? TableRow::Kind::Total : TableRow::Kind::Body;
        row.cells.resize(m_table.columns.size());
        row.cells[0] = TableCell::of(isProgramme ? TriangleText::tr("Hele programmet") : triangle.area);
        row.cells[1] = TableCell::ofInteger(line.vintage);
        if (isProgramme)
            m_table.mark(row.cells[1], {TriangleText::tr("%n område(r)", nullptr, int(line.areas.size())),
                                        TriangleText::tr("Mandatene for %1 gjelder %2.").arg(QString::number(line.vintage), QStringList(line.areas.begin(), line.areas.end()).join(u", "_s))});
        row.cells[2] = TableCell::of(line.whole.priceBase ? TableText::of(*line.whole.priceBase) : line.whole.mixedBases ? TriangleText::tr("ulike") : QString());
        std::vector<CellPlace> inRow;
        std::size_t column = firstYear;
        for (const int year : m_years) {
            const auto place = std::ranges::find(triangle.years, year);
            if (place != triangle.years.end())
                fill(row.cells[column], line.years[std::size_t(place - triangle.years.begin())], isProgramme ? placesAbove(line.vintage, column) : std::vector<CellPlace>());
            if (row.cells[column].kind == TableCell::Kind::Money)
                inRow.push_back({m_table.rows.size(), column});
            ++column;
        }
        fill(row.cells[column], line.whole, inRow);
        if (!line.whole.carryOver.isZero() && row.cells[column].kind == TableCell::Kind::Money)
            m_table.mark(row.cells[column], TableText::carryOver(line.whole.carryOver));
        if (m_view && line.whole.count > 0 && line.whole.priceBase && line.whole.priceBase->kind == PriceBase::Kind::NotStated)
            m_table.mark(row.cells[2], TableText::notConverted());
        const std::vector<CellPlace> above = isProgramme ? placesAbove(line.vintage, column) : std::vector<CellPlace>();
        m_placesOfVintage[line.vintage].push_back(m_table.rows.size());
        m_table.rows.push_back(std::move(row));
        m_table.addUp({m_table.rows.size() - 1, column}, above);
    }

    void fill(TableCell &cell, const PlanSum &sum, const std::vector<CellPlace> &sums)
    {
        if (sum.count == 0) {
            if (sum.incomplete) {
                cell = TableCell::of(u"–"_s);
                m_table.mark(cell, {TriangleText::tr("ikke avklart"), TriangleText::tr("Mandatet nevner året, men rammen er ikke satt eller ikke avgjort.")});
            }
            return;
        }
        cell = TableCell::of(sum.amount);
        cell.sums = sums;
        if (sum.mixedBases)
            m_table.mark(cell, TableText::mixedBases());
        if (sum.incomplete)
            m_table.mark(cell, TableText::incomplete());
    }

    /// The cells of the areas above that the programme's one adds up; none where not all its areas stand above.
    std::vector<CellPlace> placesAbove(int vintage, std::size_t column) const
    {
        std::vector<CellPlace> places;
        const auto rows = m_placesOfVintage.find(vintage);
        for (const std::size_t row : rows == m_placesOfVintage.end() ? std::vector<std::size_t>() : rows->second)
            places.push_back({row, column});
        return places;
    }

    const std::vector<VintageTriangle> &m_triangles;
    const std::optional<PriceView> &m_view;
    std::set<int> m_years;
    std::map<int, std::vector<std::size_t>> m_placesOfVintage;
    Table m_table;
};

Json cellJson(const VintageTriangle &triangle, int vintage, const Json &year, const PlanSum &sum)
{
    return Json::object({{"area", textOrNull(triangle.area)},
                         {"vintage", vintage},
                         {"year", year},
                         {"ore", sum.count > 0 ? Json(sum.amount.ore()) : Json()},
                         {"price_base", sum.priceBase ? Json(toWord(*sum.priceBase)) : Json()},
                         {"mixed_price_bases", sum.mixedBases},
                         {"carry_over_ore", sum.carryOver.ore()},
                         {"incomplete", sum.incomplete}});
}

} // namespace

Table triangleTable(const std::vector<VintageTriangle> &triangles, const std::optional<PriceView> &view) { return TriangleLayout(triangles, view).build(); }

Json triangleJson(const std::vector<VintageTriangle> &triangles)
{
    Json array = Json::array();
    for (const VintageTriangle &triangle : triangles) {
        for (const VintageTriangle::Line &line : triangle.lines) {
            for (std::size_t i = 0; i < triangle.years.size(); ++i) {
                if (line.years[i].count > 0 || line.years[i].incomplete)
                    array.append(cellJson(triangle, line.vintage, triangle.years[i], line.years[i]));
            }
            array.append(cellJson(triangle, line.vintage, Json(), line.whole));
        }
    }
    return array;
}

} // namespace ramme
