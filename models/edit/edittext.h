#pragma once

#include "domain/checkstate.h"
#include "domain/mandate.h"
#include "domain/plansettings.h"
#include "edit/entry.h"
#include "edit/figurecontext.h"

namespace ramme {

// Words of models/edit that name values, places and states to a person.

QString yearText(int year);              ///< "2026", or what stands in for a year that could not be read
QString statusText(int year);            ///< "Planstatus 2026"; without a year that of the whole row
QString unitText(Unit unit);             ///< "mill. kroner"
QString valueText(const Entry &entry, Unit unit); ///< "29,5 mill. kroner", "blank", "80 %"
QString differenceText(Money difference); ///< "▲ 5,0", "▼ 5,0" or "=", in mill. kroner
QString placeText(const FigureContext &context);  ///< "Pasientens prøvesvar 2026"
QString mandateText(const MandateKey &key);       ///< "Pasientens prøvesvar (mandat 2026)"
QString letterText(const LetterKey &key);         ///< "Brev til NHN for 2026"
QString rowText(const QString &area, const QString &row); ///< "MyHealth@EU, Xt-EHR"
QString priceBaseText(const PriceBase &base);
QString checkStateText(CheckState state);           ///< "Feil i dokumentet"
QString basisText(const Basis &basis);
QString keyText(const PlanSettings &settings, const QString &area); ///< with which key an area's unprinted splits are worked out
/// What a figure's word is worth: printed, proved and by which sum, confirmed or corrected and by whom, or in doubt.
QString standingText(const Figure &figure);
QString movedText(); ///< the reason of a figure that was moved from another column, in bokmål as all reasons
QString certaintyText(const Figure &figure, Unit unit); ///< a sentence for a tool tip; empty where the figure is certain

} // namespace ramme
