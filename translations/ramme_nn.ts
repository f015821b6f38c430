<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nn_NO" sourcelanguage="nb_NO">
<context>
    <name>AllocationTable</name>
    <message>
        <source>Fordeling per år</source>
        <translation>Fordeling per år</translation>
    </message>
    <message>
        <source>Fordeling</source>
        <translation>Fordeling</translation>
    </message>
    <message>
        <source>Mill. kroner. Grunnlag: %1.</source>
        <translation>Mill. kroner. Grunnlag: %1.</translation>
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
        <translation>Av dette ubrukte midlar</translation>
    </message>
    <message>
        <source>Forventet tillegg på %1 mill. kroner for %2 holdes utenfor alle rammer og er ikke med i tabellen.</source>
        <translation>Forventa tillegg på %1 mill. kroner for %2 blir halde utanfor alle rammer og er ikkje med i tabellen.</translation>
    </message>
    <message>
        <source>Tilskudd på %1 mill. kroner for %2 er ikke med i tabellen.</source>
        <translation>Tilskot på %1 mill. kroner for %2 er ikkje med i tabellen.</translation>
    </message>
</context>
<context>
    <name>AmountText</name>
    <message>
        <source>«%1» har to desimaltegn</source>
        <translation>«%1» har to desimalteikn</translation>
    </message>
    <message>
        <source>«%1» kan være en dato; skriv beløpet med komma</source>
        <translation>«%1» kan vere ein dato; skriv beløpet med komma</translation>
    </message>
    <message>
        <source>«%1» kan leses på to måter; skriv tusen uten punktum og desimaler med komma</source>
        <translation>«%1» kan lesast på to måtar; skriv tusen utan punktum og desimalar med komma</translation>
    </message>
    <message>
        <source>«%1» er ikke et beløp</source>
        <translation>«%1» er ikkje eit beløp</translation>
    </message>
    <message>
        <source>«%1» mangler tall etter desimaltegnet</source>
        <translation>«%1» manglar tal etter desimalteiknet</translation>
    </message>
    <message>
        <source>«%1» er finere enn ett øre</source>
        <translation>«%1» er finare enn eitt øre</translation>
    </message>
    <message>
        <source>«%1» er for stort</source>
        <translation>«%1» er for stort</translation>
    </message>
    <message>
        <source>«%1» er ikke en prosent; skriv for eksempel 80 %</source>
        <translation>«%1» er ikkje ein prosent; skriv til dømes 80 %</translation>
    </message>
    <message>
        <source>«%1» er over 100 %</source>
        <translation>«%1» er over 100 %</translation>
    </message>
</context>
<context>
    <name>AtomicFileText</name>
    <message>
        <source>«%1» er ikke en vanlig fil og ble ikke erstattet; velg et annet filnavn.</source>
        <translation>«%1» er ikkje ei vanleg fil og vart ikkje bytt ut; vel eit anna filnamn.</translation>
    </message>
    <message>
        <source>«%1» er skrivebeskyttet og ble ikke endret; opphev beskyttelsen, eller velg et annet filnavn.</source>
        <translation>«%1» er skriveverna og vart ikkje endra; opphev vernet, eller vel eit anna filnamn.</translation>
    </message>
    <message>
        <source>«%1» er ikke et filnavn; oppgi navnet på filen som skal skrives.</source>
        <translation>«%1» er ikkje eit filnamn; oppgje namnet på fila som skal skrivast.</translation>
    </message>
    <message>
        <source>«%1» er skrevet, men disken bekreftet det ikke; lagre også et annet sted.</source>
        <translation>«%1» er skriven, men disken stadfesta det ikkje; lagre òg ein annan stad.</translation>
    </message>
    <message>
        <source>«%1» ble ikke skrevet fordi disken er full; frigjør plass, eller velg en annen disk.</source>
        <translation>«%1» vart ikkje skriven fordi disken er full; frigjer plass, eller vel ein annan disk.</translation>
    </message>
    <message>
        <source>«%1» ble ikke skrevet fordi filen blir større enn systemet tillater; velg en annen disk.</source>
        <translation>«%1» vart ikkje skriven fordi fila blir større enn systemet tillèt; vel ein annan disk.</translation>
    </message>
    <message>
        <source>«%1» ble ikke skrevet fordi mappen «%2» er skrivebeskyttet; velg en annen mappe.</source>
        <translation>«%1» vart ikkje skriven fordi mappa «%2» er skriveverna; vel ei anna mappe.</translation>
    </message>
    <message>
        <source>«%1» ble ikke skrevet fordi mappen «%2» ikke finnes; opprett den, eller velg en annen.</source>
        <translation>«%1» vart ikkje skriven fordi mappa «%2» ikkje finst; opprett ho, eller vel ei anna.</translation>
    </message>
    <message>
        <source>«%1» ble ikke skrevet fordi «%2» ikke er en mappe; velg en annen mappe.</source>
        <translation>«%1» vart ikkje skriven fordi «%2» ikkje er ei mappe; vel ei anna mappe.</translation>
    </message>
    <message>
        <source>«%1» er en mappe og kan ikke erstattes av en fil; velg et annet filnavn.</source>
        <translation>«%1» er ei mappe og kan ikkje bytast ut med ei fil; vel eit anna filnamn.</translation>
    </message>
    <message>
        <source>«%1» ble ikke skrevet fordi navnet er for langt; velg et kortere.</source>
        <translation>«%1» vart ikkje skriven fordi namnet er for langt; vel eit kortare.</translation>
    </message>
    <message>
        <source>«%1» ble ikke skrevet fordi lenken går i ring; velg et annet filnavn.</source>
        <translation>«%1» vart ikkje skriven fordi lenkja går i ring; vel eit anna filnamn.</translation>
    </message>
    <message>
        <source>«%1» ble ikke skrevet (%2); prøv igjen, eller velg et annet sted.</source>
        <translation>«%1» vart ikkje skriven (%2); prøv igjen, eller vel ein annan stad.</translation>
    </message>
</context>
<context>
    <name>CheckText</name>
    <message>
        <source>Feil</source>
        <translation>Feil</translation>
    </message>
    <message>
        <source>Advarsel</source>
        <translation>Åtvaring</translation>
    </message>
    <message>
        <source>Merk</source>
        <translation>Merk</translation>
    </message>
    <message>
        <source>Åpen</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>Forklart</source>
        <translation>Forklart</translation>
    </message>
    <message>
        <source>Feil i dokumentet</source>
        <translation>Feil i dokumentet</translation>
    </message>
    <message>
        <source>Må avklares</source>
        <translation>Må avklarast</translation>
    </message>
    <message>
        <source>utdatert</source>
        <translation>utdatert</translation>
    </message>
    <message>
        <source>Tallene er endret etter at tilstanden ble satt.</source>
        <translation>Tala er endra etter at tilstanden vart sett.</translation>
    </message>
    <message>
        <source>linje %1</source>
        <translation>linje %1</translation>
    </message>
    <message>
        <source>side %1</source>
        <translation>side %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>document, line</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1: %2 mill. kroner</source>
        <comment>what, amount</comment>
        <translation>%1: %2 mill. kroner</translation>
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
        <translation>Kontrollar</translation>
    </message>
    <message>
        <source>Beløp i mill. kroner.</source>
        <translation>Beløp i mill. kroner.</translation>
    </message>
    <message>
        <source>Alvor</source>
        <translation>Alvor</translation>
    </message>
    <message>
        <source>Regel</source>
        <translation>Regel</translation>
    </message>
    <message>
        <source>Melding</source>
        <translation>Melding</translation>
    </message>
    <message>
        <source>Første tall</source>
        <translation>Første tal</translation>
    </message>
    <message>
        <source>Andre tall</source>
        <translation>Andre tal</translation>
    </message>
    <message>
        <source>Avvik</source>
        <translation>Avvik</translation>
    </message>
    <message>
        <source>Tilstand</source>
        <translation>Tilstand</translation>
    </message>
    <message>
        <source>Begrunnelse</source>
        <translation>Grunngjeving</translation>
    </message>
    <message>
        <source>Rettelsesliste</source>
        <translation>Rettingsliste</translation>
    </message>
    <message>
        <source>Feil som er funnet i dokumentene, til den som eier dem.</source>
        <translation>Feil som er funne i dokumenta, til den som eig dei.</translation>
    </message>
    <message>
        <source>Dokument</source>
        <translation>Dokument</translation>
    </message>
    <message>
        <source>Sted</source>
        <translation>Stad</translation>
    </message>
    <message>
        <source>Som trykt</source>
        <translation>Som trykt</translation>
    </message>
    <message>
        <source>Hva som ikke stemmer</source>
        <translation>Kva som ikkje stemmer</translation>
    </message>
    <message>
        <source>Strider mot</source>
        <translation>Strir mot</translation>
    </message>
    <message>
        <source>Vurdert av</source>
        <translation>Vurdert av</translation>
    </message>
    <message>
        <source>Dato</source>
        <translation>Dato</translation>
    </message>
</context>
<context>
    <name>Decoding</name>
    <message>
        <source>filen er tom</source>
        <translation>fila er tom</translation>
    </message>
    <message>
        <source>filen er for stor til å være et mandat (over %1 MB)</source>
        <translation>fila er for stor til å vere eit mandat (over %1 MB)</translation>
    </message>
    <message>
        <source>filen er ikke tekst; lagre dokumentet som ren tekst (UTF-8), Markdown eller HTML</source>
        <translation>fila er ikkje tekst; lagre dokumentet som rein tekst (UTF-8), Markdown eller HTML</translation>
    </message>
</context>
<context>
    <name>DocumentFileText</name>
    <message>
        <source>«%1» var åpent et annet sted da det ble åpnet her, og kan være endret siden; lagre med et annet navn, eller åpne det på nytt</source>
        <translation>«%1» var ope ein annan stad då det vart opna her, og kan vere endra sidan; lagre med eit anna namn, eller opne det på nytt</translation>
    </message>
</context>
<context>
    <name>DocumentReader</name>
    <message>
        <source>«%1» kan ikke leses: %2</source>
        <translation>«%1» kan ikkje lesast: %2</translation>
    </message>
    <message>
        <source>«%1» finnes ikke; kontroller navnet</source>
        <translation>«%1» finst ikkje; kontroller namnet</translation>
    </message>
    <message>
        <source>«%1» er ikke en fil; velg dokumentene i mappen</source>
        <translation>«%1» er ikkje ei fil; vel dokumenta i mappa</translation>
    </message>
    <message>
        <source>«%1» er for stor til å være et mandat (over %2 MB)</source>
        <translation>«%1» er for stor til å vere eit mandat (over %2 MB)</translation>
    </message>
    <message>
        <source>«%1» kan ikke åpnes; be om lesetilgang eller lukk programmet som holder filen</source>
        <translation>«%1» kan ikkje opnast; be om lesetilgang eller lukk programmet som held fila</translation>
    </message>
    <message>
        <source>«%1» er ikke lest inn: lesingen ble avbrutt</source>
        <translation>«%1» er ikkje lesen inn: lesinga vart avbroten</translation>
    </message>
</context>
<context>
    <name>EditText</name>
    <message>
        <source>uten år</source>
        <translation>utan år</translation>
    </message>
    <message>
        <source>kroner</source>
        <translation>kroner</translation>
    </message>
    <message>
        <source>tusen kroner</source>
        <translation>tusen kroner</translation>
    </message>
    <message>
        <source>mill. kroner</source>
        <translation>mill. kroner</translation>
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
        <translation>ikkje fastsett</translation>
    </message>
    <message>
        <source>bare fotnotetegn</source>
        <translation>berre fotnoteteikn</translation>
    </message>
    <message>
        <source>uavklart</source>
        <translation>uavklart</translation>
    </message>
    <message>
        <source>uleselig</source>
        <translation>uleseleg</translation>
    </message>
    <message>
        <source>«%1»</source>
        <translation>«%1»</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>område og rad</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 (mandat %2)</source>
        <translation>%1 (mandat %2)</translation>
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
        <translation>trykt sum %1 i %2</translation>
    </message>
    <message>
        <source>ambisjonen «%1» %2</source>
        <comment>ambisjon og år</comment>
        <translation>ambisjonen «%1» %2</translation>
    </message>
    <message>
        <source>øremerkingen «%1» i %2</source>
        <comment>formål og mandat</comment>
        <translation>øyremerkinga «%1» i %2</translation>
    </message>
    <message>
        <source>beløpet for %1 i teksten i %2</source>
        <comment>år og mandat</comment>
        <translation>beløpet for %1 i teksten i %2</translation>
    </message>
    <message>
        <source>«%1» i brevet til %2 for %3</source>
        <comment>linje, mottaker og år</comment>
        <translation>«%1» i brevet til %2 for %3</translation>
    </message>
    <message>
        <source>det som holdes tilbake for %1</source>
        <translation>det som blir halde tilbake for %1</translation>
    </message>
    <message>
        <source>ikke oppgitt prisnivå</source>
        <translation>ikkje oppgjeve prisnivå</translation>
    </message>
    <message>
        <source>løpende kroner</source>
        <translation>løpande kroner</translation>
    </message>
    <message>
        <source>%1-kroner</source>
        <translation>%1-kroner</translation>
    </message>
    <message>
        <source>samlet</source>
        <translation>samla</translation>
    </message>
    <message>
        <source>tildeling</source>
        <translation>tildeling</translation>
    </message>
    <message>
        <source>drift og forvaltning</source>
        <translation>drift og forvaltning</translation>
    </message>
    <message>
        <source>ubrukte midler</source>
        <translation>ubrukte midlar</translation>
    </message>
    <message>
        <source>annet</source>
        <translation>anna</translation>
    </message>
    <message>
        <source>nyeste mandat</source>
        <translation>nyaste mandat</translation>
    </message>
    <message>
        <source>årets eget mandat</source>
        <translation>mandatet for året</translation>
    </message>
    <message>
        <source>mandatene fra %1</source>
        <translation>mandata frå %1</translation>
    </message>
    <message>
        <source>siste trykte fordeling uten ubrukte midler</source>
        <translation>siste trykte fordeling utan ubrukte midlar</translation>
    </message>
    <message>
        <source>siste trykte fordeling</source>
        <translation>siste trykte fordeling</translation>
    </message>
    <message>
        <source>fordelingen i mandat %1 uten ubrukte midler</source>
        <translation>fordelinga i mandat %1 utan ubrukte midlar</translation>
    </message>
    <message>
        <source>fordelingen i mandat %1</source>
        <translation>fordelinga i mandat %1</translation>
    </message>
    <message>
        <source>oppgitte andeler</source>
        <translation>oppgjevne delar</translation>
    </message>
    <message>
        <source>ingen nøkkel</source>
        <translation>ingen nøkkel</translation>
    </message>
    <message>
        <source>Avgjort av leseren: %1</source>
        <translation>Avgjort av lesaren: %1</translation>
    </message>
    <message>
        <source>Uavklart: %1</source>
        <translation>Uavklart: %1</translation>
    </message>
    <message>
        <source>Rettet. Dokumentet sier: %1</source>
        <translation>Retta. Dokumentet seier: %1</translation>
    </message>
    <message>
        <source>Skrevet inn her, ikke lest av et dokument</source>
        <translation>Skrive inn her, ikkje lese frå eit dokument</translation>
    </message>
    <message>
        <source>Åpen</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>Forklart</source>
        <translation>Forklart</translation>
    </message>
    <message>
        <source>Feil i dokumentet</source>
        <translation>Feil i dokumentet</translation>
    </message>
    <message>
        <source>Må avklares</source>
        <translation>Må avklarast</translation>
    </message>
    <message>
        <source>I tvil: kan ikke leses og må skrives inn</source>
        <translation>I tvil: kan ikkje lesast og må skrivast inn</translation>
    </message>
    <message>
        <source>Trykt: står slik i dokumentet</source>
        <translation>Trykt: står slik i dokumentet</translation>
    </message>
    <message>
        <source>Avgjort ved lesing</source>
        <translation>Avgjort ved lesing</translation>
    </message>
    <message>
        <source>I tvil: må avgjøres av en person</source>
        <translation>I tvil: må avgjerast av ein person</translation>
    </message>
    <message numerus="yes">
        <source>I tvil: kan leses på %n måter</source>
        <translation>
            <numerusform>I tvil: kan lesast på %n måte</numerusform>
            <numerusform>I tvil: kan lesast på %n måtar</numerusform>
        </translation>
    </message>
    <message>
        <source>Bekreftet av en person</source>
        <translation>Stadfesta av ein person</translation>
    </message>
    <message>
        <source>Rettet av en person</source>
        <translation>Retta av ein person</translation>
    </message>
    <message>
        <source>Bekreftet av %1 (%2)</source>
        <comment>name, date</comment>
        <translation>Stadfesta av %1 (%2)</translation>
    </message>
    <message>
        <source>Rettet av %1 (%2)</source>
        <comment>name, date</comment>
        <translation>Retta av %1 (%2)</translation>
    </message>
    <message>
        <source>Skrevet inn av %1 (%2)</source>
        <comment>name, date</comment>
        <translation>Skrive inn av %1 (%2)</translation>
    </message>
    <message>
        <source>Skrevet inn av en person</source>
        <translation>Skrive inn av ein person</translation>
    </message>
</context>
<context>
    <name>EntryText</name>
    <message>
        <source>«%1» er bare et tall; skriv %1 % for en prosent</source>
        <translation>«%1» er berre eit tal; skriv %1 % for ein prosent</translation>
    </message>
</context>
<context>
    <name>FiguresText</name>
    <message>
        <source>Mill. kroner. Prisnivået står i egen kolonne.</source>
        <translation>Mill. kroner. Prisnivået står i eigen kolonne.</translation>
    </message>
    <message>
        <source>%1 mot %2</source>
        <translation>%1 mot %2</translation>
    </message>
    <message>
        <source>ulike prisnivåer</source>
        <translation>ulike prisnivå</translation>
    </message>
    <message>
        <source>Planlagte rammer slik de er trykt</source>
        <translation>Planlagde rammer slik dei er trykte</translation>
    </message>
    <message>
        <source>Rammer</source>
        <translation>Rammer</translation>
    </message>
    <message>
        <source>Mandatene mot hverandre</source>
        <translation>Mandata mot kvarandre</translation>
    </message>
    <message>
        <source>Årganger</source>
        <translation>Årgangar</translation>
    </message>
    <message>
        <source>Mill. kroner. Endringen gjelder årene begge mandatene oppgir beløp for.</source>
        <translation>Mill. kroner. Endringa gjeld åra begge mandata oppgjev beløp for.</translation>
    </message>
    <message>
        <source>Fordelinger slik de er trykt</source>
        <translation>Fordelingar slik dei er trykte</translation>
    </message>
    <message>
        <source>Fordelinger</source>
        <translation>Fordelingar</translation>
    </message>
    <message>
        <source>Budsjettår</source>
        <translation>Budsjettår</translation>
    </message>
    <message>
        <source>Finansieringslinje</source>
        <translation>Finansieringslinje</translation>
    </message>
    <message>
        <source>Udelt</source>
        <translation>Udelt</translation>
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
        <translation>Ambisjonar</translation>
    </message>
    <message>
        <source>Andel som skal være nådd hvert år.</source>
        <translation>Del som skal vere nådd kvart år.</translation>
    </message>
    <message>
        <source>Ambisjon</source>
        <translation>Ambisjon</translation>
    </message>
    <message>
        <source>Aktører</source>
        <translation>Aktørar</translation>
    </message>
    <message>
        <source>aktører usikre</source>
        <translation>aktørar usikre</translation>
    </message>
    <message>
        <source>Hvem ambisjonen gjelder, er usikkert lest.</source>
        <translation>Kven ambisjonen gjeld, er usikkert lese.</translation>
    </message>
    <message>
        <source>år ikke lest</source>
        <translation>år ikkje lesne</translation>
    </message>
    <message>
        <source>Årene i denne tabellen lot seg ikke lese.</source>
        <translation>Åra i denne tabellen let seg ikkje lese.</translation>
    </message>
    <message>
        <source>Ukjent år</source>
        <translation>Ukjent år</translation>
    </message>
    <message>
        <source>Brev til mottakerne</source>
        <translation>Brev til mottakarane</translation>
    </message>
    <message>
        <source>Brev</source>
        <translation>Brev</translation>
    </message>
    <message>
        <source>Mill. kroner.</source>
        <translation>Mill. kroner.</translation>
    </message>
    <message>
        <source>År</source>
        <translation>År</translation>
    </message>
    <message>
        <source>Mottaker</source>
        <translation>Mottakar</translation>
    </message>
    <message>
        <source>Kap.</source>
        <translation>Kap.</translation>
    </message>
    <message>
        <source>Post</source>
        <translation>Post</translation>
    </message>
    <message>
        <source>Betegnelse</source>
        <translation>Nemning</translation>
    </message>
    <message>
        <source>Beløp</source>
        <translation>Beløp</translation>
    </message>
    <message>
        <source>del av en annen linje</source>
        <translation>del av ei anna linje</translation>
    </message>
    <message>
        <source>Beløpet er en del av en linje over og skal ikke legges til den.</source>
        <translation>Beløpet er ein del av ei linje over og skal ikkje leggjast til henne.</translation>
    </message>
    <message>
        <source>%1 (del av %2)</source>
        <translation>%1 (del av %2)</translation>
    </message>
    <message>
        <source>Omdisponeringer</source>
        <translation>Omdisponeringar</translation>
    </message>
    <message>
        <source>Fra</source>
        <translation>Frå</translation>
    </message>
    <message>
        <source>Til</source>
        <translation>Til</translation>
    </message>
    <message>
        <source>Avsnitt</source>
        <translation>Avsnitt</translation>
    </message>
