#pragma once

#include "import/textpage.h"

#include "domain/money.h"

#include <QString>

#include <vector>

namespace ramme {

/// A sentence of the running text, put together over the lines it is broken on.
struct Sentence {
    QString text;
    std::vector<std::pair<qsizetype, int>> lines; ///< where in the text each line of the file begins

    int lineAt(qsizetype offset) const;
};

/// The sentences of a range of lines. Bullets and rows of cells are sentences of their own; lines marked as used are passed over.
std::vector<Sentence> sentencesOf(const std::vector<TextLine> &lines, std::size_t first, std::size_t behind, const std::vector<bool> &used);

/// An amount in running text: 29,5 mill. kroner, 16,6 MNOK, 193 900 000 kroner. Euro are passed over.
struct MoneyMention {
    Money money;
    QString raw;
    qsizetype from = 0; ///< in the sentence
    qsizetype to = 0;
    bool repaired = false; ///< letters were read as digits
};

std::vector<MoneyMention> moneyIn(const QString &sentence);

/// A year with where it stands: "i 2026", "for 2026".
struct YearMention {
    int year = 0;
    qsizetype at = 0;
};

std::vector<YearMention> yearsIn(const QString &sentence);

} // namespace ramme
