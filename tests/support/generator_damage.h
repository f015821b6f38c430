#pragma once

#include "support/generator.h"

namespace generated {

/// Words as a text recogniser without Norwegian letters gives them; severity 1 to 3.
QString damagedWords(Random &random, const QString &words, int severity);
/// An amount with 1 as l or I, 0 as O, and from severity 2 a blank inside it.
QString damagedNumber(Random &random, const QString &number, int severity);
/// Cells beside each other; at severity 3 a blank between two of them may be lost.
QString joinedCells(Random &random, const QStringList &cells, int severity);
QString pageNoise(Random &random);

} // namespace generated
