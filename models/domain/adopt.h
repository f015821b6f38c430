#pragma once

#include "domain/programme.h"

namespace ramme {

/// What became of a reading that was offered to a programme.
enum class Adoption {
    Added,        ///< its content is in the programme
    AlreadyThere, ///< the same bytes were read before; nothing changed
    Waiting       ///< it speaks of a mandate or letter that is here from another file; it waits in Programme::waiting
};

/// Adds a reading to a programme. Gives its figures ids of the programme's own, adds new areas and recipients,
/// and joins mentions of the same reserve into one. A file that holds no plan is kept as a document all the same.
Adoption adopt(Programme &programme, const Reading &reading);

/// Puts a reading in place of what the programme has for the same mandates and letters. Corrections a person made are
/// carried over where the document still prints what it printed when they were made; otherwise a finding tells both figures.
void replaceWith(Programme &programme, const Reading &reading);

/// True where the programme would not simply add the reading: it holds a mandate (area and vintage) or letter (recipient and year) from another file.
bool isNewReadingOf(const Programme &programme, const Reading &reading);

} // namespace ramme