</context>
<context>
    <name>OdfReader</name>
    <message>
        <source>filen er beskyttet med passord; lagre en kopi uten passord og les inn den</source>
        <translation>fila er verna med passord; lagre ein kopi utan passord og les inn den</translation>
    </message>
</context>
<context>
    <name>OfficeFile</name>
    <message>
        <source>innholdet er skadet eller for innfløkt; lagre dokumentet på nytt</source>
        <translation>innhaldet er skadd eller for innfløkt; lagre dokumentet på nytt</translation>
    </message>
    <message>
        <source>filen er beskyttet med passord eller lagret i et eldre format; lagre den uten passord som .docx eller .xlsx</source>
        <translation>fila er verna med passord eller lagra i eit eldre format; lagre ho utan passord som .docx eller .xlsx</translation>
    </message>
    <message>
        <source>filen er en pakke uten noe dokument Ramme kjenner; pakk den ut og les inn dokumentene i den</source>
        <translation>fila er ein pakke utan noko dokument Ramme kjenner; pakk ho ut og les inn dokumenta i ho</translation>
    </message>
</context>
<context>
    <name>PagesProcess</name>
    <message>
        <source>den er beskyttet med passord; lagre en kopi uten passord og les inn den</source>
        <translation>ho er verna med passord; lagre ein kopi utan passord og les inn den</translation>
    </message>
    <message>
        <source>den er skadet eller ufullstendig; lagre dokumentet på nytt eller les inn teksten</source>
        <translation>ho er skadd eller ufullstendig; lagre dokumentet på nytt eller les inn teksten</translation>
    </message>
    <message>
        <source>den har %1 sider, og Ramme leser høyst %2; del dokumentet og les inn delen med mandatet</source>
        <translation>ho har %1 sider, og Ramme les høgst %2; del dokumentet og les inn delen med mandatet</translation>
    </message>
    <message>
        <source>sidene er bilder, og programmet som leser tekst i bilder mangler; installer pakkene tesseract-ocr og tesseract-ocr-nor</source>
        <translation>sidene er bilete, og programmet som les tekst i bilete, manglar; installer pakkane tesseract-ocr og tesseract-ocr-nor</translation>
    </message>
    <message>
        <source>teksten i bildet kunne ikke leses; skann på nytt eller les inn teksten</source>
        <translation>teksten i biletet kunne ikkje lesast; skann på nytt eller les inn teksten</translation>
    </message>
    <message>
        <source>hjelpeprogrammet ga et svar som ikke kan brukes, og lesingen ble stanset; lagre dokumentet på nytt eller les inn teksten</source>
        <translation>hjelpeprogrammet gav eit svar som ikkje kan brukast, og lesinga vart stansa; lagre dokumentet på nytt eller les inn teksten</translation>
    </message>
    <message>
        <source>hjelpeprogrammet ramme-pages finnes ikke; installer Ramme på nytt</source>
        <translation>hjelpeprogrammet ramme-pages finst ikkje; installer Ramme på nytt</translation>
    </message>
    <message>
        <source>den holder mer enn et dokument kan, og lesingen ble stanset; del dokumentet</source>
        <translation>ho held meir enn eit dokument kan, og lesinga vart stansa; del dokumentet</translation>
    </message>
    <message>
        <source>den tar for lang tid å lese, og lesingen ble stanset; lagre dokumentet på nytt eller les inn teksten</source>
        <translation>ho tek for lang tid å lese, og lesinga vart stansa; lagre dokumentet på nytt eller les inn teksten</translation>
    </message>
    <message>
        <source>den fikk hjelpeprogrammet til å bryte sammen, og lesingen ble stanset; lagre dokumentet på nytt eller les inn teksten</source>
        <translation>ho fekk hjelpeprogrammet til å bryte saman, og lesinga vart stansa; lagre dokumentet på nytt eller les inn teksten</translation>
    </message>
    <message>
        <source>den har ingen tekst; velg et dokument med ord på sidene</source>
        <translation>ho har ingen tekst; vel eit dokument med ord på sidene</translation>
    </message>
    <message>
        <source>den kan ikke tegnes</source>
        <translation>ho kan ikkje teiknast</translation>
    </message>
    <message>
        <source>lesingen ble avbrutt</source>
        <translation>lesinga vart avbroten</translation>
    </message>
</context>
<context>
    <name>ProjectFileText</name>
    <message>
        <source>«%1» er en mappe; velg en prosjektfil.</source>
        <translation>«%1» er ei mappe; vel ei prosjektfil.</translation>
    </message>
    <message>
        <source>«%1» finnes ikke; se etter om navnet er riktig.</source>
        <translation>«%1» finst ikkje; sjå etter om namnet er rett.</translation>
    </message>
    <message>
        <source>«%1» er ikke en vanlig fil; velg en prosjektfil.</source>
        <translation>«%1» er ikkje ei vanleg fil; vel ei prosjektfil.</translation>
    </message>
    <message>
        <source>«%1» kan ikke leses (%2); be om lesetilgang.</source>
        <translation>«%1» kan ikkje lesast (%2); be om lesetilgang.</translation>
    </message>
    <message>
        <source>«%1» kan ikke leses (%2); prøv igjen, eller bruk en sikkerhetskopi.</source>
        <translation>«%1» kan ikkje lesast (%2); prøv igjen, eller bruk ein tryggingskopi.</translation>
    </message>
    <message>
        <source>«%1» er større enn 512 MB og ble ikke åpnet; velg en fil som er lagret av Ramme.</source>
        <translation>«%1» er større enn 512 MB og vart ikkje opna; vel ei fil som er lagra av Ramme.</translation>
    </message>
    <message>
        <source>«%1» ble ikke lagret, og det som lå der fra før, er urørt: %2</source>
        <translation>«%1» vart ikkje lagra, og det som låg der frå før, er urørt: %2</translation>
    </message>
    <message>
        <source>«%1» ble ikke lagret, fordi det som kom på disken, ikke er det samme; prøv et annet sted.</source>
        <translation>«%1» vart ikkje lagra, fordi det som kom på disken, ikkje er det same; prøv ein annan stad.</translation>
    </message>
</context>
<context>
    <name>ProjectFormatText</name>
    <message>
        <source>«%1» er skadet eller endret av et annet program enn Ramme (%2) og ble ikke åpnet; bruk en sikkerhetskopi.</source>
        <translation>«%1» er skadd eller endra av eit anna program enn Ramme (%2) og vart ikkje opna; bruk ein tryggingskopi.</translation>
    </message>
    <message>
        <source>«%1» er avkortet, slutten av filen mangler; hent den på nytt, eller bruk en sikkerhetskopi.</source>
        <translation>«%1» er avkorta, slutten av fila manglar; hent henne på nytt, eller bruk ein tryggingskopi.</translation>
    </message>
    <message>
        <source>«%1» er ikke et Ramme-prosjekt; velg en fil som er lagret av Ramme.</source>
        <translation>«%1» er ikkje eit Ramme-prosjekt; vel ei fil som er lagra av Ramme.</translation>
    </message>
    <message>
        <source>«%1» ble ikke lagret (%2); det som lå der fra før, er urørt.</source>
        <translation>«%1» vart ikkje lagra (%2); det som låg der frå før, er urørt.</translation>
    </message>
    <message>
        <source>«%1» er tom; bruk en sikkerhetskopi.</source>
        <translation>«%1» er tom; bruk ein tryggingskopi.</translation>
    </message>
    <message>
        <source>«%1» er lagret av en nyere utgave av Ramme; oppdater Ramme for å åpne den.</source>
        <translation>«%1» er lagra av ei nyare utgåve av Ramme; oppdater Ramme for å opne fila.</translation>
    </message>
    <message>
        <source>kontrollsummen stemmer ikke</source>
        <translation>kontrollsummen stemmer ikkje</translation>
    </message>
    <message>
        <source>filhodet stemmer ikke</source>
        <translation>filhovudet stemmer ikkje</translation>
    </message>
    <message>
        <source>minnet er fullt</source>
        <translation>minnet er fullt</translation>
    </message>
    <message>
        <source>prosjektet er større enn 512 MB</source>
        <translation>prosjektet er større enn 512 MB</translation>
    </message>
    <message>
        <source>tabellene er ikke de Ramme lager</source>
        <translation>tabellane er ikkje dei Ramme lagar</translation>
    </message>
    <message>
        <source>tabellene henger ikke sammen</source>
        <translation>tabellane heng ikkje saman</translation>
    </message>
    <message>
        <source>for mange rader</source>
        <translation>for mange rader</translation>
    </message>
    <message>
        <source>innholdet stemmer ikke med kontrollsummen</source>
        <translation>innhaldet stemmer ikkje med kontrollsummen</translation>
    </message>
</context>
<context>
    <name>ProjectLockText</name>
    <message>
        <source>«%1» er åpnet av noen andre; åpne det for lesing, eller prøv igjen senere.</source>
        <translation>«%1» er opna av nokon andre; opne det for lesing, eller prøv igjen seinare.</translation>
    </message>
    <message>
        <source>«%1» er åpnet i %2 på maskinen %3 (prosess %4); åpne det for lesing, eller lukk det der først.</source>
        <translation>«%1» er opna i %2 på maskina %3 (prosess %4); opne det for lesing, eller lukk det der først.</translation>
    </message>
</context>
<context>
    <name>RuleText</name>
    <message>
        <source>Tall som ikke kan leses</source>
        <translation>Tal som ikkje kan lesast</translation>
    </message>
    <message>
        <source>Tabellen i mandatet</source>
        <translation>Tabellen i mandatet</translation>
    </message>
    <message>
        <source>Samme rad to ganger</source>
        <translation>Same rad to gonger</translation>
    </message>
    <message>
        <source>Rader i samme tabell</source>
        <translation>Rader i same tabell</translation>
    </message>
    <message>
        <source>Sumrader skal stemme</source>
        <translation>Sumrader skal stemme</translation>
    </message>
    <message>
        <source>Trykt sum mot beløpene</source>
        <translation>Trykt sum mot beløpa</translation>
    </message>
    <message>
        <source>Fordelingen skal være lik rammen</source>
        <translation>Fordelinga skal vere lik ramma</translation>
    </message>
    <message>
        <source>Ramme mot fordeling</source>
        <translation>Ramme mot fordeling</translation>
    </message>
    <message>
        <source>Teksten skal stemme med tabellen</source>
        <translation>Teksten skal stemme med tabellen</translation>
    </message>
    <message>
        <source>Tekst mot tabell</source>
        <translation>Tekst mot tabell</translation>
    </message>
    <message>
        <source>Målene skal stemme med ambisjonstabellen</source>
        <translation>Måla skal stemme med ambisjonstabellen</translation>
    </message>
    <message>
        <source>Kulepunkt mot ambisjonstabell</source>
        <translation>Kulepunkt mot ambisjonstabell</translation>
    </message>
    <message>
        <source>Brevet skal være mottakerens side av mandatene</source>
        <translation>Brevet skal vere mottakaren si side av mandata</translation>
    </message>
    <message>
        <source>Brev mot mandat</source>
        <translation>Brev mot mandat</translation>
    </message>
    <message>
        <source>Ny årgang endrer rammen uten begrunnelse</source>
        <translation>Ny årgang endrar ramma utan grunngjeving</translation>
    </message>
    <message>
        <source>Tidligere mot senere mandat</source>
        <translation>Tidlegare mot seinare mandat</translation>
    </message>
    <message>
        <source>Prisnivået mangler eller er blandet</source>
        <translation>Prisnivået manglar eller er blanda</translation>
    </message>
    <message>
        <source>Prisnivå mot prisnivå</source>
        <translation>Prisnivå mot prisnivå</translation>
    </message>
    <message>
        <source>Nullramme med uferdige ambisjoner</source>
        <translation>Nullramme med uferdige ambisjonar</translation>
    </message>
    <message>
        <source>Ramme mot drift og ambisjoner</source>
        <translation>Ramme mot drift og ambisjonar</translation>
    </message>
    <message>
        <source>Ambisjonen faller</source>
        <translation>Ambisjonen fell</translation>
    </message>
    <message>
        <source>Tidligere mot senere år</source>
        <translation>Tidlegare mot seinare år</translation>
    </message>
    <message>
        <source>Ubrukte midler kan telles to ganger</source>
        <translation>Ubrukte midlar kan teljast to gonger</translation>
    </message>
    <message>
        <source>Ramme mot ubrukte midler</source>
        <translation>Ramme mot ubrukte midlar</translation>
    </message>
    <message>
        <source>Øremerkingene er større enn beløpet</source>
        <translation>Øyremerkingane er større enn beløpet</translation>
    </message>
    <message>
        <source>Øremerking mot mottakerens del</source>
        <translation>Øyremerking mot delen til mottakaren</translation>
    </message>
    <message>
        <source>Tabellen nevner et annet område</source>
        <translation>Tabellen nemner eit anna område</translation>
    </message>
    <message>
        <source>Radens navn mot mandatets område</source>
        <translation>Namnet på rada mot området til mandatet</translation>
    </message>
    <message>
        <source>Kolonnene lar seg ikke avgjøre</source>
        <translation>Kolonnane lèt seg ikkje avgjere</translation>
    </message>
    <message>
        <source>Rad mot kolonneoverskrifter</source>
        <translation>Rad mot kolonneoverskrifter</translation>
    </message>
    <message>
        <source>Usikkert hvem ambisjonen gjelder</source>
        <translation>Usikkert kven ambisjonen gjeld</translation>
    </message>
    <message>
        <source>Ambisjonstabellen</source>
        <translation>Ambisjonstabellen</translation>
    </message>
    <message>
        <source>Radens tekst er avkortet</source>
        <translation>Teksten i rada er avkorta</translation>
    </message>
    <message>
        <source>Planstatus er gått tapt</source>
        <translation>Planstatus er gått tapt</translation>
    </message>
    <message>
        <source>Tabellen kan ikke leses</source>
        <translation>Tabellen kan ikkje lesast</translation>
    </message>
    <message>
        <source>Dokumentet</source>
        <translation>Dokumentet</translation>
    </message>
    <message>
        <source>Tabell uten overskrift</source>
        <translation>Tabell utan overskrift</translation>
    </message>
    <message>
        <source>Raden kan ikke leses</source>
        <translation>Rada kan ikkje lesast</translation>
    </message>
    <message>
        <source>Samme mandat eller brev to ganger</source>
        <translation>Same mandat eller brev to gonger</translation>
    </message>
    <message>
        <source>Nytt samhandlingsområde</source>
        <translation>Nytt samhandlingsområde</translation>
    </message>
    <message>
        <source>Ingen tall i dokumentet</source>
        <translation>Ingen tal i dokumentet</translation>
    </message>
    <message>
        <source>Ukjent mandatår</source>
        <translation>Ukjent mandatår</translation>
    </message>
    <message>
        <source>Dokumentet er for langt</source>
        <translation>Dokumentet er for langt</translation>
    </message>
    <message>
        <source>Øremerking uten plass</source>
        <translation>Øyremerking utan plass</translation>
    </message>
    <message>
        <source>Forventet tillegg er borte</source>
        <translation>Forventa tillegg er borte</translation>
    </message>
    <message>
        <source>Tidligere mot ny lesning</source>
        <translation>Tidlegare mot ny lesing</translation>
    </message>
    <message>
        <source>Rettelse som ikke ble med videre</source>
        <translation>Retting som ikkje vart med vidare</translation>
    </message>
    <message>
        <source>Årene står ikke i rekkefølge</source>
        <translation>Åra står ikkje i rekkjefølgje</translation>
    </message>
    <message>
        <source>Kolonneoverskriftene</source>
        <translation>Kolonneoverskriftene</translation>
    </message>
    <message>
        <source>Skjult innhold</source>
        <translation>Skjult innhald</translation>
    </message>
    <message>
        <source>Planstatus er lest av farger</source>
        <translation>Planstatus er lesen av fargar</translation>
    </message>
    <message>
        <source>Celler mot tegnforklaring</source>
        <translation>Celler mot teiknforklaring</translation>
    </message>
    <message>
        <source>Lest fra et bilde</source>
        <translation>Lese frå eit bilete</translation>
    </message>
    <message>
        <source>Mandatet er oppgitt av en person</source>
        <translation>Mandatet er oppgjeve av ein person</translation>
    </message>
    <message>
        <source>Lest med et lært oppsett</source>
        <translation>Lese med eit lært oppsett</translation>
    </message>
    <message>
        <source>Oppsettet passer ikke</source>
        <translation>Oppsettet passar ikkje</translation>
    </message>
    <message>
        <source>Oppsett mot dokument</source>
        <translation>Oppsett mot dokument</translation>
    </message>
    <message>
        <source>Kolonne uten overskrift</source>
        <translation>Kolonne utan overskrift</translation>
    </message>
</context>
<context>
    <name>SourceText</name>
    <message>
        <source>skrevet inn av en person</source>
        <translation>skrive inn av ein person</translation>
    </message>
    <message>
        <source>Regnet ut med fordelingsnøkkelen: %1</source>
        <translation>Rekna ut med fordelingsnøkkelen: %1</translation>
    </message>
</context>
<context>
    <name>SpreadText</name>
    <message>
        <source>Minste steg i en fordeling må være større enn null</source>
        <translation>Minste steg i ei fordeling må vere større enn null</translation>
    </message>
    <message>
        <source>Det er ingen å fordele beløpet på</source>
        <translation>Det er ingen å fordele beløpet på</translation>
    </message>
    <message>
        <source>En fordelingsnøkkel kan ikke ha negative andeler</source>
        <translation>Ein fordelingsnøkkel kan ikkje ha negative delar</translation>
    </message>
