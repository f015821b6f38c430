#pragma once

#include "domain/checkstate.h"
#include "domain/figure.h"
#include "domain/finding.h"
#include "domain/plansettings.h"
#include "domain/pricebase.h"
#include "domain/mandate.h"
#include "domain/unit.h"

#include <QCoreApplication>

namespace ramme {

struct FigureContext;

/// How figures, price bases and choices are said in words on screen.
class FigureWords
{
    Q_DECLARE_TR_FUNCTIONS(ramme::FigureWords)

public:
    /// "48,2 mill. kroner", "tom", "ikke fastsatt" …
    static QString value(FigureState state, const std::optional<Money> &amount, const std::optional<int> &percent, const QString &raw, Unit unit);
    static QString value(const Figure &figure, Unit unit);
    /// Where a figure stands: area, mandate, row and column, parted by dots.
    static QString place(const FigureContext &context);
    /// A row of frames as one of its readings has it: each year with its amount.
    static QString reading(const FrameRow &row, const QString &id, Unit unit);
    static QString priceBase(const PriceBase &base);
    static QString basis(const Basis &basis);
    static QString severity(Severity severity);
    static QString checkState(CheckState state);
    static QString lineKind(LineKind kind);
    static QString recipient(const QString &shortName); ///< "ufordelt" and "totalt" for the plan's own words
};

} // namespace ramme
