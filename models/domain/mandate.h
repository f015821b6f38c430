#pragma once

#include "domain/figure.h"
#include "domain/pricebase.h"
#include "domain/unit.h"

#include <QDate>
#include <QStringList>

#include <optional>
#include <vector>

namespace ramme {

struct YearFigure {
    int year = 0;
    Figure figure;
    bool operator==(const YearFigure &) const = default;
};

struct RecipientFigure {
    QString recipient; ///< short name
    Figure figure;
    bool operator==(const RecipientFigure &) const = default;
};

/// One row of the planned frames: an amount per year. A year that is not there has no column in the document.
struct FrameRow {
    QString row;   ///< empty for the area's own row, else what the row is for, repaired and without footnote marks
    QString label; ///< as printed
    std::vector<YearFigure> years;
    bool operator==(const FrameRow &) const = default;
};

/// What kind of money a line of the split is.
enum class LineKind { All, Award, Operations, CarryOver, Other };

/// One financing line of a budget year's split: an amount per recipient.
struct SplitRow {
    int budgetYear = 0;
    QString line;  ///< empty where the split is undivided (kind All)
    QString label; ///< as printed
    LineKind kind = LineKind::All;
    std::vector<RecipientFigure> recipients;
    bool operator==(const SplitRow &) const = default;
};

/// A total that is printed: evidence to check the cells against, never data to add.
struct PrintedTotal {
    enum class Table { Frames, Splits, Letters };
    Table table = Table::Frames;
    QString row;    ///< the row's label, empty for an undivided row
    QString column; ///< the column's heading
    Figure figure;
    bool operator==(const PrintedTotal &) const = default;
};

/// One row of an ambition table: who shall do what, and how far each year.
struct AmbitionRow {
    QString section;
    QString ambition;
    QStringList actors;
    Certainty actorsCertainty = Certainty::Certain;
    std::vector<YearFigure> years; ///< year 0 where the table's years could not be read
    std::vector<YearFigure> statuses = {}; ///< the plan status in words; year 0 where it is of the row as a whole
    bool operator==(const AmbitionRow &) const = default;
};

/// A common goal for a year, from a bullet.
struct Goal {
    int year = 0;
    std::optional<int> percent; ///< hundredths of a per cent
    QString text;
    Source source;
    bool operator==(const Goal &) const = default;
};

/// A bound inside a recipient's figure ("hvorav minst …").
struct Earmark {
    enum class Bound { AtLeast, Exact };
    int budgetYear = 0;
    QString recipient;
    Bound bound = Bound::AtLeast;
    QString purpose;
    Figure figure;
    bool operator==(const Earmark &) const = default;
};

/// What the running text says about money, kept to be compared with the tables.
struct Claim {
    enum class Kind {
        Frame,            ///< so much is planned for the year
        CarryOverOnTop,   ///< unused funds of an earlier year come in addition (no amount)
        CarryOverIncluded ///< a table's heading says unused funds are included (no amount)
    };
    Kind kind = Kind::Frame;
    int year = 0;
    Figure figure;
    bool operator==(const Claim &) const = default;
};

/// What the ministry fixed for one area in one year's mandate (vintage).
struct Mandate {
    QString area;
    int vintage = 0;
    QDate adopted;
    PriceBase priceBase;
    Unit unit = Unit::Million; ///< of the printed tables; amounts are øre all the same
    int firstYear = 0;         ///< of the period the measure runs, 0 where not stated
    int lastYear = 0;
    Source source; ///< of the title
    std::vector<FrameRow> frames;
    std::vector<SplitRow> splits;
    std::vector<PrintedTotal> printedTotals;
    std::vector<AmbitionRow> ambitions;
    std::vector<Goal> goals;
    std::vector<Earmark> earmarks;
    std::vector<Claim> claims;
    bool operator==(const Mandate &) const = default;
};

QString toWord(LineKind kind);
QString toWord(PrintedTotal::Table table);
QString toWord(Earmark::Bound bound);
QString toWord(Claim::Kind kind);
std::optional<LineKind> lineKindFromWord(QStringView word);
std::optional<PrintedTotal::Table> printedTotalTableFromWord(QStringView word);
std::optional<Earmark::Bound> earmarkBoundFromWord(QStringView word);
std::optional<Claim::Kind> claimKindFromWord(QStringView word);

} // namespace ramme