</context>
<context>
    <name>TableText</name>
    <message>
        <source>ikke oppgitt</source>
        <translation>ikkje oppgjeve</translation>
    </message>
    <message>
        <source>løpende kroner</source>
        <translation>løpande kroner</translation>
    </message>
    <message>
        <source>%1-kroner</source>
        <translation>%1-kroner</translation>
    </message>
    <message>
        <source>nyeste mandat for hvert år</source>
        <translation>nyaste mandat for kvart år</translation>
    </message>
    <message>
        <source>årets eget mandat, ellers det nyeste</source>
        <translation>mandatet for året, elles det nyaste</translation>
    </message>
    <message>
        <source>mandatene for %1</source>
        <translation>mandata for %1</translation>
    </message>
    <message>
        <source>ikke satt</source>
        <translation>ikkje sett</translation>
    </message>
    <message>
        <source>Rammen er ikke satt: det er trykt en strek i mandatet.</source>
        <translation>Ramma er ikkje sett: det er trykt ein strek i mandatet.</translation>
    </message>
    <message>
        <source>ikke avgjort</source>
        <translation>ikkje avgjort</translation>
    </message>
    <message>
        <source>Beløpet kan leses på flere måter og må avgjøres av en person.</source>
        <translation>Beløpet kan lesast på fleire måtar og må avgjerast av ein person.</translation>
    </message>
    <message>
        <source>uleselig</source>
        <translation>uleseleg</translation>
    </message>
    <message>
        <source>Det står noe her som ikke lar seg lese.</source>
        <translation>Det står noko her som ikkje let seg lese.</translation>
    </message>
    <message>
        <source>bare merke</source>
        <translation>berre merke</translation>
    </message>
    <message>
        <source>Det er bare trykt et fotnotemerke, ikke noe beløp.</source>
        <translation>Det er berre trykt eit fotnotemerke, ikkje noko beløp.</translation>
    </message>
    <message>
        <source>ufordelt</source>
        <translation>ufordelt</translation>
    </message>
    <message>
        <source>Ufordelt: det finnes verken trykt fordeling eller fordelingsnøkkel. Beløpet er med i totalen.</source>
        <translation>Ufordelt: det finst korkje trykt fordeling eller fordelingsnøkkel. Beløpet er med i totalen.</translation>
    </message>
    <message>
        <source>låst</source>
        <translation>låst</translation>
    </message>
    <message>
        <source>Låst til mandatet for %1.</source>
        <translation>Låst til mandatet for %1.</translation>
    </message>
    <message>
        <source>ulike prisnivåer</source>
        <translation>ulike prisnivå</translation>
    </message>
    <message>
        <source>Summen legger sammen beløp i ulike prisnivåer uten omregning.</source>
        <translation>Summen legg saman beløp i ulike prisnivå utan omrekning.</translation>
    </message>
    <message>
        <source>ufullstendig</source>
        <translation>ufullstendig</translation>
    </message>
    <message>
        <source>Summen er ufullstendig: noe i den er ikke satt eller ikke avgjort.</source>
        <translation>Summen er ufullstendig: noko i han er ikkje sett eller ikkje avgjort.</translation>
    </message>
    <message>
        <source>ubrukte midler</source>
        <translation>ubrukte midlar</translation>
    </message>
    <message>
        <source>Summen over år inneholder %1 mill. kroner ubrukte midler som også var med i et tidligere års ramme.</source>
        <translation>Summen over år inneheld %1 mill. kroner ubrukte midlar som òg var med i ramma for eit tidlegare år.</translation>
    </message>
    <message>
        <source>Summen over år inneholder ubrukte midler som også var med i et tidligere års ramme. Hvor mye, står i egen kolonne.</source>
        <translation>Summen over år inneheld ubrukte midlar som òg var med i ramma for eit tidlegare år. Kor mykje, står i eigen kolonne.</translation>
    </message>
    <message>
        <source>avgjort</source>
        <translation>avgjord</translation>
    </message>
    <message>
        <source>rettet</source>
        <translation>retta</translation>
    </message>
    <message>
        <source>Rettet av en person; dokumentet viser noe annet.</source>
        <translation>Retta av ein person; dokumentet viser noko anna.</translation>
    </message>
    <message>
        <source>Samhandlingsområde</source>
        <translation>Samhandlingsområde</translation>
    </message>
    <message>
        <source>Rad</source>
        <translation>Rad</translation>
    </message>
    <message>
        <source>Mandat</source>
        <translation>Mandat</translation>
    </message>
    <message>
        <source>Prisnivå</source>
        <translation>Prisnivå</translation>
    </message>
    <message>
        <source>Totalt</source>
        <translation>Totalt</translation>
    </message>
    <message>
        <source>Ufordelt</source>
        <translation>Ufordelt</translation>
    </message>
    <message>
        <source>Kilde</source>
        <translation>Kjelde</translation>
    </message>
    <message>
        <source>Merknad</source>
        <translation>Merknad</translation>
    </message>
    <message>
        <source>≈ Anslått: regnet ut med områdets fordelingsnøkkel, ikke trykt i noe mandat.</source>
        <translation>≈ Anslått: rekna ut med fordelingsnøkkelen til området, ikkje trykt i noko mandat.</translation>
    </message>
    <message>
        <source>anslått</source>
        <translation>anslått</translation>
    </message>
    <message>
        <source>Avgjort ved lesingen: %1</source>
        <translation>Avgjort ved lesinga: %1</translation>
    </message>
    <message>
        <source>Avgjort ved lesingen: %1.</source>
        <translation>Avgjort ved lesinga: %1.</translation>
    </message>
    <message>
        <source>bekreftet</source>
        <translation>stadfesta</translation>
    </message>
    <message>
        <source>Bekreftet av en person.</source>
        <translation>Stadfesta av ein person.</translation>
    </message>
    <message>
        <source>kan ikke leses</source>
        <translation>kan ikkje lesast</translation>
    </message>
    <message>
        <source>sikker</source>
        <translation>sikker</translation>
    </message>
    <message>
        <source>flertydig</source>
        <translation>fleirtydig</translation>
    </message>
    <message>
        <source>Bekreftet av en person</source>
        <translation>Stadfesta av ein person</translation>
    </message>
    <message>
        <source>Rettet av en person</source>
        <translation>Retta av ein person</translation>
    </message>
    <message>
        <source>Bekreftet av %1 %2</source>
        <comment>name, date</comment>
        <translation>Stadfesta av %1 %2</translation>
    </message>
    <message>
        <source>Rettet av %1 %2</source>
        <comment>name, date</comment>
        <translation>Retta av %1 %2</translation>
    </message>
    <message>
        <source>siste trykte fordeling uten ubrukte midler</source>
        <translation>siste trykte fordeling utan ubrukte midlar</translation>
    </message>
    <message>
        <source>siste trykte fordeling</source>
        <translation>siste trykte fordeling</translation>
    </message>
    <message>
        <source>fordelingen i mandatet for %1 uten ubrukte midler</source>
        <translation>fordelinga i mandatet for %1 utan ubrukte midlar</translation>
    </message>
    <message>
        <source>fordelingen i mandatet for %1</source>
        <translation>fordelinga i mandatet for %1</translation>
    </message>
    <message>
        <source>oppgitte andeler</source>
        <translation>oppgjevne delar</translation>
    </message>
    <message>
        <source>ingen nøkkel</source>
        <translation>ingen nøkkel</translation>
    </message>
    <message>
        <source>Skrevet inn av %1 %2</source>
        <comment>name, date</comment>
        <translation>Skrive inn av %1 %2</translation>
    </message>
    <message>
        <source>Skrevet inn av en person</source>
        <translation>Skrive inn av ein person</translation>
    </message>
</context>
<context>
    <name>WriteText</name>
    <message>
        <source>Tabellen kunne ikke skrives ut: %1</source>
        <translation>Tabellen kunne ikkje skrivast ut: %1</translation>
    </message>
</context>
<context>
    <name>XlsxText</name>
    <message>
        <source>Regnearket kunne ikke lages: det er ikke nok minne</source>
        <translation>Reknearket kunne ikkje lagast: det er ikkje nok minne</translation>
    </message>
    <message>
        <source>Regnearket kunne ikke lages: %1</source>
        <translation>Reknearket kunne ikkje lagast: %1</translation>
    </message>
    <message>
        <source>Kilder</source>
        <translation>Kjelder</translation>
    </message>
    <message>
        <source>Kilder 2</source>
        <translation>Kjelder 2</translation>
    </message>
    <message>
        <source>Celle</source>
        <translation>Celle</translation>
    </message>
    <message>
        <source>Gjelder</source>
        <translation>Gjeld</translation>
    </message>
    <message>
        <source>Dokument</source>
        <translation>Dokument</translation>
    </message>
    <message>
        <source>Linje</source>
        <translation>Linje</translation>
    </message>
    <message>
        <source>Trykt</source>
        <translation>Trykt</translation>
    </message>
    <message>
        <source>Sikkerhet</source>
        <translation>Visse</translation>
    </message>
    <message>
        <source>Begrunnelse</source>
        <translation>Grunngjeving</translation>
    </message>
    <message>
        <source>Tabell</source>
        <translation>Tabell</translation>
    </message>
</context>
<context>
    <name>ZipText</name>
    <message>
        <source>filen er skadet eller ufullstendig; lagre dokumentet på nytt</source>
        <translation>fila er skadd eller ufullstendig; lagre dokumentet på nytt</translation>
    </message>
    <message>
        <source>filen pakker ut til mer enn et dokument kan holde; lagre dokumentet på nytt eller les inn teksten</source>
        <translation>fila pakkar ut til meir enn eit dokument kan halde; lagre dokumentet på nytt eller les inn teksten</translation>
    </message>
    <message>
        <source>filen er beskyttet med passord; lagre en kopi uten passord og les inn den</source>
        <translation>fila er verna med passord; lagre ein kopi utan passord og les inn den</translation>
    </message>
</context>
<context>
    <name>ramme::Actions</name>
    <message>
        <source>&amp;Nytt prosjekt</source>
        <translation>&amp;Nytt prosjekt</translation>
    </message>
    <message>
        <source>&amp;Åpne …</source>
        <translation>&amp;Opne …</translation>
    </message>
    <message>
        <source>&amp;Lagre</source>
        <translation>&amp;Lagre</translation>
    </message>
    <message>
        <source>Lagre &amp;som …</source>
        <translation>Lagre &amp;som …</translation>
    </message>
    <message>
        <source>Les &amp;inn dokumenter …</source>
        <translation>Les &amp;inn dokument …</translation>
    </message>
    <message>
        <source>Les mandater og brev inn i prosjektet</source>
        <translation>Les mandat og brev inn i prosjektet</translation>
    </message>
    <message>
        <source>&amp;Eksporter tabellen …</source>
        <translation>&amp;Eksporter tabellen …</translation>
    </message>
    <message>
        <source>Skriv tabellen på siden til regneark, tekst eller nettside</source>
        <translation>Skriv tabellen på sida til rekneark, tekst eller nettside</translation>
    </message>
    <message>
        <source>Eksporter &amp;diagrammet …</source>
        <translation>Eksporter &amp;diagrammet …</translation>
    </message>
    <message>
        <source>Skriv diagrammet over fordelingen som bilde eller PDF</source>
        <translation>Skriv diagrammet over fordelinga som bilete eller PDF</translation>
    </message>
    <message>
        <source>&amp;Avslutt</source>
        <translation>&amp;Avslutt</translation>
    </message>
    <message>
        <source>&amp;Angre</source>
        <translation>&amp;Angre</translation>
    </message>
    <message>
        <source>&amp;Gjør om</source>
        <translation>&amp;Gjer om</translation>
    </message>
    <message>
        <source>&amp;Kopier</source>
        <translation>&amp;Kopier</translation>
    </message>
    <message>
        <source>Kopier de valgte cellene, klare til å limes inn i et regneark</source>
        <translation>Kopier dei valde cellene, klare til å limast inn i eit rekneark</translation>
    </message>
    <message>
        <source>Kopier med &amp;overskrifter</source>
        <translation>Kopier med &amp;overskrifter</translation>
    </message>
    <message>
        <source>Fordelings&amp;nøkkel …</source>
        <translation>Fordelings&amp;nøkkel …</translation>
    </message>
    <message>
        <source>Hvordan området deles i år uten trykt fordeling</source>
        <translation>Korleis området blir delt i år utan trykt fordeling</translation>
    </message>
    <message>
        <source>&amp;Vis tallet fra …</source>
        <translation>&amp;Vis talet frå …</translation>
    </message>
    <message>
        <source>Velg hvilket mandat cellen viser</source>
        <translation>Vel kva mandat cella viser</translation>
    </message>
    <message>
        <source>&amp;Om Ramme</source>
        <translation>&amp;Om Ramme</translation>
    </message>
    <message>
        <source>&amp;Fordeling</source>
        <translation>&amp;Fordeling</translation>
    </message>
    <message>
        <source>&amp;Mandat</source>
        <translation>&amp;Mandat</translation>
    </message>
    <message>
        <source>&amp;Ambisjoner</source>
        <translation>&amp;Ambisjonar</translation>
    </message>
    <message>
        <source>&amp;Kontroller</source>
        <translation>&amp;Kontrollar</translation>
    </message>
    <message>
        <source>Som &amp;systemet</source>
        <translation>Som &amp;systemet</translation>
    </message>
    <message>
        <source>&amp;Lyst</source>
        <translation>&amp;Lyst</translation>
    </message>
    <message>
        <source>&amp;Mørkt</source>
        <translation>&amp;Mørkt</translation>
    </message>
    <message>
        <source>&amp;Fil</source>
        <translation>&amp;Fil</translation>
    </message>
    <message>
        <source>Sist &amp;brukt</source>
        <translation>Sist &amp;brukt</translation>
    </message>
    <message>
        <source>&amp;Rediger</source>
        <translation>&amp;Rediger</translation>
    </message>
    <message>
        <source>&amp;Vis</source>
        <translation>&amp;Vis</translation>
    </message>
    <message>
        <source>&amp;Utseende</source>
        <translation>&amp;Utsjånad</translation>
    </message>
    <message>
        <source>&amp;Språk</source>
        <translation>&amp;Språk</translation>
    </message>
    <message>
        <source>&amp;Hjelp</source>
        <translation>&amp;Hjelp</translation>
    </message>
    <message>
        <source>Verktøylinje</source>
        <translation>Verktøylinje</translation>
    </message>
    <message>
        <source>Les inn</source>
        <translation>Les inn</translation>
    </message>
    <message>
        <source>Eksporter</source>
        <translation>Eksporter</translation>
    </message>
    <message>
        <source>%1 …</source>
        <comment>a table to export</comment>
        <translation>%1 …</translation>
    </message>
    <message>
        <source>Eksporter e&amp;n annen tabell</source>
        <translation>Eksporter ei&amp;n annan tabell</translation>
    </message>
    <message>
        <source>Lim inn so&amp;m dokument …</source>
        <translation>Lim inn so&amp;m dokument …</translation>
    </message>
    <message>
        <source>Les inn tabellen, teksten eller bildet på utklippstavlen</source>
        <translation>Les inn tabellen, teksten eller biletet på utklippstavla</translation>
    </message>
    <message>
        <source>Oppsett av ta&amp;beller …</source>
        <translation>Oppsett av ta&amp;bellar …</translation>
    </message>
    <message>
        <source>Gi nytt navn til eller slett oppsett som er lært i gjennomganger</source>
        <translation>Gi nytt namn til eller slett oppsett som er lærte i gjennomgangar</translation>
    </message>
</context>
<context>
    <name>ramme::AllocationChart</name>
    <message>
        <source>Diagram over fordelingen per år</source>
        <translation>Diagram over fordelinga per år</translation>
    </message>
    <message>
        <source>mill. kroner</source>
        <translation>mill. kroner</translation>
    </message>
    <message>
        <source>%1, anslått</source>
        <translation>%1, anslått</translation>
    </message>
    <message>
        <source>%1 +?</source>
        <comment>sum that lacks something</comment>
        <translation>%1 +?</translation>
    </message>
    <message>
        <source>%1, %2: %3 mill. kroner</source>
        <translation>%1, %2: %3 mill. kroner</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 anslått %2</source>
        <translation>%1 anslått %2</translation>
    </message>
    <message>
        <source>totalt %1</source>
        <translation>totalt %1</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <comment>year: what it holds</comment>
        <translation>%1: %2.</translation>
    </message>
    <message>
        <source>%1, mill. kroner. %2</source>
        <comment>title; the years</comment>
        <translation>%1, mill. kroner. %2</translation>
    </message>
    <message>
        <source>+?: noe er ikke fastsatt eller avgjort</source>
        <translation>+?: noko er ikkje fastsett eller avgjort</translation>
    </message>
</context>
<context>
    <name>ramme::AllocationModel</name>
    <message>
        <source>Alle år</source>
        <translation>Alle år</translation>
    </message>
    <message>
        <source>Ufordelt</source>
        <translation>Ufordelt</translation>
    </message>
    <message>
        <source>Herav ubrukte midler</source>
        <translation>Av dette ubrukte midlar</translation>
    </message>
    <message>
        <source>Summer regnes ut; endre tallene de er summen av</source>
        <translation>Summar blir rekna ut; endre tala dei er summen av</translation>
    </message>
    <message>
        <source>Ingen av mandatene som vises, har noe tall her; legg det til på siden Mandat</source>
        <translation>Ingen av mandata som er viste, har noko tal her; legg det til på sida Mandat</translation>
    </message>
    <message>
        <source>Årets ramme er ikke trykt; summen kommer av fordelingen</source>
        <translation>Ramma for året er ikkje trykt; summen kjem av fordelinga</translation>
    </message>
    <message>
        <source>Rammen er ikke et beløp, så det er ikke noe å fordele</source>
        <translation>Ramma er ikkje eit beløp, så det er ikkje noko å fordele</translation>
    </message>
    <message>
        <source>Fordelingen som brukes, har ikke noe tall her; legg det til på siden Mandat</source>
        <translation>Fordelinga som er brukt, har ikkje noko tal her; legg det til på sida Mandat</translation>
    </message>
    <message>
        <source>Tallet er anslått med en fordelingsnøkkel; endre nøkkelen eller legg til en fordeling på siden Mandat</source>
        <translation>Talet er anslått med ein fordelingsnøkkel; endre nøkkelen eller legg til ei fordeling på sida Mandat</translation>
    </message>
    <message>
        <source>Tallet følger av rammen; endre rammen eller fordelingen på siden Mandat</source>
        <translation>Talet følgjer av ramma; endre ramma eller fordelinga på sida Mandat</translation>
    </message>
    <message numerus="yes">
        <source>Tallet er summen av %n tall i fordelingen; endre dem på siden Mandat</source>
        <translation>
            <numerusform>Talet er summen av %n tal i fordelinga; endre det på sida Mandat</numerusform>
            <numerusform>Talet er summen av %n tal i fordelinga; endre dei på sida Mandat</numerusform>
        </translation>
    </message>
    <message>
        <source>Legger sammen beløp i ulike prisnivåer</source>
        <translation>Legg saman beløp i ulike prisnivå</translation>
    </message>
    <message>
        <source>Noe i summen er ikke fastsatt eller uavklart, og er ikke regnet med</source>
        <translation>Noko i summen er ikkje fastsett eller uavklart, og er ikkje rekna med</translation>
    </message>
    <message>
        <source>Noe i summen er anslått</source>
        <translation>Noko i summen er anslått</translation>
    </message>
    <message>
        <source>Herav %1 ubrukte midler fra tidligere år, som var med i en tidligere ramme</source>
        <translation>Av dette %1 ubrukte midlar frå tidlegare år, som var med i ei tidlegare ramme</translation>
    </message>
    <message>
        <source>Mandat %1, valgt for denne cellen</source>
        <translation>Mandat %1, valt for denne cella</translation>
    </message>
    <message>
        <source>Mandat %1</source>
        <translation>Mandat %1</translation>
    </message>
    <message>
        <source>Anslått: %1</source>
        <translation>Anslått: %1</translation>
    </message>
    <message>
        <source>Ingen fordeling sier hvem som får dette</source>
        <translation>Inga fordeling seier kven som får dette</translation>
    </message>
    <message>
        <source>%1, linje %2</source>
        <translation>%1, linje %2</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>år og mottaker</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Hele programmet</source>
        <translation>Heile programmet</translation>
    </message>
    <message>
        <source>Totalt</source>
        <translation>Totalt</translation>
    </message>
