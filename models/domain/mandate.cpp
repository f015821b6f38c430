#include "domain/mandate.h"

#include "domain/words.h"

namespace ramme {

namespace {

constexpr Word<LineKind> lineKindWords[] = {
    {LineKind::All, "all"},
    {LineKind::Award, "award"},
    {LineKind::Operations, "operations"},
    {LineKind::CarryOver, "carry-over"},
    {LineKind::Other, "other"},
};

constexpr Word<PrintedTotal::Table> tableWords[] = {
    {PrintedTotal::Table::Frames, "frames"},
    {PrintedTotal::Table::Splits, "splits"},
    {PrintedTotal::Table::Letters, "letters"},
};

constexpr Word<Earmark::Bound> boundWords[] = {
    {Earmark::Bound::AtLeast, "at-least"},
    {Earmark::Bound::Exact, "exact"},
};

constexpr Word<Claim::Kind> claimWords[] = {
    {Claim::Kind::Frame, "frame"},
    {Claim::Kind::CarryOverOnTop, "carry-over-on-top"},
    {Claim::Kind::CarryOverIncluded, "carry-over-included"},
};

} // namespace

QString toWord(LineKind kind) { return wordOf(lineKindWords, kind); }
QString toWord(PrintedTotal::Table table) { return wordOf(tableWords, table); }
QString toWord(Earmark::Bound bound) { return wordOf(boundWords, bound); }
QString toWord(Claim::Kind kind) { return wordOf(claimWords, kind); }
std::optional<LineKind> lineKindFromWord(QStringView word) { return valueOf(lineKindWords, word); }
std::optional<PrintedTotal::Table> printedTotalTableFromWord(QStringView word) { return valueOf(tableWords, word); }
std::optional<Earmark::Bound> earmarkBoundFromWord(QStringView word) { return valueOf(boundWords, word); }
std::optional<Claim::Kind> claimKindFromWord(QStringView word) { return valueOf(claimWords, word); }

} // namespace ramme
