#include "planning/proposalcells.h"

#include "domain/amount.h"
#include "planning/movetext.h"
#include "planning/rulesupport.h"

using namespace Qt::Literals::StringLiterals;

namespace ramme {

namespace {

struct ProposedCellsText
{
    Q_DECLARE_TR_FUNCTIONS(ProposedCells)
};

QString placeOf(const ProposedRow &row, const ProposedCell &cell)
{
    return ProposedCellsText::tr("%1, %2 (linje %3)").arg(row.label, cell.heading, QString::number(row.line));
}

QString placeOf(const ProposedRow &row) { return ProposedCellsText::tr("«%1» (linje %2)").arg(row.label, QString::number(row.line)); }

QString nameOf(const PriceBase &base)
{
    switch (base.kind) {
    case PriceBase::Kind::NotStated: return ProposedCellsText::tr("et prisnivå som ikke er oppgitt");
    case PriceBase::Kind::Nominal: return ProposedCellsText::tr("nominelle kroner");
    case PriceBase::Kind::Year: return ProposedCellsText::tr("%1-kroner").arg(base.year);
    }
    Q_UNREACHABLE();
}

/// The ways a row of an area is written: its own label, or with the area before it.
bool isLabelOf(const QString &label, const PlanRow &row)
{
    if (row.row.isEmpty())
        return sameLabel(label, row.area);
    return sameLabel(label, row.row) || sameLabel(label, row.area + u" – "_s + row.row) || sameLabel(label, row.area + u" - "_s + row.row)
        || sameLabel(label, row.area + u", "_s + row.row) || sameLabel(label, row.area + u' ' + row.row);
}

} // namespace

ProposedCells::ProposedCells(const Programme &programme, const Plan &plan) : m_programme(programme), m_plan(plan) {}

int ProposedCells::count() const
{
    return int(m_recipients.size()) + int(std::ranges::count_if(m_totals, [this](const auto &total) { return !hasRecipients(total.first); }));
}

bool ProposedCells::hasRecipients(const CellKey &total) const { return m_withRecipients.contains({total.area, total.row, total.year, QString()}); }

/// The row of the plan by its own label before the area's name; an area of several rows has none for its name where it has no main row.
std::optional<ProposedCells::Row> ProposedCells::rowFor(const ProposedRow &row) const
{
    std::vector<const PlanRow *> found;
    for (const PlanRow &known : m_plan.rows) {
        if (isLabelOf(row.label, known))
            found.push_back(&known);
    }
    if (found.size() == 1)
        return Row{found.front()->area, found.front()->row};
    if (found.size() > 1)
        return std::nullopt;
    const auto named = std::ranges::find_if(m_programme.areas, [&row](const Area &area) { return isNamed(area, row.label); });
    const QString area = named != m_programme.areas.end() ? named->name : row.area;
    if (area.isEmpty())
        return std::nullopt;
    std::vector<const PlanRow *> rows;
    for (const PlanRow &known : m_plan.rows) {
        if (known.area == area)
            rows.push_back(&known);
    }
    const bool hasMain = rows.empty() || rows.front()->row.isEmpty();
    if (!hasMain && rows.size() > 1)
        return std::nullopt;
    return Row{area, hasMain ? QString() : rows.front()->row};
}

void ProposedCells::take(const ProposalTable &table)
{
    std::set<CellKey> before;
    for (const std::map<CellKey, Stated> *stated : {&m_recipients, &m_totals})
        std::ranges::for_each(*stated, [&before](const auto &cell) { before.insert(cell.first); });
    for (const StrangeColumn &column : table.strange)
        doubt(ProposalDoubt::Kind::UnknownColumn, ProposedCellsText::tr("Kolonnen «%1» (linje %2) sier verken år eller mottaker og er ikke lest.").arg(column.heading, QString::number(column.line)), column.line);
    for (const ProposedRow &row : table.rows) {
        if (!row.isSum)
            takeRow(row);
    }
    proveSums(table);
    comparePriceBase(table, before);
}

void ProposedCells::takeRow(const ProposedRow &row)
{
    const std::optional<Row> where = rowFor(row);
    if (!where) {
        doubt(ProposalDoubt::Kind::UnknownArea,
              row.label.isEmpty() ? ProposedCellsText::tr("Raden på linje %1 sier ikke hvilket område den gjelder.").arg(row.line) : ProposedCellsText::tr("Planen har ikke ett område eller én rad som heter %1.").arg(placeOf(row)),
              row.line);
        return;
    }
    if (isAnotherName(row, *where))
        m_notes.append(ProposedCellsText::tr("%1 er lest som %2.").arg(placeOf(row), where->area));
    for (const ProposedCell &cell : row.cells)
        takeCell(*where, row, cell);
}

/// The label is none of the names of the area and none of its rows: it was recognised by what it is like.
bool ProposedCells::isAnotherName(const ProposedRow &row, const Row &where) const
{
    return std::ranges::none_of(m_plan.rows, [&row](const PlanRow &known) { return isLabelOf(row.label, known); })
        && std::ranges::none_of(m_programme.areas, [&](const Area &area) { return area.name == where.area && isNamed(area, row.label); });
}

void ProposedCells::takeCell(const Row &where, const ProposedRow &row, const ProposedCell &cell)
{
    using Kind = ProposalDoubt::Kind;
    if (cell.state == FigureState::Blank)
        return;
    const QString place = placeOf(row, cell);
    if (std::ranges::find(m_plan.years, cell.year) == m_plan.years.end()) {
        doubt(Kind::UnknownYear, cell.year == 0 ? ProposedCellsText::tr("%1: ingenting sier hvilket år det gjelder.").arg(place) : ProposedCellsText::tr("%1: planen har ikke året %2.").arg(place, QString::number(cell.year)), row.line);
        return;
    }
    const bool isOfRecipient = cell.of == ProposedCell::Of::Recipient;
    const bool isKnown = std::ranges::any_of(m_programme.recipients, [&cell](const Recipient &known) { return known.shortName == cell.recipient; });
    if (isOfRecipient && !isKnown) {
        doubt(Kind::UnknownRecipient, ProposedCellsText::tr("%1: planen har ikke mottakeren «%2».").arg(place, cell.recipient), row.line);
        return;
    }
    const CellKey key{where.area, where.row, cell.year, cell.recipient};
    if (cell.state == FigureState::NotSet || cell.state == FigureState::FootnoteOnly) {
        if (isAmountInPlan(key, cell.of))
            doubt(Kind::NoAmount, ProposedCellsText::tr("%1: det står «%2», men planen har et beløp der; skriv 0 om det er ment.").arg(place, cell.raw), row.line);
        return;
    }
    if (!cell.isAmount()) {
        doubt(Kind::Unreadable, ProposedCellsText::tr("%1: «%2» kan ikke leses som et beløp.").arg(place, cell.raw), row.line);
        return;
    }
    if (cell.amount.isNegative()) {
        doubt(Kind::BelowNought, ProposedCellsText::tr("%1: %2 er under null.").arg(place, millionsText(cell.amount)), row.line);
        return;
    }
    std::map<CellKey, Stated> &stated = cell.of == ProposedCell::Of::Total ? m_totals : m_recipients;
    const auto [known, isNew] = stated.try_emplace(key, Stated{cell.amount, place, row.line, false});
    if (!isNew && known->second.amount != cell.amount) {
        known->second.isTwice = true;
        doubt(Kind::StatedTwice, ProposedCellsText::tr("%1: %2 er oppgitt her, og %3 for det samme i %4. Ingen av dem er tatt med.").arg(place, millionsText(cell.amount), millionsText(known->second.amount), known->second.place), row.line);
    }
    if (cell.of != ProposedCell::Of::Total)
        m_withRecipients.insert({where.area, where.row, cell.year, QString()});
}

void ProposedCells::dropContradictions()
{
    for (std::map<CellKey, Stated> *stated : {&m_recipients, &m_totals})
        std::erase_if(*stated, [](const auto &cell) { return cell.second.isTwice; });
}

/// A row of sums is compared with the other rows of its column, those of one area where it names one.
void ProposedCells::proveSums(const ProposalTable &table)
{
    for (const ProposedRow &sum : table.rows) {
        for (std::size_t column = 0; sum.isSum && column < sum.cells.size(); ++column) {
            const ProposedCell &printed = sum.cells[column];
            if (!printed.isAmount())
                continue;
            // A total of all recipients adds up totals where there are any, else the recipients.
            const auto isOf = [&](const ProposedRow &row, bool exactly) {
                const ProposedCell &cell = row.cells[column];
                const bool isIn = !row.isSum && (sum.area.isEmpty() || row.area == sum.area || rowFor(row).value_or(Row()).area == sum.area);
                return isIn && (!exactly || (cell.of == printed.of && cell.recipient == printed.recipient));
            };
            const bool anyAlike = std::ranges::any_of(table.rows, [&](const ProposedRow &row) { return isOf(row, true); });
            Money added;
            bool isWhole = anyAlike || printed.of == ProposedCell::Of::Total;
            for (const ProposedRow &row : table.rows) {
                const ProposedCell &cell = row.cells[column];
                if (!isOf(row, anyAlike))
                    continue;
                isWhole = isWhole && (cell.isAmount() || cell.state == FigureState::Blank || cell.state == FigureState::NotSet);
                added += cell.isAmount() ? cell.amount : Money();
            }
            if (isWhole && added != printed.amount)
                doubt(ProposalDoubt::Kind::Total, ProposedCellsText::tr("%1: det står %2, men tallene over gir %3.").arg(placeOf(sum, printed), millionsText(printed.amount), millionsText(added)), sum.line);
        }
    }
}

/// What is in the kroner of another year than the plan is said once for each table.
void ProposedCells::comparePriceBase(const ProposalTable &table, const std::set<CellKey> &before)
{
    if (table.priceBase.kind == PriceBase::Kind::NotStated)
        return;
    for (const std::map<CellKey, Stated> *stated : {&m_recipients, &m_totals}) {
        for (const auto &entry : *stated) {
            const CellKey &key = entry.first;
            if (before.contains(key))
                continue;
            const auto row = std::ranges::find_if(m_plan.rows, [&key](const PlanRow &known) { return known.area == key.area && known.row == key.row; });
            const PlanCell *cell = row == m_plan.rows.end() ? nullptr : row->cell(key.year);
            if (!cell || cell->priceBase == table.priceBase)
                continue;
            return doubt(ProposalDoubt::Kind::PriceBase,
                         ProposedCellsText::tr("Tabellen på linje %1 er i %2, mens planen er i %3, som i %4. Beløpene er tatt som de står.").arg(QString::number(table.line), nameOf(table.priceBase), nameOf(cell->priceBase), entry.second.place), table.line);
        }
    }
}

bool ProposedCells::isAmountInPlan(const CellKey &key, ProposedCell::Of of) const
{
    for (const PlanRow &row : m_plan.rows) {
        const PlanCell *cell = row.area == key.area && row.row == key.row ? row.cell(key.year) : nullptr;
        if (!cell)
            continue;
        if (of == ProposedCell::Of::Total)
            return cell->amount.has_value();
        return std::ranges::any_of(cell->parts, [&key](const PlanPart &part) { return part.recipient == key.recipient; });
    }
    return false;
}

} // namespace ramme
