#pragma once

#include "domain/figure.h"
#include "domain/result.h"
#include "domain/unit.h"

#include <QString>

namespace ramme {

/// An amount as it is printed or typed.
struct Amount {
    Money money;
    bool unitPrinted = false;  ///< it carries its own unit ("16,6 MNOK", "18 mill. kroner")
    bool bareCurrency = false; ///< it carries a currency without a scale ("16,6 NOK"); read in the table's unit
};

/// Reads an amount in the unit of its table, or in its own where one is printed: 48,2 · 16.6 · 5, 5 · 193 900 · 1.234,5 · −5 · (5) · 16,6 mill. kroner.
/// Refuses, with the reason in bokmål, what is no amount or could be a date (11.25), has two decimal signs, is finer than an øre, or is beyond Money::limit().
Result<Amount> parseAmount(QStringView text, Unit unit);

/// What one cell of a money table says.
struct CellText {
    FigureState state = FigureState::Blank; ///< Amount, Zero, Blank, NotSet or FootnoteOnly
    Money money;                            ///< with Amount and Zero
    QString marks;                          ///< footnote marks beside it, such as * or ¹
};

/// Reads a cell: nothing, dashes, footnote marks, or an amount with or without marks.
Result<CellText> parseCell(QStringView text, Unit unit);

/// Reads a share such as 80 %, 12,5 % or 80 pst., in hundredths of a per cent, from 0 to 100 %.
Result<int> parsePercent(QStringView text);

/// How amounts are written.
struct NumberForm {
    QChar decimal = u',';
    QString group = QStringLiteral("\u00a0"); ///< between thousands; empty for none
    QString minus = QStringLiteral("\u2212");
    int minimumDecimals = 1; ///< of mill. kroner; more are written where the amount needs them, so nothing is ever rounded away

    bool operator==(const NumberForm &) const = default;
    static NumberForm screen() { return {}; }
    static NumberForm english() { return {u'.', QStringLiteral(","), QStringLiteral("\u2212"), 1}; }
    static NumberForm plain() { return {u',', QString(), QStringLiteral("-"), 0}; } ///< for the clipboard and editors
    static const NumberForm &spoken(); ///< what numbers within sentences have: that of the screen, unless SpokenNumbers says otherwise
};

/// Lets numbers within the sentences that this thread makes while it lives have a form; other threads, and the windows, hear nothing of it.
class SpokenNumbers
{
public:
    explicit SpokenNumbers(const NumberForm &form);
    ~SpokenNumbers();
    SpokenNumbers(const SpokenNumbers &) = delete;
    SpokenNumbers &operator=(const SpokenNumbers &) = delete;

private:
    const NumberForm m_form;
    const NumberForm *m_before; ///< what was spoken around it
};

/// Writes the exact amount in the unit; decimals beyond the minimum, which is the form's in mill. kroner and none in others, only where the amount has them.
QString formatAmount(Money money, Unit unit, const NumberForm &form = NumberForm::spoken());
/// The same with at least so many decimals in any unit.
QString formatAmount(Money money, Unit unit, const NumberForm &form, int minimumDecimals);
/// How many decimals those write.
int decimalsOf(Money money, Unit unit, const NumberForm &form);
int decimalsOf(Money money, Unit unit, int minimumDecimals);
QString formatPercent(int hundredths, const NumberForm &form = NumberForm::spoken());

/// What a cell shows for a figure: an amount in the unit, "–" for not set, "*" for a bare footnote mark, "?" for undecided, a share, or the printed mark.
QString formatFigure(const Figure &figure, Unit unit, const NumberForm &form = NumberForm::spoken());

} // namespace ramme
