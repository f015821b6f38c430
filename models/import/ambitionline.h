#pragma once

#include <QString>

#include <utility>
#include <vector>

namespace ramme {

/// A line of an ambition table in running text: its words up to the first value, and the values with their columns.
struct Divided {
    QString label;
    std::vector<std::pair<QString, std::pair<int, int>>> values;
};

/// Divides a line at the first cross, share or dash at its end.
Divided divide(const QString &text);
/// The same for a line whose columns stand apart by two blanks or more: values may be words.
Divided divideAligned(const QString &text);

/// A label without signs that stand alone at its ends: in pictures they are specks.
QString withoutSpecks(const QString &label);
/// A letter or digit that stands alone in a heading, is no word of one letter between two others, and in a picture may be a speck;
/// empty where there is none.
QString strayIn(const QString &heading);

} // namespace ramme
