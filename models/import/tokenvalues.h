#pragma once

#include "import/rowcandidates.h"

#include <optional>
#include <vector>

namespace ramme {

constexpr int repairCost = 1;  ///< a letter read as a digit, a blank behind a comma, a group of thousands where millions are usual
constexpr int joinCost = 2;    ///< a number put together of pieces
constexpr int partingCost = 2; ///< numbers told apart where the blank between them was lost

/// What one or more tokens may say, and what it costs to read them so.
struct TokenValue {
    CellValue cell;
    int cost = 0;
};

using ValueSequence = std::vector<TokenValue>;

/// One token read as it stands; nothing where it is no figure.
std::optional<TokenValue> singleValue(const Token &token, Unit unit);
/// Two or three tokens that were one number; nothing where they stand apart or make none.
std::optional<TokenValue> joinedValue(const std::vector<Token> &tokens, std::size_t first, std::size_t count, Unit unit);
/// All ways one token may be two or three numbers with the blanks between them lost.
std::vector<ValueSequence> partedValues(const Token &token, Unit unit);
/// All ways tokens whose blanks stand in the wrong places may be two numbers: "19, 626,1" is 19,6 and 26,1.
std::vector<ValueSequence> valuesCutAnew(const std::vector<Token> &tokens, std::size_t first, std::size_t count, Unit unit);

} // namespace ramme
