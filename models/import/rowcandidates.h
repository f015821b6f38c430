#pragma once

#include "import/rowtext.h"

#include "domain/figure.h"

#include <optional>
#include <vector>

namespace ramme {

/// What one column of a row may say.
struct CellValue {
    FigureState state = FigureState::Blank;
    Money money;
    QString raw;
    int line = 0;
    int from = -1; ///< columns of the line it stands in; negative where it stands nowhere
    int to = -1;
    QString how;        ///< what was put right to read it, in bokmål; empty where it reads as printed
    bool risky = false; ///< numbers were parted or put together: only a sum or evidence can prove it
    bool parted = false; ///< it is a piece of what reads as one number
    bool isAmount() const { return state == FigureState::Amount || state == FigureState::Zero; }
    bool operator==(const CellValue &) const = default;
};

/// One way to read a whole row. The dearer, the more had to be put right.
struct RowCandidate {
    std::vector<CellValue> cells; ///< one per column
    int cost = 0;
    bool asPrinted = false; ///< every column has its own token, or its place is printed
    bool missesTotal = false; ///< it has amounts and no total though there is a column for it
};

/// Where the blanks of a row with too few tokens may be.
enum class BlankRule {
    Anywhere, ///< sums will tell
    OneGap    ///< together: first, last, or where one kind of token turns into another; the total column stands apart from this
};

/// What is known of every row of a table before it is read.
struct RowForm {
    std::size_t columns = 0;
    std::optional<std::size_t> totalColumn;
    Unit unit = Unit::Million;
    BlankRule blanks = BlankRule::Anywhere;
    bool damaged = false; ///< the document shows damage of optical reading elsewhere
};

/// All ways to read a row's tokens under its columns at no more than the given cost: joined where a number was broken,
/// parted where blanks were lost, letters read as digits, blanks placed by the rule. Cheapest first; at most a few thousand.
std::vector<RowCandidate> rowCandidates(const std::vector<Token> &tokens, const RowForm &form, int budget);

/// What a single cell of known place says.
CellValue cellValue(const QString &text, int line, Unit unit);

/// True where the total column, if it says an amount, is the sum of the other columns.
bool addsUp(const RowCandidate &candidate, std::optional<std::size_t> totalColumn);

/// True where a number of the row was parted or put together.
bool isRisky(const RowCandidate &candidate);
/// True where what reads as one number was parted, though the row has room for it as it is.
bool isPartedAtWill(const RowCandidate &candidate, std::size_t tokens);
/// True where the cell, or one beside it, was.
bool standsByRisk(const RowCandidate &candidate, std::size_t column);

} // namespace ramme
