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
        <source>Mill. kroner. Grunnlag: %1.</source>
        <translation>NOK million. Basis: %1.</translation>
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
        <source>Forventet tillegg på %1 mill. kroner for %2 holdes utenfor alle rammer og er ikke med i tabellen.</source>
        <translation>The expected supplement of NOK %1 million for %2 is held outside every frame and is not in the table.</translation>
    </message>
    <message>
        <source>Tilskudd på %1 mill. kroner for %2 er ikke med i tabellen.</source>
        <translation>A grant of NOK %1 million for %2 is not in the table.</translation>
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
        <source>Beløp i mill. kroner.</source>
        <translation>Amounts in NOK million.</translation>
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
        <source>samlet</source>
        <translation>all</translation>
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
        <source>nyeste mandat</source>
        <translation>newest mandate</translation>
    </message>
    <message>
        <source>årets eget mandat</source>
        <translation>the year's own mandate</translation>
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
        <source>Mill. kroner. Prisnivået står i egen kolonne.</source>
        <translation>NOK million. The price base has its own column.</translation>
    </message>
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
        <source>Mill. kroner. Endringen gjelder årene begge mandatene oppgir beløp for.</source>
        <translation>NOK million. The change is for the years both mandates state an amount for.</translation>
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
        <translation>Whom the ambition is for was read with doubt.</translation>
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
        <source>Mill. kroner.</source>
        <translation>NOK million.</translation>
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
        <translation>Post</translation>
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
        <source>Omdisponeringer</source>
        <translation>Reallocations</translation>
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
        <source>Avsnitt</source>
        <translation>Section</translation>
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
        <translation>The letter must be the recipient's side of the mandates</translation>
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
        <translation>Earmark against the recipient's part</translation>
    </message>
    <message>
        <source>Tabellen nevner et annet område</source>
        <translation>The table names another area</translation>
    </message>
    <message>
        <source>Radens navn mot mandatets område</source>
        <translation>The row's name against the mandate's area</translation>
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
        <translation>the year's own mandate, otherwise the newest</translation>
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
        <source>Summen over år inneholder %1 mill. kroner ubrukte midler som også var med i et tidligere års ramme.</source>
        <translation>The sum over years holds NOK %1 million of carry-over that was in an earlier year's frame as well.</translation>
    </message>
    <message>
        <source>Summen over år inneholder ubrukte midler som også var med i et tidligere års ramme. Hvor mye, står i egen kolonne.</source>
        <translation>The sum over years holds carry-over that was in an earlier year's frame as well. How much has its own column.</translation>
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
        <translation>≈ Estimated: worked out with the area's allocation key, not printed in any mandate.</translation>
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
</context>
<context>
    <name>WriteText</name>
    <message>
        <source>Tabellen kunne ikke skrives ut: %1</source>
        <translation>The table could not be written: %1</translation>
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
        <source>Kilder 2</source>
        <translation>Sources 2</translation>
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
        <source>Gi nytt navn til eller slett oppsett som er lært i gjennomganger</source>
        <translation>Rename or delete layouts that were learned in reviews</translation>
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
        <source>%1, mill. kroner. %2</source>
        <comment>title; the years</comment>
        <translation>%1, NOK million. %2</translation>
    </message>
    <message>
        <source>+?: noe er ikke fastsatt eller avgjort</source>
        <translation>+?: something is not set or undecided</translation>
    </message>
</context>
<context>
    <name>ramme::AllocationModel</name>
    <message>
        <source>Alle år</source>
        <translation>All years</translation>
    </message>
    <message>
        <source>Ufordelt</source>
        <translation>Unsplit</translation>
    </message>
    <message>
        <source>Herav ubrukte midler</source>
        <translation>Of which carry-over</translation>
    </message>
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
        <translation>The year's frame is not printed; the sum comes from the split</translation>
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
        <source>Totalt</source>
        <translation>Total</translation>
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
        <translation>The split no longer adds up to the year's frame. The cell shows an estimate until the frame or the split is corrected on the page Mandate.</translation>
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
The year's own mandate: the mandate of the year itself where there is one, otherwise the newest.</translation>
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
        <translation>The vintage that counts for each year; the project's own choice if not given.</translation>
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
        <source>Dra et skille for å flytte det. Dobbeltklikk lager et nytt, Delete fjerner det valgte.
Med tastene: Tab velger, ← og → flytter, Insert lager et nytt, Delete fjerner.</source>
        <translation>Drag a separator to move it. A double click makes a new one, Delete removes the chosen one.
By keys: Tab chooses, ← and → move, Insert makes a new one, Delete removes.</translation>
    </message>
    <message>
        <source>Skille %1 av %2</source>
        <translation>Separator %1 of %2</translation>
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
        <translation>The year's own mandate</translation>
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
        <source>Et oppsett brukes på tabeller med samme overskrift i mandater med samme tittel, også når årene er andre.</source>
        <translation>A layout is used for tables with the same heading in mandates with the same title, also when the years are others.</translation>
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
    <name>ramme::PageView</name>
    <message>
        <source>Siden i dokumentet</source>
        <translation>The page of the document</translation>
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
</context>
<context>
    <name>ramme::ReservedCommand</name>
    <message>
        <source>«%1» finnes ikke i denne utgaven. «ramme --help» viser det som finnes.</source>
        <translation>There is no “%1” in this version. “ramme --help” tells what there is.</translation>
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
        <translation>The vintage that counts for each year; the project's own choice if not given.</translation>
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
        <source>--scenario finnes ikke i denne utgaven.</source>
        <translation>There is no --scenario in this version.</translation>
    </message>
    <message>
        <source>--format %1 og filnavnet «%2» sier hver sitt; la dem si det samme.</source>
        <translation>--format %1 and the file name “%2” disagree; make them say the same.</translation>
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
        <source>Årstall eller mottaker over den valgte kolonnen. Tom betyr det som er trykt.</source>
        <translation>The year or recipient above the chosen column. Empty means what is printed.</translation>
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
        <source>Som lest: rammer</source>
        <translation>As read: frames</translation>
    </message>
    <message>
        <source>Som lest: fordeling</source>
        <translation>As read: split</translation>
    </message>
    <message>
        <source>Som lest: ikke brukt</source>
        <translation>As read: not used</translation>
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
</context>
<context>
    <name>ramme::Terminal</name>
    <message>
        <source>Standard ut tok ikke imot alt som ble skrevet; se om det er plass på disken.</source>
        <translation>Standard output did not take all that was written; see whether there is room on the disk.</translation>
    </message>
</context>
</TS>