</context>
<context>
    <name>ramme::AllocationPage</name>
    <message>
        <source>Vis &amp;mottakerne</source>
        <translation>Vis &amp;mottakarane</translation>
    </message>
    <message>
        <source>Fordeling i mill. kroner</source>
        <translation>Fordeling i mill. kroner</translation>
    </message>
    <message>
        <source>&amp;Grunnlag:</source>
        <translation>&amp;Grunnlag:</translation>
    </message>
    <message>
        <source>Hvilke mandater planen bygger på</source>
        <translation>Kva mandat planen byggjer på</translation>
    </message>
    <message>
        <source>Skjul mottakerne for å se bare totalene per år</source>
        <translation>Gøym mottakarane for å sjå berre totalane per år</translation>
    </message>
    <message>
        <source>Fordelings&amp;nøkkel …</source>
        <translation>Fordelings&amp;nøkkel …</translation>
    </message>
    <message>
        <source>Hvordan den valgte radens område deles i år uten trykt fordeling</source>
        <translation>Korleis området til den valde rada blir delt i år utan trykt fordeling</translation>
    </message>
    <message>
        <source>Prisnivå: %1</source>
        <translation>Prisnivå: %1</translation>
    </message>
    <message>
        <source>Velg først en celle i raden til det området nøkkelen skal gjelde.</source>
        <translation>Vel først ei celle i rada til det området nøkkelen skal gjelde.</translation>
    </message>
    <message>
        <source>Mandat %1: %2</source>
        <translation>Mandat %1: %2</translation>
    </message>
    <message>
        <source>Følg &amp;grunnlaget igjen</source>
        <translation>Følg &amp;grunnlaget igjen</translation>
    </message>
    <message>
        <source>Vis &amp;kilden</source>
        <translation>Vis &amp;kjelda</translation>
    </message>
    <message>
        <source>Gå til &amp;mandatet for %1</source>
        <translation>Gå til &amp;mandatet for %1</translation>
    </message>
    <message>
        <source>Gå til &amp;mandatet</source>
        <translation>Gå til &amp;mandatet</translation>
    </message>
    <message>
        <source>&amp;Vis tallet fra</source>
        <translation>&amp;Vis talet frå</translation>
    </message>
    <message>
        <source>mill. kroner</source>
        <translation>mill. kroner</translation>
    </message>
    <message>
        <source>≈ kursiv på farget bunn: anslått med fordelingsnøkkel, ikke trykt · –: ikke fastsatt · ?: ikke avgjort · ◥: noe å vite, pek på cellen</source>
        <translation>≈ kursiv på farga botn: anslått med fordelingsnøkkel, ikkje trykt · –: ikkje fastsett · ?: ikkje avgjort · ◥: noko å vite, peik på cella</translation>
    </message>
    <message>
        <source>Fordelingen går ikke lenger opp i årets ramme. Cellen viser et anslag til rammen eller fordelingen er rettet på siden Mandat.</source>
        <translation>Fordelinga går ikkje lenger opp i ramma for året. Cella viser eit anslag til ramma eller fordelinga er retta på sida Mandat.</translation>
    </message>
    <message numerus="yes">
        <source>⚠ Summene blander %n prisnivåer</source>
        <translation>
            <numerusform>⚠ Summane blandar %n prisnivå</numerusform>
            <numerusform>⚠ Summane blandar %n prisnivå</numerusform>
        </translation>
    </message>
    <message>
        <source>Beløp i %1 er lagt sammen uten omregning. Merkede summer er ikke sammenlignbare.</source>
        <translation>Beløp i %1 er lagde saman utan omrekning. Merkte summar kan ikkje samanliknast.</translation>
    </message>
    <message>
        <source>Utenfor rammene</source>
        <translation>Utanfor rammene</translation>
    </message>
    <message>
        <source>forventet tillegg %1: %2</source>
        <translation>forventa tillegg %1: %2</translation>
    </message>
    <message>
        <source>tilskudd %1: %2</source>
        <translation>tilskot %1: %2</translation>
    </message>
    <message>
        <source>Utenfor rammene og ikke med i tabellen: %1</source>
        <translation>Utanfor rammene og ikkje med i tabellen: %1</translation>
    </message>
    <message>
        <source>Nyeste mandat: det nyeste mandatet som sier noe om året.
Årets eget mandat: mandatet for året selv der det finnes, ellers det nyeste.</source>
        <translation>Nyaste mandat: det nyaste mandatet som seier noko om året.
Mandatet for året: mandatet for året sjølv der det finst, elles det nyaste.</translation>
    </message>
</context>
<context>
    <name>ramme::AmbitionsModel</name>
    <message>
        <source>Dokumentet sier ikke sikkert hvilke aktører dette gjelder</source>
        <translation>Dokumentet seier ikkje sikkert kva aktørar dette gjeld</translation>
    </message>
    <message>
        <source>Ambisjon</source>
        <translation>Ambisjon</translation>
    </message>
    <message>
        <source>Aktører</source>
        <translation>Aktørar</translation>
    </message>
    <message>
        <source>Uten år</source>
        <translation>Utan år</translation>
    </message>
    <message>
        <source>Kolonnen kan ikke endres</source>
        <translation>Kolonnen kan ikkje endrast</translation>
    </message>
    <message>
        <source>Avsnitt</source>
        <translation>Avsnitt</translation>
    </message>
</context>
<context>
    <name>ramme::AmbitionsPage</name>
    <message>
        <source>Dette mandatet har ingen ambisjonstabell. Velg et annet mandat, eller legg til rader.</source>
        <translation>Dette mandatet har ingen ambisjonstabell. Vel eit anna mandat, eller legg til rader.</translation>
    </message>
    <message>
        <source>Ambisjoner per år</source>
        <translation>Ambisjonar per år</translation>
    </message>
    <message>
        <source>Ambisjon</source>
        <translation>Ambisjon</translation>
    </message>
    <message>
        <source>Legg til en ambisjon</source>
        <translation>Legg til ein ambisjon</translation>
    </message>
    <message>
        <source>Fjern den valgte ambisjonen</source>
        <translation>Fjern den valde ambisjonen</translation>
    </message>
    <message>
        <source>År</source>
        <translation>År</translation>
    </message>
    <message>
        <source>Legg til eller fjern et år</source>
        <translation>Legg til eller fjern eit år</translation>
    </message>
    <message>
        <source>Jo fyldigere farge, jo høyere andel · x: skal være på plass · (x): delvis · tom: ingen ambisjon for året</source>
        <translation>Jo fyldigare farge, jo høgare del · x: skal vere på plass · (x): delvis · tom: ingen ambisjon for året</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>year: goal</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Felles mål:
%1</source>
        <translation>Felles mål:
%1</translation>
    </message>
    <message>
        <source>Ny ambisjon</source>
        <translation>Ny ambisjon</translation>
    </message>
    <message>
        <source>Velg først en celle i den ambisjonen som skal fjernes.</source>
        <translation>Vel først ei celle i den ambisjonen som skal fjernast.</translation>
    </message>
    <message>
        <source>Legg til %1</source>
        <translation>Legg til %1</translation>
    </message>
    <message>
        <source>Fjern %1</source>
        <translation>Fjern %1</translation>
    </message>
    <message>
        <source>Felles mål</source>
        <translation>Felles mål</translation>
    </message>
</context>
<context>
    <name>ramme::AmountDelegate</name>
    <message>
        <source>Ny verdi</source>
        <translation>Ny verdi</translation>
    </message>
    <message>
        <source>verdien kan ikke brukes her</source>
        <translation>verdien kan ikkje brukast her</translation>
    </message>
    <message>
        <source>Ikke godtatt: %1</source>
        <translation>Ikkje godteke: %1</translation>
    </message>
</context>
<context>
    <name>ramme::Application</name>
    <message>
        <source>Språket «%1» finnes ikke; velg %2.</source>
        <translation>Språket «%1» finst ikkje; vel %2.</translation>
    </message>
    <message>
        <source>Vis denne hjelpen.</source>
        <translation>Vis denne hjelpa.</translation>
    </message>
    <message>
        <source>Språket i det som skrives; nb om det ikke er gitt.</source>
        <translation>Språket i det som blir skrive; nb om det ikkje er gjeve.</translation>
    </message>
    <message>
        <source>Bruk: ramme %1 %2</source>
        <translation>Bruk: ramme %1 %2</translation>
    </message>
    <message>
        <source>%1 Se «ramme %2 --help».</source>
        <translation>%1 Sjå «ramme %2 --help».</translation>
    </message>
    <message>
        <source>%1 Se «ramme --help».</source>
        <translation>%1 Sjå «ramme --help».</translation>
    </message>
    <message>
        <source>«%1» er verken en kommando eller en fil som finnes. Se «ramme --help».</source>
        <translation>«%1» er korkje ein kommando eller ei fil som finst. Sjå «ramme --help».</translation>
    </message>
    <message>
        <source>Det er ingen skjerm å vise vinduet på. «ramme --help» viser det som går uten.</source>
        <translation>Det er ingen skjerm å vise vindauget på. «ramme --help» viser det som går utan.</translation>
    </message>
    <message>
        <source>Bruk: ramme [FIL…]</source>
        <translation>Bruk: ramme [FIL…]</translation>
    </message>
    <message>
        <source>      ramme KOMMANDO …</source>
        <translation>      ramme KOMMANDO …</translation>
    </message>
    <message>
        <source>Uten kommando åpnes vinduet, med et prosjekt eller med dokumenter som skal leses inn.</source>
        <translation>Utan kommando blir vindauget opna, med eit prosjekt eller med dokument som skal lesast inn.</translation>
    </message>
    <message>
        <source>Kommandoer:</source>
        <translation>Kommandoar:</translation>
    </message>
    <message>
        <source>«ramme KOMMANDO --help» forklarer hver av dem.</source>
        <translation>«ramme KOMMANDO --help» forklarer kvar av dei.</translation>
    </message>
    <message>
        <source>Valg:</source>
        <translation>Val:</translation>
    </message>
    <message>
        <source>Språket i vinduet og i det som skrives.</source>
        <translation>Språket i vindauget og i det som blir skrive.</translation>
    </message>
    <message>
        <source>Vis versjonen.</source>
        <translation>Vis versjonen.</translation>
    </message>
    <message>
        <source>Status: 0 gjort · 1 gjort, og noe må en person se på (import og check) · 2 avvist, og ingenting er endret · 3 feil bruk</source>
        <translation>Status: 0 gjort · 1 gjort, og noko må ein person sjå på (import og check) · 2 avvist, og ingenting er endra · 3 feil bruk</translation>
    </message>
</context>
<context>
    <name>ramme::Arguments</name>
    <message>
        <source>Det mangler noe på kommandolinjen.</source>
        <translation>Det manglar noko på kommandolinja.</translation>
    </message>
    <message>
        <source>«%1» er for mye på kommandolinjen.</source>
        <translation>«%1» er for mykje på kommandolinja.</translation>
    </message>
    <message>
        <source>«%1» er et prosjekt og kan ikke skrives over; velg et annet filnavn.</source>
        <translation>«%1» er eit prosjekt og kan ikkje skrivast over; vel eit anna filnamn.</translation>
    </message>
    <message>
        <source>«%1» finnes ikke; velg %2.</source>
        <translation>«%1» finst ikkje; vel %2.</translation>
    </message>
    <message>
        <source>--%1 kan ikke være «%2»; velg %3.</source>
        <translation>--%1 kan ikkje vere «%2»; vel %3.</translation>
    </message>
    <message>
        <source>Si hvor det skal skrives, med --out FIL.</source>
        <translation>Sei kvar det skal skrivast, med --out FIL.</translation>
    </message>
    <message>
        <source>Filnavnet «%1» må ende på en av disse: %2.</source>
        <translation>Filnamnet «%1» må ende på ein av desse: %2.</translation>
    </message>
    <message>
        <source>--basis kan ikke være «%1»; velg newest, own-year eller en årgang som 2025.</source>
        <translation>--basis kan ikkje vere «%1»; vel newest, own-year eller ein årgang som 2025.</translation>
    </message>
    <message>
        <source>--size skal være bredde og høyde i bildepunkter, som 1280x800.</source>
        <translation>--size skal vere breidd og høgd i biletpunkt, som 1280x800.</translation>
    </message>
    <message>
        <source>%1 Se «ramme %2 --help».</source>
        <translation>%1 Sjå «ramme %2 --help».</translation>
    </message>
</context>
<context>
    <name>ramme::AssumedMandateDialog</name>
    <message>
        <source>Hvilket mandat er tabellen fra?</source>
        <translation>Kva mandat er tabellen frå?</translation>
    </message>
    <message>
        <source>Det som er limt inn, sier ikke selv hvilket mandat det hører til.</source>
        <translation>Det som er limt inn, seier ikkje sjølv kva mandat det høyrer til.</translation>
    </message>
    <message>
        <source>kroner fra et bestemt år</source>
        <translation>kroner frå eit bestemt år</translation>
    </message>
    <message>
        <source>mill. kroner</source>
        <translation>mill. kroner</translation>
    </message>
    <message>
        <source>1000 kroner</source>
        <translation>1000 kroner</translation>
    </message>
    <message>
        <source>kroner</source>
        <translation>kroner</translation>
    </message>
    <message>
        <source>Gjelder bare der tabellen ikke selv sier det</source>
        <translation>Gjeld berre der tabellen ikkje sjølv seier det</translation>
    </message>
    <message>
        <source>&amp;Samhandlingsområde:</source>
        <translation>&amp;Samhandlingsområde:</translation>
    </message>
    <message>
        <source>&amp;Fastsatt for året:</source>
        <translation>&amp;Fastsett for året:</translation>
    </message>
    <message>
        <source>&amp;Prisnivå:</source>
        <translation>&amp;Prisnivå:</translation>
    </message>
    <message>
        <source>Prisnivåets å&amp;r:</source>
        <translation>Året for p&amp;risnivået:</translation>
    </message>
    <message>
        <source>&amp;Beløpene er i:</source>
        <translation>&amp;Beløpa er i:</translation>
    </message>
    <message>
        <source>&amp;Les inn</source>
        <translation>&amp;Les inn</translation>
    </message>
    <message>
        <source>A&amp;vbryt</source>
        <translation>A&amp;vbryt</translation>
    </message>
</context>
<context>
    <name>ramme::BackgroundWork</name>
    <message>
        <source>&amp;Avbryt</source>
        <translation>&amp;Avbryt</translation>
    </message>
</context>
<context>
    <name>ramme::ChartCommand</name>
    <message>
        <source>PROSJEKT.ramme DIAGRAM --out FIL.png</source>
        <translation>PROSJEKT.ramme DIAGRAM --out FIL.png</translation>
    </message>
    <message>
        <source>Tegner et diagram som PNG, SVG eller PDF.</source>
        <translation>Teiknar eit diagram som PNG, SVG eller PDF.</translation>
    </message>
    <message>
        <source>PROSJEKT.ramme</source>
        <translation>PROSJEKT.ramme</translation>
    </message>
    <message>
        <source>Prosjektet.</source>
        <translation>Prosjektet.</translation>
    </message>
    <message>
        <source>DIAGRAM</source>
        <translation>DIAGRAM</translation>
    </message>
    <message>
        <source>Diagrammet: %1.</source>
        <translation>Diagrammet: %1.</translation>
    </message>
    <message>
        <source>Filen som skrives; endelsen velger formatet.</source>
        <translation>Fila som blir skriven; endinga vel formatet.</translation>
    </message>
    <message>
        <source>FIL.png|svg|pdf</source>
        <translation>FIL.png|svg|pdf</translation>
    </message>
    <message>
        <source>Størrelsen i bildepunkter, 900x520 om den ikke er gitt.</source>
        <translation>Storleiken i biletpunkt, 900x520 om han ikkje er gjeven.</translation>
    </message>
    <message>
        <source>BREDDExHØYDE</source>
        <translation>BREIDDxHØGD</translation>
    </message>
    <message>
        <source>Årgangen som gjelder for hvert år; prosjektets eget valg om den ikke er gitt.</source>
        <translation>Årgangen som gjeld for kvart år; prosjektet sitt eige val om han ikkje er gjeven.</translation>
    </message>
    <message>
        <source>newest|own-year|ÅRGANG</source>
        <translation>newest|own-year|ÅRGANG</translation>
    </message>
</context>
<context>
    <name>ramme::ChartData</name>
    <message>
        <source>Hele programmet</source>
        <translation>Heile programmet</translation>
    </message>
    <message numerus="yes">
        <source>%n valgte rader</source>
        <translation>
            <numerusform>%n vald rad</numerusform>
            <numerusform>%n valde rader</numerusform>
        </translation>
    </message>
    <message>
        <source>Prisnivå: %1</source>
        <translation>Prisnivå: %1</translation>
    </message>
    <message>
        <source>Blandede prisnivåer: %1</source>
        <translation>Blanda prisnivå: %1</translation>
    </message>
</context>
<context>
    <name>ramme::ChartPicture</name>
    <message>
        <source>Diagrammet «%1» finnes ikke; det som finnes, er allocation.</source>
        <translation>Diagrammet «%1» finst ikkje; det som finst, er allocation.</translation>
    </message>
    <message>
        <source>Et diagram kan ikke skrives som «%1»; gi filen endelsen .png, .svg eller .pdf.</source>
        <translation>Eit diagram kan ikkje skrivast som «%1»; gje fila endinga .png, .svg eller .pdf.</translation>
    </message>
    <message>
        <source>Diagrammet kan ikke tegnes i størrelsen %1×%2.</source>
        <translation>Diagrammet kan ikkje teiknast i storleiken %1×%2.</translation>
    </message>
</context>
<context>
    <name>ramme::CheckCommand</name>
    <message>
        <source>PROSJEKT.ramme</source>
        <translation>PROSJEKT.ramme</translation>
    </message>
    <message>
        <source>Kontrollerer summer og motsigelser; status 1 når noe må ses på av en person.</source>
        <translation>Kontrollerer summar og motseiingar; status 1 når noko må sjåast på av ein person.</translation>
    </message>
    <message>
        <source>Prosjektet.</source>
        <translation>Prosjektet.</translation>
    </message>
    <message>
        <source>Som tekst, eller funnene som JSON.</source>
        <translation>Som tekst, eller funna som JSON.</translation>
    </message>
    <message>
        <source>%1 er en ny lesning av noe som er der fra før, og venter til noen velger den.</source>
        <translation>%1 er ei ny lesing av noko som er der frå før, og ventar til nokon vel henne.</translation>
    </message>
    <message>
        <source>Ingenting må ses på av en person.</source>
        <translation>Ingenting må sjåast på av ein person.</translation>
    </message>
