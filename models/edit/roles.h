#pragma once

#include <Qt>

namespace ramme {

/// What item models tell beside Qt's own roles. Qt::EditRole is always the plain form an editor and the clipboard take.
enum Role {
    FigureIdRole = Qt::UserRole + 1, ///< int: the one figure the cell shows; 0 where it shows none or several
    FigureIdsRole,      ///< QList<int>: all figures the cell is made of
    StateRole,          ///< int(FigureState)
    CertaintyRole,      ///< int(Certainty)
    AmountRole,         ///< qint64 øre; invalid where the cell holds no amount
    PercentRole,        ///< int, hundredths of a per cent; invalid where the cell holds none
    MarkRole,           ///< QString: x, (x) and the like; invalid where the cell holds none
    EstimatedRole,      ///< bool: worked out with an allocation key
    MixedBaseRole,      ///< bool: adds amounts of different price bases
    IncompleteRole,     ///< bool: something in the sum is not set or undecided
    PinnedRole,         ///< bool: a person chose the vintage
    CarryOverRole,      ///< qint64 øre of the amount that is unused money of an earlier year; invalid where there is none
    UnitRole,           ///< int(Unit) the cell is written in
    PriceBaseRole,      ///< QString: word of the price base; invalid where the cell holds no amount of one base
    AreaRole,           ///< QString
    RowNameRole,        ///< QString: the row within its area, empty for the area's own
    VintageRole,        ///< int
    YearRole,           ///< int; 0 for sums over years
    RecipientRole,      ///< QString: short name, "unsplit" or "total"
    IsTotalRole,        ///< bool: a computed sum
    IsEvidenceRole,     ///< bool: a printed total
    DisagreesRole,      ///< bool: a printed total that differs from the computed sum
    ReadOnlyReasonRole, ///< QString: why the cell cannot be edited; empty where it can
    ErrorReasonRole,    ///< QString: what a person must look at in this cell; empty where nothing
    ChoicesRole,        ///< QStringList: the entries a cell takes, where it takes only these
    SourceDocumentRole, ///< QString: SHA-256 of the document
    SourceLineRole,     ///< int: 1-based line; 0 where there is none
    SeverityRole,       ///< int(Severity)
    RuleRole,           ///< QString: id of the finding's rule
    RuleTitleRole,      ///< QString: the rule in words
    ComparesRole,       ///< QString: what the rule holds against what
    CheckStateRole,     ///< int(CheckState)
    OutdatedRole,       ///< bool: the figures have changed since the check got its state
    OpenRole,           ///< bool: the check waits for a person
    ReasonRole,         ///< QString: why the check has its state
    SideRole,           ///< QString: what the compared figure of this cell is
    DifferenceRole,     ///< qint64 øre: how much more than in the plan; invalid where it is the same
    BaseTextRole,       ///< QString: what the plan has where the cell shows a difference
    HeldRole,           ///< bool: held fast, wholly or as a sum
    PreviewRole,        ///< bool: what is shown is not kept yet
    NodeKindRole,       ///< int(ProgrammeTreeModel::Kind)
    FindingsCountRole   ///< int
};

} // namespace ramme
