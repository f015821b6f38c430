#pragma once

#include "domain/plansettings.h"
#include "planning/plan.h"
#include "planning/priceview.h"
#include "report/table.h"

#include <QCoreApplication>

#include <vector>

namespace ramme {

/// The words tables share.
struct TableText
{
    Q_DECLARE_TR_FUNCTIONS(TableText)
public:
    static QString area() { return tr("Samhandlingsområde"); }
    static QString row() { return tr("Rad"); }
    static QString mandate() { return tr("Mandat"); }
    static QString priceBaseHeading() { return tr("Prisnivå"); }
    static QString total() { return tr("Totalt"); }
    static QString unsplit() { return tr("Ufordelt"); }
    static QString source() { return tr("Kilde"); }
    static QString contents() { return tr("Innhold"); }
    static QString tableWord() { return tr("Tabell"); }
    static QString pageOf() { return tr("side %1 av %2"); }
    static QString figureWord() { return tr("Figur"); }
    static QString remarks() { return tr("Merknad"); }
    static QString estimatedLegend() { return tr("≈ Anslått: regnet ut med områdets fordelingsnøkkel, ikke trykt i noe mandat."); }
    static QString estimatedBrief() { return tr("anslått"); }
    /// "2024-kroner", "løpende kroner" or "ikke oppgitt".
    static QString of(const PriceBase &base);
    static QString of(const Basis &basis);
    /// "Mill. kroner."
    static QString of(Unit unit);
    /// "2024–2026, 2028"; years rise.
    static QString years(const std::vector<int> &years);

    static QString ownBases() { return tr("Hvert beløp er i sitt eget prisnivå i planen, uten omregning."); }
    static QString nominal() { return tr("Løpende kroner der ikke annet er sagt."); }
    static QString underScenario(const QString &name) { return tr("Planen er vist slik scenarioet «%1» gjør den.").arg(name); }

    static TableNote notSet();
    static TableNote undecided();
    static TableNote unreadable();
    static TableNote footnoteOnly();
    static TableNote unsplitNote();
    static TableNote pinned(int vintage);
    static TableNote mixedBases();
    static TableNote incomplete();
    static TableNote carryOver();
    static TableNote roundedApart();
    static TableNote roundedDifference();
    static TableNote roundedTogether();
    static TableNote carryOver(Money amount);
    static TableNote countedTwice(Money amount); ///< of what is in the frames of two of the years that are added
    static TableNote converted(const PriceBase &from, const PriceView &view);
    static TableNote notConverted();
    /// "Alfa, Beta og Gamma"
    static QString together(const QStringList &names);
    /// "Regnet om til 2027-kroner med indeksen «Kommunal deflator», årgang 2025."
    static QString of(const PriceView &view);
    static TableNote ofDecision(const PlanDecision &decision);
    /// "Vedtaket «Kutt» 15.09.2026, 26/1234".
    static QString of(const PlanDecision &decision);
    static TableNote changedIn(const QString &scenario);
    static QString ofScenario(const QString &name) { return tr("Scenarioet «%1»").arg(name); }
    static TableNote decided(const QString &reason);
    static TableNote confirmed();
    static TableNote corrected();
    /// "sikker", "kan ikke leses", "Bekreftet av Kari Nordmann 21.11.2026".
    static QString certainty(const Figure &figure);
    /// What an allocation key is called: "siste trykte fordeling".
    static QString of(const AllocationKey &key);
};

/// Marks a cell that shows a document's figure with what a reader must know about it.
void markFigure(Table &table, TableCell &cell, const Figure &figure);

/// What a cell shows for a figure, marked with what is to be said of it.
TableCell markedCell(Table &table, const Figure &figure);

} // namespace ramme
