#pragma once

#include "domain/reading.h"
#include "support/generator.h"

#include <map>

namespace generated {

/// What became of the figures of some documents when they were read back.
struct Tally {
    int figures = 0;
    int right = 0;
    int flagged = 0;  ///< not right, and a person is told: the figure is open, or a finding or leftover lies on its row or table
    int wrong = 0;    ///< another value, and nobody is told
    int missing = 0;  ///< not there, and nobody is told
    int invented = 0; ///< nothing of the kind is printed, and nobody is told
    int decidable = 0;
    int decided = 0;  ///< of the decidable ones: right
    int strayed = 0;  ///< right, but its source is not the line it is printed on

    struct Fault {
        QString text;
        int firstLine = 0;
        int lastLine = 0;
    };
    std::map<QString, std::vector<Fault>> faults;  ///< unflagged ones by kind
    std::map<QString, std::vector<Fault>> refused; ///< decidable, but left open

    int unflagged() const { return wrong + missing + invented; }
    void add(const Tally &other);
};

Tally compare(const Document &document, const ramme::Reading &reading);

} // namespace generated
