#pragma once

#include "domain/money.h"
#include "domain/source.h"

#include <QDate>
#include <QString>

#include <optional>
#include <vector>

namespace ramme {

/// What a printed cell says. A blank is not a zero, a dash is not a blank.
enum class FigureState {
    Amount,       ///< an amount other than zero
    Zero,         ///< a printed 0,0
    Blank,        ///< the column exists and nothing is printed in it
    NotSet,       ///< a printed dash
    FootnoteOnly, ///< a printed footnote mark and no amount
    Undecided,    ///< several readings, see Figure::readings
    Unreadable,   ///< something is printed that cannot be read
    Percent,      ///< ambition tables: a share, see Figure::percent
    Mark,         ///< ambition tables: x or (x), as in Figure::raw or Figure::typed
    Text          ///< ambition tables: words, as in Figure::raw or Figure::typed
};

/// How sure the figure is. There are no degrees in between.
enum class Certainty {
    Certain,   ///< printed where it stands
    Decided,   ///< forced by arithmetic, order or a footnote; Figure::reason says which
    Ambiguous, ///< several readings; a person must choose
    Corrected  ///< typed or chosen by a person; Figure::printed keeps what the document said
};

/// One way to read a cell. Readings of one row that belong together share their id.
struct FigureReading {
    QString id;
    FigureState state = FigureState::Blank;
    std::optional<Money> amount;
    QString reason;

    bool operator==(const FigureReading &) const = default;
};

/// What stood in a figure before a person corrected it.
struct PrintedFigure {
    FigureState state = FigureState::Blank;
    std::optional<Money> amount;
    std::optional<int> percent;
    Certainty certainty = Certainty::Certain;
    QString reason;

    bool operator==(const PrintedFigure &) const = default;
};

/// Who answers for a figure that was confirmed, chosen or typed, and since when.
struct Settlement {
    QString by;
    QDate on;

    bool operator==(const Settlement &) const = default;
};

/// One cell of a table with its origin.
struct Figure {
    int id = 0; ///< unique within a programme, given by Programme::adopt; 0 until then
    FigureState state = FigureState::Blank;
    std::optional<Money> amount; ///< with states Amount and Zero, and nowhere else
    std::optional<int> percent;  ///< hundredths of a per cent; with state Percent, and nowhere else
    QString raw;                 ///< as printed; survives every correction
    QString typed;               ///< the words a person typed, with states Mark and Text; empty where raw says them
    Certainty certainty = Certainty::Certain;
    QString reason;                      ///< why it was decided or is ambiguous, in bokmål
    std::vector<FigureReading> readings; ///< two or more where ambiguous
    std::optional<PrintedFigure> printed;
    std::optional<Settlement> settled; ///< where corrected by somebody whose name is known
    Source source;

    /// True for what a vintage says about a year: an amount, a zero, a dash or an open question. A blank or a bare footnote mark says nothing.
    bool states() const
    {
        return state == FigureState::Amount || state == FigureState::Zero || state == FigureState::NotSet || state == FigureState::Undecided;
    }
    /// True where a person answers for the figure as it was read, or for one of its readings, and has not put another in its place.
    bool isConfirmed() const;
    bool operator==(const Figure &) const = default;
};

/// An amount or a zero, as its value says.
Figure figureOf(Money amount);

/// The words used in JSON and in the project file; the parse answers nothing for an unknown word.
QString toWord(FigureState state);
QString toWord(Certainty certainty);
std::optional<FigureState> figureStateFromWord(QStringView word);
std::optional<Certainty> certaintyFromWord(QStringView word);

} // namespace ramme
