#pragma once

#include "commands/arguments.h"
#include "commands/priceoptions.h"
#include "domain/moverule.h"
#include "domain/scenario.h"
#include "planning/sensitivityoutputs.h"
#include "report/tablename.h"

#include <QCoreApplication>

namespace ramme {

/// One end of what is asked for, as typed; names are looked up in the project.
struct TypedScope {
    std::optional<QString> area;
    std::optional<QString> row;
    std::vector<int> years; ///< none for every year
    std::optional<QString> recipient;
    std::optional<LineKind> kind;

    bool isReserve() const { return area && *area == QLatin1String("reserve"); }
    bool isEverything() const { return !area && !row && years.empty() && !recipient && !kind; }
};

/// What is asked of a rule of moves.
struct RuleRequest {
    std::optional<MoveRule::Kind> kind;
    bool off = false;
    std::optional<bool> refuses;
    std::optional<QString> text;
    std::optional<QString> source;
    std::optional<Money> threshold;

    bool saysSomething() const { return off || refuses || text || source || threshold; }
};

/// What a command line asks of the scenarios of a project.
struct ScenarioRequest {
    enum class Verb {
        List, New, Copy, Rename, Delete, Move, Spread, Hold, Bound, Request, Undo, Show, Compare, Rebase, Import, Matrix, Vary,
        Propose, Withdraw, Approve, Reject, Note, Rules, Rule
    };
    enum class Format { Text, Html, Json };
    Verb verb = Verb::List;
    QString project;
    QStringList names; ///< of scenarios, as many as the verb takes; of what is imported its name and its file
    RuleRequest rule;
    TypedScope scope;  ///< of a move: where the amount is taken
    TypedScope to;
    QString amount; ///< as typed
    Money moved;    ///< of a move, or asked for
    Money quantum;
    bool equal = false;
    TypedScope like;
    std::optional<int> likeVintage; ///< the mandates of a year
    bool straightLine = false;
    std::optional<Extent> extent;
    std::optional<Money> atLeast;
    std::optional<Money> atMost;
    std::optional<int> mostTaken;
    bool eachArea = false; ///< of a bound: each area by itself
    std::optional<int> remove; ///< which hold, bound or request, counted from 1
    bool follow = false;
    QString own; ///< the scenario proposals are held against; empty for the plan
    struct Varied {
        TypedScope scope;
        VariedRange range;
    };
    std::vector<Varied> varied;
    std::vector<OutputGroup> outputs;
    bool preview = false;
    std::vector<int> vintages; ///< to compare
    PriceOptions prices;
    Format format = Format::Text;
    TableFormat tableFormat = TableFormat::Text; ///< of a comparison: also csv, xlsx or html
    QString language; ///< of a note
    QString out;      ///< the file a note or a comparison is written to; empty for standard output
    Grounds grounds;

    bool changes() const;
    bool changesContent() const; ///< of the scenario it names, which must be a draft then

    /// The words of the verbs.
    static QStringList verbNames();
    /// Declares the arguments and options of every verb.
    static void declare(QCommandLineParser &parser);
    /// What was given; refuses in `arguments` what the verb does not take, lacks, or cannot be read.
    static ScenarioRequest read(const QCommandLineParser &parser, Arguments &arguments);
    Q_DECLARE_TR_FUNCTIONS(ScenarioRequest)
};

using ScenarioVerb = ScenarioRequest::Verb;

} // namespace ramme
