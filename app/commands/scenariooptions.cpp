#include "commands/scenariorequest.h"

using namespace Qt::Literals::StringLiterals;

namespace ramme {

void ScenarioRequest::declare(QCommandLineParser &parser)
{
    parser.addPositionalArgument(tr("PROSJEKT.ramme"), tr("Prosjektet."));
    parser.addPositionalArgument(tr("VERB"), tr("Hva som skal gjøres: %1.").arg(verbNames().join(u", "_s)));
    parser.addPositionalArgument(tr("NAVN…"), tr("Scenarioet; for copy og rename også det nye navnet, for import også regnearket, for compare og matrix så mange som ønskes, for rule regelen."));
    const QString area = tr("OMRÅDE"), year = tr("ÅR"), amount = tr("BELØP"), text = tr("TEKST"), recipient = tr("MOTTAKER");
    const QString kinds = u"all|award|operations|carry-over|other"_s;
    parser.addOptions({{u"from"_s, tr("move: området beløpet tas fra, eller reserve."), area},
                       {u"to"_s, tr("move: området beløpet går til, eller reserve; det samme området om det ikke er gitt."), area},
                       {u"area"_s, tr("spread, hold, bound, request, vary og compare: området; alle om det ikke er gitt."), area},
                       {u"row"_s, tr("Raden i området; tom for hovedraden."), tr("RAD")},
                       {u"year"_s, tr("Året, flere med komma, eller fra og til som 2027-2029; alle om det ikke er gitt."), year},
                       {u"recipient"_s, tr("Mottakeren, som NHN; unsplit for det som er ufordelt."), recipient},
                       {u"kind"_s, tr("Typen linje i fordelingen."), kinds},
                       {u"to-row"_s, tr("move: raden beløpet går til, der den er en annen."), tr("RAD")},
                       {u"to-year"_s, tr("move: året beløpet går til, der det er et annet."), year},
                       {u"to-recipient"_s, tr("move: mottakeren beløpet går til, der den er en annen."), recipient},
                       {u"to-kind"_s, tr("move: typen linje beløpet går til, der den er en annen."), kinds},
                       {u"amount"_s, tr("Beløpet i mill. kroner; for spread den nye summen, eller en endring som +5, -5 eller \"+3 %\"."), amount},
                       {u"quantum"_s, tr("Det minste steget i mill. kroner; 0,1 om det ikke er gitt, eller 0,01 der summen er finere."), amount},
                       {u"equal"_s, tr("spread: like mye til hvert tall.")},
                       {u"like"_s, tr("spread: etter forholdet mellom tallene i et annet område."), area},
                       {u"like-year"_s, tr("spread: etter forholdet mellom tallene i et annet år."), year},
                       {u"like-vintage"_s, tr("spread: etter forholdet mellom tallene i mandatene for et år."), tr("ÅRGANG")},
                       {u"straight-line"_s, tr("spread: på en rett linje fra det første året, som er som nå, til det siste.")},
                       {u"extent"_s, tr("Om det som sies, gjelder hvert tall eller summen av dem; hvert tall for hold, summen for bound om det ikke er gitt."), u"leaves|total"_s},
                       {u"each-area"_s, tr("bound: grensen gjelder hvert område for seg.")},
                       {u"at-least"_s, tr("bound: det minste det kan bli, i mill. kroner."), amount},
                       {u"at-most"_s, tr("bound: det meste det kan bli, i mill. kroner."), amount},
                       {u"most-taken"_s, tr("bound: hvor stor del av planen som kan tas bort, som \"10 %\"."), tr("ANDEL")},
                       {u"remove"_s, tr("hold, bound og request: ta bort den med dette nummeret i «show»."), u"N"_s},
                       {u"follow"_s, tr("rebase: la det som planen har endret, følge planen; uten den står scenarioets tall.")},
                       {u"own"_s, tr("matrix: scenarioet forslagene holdes opp mot; planen om det ikke er gitt."), tr("NAVN")},
                       {u"range"_s, tr("vary: fra og til, som \"-10 %..+10 %\", \"-5..+5\" eller \"200..240\"."), tr("FRA..TIL")},
                       {u"step"_s, tr("vary: steget, som \"2 %\" eller 0,5."), tr("STEG")},
                       {u"by-area"_s, tr("vary: området til en sum nummer to, som varieres samtidig."), area},
                       {u"by-row"_s, tr("vary: raden til sum nummer to."), tr("RAD")},
                       {u"by-year"_s, tr("vary: året til sum nummer to."), year},
                       {u"by-recipient"_s, tr("vary: mottakeren til sum nummer to."), recipient},
                       {u"by-kind"_s, tr("vary: typen linje til sum nummer to."), kinds},
                       {u"by-range"_s, tr("vary: fra og til for sum nummer to."), tr("FRA..TIL")},
                       {u"by-step"_s, tr("vary: steget for sum nummer to."), tr("STEG")},
                       {u"outputs"_s, tr("vary: hva som vises; alt unntatt hvert år om det ikke er gitt."), outputGroupWords().join(u'|')},
                       {u"preview"_s, tr("Vis hva som ville skje, uten å endre noe.")},
                       {{u"author"_s, u"by"_s}, tr("Hvem som gjør det."), text},
                       {{u"date"_s, u"on"_s}, tr("Når, som 2026-09-15; i dag om det ikke er gitt."), tr("DATO")},
                       {u"reason"_s, tr("Hvorfor."), text},
                       {u"reference"_s, tr("Vedtaket det bygger på, som et saksnummer."), text},
                       {u"refuse"_s, tr("rule: regelen avviser.")},
                       {u"warn"_s, tr("rule: regelen advarer.")},
                       {u"off"_s, tr("rule: regelen gjelder ikke.")},
                       {u"text"_s, tr("rule: det som blir sagt; tom for Rammes egen tekst."), text},
                       {u"source"_s, tr("rule: hvor det er bestemt."), text},
                       {u"threshold"_s, tr("rule above-threshold: det meste som kan flyttes uten at regelen sier noe, i mill. kroner."), amount},
                       {u"vintage"_s, tr("compare: mandatene for et år, flere med komma."), tr("ÅRGANG")},
                       {u"out"_s, tr("note og compare: filen som skrives; uten den går notatet til standard ut."), tr("FIL")},
                       {u"format"_s, tr("Som tekst eller JSON; for note også HTML, for compare også csv, xlsx og html."), u"text|json|html|csv|xlsx"_s}});
    PriceOptions::declare(parser);
}

} // namespace ramme
