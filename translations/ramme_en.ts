<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_GB" sourcelanguage="nb_NO">
<context>
    <name>AllocationTable</name>
    <message>
        <source>Fordeling per år</source>
        <translation>Allocation per year</translation>
    </message>
    <message>
        <source>Fordeling</source>
        <translation>Allocation</translation>
    </message>
    <message>
        <source>Sum</source>
        <translation>Sum</translation>
    </message>
    <message>
        <source>Sum %1</source>
        <translation>Sum %1</translation>
    </message>
    <message>
        <source>Herav ubrukte midler</source>
        <translation>Of which carry-over</translation>
    </message>
    <message>
        <source>ikke i noe mandat</source>
        <translation>in no mandate</translation>
    </message>
    <message>
        <source>Grunnlag: %1. Scenario: %2.</source>
        <translation>Basis: %1. Scenario: %2.</translation>
    </message>
    <message>
        <source>Grunnlag: %1.</source>
        <translation>Basis: %1.</translation>
    </message>
    <message>
        <source>Forventet tillegg på %2 mill. kroner for %1 holdes utenfor alle rammer og er ikke med i tabellen.</source>
        <comment>year, amount</comment>
        <translation>The expected supplement of NOK %2 million for %1 is held outside every frame and is not in the table.</translation>
    </message>
    <message>
        <source>Tilskudd på %2 mill. kroner for %1 er ikke med i tabellen.</source>
        <comment>year, amount</comment>
        <translation>A grant of NOK %2 million for %1 is not in the table.</translation>
    </message>
    <message>
        <source>– herav %1</source>
        <comment>a financing line of the row above</comment>
        <translation>– of which %1</translation>
    </message>
    <message>
        <source>– ikke delt på finansieringslinje</source>
        <translation>– not divided by financing line</translation>
    </message>
</context>
<context>
    <name>AmbitionMoney</name>
    <message>
        <source>Ambisjoner mot penger</source>
        <translation>Ambitions against money</translation>
    </message>
    <message>
        <source>Ambisjoner mot penger i scenarioet «%1»</source>
        <translation>Ambitions against money in the scenario “%1”</translation>
    </message>
    <message>
        <source>År</source>
        <translation>Year</translation>
    </message>
    <message>
        <source>Planen</source>
        <translation>The plan</translation>
    </message>
    <message>
        <source>Scenarioet</source>
        <translation>The scenario</translation>
    </message>
    <message>
        <source>Endring</source>
        <translation>Change</translation>
    </message>
    <message>
        <source>Gjenstår</source>
        <translation>Ahead</translation>
    </message>
    <message>
        <source>Ambisjoner som gjenstår</source>
        <translation>Ambitions ahead</translation>
    </message>
    <message>
        <source>ingen ambisjoner</source>
        <translation>no ambitions</translation>
    </message>
    <message>
        <source>Ingen av mandatene for området har en ambisjonstabell.</source>
        <translation>None of the area&apos;s mandates has an ambition table.</translation>
    </message>
    <message>
        <source>tas det fra</source>
        <translation>taken from</translation>
    </message>
    <message>
        <source>Scenarioet tar penger fra området dette året, mens ambisjoner gjenstår.</source>
        <translation>The scenario takes money from the area this year while ambitions are ahead.</translation>
    </message>
    <message>
        <source>Ambisjonene er de som skal komme lenger det året eller senere.</source>
        <translation>The ambitions are those that are to get further that year or later.</translation>
    </message>
    <message>
        <source>ikke lest</source>
        <translation>not read</translation>
    </message>
    <message>
        <source>Målene i ambisjonstabellen kan ikke leses, så det er ikke kjent hva som gjenstår.</source>
        <translation>The goals in the ambition table cannot be read, so it is not known what remains.</translation>
    </message>
</context>
<context>
    <name>Amount</name>
    <message>
        <source>(uleselig)</source>
        <translation>(unreadable)</translation>
    </message>
</context>
<context>
    <name>AmountText</name>
    <message>
        <source>«%1» har to desimaltegn</source>
        <translation>“%1” has two decimal signs</translation>
    </message>
    <message>
        <source>«%1» kan være en dato; skriv beløpet med komma</source>
        <translation>“%1” may be a date; write the amount with a comma</translation>
    </message>
    <message>
        <source>«%1» kan leses på to måter; skriv tusen uten punktum og desimaler med komma</source>
        <translation>“%1” can be read in two ways; write thousands without a point and decimals with a comma</translation>
    </message>
    <message>
        <source>«%1» er ikke et beløp</source>
        <translation>“%1” is not an amount</translation>
    </message>
    <message>
        <source>«%1» mangler tall etter desimaltegnet</source>
        <translation>“%1” has no digits after the decimal sign</translation>
    </message>
    <message>
        <source>«%1» er finere enn ett øre</source>
        <translation>“%1” is finer than one øre</translation>
    </message>
    <message>
        <source>«%1» er for stort</source>
        <translation>“%1” is too large</translation>
    </message>
    <message>
        <source>«%1» er ikke en prosent; skriv for eksempel 80 %</source>
        <translation>“%1” is not a percentage; write for example 80 %</translation>
    </message>
    <message>
        <source>«%1» er over 100 %</source>
        <translation>“%1” is over 100 %</translation>
    </message>
</context>
<context>
    <name>ApprovalText</name>
    <message>
        <source>Scenarioet «%1» er ikke foreslått; foreslå det først.</source>
        <translation>The scenario “%1” has not been proposed; propose it first.</translation>
    </message>
    <message>
        <source>Scenarioet «%1» er alt foreslått.</source>
        <translation>The scenario “%1” has been proposed already.</translation>
    </message>
    <message>
        <source>Skriv hvem som gjør det.</source>
        <translation>Write who does it.</translation>
    </message>
    <message>
        <source>Et vedtak må ha en dato og en referanse.</source>
        <translation>A decision needs a date and a reference.</translation>
    </message>
    <message>
        <source>Datoen kan ikke være før det forrige steget, %1.</source>
        <translation>The date cannot be before that of the step before, %1.</translation>
    </message>
    <message>
        <source>Loggen i scenarioet «%1» henger ikke sammen, så det kan ikke foreslås eller vedtas.</source>
        <translation>The log of the scenario “%1” does not hang together, so it cannot be proposed or approved.</translation>
    </message>
    <message>
        <source>Scenarioet «%1» flytter ingenting, så det er ikke noe å foreslå eller vedta.</source>
        <translation>The scenario “%1” moves nothing, so there is nothing to propose or approve.</translation>
    </message>
    <message>
        <source>Planen er endret siden scenarioet «%1» ble laget: %2. Tilpass scenarioet til planen først.</source>
        <translation>The plan has changed since the scenario “%1” was made: %2. Rebase the scenario on the plan first.</translation>
    </message>
    <message>
        <source>Det som er holdt fast i scenarioet «%1», er ikke lenger som det var: %2. Ta det bort eller hold det fast på nytt først.</source>
        <translation>What is held in the scenario “%1” is no longer what it was: %2. Remove the hold or set it again first.</translation>
    </message>
    <message>
        <source>Planen vises etter mandatene for %1 alene, og der gjelder ingen vedtak; velg et annet grunnlag for planen først.</source>
        <translation>The plan shows the mandates for %1 alone, where no decision is in force; choose another basis for the plan first.</translation>
    </message>
    <message>
        <source>Vedtaket kan ikke være eldre enn mandatet det bygger på: %1 er fra mandatet for %2, som er fastsatt senere.</source>
        <translation>The decision cannot be older than the mandate it was made on: %1 is from the mandate for %2, which was adopted later.</translation>
    </message>
    <message>
        <source>Vedtaket kan ikke være eldre enn et vedtak det bygger på: %1.</source>
        <translation>The decision cannot be older than a decision it was made on: %1.</translation>
    </message>
    <message>
        <source>Med denne datoen ville vedtaket «%1» ikke lenger gjelde for %2; velg en senere dato.</source>
        <translation>With this date the decision “%1” would no longer be in force for %2; choose a later date.</translation>
    </message>
    <message>
        <source>Scenarioet «%1» er foreslått og kan ikke endres før det er trukket tilbake; en kopi kan endres.</source>
        <translation>The scenario “%1” is proposed and cannot be changed until it is withdrawn; a copy can be changed.</translation>
    </message>
    <message>
        <source>Scenarioet «%1» er vedtatt og kan ikke endres; en kopi kan endres.</source>
        <translation>The scenario “%1” is approved and cannot be changed; a copy can be changed.</translation>
    </message>
    <message>
        <source>Scenarioet «%1» er avslått og kan ikke endres; en kopi kan endres.</source>
        <translation>The scenario “%1” is rejected and cannot be changed; a copy can be changed.</translation>
    </message>
</context>
<context>
    <name>ApprovalVerbs</name>
    <message>
        <source>avviser</source>
        <translation>refuses</translation>
    </message>
    <message>
        <source>advarer</source>
        <translation>warns</translation>
    </message>
    <message>
        <source>avviser over %1</source>
        <translation>refuses above %1</translation>
    </message>
    <message>
        <source>advarer over %1</source>
        <translation>warns above %1</translation>
    </message>
    <message>
        <source>%1 (%2): %3</source>
        <comment>kind, what it does, text</comment>
        <translation>%1 (%2): %3</translation>
    </message>
    <message>
        <source>%1 Se %2.</source>
        <translation>%1 See %2.</translation>
    </message>
    <message>
        <source>Scenarioet «%1»: %2.</source>
        <translation>The scenario “%1”: %2.</translation>
    </message>
    <message>
        <source>%1: av</source>
        <translation>%1: off</translation>
    </message>
    <message>
        <source>Si hvor mye som kan flyttes før regelen sier fra, med --threshold.</source>
        <translation>Say how much can be moved before the rule speaks, with --threshold.</translation>
    </message>
</context>
<context>
    <name>AtomicFileText</name>
    <message>
        <source>«%1» er ikke en vanlig fil og ble ikke erstattet; velg et annet filnavn.</source>
        <translation>“%1” is not a regular file and was not replaced; choose another file name.</translation>
    </message>
    <message>
        <source>«%1» er skrivebeskyttet og ble ikke endret; opphev beskyttelsen, eller velg et annet filnavn.</source>
        <translation>“%1” is write-protected and was not changed; lift the protection, or choose another file name.</translation>
    </message>
    <message>
        <source>«%1» er ikke et filnavn; oppgi navnet på filen som skal skrives.</source>
        <translation>“%1” is not a file name; give the name of the file to write.</translation>
    </message>
    <message>
        <source>«%1» er skrevet, men disken bekreftet det ikke; lagre også et annet sted.</source>
        <translation>“%1” is written, but the disk did not confirm it; save in another place as well.</translation>
    </message>
    <message>
        <source>«%1» ble ikke skrevet fordi disken er full; frigjør plass, eller velg en annen disk.</source>
        <translation>“%1” was not written because the disk is full; free some space, or choose another disk.</translation>
    </message>
    <message>
        <source>«%1» ble ikke skrevet fordi filen blir større enn systemet tillater; velg en annen disk.</source>
        <translation>“%1” was not written because the file would be larger than the system allows; choose another disk.</translation>
    </message>
    <message>
        <source>«%1» ble ikke skrevet fordi mappen «%2» er skrivebeskyttet; velg en annen mappe.</source>
        <translation>“%1” was not written because the folder “%2” is write-protected; choose another folder.</translation>
    </message>
    <message>
        <source>«%1» ble ikke skrevet fordi mappen «%2» ikke finnes; opprett den, eller velg en annen.</source>
        <translation>“%1” was not written because the folder “%2” does not exist; create it, or choose another.</translation>
    </message>
    <message>
        <source>«%1» ble ikke skrevet fordi «%2» ikke er en mappe; velg en annen mappe.</source>
        <translation>“%1” was not written because “%2” is not a folder; choose another folder.</translation>
    </message>
    <message>
        <source>«%1» er en mappe og kan ikke erstattes av en fil; velg et annet filnavn.</source>
        <translation>“%1” is a folder and cannot be replaced by a file; choose another file name.</translation>
    </message>
    <message>
        <source>«%1» ble ikke skrevet fordi navnet er for langt; velg et kortere.</source>
        <translation>“%1” was not written because the name is too long; choose a shorter one.</translation>
    </message>
    <message>
        <source>«%1» ble ikke skrevet fordi lenken går i ring; velg et annet filnavn.</source>
        <translation>“%1” was not written because the link goes round in circles; choose another file name.</translation>
    </message>
    <message>
        <source>«%1» ble ikke skrevet (%2); prøv igjen, eller velg et annet sted.</source>
        <translation>“%1” was not written (%2); try again, or choose another place.</translation>
    </message>
</context>
<context>
    <name>CheckText</name>
    <message>
        <source>Feil</source>
        <translation>Error</translation>
    </message>
    <message>
        <source>Advarsel</source>
        <translation>Warning</translation>
    </message>
    <message>
        <source>Merk</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Åpen</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>Forklart</source>
        <translation>Explained</translation>
    </message>
    <message>
        <source>Feil i dokumentet</source>
        <translation>Error in the document</translation>
    </message>
    <message>
        <source>Må avklares</source>
        <translation>To be asked</translation>
    </message>
    <message>
        <source>utdatert</source>
        <translation>outdated</translation>
    </message>
    <message>
        <source>Tallene er endret etter at tilstanden ble satt.</source>
        <translation>The figures have changed since the state was set.</translation>
    </message>
    <message>
        <source>linje %1</source>
        <translation>line %1</translation>
    </message>
    <message>
        <source>side %1</source>
        <translation>page %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>document, line</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1: %2 mill. kroner</source>
        <comment>what, amount</comment>
        <translation>%1: NOK %2 million</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>what, share</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>figure, place</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Kontroller</source>
        <translation>Checks</translation>
    </message>
    <message>
        <source>Alvor</source>
        <translation>Severity</translation>
    </message>
    <message>
        <source>Regel</source>
        <translation>Rule</translation>
    </message>
    <message>
        <source>Melding</source>
        <translation>Message</translation>
    </message>
    <message>
        <source>Første tall</source>
        <translation>First figure</translation>
    </message>
    <message>
        <source>Andre tall</source>
        <translation>Second figure</translation>
    </message>
    <message>
        <source>Avvik</source>
        <translation>Difference</translation>
    </message>
    <message>
        <source>Tilstand</source>
        <translation>State</translation>
    </message>
    <message>
        <source>Begrunnelse</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>Rettelsesliste</source>
        <translation>Errata</translation>
    </message>
    <message>
        <source>Feil som er funnet i dokumentene, til den som eier dem.</source>
        <translation>Errors found in the documents, for the one who owns them.</translation>
    </message>
    <message>
        <source>Dokument</source>
        <translation>Document</translation>
    </message>
    <message>
        <source>Sted</source>
        <translation>Place</translation>
    </message>
    <message>
        <source>Som trykt</source>
        <translation>As printed</translation>
    </message>
    <message>
        <source>Hva som ikke stemmer</source>
        <translation>What is wrong</translation>
    </message>
    <message>
        <source>Strider mot</source>
        <translation>Contradicts</translation>
    </message>
    <message>
        <source>Vurdert av</source>
        <translation>Judged by</translation>
    </message>
    <message>
        <source>Dato</source>
        <translation>Date</translation>
    </message>
</context>
<context>
    <name>ComparisonTable</name>
    <message>
        <source>ulike prisnivåer</source>
        <translation>different price bases</translation>
    </message>
    <message>
        <source>Planen</source>
        <translation>The plan</translation>
    </message>
    <message>
        <source>Mandatene for %1</source>
        <translation>The mandates for %1</translation>
    </message>
    <message>
        <source>Planen, scenarioer og årganger side om side</source>
        <translation>The plan, scenarios and vintages side by side</translation>
    </message>
    <message>
        <source>Sammenlikning</source>
        <translation>Comparison</translation>
    </message>
    <message>
        <source>Hva</source>
        <translation>What</translation>
    </message>
    <message>
        <source>Beløp</source>
        <translation>Amount</translation>
    </message>
    <message>
        <source>Endring</source>
        <translation>Change</translation>
    </message>
    <message>
        <source>%1, andel</source>
        <translation>%1, share</translation>
    </message>
    <message>
        <source>vedtatt</source>
        <translation>approved</translation>
    </message>
    <message>
        <source>«%1» er vedtatt og med i planen; endringen er mot planen uten det.</source>
        <translation>“%1” is approved and part of the plan; the change is against the plan without it.</translation>
    </message>
    <message>
        <source>Endringer er mot det første: %1. Andeler er i prosent av det som er fordelt og ufordelt til sammen.</source>
        <translation>Changes are from the first: %1. Shares are in per cent of what is split and unsplit together.</translation>
    </message>
    <message>
        <source>Beløpene er i ulike prisnivåer, så endringen kan også være en endring i priser så lenge de ikke er regnet om.</source>
        <translation>The amounts are in different price bases, so the change may also be a change in prices as long as they have not been converted.</translation>
    </message>
    <message>
        <source>Et scenario som er vedtatt, er med i planen; endringen er da mot planen uten det.</source>
        <translation>A scenario that has been approved is part of the plan; its change is then against the plan without it.</translation>
    </message>
</context>
<context>
    <name>Decoding</name>
    <message>
        <source>filen er tom</source>
        <translation>the file is empty</translation>
    </message>
    <message>
        <source>filen er for stor til å være et mandat (over %1 MB)</source>
        <translation>the file is too large to be a mandate (over %1 MB)</translation>
    </message>
    <message>
        <source>filen er ikke tekst; lagre dokumentet som ren tekst (UTF-8), Markdown eller HTML</source>
        <translation>the file is not text; save the document as plain text (UTF-8), Markdown or HTML</translation>
    </message>
</context>
<context>
    <name>DocumentFileText</name>
    <message>
        <source>«%1» var åpent et annet sted da det ble åpnet her, og kan være endret siden; lagre med et annet navn, eller åpne det på nytt</source>
        <translation>“%1” was open somewhere else when it was opened here, and may have changed since; save it under another name, or open it again</translation>
    </message>
</context>
<context>
    <name>DocumentReader</name>
    <message>
        <source>«%1» kan ikke leses: %2</source>
        <translation>“%1” cannot be read: %2</translation>
    </message>
    <message>
        <source>«%1» finnes ikke; kontroller navnet</source>
        <translation>“%1” does not exist; check the name</translation>
    </message>
    <message>
        <source>«%1» er ikke en fil; velg dokumentene i mappen</source>
        <translation>“%1” is not a file; choose the documents in the folder</translation>
    </message>
    <message>
        <source>«%1» er for stor til å være et mandat (over %2 MB)</source>
        <translation>“%1” is too large to be a mandate (over %2 MB)</translation>
    </message>
    <message>
        <source>«%1» kan ikke åpnes; be om lesetilgang eller lukk programmet som holder filen</source>
        <translation>“%1” cannot be opened; ask for permission to read it or close the program that holds it</translation>
    </message>
    <message>
        <source>«%1» er ikke lest inn: lesingen ble avbrutt</source>
        <translation>“%1” was not read in: the reading was cancelled</translation>
    </message>
</context>
<context>
    <name>EditText</name>
    <message>
        <source>uten år</source>
        <translation>without a year</translation>
    </message>
    <message>
        <source>kroner</source>
        <translation>kroner</translation>
    </message>
    <message>
        <source>tusen kroner</source>
        <translation>NOK thousand</translation>
    </message>
    <message>
        <source>mill. kroner</source>
        <translation>NOK million</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>beløp og enhet</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>blank</source>
        <translation>blank</translation>
    </message>
    <message>
        <source>ikke fastsatt</source>
        <translation>not set</translation>
    </message>
    <message>
        <source>bare fotnotetegn</source>
        <translation>footnote mark only</translation>
    </message>
    <message>
        <source>uavklart</source>
        <translation>undecided</translation>
    </message>
    <message>
        <source>uleselig</source>
        <translation>unreadable</translation>
    </message>
    <message>
        <source>«%1»</source>
        <translation>“%1”</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>område og rad</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 (mandat %2)</source>
        <translation>%1 (mandate %2)</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>område og år</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%3 for %1 %2</source>
        <comment>område, år og mottaker</comment>
        <translation>%3 for %1 %2</translation>
    </message>
    <message>
        <source>trykt sum %1 i %2</source>
        <comment>kolonne og mandat</comment>
        <translation>printed total %1 in %2</translation>
    </message>
    <message>
        <source>ambisjonen «%1» %2</source>
        <comment>ambisjon og år</comment>
        <translation>the ambition “%1” %2</translation>
    </message>
    <message>
        <source>øremerkingen «%1» i %2</source>
        <comment>formål og mandat</comment>
        <translation>the earmark “%1” in %2</translation>
    </message>
    <message>
        <source>beløpet for %1 i teksten i %2</source>
        <comment>år og mandat</comment>
        <translation>the amount for %1 in the text of %2</translation>
    </message>
    <message>
        <source>«%1» i brevet til %2 for %3</source>
        <comment>linje, mottaker og år</comment>
        <translation>“%1” in the letter to %2 for %3</translation>
    </message>
    <message>
        <source>det som holdes tilbake for %1</source>
        <translation>what is held back for %1</translation>
    </message>
    <message>
        <source>ikke oppgitt prisnivå</source>
        <translation>price base not stated</translation>
    </message>
    <message>
        <source>løpende kroner</source>
        <translation>nominal kroner</translation>
    </message>
    <message>
        <source>%1-kroner</source>
        <translation>%1 kroner</translation>
    </message>
    <message>
        <source>nyeste mandat</source>
        <translation>newest mandate</translation>
    </message>
    <message>
        <source>årets eget mandat</source>
        <translation>the year&apos;s own mandate</translation>
    </message>
    <message>
        <source>mandatene fra %1</source>
        <translation>the mandates of %1</translation>
    </message>
    <message>
        <source>siste trykte fordeling uten ubrukte midler</source>
        <translation>latest printed split without carry-over</translation>
    </message>
    <message>
        <source>siste trykte fordeling</source>
        <translation>latest printed split</translation>
    </message>
    <message>
        <source>fordelingen i mandat %1 uten ubrukte midler</source>
        <translation>the split of mandate %1 without carry-over</translation>
    </message>
    <message>
        <source>fordelingen i mandat %1</source>
        <translation>the split of mandate %1</translation>
    </message>
    <message>
        <source>oppgitte andeler</source>
        <translation>stated shares</translation>
    </message>
    <message>
        <source>ingen nøkkel</source>
        <translation>no key</translation>
    </message>
    <message>
        <source>Avgjort av leseren: %1</source>
        <translation>Decided by the reader: %1</translation>
    </message>
    <message>
        <source>Uavklart: %1</source>
        <translation>Undecided: %1</translation>
    </message>
    <message>
        <source>Rettet. Dokumentet sier: %1</source>
        <translation>Corrected. The document says: %1</translation>
    </message>
    <message>
        <source>Skrevet inn her, ikke lest av et dokument</source>
        <translation>Entered here, not read from a document</translation>
    </message>
    <message>
        <source>Åpen</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>Forklart</source>
        <translation>Explained</translation>
    </message>
    <message>
        <source>Feil i dokumentet</source>
        <translation>Error in the document</translation>
    </message>
    <message>
        <source>Må avklares</source>
        <translation>To be asked</translation>
    </message>
    <message>
        <source>I tvil: kan ikke leses og må skrives inn</source>
        <translation>In doubt: cannot be read and must be typed</translation>
    </message>
    <message>
        <source>Trykt: står slik i dokumentet</source>
        <translation>Printed: stands so in the document</translation>
    </message>
    <message>
        <source>Avgjort ved lesing</source>
        <translation>Decided in reading</translation>
    </message>
    <message>
        <source>I tvil: må avgjøres av en person</source>
        <translation>In doubt: a person must decide</translation>
    </message>
    <message numerus="yes">
        <source>I tvil: kan leses på %n måter</source>
        <translation>
            <numerusform>In doubt: can be read in %n way</numerusform>
            <numerusform>In doubt: can be read in %n ways</numerusform>
        </translation>
    </message>
    <message>
        <source>Bekreftet av en person</source>
        <translation>Confirmed by a person</translation>
    </message>
    <message>
        <source>Rettet av en person</source>
        <translation>Corrected by a person</translation>
    </message>
    <message>
        <source>Bekreftet av %1 (%2)</source>
        <comment>name, date</comment>
        <translation>Confirmed by %1 (%2)</translation>
    </message>
    <message>
        <source>Rettet av %1 (%2)</source>
        <comment>name, date</comment>
        <translation>Corrected by %1 (%2)</translation>
    </message>
    <message>
        <source>Skrevet inn av %1 (%2)</source>
        <comment>name, date</comment>
        <translation>Typed by %1 (%2)</translation>
    </message>
    <message>
        <source>Skrevet inn av en person</source>
        <translation>Typed by a person</translation>
    </message>
    <message>
        <source>Planstatus</source>
        <translation>Plan status</translation>
    </message>
    <message>
        <source>Planstatus %1</source>
        <translation>Plan status %1</translation>
    </message>
    <message>
        <source>Brev til %1 for %2</source>
        <comment>mottaker og år</comment>
        <translation>Letter to %1 for %2</translation>
    </message>
    <message>
        <source>planstatusen for ambisjonen «%1»</source>
        <translation>the plan status of the ambition “%1”</translation>
    </message>
    <message>
        <source>planstatusen for ambisjonen «%1» i %2</source>
        <comment>ambisjon og år</comment>
        <translation>the plan status of the ambition “%1” in %2</translation>
    </message>
</context>
<context>
    <name>EntryText</name>
    <message>
        <source>«%1» er bare et tall; skriv %1 % for en prosent</source>
        <translation>“%1” is just a number; write %1 % for a percentage</translation>
    </message>
</context>
<context>
    <name>FiguresText</name>
    <message>
        <source>%1 mot %2</source>
        <translation>%1 against %2</translation>
    </message>
    <message>
        <source>ulike prisnivåer</source>
        <translation>different price bases</translation>
    </message>
    <message>
        <source>Planlagte rammer slik de er trykt</source>
        <translation>Planned frames as printed</translation>
    </message>
    <message>
        <source>Rammer</source>
        <translation>Frames</translation>
    </message>
    <message>
        <source>Mandatene mot hverandre</source>
        <translation>The mandates against each other</translation>
    </message>
    <message>
        <source>Årganger</source>
        <translation>Vintages</translation>
    </message>
    <message>
        <source>Fordelinger slik de er trykt</source>
        <translation>Splits as printed</translation>
    </message>
    <message>
        <source>Fordelinger</source>
        <translation>Splits</translation>
    </message>
    <message>
        <source>Budsjettår</source>
        <translation>Budget year</translation>
    </message>
    <message>
        <source>Finansieringslinje</source>
        <translation>Financing line</translation>
    </message>
    <message>
        <source>Udelt</source>
        <translation>Undivided</translation>
    </message>
    <message>
        <source>Sum</source>
        <translation>Sum</translation>
    </message>
    <message>
        <source>Prisnivået står i egen kolonne.</source>
        <translation>The price base stands in a column of its own.</translation>
    </message>
    <message>
        <source>Endringen gjelder årene begge mandatene oppgir beløp for.</source>
        <translation>The change is of the years for which both mandates state amounts.</translation>
    </message>
</context>
<context>
    <name>IndexFile</name>
    <message>
        <source>Linje %1: %2.</source>
        <translation>Line %1: %2.</translation>
    </message>
    <message>
        <source>det mangler et årstall foran «%1»</source>
        <translation>a year is missing before “%1”</translation>
    </message>
    <message>
        <source>«%1» er ikke et årstall</source>
        <translation>“%1” is not a year</translation>
    </message>
    <message>
        <source>det mangler en verdi for %1</source>
        <translation>a value for %1 is missing</translation>
    </message>
    <message>
        <source>det står flere verdier for %1; filen skal ha ett år og én verdi på hver linje</source>
        <translation>there are several values for %1; the file must have one year and one value on each line</translation>
    </message>
    <message>
        <source>%1 står der to ganger</source>
        <translation>%1 is there twice</translation>
    </message>
    <message>
        <source>Filen har ingen linjer med et årstall og en verdi.</source>
        <translation>The file has no lines with a year and a value.</translation>
    </message>
    <message>
        <source>«%1» kan ikke åpnes: %2.</source>
        <translation>“%1” cannot be opened: %2.</translation>
    </message>
    <message>
        <source>«%1» er større enn en indeks kan være (1 MB).</source>
        <translation>“%1” is larger than an index can be (1 MB).</translation>
    </message>
    <message>
        <source>«%1» kan ikke leses som en indeks: %2</source>
        <translation>“%1” cannot be read as an index: %2</translation>
    </message>
</context>
<context>
    <name>IndexSeries</name>
    <message>
        <source>«%1» er ikke et tall; skriv indeksen som 112,4</source>
        <translation>“%1” is not a number; write the index as 112.4</translation>
    </message>
    <message>
        <source>«%1» har flere enn fire desimaler</source>
        <translation>“%1” has more than four decimals</translation>
    </message>
    <message>
        <source>«%1» er ikke større enn null</source>
        <translation>“%1” is not above zero</translation>
    </message>
    <message>
        <source>En indeks må ha et navn uten «@».</source>
        <translation>An index must have a name without “@”.</translation>
    </message>
    <message>
        <source>Indeksen «%1» må ha en årgang: året eller datoen den ble publisert, som 2025 eller 2025-10-07.</source>
        <translation>The index “%1” must have a vintage: the year or date it was published, such as 2025 or 2025-10-07.</translation>
    </message>
    <message>
        <source>Indeksen «%1» har ingen verdier.</source>
        <translation>The index “%1” has no values.</translation>
    </message>
    <message>
        <source>Indeksen «%1» har to verdier for %2.</source>
        <translation>The index “%1” has two values for %2.</translation>
    </message>
    <message>
        <source>Indeksen «%1» har en verdi uten år.</source>
        <translation>The index “%1” has a value without a year.</translation>
    </message>
    <message>
        <source>Indeksen «%1» er ikke større enn null i %2.</source>
        <translation>The index “%1” is not above zero in %2.</translation>
    </message>
    <message>
        <source>Indeksen «%1» finnes ikke i årgang «%2»; «ramme index … list» viser dem som finnes.</source>
        <translation>The index “%1” has no vintage “%2”; “ramme index … list” shows those there are.</translation>
    </message>
    <message>
        <source>Indeksen «%1» finnes ikke; «ramme index … list» viser dem som finnes.</source>
        <translation>There is no index “%1”; “ramme index … list” shows those there are.</translation>
    </message>
</context>
<context>
    <name>LetterTables</name>
    <message>
        <source>Brev til %1 for %2</source>
        <comment>recipient, year</comment>
        <translation>Letter to %1 for %2</translation>
    </message>
    <message>
        <source>Planen har ikke noe til %1 i %2.</source>
        <comment>recipient, year</comment>
        <translation>The plan has nothing for %1 in %2.</translation>
    </message>
    <message>
        <source>Bevilgninger til %1 for %2</source>
        <comment>recipient, year</comment>
        <translation>Appropriations to %1 for %2</translation>
    </message>
    <message>
        <source>Kapittel</source>
        <translation>Chapter</translation>
    </message>
    <message>
        <source>Post</source>
        <translation>Item</translation>
    </message>
    <message>
        <source>Betegnelse</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Bevilgning</source>
        <translation>Appropriation</translation>
    </message>
    <message>
        <source>planen</source>
        <translation>the plan</translation>
    </message>
    <message>
        <source>Summen av tildelingene nedenfor.</source>
        <translation>The sum of the awards below.</translation>
    </message>
    <message>
        <source>ikke som i brevet</source>
        <translation>not as in the letter</translation>
    </message>
    <message>
        <source>I brevet står %2 mill. kroner.</source>
        <translation>The letter says NOK %2 million.</translation>
    </message>
    <message>
        <source>%1 mill. kroner til tiltaket %2</source>
        <comment>amount, area</comment>
        <translation>NOK %1 million for the measure %2</translation>
    </message>
    <message>
        <source>%1 tildeles til sammen %2 mill. kroner i %3:</source>
        <comment>recipient, amount, year</comment>
        <translation>%1 is awarded NOK %2 million in all in %3:</translation>
    </message>
    <message>
        <source>%1 mill. kroner til %2, hvorav</source>
        <comment>amount, purpose</comment>
        <translation>NOK %1 million for %2, of which</translation>
    </message>
    <message>
        <source>Beløpene i planen har ulike prisnivåer.</source>
        <translation>The amounts of the plan have different price bases.</translation>
    </message>
    <message>
        <source>Prisnivå i planen: %1.</source>
        <translation>Price base of the plan: %1.</translation>
    </message>
    <message>
        <source>prisnivå</source>
        <translation>price base</translation>
    </message>
    <message>
        <source>Planen gir også midler til områder som brevet ikke nevner, og som ikke er med i noen post:</source>
        <translation>The plan also gives money to areas that the letter does not name, which is in no post:</translation>
    </message>
    <message>
        <source>%1 mill. kroner som holdes tilbake for hele programmet, utenfor rammene</source>
        <comment>amount</comment>
        <translation>NOK %1 million held back for the whole programme, outside the frames</translation>
    </message>
    <message>
        <source>%1 mill. kroner som ikke er fordelt på mottakere</source>
        <comment>amount</comment>
        <translation>NOK %1 million not allocated to any recipient</translation>
    </message>
    <message>
        <source>Planen har også midler i %1 som ikke er med i noe brev:</source>
        <comment>year</comment>
        <translation>The plan also has money in %1 that is in no letter:</translation>
    </message>
    <message>
        <source>Av beløpene er %1 mill. kroner ubrukte midler fra %2, som ikke er nye bevilgninger: %3.</source>
        <comment>amount, year, amounts of areas</comment>
        <translation>Of these amounts, NOK %1 million is unused funds from %2 and not new appropriations: %3.</translation>
    </message>
</context>
<context>
    <name>LineText</name>
    <message>
        <source>En rett linje trenger tall i minst to år</source>
        <translation>A straight line needs figures in at least two years</translation>
    </message>
    <message>
        <source>Linjen ville gå under null; skriv en høyere sum, eller velg en annen fordeling</source>
        <translation>The line would go below zero; write a higher sum, or choose another way to spread it</translation>
    </message>
</context>
<context>
    <name>ListText</name>
    <message>
        <source>Ambisjoner</source>
        <translation>Ambitions</translation>
    </message>
    <message>
        <source>Andel som skal være nådd hvert år.</source>
        <translation>Share to be reached each year.</translation>
    </message>
    <message>
        <source>Ambisjon</source>
        <translation>Ambition</translation>
    </message>
    <message>
        <source>Aktører</source>
        <translation>Actors</translation>
    </message>
    <message>
        <source>aktører usikre</source>
        <translation>actors uncertain</translation>
    </message>
    <message>
        <source>Hvem ambisjonen gjelder, er usikkert lest.</source>
        <translation>It is uncertain whom the ambition is for.</translation>
    </message>
    <message>
        <source>år ikke lest</source>
        <translation>years not read</translation>
    </message>
    <message>
        <source>Årene i denne tabellen lot seg ikke lese.</source>
        <translation>The years of this table could not be read.</translation>
    </message>
    <message>
        <source>Ukjent år</source>
        <translation>Unknown year</translation>
    </message>
    <message>
        <source>Brev til mottakerne</source>
        <translation>Letters to the recipients</translation>
    </message>
    <message>
        <source>Brev</source>
        <translation>Letters</translation>
    </message>
    <message>
        <source>År</source>
        <translation>Year</translation>
    </message>
    <message>
        <source>Mottaker</source>
        <translation>Recipient</translation>
    </message>
    <message>
        <source>Kap.</source>
        <translation>Chap.</translation>
    </message>
    <message>
        <source>Post</source>
        <translation>Item</translation>
    </message>
    <message>
        <source>Betegnelse</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Beløp</source>
        <translation>Amount</translation>
    </message>
    <message>
        <source>del av en annen linje</source>
        <translation>part of another line</translation>
    </message>
    <message>
        <source>Beløpet er en del av en linje over og skal ikke legges til den.</source>
        <translation>The amount is part of a line above and is not to be added to it.</translation>
    </message>
    <message>
        <source>%1 (del av %2)</source>
        <translation>%1 (part of %2)</translation>
    </message>
    <message>
        <source>Avsnitt</source>
        <translation>Section</translation>
    </message>
    <message>
        <source>Planstatus</source>
        <translation>Plan status</translation>
    </message>
    <message>
        <source>Planstatus %1</source>
        <translation>Plan status %1</translation>
    </message>
</context>
<context>
    <name>MandateTables</name>
    <message>
        <source>Mandat for %1, %2</source>
        <comment>area, budget year</comment>
        <translation>Mandate for %1, %2</translation>
    </message>
    <message>
        <source>Prisnivå: %1.</source>
        <translation>Price base: %1.</translation>
    </message>
    <message>
        <source>Planlagt økonomisk ramme i perioden</source>
        <translation>Planned financial frame in the period</translation>
    </message>
    <message>
        <source>Sum</source>
        <translation>Sum</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>name, short name</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Fordeling av midler mellom %1 for %2</source>
        <comment>recipients, year</comment>
        <translation>Split of funds between %1 for %2</translation>
    </message>
    <message>
        <source>Økonomisk ramme %1</source>
        <comment>year</comment>
        <translation>Financial frame %1</translation>
    </message>
    <message>
        <source>%1: tildeling i %2</source>
        <translation>%1: award in %2</translation>
    </message>
    <message>
        <source>Tildeling i %1</source>
        <translation>Award in %1</translation>
    </message>
    <message>
        <source>%1: drift og forvaltning i %2</source>
        <translation>%1: operations in %2</translation>
    </message>
    <message>
        <source>Tildeling i %1 til drift og forvaltning</source>
        <translation>Award in %1 for operations</translation>
    </message>
    <message>
        <source>%1: ubrukte midler fra %2</source>
        <translation>%1: carry-over from %2</translation>
    </message>
    <message>
        <source>Ubrukte midler fra %1</source>
        <translation>Carry-over from %1</translation>
    </message>
    <message>
        <source>%1: annet</source>
        <translation>%1: other</translation>
    </message>
    <message>
        <source>Annet</source>
        <translation>Other</translation>
    </message>
    <message>
        <source>Ulike prisnivåer.</source>
        <translation>Different price bases.</translation>
    </message>
    <message>
        <source>Grunnlag: %1.</source>
        <translation>Basis: %1.</translation>
    </message>
    <message>
        <source>Finansiering</source>
        <translation>Financing</translation>
    </message>
    <message>
        <source>øremerket</source>
        <translation>earmarked</translation>
    </message>
    <message>
        <source>Av midlene til %1 er minst %2 mill. kroner øremerket: %3.</source>
        <comment>recipient; the amount is %2</comment>
        <translation>Of the funds for %1, at least NOK %2 million is earmarked: %3.</translation>
    </message>
    <message>
        <source>Av midlene til %1 er %2 mill. kroner øremerket: %3.</source>
        <comment>recipient; the amount is %2</comment>
        <translation>Of the funds for %1, NOK %2 million is earmarked: %3.</translation>
    </message>
</context>
<context>
    <name>MinistryAmbitions</name>
    <message>
        <source>Oversikt over aktørenes ambisjoner for bruk av tjenesten</source>
        <translation>The actors’ ambitions for the use of the service</translation>
    </message>
    <message>
        <source>Fra mandatet for %1.</source>
        <translation>From the mandate for %1.</translation>
    </message>
    <message>
        <source>Fra mandatet for %1, det nyeste med ambisjoner.</source>
        <translation>From the mandate for %1, the newest with ambitions.</translation>
    </message>
    <message>
        <source>Felles ambisjoner</source>
        <translation>Common ambitions</translation>
    </message>
    <message>
        <source>Aktører</source>
        <translation>Actors</translation>
    </message>
    <message>
        <source>Ukjent år</source>
        <translation>Unknown year</translation>
    </message>
    <message>
        <source>Planstatus</source>
        <translation>Plan status</translation>
    </message>
    <message>
        <source>Planstatus %1</source>
        <translation>Plan status %1</translation>
    </message>
    <message>
        <source>aktører usikre</source>
        <translation>actors uncertain</translation>
    </message>
    <message>
        <source>Hvem ambisjonen gjelder, er usikkert lest.</source>
        <translation>It is uncertain whom the ambition is for.</translation>
    </message>
</context>
<context>
    <name>MoveRuleText</name>
    <message>
        <source>Flyttingen endrer hva mottakerne får til sammen, og må avklares med begge.</source>
        <translation>The move changes what the recipients get in all, and must be settled with both.</translation>
    </message>
    <message>
        <source>Mottakeren får mindre enn det som er øremerket.</source>
        <translation>The recipient gets less than what is earmarked.</translation>
    </message>
    <message>
        <source>Det tas av ubrukte midler fra et tidligere år.</source>
        <translation>Unused funds of an earlier year are taken.</translation>
    </message>
    <message>
        <source>Området har ambisjoner som ikke er nådd ennå.</source>
        <translation>The area has ambitions that are not reached yet.</translation>
    </message>
    <message>
        <source>Det flyttes mer enn det som kan flyttes uten godkjenning.</source>
        <translation>More is moved than can be moved without approval.</translation>
    </message>
</context>
<context>
    <name>MoveText</name>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1 (%2: %3)</source>
        <translation>%1 (%2: %3)</translation>
    </message>
    <message>
        <source>samlet</source>
        <translation>undivided</translation>
    </message>
    <message>
        <source>tildeling</source>
        <translation>award</translation>
    </message>
    <message>
        <source>drift og forvaltning</source>
        <translation>operations</translation>
    </message>
    <message>
        <source>ubrukte midler</source>
        <translation>carry-over</translation>
    </message>
    <message>
        <source>annet</source>
        <translation>other</translation>
    </message>
    <message>
        <source>reserven</source>
        <translation>the reserve</translation>
    </message>
    <message>
        <source>ufordelt</source>
        <translation>unsplit</translation>
    </message>
    <message>
        <source>hele programmet</source>
        <translation>the whole programme</translation>
    </message>
    <message numerus="yes">
        <source>%1 og %n til</source>
        <translation>
            <numerusform>%1 and %n more</numerusform>
            <numerusform>%1 and %n more</numerusform>
        </translation>
    </message>
    <message>
        <source>Alle tallene er null, så hvert av dem får like mye.</source>
        <translation>All the figures are zero, so each of them gets the same.</translation>
    </message>
    <message>
        <source>Tall som er null, får ingenting: %1.</source>
        <translation>Figures that are zero get nothing: %1.</translation>
    </message>
    <message>
        <source>Nye tall i planen: %1.</source>
        <translation>New figures in the plan: %1.</translation>
    </message>
    <message>
        <source>Beløpet flyttes mellom tall med ulikt prisnivå: %1.</source>
        <translation>The amount is moved between figures of different price bases: %1.</translation>
    </message>
    <message>
        <source>Minste steg må være større enn null.</source>
        <translation>The smallest step must be greater than zero.</translation>
    </message>
    <message>
        <source>Beløpet er for stort til å regnes med.</source>
        <translation>The amount is too large to be worked with.</translation>
    </message>
    <message>
        <source>Summen kan ikke fordeles etter tall under null: %1. Velg en annen fordeling.</source>
        <translation>The total cannot be spread in proportion to figures below zero: %1. Choose another way to spread it.</translation>
    </message>
    <message>
        <source>Nedre grense er over øvre: %1.</source>
        <translation>The lower limit is above the upper one: %1.</translation>
    </message>
    <message>
        <source>Summen er %1 for lav for grensene som gjelder: %2.</source>
        <translation>The total is %1 too low for the limits that apply: %2.</translation>
    </message>
    <message>
        <source>Summen er %1 for høy for grensene som gjelder: %2.</source>
        <translation>The total is %1 too high for the limits that apply: %2.</translation>
    </message>
    <message>
        <source>Når grensen som er satt: %1.</source>
        <translation>Reaches the limit that is set: %1.</translation>
    </message>
    <message>
        <source>Summer som er holdt fast, krysser hverandre. Da flyttes så lite som mulig, til sammen %1, og ikke etter forholdet mellom tallene.</source>
        <translation>Totals that are held cross each other. As little as possible is moved then, %1 in all, and not in proportion to the figures.</translation>
    </message>
    <message>
        <source>For at alt skal gå opp, må det regnes i steg på %1.</source>
        <translation>For everything to add up, steps of %1 are needed.</translation>
    </message>
    <message>
        <source>Alle tallene er holdt fast, og det er %1 for mye der. Slipp noen av dem eller skriv en annen sum.</source>
        <translation>All the figures are held, and there is %1 too much in them. Release some of them or type another total.</translation>
    </message>
    <message>
        <source>Alle tallene er holdt fast, og %1 har ingen steder å gå. Slipp noen av dem eller skriv en annen sum.</source>
        <translation>All the figures are held, and %1 has nowhere to go. Release some of them or type another total.</translation>
    </message>
    <message>
        <source>%1 lot seg ikke dele i hele steg og legges på %2. Med steg på %3 blir det ingen rest.</source>
        <translation>%1 could not be divided in whole steps and is added to %2. With steps of %3 nothing is left over.</translation>
    </message>
    <message>
        <source>%1 lot seg ikke dele i hele steg og legges på %2.</source>
        <translation>%1 could not be divided in whole steps and is added to %2.</translation>
    </message>
    <message>
        <source>«%1» i %2: summen blir %3</source>
        <translation>“%1” in %2: the total becomes %3</translation>
    </message>
    <message>
        <source>%1 fra %2 til %3</source>
        <translation>%1 from %2 to %3</translation>
    </message>
    <message>
        <source>Tilpasset planen</source>
        <translation>Rebased on the plan</translation>
    </message>
    <message>
        <source>minst %1</source>
        <translation>at least %1</translation>
    </message>
    <message>
        <source>høyst %1</source>
        <translation>at most %1</translation>
    </message>
    <message>
        <source>høyst %1 tatt bort</source>
        <translation>at most %1 taken away</translation>
    </message>
    <message>
        <source>%1 mill. kroner</source>
        <translation>NOK %1 million</translation>
    </message>
    <message>
        <source>utkast</source>
        <translation>draft</translation>
    </message>
    <message>
        <source>foreslått</source>
        <translation>proposed</translation>
    </message>
    <message>
        <source>vedtatt</source>
        <translation>approved</translation>
    </message>
    <message>
        <source>avslått</source>
        <translation>rejected</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>who, what</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>dd.MM.yyyy</source>
        <comment>how a date is written; letters as QDate::toString takes them</comment>
        <translation>d MMM yyyy</translation>
    </message>
</context>
<context>
    <name>MovesTable</name>
    <message>
        <source>Omdisponeringer</source>
        <translation>Reallocations</translation>
    </message>
    <message>
        <source>Scenario</source>
        <translation>Scenario</translation>
    </message>
    <message>
        <source>Tilstand</source>
        <translation>State</translation>
    </message>
    <message>
        <source>Nr.</source>
        <translation>No.</translation>
    </message>
    <message>
        <source>Tatt</source>
        <translation>Taken</translation>
    </message>
    <message>
        <source>Gitt</source>
        <translation>Given</translation>
    </message>
    <message>
        <source>Dato</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Av</source>
        <translation>By</translation>
    </message>
    <message>
        <source>Begrunnelse</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>Referanse</source>
        <translation>Reference</translation>
    </message>
    <message>
        <source>Flytting, i mill. kroner</source>
        <translation>Move, in NOK million</translation>
    </message>
</context>
<context>
    <name>NoteSources</name>
    <message>
        <source>side %1</source>
        <translation>page %1</translation>
    </message>
    <message>
        <source>linje %1</source>
        <translation>line %1</translation>
    </message>
</context>
<context>
    <name>OdfReader</name>
    <message>
        <source>filen er beskyttet med passord; lagre en kopi uten passord og les inn den</source>
        <translation>the file is protected with a password; save a copy without one and read that</translation>
    </message>
</context>
<context>
    <name>OfficeFile</name>
    <message>
        <source>innholdet er skadet eller for innfløkt; lagre dokumentet på nytt</source>
        <translation>its content is damaged or too intricate; save the document again</translation>
    </message>
    <message>
        <source>filen er beskyttet med passord eller lagret i et eldre format; lagre den uten passord som .docx eller .xlsx</source>
        <translation>the file is protected with a password or saved in an older format; save it without a password as .docx or .xlsx</translation>
    </message>
    <message>
        <source>filen er en pakke uten noe dokument Ramme kjenner; pakk den ut og les inn dokumentene i den</source>
        <translation>the file is a package without any document Ramme knows; unpack it and read the documents in it</translation>
    </message>
</context>
<context>
    <name>PackageText</name>
    <message>
        <source>Filen kunne ikke pakkes: %1</source>
        <translation>The file could not be packed: %1</translation>
    </message>
</context>
<context>
    <name>PagesProcess</name>
    <message>
        <source>den er beskyttet med passord; lagre en kopi uten passord og les inn den</source>
        <translation>it is protected with a password; save a copy without one and read that</translation>
    </message>
    <message>
        <source>den er skadet eller ufullstendig; lagre dokumentet på nytt eller les inn teksten</source>
        <translation>it is damaged or incomplete; save the document again or read its text</translation>
    </message>
    <message>
        <source>den har %1 sider, og Ramme leser høyst %2; del dokumentet og les inn delen med mandatet</source>
        <translation>it has %1 pages, and Ramme reads %2 at most; divide the document and read the part with the mandate</translation>
    </message>
    <message>
        <source>sidene er bilder, og programmet som leser tekst i bilder mangler; installer pakkene tesseract-ocr og tesseract-ocr-nor</source>
        <translation>its pages are pictures, and the program that reads text in pictures is missing; install the packages tesseract-ocr and tesseract-ocr-nor</translation>
    </message>
    <message>
        <source>teksten i bildet kunne ikke leses; skann på nytt eller les inn teksten</source>
        <translation>the text in the picture could not be read; scan again or read its text</translation>
    </message>
    <message>
        <source>hjelpeprogrammet ga et svar som ikke kan brukes, og lesingen ble stanset; lagre dokumentet på nytt eller les inn teksten</source>
        <translation>the helper program gave an answer that cannot be used, and reading was stopped; save the document again or read its text</translation>
    </message>
    <message>
        <source>hjelpeprogrammet ramme-pages finnes ikke; installer Ramme på nytt</source>
        <translation>the helper program ramme-pages is missing; install Ramme again</translation>
    </message>
    <message>
        <source>den holder mer enn et dokument kan, og lesingen ble stanset; del dokumentet</source>
        <translation>it holds more than a document can, and reading was stopped; divide the document</translation>
    </message>
    <message>
        <source>den tar for lang tid å lese, og lesingen ble stanset; lagre dokumentet på nytt eller les inn teksten</source>
        <translation>it takes too long to read, and reading was stopped; save the document again or read its text</translation>
    </message>
    <message>
        <source>den fikk hjelpeprogrammet til å bryte sammen, og lesingen ble stanset; lagre dokumentet på nytt eller les inn teksten</source>
        <translation>it made the helper program break down, and reading was stopped; save the document again or read its text</translation>
    </message>
    <message>
        <source>den har ingen tekst; velg et dokument med ord på sidene</source>
        <translation>it has no text; choose a document with words on its pages</translation>
    </message>
    <message>
        <source>den kan ikke tegnes</source>
        <translation>it cannot be drawn</translation>
    </message>
    <message>
        <source>lesingen ble avbrutt</source>
        <translation>the reading was cancelled</translation>
    </message>
</context>
<context>
    <name>PdfText</name>
    <message>
        <source>PDF-en kunne ikke lages: %1</source>
        <translation>The PDF could not be made: %1</translation>
    </message>
</context>
<context>
    <name>PerformText</name>
    <message>
        <source>%1 blir %2 høyere enn grensen tillater.</source>
        <translation>%1 becomes %2 higher than its limit allows.</translation>
    </message>
    <message>
        <source>%1 blir %2 lavere enn grensen tillater.</source>
        <translation>%1 becomes %2 lower than its limit allows.</translation>
    </message>
    <message>
        <source>%1 er holdt fast og kan ikke endres.</source>
        <translation>%1 is held and cannot be changed.</translation>
    </message>
    <message>
        <source>En sum som er bundet, brytes med %1: %2.</source>
        <translation>A total that is bound is broken by %1: %2.</translation>
    </message>
    <message>
        <source>En tilpasning til ny plan flytter ikke penger.</source>
        <translation>Adapting to a new plan moves no money.</translation>
    </message>
    <message>
        <source>Området «%1» finnes ikke i planen.</source>
        <translation>The area “%1” is not in the plan.</translation>
    </message>
    <message>
        <source>Mottakeren «%1» finnes ikke i planen.</source>
        <translation>The recipient “%1” is not in the plan.</translation>
    </message>
    <message>
        <source>%1 er ikke et år en plan kan gjelde.</source>
        <translation>%1 is not a year a plan can be for.</translation>
    </message>
</context>
<context>
    <name>Phrase</name>
    <message>
        <source>%1 gir %2 til «%3», men delene under blir %4 til sammen.</source>
        <translation>%1 gives %2 to “%3”, but the parts below come to %4 in all.</translation>
    </message>
    <message>
        <source>%1 gir %2 til «%3», men tabellen over poster viser %4.</source>
        <translation>%1 gives %2 to “%3”, but the table of posts shows %4.</translation>
    </message>
    <message>
        <source>%1 gir %2 til %3, men mandatet for %4 fordeler %5 til %6.</source>
        <translation>%1 gives %2 to %3, but the mandate for %4 allocates %5 to %6.</translation>
    </message>
    <message>
        <source>%1 kan ikke leses i mandatet for %2 («%3»). %4</source>
        <translation>%1 cannot be read in the mandate for %2 (“%3”). %4</translation>
    </message>
    <message>
        <source>%1 kan ikke leses i mandatet for %2. %3</source>
        <translation>%1 cannot be read in the mandate for %2. %3</translation>
    </message>
    <message>
        <source>Rammen for %1 i %2 er %3 i mandatet for %4 og %5 i mandatet for %6.</source>
        <translation>The frame of %1 in %2 is %3 in the mandate for %4 and %5 in the mandate for %6.</translation>
    </message>
    <message>
        <source>Rammen for %1 er 0,0 mill. kroner i %2, enda tiltaket løper til og med %3.</source>
        <translation>The frame of %1 is NOK 0.0 million in %2, though the measure lasts until and including %3.</translation>
    </message>
    <message>
        <source>Rammen for %1 i %2</source>
        <translation>The frame of %1 in %2</translation>
    </message>
    <message>
        <source>Det %1 får av %2 for %3,</source>
        <translation>What %1 gets from %2 for %3</translation>
    </message>
    <message>
        <source>Planen viser mandatet for %1, uten beløp.</source>
        <translation>The plan shows the mandate for %1, without an amount.</translation>
    </message>
    <message>
        <source>Planen viser mandatet for %1, %2.</source>
        <translation>The plan shows the mandate for %1, %2.</translation>
    </message>
    <message>
        <source>Planen viser ingenting for året.</source>
        <translation>The plan shows nothing for the year.</translation>
    </message>
    <message>
        <source>Planen bruker derfor ikke denne fordelingen.</source>
        <translation>The plan therefore does not use this split.</translation>
    </message>
    <message>
        <source>Rammetabellen i mandatet for %1 for %2 har raden «%3» to ganger, med %4 og %5 for %6. Summene kan telle samme ramme to ganger; slett den ene raden.</source>
        <translation>The table of frames in the mandate for %1 for %2 has the row “%3” twice, with %4 and %5 for %6. The sums may count the same frame twice; delete one of the rows.</translation>
    </message>
    <message>
        <source>Årene i %1 i mandatet for %2 for %3 står ikke i rekkefølge: %4. Kontroller mot originalen at beløpene hører til årene de står under.</source>
        <translation>The years in %1 in the mandate for %2 for %3 are not in order: %4. Check against the original that the amounts belong to the years they stand under.</translation>
    </message>
    <message>
        <source>Summen under %1 i %2 er trykt som %3, men beløpene den gjelder, blir %4.</source>
        <translation>The sum under %1 in %2 is printed as %3, but the amounts it is of come to %4.</translation>
    </message>
    <message>
        <source>Fordelingen av %1 for %2 blir %3 til sammen, men rammen for %2 er %4 i det samme mandatet.</source>
        <translation>The split of %1 for %2 comes to %3 in all, but the frame for %2 is %4 in the same mandate.</translation>
    </message>
    <message>
        <source>Øremerkingene til %1 fra %2 for %3 blir %4 til sammen, mer enn de %5 mottakeren får.</source>
        <translation>The earmarks for %1 from %2 for %3 come to %4 in all, more than the %5 the recipient gets.</translation>
    </message>
    <message>
        <source>Teksten i mandatet for %1 sier at ubrukte midler kommer i tillegg til rammen, men tabellen regner %2 ubrukte midler med i de %3 for %4.</source>
        <translation>The text of the mandate for %1 says that carry-over comes on top of the frame, but the table counts %2 of carry-over in the %3 for %4.</translation>
    </message>
    <message>
        <source>Teksten i mandatet for %1 sier at ubrukte midler kommer i tillegg til rammen, men overskriften til tabellen sier at de er regnet med.</source>
        <translation>The text of the mandate for %1 says that carry-over comes on top of the frame, but the heading of the table says that it is counted in.</translation>
    </message>
    <message>
        <source>Teksten i mandatet for %1 sier %2 for %3, men tabellen viser %4.</source>
        <translation>The text of the mandate for %1 says %2 for %3, but the table shows %4.</translation>
    </message>
    <message>
        <source>Målet i mandatet for %1 for %2 er %3 («%4»), men %5 sier %6.</source>
        <translation>The goal in the mandate for %1 for %2 is %3 (“%4”), but %5 says %6.</translation>
    </message>
    <message>
        <source>Prisnivåene er ulike (%1 og %2), så beløpene kan ikke sammenlignes direkte.</source>
        <translation>The price bases differ (%1 and %2), so the amounts cannot be compared directly.</translation>
    </message>
    <message>
        <source>Programmets sum for %1 legger sammen beløp i ulike prisnivåer (%2) uten omregning.</source>
        <translation>The sum of the programme for %1 adds amounts in different price bases (%2) without conversion.</translation>
    </message>
    <message>
        <source>Summen over år for %1 legger sammen beløp i ulike prisnivåer (%2) uten omregning.</source>
        <translation>The sum over years for %1 adds amounts in different price bases (%2) without conversion.</translation>
    </message>
    <message>
        <source>Mandatet for %1 for %2 oppgir ikke hvilket prisnivå beløpene er i. De kan ikke uten videre legges sammen med beløp i andre prisnivåer.</source>
        <translation>The mandate for %1 for %2 does not state the price base of its amounts. They cannot simply be added to amounts in other price bases.</translation>
    </message>
    <message>
        <source>I fordelingen for %1 er %2 drift og forvaltning, som må forventes å fortsette.</source>
        <translation>In the split for %1, %2 is for operations, which must be expected to go on.</translation>
    </message>
    <message>
        <source>Ambisjonen «%1» skal fortsatt økes.</source>
        <translation>The ambition “%1” is still to be raised.</translation>
    </message>
    <message>
        <source>Ambisjonen «%1» faller fra %2 i %3 til %4 i %5 i mandatet for %6 for %7.</source>
        <translation>The ambition “%1” falls from %2 in %3 to %4 in %5 in the mandate for %6 for %7.</translation>
    </message>
    <message>
        <source>Av rammen for %1 i %2, som er %3, er %4 ubrukte midler fra tidligere. De kan være med i et tidligere års ramme også, så en sum over år teller dem to ganger.</source>
        <translation>Of the frame of %1 in %2, which is %3, %4 is carry-over. It may be in an earlier year&apos;s frame as well, so a sum over years counts it twice.</translation>
    </message>
    <message>
        <source>Vedtaket «%1» (%2, %3) er ikke brukt for %4 i %5: mandatet for %6 er fastsatt etter vedtaket; vedtaket bygger på %7, og planen viser %8.</source>
        <translation>The decision “%1” (%2, %3) is not used for %4 in %5: the mandate for %6 was adopted after the decision; the decision is based on %7, and the plan shows %8.</translation>
    </message>
    <message>
        <source>Vedtaket «%1» (%2, %3) er ikke brukt for %4 i %5: det bygger på en annen fordeling enn den planen viser nå.</source>
        <translation>The decision “%1” (%2, %3) is not used for %4 in %5: it is based on another split than the plan shows now.</translation>
    </message>
    <message>
        <source>Vedtaket «%1» (%2, %3) er ikke brukt for %4 i %5: vedtaket bygger på %6, og planen viser %7 nå.</source>
        <translation>The decision “%1” (%2, %3) is not used for %4 in %5: the decision is based on %6, and the plan shows %7 now.</translation>
    </message>
    <message>
        <source>Etter fargene i tabellen er statusen til ambisjonen «%1» i mandatet for %2: %3. Fargene er tolket med tegnforklaringen; bekreft mot originalen.</source>
        <translation>By the colours of the table, the status of the ambition “%1” in the mandate for %2 is: %3. The colours were interpreted by the legend; confirm against the original.</translation>
    </message>
    <message>
        <source>Ambisjonstabellen i mandatet for %1 har %2 fargede celler som ingen tegnforklaring forklarer. Les hva fargen betyr i originalen.</source>
        <translation>The table of ambitions in the mandate for %1 has %2 coloured cells that no legend explains. Read what the colour means in the original.</translation>
    </message>
    <message>
        <source>Overskriften «%1» i ambisjonstabellen for %2 er lest fra et bilde, og «%3» kan være en flekk. Kontroller den mot originalen.</source>
        <translation>The heading “%1” in the table of ambitions for %2 was read from a picture, and “%3” may be a stain. Check it against the original.</translation>
    </message>
    <message>
        <source>Ambisjonstabellen i mandatet for %1 er skadet: %2 av %3 rader kan ikke knyttes til årene. Teksten i radene er tatt vare på; slå opp i dokumentet og fyll inn.</source>
        <translation>The table of ambitions in the mandate for %1 is damaged: %2 of %3 rows cannot be tied to the years. The text of the rows is kept; look in the document and fill in.</translation>
    </message>
    <message>
        <source>Ambisjonstabellen i mandatet for %1 viser planstatus med farger. Fargene er ikke med i teksten, så status må leses i originalen.</source>
        <translation>The table of ambitions in the mandate for %1 shows the plan status by colours. The colours are not in the text, so the status must be read in the original.</translation>
    </message>
    <message>
        <source>Ambisjonen «%1» slutter midt i en setning i dokumentet. Den er beholdt slik den står.</source>
        <translation>The ambition “%1” ends in the middle of a sentence in the document. It is kept as it stands.</translation>
    </message>
    <message>
        <source>Ambisjonen «%1» i mandatet for %2 har status «%3» i tabellen.</source>
        <translation>The ambition “%1” in the mandate for %2 has the status “%3” in the table.</translation>
    </message>
    <message>
        <source>Statusen til ambisjonen «%1» i mandatet for %2 er en farge som ingen tegnforklaring forklarer. Les hva den betyr i originalen, og skriv den inn.</source>
        <translation>The status of the ambition “%1” in the mandate for %2 is a colour that no legend explains. Read what it means in the original, and enter it.</translation>
    </message>
    <message>
        <source>Ambisjonen «%1» har ingen aktør i tabellen.</source>
        <translation>The ambition “%1” has no actor in the table.</translation>
    </message>
    <message>
        <source>Overskriften over aktørene er forskjøvet, og ingenting i avsnittet viser hvem kryssene gjelder. «%1» er lest som %2; kontroller mot originalen.</source>
        <translation>The heading above the actors is displaced, and nothing in the section shows whom the crosses are for. “%1” is read as %2; check against the original.</translation>
    </message>
    <message>
        <source>«%1» sier ikke selv hvilket mandat tabellen er fra. En person har oppgitt at den er fra mandatet for %2 i %3.</source>
        <translation>“%1” does not itself say which mandate the table is from. A person has stated that it is from the mandate for %2 in %3.</translation>
    </message>
    <message>
        <source>Slik tabellen er delt opp, %1. Ingenting er lest inn av den; flytt skillene eller gi kolonnene overskrifter.</source>
        <translation>The way the table is divided, %1. Nothing of it is read in; move the dividers or give the columns headings.</translation>
    </message>
    <message>
        <source>har ingen kolonne et årstall som overskrift</source>
        <translation>no column has a year as its heading</translation>
    </message>
    <message>
        <source>mangler en kolonne for kapittel, post eller beløp</source>
        <translation>a column for chapter, post or amount is missing</translation>
    </message>
    <message>
        <source>har ingen kolonne både overskrift og tall</source>
        <translation>no column has both a heading and figures</translation>
    </message>
    <message>
        <source>«%1» har flere enn %2 linjer. Bare de første er lest; del dokumentet og les inn resten for seg.</source>
        <translation>“%1” has more than %2 lines. Only the first are read; divide the document and read in the rest by itself.</translation>
    </message>
    <message>
        <source>«%1» inneholder verken mandat eller tildelingsbrev: ingen rammer, ingen fordeling og ingen ambisjoner er lest inn.</source>
        <translation>“%1” holds neither a mandate nor a letter: no frames, no split and no ambitions are read in.</translation>
    </message>
    <message>
        <source>I raden «%1» er det trykt %2 verdier under %3 kolonner. De kan plasseres på %4 måter, og beløpene for %5 er derfor ikke avgjort. Velg riktig lesemåte.</source>
        <translation>In the row “%1”, %2 values are printed under %3 columns. They can be placed in %4 ways, so the amounts for %5 are not decided. Choose the right reading.</translation>
    </message>
    <message>
        <source>I raden «%1» er tallene for %2 ikke avgjort: %3. Velg riktig lesemåte.</source>
        <translation>In the row “%1” the figures for %2 are not decided: %3. Choose the right reading.</translation>
    </message>
    <message>
        <source>I raden «%1» sier verken plassering eller summer sikkert hvilke beløp som hører til %2. Velg riktig lesemåte.</source>
        <translation>In the row “%1” neither places nor sums say for certain which amounts belong to %2. Choose the right reading.</translation>
    </message>
    <message>
        <source>En tabell i brevet har en kolonne som verken er kapittel, post, betegnelse eller beløp: %1. Den er ikke lest inn; gi kolonnen en overskrift.</source>
        <translation>A table in the letter has a column that is neither chapter, post, designation nor amount: %1. It is not read in; give the column a heading.</translation>
    </message>
    <message>
        <source>En rad i tabellen med kapittel og post i brevet til %1 kan ikke leses: «%2». Teksten er tatt vare på; kontroller den mot originalen.</source>
        <translation>A row in the table of chapters and posts in the letter to %1 cannot be read: “%2”. The text is kept; check it against the original.</translation>
    </message>
    <message>
        <source>%1 rader i tabellen med kapittel og post i brevet til %2 kan ikke leses, fra «%3» til «%4». Teksten er tatt vare på; kontroller dem mot originalen.</source>
        <translation>%1 rows in the table of chapters and posts in the letter to %2 cannot be read, from “%3” to “%4”. The text is kept; check them against the original.</translation>
    </message>
    <message>
        <source>Mandatet for %1 har tall i raden «%2» uten en overskrift som viser hva kolonnene er. Tallene er ikke lest inn; før dem inn fra originalen.</source>
        <translation>The mandate for %1 has figures in the row “%2” without a heading that shows what the columns are. The figures are not read in; enter them from the original.</translation>
    </message>
    <message>
        <source>En tabell i mandatet for %1 har tall i en kolonne uten overskrift som kan leses: %2. De er ikke lest inn; gi kolonnen en overskrift.</source>
        <translation>A table in the mandate for %1 has figures in a column without a heading that can be read: %2. They are not read in; give the column a heading.</translation>
    </message>
    <message>
        <source>Mandatet for %1 sier ikke hvilket år det er fastsatt for. Det er ikke lest inn; legg inn datoen og les det på nytt.</source>
        <translation>The mandate for %1 does not say which year it is for. It is not read in; enter the date and read it again.</translation>
    </message>
    <message>
        <source>Raden «%1» i mandatet for %2 kan ikke leses: «%3». Fyll inn beløpene fra originalen.</source>
        <translation>The row “%1” in the mandate for %2 cannot be read: “%3”. Fill in the amounts from the original.</translation>
    </message>
    <message>
        <source>Raden «%1» i mandatet for %2 nevner %3. Beløpet er ført på %2, der summen trenger det, men dokumentet ser ut til å ha en feil.</source>
        <translation>The row “%1” in the mandate for %2 names %3. The amount is entered under %2, where the sum needs it, but the document seems to have an error.</translation>
    </message>
    <message>
        <source>Fotnoten med øremerking i mandatet for %1 kan ikke knyttes til et beløp i tabellen. Angi hvilken mottaker den gjelder.</source>
        <translation>The footnote with an earmark in the mandate for %1 cannot be tied to an amount in the table. State which recipient it is for.</translation>
    </message>
    <message>
        <source>«%1» kan være tittelen på et eget dokument, men er ikke lest som det. Kontroller hvilket område tallene under gjelder.</source>
        <translation>“%1” may be the title of a document of its own, but is not read as one. Check which area the figures below are for.</translation>
    </message>
    <message>
        <source>«%1» er lest fra et bilde som overskrift over en kolonne, og er ikke en kjent mottaker. Kontroller om en annen er ment.</source>
        <translation>“%1” was read from a picture as the heading of a column, and is no known recipient. Check whether another is meant.</translation>
    </message>
    <message>
        <source>Tittel, dato og tabelloverskrifter i mandatet for %1 er lest fra et bilde. Kontroller at området er riktig, og at årgangen er %2.</source>
        <translation>The title, date and table headings of the mandate for %1 were read from a picture. Check that the area is right, and that the vintage is %2.</translation>
    </message>
    <message>
        <source>Målet «%1» for %2 i mandatet for %3 er lest fra et bilde; kontroller det mot originalen.</source>
        <translation>The goal “%1” for %2 in the mandate for %3 was read from a picture; check it against the original.</translation>
    </message>
    <message>
        <source>Post %1 på kapittel %2 er lest fra et bilde, og nummeret kan mangle et siffer. Kontroller det mot originalen.</source>
        <translation>Post %1 of chapter %2 was read from a picture, and the number may lack a digit. Check it against the original.</translation>
    </message>
    <message>
        <source>«%1» er lest fra bilder av sidene. %2 tall er ikke bekreftet av noen sum; kontroller dem og alle mål mot originalen.</source>
        <translation>“%1” was read from pictures of its pages. %2 figures are not confirmed by any sum; check them and all goals against the original.</translation>
    </message>
    <message>
        <source>«%1» er et nytt samhandlingsområde. Det er lagt til med navnet slik det står i dokumentet.</source>
        <translation>“%1” is a new collaboration area. It is added by the name that stands in the document.</translation>
    </message>
    <message>
        <source>Arket «%1» er skjult i regnearket, men er lest.</source>
        <translation>The sheet “%1” is hidden in the workbook, but is read.</translation>
    </message>
    <message>
        <source>I arket «%1» er noe skjult, men lest: %2.</source>
        <translation>In the sheet “%1” something is hidden, but read: %2.</translation>
    </message>
    <message>
        <source>I arket «%1» har %2 en formel uten lagret verdi. Åpne og lagre regnearket, og les det inn på nytt.</source>
        <translation>In the sheet “%1”, %2 has a formula without a saved value. Open and save the workbook, and read it in again.</translation>
    </message>
    <message>
        <source>Oppsettet «%1» (utgave %2) er laget for en slik tabell, men er ikke brukt: %3. Tabellen er lest som vanlig.</source>
        <translation>The layout “%1” (version %2) was made for such a table, but is not used: %3. The table is read as usual.</translation>
    </message>
    <message>
        <source>flere tabeller i mandatet har samme overskrift</source>
        <translation>several tables in the mandate have the same heading</translation>
    </message>
    <message>
        <source>kolonnene står ikke slik i denne slags fil</source>
        <translation>the columns do not stand so in this kind of file</translation>
    </message>
    <message>
        <source>kolonneskillene ville ha delt tall i to</source>
        <translation>the dividers would have cut figures in two</translation>
    </message>
    <message>
        <source>Brevet er lest etter oppsettet «%1» (utgave %2). Se over mottakeren, budsjettåret og områdene.</source>
        <translation>The letter was read by the layout “%1” (version %2). Look over the recipient, the budget year and the areas.</translation>
    </message>
    <message>
        <source>Tabellen er lest etter oppsettet «%1» (utgave %2). Se over at tallene står i riktig kolonne.</source>
        <translation>The table was read by the layout “%1” (version %2). Look over that the figures stand in the right column.</translation>
    </message>
    <message>
        <source>%1 steder til i tabellene i «%2» står det noe som ikke er lest. Skann dokumentet på nytt, eller kontroller tabellene mot originalen.</source>
        <translation>In %1 more places in the tables of “%2” there is something that is not read. Scan the document again, or check the tables against the original.</translation>
    </message>
    <message>
        <source>På side %1 i «%2» står det noe som ikke er lest, på linje %3: «%4». Kontroller linjen mot originalen.</source>
        <translation>On page %1 of “%2” there is something that is not read, on line %3: “%4”. Check the line against the original.</translation>
    </message>
    <message>
        <source>På side %1 i «%2» står det noe som ikke er lest, under linje %3: «%4». Se etter i originalen om en rad mangler.</source>
        <translation>On page %1 of “%2” there is something that is not read, below line %3: “%4”. See in the original whether a row is missing.</translation>
    </message>
    <message>
        <source>På side %1 i «%2» står det noe som ikke er lest, over linje %3: «%4». Se etter i originalen om en rad mangler.</source>
        <translation>On page %1 of “%2” there is something that is not read, above line %3: “%4”. See in the original whether a row is missing.</translation>
    </message>
    <message>
        <source>Linje %1 i «%2» ser ut til å ha tall, men er ikke lest: «%3». Kontroller den mot originalen.</source>
        <translation>Line %1 of “%2” seems to have figures, but is not read: “%3”. Check it against the original.</translation>
    </message>
    <message>
        <source>Linjene %1–%2 i «%3» ser ut til å ha tall, men er ikke lest, fra «%4» til «%5». Kontroller dem mot originalen.</source>
        <translation>Lines %1–%2 of “%3” seem to have figures, but are not read, from “%4” to “%5”. Check them against the original.</translation>
    </message>
    <message>
        <source>Dokumentet har flere mandater for samme område og år; bare det første er tatt inn.</source>
        <translation>The document has several mandates for the same area and year; only the first is taken in.</translation>
    </message>
    <message>
        <source>Dokumentet har flere brev til samme mottaker for samme år; bare det første er tatt inn.</source>
        <translation>The document has several letters to the same recipient for the same year; only the first is taken in.</translation>
    </message>
    <message>
        <source>Det holdes ikke lenger av %1 mill. kroner for %2 (%3): beløpet sto bare i dokumentet som «%4» erstatter.</source>
        <translation>NOK %1 million is no longer held back for %2 (%3): the amount stood only in the document that “%4” replaces.</translation>
    </message>
    <message>
        <source>Du hadde rettet %1 til %2, men det nye dokumentet har %3, og det er det som gjelder nå; rett på nytt om det trengs.</source>
        <translation>You had corrected %1 to %2, but the new document has %3, which is what holds now; correct it again if needed.</translation>
    </message>
    <message>
        <source>bevist av %1, %2 og %3</source>
        <translation>proved by %1, %2 and %3</translation>
    </message>
    <message>
        <source>bevist av %1 og %2</source>
        <translation>proved by %1 and %2</translation>
    </message>
    <message>
        <source>bevist av %1</source>
        <translation>proved by %1</translation>
    </message>
    <message>
        <source>beløpene i raden (%1 til sammen)</source>
        <translation>the amounts in the row (%1 in all)</translation>
    </message>
    <message>
        <source>beløpene i kolonnen (%1 til sammen)</source>
        <translation>the amounts in the column (%1 in all)</translation>
    </message>
    <message>
        <source>radens sum %1</source>
        <translation>the sum of the row, %1</translation>
    </message>
    <message>
        <source>sumraden «%1» (%2)</source>
        <translation>the sum row “%1” (%2)</translation>
    </message>
    <message>
        <source>sumraden (%1)</source>
        <translation>the sum row (%1)</translation>
    </message>
    <message>
        <source>raden lest som %1</source>
        <translation>the row read as %1</translation>
    </message>
    <message>
        <source>fotnoten, som gjelder %1</source>
        <translation>the footnote, which is for %1</translation>
    </message>
    <message>
        <source>beløpet for %1 i teksten</source>
        <translation>the amount for %1 in the text</translation>
    </message>
    <message>
        <source>plassert av %1</source>
        <translation>placed by %1</translation>
    </message>
    <message>
        <source>plassert av rekkefølgen</source>
        <translation>placed by the order</translation>
    </message>
    <message>
        <source>likt i alle måter raden kan leses på</source>
        <translation>the same in all ways the row can be read</translation>
    </message>
    <message>
        <source>radens tall kan plasseres på %1 måter</source>
        <translation>the figures of the row can be placed in %1 ways</translation>
    </message>
    <message>
        <source>ingen sum viser at raden er lest riktig</source>
        <translation>no sum shows that the row is read right</translation>
    </message>
    <message>
        <source>bokstaver er lest som siffer i «%1»</source>
        <translation>letters are read as digits in “%1”</translation>
    </message>
    <message>
        <source>«%1» er lest som ett tall</source>
        <translation>“%1” is read as one figure</translation>
    </message>
    <message>
        <source>«%1» er lest som flere tall</source>
        <translation>“%1” is read as several figures</translation>
    </message>
    <message>
        <source>punktum er lest som desimalkomma</source>
        <translation>a full stop is read as a decimal comma</translation>
    </message>
    <message>
        <source>valutaen er trykt uten «mill.»; beløpet er lest i tabellens enhet</source>
        <translation>the currency is printed without “mill.”; the amount is read in the unit of the table</translation>
    </message>
    <message>
        <source>lest fra et bilde, og ingen sum viser at det er lest riktig</source>
        <translation>read from a picture, and no sum shows that it is read right</translation>
    </message>
    <message>
        <source>lest fra et bilde, under en overskrift som ikke er en kjent mottaker</source>
        <translation>read from a picture, under a heading that is no known recipient</translation>
    </message>
    <message>
        <source>etter fargen i cellen, slik tegnforklaringen forklarer den</source>
        <translation>by the colour of the cell, as the legend explains it</translation>
    </message>
    <message>
        <source>det står noe her som ikke er lest</source>
        <translation>there is something here that is not read</translation>
    </message>
    <message>
        <source>i raden står det noe som ikke er lest, og det kan stå i denne cellen</source>
        <translation>there is something in the row that is not read, and it may stand in this cell</translation>
    </message>
    <message>
        <source>ved siden av tallet står det noe som ikke er lest</source>
        <translation>beside the figure there is something that is not read</translation>
    </message>
    <message>
        <source>slik det er lest</source>
        <translation>as it is read</translation>
    </message>
    <message>
        <source>kan ikke leses</source>
        <translation>cannot be read</translation>
    </message>
    <message>
        <source>Brevet til %1 for %2</source>
        <translation>The letter to %1 for %2</translation>
    </message>
    <message>
        <source>brevet til %1 for %2</source>
        <translation>the letter to %1 for %2</translation>
    </message>
    <message>
        <source>mandatet, kolonnen til %1</source>
        <translation>the mandate, the column of %1</translation>
    </message>
    <message>
        <source>rammetabellen for %1</source>
        <translation>the table of frames for %1</translation>
    </message>
    <message>
        <source>rammetabellen</source>
        <translation>the table of frames</translation>
    </message>
    <message>
        <source>ambisjonstabellen i samme mandat</source>
        <translation>the table of ambitions in the same mandate</translation>
    </message>
    <message>
        <source>ambisjonstabellen i mandatet for %1</source>
        <translation>the table of ambitions in the mandate for %1</translation>
    </message>
    <message>
        <source>ambisjonstabellen</source>
        <translation>the table of ambitions</translation>
    </message>
    <message>
        <source>fordelingen til %1 for %2</source>
        <translation>the split to %1 for %2</translation>
    </message>
    <message>
        <source>fordelingen for %1</source>
        <translation>the split for %1</translation>
    </message>
    <message>
        <source>fordelingen til sammen</source>
        <translation>the split in all</translation>
    </message>
    <message>
        <source>brevet</source>
        <translation>the letter</translation>
    </message>
    <message>
        <source>kulepunktet i brevet</source>
        <translation>the bullet point in the letter</translation>
    </message>
    <message>
        <source>delene til sammen</source>
        <translation>the parts in all</translation>
    </message>
    <message>
        <source>tabellen over poster</source>
        <translation>the table of posts</translation>
    </message>
    <message>
        <source>tallet</source>
        <translation>the figure</translation>
    </message>
    <message>
        <source>første rad</source>
        <translation>first row</translation>
    </message>
    <message>
        <source>andre rad</source>
        <translation>second row</translation>
    </message>
    <message>
        <source>trykt sum</source>
        <translation>printed sum</translation>
    </message>
    <message>
        <source>beløpene lagt sammen</source>
        <translation>the amounts added up</translation>
    </message>
    <message>
        <source>øremerkingene til sammen</source>
        <translation>the earmarks in all</translation>
    </message>
    <message>
        <source>mottakerens del</source>
        <translation>the recipient&apos;s part</translation>
    </message>
    <message>
        <source>rammen for %1</source>
        <translation>the frame for %1</translation>
    </message>
    <message>
        <source>rammen</source>
        <translation>the frame</translation>
    </message>
    <message>
        <source>teksten: i tillegg til rammen</source>
        <translation>the text: on top of the frame</translation>
    </message>
    <message>
        <source>teksten</source>
        <translation>the text</translation>
    </message>
    <message>
        <source>tabellen: med i rammen</source>
        <translation>the table: within the frame</translation>
    </message>
    <message>
        <source>tabellen</source>
        <translation>the table</translation>
    </message>
    <message>
        <source>målet i teksten</source>
        <translation>the goal in the text</translation>
    </message>
    <message>
        <source>ambisjonen</source>
        <translation>the ambition</translation>
    </message>
    <message>
        <source>ambisjon i mandat %1</source>
        <translation>ambition in mandate %1</translation>
    </message>
    <message>
        <source>mandat %1</source>
        <translation>mandate %1</translation>
    </message>
    <message>
        <source>drift og forvaltning %1</source>
        <translation>operations %1</translation>
    </message>
    <message>
        <source>drift og forvaltning</source>
        <translation>operations</translation>
    </message>
    <message>
        <source>ubrukte midler</source>
        <translation>carry-over</translation>
    </message>
    <message>
        <source>vedtaket bygger på</source>
        <translation>the decision is based on</translation>
    </message>
    <message>
        <source>planen nå</source>
        <translation>the plan now</translation>
    </message>
    <message>
        <source>reserven</source>
        <translation>the reserve</translation>
    </message>
    <message>
        <source>%1 mill. kroner</source>
        <translation>NOK %1 million</translation>
    </message>
    <message>
        <source>%1-kroner</source>
        <translation>%1 kroner</translation>
    </message>
    <message>
        <source>løpende kroner</source>
        <translation>nominal kroner</translation>
    </message>
    <message>
        <source>ikke oppgitt</source>
        <translation>not stated</translation>
    </message>
    <message>
        <source>ikke satt</source>
        <translation>not set</translation>
    </message>
    <message>
        <source>ikke noe</source>
        <translation>nothing</translation>
    </message>
    <message>
        <source>noe som kan leses på flere måter</source>
        <translation>something that can be read in several ways</translation>
    </message>
    <message>
        <source>lest i dokumentet</source>
        <translation>read in the document</translation>
    </message>
    <message>
        <source>summen %1</source>
        <translation>the sum %1</translation>
    </message>
    <message>
        <source>ambisjonen «%1» for %2</source>
        <translation>the ambition “%1” for %2</translation>
    </message>
    <message>
        <source>planstatusen for «%1»</source>
        <translation>the plan status of “%1”</translation>
    </message>
    <message>
        <source>aktørene for «%1»</source>
        <translation>the actors of “%1”</translation>
    </message>
    <message>
        <source>øremerkingen til %1 for %2</source>
        <translation>the earmark for %1 for %2</translation>
    </message>
    <message>
        <source>beløpet i teksten for %1</source>
        <translation>the amount in the text for %1</translation>
    </message>
    <message>
        <source>kapittel %1 post %2</source>
        <translation>chapter %1 post %2</translation>
    </message>
    <message>
        <source>punktet «%1»</source>
        <translation>the point “%1”</translation>
    </message>
    <message>
        <source>rad %1</source>
        <translation>row %1</translation>
    </message>
    <message>
        <source>kolonne %1</source>
        <translation>column %1</translation>
    </message>
    <message>
        <source>Flyttet fra en annen kolonne av en person</source>
        <translation>Moved from another column by a person</translation>
    </message>
    <message>
        <source>%1 for «%2»</source>
        <translation>%1 for “%2”</translation>
    </message>
    <message>
        <source>«%1» i %2</source>
        <translation>“%1” in %2</translation>
    </message>
    <message>
        <source>%1; %2</source>
        <translation>%1; %2</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1, %2 og %3</source>
        <translation>%1, %2 and %3</translation>
    </message>
    <message>
        <source>%1 og %2</source>
        <translation>%1 and %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 for «%2», %3</source>
        <translation>%1 for “%2”, %3</translation>
    </message>
    <message>
        <source>«%1»</source>
        <translation>“%1”</translation>
    </message>
</context>
<context>
    <name>PointedTable</name>
    <message>
        <source>Det står ingenting på linjene</source>
        <translation>There is nothing on the lines</translation>
    </message>
    <message>
        <source>Linjene må stå i ett mandat eller brev, under tittelen</source>
        <translation>The lines must stand in one mandate or letter, below its title</translation>
    </message>
</context>
<context>
    <name>PriceView</name>
    <message>
        <source>Indeksen «%1» i årgang %2 har ingen verdi for %3, så beløpene kan ikke regnes om.</source>
        <translation>The index “%1”, vintage %2, has no value for %3, so the amounts cannot be converted.</translation>
    </message>
    <message>
        <source>Et beløp blir for stort når det regnes om til %1-kroner med indeksen «%2».</source>
        <translation>An amount becomes too large when converted to %1 kroner by the index “%2”.</translation>
    </message>
</context>
<context>
    <name>ProjectFileText</name>
    <message>
        <source>«%1» er en mappe; velg en prosjektfil.</source>
        <translation>“%1” is a folder; choose a project file.</translation>
    </message>
    <message>
        <source>«%1» finnes ikke; se etter om navnet er riktig.</source>
        <translation>“%1” does not exist; see that the name is right.</translation>
    </message>
    <message>
        <source>«%1» er ikke en vanlig fil; velg en prosjektfil.</source>
        <translation>“%1” is not a regular file; choose a project file.</translation>
    </message>
    <message>
        <source>«%1» kan ikke leses (%2); be om lesetilgang.</source>
        <translation>“%1” cannot be read (%2); ask for permission to read it.</translation>
    </message>
    <message>
        <source>«%1» kan ikke leses (%2); prøv igjen, eller bruk en sikkerhetskopi.</source>
        <translation>“%1” cannot be read (%2); try again, or use a backup.</translation>
    </message>
    <message>
        <source>«%1» er større enn 512 MB og ble ikke åpnet; velg en fil som er lagret av Ramme.</source>
        <translation>“%1” is larger than 512 MB and was not opened; choose a file saved by Ramme.</translation>
    </message>
    <message>
        <source>«%1» ble ikke lagret, og det som lå der fra før, er urørt: %2</source>
        <translation>“%1” was not saved, and what was there is untouched: %2</translation>
    </message>
    <message>
        <source>«%1» ble ikke lagret, fordi det som kom på disken, ikke er det samme; prøv et annet sted.</source>
        <translation>“%1” was not saved, because what reached the disk is not the same; try another place.</translation>
    </message>
    <message>
        <source>«%1» er ikke åpnet: det ble avbrutt.</source>
        <translation>“%1” was not opened: it was cancelled.</translation>
    </message>
    <message>
        <source>«%1» er ikke lagret: det ble avbrutt. Det som lå der fra før, er urørt.</source>
        <translation>“%1” was not saved: it was cancelled. What was there before is untouched.</translation>
    </message>
</context>
<context>
    <name>ProjectFormatText</name>
    <message>
        <source>«%1» er skadet eller endret av et annet program enn Ramme (%2) og ble ikke åpnet; bruk en sikkerhetskopi.</source>
        <translation>“%1” is damaged or was changed by another program than Ramme (%2) and was not opened; use a backup.</translation>
    </message>
    <message>
        <source>«%1» er avkortet, slutten av filen mangler; hent den på nytt, eller bruk en sikkerhetskopi.</source>
        <translation>“%1” is cut short, the end of the file is missing; fetch it again, or use a backup.</translation>
    </message>
    <message>
        <source>«%1» er ikke et Ramme-prosjekt; velg en fil som er lagret av Ramme.</source>
        <translation>“%1” is not a Ramme project; choose a file saved by Ramme.</translation>
    </message>
    <message>
        <source>«%1» ble ikke lagret (%2); det som lå der fra før, er urørt.</source>
        <translation>“%1” was not saved (%2); what was there is untouched.</translation>
    </message>
    <message>
        <source>«%1» er tom; bruk en sikkerhetskopi.</source>
        <translation>“%1” is empty; use a backup.</translation>
    </message>
    <message>
        <source>«%1» er lagret av en nyere utgave av Ramme; oppdater Ramme for å åpne den.</source>
        <translation>“%1” was saved by a newer version of Ramme; update Ramme to open it.</translation>
    </message>
    <message>
        <source>kontrollsummen stemmer ikke</source>
        <translation>the checksum does not match</translation>
    </message>
    <message>
        <source>filhodet stemmer ikke</source>
        <translation>the file header does not match</translation>
    </message>
    <message>
        <source>minnet er fullt</source>
        <translation>memory is full</translation>
    </message>
    <message>
        <source>prosjektet er større enn 512 MB</source>
        <translation>the project is larger than 512 MB</translation>
    </message>
    <message>
        <source>tabellene er ikke de Ramme lager</source>
        <translation>the tables are not those that Ramme makes</translation>
    </message>
    <message>
        <source>tabellene henger ikke sammen</source>
        <translation>the tables do not fit together</translation>
    </message>
    <message>
        <source>for mange rader</source>
        <translation>too many rows</translation>
    </message>
    <message>
        <source>innholdet stemmer ikke med kontrollsummen</source>
        <translation>the content does not match the checksum</translation>
    </message>
</context>
<context>
    <name>ProjectLockText</name>
    <message>
        <source>«%1» er åpnet av noen andre; åpne det for lesing, eller prøv igjen senere.</source>
        <translation>“%1” is open elsewhere; open it for reading, or try again later.</translation>
    </message>
    <message>
        <source>«%1» er åpnet i %2 på maskinen %3 (prosess %4); åpne det for lesing, eller lukk det der først.</source>
        <translation>“%1” is open in %2 on the machine %3 (process %4); open it for reading, or close it there first.</translation>
    </message>
</context>
<context>
    <name>ProposalMatrix</name>
    <message>
        <source>Tatt fra forslaget «%1»</source>
        <translation>Taken from the proposal “%1”</translation>
    </message>
    <message>
        <source>Tatt fra forslaget «%1»: %2</source>
        <translation>Taken from the proposal “%1”: %2</translation>
    </message>
    <message>
        <source>uendret</source>
        <translation>unchanged</translation>
    </message>
    <message>
        <source>enig</source>
        <translation>agrees</translation>
    </message>
    <message>
        <source>uenig med HOD</source>
        <translation>differs from HOD</translation>
    </message>
    <message>
        <source>konflikt</source>
        <translation>conflict</translation>
    </message>
    <message>
        <source>konflikt: %1 mer enn året og reserven har</source>
        <translation>conflict: %1 more than the year and the reserve have</translation>
    </message>
</context>
<context>
    <name>ProposalReader</name>
    <message>
        <source>«%1» kan ikke leses: %2</source>
        <translation>“%1” cannot be read: %2</translation>
    </message>
    <message>
        <source>«%1» er for stor til å leses helt, så ingenting av den er lest; del den opp.</source>
        <translation>“%1” is too large to be read to its end, so nothing of it is read; divide it.</translation>
    </message>
    <message>
        <source>Det er ingen tabell med områder nedover og år eller mottakere bortover i «%1».</source>
        <translation>There is no table with areas down and years or recipients across in “%1”.</translation>
    </message>
</context>
<context>
    <name>ProposalText</name>
    <message>
        <source>%1: totalen er oppgitt til %2, men mottakerne blir til sammen %3.</source>
        <translation>%1: the total is given as %2, but the recipients come to %3.</translation>
    </message>
    <message>
        <source>Ingen beløp i «%1» hører til noe i planen, så det er ikke noe forslag å lese.</source>
        <translation>No amount in “%1” belongs to anything in the plan, so there is no proposal to read.</translation>
    </message>
    <message>
        <source>Forslag fra %1, lest fra «%2»</source>
        <translation>Proposal from %1, read from “%2”</translation>
    </message>
    <message>
        <source>%1 (lest fra «%2»)</source>
        <translation>%1 (read from “%2”)</translation>
    </message>
    <message>
        <source>Tabellen på linje %1 sier ikke hvilken enhet den er i; den er lest som mill. kroner.</source>
        <translation>The table on line %1 does not say which unit it is in; it is read as NOK million.</translation>
    </message>
    <message numerus="yes">
        <source>%n sum(mer) uten mottakere er fordelt i planens forhold: %1.</source>
        <translation>
            <numerusform>%n total without recipients is divided in the plan&apos;s proportions: %1.</numerusform>
            <numerusform>%n totals without recipients are divided in the plan&apos;s proportions: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sum(mer) uten mottakere er delt likt, siden planen har null: %1.</source>
        <translation>
            <numerusform>%n total without recipients is shared equally, since the plan has nought: %1.</numerusform>
            <numerusform>%n totals without recipients are shared equally, since the plan has nought: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sum(mer) er ført som ufordelt, siden planen ikke har noe der: %1.</source>
        <translation>
            <numerusform>%n total is entered as undivided, since the plan has nothing there: %1.</numerusform>
            <numerusform>%n totals are entered as undivided, since the plan has nothing there: %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ProposedCells</name>
    <message>
        <source>%1, %2 (linje %3)</source>
        <translation>%1, %2 (line %3)</translation>
    </message>
    <message>
        <source>«%1» (linje %2)</source>
        <translation>“%1” (line %2)</translation>
    </message>
    <message>
        <source>et prisnivå som ikke er oppgitt</source>
        <translation>a price base that is not stated</translation>
    </message>
    <message>
        <source>nominelle kroner</source>
        <translation>nominal kroner</translation>
    </message>
    <message>
        <source>%1-kroner</source>
        <translation>%1 kroner</translation>
    </message>
    <message>
        <source>Kolonnen «%1» (linje %2) sier verken år eller mottaker og er ikke lest.</source>
        <translation>The column “%1” (line %2) says neither year nor recipient and is not read.</translation>
    </message>
    <message>
        <source>Raden på linje %1 sier ikke hvilket område den gjelder.</source>
        <translation>The row on line %1 does not say which area it is about.</translation>
    </message>
    <message>
        <source>Planen har ikke ett område eller én rad som heter %1.</source>
        <translation>The plan has not one area or one row named %1.</translation>
    </message>
    <message>
        <source>%1: ingenting sier hvilket år det gjelder.</source>
        <translation>%1: nothing says which year it is about.</translation>
    </message>
    <message>
        <source>%1: planen har ikke året %2.</source>
        <translation>%1: the plan does not have the year %2.</translation>
    </message>
    <message>
        <source>%1: planen har ikke mottakeren «%2».</source>
        <translation>%1: the plan does not have the recipient “%2”.</translation>
    </message>
    <message>
        <source>%1: det står «%2», men planen har et beløp der; skriv 0 om det er ment.</source>
        <translation>%1: it says “%2”, but the plan has an amount there; write 0 if that is meant.</translation>
    </message>
    <message>
        <source>%1: «%2» kan ikke leses som et beløp.</source>
        <translation>%1: “%2” cannot be read as an amount.</translation>
    </message>
    <message>
        <source>%1: %2 er under null.</source>
        <translation>%1: %2 is below nought.</translation>
    </message>
    <message>
        <source>%1: %2 er oppgitt her, og %3 for det samme i %4. Ingen av dem er tatt med.</source>
        <translation>%1: %2 is given here, and %3 for the same in %4. Neither is included.</translation>
    </message>
    <message>
        <source>%1: det står %2, men tallene over gir %3.</source>
        <translation>%1: it says %2, but the figures above make %3.</translation>
    </message>
    <message>
        <source>Tabellen på linje %1 er i %2, mens planen er i %3, som i %4. Beløpene er tatt som de står.</source>
        <translation>The table on line %1 is in %2, while the plan is in %3, as in %4. The amounts are taken as they stand.</translation>
    </message>
    <message>
        <source>%1 er lest som %2.</source>
        <translation>%1 is read as %2.</translation>
    </message>
</context>
<context>
    <name>ReallocationNote</name>
    <message>
        <source>Omdisponering: %1</source>
        <translation>Reallocation: %1</translation>
    </message>
    <message>
        <source>%1 mer</source>
        <translation>%1 more</translation>
    </message>
    <message>
        <source>%1 mindre</source>
        <translation>%1 less</translation>
    </message>
    <message>
        <source>Dette er et utkast. Omdisponeringen gjelder ikke før departementet har godkjent den.</source>
        <translation>This is a draft. The reallocation is not in force until the ministry has approved it.</translation>
    </message>
    <message>
        <source>Omdisponeringen er foreslått %1 av %2. Den gjelder ikke før departementet har godkjent den.</source>
        <comment>date, name</comment>
        <translation>The reallocation was proposed on %1 by %2. It is not in force until the ministry has approved it.</translation>
    </message>
    <message>
        <source>Omdisponeringen er vedtatt %1, referanse %2.</source>
        <comment>date, reference</comment>
        <translation>The reallocation was approved on %1, reference %2.</translation>
    </message>
    <message>
        <source>Omdisponeringen er avslått %1. Planen er som før.</source>
        <comment>date</comment>
        <translation>The reallocation was rejected on %1. The plan is as before.</translation>
    </message>
    <message>
        <source>Saken</source>
        <translation>The matter</translation>
    </message>
    <message>
        <source>Begrunnelse: %1</source>
        <translation>Reason: %1</translation>
    </message>
    <message numerus="yes">
        <source>Planen er endret siden for %n av beløpene. Det som står som «før», er planen nå.</source>
        <translation>
            <numerusform>The plan has changed since for %n of the amounts. What stands as “before” is the plan now.</numerusform>
            <numerusform>The plan has changed since for %n of the amounts. What stands as “before” is the plan now.</numerusform>
        </translation>
    </message>
    <message>
        <source>Omdisponeringen endrer ingen beløp.</source>
        <translation>The reallocation changes no amounts.</translation>
    </message>
    <message>
        <source>Det tas til sammen %1 og gis til sammen %2.</source>
        <translation>In all, %1 is taken and %2 is given.</translation>
    </message>
    <message>
        <source>Summen av rammene i hele programmet er uendret.</source>
        <translation>The sum of the frames of the whole programme is unchanged.</translation>
    </message>
    <message>
        <source>Summen av rammene i hele programmet går fra %1 til %2, som er %3.</source>
        <translation>The sum of the frames of the whole programme goes from %1 to %2, which is %3.</translation>
    </message>
    <message>
        <source>Reserven for %1 går fra %2 til %3.</source>
        <translation>The reserve for %1 goes from %2 to %3.</translation>
    </message>
    <message>
        <source>Flyttinger i den rekkefølgen de er gjort, i mill. kroner</source>
        <translation>Moves in the order they were made, in NOK million</translation>
    </message>
    <message>
        <source>Nr.</source>
        <translation>No.</translation>
    </message>
    <message>
        <source>Flytting</source>
        <translation>Move</translation>
    </message>
    <message>
        <source>Dato</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Hvem</source>
        <translation>Who</translation>
    </message>
    <message>
        <source>Begrunnelse</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>Referanse</source>
        <translation>Reference</translation>
    </message>
    <message>
        <source>Hva som flyttes</source>
        <translation>What is moved</translation>
    </message>
    <message>
        <source>Før</source>
        <translation>Before</translation>
    </message>
    <message>
        <source>Etter</source>
        <translation>After</translation>
    </message>
    <message>
        <source>Endring</source>
        <translation>Change</translation>
    </message>
    <message>
        <source>Beløpene som endres, per år og mottaker</source>
        <translation>The amounts that change, by year and recipient</translation>
    </message>
    <message>
        <source>År</source>
        <translation>Year</translation>
    </message>
    <message>
        <source>Mottaker</source>
        <translation>Recipient</translation>
    </message>
    <message>
        <source>Finansieringslinje</source>
        <translation>Financing line</translation>
    </message>
    <message>
        <source>Sum</source>
        <translation>Sum</translation>
    </message>
    <message>
        <source>Endringer per år og mottaker</source>
        <translation>Changes by year and recipient</translation>
    </message>
    <message>
        <source>Rammene som endres, før og etter</source>
        <translation>The frames that change, before and after</translation>
    </message>
    <message>
        <source>Hele programmet</source>
        <translation>The whole programme</translation>
    </message>
    <message>
        <source>Reserven, utenfor rammene</source>
        <translation>The reserve, outside the frames</translation>
    </message>
    <message>
        <source>Før og etter per område</source>
        <translation>Before and after by area</translation>
    </message>
    <message>
        <source>Prisnivå</source>
        <translation>Price base</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <comment>areas, price base</comment>
        <translation>%1: %2.</translation>
    </message>
    <message>
        <source>Ingen rammer endres.</source>
        <translation>No frames change.</translation>
    </message>
    <message>
        <source>Ambisjoner som gjenstår i områder som får mindre</source>
        <translation>Ambitions still ahead in areas that get less</translation>
    </message>
    <message>
        <source>Ambisjon</source>
        <translation>Ambition</translation>
    </message>
    <message>
        <source>Avsnitt</source>
        <translation>Section</translation>
    </message>
    <message>
        <source>Aktører</source>
        <translation>Actors</translation>
    </message>
    <message>
        <source>Ambisjoner som berøres</source>
        <translation>Ambitions that are touched</translation>
    </message>
    <message>
        <source>Ingen av områdene som får mindre, har ambisjoner som gjenstår.</source>
        <translation>None of the areas that get less has ambitions still ahead.</translation>
    </message>
    <message>
        <source>Regler for omdisponering</source>
        <translation>Rules of reallocation</translation>
    </message>
    <message>
        <source>Flytting %1: %2</source>
        <translation>Move %1: %2</translation>
    </message>
    <message>
        <source>Ingen av prosjektets regler har noe å si om flyttingene.</source>
        <translation>None of the project’s rules has anything to say of the moves.</translation>
    </message>
    <message>
        <source>Hvem som har gjort hva</source>
        <translation>Who has done what</translation>
    </message>
    <message>
        <source>Tilstand</source>
        <translation>State</translation>
    </message>
    <message>
        <source>Behandling</source>
        <translation>Handling</translation>
    </message>
    <message>
        <source>Dokumentene beløpene er hentet fra</source>
        <translation>The documents the amounts are from</translation>
    </message>
    <message>
        <source>Dokument</source>
        <translation>Document</translation>
    </message>
    <message>
        <source>Fil</source>
        <translation>File</translation>
    </message>
    <message>
        <source>Fastsatt</source>
        <translation>Adopted</translation>
    </message>
    <message>
        <source>Sted</source>
        <translation>Place</translation>
    </message>
    <message>
        <source>Kilder</source>
        <translation>Sources</translation>
    </message>
    <message>
        <source>Beløpene er ikke hentet fra noe dokument.</source>
        <translation>The amounts are from no document.</translation>
    </message>
    <message>
        <source>Årene er de der noe endres.</source>
        <translation>The years are those in which something changes.</translation>
    </message>
    <message>
        <source>Ulike prisnivåer.</source>
        <translation>Different price bases.</translation>
    </message>
    <message>
        <source>Prisnivå: %1.</source>
        <translation>Price base: %1.</translation>
    </message>
    <message>
        <source>Beløpene er i ulike prisnivåer og er ikke regnet om. Summer på tvers av dem kan ikke sammenlignes direkte.</source>
        <translation>The amounts have different price bases and are not converted. Sums across them cannot be compared directly.</translation>
    </message>
</context>
<context>
    <name>ReportBuilder</name>
    <message>
        <source>Rapporten har ikke noe innhold; velg minst én del.</source>
        <translation>The report has no contents; choose at least one part.</translation>
    </message>
    <message>
        <source>En omdisponering er et scenario; si hvilket.</source>
        <translation>A reallocation is a scenario; say which.</translation>
    </message>
    <message>
        <source>Rammer og fordeling: %1</source>
        <translation>Frames and allocation: %1</translation>
    </message>
    <message>
        <source>Rammer og fordeling</source>
        <translation>Frames and allocation</translation>
    </message>
    <message>
        <source>Grunnlag: %1.</source>
        <translation>Basis: %1.</translation>
    </message>
    <message>
        <source>Prosjektet har ikke noe å vise her.</source>
        <translation>The project has nothing to show here.</translation>
    </message>
    <message>
        <source>Scenarioet «%1», som rapporten viser, finnes ikke; velg et som finnes.</source>
        <translation>The scenario “%1”, which the report shows, does not exist; choose one that does.</translation>
    </message>
    <message>
        <source>Loggen i scenarioet «%1» henger ikke sammen, så det kan ikke vises.</source>
        <translation>The log of the scenario “%1” is inconsistent, so it cannot be shown.</translation>
    </message>
    <message>
        <source>Området «%1», som rapporten viser, finnes ikke; velg et som finnes.</source>
        <translation>The area “%1”, which the report shows, does not exist; choose one that does.</translation>
    </message>
    <message>
        <source>Bare %1 er med.</source>
        <comment>areas</comment>
        <translation>Only %1 included.</translation>
    </message>
    <message>
        <source>Mandater</source>
        <translation>Mandates</translation>
    </message>
    <message>
        <source>Brev</source>
        <translation>Letters</translation>
    </message>
    <message>
        <source>Kilder</source>
        <translation>Sources</translation>
    </message>
    <message numerus="yes">
        <source>%n samhandlingsområde(r)</source>
        <translation>
            <numerusform>%n collaboration area</numerusform>
            <numerusform>%n collaboration areas</numerusform>
        </translation>
    </message>
    <message>
        <source>Planen har ingen av årene %1, som rapporten viser; den har %2.</source>
        <translation>The plan has none of the years %1, which the report shows; it has %2.</translation>
    </message>
    <message>
        <source>Omdisponeringen: %1</source>
        <comment>heading of a part of it</comment>
        <translation>The reallocation: %1</translation>
    </message>
    <message>
        <source>Nr.</source>
        <translation>No.</translation>
    </message>
    <message>
        <source>Scenarioet «%1»</source>
        <translation>The scenario “%1”</translation>
    </message>
    <message>
        <source>%1 i scenarioet «%2»</source>
        <comment>areas, scenario</comment>
        <translation>%1 in the scenario “%2”</translation>
    </message>
    <message>
        <source>Prosjektet har ikke noe for budsjettåret %1; planen har %2.</source>
        <translation>The project has nothing for the budget year %1; the plan has %2.</translation>
    </message>
    <message numerus="yes">
        <source>Planen er endret siden for %n av beløpene som scenarioet endrer; de er vist slik scenarioet har dem.</source>
        <translation>
            <numerusform>The plan has since changed for %n of the amounts that the scenario changes; it is shown as the scenario has it.</numerusform>
            <numerusform>The plan has since changed for %n of the amounts that the scenario changes; they are shown as the scenario has them.</numerusform>
        </translation>
    </message>
    <message>
        <source>Scenarioene side om side</source>
        <translation>The scenarios side by side</translation>
    </message>
    <message>
        <source>Prosjektet har ingen scenarioer å sette ved siden av planen.</source>
        <translation>The project has no scenarios to put beside the plan.</translation>
    </message>
    <message>
        <source>Planen og scenarioene side om side</source>
        <translation>The plan and the scenarios side by side</translation>
    </message>
    <message>
        <source>Bare det som er ulikt, og summene for hele programmet, er med.</source>
        <translation>Only what differs, and the sums of the whole programme, are included.</translation>
    </message>
    <message>
        <source>Ingen av scenarioene skiller seg fra planen her.</source>
        <translation>None of the scenarios differs from the plan here.</translation>
    </message>
    <message>
        <source>Bare det som er ulikt, er med.</source>
        <translation>Only what differs is included.</translation>
    </message>
    <message>
        <source>Loggen i scenarioet «%1» henger ikke sammen, så det er ikke med.</source>
        <translation>The log of the scenario “%1” does not hang together, so it is not included.</translation>
    </message>
    <message>
        <source>Bare %1 er med.</source>
        <comment>years</comment>
        <translation>Only %1 is included.</translation>
    </message>
</context>
<context>
    <name>ReportDefinition</name>
    <message>
        <source>Rapporten har ikke noe navn; gi den et</source>
        <translation>The report has no name; give it one</translation>
    </message>
    <message>
        <source>Rapporten har ikke noe innhold; velg minst én del</source>
        <translation>The report has no contents; choose at least one part</translation>
    </message>
    <message>
        <source>Språket «%1» finnes ikke; velg nb, nn eller en</source>
        <translation>There is no language “%1”; choose nb, nn or en</translation>
    </message>
    <message>
        <source>%1 desimaler kan ikke vises; velg fra 0 til %2</source>
        <translation>%1 decimals cannot be shown; choose from 0 to %2</translation>
    </message>
    <message>
        <source>Et av årene er ikke et årstall</source>
        <translation>One of the years is not a year</translation>
    </message>
    <message>
        <source>Prosjektet har ingen rapport som heter «%1»</source>
        <translation>The project has no report called “%1”</translation>
    </message>
</context>
<context>
    <name>ReportSeal</name>
    <message>
        <source>Rapporten har ikke noe segl: den er ikke skrevet av Ramme, er ren tekst, eller er lagret på nytt av et program som tok det bort</source>
        <translation>The report has no seal: it was not written by Ramme, is plain text, or was saved anew by a program that took it away</translation>
    </message>
    <message>
        <source>Seglet i rapporten er ødelagt, så det kan ikke sies hva som er endret; skriv rapporten på nytt fra prosjektet</source>
        <translation>The report’s seal is broken, so what has changed cannot be told; write the report anew from the project</translation>
    </message>
    <message>
        <source>Rapporten er skrevet av en nyere utgave av Ramme; oppdater Ramme for å kontrollere den</source>
        <translation>The report was written by a newer version of Ramme; update Ramme to verify it</translation>
    </message>
</context>
<context>
    <name>RuleSpokenText</name>
    <message>
        <source>%1 Det gjelder %2: %3.</source>
        <translation>%1 This concerns %2: %3.</translation>
    </message>
    <message>
        <source>%1 Se %2.</source>
        <translation>%1 See %2.</translation>
    </message>
</context>
<context>
    <name>RuleText</name>
    <message>
        <source>Tall som ikke kan leses</source>
        <translation>Figures that cannot be read</translation>
    </message>
    <message>
        <source>Tabellen i mandatet</source>
        <translation>The table of the mandate</translation>
    </message>
    <message>
        <source>Samme rad to ganger</source>
        <translation>The same row twice</translation>
    </message>
    <message>
        <source>Rader i samme tabell</source>
        <translation>Rows of one table</translation>
    </message>
    <message>
        <source>Sumrader skal stemme</source>
        <translation>Sum rows must add up</translation>
    </message>
    <message>
        <source>Trykt sum mot beløpene</source>
        <translation>Printed sum against the amounts</translation>
    </message>
    <message>
        <source>Fordelingen skal være lik rammen</source>
        <translation>The split must equal the frame</translation>
    </message>
    <message>
        <source>Ramme mot fordeling</source>
        <translation>Frame against split</translation>
    </message>
    <message>
        <source>Teksten skal stemme med tabellen</source>
        <translation>The text must agree with the table</translation>
    </message>
    <message>
        <source>Tekst mot tabell</source>
        <translation>Text against table</translation>
    </message>
    <message>
        <source>Målene skal stemme med ambisjonstabellen</source>
        <translation>The goals must agree with the ambition table</translation>
    </message>
    <message>
        <source>Kulepunkt mot ambisjonstabell</source>
        <translation>Bullet against ambition table</translation>
    </message>
    <message>
        <source>Brevet skal være mottakerens side av mandatene</source>
        <translation>The letter must be the recipient&apos;s side of the mandates</translation>
    </message>
    <message>
        <source>Brev mot mandat</source>
        <translation>Letter against mandate</translation>
    </message>
    <message>
        <source>Ny årgang endrer rammen uten begrunnelse</source>
        <translation>A new vintage changes the frame without a reason</translation>
    </message>
    <message>
        <source>Tidligere mot senere mandat</source>
        <translation>Earlier against later mandate</translation>
    </message>
    <message>
        <source>Prisnivået mangler eller er blandet</source>
        <translation>The price base is missing or mixed</translation>
    </message>
    <message>
        <source>Prisnivå mot prisnivå</source>
        <translation>Price base against price base</translation>
    </message>
    <message>
        <source>Nullramme med uferdige ambisjoner</source>
        <translation>Zero frame with unfinished ambitions</translation>
    </message>
    <message>
        <source>Ramme mot drift og ambisjoner</source>
        <translation>Frame against operations and ambitions</translation>
    </message>
    <message>
        <source>Ambisjonen faller</source>
        <translation>The ambition falls</translation>
    </message>
    <message>
        <source>Tidligere mot senere år</source>
        <translation>Earlier against later year</translation>
    </message>
    <message>
        <source>Ubrukte midler kan telles to ganger</source>
        <translation>Carry-over may be counted twice</translation>
    </message>
    <message>
        <source>Ramme mot ubrukte midler</source>
        <translation>Frame against carry-over</translation>
    </message>
    <message>
        <source>Øremerkingene er større enn beløpet</source>
        <translation>The earmarks exceed the amount</translation>
    </message>
    <message>
        <source>Øremerking mot mottakerens del</source>
        <translation>Earmark against the recipient&apos;s part</translation>
    </message>
    <message>
        <source>Tabellen nevner et annet område</source>
        <translation>The table names another area</translation>
    </message>
    <message>
        <source>Radens navn mot mandatets område</source>
        <translation>The row&apos;s name against the mandate&apos;s area</translation>
    </message>
    <message>
        <source>Kolonnene lar seg ikke avgjøre</source>
        <translation>The columns cannot be decided</translation>
    </message>
    <message>
        <source>Rad mot kolonneoverskrifter</source>
        <translation>Row against column headings</translation>
    </message>
    <message>
        <source>Usikkert hvem ambisjonen gjelder</source>
        <translation>Doubtful who the ambition concerns</translation>
    </message>
    <message>
        <source>Ambisjonstabellen</source>
        <translation>The ambition table</translation>
    </message>
    <message>
        <source>Radens tekst er avkortet</source>
        <translation>The label of the row is cut</translation>
    </message>
    <message>
        <source>Planstatus er gått tapt</source>
        <translation>The plan status is lost</translation>
    </message>
    <message>
        <source>Tabellen kan ikke leses</source>
        <translation>The table cannot be read</translation>
    </message>
    <message>
        <source>Dokumentet</source>
        <translation>The document</translation>
    </message>
    <message>
        <source>Tabell uten overskrift</source>
        <translation>Table without a heading</translation>
    </message>
    <message>
        <source>Raden kan ikke leses</source>
        <translation>The row cannot be read</translation>
    </message>
    <message>
        <source>Samme mandat eller brev to ganger</source>
        <translation>The same mandate or letter twice</translation>
    </message>
    <message>
        <source>Nytt samhandlingsområde</source>
        <translation>New collaboration area</translation>
    </message>
    <message>
        <source>Ingen tall i dokumentet</source>
        <translation>No figures in the document</translation>
    </message>
    <message>
        <source>Ukjent mandatår</source>
        <translation>Unknown vintage</translation>
    </message>
    <message>
        <source>Dokumentet er for langt</source>
        <translation>The document is too long</translation>
    </message>
    <message>
        <source>Øremerking uten plass</source>
        <translation>Earmark without a place</translation>
    </message>
    <message>
        <source>Forventet tillegg er borte</source>
        <translation>The reserve is gone</translation>
    </message>
    <message>
        <source>Tidligere mot ny lesning</source>
        <translation>Earlier against new reading</translation>
    </message>
    <message>
        <source>Rettelse som ikke ble med videre</source>
        <translation>Correction that was not carried over</translation>
    </message>
    <message>
        <source>Årene står ikke i rekkefølge</source>
        <translation>The years are not in order</translation>
    </message>
    <message>
        <source>Kolonneoverskriftene</source>
        <translation>Column headings</translation>
    </message>
    <message>
        <source>Skjult innhold</source>
        <translation>Hidden content</translation>
    </message>
    <message>
        <source>Planstatus er lest av farger</source>
        <translation>Plan status read from colours</translation>
    </message>
    <message>
        <source>Celler mot tegnforklaring</source>
        <translation>Cells against legend</translation>
    </message>
    <message>
        <source>Lest fra et bilde</source>
        <translation>Read from a picture</translation>
    </message>
    <message>
        <source>Mandatet er oppgitt av en person</source>
        <translation>The mandate was given by a person</translation>
    </message>
    <message>
        <source>Lest med et lært oppsett</source>
        <translation>Read with a learned layout</translation>
    </message>
    <message>
        <source>Oppsettet passer ikke</source>
        <translation>The layout does not fit</translation>
    </message>
    <message>
        <source>Oppsett mot dokument</source>
        <translation>Layout against document</translation>
    </message>
    <message>
        <source>Kolonne uten overskrift</source>
        <translation>Column without a heading</translation>
    </message>
    <message>
        <source>Linjer med tall som ikke er lest</source>
        <translation>Lines of figures that were not read</translation>
    </message>
    <message>
        <source>Noe på siden er ikke lest</source>
        <translation>Something on the page was not read</translation>
    </message>
    <message>
        <source>Planstatus står i tabellen</source>
        <translation>The plan status stands in the table</translation>
    </message>
    <message>
        <source>Et vedtak gjelder ikke lenger</source>
        <translation>A decision is no longer in force</translation>
    </message>
    <message>
        <source>Vedtak mot planen</source>
        <translation>Decision against plan</translation>
    </message>
</context>
<context>
    <name>SaveQuestion</name>
    <message>
        <source>Word-dokument (*.docx)</source>
        <translation>Word document (*.docx)</translation>
    </message>
    <message>
        <source>Excel-arbeidsbok (*.xlsx)</source>
        <translation>Excel workbook (*.xlsx)</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>OpenDocument-tekst (*.odt)</source>
        <translation>OpenDocument text (*.odt)</translation>
    </message>
    <message>
        <source>Nettside (*.html)</source>
        <translation>Web page (*.html)</translation>
    </message>
    <message>
        <source>CSV, bare tabellene (*.csv)</source>
        <translation>CSV, the tables alone (*.csv)</translation>
    </message>
    <message>
        <source>Ren tekst (*.txt)</source>
        <translation>Plain text (*.txt)</translation>
    </message>
    <message>
        <source>«%1» finnes allerede. Skal filen erstattes?</source>
        <translation>“%1” is there already. Should the file be replaced?</translation>
    </message>
</context>
<context>
    <name>ScenarioRequest</name>
    <message>
        <source>--%1 kan ikke være «%2»; skriv et årstall, flere med komma, eller fra og til som 2027-2029.</source>
        <translation>--%1 cannot be “%2”; write a year, several with commas, or from and to as in 2027-2029.</translation>
    </message>
    <message>
        <source>--%1 kan ikke være «%2»; skriv nummeret som «show» viser.</source>
        <translation>--%1 cannot be “%2”; write the number that “show” gives.</translation>
    </message>
    <message>
        <source>--date kan ikke være «%1»; skriv datoen som 2026-09-15.</source>
        <translation>--date cannot be “%1”; write the date as 2026-09-15.</translation>
    </message>
    <message>
        <source>--%1 kan ikke være «%2»: %3.</source>
        <translation>--%1 cannot be “%2”: %3.</translation>
    </message>
    <message>
        <source>--%1 hører ikke til «%2».</source>
        <translation>--%1 does not belong to “%2”.</translation>
    </message>
    <message>
        <source>Si hvor mye, med --amount.</source>
        <translation>Say how much, with --amount.</translation>
    </message>
    <message>
        <source>Si hvor beløpet skal, med --to, --to-recipient, --to-year eller --to-kind.</source>
        <translation>Say where the amount goes, with --to, --to-recipient, --to-year or --to-kind.</translation>
    </message>
    <message>
        <source>--to-year tar ett år.</source>
        <translation>--to-year takes one year.</translation>
    </message>
    <message>
        <source>Si hva grensen er, med --at-least, --at-most eller --most-taken.</source>
        <translation>Say what the limit is, with --at-least, --at-most or --most-taken.</translation>
    </message>
    <message>
        <source>Et scenario må ha et navn.</source>
        <translation>A scenario must have a name.</translation>
    </message>
    <message>
        <source>PROSJEKT.ramme</source>
        <translation>PROJECT.ramme</translation>
    </message>
    <message>
        <source>Prosjektet.</source>
        <translation>The project.</translation>
    </message>
    <message>
        <source>VERB</source>
        <translation>VERB</translation>
    </message>
    <message>
        <source>Hva som skal gjøres: %1.</source>
        <translation>What to do: %1.</translation>
    </message>
    <message>
        <source>NAVN…</source>
        <translation>NAME…</translation>
    </message>
    <message>
        <source>OMRÅDE</source>
        <translation>AREA</translation>
    </message>
    <message>
        <source>ÅR</source>
        <translation>YEAR</translation>
    </message>
    <message>
        <source>BELØP</source>
        <translation>AMOUNT</translation>
    </message>
    <message>
        <source>TEKST</source>
        <translation>TEXT</translation>
    </message>
    <message>
        <source>MOTTAKER</source>
        <translation>RECIPIENT</translation>
    </message>
    <message>
        <source>move: området beløpet tas fra, eller reserve.</source>
        <translation>move: the area the amount is taken from, or reserve.</translation>
    </message>
    <message>
        <source>move: området beløpet går til, eller reserve; det samme området om det ikke er gitt.</source>
        <translation>move: the area the amount goes to, or reserve; the same area where it is not given.</translation>
    </message>
    <message>
        <source>Raden i området; tom for hovedraden.</source>
        <translation>The row of the area; empty for the main row.</translation>
    </message>
    <message>
        <source>RAD</source>
        <translation>ROW</translation>
    </message>
    <message>
        <source>Året, flere med komma, eller fra og til som 2027-2029; alle om det ikke er gitt.</source>
        <translation>The year, several with commas, or from and to as in 2027-2029; all where it is not given.</translation>
    </message>
    <message>
        <source>Mottakeren, som NHN; unsplit for det som er ufordelt.</source>
        <translation>The recipient, such as NHN; unsplit for what is not divided.</translation>
    </message>
    <message>
        <source>Typen linje i fordelingen.</source>
        <translation>The kind of line in the split.</translation>
    </message>
    <message>
        <source>move: raden beløpet går til, der den er en annen.</source>
        <translation>move: the row the amount goes to, where it is another one.</translation>
    </message>
    <message>
        <source>move: året beløpet går til, der det er et annet.</source>
        <translation>move: the year the amount goes to, where it is another one.</translation>
    </message>
    <message>
        <source>move: mottakeren beløpet går til, der den er en annen.</source>
        <translation>move: the recipient the amount goes to, where it is another one.</translation>
    </message>
    <message>
        <source>move: typen linje beløpet går til, der den er en annen.</source>
        <translation>move: the kind of line the amount goes to, where it is another one.</translation>
    </message>
    <message>
        <source>Beløpet i mill. kroner; for spread den nye summen, eller en endring som +5, -5 eller &quot;+3 %&quot;.</source>
        <translation>The amount in NOK million; for spread the new total, or a change such as +5, -5 or &quot;+3 %&quot;.</translation>
    </message>
    <message>
        <source>Det minste steget i mill. kroner; 0,1 om det ikke er gitt, eller 0,01 der summen er finere.</source>
        <translation>The smallest step in NOK million; 0.1 where it is not given, or 0.01 where the total is finer.</translation>
    </message>
    <message>
        <source>spread: like mye til hvert tall.</source>
        <translation>spread: the same to each figure.</translation>
    </message>
    <message>
        <source>spread: etter forholdet mellom tallene i et annet område.</source>
        <translation>spread: in the proportions of another area&apos;s figures.</translation>
    </message>
    <message>
        <source>spread: etter forholdet mellom tallene i et annet år.</source>
        <translation>spread: in the proportions of another year&apos;s figures.</translation>
    </message>
    <message>
        <source>Om det som sies, gjelder hvert tall eller summen av dem; hvert tall for hold, summen for bound om det ikke er gitt.</source>
        <translation>Whether what is said is of each figure or of their total; each for hold, the total for bound where it is not given.</translation>
    </message>
    <message>
        <source>bound: det minste det kan bli, i mill. kroner.</source>
        <translation>bound: the least it may become, in NOK million.</translation>
    </message>
    <message>
        <source>bound: det meste det kan bli, i mill. kroner.</source>
        <translation>bound: the most it may become, in NOK million.</translation>
    </message>
    <message>
        <source>bound: hvor stor del av planen som kan tas bort, som &quot;10 %&quot;.</source>
        <translation>bound: how much of the plan may be taken away, such as &quot;10 %&quot;.</translation>
    </message>
    <message>
        <source>ANDEL</source>
        <translation>SHARE</translation>
    </message>
    <message>
        <source>rebase: la det som planen har endret, følge planen; uten den står scenarioets tall.</source>
        <translation>rebase: let what the plan has changed follow the plan; without it the scenario&apos;s figures stand.</translation>
    </message>
    <message>
        <source>Vis hva som ville skje, uten å endre noe.</source>
        <translation>Show what would happen, and change nothing.</translation>
    </message>
    <message>
        <source>Hvem som gjør det.</source>
        <translation>Who does it.</translation>
    </message>
    <message>
        <source>Når, som 2026-09-15; i dag om det ikke er gitt.</source>
        <translation>When, as 2026-09-15; today where it is not given.</translation>
    </message>
    <message>
        <source>DATO</source>
        <translation>DATE</translation>
    </message>
    <message>
        <source>Hvorfor.</source>
        <translation>Why.</translation>
    </message>
    <message>
        <source>Vedtaket det bygger på, som et saksnummer.</source>
        <translation>The decision it rests on, such as a case number.</translation>
    </message>
    <message>
        <source>--quantum må være større enn null.</source>
        <translation>--quantum must be above zero.</translation>
    </message>
    <message>
        <source>Si hvilket område det gjelder, hvilket år, og et beløp større enn null, med --area, --year og --amount.</source>
        <translation>Say which area it is for, which year, and an amount above zero, with --area, --year and --amount.</translation>
    </message>
    <message>
        <source>hold, bound og request: ta bort den med dette nummeret i «show».</source>
        <translation>hold, bound and request: remove the one with this number in “show”.</translation>
    </message>
    <message>
        <source>Si hva planen skal sammenliknes med: navn på scenarioer, eller --vintage.</source>
        <translation>Say what the plan is to be compared with: names of scenarios, or --vintage.</translation>
    </message>
    <message>
        <source>--year tar ett år i en sammenlikning.</source>
        <translation>--year takes one year in a comparison.</translation>
    </message>
    <message>
        <source>--index hører sammen med --prices.</source>
        <translation>--index goes with --prices.</translation>
    </message>
    <message>
        <source>compare: mandatene for et år, flere med komma.</source>
        <translation>compare: the mandates for a year, several with commas.</translation>
    </message>
    <message>
        <source>ÅRGANG</source>
        <translation>VINTAGE</translation>
    </message>
    <message>
        <source>FIL</source>
        <translation>FILE</translation>
    </message>
    <message>
        <source>Si hva regelen skal gjøre, med --refuse, --warn, --text, --source, --threshold eller --off.</source>
        <translation>Say what the rule is to do, with --refuse, --warn, --text, --source, --threshold or --off.</translation>
    </message>
    <message>
        <source>--off kan ikke stå sammen med noe annet som sies om regelen.</source>
        <translation>--off cannot stand with anything else that is said of the rule.</translation>
    </message>
    <message>
        <source>--threshold hører bare til regelen above-threshold.</source>
        <translation>--threshold belongs to the rule above-threshold alone.</translation>
    </message>
    <message>
        <source>--threshold må være større enn null.</source>
        <translation>--threshold must be above zero.</translation>
    </message>
    <message>
        <source>--refuse og --warn sier hver sitt; velg én av dem.</source>
        <translation>--refuse and --warn say different things; choose one of them.</translation>
    </message>
    <message>
        <source>Si hvem som gjør det, med --by.</source>
        <translation>Say who does it, with --by.</translation>
    </message>
    <message>
        <source>Si når det er vedtatt og hva vedtaket heter, med --on og --reference.</source>
        <translation>Say when it was approved and what the decision is called, with --on and --reference.</translation>
    </message>
    <message>
        <source>--format html hører bare til «note».</source>
        <translation>--format html belongs to “note” alone.</translation>
    </message>
    <message>
        <source>rule: regelen avviser.</source>
        <translation>rule: the rule refuses.</translation>
    </message>
    <message>
        <source>rule: regelen advarer.</source>
        <translation>rule: the rule warns.</translation>
    </message>
    <message>
        <source>rule: regelen gjelder ikke.</source>
        <translation>rule: the rule is off.</translation>
    </message>
    <message>
        <source>rule: det som blir sagt; tom for Rammes egen tekst.</source>
        <translation>rule: what is said; empty for Ramme’s own text.</translation>
    </message>
    <message>
        <source>rule: hvor det er bestemt.</source>
        <translation>rule: where it is laid down.</translation>
    </message>
    <message>
        <source>rule above-threshold: det meste som kan flyttes uten at regelen sier noe, i mill. kroner.</source>
        <translation>rule above-threshold: the most that can be moved before the rule speaks, in NOK million.</translation>
    </message>
    <message>
        <source>note og compare: filen som skrives; uten den går notatet til standard ut.</source>
        <translation>note and compare: the file to write; without it the note goes to standard output.</translation>
    </message>
    <message>
        <source>Som tekst eller JSON; for note også HTML, for compare også csv, xlsx og html.</source>
        <translation>As text or JSON; for note HTML as well, for compare csv, xlsx and html as well.</translation>
    </message>
    <message>
        <source>Si fra, til og steg, med --%1range og --%1step, som --%1range &quot;-10 %..+10 %&quot; --%1step &quot;2 %&quot;.</source>
        <translation>Say from, to and step, with --%1range and --%1step, such as --%1range &quot;-10 %..+10 %&quot; --%1step &quot;2 %&quot;.</translation>
    </message>
    <message>
        <source>--outputs kan ikke være «%1»; velg blant %2, flere med komma.</source>
        <translation>--outputs cannot be “%1”; choose among %2, several with commas.</translation>
    </message>
    <message>
        <source>Si hvem som foreslår, med --author.</source>
        <translation>Say who proposes, with --author.</translation>
    </message>
    <message>
        <source>Scenarioet; for copy og rename også det nye navnet, for import også regnearket, for compare og matrix så mange som ønskes, for rule regelen.</source>
        <translation>The scenario; for copy and rename the new name as well, for import the spreadsheet as well, for compare and matrix as many as wanted, for rule the rule.</translation>
    </message>
    <message>
        <source>spread, hold, bound, request, vary og compare: området; alle om det ikke er gitt.</source>
        <translation>spread, hold, bound, request, vary and compare: the area; all of them if not given.</translation>
    </message>
    <message>
        <source>matrix: scenarioet forslagene holdes opp mot; planen om det ikke er gitt.</source>
        <translation>matrix: the scenario the proposals are held against; the plan where it is not given.</translation>
    </message>
    <message>
        <source>NAVN</source>
        <translation>NAME</translation>
    </message>
    <message>
        <source>vary: fra og til, som &quot;-10 %..+10 %&quot;, &quot;-5..+5&quot; eller &quot;200..240&quot;.</source>
        <translation>vary: from and to, such as &quot;-10 %..+10 %&quot;, &quot;-5..+5&quot; or &quot;200..240&quot;.</translation>
    </message>
    <message>
        <source>FRA..TIL</source>
        <translation>FROM..TO</translation>
    </message>
    <message>
        <source>vary: steget, som &quot;2 %&quot; eller 0,5.</source>
        <translation>vary: the step, such as &quot;2 %&quot; or 0,5.</translation>
    </message>
    <message>
        <source>STEG</source>
        <translation>STEP</translation>
    </message>
    <message>
        <source>vary: området til en sum nummer to, som varieres samtidig.</source>
        <translation>vary: the area of a second total, which is varied at the same time.</translation>
    </message>
    <message>
        <source>vary: raden til sum nummer to.</source>
        <translation>vary: the row of the second total.</translation>
    </message>
    <message>
        <source>vary: året til sum nummer to.</source>
        <translation>vary: the year of the second total.</translation>
    </message>
    <message>
        <source>vary: mottakeren til sum nummer to.</source>
        <translation>vary: the recipient of the second total.</translation>
    </message>
    <message>
        <source>vary: typen linje til sum nummer to.</source>
        <translation>vary: the kind of line of the second total.</translation>
    </message>
    <message>
        <source>vary: fra og til for sum nummer to.</source>
        <translation>vary: from and to of the second total.</translation>
    </message>
    <message>
        <source>vary: steget for sum nummer to.</source>
        <translation>vary: the step of the second total.</translation>
    </message>
    <message>
        <source>vary: hva som vises; alt unntatt hvert år om det ikke er gitt.</source>
        <translation>vary: what is shown; all but each year where it is not given.</translation>
    </message>
    <message>
        <source>--%1 tar ett årstall.</source>
        <translation>--%1 takes one year.</translation>
    </message>
    <message>
        <source>spread: etter forholdet mellom tallene i mandatene for et år.</source>
        <translation>spread: in proportion to the figures of the mandates of a year.</translation>
    </message>
    <message>
        <source>spread: på en rett linje fra det første året, som er som nå, til det siste.</source>
        <translation>spread: on a straight line from the first year, which stays as it is, to the last.</translation>
    </message>
    <message>
        <source>--equal, --like, --like-vintage og --straight-line sier hver sitt; velg én av dem.</source>
        <translation>--equal, --like, --like-vintage and --straight-line each say something else; choose one of them.</translation>
    </message>
    <message>
        <source>bound: grensen gjelder hvert område for seg.</source>
        <translation>bound: the limit is for each area by itself.</translation>
    </message>
</context>
<context>
    <name>Sensitivity</name>
    <message>
        <source>Én eller to summer kan varieres.</source>
        <translation>One or two totals can be varied.</translation>
    </message>
    <message>
        <source>Si hva som skal vises.</source>
        <translation>Say what is to be shown.</translation>
    </message>
    <message>
        <source>Variasjonen må gå oppover, med et steg over null.</source>
        <translation>The variation must go upwards, with a step above nought.</translation>
    </message>
    <message>
        <source>Det er ingen tall å variere i %1.</source>
        <translation>There are no figures to vary in %1.</translation>
    </message>
    <message>
        <source>Det blir flere enn %1 beregninger; velg et større steg.</source>
        <translation>That makes more than %1 calculations; choose a larger step.</translation>
    </message>
    <message>
        <source>De to summene som varieres, er den samme.</source>
        <translation>The two totals that are varied are the same.</translation>
    </message>
    <message>
        <source>Beregningen ble avbrutt.</source>
        <translation>The calculation was stopped.</translation>
    </message>
</context>
<context>
    <name>SensitivityOutputs</name>
    <message>
        <source>Programmet</source>
        <translation>The programme</translation>
    </message>
    <message>
        <source>Reserven</source>
        <translation>The reserve</translation>
    </message>
    <message>
        <source>Ambisjoner berørt</source>
        <translation>Ambitions touched</translation>
    </message>
</context>
<context>
    <name>ShownPlan</name>
    <message>
        <source>Scenarioet «%1» er laget på prosjektets grunnlag, som er %2, og kan ikke vises på et annet; vis det på prosjektets.</source>
        <translation>The scenario “%1” was made on the project’s basis, which is %2, and cannot be shown on another; show it on the project’s.</translation>
    </message>
    <message>
        <source>Prosjektet har ingen mandater for %1; velg et annet grunnlag.</source>
        <translation>The project has no mandates for %1; choose another basis.</translation>
    </message>
</context>
<context>
    <name>SourceText</name>
    <message>
        <source>skrevet inn av en person</source>
        <translation>entered by a person</translation>
    </message>
    <message>
        <source>Regnet ut med fordelingsnøkkelen: %1</source>
        <translation>Worked out with the allocation key: %1</translation>
    </message>
    <message>
        <source>vedtatt</source>
        <translation>approved</translation>
    </message>
    <message>
        <source>Endret ved vedtak, ikke trykt i noe mandat</source>
        <translation>Changed by a decision, not printed in any mandate</translation>
    </message>
    <message>
        <source>Hvor tallene er hentet</source>
        <translation>Where the figures are from</translation>
    </message>
    <message>
        <source>Gjelder</source>
        <translation>Of</translation>
    </message>
    <message>
        <source>Dokument</source>
        <translation>Document</translation>
    </message>
    <message>
        <source>Linje</source>
        <translation>Line</translation>
    </message>
    <message>
        <source>Trykt</source>
        <translation>Printed</translation>
    </message>
    <message>
        <source>Sikkerhet</source>
        <translation>Certainty</translation>
    </message>
    <message>
        <source>Begrunnelse</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>%1, linje %2</source>
        <comment>document, line</comment>
        <translation>%1, line %2</translation>
    </message>
    <message>
        <source>%1, linje %2: «%3»</source>
        <comment>document, line, printed</comment>
        <translation>%1, line %2: “%3”</translation>
    </message>
    <message>
        <source>foreslått</source>
        <translation>proposed</translation>
    </message>
    <message>
        <source>Endret i scenarioet, ikke trykt i noe mandat</source>
        <translation>Changed in the scenario, not printed in any mandate</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>heading, what is told below it</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>SpreadText</name>
    <message>
        <source>Minste steg i en fordeling må være større enn null</source>
        <translation>The smallest step of a split must be greater than zero</translation>
    </message>
    <message>
        <source>Det er ingen å fordele beløpet på</source>
        <translation>There is nobody to divide the amount between</translation>
    </message>
    <message>
        <source>En fordelingsnøkkel kan ikke ha negative andeler</source>
        <translation>An allocation key cannot have negative shares</translation>
    </message>
    <message>
        <source>Beløpet er for stort til å fordeles</source>
        <translation>The amount is too large to be divided</translation>
    </message>
</context>
<context>
    <name>TableText</name>
    <message>
        <source>ikke oppgitt</source>
        <translation>not stated</translation>
    </message>
    <message>
        <source>løpende kroner</source>
        <translation>nominal kroner</translation>
    </message>
    <message>
        <source>%1-kroner</source>
        <translation>%1 kroner</translation>
    </message>
    <message>
        <source>nyeste mandat for hvert år</source>
        <translation>newest mandate for each year</translation>
    </message>
    <message>
        <source>årets eget mandat, ellers det nyeste</source>
        <translation>the year&apos;s own mandate, otherwise the newest</translation>
    </message>
    <message>
        <source>mandatene for %1</source>
        <translation>the mandates for %1</translation>
    </message>
    <message>
        <source>ikke satt</source>
        <translation>not set</translation>
    </message>
    <message>
        <source>Rammen er ikke satt: det er trykt en strek i mandatet.</source>
        <translation>The frame is not set: a dash is printed in the mandate.</translation>
    </message>
    <message>
        <source>ikke avgjort</source>
        <translation>undecided</translation>
    </message>
    <message>
        <source>Beløpet kan leses på flere måter og må avgjøres av en person.</source>
        <translation>The amount can be read in several ways, and a person must decide.</translation>
    </message>
    <message>
        <source>uleselig</source>
        <translation>unreadable</translation>
    </message>
    <message>
        <source>Det står noe her som ikke lar seg lese.</source>
        <translation>Something stands here that cannot be read.</translation>
    </message>
    <message>
        <source>bare merke</source>
        <translation>mark only</translation>
    </message>
    <message>
        <source>Det er bare trykt et fotnotemerke, ikke noe beløp.</source>
        <translation>Only a footnote mark is printed, no amount.</translation>
    </message>
    <message>
        <source>ufordelt</source>
        <translation>unsplit</translation>
    </message>
    <message>
        <source>Ufordelt: det finnes verken trykt fordeling eller fordelingsnøkkel. Beløpet er med i totalen.</source>
        <translation>Unsplit: there is neither a printed split nor an allocation key. The amount counts in the total.</translation>
    </message>
    <message>
        <source>låst</source>
        <translation>pinned</translation>
    </message>
    <message>
        <source>Låst til mandatet for %1.</source>
        <translation>Pinned to the mandate for %1.</translation>
    </message>
    <message>
        <source>ulike prisnivåer</source>
        <translation>different price bases</translation>
    </message>
    <message>
        <source>Summen legger sammen beløp i ulike prisnivåer uten omregning.</source>
        <translation>The sum adds amounts in different price bases without conversion.</translation>
    </message>
    <message>
        <source>ufullstendig</source>
        <translation>incomplete</translation>
    </message>
    <message>
        <source>Summen er ufullstendig: noe i den er ikke satt eller ikke avgjort.</source>
        <translation>The sum is incomplete: something in it is not set or undecided.</translation>
    </message>
    <message>
        <source>ubrukte midler</source>
        <translation>carry-over</translation>
    </message>
    <message>
        <source>Summen over år inneholder ubrukte midler som også var med i et tidligere års ramme. Hvor mye, står i egen kolonne.</source>
        <translation>The sum over years holds carry-over that was in an earlier year&apos;s frame as well. How much has its own column.</translation>
    </message>
    <message>
        <source>avgjort</source>
        <translation>decided</translation>
    </message>
    <message>
        <source>rettet</source>
        <translation>corrected</translation>
    </message>
    <message>
        <source>Rettet av en person; dokumentet viser noe annet.</source>
        <translation>Corrected by a person; the document shows something else.</translation>
    </message>
    <message>
        <source>Samhandlingsområde</source>
        <translation>Collaboration area</translation>
    </message>
    <message>
        <source>Rad</source>
        <translation>Row</translation>
    </message>
    <message>
        <source>Mandat</source>
        <translation>Mandate</translation>
    </message>
    <message>
        <source>Prisnivå</source>
        <translation>Price base</translation>
    </message>
    <message>
        <source>Totalt</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>Ufordelt</source>
        <translation>Unsplit</translation>
    </message>
    <message>
        <source>Kilde</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>Merknad</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>≈ Anslått: regnet ut med områdets fordelingsnøkkel, ikke trykt i noe mandat.</source>
        <translation>≈ Estimated: worked out with the area&apos;s allocation key, not printed in any mandate.</translation>
    </message>
    <message>
        <source>anslått</source>
        <translation>estimated</translation>
    </message>
    <message>
        <source>Avgjort ved lesingen: %1</source>
        <translation>Decided in reading: %1</translation>
    </message>
    <message>
        <source>Avgjort ved lesingen: %1.</source>
        <translation>Decided in reading: %1.</translation>
    </message>
    <message>
        <source>bekreftet</source>
        <translation>confirmed</translation>
    </message>
    <message>
        <source>Bekreftet av en person.</source>
        <translation>Confirmed by a person.</translation>
    </message>
    <message>
        <source>kan ikke leses</source>
        <translation>cannot be read</translation>
    </message>
    <message>
        <source>sikker</source>
        <translation>certain</translation>
    </message>
    <message>
        <source>flertydig</source>
        <translation>ambiguous</translation>
    </message>
    <message>
        <source>Bekreftet av en person</source>
        <translation>Confirmed by a person</translation>
    </message>
    <message>
        <source>Rettet av en person</source>
        <translation>Corrected by a person</translation>
    </message>
    <message>
        <source>Bekreftet av %1 %2</source>
        <comment>name, date</comment>
        <translation>Confirmed by %1 %2</translation>
    </message>
    <message>
        <source>Rettet av %1 %2</source>
        <comment>name, date</comment>
        <translation>Corrected by %1 %2</translation>
    </message>
    <message>
        <source>siste trykte fordeling uten ubrukte midler</source>
        <translation>latest printed split without carry-over</translation>
    </message>
    <message>
        <source>siste trykte fordeling</source>
        <translation>latest printed split</translation>
    </message>
    <message>
        <source>fordelingen i mandatet for %1 uten ubrukte midler</source>
        <translation>the split in the mandate for %1 without unused funds</translation>
    </message>
    <message>
        <source>fordelingen i mandatet for %1</source>
        <translation>the split in the mandate for %1</translation>
    </message>
    <message>
        <source>oppgitte andeler</source>
        <translation>stated shares</translation>
    </message>
    <message>
        <source>ingen nøkkel</source>
        <translation>no key</translation>
    </message>
    <message>
        <source>Skrevet inn av %1 %2</source>
        <comment>name, date</comment>
        <translation>Typed by %1 %2</translation>
    </message>
    <message>
        <source>Skrevet inn av en person</source>
        <translation>Typed by a person</translation>
    </message>
    <message>
        <source>omregnet</source>
        <translation>converted</translation>
    </message>
    <message>
        <source>Ikke trykt: regnet om fra %1 til %2-kroner med indeksen «%3», årgang %4.</source>
        <translation>Not printed: converted from %1 to %2 kroner by the index “%3”, vintage %4.</translation>
    </message>
    <message>
        <source>ikke omregnet</source>
        <translation>not converted</translation>
    </message>
    <message>
        <source>Mandatet oppgir ikke prisnivået, så beløpet er ikke regnet om.</source>
        <translation>The mandate does not state the price base, so the amount is not converted.</translation>
    </message>
    <message>
        <source>Regnet om til %1-kroner med indeksen «%2», årgang %3.</source>
        <translation>Converted to %1 kroner by the index “%2”, vintage %3.</translation>
    </message>
    <message>
        <source>Vedtaket «%1» %2, %3</source>
        <translation>The decision “%1” %2, %3</translation>
    </message>
    <message>
        <source>vedtatt</source>
        <translation>approved</translation>
    </message>
    <message>
        <source>Endret ved vedtak, ikke trykt i noe mandat: «%1» %2, %3.</source>
        <translation>Changed by a decision, not printed in any mandate: “%1” %2, %3.</translation>
    </message>
    <message>
        <source>Kroner.</source>
        <translation>NOK.</translation>
    </message>
    <message>
        <source>1000 kroner.</source>
        <translation>NOK 1000.</translation>
    </message>
    <message>
        <source>Mill. kroner.</source>
        <translation>NOK million.</translation>
    </message>
    <message>
        <source>avrundet</source>
        <translation>rounded</translation>
    </message>
    <message>
        <source>Tallene er avrundet hver for seg, så de som vises, blir ikke nøyaktig denne summen.</source>
        <translation>The figures are rounded each by itself, so those shown do not add up to exactly this total.</translation>
    </message>
    <message>
        <source>Enkelte tall er rundet opp eller ned slik at summene stemmer som de vises.</source>
        <translation>Some figures are rounded up or down so that the totals add up as they are shown.</translation>
    </message>
    <message>
        <source>Summen over år inneholder %2 mill. kroner ubrukte midler som også var med i et tidligere års ramme.</source>
        <comment>the amount is %2</comment>
        <translation>The sum over years holds NOK %2 million of carry-over that was in an earlier year&apos;s frame as well.</translation>
    </message>
    <message>
        <source>Innhold</source>
        <translation>Contents</translation>
    </message>
    <message>
        <source>Tabell</source>
        <translation>Table</translation>
    </message>
    <message>
        <source>side %1 av %2</source>
        <translation>page %1 of %2</translation>
    </message>
    <message>
        <source>Figur</source>
        <translation>Figure</translation>
    </message>
    <message>
        <source>endret</source>
        <translation>changed</translation>
    </message>
    <message>
        <source>Endret i scenarioet «%1».</source>
        <translation>Changed in the scenario “%1”.</translation>
    </message>
    <message>
        <source>Planen er vist slik scenarioet «%1» gjør den.</source>
        <translation>The plan is shown as the scenario “%1” makes it.</translation>
    </message>
    <message>
        <source>Scenarioet «%1»</source>
        <translation>The scenario “%1”</translation>
    </message>
    <message>
        <source>Hvert beløp er i sitt eget prisnivå i planen, uten omregning.</source>
        <translation>Each amount is in its own price base of the plan, without conversion.</translation>
    </message>
    <message>
        <source>Løpende kroner der ikke annet er sagt.</source>
        <translation>Nominal kroner unless otherwise stated.</translation>
    </message>
    <message>
        <source>Tallene er avrundet hver for seg, så forskjellen mellom dem som vises, blir ikke nøyaktig denne.</source>
        <translation>The figures are rounded one by one, so the difference between those shown is not exactly this one.</translation>
    </message>
    <message>
        <source>Summen teller %2 mill. kroner to ganger: ubrukte midler som også er med i rammen for et tidligere år.</source>
        <comment>the amount is %2</comment>
        <translation>The sum counts NOK %2 million twice: unused funds that are also part of an earlier year&apos;s frame.</translation>
    </message>
    <message>
        <source>%1 og %2</source>
        <comment>the last of several names</comment>
        <translation>%1 and %2</translation>
    </message>
</context>
<context>
    <name>TotalMoveText</name>
    <message>
        <source>Summen er %1 mer eller mindre enn tallene kan bli.</source>
        <translation>The total is %1 more or less than the figures can come to.</translation>
    </message>
    <message>
        <source>Utvalget inneholder ingen tall.</source>
        <translation>There are no figures in the selection.</translation>
    </message>
    <message>
        <source>Et nytt tall kan ikke være under null.</source>
        <translation>A new figure cannot be below zero.</translation>
    </message>
    <message>
        <source>Det lot seg ikke avgjøre om alt som er holdt fast og begrenset, går opp sammen. Slipp noe av det og prøv igjen.</source>
        <translation>It could not be determined whether all that is held and limited adds up. Release some of it and try again.</translation>
    </message>
    <message>
        <source>Det som er holdt fast eller begrenset, strider mot summen med %1: %2.</source>
        <translation>What is held or limited contradicts the total by %1: %2.</translation>
    </message>
    <message>
        <source>Summen er holdt fast og kan ikke endres med %1: %2.</source>
        <translation>The total is held and cannot be changed by %1: %2.</translation>
    </message>
</context>
<context>
    <name>TotalText</name>
    <message>
        <source>«%1» er en andel; skriv + eller − foran</source>
        <translation>“%1” is a share; put + or − in front</translation>
    </message>
    <message>
        <source>«%1» har to fortegn</source>
        <translation>“%1” has two signs</translation>
    </message>
    <message>
        <source>«%1» gir en for stor sum</source>
        <translation>“%1” makes too large a total</translation>
    </message>
</context>
<context>
    <name>TransferText</name>
    <message>
        <source>Flyttingen går til et annet år. Si også hvilket år beløpet tas fra.</source>
        <translation>The move goes to another year. Say which year the amount is taken from as well.</translation>
    </message>
    <message>
        <source>Flyttingen går til en annen mottaker. Si også hvilken mottaker beløpet tas fra.</source>
        <translation>The move goes to another recipient. Say which recipient the amount is taken from as well.</translation>
    </message>
    <message>
        <source>Flyttingen går til en annen type linje. Si også hvilken type linje beløpet tas fra.</source>
        <translation>The move goes to another kind of line. Say which kind of line the amount is taken from as well.</translation>
    </message>
    <message>
        <source>Det mangler %1 for å kunne flytte %2: der beløpet tas fra, er det %3 å ta av.</source>
        <translation>It is %1 short of moving %2: where the amount is taken from, there is %3 to take.</translation>
    </message>
    <message>
        <source>Det er ingen tall å gi beløpet til.</source>
        <translation>There are no figures to give the amount to.</translation>
    </message>
    <message>
        <source>Beløpet går fra og til det samme tallet: %1.</source>
        <translation>The amount goes from and to the same figure: %1.</translation>
    </message>
    <message>
        <source>Beløpet som flyttes, må være større enn null.</source>
        <translation>The amount that is moved must be greater than zero.</translation>
    </message>
    <message>
        <source>Si hvor beløpet skal, som ett område, én mottaker, ett år eller én type linje.</source>
        <translation>Say where the amount goes as one area, one recipient, one year or one kind of line.</translation>
    </message>
    <message>
        <source>Si hvilket års reserve beløpet tas fra.</source>
        <translation>Say which year&apos;s reserve the amount is taken from.</translation>
    </message>
    <message>
        <source>Det er ingen tall å ta beløpet fra: %1.</source>
        <translation>There are no figures to take the amount from: %1.</translation>
    </message>
    <message>
        <source>Det er ingen tall å ta beløpet fra: %1. Andre år har noe: %2.</source>
        <translation>There are no figures to take the amount from: %1. Other years have some: %2.</translation>
    </message>
</context>
<context>
    <name>VariedRange</name>
    <message>
        <source>«%1» har to fortegn</source>
        <translation>“%1” has two signs</translation>
    </message>
    <message>
        <source>«%1» er ikke fra og til; skriv for eksempel «-10 %..+10 %», «-5..+5» eller «200..240»</source>
        <translation>“%1” is not from and to; write for example “-10 %..+10 %”, “-5..+5” or “200..240”</translation>
    </message>
    <message>
        <source>Skriv enten prosent eller beløp i både fra, til og steg</source>
        <translation>Write either per cent or amounts in from, to and step alike</translation>
    </message>
    <message>
        <source>«%1» går baklengs; skriv det minste først</source>
        <translation>“%1” runs backwards; write the least first</translation>
    </message>
    <message>
        <source>Steget må være større enn null</source>
        <translation>The step must be above nought</translation>
    </message>
</context>
<context>
    <name>VintageTables</name>
    <message>
        <source>Prisnivå</source>
        <translation>Price base</translation>
    </message>
    <message>
        <source>Ubrukte midler</source>
        <translation>Carry-over</translation>
    </message>
    <message>
        <source>Bare i det ene</source>
        <translation>Only in one</translation>
    </message>
    <message>
        <source>Ikke forklart</source>
        <translation>Not explained</translation>
    </message>
    <message>
        <source>alle år</source>
        <translation>all years</translation>
    </message>
    <message>
        <source>ulike prisnivåer</source>
        <translation>different price bases</translation>
    </message>
    <message>
        <source>Prisnivåene er ulike, og ett av dem er ikke oppgitt, så det prisene har gjort, er med i det som ikke er forklart.</source>
        <translation>The price bases differ and one of them is not stated, so what prices did is in what is not explained.</translation>
    </message>
    <message>
        <source>Hva nyere mandater endret, etter årsak</source>
        <translation>What newer mandates changed, by cause</translation>
    </message>
    <message>
        <source>Endringer</source>
        <translation>Changes</translation>
    </message>
    <message>
        <source>Mandater</source>
        <translation>Mandates</translation>
    </message>
    <message>
        <source>År</source>
        <translation>Year</translation>
    </message>
    <message>
        <source>Beløp</source>
        <translation>Amount</translation>
    </message>
    <message>
        <source>Eldre</source>
        <translation>Older</translation>
    </message>
    <message>
        <source>Nyere</source>
        <translation>Newer</translation>
    </message>
    <message>
        <source>Endring</source>
        <translation>Change</translation>
    </message>
    <message>
        <source>Herav</source>
        <translation>Of which</translation>
    </message>
    <message>
        <source>Sum %1</source>
        <translation>Sum %1</translation>
    </message>
    <message>
        <source>Hele programmet</source>
        <translation>The whole programme</translation>
    </message>
    <message>
        <source>%1, det første</source>
        <translation>%1, the first</translation>
    </message>
    <message>
        <source>%1 mot eldre</source>
        <translation>%1 against older</translation>
    </message>
    <message>
        <source>%1 mot %2</source>
        <translation>%1 against %2</translation>
    </message>
    <message>
        <source>Mandatene etter årgang og budsjettår</source>
        <translation>The mandates by vintage and budget year</translation>
    </message>
    <message>
        <source>Årgangstrekant</source>
        <translation>Vintage triangle</translation>
    </message>
    <message numerus="yes">
        <source>%n område(r)</source>
        <translation>
            <numerusform>%n area</numerusform>
            <numerusform>%n areas</numerusform>
        </translation>
    </message>
    <message>
        <source>Mandatene for %1 gjelder %2.</source>
        <translation>The mandates for %1 are for %2.</translation>
    </message>
    <message>
        <source>ulike</source>
        <translation>different</translation>
    </message>
    <message>
        <source>ikke avklart</source>
        <translation>not settled</translation>
    </message>
    <message>
        <source>Mandatet nevner året, men rammen er ikke satt eller ikke avgjort.</source>
        <translation>The mandate names the year, but the frame is not set or not decided.</translation>
    </message>
    <message>
        <source>Oppgitt endring</source>
        <translation>Stated change</translation>
    </message>
    <message>
        <source>oppgitt</source>
        <translation>stated</translation>
    </message>
    <message>
        <source>Oppgitt grunn: %1</source>
        <comment>a sentence a person wrote</comment>
        <translation>Stated reason: %1</translation>
    </message>
    <message>
        <source>Beløpene er slik mandatene oppgir dem; prisnivåene er skilt ut med indeksen «%1», årgang %2.</source>
        <translation>The amounts are as the mandates state them; price bases are told apart by the index “%1”, vintage %2.</translation>
    </message>
    <message>
        <source>Beløpene er slik mandatene oppgir dem.</source>
        <translation>The amounts are as the mandates state them.</translation>
    </message>
    <message>
        <source>Sum av områdene ovenfor</source>
        <translation>Sum of the areas above</translation>
    </message>
    <message>
        <source>Årsakene regnes ut av tallene. Det som noen har forklart i kontrollene, er oppgitt endring; av teksten i dokumentene leses det ikke.</source>
        <translation>The causes are worked out from the figures. What someone has explained in the checks is stated change; it is not read from the text of the documents.</translation>
    </message>
    <message>
        <source>Prisnivåene er ulike og ikke regnet om, så det prisene har gjort, er med i det som ikke er forklart. En indeks kan skille det ut.</source>
        <translation>The price bases differ and are not converted, so what prices have done is part of what is not explained. An index can tell it apart.</translation>
    </message>
</context>
<context>
    <name>WriteReportText</name>
    <message>
        <source>Rapporten er ikke skrevet: det ble avbrutt</source>
        <translation>The report is not written: it was cancelled</translation>
    </message>
</context>
<context>
    <name>WriteText</name>
    <message>
        <source>Tabellen kunne ikke skrives ut: %1</source>
        <translation>The table could not be written: %1</translation>
    </message>
    <message>
        <source>Tabellen er ikke skrevet: det ble avbrutt</source>
        <translation>The table was not written: it was cancelled</translation>
    </message>
    <message>
        <source>Denne tabellen skrives ikke som JSON</source>
        <translation>This table is not written as JSON</translation>
    </message>
</context>
<context>
    <name>XlsxText</name>
    <message>
        <source>Regnearket kunne ikke lages: det er ikke nok minne</source>
        <translation>The workbook could not be made: not enough memory</translation>
    </message>
    <message>
        <source>Regnearket kunne ikke lages: %1</source>
        <translation>The workbook could not be made: %1</translation>
    </message>
    <message>
        <source>Kilder</source>
        <translation>Sources</translation>
    </message>
    <message>
        <source>Celle</source>
        <translation>Cell</translation>
    </message>
    <message>
        <source>Gjelder</source>
        <translation>About</translation>
    </message>
    <message>
        <source>Dokument</source>
        <translation>Document</translation>
    </message>
    <message>
        <source>Linje</source>
        <translation>Line</translation>
    </message>
    <message>
        <source>Trykt</source>
        <translation>Printed</translation>
    </message>
    <message>
        <source>Sikkerhet</source>
        <translation>Certainty</translation>
    </message>
    <message>
        <source>Begrunnelse</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>Tabell</source>
        <translation>Table</translation>
    </message>
    <message>
        <source>Ark %1</source>
        <translation>Sheet %1</translation>
    </message>
</context>
<context>
    <name>ZipText</name>
    <message>
        <source>filen er skadet eller ufullstendig; lagre dokumentet på nytt</source>
        <translation>the file is damaged or incomplete; save the document again</translation>
    </message>
    <message>
        <source>filen pakker ut til mer enn et dokument kan holde; lagre dokumentet på nytt eller les inn teksten</source>
        <translation>the file unpacks to more than a document can hold; save the document again or read its text</translation>
    </message>
    <message>
        <source>filen er beskyttet med passord; lagre en kopi uten passord og les inn den</source>
        <translation>the file is protected with a password; save a copy without one and read that</translation>
    </message>
</context>
<context>
    <name>ramme::Actions</name>
    <message>
        <source>&amp;Nytt prosjekt</source>
        <translation>&amp;New project</translation>
    </message>
    <message>
        <source>&amp;Åpne …</source>
        <translation>&amp;Open …</translation>
    </message>
    <message>
        <source>&amp;Lagre</source>
        <translation>&amp;Save</translation>
    </message>
    <message>
        <source>Lagre &amp;som …</source>
        <translation>Save &amp;as …</translation>
    </message>
    <message>
        <source>Les &amp;inn dokumenter …</source>
        <translation>&amp;Import documents …</translation>
    </message>
    <message>
        <source>Les mandater og brev inn i prosjektet</source>
        <translation>Read mandates and letters into the project</translation>
    </message>
    <message>
        <source>&amp;Eksporter tabellen …</source>
        <translation>&amp;Export the table …</translation>
    </message>
    <message>
        <source>Skriv tabellen på siden til regneark, tekst eller nettside</source>
        <translation>Write the table of the page as a spreadsheet, text or web page</translation>
    </message>
    <message>
        <source>Eksporter &amp;diagrammet …</source>
        <translation>Export the &amp;chart …</translation>
    </message>
    <message>
        <source>Skriv diagrammet over fordelingen som bilde eller PDF</source>
        <translation>Write the chart of the allocation as a picture or PDF</translation>
    </message>
    <message>
        <source>&amp;Avslutt</source>
        <translation>&amp;Quit</translation>
    </message>
    <message>
        <source>&amp;Angre</source>
        <translation>&amp;Undo</translation>
    </message>
    <message>
        <source>&amp;Gjør om</source>
        <translation>&amp;Redo</translation>
    </message>
    <message>
        <source>&amp;Kopier</source>
        <translation>&amp;Copy</translation>
    </message>
    <message>
        <source>Kopier de valgte cellene, klare til å limes inn i et regneark</source>
        <translation>Copy the selected cells, ready to paste into a spreadsheet</translation>
    </message>
    <message>
        <source>Kopier med &amp;overskrifter</source>
        <translation>Copy with &amp;headings</translation>
    </message>
    <message>
        <source>Fordelings&amp;nøkkel …</source>
        <translation>Allocation &amp;key …</translation>
    </message>
    <message>
        <source>Hvordan området deles i år uten trykt fordeling</source>
        <translation>How the area is divided in years without a printed split</translation>
    </message>
    <message>
        <source>&amp;Vis tallet fra …</source>
        <translation>&amp;Show the figure from …</translation>
    </message>
    <message>
        <source>Velg hvilket mandat cellen viser</source>
        <translation>Choose which mandate the cell shows</translation>
    </message>
    <message>
        <source>&amp;Om Ramme</source>
        <translation>&amp;About Ramme</translation>
    </message>
    <message>
        <source>&amp;Fordeling</source>
        <translation>&amp;Allocation</translation>
    </message>
    <message>
        <source>&amp;Mandat</source>
        <translation>&amp;Mandate</translation>
    </message>
    <message>
        <source>&amp;Ambisjoner</source>
        <translation>A&amp;mbitions</translation>
    </message>
    <message>
        <source>&amp;Kontroller</source>
        <translation>&amp;Checks</translation>
    </message>
    <message>
        <source>Som &amp;systemet</source>
        <translation>As the &amp;system</translation>
    </message>
    <message>
        <source>&amp;Lyst</source>
        <translation>&amp;Light</translation>
    </message>
    <message>
        <source>&amp;Mørkt</source>
        <translation>&amp;Dark</translation>
    </message>
    <message>
        <source>&amp;Fil</source>
        <translation>&amp;File</translation>
    </message>
    <message>
        <source>Sist &amp;brukt</source>
        <translation>&amp;Recent</translation>
    </message>
    <message>
        <source>&amp;Rediger</source>
        <translation>&amp;Edit</translation>
    </message>
    <message>
        <source>&amp;Vis</source>
        <translation>&amp;View</translation>
    </message>
    <message>
        <source>&amp;Utseende</source>
        <translation>&amp;Appearance</translation>
    </message>
    <message>
        <source>&amp;Språk</source>
        <translation>&amp;Language</translation>
    </message>
    <message>
        <source>&amp;Hjelp</source>
        <translation>&amp;Help</translation>
    </message>
    <message>
        <source>Verktøylinje</source>
        <translation>Toolbar</translation>
    </message>
    <message>
        <source>Les inn</source>
        <translation>Import</translation>
    </message>
    <message>
        <source>Eksporter</source>
        <translation>Export</translation>
    </message>
    <message>
        <source>%1 …</source>
        <comment>a table to export</comment>
        <translation>%1 …</translation>
    </message>
    <message>
        <source>Eksporter e&amp;n annen tabell</source>
        <translation>Export a&amp;nother table</translation>
    </message>
    <message>
        <source>Lim inn so&amp;m dokument …</source>
        <translation>Paste as docu&amp;ment …</translation>
    </message>
    <message>
        <source>Les inn tabellen, teksten eller bildet på utklippstavlen</source>
        <translation>Read in the table, text or picture on the clipboard</translation>
    </message>
    <message>
        <source>Oppsett av ta&amp;beller …</source>
        <translation>La&amp;youts of tables …</translation>
    </message>
    <message>
        <source>Gi nytt navn til, slett eller ta tilbake eldre utgaver av oppsett som er lært i gjennomganger</source>
        <translation>Rename, delete or take back older versions of layouts that were learned in reviews</translation>
    </message>
    <message>
        <source>&amp;Hva om</source>
        <translation>W&amp;hat if</translation>
    </message>
    <message>
        <source>Angre</source>
        <translation>Undo</translation>
    </message>
    <message>
        <source>Gjør om</source>
        <translation>Redo</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>what it does, key</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>&amp;Rapport</source>
        <translation>&amp;Report</translation>
    </message>
</context>
<context>
    <name>ramme::AllocationChart</name>
    <message>
        <source>Diagram over fordelingen per år</source>
        <translation>Chart of the allocation per year</translation>
    </message>
    <message>
        <source>mill. kroner</source>
        <translation>NOK million</translation>
    </message>
    <message>
        <source>%1, anslått</source>
        <translation>%1, estimated</translation>
    </message>
    <message>
        <source>%1 +?</source>
        <comment>sum that lacks something</comment>
        <translation>%1 +?</translation>
    </message>
    <message>
        <source>%1, %2: %3 mill. kroner</source>
        <translation>%1, %2: NOK %3 million</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 anslått %2</source>
        <translation>%1 estimated %2</translation>
    </message>
    <message>
        <source>totalt %1</source>
        <translation>total %1</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <comment>year: what it holds</comment>
        <translation>%1: %2.</translation>
    </message>
    <message>
        <source>+?: noe er ikke fastsatt eller avgjort</source>
        <translation>+?: something is not set or undecided</translation>
    </message>
    <message>
        <source>1000 kroner</source>
        <translation>NOK 1,000</translation>
    </message>
    <message>
        <source>kroner</source>
        <translation>NOK</translation>
    </message>
    <message>
        <source>%1, %2. %3</source>
        <comment>title, unit; the years</comment>
        <translation>%1, %2. %3</translation>
    </message>
    <message>
        <source>ikke noe beløp</source>
        <translation>no amount</translation>
    </message>
    <message>
        <source>noe er ikke fastsatt eller avgjort</source>
        <translation>something is not set or decided</translation>
    </message>
</context>
<context>
    <name>ramme::AllocationModel</name>
    <message>
        <source>Summer regnes ut; endre tallene de er summen av</source>
        <translation>Sums are worked out; change the figures they are the sum of</translation>
    </message>
    <message>
        <source>Ingen av mandatene som vises, har noe tall her; legg det til på siden Mandat</source>
        <translation>None of the mandates shown has a figure here; add it on the page Mandate</translation>
    </message>
    <message>
        <source>Årets ramme er ikke trykt; summen kommer av fordelingen</source>
        <translation>The year&apos;s frame is not printed; the sum comes from the split</translation>
    </message>
    <message>
        <source>Rammen er ikke et beløp, så det er ikke noe å fordele</source>
        <translation>The frame is not an amount, so there is nothing to divide</translation>
    </message>
    <message>
        <source>Fordelingen som brukes, har ikke noe tall her; legg det til på siden Mandat</source>
        <translation>The split that is used has no figure here; add it on the page Mandate</translation>
    </message>
    <message>
        <source>Tallet er anslått med en fordelingsnøkkel; endre nøkkelen eller legg til en fordeling på siden Mandat</source>
        <translation>The figure is estimated with an allocation key; change the key or add a split on the page Mandate</translation>
    </message>
    <message>
        <source>Tallet følger av rammen; endre rammen eller fordelingen på siden Mandat</source>
        <translation>The figure follows from the frame; change the frame or the split on the page Mandate</translation>
    </message>
    <message numerus="yes">
        <source>Tallet er summen av %n tall i fordelingen; endre dem på siden Mandat</source>
        <translation>
            <numerusform>The figure is the sum of %n figure of the split; change it on the page Mandate</numerusform>
            <numerusform>The figure is the sum of %n figures of the split; change them on the page Mandate</numerusform>
        </translation>
    </message>
    <message>
        <source>Tallet er endret ved vedtaket «%1»; lag et nytt scenario for å endre det</source>
        <translation>The figure was changed by the decision “%1”; make a new scenario to change it</translation>
    </message>
    <message>
        <source>Regnet om fra %1 med indeksen «%2», årgang %3</source>
        <comment>price base, name, vintage</comment>
        <translation>Converted from %1 by the index “%2”, vintage %3</translation>
    </message>
    <message>
        <source>Beløpene er regnet om til %1-kroner; vis dem som oppgitt for å endre dem</source>
        <translation>The amounts are converted to %1 kroner; show them as stated to change them</translation>
    </message>
</context>
<context>
    <name>ramme::AllocationPage</name>
    <message>
        <source>Vis &amp;mottakerne</source>
        <translation>Show the &amp;recipients</translation>
    </message>
    <message>
        <source>Fordeling i mill. kroner</source>
        <translation>Allocation in NOK million</translation>
    </message>
    <message>
        <source>&amp;Grunnlag:</source>
        <translation>&amp;Basis:</translation>
    </message>
    <message>
        <source>Hvilke mandater planen bygger på</source>
        <translation>Which mandates the plan is built on</translation>
    </message>
    <message>
        <source>Skjul mottakerne for å se bare totalene per år</source>
        <translation>Hide the recipients to see only the totals per year</translation>
    </message>
    <message>
        <source>Fordelings&amp;nøkkel …</source>
        <translation>Allocation &amp;key …</translation>
    </message>
    <message>
        <source>Hvordan den valgte radens område deles i år uten trykt fordeling</source>
        <translation>How the area of the selected row is divided in years without a printed split</translation>
    </message>
    <message>
        <source>Prisnivå: %1</source>
        <translation>Price base: %1</translation>
    </message>
    <message>
        <source>Velg først en celle i raden til det området nøkkelen skal gjelde.</source>
        <translation>First choose a cell in the row of the area the key is for.</translation>
    </message>
    <message>
        <source>Mandat %1: %2</source>
        <translation>Mandate %1: %2</translation>
    </message>
    <message>
        <source>Følg &amp;grunnlaget igjen</source>
        <translation>Follow the &amp;basis again</translation>
    </message>
    <message>
        <source>Vis &amp;kilden</source>
        <translation>Show the &amp;source</translation>
    </message>
    <message>
        <source>Gå til &amp;mandatet for %1</source>
        <translation>Go to the &amp;mandate for %1</translation>
    </message>
    <message>
        <source>Gå til &amp;mandatet</source>
        <translation>Go to the &amp;mandate</translation>
    </message>
    <message>
        <source>&amp;Vis tallet fra</source>
        <translation>&amp;Show the figure from</translation>
    </message>
    <message>
        <source>mill. kroner</source>
        <translation>NOK million</translation>
    </message>
    <message>
        <source>≈ kursiv på farget bunn: anslått med fordelingsnøkkel, ikke trykt · –: ikke fastsatt · ?: ikke avgjort · ◥: noe å vite, pek på cellen</source>
        <translation>≈ italics on a coloured ground: estimated with an allocation key, not printed · –: not set · ?: undecided · ◥: something to know, point at the cell</translation>
    </message>
    <message>
        <source>Fordelingen går ikke lenger opp i årets ramme. Cellen viser et anslag til rammen eller fordelingen er rettet på siden Mandat.</source>
        <translation>The split no longer adds up to the year&apos;s frame. The cell shows an estimate until the frame or the split is corrected on the page Mandate.</translation>
    </message>
    <message numerus="yes">
        <source>⚠ Summene blander %n prisnivåer</source>
        <translation>
            <numerusform>⚠ The sums mix %n price base</numerusform>
            <numerusform>⚠ The sums mix %n price bases</numerusform>
        </translation>
    </message>
    <message>
        <source>Beløp i %1 er lagt sammen uten omregning. Merkede summer er ikke sammenlignbare.</source>
        <translation>Amounts in %1 are added without conversion. Marked sums cannot be compared.</translation>
    </message>
    <message>
        <source>Utenfor rammene</source>
        <translation>Outside the frames</translation>
    </message>
    <message>
        <source>forventet tillegg %1: %2</source>
        <translation>expected supplement %1: %2</translation>
    </message>
    <message>
        <source>tilskudd %1: %2</source>
        <translation>grant %1: %2</translation>
    </message>
    <message>
        <source>Utenfor rammene og ikke med i tabellen: %1</source>
        <translation>Outside the frames and not in the table: %1</translation>
    </message>
    <message>
        <source>Nyeste mandat: det nyeste mandatet som sier noe om året.
Årets eget mandat: mandatet for året selv der det finnes, ellers det nyeste.</source>
        <translation>Newest mandate: the newest mandate that says something about the year.
The year&apos;s own mandate: the mandate of the year itself where there is one, otherwise the newest.</translation>
    </message>
    <message>
        <source>⚠ Regnet om til %1-kroner</source>
        <translation>⚠ Converted to %1 kroner</translation>
    </message>
    <message>
        <source>Tallene er regnet om med indeksen «%1», årgang %2, og er ikke trykt slik.</source>
        <translation>The figures are converted by the index “%1”, vintage %2, and are not printed so.</translation>
    </message>
</context>
<context>
    <name>ramme::AmbitionMoneyView</name>
    <message>
        <source>Bare det scenarioet &amp;tar fra mens ambisjoner gjenstår</source>
        <translation>Only what the scenario &amp;takes from while ambitions are ahead</translation>
    </message>
    <message>
        <source>Ambisjoner mot penger, mill. kroner</source>
        <translation>Ambitions against money, NOK million</translation>
    </message>
    <message>
        <source>mill. kroner</source>
        <translation>NOK million</translation>
    </message>
    <message>
        <source>Planen, og det som gjenstår av ambisjonene hvert år.</source>
        <translation>The plan, and the ambitions ahead each year.</translation>
    </message>
    <message>
        <source>Scenarioet «%1» tar ikke fra noe område mens ambisjoner gjenstår der.</source>
        <translation>The scenario “%1” takes from no area while ambitions are ahead there.</translation>
    </message>
    <message numerus="yes">
        <source>%n rader er merket: der tar scenarioet «%1» penger fra et område med ambisjoner som gjenstår.</source>
        <translation>
            <numerusform>%n row is marked: there the scenario “%1” takes money from an area with ambitions ahead.</numerusform>
            <numerusform>%n rows are marked: there the scenario “%1” takes money from an area with ambitions ahead.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ramme::AmbitionsModel</name>
    <message>
        <source>Dokumentet sier ikke sikkert hvilke aktører dette gjelder</source>
        <translation>The document does not say for certain which actors this is for</translation>
    </message>
    <message>
        <source>Ambisjon</source>
        <translation>Ambition</translation>
    </message>
    <message>
        <source>Aktører</source>
        <translation>Actors</translation>
    </message>
    <message>
        <source>Uten år</source>
        <translation>Without a year</translation>
    </message>
    <message>
        <source>Kolonnen kan ikke endres</source>
        <translation>The column cannot be changed</translation>
    </message>
    <message>
        <source>Avsnitt</source>
        <translation>Section</translation>
    </message>
</context>
<context>
    <name>ramme::AmbitionsPage</name>
    <message>
        <source>Dette mandatet har ingen ambisjonstabell. Velg et annet mandat, eller legg til rader.</source>
        <translation>This mandate has no table of ambitions. Choose another mandate, or add rows.</translation>
    </message>
    <message>
        <source>Ambisjoner per år</source>
        <translation>Ambitions per year</translation>
    </message>
    <message>
        <source>Ambisjon</source>
        <translation>Ambition</translation>
    </message>
    <message>
        <source>Legg til en ambisjon</source>
        <translation>Add an ambition</translation>
    </message>
    <message>
        <source>Fjern den valgte ambisjonen</source>
        <translation>Remove the selected ambition</translation>
    </message>
    <message>
        <source>År</source>
        <translation>Year</translation>
    </message>
    <message>
        <source>Legg til eller fjern et år</source>
        <translation>Add or remove a year</translation>
    </message>
    <message>
        <source>Jo fyldigere farge, jo høyere andel · x: skal være på plass · (x): delvis · tom: ingen ambisjon for året</source>
        <translation>The fuller the colour, the higher the share · x: to be in place · (x): partly · empty: no ambition for the year</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>year: goal</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Felles mål:
%1</source>
        <translation>Common goals:
%1</translation>
    </message>
    <message>
        <source>Ny ambisjon</source>
        <translation>New ambition</translation>
    </message>
    <message>
        <source>Velg først en celle i den ambisjonen som skal fjernes.</source>
        <translation>First choose a cell in the ambition to remove.</translation>
    </message>
    <message>
        <source>Legg til %1</source>
        <translation>Add %1</translation>
    </message>
    <message>
        <source>Fjern %1</source>
        <translation>Remove %1</translation>
    </message>
    <message>
        <source>Felles mål</source>
        <translation>Common goals</translation>
    </message>
</context>
<context>
    <name>ramme::AmountDelegate</name>
    <message>
        <source>Ny verdi</source>
        <translation>New value</translation>
    </message>
    <message>
        <source>verdien kan ikke brukes her</source>
        <translation>the value cannot be used here</translation>
    </message>
    <message>
        <source>Ikke godtatt: %1</source>
        <translation>Not accepted: %1</translation>
    </message>
</context>
<context>
    <name>ramme::Application</name>
    <message>
        <source>Språket «%1» finnes ikke; velg %2.</source>
        <translation>There is no language “%1”; choose %2.</translation>
    </message>
    <message>
        <source>Vis denne hjelpen.</source>
        <translation>Show this help.</translation>
    </message>
    <message>
        <source>Språket i det som skrives; nb om det ikke er gitt.</source>
        <translation>The language of what is written; nb if not given.</translation>
    </message>
    <message>
        <source>Bruk: ramme %1 %2</source>
        <translation>Usage: ramme %1 %2</translation>
    </message>
    <message>
        <source>%1 Se «ramme %2 --help».</source>
        <translation>%1 See “ramme %2 --help”.</translation>
    </message>
    <message>
        <source>%1 Se «ramme --help».</source>
        <translation>%1 See “ramme --help”.</translation>
    </message>
    <message>
        <source>«%1» er verken en kommando eller en fil som finnes. Se «ramme --help».</source>
        <translation>“%1” is neither a command nor a file that exists. See “ramme --help”.</translation>
    </message>
    <message>
        <source>Det er ingen skjerm å vise vinduet på. «ramme --help» viser det som går uten.</source>
        <translation>There is no display to show the window on. “ramme --help” tells what can be done without.</translation>
    </message>
    <message>
        <source>Bruk: ramme [FIL…]</source>
        <translation>Usage: ramme [FILE…]</translation>
    </message>
    <message>
        <source>      ramme KOMMANDO …</source>
        <translation>       ramme COMMAND …</translation>
    </message>
    <message>
        <source>Uten kommando åpnes vinduet, med et prosjekt eller med dokumenter som skal leses inn.</source>
        <translation>Without a command the window is opened, with a project or with documents to import.</translation>
    </message>
    <message>
        <source>Kommandoer:</source>
        <translation>Commands:</translation>
    </message>
    <message>
        <source>«ramme KOMMANDO --help» forklarer hver av dem.</source>
        <translation>“ramme COMMAND --help” explains each of them.</translation>
    </message>
    <message>
        <source>Valg:</source>
        <translation>Options:</translation>
    </message>
    <message>
        <source>Språket i vinduet og i det som skrives.</source>
        <translation>The language of the window and of what is written.</translation>
    </message>
    <message>
        <source>Vis versjonen.</source>
        <translation>Show the version.</translation>
    </message>
    <message>
        <source>Status: 0 gjort · 1 gjort, og noe må en person se på (import og check) · 2 avvist, og ingenting er endret · 3 feil bruk</source>
        <translation>Status: 0 done · 1 done, and something needs a person (import and check) · 2 refused, and nothing was changed · 3 usage</translation>
    </message>
</context>
<context>
    <name>ramme::ApprovalMenu</name>
    <message>
        <source>&amp;Foreslå …</source>
        <translation>&amp;Propose …</translation>
    </message>
    <message>
        <source>&amp;Trekk tilbake …</source>
        <translation>&amp;Withdraw …</translation>
    </message>
    <message>
        <source>&amp;Vedta …</source>
        <translation>&amp;Approve …</translation>
    </message>
    <message>
        <source>&amp;Avslå …</source>
        <translation>&amp;Reject …</translation>
    </message>
    <message>
        <source>&amp;Notat …</source>
        <translation>&amp;Note …</translation>
    </message>
    <message>
        <source>&amp;Regler for omdisponering …</source>
        <translation>&amp;Rules of reallocation …</translation>
    </message>
</context>
<context>
    <name>ramme::Arguments</name>
    <message>
        <source>Det mangler noe på kommandolinjen.</source>
        <translation>Something is missing on the command line.</translation>
    </message>
    <message>
        <source>«%1» er for mye på kommandolinjen.</source>
        <translation>“%1” is too much on the command line.</translation>
    </message>
    <message>
        <source>«%1» er et prosjekt og kan ikke skrives over; velg et annet filnavn.</source>
        <translation>“%1” is a project and cannot be written over; choose another file name.</translation>
    </message>
    <message>
        <source>«%1» finnes ikke; velg %2.</source>
        <translation>There is no “%1”; choose %2.</translation>
    </message>
    <message>
        <source>--%1 kan ikke være «%2»; velg %3.</source>
        <translation>--%1 cannot be “%2”; choose %3.</translation>
    </message>
    <message>
        <source>Si hvor det skal skrives, med --out FIL.</source>
        <translation>Say where to write, with --out FILE.</translation>
    </message>
    <message>
        <source>Filnavnet «%1» må ende på en av disse: %2.</source>
        <translation>The file name “%1” must end in one of these: %2.</translation>
    </message>
    <message>
        <source>--basis kan ikke være «%1»; velg newest, own-year eller en årgang som 2025.</source>
        <translation>--basis cannot be “%1”; choose newest, own-year or a vintage such as 2025.</translation>
    </message>
    <message>
        <source>--size skal være bredde og høyde i bildepunkter, som 1280x800.</source>
        <translation>--size is to be width and height in pixels, such as 1280x800.</translation>
    </message>
    <message>
        <source>%1 Se «ramme %2 --help».</source>
        <translation>%1 See “ramme %2 --help”.</translation>
    </message>
</context>
<context>
    <name>ramme::AssumedMandateDialog</name>
    <message>
        <source>Hvilket mandat er tabellen fra?</source>
        <translation>Which mandate is the table from?</translation>
    </message>
    <message>
        <source>Det som er limt inn, sier ikke selv hvilket mandat det hører til.</source>
        <translation>What was pasted does not say which mandate it belongs to.</translation>
    </message>
    <message>
        <source>kroner fra et bestemt år</source>
        <translation>kroner of a given year</translation>
    </message>
    <message>
        <source>mill. kroner</source>
        <translation>NOK million</translation>
    </message>
    <message>
        <source>1000 kroner</source>
        <translation>NOK 1,000</translation>
    </message>
    <message>
        <source>kroner</source>
        <translation>NOK</translation>
    </message>
    <message>
        <source>Gjelder bare der tabellen ikke selv sier det</source>
        <translation>Applies only where the table itself does not say it</translation>
    </message>
    <message>
        <source>&amp;Samhandlingsområde:</source>
        <translation>Collaboration &amp;area:</translation>
    </message>
    <message>
        <source>&amp;Fastsatt for året:</source>
        <translation>&amp;Fixed for the year:</translation>
    </message>
    <message>
        <source>&amp;Prisnivå:</source>
        <translation>&amp;Price base:</translation>
    </message>
    <message>
        <source>Prisnivåets å&amp;r:</source>
        <translation>Yea&amp;r of the price base:</translation>
    </message>
    <message>
        <source>&amp;Beløpene er i:</source>
        <translation>A&amp;mounts are in:</translation>
    </message>
    <message>
        <source>&amp;Les inn</source>
        <translation>Read &amp;in</translation>
    </message>
    <message>
        <source>A&amp;vbryt</source>
        <translation>&amp;Cancel</translation>
    </message>
</context>
<context>
    <name>ramme::BackgroundWork</name>
    <message>
        <source>&amp;Avbryt</source>
        <translation>&amp;Cancel</translation>
    </message>
    <message>
        <source>Avbryter …</source>
        <translation>Cancelling …</translation>
    </message>
</context>
<context>
    <name>ramme::ChartCommand</name>
    <message>
        <source>PROSJEKT.ramme DIAGRAM --out FIL.png</source>
        <translation>PROJECT.ramme CHART --out FILE.png</translation>
    </message>
    <message>
        <source>Tegner et diagram som PNG, SVG eller PDF.</source>
        <translation>Draws a chart as PNG, SVG or PDF.</translation>
    </message>
    <message>
        <source>PROSJEKT.ramme</source>
        <translation>PROJECT.ramme</translation>
    </message>
    <message>
        <source>Prosjektet.</source>
        <translation>The project.</translation>
    </message>
    <message>
        <source>DIAGRAM</source>
        <translation>CHART</translation>
    </message>
    <message>
        <source>Diagrammet: %1.</source>
        <translation>The chart: %1.</translation>
    </message>
    <message>
        <source>Filen som skrives; endelsen velger formatet.</source>
        <translation>The file to write; its ending chooses the format.</translation>
    </message>
    <message>
        <source>FIL.png|svg|pdf</source>
        <translation>FILE.png|svg|pdf</translation>
    </message>
    <message>
        <source>Størrelsen i bildepunkter, 900x520 om den ikke er gitt.</source>
        <translation>The size in pixels, 900x520 if not given.</translation>
    </message>
    <message>
        <source>BREDDExHØYDE</source>
        <translation>WIDTHxHEIGHT</translation>
    </message>
    <message>
        <source>Årgangen som gjelder for hvert år; prosjektets eget valg om den ikke er gitt.</source>
        <translation>The vintage that counts for each year; the project&apos;s own choice if not given.</translation>
    </message>
    <message>
        <source>newest|own-year|ÅRGANG</source>
        <translation>newest|own-year|VINTAGE</translation>
    </message>
</context>
<context>
    <name>ramme::ChartData</name>
    <message>
        <source>Hele programmet</source>
        <translation>The whole programme</translation>
    </message>
    <message numerus="yes">
        <source>%n valgte rader</source>
        <translation>
            <numerusform>%n selected row</numerusform>
            <numerusform>%n selected rows</numerusform>
        </translation>
    </message>
    <message>
        <source>Prisnivå: %1</source>
        <translation>Price base: %1</translation>
    </message>
    <message>
        <source>Blandede prisnivåer: %1</source>
        <translation>Mixed price bases: %1</translation>
    </message>
</context>
<context>
    <name>ramme::ChartPicture</name>
    <message>
        <source>Diagrammet «%1» finnes ikke; det som finnes, er allocation.</source>
        <translation>There is no chart “%1”; there is allocation.</translation>
    </message>
    <message>
        <source>Et diagram kan ikke skrives som «%1»; gi filen endelsen .png, .svg eller .pdf.</source>
        <translation>A chart cannot be written as “%1”; give the file the ending .png, .svg or .pdf.</translation>
    </message>
    <message>
        <source>Diagrammet kan ikke tegnes i størrelsen %1×%2.</source>
        <translation>The chart cannot be drawn in the size %1×%2.</translation>
    </message>
    <message>
        <source>Noe er ikke fastsatt eller avgjort, og er ikke med i søylene.</source>
        <translation>Something is not set or decided, and is not part of the bars.</translation>
    </message>
</context>
<context>
    <name>ramme::CheckCommand</name>
    <message>
        <source>PROSJEKT.ramme</source>
        <translation>PROJECT.ramme</translation>
    </message>
    <message>
        <source>Kontrollerer summer og motsigelser; status 1 når noe må ses på av en person.</source>
        <translation>Checks sums and contradictions; status 1 when something needs a person.</translation>
    </message>
    <message>
        <source>Prosjektet.</source>
        <translation>The project.</translation>
    </message>
    <message>
        <source>Som tekst, eller funnene som JSON.</source>
        <translation>As text, or the findings as JSON.</translation>
    </message>
    <message>
        <source>%1 er en ny lesning av noe som er der fra før, og venter til noen velger den.</source>
        <translation>%1 is a new reading of something that is there already, and waits until somebody chooses it.</translation>
    </message>
    <message>
        <source>Ingenting må ses på av en person.</source>
        <translation>Nothing needs a person.</translation>
    </message>
</context>
<context>
    <name>ramme::ChecksPage</name>
    <message>
        <source>Ingen funn: alt stemmer.</source>
        <translation>No findings: everything agrees.</translation>
    </message>
    <message numerus="yes">
        <source>%n feil</source>
        <translation>
            <numerusform>%n error</numerusform>
            <numerusform>%n errors</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n merknad(er)</source>
        <translation>
            <numerusform>%n note</numerusform>
            <numerusform>%n notes</numerusform>
        </translation>
    </message>
    <message>
        <source>Mandat</source>
        <translation>Mandate</translation>
    </message>
    <message numerus="yes">
        <source>%n advarsel(er)</source>
        <translation>
            <numerusform>%n warning</numerusform>
            <numerusform>%n warnings</numerusform>
        </translation>
    </message>
    <message>
        <source>Kontroller</source>
        <translation>Checks</translation>
    </message>
    <message>
        <source>Søk i kontrollene</source>
        <translation>Search the checks</translation>
    </message>
    <message>
        <source>Alle</source>
        <translation>All</translation>
    </message>
    <message>
        <source>Åpne</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>Vurderte</source>
        <translation>Judged</translation>
    </message>
    <message>
        <source>Tilstand</source>
        <translation>State</translation>
    </message>
    <message>
        <source>Område</source>
        <translation>Area</translation>
    </message>
    <message>
        <source>Regel</source>
        <translation>Rule</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>what it does, key</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Neste åpne</source>
        <translation>Next open</translation>
    </message>
    <message>
        <source>Gå til neste åpne kontroll</source>
        <translation>Go to the next open check</translation>
    </message>
    <message>
        <source>Første kilde</source>
        <translation>First source</translation>
    </message>
    <message>
        <source>Vis hvor det første tallet står</source>
        <translation>Show where the first figure stands</translation>
    </message>
    <message>
        <source>Andre kilde</source>
        <translation>Second source</translation>
    </message>
    <message>
        <source>Vis hvor det andre tallet står</source>
        <translation>Show where the second figure stands</translation>
    </message>
    <message>
        <source>Forklart …</source>
        <translation>Explained …</translation>
    </message>
    <message>
        <source>Sett «Forklart» med en begrunnelse</source>
        <translation>Set “Explained” with a reason</translation>
    </message>
    <message>
        <source>Feil i dokumentet …</source>
        <translation>Error in the document …</translation>
    </message>
    <message>
        <source>Sett «Feil i dokumentet» med en begrunnelse</source>
        <translation>Set “Error in the document” with a reason</translation>
    </message>
    <message>
        <source>Må avklares …</source>
        <translation>To be asked …</translation>
    </message>
    <message>
        <source>Sett «Må avklares» med en begrunnelse</source>
        <translation>Set “To be asked” with a reason</translation>
    </message>
    <message>
        <source>Åpne igjen</source>
        <translation>Reopen</translation>
    </message>
    <message>
        <source>Ta vurderingen bort</source>
        <translation>Take the judgement away</translation>
    </message>
    <message>
        <source>Rettelsesliste …</source>
        <translation>Errata …</translation>
    </message>
    <message>
        <source>Eksporter feilene i dokumentene til den som eier dem</source>
        <translation>Export the errors in the documents for the one who owns them</translation>
    </message>
    <message>
        <source>Gå til det andre tallet</source>
        <translation>Go to the second figure</translation>
    </message>
    <message>
        <source>%1: %2 mill. kroner</source>
        <comment>what, amount</comment>
        <translation>%1: NOK %2 million</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>what, share</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Velg først en kontroll.</source>
        <translation>Choose a check first.</translation>
    </message>
    <message>
        <source>Kontrollen har bare én kilde.</source>
        <translation>The check has only one source.</translation>
    </message>
    <message>
        <source>Ingen åpne kontroller her.</source>
        <translation>No open checks here.</translation>
    </message>
    <message numerus="yes">
        <source>%n kontroll(er) får samme vurdering.</source>
        <translation>
            <numerusform>%n check gets the same judgement.</numerusform>
            <numerusform>%n checks get the same judgement.</numerusform>
        </translation>
    </message>
    <message>
        <source>Alle områder</source>
        <translation>All areas</translation>
    </message>
    <message>
        <source>Alle regler</source>
        <translation>All rules</translation>
    </message>
    <message>
        <source>%1 · %2 · %3 · %4</source>
        <translation>%1 · %2 · %3 · %4</translation>
    </message>
    <message numerus="yes">
        <source>%n åpne</source>
        <translation>
            <numerusform>%n open</numerusform>
            <numerusform>%n open</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>the rule, what it compares</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 av %2 %3: %4</source>
        <comment>state, who, day, why</comment>
        <translation>%1 by %2 on %3: %4</translation>
    </message>
    <message>
        <source>Tallene er endret siden vurderingen. %1</source>
        <translation>The figures have changed since the judgement. %1</translation>
    </message>
</context>
<context>
    <name>ramme::Clipboard</name>
    <message>
        <source>Utklippstavlen er tom. Kopier en tabell, en tekst eller et bilde først.</source>
        <translation>The clipboard is empty. Copy a table, a text or a picture first.</translation>
    </message>
    <message>
        <source>Det som er kopiert, kan ikke leses. Kopier en tabell, en tekst eller et bilde.</source>
        <translation>What was copied cannot be read. Copy a table, a text or a picture.</translation>
    </message>
    <message>
        <source>Det som er kopiert, er for stort til å være et mandat.</source>
        <translation>What was copied is too large to be a mandate.</translation>
    </message>
</context>
<context>
    <name>ramme::ColumnSeparators</name>
    <message>
        <source>Kolonneskiller</source>
        <translation>Column separators</translation>
    </message>
    <message>
        <source>Skille %1 av %2</source>
        <translation>Separator %1 of %2</translation>
    </message>
    <message>
        <source>Dra et skille for å flytte det. Dobbeltklikk lager et nytt, Delete fjerner det valgte.
Med tastene: Tab velger, ← og → flytter, Insert lager et nytt, Delete fjerner.
Klikk i en kolonne for å gi den overskrift.</source>
        <translation>Drag a separator to move it. A double click makes a new one, Delete removes the chosen one.
With the keys: Tab chooses, ← and → move, Insert makes a new one, Delete removes.
Click in a column to give it a heading.</translation>
    </message>
    <message>
        <source>Første kolonne</source>
        <translation>First column</translation>
    </message>
</context>
<context>
    <name>ramme::ComparisonChart</name>
    <message>
        <source>Diagram over det som sammenliknes, per år</source>
        <translation>Chart of what is compared, by year</translation>
    </message>
    <message>
        <source>mill. kroner</source>
        <translation>NOK million</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>year, amount</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <comment>what is compared, its amounts by year</comment>
        <translation>%1 – %2</translation>
    </message>
</context>
<context>
    <name>ramme::ComparisonView</name>
    <message>
        <source>Bare det som er &amp;ulikt</source>
        <translation>Only what &amp;differs</translation>
    </message>
    <message>
        <source>Sammenlikning, mill. kroner</source>
        <translation>Comparison, NOK million</translation>
    </message>
    <message>
        <source>mill. kroner</source>
        <translation>NOK million</translation>
    </message>
    <message>
        <source>Det som settes side om side</source>
        <translation>What is put side by side</translation>
    </message>
    <message>
        <source>Kryss av med mellomrom. Endringer er mot det øverste som er krysset av.</source>
        <translation>Tick with the space bar. Changes are against the topmost that is ticked.</translation>
    </message>
    <message>
        <source>&amp;Side om side:</source>
        <translation>&amp;Side by side:</translation>
    </message>
    <message>
        <source>&amp;Område:</source>
        <translation>&amp;Area:</translation>
    </message>
    <message>
        <source>Området som sammenliknes</source>
        <translation>The area that is compared</translation>
    </message>
    <message>
        <source>Å&amp;r:</source>
        <translation>&amp;Year:</translation>
    </message>
    <message>
        <source>Året som sammenliknes</source>
        <translation>The year that is compared</translation>
    </message>
    <message>
        <source>Loggen henger ikke sammen, så scenarioet kan ikke brukes.</source>
        <translation>The log does not hold together, so the scenario cannot be used.</translation>
    </message>
    <message>
        <source>Hele programmet</source>
        <translation>The whole programme</translation>
    </message>
    <message>
        <source>alle</source>
        <translation>all</translation>
    </message>
    <message>
        <source>Kryss av minst to for å sette dem side om side.</source>
        <translation>Tick at least two to put them side by side.</translation>
    </message>
    <message>
        <source>Det er ingen forskjell.</source>
        <translation>There is no difference.</translation>
    </message>
    <message>
        <source>Det er ingen tall å sammenlikne der.</source>
        <translation>There are no figures to compare there.</translation>
    </message>
</context>
<context>
    <name>ramme::DataCommand</name>
    <message>
        <source>PROSJEKT.ramme</source>
        <translation>PROJECT.ramme</translation>
    </message>
    <message>
        <source>Skriver alt prosjektet holder som JSON, med beløp i øre.</source>
        <translation>Writes everything the project holds as JSON, with amounts in øre.</translation>
    </message>
    <message>
        <source>Prosjektet.</source>
        <translation>The project.</translation>
    </message>
</context>
<context>
    <name>ramme::DoubtsModel</name>
    <message>
        <source>%1: i tvil mellom %2</source>
        <comment>where a figure stands, its readings</comment>
        <translation>%1: in doubt between %2</translation>
    </message>
    <message>
        <source>%1: i tvil, kan ikke leses</source>
        <comment>where a figure stands</comment>
        <translation>%1: in doubt, cannot be read</translation>
    </message>
    <message>
        <source>%1: %2. %3</source>
        <comment>where a figure stands: what it says. Why it can be trusted</comment>
        <translation>%1: %2. %3</translation>
    </message>
    <message>
        <source>%1: %2 må bekreftes (Ctrl+B)</source>
        <comment>where a figure stands: what it says</comment>
        <translation>%1: %2 must be confirmed (Ctrl+B)</translation>
    </message>
</context>
<context>
    <name>ramme::Exporter</name>
    <message>
        <source>Fordeling</source>
        <translation>Allocation</translation>
    </message>
    <message>
        <source>Rammer</source>
        <translation>Frames</translation>
    </message>
    <message>
        <source>Fordeling i mandatene</source>
        <translation>Splits of the mandates</translation>
    </message>
    <message>
        <source>Ambisjoner</source>
        <translation>Ambitions</translation>
    </message>
    <message>
        <source>Årganger</source>
        <translation>Vintages</translation>
    </message>
    <message>
        <source>Tildelingsbrev</source>
        <translation>Letters</translation>
    </message>
    <message>
        <source>Kontroller</source>
        <translation>Checks</translation>
    </message>
    <message>
        <source>Omdisponeringer</source>
        <translation>Reallocations</translation>
    </message>
    <message>
        <source>Excel-arbeidsbok (*.xlsx)</source>
        <translation>Excel workbook (*.xlsx)</translation>
    </message>
    <message>
        <source>CSV med semikolon og desimalkomma (*.csv)</source>
        <translation>CSV with semicolon and decimal comma (*.csv)</translation>
    </message>
    <message>
        <source>CSV med komma og desimalpunktum (*.csv)</source>
        <translation>CSV with comma and decimal point (*.csv)</translation>
    </message>
    <message>
        <source>Nettside (*.html)</source>
        <translation>Web page (*.html)</translation>
    </message>
    <message>
        <source>Ren tekst (*.txt)</source>
        <translation>Plain text (*.txt)</translation>
    </message>
    <message>
        <source>JSON (*.json)</source>
        <translation>JSON (*.json)</translation>
    </message>
    <message>
        <source>Eksporter tabellen «%1»</source>
        <translation>Export the table “%1”</translation>
    </message>
    <message>
        <source>Tabellen ble ikke skrevet</source>
        <translation>The table was not written</translation>
    </message>
    <message>
        <source>Eksporter diagrammet</source>
        <translation>Export the chart</translation>
    </message>
    <message>
        <source>Diagram over fordelingen</source>
        <translation>Chart of the allocation</translation>
    </message>
    <message>
        <source>PNG-bilde (*.png)</source>
        <translation>PNG picture (*.png)</translation>
    </message>
    <message>
        <source>SVG-tegning (*.svg)</source>
        <translation>SVG drawing (*.svg)</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Diagrammet ble ikke skrevet</source>
        <translation>The chart was not written</translation>
    </message>
    <message>
        <source>Rettelsesliste</source>
        <translation>Errata</translation>
    </message>
    <message>
        <source>Skriver tabellen …</source>
        <translation>Writing the table …</translation>
    </message>
    <message>
        <source>Skriver diagrammet …</source>
        <translation>Writing the chart …</translation>
    </message>
    <message>
        <source>Årgangstrekant</source>
        <translation>Vintage triangle</translation>
    </message>
    <message>
        <source>Endringer mellom mandatene</source>
        <translation>Changes between the mandates</translation>
    </message>
    <message>
        <source>Ambisjoner mot penger</source>
        <translation>Ambitions against money</translation>
    </message>
    <message>
        <source>Eksporter rapporten</source>
        <translation>Export the report</translation>
    </message>
    <message>
        <source>Skriver rapporten …</source>
        <translation>Writing the report …</translation>
    </message>
    <message>
        <source>Rapporten ble ikke skrevet</source>
        <translation>The report was not written</translation>
    </message>
</context>
<context>
    <name>ramme::FigureWords</name>
    <message>
        <source>%1 kroner</source>
        <translation>NOK %1</translation>
    </message>
    <message>
        <source>%1 tusen kroner</source>
        <translation>NOK %1 thousand</translation>
    </message>
    <message>
        <source>%1 mill. kroner</source>
        <translation>NOK %1 million</translation>
    </message>
    <message>
        <source>tom celle</source>
        <translation>empty cell</translation>
    </message>
    <message>
        <source>ikke fastsatt (strek)</source>
        <translation>not set (dash)</translation>
    </message>
    <message>
        <source>bare fotnotemerke</source>
        <translation>footnote mark only</translation>
    </message>
    <message>
        <source>ikke avgjort</source>
        <translation>undecided</translation>
    </message>
    <message>
        <source>kan ikke leses</source>
        <translation>cannot be read</translation>
    </message>
    <message>
        <source>brev %1</source>
        <translation>letter %1</translation>
    </message>
    <message>
        <source>tillegg %1</source>
        <translation>supplement %1</translation>
    </message>
    <message>
        <source>mandat %1</source>
        <translation>mandate %1</translation>
    </message>
    <message>
        <source>ikke oppgitt</source>
        <translation>not stated</translation>
    </message>
    <message>
        <source>løpende kroner</source>
        <translation>nominal kroner</translation>
    </message>
    <message>
        <source>%1-kroner</source>
        <translation>%1 kroner</translation>
    </message>
    <message>
        <source>Årets eget mandat</source>
        <translation>The year&apos;s own mandate</translation>
    </message>
    <message>
        <source>Bare mandatene for %1</source>
        <translation>Only the mandates for %1</translation>
    </message>
    <message>
        <source>Feil</source>
        <translation>Error</translation>
    </message>
    <message>
        <source>Advarsel</source>
        <translation>Warning</translation>
    </message>
    <message>
        <source>Merknad</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Samlet ramme</source>
        <translation>Whole frame</translation>
    </message>
    <message>
        <source>Tildeling</source>
        <translation>Award</translation>
    </message>
    <message>
        <source>Drift og forvaltning</source>
        <translation>Operations</translation>
    </message>
    <message>
        <source>Ubrukte midler</source>
        <translation>Carry-over</translation>
    </message>
    <message>
        <source>Annet</source>
        <translation>Other</translation>
    </message>
    <message>
        <source>Ufordelt</source>
        <translation>Unsplit</translation>
    </message>
    <message>
        <source>Totalt</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>Nyeste mandat</source>
        <translation>Newest mandate</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>year: amount</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>tom</source>
        <comment>no amount printed</comment>
        <translation>empty</translation>
    </message>
    <message>
        <source>Åpen</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>Forklart</source>
        <translation>Explained</translation>
    </message>
    <message>
        <source>Feil i dokumentet</source>
        <translation>Error in the document</translation>
    </message>
    <message>
        <source>Må avklares</source>
        <translation>To be asked</translation>
    </message>
</context>
<context>
    <name>ramme::FindingLines</name>
    <message>
        <source>Feil som noen må rette:</source>
        <translation>Errors that somebody must put right:</translation>
    </message>
    <message>
        <source>Dette må noen se på:</source>
        <translation>Somebody must look at this:</translation>
    </message>
    <message>
        <source>Verdt å vite:</source>
        <translation>Worth knowing:</translation>
    </message>
    <message>
        <source>%1, linje %2</source>
        <translation>%1, line %2</translation>
    </message>
    <message>
        <source>%1, mandat %2</source>
        <translation>%1, mandate %2</translation>
    </message>
</context>
<context>
    <name>ramme::FindingsModel</name>
    <message>
        <source>Feil</source>
        <translation>Error</translation>
    </message>
    <message>
        <source>Advarsel</source>
        <translation>Warning</translation>
    </message>
    <message>
        <source>Merknad</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Alvor</source>
        <translation>Severity</translation>
    </message>
    <message>
        <source>Område</source>
        <translation>Area</translation>
    </message>
    <message>
        <source>Mandat</source>
        <translation>Mandate</translation>
    </message>
    <message>
        <source>%1 pp</source>
        <comment>percentage points</comment>
        <translation>%1 pp</translation>
    </message>
    <message>
        <source>Utdatert: %1</source>
        <translation>Outdated: %1</translation>
    </message>
    <message>
        <source>Tallene er endret etter at tilstanden ble satt. Vurder kontrollen på nytt.</source>
        <translation>The figures have changed since the state was set. Judge the check anew.</translation>
    </message>
    <message>
        <source>Beløp i mill. kroner</source>
        <translation>Amounts in NOK million</translation>
    </message>
    <message>
        <source>Kontroll</source>
        <translation>Check</translation>
    </message>
    <message>
        <source>Første tall</source>
        <translation>First figure</translation>
    </message>
    <message>
        <source>Andre tall</source>
        <translation>Second figure</translation>
    </message>
    <message>
        <source>Avvik</source>
        <translation>Difference</translation>
    </message>
    <message>
        <source>Tilstand</source>
        <translation>State</translation>
    </message>
</context>
<context>
    <name>ramme::FramesModel</name>
    <message>
        <source>Rad</source>
        <translation>Row</translation>
    </message>
    <message>
        <source>Sum</source>
        <translation>Sum</translation>
    </message>
    <message>
        <source>%1 (trykt)</source>
        <translation>%1 (printed)</translation>
    </message>
</context>
<context>
    <name>ramme::GroundsFields</name>
    <message>
        <source>for eksempel et saksnummer</source>
        <translation>such as a case number</translation>
    </message>
    <message>
        <source>Be&amp;grunnelse:</source>
        <translation>&amp;Reason:</translation>
    </message>
    <message>
        <source>&amp;Vedtak:</source>
        <translation>&amp;Decision:</translation>
    </message>
    <message>
        <source>A&amp;v:</source>
        <translation>B&amp;y:</translation>
    </message>
    <message>
        <source>&amp;Dato:</source>
        <translation>&amp;Date:</translation>
    </message>
</context>
<context>
    <name>ramme::ImportCommand</name>
    <message>
        <source>PROSJEKT.ramme DOKUMENT…</source>
        <translation>PROJECT.ramme DOCUMENT…</translation>
    </message>
    <message>
        <source>Leser dokumenter inn i et prosjekt, og sier hva som ble lest og hva noen må se på.</source>
        <translation>Reads documents into a project, and says what was read and what somebody must look at.</translation>
    </message>
    <message>
        <source>PROSJEKT.ramme</source>
        <translation>PROJECT.ramme</translation>
    </message>
    <message>
        <source>Prosjektet; det lages om det ikke finnes.</source>
        <translation>The project; it is made if it does not exist.</translation>
    </message>
    <message>
        <source>DOKUMENT…</source>
        <translation>DOCUMENT…</translation>
    </message>
    <message>
        <source>La en ny lesning ta plassen til den som er der; det noen har rettet, står.</source>
        <translation>Let a new reading take the place of the one that is there; what somebody has corrected stays.</translation>
    </message>
    <message>
        <source>Et nytt prosjekt må hete noe som slutter på .ramme, og «%1» gjør ikke det.</source>
        <translation>The name of a new project must end in .ramme, and “%1” does not.</translation>
    </message>
    <message>
        <source>Mandater og brev fra Word, PDF, OpenDocument, regneark, CSV, HTML eller tekst. Et dokument som ikke kan leses, får sin feillinje, og de andre leses likevel; kan ingen leses, er alt som før og status 2.</source>
        <translation>Mandates and letters from Word, PDF, OpenDocument, workbooks, CSV, HTML or text. A document that cannot be read gets its error line, and the others are read all the same; where none can be read, all is as before and the status is 2.</translation>
    </message>
</context>
<context>
    <name>ramme::ImportController</name>
    <message>
        <source>Leser dokumentene …</source>
        <translation>Reading the documents …</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>area and year of a mandate</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Leser utklippet …</source>
        <translation>Reading what was copied …</translation>
    </message>
    <message>
        <source>Utklippet kan ikke leses: %1.</source>
        <translation>What was copied cannot be read: %1.</translation>
    </message>
    <message>
        <source>Utklippet har verken mandat, brev eller en tabell med år eller mottakere.</source>
        <translation>What was copied holds no mandate, no letter and no table with years or recipients.</translation>
    </message>
    <message>
        <source>Utklipp %1</source>
        <comment>date and time</comment>
        <translation>Clipping %1</translation>
    </message>
    <message>
        <source>dd.MM.yyyy HH.mm</source>
        <comment>how date and time are written</comment>
        <translation>d MMM yyyy HH.mm</translation>
    </message>
    <message>
        <source>Setter sammen det som er lest …</source>
        <translation>Putting together what was read …</translation>
    </message>
    <message>
        <source>Leser dokumentet …</source>
        <translation>Reading the document …</translation>
    </message>
    <message>
        <source>Det er ikke lenger noe mandat og ikke noe brev å gå gjennom i «%1».</source>
        <translation>There is no longer any mandate or letter to go through in “%1”.</translation>
    </message>
</context>
<context>
    <name>ramme::ImportSummary</name>
    <message>
        <source>%1: lest inn</source>
        <translation>%1: read</translation>
    </message>
    <message>
        <source>%1: var lest fra før; ingenting er endret</source>
        <translation>%1: was read before; nothing is changed</translation>
    </message>
    <message>
        <source>%1: lest inn i stedet for det som var der</source>
        <translation>%1: read in place of what was there</translation>
    </message>
    <message>
        <source>%1: en ny lesning av noe som er der fra før; den venter til noen velger den, eller til --replace</source>
        <translation>%1: a new reading of something that is there already; it waits until somebody chooses it, or for --replace</translation>
    </message>
    <message>
        <source>Ingen rammer, ingen fordeling og ingen ambisjoner: dokumentet holder ingen plan.</source>
        <translation>No frames, no split and no ambitions: the document holds no plan.</translation>
    </message>
    <message numerus="yes">
        <source>%n tall</source>
        <translation>
            <numerusform>%n figure</numerusform>
            <numerusform>%n figures</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n er avgjort med en grunn</source>
        <translation>
            <numerusform>%n is decided with a reason</numerusform>
            <numerusform>%n are decided with a reason</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n er flertydig(e)</source>
        <translation>
            <numerusform>%n is ambiguous</numerusform>
            <numerusform>%n are ambiguous</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n kan ikke leses</source>
        <translation>
            <numerusform>%n cannot be read</numerusform>
            <numerusform>%n cannot be read</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n linje(r) med tall ble ikke forstått og er tatt vare på</source>
        <translation>
            <numerusform>%n line with figures was not understood and is kept</numerusform>
            <numerusform>%n lines with figures were not understood and are kept</numerusform>
        </translation>
    </message>
    <message>
        <source>brev til %1 for %2</source>
        <translation>letter to %1 for %2</translation>
    </message>
    <message>
        <source>mandat %1: %2</source>
        <translation>mandate %1: %2</translation>
    </message>
    <message>
        <source>%1, fastsatt %2</source>
        <translation>%1, adopted %2</translation>
    </message>
    <message>
        <source>d. MMMM yyyy</source>
        <translation>d MMMM yyyy</translation>
    </message>
    <message>
        <source>nytt område: %1</source>
        <translation>new area: %1</translation>
    </message>
</context>
<context>
    <name>ramme::ImportSummaryDialog</name>
    <message>
        <source>Dette er lest</source>
        <translation>What was read</translation>
    </message>
    <message numerus="yes">
        <source>%n funn bør ses på. Dobbeltklikk eller trykk Enter på et funn for å gå til stedet.</source>
        <translation>
            <numerusform>%n finding should be looked at. Double-click the finding or press Enter to go to the place.</numerusform>
            <numerusform>%n findings should be looked at. Double-click a finding or press Enter to go to the place.</numerusform>
        </translation>
    </message>
    <message>
        <source>Ingenting i filene ser ut til å trenge en ny titt.</source>
        <translation>Nothing in the files seems to need a second look.</translation>
    </message>
    <message>
        <source>&amp;Lukk</source>
        <translation>&amp;Close</translation>
    </message>
    <message>
        <source>Prosjektet har noe av dette fra før. Velg hva som skal gjelde.</source>
        <translation>The project has some of this already. Choose what is to hold.</translation>
    </message>
    <message>
        <source>Ikke alle filene kunne leses.</source>
        <translation>Not all files could be read.</translation>
    </message>
</context>
<context>
    <name>ramme::ImportedFilesView</name>
    <message>
        <source>Filer og det som bør ses på</source>
        <translation>Files and what should be looked at</translation>
    </message>
    <message>
        <source>Filen er lest før. Ingenting er endret.</source>
        <translation>The file was read before. Nothing is changed.</translation>
    </message>
    <message>
        <source>Fant ingen ramme, fordeling eller ambisjoner i filen. Teksten er tatt vare på.</source>
        <translation>No frame, split or ambitions were found in the file. Its text is kept.</translation>
    </message>
    <message numerus="yes">
        <source>%n mandat(er)</source>
        <translation>
            <numerusform>%n mandate</numerusform>
            <numerusform>%n mandates</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n brev</source>
        <translation>
            <numerusform>%n letter</numerusform>
            <numerusform>%n letters</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tall</source>
        <translation>
            <numerusform>%n figure</numerusform>
            <numerusform>%n figures</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n avgjort ved lesing</source>
        <translation>
            <numerusform>%n decided in reading</numerusform>
            <numerusform>%n decided in reading</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sted(er) som ikke ble forstått</source>
        <translation>
            <numerusform>%n place that was not understood</numerusform>
            <numerusform>%n places that were not understood</numerusform>
        </translation>
    </message>
    <message>
        <source>Prosjektet har dette fra en annen fil. Den nye lesningen venter til du velger.</source>
        <translation>The project has this from another file. The new reading waits until you choose.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>how grave a finding is: its message</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>&amp;Erstatt det gamle</source>
        <translation>&amp;Replace the old</translation>
    </message>
    <message>
        <source>&amp;Behold det gamle</source>
        <translation>&amp;Keep the old</translation>
    </message>
    <message>
        <source>Erstattet. Det gamle kan hentes tilbake med Angre.</source>
        <translation>Replaced. Undo brings the old back.</translation>
    </message>
    <message>
        <source>Det gamle beholdes.</source>
        <translation>The old is kept.</translation>
    </message>
    <message>
        <source>&amp;Gå gjennom …</source>
        <translation>Go &amp;through …</translation>
    </message>
    <message>
        <source>Viser den nye lesningen ved siden av dokumentet. Den erstatter den gamle når du legger den inn.</source>
        <translation>Shows the new reading beside the document. It takes the place of the old one when you add it.</translation>
    </message>
</context>
<context>
    <name>ramme::IndexCommand</name>
    <message>
        <source>«%1» er ikke et år og en verdi; skriv det som 2025=112,4.</source>
        <translation>“%1” is not a year and a value; write it as 2025=112.4.</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <translation>%1: %2.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1, årgang %2: %3</source>
        <translation>%1, vintage %2: %3</translation>
    </message>
    <message>
        <source>%1, årgang %2: %3 (kilde: %4)</source>
        <translation>%1, vintage %2: %3 (source: %4)</translation>
    </message>
    <message>
        <source>Indeksen «%1» finnes alt i årgang %2; slett den først, eller bruk en annen årgang.</source>
        <translation>The index “%1” is already there in vintage %2; delete it first, or use another vintage.</translation>
    </message>
    <message>
        <source>Indeksen «%1», årgang %2, er lagt inn med %3.</source>
        <translation>The index “%1”, vintage %2, is added with %3.</translation>
    </message>
    <message numerus="yes">
        <source>%n år</source>
        <translation>
            <numerusform>%n year</numerusform>
            <numerusform>%n years</numerusform>
        </translation>
    </message>
    <message>
        <source>Indeksen «%1» finnes i flere årganger; si hvilken, som «%2».</source>
        <translation>The index “%1” has several vintages; say which, as “%2”.</translation>
    </message>
    <message>
        <source>Indeksen «%1», årgang %2, er slettet.</source>
        <translation>The index “%1”, vintage %2, is deleted.</translation>
    </message>
    <message>
        <source>PROSJEKT.ramme VERB [NAVN] [ÅR=VERDI…]</source>
        <translation>PROJECT.ramme VERB [NAME] [YEAR=VALUE…]</translation>
    </message>
    <message>
        <source>Viser, legger inn og sletter prisindekser.</source>
        <translation>Lists, adds and deletes price indices.</translation>
    </message>
    <message>
        <source>PROSJEKT.ramme</source>
        <translation>PROJECT.ramme</translation>
    </message>
    <message>
        <source>Prosjektet.</source>
        <translation>The project.</translation>
    </message>
    <message>
        <source>VERB</source>
        <translation>VERB</translation>
    </message>
    <message>
        <source>Hva som skal gjøres: %1.</source>
        <translation>What is to be done: %1.</translation>
    </message>
    <message>
        <source>NAVN</source>
        <translation>NAME</translation>
    </message>
    <message>
        <source>Indeksen; for delete med @ÅRGANG der det er flere.</source>
        <translation>The index; for delete with @VINTAGE where there are several.</translation>
    </message>
    <message>
        <source>ÅR=VERDI…</source>
        <translation>YEAR=VALUE…</translation>
    </message>
    <message>
        <source>add: verdiene, som 2025=112,4, der de ikke leses fra en fil.</source>
        <translation>add: the values, such as 2025=112.4, where they are not read from a file.</translation>
    </message>
    <message>
        <source>add: året eller datoen indeksen ble publisert, som 2025 eller 2025-10-07.</source>
        <translation>add: the year or date the index was published, such as 2025 or 2025-10-07.</translation>
    </message>
    <message>
        <source>ÅRGANG</source>
        <translation>VINTAGE</translation>
    </message>
    <message>
        <source>add: filen verdiene leses fra, med ett år og én verdi på hver linje.</source>
        <translation>add: the file the values are read from, with one year and one value on each line.</translation>
    </message>
    <message>
        <source>FIL.csv</source>
        <translation>FILE.csv</translation>
    </message>
    <message>
        <source>add: hvor verdiene er hentet; filens navn om det ikke er gitt.</source>
        <translation>add: where the values are from; the name of the file where it is not given.</translation>
    </message>
    <message>
        <source>TEKST</source>
        <translation>TEXT</translation>
    </message>
    <message>
        <source>list: som tekst eller JSON.</source>
        <translation>list: as text or JSON.</translation>
    </message>
    <message>
        <source>--%1 hører ikke til «%2».</source>
        <translation>--%1 does not belong to “%2”.</translation>
    </message>
    <message>
        <source>Si når indeksen ble publisert, med --vintage.</source>
        <translation>Say when the index was published, with --vintage.</translation>
    </message>
    <message>
        <source>Si enten hvilken fil verdiene er i, med --from, eller skriv dem som ÅR=VERDI.</source>
        <translation>Either say which file the values are in, with --from, or write them as YEAR=VALUE.</translation>
    </message>
    <message>
        <source>Prosjektet har ingen indekser.</source>
        <translation>The project has no indices.</translation>
    </message>
</context>
<context>
    <name>ramme::IndicesDialog</name>
    <message>
        <source>Prisindekser</source>
        <translation>Price indices</translation>
    </message>
    <message>
        <source>Navn</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Årgang</source>
        <translation>Vintage</translation>
    </message>
    <message>
        <source>År</source>
        <translation>Year</translation>
    </message>
    <message>
        <source>Prosjektets prisindekser</source>
        <translation>The project&apos;s price indices</translation>
    </message>
    <message>
        <source>N&amp;y</source>
        <translation>Ne&amp;w</translation>
    </message>
    <message>
        <source>Les fra &amp;fil …</source>
        <translation>Read from &amp;file …</translation>
    </message>
    <message>
        <source>&amp;Behold</source>
        <translation>&amp;Keep</translation>
    </message>
    <message>
        <source>&amp;Slett</source>
        <translation>&amp;Delete</translation>
    </message>
    <message>
        <source>&amp;Lukk</source>
        <translation>&amp;Close</translation>
    </message>
    <message>
        <source>Kommunal deflator</source>
        <translation>Municipal deflator</translation>
    </message>
    <message>
        <source>året eller dagen den ble utgitt, som 2025 eller 2025-10-07</source>
        <translation>the year or day it was published, such as 2025 or 2025-10-07</translation>
    </message>
    <message>
        <source>hvor den står</source>
        <translation>where it is found</translation>
    </message>
    <message>
        <source>2025   100
2026   103,2</source>
        <translation>2025   100
2026   103.2</translation>
    </message>
    <message>
        <source>Ett år på hver linje, med verdien etter. Celler fra et regneark kan limes inn.</source>
        <translation>One year on each line, with its value behind it. Cells of a spreadsheet can be pasted.</translation>
    </message>
    <message>
        <source>&amp;Navn:</source>
        <translation>&amp;Name:</translation>
    </message>
    <message>
        <source>&amp;Årgang:</source>
        <translation>&amp;Vintage:</translation>
    </message>
    <message>
        <source>&amp;Kilde:</source>
        <translation>&amp;Source:</translation>
    </message>
    <message>
        <source>&amp;Verdier:</source>
        <translation>V&amp;alues:</translation>
    </message>
    <message>
        <source>%1–%2</source>
        <comment>first and last year</comment>
        <translation>%1–%2</translation>
    </message>
    <message>
        <source>Skriv navn, årgang og verdier, eller les verdiene fra en fil.</source>
        <translation>Write a name, a vintage and values, or read the values from a file.</translation>
    </message>
    <message>
        <source>Les en prisindeks</source>
        <translation>Read a price index</translation>
    </message>
    <message>
        <source>Tabeller (*.csv *.tsv *.xlsx *.ods *.txt)</source>
        <translation>Tables (*.csv *.tsv *.xlsx *.ods *.txt)</translation>
    </message>
    <message numerus="yes">
        <source>%n verdier er lest. Behold indeksen når navn og årgang er rett.</source>
        <translation>
            <numerusform>%n value has been read. Keep the index when its name and vintage are right.</numerusform>
            <numerusform>%n values have been read. Keep the index when its name and vintage are right.</numerusform>
        </translation>
    </message>
    <message>
        <source>Indeksen «%1», årgang %2, er med i prosjektet.</source>
        <translation>The index “%1”, vintage %2, is in the project.</translation>
    </message>
    <message>
        <source>Skriv verdiene, ett år og én verdi på hver linje.</source>
        <translation>Type the values, one year and one value on each line.</translation>
    </message>
</context>
<context>
    <name>ramme::JudgementDialog</name>
    <message>
        <source>Vurder kontrollen</source>
        <translation>Judge the check</translation>
    </message>
    <message>
        <source>Hvorfor? Ctrl+Enter lagrer.</source>
        <translation>Why? Ctrl+Enter saves.</translation>
    </message>
    <message>
        <source>&amp;Tilstand:</source>
        <translation>&amp;State:</translation>
    </message>
    <message>
        <source>&amp;Begrunnelse:</source>
        <translation>&amp;Reason:</translation>
    </message>
    <message>
        <source>&amp;Vurdert av:</source>
        <translation>&amp;Judged by:</translation>
    </message>
    <message>
        <source>&amp;Dato:</source>
        <translation>&amp;Date:</translation>
    </message>
    <message>
        <source>&amp;Lagre vurderingen</source>
        <translation>Sa&amp;ve the judgement</translation>
    </message>
    <message>
        <source>A&amp;vbryt</source>
        <translation>&amp;Cancel</translation>
    </message>
    <message>
        <source>Skriv en begrunnelse.</source>
        <translation>Write a reason.</translation>
    </message>
    <message>
        <source>Skriv navnet ditt.</source>
        <translation>Write your name.</translation>
    </message>
</context>
<context>
    <name>ramme::KeyDialog</name>
    <message>
        <source>Se bort fra &amp;ubrukte midler når nøkkelen regnes ut</source>
        <translation>Leave out &amp;carry-over when the key is worked out</translation>
    </message>
    <message>
        <source>Fordelingsnøkkel for %1</source>
        <translation>Allocation key for %1</translation>
    </message>
    <message>
        <source>Nøkkelen deler rammen mellom mottakerne i år der mandatet ikke har en trykt fordeling. Slike tall er anslag og vises som det.</source>
        <translation>The key divides the frame between the recipients in years where the mandate prints no split. Such figures are estimates and are shown as such.</translation>
    </message>
    <message>
        <source>Den &amp;siste trykte fordelingen som ikke er senere enn året</source>
        <translation>The &amp;latest printed split not later than the year</translation>
    </message>
    <message>
        <source>Fordelingen i &amp;mandatet for</source>
        <translation>The split of the &amp;mandate for</translation>
    </message>
    <message>
        <source>Mandatets år</source>
        <translation>Year of the mandate</translation>
    </message>
    <message>
        <source>&amp;Andeler som jeg skriver inn</source>
        <translation>&amp;Shares that I enter</translation>
    </message>
    <message>
        <source> %</source>
        <translation> %</translation>
    </message>
    <message>
        <source>Andel til %1</source>
        <translation>Share of %1</translation>
    </message>
    <message>
        <source>&amp;Ingen nøkkel: la rammen stå ufordelt</source>
        <translation>&amp;No key: leave the frame unsplit</translation>
    </message>
    <message>
        <source>&amp;Bruk nøkkelen</source>
        <translation>&amp;Use the key</translation>
    </message>
    <message>
        <source>A&amp;vbryt</source>
        <translation>&amp;Cancel</translation>
    </message>
</context>
<context>
    <name>ramme::LayoutsDialog</name>
    <message>
        <source>som lest</source>
        <translation>as read</translation>
    </message>
    <message>
        <source>rammer</source>
        <translation>frames</translation>
    </message>
    <message>
        <source>fordeling</source>
        <translation>split</translation>
    </message>
    <message>
        <source>ikke en tabell</source>
        <translation>not a table</translation>
    </message>
    <message>
        <source>Oppsett av tabeller</source>
        <translation>Layouts of tables</translation>
    </message>
    <message>
        <source>Navn</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Utgave</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Tabellen er</source>
        <translation>The table is</translation>
    </message>
    <message>
        <source>Kolonner</source>
        <translation>Columns</translation>
    </message>
    <message>
        <source>&amp;Gi nytt navn …</source>
        <translation>&amp;Rename …</translation>
    </message>
    <message>
        <source>&amp;Slett</source>
        <translation>&amp;Delete</translation>
    </message>
    <message>
        <source>&amp;Lukk</source>
        <translation>&amp;Close</translation>
    </message>
    <message>
        <source>Det er ikke lært noe oppsett ennå. Si i gjennomgangen av et dokument hvordan en tabell skal leses, så huskes det her.</source>
        <translation>No layout has been learned yet. Say in the review of a document how a table is to be read, and it is remembered here.</translation>
    </message>
    <message>
        <source>Gi oppsettet nytt navn</source>
        <translation>Rename the layout</translation>
    </message>
    <message>
        <source>Nytt navn:</source>
        <translation>New name:</translation>
    </message>
    <message>
        <source>ambisjoner</source>
        <translation>ambitions</translation>
    </message>
    <message>
        <source>kapittel og post</source>
        <translation>chapters and posts</translation>
    </message>
    <message>
        <source>alle</source>
        <translation>all</translation>
    </message>
    <message>
        <source>Gjelder</source>
        <translation>Applies to</translation>
    </message>
    <message>
        <source>Sletter oppsettet med alle utgavene av det</source>
        <translation>Deletes the layout with all its versions</translation>
    </message>
    <message>
        <source>Ta &amp;tilbake utgaven</source>
        <translation>&amp;Take back the version</translation>
    </message>
    <message>
        <source>Den eldre utgaven som er valgt, brukes igjen, som en ny utgave (Ctrl+Enter)</source>
        <translation>The older version that is chosen is used again, as a new version (Ctrl+Enter)</translation>
    </message>
    <message>
        <source>Et oppsett brukes på tabeller med samme overskrift, også når årene er andre, i mandater og brev med samme tittel eller i alle.</source>
        <translation>A layout is used for tables with the same heading, also when the years are others, in mandates and letters with the same title or in all.</translation>
    </message>
    <message>
        <source>ingen tabell, men et brev</source>
        <translation>no table but a letter</translation>
    </message>
</context>
<context>
    <name>ramme::LetterModel</name>
    <message>
        <source>– %1</source>
        <comment>a part of the line above</comment>
        <translation>– %1</translation>
    </message>
    <message>
        <source>Linjen er fordelt på linjene under</source>
        <translation>The line is divided among the lines below</translation>
    </message>
    <message>
        <source>Linjen er ikke ført på noe samhandlingsområde</source>
        <translation>The line is assigned to no collaboration area</translation>
    </message>
    <message>
        <source>Bare beløpene kan skrives om her. Mottaker, budsjettår og område settes med knappene over dokumentet.</source>
        <translation>Only the amounts can be rewritten here. Recipient, budget year and area are set with the buttons over the document.</translation>
    </message>
    <message>
        <source>Kap.</source>
        <translation>Chap.</translation>
    </message>
    <message>
        <source>Post</source>
        <translation>Item</translation>
    </message>
    <message>
        <source>Linje</source>
        <translation>Line</translation>
    </message>
    <message>
        <source>Område</source>
        <translation>Area</translation>
    </message>
    <message>
        <source>Beløp</source>
        <translation>Amount</translation>
    </message>
</context>
<context>
    <name>ramme::LetterPage</name>
    <message>
        <source>Brevets poster og fordeling</source>
        <translation>The letter’s posts and breakdown</translation>
    </message>
    <message>
        <source>Brev</source>
        <translation>Letters</translation>
    </message>
    <message>
        <source>&amp;Brev:</source>
        <translation>&amp;Letter:</translation>
    </message>
    <message>
        <source>Det er ikke lest noe brev.</source>
        <translation>No letter has been read.</translation>
    </message>
</context>
<context>
    <name>ramme::LimitDialog</name>
    <message>
        <source>Hold fast</source>
        <translation>Hold</translation>
    </message>
    <message>
        <source>Sett en grense</source>
        <translation>Set a bound</translation>
    </message>
    <message>
        <source>Gjelder:</source>
        <translation>Concerns:</translation>
    </message>
    <message>
        <source>Summen</source>
        <translation>The sum</translation>
    </message>
    <message>
        <source>Hvert tall for seg</source>
        <translation>Each figure by itself</translation>
    </message>
    <message>
        <source>&amp;Hva:</source>
        <translation>&amp;What:</translation>
    </message>
    <message>
        <source>&amp;Minst:</source>
        <translation>At &amp;least:</translation>
    </message>
    <message>
        <source>mill. kroner</source>
        <translation>NOK million</translation>
    </message>
    <message>
        <source>Høy&amp;st:</source>
        <translation>At &amp;most:</translation>
    </message>
    <message>
        <source>Høyst &amp;tatt bort:</source>
        <translation>Most &amp;taken away:</translation>
    </message>
    <message>
        <source>andel av planen, for eksempel 10 %</source>
        <translation>share of the plan, such as 10 %</translation>
    </message>
    <message>
        <source>&amp;Hold fast</source>
        <translation>&amp;Hold</translation>
    </message>
    <message>
        <source>&amp;Sett grensen</source>
        <translation>&amp;Set the bound</translation>
    </message>
    <message>
        <source>A&amp;vbryt</source>
        <translation>&amp;Cancel</translation>
    </message>
    <message>
        <source>Skriv minst én grense</source>
        <translation>Write at least one bound</translation>
    </message>
    <message>
        <source>Den nedre grensen er over den øvre</source>
        <translation>The lower bound is above the upper</translation>
    </message>
    <message>
        <source>Hvert &amp;område for seg</source>
        <translation>Each &amp;area by itself</translation>
    </message>
</context>
<context>
    <name>ramme::MainWindow</name>
    <message>
        <source>Fordeling</source>
        <translation>Allocation</translation>
    </message>
    <message>
        <source>Mandat</source>
        <translation>Mandate</translation>
    </message>
    <message>
        <source>Ambisjoner</source>
        <translation>Ambitions</translation>
    </message>
    <message>
        <source>Kontroller</source>
        <translation>Checks</translation>
    </message>
    <message>
        <source>Ingen endringer</source>
        <translation>No changes</translation>
    </message>
    <message>
        <source>Historikk</source>
        <translation>History</translation>
    </message>
    <message>
        <source>Programmet</source>
        <translation>The programme</translation>
    </message>
    <message>
        <source>Kilde</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>Språket skifter neste gang Ramme starter.</source>
        <translation>The language changes the next time Ramme starts.</translation>
    </message>
    <message>
        <source>Skrev %1.</source>
        <translation>Wrote %1.</translation>
    </message>
    <message>
        <source>Kontroller (%1)</source>
        <translation>Checks (%1)</translation>
    </message>
    <message>
        <source>Dokument</source>
        <translation>Document</translation>
    </message>
    <message>
        <source>%1[*] – Ramme</source>
        <translation>%1[*] – Ramme</translation>
    </message>
    <message>
        <source>Velg først cellene som skal kopieres.</source>
        <translation>First choose the cells to copy.</translation>
    </message>
    <message>
        <source>Kopiert. Lim inn i regnearket eller dokumentet.</source>
        <translation>Copied. Paste into the spreadsheet or document.</translation>
    </message>
    <message>
        <source>Les inn dokumenter</source>
        <translation>Import documents</translation>
    </message>
    <message>
        <source>Alle filer (*)</source>
        <translation>All files (*)</translation>
    </message>
    <message>
        <source>Om Ramme</source>
        <translation>About Ramme</translation>
    </message>
    <message>
        <source>&lt;b&gt;Ramme %1&lt;/b&gt;&lt;p&gt;Leser mandater og tildelingsbrev, viser hvert tall med linjen det står på, og setter sammen fordelingen år for år.&lt;/p&gt;&lt;p&gt;Fri programvare under GPL-3.0 eller senere.&lt;/p&gt;</source>
        <translation>&lt;b&gt;Ramme %1&lt;/b&gt;&lt;p&gt;Reads mandates and letters, shows every figure with the line it stands on, and puts the allocation together year by year.&lt;/p&gt;&lt;p&gt;Free software under GPL-3.0 or later.&lt;/p&gt;</translation>
    </message>
    <message numerus="yes">
        <source>%n dokument(er) er lagt inn.</source>
        <translation>
            <numerusform>%n document has been added.</numerusform>
            <numerusform>%n documents have been added.</numerusform>
        </translation>
    </message>
    <message>
        <source>Mandater og brev (%1)</source>
        <translation>Mandates and letters (%1)</translation>
    </message>
    <message>
        <source>Hva om</source>
        <translation>What if</translation>
    </message>
    <message>
        <source>Rapport</source>
        <translation>Report</translation>
    </message>
</context>
<context>
    <name>ramme::MandatePage</name>
    <message>
        <source>%1 %2</source>
        <comment>a name and a number that tells it from others</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Ny rad</source>
        <translation>New row</translation>
    </message>
    <message>
        <source>Velg først en celle i den raden som skal fjernes.</source>
        <translation>First choose a cell in the row to remove.</translation>
    </message>
    <message>
        <source>Legg til %1</source>
        <translation>Add %1</translation>
    </message>
    <message>
        <source>Fjern %1</source>
        <translation>Remove %1</translation>
    </message>
    <message>
        <source>Legg til linje: %1</source>
        <translation>Add a line: %1</translation>
    </message>
    <message>
        <source>Velg først en celle i den linjen som skal fjernes.</source>
        <translation>First choose a cell in the line to remove.</translation>
    </message>
    <message>
        <source>Planlagt økonomisk ramme</source>
        <translation>Planned frame</translation>
    </message>
    <message>
        <source>Fordeling mellom mottakerne</source>
        <translation>Split between the recipients</translation>
    </message>
    <message>
        <source>Rad</source>
        <translation>Row</translation>
    </message>
    <message>
        <source>År</source>
        <translation>Year</translation>
    </message>
    <message>
        <source>Linje</source>
        <translation>Line</translation>
    </message>
    <message>
        <source>Mottaker</source>
        <translation>Recipient</translation>
    </message>
    <message>
        <source>ikke oppgitt</source>
        <translation>not stated</translation>
    </message>
    <message>
        <source>Fastsatt</source>
        <translation>Adopted</translation>
    </message>
    <message>
        <source>Prisnivå</source>
        <translation>Price base</translation>
    </message>
    <message>
        <source>Fa&amp;stsatt:</source>
        <translation>&amp;Adopted:</translation>
    </message>
    <message>
        <source>&amp;Prisnivå:</source>
        <translation>&amp;Price base:</translation>
    </message>
    <message>
        <source>Legg til nederst</source>
        <translation>Add at the bottom</translation>
    </message>
    <message>
        <source>Fjern den valgte</source>
        <translation>Remove the selected</translation>
    </message>
    <message>
        <source>Legg til: %1</source>
        <translation>Add: %1</translation>
    </message>
    <message>
        <source>Fjern: %1</source>
        <translation>Remove: %1</translation>
    </message>
    <message>
        <source>Legg til eller fjern: %1</source>
        <translation>Add or remove: %1</translation>
    </message>
    <message>
        <source>Periode: %1–%2</source>
        <translation>Period: %1–%2</translation>
    </message>
    <message>
        <source>Mandatet har ingen tabell over planlagt ramme.</source>
        <translation>The mandate has no table of planned frames.</translation>
    </message>
    <message>
        <source>Mandatet har ingen fordeling mellom mottakerne.</source>
        <translation>The mandate has no split between the recipients.</translation>
    </message>
    <message>
        <source>Øremerket hos %1: minst %2, %3</source>
        <translation>Earmarked at %1: at least %2, %3</translation>
    </message>
    <message>
        <source>Øremerket hos %1: %2, %3</source>
        <translation>Earmarked at %1: %2, %3</translation>
    </message>
    <message>
        <source>Planlagt økonomisk ramme, mill. kroner</source>
        <translation>Planned frame, NOK million</translation>
    </message>
    <message>
        <source>Fordeling mellom mottakerne, mill. kroner</source>
        <translation>Split between the recipients, NOK million</translation>
    </message>
</context>
<context>
    <name>ramme::MandatePicker</name>
    <message>
        <source>O&amp;mråde:</source>
        <translation>A&amp;rea:</translation>
    </message>
    <message>
        <source>Mandat &amp;for:</source>
        <translation>Mandate &amp;for:</translation>
    </message>
    <message>
        <source>Samhandlingsområde</source>
        <translation>Collaboration area</translation>
    </message>
    <message>
        <source>Året mandatet er fastsatt for</source>
        <translation>The year the mandate is fixed for</translation>
    </message>
</context>
<context>
    <name>ramme::MandateTableModel</name>
    <message>
        <source>Summer og trykte summer har ikke egne navn å endre</source>
        <translation>Sums and printed totals have no names of their own to change</translation>
    </message>
    <message>
        <source>Summer regnes ut; endre tallene de er summen av</source>
        <translation>Sums are worked out; change the figures they are the sum of</translation>
    </message>
    <message>
        <source>Dokumentet har ingen trykt sum her</source>
        <translation>The document has no printed total here</translation>
    </message>
    <message>
        <source>Raden har ikke denne kolonnen; legg kolonnen til for å skrive her</source>
        <translation>The row does not have this column; add the column to write here</translation>
    </message>
    <message>
        <source>Trykt: %1</source>
        <translation>Printed: %1</translation>
    </message>
    <message>
        <source>Noe i summen er ikke fastsatt eller uavklart, og er ikke regnet med</source>
        <translation>Something in the sum is not set or undecided, and is not counted</translation>
    </message>
    <message>
        <source>Den trykte summen er en annen enn den som regnes ut</source>
        <translation>The printed total differs from the one worked out</translation>
    </message>
    <message>
        <source>%1, linje %2</source>
        <translation>%1, line %2</translation>
    </message>
    <message>
        <source>Sum</source>
        <translation>Sum</translation>
    </message>
    <message>
        <source>Trykt sum</source>
        <translation>Printed total</translation>
    </message>
    <message>
        <source>%1 (trykt)</source>
        <translation>%1 (printed)</translation>
    </message>
</context>
<context>
    <name>ramme::Messages</name>
    <message>
        <source>Vil du lagre endringene i «%1»?</source>
        <translation>Save the changes in “%1”?</translation>
    </message>
    <message>
        <source>Ulagrede endringer</source>
        <translation>Unsaved changes</translation>
    </message>
    <message>
        <source>Endringene går tapt hvis du ikke lagrer dem.</source>
        <translation>The changes are lost if you do not save them.</translation>
    </message>
    <message>
        <source>&amp;Lagre</source>
        <translation>&amp;Save</translation>
    </message>
    <message>
        <source>&amp;Ikke lagre</source>
        <translation>&amp;Do not save</translation>
    </message>
    <message>
        <source>&amp;Avbryt</source>
        <translation>&amp;Cancel</translation>
    </message>
    <message>
        <source>&amp;Ja</source>
        <translation>&amp;Yes</translation>
    </message>
    <message>
        <source>&amp;Nei</source>
        <translation>&amp;No</translation>
    </message>
    <message>
        <source>&amp;OK</source>
        <translation>&amp;OK</translation>
    </message>
</context>
<context>
    <name>ramme::MovePane</name>
    <message>
        <source>Hva endringen gjør</source>
        <translation>What the change does</translation>
    </message>
    <message>
        <source>Kan ikke gjøres</source>
        <translation>Cannot be done</translation>
    </message>
    <message>
        <source>Forhåndsvisning</source>
        <translation>Preview</translation>
    </message>
    <message>
        <source>Ingenting blir endret av dette.</source>
        <translation>This changes nothing.</translation>
    </message>
    <message>
        <source>Forhåndsvisning – Enter gjennomfører, Esc avbryter</source>
        <translation>Preview – Enter carries it out, Esc cancels</translation>
    </message>
    <message>
        <source>⚠ %1</source>
        <translation>⚠ %1</translation>
    </message>
    <message>
        <source>Berører: %1</source>
        <translation>Touches: %1</translation>
    </message>
    <message>
        <source>Tallene</source>
        <translation>The figures</translation>
    </message>
    <message>
        <source>Hva</source>
        <translation>What</translation>
    </message>
    <message>
        <source>Før</source>
        <translation>Before</translation>
    </message>
    <message>
        <source>Etter</source>
        <translation>After</translation>
    </message>
    <message>
        <source>Endring</source>
        <translation>Change</translation>
    </message>
    <message numerus="yes">
        <source>og %n tall til</source>
        <translation>
            <numerusform>and %n more figure</numerusform>
            <numerusform>and %n more figures</numerusform>
        </translation>
    </message>
    <message>
        <source>Summer som endres</source>
        <translation>Sums that change</translation>
    </message>
    <message>
        <source>Summene per år og mottaker står fast.</source>
        <translation>The sums per year and recipient stay.</translation>
    </message>
    <message>
        <source>Pengene tas fra disse ambisjonene, som gjenstår i %1 eller senere</source>
        <translation>The money is taken from these ambitions, which are ahead in %1 or later</translation>
    </message>
    <message>
        <source>Ambisjoner som gjenstår i %1 eller senere</source>
        <translation>Ambitions ahead in %1 or later</translation>
    </message>
    <message>
        <source>Planen har %1. Lag et scenario for å prøve endringer.</source>
        <translation>The plan has %1. Make a scenario to try changes.</translation>
    </message>
    <message>
        <source>Sum</source>
        <translation>Sum</translation>
    </message>
    <message>
        <source>Planen</source>
        <translation>The plan</translation>
    </message>
    <message>
        <source>Scenarioet</source>
        <translation>The scenario</translation>
    </message>
    <message>
        <source>Skriv en ny sum i cellen, eller +5, −5, +3 %.</source>
        <translation>Write a new sum in the cell, or +5, −5, +3 %.</translation>
    </message>
    <message>
        <source>Holdt fast: %1</source>
        <translation>Held: %1</translation>
    </message>
    <message>
        <source>Grense: %1</source>
        <translation>Limit: %1</translation>
    </message>
    <message>
        <source>Øremerket: %1, %2</source>
        <translation>Earmarked: %1, %2</translation>
    </message>
    <message>
        <source>⚠ Regel</source>
        <translation>⚠ Rule</translation>
    </message>
</context>
<context>
    <name>ramme::MoveRulesDialog</name>
    <message>
        <source>Fra én mottaker til en &amp;annen</source>
        <translation>From one recipient to &amp;another</translation>
    </message>
    <message>
        <source>Under det som er &amp;øremerket</source>
        <translation>Below what is &amp;earmarked</translation>
    </message>
    <message>
        <source>Av &amp;ubrukte midler</source>
        <translation>Of &amp;unused money</translation>
    </message>
    <message>
        <source>Fra områder med a&amp;mbisjoner som gjenstår</source>
        <translation>From areas with a&amp;mbitions ahead</translation>
    </message>
    <message>
        <source>Over en &amp;grense, mill. kroner:</source>
        <translation>Above a &amp;threshold, NOK million:</translation>
    </message>
    <message>
        <source>Regler for omdisponering</source>
        <translation>Rules of reallocation</translation>
    </message>
    <message>
        <source>Når det flyttes</source>
        <translation>When money is moved</translation>
    </message>
    <message>
        <source>Regelen</source>
        <translation>The rule</translation>
    </message>
    <message>
        <source>Det som blir sagt</source>
        <translation>What is said</translation>
    </message>
    <message>
        <source>Bestemt i</source>
        <translation>Laid down in</translation>
    </message>
    <message>
        <source>&amp;Behold reglene</source>
        <translation>&amp;Keep the rules</translation>
    </message>
    <message>
        <source>A&amp;vbryt</source>
        <translation>&amp;Cancel</translation>
    </message>
    <message>
        <source>advarer</source>
        <translation>warns</translation>
    </message>
    <message>
        <source>avviser</source>
        <translation>refuses</translation>
    </message>
    <message>
        <source>Hva regelen gjør: %1</source>
        <translation>What the rule does: %1</translation>
    </message>
    <message>
        <source>Det som blir sagt: %1</source>
        <translation>What is said: %1</translation>
    </message>
    <message>
        <source>Tomt felt gir Rammes egen tekst: %1</source>
        <translation>An empty field gives Ramme&apos;s own text: %1</translation>
    </message>
    <message>
        <source>Hvor det er bestemt: %1</source>
        <translation>Where it is laid down: %1</translation>
    </message>
    <message>
        <source>brev, punkt eller sak</source>
        <translation>letter, paragraph or case</translation>
    </message>
    <message>
        <source>Grensen i mill. kroner</source>
        <translation>The threshold in NOK million</translation>
    </message>
    <message>
        <source>Grensen for hva som kan flyttes: %1.</source>
        <translation>The threshold of what can be moved: %1.</translation>
    </message>
</context>
<context>
    <name>ramme::NamedArea</name>
    <message>
        <source>Området «%1» har ingen mandater; det har %2.</source>
        <translation>The area “%1” has no mandates; these have: %2.</translation>
    </message>
</context>
<context>
    <name>ramme::NoteDialog</name>
    <message>
        <source>Notat om «%1»</source>
        <translation>Note on “%1”</translation>
    </message>
    <message>
        <source>Notatet</source>
        <translation>The note</translation>
    </message>
    <message>
        <source>&amp;Språk:</source>
        <translation>&amp;Language:</translation>
    </message>
    <message>
        <source>&amp;Lagre …</source>
        <translation>&amp;Save …</translation>
    </message>
    <message>
        <source>&amp;Kopier</source>
        <translation>&amp;Copy</translation>
    </message>
    <message>
        <source>L&amp;ukk</source>
        <translation>Cl&amp;ose</translation>
    </message>
    <message>
        <source>Notat om %1</source>
        <translation>Note on %1</translation>
    </message>
    <message>
        <source>Lagre notatet</source>
        <translation>Save the note</translation>
    </message>
    <message>
        <source>Notatet ble ikke skrevet</source>
        <translation>The note was not written</translation>
    </message>
</context>
<context>
    <name>ramme::OrderDialog</name>
    <message>
        <source>A&amp;vbryt</source>
        <translation>&amp;Cancel</translation>
    </message>
</context>
<context>
    <name>ramme::PagePreview</name>
    <message>
        <source>Forhåndsvisning</source>
        <translation>Preview</translation>
    </message>
</context>
<context>
    <name>ramme::PageView</name>
    <message>
        <source>Siden i dokumentet</source>
        <translation>The page of the document</translation>
    </message>
</context>
<context>
    <name>ramme::PlanTableModel</name>
    <message>
        <source>Alle år</source>
        <translation>All years</translation>
    </message>
    <message>
        <source>Ufordelt</source>
        <translation>Unsplit</translation>
    </message>
    <message>
        <source>Totalt</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>Herav ubrukte midler</source>
        <translation>Of which carry-over</translation>
    </message>
    <message>
        <source>Legger sammen beløp i ulike prisnivåer</source>
        <translation>Adds amounts in different price bases</translation>
    </message>
    <message>
        <source>Noe i summen er ikke fastsatt eller uavklart, og er ikke regnet med</source>
        <translation>Something in the sum is not set or undecided, and is not counted</translation>
    </message>
    <message>
        <source>Noe i summen er anslått</source>
        <translation>Something in the sum is estimated</translation>
    </message>
    <message>
        <source>Herav %1 ubrukte midler fra tidligere år, som var med i en tidligere ramme</source>
        <translation>Of which %1 carried over from earlier years, which was in an earlier frame</translation>
    </message>
    <message>
        <source>Mandat %1, valgt for denne cellen</source>
        <translation>Mandate %1, chosen for this cell</translation>
    </message>
    <message>
        <source>Mandat %1</source>
        <translation>Mandate %1</translation>
    </message>
    <message>
        <source>Anslått: %1</source>
        <translation>Estimated: %1</translation>
    </message>
    <message>
        <source>Ingen fordeling sier hvem som får dette</source>
        <translation>No split says who gets this</translation>
    </message>
    <message>
        <source>%1, linje %2</source>
        <translation>%1, line %2</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>år og mottaker</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Hele programmet</source>
        <translation>The whole programme</translation>
    </message>
    <message>
        <source>Vedtaket «%1» %2, %3</source>
        <comment>name, date, reference</comment>
        <translation>The decision “%1” %2, %3</translation>
    </message>
</context>
<context>
    <name>ramme::PriceOptions</name>
    <message>
        <source>Vis beløpene i dette årets kroner; krever --index.</source>
        <translation>Show the amounts in the kroner of this year; needs --index.</translation>
    </message>
    <message>
        <source>ÅR</source>
        <translation>YEAR</translation>
    </message>
    <message>
        <source>Indeksen det regnes om med; den nyeste årgangen om ingen er gitt.</source>
        <translation>The index to convert by; the newest vintage where none is given.</translation>
    </message>
    <message>
        <source>NAVN[@ÅRGANG]</source>
        <translation>NAME[@VINTAGE]</translation>
    </message>
    <message>
        <source>--prices kan ikke være «%1»; skriv et årstall.</source>
        <translation>--prices cannot be “%1”; write a year.</translation>
    </message>
    <message>
        <source>Si hvilken indeks det skal regnes om med, med --index.</source>
        <translation>Say which index to convert by, with --index.</translation>
    </message>
</context>
<context>
    <name>ramme::PricePicker</name>
    <message>
        <source>&amp;Indeks:</source>
        <translation>&amp;Index:</translation>
    </message>
    <message>
        <source>Indeksen beløp regnes om med</source>
        <translation>The index amounts are converted by</translation>
    </message>
    <message>
        <source>&amp;Kroner:</source>
        <translation>&amp;Kroner:</translation>
    </message>
    <message>
        <source>Året beløpene vises i kroner for</source>
        <translation>The year in whose kroner amounts are shown</translation>
    </message>
    <message>
        <source>ingen</source>
        <translation>none</translation>
    </message>
    <message>
        <source>%1, årgang %2</source>
        <translation>%1, vintage %2</translation>
    </message>
    <message>
        <source>Skiller prisene fra resten av endringen, og regner beløp om til et annet års kroner</source>
        <translation>Tells prices apart from the rest of a change, and converts amounts to the kroner of another year</translation>
    </message>
    <message>
        <source>som oppgitt</source>
        <translation>as stated</translation>
    </message>
    <message>
        <source>%1-kroner</source>
        <translation>%1 kroner</translation>
    </message>
    <message>
        <source>&amp;Prisindekser …</source>
        <translation>&amp;Price indices …</translation>
    </message>
    <message>
        <source>Skriv inn, les inn eller slett prisindekser</source>
        <translation>Type, read or delete price indices</translation>
    </message>
</context>
<context>
    <name>ramme::ProgrammeDocument</name>
    <message>
        <source>Ambisjonen finnes ikke lenger</source>
        <translation>The ambition is no longer there</translation>
    </message>
    <message>
        <source>Legg til ambisjonen «%1» i %2</source>
        <translation>Add the ambition “%1” in %2</translation>
    </message>
    <message>
        <source>Slett ambisjonen «%1» i %2</source>
        <translation>Delete the ambition “%1” in %2</translation>
    </message>
    <message>
        <source>Sett området for ambisjonen «%1» til «%2»</source>
        <translation>Set the section of the ambition “%1” to “%2”</translation>
    </message>
    <message>
        <source>Endre ambisjonen «%1» til «%2»</source>
        <translation>Change the ambition “%1” to “%2”</translation>
    </message>
    <message>
        <source>Sett aktørene for ambisjonen «%1» til %2</source>
        <translation>Set the actors of the ambition “%1” to %2</translation>
    </message>
    <message>
        <source>ingen</source>
        <translation>none</translation>
    </message>
    <message>
        <source>Legg til %1 i ambisjonene for %2</source>
        <translation>Add %1 to the ambitions of %2</translation>
    </message>
    <message>
        <source>%1 er ikke et årstall</source>
        <translation>%1 is not a year</translation>
    </message>
    <message>
        <source>%1 har ingen ambisjoner ennå; legg til en ambisjon først</source>
        <translation>%1 has no ambitions yet; add an ambition first</translation>
    </message>
    <message>
        <source>Slett %1 i ambisjonene for %2</source>
        <translation>Delete %1 in the ambitions of %2</translation>
    </message>
    <message>
        <source>Tallet finnes ikke lenger</source>
        <translation>The figure is no longer there</translation>
    </message>
    <message>
        <source>%1 kan ikke skrives inn i %2</source>
        <translation>%1 cannot be entered in %2</translation>
    </message>
    <message>
        <source>%1 er for stort</source>
        <translation>%1 is too large</translation>
    </message>
    <message>
        <source>Endre %1 til %2</source>
        <translation>Change %1 to %2</translation>
    </message>
    <message>
        <source>%1 er skrevet inn her, så det finnes ikke noe trykt å gå tilbake til</source>
        <translation>%1 was entered here, so there is nothing printed to go back to</translation>
    </message>
    <message>
        <source>Sett %1 tilbake til det dokumentet sier</source>
        <translation>Set %1 back to what the document says</translation>
    </message>
    <message>
        <source>%1 har ingen lesning «%2»</source>
        <translation>%1 has no reading “%2”</translation>
    </message>
    <message>
        <source>Velg lesning «%1» av %2 (mandat %3)</source>
        <translation>Choose reading “%1” of %2 (mandate %3)</translation>
    </message>
    <message>
        <source>%1 kan leses på flere måter; velg en av lesningene</source>
        <translation>%1 can be read in several ways; choose one of the readings</translation>
    </message>
    <message>
        <source>Bekreft %1</source>
        <translation>Confirm %1</translation>
    </message>
    <message>
        <source>Raden finnes ikke lenger</source>
        <translation>The row is no longer there</translation>
    </message>
    <message>
        <source>%1 har en rad for hele området fra før</source>
        <translation>%1 already has a row for the whole area</translation>
    </message>
    <message>
        <source>%1 har en rad «%2» fra før</source>
        <translation>%1 already has a row “%2”</translation>
    </message>
    <message>
        <source>Legg til rammerad %1 (mandat %2)</source>
        <translation>Add frame row %1 (mandate %2)</translation>
    </message>
    <message>
        <source>Slett rammerad %1 (mandat %2)</source>
        <translation>Delete frame row %1 (mandate %2)</translation>
    </message>
    <message>
        <source>Gi rammeraden %1 navnet %2 (mandat %3)</source>
        <translation>Name the frame row %1 %2 (mandate %3)</translation>
    </message>
    <message>
        <source>Legg til %1 i rammene for %2</source>
        <translation>Add %1 to the frames of %2</translation>
    </message>
    <message>
        <source>%1 har ingen rammerader ennå; legg til en rad først</source>
        <translation>%1 has no frame rows yet; add a row first</translation>
    </message>
    <message>
        <source>Slett %1 i rammene for %2</source>
        <translation>Delete %1 in the frames of %2</translation>
    </message>
    <message>
        <source>Det finnes ikke noe mandat for %1 fra %2</source>
        <translation>There is no mandate for %1 of %2</translation>
    </message>
    <message>
        <source>%1 har et mandat fra %2 fra før</source>
        <translation>%1 already has a mandate of %2</translation>
    </message>
    <message>
        <source>Området «%1» er ikke kjent; opprett det først</source>
        <translation>The area “%1” is not known; create it first</translation>
    </message>
    <message>
        <source>Opprett mandat for %1 fra %2</source>
        <translation>Create a mandate for %1 of %2</translation>
    </message>
    <message>
        <source>Slett mandatet for %1 fra %2</source>
        <translation>Delete the mandate for %1 of %2</translation>
    </message>
    <message>
        <source>Sett prisnivået i %1 til %2</source>
        <translation>Set the price base of %1 to %2</translation>
    </message>
    <message>
        <source>ikke oppgitt</source>
        <translation>not stated</translation>
    </message>
    <message>
        <source>Sett datoen for %1 til %2</source>
        <translation>Set the date of %1 to %2</translation>
    </message>
    <message>
        <source>Sett mandatåret for %1 fra %2 til %3</source>
        <translation>Set the year of the mandate for %1 from %2 to %3</translation>
    </message>
    <message>
        <source>Vis planen etter %1</source>
        <translation>Show the plan by %1</translation>
    </message>
    <message>
        <source>Bruk mandat %1 for %2 %3</source>
        <translation>Use mandate %1 for %2 %3</translation>
    </message>
    <message>
        <source>Følg grunnlaget for %1 %2</source>
        <translation>Follow the basis for %1 %2</translation>
    </message>
    <message>
        <source>Andelen til %1 kan ikke være mindre enn null</source>
        <translation>The share of %1 cannot be less than zero</translation>
    </message>
    <message>
        <source>Minst én andel må være større enn null</source>
        <translation>At least one share must be greater than zero</translation>
    </message>
    <message>
        <source>Endre fordelingsnøkkelen for %1</source>
        <translation>Change the allocation key of %1</translation>
    </message>
    <message>
        <source>Prosjektet er ikke lagret før; velg først et navn og en mappe</source>
        <translation>The project was not saved before; first choose a name and a folder</translation>
    </message>
    <message>
        <source>Les inn %1</source>
        <translation>Import %1</translation>
    </message>
    <message>
        <source>Erstatt med ny lesning av %1</source>
        <translation>Replace with the new reading of %1</translation>
    </message>
    <message>
        <source>Lesningen venter ikke lenger</source>
        <translation>The reading no longer waits</translation>
    </message>
    <message>
        <source>Forkast ny lesning av %1</source>
        <translation>Discard the new reading of %1</translation>
    </message>
    <message>
        <source>Et område må ha et navn</source>
        <translation>An area must have a name</translation>
    </message>
    <message>
        <source>Området «%1» finnes fra før</source>
        <translation>The area “%1” is there already</translation>
    </message>
    <message>
        <source>Opprett området %1</source>
        <translation>Create the area %1</translation>
    </message>
    <message>
        <source>Området «%1» finnes ikke</source>
        <translation>There is no area “%1”</translation>
    </message>
    <message>
        <source>Endre området %1</source>
        <translation>Change the area %1</translation>
    </message>
    <message>
        <source>Gi området %1 navnet %2</source>
        <translation>Rename the area %1 to %2</translation>
    </message>
    <message>
        <source>%1 har mandater; slett dem først</source>
        <translation>%1 has mandates; delete them first</translation>
    </message>
    <message>
        <source>%1 er nevnt i brevet til %2 for %3</source>
        <translation>%1 is mentioned in the letter to %2 for %3</translation>
    </message>
    <message>
        <source>Slett området %1</source>
        <translation>Delete the area %1</translation>
    </message>
    <message>
        <source>En mottaker må ha et kortnavn</source>
        <translation>A recipient must have a short name</translation>
    </message>
    <message>
        <source>Mottakeren «%1» finnes fra før</source>
        <translation>The recipient “%1” is there already</translation>
    </message>
    <message>
        <source>Opprett mottakeren %1</source>
        <translation>Create the recipient %1</translation>
    </message>
    <message>
        <source>Mottakeren «%1» finnes ikke</source>
        <translation>There is no recipient “%1”</translation>
    </message>
    <message>
        <source>%1 er mottaker i en fordeling, en nøkkel eller et brev, og kan ikke slettes</source>
        <translation>%1 is a recipient in a split, a key or a letter, and cannot be deleted</translation>
    </message>
    <message>
        <source>Slett mottakeren %1</source>
        <translation>Delete the recipient %1</translation>
    </message>
    <message>
        <source>Linjen finnes ikke lenger</source>
        <translation>The line is no longer there</translation>
    </message>
    <message>
        <source>%1 har en udelt linje for %2 fra før</source>
        <translation>%1 already has an undivided line for %2</translation>
    </message>
    <message>
        <source>%1 har en linje «%2» for %3 fra før</source>
        <translation>%1 already has a line “%2” for %3</translation>
    </message>
    <message>
        <source>Legg til linjen «%1» i fordelingen av %2</source>
        <translation>Add the line “%1” to the split of %2</translation>
    </message>
    <message>
        <source>Slett linjen «%1» i fordelingen av %2</source>
        <translation>Delete the line “%1” in the split of %2</translation>
    </message>
    <message>
        <source>Gi linjen «%1» navnet «%2» i fordelingen av %3</source>
        <translation>Rename the line “%1” to “%2” in the split of %3</translation>
    </message>
    <message>
        <source>Regn linjen «%1» i %2 som %3</source>
        <translation>Count the line “%1” in %2 as %3</translation>
    </message>
    <message>
        <source>Sett budsjettåret for linjen «%1» i %2 til %3</source>
        <translation>Set the budget year of the line “%1” in %2 to %3</translation>
    </message>
    <message>
        <source>Legg til mottakeren %1 i fordelingen av %2</source>
        <translation>Add the recipient %1 to the split of %2</translation>
    </message>
    <message>
        <source>Mottakeren «%1» er ikke kjent; opprett den først</source>
        <translation>The recipient “%1” is not known; create it first</translation>
    </message>
    <message>
        <source>%1 har ingen fordeling ennå; legg til en linje først</source>
        <translation>%1 has no split yet; add a line first</translation>
    </message>
    <message>
        <source>Slett mottakeren %1 i fordelingen av %2</source>
        <translation>Delete the recipient %1 in the split of %2</translation>
    </message>
    <message numerus="yes">
        <source>Les inn %n dokumenter</source>
        <translation>
            <numerusform>Read %n document</numerusform>
            <numerusform>Read %n documents</numerusform>
        </translation>
    </message>
    <message>
        <source>Skriv en begrunnelse for «%1»</source>
        <translation>Write a reason for “%1”</translation>
    </message>
    <message>
        <source>Skriv hvem som har vurdert kontrollen</source>
        <translation>Write who has judged the check</translation>
    </message>
    <message>
        <source>Oppgi datoen kontrollen er vurdert</source>
        <translation>Give the date the check was judged</translation>
    </message>
    <message>
        <source>Kontrollen finnes ikke lenger</source>
        <translation>The check is no longer there</translation>
    </message>
    <message numerus="yes">
        <source>Sett «%1» på %n kontroll(er)</source>
        <translation>
            <numerusform>Set “%1” on %n check</numerusform>
            <numerusform>Set “%1” on %n checks</numerusform>
        </translation>
    </message>
    <message>
        <source>Sett «%1» på «%2»</source>
        <comment>state, check</comment>
        <translation>Set “%1” on “%2”</translation>
    </message>
    <message>
        <source>Sett «%1» på «%2» for %3</source>
        <comment>state, check, mandate</comment>
        <translation>Set “%1” on “%2” for %3</translation>
    </message>
    <message>
        <source>%1 har tall i tvil; velg lesning før tallene flyttes</source>
        <translation>%1 has figures in doubt; choose a reading before moving them</translation>
    </message>
    <message>
        <source>Tallene i %1 står i den første kolonnen og kan ikke flyttes til venstre</source>
        <translation>The figures of %1 are in the first column and cannot be moved left</translation>
    </message>
    <message>
        <source>Det siste tallet i %1 ville falle ut av tabellen; slett det først eller legg til en kolonne</source>
        <translation>The last figure of %1 would fall out of the table; delete it first or add a column</translation>
    </message>
    <message>
        <source>Kolonnen til venstre i %1 er ikke tom; slett tallet der først</source>
        <translation>The column to the left in %1 is not empty; delete the figure there first</translation>
    </message>
    <message>
        <source>Flytt tallene i alle rader én kolonne til høyre fra %1</source>
        <translation>Move the figures of all rows one column right from %1</translation>
    </message>
    <message>
        <source>Flytt tallene i alle rader én kolonne til venstre fra %1</source>
        <translation>Move the figures of all rows one column left from %1</translation>
    </message>
    <message>
        <source>Flytt tallene i raden én kolonne til høyre fra %1</source>
        <translation>Move the figures of the row one column right from %1</translation>
    </message>
    <message>
        <source>Flytt tallene i raden én kolonne til venstre fra %1</source>
        <translation>Move the figures of the row one column left from %1</translation>
    </message>
    <message>
        <source>Velg først et tall i rammene, fordelingen eller ambisjonene</source>
        <translation>First choose a figure in the frames, the split or the ambitions</translation>
    </message>
    <message>
        <source>Et oppsett må ha et navn</source>
        <translation>A layout must have a name</translation>
    </message>
    <message>
        <source>Oppsettet «%1» finnes fra før</source>
        <translation>The layout “%1” exists already</translation>
    </message>
    <message>
        <source>Oppsettet «%1» finnes ikke</source>
        <translation>There is no layout “%1”</translation>
    </message>
    <message>
        <source>Gi oppsettet %1 navnet %2</source>
        <translation>Rename the layout %1 to %2</translation>
    </message>
    <message>
        <source>Slett oppsettet %1</source>
        <translation>Delete the layout %1</translation>
    </message>
    <message>
        <source>Gi mandatet for %1 fra %2 området %3</source>
        <translation>Give the mandate for %1 of %2 the area %3</translation>
    </message>
    <message>
        <source>%1 er flyttet fra en annen kolonne; flytt raden tilbake eller angre</source>
        <translation>%1 was moved from another column; move the row back or undo</translation>
    </message>
    <message>
        <source>Oppsettet «%1» har ingen utgave %2</source>
        <translation>The layout “%1” has no version %2</translation>
    </message>
    <message>
        <source>Ta tilbake utgave %1 av oppsettet %2</source>
        <translation>Take back version %1 of the layout %2</translation>
    </message>
    <message>
        <source>Scenarioet «%1» gjelder %2; slett scenarioet først</source>
        <translation>The scenario “%1” concerns %2; delete the scenario first</translation>
    </message>
    <message>
        <source>Scenarioet «%1» finnes ikke lenger</source>
        <translation>The scenario “%1” is no longer there</translation>
    </message>
    <message>
        <source>Trekk tilbake scenarioet «%1»</source>
        <translation>Withdraw the scenario “%1”</translation>
    </message>
    <message>
        <source>Foreslå scenarioet «%1»</source>
        <translation>Propose the scenario “%1”</translation>
    </message>
    <message>
        <source>Vedta scenarioet «%1»</source>
        <translation>Approve the scenario “%1”</translation>
    </message>
    <message>
        <source>Avslå scenarioet «%1»</source>
        <translation>Reject the scenario “%1”</translation>
    </message>
    <message>
        <source>Det kan bare være én regel av hvert slag</source>
        <translation>There can be only one rule of each kind</translation>
    </message>
    <message>
        <source>Grensen for hva som kan flyttes, må være større enn null</source>
        <translation>The threshold for what can be moved must be above zero</translation>
    </message>
    <message>
        <source>Endre reglene for omdisponering</source>
        <translation>Change the rules of reallocation</translation>
    </message>
    <message>
        <source>Indeksen «%1» finnes allerede i årgang %2</source>
        <translation>The index “%1” is there already in vintage %2</translation>
    </message>
    <message>
        <source>Endre indeksen %1</source>
        <translation>Change the index %1</translation>
    </message>
    <message>
        <source>Slett indeksen %1</source>
        <translation>Delete the index %1</translation>
    </message>
    <message>
        <source>Rapporten «%1» finnes allerede</source>
        <translation>The report “%1” exists already</translation>
    </message>
    <message>
        <source>Endre rapporten %1</source>
        <translation>Change the report %1</translation>
    </message>
    <message>
        <source>Slett rapporten %1</source>
        <translation>Delete the report %1</translation>
    </message>
</context>
<context>
    <name>ramme::ProgrammeTree</name>
    <message>
        <source>Programmet</source>
        <translation>The programme</translation>
    </message>
</context>
<context>
    <name>ramme::ProgrammeTreeModel</name>
    <message>
        <source>Områder</source>
        <translation>Areas</translation>
    </message>
    <message>
        <source>Mandat %1</source>
        <translation>Mandate %1</translation>
    </message>
    <message>
        <source>Dokumenter</source>
        <translation>Documents</translation>
    </message>
    <message>
        <source>Venter på svar</source>
        <translation>Waiting for an answer</translation>
    </message>
    <message>
        <source>Brev til %1 for %2</source>
        <translation>Letter to %1 for %2</translation>
    </message>
    <message>
        <source>«%1» i %2, linje %3</source>
        <comment>title, file, line</comment>
        <translation>“%1” in %2, line %3</translation>
    </message>
    <message>
        <source>Kontroller</source>
        <translation>Checks</translation>
    </message>
    <message numerus="yes">
        <source>Kontroller (%n åpne)</source>
        <translation>
            <numerusform>Checks (%n open)</numerusform>
            <numerusform>Checks (%n open)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n åpne kontroller</source>
        <translation>
            <numerusform>%n open check</numerusform>
            <numerusform>%n open checks</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ramme::ProjectFiles</name>
    <message>
        <source>Uten navn</source>
        <translation>Unnamed</translation>
    </message>
    <message>
        <source>Åpne et prosjekt</source>
        <translation>Open a project</translation>
    </message>
    <message>
        <source>Ramme-prosjekter (*.ramme)</source>
        <translation>Ramme projects (*.ramme)</translation>
    </message>
    <message>
        <source>Alle filer (*)</source>
        <translation>All files (*)</translation>
    </message>
    <message>
        <source>Prosjektet kan ikke åpnes</source>
        <translation>The project cannot be opened</translation>
    </message>
    <message>
        <source>Fordeling</source>
        <translation>Allocation</translation>
    </message>
    <message>
        <source>Lagre prosjektet som</source>
        <translation>Save the project as</translation>
    </message>
    <message>
        <source>Prosjektet ble ikke lagret</source>
        <translation>The project was not saved</translation>
    </message>
    <message>
        <source>&amp;%1 %2</source>
        <comment>number and name of a project used lately</comment>
        <translation>&amp;%1 %2</translation>
    </message>
    <message>
        <source>Åpner prosjektet …</source>
        <translation>Opening the project …</translation>
    </message>
    <message>
        <source>Lagrer prosjektet …</source>
        <translation>Saving the project …</translation>
    </message>
</context>
<context>
    <name>ramme::ProposalModel</name>
    <message>
        <source>Hva</source>
        <translation>What</translation>
    </message>
    <message>
        <source>År</source>
        <translation>Year</translation>
    </message>
    <message>
        <source>Mottaker</source>
        <translation>Recipient</translation>
    </message>
    <message>
        <source>HOD: planen</source>
        <translation>HOD: the plan</translation>
    </message>
    <message>
        <source>HOD: %1</source>
        <translation>HOD: %1</translation>
    </message>
    <message>
        <source>Vurdering</source>
        <translation>Verdict</translation>
    </message>
    <message>
        <source>mot HOD</source>
        <translation>against HOD</translation>
    </message>
    <message>
        <source>Reserven</source>
        <translation>The reserve</translation>
    </message>
    <message>
        <source>Sum %1</source>
        <translation>Sum %1</translation>
    </message>
    <message>
        <source>Sum programmet</source>
        <translation>Total programme</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>recipient, kind of money</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Ufordelt</source>
        <translation>Unsplit</translation>
    </message>
    <message>
        <source>%1: «%2» lar planen stå med %3.</source>
        <translation>%1: “%2” leaves the plan as it is, at %3.</translation>
    </message>
    <message>
        <source>%1: «%2» vil ha %3. Enter tar det inn.</source>
        <translation>%1: “%2” wants %3. Enter takes it over.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Velg et tall i tabellen først</source>
        <translation>Choose a figure in the table first</translation>
    </message>
    <message>
        <source>Dette er en sum; ta tallene i den ett for ett</source>
        <translation>This is a total; take the figures in it one by one</translation>
    </message>
    <message>
        <source>Ingen av forslagene vil endre dette tallet</source>
        <translation>None of the proposals wants to change this figure</translation>
    </message>
    <message>
        <source>Flere forslag vil endre dette tallet; gå til kolonnen til det som skal tas inn</source>
        <translation>Several proposals want to change this figure; go to the column of the one to be taken over</translation>
    </message>
    <message>
        <source>«%1» vil ikke endre dette tallet</source>
        <translation>“%1” does not want to change this figure</translation>
    </message>
    <message>
        <source>Velg hvilket scenario forslagene skal tas inn i</source>
        <translation>Choose which scenario the proposals are to be taken into</translation>
    </message>
    <message>
        <source>«%1» er et av forslagene; velg et eget scenario å ta dem inn i</source>
        <translation>“%1” is one of the proposals; choose a scenario of your own to take them into</translation>
    </message>
</context>
<context>
    <name>ramme::ProposalsView</name>
    <message>
        <source>Forslagene ved siden av hverandre, i mill. kroner</source>
        <translation>The proposals side by side, in NOK million</translation>
    </message>
    <message>
        <source>✓ enig · ◆ uenig med HOD · ✕ konflikt mellom forslag, eller mer enn året og reserven har · ▲ ▼ mer eller mindre enn HOD · mill. kroner</source>
        <translation>✓ agrees · ◆ differs from HOD · ✕ conflict between proposals, or more than the year and the reserve have · ▲ ▼ more or less than HOD · NOK million</translation>
    </message>
    <message>
        <source>Hva som må ses på i forslaget som sist ble lest</source>
        <translation>What must be looked at in the proposal read last</translation>
    </message>
    <message>
        <source>Les inn forslag …</source>
        <translation>Read proposal …</translation>
    </message>
    <message>
        <source>Les et regneark med områder nedover og år og mottakere bortover som et forslag</source>
        <translation>Read a spreadsheet with areas down and years and recipients across as a proposal</translation>
    </message>
    <message>
        <source>Forslag som sammenliknes</source>
        <translation>Proposals that are compared</translation>
    </message>
    <message>
        <source>&amp;Forslag (kryss av):</source>
        <translation>&amp;Proposals (tick):</translation>
    </message>
    <message>
        <source>&amp;HODs eget:</source>
        <translation>&amp;HOD&apos;s own:</translation>
    </message>
    <message>
        <source>&amp;Tas inn i:</source>
        <translation>&amp;Taken into:</translation>
    </message>
    <message>
        <source>&amp;Vis:</source>
        <translation>&amp;Show:</translation>
    </message>
    <message>
        <source>Alle tall</source>
        <translation>All figures</translation>
    </message>
    <message>
        <source>Uenige</source>
        <translation>Differing</translation>
    </message>
    <message>
        <source>Konflikter</source>
        <translation>Conflicts</translation>
    </message>
    <message>
        <source>Neste uenighet</source>
        <translation>Next disagreement</translation>
    </message>
    <message>
        <source>Gå til neste tall som et forslag vil ha annerledes enn HOD</source>
        <translation>Go to the next figure that a proposal wants otherwise than HOD</translation>
    </message>
    <message>
        <source>Ta inn</source>
        <translation>Take over</translation>
    </message>
    <message>
        <source>Ta tallet i forslagets kolonne inn i scenarioet, med valget i loggen</source>
        <translation>Take the figure in the proposal&apos;s column into the scenario, with the choice in the log</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>what it does, key</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Planen</source>
        <translation>The plan</translation>
    </message>
    <message>
        <source>Velg et scenario</source>
        <translation>Choose a scenario</translation>
    </message>
    <message>
        <source>Les inn forslag, eller kryss av scenarioer som er forslag.</source>
        <translation>Read proposals, or tick scenarios that are proposals.</translation>
    </message>
    <message numerus="yes">
        <source>◆ %n uenig(e)</source>
        <translation>
            <numerusform>◆ %n differs</numerusform>
            <numerusform>◆ %n differ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>✕ %n konflikt(er)</source>
        <translation>
            <numerusform>✕ %n conflict</numerusform>
            <numerusform>✕ %n conflicts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>✓ %n enig(e)</source>
        <translation>
            <numerusform>✓ %n agrees</numerusform>
            <numerusform>✓ %n agree</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a name, and which of those that have it</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Les inn forslag</source>
        <translation>Read proposal</translation>
    </message>
    <message>
        <source>Regneark (*.xlsx *.xlsm *.ods *.csv *.tsv)</source>
        <translation>Spreadsheets (*.xlsx *.xlsm *.ods *.csv *.tsv)</translation>
    </message>
    <message>
        <source>Alle filer (*)</source>
        <translation>All files (*)</translation>
    </message>
    <message>
        <source>Forslag i «%1»</source>
        <translation>Proposal in “%1”</translation>
    </message>
    <message>
        <source>Hvem foreslår:</source>
        <translation>Who proposes:</translation>
    </message>
    <message>
        <source>Forslag fra %1</source>
        <translation>Proposal from %1</translation>
    </message>
    <message>
        <source>Forslaget ble ikke lest</source>
        <translation>The proposal was not read</translation>
    </message>
    <message>
        <source>Leser forslaget …</source>
        <translation>Reading the proposal …</translation>
    </message>
    <message numerus="yes">
        <source>%n beløp lest</source>
        <translation>
            <numerusform>%n amount read</numerusform>
            <numerusform>%n amounts read</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n annerledes enn planen</source>
        <translation>
            <numerusform>%n other than in the plan</numerusform>
            <numerusform>%n other than in the plan</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ting må ses på</source>
        <translation>
            <numerusform>%n thing must be looked at</numerusform>
            <numerusform>%n things must be looked at</numerusform>
        </translation>
    </message>
    <message>
        <source>Ingen forslag er uenige med HOD</source>
        <translation>No proposal differs from HOD</translation>
    </message>
</context>
<context>
    <name>ramme::ReportCommand</name>
    <message>
        <source>PROSJEKT.ramme</source>
        <translation>PROJECT.ramme</translation>
    </message>
    <message>
        <source>Prosjektet.</source>
        <translation>The project.</translation>
    </message>
    <message>
        <source>Filen som skrives; endelsen velger formatet.</source>
        <translation>The file to write; its ending chooses the format.</translation>
    </message>
    <message>
        <source>NAVN</source>
        <translation>NAME</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: %2; scenario %3</source>
        <translation>%1: %2; scenario %3</translation>
    </message>
    <message>
        <source>PROSJEKT.ramme --out FIL.docx [--definition NAVN]</source>
        <translation>PROJECT.ramme --out FILE.docx [--definition NAME]</translation>
    </message>
    <message>
        <source>Skriver en rapport med tabeller og diagrammer, og tar vare på hvordan den skal være.</source>
        <translation>Writes a report with tables and charts, and keeps how it is to be.</translation>
    </message>
    <message>
        <source>Rapporten slik prosjektet har den under dette navnet; det som ellers er gitt, går foran.</source>
        <translation>The report as the project has it by this name; what else is given takes precedence.</translation>
    </message>
    <message>
        <source>Ta vare på rapporten i prosjektet under dette navnet.</source>
        <translation>Keep the report in the project by this name.</translation>
    </message>
    <message>
        <source>Slett rapporten med dette navnet fra prosjektet.</source>
        <translation>Delete the report of this name from the project.</translation>
    </message>
    <message>
        <source>Vis rapportene prosjektet har.</source>
        <translation>Show the reports of the project.</translation>
    </message>
    <message>
        <source>Prosjektet har ingen rapporter.</source>
        <translation>The project has no reports.</translation>
    </message>
</context>
<context>
    <name>ramme::ReportForm</name>
    <message>
        <source>Fordeling per år, med diagram</source>
        <translation>Allocation per year, with chart</translation>
    </message>
    <message>
        <source>Omdisponeringen i scenarioet</source>
        <translation>The scenario’s reallocation</translation>
    </message>
    <message>
        <source>Ambisjoner mot penger</source>
        <translation>Ambitions against money</translation>
    </message>
    <message>
        <source>Ambisjoner</source>
        <translation>Ambitions</translation>
    </message>
    <message>
        <source>Rammer slik de er trykt</source>
        <translation>Frames as printed</translation>
    </message>
    <message>
        <source>Fordelinger slik de er trykt</source>
        <translation>Splits as printed</translation>
    </message>
    <message>
        <source>Mandatene mot hverandre</source>
        <translation>The mandates against each other</translation>
    </message>
    <message>
        <source>Tildelingsbrev</source>
        <translation>Letters</translation>
    </message>
    <message>
        <source>Flyttinger i scenarioene</source>
        <translation>Moves of the scenarios</translation>
    </message>
    <message>
        <source>Kontroller</source>
        <translation>Checks</translation>
    </message>
    <message>
        <source>Rettelsesliste</source>
        <translation>Errata</translation>
    </message>
    <message>
        <source>Alle områder</source>
        <translation>All areas</translation>
    </message>
    <message>
        <source>Alle år</source>
        <translation>All years</translation>
    </message>
    <message>
        <source>Del på &amp;finansieringslinjer</source>
        <translation>Divide by &amp;financing line</translation>
    </message>
    <message>
        <source>Rammer og fordeling</source>
        <translation>Frames and allocation</translation>
    </message>
    <message>
        <source>&amp;Tittel:</source>
        <translation>&amp;Title:</translation>
    </message>
    <message>
        <source>Planen</source>
        <translation>The plan</translation>
    </message>
    <message>
        <source>Språk og tall</source>
        <translation>Language and numbers</translation>
    </message>
    <message>
        <source>Hva rapporten er</source>
        <translation>What the report is</translation>
    </message>
    <message>
        <source>Innhold</source>
        <translation>Contents</translation>
    </message>
    <message>
        <source>S&amp;cenario:</source>
        <translation>S&amp;cenario:</translation>
    </message>
    <message>
        <source>&amp;Grunnlag:</source>
        <translation>&amp;Basis:</translation>
    </message>
    <message>
        <source>O&amp;mråder:</source>
        <translation>A&amp;reas:</translation>
    </message>
    <message>
        <source>Å&amp;r:</source>
        <translation>&amp;Year:</translation>
    </message>
    <message>
        <source>Mill. kroner</source>
        <translation>NOK million</translation>
    </message>
    <message>
        <source>1000 kroner</source>
        <translation>NOK 1,000</translation>
    </message>
    <message>
        <source>Kroner</source>
        <translation>NOK</translation>
    </message>
    <message>
        <source>Fotnote der summen avviker</source>
        <translation>Footnote where a sum differs</translation>
    </message>
    <message>
        <source>Rund av så summene stemmer</source>
        <translation>Round so that sums hold</translation>
    </message>
    <message>
        <source>&amp;Språk:</source>
        <translation>&amp;Language:</translation>
    </message>
    <message>
        <source>&amp;Enhet:</source>
        <translation>&amp;Unit:</translation>
    </message>
    <message>
        <source>&amp;Desimaler:</source>
        <translation>&amp;Decimals:</translation>
    </message>
    <message>
        <source>A&amp;vrunding:</source>
        <translation>R&amp;ounding:</translation>
    </message>
    <message>
        <source>Ta&amp;llform:</source>
        <translation>&amp;Number form:</translation>
    </message>
    <message>
        <source>Så mange som trengs</source>
        <translation>As many as needed</translation>
    </message>
    <message>
        <source>Planen selv</source>
        <translation>The plan itself</translation>
    </message>
    <message>
        <source>%1 (finnes ikke)</source>
        <translation>%1 (does not exist)</translation>
    </message>
    <message>
        <source>Prosjektets eget</source>
        <translation>The project’s own</translation>
    </message>
    <message>
        <source>Mandatenes tabeller 1–3</source>
        <translation>Tables 1–3 of the mandates</translation>
    </message>
    <message>
        <source>Brevenes tildelinger og poster</source>
        <translation>Awards and posts of the letters</translation>
    </message>
    <message>
        <source>&amp;Budsjettår:</source>
        <translation>&amp;Budget year:</translation>
    </message>
    <message>
        <source>Året mandatenes tabeller og brevene gjelder</source>
        <translation>The year of the mandates’ tables and the letters</translation>
    </message>
    <message>
        <source>Nyeste</source>
        <translation>Newest</translation>
    </message>
    <message>
        <source>Si &amp;hvor hvert tall er hentet</source>
        <translation>Tell &amp;where each figure is from</translation>
    </message>
    <message>
        <source>Som merknader i et regneark, ellers i et vedlegg</source>
        <translation>As comments in a workbook, else in an appendix</translation>
    </message>
    <message>
        <source>Årgangstrekant</source>
        <translation>Vintage triangle</translation>
    </message>
    <message>
        <source>Endringer mellom mandatene</source>
        <translation>Changes between the mandates</translation>
    </message>
    <message>
        <source>Scenarioene side om side</source>
        <translation>The scenarios side by side</translation>
    </message>
</context>
<context>
    <name>ramme::ReportOptions</name>
    <message>
        <source>Hva rapporten har, med komma mellom: all eller %1; allocation om det ikke er gitt.</source>
        <translation>What the report has, with commas between: all or %1; allocation if not given.</translation>
    </message>
    <message>
        <source>DEL,…</source>
        <translation>PART,…</translation>
    </message>
    <message>
        <source>Tittelen.</source>
        <translation>The title.</translation>
    </message>
    <message>
        <source>TEKST</source>
        <translation>TEXT</translation>
    </message>
    <message>
        <source>Planen er vist slik scenarioet gjør den.</source>
        <translation>The plan is shown as the scenario makes it.</translation>
    </message>
    <message>
        <source>NAVN</source>
        <translation>NAME</translation>
    </message>
    <message>
        <source>Årgangen som gjelder for hvert år; prosjektets eget valg om den ikke er gitt.</source>
        <translation>The vintage that counts for each year; the project&apos;s own choice if not given.</translation>
    </message>
    <message>
        <source>newest|own-year|ÅRGANG</source>
        <translation>newest|own-year|VINTAGE</translation>
    </message>
    <message>
        <source>Bare disse årene er med i fordelingen, som 2027 eller 2026-2028.</source>
        <translation>Only these years are in the allocation, such as 2027 or 2026-2028.</translation>
    </message>
    <message>
        <source>ÅR</source>
        <translation>YEARS</translation>
    </message>
    <message>
        <source>Fordelingen er delt på finansieringslinjer også.</source>
        <translation>The allocation is divided by financing line too.</translation>
    </message>
    <message>
        <source>Språket i rapporten; programmets om det ikke er gitt.</source>
        <translation>The language of the report; the program&apos;s if not given.</translation>
    </message>
    <message>
        <source>Hvor mange desimaler beløpene har; så mange som hvert beløp trenger om det ikke er gitt.</source>
        <translation>How many decimals amounts have; as many as each needs if not given.</translation>
    </message>
    <message>
        <source>N</source>
        <translation>N</translation>
    </message>
    <message>
        <source>Der avrundede tall ikke blir summen sin: footnote sier det under tabellen, remainder runder noen opp eller ned.</source>
        <translation>Where rounded figures do not add up to their total: footnote says so below the table, remainder rounds some up or down.</translation>
    </message>
    <message>
        <source>--contents kan ikke ha «%1»; det som finnes, er all, %2.</source>
        <translation>--contents cannot have “%1”; there are all, %2.</translation>
    </message>
    <message>
        <source>--contents er tom; si hva rapporten skal ha.</source>
        <translation>--contents is empty; say what the report is to have.</translation>
    </message>
    <message>
        <source>--decimals kan ikke være «%1»; skriv et tall fra 0 til %2.</source>
        <translation>--decimals cannot be “%1”; write a number from 0 to %2.</translation>
    </message>
    <message>
        <source>Året mandatenes tabeller og brevene gjelder; det nyeste om det ikke er gitt.</source>
        <translation>The year of the mandates’ tables and the letters; the newest if not given.</translation>
    </message>
    <message>
        <source>Hvert tall sier hvor det er hentet: som merknad i et regneark, ellers i et vedlegg.</source>
        <translation>Each figure tells where it is from: as a comment in a workbook, else in an appendix.</translation>
    </message>
    <message>
        <source>Hvordan tall skrives: nb som 1 234,5, en som 1,234.5; om det ikke er gitt, som i rapportens språk.</source>
        <translation>How numbers are written: nb as 1 234,5, en as 1,234.5; as in the language of the report if not given.</translation>
    </message>
    <message>
        <source>Bare dette området er med i tabellene som går over områder; kan gis flere ganger.</source>
        <translation>Only this area is in the tables that run over areas; may be given more than once.</translation>
    </message>
    <message>
        <source>Enheten beløpene er i; million om den ikke er gitt. Mandatenes og brevenes tabeller har sin egen.</source>
        <translation>The unit of the amounts; million if not given. The tables of mandates and letters have their own.</translation>
    </message>
</context>
<context>
    <name>ramme::ReportPage</name>
    <message>
        <source>Ta vare på rapporten under et navn</source>
        <translation>Keep the report under a name</translation>
    </message>
    <message>
        <source>Gi rapporten et nytt navn</source>
        <translation>Rename the report</translation>
    </message>
    <message>
        <source>Slett rapporten fra prosjektet</source>
        <translation>Delete the report from the project</translation>
    </message>
    <message>
        <source>Åpne filen</source>
        <translation>Open the file</translation>
    </message>
    <message>
        <source>Eksporter …</source>
        <translation>Export …</translation>
    </message>
    <message>
        <source>Skriv ut …</source>
        <translation>Print …</translation>
    </message>
    <message>
        <source>&amp;Rapport:</source>
        <translation>&amp;Report:</translation>
    </message>
    <message>
        <source>Side</source>
        <translation>Page</translation>
    </message>
    <message>
        <source>Forminsk</source>
        <translation>Zoom out</translation>
    </message>
    <message>
        <source>Forstørr</source>
        <translation>Zoom in</translation>
    </message>
    <message>
        <source>Tilpass til bredden</source>
        <translation>Fit the width</translation>
    </message>
    <message>
        <source>Systemet har ikke noe program som åpner «%1».</source>
        <translation>The system has no program that opens “%1”.</translation>
    </message>
    <message>
        <source>Uten navn</source>
        <translation>Unnamed</translation>
    </message>
    <message>
        <source>Ta vare på rapporten</source>
        <translation>Keep the report</translation>
    </message>
    <message>
        <source>&amp;Navn:</source>
        <translation>&amp;Name:</translation>
    </message>
    <message>
        <source>Rapporten «%1» finnes allerede; gi den et annet navn.</source>
        <translation>The report “%1” exists already; give it another name.</translation>
    </message>
    <message>
        <source>av %1</source>
        <comment>pages</comment>
        <translation>of %1</translation>
    </message>
    <message>
        <source>Side %1 av %2</source>
        <translation>Page %1 of %2</translation>
    </message>
    <message>
        <source>Skrev %1.</source>
        <translation>Wrote %1.</translation>
    </message>
</context>
<context>
    <name>ramme::ReportTableModel</name>
    <message>
        <source>%1) %2</source>
        <comment>footnote number, text</comment>
        <translation>%1) %2</translation>
    </message>
</context>
<context>
    <name>ramme::RequestDialog</name>
    <message>
        <source>Be om midler fra reserven</source>
        <translation>Ask for money from the reserve</translation>
    </message>
    <message>
        <source>Ikke sagt</source>
        <translation>Not said</translation>
    </message>
    <message>
        <source>mill. kroner</source>
        <translation>NOK million</translation>
    </message>
    <message>
        <source>&amp;Beløp:</source>
        <translation>&amp;Amount:</translation>
    </message>
    <message>
        <source>&amp;År:</source>
        <translation>&amp;Year:</translation>
    </message>
    <message>
        <source>&amp;Område:</source>
        <translation>A&amp;rea:</translation>
    </message>
    <message>
        <source>&amp;Mottaker:</source>
        <translation>Re&amp;cipient:</translation>
    </message>
    <message>
        <source>&amp;Skriv opp</source>
        <translation>&amp;Note it</translation>
    </message>
    <message>
        <source>A&amp;vbryt</source>
        <translation>&amp;Cancel</translation>
    </message>
    <message>
        <source>Skriv beløpet det bes om</source>
        <translation>Write the amount that is asked for</translation>
    </message>
</context>
<context>
    <name>ramme::ReviewDialog</name>
    <message>
        <source>Gå gjennom det som er lest</source>
        <translation>Review what was read</translation>
    </message>
    <message>
        <source>Mandat</source>
        <translation>Mandate</translation>
    </message>
    <message>
        <source>Ambisjoner</source>
        <translation>Ambitions</translation>
    </message>
    <message>
        <source>Tall som er i tvil</source>
        <translation>Figures in doubt</translation>
    </message>
    <message>
        <source>Vis også tall &amp;lesingen har avgjort</source>
        <translation>Also show figures the &amp;reading decided</translation>
    </message>
    <message>
        <source>&amp;Filer og funn</source>
        <translation>&amp;Files and findings</translation>
    </message>
    <message>
        <source>&amp;Tall i tvil</source>
        <translation>Figures in &amp;doubt</translation>
    </message>
    <message>
        <source>Legg &amp;inn i prosjektet</source>
        <translation>&amp;Add to the project</translation>
    </message>
    <message>
        <source>Alt som er lest og avgjort her, blir ett trinn som kan angres (Ctrl+Enter)</source>
        <translation>All that was read and settled here becomes one step that can be undone (Ctrl+Enter)</translation>
    </message>
    <message>
        <source>A&amp;vbryt</source>
        <translation>&amp;Cancel</translation>
    </message>
    <message>
        <source>&amp;Neste i tvil</source>
        <translation>&amp;Next in doubt</translation>
    </message>
    <message>
        <source>F8; Shift+F8 går tilbake</source>
        <translation>F8; Shift+F8 goes back</translation>
    </message>
    <message>
        <source>Neste tall i tvil</source>
        <translation>Next figure in doubt</translation>
    </message>
    <message>
        <source>Forrige tall i tvil</source>
        <translation>Previous figure in doubt</translation>
    </message>
    <message>
        <source>Bekreft</source>
        <translation>Confirm</translation>
    </message>
    <message>
        <source>Merk som ikke fastsatt</source>
        <translation>Mark as not set</translation>
    </message>
    <message>
        <source>Legg inn i prosjektet</source>
        <translation>Add to the project</translation>
    </message>
    <message>
        <source>Velg lesning %1</source>
        <translation>Choose reading %1</translation>
    </message>
    <message numerus="yes">
        <source>%n tall er i tvil. F8: neste · Alt+1–9: velg lesning · F2: skriv · Ctrl+−: ikke fastsatt</source>
        <translation>
            <numerusform>%n figure is in doubt. F8: next · Alt+1–9: choose reading · F2: type · Ctrl+−: not set</numerusform>
            <numerusform>%n figures are in doubt. F8: next · Alt+1–9: choose reading · F2: type · Ctrl+−: not set</numerusform>
        </translation>
    </message>
    <message>
        <source>Ingen tall er i tvil.</source>
        <translation>No figure is in doubt.</translation>
    </message>
    <message>
        <source>Alle tall er avgjort. Trykk Ctrl+Enter for å legge dem inn.</source>
        <translation>All figures are settled. Press Ctrl+Enter to add them.</translation>
    </message>
    <message>
        <source>Tallet har ingen slik lesning.</source>
        <translation>The figure has no such reading.</translation>
    </message>
    <message>
        <source>Noe er avgjort her. Vil du avbryte uten å legge det inn?</source>
        <translation>Something was settled here. Cancel without adding it?</translation>
    </message>
    <message>
        <source>&amp;Tall i tvil (%1)</source>
        <translation>Figures in &amp;doubt (%1)</translation>
    </message>
    <message>
        <source>Angre</source>
        <translation>Undo</translation>
    </message>
    <message>
        <source>Gjør om</source>
        <translation>Redo</translation>
    </message>
    <message>
        <source>Gå til kolonneskillene</source>
        <translation>Go to the column separators</translation>
    </message>
    <message>
        <source>Velg først et tall i en tabell som har kolonner.</source>
        <translation>First choose a figure in a table that has columns.</translation>
    </message>
    <message>
        <source>Dokumentet leses på nytt; vent til det er ferdig.</source>
        <translation>The document is being read again; wait until that is done.</translation>
    </message>
    <message>
        <source>Legger inn det som er lest …</source>
        <translation>Adding what was read …</translation>
    </message>
    <message>
        <source>Linjene er en tabell. Gå til skillene med F6, og gi kolonnene overskrifter.</source>
        <translation>The lines are a table. Go to the separators with F6, and give the columns headings.</translation>
    </message>
    <message>
        <source>Brev</source>
        <translation>Letters</translation>
    </message>
    <message>
        <source>Oppsettet gjelder også andre av dokumentene, som leses på nytt. Se over dem, og legg inn en gang til.</source>
        <translation>The layout is also for others of the documents, which are read again. Look them over, and add them once more.</translation>
    </message>
</context>
<context>
    <name>ramme::ScenarioCommand</name>
    <message>
        <source>PROSJEKT.ramme VERB [NAVN…]</source>
        <translation>PROJECT.ramme VERB [NAME…]</translation>
    </message>
    <message>
        <source>Lager, endrer, viser og sammenlikner scenarioer.</source>
        <translation>Makes, changes, shows and compares scenarios.</translation>
    </message>
</context>
<context>
    <name>ramme::ScenarioLines</name>
    <message numerus="yes">
        <source>%n flytting(er)</source>
        <translation>
            <numerusform>%n move</numerusform>
            <numerusform>%n moves</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n holdt fast</source>
        <translation>
            <numerusform>%n held</numerusform>
            <numerusform>%n held</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n grense(r)</source>
        <translation>
            <numerusform>%n limit</numerusform>
            <numerusform>%n limits</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tall er endret i planen siden</source>
        <translation>
            <numerusform>%n figure has changed in the plan since</numerusform>
            <numerusform>%n figures have changed in the plan since</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Ingenting er flyttet.</source>
        <translation>Nothing is moved.</translation>
    </message>
    <message>
        <source>Holdt fast %1: %2</source>
        <translation>Held %1: %2</translation>
    </message>
    <message>
        <source>Holdt fast %1: tallene finnes ikke lenger i planen.</source>
        <translation>Held %1: the figures are no longer in the plan.</translation>
    </message>
    <message>
        <source>Holdt fast %1: var %2, er nå %3.</source>
        <translation>Held %1: was %2, is now %3.</translation>
    </message>
    <message>
        <source>Grense %1: %2</source>
        <translation>Limit %1: %2</translation>
    </message>
    <message>
        <source>Reserven %1: holdt tilbake %2, bedt om %3, frigitt %4, igjen %5</source>
        <translation>Reserve %1: held back %2, requested %3, released %4, remaining %5</translation>
    </message>
    <message>
        <source>Ingenting blir endret av dette.</source>
        <translation>This changes nothing.</translation>
    </message>
    <message>
        <source>Sum: %1</source>
        <translation>Total: %1</translation>
    </message>
    <message>
        <source>Merk: %1</source>
        <translation>Note: %1</translation>
    </message>
    <message>
        <source>Dette er bare en forhåndsvisning; ingenting er endret.</source>
        <translation>This is only a preview; nothing is changed.</translation>
    </message>
    <message>
        <source>Endret i planen: %1 var %2, er %3; scenarioet har %4.</source>
        <translation>Changed in the plan: %1 was %2, is %3; the scenario has %4.</translation>
    </message>
    <message>
        <source>%1, samlet %2</source>
        <translation>%1, in total %2</translation>
    </message>
    <message>
        <source>%1, hvert tall; til sammen %2</source>
        <translation>%1, each figure; %2 in all</translation>
    </message>
    <message>
        <source>%1, hvert tall %2</source>
        <translation>%1, each figure %2</translation>
    </message>
    <message>
        <source>%1: følger planen, %2</source>
        <translation>%1: follows the plan, %2</translation>
    </message>
    <message>
        <source>%1: %2 → %3 (%4)</source>
        <translation>%1: %2 → %3 (%4)</translation>
    </message>
    <message>
        <source>Ønske %1: %2</source>
        <translation>Request %1: %2</translation>
    </message>
    <message>
        <source>%1 av reserven til %2</source>
        <translation>%1 of the reserve for %2</translation>
    </message>
    <message>
        <source>Tilstand: %1</source>
        <translation>State: %1</translation>
    </message>
    <message>
        <source>minst %1</source>
        <translation>at least %1</translation>
    </message>
    <message>
        <source>høyst %1</source>
        <translation>at most %1</translation>
    </message>
    <message>
        <source>høyst %1 tatt bort</source>
        <translation>at most %1 taken away</translation>
    </message>
</context>
<context>
    <name>ramme::ScenarioList</name>
    <message>
        <source>Hva</source>
        <translation>What</translation>
    </message>
    <message>
        <source>Flyttet</source>
        <translation>Moved</translation>
    </message>
    <message>
        <source>Av</source>
        <translation>By</translation>
    </message>
    <message>
        <source>Dato</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Begrunnelse</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>Vedtak</source>
        <translation>Decision</translation>
    </message>
    <message>
        <source>Grense</source>
        <translation>Bound</translation>
    </message>
    <message>
        <source>År</source>
        <translation>Year</translation>
    </message>
    <message>
        <source>Holdt tilbake</source>
        <translation>Held back</translation>
    </message>
    <message>
        <source>Bedt om</source>
        <translation>Requested</translation>
    </message>
    <message>
        <source>Frigitt</source>
        <translation>Released</translation>
    </message>
    <message>
        <source>Igjen</source>
        <translation>Left</translation>
    </message>
    <message>
        <source>Planen da</source>
        <translation>The plan then</translation>
    </message>
    <message>
        <source>Planen nå</source>
        <translation>The plan now</translation>
    </message>
    <message>
        <source>Scenarioet</source>
        <translation>The scenario</translation>
    </message>
    <message>
        <source>Tallene finnes ikke lenger i planen</source>
        <translation>The figures are no longer in the plan</translation>
    </message>
    <message>
        <source>Var %1, er nå %2</source>
        <translation>Was %1, is now %2</translation>
    </message>
    <message>
        <source>holdt fast som sum: %1</source>
        <translation>held as a sum: %1</translation>
    </message>
    <message>
        <source>holdt fast, hvert tall; til sammen %1</source>
        <translation>held, each figure; %1 together</translation>
    </message>
    <message>
        <source>hvert tall: %1</source>
        <translation>each figure: %1</translation>
    </message>
    <message>
        <source>%1 bedt om til %2</source>
        <translation>%1 requested for %2</translation>
    </message>
    <message>
        <source>%1 lagt tilbake, %2 igjen</source>
        <translation>%1 put back, %2 left</translation>
    </message>
    <message>
        <source>%1 frigitt, %2 igjen</source>
        <translation>%1 released, %2 left</translation>
    </message>
    <message>
        <source>Planen er endret siden</source>
        <translation>The plan has changed since</translation>
    </message>
    <message numerus="yes">
        <source>og %n tall til</source>
        <translation>
            <numerusform>and %n more figure</numerusform>
            <numerusform>and %n more figures</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ramme::ScenarioModel</name>
    <message>
        <source>Planen har %1; endret med %2</source>
        <translation>The plan has %1; changed by %2</translation>
    </message>
    <message>
        <source>Holdt fast: %1</source>
        <translation>Held: %1</translation>
    </message>
    <message>
        <source>Grense: %1</source>
        <translation>Limit: %1</translation>
    </message>
    <message>
        <source>Lag et scenario for å prøve endringer</source>
        <translation>Make a scenario to try changes</translation>
    </message>
    <message>
        <source>Planen vises; gå tilbake til scenarioet for å endre</source>
        <translation>The plan is shown; go back to the scenario to change it</translation>
    </message>
</context>
<context>
    <name>ramme::ScenarioVerbs</name>
    <message>
        <source>Scenarioet «%1» finnes ikke; «ramme scenario … list» viser dem som finnes.</source>
        <translation>There is no scenario “%1”; “ramme scenario … list” shows those there are.</translation>
    </message>
    <message>
        <source>Loggen i scenarioet «%1» henger ikke sammen, så det kan ikke brukes; slett det og lag det på nytt.</source>
        <translation>The log of the scenario “%1” does not hang together, so it cannot be used; delete it and make it anew.</translation>
    </message>
    <message>
        <source>Prosjektet har ingen scenarioer.</source>
        <translation>The project has no scenarios.</translation>
    </message>
    <message>
        <source>Scenarioet «%1» er laget.</source>
        <translation>The scenario “%1” is made.</translation>
    </message>
    <message>
        <source>Scenarioet heter nå «%1».</source>
        <translation>The scenario is now called “%1”.</translation>
    </message>
    <message>
        <source>Scenarioet «%1» er slettet.</source>
        <translation>The scenario “%1” is deleted.</translation>
    </message>
    <message>
        <source>Scenarioet «%1» har ikke noe nummer %2 som er holdt fast; «show» viser dem.</source>
        <translation>The scenario “%1” holds nothing numbered %2; “show” lists what it holds.</translation>
    </message>
    <message>
        <source>Nummer %1 er ikke lenger holdt fast.</source>
        <translation>Number %1 is no longer held.</translation>
    </message>
    <message>
        <source>Det er ingen tall å holde fast: %1.</source>
        <translation>There are no figures to hold: %1.</translation>
    </message>
    <message>
        <source>Holdt fast: %1</source>
        <translation>Held: %1</translation>
    </message>
    <message>
        <source>Scenarioet «%1» har ingen grense nummer %2; «show» viser dem.</source>
        <translation>The scenario “%1” has no limit number %2; “show” lists them.</translation>
    </message>
    <message>
        <source>Grense nummer %1 gjelder ikke lenger.</source>
        <translation>Limit number %1 no longer applies.</translation>
    </message>
    <message>
        <source>Det minste, %1, er mer enn det meste, %2.</source>
        <translation>The least, %1, is more than the most, %2.</translation>
    </message>
    <message>
        <source>Grense: %1</source>
        <translation>Limit: %1</translation>
    </message>
    <message>
        <source>Planen er ikke endret under scenarioet «%1».</source>
        <translation>The plan has not changed under the scenario “%1”.</translation>
    </message>
    <message>
        <source>Tallene følger planen igjen.</source>
        <translation>The figures follow the plan again.</translation>
    </message>
    <message>
        <source>Scenarioets tall står.</source>
        <translation>The scenario&apos;s figures stand.</translation>
    </message>
    <message>
        <source>Det finnes alt et scenario som heter «%1»; velg et annet navn.</source>
        <translation>There already is a scenario called “%1”; choose another name.</translation>
    </message>
    <message>
        <source>Området «%1» finnes ikke i planen; den har %2.</source>
        <translation>The area “%1” is not in the plan; it has %2.</translation>
    </message>
    <message>
        <source>Mottakeren «%1» finnes ikke i planen; den har %2.</source>
        <translation>The recipient “%1” is not in the plan; it has %2.</translation>
    </message>
    <message>
        <source>Scenarioet «%1» har ikke noe ønske nummer %2; «show» viser dem.</source>
        <translation>The scenario “%1” has no request number %2; “show” lists them.</translation>
    </message>
    <message>
        <source>Ønske nummer %1 er tatt bort.</source>
        <translation>Request number %1 is removed.</translation>
    </message>
    <message>
        <source>Reserven kan ikke be om penger fra seg selv.</source>
        <translation>The reserve cannot ask itself for money.</translation>
    </message>
    <message>
        <source>Ønske: %1</source>
        <translation>Request: %1</translation>
    </message>
    <message>
        <source>Prosjektet har ingen mandater for %1.</source>
        <translation>The project has no mandates for %1.</translation>
    </message>
    <message>
        <source>Det er ingen tall å sammenlikne der.</source>
        <translation>There are no figures to compare there.</translation>
    </message>
    <message>
        <source>Scenarioet «%1» har ingen flytting å ta tilbake.</source>
        <translation>The scenario “%1” has no move to take back.</translation>
    </message>
    <message>
        <source>Tatt tilbake: %1</source>
        <translation>Taken back: %1</translation>
    </message>
    <message>
        <source>«%1» ville blitt laget; ingenting er endret.</source>
        <translation>“%1” would be made; nothing is changed.</translation>
    </message>
    <message numerus="yes">
        <source>%n beløp er lest.</source>
        <translation>
            <numerusform>%n amount is read.</numerusform>
            <numerusform>%n amounts are read.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tall er et annet enn i planen.</source>
        <translation>
            <numerusform>%n figure is other than in the plan.</numerusform>
            <numerusform>%n figures are other than in the plan.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ting må ses på:</source>
        <translation>
            <numerusform>%n thing must be looked at:</numerusform>
            <numerusform>%n things must be looked at:</numerusform>
        </translation>
    </message>
    <message>
        <source>Forslagene</source>
        <translation>The proposals</translation>
    </message>
    <message>
        <source>Hva</source>
        <translation>What</translation>
    </message>
    <message>
        <source>HOD</source>
        <translation>HOD</translation>
    </message>
    <message>
        <source>Beløp</source>
        <translation>Amount</translation>
    </message>
    <message>
        <source>Mot HOD</source>
        <translation>Against HOD</translation>
    </message>
    <message>
        <source>Vurdering</source>
        <translation>Verdict</translation>
    </message>
    <message>
        <source>Forslagene er som planen.</source>
        <translation>The proposals are as the plan.</translation>
    </message>
    <message>
        <source>Hva som skjer når en sum varieres</source>
        <translation>What happens when a total is varied</translation>
    </message>
    <message>
        <source>Endring</source>
        <translation>Change</translation>
    </message>
    <message>
        <source>Sum</source>
        <translation>Sum</translation>
    </message>
    <message>
        <source>✗ %1: %2</source>
        <translation>✗ %1: %2</translation>
    </message>
</context>
<context>
    <name>ramme::ScenarioView</name>
    <message>
        <source>Scenarioets tall i mill. kroner</source>
        <translation>The scenario&apos;s figures in million kroner</translation>
    </message>
    <message>
        <source>mill. kroner</source>
        <translation>NOK million</translation>
    </message>
    <message>
        <source>▲ ▼ på farget bunn: mer eller mindre enn planen · hengelås: holdt fast · ≈ kursiv: anslått · stiplet: forhåndsvisning</source>
        <translation>▲ ▼ on coloured ground: more or less than the plan · padlock: held · ≈ italic: estimated · dashed: preview</translation>
    </message>
    <message>
        <source>Flyttinger</source>
        <translation>Moves</translation>
    </message>
    <message>
        <source>Holdt fast og grenser</source>
        <translation>Holds and bounds</translation>
    </message>
    <message>
        <source>Reserven</source>
        <translation>The reserve</translation>
    </message>
    <message>
        <source>Endret i planen</source>
        <translation>Changed in the plan</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>list, how many</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>what it does, key</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Flytt …</source>
        <translation>Move …</translation>
    </message>
    <message>
        <source>Flytt midler fra det som er valgt, til et annet område, år eller en annen mottaker</source>
        <translation>Move money from what is selected to another area, year or recipient</translation>
    </message>
    <message>
        <source>Ny sum …</source>
        <translation>New sum …</translation>
    </message>
    <message>
        <source>Gi det som er valgt, en ny sum, fordelt slik du velger</source>
        <translation>Give what is selected a new sum, spread as you choose</translation>
    </message>
    <message>
        <source>Frigi reserve …</source>
        <translation>Release reserve …</translation>
    </message>
    <message>
        <source>Gi midler fra reserven til det som er valgt</source>
        <translation>Give money from the reserve to what is selected</translation>
    </message>
    <message>
        <source>Be om reserve …</source>
        <translation>Request reserve …</translation>
    </message>
    <message>
        <source>Skriv opp hva noen ber om fra reserven</source>
        <translation>Note what somebody asks for from the reserve</translation>
    </message>
    <message>
        <source>Hold fast …</source>
        <translation>Hold …</translation>
    </message>
    <message>
        <source>Hold det som er valgt, fast, eller slipp det igjen</source>
        <translation>Hold what is selected, or release it again</translation>
    </message>
    <message>
        <source>Grense …</source>
        <translation>Bound …</translation>
    </message>
    <message>
        <source>Sett hva det som er valgt, minst og høyst kan være</source>
        <translation>Set what is selected may be at the least and at the most</translation>
    </message>
    <message>
        <source>Ta tilbake siste</source>
        <translation>Take back last</translation>
    </message>
    <message>
        <source>Ta siste flytting i loggen tilbake</source>
        <translation>Take back the last move of the log</translation>
    </message>
    <message>
        <source>Vis planen</source>
        <translation>Show the plan</translation>
    </message>
    <message>
        <source>Bytt mellom planen og scenarioet</source>
        <translation>Switch between the plan and the scenario</translation>
    </message>
    <message>
        <source>Vis mottakerne</source>
        <translation>Show recipients</translation>
    </message>
    <message>
        <source>Skjul mottakerne for å se bare totalene per år</source>
        <translation>Hide the recipients to see only the totals per year</translation>
    </message>
    <message>
        <source>Følg planen</source>
        <translation>Follow the plan</translation>
    </message>
    <message>
        <source>Ta planens tall i radene som er valgt under «Endret i planen»; uten valg i alle</source>
        <translation>Take the plan&apos;s figures in the rows selected under “Changed in the plan”; in all where none is</translation>
    </message>
    <message>
        <source>Behold scenarioets</source>
        <translation>Keep the scenario&apos;s</translation>
    </message>
    <message>
        <source>Behold scenarioets tall i radene som er valgt under «Endret i planen»; uten valg i alle</source>
        <translation>Keep the scenario&apos;s figures in the rows selected under “Changed in the plan”; in all where none is</translation>
    </message>
    <message>
        <source>Ta bort</source>
        <translation>Remove</translation>
    </message>
    <message>
        <source>Lag først et scenario.</source>
        <translation>Make a scenario first.</translation>
    </message>
    <message>
        <source>Bare den siste flyttingen i loggen kan tas tilbake.</source>
        <translation>Only the last move of the log can be taken back.</translation>
    </message>
    <message>
        <source>Vis scenarioet</source>
        <translation>Show the scenario</translation>
    </message>
    <message>
        <source>Ingen har bedt om noe av reserven for %1.</source>
        <translation>Nobody has asked for any of the reserve for %1.</translation>
    </message>
</context>
<context>
    <name>ramme::Scenarios</name>
    <message>
        <source>Scenario %1</source>
        <translation>Scenario %1</translation>
    </message>
    <message>
        <source>Scenarioet «%1» finnes ikke lenger</source>
        <translation>The scenario “%1” is no longer there</translation>
    </message>
    <message>
        <source>Loggen i scenarioet «%1» henger ikke sammen, så det kan ikke endres; slett det og lag det på nytt</source>
        <translation>The log of the scenario “%1” does not hang together, so it cannot be changed; delete it and make it anew</translation>
    </message>
    <message>
        <source>Gi scenarioet et navn</source>
        <translation>Give the scenario a name</translation>
    </message>
    <message>
        <source>Det finnes allerede et scenario som heter «%1»; velg et annet navn</source>
        <translation>There is already a scenario called “%1”; choose another name</translation>
    </message>
    <message>
        <source>Lag scenarioet %1</source>
        <translation>Make the scenario %1</translation>
    </message>
    <message>
        <source>Kopier scenarioet %1 til %2</source>
        <translation>Copy the scenario %1 to %2</translation>
    </message>
    <message>
        <source>Gi scenarioet %1 navnet %2</source>
        <translation>Rename the scenario %1 to %2</translation>
    </message>
    <message>
        <source>Slett scenarioet %1</source>
        <translation>Delete the scenario %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Det er ingen flyttinger å ta tilbake i scenarioet «%1»</source>
        <translation>There are no moves to take back in the scenario “%1”</translation>
    </message>
    <message>
        <source>Ta tilbake i %1: %2</source>
        <translation>Take back in %1: %2</translation>
    </message>
    <message>
        <source>Begrunn en flytting i %1</source>
        <translation>Give reasons for a move in %1</translation>
    </message>
    <message>
        <source>Hold fast %1 i %2</source>
        <translation>Hold %1 in %2</translation>
    </message>
    <message>
        <source>Det er ingen tall å holde fast i %1</source>
        <translation>There are no figures to hold in %1</translation>
    </message>
    <message>
        <source>Slipp det som er holdt fast i %1</source>
        <translation>Release what is held in %1</translation>
    </message>
    <message>
        <source>Skriv minst én grense</source>
        <translation>Write at least one bound</translation>
    </message>
    <message>
        <source>Den nedre grensen er over den øvre</source>
        <translation>The lower bound is above the upper</translation>
    </message>
    <message>
        <source>Sett en grense for %1 i %2</source>
        <translation>Set a bound for %1 in %2</translation>
    </message>
    <message>
        <source>Ta bort en grense i %1</source>
        <translation>Remove a bound in %1</translation>
    </message>
    <message>
        <source>Skriv et beløp over null</source>
        <translation>Write an amount above zero</translation>
    </message>
    <message>
        <source>Be om %1 av reserven for %2 i %3</source>
        <translation>Request %1 of the reserve for %2 in %3</translation>
    </message>
    <message>
        <source>Ta bort et ønske om reserve i %1</source>
        <translation>Remove a request for reserve in %1</translation>
    </message>
    <message>
        <source>Tilpass %1 til planen</source>
        <translation>Rebase %1 on the plan</translation>
    </message>
</context>
<context>
    <name>ramme::ScopeFields</name>
    <message>
        <source>Område:</source>
        <translation>Area:</translation>
    </message>
    <message>
        <source>Hele programmet</source>
        <translation>The whole programme</translation>
    </message>
    <message>
        <source>%1, alle rader</source>
        <translation>%1, all rows</translation>
    </message>
    <message>
        <source>Reserven</source>
        <translation>The reserve</translation>
    </message>
    <message>
        <source>År:</source>
        <translation>Year:</translation>
    </message>
    <message>
        <source>Fra år:</source>
        <translation>From year:</translation>
    </message>
    <message>
        <source>Samme år</source>
        <translation>The same year</translation>
    </message>
    <message>
        <source>Alle år</source>
        <translation>All years</translation>
    </message>
    <message>
        <source>Til og med:</source>
        <translation>Until:</translation>
    </message>
    <message>
        <source>Bare dette året</source>
        <translation>This year only</translation>
    </message>
    <message>
        <source>Mottaker:</source>
        <translation>Recipient:</translation>
    </message>
    <message>
        <source>Samme mottaker</source>
        <translation>The same recipient</translation>
    </message>
    <message>
        <source>Alle mottakere</source>
        <translation>All recipients</translation>
    </message>
    <message>
        <source>Ufordelt</source>
        <translation>Unsplit</translation>
    </message>
    <message>
        <source>Slag midler:</source>
        <translation>Kind of money:</translation>
    </message>
    <message>
        <source>Samme slag</source>
        <translation>The same kind</translation>
    </message>
    <message>
        <source>Alle slag</source>
        <translation>All kinds</translation>
    </message>
    <message>
        <source>Samme område; fra reserven til alle</source>
        <translation>Same area; from the reserve to all</translation>
    </message>
</context>
<context>
    <name>ramme::SensitivityChart</name>
    <message>
        <source>Diagram over hva som skjer når en sum varieres</source>
        <translation>Chart of what happens when a total is varied</translation>
    </message>
    <message>
        <source>%1: %2 ved %3</source>
        <translation>%1: %2 at %3</translation>
    </message>
    <message>
        <source>%1 ved %2</source>
        <comment>result; what the varied total was</comment>
        <translation>%1 at %2</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <comment>line: its points</comment>
        <translation>%1: %2.</translation>
    </message>
    <message>
        <source>%1, mill. kroner. %2</source>
        <comment>title; the lines</comment>
        <translation>%1, NOK million. %2</translation>
    </message>
</context>
<context>
    <name>ramme::SensitivityModel</name>
    <message>
        <source>✕ avslått: %1</source>
        <translation>✕ refused: %1</translation>
    </message>
    <message>
        <source>Scenarioet som det er</source>
        <translation>The scenario as it is</translation>
    </message>
    <message>
        <source>Endring</source>
        <translation>Change</translation>
    </message>
    <message>
        <source>Merknad</source>
        <translation>Note</translation>
    </message>
</context>
<context>
    <name>ramme::SensitivityView</name>
    <message>
        <source>&amp;Regn ut</source>
        <translation>&amp;Calculate</translation>
    </message>
    <message>
        <source>Hva som skjer når en sum varieres, i mill. kroner</source>
        <translation>What happens when a total is varied, in NOK million</translation>
    </message>
    <message>
        <source>Hva diagrammet viser</source>
        <translation>What the chart shows</translation>
    </message>
    <message>
        <source>&amp;Utgangspunkt:</source>
        <translation>&amp;Starting point:</translation>
    </message>
    <message>
        <source>Sum som varieres</source>
        <translation>Total that is varied</translation>
    </message>
    <message>
        <source>Enda en sum</source>
        <translation>A second total</translation>
    </message>
    <message>
        <source>Vis</source>
        <translation>Show</translation>
    </message>
    <message>
        <source>Områdene</source>
        <translation>The areas</translation>
    </message>
    <message>
        <source>Mottakerne</source>
        <translation>The recipients</translation>
    </message>
    <message>
        <source>Hvert år</source>
        <translation>Each year</translation>
    </message>
    <message>
        <source>Programmet</source>
        <translation>The programme</translation>
    </message>
    <message>
        <source>Reserven som er igjen</source>
        <translation>The reserve that is left</translation>
    </message>
    <message>
        <source>Uferdige ambisjoner som berøres</source>
        <translation>Unfinished ambitions touched</translation>
    </message>
    <message>
        <source>Fra og til, som «-10 %..+10 %», «-5..+5» eller «200..240» i mill. kroner</source>
        <translation>From and to, such as “-10 %..+10 %”, “-5..+5” or “200..240” in NOK million</translation>
    </message>
    <message>
        <source>Fra..til:</source>
        <translation>From..to:</translation>
    </message>
    <message>
        <source>Steg:</source>
        <translation>Step:</translation>
    </message>
    <message>
        <source>Planen</source>
        <translation>The plan</translation>
    </message>
    <message>
        <source>⚠ Planen eller scenarioet er endret siden dette ble regnet ut. Regn ut på nytt.</source>
        <translation>⚠ The plan or the scenario has changed since this was calculated. Calculate again.</translation>
    </message>
    <message>
        <source>Regner …</source>
        <translation>Calculating …</translation>
    </message>
    <message>
        <source>Regner ut …</source>
        <translation>Calculating …</translation>
    </message>
    <message numerus="yes">
        <source>%n beregning(er)</source>
        <translation>
            <numerusform>%n calculation</numerusform>
            <numerusform>%n calculations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>✕ %n avslått</source>
        <translation>
            <numerusform>✕ %n refused</numerusform>
            <numerusform>✕ %n refused</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, mill. kroner</source>
        <translation>%1, NOK million</translation>
    </message>
    <message>
        <source>Endring når %1 varieres</source>
        <translation>Change when %1 is varied</translation>
    </message>
    <message>
        <source>endring, mill. kroner</source>
        <translation>change, NOK million</translation>
    </message>
    <message>
        <source>%1 når to summer varieres</source>
        <translation>%1 when two totals are varied</translation>
    </message>
    <message>
        <source>mill. kroner</source>
        <translation>NOK million</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>what is varied: by how much</comment>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n linje(r) til står bare i tabellen</source>
        <translation>
            <numerusform>%n more line stands in the table alone</numerusform>
            <numerusform>%n more lines stand in the table alone</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ramme::Shot</name>
    <message>
        <source>Siden «%1» finnes ikke; velg en av %2.</source>
        <translation>There is no page “%1”; choose one of %2.</translation>
    </message>
    <message>
        <source>Bildet kan ikke lages i størrelsen %1×%2.</source>
        <translation>The picture cannot be made in the size %1×%2.</translation>
    </message>
</context>
<context>
    <name>ramme::ShotCommand</name>
    <message>
        <source>PROSJEKT.ramme SIDE --out FIL.png</source>
        <translation>PROJECT.ramme PAGE --out FILE.png</translation>
    </message>
    <message>
        <source>Tar et bilde av vinduet.</source>
        <translation>Takes a picture of the window.</translation>
    </message>
    <message>
        <source>PROSJEKT.ramme</source>
        <translation>PROJECT.ramme</translation>
    </message>
    <message>
        <source>Prosjektet.</source>
        <translation>The project.</translation>
    </message>
    <message>
        <source>SIDE</source>
        <translation>PAGE</translation>
    </message>
    <message>
        <source>Siden som vises: %1.</source>
        <translation>The page that is shown: %1.</translation>
    </message>
    <message>
        <source>Bildet som skrives.</source>
        <translation>The picture to write.</translation>
    </message>
    <message>
        <source>FIL.png</source>
        <translation>FILE.png</translation>
    </message>
    <message>
        <source>Størrelsen på vinduet, 1280x800 om den ikke er gitt.</source>
        <translation>The size of the window, 1280x800 if not given.</translation>
    </message>
    <message>
        <source>BREDDExHØYDE</source>
        <translation>WIDTHxHEIGHT</translation>
    </message>
    <message>
        <source>Lyst eller mørkt.</source>
        <translation>Light or dark.</translation>
    </message>
</context>
<context>
    <name>ramme::SignerField</name>
    <message>
        <source>Står ved hvert tall du bekrefter eller retter</source>
        <translation>Stands beside every figure you confirm or correct</translation>
    </message>
    <message>
        <source>Na&amp;vnet ditt:</source>
        <translation>Your n&amp;ame:</translation>
    </message>
</context>
<context>
    <name>ramme::SourcePane</name>
    <message>
        <source>&amp;Bekreft</source>
        <translation>&amp;Confirm</translation>
    </message>
    <message>
        <source>&amp;Tilbake til det trykte</source>
        <translation>&amp;Back to what is printed</translation>
    </message>
    <message>
        <source>Du går god for at tallet er lest riktig</source>
        <translation>You answer for the figure being read right</translation>
    </message>
    <message>
        <source>Forkast rettingen og vis det dokumentet sier</source>
        <translation>Discard the correction and show what the document says</translation>
    </message>
    <message>
        <source>Velg et tall for å se hvor det kommer fra.</source>
        <translation>Choose a figure to see where it comes from.</translation>
    </message>
    <message>
        <source>Dokumentet sier: %1.</source>
        <translation>The document says: %1.</translation>
    </message>
    <message>
        <source>Trykt tekst: «%1»</source>
        <translation>Printed text: “%1”</translation>
    </message>
    <message>
        <source>Velg lesningen som er riktig. Den gjelder hele raden.</source>
        <translation>Choose the reading that is right. It holds for the whole row.</translation>
    </message>
    <message>
        <source>Velg %1</source>
        <translation>Choose %1</translation>
    </message>
    <message>
        <source>Skrevet inn av en person, ikke lest fra et dokument.</source>
        <translation>Entered by a person, not read from a document.</translation>
    </message>
    <message>
        <source>%1, linje %2</source>
        <translation>%1, line %2</translation>
    </message>
    <message>
        <source>&amp;Side</source>
        <translation>&amp;Page</translation>
    </message>
    <message>
        <source>Te&amp;kst</source>
        <translation>Te&amp;xt</translation>
    </message>
    <message>
        <source>Siden kan ikke vises: %1</source>
        <translation>The page cannot be shown: %1</translation>
    </message>
    <message>
        <source>%1, side %2</source>
        <translation>%1, page %2</translation>
    </message>
    <message>
        <source>Tegner siden …</source>
        <translation>Drawing the page …</translation>
    </message>
    <message>
        <source>K&amp;olonner</source>
        <translation>C&amp;olumns</translation>
    </message>
</context>
<context>
    <name>ramme::SourceText</name>
    <message>
        <source>Dokumentets tekst</source>
        <translation>Text of the document</translation>
    </message>
</context>
<context>
    <name>ramme::SplitModel</name>
    <message>
        <source>Budsjettår</source>
        <translation>Budget year</translation>
    </message>
    <message>
        <source>Linje</source>
        <translation>Line</translation>
    </message>
    <message>
        <source>Slag</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>Sum</source>
        <translation>Sum</translation>
    </message>
    <message>
        <source>%1 (trykt)</source>
        <translation>%1 (printed)</translation>
    </message>
    <message>
        <source>«%1» er ikke et årstall</source>
        <translation>“%1” is not a year</translation>
    </message>
    <message>
        <source>«%1» er ikke et slag; bruk %2</source>
        <translation>“%1” is not a kind; use %2</translation>
    </message>
</context>
<context>
    <name>ramme::SpreadDialog</name>
    <message>
        <source>Ny sum i «%1»</source>
        <translation>New sum in “%1”</translation>
    </message>
    <message>
        <source>Gjelder:</source>
        <translation>Concerns:</translation>
    </message>
    <message>
        <source>Sum nå:</source>
        <translation>Sum now:</translation>
    </message>
    <message>
        <source>220, +5, −5 eller +3 %</source>
        <translation>220, +5, −5 or +3 %</translation>
    </message>
    <message>
        <source>&amp;Ny sum:</source>
        <translation>&amp;New sum:</translation>
    </message>
    <message>
        <source>Etter forholdet mellom tallene nå</source>
        <translation>In proportion to the figures now</translation>
    </message>
    <message>
        <source>Likt på hvert tall</source>
        <translation>Equally on each figure</translation>
    </message>
    <message>
        <source>Som en annen rad</source>
        <translation>As another row</translation>
    </message>
    <message>
        <source>Som et annet mandatår</source>
        <translation>As another mandate year</translation>
    </message>
    <message>
        <source>Rett linje over årene</source>
        <translation>Straight line over the years</translation>
    </message>
    <message>
        <source>Fordelt:</source>
        <translation>Spread:</translation>
    </message>
    <message>
        <source>Mønster:</source>
        <translation>Pattern:</translation>
    </message>
    <message>
        <source>0,1 mill., finere der summen er det</source>
        <translation>0.1 million, finer where the sum is</translation>
    </message>
    <message>
        <source>0,01 mill.</source>
        <translation>0.01 million</translation>
    </message>
    <message>
        <source>1000 kroner</source>
        <translation>NOK 1,000</translation>
    </message>
    <message>
        <source>Minste steg:</source>
        <translation>Smallest step:</translation>
    </message>
    <message>
        <source>&amp;Bruk</source>
        <translation>&amp;Apply</translation>
    </message>
    <message>
        <source>Mandatene for %1</source>
        <translation>The mandates for %1</translation>
    </message>
    <message>
        <source>Skriv den nye summen</source>
        <translation>Write the new sum</translation>
    </message>
</context>
<context>
    <name>ramme::StartPage</name>
    <message>
        <source>Ramme</source>
        <translation>Ramme</translation>
    </message>
    <message>
        <source>Slipp mandater og tildelingsbrev her i vinduet. Ramme leser tabellene, viser hvert tall med linjen det står på, og setter sammen fordelingen mellom mottakerne år for år.</source>
        <translation>Drop mandates and letters here in the window. Ramme reads the tables, shows every figure with the line it stands on, and puts the allocation between the recipients together year by year.</translation>
    </message>
    <message>
        <source>&amp;Les inn dokumenter</source>
        <translation>&amp;Import documents</translation>
    </message>
    <message>
        <source>&amp;Åpne et prosjekt</source>
        <translation>&amp;Open a project</translation>
    </message>
    <message>
        <source>Et arbeid du har lagret før</source>
        <translation>Work you have saved before</translation>
    </message>
    <message>
        <source>&amp;Prøv med eksemplene</source>
        <translation>&amp;Try the examples</translation>
    </message>
    <message>
        <source>Noen oppdiktede mandater og et brev, til å bli kjent med programmet</source>
        <translation>Some made-up mandates and a letter, to get to know the program</translation>
    </message>
    <message>
        <source>Sist brukt</source>
        <translation>Recent</translation>
    </message>
    <message>
        <source>Mandater og brev fra Word, PDF, regneark eller tekst</source>
        <translation>Mandates and letters from Word, PDF, workbooks or text</translation>
    </message>
</context>
<context>
    <name>ramme::StatusLine</name>
    <message>
        <source>Sum av de valgte cellene</source>
        <translation>Sum of the selected cells</translation>
    </message>
    <message>
        <source>Grunnlag: %1</source>
        <translation>Basis: %1</translation>
    </message>
    <message>
        <source>Prisnivå: %1</source>
        <translation>Price base: %1</translation>
    </message>
    <message numerus="yes">
        <source>⚠ %n prisnivåer</source>
        <translation>
            <numerusform>⚠ %n price base</numerusform>
            <numerusform>⚠ %n price bases</numerusform>
        </translation>
    </message>
    <message>
        <source>Summer over ulike prisnivåer er merket. Beløpene er ikke regnet om.</source>
        <translation>Sums across price bases are marked. The amounts are not converted.</translation>
    </message>
    <message>
        <source>noe er anslått</source>
        <translation>something is estimated</translation>
    </message>
    <message>
        <source>ulike prisnivåer</source>
        <translation>different price bases</translation>
    </message>
    <message>
        <source>noe er ikke fastsatt eller avgjort</source>
        <translation>something is not set or undecided</translation>
    </message>
    <message>
        <source>summer er med, så noe telles to ganger</source>
        <translation>sums are included, so something is counted twice</translation>
    </message>
    <message numerus="yes">
        <source>Sum av %n tall: %1 mill. kroner</source>
        <translation>
            <numerusform>Sum of %n figure: NOK %1 million</numerusform>
            <numerusform>Sum of %n figures: NOK %1 million</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>sum and remarks</comment>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>ramme::StepDialog</name>
    <message>
        <source>%1 «%2»</source>
        <comment>what is done, scenario</comment>
        <translation>%1 “%2”</translation>
    </message>
    <message>
        <source>A&amp;vbryt</source>
        <translation>&amp;Cancel</translation>
    </message>
</context>
<context>
    <name>ramme::SumLines</name>
    <message>
        <source>Summer i mill. kroner (✓ stemmer med det som står ellers, ✗ stemmer ikke):</source>
        <translation>Sums in NOK million (✓ agrees with what stands elsewhere, ✗ does not):</translation>
    </message>
    <message>
        <source>Brev til %1 for %2</source>
        <translation>Letter to %1 for %2</translation>
    </message>
    <message>
        <source>%1, mandat %2</source>
        <translation>%1, mandate %2</translation>
    </message>
    <message>
        <source>rammer %1–%2</source>
        <translation>frames %1–%2</translation>
    </message>
    <message>
        <source>fordeling %1</source>
        <translation>split %1</translation>
    </message>
    <message>
        <source>endring fra mandat %1, %2</source>
        <translation>change from mandate %1, %2</translation>
    </message>
    <message>
        <source>fordelingen av områdene i «%1»</source>
        <translation>the split of the areas in “%1”</translation>
    </message>
    <message>
        <source>%1: %2 − %3 = %4</source>
        <translation>%1: %2 − %3 = %4</translation>
    </message>
    <message>
        <source>%1, men i ulike prisnivåer</source>
        <translation>%1, but in different price bases</translation>
    </message>
    <message>
        <source>deler av «%1»</source>
        <translation>parts of “%1”</translation>
    </message>
    <message>
        <source>poster som ikke er del av andre</source>
        <translation>items that are part of no other</translation>
    </message>
    <message>
        <source>%1 for %2</source>
        <translation>%1 for %2</translation>
    </message>
    <message>
        <source>%1: %2 = %3</source>
        <translation>%1: %2 = %3</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1, og noe som ikke er fastsatt eller avgjort</source>
        <translation>%1, and something that is not set or undecided</translation>
    </message>
    <message>
        <source>%1, men det står %2</source>
        <translation>%1, but it says %2</translation>
    </message>
    <message>
        <source>ramme %1</source>
        <translation>frame %1</translation>
    </message>
</context>
<context>
    <name>ramme::TableCommand</name>
    <message>
        <source>PROSJEKT.ramme TABELL</source>
        <translation>PROJECT.ramme TABLE</translation>
    </message>
    <message>
        <source>Skriver en tabell som tekst, CSV, JSON, regneark eller HTML.</source>
        <translation>Writes a table as text, CSV, JSON, a workbook or HTML.</translation>
    </message>
    <message>
        <source>PROSJEKT.ramme</source>
        <translation>PROJECT.ramme</translation>
    </message>
    <message>
        <source>Prosjektet.</source>
        <translation>The project.</translation>
    </message>
    <message>
        <source>TABELL</source>
        <translation>TABLE</translation>
    </message>
    <message>
        <source>Tabellen: %1.</source>
        <translation>The table: %1.</translation>
    </message>
    <message>
        <source>Formatet; text om verken det eller --out sier noe annet.</source>
        <translation>The format; text if neither it nor --out says otherwise.</translation>
    </message>
    <message>
        <source>Filen som skrives; uten den går tabellen til standard ut.</source>
        <translation>The file to write; without it the table goes to standard output.</translation>
    </message>
    <message>
        <source>FIL</source>
        <translation>FILE</translation>
    </message>
    <message>
        <source>Årgangen som gjelder for hvert år; prosjektets eget valg om den ikke er gitt.</source>
        <translation>The vintage that counts for each year; the project&apos;s own choice if not given.</translation>
    </message>
    <message>
        <source>newest|own-year|ÅRGANG</source>
        <translation>newest|own-year|VINTAGE</translation>
    </message>
    <message>
        <source>Skilletegnet i CSV; semikolon om det ikke er gitt.</source>
        <translation>The separator in CSV; a semicolon if not given.</translation>
    </message>
    <message>
        <source>Desimaltegnet i CSV; komma om det ikke er gitt.</source>
        <translation>The decimal sign in CSV; a comma if not given.</translation>
    </message>
    <message>
        <source>--separator og --decimal kan ikke være det samme tegnet.</source>
        <translation>--separator and --decimal cannot be the same sign.</translation>
    </message>
    <message>
        <source>--format %1 og filnavnet «%2» sier hver sitt; la dem si det samme.</source>
        <translation>--format %1 and the file name “%2” disagree; make them say the same.</translation>
    </message>
    <message>
        <source>NAVN</source>
        <translation>NAME</translation>
    </message>
    <message>
        <source>--%1 kan ikke være «%2»; skriv et årstall.</source>
        <translation>--%1 cannot be “%2”; write a year.</translation>
    </message>
    <message>
        <source>triangle og changes: bare dette området.</source>
        <translation>triangle and changes: this area alone.</translation>
    </message>
    <message>
        <source>OMRÅDE</source>
        <translation>AREA</translation>
    </message>
    <message>
        <source>changes: den eldre årgangen; hver årgang mot den forrige om ingen er gitt.</source>
        <translation>changes: the older vintage; each vintage against the one before where none is given.</translation>
    </message>
    <message>
        <source>ÅRGANG</source>
        <translation>VINTAGE</translation>
    </message>
    <message>
        <source>changes: den nyere årgangen.</source>
        <translation>changes: the newer vintage.</translation>
    </message>
    <message>
        <source>--prices hører bare til allocation og triangle.</source>
        <translation>--prices belongs to allocation and triangle only.</translation>
    </message>
    <message>
        <source>--index hører sammen med --prices, eller til changes.</source>
        <translation>--index goes with --prices, or with changes.</translation>
    </message>
    <message>
        <source>--area hører bare til triangle og changes.</source>
        <translation>--area belongs to triangle and changes only.</translation>
    </message>
    <message>
        <source>--older og --newer hører bare til changes.</source>
        <translation>--older and --newer belong to changes only.</translation>
    </message>
    <message>
        <source>Si både --older og --newer, eller ingen av dem.</source>
        <translation>Say both --older and --newer, or neither.</translation>
    </message>
    <message>
        <source>Prosjektet har ingen mandater for %1.</source>
        <translation>The project has no mandates for %1.</translation>
    </message>
    <message>
        <source>allocation og ambition-frames: slik scenarioet gjør planen.</source>
        <translation>allocation and ambition-frames: as the scenario makes the plan.</translation>
    </message>
    <message>
        <source>--scenario hører bare til allocation og ambition-frames.</source>
        <translation>--scenario belongs to allocation and ambition-frames alone.</translation>
    </message>
</context>
<context>
    <name>ramme::TableMarking</name>
    <message>
        <source>Det står ingen tekst i rammen.</source>
        <translation>There is no text in the box.</translation>
    </message>
    <message>
        <source>Linje %1 til %2 er merket. Ctrl+T gjør dem til en tabell.</source>
        <translation>Lines %1 to %2 are marked. Ctrl+T makes a table of them.</translation>
    </message>
    <message>
        <source>Merk først linjene i teksten, eller dra en ramme rundt dem på siden.</source>
        <translation>First mark the lines in the text, or draw a box around them on the page.</translation>
    </message>
</context>
<context>
    <name>ramme::TableReview</name>
    <message>
        <source>Velg først et tall i tabellen</source>
        <translation>First choose a figure in the table</translation>
    </message>
    <message>
        <source>En tabell må ha ett skille eller flere, i rekkefølge fra venstre</source>
        <translation>A table must have one separator or more, in order from the left</translation>
    </message>
    <message>
        <source>Velg først et kolonneskille</source>
        <translation>First choose a column separator</translation>
    </message>
    <message>
        <source>En annen kolonne har overskriften «%1»</source>
        <translation>Another column has the heading “%1”</translation>
    </message>
    <message>
        <source>Les %1 på nytt</source>
        <translation>Read %1 again</translation>
    </message>
    <message>
        <source>%1, rammer</source>
        <translation>%1, frames</translation>
    </message>
    <message>
        <source>%1, fordeling</source>
        <translation>%1, split</translation>
    </message>
    <message>
        <source>%1, tabell</source>
        <translation>%1, table</translation>
    </message>
    <message>
        <source>Tabellen i mandatet for %1 er lest slik du sa. Gi oppsettet et navn, så brukes det på samme slags tabell neste gang:</source>
        <translation>The table in the mandate for %1 is read as you said. Name the layout, and it is used for the same kind of table next time:</translation>
    </message>
    <message>
        <source>Oppsett av tabell</source>
        <translation>Layout of a table</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>a name and a number that tells it from others</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Husk oppsettet av tabellene</source>
        <translation>Remember the layout of the tables</translation>
    </message>
    <message>
        <source>Leser dokumentet på nytt …</source>
        <translation>Reading the document again …</translation>
    </message>
    <message>
        <source>%1, ambisjoner</source>
        <translation>%1, ambitions</translation>
    </message>
    <message>
        <source>%1, kapittel og post</source>
        <translation>%1, chapters and posts</translation>
    </message>
    <message>
        <source>Teksten er ikke fra en fil som gås gjennom her</source>
        <translation>The text is not from a file that is reviewed here</translation>
    </message>
    <message>
        <source>Si først hvordan tabellen skal leses, så kan det få et navn</source>
        <translation>First say how the table is to be read, then that can get a name</translation>
    </message>
    <message>
        <source>Et oppsett må ha et navn</source>
        <translation>A layout must have a name</translation>
    </message>
    <message>
        <source>Oppsettet «%1» finnes fra før</source>
        <translation>The layout “%1” exists already</translation>
    </message>
    <message>
        <source>Leser dokumentene på nytt …</source>
        <translation>Reading the documents again …</translation>
    </message>
    <message numerus="yes">
        <source>Les %n fil(er) på nytt</source>
        <translation>
            <numerusform>Read %n file again</numerusform>
            <numerusform>Read %n files again</numerusform>
        </translation>
    </message>
    <message>
        <source>Tabellen i brevet til %1 er lest slik du sa. Gi oppsettet et navn, så brukes det på samme slags tabell neste gang:</source>
        <translation>The table in the letter to %1 is read as you said. Give the layout a name, and it is used for the same kind of table next time:</translation>
    </message>
    <message>
        <source>Velg først et tall i brevet</source>
        <translation>Select a figure in the letter first</translation>
    </message>
    <message>
        <source>Et brev må ha en mottaker</source>
        <translation>A letter must have a recipient</translation>
    </message>
    <message>
        <source>«%1» kan ikke være en mottaker</source>
        <translation>“%1” cannot be a recipient</translation>
    </message>
    <message>
        <source>%1 er ikke et årstall</source>
        <translation>%1 is not a year</translation>
    </message>
    <message>
        <source>%1 har et brev for %2 fra før</source>
        <translation>%1 already has a letter for %2</translation>
    </message>
    <message>
        <source>Velg først en linje i brevets fordeling</source>
        <translation>Select a line of the letter’s breakdown first</translation>
    </message>
    <message>
        <source>«%1» er fordelt på flere linjer; si området for hver av dem</source>
        <translation>“%1” is divided among several lines; say the area of each of them</translation>
    </message>
    <message>
        <source>Brevet til %1 for %2 er lest slik du sa. Gi oppsettet et navn, så brukes det på brev med samme tittel neste gang:</source>
        <translation>The letter to %1 for %2 was read as you said. Give the layout a name, and it is used for letters of the same title next time:</translation>
    </message>
    <message>
        <source>Brev til %1</source>
        <translation>Letter to %1</translation>
    </message>
</context>
<context>
    <name>ramme::TableSheet</name>
    <message>
        <source>Tabellen i dokumentet</source>
        <translation>The table in the document</translation>
    </message>
</context>
<context>
    <name>ramme::TableTools</name>
    <message>
        <source>Ove&amp;rskrift:</source>
        <translation>Heading (&amp;R):</translation>
    </message>
    <message>
        <source>Hva tabellen er</source>
        <translation>What the table is</translation>
    </message>
    <message>
        <source>Som lest</source>
        <translation>As read</translation>
    </message>
    <message>
        <source>Rammer</source>
        <translation>Frames</translation>
    </message>
    <message>
        <source>Fordeling</source>
        <translation>Split</translation>
    </message>
    <message>
        <source>Ikke en tabell</source>
        <translation>Not a table</translation>
    </message>
    <message>
        <source>som trykt</source>
        <translation>as printed</translation>
    </message>
    <message>
        <source>Tab&amp;ellen er:</source>
        <translation>Th&amp;e table is:</translation>
    </message>
    <message>
        <source>Les tabellen på nytt</source>
        <translation>Read the table again</translation>
    </message>
    <message>
        <source>Leser dokumentet på nytt med det som er sagt om tabellen</source>
        <translation>Reads the document again with what has been said of the table</translation>
    </message>
    <message>
        <source>◂ Flytt</source>
        <translation>◂ Move</translation>
    </message>
    <message>
        <source>Flytt tallene i raden én kolonne til venstre, fra og med det valgte (Ctrl+Alt+←). Med Shift: i alle rader.</source>
        <translation>Move the row’s figures one column left, from the chosen one on (Ctrl+Alt+←). With Shift: in all rows.</translation>
    </message>
    <message>
        <source>Flytt ▸</source>
        <translation>Move ▸</translation>
    </message>
    <message>
        <source>Flytt tallene i raden én kolonne til høyre, fra og med det valgte (Ctrl+Alt+→). Med Shift: i alle rader.</source>
        <translation>Move the row’s figures one column right, from the chosen one on (Ctrl+Alt+→). With Shift: in all rows.</translation>
    </message>
    <message>
        <source>Område …</source>
        <translation>Area …</translation>
    </message>
    <message>
        <source>Si hvilket samhandlingsområde mandatet gjelder</source>
        <translation>Say which collaboration area the mandate is for</translation>
    </message>
    <message>
        <source>Årgang …</source>
        <translation>Vintage …</translation>
    </message>
    <message>
        <source>Si hvilket år mandatet er fastsatt for</source>
        <translation>Say which year the mandate was fixed for</translation>
    </message>
    <message>
        <source>Leser …</source>
        <translation>Reading …</translation>
    </message>
    <message>
        <source>Velg et tall i en tabell.</source>
        <translation>Choose a figure in a table.</translation>
    </message>
    <message>
        <source>Oppsett: %1</source>
        <translation>Layout: %1</translation>
    </message>
    <message>
        <source>Velg først et tall i mandatet.</source>
        <translation>First choose a figure in the mandate.</translation>
    </message>
    <message>
        <source>Område</source>
        <translation>Area</translation>
    </message>
    <message>
        <source>Mandatet gjelder:</source>
        <translation>The mandate is for:</translation>
    </message>
    <message>
        <source>Årgang</source>
        <translation>Vintage</translation>
    </message>
    <message>
        <source>Året mandatet er fastsatt for:</source>
        <translation>The year the mandate was fixed for:</translation>
    </message>
    <message>
        <source>rammer</source>
        <translation>frames</translation>
    </message>
    <message>
        <source>fordeling</source>
        <translation>split</translation>
    </message>
    <message>
        <source>ambisjoner</source>
        <translation>ambitions</translation>
    </message>
    <message>
        <source>kapittel og post</source>
        <translation>chapters and posts</translation>
    </message>
    <message>
        <source>ikke brukt</source>
        <translation>not used</translation>
    </message>
    <message>
        <source>Uten overskrift</source>
        <translation>Without heading</translation>
    </message>
    <message>
        <source>Den første linjen er en rad. Kolonnene heter det du skriver her.</source>
        <translation>The first line is a row. The columns are called what you write here.</translation>
    </message>
    <message>
        <source>Hva den valgte kolonnen er. Tom betyr det som er trykt.</source>
        <translation>What the chosen column is. Empty means what is printed.</translation>
    </message>
    <message>
        <source>Lag tabell</source>
        <translation>Make table</translation>
    </message>
    <message>
        <source>Linjene som er merket i teksten eller på siden, er en tabell (Ctrl+T)</source>
        <translation>The lines that are marked in the text or on the page are a table (Ctrl+T)</translation>
    </message>
    <message>
        <source>Gi oppsettet navn …</source>
        <translation>Name the layout …</translation>
    </message>
    <message>
        <source>Gir oppsettet et navn nå, så de andre filene som gås gjennom, leses med det</source>
        <translation>Names the layout now, so that the other files of the review are read by it</translation>
    </message>
    <message>
        <source>Som lest: %1</source>
        <translation>As read: %1</translation>
    </message>
    <message>
        <source>Kapittel og post</source>
        <translation>Chapters and posts</translation>
    </message>
    <message>
        <source>Ambisjoner</source>
        <translation>Ambitions</translation>
    </message>
    <message>
        <source>Oppsett av tabell</source>
        <translation>Layout of a table</translation>
    </message>
    <message>
        <source>Navn på oppsettet:</source>
        <translation>Name of the layout:</translation>
    </message>
    <message>
        <source>Tabeller med samme overskrift står også for %1. Skal oppsettet gjelde dem?</source>
        <translation>Tables with the same heading also stand for %1. Is the layout to hold for them?</translation>
    </message>
    <message>
        <source>Mottaker …</source>
        <translation>Recipient …</translation>
    </message>
    <message>
        <source>Si hvem brevet er til</source>
        <translation>Say whom the letter is to</translation>
    </message>
    <message>
        <source>Budsjettår …</source>
        <translation>Budget year …</translation>
    </message>
    <message>
        <source>Si hvilket budsjettår brevet gjelder</source>
        <translation>Say which budget year the letter is for</translation>
    </message>
    <message>
        <source>Si hvilket samhandlingsområde den valgte linjen i fordelingen gjelder</source>
        <translation>Say which collaboration area the selected line of the breakdown is for</translation>
    </message>
    <message>
        <source>Velg først en linje i brevets fordeling.</source>
        <translation>Select a line of the letter’s breakdown first.</translation>
    </message>
    <message>
        <source>«%1» gjelder (tom: ikke noe enkelt område):</source>
        <translation>“%1” is for (empty: no single area):</translation>
    </message>
    <message>
        <source>Budsjettår</source>
        <translation>Budget year</translation>
    </message>
    <message>
        <source>Året brevet gjelder:</source>
        <translation>The year the letter is for:</translation>
    </message>
    <message>
        <source>Mottaker</source>
        <translation>Recipient</translation>
    </message>
    <message>
        <source>Brevet er til:</source>
        <translation>The letter is to:</translation>
    </message>
</context>
<context>
    <name>ramme::Terminal</name>
    <message>
        <source>Standard ut tok ikke imot alt som ble skrevet; se om det er plass på disken.</source>
        <translation>Standard output did not take all that was written; see whether there is room on the disk.</translation>
    </message>
</context>
<context>
    <name>ramme::TransferDialog</name>
    <message>
        <source>Flytt midler i «%1»</source>
        <translation>Move money in “%1”</translation>
    </message>
    <message>
        <source>mill. kroner, til sammen</source>
        <translation>million kroner, in all</translation>
    </message>
    <message>
        <source>&amp;Beløp:</source>
        <translation>&amp;Amount:</translation>
    </message>
    <message>
        <source>Fra</source>
        <translation>From</translation>
    </message>
    <message>
        <source>Til</source>
        <translation>To</translation>
    </message>
    <message>
        <source>&amp;Flytt</source>
        <translation>&amp;Move</translation>
    </message>
    <message>
        <source>Skriv beløpet som skal flyttes</source>
        <translation>Write the amount to move</translation>
    </message>
</context>
<context>
    <name>ramme::VerifyCommand</name>
    <message>
        <source>«%1» kan ikke åpnes: %2.</source>
        <translation>“%1” cannot be opened: %2.</translation>
    </message>
    <message>
        <source>«%1» er større enn Ramme leser.</source>
        <translation>“%1” is larger than Ramme reads.</translation>
    </message>
    <message>
        <source>«%1» er ikke av et slag Ramme skriver med segl: %2.</source>
        <translation>“%1” is not of a kind Ramme writes with a seal: %2.</translation>
    </message>
    <message>
        <source>«%1» %2</source>
        <translation>“%1” %2</translation>
    </message>
    <message>
        <source>Prosjektet er som da rapporten ble laget.</source>
        <translation>The project is as it was when the report was made.</translation>
    </message>
    <message>
        <source>Prosjektet er endret siden rapporten ble laget.</source>
        <translation>The project has changed since the report was made.</translation>
    </message>
    <message>
        <source>Mandater som er kommet til siden: %1.</source>
        <translation>Mandates that have come since: %1.</translation>
    </message>
    <message>
        <source>Mandater som ikke er der lenger: %1.</source>
        <translation>Mandates that are no longer there: %1.</translation>
    </message>
    <message>
        <source>Prosjektet har andre prisindekser enn da.</source>
        <translation>The project has other price indices than it had.</translation>
    </message>
    <message>
        <source>Scenarioet «%1» er endret siden.</source>
        <translation>The scenario “%1” has changed since.</translation>
    </message>
    <message>
        <source>Endret i prosjektet: %1: %2 er nå %3.</source>
        <translation>Changed in the project: %1: %2 is now %3.</translation>
    </message>
    <message>
        <source>Ikke lenger i prosjektet: %1: %2.</source>
        <translation>No longer in the project: %1: %2.</translation>
    </message>
    <message>
        <source>Nytt i prosjektet: %1: %2.</source>
        <translation>New in the project: %1: %2.</translation>
    </message>
    <message>
        <source>Tatt bort fra rapporten: %1: %2.</source>
        <translation>Taken out of the report: %1: %2.</translation>
    </message>
    <message>
        <source>Lagt til i rapporten: %1: %2.</source>
        <translation>Added in the report: %1: %2.</translation>
    </message>
    <message>
        <source>Rettet i rapporten: %1: %2 er blitt %3.</source>
        <translation>Edited in the report: %1: %2 has become %3.</translation>
    </message>
    <message>
        <source>Om filen: %1</source>
        <translation>Of the file: %1</translation>
    </message>
    <message>
        <source>RAPPORT PROSJEKT.ramme</source>
        <translation>REPORT PROJECT.ramme</translation>
    </message>
    <message>
        <source>Sier hva i en rapport som fortsatt stemmer; status 1 når noe er endret.</source>
        <translation>Tells what in a report still holds; status 1 when something has changed.</translation>
    </message>
    <message>
        <source>RAPPORT</source>
        <translation>REPORT</translation>
    </message>
    <message>
        <source>Rapporten slik Ramme skrev den, eller slik den er blitt siden: docx, odt, pdf, html eller xlsx.</source>
        <translation>The report as Ramme wrote it, or as it has become since: docx, odt, pdf, html or xlsx.</translation>
    </message>
    <message>
        <source>PROSJEKT.ramme</source>
        <translation>PROJECT.ramme</translation>
    </message>
    <message>
        <source>Prosjektet.</source>
        <translation>The project.</translation>
    </message>
    <message>
        <source>Som tekst eller JSON.</source>
        <translation>As text or JSON.</translation>
    </message>
    <message>
        <source>Rapporten kan ikke lages på nytt, så tallene i den kan ikke sammenliknes: %1</source>
        <translation>The report cannot be made again, so its figures cannot be compared: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n tall i rapporten slik den ble skrevet, er slik prosjektet har dem nå.</source>
        <translation>
            <numerusform>%n figure of the report as it was written is as the project has it now.</numerusform>
            <numerusform>%n figures of the report as it was written are as the project has them now.</numerusform>
        </translation>
    </message>
    <message>
        <source>Gjelder ikke lenger: %1</source>
        <translation>Holds no longer: %1</translation>
    </message>
    <message>
        <source>Gjelder nå: %1</source>
        <translation>Holds now: %1</translation>
    </message>
    <message>
        <source>Tekst som er tatt bort eller skrevet om i rapporten: «%1».</source>
        <translation>Text that was taken out or rewritten in the report: “%1”.</translation>
    </message>
    <message>
        <source>Tekst som er endret i rapporten: «%1» er blitt «%2».</source>
        <translation>Text that was changed in the report: “%1” has become “%2”.</translation>
    </message>
    <message>
        <source>«%1» finnes ikke; si hvor rapporten ligger.</source>
        <translation>“%1” does not exist; say where the report is.</translation>
    </message>
    <message>
        <source>Scenarioet «%1» finnes ikke lenger i prosjektet.</source>
        <translation>The scenario “%1” is no longer in the project.</translation>
    </message>
    <message>
        <source>Regnearket er lagret av et program som ikke regner ut formler, så summene i det er ikke kjent. Åpne og lagre det i Excel eller LibreOffice, og kjør kontrollen på nytt.</source>
        <translation>The workbook was saved by a program that does not work out formulas, so its sums are not known. Open and save it in Excel or LibreOffice, and verify it again.</translation>
    </message>
    <message>
        <source>Tekst som er lagt til i rapporten: «%1».</source>
        <translation>Text that was added to the report: “%1”.</translation>
    </message>
</context>
<context>
    <name>ramme::VintagesView</name>
    <message>
        <source>Mandatene etter årgang og budsjettår, mill. kroner</source>
        <translation>The mandates by vintage and budget year, NOK million</translation>
    </message>
    <message>
        <source>årgang</source>
        <translation>vintage</translation>
    </message>
    <message>
        <source>Endringer etter årsak, mill. kroner</source>
        <translation>Changes by cause, NOK million</translation>
    </message>
    <message>
        <source>budsjettår</source>
        <translation>budget year</translation>
    </message>
    <message>
        <source>&amp;Område:</source>
        <translation>&amp;Area:</translation>
    </message>
    <message>
        <source>Området som vises</source>
        <translation>The area that is shown</translation>
    </message>
    <message>
        <source>&amp;Nyere mandater:</source>
        <translation>&amp;Newer mandates:</translation>
    </message>
    <message>
        <source>Den nyere årgangen</source>
        <translation>The newer vintage</translation>
    </message>
    <message>
        <source>&amp;Mot planen etter:</source>
        <translation>A&amp;gainst the plan of:</translation>
    </message>
    <message>
        <source>Den eldre årgangen</source>
        <translation>The older vintage</translation>
    </message>
    <message>
        <source>Hele programmet</source>
        <translation>The whole programme</translation>
    </message>
    <message>
        <source>Velg en nyere årgang å sammenlikne med en eldre.</source>
        <translation>Choose a newer vintage to compare with an older one.</translation>
    </message>
    <message>
        <source>Det er bare én årgang, så det er ingen endringer å vise.</source>
        <translation>There is only one vintage, so there are no changes to show.</translation>
    </message>
</context>
<context>
    <name>ramme::WhatIfPage</name>
    <message>
        <source>Scenarioet</source>
        <translation>The scenario</translation>
    </message>
    <message>
        <source>&amp;Scenario:</source>
        <translation>&amp;Scenario:</translation>
    </message>
    <message>
        <source>Scenario</source>
        <translation>Scenario</translation>
    </message>
    <message>
        <source>Nytt …</source>
        <translation>New …</translation>
    </message>
    <message>
        <source>Kopier …</source>
        <translation>Copy …</translation>
    </message>
    <message>
        <source>Gi nytt navn …</source>
        <translation>Rename …</translation>
    </message>
    <message>
        <source>Slett</source>
        <translation>Delete</translation>
    </message>
    <message>
        <source>Ingen ennå</source>
        <translation>None yet</translation>
    </message>
    <message>
        <source>Lag et scenario for å prøve endringer uten å røre planen.</source>
        <translation>Make a scenario to try changes without touching the plan.</translation>
    </message>
    <message numerus="yes">
        <source>⚠ Planen er endret under %n tall i scenarioet</source>
        <translation>
            <numerusform>⚠ The plan has changed under %n figure of the scenario</numerusform>
            <numerusform>⚠ The plan has changed under %n figures of the scenario</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>⚠ Summene blander %n prisnivåer</source>
        <translation>
            <numerusform>⚠ The sums mix %n price base</numerusform>
            <numerusform>⚠ The sums mix %n price bases</numerusform>
        </translation>
    </message>
    <message>
        <source>Prisnivå: %1</source>
        <translation>Price base: %1</translation>
    </message>
    <message>
        <source>Navn på scenarioet:</source>
        <translation>Name of the scenario:</translation>
    </message>
    <message>
        <source>Nytt scenario</source>
        <translation>New scenario</translation>
    </message>
    <message>
        <source>Kopier scenarioet «%1»</source>
        <translation>Copy the scenario “%1”</translation>
    </message>
    <message>
        <source>Gi scenarioet nytt navn</source>
        <translation>Rename the scenario</translation>
    </message>
    <message>
        <source>Scenarioet er slettet. Angre henter det tilbake.</source>
        <translation>The scenario is deleted. Undo brings it back.</translation>
    </message>
    <message>
        <source>Forslag</source>
        <translation>Proposals</translation>
    </message>
    <message>
        <source>Følsomhet</source>
        <translation>Sensitivity</translation>
    </message>
    <message>
        <source>Sammenlikn</source>
        <translation>Compare</translation>
    </message>
    <message>
        <source>Årganger</source>
        <translation>Vintages</translation>
    </message>
    <message>
        <source>Vedtak</source>
        <translation>Decision</translation>
    </message>
    <message>
        <source>Foreslått: trekk det tilbake for å endre det.</source>
        <translation>Proposed: withdraw it to change it.</translation>
    </message>
    <message>
        <source>Vedtatt, og med i planen.</source>
        <translation>Approved, and in the plan.</translation>
    </message>
    <message>
        <source>Avslått: kopier det for å arbeide videre.</source>
        <translation>Rejected: copy it to go on working.</translation>
    </message>
    <message>
        <source>Ambisjoner</source>
        <translation>Ambitions</translation>
    </message>
</context>
</TS>
