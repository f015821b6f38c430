#include "planning/statement.h"

#include <set>

namespace ramme {

namespace {

Statement fromFrame(const Mandate &mandate, const YearFigure &cell)
{
    return {cell.year, mandate.vintage, mandate.priceBase, cell.figure.state, cell.figure.amount, cell.figure.id, false};
}

Statement fromSplit(const PrintedSplit &split)
{
    Statement statement{split.budgetYear, split.vintage, split.priceBase, FigureState::Undecided, std::nullopt, 0, true};
    if (!split.undecided) {
        statement.amount = split.total();
        statement.state = statement.amount->isZero() ? FigureState::Zero : FigureState::Amount;
    }
    return statement;
}

std::set<int> yearsWithFrame(const Mandate &mandate)
{
    std::set<int> years;
    for (const FrameRow &row : mandate.frames) {
        for (const YearFigure &cell : row.years) {
            if (cell.figure.states())
                years.insert(cell.year);
        }
    }
    return years;
}

} // namespace

std::vector<Statement> statementsOf(const Programme &programme, QStringView area, QStringView row, const std::vector<PrintedSplit> &splits)
{
    std::vector<Statement> statements;
    for (const Mandate &mandate : programme.mandates) {
        if (mandate.area != area)
            continue;
        for (const FrameRow &frame : mandate.frames) {
            if (frame.row != row)
                continue;
            for (const YearFigure &cell : frame.years) {
                if (cell.figure.states())
                    statements.push_back(fromFrame(mandate, cell));
            }
        }
        const std::set<int> framed = yearsWithFrame(mandate);
        for (const PrintedSplit &split : splits) {
            if (split.vintage == mandate.vintage && split.row == row && !framed.contains(split.budgetYear) && (split.stated() || split.undecided))
                statements.push_back(fromSplit(split));
        }
    }
    std::stable_sort(statements.begin(), statements.end(), [](const Statement &a, const Statement &b) {
        return a.year != b.year ? a.year < b.year : a.vintage > b.vintage;
    });
    return statements;
}

const Statement *chosen(std::span<const Statement> ofYear, const Basis &basis, const Pin *pin)
{
    const auto ofVintage = [&](int vintage) -> const Statement * {
        const auto found = std::find_if(ofYear.begin(), ofYear.end(), [vintage](const Statement &s) { return s.vintage == vintage; });
        return found == ofYear.end() ? nullptr : &*found;
    };
    if (ofYear.empty())
        return nullptr;
    if (pin) {
        if (const Statement *pinned = ofVintage(pin->vintage))
            return pinned;
    }
    const Statement *newest = &ofYear.front();
    switch (basis.kind) {
    case Basis::Kind::Newest: return newest;
    case Basis::Kind::OwnYear: {
        const Statement *own = ofVintage(newest->year);
        return own ? own : newest;
    }
    case Basis::Kind::Vintage: return ofVintage(basis.vintage);
    }
    Q_UNREACHABLE();
}

} // namespace ramme