</context>
<context>
    <name>ramme::ChecksPage</name>
    <message>
        <source>Ingen funn: alt stemmer.</source>
        <translation>Ingen funn: alt stemmer.</translation>
    </message>
    <message numerus="yes">
        <source>%n feil</source>
        <translation>
            <numerusform>%n feil</numerusform>
            <numerusform>%n feil</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n merknad(er)</source>
        <translation>
            <numerusform>%n merknad</numerusform>
            <numerusform>%n merknader</numerusform>
        </translation>
    </message>
    <message>
        <source>Mandat</source>
        <translation>Mandat</translation>
    </message>
    <message numerus="yes">
        <source>%n advarsel(er)</source>
        <translation>
            <numerusform>%n åtvaring</numerusform>
            <numerusform>%n åtvaringar</numerusform>
        </translation>
    </message>
    <message>
        <source>Kontroller</source>
        <translation>Kontrollar</translation>
    </message>
    <message>
        <source>Søk i kontrollene</source>
        <translation>Søk i kontrollane</translation>
    </message>
    <message>
        <source>Alle</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Åpne</source>
        <translation>Opne</translation>
    </message>
    <message>
        <source>Vurderte</source>
        <translation>Vurderte</translation>
    </message>
    <message>
        <source>Tilstand</source>
        <translation>Tilstand</translation>
    </message>
    <message>
        <source>Område</source>
        <translation>Område</translation>
    </message>
    <message>
        <source>Regel</source>
        <translation>Regel</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>what it does, key</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Neste åpne</source>
        <translation>Neste opne</translation>
    </message>
    <message>
        <source>Gå til neste åpne kontroll</source>
        <translation>Gå til neste opne kontroll</translation>
    </message>
    <message>
        <source>Første kilde</source>
        <translation>Første kjelde</translation>
    </message>
    <message>
        <source>Vis hvor det første tallet står</source>
        <translation>Vis kvar det første talet står</translation>
    </message>
    <message>
        <source>Andre kilde</source>
        <translation>Andre kjelde</translation>
    </message>
    <message>
        <source>Vis hvor det andre tallet står</source>
        <translation>Vis kvar det andre talet står</translation>
    </message>
    <message>
        <source>Forklart …</source>
        <translation>Forklart …</translation>
    </message>
    <message>
        <source>Sett «Forklart» med en begrunnelse</source>
        <translation>Set «Forklart» med ei grunngjeving</translation>
    </message>
    <message>
        <source>Feil i dokumentet …</source>
        <translation>Feil i dokumentet …</translation>
    </message>
    <message>
        <source>Sett «Feil i dokumentet» med en begrunnelse</source>
        <translation>Set «Feil i dokumentet» med ei grunngjeving</translation>
    </message>
    <message>
        <source>Må avklares …</source>
        <translation>Må avklarast …</translation>
    </message>
    <message>
        <source>Sett «Må avklares» med en begrunnelse</source>
        <translation>Set «Må avklarast» med ei grunngjeving</translation>
    </message>
    <message>
        <source>Åpne igjen</source>
        <translation>Opne igjen</translation>
    </message>
    <message>
        <source>Ta vurderingen bort</source>
        <translation>Ta vurderinga bort</translation>
    </message>
    <message>
        <source>Rettelsesliste …</source>
        <translation>Rettingsliste …</translation>
    </message>
    <message>
        <source>Eksporter feilene i dokumentene til den som eier dem</source>
        <translation>Eksporter feila i dokumenta til den som eig dei</translation>
    </message>
    <message>
        <source>Gå til det andre tallet</source>
        <translation>Gå til det andre talet</translation>
    </message>
    <message>
        <source>%1: %2 mill. kroner</source>
        <comment>what, amount</comment>
        <translation>%1: %2 mill. kroner</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>what, share</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Velg først en kontroll.</source>
        <translation>Vel først ein kontroll.</translation>
    </message>
    <message>
        <source>Kontrollen har bare én kilde.</source>
        <translation>Kontrollen har berre éi kjelde.</translation>
    </message>
    <message>
        <source>Ingen åpne kontroller her.</source>
        <translation>Ingen opne kontrollar her.</translation>
    </message>
    <message numerus="yes">
        <source>%n kontroll(er) får samme vurdering.</source>
        <translation>
            <numerusform>%n kontroll får same vurdering.</numerusform>
            <numerusform>%n kontrollar får same vurdering.</numerusform>
        </translation>
    </message>
    <message>
        <source>Alle områder</source>
        <translation>Alle område</translation>
    </message>
    <message>
        <source>Alle regler</source>
        <translation>Alle reglar</translation>
    </message>
    <message>
        <source>%1 · %2 · %3 · %4</source>
        <translation>%1 · %2 · %3 · %4</translation>
    </message>
    <message numerus="yes">
        <source>%n åpne</source>
        <translation>
            <numerusform>%n open</numerusform>
            <numerusform>%n opne</numerusform>
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
        <translation>%1 av %2 %3: %4</translation>
    </message>
    <message>
        <source>Tallene er endret siden vurderingen. %1</source>
        <translation>Tala er endra sidan vurderinga. %1</translation>
    </message>
</context>
<context>
    <name>ramme::Clipboard</name>
    <message>
        <source>Utklippstavlen er tom. Kopier en tabell, en tekst eller et bilde først.</source>
        <translation>Utklippstavla er tom. Kopier ein tabell, ein tekst eller eit bilete først.</translation>
    </message>
    <message>
        <source>Det som er kopiert, kan ikke leses. Kopier en tabell, en tekst eller et bilde.</source>
        <translation>Det som er kopiert, kan ikkje lesast. Kopier ein tabell, ein tekst eller eit bilete.</translation>
    </message>
    <message>
        <source>Det som er kopiert, er for stort til å være et mandat.</source>
        <translation>Det som er kopiert, er for stort til å vere eit mandat.</translation>
    </message>
</context>
<context>
    <name>ramme::ColumnSeparators</name>
    <message>
        <source>Kolonneskiller</source>
        <translation>Kolonneskilje</translation>
    </message>
    <message>
        <source>Dra et skille for å flytte det. Dobbeltklikk lager et nytt, Delete fjerner det valgte.
Med tastene: Tab velger, ← og → flytter, Insert lager et nytt, Delete fjerner.</source>
        <translation>Dra eit skilje for å flytte det. Dobbeltklikk lagar eit nytt, Delete fjernar det valde.
Med tastane: Tab vel, ← og → flyttar, Insert lagar eit nytt, Delete fjernar.</translation>
    </message>
    <message>
        <source>Skille %1 av %2</source>
        <translation>Skilje %1 av %2</translation>
    </message>
</context>
<context>
    <name>ramme::DataCommand</name>
    <message>
        <source>PROSJEKT.ramme</source>
        <translation>PROSJEKT.ramme</translation>
    </message>
    <message>
        <source>Skriver alt prosjektet holder som JSON, med beløp i øre.</source>
        <translation>Skriv alt prosjektet held som JSON, med beløp i øre.</translation>
    </message>
    <message>
        <source>Prosjektet.</source>
        <translation>Prosjektet.</translation>
    </message>
</context>
<context>
    <name>ramme::DoubtsModel</name>
    <message>
        <source>%1: i tvil mellom %2</source>
        <comment>where a figure stands, its readings</comment>
        <translation>%1: i tvil mellom %2</translation>
    </message>
    <message>
        <source>%1: i tvil, kan ikke leses</source>
        <comment>where a figure stands</comment>
        <translation>%1: i tvil, kan ikkje lesast</translation>
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
        <translation>Fordeling</translation>
    </message>
    <message>
        <source>Rammer</source>
        <translation>Rammer</translation>
    </message>
    <message>
        <source>Fordeling i mandatene</source>
        <translation>Fordeling i mandata</translation>
    </message>
    <message>
        <source>Ambisjoner</source>
        <translation>Ambisjonar</translation>
    </message>
    <message>
        <source>Årganger</source>
        <translation>Årgangar</translation>
    </message>
    <message>
        <source>Tildelingsbrev</source>
        <translation>Tildelingsbrev</translation>
    </message>
    <message>
        <source>Kontroller</source>
        <translation>Kontrollar</translation>
    </message>
    <message>
        <source>Omdisponeringer</source>
        <translation>Omdisponeringar</translation>
    </message>
    <message>
        <source>Excel-arbeidsbok (*.xlsx)</source>
        <translation>Excel-arbeidsbok (*.xlsx)</translation>
    </message>
    <message>
        <source>CSV med semikolon og desimalkomma (*.csv)</source>
        <translation>CSV med semikolon og desimalkomma (*.csv)</translation>
    </message>
    <message>
        <source>CSV med komma og desimalpunktum (*.csv)</source>
        <translation>CSV med komma og desimalpunktum (*.csv)</translation>
    </message>
    <message>
        <source>Nettside (*.html)</source>
        <translation>Nettside (*.html)</translation>
    </message>
    <message>
        <source>Ren tekst (*.txt)</source>
        <translation>Rein tekst (*.txt)</translation>
    </message>
    <message>
        <source>JSON (*.json)</source>
        <translation>JSON (*.json)</translation>
    </message>
    <message>
        <source>Eksporter tabellen «%1»</source>
        <translation>Eksporter tabellen «%1»</translation>
    </message>
    <message>
        <source>Tabellen ble ikke skrevet</source>
        <translation>Tabellen vart ikkje skriven</translation>
    </message>
    <message>
        <source>Eksporter diagrammet</source>
        <translation>Eksporter diagrammet</translation>
    </message>
    <message>
        <source>Diagram over fordelingen</source>
        <translation>Diagram over fordelinga</translation>
    </message>
    <message>
        <source>PNG-bilde (*.png)</source>
        <translation>PNG-bilete (*.png)</translation>
    </message>
    <message>
        <source>SVG-tegning (*.svg)</source>
        <translation>SVG-teikning (*.svg)</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Diagrammet ble ikke skrevet</source>
        <translation>Diagrammet vart ikkje skrive</translation>
    </message>
    <message>
        <source>Rettelsesliste</source>
        <translation>Rettingsliste</translation>
    </message>
</context>
<context>
    <name>ramme::FigureWords</name>
    <message>
        <source>%1 kroner</source>
        <translation>%1 kroner</translation>
    </message>
    <message>
        <source>%1 tusen kroner</source>
        <translation>%1 tusen kroner</translation>
    </message>
    <message>
        <source>%1 mill. kroner</source>
        <translation>%1 mill. kroner</translation>
    </message>
    <message>
        <source>tom celle</source>
        <translation>tom celle</translation>
    </message>
    <message>
        <source>ikke fastsatt (strek)</source>
        <translation>ikkje fastsett (strek)</translation>
    </message>
    <message>
        <source>bare fotnotemerke</source>
        <translation>berre fotnotemerke</translation>
    </message>
    <message>
        <source>ikke avgjort</source>
        <translation>ikkje avgjort</translation>
    </message>
    <message>
        <source>kan ikke leses</source>
        <translation>kan ikkje lesast</translation>
    </message>
    <message>
        <source>brev %1</source>
        <translation>brev %1</translation>
    </message>
    <message>
        <source>tillegg %1</source>
        <translation>tillegg %1</translation>
    </message>
    <message>
        <source>mandat %1</source>
        <translation>mandat %1</translation>
    </message>
    <message>
        <source>ikke oppgitt</source>
        <translation>ikkje oppgjeve</translation>
    </message>
    <message>
        <source>løpende kroner</source>
        <translation>løpande kroner</translation>
    </message>
    <message>
        <source>%1-kroner</source>
        <translation>%1-kroner</translation>
    </message>
    <message>
        <source>Årets eget mandat</source>
        <translation>Mandatet for året</translation>
    </message>
    <message>
        <source>Bare mandatene for %1</source>
        <translation>Berre mandata for %1</translation>
    </message>
    <message>
        <source>Feil</source>
        <translation>Feil</translation>
    </message>
    <message>
        <source>Advarsel</source>
        <translation>Åtvaring</translation>
    </message>
    <message>
        <source>Merknad</source>
        <translation>Merknad</translation>
    </message>
    <message>
        <source>Samlet ramme</source>
        <translation>Samla ramme</translation>
    </message>
    <message>
        <source>Tildeling</source>
        <translation>Tildeling</translation>
    </message>
    <message>
        <source>Drift og forvaltning</source>
        <translation>Drift og forvaltning</translation>
    </message>
    <message>
        <source>Ubrukte midler</source>
        <translation>Ubrukte midlar</translation>
    </message>
    <message>
        <source>Annet</source>
        <translation>Anna</translation>
    </message>
    <message>
        <source>Ufordelt</source>
        <translation>Ufordelt</translation>
    </message>
    <message>
        <source>Totalt</source>
        <translation>Totalt</translation>
    </message>
    <message>
        <source>Nyeste mandat</source>
        <translation>Nyaste mandat</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>year: amount</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>tom</source>
        <comment>no amount printed</comment>
        <translation>tom</translation>
    </message>
    <message>
        <source>Åpen</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>Forklart</source>
        <translation>Forklart</translation>
    </message>
    <message>
        <source>Feil i dokumentet</source>
        <translation>Feil i dokumentet</translation>
    </message>
    <message>
        <source>Må avklares</source>
        <translation>Må avklarast</translation>
    </message>
</context>
<context>
    <name>ramme::FindingLines</name>
    <message>
        <source>Feil som noen må rette:</source>
        <translation>Feil som nokon må rette:</translation>
    </message>
    <message>
        <source>Dette må noen se på:</source>
        <translation>Dette må nokon sjå på:</translation>
    </message>
    <message>
        <source>Verdt å vite:</source>
        <translation>Verdt å vite:</translation>
    </message>
    <message>
        <source>%1, linje %2</source>
        <translation>%1, linje %2</translation>
    </message>
    <message>
        <source>%1, mandat %2</source>
        <translation>%1, mandat %2</translation>
    </message>
</context>
<context>
    <name>ramme::FindingsModel</name>
    <message>
        <source>Feil</source>
        <translation>Feil</translation>
    </message>
    <message>
        <source>Advarsel</source>
        <translation>Åtvaring</translation>
    </message>
    <message>
        <source>Merknad</source>
        <translation>Merknad</translation>
    </message>
    <message>
        <source>Alvor</source>
        <translation>Alvor</translation>
    </message>
    <message>
        <source>Område</source>
        <translation>Område</translation>
    </message>
    <message>
        <source>Mandat</source>
        <translation>Mandat</translation>
    </message>
    <message>
        <source>%1 pp</source>
        <comment>percentage points</comment>
        <translation>%1 pp</translation>
    </message>
    <message>
        <source>Utdatert: %1</source>
        <translation>Utdatert: %1</translation>
    </message>
    <message>
        <source>Tallene er endret etter at tilstanden ble satt. Vurder kontrollen på nytt.</source>
        <translation>Tala er endra etter at tilstanden vart sett. Vurder kontrollen på nytt.</translation>
    </message>
    <message>
        <source>Beløp i mill. kroner</source>
        <translation>Beløp i mill. kroner</translation>
    </message>
    <message>
        <source>Kontroll</source>
        <translation>Kontroll</translation>
    </message>
    <message>
        <source>Første tall</source>
        <translation>Første tal</translation>
    </message>
    <message>
        <source>Andre tall</source>
        <translation>Andre tal</translation>
    </message>
    <message>
        <source>Avvik</source>
        <translation>Avvik</translation>
    </message>
    <message>
        <source>Tilstand</source>
        <translation>Tilstand</translation>
    </message>
</context>
<context>
    <name>ramme::FramesModel</name>
    <message>
        <source>Rad</source>
        <translation>Rad</translation>
    </message>
    <message>
        <source>Sum</source>
        <translation>Sum</translation>
    </message>
    <message>
        <source>%1 (trykt)</source>
        <translation>%1 (trykt)</translation>
    </message>
</context>
<context>
    <name>ramme::ImportCommand</name>
    <message>
        <source>PROSJEKT.ramme DOKUMENT…</source>
        <translation>PROSJEKT.ramme DOKUMENT…</translation>
    </message>
    <message>
        <source>Leser dokumenter inn i et prosjekt, og sier hva som ble lest og hva noen må se på.</source>
        <translation>Les dokument inn i eit prosjekt, og seier kva som vart lese og kva nokon må sjå på.</translation>
    </message>
    <message>
        <source>PROSJEKT.ramme</source>
        <translation>PROSJEKT.ramme</translation>
    </message>
    <message>
        <source>Prosjektet; det lages om det ikke finnes.</source>
        <translation>Prosjektet; det blir laga om det ikkje finst.</translation>
    </message>
    <message>
        <source>DOKUMENT…</source>
        <translation>DOKUMENT…</translation>
    </message>
    <message>
        <source>La en ny lesning ta plassen til den som er der; det noen har rettet, står.</source>
        <translation>La ei ny lesing ta plassen til den som er der; det nokon har retta, står.</translation>
    </message>
    <message>
        <source>Et nytt prosjekt må hete noe som slutter på .ramme, og «%1» gjør ikke det.</source>
        <translation>Eit nytt prosjekt må heite noko som sluttar på .ramme, og «%1» gjer ikkje det.</translation>
    </message>
    <message>
        <source>Mandater og brev fra Word, PDF, OpenDocument, regneark, CSV, HTML eller tekst. Et dokument som ikke kan leses, får sin feillinje, og de andre leses likevel; kan ingen leses, er alt som før og status 2.</source>
        <translation>Mandat og brev frå Word, PDF, OpenDocument, rekneark, CSV, HTML eller tekst. Eit dokument som ikkje kan lesast, får si feillinje, og dei andre blir lesne likevel; kan ingen lesast, er alt som før og status 2.</translation>
    </message>
</context>
<context>
    <name>ramme::ImportController</name>
    <message>
        <source>Leser dokumentene …</source>
        <translation>Les dokumenta …</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>area and year of a mandate</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Leser utklippet …</source>
        <translation>Les utklippet …</translation>
    </message>
    <message>
        <source>Utklippet kan ikke leses: %1.</source>
        <translation>Utklippet kan ikkje lesast: %1.</translation>
    </message>
    <message>
        <source>Utklippet har verken mandat, brev eller en tabell med år eller mottakere.</source>
        <translation>Utklippet har verken mandat, brev eller ein tabell med år eller mottakarar.</translation>
    </message>
    <message>
        <source>Utklipp %1</source>
        <comment>date and time</comment>
        <translation>Utklipp %1</translation>
    </message>
    <message>
        <source>dd.MM.yyyy HH.mm</source>
        <comment>how date and time are written</comment>
        <translation>dd.MM.yyyy HH.mm</translation>
    </message>
</context>
<context>
    <name>ramme::ImportSummary</name>
    <message>
        <source>%1: lest inn</source>
        <translation>%1: lesen inn</translation>
    </message>
    <message>
        <source>%1: var lest fra før; ingenting er endret</source>
        <translation>%1: var lesen frå før; ingenting er endra</translation>
    </message>
    <message>
        <source>%1: lest inn i stedet for det som var der</source>
        <translation>%1: lesen inn i staden for det som var der</translation>
    </message>
    <message>
        <source>%1: en ny lesning av noe som er der fra før; den venter til noen velger den, eller til --replace</source>
        <translation>%1: ei ny lesing av noko som er der frå før; ho ventar til nokon vel henne, eller til --replace</translation>
    </message>
    <message>
        <source>Ingen rammer, ingen fordeling og ingen ambisjoner: dokumentet holder ingen plan.</source>
        <translation>Ingen rammer, inga fordeling og ingen ambisjonar: dokumentet held ingen plan.</translation>
    </message>
    <message numerus="yes">
        <source>%n tall</source>
        <translation>
            <numerusform>%n tal</numerusform>
            <numerusform>%n tal</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n er avgjort med en grunn</source>
        <translation>
            <numerusform>%n er avgjort med ein grunn</numerusform>
            <numerusform>%n er avgjorde med ein grunn</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n er flertydig(e)</source>
        <translation>
            <numerusform>%n er fleirtydig</numerusform>
            <numerusform>%n er fleirtydige</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n kan ikke leses</source>
        <translation>
            <numerusform>%n kan ikkje lesast</numerusform>
            <numerusform>%n kan ikkje lesast</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n linje(r) med tall ble ikke forstått og er tatt vare på</source>
        <translation>
            <numerusform>%n linje med tal vart ikkje forstått og er teken vare på</numerusform>
            <numerusform>%n linjer med tal vart ikkje forstått og er tekne vare på</numerusform>
        </translation>
    </message>
    <message>
        <source>brev til %1 for %2</source>
        <translation>brev til %1 for %2</translation>
    </message>
    <message>
        <source>mandat %1: %2</source>
        <translation>mandat %1: %2</translation>
    </message>
    <message>
        <source>%1, fastsatt %2</source>
        <translation>%1, fastsett %2</translation>
    </message>
    <message>
        <source>d. MMMM yyyy</source>
        <translation>d. MMMM yyyy</translation>
    </message>
    <message>
        <source>nytt område: %1</source>
        <translation>nytt område: %1</translation>
    </message>
