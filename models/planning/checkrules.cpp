#include "planning/rules.h"

namespace ramme {

namespace {

struct RuleText
{
    Q_DECLARE_TR_FUNCTIONS(RuleText)
};

/// Every rule there is. Findings stand in this order; those that reading gives come first.
constexpr CheckRule rules[] = {
    {"figure-unreadable", QT_TRANSLATE_NOOP("RuleText", "Tall som ikke kan leses"), QT_TRANSLATE_NOOP("RuleText", "Tabellen i mandatet"), Severity::Warning, figureUnreadable},
    {"row-twice", QT_TRANSLATE_NOOP("RuleText", "Samme rad to ganger"), QT_TRANSLATE_NOOP("RuleText", "Rader i samme tabell"), Severity::Error, rowTwice},
    {"years-out-of-order", QT_TRANSLATE_NOOP("RuleText", "Årene står ikke i rekkefølge"), QT_TRANSLATE_NOOP("RuleText", "Kolonneoverskriftene"), Severity::Warning, yearsOutOfOrder},
    {"sum-differs", QT_TRANSLATE_NOOP("RuleText", "Sumrader skal stemme"), QT_TRANSLATE_NOOP("RuleText", "Trykt sum mot beløpene"), Severity::Error, sumDiffers},
    {"split-against-frame", QT_TRANSLATE_NOOP("RuleText", "Fordelingen skal være lik rammen"), QT_TRANSLATE_NOOP("RuleText", "Ramme mot fordeling"), Severity::Error, splitAgainstFrame},
    {"text-against-table", QT_TRANSLATE_NOOP("RuleText", "Teksten skal stemme med tabellen"), QT_TRANSLATE_NOOP("RuleText", "Tekst mot tabell"), Severity::Warning, textAgainstTable},
    {"text-against-table", QT_TRANSLATE_NOOP("RuleText", "Målene skal stemme med ambisjonstabellen"), QT_TRANSLATE_NOOP("RuleText", "Kulepunkt mot ambisjonstabell"), Severity::Warning, goalsAgainstTable},
    {"letter-against-mandate", QT_TRANSLATE_NOOP("RuleText", "Brevet skal være mottakerens side av mandatene"), QT_TRANSLATE_NOOP("RuleText", "Brev mot mandat"), Severity::Warning, letterAgainstMandate},
    {"vintages-differ", QT_TRANSLATE_NOOP("RuleText", "Ny årgang endrer rammen uten begrunnelse"), QT_TRANSLATE_NOOP("RuleText", "Tidligere mot senere mandat"), Severity::Warning, vintagesDiffer},
    {"price-base", QT_TRANSLATE_NOOP("RuleText", "Prisnivået mangler eller er blandet"), QT_TRANSLATE_NOOP("RuleText", "Prisnivå mot prisnivå"), Severity::Warning, priceBase},
    {"zero-frame", QT_TRANSLATE_NOOP("RuleText", "Nullramme med uferdige ambisjoner"), QT_TRANSLATE_NOOP("RuleText", "Ramme mot drift og ambisjoner"), Severity::Warning, zeroFrame},
    {"ambition-falls", QT_TRANSLATE_NOOP("RuleText", "Ambisjonen faller"), QT_TRANSLATE_NOOP("RuleText", "Tidligere mot senere år"), Severity::Warning, ambitionFalls},
    {"carry-over", QT_TRANSLATE_NOOP("RuleText", "Ubrukte midler kan telles to ganger"), QT_TRANSLATE_NOOP("RuleText", "Ramme mot ubrukte midler"), Severity::Note, carryOver},
    {"earmarks", QT_TRANSLATE_NOOP("RuleText", "Øremerkingene er større enn beløpet"), QT_TRANSLATE_NOOP("RuleText", "Øremerking mot mottakerens del"), Severity::Warning, earmarks},
    {"decision-superseded", QT_TRANSLATE_NOOP("RuleText", "Et vedtak gjelder ikke lenger"), QT_TRANSLATE_NOOP("RuleText", "Vedtak mot planen"), Severity::Warning, decisionSuperseded},
    // What reading the documents gives.
    {"area-mismatch", QT_TRANSLATE_NOOP("RuleText", "Tabellen nevner et annet område"), QT_TRANSLATE_NOOP("RuleText", "Radens navn mot mandatets område")},
    {"columns-undecided", QT_TRANSLATE_NOOP("RuleText", "Kolonnene lar seg ikke avgjøre"), QT_TRANSLATE_NOOP("RuleText", "Rad mot kolonneoverskrifter")},
    {"actors-doubtful", QT_TRANSLATE_NOOP("RuleText", "Usikkert hvem ambisjonen gjelder"), QT_TRANSLATE_NOOP("RuleText", "Ambisjonstabellen")},
    {"label-cut", QT_TRANSLATE_NOOP("RuleText", "Radens tekst er avkortet"), QT_TRANSLATE_NOOP("RuleText", "Ambisjonstabellen")},
    {"status-lost", QT_TRANSLATE_NOOP("RuleText", "Planstatus er gått tapt"), QT_TRANSLATE_NOOP("RuleText", "Ambisjonstabellen")},
    {"table-unreadable", QT_TRANSLATE_NOOP("RuleText", "Tabellen kan ikke leses"), QT_TRANSLATE_NOOP("RuleText", "Dokumentet")},
    {"table-without-heading", QT_TRANSLATE_NOOP("RuleText", "Tabell uten overskrift"), QT_TRANSLATE_NOOP("RuleText", "Dokumentet")},
    {"row-unreadable", QT_TRANSLATE_NOOP("RuleText", "Raden kan ikke leses"), QT_TRANSLATE_NOOP("RuleText", "Dokumentet")},
    {"stated-twice", QT_TRANSLATE_NOOP("RuleText", "Samme mandat eller brev to ganger"), QT_TRANSLATE_NOOP("RuleText", "Dokumentet")},
    {"new-area", QT_TRANSLATE_NOOP("RuleText", "Nytt samhandlingsområde"), QT_TRANSLATE_NOOP("RuleText", "Dokumentet")},
    {"nothing-found", QT_TRANSLATE_NOOP("RuleText", "Ingen tall i dokumentet"), QT_TRANSLATE_NOOP("RuleText", "Dokumentet")},
    {"mandate-assumed", QT_TRANSLATE_NOOP("RuleText", "Mandatet er oppgitt av en person"), QT_TRANSLATE_NOOP("RuleText", "Dokumentet")},
    {"vintage-unknown", QT_TRANSLATE_NOOP("RuleText", "Ukjent mandatår"), QT_TRANSLATE_NOOP("RuleText", "Dokumentet")},
    {"too-long", QT_TRANSLATE_NOOP("RuleText", "Dokumentet er for langt"), QT_TRANSLATE_NOOP("RuleText", "Dokumentet")},
    {"layout-applied", QT_TRANSLATE_NOOP("RuleText", "Lest med et lært oppsett"), QT_TRANSLATE_NOOP("RuleText", "Dokumentet")},
    {"layout-not-fitting", QT_TRANSLATE_NOOP("RuleText", "Oppsettet passer ikke"), QT_TRANSLATE_NOOP("RuleText", "Oppsett mot dokument")},
    {"column-without-heading", QT_TRANSLATE_NOOP("RuleText", "Kolonne uten overskrift"), QT_TRANSLATE_NOOP("RuleText", "Dokumentet")},
    {"hidden-content", QT_TRANSLATE_NOOP("RuleText", "Skjult innhold"), QT_TRANSLATE_NOOP("RuleText", "Dokumentet")},
    {"status-printed", QT_TRANSLATE_NOOP("RuleText", "Planstatus står i tabellen"), QT_TRANSLATE_NOOP("RuleText", "Dokumentet")},
    {"status-by-colour", QT_TRANSLATE_NOOP("RuleText", "Planstatus er lest av farger"), QT_TRANSLATE_NOOP("RuleText", "Celler mot tegnforklaring")},
    {"read-from-picture", QT_TRANSLATE_NOOP("RuleText", "Lest fra et bilde"), QT_TRANSLATE_NOOP("RuleText", "Dokumentet")},
    {"lines-not-read", QT_TRANSLATE_NOOP("RuleText", "Linjer med tall som ikke er lest"), QT_TRANSLATE_NOOP("RuleText", "Dokumentet")},
    {"ink-not-read", QT_TRANSLATE_NOOP("RuleText", "Noe på siden er ikke lest"), QT_TRANSLATE_NOOP("RuleText", "Dokumentet")},
    {"earmark-unplaced", QT_TRANSLATE_NOOP("RuleText", "Øremerking uten plass"), QT_TRANSLATE_NOOP("RuleText", "Tekst mot tabell")},
    {"reserve-gone", QT_TRANSLATE_NOOP("RuleText", "Forventet tillegg er borte"), QT_TRANSLATE_NOOP("RuleText", "Tidligere mot ny lesning")},
    {"correction-lost", QT_TRANSLATE_NOOP("RuleText", "Rettelse som ikke ble med videre"), QT_TRANSLATE_NOOP("RuleText", "Tidligere mot ny lesning")},
};

} // namespace

std::span<const CheckRule> checkRules() { return rules; }

const CheckRule *findRule(QStringView id)
{
    const auto found = std::find_if(std::begin(rules), std::end(rules), [id](const CheckRule &rule) { return id == QLatin1String(rule.id); });
    return found == std::end(rules) ? nullptr : found;
}

QString CheckRule::titleText() const { return RuleText::tr(title); }
QString CheckRule::comparesText() const { return RuleText::tr(compares); }

} // namespace ramme
