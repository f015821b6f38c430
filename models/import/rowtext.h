#pragma once

#include "import/textpage.h"

#include "domain/unit.h"

#include <QString>

#include <vector>

namespace ramme {

/// Something printed where a table has figures.
struct Token {
    enum class Kind { Number, Dash, Mark };
    Kind kind = Kind::Number;
    QString text;  ///< digits and signs, or dashes, or footnote marks
    QString unit;  ///< a unit printed behind it, such as MNOK
    QString marks; ///< footnote marks printed close behind it
    int line = 0;
    int from = 0; ///< first column of the line it stands in
    int to = 0;   ///< the column behind it
    bool headless = false; ///< what ends the label before it may be its first digits: "Ramme II 830"

    QString raw() const;
};

/// True where no more than one blank stands between two tokens of a line.
bool standsClose(const Token &token, const Token &next);

/// Tokens as they are printed, a blank between them.
QString rawOf(const std::vector<Token> &tokens);

/// True where letters stand for digits in a number somewhere, or something else for the ø of a common word, as optical reading
/// leaves them: "2O0", "belgp".
bool showsDamage(const std::vector<TextLine> &lines);

/// A line of a table: the words it begins with, and the tokens it ends with.
struct RowText {
    QString label;
    std::vector<Token> tokens;
    int line = 0;
};

/// Divides a line into label and tokens. A year that ends the label ("Tildeling i 2026") belongs to the label.
RowText splitRow(const TextLine &line, Unit unit);

/// True for a word that optical reading may have made of digits: 2O,5, l7.
bool looksLikeNumber(QStringView word);
/// The digits such a word stands for, with I, l, | read as 1 and O as 0.
QString digitsOf(QStringView word);
/// A year from 1990 to 2060 with or without footnote marks, else 0.
int yearOf(QStringView word);
/// True for *, †, ¹ and their like, one or more.
bool isFootnoteMarks(QStringView word);
bool isDashes(QStringView word);

} // namespace ramme