</context>
<context>
    <name>ramme::ImportSummaryDialog</name>
    <message>
        <source>Dette er lest</source>
        <translation>Dette er lese</translation>
    </message>
    <message numerus="yes">
        <source>%n funn bør ses på. Dobbeltklikk eller trykk Enter på et funn for å gå til stedet.</source>
        <translation>
            <numerusform>%n funn bør sjåast på. Dobbeltklikk eller trykk Enter på funnet for å gå til staden.</numerusform>
            <numerusform>%n funn bør sjåast på. Dobbeltklikk eller trykk Enter på eit funn for å gå til staden.</numerusform>
        </translation>
    </message>
    <message>
        <source>Ingenting i filene ser ut til å trenge en ny titt.</source>
        <translation>Ingenting i filene ser ut til å trenge ein ny titt.</translation>
    </message>
    <message>
        <source>&amp;Lukk</source>
        <translation>&amp;Lukk</translation>
    </message>
    <message>
        <source>Prosjektet har noe av dette fra før. Velg hva som skal gjelde.</source>
        <translation>Prosjektet har noko av dette frå før. Vel kva som skal gjelde.</translation>
    </message>
    <message>
        <source>Ikke alle filene kunne leses.</source>
        <translation>Ikkje alle filene kunne lesast.</translation>
    </message>
</context>
<context>
    <name>ramme::ImportedFilesView</name>
    <message>
        <source>Filer og det som bør ses på</source>
        <translation>Filer og det som bør sjåast på</translation>
    </message>
    <message>
        <source>Filen er lest før. Ingenting er endret.</source>
        <translation>Fila er lesen før. Ingenting er endra.</translation>
    </message>
    <message>
        <source>Fant ingen ramme, fordeling eller ambisjoner i filen. Teksten er tatt vare på.</source>
        <translation>Fann inga ramme, fordeling eller ambisjonar i fila. Teksten er teken vare på.</translation>
    </message>
    <message numerus="yes">
        <source>%n mandat(er)</source>
        <translation>
            <numerusform>%n mandat</numerusform>
            <numerusform>%n mandat</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n brev</source>
        <translation>
            <numerusform>%n brev</numerusform>
            <numerusform>%n brev</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tall</source>
        <translation>
            <numerusform>%n tal</numerusform>
            <numerusform>%n tal</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n avgjort ved lesing</source>
        <translation>
            <numerusform>%n avgjort ved lesing</numerusform>
            <numerusform>%n avgjorde ved lesing</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sted(er) som ikke ble forstått</source>
        <translation>
            <numerusform>%n stad som ikkje vart forstått</numerusform>
            <numerusform>%n stader som ikkje vart forstått</numerusform>
        </translation>
    </message>
    <message>
        <source>Prosjektet har dette fra en annen fil. Den nye lesningen venter til du velger.</source>
        <translation>Prosjektet har dette frå ei anna fil. Den nye lesinga ventar til du vel.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>how grave a finding is: its message</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>&amp;Erstatt det gamle</source>
        <translation>&amp;Byt ut det gamle</translation>
    </message>
    <message>
        <source>&amp;Behold det gamle</source>
        <translation>&amp;Behald det gamle</translation>
    </message>
    <message>
        <source>Erstattet. Det gamle kan hentes tilbake med Angre.</source>
        <translation>Bytt ut. Det gamle kan hentast tilbake med Angre.</translation>
    </message>
    <message>
        <source>Det gamle beholdes.</source>
        <translation>Det gamle blir behalde.</translation>
    </message>
</context>
<context>
    <name>ramme::JudgementDialog</name>
    <message>
        <source>Vurder kontrollen</source>
        <translation>Vurder kontrollen</translation>
    </message>
    <message>
        <source>Hvorfor? Ctrl+Enter lagrer.</source>
        <translation>Kvifor? Ctrl+Enter lagrar.</translation>
    </message>
    <message>
        <source>&amp;Tilstand:</source>
        <translation>&amp;Tilstand:</translation>
    </message>
    <message>
        <source>&amp;Begrunnelse:</source>
        <translation>&amp;Grunngjeving:</translation>
    </message>
    <message>
        <source>&amp;Vurdert av:</source>
        <translation>&amp;Vurdert av:</translation>
    </message>
    <message>
        <source>&amp;Dato:</source>
        <translation>&amp;Dato:</translation>
    </message>
    <message>
        <source>&amp;Lagre vurderingen</source>
        <translation>&amp;Lagre vurderinga</translation>
    </message>
    <message>
        <source>A&amp;vbryt</source>
        <translation>A&amp;vbryt</translation>
    </message>
    <message>
        <source>Skriv en begrunnelse.</source>
        <translation>Skriv ei grunngjeving.</translation>
    </message>
    <message>
        <source>Skriv navnet ditt.</source>
        <translation>Skriv namnet ditt.</translation>
    </message>
</context>
<context>
    <name>ramme::KeyDialog</name>
    <message>
        <source>Se bort fra &amp;ubrukte midler når nøkkelen regnes ut</source>
        <translation>Sjå bort frå &amp;ubrukte midlar når nøkkelen blir rekna ut</translation>
    </message>
    <message>
        <source>Fordelingsnøkkel for %1</source>
        <translation>Fordelingsnøkkel for %1</translation>
    </message>
    <message>
        <source>Nøkkelen deler rammen mellom mottakerne i år der mandatet ikke har en trykt fordeling. Slike tall er anslag og vises som det.</source>
        <translation>Nøkkelen deler ramma mellom mottakarane i år der mandatet ikkje har ei trykt fordeling. Slike tal er anslag og blir viste som det.</translation>
    </message>
    <message>
        <source>Den &amp;siste trykte fordelingen som ikke er senere enn året</source>
        <translation>Den &amp;siste trykte fordelinga som ikkje er seinare enn året</translation>
    </message>
    <message>
        <source>Fordelingen i &amp;mandatet for</source>
        <translation>Fordelinga i &amp;mandatet for</translation>
    </message>
    <message>
        <source>Mandatets år</source>
        <translation>Året til mandatet</translation>
    </message>
    <message>
        <source>&amp;Andeler som jeg skriver inn</source>
        <translation>&amp;Delar som eg skriv inn</translation>
    </message>
    <message>
        <source> %</source>
        <translation> %</translation>
    </message>
    <message>
        <source>Andel til %1</source>
        <translation>Del til %1</translation>
    </message>
    <message>
        <source>&amp;Ingen nøkkel: la rammen stå ufordelt</source>
        <translation>&amp;Ingen nøkkel: la ramma stå ufordelt</translation>
    </message>
    <message>
        <source>&amp;Bruk nøkkelen</source>
        <translation>&amp;Bruk nøkkelen</translation>
    </message>
    <message>
        <source>A&amp;vbryt</source>
        <translation>A&amp;vbryt</translation>
    </message>
</context>
<context>
    <name>ramme::LayoutsDialog</name>
    <message>
        <source>som lest</source>
        <translation>som lesen</translation>
    </message>
    <message>
        <source>rammer</source>
        <translation>rammer</translation>
    </message>
    <message>
        <source>fordeling</source>
        <translation>fordeling</translation>
    </message>
    <message>
        <source>ikke en tabell</source>
        <translation>ikkje ein tabell</translation>
    </message>
    <message>
        <source>Oppsett av tabeller</source>
        <translation>Oppsett av tabellar</translation>
    </message>
    <message>
        <source>Navn</source>
        <translation>Namn</translation>
    </message>
    <message>
        <source>Utgave</source>
        <translation>Utgåve</translation>
    </message>
    <message>
        <source>Tabellen er</source>
        <translation>Tabellen er</translation>
    </message>
    <message>
        <source>Kolonner</source>
        <translation>Kolonnar</translation>
    </message>
    <message>
        <source>&amp;Gi nytt navn …</source>
        <translation>&amp;Gi nytt namn …</translation>
    </message>
    <message>
        <source>&amp;Slett</source>
        <translation>&amp;Slett</translation>
    </message>
    <message>
        <source>&amp;Lukk</source>
        <translation>&amp;Lukk</translation>
    </message>
    <message>
        <source>Et oppsett brukes på tabeller med samme overskrift i mandater med samme tittel, også når årene er andre.</source>
        <translation>Eit oppsett blir brukt på tabellar med same overskrift i mandat med same tittel, også når åra er andre.</translation>
    </message>
    <message>
        <source>Det er ikke lært noe oppsett ennå. Si i gjennomgangen av et dokument hvordan en tabell skal leses, så huskes det her.</source>
        <translation>Det er ikkje lært noko oppsett enno. Sei i gjennomgangen av eit dokument korleis ein tabell skal lesast, så blir det hugsa her.</translation>
    </message>
    <message>
        <source>Gi oppsettet nytt navn</source>
        <translation>Gi oppsettet nytt namn</translation>
    </message>
    <message>
        <source>Nytt navn:</source>
        <translation>Nytt namn:</translation>
    </message>
</context>
<context>
    <name>ramme::MainWindow</name>
    <message>
        <source>Fordeling</source>
        <translation>Fordeling</translation>
    </message>
    <message>
        <source>Mandat</source>
        <translation>Mandat</translation>
    </message>
    <message>
        <source>Ambisjoner</source>
        <translation>Ambisjonar</translation>
    </message>
    <message>
        <source>Kontroller</source>
        <translation>Kontrollar</translation>
    </message>
    <message>
        <source>Ingen endringer</source>
        <translation>Ingen endringar</translation>
    </message>
    <message>
        <source>Historikk</source>
        <translation>Historikk</translation>
    </message>
    <message>
        <source>Programmet</source>
        <translation>Programmet</translation>
    </message>
    <message>
        <source>Kilde</source>
        <translation>Kjelde</translation>
    </message>
    <message>
        <source>Språket skifter neste gang Ramme starter.</source>
        <translation>Språket skiftar neste gong Ramme startar.</translation>
    </message>
    <message>
        <source>Skrev %1.</source>
        <translation>Skreiv %1.</translation>
    </message>
    <message>
        <source>Kontroller (%1)</source>
        <translation>Kontrollar (%1)</translation>
    </message>
    <message>
        <source>Dokument</source>
        <translation>Dokument</translation>
    </message>
    <message>
        <source>%1[*] – Ramme</source>
        <translation>%1[*] – Ramme</translation>
    </message>
    <message>
        <source>Velg først cellene som skal kopieres.</source>
        <translation>Vel først cellene som skal kopierast.</translation>
    </message>
    <message>
        <source>Kopiert. Lim inn i regnearket eller dokumentet.</source>
        <translation>Kopiert. Lim inn i reknearket eller dokumentet.</translation>
    </message>
    <message>
        <source>Les inn dokumenter</source>
        <translation>Les inn dokument</translation>
    </message>
    <message>
        <source>Alle filer (*)</source>
        <translation>Alle filer (*)</translation>
    </message>
    <message>
        <source>Om Ramme</source>
        <translation>Om Ramme</translation>
    </message>
    <message>
        <source>&lt;b&gt;Ramme %1&lt;/b&gt;&lt;p&gt;Leser mandater og tildelingsbrev, viser hvert tall med linjen det står på, og setter sammen fordelingen år for år.&lt;/p&gt;&lt;p&gt;Fri programvare under GPL-3.0 eller senere.&lt;/p&gt;</source>
        <translation>&lt;b&gt;Ramme %1&lt;/b&gt;&lt;p&gt;Les mandat og tildelingsbrev, viser kvart tal med linja det står på, og set saman fordelinga år for år.&lt;/p&gt;&lt;p&gt;Fri programvare under GPL-3.0 eller seinare.&lt;/p&gt;</translation>
    </message>
    <message numerus="yes">
        <source>%n dokument(er) er lagt inn.</source>
        <translation>
            <numerusform>%n dokument er lagt inn.</numerusform>
            <numerusform>%n dokument er lagde inn.</numerusform>
        </translation>
    </message>
    <message>
        <source>Mandater og brev (%1)</source>
        <translation>Mandat og brev (%1)</translation>
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
        <translation>Ny rad</translation>
    </message>
    <message>
        <source>Velg først en celle i den raden som skal fjernes.</source>
        <translation>Vel først ei celle i den rada som skal fjernast.</translation>
    </message>
    <message>
        <source>Legg til %1</source>
        <translation>Legg til %1</translation>
    </message>
    <message>
        <source>Fjern %1</source>
        <translation>Fjern %1</translation>
    </message>
    <message>
        <source>Legg til linje: %1</source>
        <translation>Legg til linje: %1</translation>
    </message>
    <message>
        <source>Velg først en celle i den linjen som skal fjernes.</source>
        <translation>Vel først ei celle i den linja som skal fjernast.</translation>
    </message>
    <message>
        <source>Planlagt økonomisk ramme</source>
        <translation>Planlagd økonomisk ramme</translation>
    </message>
    <message>
        <source>Fordeling mellom mottakerne</source>
        <translation>Fordeling mellom mottakarane</translation>
    </message>
    <message>
        <source>Rad</source>
        <translation>Rad</translation>
    </message>
    <message>
        <source>År</source>
        <translation>År</translation>
    </message>
    <message>
        <source>Linje</source>
        <translation>Linje</translation>
    </message>
    <message>
        <source>Mottaker</source>
        <translation>Mottakar</translation>
    </message>
    <message>
        <source>ikke oppgitt</source>
        <translation>ikkje oppgjeve</translation>
    </message>
    <message>
        <source>Fastsatt</source>
        <translation>Fastsett</translation>
    </message>
    <message>
        <source>Prisnivå</source>
        <translation>Prisnivå</translation>
    </message>
    <message>
        <source>Fa&amp;stsatt:</source>
        <translation>Fa&amp;stsett:</translation>
    </message>
    <message>
        <source>&amp;Prisnivå:</source>
        <translation>&amp;Prisnivå:</translation>
    </message>
    <message>
        <source>Legg til nederst</source>
        <translation>Legg til nedst</translation>
    </message>
    <message>
        <source>Fjern den valgte</source>
        <translation>Fjern den valde</translation>
    </message>
    <message>
        <source>Legg til: %1</source>
        <translation>Legg til: %1</translation>
    </message>
    <message>
        <source>Fjern: %1</source>
        <translation>Fjern: %1</translation>
    </message>
    <message>
        <source>Legg til eller fjern: %1</source>
        <translation>Legg til eller fjern: %1</translation>
    </message>
    <message>
        <source>Periode: %1–%2</source>
        <translation>Periode: %1–%2</translation>
    </message>
    <message>
        <source>Mandatet har ingen tabell over planlagt ramme.</source>
        <translation>Mandatet har ingen tabell over planlagd ramme.</translation>
    </message>
    <message>
        <source>Mandatet har ingen fordeling mellom mottakerne.</source>
        <translation>Mandatet har inga fordeling mellom mottakarane.</translation>
    </message>
    <message>
        <source>Øremerket hos %1: minst %2, %3</source>
        <translation>Øyremerkt hos %1: minst %2, %3</translation>
    </message>
    <message>
        <source>Øremerket hos %1: %2, %3</source>
        <translation>Øyremerkt hos %1: %2, %3</translation>
    </message>
    <message>
        <source>Planlagt økonomisk ramme, mill. kroner</source>
        <translation>Planlagd økonomisk ramme, mill. kroner</translation>
    </message>
    <message>
        <source>Fordeling mellom mottakerne, mill. kroner</source>
        <translation>Fordeling mellom mottakarane, mill. kroner</translation>
    </message>
</context>
<context>
    <name>ramme::MandatePicker</name>
    <message>
        <source>O&amp;mråde:</source>
        <translation>O&amp;mråde:</translation>
    </message>
    <message>
        <source>Mandat &amp;for:</source>
        <translation>Mandat &amp;for:</translation>
    </message>
    <message>
        <source>Samhandlingsområde</source>
        <translation>Samhandlingsområde</translation>
    </message>
    <message>
        <source>Året mandatet er fastsatt for</source>
        <translation>Året mandatet er fastsett for</translation>
    </message>
</context>
<context>
    <name>ramme::MandateTableModel</name>
    <message>
        <source>Summer og trykte summer har ikke egne navn å endre</source>
        <translation>Summar og trykte summar har ikkje eigne namn å endre</translation>
    </message>
    <message>
        <source>Summer regnes ut; endre tallene de er summen av</source>
        <translation>Summar blir rekna ut; endre tala dei er summen av</translation>
    </message>
    <message>
        <source>Dokumentet har ingen trykt sum her</source>
        <translation>Dokumentet har ingen trykt sum her</translation>
    </message>
    <message>
        <source>Raden har ikke denne kolonnen; legg kolonnen til for å skrive her</source>
        <translation>Rada har ikkje denne kolonnen; legg kolonnen til for å skrive her</translation>
    </message>
    <message>
        <source>Trykt: %1</source>
        <translation>Trykt: %1</translation>
    </message>
    <message>
        <source>Noe i summen er ikke fastsatt eller uavklart, og er ikke regnet med</source>
        <translation>Noko i summen er ikkje fastsett eller uavklart, og er ikkje rekna med</translation>
    </message>
    <message>
        <source>Den trykte summen er en annen enn den som regnes ut</source>
        <translation>Den trykte summen er ein annan enn den som blir rekna ut</translation>
    </message>
    <message>
        <source>%1, linje %2</source>
        <translation>%1, linje %2</translation>
    </message>
    <message>
        <source>Sum</source>
        <translation>Sum</translation>
    </message>
    <message>
        <source>Trykt sum</source>
        <translation>Trykt sum</translation>
    </message>
    <message>
        <source>%1 (trykt)</source>
        <translation>%1 (trykt)</translation>
    </message>
</context>
<context>
    <name>ramme::Messages</name>
    <message>
        <source>Vil du lagre endringene i «%1»?</source>
        <translation>Vil du lagre endringane i «%1»?</translation>
    </message>
    <message>
        <source>Ulagrede endringer</source>
        <translation>Ulagra endringar</translation>
    </message>
    <message>
        <source>Endringene går tapt hvis du ikke lagrer dem.</source>
        <translation>Endringane går tapt om du ikkje lagrar dei.</translation>
    </message>
    <message>
        <source>&amp;Lagre</source>
        <translation>&amp;Lagre</translation>
    </message>
    <message>
        <source>&amp;Ikke lagre</source>
        <translation>&amp;Ikkje lagre</translation>
    </message>
    <message>
        <source>&amp;Avbryt</source>
        <translation>&amp;Avbryt</translation>
    </message>
    <message>
        <source>&amp;Ja</source>
        <translation>&amp;Ja</translation>
    </message>
    <message>
        <source>&amp;Nei</source>
        <translation>&amp;Nei</translation>
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
        <translation>Sida i dokumentet</translation>
    </message>
