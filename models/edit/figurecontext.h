#pragma once

#include "domain/unit.h"
#include "edit/letterkey.h"
#include "edit/mandatekey.h"

namespace ramme {

/// Where in the programme a figure stands: for texts, for jumping to it and for the source pane.
struct FigureContext {
    enum class Table {
        None, ///< there is no such figure
        Frames, Splits, Totals, Ambitions, Statuses, Earmarks, Claims, ///< of a mandate
        LetterPosts, LetterBreakdown, LetterTotals,            ///< of a letter
        Reserves
    };
    Table table = Table::None;
    QString area;      ///< empty for letters' posts and reserves
    int vintage = 0;   ///< of the mandate; the year of a letter or reserve
    int index = 0;     ///< of the row in its table
    QString row;       ///< the row's name; empty for the area's own
    QString column;    ///< the heading of its column, as a person says it: a year, a recipient, …
    int year = 0;      ///< the year the figure is for, 0 where there is none
    QString recipient; ///< short name; empty where there is none
    Unit unit = Unit::Million; ///< its table is printed in

    MandateKey mandate() const { return {area, vintage}; }
    LetterKey letter() const { return isInLetter() ? LetterKey{recipient, year} : LetterKey(); }
    bool isInLetter() const { return table == Table::LetterPosts || table == Table::LetterBreakdown || table == Table::LetterTotals; }
    bool isAmongAmbitions() const { return table == Table::Ambitions || table == Table::Statuses; }
    bool operator==(const FigureContext &) const = default;
};

} // namespace ramme
