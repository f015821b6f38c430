#pragma once

#include "domain/area.h"
#include "domain/checkstate.h"
#include "domain/finding.h"
#include "domain/indexseries.h"
#include "domain/layout.h"
#include "domain/letter.h"
#include "domain/mandate.h"
#include "domain/moverule.h"
#include "domain/plansettings.h"
#include "domain/reading.h"
#include "domain/reportdefinition.h"
#include "domain/scenario.h"

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
    std::vector<FormerLayout> formerLayouts; ///< the versions of templates that later ones took the place of, the oldest first
    std::vector<Scenario> scenarios; ///< in the order made, each with a name of its own
    std::vector<MoveRule> moveRules; ///< what speaks of moves, each kind at most once; a new programme has the default ones
    std::vector<IndexSeries> indices; ///< for seeing the plan in the kroner of another year; a name and a vintage name one
    std::vector<ReportDefinition> reports; ///< kept to be made again, in the order made
    PlanSettings plan;
    int nextFigureId = 1;

    bool operator==(const Programme &) const = default;
};

/// A programme with the default areas and recipients and nothing read.
Programme newProgramme();

const Area *findArea(const Programme &programme, QStringView name);
const Mandate *findMandate(const Programme &programme, QStringView area, int vintage);
Mandate *findMandate(Programme &programme, QStringView area, int vintage);
const Letter *findLetter(const Programme &programme, QStringView recipient, int year);
/// The part of a file that a line is in: the last that begins at it or before. nullptr where none does.
const Document *documentAt(const Programme &programme, QStringView sha256, int line);
/// Whatever the case of the name.
const Scenario *findScenario(const Programme &programme, const QString &name);
const SourceFile *findFile(const Programme &programme, QStringView sha256);

} // namespace ramme