</context>
<context>
    <name>ramme::ProgrammeDocument</name>
    <message>
        <source>Ambisjonen finnes ikke lenger</source>
        <translation>Ambisjonen finst ikkje lenger</translation>
    </message>
    <message>
        <source>Legg til ambisjonen «%1» i %2</source>
        <translation>Legg til ambisjonen «%1» i %2</translation>
    </message>
    <message>
        <source>Slett ambisjonen «%1» i %2</source>
        <translation>Slett ambisjonen «%1» i %2</translation>
    </message>
    <message>
        <source>Sett området for ambisjonen «%1» til «%2»</source>
        <translation>Set området for ambisjonen «%1» til «%2»</translation>
    </message>
    <message>
        <source>Endre ambisjonen «%1» til «%2»</source>
        <translation>Endre ambisjonen «%1» til «%2»</translation>
    </message>
    <message>
        <source>Sett aktørene for ambisjonen «%1» til %2</source>
        <translation>Set aktørane for ambisjonen «%1» til %2</translation>
    </message>
    <message>
        <source>ingen</source>
        <translation>ingen</translation>
    </message>
    <message>
        <source>Legg til %1 i ambisjonene for %2</source>
        <translation>Legg til %1 i ambisjonane for %2</translation>
    </message>
    <message>
        <source>%1 er ikke et årstall</source>
        <translation>%1 er ikkje eit årstal</translation>
    </message>
    <message>
        <source>%1 har ingen ambisjoner ennå; legg til en ambisjon først</source>
        <translation>%1 har ingen ambisjonar enno; legg til ein ambisjon først</translation>
    </message>
    <message>
        <source>Slett %1 i ambisjonene for %2</source>
        <translation>Slett %1 i ambisjonane for %2</translation>
    </message>
    <message>
        <source>Tallet finnes ikke lenger</source>
        <translation>Talet finst ikkje lenger</translation>
    </message>
    <message>
        <source>%1 kan ikke skrives inn i %2</source>
        <translation>%1 kan ikkje skrivast inn i %2</translation>
    </message>
    <message>
        <source>%1 er for stort</source>
        <translation>%1 er for stort</translation>
    </message>
    <message>
        <source>Endre %1 til %2</source>
        <translation>Endre %1 til %2</translation>
    </message>
    <message>
        <source>%1 er skrevet inn her, så det finnes ikke noe trykt å gå tilbake til</source>
        <translation>%1 er skrive inn her, så det finst ikkje noko trykt å gå tilbake til</translation>
    </message>
    <message>
        <source>Sett %1 tilbake til det dokumentet sier</source>
        <translation>Set %1 tilbake til det dokumentet seier</translation>
    </message>
    <message>
        <source>%1 har ingen lesning «%2»</source>
        <translation>%1 har inga lesing «%2»</translation>
    </message>
    <message>
        <source>Velg lesning «%1» av %2 (mandat %3)</source>
        <translation>Vel lesing «%1» av %2 (mandat %3)</translation>
    </message>
    <message>
        <source>%1 kan leses på flere måter; velg en av lesningene</source>
        <translation>%1 kan lesast på fleire måtar; vel ei av lesingane</translation>
    </message>
    <message>
        <source>Bekreft %1</source>
        <translation>Stadfest %1</translation>
    </message>
    <message>
        <source>Raden finnes ikke lenger</source>
        <translation>Rada finst ikkje lenger</translation>
    </message>
    <message>
        <source>%1 har en rad for hele området fra før</source>
        <translation>%1 har ei rad for heile området frå før</translation>
    </message>
    <message>
        <source>%1 har en rad «%2» fra før</source>
        <translation>%1 har ei rad «%2» frå før</translation>
    </message>
    <message>
        <source>Legg til rammerad %1 (mandat %2)</source>
        <translation>Legg til rammerad %1 (mandat %2)</translation>
    </message>
    <message>
        <source>Slett rammerad %1 (mandat %2)</source>
        <translation>Slett rammerad %1 (mandat %2)</translation>
    </message>
    <message>
        <source>Gi rammeraden %1 navnet %2 (mandat %3)</source>
        <translation>Gje rammerada %1 namnet %2 (mandat %3)</translation>
    </message>
    <message>
        <source>Legg til %1 i rammene for %2</source>
        <translation>Legg til %1 i rammene for %2</translation>
    </message>
    <message>
        <source>%1 har ingen rammerader ennå; legg til en rad først</source>
        <translation>%1 har ingen rammerader enno; legg til ei rad først</translation>
    </message>
    <message>
        <source>Slett %1 i rammene for %2</source>
        <translation>Slett %1 i rammene for %2</translation>
    </message>
    <message>
        <source>Det finnes ikke noe mandat for %1 fra %2</source>
        <translation>Det finst ikkje noko mandat for %1 frå %2</translation>
    </message>
    <message>
        <source>%1 har et mandat fra %2 fra før</source>
        <translation>%1 har eit mandat frå %2 frå før</translation>
    </message>
    <message>
        <source>Området «%1» er ikke kjent; opprett det først</source>
        <translation>Området «%1» er ikkje kjent; opprett det først</translation>
    </message>
    <message>
        <source>Opprett mandat for %1 fra %2</source>
        <translation>Opprett mandat for %1 frå %2</translation>
    </message>
    <message>
        <source>Slett mandatet for %1 fra %2</source>
        <translation>Slett mandatet for %1 frå %2</translation>
    </message>
    <message>
        <source>Sett prisnivået i %1 til %2</source>
        <translation>Set prisnivået i %1 til %2</translation>
    </message>
    <message>
        <source>ikke oppgitt</source>
        <translation>ikkje oppgjeve</translation>
    </message>
    <message>
        <source>Sett datoen for %1 til %2</source>
        <translation>Set datoen for %1 til %2</translation>
    </message>
    <message>
        <source>Sett mandatåret for %1 fra %2 til %3</source>
        <translation>Set mandatåret for %1 frå %2 til %3</translation>
    </message>
    <message>
        <source>Vis planen etter %1</source>
        <translation>Vis planen etter %1</translation>
    </message>
    <message>
        <source>Bruk mandat %1 for %2 %3</source>
        <translation>Bruk mandat %1 for %2 %3</translation>
    </message>
    <message>
        <source>Følg grunnlaget for %1 %2</source>
        <translation>Følg grunnlaget for %1 %2</translation>
    </message>
    <message>
        <source>Andelen til %1 kan ikke være mindre enn null</source>
        <translation>Delen til %1 kan ikkje vere mindre enn null</translation>
    </message>
    <message>
        <source>Minst én andel må være større enn null</source>
        <translation>Minst éin del må vere større enn null</translation>
    </message>
    <message>
        <source>Endre fordelingsnøkkelen for %1</source>
        <translation>Endre fordelingsnøkkelen for %1</translation>
    </message>
    <message>
        <source>Prosjektet er ikke lagret før; velg først et navn og en mappe</source>
        <translation>Prosjektet er ikkje lagra før; vel først eit namn og ei mappe</translation>
    </message>
    <message>
        <source>Les inn %1</source>
        <translation>Les inn %1</translation>
    </message>
    <message>
        <source>Erstatt med ny lesning av %1</source>
        <translation>Byt ut med ny lesing av %1</translation>
    </message>
    <message>
        <source>Lesningen venter ikke lenger</source>
        <translation>Lesinga ventar ikkje lenger</translation>
    </message>
    <message>
        <source>Forkast ny lesning av %1</source>
        <translation>Forkast ny lesing av %1</translation>
    </message>
    <message>
        <source>Et område må ha et navn</source>
        <translation>Eit område må ha eit namn</translation>
    </message>
    <message>
        <source>Området «%1» finnes fra før</source>
        <translation>Området «%1» finst frå før</translation>
    </message>
    <message>
        <source>Opprett området %1</source>
        <translation>Opprett området %1</translation>
    </message>
    <message>
        <source>Området «%1» finnes ikke</source>
        <translation>Området «%1» finst ikkje</translation>
    </message>
    <message>
        <source>Endre området %1</source>
        <translation>Endre området %1</translation>
    </message>
    <message>
        <source>Gi området %1 navnet %2</source>
        <translation>Gje området %1 namnet %2</translation>
    </message>
    <message>
        <source>%1 har mandater; slett dem først</source>
        <translation>%1 har mandat; slett dei først</translation>
    </message>
    <message>
        <source>%1 er nevnt i brevet til %2 for %3</source>
        <translation>%1 er nemnd i brevet til %2 for %3</translation>
    </message>
    <message>
        <source>Slett området %1</source>
        <translation>Slett området %1</translation>
    </message>
    <message>
        <source>En mottaker må ha et kortnavn</source>
        <translation>Ein mottakar må ha eit kortnamn</translation>
    </message>
    <message>
        <source>Mottakeren «%1» finnes fra før</source>
        <translation>Mottakaren «%1» finst frå før</translation>
    </message>
    <message>
        <source>Opprett mottakeren %1</source>
        <translation>Opprett mottakaren %1</translation>
    </message>
    <message>
        <source>Mottakeren «%1» finnes ikke</source>
        <translation>Mottakaren «%1» finst ikkje</translation>
    </message>
    <message>
        <source>%1 er mottaker i en fordeling, en nøkkel eller et brev, og kan ikke slettes</source>
        <translation>%1 er mottakar i ei fordeling, ein nøkkel eller eit brev, og kan ikkje slettast</translation>
    </message>
    <message>
        <source>Slett mottakeren %1</source>
        <translation>Slett mottakaren %1</translation>
    </message>
    <message>
        <source>Linjen finnes ikke lenger</source>
        <translation>Linja finst ikkje lenger</translation>
    </message>
    <message>
        <source>%1 har en udelt linje for %2 fra før</source>
        <translation>%1 har ei udelt linje for %2 frå før</translation>
    </message>
    <message>
        <source>%1 har en linje «%2» for %3 fra før</source>
        <translation>%1 har ei linje «%2» for %3 frå før</translation>
    </message>
    <message>
        <source>Legg til linjen «%1» i fordelingen av %2</source>
        <translation>Legg til linja «%1» i fordelinga av %2</translation>
    </message>
    <message>
        <source>Slett linjen «%1» i fordelingen av %2</source>
        <translation>Slett linja «%1» i fordelinga av %2</translation>
    </message>
    <message>
        <source>Gi linjen «%1» navnet «%2» i fordelingen av %3</source>
        <translation>Gje linja «%1» namnet «%2» i fordelinga av %3</translation>
    </message>
    <message>
        <source>Regn linjen «%1» i %2 som %3</source>
        <translation>Rekn linja «%1» i %2 som %3</translation>
    </message>
    <message>
        <source>Sett budsjettåret for linjen «%1» i %2 til %3</source>
        <translation>Set budsjettåret for linja «%1» i %2 til %3</translation>
    </message>
    <message>
        <source>Legg til mottakeren %1 i fordelingen av %2</source>
        <translation>Legg til mottakaren %1 i fordelinga av %2</translation>
    </message>
    <message>
        <source>Mottakeren «%1» er ikke kjent; opprett den først</source>
        <translation>Mottakaren «%1» er ikkje kjend; opprett han først</translation>
    </message>
    <message>
        <source>%1 har ingen fordeling ennå; legg til en linje først</source>
        <translation>%1 har inga fordeling enno; legg til ei linje først</translation>
    </message>
    <message>
        <source>Slett mottakeren %1 i fordelingen av %2</source>
        <translation>Slett mottakaren %1 i fordelinga av %2</translation>
    </message>
    <message numerus="yes">
        <source>Les inn %n dokumenter</source>
        <translation>
            <numerusform>Les inn %n dokument</numerusform>
            <numerusform>Les inn %n dokument</numerusform>
        </translation>
    </message>
    <message>
        <source>Skriv en begrunnelse for «%1»</source>
        <translation>Skriv ei grunngjeving for «%1»</translation>
    </message>
    <message>
        <source>Skriv hvem som har vurdert kontrollen</source>
        <translation>Skriv kven som har vurdert kontrollen</translation>
    </message>
    <message>
        <source>Oppgi datoen kontrollen er vurdert</source>
        <translation>Oppgi datoen kontrollen er vurdert</translation>
    </message>
    <message>
        <source>Kontrollen finnes ikke lenger</source>
        <translation>Kontrollen finst ikkje lenger</translation>
    </message>
    <message numerus="yes">
        <source>Sett «%1» på %n kontroll(er)</source>
        <translation>
            <numerusform>Set «%1» på %n kontroll</numerusform>
            <numerusform>Set «%1» på %n kontrollar</numerusform>
        </translation>
    </message>
    <message>
        <source>Sett «%1» på «%2»</source>
        <comment>state, check</comment>
        <translation>Set «%1» på «%2»</translation>
    </message>
    <message>
        <source>Sett «%1» på «%2» for %3</source>
        <comment>state, check, mandate</comment>
        <translation>Set «%1» på «%2» for %3</translation>
    </message>
    <message>
        <source>%1 har tall i tvil; velg lesning før tallene flyttes</source>
        <translation>%1 har tal i tvil; vel lesing før tala blir flytte</translation>
    </message>
    <message>
        <source>Tallene i %1 står i den første kolonnen og kan ikke flyttes til venstre</source>
        <translation>Tala i %1 står i den første kolonnen og kan ikkje flyttast til venstre</translation>
    </message>
    <message>
        <source>Det siste tallet i %1 ville falle ut av tabellen; slett det først eller legg til en kolonne</source>
        <translation>Det siste talet i %1 ville falle ut av tabellen; slett det først eller legg til ein kolonne</translation>
    </message>
    <message>
        <source>Kolonnen til venstre i %1 er ikke tom; slett tallet der først</source>
        <translation>Kolonnen til venstre i %1 er ikkje tom; slett talet der først</translation>
    </message>
    <message>
        <source>Flytt tallene i alle rader én kolonne til høyre fra %1</source>
        <translation>Flytt tala i alle rader éin kolonne til høgre frå %1</translation>
    </message>
    <message>
        <source>Flytt tallene i alle rader én kolonne til venstre fra %1</source>
        <translation>Flytt tala i alle rader éin kolonne til venstre frå %1</translation>
    </message>
    <message>
        <source>Flytt tallene i raden én kolonne til høyre fra %1</source>
        <translation>Flytt tala i rada éin kolonne til høgre frå %1</translation>
    </message>
    <message>
        <source>Flytt tallene i raden én kolonne til venstre fra %1</source>
        <translation>Flytt tala i rada éin kolonne til venstre frå %1</translation>
    </message>
    <message>
        <source>Velg først et tall i rammene, fordelingen eller ambisjonene</source>
        <translation>Vel først eit tal i rammene, fordelinga eller ambisjonane</translation>
    </message>
    <message>
        <source>Et oppsett må ha et navn</source>
        <translation>Eit oppsett må ha eit namn</translation>
    </message>
    <message>
        <source>Oppsettet «%1» finnes fra før</source>
        <translation>Oppsettet «%1» finst frå før</translation>
    </message>
    <message>
        <source>Oppsettet «%1» finnes ikke</source>
        <translation>Oppsettet «%1» finst ikkje</translation>
    </message>
    <message>
        <source>Gi oppsettet %1 navnet %2</source>
        <translation>Gi oppsettet %1 namnet %2</translation>
    </message>
    <message>
        <source>Slett oppsettet %1</source>
        <translation>Slett oppsettet %1</translation>
    </message>
    <message>
        <source>Gi mandatet for %1 fra %2 området %3</source>
        <translation>Gi mandatet for %1 frå %2 området %3</translation>
    </message>
    <message>
        <source>%1 er flyttet fra en annen kolonne; flytt raden tilbake eller angre</source>
        <translation>%1 er flytt frå ein annan kolonne; flytt rada tilbake eller angre</translation>
    </message>
</context>
<context>
    <name>ramme::ProgrammeTree</name>
    <message>
        <source>Programmet</source>
        <translation>Programmet</translation>
    </message>
</context>
<context>
    <name>ramme::ProgrammeTreeModel</name>
    <message>
        <source>Områder</source>
        <translation>Område</translation>
    </message>
    <message>
        <source>Mandat %1</source>
        <translation>Mandat %1</translation>
    </message>
    <message>
        <source>Dokumenter</source>
        <translation>Dokument</translation>
    </message>
    <message>
        <source>Venter på svar</source>
        <translation>Ventar på svar</translation>
    </message>
    <message>
        <source>Brev til %1 for %2</source>
        <translation>Brev til %1 for %2</translation>
    </message>
    <message>
        <source>«%1» i %2, linje %3</source>
        <comment>title, file, line</comment>
        <translation>«%1» i %2, linje %3</translation>
    </message>
    <message>
        <source>Kontroller</source>
        <translation>Kontrollar</translation>
    </message>
    <message numerus="yes">
        <source>Kontroller (%n åpne)</source>
        <translation>
            <numerusform>Kontrollar (%n open)</numerusform>
            <numerusform>Kontrollar (%n opne)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n åpne kontroller</source>
        <translation>
            <numerusform>%n open kontroll</numerusform>
            <numerusform>%n opne kontrollar</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ramme::ProjectFiles</name>
    <message>
        <source>Uten navn</source>
        <translation>Utan namn</translation>
    </message>
    <message>
        <source>Åpne et prosjekt</source>
        <translation>Opne eit prosjekt</translation>
    </message>
    <message>
        <source>Ramme-prosjekter (*.ramme)</source>
        <translation>Ramme-prosjekt (*.ramme)</translation>
    </message>
    <message>
        <source>Alle filer (*)</source>
        <translation>Alle filer (*)</translation>
    </message>
    <message>
        <source>Prosjektet kan ikke åpnes</source>
        <translation>Prosjektet kan ikkje opnast</translation>
    </message>
    <message>
        <source>Fordeling</source>
        <translation>Fordeling</translation>
    </message>
    <message>
        <source>Lagre prosjektet som</source>
        <translation>Lagre prosjektet som</translation>
    </message>
    <message>
        <source>Prosjektet ble ikke lagret</source>
        <translation>Prosjektet vart ikkje lagra</translation>
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
        <translation>«%1» finst ikkje i denne utgåva. «ramme --help» viser det som finst.</translation>
    </message>
</context>
<context>
    <name>ramme::ReviewDialog</name>
    <message>
        <source>Gå gjennom det som er lest</source>
        <translation>Gå gjennom det som er lese</translation>
    </message>
    <message>
        <source>Mandat</source>
        <translation>Mandat</translation>
    </message>
    <message>
        <source>Ambisjoner</source>
        <translation>Ambisjonar</translation>
    </message>
    <message>
        <source>Tall som er i tvil</source>
        <translation>Tal som er i tvil</translation>
    </message>
    <message>
        <source>Vis også tall &amp;lesingen har avgjort</source>
        <translation>Vis òg tal &amp;lesinga har avgjort</translation>
    </message>
    <message>
        <source>&amp;Filer og funn</source>
        <translation>&amp;Filer og funn</translation>
    </message>
    <message>
        <source>&amp;Tall i tvil</source>
        <translation>&amp;Tal i tvil</translation>
    </message>
    <message>
        <source>Legg &amp;inn i prosjektet</source>
        <translation>Legg &amp;inn i prosjektet</translation>
    </message>
    <message>
        <source>Alt som er lest og avgjort her, blir ett trinn som kan angres (Ctrl+Enter)</source>
        <translation>Alt som er lese og avgjort her, blir eitt trinn som kan angrast (Ctrl+Enter)</translation>
    </message>
    <message>
        <source>A&amp;vbryt</source>
        <translation>A&amp;vbryt</translation>
    </message>
    <message>
        <source>&amp;Neste i tvil</source>
        <translation>&amp;Neste i tvil</translation>
    </message>
    <message>
        <source>F8; Shift+F8 går tilbake</source>
        <translation>F8; Shift+F8 går tilbake</translation>
    </message>
    <message>
        <source>Neste tall i tvil</source>
        <translation>Neste tal i tvil</translation>
    </message>
    <message>
        <source>Forrige tall i tvil</source>
        <translation>Førre tal i tvil</translation>
    </message>
    <message>
        <source>Bekreft</source>
        <translation>Stadfest</translation>
    </message>
    <message>
        <source>Merk som ikke fastsatt</source>
        <translation>Merk som ikkje fastsett</translation>
    </message>
    <message>
        <source>Legg inn i prosjektet</source>
        <translation>Legg inn i prosjektet</translation>
    </message>
    <message>
        <source>Velg lesning %1</source>
        <translation>Vel lesing %1</translation>
    </message>
    <message numerus="yes">
        <source>%n tall er i tvil. F8: neste · Alt+1–9: velg lesning · F2: skriv · Ctrl+−: ikke fastsatt</source>
        <translation>
            <numerusform>%n tal er i tvil. F8: neste · Alt+1–9: vel lesing · F2: skriv · Ctrl+−: ikkje fastsett</numerusform>
            <numerusform>%n tal er i tvil. F8: neste · Alt+1–9: vel lesing · F2: skriv · Ctrl+−: ikkje fastsett</numerusform>
        </translation>
    </message>
    <message>
        <source>Ingen tall er i tvil.</source>
        <translation>Ingen tal er i tvil.</translation>
    </message>
    <message>
        <source>Alle tall er avgjort. Trykk Ctrl+Enter for å legge dem inn.</source>
        <translation>Alle tal er avgjorde. Trykk Ctrl+Enter for å leggje dei inn.</translation>
    </message>
    <message>
        <source>Tallet har ingen slik lesning.</source>
        <translation>Talet har inga slik lesing.</translation>
    </message>
    <message>
        <source>Noe er avgjort her. Vil du avbryte uten å legge det inn?</source>
        <translation>Noko er avgjort her. Vil du avbryte utan å leggje det inn?</translation>
    </message>
    <message>
        <source>&amp;Tall i tvil (%1)</source>
        <translation>&amp;Tal i tvil (%1)</translation>
    </message>
    <message>
        <source>Angre</source>
        <translation>Angre</translation>
    </message>
    <message>
        <source>Gjør om</source>
        <translation>Gjer om</translation>
    </message>
    <message>
        <source>Gå til kolonneskillene</source>
        <translation>Gå til kolonneskilja</translation>
    </message>
    <message>
        <source>Velg først et tall i en tabell som har kolonner.</source>
        <translation>Vel først eit tal i ein tabell som har kolonnar.</translation>
    </message>
    <message>
        <source>Dokumentet leses på nytt; vent til det er ferdig.</source>
        <translation>Dokumentet blir lese på nytt; vent til det er ferdig.</translation>
    </message>
