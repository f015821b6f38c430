#pragma once

#include "domain/programme.h"

namespace ramme {

/// Calls visit(figure) for every figure of a mandate, a letter, a reading or a programme, in document order.
/// Works for const and non-const alike.
template<typename MandateType, typename Visit>
void visitMandateFigures(MandateType &mandate, Visit &&visit)
{
    for (auto &row : mandate.frames) {
        for (auto &cell : row.years)
            visit(cell.figure);
    }
    for (auto &row : mandate.splits) {
        for (auto &cell : row.recipients)
            visit(cell.figure);
    }
    for (auto &total : mandate.printedTotals)
        visit(total.figure);
    for (auto &row : mandate.ambitions) {
        for (auto &cell : row.years)
            visit(cell.figure);
        for (auto &cell : row.statuses)
            visit(cell.figure);
    }
    for (auto &earmark : mandate.earmarks)
        visit(earmark.figure);
    for (auto &claim : mandate.claims)
        visit(claim.figure);
}

template<typename LetterType, typename Visit>
void visitLetterFigures(LetterType &letter, Visit &&visit)
{
    for (auto &post : letter.posts)
        visit(post.figure);
    for (auto &item : letter.breakdown)
        visit(item.figure);
    for (auto &total : letter.printedTotals)
        visit(total.figure);
}

/// Holder is a Reading or a Programme. Readings that wait in a programme are not visited: their ids are their own.
template<typename Holder, typename Visit>
void visitFigures(Holder &holder, Visit &&visit)
{
    for (auto &mandate : holder.mandates)
        visitMandateFigures(mandate, visit);
    for (auto &letter : holder.letters)
        visitLetterFigures(letter, visit);
    for (auto &reserve : holder.reserves)
        visit(reserve.figure);
}

} // namespace ramme
