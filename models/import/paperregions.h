#pragma once

#include "import/paperlines.h"

namespace ramme {

/// Words that are read together from top to bottom: a whole page, or one of its columns.
struct PaperRegion {
    QRectF box;
    std::vector<PaperLine> lines;
};

/// Divides a page where its text is set in two columns: what stands above them, the left one, the right one, and what follows.
std::vector<PaperRegion> regionsOf(const UprightPage &page);

/// What is repeated at the edges of pages, and page numbers.
struct PaperNoise {
    std::vector<PaperLine> above;
    std::vector<PaperLine> below;
};

/// Takes it out of the pages; one answer for each.
std::vector<PaperNoise> takeNoise(std::vector<UprightPage> &pages);

} // namespace ramme