</context>
<context>
    <name>ramme::Shot</name>
    <message>
        <source>Siden «%1» finnes ikke; velg en av %2.</source>
        <translation>Sida «%1» finst ikkje; vel ei av %2.</translation>
    </message>
    <message>
        <source>Bildet kan ikke lages i størrelsen %1×%2.</source>
        <translation>Biletet kan ikkje lagast i storleiken %1×%2.</translation>
    </message>
</context>
<context>
    <name>ramme::ShotCommand</name>
    <message>
        <source>PROSJEKT.ramme SIDE --out FIL.png</source>
        <translation>PROSJEKT.ramme SIDE --out FIL.png</translation>
    </message>
    <message>
        <source>Tar et bilde av vinduet.</source>
        <translation>Tek eit bilete av vindauget.</translation>
    </message>
    <message>
        <source>PROSJEKT.ramme</source>
        <translation>PROSJEKT.ramme</translation>
    </message>
    <message>
        <source>Prosjektet.</source>
        <translation>Prosjektet.</translation>
    </message>
    <message>
        <source>SIDE</source>
        <translation>SIDE</translation>
    </message>
    <message>
        <source>Siden som vises: %1.</source>
        <translation>Sida som blir vist: %1.</translation>
    </message>
    <message>
        <source>Bildet som skrives.</source>
        <translation>Biletet som blir skrive.</translation>
    </message>
    <message>
        <source>FIL.png</source>
        <translation>FIL.png</translation>
    </message>
    <message>
        <source>Størrelsen på vinduet, 1280x800 om den ikke er gitt.</source>
        <translation>Storleiken på vindauget, 1280x800 om han ikkje er gjeven.</translation>
    </message>
    <message>
        <source>BREDDExHØYDE</source>
        <translation>BREIDDxHØGD</translation>
    </message>
    <message>
        <source>Lyst eller mørkt.</source>
        <translation>Lyst eller mørkt.</translation>
    </message>
</context>
<context>
    <name>ramme::SignerField</name>
    <message>
        <source>Står ved hvert tall du bekrefter eller retter</source>
        <translation>Står ved kvart tal du stadfestar eller rettar</translation>
    </message>
    <message>
        <source>Na&amp;vnet ditt:</source>
        <translation>Na&amp;mnet ditt:</translation>
    </message>
</context>
<context>
    <name>ramme::SourcePane</name>
    <message>
        <source>&amp;Bekreft</source>
        <translation>&amp;Stadfest</translation>
    </message>
    <message>
        <source>&amp;Tilbake til det trykte</source>
        <translation>&amp;Tilbake til det trykte</translation>
    </message>
    <message>
        <source>Du går god for at tallet er lest riktig</source>
        <translation>Du går god for at talet er rett lese</translation>
    </message>
    <message>
        <source>Forkast rettingen og vis det dokumentet sier</source>
        <translation>Forkast rettinga og vis det dokumentet seier</translation>
    </message>
    <message>
        <source>Velg et tall for å se hvor det kommer fra.</source>
        <translation>Vel eit tal for å sjå kvar det kjem frå.</translation>
    </message>
    <message>
        <source>Dokumentet sier: %1.</source>
        <translation>Dokumentet seier: %1.</translation>
    </message>
    <message>
        <source>Trykt tekst: «%1»</source>
        <translation>Trykt tekst: «%1»</translation>
    </message>
    <message>
        <source>Velg lesningen som er riktig. Den gjelder hele raden.</source>
        <translation>Vel den lesinga som er rett. Ho gjeld heile rada.</translation>
    </message>
    <message>
        <source>Velg %1</source>
        <translation>Vel %1</translation>
    </message>
    <message>
        <source>Skrevet inn av en person, ikke lest fra et dokument.</source>
        <translation>Skrive inn av ein person, ikkje lese frå eit dokument.</translation>
    </message>
    <message>
        <source>%1, linje %2</source>
        <translation>%1, linje %2</translation>
    </message>
    <message>
        <source>&amp;Side</source>
        <translation>&amp;Side</translation>
    </message>
    <message>
        <source>Te&amp;kst</source>
        <translation>Te&amp;kst</translation>
    </message>
    <message>
        <source>Siden kan ikke vises: %1</source>
        <translation>Sida kan ikkje visast: %1</translation>
    </message>
    <message>
        <source>%1, side %2</source>
        <translation>%1, side %2</translation>
    </message>
    <message>
        <source>Tegner siden …</source>
        <translation>Teiknar sida …</translation>
    </message>
    <message>
        <source>K&amp;olonner</source>
        <translation>K&amp;olonnar</translation>
    </message>
</context>
<context>
    <name>ramme::SourceText</name>
    <message>
        <source>Dokumentets tekst</source>
        <translation>Teksten i dokumentet</translation>
    </message>
</context>
<context>
    <name>ramme::SplitModel</name>
    <message>
        <source>Budsjettår</source>
        <translation>Budsjettår</translation>
    </message>
    <message>
        <source>Linje</source>
        <translation>Linje</translation>
    </message>
    <message>
        <source>Slag</source>
        <translation>Slag</translation>
    </message>
    <message>
        <source>Sum</source>
        <translation>Sum</translation>
    </message>
    <message>
        <source>%1 (trykt)</source>
        <translation>%1 (trykt)</translation>
    </message>
    <message>
        <source>«%1» er ikke et årstall</source>
        <translation>«%1» er ikkje eit årstal</translation>
    </message>
    <message>
        <source>«%1» er ikke et slag; bruk %2</source>
        <translation>«%1» er ikkje eit slag; bruk %2</translation>
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
        <translation>Slepp mandat og tildelingsbrev her i vindauget. Ramme les tabellane, viser kvart tal med linja det står på, og set saman fordelinga mellom mottakarane år for år.</translation>
    </message>
    <message>
        <source>&amp;Les inn dokumenter</source>
        <translation>&amp;Les inn dokument</translation>
    </message>
    <message>
        <source>&amp;Åpne et prosjekt</source>
        <translation>&amp;Opne eit prosjekt</translation>
    </message>
    <message>
        <source>Et arbeid du har lagret før</source>
        <translation>Eit arbeid du har lagra før</translation>
    </message>
    <message>
        <source>&amp;Prøv med eksemplene</source>
        <translation>&amp;Prøv med døma</translation>
    </message>
    <message>
        <source>Noen oppdiktede mandater og et brev, til å bli kjent med programmet</source>
        <translation>Nokre oppdikta mandat og eit brev, til å bli kjend med programmet</translation>
    </message>
    <message>
        <source>Sist brukt</source>
        <translation>Sist brukt</translation>
    </message>
    <message>
        <source>Mandater og brev fra Word, PDF, regneark eller tekst</source>
        <translation>Mandat og brev frå Word, PDF, rekneark eller tekst</translation>
    </message>
</context>
<context>
    <name>ramme::StatusLine</name>
    <message>
        <source>Sum av de valgte cellene</source>
        <translation>Sum av dei valde cellene</translation>
    </message>
    <message>
        <source>Grunnlag: %1</source>
        <translation>Grunnlag: %1</translation>
    </message>
    <message>
        <source>Prisnivå: %1</source>
        <translation>Prisnivå: %1</translation>
    </message>
    <message numerus="yes">
        <source>⚠ %n prisnivåer</source>
        <translation>
            <numerusform>⚠ %n prisnivå</numerusform>
            <numerusform>⚠ %n prisnivå</numerusform>
        </translation>
    </message>
    <message>
        <source>Summer over ulike prisnivåer er merket. Beløpene er ikke regnet om.</source>
        <translation>Summar over ulike prisnivå er merkte. Beløpa er ikkje rekna om.</translation>
    </message>
    <message>
        <source>noe er anslått</source>
        <translation>noko er anslått</translation>
    </message>
    <message>
        <source>ulike prisnivåer</source>
        <translation>ulike prisnivå</translation>
    </message>
    <message>
        <source>noe er ikke fastsatt eller avgjort</source>
        <translation>noko er ikkje fastsett eller avgjort</translation>
    </message>
    <message>
        <source>summer er med, så noe telles to ganger</source>
        <translation>summar er med, så noko blir talt to gonger</translation>
    </message>
    <message numerus="yes">
        <source>Sum av %n tall: %1 mill. kroner</source>
        <translation>
            <numerusform>Sum av %n tal: %1 mill. kroner</numerusform>
            <numerusform>Sum av %n tal: %1 mill. kroner</numerusform>
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
        <translation>Summar i mill. kroner (✓ stemmer med det som står elles, ✗ stemmer ikkje):</translation>
    </message>
    <message>
        <source>Brev til %1 for %2</source>
        <translation>Brev til %1 for %2</translation>
    </message>
    <message>
        <source>%1, mandat %2</source>
        <translation>%1, mandat %2</translation>
    </message>
    <message>
        <source>rammer %1–%2</source>
        <translation>rammer %1–%2</translation>
    </message>
    <message>
        <source>fordeling %1</source>
        <translation>fordeling %1</translation>
    </message>
    <message>
        <source>endring fra mandat %1, %2</source>
        <translation>endring frå mandat %1, %2</translation>
    </message>
    <message>
        <source>fordelingen av områdene i «%1»</source>
        <translation>fordelinga av områda i «%1»</translation>
    </message>
    <message>
        <source>%1: %2 − %3 = %4</source>
        <translation>%1: %2 − %3 = %4</translation>
    </message>
    <message>
        <source>%1, men i ulike prisnivåer</source>
        <translation>%1, men i ulike prisnivå</translation>
    </message>
    <message>
        <source>deler av «%1»</source>
        <translation>delar av «%1»</translation>
    </message>
    <message>
        <source>poster som ikke er del av andre</source>
        <translation>postar som ikkje er del av andre</translation>
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
        <translation>%1, og noko som ikkje er fastsett eller avgjort</translation>
    </message>
    <message>
        <source>%1, men det står %2</source>
        <translation>%1, men det står %2</translation>
    </message>
    <message>
        <source>ramme %1</source>
        <translation>ramme %1</translation>
    </message>
</context>
<context>
    <name>ramme::TableCommand</name>
    <message>
        <source>PROSJEKT.ramme TABELL</source>
        <translation>PROSJEKT.ramme TABELL</translation>
    </message>
    <message>
        <source>Skriver en tabell som tekst, CSV, JSON, regneark eller HTML.</source>
        <translation>Skriv ein tabell som tekst, CSV, JSON, rekneark eller HTML.</translation>
    </message>
    <message>
        <source>PROSJEKT.ramme</source>
        <translation>PROSJEKT.ramme</translation>
    </message>
    <message>
        <source>Prosjektet.</source>
        <translation>Prosjektet.</translation>
    </message>
    <message>
        <source>TABELL</source>
        <translation>TABELL</translation>
    </message>
    <message>
        <source>Tabellen: %1.</source>
        <translation>Tabellen: %1.</translation>
    </message>
    <message>
        <source>Formatet; text om verken det eller --out sier noe annet.</source>
        <translation>Formatet; text om korkje det eller --out seier noko anna.</translation>
    </message>
    <message>
        <source>Filen som skrives; uten den går tabellen til standard ut.</source>
        <translation>Fila som blir skriven; utan henne går tabellen til standard ut.</translation>
    </message>
    <message>
        <source>FIL</source>
        <translation>FIL</translation>
    </message>
    <message>
        <source>Årgangen som gjelder for hvert år; prosjektets eget valg om den ikke er gitt.</source>
        <translation>Årgangen som gjeld for kvart år; prosjektet sitt eige val om han ikkje er gjeven.</translation>
    </message>
    <message>
        <source>newest|own-year|ÅRGANG</source>
        <translation>newest|own-year|ÅRGANG</translation>
    </message>
    <message>
        <source>Skilletegnet i CSV; semikolon om det ikke er gitt.</source>
        <translation>Skiljeteiknet i CSV; semikolon om det ikkje er gjeve.</translation>
    </message>
    <message>
        <source>Desimaltegnet i CSV; komma om det ikke er gitt.</source>
        <translation>Desimalteiknet i CSV; komma om det ikkje er gjeve.</translation>
    </message>
    <message>
        <source>--separator og --decimal kan ikke være det samme tegnet.</source>
        <translation>--separator og --decimal kan ikkje vere det same teiknet.</translation>
    </message>
    <message>
        <source>--scenario finnes ikke i denne utgaven.</source>
        <translation>--scenario finst ikkje i denne utgåva.</translation>
    </message>
    <message>
        <source>--format %1 og filnavnet «%2» sier hver sitt; la dem si det samme.</source>
        <translation>--format %1 og filnamnet «%2» seier kvar sitt; lat dei seie det same.</translation>
    </message>
</context>
<context>
    <name>ramme::TableReview</name>
    <message>
        <source>Velg først et tall i tabellen</source>
        <translation>Vel først eit tal i tabellen</translation>
    </message>
    <message>
        <source>En tabell må ha ett skille eller flere, i rekkefølge fra venstre</source>
        <translation>Ein tabell må ha eitt skilje eller fleire, i rekkjefølgje frå venstre</translation>
    </message>
    <message>
        <source>Velg først et kolonneskille</source>
        <translation>Vel først eit kolonneskilje</translation>
    </message>
    <message>
        <source>En annen kolonne har overskriften «%1»</source>
        <translation>Ein annan kolonne har overskrifta «%1»</translation>
    </message>
    <message>
        <source>Les %1 på nytt</source>
        <translation>Les %1 på nytt</translation>
    </message>
    <message>
        <source>%1, rammer</source>
        <translation>%1, rammer</translation>
    </message>
    <message>
        <source>%1, fordeling</source>
        <translation>%1, fordeling</translation>
    </message>
    <message>
        <source>%1, tabell</source>
        <translation>%1, tabell</translation>
    </message>
    <message>
        <source>Tabellen i mandatet for %1 er lest slik du sa. Gi oppsettet et navn, så brukes det på samme slags tabell neste gang:</source>
        <translation>Tabellen i mandatet for %1 er lesen slik du sa. Gi oppsettet eit namn, så blir det brukt på same slags tabell neste gong:</translation>
    </message>
    <message>
        <source>Oppsett av tabell</source>
        <translation>Oppsett av tabell</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>a name and a number that tells it from others</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Husk oppsettet av tabellene</source>
        <translation>Hugs oppsettet av tabellane</translation>
    </message>
</context>
<context>
    <name>ramme::TableSheet</name>
    <message>
        <source>Tabellen i dokumentet</source>
        <translation>Tabellen i dokumentet</translation>
    </message>
</context>
<context>
    <name>ramme::TableTools</name>
    <message>
        <source>Ove&amp;rskrift:</source>
        <translation>Ove&amp;rskrift:</translation>
    </message>
    <message>
        <source>Hva tabellen er</source>
        <translation>Kva tabellen er</translation>
    </message>
    <message>
        <source>Som lest</source>
        <translation>Som lesen</translation>
    </message>
    <message>
        <source>Rammer</source>
        <translation>Rammer</translation>
    </message>
    <message>
        <source>Fordeling</source>
        <translation>Fordeling</translation>
    </message>
    <message>
        <source>Ikke en tabell</source>
        <translation>Ikkje ein tabell</translation>
    </message>
    <message>
        <source>som trykt</source>
        <translation>som trykt</translation>
    </message>
    <message>
        <source>Årstall eller mottaker over den valgte kolonnen. Tom betyr det som er trykt.</source>
        <translation>Årstal eller mottakar over den valde kolonnen. Tom tyder det som er trykt.</translation>
    </message>
    <message>
        <source>Tab&amp;ellen er:</source>
        <translation>Tab&amp;ellen er:</translation>
    </message>
    <message>
        <source>Les tabellen på nytt</source>
        <translation>Les tabellen på nytt</translation>
    </message>
    <message>
        <source>Leser dokumentet på nytt med det som er sagt om tabellen</source>
        <translation>Les dokumentet på nytt med det som er sagt om tabellen</translation>
    </message>
    <message>
        <source>◂ Flytt</source>
        <translation>◂ Flytt</translation>
    </message>
    <message>
        <source>Flytt tallene i raden én kolonne til venstre, fra og med det valgte (Ctrl+Alt+←). Med Shift: i alle rader.</source>
        <translation>Flytt tala i rada éin kolonne til venstre, frå og med det valde (Ctrl+Alt+←). Med Shift: i alle rader.</translation>
    </message>
    <message>
        <source>Flytt ▸</source>
        <translation>Flytt ▸</translation>
    </message>
    <message>
        <source>Flytt tallene i raden én kolonne til høyre, fra og med det valgte (Ctrl+Alt+→). Med Shift: i alle rader.</source>
        <translation>Flytt tala i rada éin kolonne til høgre, frå og med det valde (Ctrl+Alt+→). Med Shift: i alle rader.</translation>
    </message>
    <message>
        <source>Område …</source>
        <translation>Område …</translation>
    </message>
    <message>
        <source>Si hvilket samhandlingsområde mandatet gjelder</source>
        <translation>Sei kva samhandlingsområde mandatet gjeld</translation>
    </message>
    <message>
        <source>Årgang …</source>
        <translation>Årgang …</translation>
    </message>
    <message>
        <source>Si hvilket år mandatet er fastsatt for</source>
        <translation>Sei kva år mandatet er fastsett for</translation>
    </message>
    <message>
        <source>Som lest: rammer</source>
        <translation>Som lesen: rammer</translation>
    </message>
    <message>
        <source>Som lest: fordeling</source>
        <translation>Som lesen: fordeling</translation>
    </message>
    <message>
        <source>Som lest: ikke brukt</source>
        <translation>Som lesen: ikkje brukt</translation>
    </message>
    <message>
        <source>Leser …</source>
        <translation>Les …</translation>
    </message>
    <message>
        <source>Velg et tall i en tabell.</source>
        <translation>Vel eit tal i ein tabell.</translation>
    </message>
    <message>
        <source>Oppsett: %1</source>
        <translation>Oppsett: %1</translation>
    </message>
    <message>
        <source>Velg først et tall i mandatet.</source>
        <translation>Vel først eit tal i mandatet.</translation>
    </message>
    <message>
        <source>Område</source>
        <translation>Område</translation>
    </message>
    <message>
        <source>Mandatet gjelder:</source>
        <translation>Mandatet gjeld:</translation>
    </message>
    <message>
        <source>Årgang</source>
        <translation>Årgang</translation>
    </message>
    <message>
        <source>Året mandatet er fastsatt for:</source>
        <translation>Året mandatet er fastsett for:</translation>
    </message>
</context>
<context>
    <name>ramme::Terminal</name>
    <message>
        <source>Standard ut tok ikke imot alt som ble skrevet; se om det er plass på disken.</source>
        <translation>Standard ut tok ikkje imot alt som vart skrive; sjå om det er plass på disken.</translation>
    </message>
</context>
</TS>
