#pragma once

#include "import/documentreader.h"
#include "import/textpage.h"

#include "domain/reading.h"

#include <vector>

namespace ramme {

/// One mandate or letter within a file: a range of its lines, and what its title says.
struct Part {
    Document::Kind kind = Document::Kind::Other;
    std::size_t first = 0;  ///< index of the title's line
    std::size_t behind = 0; ///< index of the line behind the part
    QString title;
    QString subject; ///< of a mandate: the words for its area; of a letter: the words for its recipient
    int titleYear = 0;
    QDate adopted;
    bool isAssumed = false; ///< a person says so, and the text does not
};

/// Finds the mandates and letters in a file by their titles. What stands before the first title is no part.
std::vector<Part> findParts(const std::vector<TextLine> &lines);
/// The same, or where there are none the whole text as the mandate a person says it is from.
std::vector<Part> partsIn(const std::vector<TextLine> &lines, const std::optional<AssumedMandate> &assumed, const QString &title);
/// The year a part is of: a letter's, or the one a mandate was fixed for; 0 where it says none.
int yearOfPart(const std::vector<TextLine> &lines, const Part &part);

/// The first date in a text, written out (19. januar 2026) or in figures (19.01.2026), however damaged the month is.
QDate dateIn(const QString &text);

} // namespace ramme
