#pragma once

#include "edit/allocationmodel.h"
#include "edit/ambitionsmodel.h"
#include "edit/findingsmodel.h"
#include "edit/framesmodel.h"
#include "edit/programmetreemodel.h"
#include "edit/scenariolist.h"
#include "edit/scenariomodel.h"
#include "edit/splitmodel.h"

namespace ramme::sample {

using namespace Qt::Literals::StringLiterals;

/// All models of a document, each watched.
struct Models {
    explicit Models(ProgrammeDocument &document)
        : allocation(&document), frames(&document), split(&document), ambitions(&document), findings(&document), tree(&document), scenario(&document),
          moves(ScenarioList::Kind::Moves, &document), limits(ScenarioList::Kind::Limits, &document), reserve(ScenarioList::Kind::Reserve, &document),
          conflicts(ScenarioList::Kind::Conflicts, &document)
    {
    }
    void show(const QString &name)
    {
        scenario.setScenario(name);
        for (ScenarioList *list : {&moves, &limits, &reserve, &conflicts})
            list->setScenario(name);
    }
    void show(const MandateKey &key)
    {
        for (MandateTableModel *model : {static_cast<MandateTableModel *>(&frames), static_cast<MandateTableModel *>(&split), static_cast<MandateTableModel *>(&ambitions)})
            model->setMandate(key.area, key.vintage);
    }
    std::vector<QAbstractItemModel *> all() { return {&allocation, &frames, &split, &ambitions, &findings, &tree, &scenario, &moves, &limits, &reserve, &conflicts}; }
    QAbstractItemModel *named(const QString &name)
    {
        if (name == "frames"_L1)
            return &frames;
        if (name == "split"_L1)
            return &split;
        return name == "ambitions"_L1 ? static_cast<QAbstractItemModel *>(&ambitions) : &allocation;
    }

    AllocationModel allocation;
    FramesModel frames;
    SplitModel split;
    AmbitionsModel ambitions;
    FindingsModel findings;
    ProgrammeTreeModel tree;
    ScenarioModel scenario;
    ScenarioList moves;
    ScenarioList limits;
    ScenarioList reserve;
    ScenarioList conflicts;
};

} // namespace ramme::sample
