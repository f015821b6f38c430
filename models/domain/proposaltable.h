#pragma once

#include "domain/figure.h"
#include "domain/pricebase.h"
#include "domain/unit.h"

#include <optional>
#include <vector>

namespace ramme {

/// One cell of a table in which somebody proposes amounts, as it stands there.
struct ProposedCell {
    enum class Of {
        Recipient, ///< what one recipient is to get
        Unsplit,   ///< what no recipient is named for
        Total      ///< of all recipients
    };
    Of of = Of::Total;
    QString recipient; ///< short name of one that is known, else as printed
    int year = 0;      ///< 0 where nothing says which
    FigureState state = FigureState::Blank;
    Money amount;    ///< with states Amount and Zero
    QString raw;     ///< as printed
    QString heading; ///< of its column, as printed

    bool isAmount() const { return state == FigureState::Amount || state == FigureState::Zero; }
    bool operator==(const ProposedCell &) const = default;
};

struct ProposedRow {
    QString label; ///< as printed
    QString area;  ///< full name of the known area the label names; empty where it names none
    bool isSum = false; ///< it adds up other rows: evidence, never a proposal
    int line = 0;       ///< of the file
    std::vector<ProposedCell> cells; ///< one for each column of the table that could be read
    bool operator==(const ProposedRow &) const = default;
};

/// A column with amounts whose heading says neither year nor recipient.
struct StrangeColumn {
    QString heading;
    int line = 0;
    bool operator==(const StrangeColumn &) const = default;
};

/// A table of proposed amounts, areas down, years and recipients across, before it is held against any plan.
struct ProposalTable {
    int line = 0;             ///< of its heading
    std::optional<Unit> unit; ///< nothing where the table says none; its amounts are read as mill. kroner then
    PriceBase priceBase;
    std::vector<ProposedRow> rows;
    std::vector<StrangeColumn> strange;
    bool operator==(const ProposalTable &) const = default;
};

} // namespace ramme
