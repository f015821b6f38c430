#pragma once

#include "support/generator.h"

namespace generated {

/// Moves the lines the truth speaks of to where they stand in a text that was read from a picture: lines in the same order, with
/// letters wrong, and some lost. A line that is lost stands where the one before it does; rows of money or ambitions that are lost
/// are taken out of the truth, for no reader of the text can know of them. Says how many figures went with them.
int moveLines(Document &document, const QString &read);

} // namespace generated
