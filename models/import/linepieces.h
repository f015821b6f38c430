#pragma once

#include <QString>

#include <vector>

namespace ramme {

/// A piece of a line of text, and the columns of the line it stands in.
struct LinePiece {
    QString text;
    int from = 0;
    int to = 0; ///< behind its last letter
};

/// The words of a line.
std::vector<LinePiece> wordsOfLine(const QString &text);
/// What stands apart by two blanks or more, each of one word or several.
std::vector<LinePiece> piecesApart(const QString &text);

} // namespace ramme
