#pragma once

#include "domain/programme.h"

#include <variant>

namespace ramme::store {

/// What one cell of the project file holds: nothing, a whole number, a number, a text or bytes.
using Cell = std::variant<std::monostate, qint64, double, QString, QByteArray>;

/// How each type of field is kept. The way back answers false for a cell that no program of ours would have written.
Cell toCell(int number);
Cell toCell(qint64 number);
Cell toCell(bool yes);
Cell toCell(double number);
Cell toCell(Money money);
Cell toCell(const QString &text);
Cell toCell(const QByteArray &bytes);
Cell toCell(QDate date);
bool fromCell(const Cell &cell, int &number); ///< none of ours is negative
bool fromCell(const Cell &cell, qint64 &number); ///< nor is any larger than the largest amount
bool fromCell(const Cell &cell, bool &yes);
bool fromCell(const Cell &cell, double &number);
bool fromCell(const Cell &cell, Money &money);
bool fromCell(const Cell &cell, QString &text);
bool fromCell(const Cell &cell, QByteArray &bytes);
bool fromCell(const Cell &cell, QDate &date);

/// A year is 0 where it is not known.
bool isYear(int year);

// Everything with a word is kept as that word.
inline std::optional<Extent> fromWord(QStringView word, Extent) { return extentFromWord(word); }
inline std::optional<Move::Kind> fromWord(QStringView word, Move::Kind) { return moveKindFromWord(word); }
inline std::optional<ScenarioState> fromWord(QStringView word, ScenarioState) { return scenarioStateFromWord(word); }
inline std::optional<MoveRule::Kind> fromWord(QStringView word, MoveRule::Kind) { return moveRuleKindFromWord(word); }
inline std::optional<FigureState> fromWord(QStringView word, FigureState) { return figureStateFromWord(word); }
inline std::optional<Certainty> fromWord(QStringView word, Certainty) { return certaintyFromWord(word); }
inline std::optional<Severity> fromWord(QStringView word, Severity) { return severityFromWord(word); }
inline std::optional<CheckState> fromWord(QStringView word, CheckState) { return checkStateFromWord(word); }
inline std::optional<Reserve::Kind> fromWord(QStringView word, Reserve::Kind) { return reserveKindFromWord(word); }
inline std::optional<LineKind> fromWord(QStringView word, LineKind) { return lineKindFromWord(word); }
inline std::optional<PrintedTotal::Table> fromWord(QStringView word, PrintedTotal::Table) { return printedTotalTableFromWord(word); }
inline std::optional<Earmark::Bound> fromWord(QStringView word, Earmark::Bound) { return earmarkBoundFromWord(word); }
inline std::optional<Claim::Kind> fromWord(QStringView word, Claim::Kind) { return claimKindFromWord(word); }
inline std::optional<Document::Kind> fromWord(QStringView word, Document::Kind) { return documentKindFromWord(word); }
inline std::optional<Unit> fromWord(QStringView word, Unit) { return unitFromWord(word); }
inline std::optional<AllocationKey::Kind> fromWord(QStringView word, AllocationKey::Kind) { return allocationKeyKindFromWord(word); }
inline std::optional<TableLayout::Kind> fromWord(QStringView word, TableLayout::Kind) { return tableLayoutKindFromWord(word); }
inline std::optional<TableLayout::Measure> fromWord(QStringView word, TableLayout::Measure) { return tableLayoutMeasureFromWord(word); }
inline std::optional<PriceBase> fromWord(QStringView word, const PriceBase &) { return priceBaseFromWord(word); }
inline std::optional<Basis> fromWord(QStringView word, const Basis &) { return basisFromWord(word); }
inline std::optional<ReportContent> fromWord(QStringView word, ReportContent) { return reportContentFromWord(word); }
inline std::optional<Adding> fromWord(QStringView word, Adding) { return addingFromWord(word); }
inline std::optional<NumberStyle> fromWord(QStringView word, NumberStyle) { return numberStyleFromWord(word); }

template<typename T>
concept HasWord = requires(const T &value, QStringView word) {
    { toWord(value) } -> std::same_as<QString>;
    { fromWord(word, value) } -> std::same_as<std::optional<T>>;
};

template<HasWord T>
Cell toCell(const T &value)
{
    return toCell(toWord(value));
}

template<HasWord T>
bool fromCell(const Cell &cell, T &value)
{
    const QString *word = std::get_if<QString>(&cell);
    const std::optional<T> found = word ? fromWord(*word, value) : std::nullopt;
    if (found)
        value = *found;
    return found.has_value();
}

template<typename T>
Cell toCell(const std::optional<T> &value)
{
    return value ? toCell(*value) : Cell();
}

template<typename T>
bool fromCell(const Cell &cell, std::optional<T> &value)
{
    if (std::holds_alternative<std::monostate>(cell)) {
        value.reset();
        return true;
    }
    T found{};
    if (!fromCell(cell, found))
        return false;
    value = found;
    return true;
}

} // namespace ramme::store
