#pragma once

#include "domain/area.h"
#include "domain/checkstate.h"
#include "domain/finding.h"
#include "domain/layout.h"
#include "domain/letter.h"
#include "domain/mandate.h"
#include "domain/plansettings.h"
#include "domain/reading.h"

#include <vector>

namespace ramme {

/// Everything a project knows, as one value: what was read, what a person changed, and how the plan is put together.
struct Programme {
    std::vector<Area> areas;           ///< in the order tables list them
    std::vector<Recipient> recipients; ///< in the order tables list them
    std::vector<SourceFile> files;
    std::vector<Document> documents;
    std::vector<Mandate> mandates; ///< one per area and vintage
    std::vector<Letter> letters;
    std::vector<Reserve> reserves;
    std::vector<Finding> findings; ///< what reading the documents gave; checks of the sums are made when asked for
    std::vector<CheckVerdict> verdicts; ///< what a person has made of findings and checks, open ones left out
    std::vector<Leftover> leftovers;
    std::vector<Reading> waiting; ///< new readings of what is already here, until a person replaces the old ones
    std::vector<Layout> layouts;  ///< how a person said that tables are to be read
    PlanSettings plan;
    int nextFigureId = 1;

    bool operator==(const Programme &) const = default;
};

/// A programme with the default areas and recipients and nothing read.
Programme newProgramme();

const Area *findArea(const Programme &programme, QStringView name);
const Mandate *findMandate(const Programme &programme, QStringView area, int vintage);
Mandate *findMandate(Programme &programme, QStringView area, int vintage);
const SourceFile *findFile(const Programme &programme, QStringView sha256);

} // namespace ramme
