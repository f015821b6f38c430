#pragma once

#include "import/rowcandidates.h"

namespace ramme {

/// What makes the tokens of a row doubtful though they read well one by one: blanks that stand where the row's other numbers
/// have none, and the reverse. Only a sum or evidence bears out what is doubtful.
class RowDoubts
{
public:
    RowDoubts(const std::vector<Token> &tokens, const RowForm &form);

    /// True where the token may be a piece of its neighbour, or the reverse.
    bool ofToken(std::size_t at) const;
    /// True where groups of thousands were put together that are a milliard of kroner, or have what may be the end of their last
    /// group behind them: "600 430 0".
    bool ofGroups(Money money, std::size_t behind) const;
    /// What it costs to read a number with four digits in one in a row that sets thousands apart: perhaps it has lost a blank.
    int priceOf(const CellValue &cell) const;

private:
    bool mayBeginGroup(std::size_t at) const;
    bool mayBeCutWrong(std::size_t at) const;
    bool hasOddDecimals(std::size_t at) const;
    bool mayBeTornOff(std::size_t at) const;
    bool hasTornTail(std::size_t at) const;
    bool printsGroups() const;

    const std::vector<Token> &m_tokens;
    const RowForm &m_form;
    bool m_thousandsApart = false;
    bool m_fewWhole = false;       ///< every amount but one has decimals; where the text is damaged, or but two
    bool m_roundButOne = false;    ///< every amount but one is round
};

} // namespace ramme
