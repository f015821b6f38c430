#pragma once

#include <QString>

#include <optional>
#include <vector>

namespace ramme {

/// Which vintage speaks for a year in the current plan.
struct Basis {
    enum class Kind {
        Newest,  ///< the newest vintage that states the year
        OwnYear, ///< the year's own mandate where it states it, else the newest
        Vintage  ///< one named vintage and nothing else
    };
    Kind kind = Kind::Newest;
    int vintage = 0; ///< with kind Vintage
    bool operator==(const Basis &) const = default;
};

/// A person's choice that one cell of the plan shows a certain vintage, whatever the basis.
struct Pin {
    QString area;
    QString row;
    int year = 0;
    int vintage = 0;
    bool operator==(const Pin &) const = default;
};

/// A recipient's part of an allocation key.
struct Share {
    QString recipient;
    int weight = 0; ///< hundredths of a per cent, or any other weights: only their proportion counts
    bool operator==(const Share &) const = default;
};

/// How an area's years without a printed split are divided between the recipients.
struct AllocationKey {
    enum class Kind {
        LatestSplit,  ///< the latest printed split not later than the year, else the earliest
        VintageSplit, ///< the printed split of one vintage
        Shares,       ///< typed shares
        None          ///< left unsplit
    };
    QString area;
    Kind kind = Kind::LatestSplit;
    int vintage = 0;           ///< with kind VintageSplit
    std::vector<Share> shares; ///< with kind Shares
    bool withoutCarryOver = false;
    bool operator==(const AllocationKey &) const = default;
};

/// How the current plan is put together from the vintages.
struct PlanSettings {
    Basis basis;
    std::vector<Pin> pins;
    std::vector<AllocationKey> keys; ///< for areas that do not follow the default, LatestSplit
    bool operator==(const PlanSettings &) const = default;
};

/// "newest", "own-year" or the year of a vintage, as on the command line and in the project file.
QString toWord(const Basis &basis);
std::optional<Basis> basisFromWord(QStringView word);
QString toWord(AllocationKey::Kind kind);
std::optional<AllocationKey::Kind> allocationKeyKindFromWord(QStringView word);

} // namespace ramme
