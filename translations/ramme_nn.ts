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
        <source>ikke i noe mandat</source>
        <translation>ikkje i noko mandat</translation>
    </message>
    <message>
        <source>Grunnlag: %1. Scenario: %2.</source>
        <translation>Grunnlag: %1. Scenario: %2.</translation>
    </message>
    <message>
        <source>Grunnlag: %1.</source>
        <translation>Grunnlag: %1.</translation>
    </message>
    <message>
        <source>Forventet tillegg på %2 mill. kroner for %1 holdes utenfor alle rammer og er ikke med i tabellen.</source>
        <comment>year, amount</comment>
        <translation>Forventa tillegg på %2 mill. kroner for %1 blir halde utanfor alle rammer og er ikkje med i tabellen.</translation>
    </message>
    <message>
        <source>Tilskudd på %2 mill. kroner for %1 er ikke med i tabellen.</source>
        <comment>year, amount</comment>
        <translation>Tilskot på %2 mill. kroner for %1 er ikkje med i tabellen.</translation>
    </message>
    <message>
        <source>– herav %1</source>
        <comment>a financing line of the row above</comment>
        <translation>– av dette %1</translation>
    </message>
    <message>
        <source>– ikke delt på finansieringslinje</source>
        <translation>– ikkje delt på finansieringslinje</translation>
    </message>
</context>
<context>
    <name>AmbitionMoney</name>
    <message>
        <source>Ambisjoner mot penger</source>
        <translation>Ambisjonar mot pengar</translation>
    </message>
    <message>
        <source>Ambisjoner mot penger i scenarioet «%1»</source>
        <translation>Ambisjonar mot pengar i scenarioet «%1»</translation>
    </message>
    <message>
        <source>År</source>
        <translation>År</translation>
    </message>
    <message>
        <source>Planen</source>
        <translation>Planen</translation>
    </message>
    <message>
        <source>Scenarioet</source>
        <translation>Scenarioet</translation>
    </message>
    <message>
        <source>Endring</source>
        <translation>Endring</translation>
    </message>
    <message>
        <source>Gjenstår</source>
        <translation>Står att</translation>
    </message>
    <message>
        <source>Ambisjoner som gjenstår</source>
        <translation>Ambisjonar som står att</translation>
    </message>
    <message>
        <source>ingen ambisjoner</source>
        <translation>ingen ambisjonar</translation>
    </message>
    <message>
        <source>Ingen av mandatene for området har en ambisjonstabell.</source>
        <translation>Ingen av mandata for området har ein ambisjonstabell.</translation>
    </message>
    <message>
        <source>tas det fra</source>
        <translation>blir teke frå</translation>
    </message>
    <message>
        <source>Scenarioet tar penger fra området dette året, mens ambisjoner gjenstår.</source>
        <translation>Scenarioet tek pengar frå området dette året, medan ambisjonar står att.</translation>
    </message>
    <message>
        <source>Ambisjonene er de som skal komme lenger det året eller senere.</source>
        <translation>Ambisjonane er dei som skal kome lenger det året eller seinare.</translation>
    </message>
    <message>
        <source>ikke lest</source>
        <translation>ikkje lese</translation>
    </message>
    <message>
        <source>Målene i ambisjonstabellen kan ikke leses, så det er ikke kjent hva som gjenstår.</source>
        <translation>Måla i ambisjonstabellen kan ikkje lesast, så det er ikkje kjent kva som står att.</translation>
    </message>
</context>
<context>
    <name>Amount</name>
    <message>
        <source>(uleselig)</source>
        <translation>(uleseleg)</translation>
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
    <name>ApprovalText</name>
    <message>
        <source>Scenarioet «%1» er ikke foreslått; foreslå det først.</source>
        <translation>Scenarioet «%1» er ikkje foreslått; foreslå det først.</translation>
    </message>
    <message>
        <source>Scenarioet «%1» er alt foreslått.</source>
        <translation>Scenarioet «%1» er alt foreslått.</translation>
    </message>
    <message>
        <source>Skriv hvem som gjør det.</source>
        <translation>Skriv kven som gjer det.</translation>
    </message>
    <message>
        <source>Et vedtak må ha en dato og en referanse.</source>
        <translation>Eit vedtak må ha ein dato og ein referanse.</translation>
    </message>
    <message>
        <source>Datoen kan ikke være før det forrige steget, %1.</source>
        <translation>Datoen kan ikkje vere før det førre steget, %1.</translation>
    </message>
    <message>
        <source>Loggen i scenarioet «%1» henger ikke sammen, så det kan ikke foreslås eller vedtas.</source>
        <translation>Loggen i scenarioet «%1» heng ikkje saman, så det kan ikkje bli foreslått eller vedteke.</translation>
    </message>
    <message>
        <source>Scenarioet «%1» flytter ingenting, så det er ikke noe å foreslå eller vedta.</source>
        <translation>Scenarioet «%1» flyttar ingenting, så det er ikkje noko å foreslå eller vedta.</translation>
    </message>
    <message>
        <source>Planen er endret siden scenarioet «%1» ble laget: %2. Tilpass scenarioet til planen først.</source>
        <translation>Planen er endra sidan scenarioet «%1» vart laga: %2. Tilpass scenarioet til planen først.</translation>
    </message>
    <message>
        <source>Det som er holdt fast i scenarioet «%1», er ikke lenger som det var: %2. Ta det bort eller hold det fast på nytt først.</source>
        <translation>Det som er halde fast i scenarioet «%1», er ikkje lenger som det var: %2. Ta det bort eller hald det fast på nytt først.</translation>
    </message>
    <message>
        <source>Planen vises etter mandatene for %1 alene, og der gjelder ingen vedtak; velg et annet grunnlag for planen først.</source>
        <translation>Planen blir vist etter mandata for %1 åleine, og der gjeld ingen vedtak; vel eit anna grunnlag for planen først.</translation>
    </message>
    <message>
        <source>Vedtaket kan ikke være eldre enn mandatet det bygger på: %1 er fra mandatet for %2, som er fastsatt senere.</source>
        <translation>Vedtaket kan ikkje vere eldre enn mandatet det byggjer på: %1 er frå mandatet for %2, som er fastsett seinare.</translation>
    </message>
    <message>
        <source>Vedtaket kan ikke være eldre enn et vedtak det bygger på: %1.</source>
        <translation>Vedtaket kan ikkje vere eldre enn eit vedtak det byggjer på: %1.</translation>
    </message>
    <message>
        <source>Med denne datoen ville vedtaket «%1» ikke lenger gjelde for %2; velg en senere dato.</source>
        <translation>Med denne datoen ville vedtaket «%1» ikkje lenger gjelde for %2; vel ein seinare dato.</translation>
    </message>
    <message>
        <source>Scenarioet «%1» er foreslått og kan ikke endres før det er trukket tilbake; en kopi kan endres.</source>
        <translation>Scenarioet «%1» er foreslått og kan ikkje endrast før det er trekt tilbake; ein kopi kan endrast.</translation>
    </message>
    <message>
        <source>Scenarioet «%1» er vedtatt og kan ikke endres; en kopi kan endres.</source>
        <translation>Scenarioet «%1» er vedteke og kan ikkje endrast; ein kopi kan endrast.</translation>
    </message>
    <message>
        <source>Scenarioet «%1» er avslått og kan ikke endres; en kopi kan endres.</source>
        <translation>Scenarioet «%1» er avslått og kan ikkje endrast; ein kopi kan endrast.</translation>
    </message>
</context>
<context>
    <name>ApprovalVerbs</name>
    <message>
        <source>avviser</source>
        <translation>avviser</translation>
    </message>
    <message>
        <source>advarer</source>
        <translation>åtvarar</translation>
    </message>
    <message>
        <source>avviser over %1</source>
        <translation>avviser over %1</translation>
    </message>
    <message>
        <source>advarer over %1</source>
        <translation>åtvarar over %1</translation>
    </message>
    <message>
        <source>%1 (%2): %3</source>
        <comment>kind, what it does, text</comment>
        <translation>%1 (%2): %3</translation>
    </message>
    <message>
        <source>%1 Se %2.</source>
        <translation>%1 Sjå %2.</translation>
    </message>
    <message>
        <source>Scenarioet «%1»: %2.</source>
        <translation>Scenarioet «%1»: %2.</translation>
    </message>
    <message>
        <source>%1: av</source>
        <translation>%1: av</translation>
    </message>
    <message>
        <source>Si hvor mye som kan flyttes før regelen sier fra, med --threshold.</source>
        <translation>Sei kor mykje som kan flyttast før regelen seier frå, med --threshold.</translation>
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
    <name>ComparisonTable</name>
    <message>
        <source>ulike prisnivåer</source>
        <translation>ulike prisnivå</translation>
    </message>
    <message>
        <source>Planen</source>
        <translation>Planen</translation>
    </message>
    <message>
        <source>Mandatene for %1</source>
        <translation>Mandata for %1</translation>
    </message>
    <message>
        <source>Planen, scenarioer og årganger side om side</source>
        <translation>Planen, scenario og årgangar side om side</translation>
    </message>
    <message>
        <source>Sammenlikning</source>
        <translation>Samanlikning</translation>
    </message>
    <message>
        <source>Hva</source>
        <translation>Kva</translation>
    </message>
    <message>
        <source>Beløp</source>
        <translation>Beløp</translation>
    </message>
    <message>
        <source>Endring</source>
        <translation>Endring</translation>
    </message>
    <message>
        <source>%1, andel</source>
        <translation>%1, del</translation>
    </message>
    <message>
        <source>vedtatt</source>
        <translation>vedteke</translation>
    </message>
    <message>
        <source>«%1» er vedtatt og med i planen; endringen er mot planen uten det.</source>
        <translation>«%1» er vedteke og med i planen; endringa er mot planen utan det.</translation>
    </message>
    <message>
        <source>Endringer er mot det første: %1. Andeler er i prosent av det som er fordelt og ufordelt til sammen.</source>
        <translation>Endringar er mot det første: %1. Delar er i prosent av det som er fordelt og ufordelt til saman.</translation>
    </message>
    <message>
        <source>Beløpene er i ulike prisnivåer, så endringen kan også være en endring i priser så lenge de ikke er regnet om.</source>
        <translation>Beløpa er i ulike prisnivå, så endringa kan òg vere ei endring i prisar så lenge dei ikkje er rekna om.</translation>
    </message>
    <message>
        <source>Et scenario som er vedtatt, er med i planen; endringen er da mot planen uten det.</source>
        <translation>Eit scenario som er vedteke, er med i planen; endringa er då mot planen utan det.</translation>
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
    <message>
        <source>Planstatus</source>
        <translation>Planstatus</translation>
    </message>
    <message>
        <source>Planstatus %1</source>
        <translation>Planstatus %1</translation>
    </message>
    <message>
        <source>Brev til %1 for %2</source>
        <comment>mottaker og år</comment>
        <translation>Brev til %1 for %2</translation>
    </message>
    <message>
        <source>planstatusen for ambisjonen «%1»</source>
        <translation>planstatusen for ambisjonen «%1»</translation>
    </message>
    <message>
        <source>planstatusen for ambisjonen «%1» i %2</source>
        <comment>ambisjon og år</comment>
        <translation>planstatusen for ambisjonen «%1» i %2</translation>
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
    <message>
        <source>Prisnivået står i egen kolonne.</source>
        <translation>Prisnivået står i eigen kolonne.</translation>
    </message>
    <message>
        <source>Endringen gjelder årene begge mandatene oppgir beløp for.</source>
        <translation>Endringa gjeld åra begge mandata oppgir beløp for.</translation>
    </message>
</context>
<context>
    <name>IndexFile</name>
    <message>
        <source>Linje %1: %2.</source>
        <translation>Linje %1: %2.</translation>
    </message>
    <message>
        <source>det mangler et årstall foran «%1»</source>
        <translation>det manglar eit årstal framfor «%1»</translation>
    </message>
    <message>
        <source>«%1» er ikke et årstall</source>
        <translation>«%1» er ikkje eit årstal</translation>
    </message>
    <message>
        <source>det mangler en verdi for %1</source>
        <translation>det manglar ein verdi for %1</translation>
    </message>
    <message>
        <source>det står flere verdier for %1; filen skal ha ett år og én verdi på hver linje</source>
        <translation>det står fleire verdiar for %1; fila skal ha eitt år og éin verdi på kvar linje</translation>
    </message>
    <message>
        <source>%1 står der to ganger</source>
        <translation>%1 står der to gonger</translation>
    </message>
    <message>
        <source>Filen har ingen linjer med et årstall og en verdi.</source>
        <translation>Fila har ingen linjer med eit årstal og ein verdi.</translation>
    </message>
    <message>
        <source>«%1» kan ikke åpnes: %2.</source>
        <translation>«%1» kan ikkje opnast: %2.</translation>
    </message>
    <message>
        <source>«%1» er større enn en indeks kan være (1 MB).</source>
        <translation>«%1» er større enn ein indeks kan vere (1 MB).</translation>
    </message>
    <message>
        <source>«%1» kan ikke leses som en indeks: %2</source>
        <translation>«%1» kan ikkje lesast som ein indeks: %2</translation>
    </message>
</context>
<context>
    <name>IndexSeries</name>
    <message>
        <source>«%1» er ikke et tall; skriv indeksen som 112,4</source>
        <translation>«%1» er ikkje eit tal; skriv indeksen som 112,4</translation>
    </message>
    <message>
        <source>«%1» har flere enn fire desimaler</source>
        <translation>«%1» har fleire enn fire desimalar</translation>
    </message>
    <message>
        <source>«%1» er ikke større enn null</source>
        <translation>«%1» er ikkje større enn null</translation>
    </message>
    <message>
        <source>En indeks må ha et navn uten «@».</source>
        <translation>Ein indeks må ha eit namn utan «@».</translation>
    </message>
    <message>
        <source>Indeksen «%1» må ha en årgang: året eller datoen den ble publisert, som 2025 eller 2025-10-07.</source>
        <translation>Indeksen «%1» må ha ein årgang: året eller datoen han vart publisert, som 2025 eller 2025-10-07.</translation>
    </message>
    <message>
        <source>Indeksen «%1» har ingen verdier.</source>
        <translation>Indeksen «%1» har ingen verdiar.</translation>
    </message>
    <message>
        <source>Indeksen «%1» har to verdier for %2.</source>
        <translation>Indeksen «%1» har to verdiar for %2.</translation>
    </message>
    <message>
        <source>Indeksen «%1» har en verdi uten år.</source>
        <translation>Indeksen «%1» har ein verdi utan år.</translation>
    </message>
    <message>
        <source>Indeksen «%1» er ikke større enn null i %2.</source>
        <translation>Indeksen «%1» er ikkje større enn null i %2.</translation>
    </message>
    <message>
        <source>Indeksen «%1» finnes ikke i årgang «%2»; «ramme index … list» viser dem som finnes.</source>
        <translation>Indeksen «%1» finst ikkje i årgang «%2»; «ramme index … list» viser dei som finst.</translation>
    </message>
    <message>
        <source>Indeksen «%1» finnes ikke; «ramme index … list» viser dem som finnes.</source>
        <translation>Indeksen «%1» finst ikkje; «ramme index … list» viser dei som finst.</translation>
    </message>
</context>
<context>
    <name>LetterTables</name>
    <message>
        <source>Brev til %1 for %2</source>
        <comment>recipient, year</comment>
        <translation>Brev til %1 for %2</translation>
    </message>
    <message>
        <source>Planen har ikke noe til %1 i %2.</source>
        <comment>recipient, year</comment>
        <translation>Planen har ikkje noko til %1 i %2.</translation>
    </message>
    <message>
        <source>Bevilgninger til %1 for %2</source>
        <comment>recipient, year</comment>
        <translation>Løyvingar til %1 for %2</translation>
    </message>
    <message>
        <source>Kapittel</source>
        <translation>Kapittel</translation>
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
        <source>Bevilgning</source>
        <translation>Løyving</translation>
    </message>
    <message>
        <source>planen</source>
        <translation>planen</translation>
    </message>
    <message>
        <source>Summen av tildelingene nedenfor.</source>
        <translation>Summen av tildelingane nedanfor.</translation>
    </message>
    <message>
        <source>ikke som i brevet</source>
        <translation>ikkje som i brevet</translation>
    </message>
    <message>
        <source>I brevet står %2 mill. kroner.</source>
        <translation>I brevet står %2 mill. kroner.</translation>
    </message>
    <message>
        <source>%1 mill. kroner til tiltaket %2</source>
        <comment>amount, area</comment>
        <translation>%1 mill. kroner til tiltaket %2</translation>
    </message>
    <message>
        <source>%1 tildeles til sammen %2 mill. kroner i %3:</source>
        <comment>recipient, amount, year</comment>
        <translation>%1 får til saman %2 mill. kroner i %3:</translation>
    </message>
    <message>
        <source>%1 mill. kroner til %2, hvorav</source>
        <comment>amount, purpose</comment>
        <translation>%1 mill. kroner til %2, av dette</translation>
    </message>
    <message>
        <source>Beløpene i planen har ulike prisnivåer.</source>
        <translation>Beløpa i planen har ulike prisnivå.</translation>
    </message>
    <message>
        <source>Prisnivå i planen: %1.</source>
        <translation>Prisnivå i planen: %1.</translation>
    </message>
    <message>
        <source>prisnivå</source>
        <translation>prisnivå</translation>
    </message>
    <message>
        <source>Planen gir også midler til områder som brevet ikke nevner, og som ikke er med i noen post:</source>
        <translation>Planen gir òg midlar til område som brevet ikkje nemner, og som ikkje er med i nokon post:</translation>
    </message>
    <message>
        <source>%1 mill. kroner som holdes tilbake for hele programmet, utenfor rammene</source>
        <comment>amount</comment>
        <translation>%1 mill. kroner som blir haldne tilbake for heile programmet, utanfor rammene</translation>
    </message>
    <message>
        <source>%1 mill. kroner som ikke er fordelt på mottakere</source>
        <comment>amount</comment>
        <translation>%1 mill. kroner som ikkje er fordelte på mottakarar</translation>
    </message>
    <message>
        <source>Planen har også midler i %1 som ikke er med i noe brev:</source>
        <comment>year</comment>
        <translation>Planen har òg midlar i %1 som ikkje er med i noko brev:</translation>
    </message>
    <message>
        <source>Av beløpene er %1 mill. kroner ubrukte midler fra %2, som ikke er nye bevilgninger: %3.</source>
        <comment>amount, year, amounts of areas</comment>
        <translation>Av beløpa er %1 mill. kroner ubrukte midlar frå %2, som ikkje er nye løyvingar: %3.</translation>
    </message>
</context>
<context>
    <name>LineText</name>
    <message>
        <source>En rett linje trenger tall i minst to år</source>
        <translation>Ei rett linje treng tal i minst to år</translation>
    </message>
    <message>
        <source>Linjen ville gå under null; skriv en høyere sum, eller velg en annen fordeling</source>
        <translation>Linja ville gå under null; skriv ein høgare sum, eller vel ei anna fordeling</translation>
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
        <source>Avsnitt</source>
        <translation>Avsnitt</translation>
    </message>
    <message>
        <source>Planstatus</source>
        <translation>Planstatus</translation>
    </message>
    <message>
        <source>Planstatus %1</source>
        <translation>Planstatus %1</translation>
    </message>
</context>
<context>
    <name>MandateTables</name>
    <message>
        <source>Mandat for %1, %2</source>
        <comment>area, budget year</comment>
        <translation>Mandat for %1, %2</translation>
    </message>
    <message>
        <source>Prisnivå: %1.</source>
        <translation>Prisnivå: %1.</translation>
    </message>
    <message>
        <source>Planlagt økonomisk ramme i perioden</source>
        <translation>Planlagd økonomisk ramme i perioden</translation>
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
        <translation>Fordeling av midlar mellom %1 for %2</translation>
    </message>
    <message>
        <source>Økonomisk ramme %1</source>
        <comment>year</comment>
        <translation>Økonomisk ramme %1</translation>
    </message>
    <message>
        <source>%1: tildeling i %2</source>
        <translation>%1: tildeling i %2</translation>
    </message>
    <message>
        <source>Tildeling i %1</source>
        <translation>Tildeling i %1</translation>
    </message>
    <message>
        <source>%1: drift og forvaltning i %2</source>
        <translation>%1: drift og forvalting i %2</translation>
    </message>
    <message>
        <source>Tildeling i %1 til drift og forvaltning</source>
        <translation>Tildeling i %1 til drift og forvalting</translation>
    </message>
    <message>
        <source>%1: ubrukte midler fra %2</source>
        <translation>%1: ubrukte midlar frå %2</translation>
    </message>
    <message>
        <source>Ubrukte midler fra %1</source>
        <translation>Ubrukte midlar frå %1</translation>
    </message>
    <message>
        <source>%1: annet</source>
        <translation>%1: anna</translation>
    </message>
    <message>
        <source>Annet</source>
        <translation>Anna</translation>
    </message>
    <message>
        <source>Ulike prisnivåer.</source>
        <translation>Ulike prisnivå.</translation>
    </message>
    <message>
        <source>Grunnlag: %1.</source>
        <translation>Grunnlag: %1.</translation>
    </message>
    <message>
        <source>Finansiering</source>
        <translation>Finansiering</translation>
    </message>
    <message>
        <source>øremerket</source>
        <translation>øyremerkt</translation>
    </message>
    <message>
        <source>Av midlene til %1 er minst %2 mill. kroner øremerket: %3.</source>
        <comment>recipient; the amount is %2</comment>
        <translation>Av midlane til %1 er minst %2 mill. kroner øyremerkte: %3.</translation>
    </message>
    <message>
        <source>Av midlene til %1 er %2 mill. kroner øremerket: %3.</source>
        <comment>recipient; the amount is %2</comment>
        <translation>Av midlane til %1 er %2 mill. kroner øyremerkte: %3.</translation>
    </message>
</context>
<context>
    <name>MinistryAmbitions</name>
    <message>
        <source>Oversikt over aktørenes ambisjoner for bruk av tjenesten</source>
        <translation>Oversikt over ambisjonane til aktørane for bruk av tenesta</translation>
    </message>
    <message>
        <source>Fra mandatet for %1.</source>
        <translation>Frå mandatet for %1.</translation>
    </message>
    <message>
        <source>Fra mandatet for %1, det nyeste med ambisjoner.</source>
        <translation>Frå mandatet for %1, det nyaste med ambisjonar.</translation>
    </message>
    <message>
        <source>Felles ambisjoner</source>
        <translation>Felles ambisjonar</translation>
    </message>
    <message>
        <source>Aktører</source>
        <translation>Aktørar</translation>
    </message>
    <message>
        <source>Ukjent år</source>
        <translation>Ukjent år</translation>
    </message>
    <message>
        <source>Planstatus</source>
        <translation>Planstatus</translation>
    </message>
    <message>
        <source>Planstatus %1</source>
        <translation>Planstatus %1</translation>
    </message>
    <message>
        <source>aktører usikre</source>
        <translation>aktørar usikre</translation>
    </message>
    <message>
        <source>Hvem ambisjonen gjelder, er usikkert lest.</source>
        <translation>Kven ambisjonen gjeld, er usikkert lese.</translation>
    </message>
</context>
<context>
    <name>MoveRuleText</name>
    <message>
        <source>Flyttingen endrer hva mottakerne får til sammen, og må avklares med begge.</source>
        <translation>Flyttinga endrar kva mottakarane får til saman, og må avklarast med begge.</translation>
    </message>
    <message>
        <source>Mottakeren får mindre enn det som er øremerket.</source>
        <translation>Mottakaren får mindre enn det som er øyremerkt.</translation>
    </message>
    <message>
        <source>Det tas av ubrukte midler fra et tidligere år.</source>
        <translation>Det blir teke av ubrukte midlar frå eit tidlegare år.</translation>
    </message>
    <message>
        <source>Området har ambisjoner som ikke er nådd ennå.</source>
        <translation>Området har ambisjonar som ikkje er nådde enno.</translation>
    </message>
    <message>
        <source>Det flyttes mer enn det som kan flyttes uten godkjenning.</source>
        <translation>Det blir flytta meir enn det som kan flyttast utan godkjenning.</translation>
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
        <source>reserven</source>
        <translation>reserven</translation>
    </message>
    <message>
        <source>ufordelt</source>
        <translation>ufordelt</translation>
    </message>
    <message>
        <source>hele programmet</source>
        <translation>heile programmet</translation>
    </message>
    <message numerus="yes">
        <source>%1 og %n til</source>
        <translation>
            <numerusform>%1 og %n til</numerusform>
            <numerusform>%1 og %n til</numerusform>
        </translation>
    </message>
    <message>
        <source>Alle tallene er null, så hvert av dem får like mye.</source>
        <translation>Alle tala er null, så kvart av dei får like mykje.</translation>
    </message>
    <message>
        <source>Tall som er null, får ingenting: %1.</source>
        <translation>Tal som er null, får ingenting: %1.</translation>
    </message>
    <message>
        <source>Nye tall i planen: %1.</source>
        <translation>Nye tal i planen: %1.</translation>
    </message>
    <message>
        <source>Beløpet flyttes mellom tall med ulikt prisnivå: %1.</source>
        <translation>Beløpet blir flytta mellom tal med ulikt prisnivå: %1.</translation>
    </message>
    <message>
        <source>Minste steg må være større enn null.</source>
        <translation>Minste steg må vere større enn null.</translation>
    </message>
    <message>
        <source>Beløpet er for stort til å regnes med.</source>
        <translation>Beløpet er for stort til å reknast med.</translation>
    </message>
    <message>
        <source>Summen kan ikke fordeles etter tall under null: %1. Velg en annen fordeling.</source>
        <translation>Summen kan ikkje fordelast etter tal under null: %1. Vel ei anna fordeling.</translation>
    </message>
    <message>
        <source>Nedre grense er over øvre: %1.</source>
        <translation>Nedre grense er over øvre: %1.</translation>
    </message>
    <message>
        <source>Summen er %1 for lav for grensene som gjelder: %2.</source>
        <translation>Summen er %1 for låg for grensene som gjeld: %2.</translation>
    </message>
    <message>
        <source>Summen er %1 for høy for grensene som gjelder: %2.</source>
        <translation>Summen er %1 for høg for grensene som gjeld: %2.</translation>
    </message>
    <message>
        <source>Når grensen som er satt: %1.</source>
        <translation>Når grensa som er sett: %1.</translation>
    </message>
    <message>
        <source>Summer som er holdt fast, krysser hverandre. Da flyttes så lite som mulig, til sammen %1, og ikke etter forholdet mellom tallene.</source>
        <translation>Summar som er haldne fast, kryssar kvarandre. Da blir så lite som råd flytta, til saman %1, og ikkje etter forholdet mellom tala.</translation>
    </message>
    <message>
        <source>For at alt skal gå opp, må det regnes i steg på %1.</source>
        <translation>For at alt skal gå opp, må det reknast i steg på %1.</translation>
    </message>
    <message>
        <source>Alle tallene er holdt fast, og det er %1 for mye der. Slipp noen av dem eller skriv en annen sum.</source>
        <translation>Alle tala er haldne fast, og det er %1 for mykje der. Slepp nokre av dei eller skriv ein annan sum.</translation>
    </message>
    <message>
        <source>Alle tallene er holdt fast, og %1 har ingen steder å gå. Slipp noen av dem eller skriv en annen sum.</source>
        <translation>Alle tala er haldne fast, og %1 har ingen stader å gå. Slepp nokre av dei eller skriv ein annan sum.</translation>
    </message>
    <message>
        <source>%1 lot seg ikke dele i hele steg og legges på %2. Med steg på %3 blir det ingen rest.</source>
        <translation>%1 let seg ikkje dele i heile steg og blir lagt på %2. Med steg på %3 blir det ingen rest.</translation>
    </message>
    <message>
        <source>%1 lot seg ikke dele i hele steg og legges på %2.</source>
        <translation>%1 let seg ikkje dele i heile steg og blir lagt på %2.</translation>
    </message>
    <message>
        <source>«%1» i %2: summen blir %3</source>
        <translation>«%1» i %2: summen blir %3</translation>
    </message>
    <message>
        <source>%1 fra %2 til %3</source>
        <translation>%1 frå %2 til %3</translation>
    </message>
    <message>
        <source>Tilpasset planen</source>
        <translation>Tilpassa planen</translation>
    </message>
    <message>
        <source>minst %1</source>
        <translation>minst %1</translation>
    </message>
    <message>
        <source>høyst %1</source>
        <translation>høgst %1</translation>
    </message>
    <message>
        <source>høyst %1 tatt bort</source>
        <translation>høgst %1 teke bort</translation>
    </message>
    <message>
        <source>%1 mill. kroner</source>
        <translation>%1 mill. kroner</translation>
    </message>
    <message>
        <source>utkast</source>
        <translation>utkast</translation>
    </message>
    <message>
        <source>foreslått</source>
        <translation>foreslått</translation>
    </message>
    <message>
        <source>vedtatt</source>
        <translation>vedteke</translation>
    </message>
    <message>
        <source>avslått</source>
        <translation>avslått</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>who, what</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>dd.MM.yyyy</source>
        <comment>how a date is written; letters as QDate::toString takes them</comment>
        <translation>dd.MM.yyyy</translation>
    </message>
</context>
<context>
    <name>MovesTable</name>
    <message>
        <source>Omdisponeringer</source>
        <translation>Omdisponeringar</translation>
    </message>
    <message>
        <source>Scenario</source>
        <translation>Scenario</translation>
    </message>
    <message>
        <source>Tilstand</source>
        <translation>Tilstand</translation>
    </message>
    <message>
        <source>Nr.</source>
        <translation>Nr.</translation>
    </message>
    <message>
        <source>Tatt</source>
        <translation>Teke</translation>
    </message>
    <message>
        <source>Gitt</source>
        <translation>Gitt</translation>
    </message>
    <message>
        <source>Dato</source>
        <translation>Dato</translation>
    </message>
    <message>
        <source>Av</source>
        <translation>Av</translation>
    </message>
    <message>
        <source>Begrunnelse</source>
        <translation>Grunngjeving</translation>
    </message>
    <message>
        <source>Referanse</source>
        <translation>Referanse</translation>
    </message>
    <message>
        <source>Flytting, i mill. kroner</source>
        <translation>Flytting, i mill. kroner</translation>
    </message>
</context>
<context>
    <name>NoteSources</name>
    <message>
        <source>side %1</source>
        <translation>side %1</translation>
    </message>
    <message>
        <source>linje %1</source>
        <translation>linje %1</translation>
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
    <name>PackageText</name>
    <message>
        <source>Filen kunne ikke pakkes: %1</source>
        <translation>Fila kunne ikkje pakkast: %1</translation>
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
    <name>PdfText</name>
    <message>
        <source>PDF-en kunne ikke lages: %1</source>
        <translation>PDF-en kunne ikkje lagast: %1</translation>
    </message>
</context>
<context>
    <name>PerformText</name>
    <message>
        <source>%1 blir %2 høyere enn grensen tillater.</source>
        <translation>%1 blir %2 høgare enn grensa tillèt.</translation>
    </message>
    <message>
        <source>%1 blir %2 lavere enn grensen tillater.</source>
        <translation>%1 blir %2 lågare enn grensa tillèt.</translation>
    </message>
    <message>
        <source>%1 er holdt fast og kan ikke endres.</source>
        <translation>%1 er halde fast og kan ikkje endrast.</translation>
    </message>
    <message>
        <source>En sum som er bundet, brytes med %1: %2.</source>
        <translation>Ein sum som er bunden, blir broten med %1: %2.</translation>
    </message>
    <message>
        <source>En tilpasning til ny plan flytter ikke penger.</source>
        <translation>Ei tilpassing til ny plan flyttar ikkje pengar.</translation>
    </message>
    <message>
        <source>Området «%1» finnes ikke i planen.</source>
        <translation>Området «%1» finst ikkje i planen.</translation>
    </message>
    <message>
        <source>Mottakeren «%1» finnes ikke i planen.</source>
        <translation>Mottakaren «%1» finst ikkje i planen.</translation>
    </message>
    <message>
        <source>%1 er ikke et år en plan kan gjelde.</source>
        <translation>%1 er ikkje eit år ein plan kan gjelde.</translation>
    </message>
</context>
<context>
    <name>Phrase</name>
    <message>
        <source>%1 gir %2 til «%3», men delene under blir %4 til sammen.</source>
        <translation>%1 gir %2 til «%3», men delane under blir %4 til saman.</translation>
    </message>
    <message>
        <source>%1 gir %2 til «%3», men tabellen over poster viser %4.</source>
        <translation>%1 gir %2 til «%3», men tabellen over postar viser %4.</translation>
    </message>
    <message>
        <source>%1 gir %2 til %3, men mandatet for %4 fordeler %5 til %6.</source>
        <translation>%1 gir %2 til %3, men mandatet for %4 fordeler %5 til %6.</translation>
    </message>
    <message>
        <source>%1 kan ikke leses i mandatet for %2 («%3»). %4</source>
        <translation>%1 kan ikkje lesast i mandatet for %2 («%3»). %4</translation>
    </message>
    <message>
        <source>%1 kan ikke leses i mandatet for %2. %3</source>
        <translation>%1 kan ikkje lesast i mandatet for %2. %3</translation>
    </message>
    <message>
        <source>Rammen for %1 i %2 er %3 i mandatet for %4 og %5 i mandatet for %6.</source>
        <translation>Ramma for %1 i %2 er %3 i mandatet for %4 og %5 i mandatet for %6.</translation>
    </message>
    <message>
        <source>Rammen for %1 er 0,0 mill. kroner i %2, enda tiltaket løper til og med %3.</source>
        <translation>Ramma for %1 er 0,0 mill. kroner i %2, enda tiltaket varer til og med %3.</translation>
    </message>
    <message>
        <source>Rammen for %1 i %2</source>
        <translation>Ramma for %1 i %2</translation>
    </message>
    <message>
        <source>Det %1 får av %2 for %3,</source>
        <translation>Det %1 får av %2 for %3,</translation>
    </message>
    <message>
        <source>Planen viser mandatet for %1, uten beløp.</source>
        <translation>Planen viser mandatet for %1, utan beløp.</translation>
    </message>
    <message>
        <source>Planen viser mandatet for %1, %2.</source>
        <translation>Planen viser mandatet for %1, %2.</translation>
    </message>
    <message>
        <source>Planen viser ingenting for året.</source>
        <translation>Planen viser ingenting for året.</translation>
    </message>
    <message>
        <source>Planen bruker derfor ikke denne fordelingen.</source>
        <translation>Planen bruker difor ikkje denne fordelinga.</translation>
    </message>
    <message>
        <source>Rammetabellen i mandatet for %1 for %2 har raden «%3» to ganger, med %4 og %5 for %6. Summene kan telle samme ramme to ganger; slett den ene raden.</source>
        <translation>Rammetabellen i mandatet for %1 for %2 har rada «%3» to gonger, med %4 og %5 for %6. Summane kan telje same ramma to gonger; slett den eine rada.</translation>
    </message>
    <message>
        <source>Årene i %1 i mandatet for %2 for %3 står ikke i rekkefølge: %4. Kontroller mot originalen at beløpene hører til årene de står under.</source>
        <translation>Åra i %1 i mandatet for %2 for %3 står ikkje i rekkjefølgje: %4. Kontroller mot originalen at beløpa høyrer til åra dei står under.</translation>
    </message>
    <message>
        <source>Summen under %1 i %2 er trykt som %3, men beløpene den gjelder, blir %4.</source>
        <translation>Summen under %1 i %2 er trykt som %3, men beløpa den gjeld, blir %4.</translation>
    </message>
    <message>
        <source>Fordelingen av %1 for %2 blir %3 til sammen, men rammen for %2 er %4 i det samme mandatet.</source>
        <translation>Fordelinga av %1 for %2 blir %3 til saman, men ramma for %2 er %4 i det same mandatet.</translation>
    </message>
    <message>
        <source>Øremerkingene til %1 fra %2 for %3 blir %4 til sammen, mer enn de %5 mottakeren får.</source>
        <translation>Øyremerkingane til %1 frå %2 for %3 blir %4 til saman, meir enn dei %5 mottakaren får.</translation>
    </message>
    <message>
        <source>Teksten i mandatet for %1 sier at ubrukte midler kommer i tillegg til rammen, men tabellen regner %2 ubrukte midler med i de %3 for %4.</source>
        <translation>Teksten i mandatet for %1 seier at ubrukte midlar kjem i tillegg til ramma, men tabellen reknar %2 ubrukte midlar med i dei %3 for %4.</translation>
    </message>
    <message>
        <source>Teksten i mandatet for %1 sier at ubrukte midler kommer i tillegg til rammen, men overskriften til tabellen sier at de er regnet med.</source>
        <translation>Teksten i mandatet for %1 seier at ubrukte midlar kjem i tillegg til ramma, men overskrifta til tabellen seier at dei er rekna med.</translation>
    </message>
    <message>
        <source>Teksten i mandatet for %1 sier %2 for %3, men tabellen viser %4.</source>
        <translation>Teksten i mandatet for %1 seier %2 for %3, men tabellen viser %4.</translation>
    </message>
    <message>
        <source>Målet i mandatet for %1 for %2 er %3 («%4»), men %5 sier %6.</source>
        <translation>Målet i mandatet for %1 for %2 er %3 («%4»), men %5 seier %6.</translation>
    </message>
    <message>
        <source>Prisnivåene er ulike (%1 og %2), så beløpene kan ikke sammenlignes direkte.</source>
        <translation>Prisnivåa er ulike (%1 og %2), så beløpa kan ikkje samanliknast direkte.</translation>
    </message>
    <message>
        <source>Programmets sum for %1 legger sammen beløp i ulike prisnivåer (%2) uten omregning.</source>
        <translation>Summen av programmet for %1 legg saman beløp i ulike prisnivå (%2) utan omrekning.</translation>
    </message>
    <message>
        <source>Summen over år for %1 legger sammen beløp i ulike prisnivåer (%2) uten omregning.</source>
        <translation>Summen over år for %1 legg saman beløp i ulike prisnivå (%2) utan omrekning.</translation>
    </message>
    <message>
        <source>Mandatet for %1 for %2 oppgir ikke hvilket prisnivå beløpene er i. De kan ikke uten videre legges sammen med beløp i andre prisnivåer.</source>
        <translation>Mandatet for %1 for %2 oppgir ikkje kva prisnivå beløpa er i. Dei kan ikkje utan vidare leggjast saman med beløp i andre prisnivå.</translation>
    </message>
    <message>
        <source>I fordelingen for %1 er %2 drift og forvaltning, som må forventes å fortsette.</source>
        <translation>I fordelinga for %1 er %2 drift og forvaltning, som ein må vente held fram.</translation>
    </message>
    <message>
        <source>Ambisjonen «%1» skal fortsatt økes.</source>
        <translation>Ambisjonen «%1» skal framleis aukast.</translation>
    </message>
    <message>
        <source>Ambisjonen «%1» faller fra %2 i %3 til %4 i %5 i mandatet for %6 for %7.</source>
        <translation>Ambisjonen «%1» fell frå %2 i %3 til %4 i %5 i mandatet for %6 for %7.</translation>
    </message>
    <message>
        <source>Av rammen for %1 i %2, som er %3, er %4 ubrukte midler fra tidligere. De kan være med i et tidligere års ramme også, så en sum over år teller dem to ganger.</source>
        <translation>Av ramma for %1 i %2, som er %3, er %4 ubrukte midlar frå før. Dei kan vere med i ramma for eit tidlegare år òg, så ein sum over år tel dei to gonger.</translation>
    </message>
    <message>
        <source>Vedtaket «%1» (%2, %3) er ikke brukt for %4 i %5: mandatet for %6 er fastsatt etter vedtaket; vedtaket bygger på %7, og planen viser %8.</source>
        <translation>Vedtaket «%1» (%2, %3) er ikkje brukt for %4 i %5: mandatet for %6 er fastsett etter vedtaket; vedtaket byggjer på %7, og planen viser %8.</translation>
    </message>
    <message>
        <source>Vedtaket «%1» (%2, %3) er ikke brukt for %4 i %5: det bygger på en annen fordeling enn den planen viser nå.</source>
        <translation>Vedtaket «%1» (%2, %3) er ikkje brukt for %4 i %5: det byggjer på ei anna fordeling enn den planen viser no.</translation>
    </message>
    <message>
        <source>Vedtaket «%1» (%2, %3) er ikke brukt for %4 i %5: vedtaket bygger på %6, og planen viser %7 nå.</source>
        <translation>Vedtaket «%1» (%2, %3) er ikkje brukt for %4 i %5: vedtaket byggjer på %6, og planen viser %7 no.</translation>
    </message>
    <message>
        <source>Etter fargene i tabellen er statusen til ambisjonen «%1» i mandatet for %2: %3. Fargene er tolket med tegnforklaringen; bekreft mot originalen.</source>
        <translation>Etter fargane i tabellen er statusen til ambisjonen «%1» i mandatet for %2: %3. Fargane er tolka med teiknforklaringa; stadfest mot originalen.</translation>
    </message>
    <message>
        <source>Ambisjonstabellen i mandatet for %1 har %2 fargede celler som ingen tegnforklaring forklarer. Les hva fargen betyr i originalen.</source>
        <translation>Ambisjonstabellen i mandatet for %1 har %2 farga celler som inga teiknforklaring forklarer. Les kva fargen tyder i originalen.</translation>
    </message>
    <message>
        <source>Overskriften «%1» i ambisjonstabellen for %2 er lest fra et bilde, og «%3» kan være en flekk. Kontroller den mot originalen.</source>
        <translation>Overskrifta «%1» i ambisjonstabellen for %2 er lesen frå eit bilete, og «%3» kan vere ein flekk. Kontroller ho mot originalen.</translation>
    </message>
    <message>
        <source>Ambisjonstabellen i mandatet for %1 er skadet: %2 av %3 rader kan ikke knyttes til årene. Teksten i radene er tatt vare på; slå opp i dokumentet og fyll inn.</source>
        <translation>Ambisjonstabellen i mandatet for %1 er skadd: %2 av %3 rader kan ikkje knytast til åra. Teksten i radene er teken vare på; slå opp i dokumentet og fyll inn.</translation>
    </message>
    <message>
        <source>Ambisjonstabellen i mandatet for %1 viser planstatus med farger. Fargene er ikke med i teksten, så status må leses i originalen.</source>
        <translation>Ambisjonstabellen i mandatet for %1 viser planstatus med fargar. Fargane er ikkje med i teksten, så status må lesast i originalen.</translation>
    </message>
    <message>
        <source>Ambisjonen «%1» slutter midt i en setning i dokumentet. Den er beholdt slik den står.</source>
        <translation>Ambisjonen «%1» sluttar midt i ei setning i dokumentet. Han er halden slik han står.</translation>
    </message>
    <message>
        <source>Ambisjonen «%1» i mandatet for %2 har status «%3» i tabellen.</source>
        <translation>Ambisjonen «%1» i mandatet for %2 har status «%3» i tabellen.</translation>
    </message>
    <message>
        <source>Statusen til ambisjonen «%1» i mandatet for %2 er en farge som ingen tegnforklaring forklarer. Les hva den betyr i originalen, og skriv den inn.</source>
        <translation>Statusen til ambisjonen «%1» i mandatet for %2 er ein farge som inga teiknforklaring forklarer. Les kva han tyder i originalen, og skriv han inn.</translation>
    </message>
    <message>
        <source>Ambisjonen «%1» har ingen aktør i tabellen.</source>
        <translation>Ambisjonen «%1» har ingen aktør i tabellen.</translation>
    </message>
    <message>
        <source>Overskriften over aktørene er forskjøvet, og ingenting i avsnittet viser hvem kryssene gjelder. «%1» er lest som %2; kontroller mot originalen.</source>
        <translation>Overskrifta over aktørane er forskoven, og ingenting i avsnittet viser kven kryssa gjeld. «%1» er lesen som %2; kontroller mot originalen.</translation>
    </message>
    <message>
        <source>«%1» sier ikke selv hvilket mandat tabellen er fra. En person har oppgitt at den er fra mandatet for %2 i %3.</source>
        <translation>«%1» seier ikkje sjølv kva mandat tabellen er frå. Ein person har oppgjeve at han er frå mandatet for %2 i %3.</translation>
    </message>
    <message>
        <source>Slik tabellen er delt opp, %1. Ingenting er lest inn av den; flytt skillene eller gi kolonnene overskrifter.</source>
        <translation>Slik tabellen er delt opp, %1. Ingenting er lese inn av han; flytt skilja eller gje kolonnane overskrifter.</translation>
    </message>
    <message>
        <source>har ingen kolonne et årstall som overskrift</source>
        <translation>har ingen kolonne eit årstal som overskrift</translation>
    </message>
    <message>
        <source>mangler en kolonne for kapittel, post eller beløp</source>
        <translation>manglar ein kolonne for kapittel, post eller beløp</translation>
    </message>
    <message>
        <source>har ingen kolonne både overskrift og tall</source>
        <translation>har ingen kolonne både overskrift og tal</translation>
    </message>
    <message>
        <source>«%1» har flere enn %2 linjer. Bare de første er lest; del dokumentet og les inn resten for seg.</source>
        <translation>«%1» har fleire enn %2 linjer. Berre dei første er lesne; del dokumentet og les inn resten for seg.</translation>
    </message>
    <message>
        <source>«%1» inneholder verken mandat eller tildelingsbrev: ingen rammer, ingen fordeling og ingen ambisjoner er lest inn.</source>
        <translation>«%1» inneheld verken mandat eller tildelingsbrev: ingen rammer, inga fordeling og ingen ambisjonar er lesne inn.</translation>
    </message>
    <message>
        <source>I raden «%1» er det trykt %2 verdier under %3 kolonner. De kan plasseres på %4 måter, og beløpene for %5 er derfor ikke avgjort. Velg riktig lesemåte.</source>
        <translation>I rada «%1» er det trykt %2 verdiar under %3 kolonnar. Dei kan plasserast på %4 måtar, og beløpa for %5 er difor ikkje avgjorde. Vel rett lesemåte.</translation>
    </message>
    <message>
        <source>I raden «%1» er tallene for %2 ikke avgjort: %3. Velg riktig lesemåte.</source>
        <translation>I rada «%1» er tala for %2 ikkje avgjorde: %3. Vel rett lesemåte.</translation>
    </message>
    <message>
        <source>I raden «%1» sier verken plassering eller summer sikkert hvilke beløp som hører til %2. Velg riktig lesemåte.</source>
        <translation>I rada «%1» seier verken plassering eller summar sikkert kva beløp som høyrer til %2. Vel rett lesemåte.</translation>
    </message>
    <message>
        <source>En tabell i brevet har en kolonne som verken er kapittel, post, betegnelse eller beløp: %1. Den er ikke lest inn; gi kolonnen en overskrift.</source>
        <translation>Ein tabell i brevet har ein kolonne som verken er kapittel, post, nemning eller beløp: %1. Han er ikkje lesen inn; gje kolonnen ei overskrift.</translation>
    </message>
    <message>
        <source>En rad i tabellen med kapittel og post i brevet til %1 kan ikke leses: «%2». Teksten er tatt vare på; kontroller den mot originalen.</source>
        <translation>Ei rad i tabellen med kapittel og post i brevet til %1 kan ikkje lesast: «%2». Teksten er teken vare på; kontroller han mot originalen.</translation>
    </message>
    <message>
        <source>%1 rader i tabellen med kapittel og post i brevet til %2 kan ikke leses, fra «%3» til «%4». Teksten er tatt vare på; kontroller dem mot originalen.</source>
        <translation>%1 rader i tabellen med kapittel og post i brevet til %2 kan ikkje lesast, frå «%3» til «%4». Teksten er teken vare på; kontroller dei mot originalen.</translation>
    </message>
    <message>
        <source>Mandatet for %1 har tall i raden «%2» uten en overskrift som viser hva kolonnene er. Tallene er ikke lest inn; før dem inn fra originalen.</source>
        <translation>Mandatet for %1 har tal i rada «%2» utan ei overskrift som viser kva kolonnane er. Tala er ikkje lesne inn; før dei inn frå originalen.</translation>
    </message>
    <message>
        <source>En tabell i mandatet for %1 har tall i en kolonne uten overskrift som kan leses: %2. De er ikke lest inn; gi kolonnen en overskrift.</source>
        <translation>Ein tabell i mandatet for %1 har tal i ein kolonne utan overskrift som kan lesast: %2. Dei er ikkje lesne inn; gje kolonnen ei overskrift.</translation>
    </message>
    <message>
        <source>Mandatet for %1 sier ikke hvilket år det er fastsatt for. Det er ikke lest inn; legg inn datoen og les det på nytt.</source>
        <translation>Mandatet for %1 seier ikkje kva år det er fastsett for. Det er ikkje lese inn; legg inn datoen og les det på nytt.</translation>
    </message>
    <message>
        <source>Raden «%1» i mandatet for %2 kan ikke leses: «%3». Fyll inn beløpene fra originalen.</source>
        <translation>Rada «%1» i mandatet for %2 kan ikkje lesast: «%3». Fyll inn beløpa frå originalen.</translation>
    </message>
    <message>
        <source>Raden «%1» i mandatet for %2 nevner %3. Beløpet er ført på %2, der summen trenger det, men dokumentet ser ut til å ha en feil.</source>
        <translation>Rada «%1» i mandatet for %2 nemner %3. Beløpet er ført på %2, der summen treng det, men dokumentet ser ut til å ha ein feil.</translation>
    </message>
    <message>
        <source>Fotnoten med øremerking i mandatet for %1 kan ikke knyttes til et beløp i tabellen. Angi hvilken mottaker den gjelder.</source>
        <translation>Fotnoten med øyremerking i mandatet for %1 kan ikkje knytast til eit beløp i tabellen. Gje opp kva mottakar han gjeld.</translation>
    </message>
    <message>
        <source>«%1» kan være tittelen på et eget dokument, men er ikke lest som det. Kontroller hvilket område tallene under gjelder.</source>
        <translation>«%1» kan vere tittelen på eit eige dokument, men er ikkje lesen som det. Kontroller kva område tala under gjeld.</translation>
    </message>
    <message>
        <source>«%1» er lest fra et bilde som overskrift over en kolonne, og er ikke en kjent mottaker. Kontroller om en annen er ment.</source>
        <translation>«%1» er lesen frå eit bilete som overskrift over ein kolonne, og er ikkje ein kjend mottakar. Kontroller om ein annan er meint.</translation>
    </message>
    <message>
        <source>Tittel, dato og tabelloverskrifter i mandatet for %1 er lest fra et bilde. Kontroller at området er riktig, og at årgangen er %2.</source>
        <translation>Tittel, dato og tabelloverskrifter i mandatet for %1 er lesne frå eit bilete. Kontroller at området er rett, og at årgangen er %2.</translation>
    </message>
    <message>
        <source>Målet «%1» for %2 i mandatet for %3 er lest fra et bilde; kontroller det mot originalen.</source>
        <translation>Målet «%1» for %2 i mandatet for %3 er lese frå eit bilete; kontroller det mot originalen.</translation>
    </message>
    <message>
        <source>Post %1 på kapittel %2 er lest fra et bilde, og nummeret kan mangle et siffer. Kontroller det mot originalen.</source>
        <translation>Post %1 på kapittel %2 er lesen frå eit bilete, og nummeret kan mangle eit siffer. Kontroller det mot originalen.</translation>
    </message>
    <message>
        <source>«%1» er lest fra bilder av sidene. %2 tall er ikke bekreftet av noen sum; kontroller dem og alle mål mot originalen.</source>
        <translation>«%1» er lesen frå bilete av sidene. %2 tal er ikkje stadfesta av nokon sum; kontroller dei og alle mål mot originalen.</translation>
    </message>
    <message>
        <source>«%1» er et nytt samhandlingsområde. Det er lagt til med navnet slik det står i dokumentet.</source>
        <translation>«%1» er eit nytt samhandlingsområde. Det er lagt til med namnet slik det står i dokumentet.</translation>
    </message>
    <message>
        <source>Arket «%1» er skjult i regnearket, men er lest.</source>
        <translation>Arket «%1» er skjult i reknearket, men er lese.</translation>
    </message>
    <message>
        <source>I arket «%1» er noe skjult, men lest: %2.</source>
        <translation>I arket «%1» er noko skjult, men lese: %2.</translation>
    </message>
    <message>
        <source>I arket «%1» har %2 en formel uten lagret verdi. Åpne og lagre regnearket, og les det inn på nytt.</source>
        <translation>I arket «%1» har %2 ein formel utan lagra verdi. Opne og lagre reknearket, og les det inn på nytt.</translation>
    </message>
    <message>
        <source>Oppsettet «%1» (utgave %2) er laget for en slik tabell, men er ikke brukt: %3. Tabellen er lest som vanlig.</source>
        <translation>Oppsettet «%1» (utgåve %2) er laga for ein slik tabell, men er ikkje brukt: %3. Tabellen er lesen som vanleg.</translation>
    </message>
    <message>
        <source>flere tabeller i mandatet har samme overskrift</source>
        <translation>fleire tabellar i mandatet har same overskrift</translation>
    </message>
    <message>
        <source>kolonnene står ikke slik i denne slags fil</source>
        <translation>kolonnane står ikkje slik i dette slaget fil</translation>
    </message>
    <message>
        <source>kolonneskillene ville ha delt tall i to</source>
        <translation>kolonneskilja ville ha delt tal i to</translation>
    </message>
    <message>
        <source>Brevet er lest etter oppsettet «%1» (utgave %2). Se over mottakeren, budsjettåret og områdene.</source>
        <translation>Brevet er lese etter oppsettet «%1» (utgåve %2). Sjå over mottakaren, budsjettåret og områda.</translation>
    </message>
    <message>
        <source>Tabellen er lest etter oppsettet «%1» (utgave %2). Se over at tallene står i riktig kolonne.</source>
        <translation>Tabellen er lesen etter oppsettet «%1» (utgåve %2). Sjå over at tala står i rett kolonne.</translation>
    </message>
    <message>
        <source>%1 steder til i tabellene i «%2» står det noe som ikke er lest. Skann dokumentet på nytt, eller kontroller tabellene mot originalen.</source>
        <translation>%1 stader til i tabellane i «%2» står det noko som ikkje er lese. Skann dokumentet på nytt, eller kontroller tabellane mot originalen.</translation>
    </message>
    <message>
        <source>På side %1 i «%2» står det noe som ikke er lest, på linje %3: «%4». Kontroller linjen mot originalen.</source>
        <translation>På side %1 i «%2» står det noko som ikkje er lese, på linje %3: «%4». Kontroller linja mot originalen.</translation>
    </message>
    <message>
        <source>På side %1 i «%2» står det noe som ikke er lest, under linje %3: «%4». Se etter i originalen om en rad mangler.</source>
        <translation>På side %1 i «%2» står det noko som ikkje er lese, under linje %3: «%4». Sjå etter i originalen om ei rad manglar.</translation>
    </message>
    <message>
        <source>På side %1 i «%2» står det noe som ikke er lest, over linje %3: «%4». Se etter i originalen om en rad mangler.</source>
        <translation>På side %1 i «%2» står det noko som ikkje er lese, over linje %3: «%4». Sjå etter i originalen om ei rad manglar.</translation>
    </message>
    <message>
        <source>Linje %1 i «%2» ser ut til å ha tall, men er ikke lest: «%3». Kontroller den mot originalen.</source>
        <translation>Linje %1 i «%2» ser ut til å ha tal, men er ikkje lesen: «%3». Kontroller ho mot originalen.</translation>
    </message>
    <message>
        <source>Linjene %1–%2 i «%3» ser ut til å ha tall, men er ikke lest, fra «%4» til «%5». Kontroller dem mot originalen.</source>
        <translation>Linjene %1–%2 i «%3» ser ut til å ha tal, men er ikkje lesne, frå «%4» til «%5». Kontroller dei mot originalen.</translation>
    </message>
    <message>
        <source>Dokumentet har flere mandater for samme område og år; bare det første er tatt inn.</source>
        <translation>Dokumentet har fleire mandat for same område og år; berre det første er teke inn.</translation>
    </message>
    <message>
        <source>Dokumentet har flere brev til samme mottaker for samme år; bare det første er tatt inn.</source>
        <translation>Dokumentet har fleire brev til same mottakar for same år; berre det første er teke inn.</translation>
    </message>
    <message>
        <source>Det holdes ikke lenger av %1 mill. kroner for %2 (%3): beløpet sto bare i dokumentet som «%4» erstatter.</source>
        <translation>Det blir ikkje lenger halde av %1 mill. kroner for %2 (%3): beløpet stod berre i dokumentet som «%4» erstattar.</translation>
    </message>
    <message>
        <source>Du hadde rettet %1 til %2, men det nye dokumentet har %3, og det er det som gjelder nå; rett på nytt om det trengs.</source>
        <translation>Du hadde retta %1 til %2, men det nye dokumentet har %3, og det er det som gjeld no; rett på nytt om det trengst.</translation>
    </message>
    <message>
        <source>bevist av %1, %2 og %3</source>
        <translation>prova av %1, %2 og %3</translation>
    </message>
    <message>
        <source>bevist av %1 og %2</source>
        <translation>prova av %1 og %2</translation>
    </message>
    <message>
        <source>bevist av %1</source>
        <translation>prova av %1</translation>
    </message>
    <message>
        <source>beløpene i raden (%1 til sammen)</source>
        <translation>beløpa i rada (%1 til saman)</translation>
    </message>
    <message>
        <source>beløpene i kolonnen (%1 til sammen)</source>
        <translation>beløpa i kolonnen (%1 til saman)</translation>
    </message>
    <message>
        <source>radens sum %1</source>
        <translation>summen av rada, %1</translation>
    </message>
    <message>
        <source>sumraden «%1» (%2)</source>
        <translation>sumrada «%1» (%2)</translation>
    </message>
    <message>
        <source>sumraden (%1)</source>
        <translation>sumrada (%1)</translation>
    </message>
    <message>
        <source>raden lest som %1</source>
        <translation>rada lesen som %1</translation>
    </message>
    <message>
        <source>fotnoten, som gjelder %1</source>
        <translation>fotnoten, som gjeld %1</translation>
    </message>
    <message>
        <source>beløpet for %1 i teksten</source>
        <translation>beløpet for %1 i teksten</translation>
    </message>
    <message>
        <source>plassert av %1</source>
        <translation>plassert av %1</translation>
    </message>
    <message>
        <source>plassert av rekkefølgen</source>
        <translation>plassert av rekkjefølgja</translation>
    </message>
    <message>
        <source>likt i alle måter raden kan leses på</source>
        <translation>likt i alle måtar rada kan lesast på</translation>
    </message>
    <message>
        <source>radens tall kan plasseres på %1 måter</source>
        <translation>tala i rada kan plasserast på %1 måtar</translation>
    </message>
    <message>
        <source>ingen sum viser at raden er lest riktig</source>
        <translation>ingen sum viser at rada er lesen rett</translation>
    </message>
    <message>
        <source>bokstaver er lest som siffer i «%1»</source>
        <translation>bokstavar er lesne som siffer i «%1»</translation>
    </message>
    <message>
        <source>«%1» er lest som ett tall</source>
        <translation>«%1» er lese som eitt tal</translation>
    </message>
    <message>
        <source>«%1» er lest som flere tall</source>
        <translation>«%1» er lese som fleire tal</translation>
    </message>
    <message>
        <source>punktum er lest som desimalkomma</source>
        <translation>punktum er lese som desimalkomma</translation>
    </message>
    <message>
        <source>valutaen er trykt uten «mill.»; beløpet er lest i tabellens enhet</source>
        <translation>valutaen er trykt utan «mill.»; beløpet er lese i eininga til tabellen</translation>
    </message>
    <message>
        <source>lest fra et bilde, og ingen sum viser at det er lest riktig</source>
        <translation>lese frå eit bilete, og ingen sum viser at det er lese rett</translation>
    </message>
    <message>
        <source>lest fra et bilde, under en overskrift som ikke er en kjent mottaker</source>
        <translation>lese frå eit bilete, under ei overskrift som ikkje er ein kjend mottakar</translation>
    </message>
    <message>
        <source>etter fargen i cellen, slik tegnforklaringen forklarer den</source>
        <translation>etter fargen i cella, slik teiknforklaringa forklarer han</translation>
    </message>
    <message>
        <source>det står noe her som ikke er lest</source>
        <translation>det står noko her som ikkje er lese</translation>
    </message>
    <message>
        <source>i raden står det noe som ikke er lest, og det kan stå i denne cellen</source>
        <translation>i rada står det noko som ikkje er lese, og det kan stå i denne cella</translation>
    </message>
    <message>
        <source>ved siden av tallet står det noe som ikke er lest</source>
        <translation>ved sida av talet står det noko som ikkje er lese</translation>
    </message>
    <message>
        <source>slik det er lest</source>
        <translation>slik det er lese</translation>
    </message>
    <message>
        <source>kan ikke leses</source>
        <translation>kan ikkje lesast</translation>
    </message>
    <message>
        <source>Brevet til %1 for %2</source>
        <translation>Brevet til %1 for %2</translation>
    </message>
    <message>
        <source>brevet til %1 for %2</source>
        <translation>brevet til %1 for %2</translation>
    </message>
    <message>
        <source>mandatet, kolonnen til %1</source>
        <translation>mandatet, kolonnen til %1</translation>
    </message>
    <message>
        <source>rammetabellen for %1</source>
        <translation>rammetabellen for %1</translation>
    </message>
    <message>
        <source>rammetabellen</source>
        <translation>rammetabellen</translation>
    </message>
    <message>
        <source>ambisjonstabellen i samme mandat</source>
        <translation>ambisjonstabellen i same mandat</translation>
    </message>
    <message>
        <source>ambisjonstabellen i mandatet for %1</source>
        <translation>ambisjonstabellen i mandatet for %1</translation>
    </message>
    <message>
        <source>ambisjonstabellen</source>
        <translation>ambisjonstabellen</translation>
    </message>
    <message>
        <source>fordelingen til %1 for %2</source>
        <translation>fordelinga til %1 for %2</translation>
    </message>
    <message>
        <source>fordelingen for %1</source>
        <translation>fordelinga for %1</translation>
    </message>
    <message>
        <source>fordelingen til sammen</source>
        <translation>fordelinga til saman</translation>
    </message>
    <message>
        <source>brevet</source>
        <translation>brevet</translation>
    </message>
    <message>
        <source>kulepunktet i brevet</source>
        <translation>kulepunktet i brevet</translation>
    </message>
    <message>
        <source>delene til sammen</source>
        <translation>delane til saman</translation>
    </message>
    <message>
        <source>tabellen over poster</source>
        <translation>tabellen over postar</translation>
    </message>
    <message>
        <source>tallet</source>
        <translation>talet</translation>
    </message>
    <message>
        <source>første rad</source>
        <translation>første rad</translation>
    </message>
    <message>
        <source>andre rad</source>
        <translation>andre rad</translation>
    </message>
    <message>
        <source>trykt sum</source>
        <translation>trykt sum</translation>
    </message>
    <message>
        <source>beløpene lagt sammen</source>
        <translation>beløpa lagde saman</translation>
    </message>
    <message>
        <source>øremerkingene til sammen</source>
        <translation>øyremerkingane til saman</translation>
    </message>
    <message>
        <source>mottakerens del</source>
        <translation>delen til mottakaren</translation>
    </message>
    <message>
        <source>rammen for %1</source>
        <translation>ramma for %1</translation>
    </message>
    <message>
        <source>rammen</source>
        <translation>ramma</translation>
    </message>
    <message>
        <source>teksten: i tillegg til rammen</source>
        <translation>teksten: i tillegg til ramma</translation>
    </message>
    <message>
        <source>teksten</source>
        <translation>teksten</translation>
    </message>
    <message>
        <source>tabellen: med i rammen</source>
        <translation>tabellen: med i ramma</translation>
    </message>
    <message>
        <source>tabellen</source>
        <translation>tabellen</translation>
    </message>
    <message>
        <source>målet i teksten</source>
        <translation>målet i teksten</translation>
    </message>
    <message>
        <source>ambisjonen</source>
        <translation>ambisjonen</translation>
    </message>
    <message>
        <source>ambisjon i mandat %1</source>
        <translation>ambisjon i mandat %1</translation>
    </message>
    <message>
        <source>mandat %1</source>
        <translation>mandat %1</translation>
    </message>
    <message>
        <source>drift og forvaltning %1</source>
        <translation>drift og forvaltning %1</translation>
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
        <source>vedtaket bygger på</source>
        <translation>vedtaket byggjer på</translation>
    </message>
    <message>
        <source>planen nå</source>
        <translation>planen no</translation>
    </message>
    <message>
        <source>reserven</source>
        <translation>reserven</translation>
    </message>
    <message>
        <source>%1 mill. kroner</source>
        <translation>%1 mill. kroner</translation>
    </message>
    <message>
        <source>%1-kroner</source>
        <translation>%1-kroner</translation>
    </message>
    <message>
        <source>løpende kroner</source>
        <translation>løpande kroner</translation>
    </message>
    <message>
        <source>ikke oppgitt</source>
        <translation>ikkje oppgjeve</translation>
    </message>
    <message>
        <source>ikke satt</source>
        <translation>ikkje sett</translation>
    </message>
    <message>
        <source>ikke noe</source>
        <translation>ikkje noko</translation>
    </message>
    <message>
        <source>noe som kan leses på flere måter</source>
        <translation>noko som kan lesast på fleire måtar</translation>
    </message>
    <message>
        <source>lest i dokumentet</source>
        <translation>lese i dokumentet</translation>
    </message>
    <message>
        <source>summen %1</source>
        <translation>summen %1</translation>
    </message>
    <message>
        <source>ambisjonen «%1» for %2</source>
        <translation>ambisjonen «%1» for %2</translation>
    </message>
    <message>
        <source>planstatusen for «%1»</source>
        <translation>planstatusen for «%1»</translation>
    </message>
    <message>
        <source>aktørene for «%1»</source>
        <translation>aktørane for «%1»</translation>
    </message>
    <message>
        <source>øremerkingen til %1 for %2</source>
        <translation>øyremerkinga til %1 for %2</translation>
    </message>
    <message>
        <source>beløpet i teksten for %1</source>
        <translation>beløpet i teksten for %1</translation>
    </message>
    <message>
        <source>kapittel %1 post %2</source>
        <translation>kapittel %1 post %2</translation>
    </message>
    <message>
        <source>punktet «%1»</source>
        <translation>punktet «%1»</translation>
    </message>
    <message>
        <source>rad %1</source>
        <translation>rad %1</translation>
    </message>
    <message>
        <source>kolonne %1</source>
        <translation>kolonne %1</translation>
    </message>
    <message>
        <source>Flyttet fra en annen kolonne av en person</source>
        <translation>Flytta frå ein annan kolonne av ein person</translation>
    </message>
    <message>
        <source>%1 for «%2»</source>
        <translation>%1 for «%2»</translation>
    </message>
    <message>
        <source>«%1» i %2</source>
        <translation>«%1» i %2</translation>
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
        <translation>%1, %2 og %3</translation>
    </message>
    <message>
        <source>%1 og %2</source>
        <translation>%1 og %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 for «%2», %3</source>
        <translation>%1 for «%2», %3</translation>
    </message>
    <message>
        <source>«%1»</source>
        <translation>«%1»</translation>
    </message>
</context>
<context>
    <name>PointedTable</name>
    <message>
        <source>Det står ingenting på linjene</source>
        <translation>Det står ingenting på linjene</translation>
    </message>
    <message>
        <source>Linjene må stå i ett mandat eller brev, under tittelen</source>
        <translation>Linjene må stå i eitt mandat eller brev, under tittelen</translation>
    </message>
</context>
<context>
    <name>PriceView</name>
    <message>
        <source>Indeksen «%1» i årgang %2 har ingen verdi for %3, så beløpene kan ikke regnes om.</source>
        <translation>Indeksen «%1» i årgang %2 har ingen verdi for %3, så beløpa kan ikkje reknast om.</translation>
    </message>
    <message>
        <source>Et beløp blir for stort når det regnes om til %1-kroner med indeksen «%2».</source>
        <translation>Eit beløp blir for stort når det blir rekna om til %1-kroner med indeksen «%2».</translation>
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
    <message>
        <source>«%1» er ikke åpnet: det ble avbrutt.</source>
        <translation>«%1» er ikkje opna: det vart avbrote.</translation>
    </message>
    <message>
        <source>«%1» er ikke lagret: det ble avbrutt. Det som lå der fra før, er urørt.</source>
        <translation>«%1» er ikkje lagra: det vart avbrote. Det som låg der frå før, er urørt.</translation>
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
    <name>ProposalMatrix</name>
    <message>
        <source>Tatt fra forslaget «%1»</source>
        <translation>Teke frå framlegget «%1»</translation>
    </message>
    <message>
        <source>Tatt fra forslaget «%1»: %2</source>
        <translation>Teke frå framlegget «%1»: %2</translation>
    </message>
    <message>
        <source>uendret</source>
        <translation>uendra</translation>
    </message>
    <message>
        <source>enig</source>
        <translation>samd</translation>
    </message>
    <message>
        <source>uenig med HOD</source>
        <translation>usamd med HOD</translation>
    </message>
    <message>
        <source>konflikt</source>
        <translation>konflikt</translation>
    </message>
    <message>
        <source>konflikt: %1 mer enn året og reserven har</source>
        <translation>konflikt: %1 meir enn året og reserven har</translation>
    </message>
</context>
<context>
    <name>ProposalReader</name>
    <message>
        <source>«%1» kan ikke leses: %2</source>
        <translation>«%1» kan ikkje lesast: %2</translation>
    </message>
    <message>
        <source>«%1» er for stor til å leses helt, så ingenting av den er lest; del den opp.</source>
        <translation>«%1» er for stor til å lesast heilt, så ingenting av henne er lese; del henne opp.</translation>
    </message>
    <message>
        <source>Det er ingen tabell med områder nedover og år eller mottakere bortover i «%1».</source>
        <translation>Det er ingen tabell med område nedover og år eller mottakarar bortover i «%1».</translation>
    </message>
</context>
<context>
    <name>ProposalText</name>
    <message>
        <source>%1: totalen er oppgitt til %2, men mottakerne blir til sammen %3.</source>
        <translation>%1: totalen er oppgjeven til %2, men mottakarane blir til saman %3.</translation>
    </message>
    <message>
        <source>Ingen beløp i «%1» hører til noe i planen, så det er ikke noe forslag å lese.</source>
        <translation>Ingen beløp i «%1» høyrer til noko i planen, så det er ikkje noko framlegg å lese.</translation>
    </message>
    <message>
        <source>Forslag fra %1, lest fra «%2»</source>
        <translation>Framlegg frå %1, lese frå «%2»</translation>
    </message>
    <message>
        <source>%1 (lest fra «%2»)</source>
        <translation>%1 (lese frå «%2»)</translation>
    </message>
    <message>
        <source>Tabellen på linje %1 sier ikke hvilken enhet den er i; den er lest som mill. kroner.</source>
        <translation>Tabellen på linje %1 seier ikkje kva eining han er i; han er lesen som mill. kroner.</translation>
    </message>
    <message numerus="yes">
        <source>%n sum(mer) uten mottakere er fordelt i planens forhold: %1.</source>
        <translation>
            <numerusform>%n sum utan mottakarar er fordelt etter tilhøva i planen: %1.</numerusform>
            <numerusform>%n summar utan mottakarar er fordelte etter tilhøva i planen: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sum(mer) uten mottakere er delt likt, siden planen har null: %1.</source>
        <translation>
            <numerusform>%n sum utan mottakarar er delt likt, sidan planen har null: %1.</numerusform>
            <numerusform>%n summar utan mottakarar er delte likt, sidan planen har null: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sum(mer) er ført som ufordelt, siden planen ikke har noe der: %1.</source>
        <translation>
            <numerusform>%n sum er ført som ufordelt, sidan planen ikkje har noko der: %1.</numerusform>
            <numerusform>%n summar er førte som ufordelte, sidan planen ikkje har noko der: %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ProposedCells</name>
    <message>
        <source>%1, %2 (linje %3)</source>
        <translation>%1, %2 (linje %3)</translation>
    </message>
    <message>
        <source>«%1» (linje %2)</source>
        <translation>«%1» (linje %2)</translation>
    </message>
    <message>
        <source>et prisnivå som ikke er oppgitt</source>
        <translation>eit prisnivå som ikkje er oppgjeve</translation>
    </message>
    <message>
        <source>nominelle kroner</source>
        <translation>nominelle kroner</translation>
    </message>
    <message>
        <source>%1-kroner</source>
        <translation>%1-kroner</translation>
    </message>
    <message>
        <source>Kolonnen «%1» (linje %2) sier verken år eller mottaker og er ikke lest.</source>
        <translation>Kolonnen «%1» (linje %2) seier verken år eller mottakar og er ikkje lesen.</translation>
    </message>
    <message>
        <source>Raden på linje %1 sier ikke hvilket område den gjelder.</source>
        <translation>Rada på linje %1 seier ikkje kva område ho gjeld.</translation>
    </message>
    <message>
        <source>Planen har ikke ett område eller én rad som heter %1.</source>
        <translation>Planen har ikkje eitt område eller éi rad som heiter %1.</translation>
    </message>
    <message>
        <source>%1: ingenting sier hvilket år det gjelder.</source>
        <translation>%1: ingenting seier kva år det gjeld.</translation>
    </message>
    <message>
        <source>%1: planen har ikke året %2.</source>
        <translation>%1: planen har ikkje året %2.</translation>
    </message>
    <message>
        <source>%1: planen har ikke mottakeren «%2».</source>
        <translation>%1: planen har ikkje mottakaren «%2».</translation>
    </message>
    <message>
        <source>%1: det står «%2», men planen har et beløp der; skriv 0 om det er ment.</source>
        <translation>%1: det står «%2», men planen har eit beløp der; skriv 0 om det er meint.</translation>
    </message>
    <message>
        <source>%1: «%2» kan ikke leses som et beløp.</source>
        <translation>%1: «%2» kan ikkje lesast som eit beløp.</translation>
    </message>
    <message>
        <source>%1: %2 er under null.</source>
        <translation>%1: %2 er under null.</translation>
    </message>
    <message>
        <source>%1: %2 er oppgitt her, og %3 for det samme i %4. Ingen av dem er tatt med.</source>
        <translation>%1: %2 er oppgjeve her, og %3 for det same i %4. Ingen av dei er tekne med.</translation>
    </message>
    <message>
        <source>%1: det står %2, men tallene over gir %3.</source>
        <translation>%1: det står %2, men tala over gjev %3.</translation>
    </message>
    <message>
        <source>Tabellen på linje %1 er i %2, mens planen er i %3, som i %4. Beløpene er tatt som de står.</source>
        <translation>Tabellen på linje %1 er i %2, medan planen er i %3, som i %4. Beløpa er tekne som dei står.</translation>
    </message>
    <message>
        <source>%1 er lest som %2.</source>
        <translation>%1 er lese som %2.</translation>
    </message>
</context>
<context>
    <name>ReallocationNote</name>
    <message>
        <source>Omdisponering: %1</source>
        <translation>Omdisponering: %1</translation>
    </message>
    <message>
        <source>%1 mer</source>
        <translation>%1 meir</translation>
    </message>
    <message>
        <source>%1 mindre</source>
        <translation>%1 mindre</translation>
    </message>
    <message>
        <source>Dette er et utkast. Omdisponeringen gjelder ikke før departementet har godkjent den.</source>
        <translation>Dette er eit utkast. Omdisponeringa gjeld ikkje før departementet har godkjent ho.</translation>
    </message>
    <message>
        <source>Omdisponeringen er foreslått %1 av %2. Den gjelder ikke før departementet har godkjent den.</source>
        <comment>date, name</comment>
        <translation>Omdisponeringa er foreslått %1 av %2. Ho gjeld ikkje før departementet har godkjent ho.</translation>
    </message>
    <message>
        <source>Omdisponeringen er vedtatt %1, referanse %2.</source>
        <comment>date, reference</comment>
        <translation>Omdisponeringa er vedteken %1, referanse %2.</translation>
    </message>
    <message>
        <source>Omdisponeringen er avslått %1. Planen er som før.</source>
        <comment>date</comment>
        <translation>Omdisponeringa er avslått %1. Planen er som før.</translation>
    </message>
    <message>
        <source>Saken</source>
        <translation>Saka</translation>
    </message>
    <message>
        <source>Begrunnelse: %1</source>
        <translation>Grunngjeving: %1</translation>
    </message>
    <message numerus="yes">
        <source>Planen er endret siden for %n av beløpene. Det som står som «før», er planen nå.</source>
        <translation>
            <numerusform>Planen er endra sidan for %n av beløpa. Det som står som «før», er planen no.</numerusform>
            <numerusform>Planen er endra sidan for %n av beløpa. Det som står som «før», er planen no.</numerusform>
        </translation>
    </message>
    <message>
        <source>Omdisponeringen endrer ingen beløp.</source>
        <translation>Omdisponeringa endrar ingen beløp.</translation>
    </message>
    <message>
        <source>Det tas til sammen %1 og gis til sammen %2.</source>
        <translation>Det blir teke til saman %1 og gitt til saman %2.</translation>
    </message>
    <message>
        <source>Summen av rammene i hele programmet er uendret.</source>
        <translation>Summen av rammene i heile programmet er uendra.</translation>
    </message>
    <message>
        <source>Summen av rammene i hele programmet går fra %1 til %2, som er %3.</source>
        <translation>Summen av rammene i heile programmet går frå %1 til %2, som er %3.</translation>
    </message>
    <message>
        <source>Reserven for %1 går fra %2 til %3.</source>
        <translation>Reserven for %1 går frå %2 til %3.</translation>
    </message>
    <message>
        <source>Flyttinger i den rekkefølgen de er gjort, i mill. kroner</source>
        <translation>Flyttingar i den rekkjefølgja dei er gjorde, i mill. kroner</translation>
    </message>
    <message>
        <source>Nr.</source>
        <translation>Nr.</translation>
    </message>
    <message>
        <source>Flytting</source>
        <translation>Flytting</translation>
    </message>
    <message>
        <source>Dato</source>
        <translation>Dato</translation>
    </message>
    <message>
        <source>Hvem</source>
        <translation>Kven</translation>
    </message>
    <message>
        <source>Begrunnelse</source>
        <translation>Grunngjeving</translation>
    </message>
    <message>
        <source>Referanse</source>
        <translation>Referanse</translation>
    </message>
    <message>
        <source>Hva som flyttes</source>
        <translation>Kva som blir flytta</translation>
    </message>
    <message>
        <source>Før</source>
        <translation>Før</translation>
    </message>
    <message>
        <source>Etter</source>
        <translation>Etter</translation>
    </message>
    <message>
        <source>Endring</source>
        <translation>Endring</translation>
    </message>
    <message>
        <source>Beløpene som endres, per år og mottaker</source>
        <translation>Beløpa som blir endra, per år og mottakar</translation>
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
        <source>Finansieringslinje</source>
        <translation>Finansieringslinje</translation>
    </message>
    <message>
        <source>Sum</source>
        <translation>Sum</translation>
    </message>
    <message>
        <source>Endringer per år og mottaker</source>
        <translation>Endringar per år og mottakar</translation>
    </message>
    <message>
        <source>Rammene som endres, før og etter</source>
        <translation>Rammene som blir endra, før og etter</translation>
    </message>
    <message>
        <source>Hele programmet</source>
        <translation>Heile programmet</translation>
    </message>
    <message>
        <source>Reserven, utenfor rammene</source>
        <translation>Reserven, utanfor rammene</translation>
    </message>
    <message>
        <source>Før og etter per område</source>
        <translation>Før og etter per område</translation>
    </message>
    <message>
        <source>Prisnivå</source>
        <translation>Prisnivå</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <comment>areas, price base</comment>
        <translation>%1: %2.</translation>
    </message>
    <message>
        <source>Ingen rammer endres.</source>
        <translation>Ingen rammer blir endra.</translation>
    </message>
    <message>
        <source>Ambisjoner som gjenstår i områder som får mindre</source>
        <translation>Ambisjonar som står att i område som får mindre</translation>
    </message>
    <message>
        <source>Ambisjon</source>
        <translation>Ambisjon</translation>
    </message>
    <message>
        <source>Avsnitt</source>
        <translation>Avsnitt</translation>
    </message>
    <message>
        <source>Aktører</source>
        <translation>Aktørar</translation>
    </message>
    <message>
        <source>Ambisjoner som berøres</source>
        <translation>Ambisjonar som blir rørte ved</translation>
    </message>
    <message>
        <source>Ingen av områdene som får mindre, har ambisjoner som gjenstår.</source>
        <translation>Ingen av områda som får mindre, har ambisjonar som står att.</translation>
    </message>
    <message>
        <source>Regler for omdisponering</source>
        <translation>Reglar for omdisponering</translation>
    </message>
    <message>
        <source>Flytting %1: %2</source>
        <translation>Flytting %1: %2</translation>
    </message>
    <message>
        <source>Ingen av prosjektets regler har noe å si om flyttingene.</source>
        <translation>Ingen av reglane i prosjektet har noko å seie om flyttingane.</translation>
    </message>
    <message>
        <source>Hvem som har gjort hva</source>
        <translation>Kven som har gjort kva</translation>
    </message>
    <message>
        <source>Tilstand</source>
        <translation>Tilstand</translation>
    </message>
    <message>
        <source>Behandling</source>
        <translation>Behandling</translation>
    </message>
    <message>
        <source>Dokumentene beløpene er hentet fra</source>
        <translation>Dokumenta beløpa er henta frå</translation>
    </message>
    <message>
        <source>Dokument</source>
        <translation>Dokument</translation>
    </message>
    <message>
        <source>Fil</source>
        <translation>Fil</translation>
    </message>
    <message>
        <source>Fastsatt</source>
        <translation>Fastsett</translation>
    </message>
    <message>
        <source>Sted</source>
        <translation>Stad</translation>
    </message>
    <message>
        <source>Kilder</source>
        <translation>Kjelder</translation>
    </message>
    <message>
        <source>Beløpene er ikke hentet fra noe dokument.</source>
        <translation>Beløpa er ikkje henta frå noko dokument.</translation>
    </message>
    <message>
        <source>Årene er de der noe endres.</source>
        <translation>Åra er dei der noko blir endra.</translation>
    </message>
    <message>
        <source>Ulike prisnivåer.</source>
        <translation>Ulike prisnivå.</translation>
    </message>
    <message>
        <source>Prisnivå: %1.</source>
        <translation>Prisnivå: %1.</translation>
    </message>
    <message>
        <source>Beløpene er i ulike prisnivåer og er ikke regnet om. Summer på tvers av dem kan ikke sammenlignes direkte.</source>
        <translation>Beløpa er i ulike prisnivå og er ikkje rekna om. Summar på tvers av dei kan ikkje samanliknast direkte.</translation>
    </message>
</context>
<context>
    <name>ReportBuilder</name>
    <message>
        <source>Rapporten har ikke noe innhold; velg minst én del.</source>
        <translation>Rapporten har ikkje noko innhald; vel minst éin del.</translation>
    </message>
    <message>
        <source>En omdisponering er et scenario; si hvilket.</source>
        <translation>Ei omdisponering er eit scenario; sei kva for eitt.</translation>
    </message>
    <message>
        <source>Rammer og fordeling: %1</source>
        <translation>Rammer og fordeling: %1</translation>
    </message>
    <message>
        <source>Rammer og fordeling</source>
        <translation>Rammer og fordeling</translation>
    </message>
    <message>
        <source>Grunnlag: %1.</source>
        <translation>Grunnlag: %1.</translation>
    </message>
    <message>
        <source>Prosjektet har ikke noe å vise her.</source>
        <translation>Prosjektet har ikkje noko å vise her.</translation>
    </message>
    <message>
        <source>Scenarioet «%1», som rapporten viser, finnes ikke; velg et som finnes.</source>
        <translation>Scenarioet «%1», som rapporten viser, finst ikkje; vel eit som finst.</translation>
    </message>
    <message>
        <source>Loggen i scenarioet «%1» henger ikke sammen, så det kan ikke vises.</source>
        <translation>Loggen i scenarioet «%1» heng ikkje saman, så det kan ikkje visast.</translation>
    </message>
    <message>
        <source>Området «%1», som rapporten viser, finnes ikke; velg et som finnes.</source>
        <translation>Området «%1», som rapporten viser, finst ikkje; vel eit som finst.</translation>
    </message>
    <message>
        <source>Bare %1 er med.</source>
        <comment>areas</comment>
        <translation>Berre %1 er med.</translation>
    </message>
    <message>
        <source>Mandater</source>
        <translation>Mandat</translation>
    </message>
    <message>
        <source>Brev</source>
        <translation>Brev</translation>
    </message>
    <message>
        <source>Kilder</source>
        <translation>Kjelder</translation>
    </message>
    <message numerus="yes">
        <source>%n samhandlingsområde(r)</source>
        <translation>
            <numerusform>%n samhandlingsområde</numerusform>
            <numerusform>%n samhandlingsområde</numerusform>
        </translation>
    </message>
    <message>
        <source>Planen har ingen av årene %1, som rapporten viser; den har %2.</source>
        <translation>Planen har ingen av åra %1, som rapporten viser; han har %2.</translation>
    </message>
    <message>
        <source>Omdisponeringen: %1</source>
        <comment>heading of a part of it</comment>
        <translation>Omdisponeringa: %1</translation>
    </message>
    <message>
        <source>Nr.</source>
        <translation>Nr.</translation>
    </message>
    <message>
        <source>Scenarioet «%1»</source>
        <translation>Scenarioet «%1»</translation>
    </message>
    <message>
        <source>%1 i scenarioet «%2»</source>
        <comment>areas, scenario</comment>
        <translation>%1 i scenarioet «%2»</translation>
    </message>
    <message>
        <source>Prosjektet har ikke noe for budsjettåret %1; planen har %2.</source>
        <translation>Prosjektet har ikkje noko for budsjettåret %1; planen har %2.</translation>
    </message>
    <message numerus="yes">
        <source>Planen er endret siden for %n av beløpene som scenarioet endrer; de er vist slik scenarioet har dem.</source>
        <translation>
            <numerusform>Planen er endra sidan for %n av beløpa som scenarioet endrar; det er vist slik scenarioet har det.</numerusform>
            <numerusform>Planen er endra sidan for %n av beløpa som scenarioet endrar; dei er viste slik scenarioet har dei.</numerusform>
        </translation>
    </message>
    <message>
        <source>Scenarioene side om side</source>
        <translation>Scenarioa side om side</translation>
    </message>
    <message>
        <source>Prosjektet har ingen scenarioer å sette ved siden av planen.</source>
        <translation>Prosjektet har ingen scenario å setje ved sida av planen.</translation>
    </message>
    <message>
        <source>Planen og scenarioene side om side</source>
        <translation>Planen og scenarioa side om side</translation>
    </message>
    <message>
        <source>Bare det som er ulikt, og summene for hele programmet, er med.</source>
        <translation>Berre det som er ulikt, og summane for heile programmet, er med.</translation>
    </message>
    <message>
        <source>Ingen av scenarioene skiller seg fra planen her.</source>
        <translation>Ingen av scenarioa skil seg frå planen her.</translation>
    </message>
    <message>
        <source>Bare det som er ulikt, er med.</source>
        <translation>Berre det som er ulikt, er med.</translation>
    </message>
    <message>
        <source>Loggen i scenarioet «%1» henger ikke sammen, så det er ikke med.</source>
        <translation>Loggen i scenarioet «%1» heng ikkje saman, så det er ikkje med.</translation>
    </message>
    <message>
        <source>Bare %1 er med.</source>
        <comment>years</comment>
        <translation>Berre %1 er med.</translation>
    </message>
</context>
<context>
    <name>ReportDefinition</name>
    <message>
        <source>Rapporten har ikke noe navn; gi den et</source>
        <translation>Rapporten har ikkje noko namn; gje han eit</translation>
    </message>
    <message>
        <source>Rapporten har ikke noe innhold; velg minst én del</source>
        <translation>Rapporten har ikkje noko innhald; vel minst éin del</translation>
    </message>
    <message>
        <source>Språket «%1» finnes ikke; velg nb, nn eller en</source>
        <translation>Språket «%1» finst ikkje; vel nb, nn eller en</translation>
    </message>
    <message>
        <source>%1 desimaler kan ikke vises; velg fra 0 til %2</source>
        <translation>%1 desimalar kan ikkje visast; vel frå 0 til %2</translation>
    </message>
    <message>
        <source>Et av årene er ikke et årstall</source>
        <translation>Eitt av åra er ikkje eit årstal</translation>
    </message>
    <message>
        <source>Prosjektet har ingen rapport som heter «%1»</source>
        <translation>Prosjektet har ingen rapport som heiter «%1»</translation>
    </message>
</context>
<context>
    <name>ReportSeal</name>
    <message>
        <source>Rapporten har ikke noe segl: den er ikke skrevet av Ramme, er ren tekst, eller er lagret på nytt av et program som tok det bort</source>
        <translation>Rapporten har ikkje noko segl: han er ikkje skriven av Ramme, er rein tekst, eller er lagra på nytt av eit program som tok det bort</translation>
    </message>
    <message>
        <source>Seglet i rapporten er ødelagt, så det kan ikke sies hva som er endret; skriv rapporten på nytt fra prosjektet</source>
        <translation>Seglet i rapporten er øydelagt, så det kan ikkje seiast kva som er endra; skriv rapporten på nytt frå prosjektet</translation>
    </message>
    <message>
        <source>Rapporten er skrevet av en nyere utgave av Ramme; oppdater Ramme for å kontrollere den</source>
        <translation>Rapporten er skriven av ei nyare utgåve av Ramme; oppdater Ramme for å kontrollere han</translation>
    </message>
</context>
<context>
    <name>RuleSpokenText</name>
    <message>
        <source>%1 Det gjelder %2: %3.</source>
        <translation>%1 Det gjeld %2: %3.</translation>
    </message>
    <message>
        <source>%1 Se %2.</source>
        <translation>%1 Sjå %2.</translation>
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
    <message>
        <source>Linjer med tall som ikke er lest</source>
        <translation>Linjer med tal som ikkje er lesne</translation>
    </message>
    <message>
        <source>Noe på siden er ikke lest</source>
        <translation>Noko på sida er ikkje lese</translation>
    </message>
    <message>
        <source>Planstatus står i tabellen</source>
        <translation>Planstatus står i tabellen</translation>
    </message>
    <message>
        <source>Et vedtak gjelder ikke lenger</source>
        <translation>Eit vedtak gjeld ikkje lenger</translation>
    </message>
    <message>
        <source>Vedtak mot planen</source>
        <translation>Vedtak mot planen</translation>
    </message>
</context>
<context>
    <name>SaveQuestion</name>
    <message>
        <source>Word-dokument (*.docx)</source>
        <translation>Word-dokument (*.docx)</translation>
    </message>
    <message>
        <source>Excel-arbeidsbok (*.xlsx)</source>
        <translation>Excel-arbeidsbok (*.xlsx)</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>OpenDocument-tekst (*.odt)</source>
        <translation>OpenDocument-tekst (*.odt)</translation>
    </message>
    <message>
        <source>Nettside (*.html)</source>
        <translation>Nettside (*.html)</translation>
    </message>
    <message>
        <source>CSV, bare tabellene (*.csv)</source>
        <translation>CSV, berre tabellane (*.csv)</translation>
    </message>
    <message>
        <source>Ren tekst (*.txt)</source>
        <translation>Rein tekst (*.txt)</translation>
    </message>
    <message>
        <source>«%1» finnes allerede. Skal filen erstattes?</source>
        <translation>«%1» finst allereie. Skal fila erstattast?</translation>
    </message>
</context>
<context>
    <name>ScenarioRequest</name>
    <message>
        <source>--%1 kan ikke være «%2»; skriv et årstall, flere med komma, eller fra og til som 2027-2029.</source>
        <translation>--%1 kan ikkje vere «%2»; skriv eit årstal, fleire med komma, eller frå og til som 2027-2029.</translation>
    </message>
    <message>
        <source>--%1 kan ikke være «%2»; skriv nummeret som «show» viser.</source>
        <translation>--%1 kan ikkje vere «%2»; skriv nummeret som «show» viser.</translation>
    </message>
    <message>
        <source>--date kan ikke være «%1»; skriv datoen som 2026-09-15.</source>
        <translation>--date kan ikkje vere «%1»; skriv datoen som 2026-09-15.</translation>
    </message>
    <message>
        <source>--%1 kan ikke være «%2»: %3.</source>
        <translation>--%1 kan ikkje vere «%2»: %3.</translation>
    </message>
    <message>
        <source>--%1 hører ikke til «%2».</source>
        <translation>--%1 høyrer ikkje til «%2».</translation>
    </message>
    <message>
        <source>Si hvor mye, med --amount.</source>
        <translation>Sei kor mykje, med --amount.</translation>
    </message>
    <message>
        <source>Si hvor beløpet skal, med --to, --to-recipient, --to-year eller --to-kind.</source>
        <translation>Sei kvar beløpet skal, med --to, --to-recipient, --to-year eller --to-kind.</translation>
    </message>
    <message>
        <source>--to-year tar ett år.</source>
        <translation>--to-year tek eitt år.</translation>
    </message>
    <message>
        <source>Si hva grensen er, med --at-least, --at-most eller --most-taken.</source>
        <translation>Sei kva grensa er, med --at-least, --at-most eller --most-taken.</translation>
    </message>
    <message>
        <source>Et scenario må ha et navn.</source>
        <translation>Eit scenario må ha eit namn.</translation>
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
        <source>VERB</source>
        <translation>VERB</translation>
    </message>
    <message>
        <source>Hva som skal gjøres: %1.</source>
        <translation>Kva som skal gjerast: %1.</translation>
    </message>
    <message>
        <source>NAVN…</source>
        <translation>NAMN…</translation>
    </message>
    <message>
        <source>OMRÅDE</source>
        <translation>OMRÅDE</translation>
    </message>
    <message>
        <source>ÅR</source>
        <translation>ÅR</translation>
    </message>
    <message>
        <source>BELØP</source>
        <translation>BELØP</translation>
    </message>
    <message>
        <source>TEKST</source>
        <translation>TEKST</translation>
    </message>
    <message>
        <source>MOTTAKER</source>
        <translation>MOTTAKAR</translation>
    </message>
    <message>
        <source>move: området beløpet tas fra, eller reserve.</source>
        <translation>move: området beløpet blir teke frå, eller reserve.</translation>
    </message>
    <message>
        <source>move: området beløpet går til, eller reserve; det samme området om det ikke er gitt.</source>
        <translation>move: området beløpet går til, eller reserve; det same området om det ikkje er gitt.</translation>
    </message>
    <message>
        <source>Raden i området; tom for hovedraden.</source>
        <translation>Rada i området; tom for hovudrada.</translation>
    </message>
    <message>
        <source>RAD</source>
        <translation>RAD</translation>
    </message>
    <message>
        <source>Året, flere med komma, eller fra og til som 2027-2029; alle om det ikke er gitt.</source>
        <translation>Året, fleire med komma, eller frå og til som 2027-2029; alle om det ikkje er gitt.</translation>
    </message>
    <message>
        <source>Mottakeren, som NHN; unsplit for det som er ufordelt.</source>
        <translation>Mottakaren, som NHN; unsplit for det som er ufordelt.</translation>
    </message>
    <message>
        <source>Typen linje i fordelingen.</source>
        <translation>Typen linje i fordelinga.</translation>
    </message>
    <message>
        <source>move: raden beløpet går til, der den er en annen.</source>
        <translation>move: rada beløpet går til, der ho er ei anna.</translation>
    </message>
    <message>
        <source>move: året beløpet går til, der det er et annet.</source>
        <translation>move: året beløpet går til, der det er eit anna.</translation>
    </message>
    <message>
        <source>move: mottakeren beløpet går til, der den er en annen.</source>
        <translation>move: mottakaren beløpet går til, der det er ein annan.</translation>
    </message>
    <message>
        <source>move: typen linje beløpet går til, der den er en annen.</source>
        <translation>move: typen linje beløpet går til, der det er ein annan.</translation>
    </message>
    <message>
        <source>Beløpet i mill. kroner; for spread den nye summen, eller en endring som +5, -5 eller &quot;+3 %&quot;.</source>
        <translation>Beløpet i mill. kroner; for spread den nye summen, eller ei endring som +5, -5 eller &quot;+3 %&quot;.</translation>
    </message>
    <message>
        <source>Det minste steget i mill. kroner; 0,1 om det ikke er gitt, eller 0,01 der summen er finere.</source>
        <translation>Det minste steget i mill. kroner; 0,1 om det ikkje er gitt, eller 0,01 der summen er finare.</translation>
    </message>
    <message>
        <source>spread: like mye til hvert tall.</source>
        <translation>spread: like mykje til kvart tal.</translation>
    </message>
    <message>
        <source>spread: etter forholdet mellom tallene i et annet område.</source>
        <translation>spread: etter forholdet mellom tala i eit anna område.</translation>
    </message>
    <message>
        <source>spread: etter forholdet mellom tallene i et annet år.</source>
        <translation>spread: etter forholdet mellom tala i eit anna år.</translation>
    </message>
    <message>
        <source>Om det som sies, gjelder hvert tall eller summen av dem; hvert tall for hold, summen for bound om det ikke er gitt.</source>
        <translation>Om det som blir sagt, gjeld kvart tal eller summen av dei; kvart tal for hold, summen for bound om det ikkje er gitt.</translation>
    </message>
    <message>
        <source>bound: det minste det kan bli, i mill. kroner.</source>
        <translation>bound: det minste det kan bli, i mill. kroner.</translation>
    </message>
    <message>
        <source>bound: det meste det kan bli, i mill. kroner.</source>
        <translation>bound: det meste det kan bli, i mill. kroner.</translation>
    </message>
    <message>
        <source>bound: hvor stor del av planen som kan tas bort, som &quot;10 %&quot;.</source>
        <translation>bound: kor stor del av planen som kan takast bort, som &quot;10 %&quot;.</translation>
    </message>
    <message>
        <source>ANDEL</source>
        <translation>DEL</translation>
    </message>
    <message>
        <source>rebase: la det som planen har endret, følge planen; uten den står scenarioets tall.</source>
        <translation>rebase: la det som planen har endra, følgje planen; utan den står tala til scenarioet.</translation>
    </message>
    <message>
        <source>Vis hva som ville skje, uten å endre noe.</source>
        <translation>Vis kva som ville skje, utan å endre noko.</translation>
    </message>
    <message>
        <source>Hvem som gjør det.</source>
        <translation>Kven som gjer det.</translation>
    </message>
    <message>
        <source>Når, som 2026-09-15; i dag om det ikke er gitt.</source>
        <translation>Når, som 2026-09-15; i dag om det ikkje er gitt.</translation>
    </message>
    <message>
        <source>DATO</source>
        <translation>DATO</translation>
    </message>
    <message>
        <source>Hvorfor.</source>
        <translation>Kvifor.</translation>
    </message>
    <message>
        <source>Vedtaket det bygger på, som et saksnummer.</source>
        <translation>Vedtaket det byggjer på, som eit saksnummer.</translation>
    </message>
    <message>
        <source>--quantum må være større enn null.</source>
        <translation>--quantum må vere større enn null.</translation>
    </message>
    <message>
        <source>Si hvilket område det gjelder, hvilket år, og et beløp større enn null, med --area, --year og --amount.</source>
        <translation>Sei kva område det gjeld, kva år, og eit beløp større enn null, med --area, --year og --amount.</translation>
    </message>
    <message>
        <source>hold, bound og request: ta bort den med dette nummeret i «show».</source>
        <translation>hold, bound og request: ta bort den med dette nummeret i «show».</translation>
    </message>
    <message>
        <source>Si hva planen skal sammenliknes med: navn på scenarioer, eller --vintage.</source>
        <translation>Sei kva planen skal samanliknast med: namn på scenario, eller --vintage.</translation>
    </message>
    <message>
        <source>--year tar ett år i en sammenlikning.</source>
        <translation>--year tek eitt år i ei samanlikning.</translation>
    </message>
    <message>
        <source>--index hører sammen med --prices.</source>
        <translation>--index høyrer saman med --prices.</translation>
    </message>
    <message>
        <source>compare: mandatene for et år, flere med komma.</source>
        <translation>compare: mandata for eit år, fleire med komma.</translation>
    </message>
    <message>
        <source>ÅRGANG</source>
        <translation>ÅRGANG</translation>
    </message>
    <message>
        <source>FIL</source>
        <translation>FIL</translation>
    </message>
    <message>
        <source>Si hva regelen skal gjøre, med --refuse, --warn, --text, --source, --threshold eller --off.</source>
        <translation>Sei kva regelen skal gjere, med --refuse, --warn, --text, --source, --threshold eller --off.</translation>
    </message>
    <message>
        <source>--off kan ikke stå sammen med noe annet som sies om regelen.</source>
        <translation>--off kan ikkje stå saman med noko anna som blir sagt om regelen.</translation>
    </message>
    <message>
        <source>--threshold hører bare til regelen above-threshold.</source>
        <translation>--threshold høyrer berre til regelen above-threshold.</translation>
    </message>
    <message>
        <source>--threshold må være større enn null.</source>
        <translation>--threshold må vere større enn null.</translation>
    </message>
    <message>
        <source>--refuse og --warn sier hver sitt; velg én av dem.</source>
        <translation>--refuse og --warn seier kvar sitt; vel éin av dei.</translation>
    </message>
    <message>
        <source>Si hvem som gjør det, med --by.</source>
        <translation>Sei kven som gjer det, med --by.</translation>
    </message>
    <message>
        <source>Si når det er vedtatt og hva vedtaket heter, med --on og --reference.</source>
        <translation>Sei når det er vedteke og kva vedtaket heiter, med --on og --reference.</translation>
    </message>
    <message>
        <source>--format html hører bare til «note».</source>
        <translation>--format html høyrer berre til «note».</translation>
    </message>
    <message>
        <source>rule: regelen avviser.</source>
        <translation>rule: regelen avviser.</translation>
    </message>
    <message>
        <source>rule: regelen advarer.</source>
        <translation>rule: regelen åtvarar.</translation>
    </message>
    <message>
        <source>rule: regelen gjelder ikke.</source>
        <translation>rule: regelen gjeld ikkje.</translation>
    </message>
    <message>
        <source>rule: det som blir sagt; tom for Rammes egen tekst.</source>
        <translation>rule: det som blir sagt; tom for Rammes eigen tekst.</translation>
    </message>
    <message>
        <source>rule: hvor det er bestemt.</source>
        <translation>rule: kvar det er bestemt.</translation>
    </message>
    <message>
        <source>rule above-threshold: det meste som kan flyttes uten at regelen sier noe, i mill. kroner.</source>
        <translation>rule above-threshold: det meste som kan flyttast utan at regelen seier noko, i mill. kroner.</translation>
    </message>
    <message>
        <source>note og compare: filen som skrives; uten den går notatet til standard ut.</source>
        <translation>note og compare: fila som blir skriven; utan ho går notatet til standard ut.</translation>
    </message>
    <message>
        <source>Som tekst eller JSON; for note også HTML, for compare også csv, xlsx og html.</source>
        <translation>Som tekst eller JSON; for note òg HTML, for compare òg csv, xlsx og html.</translation>
    </message>
    <message>
        <source>Si fra, til og steg, med --%1range og --%1step, som --%1range &quot;-10 %..+10 %&quot; --%1step &quot;2 %&quot;.</source>
        <translation>Sei frå, til og steg, med --%1range og --%1step, som --%1range &quot;-10 %..+10 %&quot; --%1step &quot;2 %&quot;.</translation>
    </message>
    <message>
        <source>--outputs kan ikke være «%1»; velg blant %2, flere med komma.</source>
        <translation>--outputs kan ikkje vere «%1»; vel blant %2, fleire med komma.</translation>
    </message>
    <message>
        <source>Si hvem som foreslår, med --author.</source>
        <translation>Sei kven som gjer framlegget, med --author.</translation>
    </message>
    <message>
        <source>Scenarioet; for copy og rename også det nye navnet, for import også regnearket, for compare og matrix så mange som ønskes, for rule regelen.</source>
        <translation>Scenarioet; for copy og rename òg det nye namnet, for import òg reknearket, for compare og matrix så mange som ein ønskjer, for rule regelen.</translation>
    </message>
    <message>
        <source>spread, hold, bound, request, vary og compare: området; alle om det ikke er gitt.</source>
        <translation>spread, hold, bound, request, vary og compare: området; alle om det ikkje er gitt.</translation>
    </message>
    <message>
        <source>matrix: scenarioet forslagene holdes opp mot; planen om det ikke er gitt.</source>
        <translation>matrix: scenarioet framlegga blir haldne opp mot; planen om det ikkje er gjeve.</translation>
    </message>
    <message>
        <source>NAVN</source>
        <translation>NAMN</translation>
    </message>
    <message>
        <source>vary: fra og til, som &quot;-10 %..+10 %&quot;, &quot;-5..+5&quot; eller &quot;200..240&quot;.</source>
        <translation>vary: frå og til, som &quot;-10 %..+10 %&quot;, &quot;-5..+5&quot; eller &quot;200..240&quot;.</translation>
    </message>
    <message>
        <source>FRA..TIL</source>
        <translation>FRÅ..TIL</translation>
    </message>
    <message>
        <source>vary: steget, som &quot;2 %&quot; eller 0,5.</source>
        <translation>vary: steget, som &quot;2 %&quot; eller 0,5.</translation>
    </message>
    <message>
        <source>STEG</source>
        <translation>STEG</translation>
    </message>
    <message>
        <source>vary: området til en sum nummer to, som varieres samtidig.</source>
        <translation>vary: området til ein sum nummer to, som blir variert samstundes.</translation>
    </message>
    <message>
        <source>vary: raden til sum nummer to.</source>
        <translation>vary: rada til sum nummer to.</translation>
    </message>
    <message>
        <source>vary: året til sum nummer to.</source>
        <translation>vary: året til sum nummer to.</translation>
    </message>
    <message>
        <source>vary: mottakeren til sum nummer to.</source>
        <translation>vary: mottakaren til sum nummer to.</translation>
    </message>
    <message>
        <source>vary: typen linje til sum nummer to.</source>
        <translation>vary: typen linje til sum nummer to.</translation>
    </message>
    <message>
        <source>vary: fra og til for sum nummer to.</source>
        <translation>vary: frå og til for sum nummer to.</translation>
    </message>
    <message>
        <source>vary: steget for sum nummer to.</source>
        <translation>vary: steget for sum nummer to.</translation>
    </message>
    <message>
        <source>vary: hva som vises; alt unntatt hvert år om det ikke er gitt.</source>
        <translation>vary: kva som blir vist; alt unnateke kvart år om det ikkje er gjeve.</translation>
    </message>
    <message>
        <source>--%1 tar ett årstall.</source>
        <translation>--%1 tek eitt årstal.</translation>
    </message>
    <message>
        <source>spread: etter forholdet mellom tallene i mandatene for et år.</source>
        <translation>spread: etter forholdet mellom tala i mandata for eit år.</translation>
    </message>
    <message>
        <source>spread: på en rett linje fra det første året, som er som nå, til det siste.</source>
        <translation>spread: på ei rett linje frå det første året, som er som no, til det siste.</translation>
    </message>
    <message>
        <source>--equal, --like, --like-vintage og --straight-line sier hver sitt; velg én av dem.</source>
        <translation>--equal, --like, --like-vintage og --straight-line seier kvar sitt; vel éin av dei.</translation>
    </message>
    <message>
        <source>bound: grensen gjelder hvert område for seg.</source>
        <translation>bound: grensa gjeld kvart område for seg.</translation>
    </message>
</context>
<context>
    <name>Sensitivity</name>
    <message>
        <source>Én eller to summer kan varieres.</source>
        <translation>Éin eller to summar kan varierast.</translation>
    </message>
    <message>
        <source>Si hva som skal vises.</source>
        <translation>Sei kva som skal visast.</translation>
    </message>
    <message>
        <source>Variasjonen må gå oppover, med et steg over null.</source>
        <translation>Variasjonen må gå oppover, med eit steg over null.</translation>
    </message>
    <message>
        <source>Det er ingen tall å variere i %1.</source>
        <translation>Det er ingen tal å variere i %1.</translation>
    </message>
    <message>
        <source>Det blir flere enn %1 beregninger; velg et større steg.</source>
        <translation>Det blir fleire enn %1 utrekningar; vel eit større steg.</translation>
    </message>
    <message>
        <source>De to summene som varieres, er den samme.</source>
        <translation>Dei to summane som blir varierte, er den same.</translation>
    </message>
    <message>
        <source>Beregningen ble avbrutt.</source>
        <translation>Utrekninga vart avbroten.</translation>
    </message>
</context>
<context>
    <name>SensitivityOutputs</name>
    <message>
        <source>Programmet</source>
        <translation>Programmet</translation>
    </message>
    <message>
        <source>Reserven</source>
        <translation>Reserven</translation>
    </message>
    <message>
        <source>Ambisjoner berørt</source>
        <translation>Ambisjonar råka</translation>
    </message>
</context>
<context>
    <name>ShownPlan</name>
    <message>
        <source>Scenarioet «%1» er laget på prosjektets grunnlag, som er %2, og kan ikke vises på et annet; vis det på prosjektets.</source>
        <translation>Scenarioet «%1» er laga på grunnlaget til prosjektet, som er %2, og kan ikkje visast på eit anna; vis det på grunnlaget til prosjektet.</translation>
    </message>
    <message>
        <source>Prosjektet har ingen mandater for %1; velg et annet grunnlag.</source>
        <translation>Prosjektet har ingen mandat for %1; vel eit anna grunnlag.</translation>
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
    <message>
        <source>vedtatt</source>
        <translation>vedteke</translation>
    </message>
    <message>
        <source>Endret ved vedtak, ikke trykt i noe mandat</source>
        <translation>Endra ved vedtak, ikkje trykt i noko mandat</translation>
    </message>
    <message>
        <source>Hvor tallene er hentet</source>
        <translation>Kvar tala er henta</translation>
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
        <translation>Tryggleik</translation>
    </message>
    <message>
        <source>Begrunnelse</source>
        <translation>Grunngjeving</translation>
    </message>
    <message>
        <source>%1, linje %2</source>
        <comment>document, line</comment>
        <translation>%1, linje %2</translation>
    </message>
    <message>
        <source>%1, linje %2: «%3»</source>
        <comment>document, line, printed</comment>
        <translation>%1, linje %2: «%3»</translation>
    </message>
    <message>
        <source>foreslått</source>
        <translation>foreslått</translation>
    </message>
    <message>
        <source>Endret i scenarioet, ikke trykt i noe mandat</source>
        <translation>Endra i scenarioet, ikkje trykt i noko mandat</translation>
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
    <message>
        <source>Beløpet er for stort til å fordeles</source>
        <translation>Beløpet er for stort til å fordelast</translation>
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
    <message>
        <source>omregnet</source>
        <translation>omrekna</translation>
    </message>
    <message>
        <source>Ikke trykt: regnet om fra %1 til %2-kroner med indeksen «%3», årgang %4.</source>
        <translation>Ikkje trykt: rekna om frå %1 til %2-kroner med indeksen «%3», årgang %4.</translation>
    </message>
    <message>
        <source>ikke omregnet</source>
        <translation>ikkje omrekna</translation>
    </message>
    <message>
        <source>Mandatet oppgir ikke prisnivået, så beløpet er ikke regnet om.</source>
        <translation>Mandatet oppgir ikkje prisnivået, så beløpet er ikkje rekna om.</translation>
    </message>
    <message>
        <source>Regnet om til %1-kroner med indeksen «%2», årgang %3.</source>
        <translation>Rekna om til %1-kroner med indeksen «%2», årgang %3.</translation>
    </message>
    <message>
        <source>Vedtaket «%1» %2, %3</source>
        <translation>Vedtaket «%1» %2, %3</translation>
    </message>
    <message>
        <source>vedtatt</source>
        <translation>vedteke</translation>
    </message>
    <message>
        <source>Endret ved vedtak, ikke trykt i noe mandat: «%1» %2, %3.</source>
        <translation>Endra ved vedtak, ikkje trykt i noko mandat: «%1» %2, %3.</translation>
    </message>
    <message>
        <source>Kroner.</source>
        <translation>Kroner.</translation>
    </message>
    <message>
        <source>1000 kroner.</source>
        <translation>1000 kroner.</translation>
    </message>
    <message>
        <source>Mill. kroner.</source>
        <translation>Mill. kroner.</translation>
    </message>
    <message>
        <source>avrundet</source>
        <translation>avrunda</translation>
    </message>
    <message>
        <source>Tallene er avrundet hver for seg, så de som vises, blir ikke nøyaktig denne summen.</source>
        <translation>Tala er avrunda kvar for seg, så dei som er viste, blir ikkje nøyaktig denne summen.</translation>
    </message>
    <message>
        <source>Enkelte tall er rundet opp eller ned slik at summene stemmer som de vises.</source>
        <translation>Enkelte tal er runda opp eller ned slik at summane stemmer som dei er viste.</translation>
    </message>
    <message>
        <source>Summen over år inneholder %2 mill. kroner ubrukte midler som også var med i et tidligere års ramme.</source>
        <comment>the amount is %2</comment>
        <translation>Summen over år inneheld %2 mill. kroner ubrukte midlar som òg var med i ramma for eit tidlegare år.</translation>
    </message>
    <message>
        <source>Innhold</source>
        <translation>Innhald</translation>
    </message>
    <message>
        <source>Tabell</source>
        <translation>Tabell</translation>
    </message>
    <message>
        <source>side %1 av %2</source>
        <translation>side %1 av %2</translation>
    </message>
    <message>
        <source>Figur</source>
        <translation>Figur</translation>
    </message>
    <message>
        <source>endret</source>
        <translation>endra</translation>
    </message>
    <message>
        <source>Endret i scenarioet «%1».</source>
        <translation>Endra i scenarioet «%1».</translation>
    </message>
    <message>
        <source>Planen er vist slik scenarioet «%1» gjør den.</source>
        <translation>Planen er vist slik scenarioet «%1» gjer han.</translation>
    </message>
    <message>
        <source>Scenarioet «%1»</source>
        <translation>Scenarioet «%1»</translation>
    </message>
    <message>
        <source>Hvert beløp er i sitt eget prisnivå i planen, uten omregning.</source>
        <translation>Kvart beløp er i sitt eige prisnivå i planen, utan omrekning.</translation>
    </message>
    <message>
        <source>Løpende kroner der ikke annet er sagt.</source>
        <translation>Løpande kroner der ikkje anna er sagt.</translation>
    </message>
    <message>
        <source>Tallene er avrundet hver for seg, så forskjellen mellom dem som vises, blir ikke nøyaktig denne.</source>
        <translation>Tala er runda av kvar for seg, så skilnaden mellom dei som blir viste, blir ikkje nøyaktig denne.</translation>
    </message>
    <message>
        <source>Summen teller %2 mill. kroner to ganger: ubrukte midler som også er med i rammen for et tidligere år.</source>
        <comment>the amount is %2</comment>
        <translation>Summen tel %2 mill. kroner to gonger: ubrukte midlar som òg er med i ramma for eit tidlegare år.</translation>
    </message>
    <message>
        <source>%1 og %2</source>
        <comment>the last of several names</comment>
        <translation>%1 og %2</translation>
    </message>
</context>
<context>
    <name>TotalMoveText</name>
    <message>
        <source>Summen er %1 mer eller mindre enn tallene kan bli.</source>
        <translation>Summen er %1 meir eller mindre enn tala kan bli.</translation>
    </message>
    <message>
        <source>Utvalget inneholder ingen tall.</source>
        <translation>Utvalet inneheld ingen tal.</translation>
    </message>
    <message>
        <source>Et nytt tall kan ikke være under null.</source>
        <translation>Eit nytt tal kan ikkje vere under null.</translation>
    </message>
    <message>
        <source>Det lot seg ikke avgjøre om alt som er holdt fast og begrenset, går opp sammen. Slipp noe av det og prøv igjen.</source>
        <translation>Det let seg ikkje avgjere om alt som er halde fast og avgrensa, går opp saman. Slepp noko av det og prøv igjen.</translation>
    </message>
    <message>
        <source>Det som er holdt fast eller begrenset, strider mot summen med %1: %2.</source>
        <translation>Det som er halde fast eller avgrensa, strir mot summen med %1: %2.</translation>
    </message>
    <message>
        <source>Summen er holdt fast og kan ikke endres med %1: %2.</source>
        <translation>Summen er halden fast og kan ikkje endrast med %1: %2.</translation>
    </message>
</context>
<context>
    <name>TotalText</name>
    <message>
        <source>«%1» er en andel; skriv + eller − foran</source>
        <translation>«%1» er ein del; skriv + eller − framfor</translation>
    </message>
    <message>
        <source>«%1» har to fortegn</source>
        <translation>«%1» har to forteikn</translation>
    </message>
    <message>
        <source>«%1» gir en for stor sum</source>
        <translation>«%1» gir ein for stor sum</translation>
    </message>
</context>
<context>
    <name>TransferText</name>
    <message>
        <source>Flyttingen går til et annet år. Si også hvilket år beløpet tas fra.</source>
        <translation>Flyttinga går til eit anna år. Sei òg kva år beløpet blir teke frå.</translation>
    </message>
    <message>
        <source>Flyttingen går til en annen mottaker. Si også hvilken mottaker beløpet tas fra.</source>
        <translation>Flyttinga går til ein annan mottakar. Sei òg kva mottakar beløpet blir teke frå.</translation>
    </message>
    <message>
        <source>Flyttingen går til en annen type linje. Si også hvilken type linje beløpet tas fra.</source>
        <translation>Flyttinga går til ein annan type linje. Sei òg kva type linje beløpet blir teke frå.</translation>
    </message>
    <message>
        <source>Det mangler %1 for å kunne flytte %2: der beløpet tas fra, er det %3 å ta av.</source>
        <translation>Det manglar %1 for å kunne flytte %2: der beløpet blir teke frå, er det %3 å ta av.</translation>
    </message>
    <message>
        <source>Det er ingen tall å gi beløpet til.</source>
        <translation>Det er ingen tal å gi beløpet til.</translation>
    </message>
    <message>
        <source>Beløpet går fra og til det samme tallet: %1.</source>
        <translation>Beløpet går frå og til det same talet: %1.</translation>
    </message>
    <message>
        <source>Beløpet som flyttes, må være større enn null.</source>
        <translation>Beløpet som blir flytta, må vere større enn null.</translation>
    </message>
    <message>
        <source>Si hvor beløpet skal, som ett område, én mottaker, ett år eller én type linje.</source>
        <translation>Sei kvar beløpet skal, som eitt område, éin mottakar, eitt år eller éin type linje.</translation>
    </message>
    <message>
        <source>Si hvilket års reserve beløpet tas fra.</source>
        <translation>Sei reserven for kva år beløpet blir teke frå.</translation>
    </message>
    <message>
        <source>Det er ingen tall å ta beløpet fra: %1.</source>
        <translation>Det er ingen tal å ta beløpet frå: %1.</translation>
    </message>
    <message>
        <source>Det er ingen tall å ta beløpet fra: %1. Andre år har noe: %2.</source>
        <translation>Det er ingen tal å ta beløpet frå: %1. Andre år har noko: %2.</translation>
    </message>
</context>
<context>
    <name>VariedRange</name>
    <message>
        <source>«%1» har to fortegn</source>
        <translation>«%1» har to forteikn</translation>
    </message>
    <message>
        <source>«%1» er ikke fra og til; skriv for eksempel «-10 %..+10 %», «-5..+5» eller «200..240»</source>
        <translation>«%1» er ikkje frå og til; skriv til dømes «-10 %..+10 %», «-5..+5» eller «200..240»</translation>
    </message>
    <message>
        <source>Skriv enten prosent eller beløp i både fra, til og steg</source>
        <translation>Skriv anten prosent eller beløp i både frå, til og steg</translation>
    </message>
    <message>
        <source>«%1» går baklengs; skriv det minste først</source>
        <translation>«%1» går baklengs; skriv det minste først</translation>
    </message>
    <message>
        <source>Steget må være større enn null</source>
        <translation>Steget må vere større enn null</translation>
    </message>
</context>
<context>
    <name>VintageTables</name>
    <message>
        <source>Prisnivå</source>
        <translation>Prisnivå</translation>
    </message>
    <message>
        <source>Ubrukte midler</source>
        <translation>Ubrukte midlar</translation>
    </message>
    <message>
        <source>Bare i det ene</source>
        <translation>Berre i det eine</translation>
    </message>
    <message>
        <source>Ikke forklart</source>
        <translation>Ikkje forklart</translation>
    </message>
    <message>
        <source>alle år</source>
        <translation>alle år</translation>
    </message>
    <message>
        <source>ulike prisnivåer</source>
        <translation>ulike prisnivå</translation>
    </message>
    <message>
        <source>Prisnivåene er ulike, og ett av dem er ikke oppgitt, så det prisene har gjort, er med i det som ikke er forklart.</source>
        <translation>Prisnivåa er ulike, og eitt av dei er ikkje oppgitt, så det prisane har gjort, er med i det som ikkje er forklart.</translation>
    </message>
    <message>
        <source>Hva nyere mandater endret, etter årsak</source>
        <translation>Kva nyare mandat endra, etter årsak</translation>
    </message>
    <message>
        <source>Endringer</source>
        <translation>Endringar</translation>
    </message>
    <message>
        <source>Mandater</source>
        <translation>Mandat</translation>
    </message>
    <message>
        <source>År</source>
        <translation>År</translation>
    </message>
    <message>
        <source>Beløp</source>
        <translation>Beløp</translation>
    </message>
    <message>
        <source>Eldre</source>
        <translation>Eldre</translation>
    </message>
    <message>
        <source>Nyere</source>
        <translation>Nyare</translation>
    </message>
    <message>
        <source>Endring</source>
        <translation>Endring</translation>
    </message>
    <message>
        <source>Herav</source>
        <translation>Av dette</translation>
    </message>
    <message>
        <source>Sum %1</source>
        <translation>Sum %1</translation>
    </message>
    <message>
        <source>Hele programmet</source>
        <translation>Heile programmet</translation>
    </message>
    <message>
        <source>%1, det første</source>
        <translation>%1, det første</translation>
    </message>
    <message>
        <source>%1 mot eldre</source>
        <translation>%1 mot eldre</translation>
    </message>
    <message>
        <source>%1 mot %2</source>
        <translation>%1 mot %2</translation>
    </message>
    <message>
        <source>Mandatene etter årgang og budsjettår</source>
        <translation>Mandata etter årgang og budsjettår</translation>
    </message>
    <message>
        <source>Årgangstrekant</source>
        <translation>Årgangstrekant</translation>
    </message>
    <message numerus="yes">
        <source>%n område(r)</source>
        <translation>
            <numerusform>%n område</numerusform>
            <numerusform>%n område</numerusform>
        </translation>
    </message>
    <message>
        <source>Mandatene for %1 gjelder %2.</source>
        <translation>Mandata for %1 gjeld %2.</translation>
    </message>
    <message>
        <source>ulike</source>
        <translation>ulike</translation>
    </message>
    <message>
        <source>ikke avklart</source>
        <translation>ikkje avklart</translation>
    </message>
    <message>
        <source>Mandatet nevner året, men rammen er ikke satt eller ikke avgjort.</source>
        <translation>Mandatet nemner året, men ramma er ikkje sett eller ikkje avgjord.</translation>
    </message>
    <message>
        <source>Oppgitt endring</source>
        <translation>Oppgitt endring</translation>
    </message>
    <message>
        <source>oppgitt</source>
        <translation>oppgitt</translation>
    </message>
    <message>
        <source>Oppgitt grunn: %1</source>
        <comment>a sentence a person wrote</comment>
        <translation>Oppgitt grunn: %1</translation>
    </message>
    <message>
        <source>Beløpene er slik mandatene oppgir dem; prisnivåene er skilt ut med indeksen «%1», årgang %2.</source>
        <translation>Beløpa er slik mandata oppgir dei; prisnivåa er skilde ut med indeksen «%1», årgang %2.</translation>
    </message>
    <message>
        <source>Beløpene er slik mandatene oppgir dem.</source>
        <translation>Beløpa er slik mandata oppgir dei.</translation>
    </message>
    <message>
        <source>Sum av områdene ovenfor</source>
        <translation>Sum av områda ovanfor</translation>
    </message>
    <message>
        <source>Årsakene regnes ut av tallene. Det som noen har forklart i kontrollene, er oppgitt endring; av teksten i dokumentene leses det ikke.</source>
        <translation>Årsakene blir rekna ut av tala. Det som nokon har forklart i kontrollane, er oppgitt endring; av teksten i dokumenta blir det ikkje lese.</translation>
    </message>
    <message>
        <source>Prisnivåene er ulike og ikke regnet om, så det prisene har gjort, er med i det som ikke er forklart. En indeks kan skille det ut.</source>
        <translation>Prisnivåa er ulike og ikkje rekna om, så det prisane har gjort, er med i det som ikkje er forklart. Ein indeks kan skilje det ut.</translation>
    </message>
</context>
<context>
    <name>WriteReportText</name>
    <message>
        <source>Rapporten er ikke skrevet: det ble avbrutt</source>
        <translation>Rapporten er ikkje skriven: det vart avbrote</translation>
    </message>
</context>
<context>
    <name>WriteText</name>
    <message>
        <source>Tabellen kunne ikke skrives ut: %1</source>
        <translation>Tabellen kunne ikkje skrivast ut: %1</translation>
    </message>
    <message>
        <source>Tabellen er ikke skrevet: det ble avbrutt</source>
        <translation>Tabellen er ikkje skriven: det vart avbrote</translation>
    </message>
    <message>
        <source>Denne tabellen skrives ikke som JSON</source>
        <translation>Denne tabellen blir ikkje skriven som JSON</translation>
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
    <message>
        <source>Ark %1</source>
        <translation>Ark %1</translation>
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
        <source>Gi nytt navn til, slett eller ta tilbake eldre utgaver av oppsett som er lært i gjennomganger</source>
        <translation>Gi nytt namn til, slett eller ta tilbake eldre utgåver av oppsett som er lærte i gjennomgangar</translation>
    </message>
    <message>
        <source>&amp;Hva om</source>
        <translation>&amp;Kva om</translation>
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
        <source>%1 (%2)</source>
        <comment>what it does, key</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>&amp;Rapport</source>
        <translation>&amp;Rapport</translation>
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
        <source>+?: noe er ikke fastsatt eller avgjort</source>
        <translation>+?: noko er ikkje fastsett eller avgjort</translation>
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
        <source>%1, %2. %3</source>
        <comment>title, unit; the years</comment>
        <translation>%1, %2. %3</translation>
    </message>
    <message>
        <source>ikke noe beløp</source>
        <translation>ikkje noko beløp</translation>
    </message>
    <message>
        <source>noe er ikke fastsatt eller avgjort</source>
        <translation>noko er ikkje fastsett eller avgjort</translation>
    </message>
</context>
<context>
    <name>ramme::AllocationModel</name>
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
        <source>Tallet er endret ved vedtaket «%1»; lag et nytt scenario for å endre det</source>
        <translation>Talet er endra ved vedtaket «%1»; lag eit nytt scenario for å endre det</translation>
    </message>
    <message>
        <source>Regnet om fra %1 med indeksen «%2», årgang %3</source>
        <comment>price base, name, vintage</comment>
        <translation>Rekna om frå %1 med indeksen «%2», årgang %3</translation>
    </message>
    <message>
        <source>Beløpene er regnet om til %1-kroner; vis dem som oppgitt for å endre dem</source>
        <translation>Beløpa er rekna om til %1-kroner; vis dei som oppgitt for å endre dei</translation>
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
    <message>
        <source>⚠ Regnet om til %1-kroner</source>
        <translation>⚠ Rekna om til %1-kroner</translation>
    </message>
    <message>
        <source>Tallene er regnet om med indeksen «%1», årgang %2, og er ikke trykt slik.</source>
        <translation>Tala er rekna om med indeksen «%1», årgang %2, og er ikkje trykte slik.</translation>
    </message>
</context>
<context>
    <name>ramme::AmbitionMoneyView</name>
    <message>
        <source>Bare det scenarioet &amp;tar fra mens ambisjoner gjenstår</source>
        <translation>Berre det scenarioet &amp;tek frå medan ambisjonar står att</translation>
    </message>
    <message>
        <source>Ambisjoner mot penger, mill. kroner</source>
        <translation>Ambisjonar mot pengar, mill. kroner</translation>
    </message>
    <message>
        <source>mill. kroner</source>
        <translation>mill. kroner</translation>
    </message>
    <message>
        <source>Planen, og det som gjenstår av ambisjonene hvert år.</source>
        <translation>Planen, og det som står att av ambisjonane kvart år.</translation>
    </message>
    <message>
        <source>Scenarioet «%1» tar ikke fra noe område mens ambisjoner gjenstår der.</source>
        <translation>Scenarioet «%1» tek ikkje frå noko område medan ambisjonar står att der.</translation>
    </message>
    <message numerus="yes">
        <source>%n rader er merket: der tar scenarioet «%1» penger fra et område med ambisjoner som gjenstår.</source>
        <translation>
            <numerusform>%n rad er merkt: der tek scenarioet «%1» pengar frå eit område med ambisjonar som står att.</numerusform>
            <numerusform>%n rader er merkte: der tek scenarioet «%1» pengar frå eit område med ambisjonar som står att.</numerusform>
        </translation>
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
    <name>ramme::ApprovalMenu</name>
    <message>
        <source>&amp;Foreslå …</source>
        <translation>&amp;Foreslå …</translation>
    </message>
    <message>
        <source>&amp;Trekk tilbake …</source>
        <translation>&amp;Trekk tilbake …</translation>
    </message>
    <message>
        <source>&amp;Vedta …</source>
        <translation>&amp;Vedta …</translation>
    </message>
    <message>
        <source>&amp;Avslå …</source>
        <translation>&amp;Avslå …</translation>
    </message>
    <message>
        <source>&amp;Notat …</source>
        <translation>&amp;Notat …</translation>
    </message>
    <message>
        <source>&amp;Regler for omdisponering …</source>
        <translation>&amp;Reglar for omdisponering …</translation>
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
    <message>
        <source>Avbryter …</source>
        <translation>Avbryt …</translation>
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
    <message>
        <source>Noe er ikke fastsatt eller avgjort, og er ikke med i søylene.</source>
        <translation>Noko er ikkje fastsett eller avgjort, og er ikkje med i søylene.</translation>
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
        <source>Skille %1 av %2</source>
        <translation>Skilje %1 av %2</translation>
    </message>
    <message>
        <source>Dra et skille for å flytte det. Dobbeltklikk lager et nytt, Delete fjerner det valgte.
Med tastene: Tab velger, ← og → flytter, Insert lager et nytt, Delete fjerner.
Klikk i en kolonne for å gi den overskrift.</source>
        <translation>Dra eit skilje for å flytte det. Dobbeltklikk lagar eit nytt, Delete fjernar det valde.
Med tastane: Tab vel, ← og → flyttar, Insert lagar eit nytt, Delete fjernar.
Klikk i ein kolonne for å gi han overskrift.</translation>
    </message>
    <message>
        <source>Første kolonne</source>
        <translation>Første kolonne</translation>
    </message>
</context>
<context>
    <name>ramme::ComparisonChart</name>
    <message>
        <source>Diagram over det som sammenliknes, per år</source>
        <translation>Diagram over det som blir samanlikna, per år</translation>
    </message>
    <message>
        <source>mill. kroner</source>
        <translation>mill. kroner</translation>
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
        <translation>Berre det som er &amp;ulikt</translation>
    </message>
    <message>
        <source>Sammenlikning, mill. kroner</source>
        <translation>Samanlikning, mill. kroner</translation>
    </message>
    <message>
        <source>mill. kroner</source>
        <translation>mill. kroner</translation>
    </message>
    <message>
        <source>Det som settes side om side</source>
        <translation>Det som blir sett side om side</translation>
    </message>
    <message>
        <source>Kryss av med mellomrom. Endringer er mot det øverste som er krysset av.</source>
        <translation>Kryss av med mellomrom. Endringar er mot det øvste som er kryssa av.</translation>
    </message>
    <message>
        <source>&amp;Side om side:</source>
        <translation>&amp;Side om side:</translation>
    </message>
    <message>
        <source>&amp;Område:</source>
        <translation>&amp;Område:</translation>
    </message>
    <message>
        <source>Området som sammenliknes</source>
        <translation>Området som blir samanlikna</translation>
    </message>
    <message>
        <source>Å&amp;r:</source>
        <translation>Å&amp;r:</translation>
    </message>
    <message>
        <source>Året som sammenliknes</source>
        <translation>Året som blir samanlikna</translation>
    </message>
    <message>
        <source>Loggen henger ikke sammen, så scenarioet kan ikke brukes.</source>
        <translation>Loggen heng ikkje saman, så scenarioet kan ikkje brukast.</translation>
    </message>
    <message>
        <source>Hele programmet</source>
        <translation>Heile programmet</translation>
    </message>
    <message>
        <source>alle</source>
        <translation>alle</translation>
    </message>
    <message>
        <source>Kryss av minst to for å sette dem side om side.</source>
        <translation>Kryss av minst to for å setje dei side om side.</translation>
    </message>
    <message>
        <source>Det er ingen forskjell.</source>
        <translation>Det er ingen skilnad.</translation>
    </message>
    <message>
        <source>Det er ingen tall å sammenlikne der.</source>
        <translation>Det er ingen tal å samanlikne der.</translation>
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
    <message>
        <source>%1: %2 må bekreftes (Ctrl+B)</source>
        <comment>where a figure stands: what it says</comment>
        <translation>%1: %2 må stadfestast (Ctrl+B)</translation>
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
    <message>
        <source>Skriver tabellen …</source>
        <translation>Skriv tabellen …</translation>
    </message>
    <message>
        <source>Skriver diagrammet …</source>
        <translation>Skriv diagrammet …</translation>
    </message>
    <message>
        <source>Årgangstrekant</source>
        <translation>Årgangstrekant</translation>
    </message>
    <message>
        <source>Endringer mellom mandatene</source>
        <translation>Endringar mellom mandata</translation>
    </message>
    <message>
        <source>Ambisjoner mot penger</source>
        <translation>Ambisjonar mot pengar</translation>
    </message>
    <message>
        <source>Eksporter rapporten</source>
        <translation>Eksporter rapporten</translation>
    </message>
    <message>
        <source>Skriver rapporten …</source>
        <translation>Skriv rapporten …</translation>
    </message>
    <message>
        <source>Rapporten ble ikke skrevet</source>
        <translation>Rapporten vart ikkje skriven</translation>
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
    <name>ramme::GroundsFields</name>
    <message>
        <source>for eksempel et saksnummer</source>
        <translation>til dømes eit saksnummer</translation>
    </message>
    <message>
        <source>Be&amp;grunnelse:</source>
        <translation>&amp;Grunngjeving:</translation>
    </message>
    <message>
        <source>&amp;Vedtak:</source>
        <translation>&amp;Vedtak:</translation>
    </message>
    <message>
        <source>A&amp;v:</source>
        <translation>A&amp;v:</translation>
    </message>
    <message>
        <source>&amp;Dato:</source>
        <translation>&amp;Dato:</translation>
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
    <message>
        <source>Setter sammen det som er lest …</source>
        <translation>Set saman det som er lese …</translation>
    </message>
    <message>
        <source>Leser dokumentet …</source>
        <translation>Les dokumentet …</translation>
    </message>
    <message>
        <source>Det er ikke lenger noe mandat og ikke noe brev å gå gjennom i «%1».</source>
        <translation>Det er ikkje lenger noko mandat og ikkje noko brev å gå gjennom i «%1».</translation>
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
    <message>
        <source>&amp;Gå gjennom …</source>
        <translation>&amp;Gå gjennom …</translation>
    </message>
    <message>
        <source>Viser den nye lesningen ved siden av dokumentet. Den erstatter den gamle når du legger den inn.</source>
        <translation>Viser den nye lesinga ved sida av dokumentet. Ho erstattar den gamle når du legg ho inn.</translation>
    </message>
</context>
<context>
    <name>ramme::IndexCommand</name>
    <message>
        <source>«%1» er ikke et år og en verdi; skriv det som 2025=112,4.</source>
        <translation>«%1» er ikkje eit år og ein verdi; skriv det som 2025=112,4.</translation>
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
        <translation>%1, årgang %2: %3</translation>
    </message>
    <message>
        <source>%1, årgang %2: %3 (kilde: %4)</source>
        <translation>%1, årgang %2: %3 (kjelde: %4)</translation>
    </message>
    <message>
        <source>Indeksen «%1» finnes alt i årgang %2; slett den først, eller bruk en annen årgang.</source>
        <translation>Indeksen «%1» finst alt i årgang %2; slett han først, eller bruk ein annan årgang.</translation>
    </message>
    <message>
        <source>Indeksen «%1», årgang %2, er lagt inn med %3.</source>
        <translation>Indeksen «%1», årgang %2, er lagd inn med %3.</translation>
    </message>
    <message numerus="yes">
        <source>%n år</source>
        <translation>
            <numerusform>%n år</numerusform>
            <numerusform>%n år</numerusform>
        </translation>
    </message>
    <message>
        <source>Indeksen «%1» finnes i flere årganger; si hvilken, som «%2».</source>
        <translation>Indeksen «%1» finst i fleire årgangar; sei kva for ein, som «%2».</translation>
    </message>
    <message>
        <source>Indeksen «%1», årgang %2, er slettet.</source>
        <translation>Indeksen «%1», årgang %2, er sletta.</translation>
    </message>
    <message>
        <source>PROSJEKT.ramme VERB [NAVN] [ÅR=VERDI…]</source>
        <translation>PROSJEKT.ramme VERB [NAMN] [ÅR=VERDI…]</translation>
    </message>
    <message>
        <source>Viser, legger inn og sletter prisindekser.</source>
        <translation>Viser, legg inn og slettar prisindeksar.</translation>
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
        <source>VERB</source>
        <translation>VERB</translation>
    </message>
    <message>
        <source>Hva som skal gjøres: %1.</source>
        <translation>Kva som skal gjerast: %1.</translation>
    </message>
    <message>
        <source>NAVN</source>
        <translation>NAMN</translation>
    </message>
    <message>
        <source>Indeksen; for delete med @ÅRGANG der det er flere.</source>
        <translation>Indeksen; for delete med @ÅRGANG der det er fleire.</translation>
    </message>
    <message>
        <source>ÅR=VERDI…</source>
        <translation>ÅR=VERDI…</translation>
    </message>
    <message>
        <source>add: verdiene, som 2025=112,4, der de ikke leses fra en fil.</source>
        <translation>add: verdiane, som 2025=112,4, der dei ikkje blir lesne frå ei fil.</translation>
    </message>
    <message>
        <source>add: året eller datoen indeksen ble publisert, som 2025 eller 2025-10-07.</source>
        <translation>add: året eller datoen indeksen vart publisert, som 2025 eller 2025-10-07.</translation>
    </message>
    <message>
        <source>ÅRGANG</source>
        <translation>ÅRGANG</translation>
    </message>
    <message>
        <source>add: filen verdiene leses fra, med ett år og én verdi på hver linje.</source>
        <translation>add: fila verdiane blir lesne frå, med eitt år og éin verdi på kvar linje.</translation>
    </message>
    <message>
        <source>FIL.csv</source>
        <translation>FIL.csv</translation>
    </message>
    <message>
        <source>add: hvor verdiene er hentet; filens navn om det ikke er gitt.</source>
        <translation>add: kvar verdiane er henta; namnet på fila om det ikkje er gitt.</translation>
    </message>
    <message>
        <source>TEKST</source>
        <translation>TEKST</translation>
    </message>
    <message>
        <source>list: som tekst eller JSON.</source>
        <translation>list: som tekst eller JSON.</translation>
    </message>
    <message>
        <source>--%1 hører ikke til «%2».</source>
        <translation>--%1 høyrer ikkje til «%2».</translation>
    </message>
    <message>
        <source>Si når indeksen ble publisert, med --vintage.</source>
        <translation>Sei når indeksen vart publisert, med --vintage.</translation>
    </message>
    <message>
        <source>Si enten hvilken fil verdiene er i, med --from, eller skriv dem som ÅR=VERDI.</source>
        <translation>Sei anten kva fil verdiane er i, med --from, eller skriv dei som ÅR=VERDI.</translation>
    </message>
    <message>
        <source>Prosjektet har ingen indekser.</source>
        <translation>Prosjektet har ingen indeksar.</translation>
    </message>
</context>
<context>
    <name>ramme::IndicesDialog</name>
    <message>
        <source>Prisindekser</source>
        <translation>Prisindeksar</translation>
    </message>
    <message>
        <source>Navn</source>
        <translation>Namn</translation>
    </message>
    <message>
        <source>Årgang</source>
        <translation>Årgang</translation>
    </message>
    <message>
        <source>År</source>
        <translation>År</translation>
    </message>
    <message>
        <source>Prosjektets prisindekser</source>
        <translation>Prisindeksane i prosjektet</translation>
    </message>
    <message>
        <source>N&amp;y</source>
        <translation>N&amp;y</translation>
    </message>
    <message>
        <source>Les fra &amp;fil …</source>
        <translation>Les frå &amp;fil …</translation>
    </message>
    <message>
        <source>&amp;Behold</source>
        <translation>&amp;Ta vare på</translation>
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
        <source>Kommunal deflator</source>
        <translation>Kommunal deflator</translation>
    </message>
    <message>
        <source>året eller dagen den ble utgitt, som 2025 eller 2025-10-07</source>
        <translation>året eller dagen han vart gitt ut, som 2025 eller 2025-10-07</translation>
    </message>
    <message>
        <source>hvor den står</source>
        <translation>kvar han står</translation>
    </message>
    <message>
        <source>2025   100
2026   103,2</source>
        <translation>2025   100
2026   103,2</translation>
    </message>
    <message>
        <source>Ett år på hver linje, med verdien etter. Celler fra et regneark kan limes inn.</source>
        <translation>Eitt år på kvar linje, med verdien etter. Celler frå eit rekneark kan limast inn.</translation>
    </message>
    <message>
        <source>&amp;Navn:</source>
        <translation>&amp;Namn:</translation>
    </message>
    <message>
        <source>&amp;Årgang:</source>
        <translation>&amp;Årgang:</translation>
    </message>
    <message>
        <source>&amp;Kilde:</source>
        <translation>&amp;Kjelde:</translation>
    </message>
    <message>
        <source>&amp;Verdier:</source>
        <translation>&amp;Verdiar:</translation>
    </message>
    <message>
        <source>%1–%2</source>
        <comment>first and last year</comment>
        <translation>%1–%2</translation>
    </message>
    <message>
        <source>Skriv navn, årgang og verdier, eller les verdiene fra en fil.</source>
        <translation>Skriv namn, årgang og verdiar, eller les verdiane frå ei fil.</translation>
    </message>
    <message>
        <source>Les en prisindeks</source>
        <translation>Les ein prisindeks</translation>
    </message>
    <message>
        <source>Tabeller (*.csv *.tsv *.xlsx *.ods *.txt)</source>
        <translation>Tabellar (*.csv *.tsv *.xlsx *.ods *.txt)</translation>
    </message>
    <message numerus="yes">
        <source>%n verdier er lest. Behold indeksen når navn og årgang er rett.</source>
        <translation>
            <numerusform>%n verdi er lesen. Ta vare på indeksen når namn og årgang er rett.</numerusform>
            <numerusform>%n verdiar er lesne. Ta vare på indeksen når namn og årgang er rett.</numerusform>
        </translation>
    </message>
    <message>
        <source>Indeksen «%1», årgang %2, er med i prosjektet.</source>
        <translation>Indeksen «%1», årgang %2, er med i prosjektet.</translation>
    </message>
    <message>
        <source>Skriv verdiene, ett år og én verdi på hver linje.</source>
        <translation>Skriv verdiane, eitt år og éin verdi på kvar linje.</translation>
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
    <message>
        <source>ambisjoner</source>
        <translation>ambisjonar</translation>
    </message>
    <message>
        <source>kapittel og post</source>
        <translation>kapittel og post</translation>
    </message>
    <message>
        <source>alle</source>
        <translation>alle</translation>
    </message>
    <message>
        <source>Gjelder</source>
        <translation>Gjeld</translation>
    </message>
    <message>
        <source>Sletter oppsettet med alle utgavene av det</source>
        <translation>Slettar oppsettet med alle utgåvene av det</translation>
    </message>
    <message>
        <source>Ta &amp;tilbake utgaven</source>
        <translation>Ta &amp;tilbake utgåva</translation>
    </message>
    <message>
        <source>Den eldre utgaven som er valgt, brukes igjen, som en ny utgave (Ctrl+Enter)</source>
        <translation>Den eldre utgåva som er vald, blir brukt igjen, som ei ny utgåve (Ctrl+Enter)</translation>
    </message>
    <message>
        <source>Et oppsett brukes på tabeller med samme overskrift, også når årene er andre, i mandater og brev med samme tittel eller i alle.</source>
        <translation>Eit oppsett blir brukt på tabellar med same overskrift, også når åra er andre, i mandat og brev med same tittel eller i alle.</translation>
    </message>
    <message>
        <source>ingen tabell, men et brev</source>
        <translation>ingen tabell, men eit brev</translation>
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
        <translation>Linja er fordelt på linjene under</translation>
    </message>
    <message>
        <source>Linjen er ikke ført på noe samhandlingsområde</source>
        <translation>Linja er ikkje ført på noko samhandlingsområde</translation>
    </message>
    <message>
        <source>Bare beløpene kan skrives om her. Mottaker, budsjettår og område settes med knappene over dokumentet.</source>
        <translation>Berre beløpa kan skrivast om her. Mottakar, budsjettår og område blir sette med knappane over dokumentet.</translation>
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
        <source>Linje</source>
        <translation>Linje</translation>
    </message>
    <message>
        <source>Område</source>
        <translation>Område</translation>
    </message>
    <message>
        <source>Beløp</source>
        <translation>Beløp</translation>
    </message>
</context>
<context>
    <name>ramme::LetterPage</name>
    <message>
        <source>Brevets poster og fordeling</source>
        <translation>Postane og fordelinga i brevet</translation>
    </message>
    <message>
        <source>Brev</source>
        <translation>Brev</translation>
    </message>
    <message>
        <source>&amp;Brev:</source>
        <translation>&amp;Brev:</translation>
    </message>
    <message>
        <source>Det er ikke lest noe brev.</source>
        <translation>Det er ikkje lese noko brev.</translation>
    </message>
</context>
<context>
    <name>ramme::LimitDialog</name>
    <message>
        <source>Hold fast</source>
        <translation>Hald fast</translation>
    </message>
    <message>
        <source>Sett en grense</source>
        <translation>Set ei grense</translation>
    </message>
    <message>
        <source>Gjelder:</source>
        <translation>Gjeld:</translation>
    </message>
    <message>
        <source>Summen</source>
        <translation>Summen</translation>
    </message>
    <message>
        <source>Hvert tall for seg</source>
        <translation>Kvart tal for seg</translation>
    </message>
    <message>
        <source>&amp;Hva:</source>
        <translation>&amp;Kva:</translation>
    </message>
    <message>
        <source>&amp;Minst:</source>
        <translation>&amp;Minst:</translation>
    </message>
    <message>
        <source>mill. kroner</source>
        <translation>mill. kroner</translation>
    </message>
    <message>
        <source>Høy&amp;st:</source>
        <translation>Høg&amp;st:</translation>
    </message>
    <message>
        <source>Høyst &amp;tatt bort:</source>
        <translation>Høgst &amp;teke bort:</translation>
    </message>
    <message>
        <source>andel av planen, for eksempel 10 %</source>
        <translation>del av planen, til dømes 10 %</translation>
    </message>
    <message>
        <source>&amp;Hold fast</source>
        <translation>&amp;Hald fast</translation>
    </message>
    <message>
        <source>&amp;Sett grensen</source>
        <translation>&amp;Set grensa</translation>
    </message>
    <message>
        <source>A&amp;vbryt</source>
        <translation>A&amp;vbryt</translation>
    </message>
    <message>
        <source>Skriv minst én grense</source>
        <translation>Skriv minst éi grense</translation>
    </message>
    <message>
        <source>Den nedre grensen er over den øvre</source>
        <translation>Den nedre grensa er over den øvre</translation>
    </message>
    <message>
        <source>Hvert &amp;område for seg</source>
        <translation>Kvart &amp;område for seg</translation>
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
    <message>
        <source>Hva om</source>
        <translation>Kva om</translation>
    </message>
    <message>
        <source>Rapport</source>
        <translation>Rapport</translation>
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
    <name>ramme::MovePane</name>
    <message>
        <source>Hva endringen gjør</source>
        <translation>Kva endringa gjer</translation>
    </message>
    <message>
        <source>Kan ikke gjøres</source>
        <translation>Kan ikkje gjerast</translation>
    </message>
    <message>
        <source>Forhåndsvisning</source>
        <translation>Førehandsvising</translation>
    </message>
    <message>
        <source>Ingenting blir endret av dette.</source>
        <translation>Ingenting blir endra av dette.</translation>
    </message>
    <message>
        <source>Forhåndsvisning – Enter gjennomfører, Esc avbryter</source>
        <translation>Førehandsvising – Enter gjennomfører, Esc avbryt</translation>
    </message>
    <message>
        <source>⚠ %1</source>
        <translation>⚠ %1</translation>
    </message>
    <message>
        <source>Berører: %1</source>
        <translation>Gjeld: %1</translation>
    </message>
    <message>
        <source>Tallene</source>
        <translation>Tala</translation>
    </message>
    <message>
        <source>Hva</source>
        <translation>Kva</translation>
    </message>
    <message>
        <source>Før</source>
        <translation>Før</translation>
    </message>
    <message>
        <source>Etter</source>
        <translation>Etter</translation>
    </message>
    <message>
        <source>Endring</source>
        <translation>Endring</translation>
    </message>
    <message numerus="yes">
        <source>og %n tall til</source>
        <translation>
            <numerusform>og %n tal til</numerusform>
            <numerusform>og %n tal til</numerusform>
        </translation>
    </message>
    <message>
        <source>Summer som endres</source>
        <translation>Summar som blir endra</translation>
    </message>
    <message>
        <source>Summene per år og mottaker står fast.</source>
        <translation>Summane per år og mottakar står fast.</translation>
    </message>
    <message>
        <source>Pengene tas fra disse ambisjonene, som gjenstår i %1 eller senere</source>
        <translation>Pengane blir tekne frå desse ambisjonane, som står att i %1 eller seinare</translation>
    </message>
    <message>
        <source>Ambisjoner som gjenstår i %1 eller senere</source>
        <translation>Ambisjonar som står att i %1 eller seinare</translation>
    </message>
    <message>
        <source>Planen har %1. Lag et scenario for å prøve endringer.</source>
        <translation>Planen har %1. Lag eit scenario for å prøve endringar.</translation>
    </message>
    <message>
        <source>Sum</source>
        <translation>Sum</translation>
    </message>
    <message>
        <source>Planen</source>
        <translation>Planen</translation>
    </message>
    <message>
        <source>Scenarioet</source>
        <translation>Scenarioet</translation>
    </message>
    <message>
        <source>Skriv en ny sum i cellen, eller +5, −5, +3 %.</source>
        <translation>Skriv ein ny sum i cella, eller +5, −5, +3 %.</translation>
    </message>
    <message>
        <source>Holdt fast: %1</source>
        <translation>Halde fast: %1</translation>
    </message>
    <message>
        <source>Grense: %1</source>
        <translation>Grense: %1</translation>
    </message>
    <message>
        <source>Øremerket: %1, %2</source>
        <translation>Øyremerkt: %1, %2</translation>
    </message>
    <message>
        <source>⚠ Regel</source>
        <translation>⚠ Regel</translation>
    </message>
</context>
<context>
    <name>ramme::MoveRulesDialog</name>
    <message>
        <source>Fra én mottaker til en &amp;annen</source>
        <translation>Frå éin mottakar til ein &amp;annan</translation>
    </message>
    <message>
        <source>Under det som er &amp;øremerket</source>
        <translation>Under det som er &amp;øyremerkt</translation>
    </message>
    <message>
        <source>Av &amp;ubrukte midler</source>
        <translation>Av &amp;ubrukte midlar</translation>
    </message>
    <message>
        <source>Fra områder med a&amp;mbisjoner som gjenstår</source>
        <translation>Frå område med a&amp;mbisjonar som står att</translation>
    </message>
    <message>
        <source>Over en &amp;grense, mill. kroner:</source>
        <translation>Over ei &amp;grense, mill. kroner:</translation>
    </message>
    <message>
        <source>Regler for omdisponering</source>
        <translation>Reglar for omdisponering</translation>
    </message>
    <message>
        <source>Når det flyttes</source>
        <translation>Når det blir flytta</translation>
    </message>
    <message>
        <source>Regelen</source>
        <translation>Regelen</translation>
    </message>
    <message>
        <source>Det som blir sagt</source>
        <translation>Det som blir sagt</translation>
    </message>
    <message>
        <source>Bestemt i</source>
        <translation>Fastsett i</translation>
    </message>
    <message>
        <source>&amp;Behold reglene</source>
        <translation>&amp;Ta vare på reglane</translation>
    </message>
    <message>
        <source>A&amp;vbryt</source>
        <translation>A&amp;vbryt</translation>
    </message>
    <message>
        <source>advarer</source>
        <translation>åtvarar</translation>
    </message>
    <message>
        <source>avviser</source>
        <translation>avviser</translation>
    </message>
    <message>
        <source>Hva regelen gjør: %1</source>
        <translation>Kva regelen gjer: %1</translation>
    </message>
    <message>
        <source>Det som blir sagt: %1</source>
        <translation>Det som blir sagt: %1</translation>
    </message>
    <message>
        <source>Tomt felt gir Rammes egen tekst: %1</source>
        <translation>Tomt felt gir Ramme sin eigen tekst: %1</translation>
    </message>
    <message>
        <source>Hvor det er bestemt: %1</source>
        <translation>Kvar det er fastsett: %1</translation>
    </message>
    <message>
        <source>brev, punkt eller sak</source>
        <translation>brev, punkt eller sak</translation>
    </message>
    <message>
        <source>Grensen i mill. kroner</source>
        <translation>Grensa i mill. kroner</translation>
    </message>
    <message>
        <source>Grensen for hva som kan flyttes: %1.</source>
        <translation>Grensa for kva som kan flyttast: %1.</translation>
    </message>
</context>
<context>
    <name>ramme::NamedArea</name>
    <message>
        <source>Området «%1» har ingen mandater; det har %2.</source>
        <translation>Området «%1» har ingen mandat; det har %2.</translation>
    </message>
</context>
<context>
    <name>ramme::NoteDialog</name>
    <message>
        <source>Notat om «%1»</source>
        <translation>Notat om «%1»</translation>
    </message>
    <message>
        <source>Notatet</source>
        <translation>Notatet</translation>
    </message>
    <message>
        <source>&amp;Språk:</source>
        <translation>&amp;Språk:</translation>
    </message>
    <message>
        <source>&amp;Lagre …</source>
        <translation>&amp;Lagre …</translation>
    </message>
    <message>
        <source>&amp;Kopier</source>
        <translation>&amp;Kopier</translation>
    </message>
    <message>
        <source>L&amp;ukk</source>
        <translation>L&amp;ukk</translation>
    </message>
    <message>
        <source>Notat om %1</source>
        <translation>Notat om %1</translation>
    </message>
    <message>
        <source>Lagre notatet</source>
        <translation>Lagre notatet</translation>
    </message>
    <message>
        <source>Notatet ble ikke skrevet</source>
        <translation>Notatet vart ikkje skrive</translation>
    </message>
</context>
<context>
    <name>ramme::OrderDialog</name>
    <message>
        <source>A&amp;vbryt</source>
        <translation>A&amp;vbryt</translation>
    </message>
</context>
<context>
    <name>ramme::PagePreview</name>
    <message>
        <source>Forhåndsvisning</source>
        <translation>Førehandsvising</translation>
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
    <name>ramme::PlanTableModel</name>
    <message>
        <source>Alle år</source>
        <translation>Alle år</translation>
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
        <source>Herav ubrukte midler</source>
        <translation>Av dette ubrukte midlar</translation>
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
        <source>Vedtaket «%1» %2, %3</source>
        <comment>name, date, reference</comment>
        <translation>Vedtaket «%1» %2, %3</translation>
    </message>
</context>
<context>
    <name>ramme::PriceOptions</name>
    <message>
        <source>Vis beløpene i dette årets kroner; krever --index.</source>
        <translation>Vis beløpa i kronene til dette året; krev --index.</translation>
    </message>
    <message>
        <source>ÅR</source>
        <translation>ÅR</translation>
    </message>
    <message>
        <source>Indeksen det regnes om med; den nyeste årgangen om ingen er gitt.</source>
        <translation>Indeksen det blir rekna om med; den nyaste årgangen om ingen er gitt.</translation>
    </message>
    <message>
        <source>NAVN[@ÅRGANG]</source>
        <translation>NAMN[@ÅRGANG]</translation>
    </message>
    <message>
        <source>--prices kan ikke være «%1»; skriv et årstall.</source>
        <translation>--prices kan ikkje vere «%1»; skriv eit årstal.</translation>
    </message>
    <message>
        <source>Si hvilken indeks det skal regnes om med, med --index.</source>
        <translation>Sei kva indeks det skal reknast om med, med --index.</translation>
    </message>
</context>
<context>
    <name>ramme::PricePicker</name>
    <message>
        <source>&amp;Indeks:</source>
        <translation>&amp;Indeks:</translation>
    </message>
    <message>
        <source>Indeksen beløp regnes om med</source>
        <translation>Indeksen beløp blir rekna om med</translation>
    </message>
    <message>
        <source>&amp;Kroner:</source>
        <translation>&amp;Kroner:</translation>
    </message>
    <message>
        <source>Året beløpene vises i kroner for</source>
        <translation>Året beløpa blir viste i kroner for</translation>
    </message>
    <message>
        <source>ingen</source>
        <translation>ingen</translation>
    </message>
    <message>
        <source>%1, årgang %2</source>
        <translation>%1, årgang %2</translation>
    </message>
    <message>
        <source>Skiller prisene fra resten av endringen, og regner beløp om til et annet års kroner</source>
        <translation>Skil prisane frå resten av endringa, og reknar beløp om til kronene til eit anna år</translation>
    </message>
    <message>
        <source>som oppgitt</source>
        <translation>som oppgitt</translation>
    </message>
    <message>
        <source>%1-kroner</source>
        <translation>%1-kroner</translation>
    </message>
    <message>
        <source>&amp;Prisindekser …</source>
        <translation>&amp;Prisindeksar …</translation>
    </message>
    <message>
        <source>Skriv inn, les inn eller slett prisindekser</source>
        <translation>Skriv inn, les inn eller slett prisindeksar</translation>
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
    <message>
        <source>Oppsettet «%1» har ingen utgave %2</source>
        <translation>Oppsettet «%1» har inga utgåve %2</translation>
    </message>
    <message>
        <source>Ta tilbake utgave %1 av oppsettet %2</source>
        <translation>Ta tilbake utgåve %1 av oppsettet %2</translation>
    </message>
    <message>
        <source>Scenarioet «%1» gjelder %2; slett scenarioet først</source>
        <translation>Scenarioet «%1» gjeld %2; slett scenarioet først</translation>
    </message>
    <message>
        <source>Scenarioet «%1» finnes ikke lenger</source>
        <translation>Scenarioet «%1» finst ikkje lenger</translation>
    </message>
    <message>
        <source>Trekk tilbake scenarioet «%1»</source>
        <translation>Trekk tilbake scenarioet «%1»</translation>
    </message>
    <message>
        <source>Foreslå scenarioet «%1»</source>
        <translation>Foreslå scenarioet «%1»</translation>
    </message>
    <message>
        <source>Vedta scenarioet «%1»</source>
        <translation>Vedta scenarioet «%1»</translation>
    </message>
    <message>
        <source>Avslå scenarioet «%1»</source>
        <translation>Avslå scenarioet «%1»</translation>
    </message>
    <message>
        <source>Det kan bare være én regel av hvert slag</source>
        <translation>Det kan berre vere éin regel av kvart slag</translation>
    </message>
    <message>
        <source>Grensen for hva som kan flyttes, må være større enn null</source>
        <translation>Grensa for kva som kan flyttast, må vere større enn null</translation>
    </message>
    <message>
        <source>Endre reglene for omdisponering</source>
        <translation>Endre reglane for omdisponering</translation>
    </message>
    <message>
        <source>Indeksen «%1» finnes allerede i årgang %2</source>
        <translation>Indeksen «%1» finst allereie i årgang %2</translation>
    </message>
    <message>
        <source>Endre indeksen %1</source>
        <translation>Endre indeksen %1</translation>
    </message>
    <message>
        <source>Slett indeksen %1</source>
        <translation>Slett indeksen %1</translation>
    </message>
    <message>
        <source>Rapporten «%1» finnes allerede</source>
        <translation>Rapporten «%1» finst alt</translation>
    </message>
    <message>
        <source>Endre rapporten %1</source>
        <translation>Endre rapporten %1</translation>
    </message>
    <message>
        <source>Slett rapporten %1</source>
        <translation>Slett rapporten %1</translation>
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
    <message>
        <source>Åpner prosjektet …</source>
        <translation>Opnar prosjektet …</translation>
    </message>
    <message>
        <source>Lagrer prosjektet …</source>
        <translation>Lagrar prosjektet …</translation>
    </message>
</context>
<context>
    <name>ramme::ProposalModel</name>
    <message>
        <source>Hva</source>
        <translation>Kva</translation>
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
        <source>HOD: planen</source>
        <translation>HOD: planen</translation>
    </message>
    <message>
        <source>HOD: %1</source>
        <translation>HOD: %1</translation>
    </message>
    <message>
        <source>Vurdering</source>
        <translation>Vurdering</translation>
    </message>
    <message>
        <source>mot HOD</source>
        <translation>mot HOD</translation>
    </message>
    <message>
        <source>Reserven</source>
        <translation>Reserven</translation>
    </message>
    <message>
        <source>Sum %1</source>
        <translation>Sum %1</translation>
    </message>
    <message>
        <source>Sum programmet</source>
        <translation>Sum programmet</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>recipient, kind of money</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Ufordelt</source>
        <translation>Ufordelt</translation>
    </message>
    <message>
        <source>%1: «%2» lar planen stå med %3.</source>
        <translation>%1: «%2» lèt planen stå med %3.</translation>
    </message>
    <message>
        <source>%1: «%2» vil ha %3. Enter tar det inn.</source>
        <translation>%1: «%2» vil ha %3. Enter tek det inn.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Velg et tall i tabellen først</source>
        <translation>Vel eit tal i tabellen først</translation>
    </message>
    <message>
        <source>Dette er en sum; ta tallene i den ett for ett</source>
        <translation>Dette er ein sum; ta tala i han eitt for eitt</translation>
    </message>
    <message>
        <source>Ingen av forslagene vil endre dette tallet</source>
        <translation>Ingen av framlegga vil endre dette talet</translation>
    </message>
    <message>
        <source>Flere forslag vil endre dette tallet; gå til kolonnen til det som skal tas inn</source>
        <translation>Fleire framlegg vil endre dette talet; gå til kolonnen til det som skal takast inn</translation>
    </message>
    <message>
        <source>«%1» vil ikke endre dette tallet</source>
        <translation>«%1» vil ikkje endre dette talet</translation>
    </message>
    <message>
        <source>Velg hvilket scenario forslagene skal tas inn i</source>
        <translation>Vel kva scenario framlegga skal takast inn i</translation>
    </message>
    <message>
        <source>«%1» er et av forslagene; velg et eget scenario å ta dem inn i</source>
        <translation>«%1» er eitt av framlegga; vel eit eige scenario å ta dei inn i</translation>
    </message>
</context>
<context>
    <name>ramme::ProposalsView</name>
    <message>
        <source>Forslagene ved siden av hverandre, i mill. kroner</source>
        <translation>Framlegga ved sida av kvarandre, i mill. kroner</translation>
    </message>
    <message>
        <source>✓ enig · ◆ uenig med HOD · ✕ konflikt mellom forslag, eller mer enn året og reserven har · ▲ ▼ mer eller mindre enn HOD · mill. kroner</source>
        <translation>✓ samd · ◆ usamd med HOD · ✕ konflikt mellom framlegg, eller meir enn året og reserven har · ▲ ▼ meir eller mindre enn HOD · mill. kroner</translation>
    </message>
    <message>
        <source>Hva som må ses på i forslaget som sist ble lest</source>
        <translation>Kva som må sjåast på i framlegget som sist vart lese</translation>
    </message>
    <message>
        <source>Les inn forslag …</source>
        <translation>Les inn framlegg …</translation>
    </message>
    <message>
        <source>Les et regneark med områder nedover og år og mottakere bortover som et forslag</source>
        <translation>Les eit rekneark med område nedover og år og mottakarar bortover som eit framlegg</translation>
    </message>
    <message>
        <source>Forslag som sammenliknes</source>
        <translation>Framlegg som blir samanlikna</translation>
    </message>
    <message>
        <source>&amp;Forslag (kryss av):</source>
        <translation>&amp;Framlegg (kryss av):</translation>
    </message>
    <message>
        <source>&amp;HODs eget:</source>
        <translation>&amp;HOD sitt eige:</translation>
    </message>
    <message>
        <source>&amp;Tas inn i:</source>
        <translation>&amp;Takast inn i:</translation>
    </message>
    <message>
        <source>&amp;Vis:</source>
        <translation>&amp;Vis:</translation>
    </message>
    <message>
        <source>Alle tall</source>
        <translation>Alle tal</translation>
    </message>
    <message>
        <source>Uenige</source>
        <translation>Usamde</translation>
    </message>
    <message>
        <source>Konflikter</source>
        <translation>Konfliktar</translation>
    </message>
    <message>
        <source>Neste uenighet</source>
        <translation>Neste usemje</translation>
    </message>
    <message>
        <source>Gå til neste tall som et forslag vil ha annerledes enn HOD</source>
        <translation>Gå til neste tal som eit framlegg vil ha annleis enn HOD</translation>
    </message>
    <message>
        <source>Ta inn</source>
        <translation>Ta inn</translation>
    </message>
    <message>
        <source>Ta tallet i forslagets kolonne inn i scenarioet, med valget i loggen</source>
        <translation>Ta talet i kolonnen til framlegget inn i scenarioet, med valet i loggen</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>what it does, key</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Planen</source>
        <translation>Planen</translation>
    </message>
    <message>
        <source>Velg et scenario</source>
        <translation>Vel eit scenario</translation>
    </message>
    <message>
        <source>Les inn forslag, eller kryss av scenarioer som er forslag.</source>
        <translation>Les inn framlegg, eller kryss av scenario som er framlegg.</translation>
    </message>
    <message numerus="yes">
        <source>◆ %n uenig(e)</source>
        <translation>
            <numerusform>◆ %n usamd</numerusform>
            <numerusform>◆ %n usamde</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>✕ %n konflikt(er)</source>
        <translation>
            <numerusform>✕ %n konflikt</numerusform>
            <numerusform>✕ %n konfliktar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>✓ %n enig(e)</source>
        <translation>
            <numerusform>✓ %n samd</numerusform>
            <numerusform>✓ %n samde</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a name, and which of those that have it</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Les inn forslag</source>
        <translation>Les inn framlegg</translation>
    </message>
    <message>
        <source>Regneark (*.xlsx *.xlsm *.ods *.csv *.tsv)</source>
        <translation>Rekneark (*.xlsx *.xlsm *.ods *.csv *.tsv)</translation>
    </message>
    <message>
        <source>Alle filer (*)</source>
        <translation>Alle filer (*)</translation>
    </message>
    <message>
        <source>Forslag i «%1»</source>
        <translation>Framlegg i «%1»</translation>
    </message>
    <message>
        <source>Hvem foreslår:</source>
        <translation>Kven gjer framlegget:</translation>
    </message>
    <message>
        <source>Forslag fra %1</source>
        <translation>Framlegg frå %1</translation>
    </message>
    <message>
        <source>Forslaget ble ikke lest</source>
        <translation>Framlegget vart ikkje lese</translation>
    </message>
    <message>
        <source>Leser forslaget …</source>
        <translation>Les framlegget …</translation>
    </message>
    <message numerus="yes">
        <source>%n beløp lest</source>
        <translation>
            <numerusform>%n beløp lese</numerusform>
            <numerusform>%n beløp lesne</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n annerledes enn planen</source>
        <translation>
            <numerusform>%n annleis enn planen</numerusform>
            <numerusform>%n annleis enn planen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ting må ses på</source>
        <translation>
            <numerusform>%n ting må sjåast på</numerusform>
            <numerusform>%n ting må sjåast på</numerusform>
        </translation>
    </message>
    <message>
        <source>Ingen forslag er uenige med HOD</source>
        <translation>Ingen framlegg er usamde med HOD</translation>
    </message>
</context>
<context>
    <name>ramme::ReportCommand</name>
    <message>
        <source>PROSJEKT.ramme</source>
        <translation>PROSJEKT.ramme</translation>
    </message>
    <message>
        <source>Prosjektet.</source>
        <translation>Prosjektet.</translation>
    </message>
    <message>
        <source>Filen som skrives; endelsen velger formatet.</source>
        <translation>Fila som blir skriven; endinga vel formatet.</translation>
    </message>
    <message>
        <source>NAVN</source>
        <translation>NAMN</translation>
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
        <translation>PROSJEKT.ramme --out FIL.docx [--definition NAMN]</translation>
    </message>
    <message>
        <source>Skriver en rapport med tabeller og diagrammer, og tar vare på hvordan den skal være.</source>
        <translation>Skriv ein rapport med tabellar og diagram, og tek vare på korleis han skal vere.</translation>
    </message>
    <message>
        <source>Rapporten slik prosjektet har den under dette navnet; det som ellers er gitt, går foran.</source>
        <translation>Rapporten slik prosjektet har han under dette namnet; det som elles er gjeve, går føre.</translation>
    </message>
    <message>
        <source>Ta vare på rapporten i prosjektet under dette navnet.</source>
        <translation>Ta vare på rapporten i prosjektet under dette namnet.</translation>
    </message>
    <message>
        <source>Slett rapporten med dette navnet fra prosjektet.</source>
        <translation>Slett rapporten med dette namnet frå prosjektet.</translation>
    </message>
    <message>
        <source>Vis rapportene prosjektet har.</source>
        <translation>Vis rapportane prosjektet har.</translation>
    </message>
    <message>
        <source>Prosjektet har ingen rapporter.</source>
        <translation>Prosjektet har ingen rapportar.</translation>
    </message>
</context>
<context>
    <name>ramme::ReportForm</name>
    <message>
        <source>Fordeling per år, med diagram</source>
        <translation>Fordeling per år, med diagram</translation>
    </message>
    <message>
        <source>Omdisponeringen i scenarioet</source>
        <translation>Omdisponeringa i scenarioet</translation>
    </message>
    <message>
        <source>Ambisjoner mot penger</source>
        <translation>Ambisjonar mot pengar</translation>
    </message>
    <message>
        <source>Ambisjoner</source>
        <translation>Ambisjonar</translation>
    </message>
    <message>
        <source>Rammer slik de er trykt</source>
        <translation>Rammer slik dei er trykte</translation>
    </message>
    <message>
        <source>Fordelinger slik de er trykt</source>
        <translation>Fordelingar slik dei er trykte</translation>
    </message>
    <message>
        <source>Mandatene mot hverandre</source>
        <translation>Mandata mot kvarandre</translation>
    </message>
    <message>
        <source>Tildelingsbrev</source>
        <translation>Tildelingsbrev</translation>
    </message>
    <message>
        <source>Flyttinger i scenarioene</source>
        <translation>Flyttingar i scenarioa</translation>
    </message>
    <message>
        <source>Kontroller</source>
        <translation>Kontrollar</translation>
    </message>
    <message>
        <source>Rettelsesliste</source>
        <translation>Rettingsliste</translation>
    </message>
    <message>
        <source>Alle områder</source>
        <translation>Alle område</translation>
    </message>
    <message>
        <source>Alle år</source>
        <translation>Alle år</translation>
    </message>
    <message>
        <source>Del på &amp;finansieringslinjer</source>
        <translation>Del på &amp;finansieringslinjer</translation>
    </message>
    <message>
        <source>Rammer og fordeling</source>
        <translation>Rammer og fordeling</translation>
    </message>
    <message>
        <source>&amp;Tittel:</source>
        <translation>&amp;Tittel:</translation>
    </message>
    <message>
        <source>Planen</source>
        <translation>Planen</translation>
    </message>
    <message>
        <source>Språk og tall</source>
        <translation>Språk og tal</translation>
    </message>
    <message>
        <source>Hva rapporten er</source>
        <translation>Kva rapporten er</translation>
    </message>
    <message>
        <source>Innhold</source>
        <translation>Innhald</translation>
    </message>
    <message>
        <source>S&amp;cenario:</source>
        <translation>S&amp;cenario:</translation>
    </message>
    <message>
        <source>&amp;Grunnlag:</source>
        <translation>&amp;Grunnlag:</translation>
    </message>
    <message>
        <source>O&amp;mråder:</source>
        <translation>O&amp;mråde:</translation>
    </message>
    <message>
        <source>Å&amp;r:</source>
        <translation>Å&amp;r:</translation>
    </message>
    <message>
        <source>Mill. kroner</source>
        <translation>Mill. kroner</translation>
    </message>
    <message>
        <source>1000 kroner</source>
        <translation>1000 kroner</translation>
    </message>
    <message>
        <source>Kroner</source>
        <translation>Kroner</translation>
    </message>
    <message>
        <source>Fotnote der summen avviker</source>
        <translation>Fotnote der summen avvik</translation>
    </message>
    <message>
        <source>Rund av så summene stemmer</source>
        <translation>Rund av så summane stemmer</translation>
    </message>
    <message>
        <source>&amp;Språk:</source>
        <translation>&amp;Språk:</translation>
    </message>
    <message>
        <source>&amp;Enhet:</source>
        <translation>&amp;Eining:</translation>
    </message>
    <message>
        <source>&amp;Desimaler:</source>
        <translation>&amp;Desimalar:</translation>
    </message>
    <message>
        <source>A&amp;vrunding:</source>
        <translation>A&amp;vrunding:</translation>
    </message>
    <message>
        <source>Ta&amp;llform:</source>
        <translation>Ta&amp;lform:</translation>
    </message>
    <message>
        <source>Så mange som trengs</source>
        <translation>Så mange som trengst</translation>
    </message>
    <message>
        <source>Planen selv</source>
        <translation>Planen sjølv</translation>
    </message>
    <message>
        <source>%1 (finnes ikke)</source>
        <translation>%1 (finst ikkje)</translation>
    </message>
    <message>
        <source>Prosjektets eget</source>
        <translation>Prosjektet sitt eige</translation>
    </message>
    <message>
        <source>Mandatenes tabeller 1–3</source>
        <translation>Tabellane 1–3 i mandata</translation>
    </message>
    <message>
        <source>Brevenes tildelinger og poster</source>
        <translation>Tildelingar og postar i breva</translation>
    </message>
    <message>
        <source>&amp;Budsjettår:</source>
        <translation>&amp;Budsjettår:</translation>
    </message>
    <message>
        <source>Året mandatenes tabeller og brevene gjelder</source>
        <translation>Året tabellane i mandata og breva gjeld</translation>
    </message>
    <message>
        <source>Nyeste</source>
        <translation>Nyaste</translation>
    </message>
    <message>
        <source>Si &amp;hvor hvert tall er hentet</source>
        <translation>Sei &amp;kvar kvart tal er henta</translation>
    </message>
    <message>
        <source>Som merknader i et regneark, ellers i et vedlegg</source>
        <translation>Som merknader i eit rekneark, elles i eit vedlegg</translation>
    </message>
    <message>
        <source>Årgangstrekant</source>
        <translation>Årgangstrekant</translation>
    </message>
    <message>
        <source>Endringer mellom mandatene</source>
        <translation>Endringar mellom mandata</translation>
    </message>
    <message>
        <source>Scenarioene side om side</source>
        <translation>Scenarioa side om side</translation>
    </message>
</context>
<context>
    <name>ramme::ReportOptions</name>
    <message>
        <source>Hva rapporten har, med komma mellom: all eller %1; allocation om det ikke er gitt.</source>
        <translation>Kva rapporten har, med komma mellom: all eller %1; allocation om det ikkje er gjeve.</translation>
    </message>
    <message>
        <source>DEL,…</source>
        <translation>DEL,…</translation>
    </message>
    <message>
        <source>Tittelen.</source>
        <translation>Tittelen.</translation>
    </message>
    <message>
        <source>TEKST</source>
        <translation>TEKST</translation>
    </message>
    <message>
        <source>Planen er vist slik scenarioet gjør den.</source>
        <translation>Planen er vist slik scenarioet gjer han.</translation>
    </message>
    <message>
        <source>NAVN</source>
        <translation>NAMN</translation>
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
        <source>Bare disse årene er med i fordelingen, som 2027 eller 2026-2028.</source>
        <translation>Berre desse åra er med i fordelinga, som 2027 eller 2026-2028.</translation>
    </message>
    <message>
        <source>ÅR</source>
        <translation>ÅR</translation>
    </message>
    <message>
        <source>Fordelingen er delt på finansieringslinjer også.</source>
        <translation>Fordelinga er delt på finansieringslinjer òg.</translation>
    </message>
    <message>
        <source>Språket i rapporten; programmets om det ikke er gitt.</source>
        <translation>Språket i rapporten; det til programmet om det ikkje er gjeve.</translation>
    </message>
    <message>
        <source>Hvor mange desimaler beløpene har; så mange som hvert beløp trenger om det ikke er gitt.</source>
        <translation>Kor mange desimalar beløpa har; så mange som kvart beløp treng om det ikkje er gjeve.</translation>
    </message>
    <message>
        <source>N</source>
        <translation>N</translation>
    </message>
    <message>
        <source>Der avrundede tall ikke blir summen sin: footnote sier det under tabellen, remainder runder noen opp eller ned.</source>
        <translation>Der avrunda tal ikkje blir summen sin: footnote seier det under tabellen, remainder rundar nokre opp eller ned.</translation>
    </message>
    <message>
        <source>--contents kan ikke ha «%1»; det som finnes, er all, %2.</source>
        <translation>--contents kan ikkje ha «%1»; det som finst, er all, %2.</translation>
    </message>
    <message>
        <source>--contents er tom; si hva rapporten skal ha.</source>
        <translation>--contents er tom; sei kva rapporten skal ha.</translation>
    </message>
    <message>
        <source>--decimals kan ikke være «%1»; skriv et tall fra 0 til %2.</source>
        <translation>--decimals kan ikkje vere «%1»; skriv eit tal frå 0 til %2.</translation>
    </message>
    <message>
        <source>Året mandatenes tabeller og brevene gjelder; det nyeste om det ikke er gitt.</source>
        <translation>Året tabellane i mandata og breva gjeld; det nyaste om det ikkje er gjeve.</translation>
    </message>
    <message>
        <source>Hvert tall sier hvor det er hentet: som merknad i et regneark, ellers i et vedlegg.</source>
        <translation>Kvart tal seier kvar det er henta: som merknad i eit rekneark, elles i eit vedlegg.</translation>
    </message>
    <message>
        <source>Hvordan tall skrives: nb som 1 234,5, en som 1,234.5; om det ikke er gitt, som i rapportens språk.</source>
        <translation>Korleis tal blir skrivne: nb som 1 234,5, en som 1,234.5; om det ikkje er gjeve, som i språket til rapporten.</translation>
    </message>
    <message>
        <source>Bare dette området er med i tabellene som går over områder; kan gis flere ganger.</source>
        <translation>Berre dette området er med i tabellane som går over område; kan givast fleire gonger.</translation>
    </message>
    <message>
        <source>Enheten beløpene er i; million om den ikke er gitt. Mandatenes og brevenes tabeller har sin egen.</source>
        <translation>Eininga beløpa er i; million om ho ikkje er gitt. Tabellane i mandata og breva har si eiga.</translation>
    </message>
</context>
<context>
    <name>ramme::ReportPage</name>
    <message>
        <source>Ta vare på rapporten under et navn</source>
        <translation>Ta vare på rapporten under eit namn</translation>
    </message>
    <message>
        <source>Gi rapporten et nytt navn</source>
        <translation>Gje rapporten eit nytt namn</translation>
    </message>
    <message>
        <source>Slett rapporten fra prosjektet</source>
        <translation>Slett rapporten frå prosjektet</translation>
    </message>
    <message>
        <source>Åpne filen</source>
        <translation>Opne fila</translation>
    </message>
    <message>
        <source>Eksporter …</source>
        <translation>Eksporter …</translation>
    </message>
    <message>
        <source>Skriv ut …</source>
        <translation>Skriv ut …</translation>
    </message>
    <message>
        <source>&amp;Rapport:</source>
        <translation>&amp;Rapport:</translation>
    </message>
    <message>
        <source>Side</source>
        <translation>Side</translation>
    </message>
    <message>
        <source>Forminsk</source>
        <translation>Forminsk</translation>
    </message>
    <message>
        <source>Forstørr</source>
        <translation>Forstørr</translation>
    </message>
    <message>
        <source>Tilpass til bredden</source>
        <translation>Tilpass til breidda</translation>
    </message>
    <message>
        <source>Systemet har ikke noe program som åpner «%1».</source>
        <translation>Systemet har ikkje noko program som opnar «%1».</translation>
    </message>
    <message>
        <source>Uten navn</source>
        <translation>Utan namn</translation>
    </message>
    <message>
        <source>Ta vare på rapporten</source>
        <translation>Ta vare på rapporten</translation>
    </message>
    <message>
        <source>&amp;Navn:</source>
        <translation>&amp;Namn:</translation>
    </message>
    <message>
        <source>Rapporten «%1» finnes allerede; gi den et annet navn.</source>
        <translation>Rapporten «%1» finst alt; gje han eit anna namn.</translation>
    </message>
    <message>
        <source>av %1</source>
        <comment>pages</comment>
        <translation>av %1</translation>
    </message>
    <message>
        <source>Side %1 av %2</source>
        <translation>Side %1 av %2</translation>
    </message>
    <message>
        <source>Skrev %1.</source>
        <translation>Skreiv %1.</translation>
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
        <translation>Be om midlar frå reserven</translation>
    </message>
    <message>
        <source>Ikke sagt</source>
        <translation>Ikkje sagt</translation>
    </message>
    <message>
        <source>mill. kroner</source>
        <translation>mill. kroner</translation>
    </message>
    <message>
        <source>&amp;Beløp:</source>
        <translation>&amp;Beløp:</translation>
    </message>
    <message>
        <source>&amp;År:</source>
        <translation>&amp;År:</translation>
    </message>
    <message>
        <source>&amp;Område:</source>
        <translation>&amp;Område:</translation>
    </message>
    <message>
        <source>&amp;Mottaker:</source>
        <translation>&amp;Mottakar:</translation>
    </message>
    <message>
        <source>&amp;Skriv opp</source>
        <translation>&amp;Skriv opp</translation>
    </message>
    <message>
        <source>A&amp;vbryt</source>
        <translation>A&amp;vbryt</translation>
    </message>
    <message>
        <source>Skriv beløpet det bes om</source>
        <translation>Skriv beløpet det blir bede om</translation>
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
    <message>
        <source>Legger inn det som er lest …</source>
        <translation>Legg inn det som er lese …</translation>
    </message>
    <message>
        <source>Linjene er en tabell. Gå til skillene med F6, og gi kolonnene overskrifter.</source>
        <translation>Linjene er ein tabell. Gå til skilja med F6, og gi kolonnane overskrifter.</translation>
    </message>
    <message>
        <source>Brev</source>
        <translation>Brev</translation>
    </message>
    <message>
        <source>Oppsettet gjelder også andre av dokumentene, som leses på nytt. Se over dem, og legg inn en gang til.</source>
        <translation>Oppsettet gjeld òg andre av dokumenta, som blir lesne på nytt. Sjå over dei, og legg inn ein gong til.</translation>
    </message>
</context>
<context>
    <name>ramme::ScenarioCommand</name>
    <message>
        <source>PROSJEKT.ramme VERB [NAVN…]</source>
        <translation>PROSJEKT.ramme VERB [NAMN…]</translation>
    </message>
    <message>
        <source>Lager, endrer, viser og sammenlikner scenarioer.</source>
        <translation>Lagar, endrar, viser og samanliknar scenario.</translation>
    </message>
</context>
<context>
    <name>ramme::ScenarioLines</name>
    <message numerus="yes">
        <source>%n flytting(er)</source>
        <translation>
            <numerusform>%n flytting</numerusform>
            <numerusform>%n flyttingar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n holdt fast</source>
        <translation>
            <numerusform>%n halde fast</numerusform>
            <numerusform>%n haldne fast</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n grense(r)</source>
        <translation>
            <numerusform>%n grense</numerusform>
            <numerusform>%n grenser</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tall er endret i planen siden</source>
        <translation>
            <numerusform>%n tal er endra i planen sidan</numerusform>
            <numerusform>%n tal er endra i planen sidan</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Ingenting er flyttet.</source>
        <translation>Ingenting er flytta.</translation>
    </message>
    <message>
        <source>Holdt fast %1: %2</source>
        <translation>Halde fast %1: %2</translation>
    </message>
    <message>
        <source>Holdt fast %1: tallene finnes ikke lenger i planen.</source>
        <translation>Halde fast %1: tala finst ikkje lenger i planen.</translation>
    </message>
    <message>
        <source>Holdt fast %1: var %2, er nå %3.</source>
        <translation>Halde fast %1: var %2, er no %3.</translation>
    </message>
    <message>
        <source>Grense %1: %2</source>
        <translation>Grense %1: %2</translation>
    </message>
    <message>
        <source>Reserven %1: holdt tilbake %2, bedt om %3, frigitt %4, igjen %5</source>
        <translation>Reserven %1: halde tilbake %2, bede om %3, frigitt %4, igjen %5</translation>
    </message>
    <message>
        <source>Ingenting blir endret av dette.</source>
        <translation>Ingenting blir endra av dette.</translation>
    </message>
    <message>
        <source>Sum: %1</source>
        <translation>Sum: %1</translation>
    </message>
    <message>
        <source>Merk: %1</source>
        <translation>Merk: %1</translation>
    </message>
    <message>
        <source>Dette er bare en forhåndsvisning; ingenting er endret.</source>
        <translation>Dette er berre ei førehandsvising; ingenting er endra.</translation>
    </message>
    <message>
        <source>Endret i planen: %1 var %2, er %3; scenarioet har %4.</source>
        <translation>Endra i planen: %1 var %2, er %3; scenarioet har %4.</translation>
    </message>
    <message>
        <source>%1, samlet %2</source>
        <translation>%1, samla %2</translation>
    </message>
    <message>
        <source>%1, hvert tall; til sammen %2</source>
        <translation>%1, kvart tal; til saman %2</translation>
    </message>
    <message>
        <source>%1, hvert tall %2</source>
        <translation>%1, kvart tal %2</translation>
    </message>
    <message>
        <source>%1: følger planen, %2</source>
        <translation>%1: følgjer planen, %2</translation>
    </message>
    <message>
        <source>%1: %2 → %3 (%4)</source>
        <translation>%1: %2 → %3 (%4)</translation>
    </message>
    <message>
        <source>Ønske %1: %2</source>
        <translation>Ønske %1: %2</translation>
    </message>
    <message>
        <source>%1 av reserven til %2</source>
        <translation>%1 av reserven til %2</translation>
    </message>
    <message>
        <source>Tilstand: %1</source>
        <translation>Tilstand: %1</translation>
    </message>
    <message>
        <source>minst %1</source>
        <translation>minst %1</translation>
    </message>
    <message>
        <source>høyst %1</source>
        <translation>høgst %1</translation>
    </message>
    <message>
        <source>høyst %1 tatt bort</source>
        <translation>høgst %1 teke bort</translation>
    </message>
</context>
<context>
    <name>ramme::ScenarioList</name>
    <message>
        <source>Hva</source>
        <translation>Kva</translation>
    </message>
    <message>
        <source>Flyttet</source>
        <translation>Flytta</translation>
    </message>
    <message>
        <source>Av</source>
        <translation>Av</translation>
    </message>
    <message>
        <source>Dato</source>
        <translation>Dato</translation>
    </message>
    <message>
        <source>Begrunnelse</source>
        <translation>Grunngjeving</translation>
    </message>
    <message>
        <source>Vedtak</source>
        <translation>Vedtak</translation>
    </message>
    <message>
        <source>Grense</source>
        <translation>Grense</translation>
    </message>
    <message>
        <source>År</source>
        <translation>År</translation>
    </message>
    <message>
        <source>Holdt tilbake</source>
        <translation>Halde tilbake</translation>
    </message>
    <message>
        <source>Bedt om</source>
        <translation>Bede om</translation>
    </message>
    <message>
        <source>Frigitt</source>
        <translation>Frigitt</translation>
    </message>
    <message>
        <source>Igjen</source>
        <translation>Att</translation>
    </message>
    <message>
        <source>Planen da</source>
        <translation>Planen då</translation>
    </message>
    <message>
        <source>Planen nå</source>
        <translation>Planen no</translation>
    </message>
    <message>
        <source>Scenarioet</source>
        <translation>Scenarioet</translation>
    </message>
    <message>
        <source>Tallene finnes ikke lenger i planen</source>
        <translation>Tala finst ikkje lenger i planen</translation>
    </message>
    <message>
        <source>Var %1, er nå %2</source>
        <translation>Var %1, er no %2</translation>
    </message>
    <message>
        <source>holdt fast som sum: %1</source>
        <translation>halde fast som sum: %1</translation>
    </message>
    <message>
        <source>holdt fast, hvert tall; til sammen %1</source>
        <translation>halde fast, kvart tal; til saman %1</translation>
    </message>
    <message>
        <source>hvert tall: %1</source>
        <translation>kvart tal: %1</translation>
    </message>
    <message>
        <source>%1 bedt om til %2</source>
        <translation>%1 bede om til %2</translation>
    </message>
    <message>
        <source>%1 lagt tilbake, %2 igjen</source>
        <translation>%1 lagt tilbake, %2 att</translation>
    </message>
    <message>
        <source>%1 frigitt, %2 igjen</source>
        <translation>%1 frigitt, %2 att</translation>
    </message>
    <message>
        <source>Planen er endret siden</source>
        <translation>Planen er endra sidan</translation>
    </message>
    <message numerus="yes">
        <source>og %n tall til</source>
        <translation>
            <numerusform>og %n tal til</numerusform>
            <numerusform>og %n tal til</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ramme::ScenarioModel</name>
    <message>
        <source>Planen har %1; endret med %2</source>
        <translation>Planen har %1; endra med %2</translation>
    </message>
    <message>
        <source>Holdt fast: %1</source>
        <translation>Halde fast: %1</translation>
    </message>
    <message>
        <source>Grense: %1</source>
        <translation>Grense: %1</translation>
    </message>
    <message>
        <source>Lag et scenario for å prøve endringer</source>
        <translation>Lag eit scenario for å prøve endringar</translation>
    </message>
    <message>
        <source>Planen vises; gå tilbake til scenarioet for å endre</source>
        <translation>Planen blir vist; gå tilbake til scenarioet for å endre</translation>
    </message>
</context>
<context>
    <name>ramme::ScenarioVerbs</name>
    <message>
        <source>Scenarioet «%1» finnes ikke; «ramme scenario … list» viser dem som finnes.</source>
        <translation>Scenarioet «%1» finst ikkje; «ramme scenario … list» viser dei som finst.</translation>
    </message>
    <message>
        <source>Loggen i scenarioet «%1» henger ikke sammen, så det kan ikke brukes; slett det og lag det på nytt.</source>
        <translation>Loggen i scenarioet «%1» heng ikkje saman, så det kan ikkje brukast; slett det og lag det på nytt.</translation>
    </message>
    <message>
        <source>Prosjektet har ingen scenarioer.</source>
        <translation>Prosjektet har ingen scenario.</translation>
    </message>
    <message>
        <source>Scenarioet «%1» er laget.</source>
        <translation>Scenarioet «%1» er laga.</translation>
    </message>
    <message>
        <source>Scenarioet heter nå «%1».</source>
        <translation>Scenarioet heiter no «%1».</translation>
    </message>
    <message>
        <source>Scenarioet «%1» er slettet.</source>
        <translation>Scenarioet «%1» er sletta.</translation>
    </message>
    <message>
        <source>Scenarioet «%1» har ikke noe nummer %2 som er holdt fast; «show» viser dem.</source>
        <translation>Scenarioet «%1» har ikkje noko nummer %2 som er halde fast; «show» viser dei.</translation>
    </message>
    <message>
        <source>Nummer %1 er ikke lenger holdt fast.</source>
        <translation>Nummer %1 er ikkje lenger halde fast.</translation>
    </message>
    <message>
        <source>Det er ingen tall å holde fast: %1.</source>
        <translation>Det er ingen tal å halde fast: %1.</translation>
    </message>
    <message>
        <source>Holdt fast: %1</source>
        <translation>Halde fast: %1</translation>
    </message>
    <message>
        <source>Scenarioet «%1» har ingen grense nummer %2; «show» viser dem.</source>
        <translation>Scenarioet «%1» har inga grense nummer %2; «show» viser dei.</translation>
    </message>
    <message>
        <source>Grense nummer %1 gjelder ikke lenger.</source>
        <translation>Grense nummer %1 gjeld ikkje lenger.</translation>
    </message>
    <message>
        <source>Det minste, %1, er mer enn det meste, %2.</source>
        <translation>Det minste, %1, er meir enn det meste, %2.</translation>
    </message>
    <message>
        <source>Grense: %1</source>
        <translation>Grense: %1</translation>
    </message>
    <message>
        <source>Planen er ikke endret under scenarioet «%1».</source>
        <translation>Planen er ikkje endra under scenarioet «%1».</translation>
    </message>
    <message>
        <source>Tallene følger planen igjen.</source>
        <translation>Tala følgjer planen igjen.</translation>
    </message>
    <message>
        <source>Scenarioets tall står.</source>
        <translation>Tala til scenarioet står.</translation>
    </message>
    <message>
        <source>Det finnes alt et scenario som heter «%1»; velg et annet navn.</source>
        <translation>Det finst alt eit scenario som heiter «%1»; vel eit anna namn.</translation>
    </message>
    <message>
        <source>Området «%1» finnes ikke i planen; den har %2.</source>
        <translation>Området «%1» finst ikkje i planen; han har %2.</translation>
    </message>
    <message>
        <source>Mottakeren «%1» finnes ikke i planen; den har %2.</source>
        <translation>Mottakaren «%1» finst ikkje i planen; han har %2.</translation>
    </message>
    <message>
        <source>Scenarioet «%1» har ikke noe ønske nummer %2; «show» viser dem.</source>
        <translation>Scenarioet «%1» har ikkje noko ønske nummer %2; «show» viser dei.</translation>
    </message>
    <message>
        <source>Ønske nummer %1 er tatt bort.</source>
        <translation>Ønske nummer %1 er teke bort.</translation>
    </message>
    <message>
        <source>Reserven kan ikke be om penger fra seg selv.</source>
        <translation>Reserven kan ikkje be om pengar frå seg sjølv.</translation>
    </message>
    <message>
        <source>Ønske: %1</source>
        <translation>Ønske: %1</translation>
    </message>
    <message>
        <source>Prosjektet har ingen mandater for %1.</source>
        <translation>Prosjektet har ingen mandat for %1.</translation>
    </message>
    <message>
        <source>Det er ingen tall å sammenlikne der.</source>
        <translation>Det er ingen tal å samanlikne der.</translation>
    </message>
    <message>
        <source>Scenarioet «%1» har ingen flytting å ta tilbake.</source>
        <translation>Scenarioet «%1» har inga flytting å ta tilbake.</translation>
    </message>
    <message>
        <source>Tatt tilbake: %1</source>
        <translation>Teke tilbake: %1</translation>
    </message>
    <message>
        <source>«%1» ville blitt laget; ingenting er endret.</source>
        <translation>«%1» ville vorte laga; ingenting er endra.</translation>
    </message>
    <message numerus="yes">
        <source>%n beløp er lest.</source>
        <translation>
            <numerusform>%n beløp er lese.</numerusform>
            <numerusform>%n beløp er lesne.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tall er et annet enn i planen.</source>
        <translation>
            <numerusform>%n tal er eit anna enn i planen.</numerusform>
            <numerusform>%n tal er andre enn i planen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ting må ses på:</source>
        <translation>
            <numerusform>%n ting må sjåast på:</numerusform>
            <numerusform>%n ting må sjåast på:</numerusform>
        </translation>
    </message>
    <message>
        <source>Forslagene</source>
        <translation>Framlegga</translation>
    </message>
    <message>
        <source>Hva</source>
        <translation>Kva</translation>
    </message>
    <message>
        <source>HOD</source>
        <translation>HOD</translation>
    </message>
    <message>
        <source>Beløp</source>
        <translation>Beløp</translation>
    </message>
    <message>
        <source>Mot HOD</source>
        <translation>Mot HOD</translation>
    </message>
    <message>
        <source>Vurdering</source>
        <translation>Vurdering</translation>
    </message>
    <message>
        <source>Forslagene er som planen.</source>
        <translation>Framlegga er som planen.</translation>
    </message>
    <message>
        <source>Hva som skjer når en sum varieres</source>
        <translation>Kva som skjer når ein sum blir variert</translation>
    </message>
    <message>
        <source>Endring</source>
        <translation>Endring</translation>
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
        <translation>Tala i scenarioet i mill. kroner</translation>
    </message>
    <message>
        <source>mill. kroner</source>
        <translation>mill. kroner</translation>
    </message>
    <message>
        <source>▲ ▼ på farget bunn: mer eller mindre enn planen · hengelås: holdt fast · ≈ kursiv: anslått · stiplet: forhåndsvisning</source>
        <translation>▲ ▼ på farga botn: meir eller mindre enn planen · hengelås: halde fast · ≈ kursiv: anslått · stipla: førehandsvising</translation>
    </message>
    <message>
        <source>Flyttinger</source>
        <translation>Flyttingar</translation>
    </message>
    <message>
        <source>Holdt fast og grenser</source>
        <translation>Halde fast og grenser</translation>
    </message>
    <message>
        <source>Reserven</source>
        <translation>Reserven</translation>
    </message>
    <message>
        <source>Endret i planen</source>
        <translation>Endra i planen</translation>
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
        <translation>Flytt …</translation>
    </message>
    <message>
        <source>Flytt midler fra det som er valgt, til et annet område, år eller en annen mottaker</source>
        <translation>Flytt midlar frå det som er valt, til eit anna område, år eller ein annan mottakar</translation>
    </message>
    <message>
        <source>Ny sum …</source>
        <translation>Ny sum …</translation>
    </message>
    <message>
        <source>Gi det som er valgt, en ny sum, fordelt slik du velger</source>
        <translation>Gi det som er valt, ein ny sum, fordelt slik du vel</translation>
    </message>
    <message>
        <source>Frigi reserve …</source>
        <translation>Frigi reserve …</translation>
    </message>
    <message>
        <source>Gi midler fra reserven til det som er valgt</source>
        <translation>Gi midlar frå reserven til det som er valt</translation>
    </message>
    <message>
        <source>Be om reserve …</source>
        <translation>Be om reserve …</translation>
    </message>
    <message>
        <source>Skriv opp hva noen ber om fra reserven</source>
        <translation>Skriv opp kva nokon ber om frå reserven</translation>
    </message>
    <message>
        <source>Hold fast …</source>
        <translation>Hald fast …</translation>
    </message>
    <message>
        <source>Hold det som er valgt, fast, eller slipp det igjen</source>
        <translation>Hald det som er valt, fast, eller slepp det igjen</translation>
    </message>
    <message>
        <source>Grense …</source>
        <translation>Grense …</translation>
    </message>
    <message>
        <source>Sett hva det som er valgt, minst og høyst kan være</source>
        <translation>Set kva det som er valt, minst og høgst kan vere</translation>
    </message>
    <message>
        <source>Ta tilbake siste</source>
        <translation>Ta tilbake siste</translation>
    </message>
    <message>
        <source>Ta siste flytting i loggen tilbake</source>
        <translation>Ta siste flytting i loggen tilbake</translation>
    </message>
    <message>
        <source>Vis planen</source>
        <translation>Vis planen</translation>
    </message>
    <message>
        <source>Bytt mellom planen og scenarioet</source>
        <translation>Byt mellom planen og scenarioet</translation>
    </message>
    <message>
        <source>Vis mottakerne</source>
        <translation>Vis mottakarane</translation>
    </message>
    <message>
        <source>Skjul mottakerne for å se bare totalene per år</source>
        <translation>Gøym mottakarane for å sjå berre totalane per år</translation>
    </message>
    <message>
        <source>Følg planen</source>
        <translation>Følg planen</translation>
    </message>
    <message>
        <source>Ta planens tall i radene som er valgt under «Endret i planen»; uten valg i alle</source>
        <translation>Ta tala i planen i radene som er valde under «Endra i planen»; utan val i alle</translation>
    </message>
    <message>
        <source>Behold scenarioets</source>
        <translation>Behald scenarioet sine</translation>
    </message>
    <message>
        <source>Behold scenarioets tall i radene som er valgt under «Endret i planen»; uten valg i alle</source>
        <translation>Behald tala i scenarioet i radene som er valde under «Endra i planen»; utan val i alle</translation>
    </message>
    <message>
        <source>Ta bort</source>
        <translation>Ta bort</translation>
    </message>
    <message>
        <source>Lag først et scenario.</source>
        <translation>Lag først eit scenario.</translation>
    </message>
    <message>
        <source>Bare den siste flyttingen i loggen kan tas tilbake.</source>
        <translation>Berre den siste flyttinga i loggen kan takast tilbake.</translation>
    </message>
    <message>
        <source>Vis scenarioet</source>
        <translation>Vis scenarioet</translation>
    </message>
    <message>
        <source>Ingen har bedt om noe av reserven for %1.</source>
        <translation>Ingen har bede om noko av reserven for %1.</translation>
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
        <translation>Scenarioet «%1» finst ikkje lenger</translation>
    </message>
    <message>
        <source>Loggen i scenarioet «%1» henger ikke sammen, så det kan ikke endres; slett det og lag det på nytt</source>
        <translation>Loggen i scenarioet «%1» heng ikkje saman, så det kan ikkje endrast; slett det og lag det på nytt</translation>
    </message>
    <message>
        <source>Gi scenarioet et navn</source>
        <translation>Gi scenarioet eit namn</translation>
    </message>
    <message>
        <source>Det finnes allerede et scenario som heter «%1»; velg et annet navn</source>
        <translation>Det finst alt eit scenario som heiter «%1»; vel eit anna namn</translation>
    </message>
    <message>
        <source>Lag scenarioet %1</source>
        <translation>Lag scenarioet %1</translation>
    </message>
    <message>
        <source>Kopier scenarioet %1 til %2</source>
        <translation>Kopier scenarioet %1 til %2</translation>
    </message>
    <message>
        <source>Gi scenarioet %1 navnet %2</source>
        <translation>Gi scenarioet %1 namnet %2</translation>
    </message>
    <message>
        <source>Slett scenarioet %1</source>
        <translation>Slett scenarioet %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Det er ingen flyttinger å ta tilbake i scenarioet «%1»</source>
        <translation>Det er ingen flyttingar å ta tilbake i scenarioet «%1»</translation>
    </message>
    <message>
        <source>Ta tilbake i %1: %2</source>
        <translation>Ta tilbake i %1: %2</translation>
    </message>
    <message>
        <source>Begrunn en flytting i %1</source>
        <translation>Grunngi ei flytting i %1</translation>
    </message>
    <message>
        <source>Hold fast %1 i %2</source>
        <translation>Hald fast %1 i %2</translation>
    </message>
    <message>
        <source>Det er ingen tall å holde fast i %1</source>
        <translation>Det er ingen tal å halde fast i %1</translation>
    </message>
    <message>
        <source>Slipp det som er holdt fast i %1</source>
        <translation>Slepp det som er halde fast i %1</translation>
    </message>
    <message>
        <source>Skriv minst én grense</source>
        <translation>Skriv minst éi grense</translation>
    </message>
    <message>
        <source>Den nedre grensen er over den øvre</source>
        <translation>Den nedre grensa er over den øvre</translation>
    </message>
    <message>
        <source>Sett en grense for %1 i %2</source>
        <translation>Set ei grense for %1 i %2</translation>
    </message>
    <message>
        <source>Ta bort en grense i %1</source>
        <translation>Ta bort ei grense i %1</translation>
    </message>
    <message>
        <source>Skriv et beløp over null</source>
        <translation>Skriv eit beløp over null</translation>
    </message>
    <message>
        <source>Be om %1 av reserven for %2 i %3</source>
        <translation>Be om %1 av reserven for %2 i %3</translation>
    </message>
    <message>
        <source>Ta bort et ønske om reserve i %1</source>
        <translation>Ta bort eit ønske om reserve i %1</translation>
    </message>
    <message>
        <source>Tilpass %1 til planen</source>
        <translation>Tilpass %1 til planen</translation>
    </message>
</context>
<context>
    <name>ramme::ScopeFields</name>
    <message>
        <source>Område:</source>
        <translation>Område:</translation>
    </message>
    <message>
        <source>Hele programmet</source>
        <translation>Heile programmet</translation>
    </message>
    <message>
        <source>%1, alle rader</source>
        <translation>%1, alle rader</translation>
    </message>
    <message>
        <source>Reserven</source>
        <translation>Reserven</translation>
    </message>
    <message>
        <source>År:</source>
        <translation>År:</translation>
    </message>
    <message>
        <source>Fra år:</source>
        <translation>Frå år:</translation>
    </message>
    <message>
        <source>Samme år</source>
        <translation>Same år</translation>
    </message>
    <message>
        <source>Alle år</source>
        <translation>Alle år</translation>
    </message>
    <message>
        <source>Til og med:</source>
        <translation>Til og med:</translation>
    </message>
    <message>
        <source>Bare dette året</source>
        <translation>Berre dette året</translation>
    </message>
    <message>
        <source>Mottaker:</source>
        <translation>Mottakar:</translation>
    </message>
    <message>
        <source>Samme mottaker</source>
        <translation>Same mottakar</translation>
    </message>
    <message>
        <source>Alle mottakere</source>
        <translation>Alle mottakarar</translation>
    </message>
    <message>
        <source>Ufordelt</source>
        <translation>Ufordelt</translation>
    </message>
    <message>
        <source>Slag midler:</source>
        <translation>Slag midlar:</translation>
    </message>
    <message>
        <source>Samme slag</source>
        <translation>Same slag</translation>
    </message>
    <message>
        <source>Alle slag</source>
        <translation>Alle slag</translation>
    </message>
    <message>
        <source>Samme område; fra reserven til alle</source>
        <translation>Same område; frå reserven til alle</translation>
    </message>
</context>
<context>
    <name>ramme::SensitivityChart</name>
    <message>
        <source>Diagram over hva som skjer når en sum varieres</source>
        <translation>Diagram over kva som skjer når ein sum blir variert</translation>
    </message>
    <message>
        <source>%1: %2 ved %3</source>
        <translation>%1: %2 ved %3</translation>
    </message>
    <message>
        <source>%1 ved %2</source>
        <comment>result; what the varied total was</comment>
        <translation>%1 ved %2</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <comment>line: its points</comment>
        <translation>%1: %2.</translation>
    </message>
    <message>
        <source>%1, mill. kroner. %2</source>
        <comment>title; the lines</comment>
        <translation>%1, mill. kroner. %2</translation>
    </message>
</context>
<context>
    <name>ramme::SensitivityModel</name>
    <message>
        <source>✕ avslått: %1</source>
        <translation>✕ avslått: %1</translation>
    </message>
    <message>
        <source>Scenarioet som det er</source>
        <translation>Scenarioet som det er</translation>
    </message>
    <message>
        <source>Endring</source>
        <translation>Endring</translation>
    </message>
    <message>
        <source>Merknad</source>
        <translation>Merknad</translation>
    </message>
</context>
<context>
    <name>ramme::SensitivityView</name>
    <message>
        <source>&amp;Regn ut</source>
        <translation>&amp;Rekn ut</translation>
    </message>
    <message>
        <source>Hva som skjer når en sum varieres, i mill. kroner</source>
        <translation>Kva som skjer når ein sum blir variert, i mill. kroner</translation>
    </message>
    <message>
        <source>Hva diagrammet viser</source>
        <translation>Kva diagrammet viser</translation>
    </message>
    <message>
        <source>&amp;Utgangspunkt:</source>
        <translation>&amp;Utgangspunkt:</translation>
    </message>
    <message>
        <source>Sum som varieres</source>
        <translation>Sum som blir variert</translation>
    </message>
    <message>
        <source>Enda en sum</source>
        <translation>Endå ein sum</translation>
    </message>
    <message>
        <source>Vis</source>
        <translation>Vis</translation>
    </message>
    <message>
        <source>Områdene</source>
        <translation>Områda</translation>
    </message>
    <message>
        <source>Mottakerne</source>
        <translation>Mottakarane</translation>
    </message>
    <message>
        <source>Hvert år</source>
        <translation>Kvart år</translation>
    </message>
    <message>
        <source>Programmet</source>
        <translation>Programmet</translation>
    </message>
    <message>
        <source>Reserven som er igjen</source>
        <translation>Reserven som er att</translation>
    </message>
    <message>
        <source>Uferdige ambisjoner som berøres</source>
        <translation>Uferdige ambisjonar som blir råka</translation>
    </message>
    <message>
        <source>Fra og til, som «-10 %..+10 %», «-5..+5» eller «200..240» i mill. kroner</source>
        <translation>Frå og til, som «-10 %..+10 %», «-5..+5» eller «200..240» i mill. kroner</translation>
    </message>
    <message>
        <source>Fra..til:</source>
        <translation>Frå..til:</translation>
    </message>
    <message>
        <source>Steg:</source>
        <translation>Steg:</translation>
    </message>
    <message>
        <source>Planen</source>
        <translation>Planen</translation>
    </message>
    <message>
        <source>⚠ Planen eller scenarioet er endret siden dette ble regnet ut. Regn ut på nytt.</source>
        <translation>⚠ Planen eller scenarioet er endra sidan dette vart rekna ut. Rekn ut på nytt.</translation>
    </message>
    <message>
        <source>Regner …</source>
        <translation>Reknar …</translation>
    </message>
    <message>
        <source>Regner ut …</source>
        <translation>Reknar ut …</translation>
    </message>
    <message numerus="yes">
        <source>%n beregning(er)</source>
        <translation>
            <numerusform>%n utrekning</numerusform>
            <numerusform>%n utrekningar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>✕ %n avslått</source>
        <translation>
            <numerusform>✕ %n avslått</numerusform>
            <numerusform>✕ %n avslegne</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, mill. kroner</source>
        <translation>%1, mill. kroner</translation>
    </message>
    <message>
        <source>Endring når %1 varieres</source>
        <translation>Endring når %1 blir variert</translation>
    </message>
    <message>
        <source>endring, mill. kroner</source>
        <translation>endring, mill. kroner</translation>
    </message>
    <message>
        <source>%1 når to summer varieres</source>
        <translation>%1 når to summar blir varierte</translation>
    </message>
    <message>
        <source>mill. kroner</source>
        <translation>mill. kroner</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>what is varied: by how much</comment>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n linje(r) til står bare i tabellen</source>
        <translation>
            <numerusform>%n linje til står berre i tabellen</numerusform>
            <numerusform>%n linjer til står berre i tabellen</numerusform>
        </translation>
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
    <name>ramme::SpreadDialog</name>
    <message>
        <source>Ny sum i «%1»</source>
        <translation>Ny sum i «%1»</translation>
    </message>
    <message>
        <source>Gjelder:</source>
        <translation>Gjeld:</translation>
    </message>
    <message>
        <source>Sum nå:</source>
        <translation>Sum no:</translation>
    </message>
    <message>
        <source>220, +5, −5 eller +3 %</source>
        <translation>220, +5, −5 eller +3 %</translation>
    </message>
    <message>
        <source>&amp;Ny sum:</source>
        <translation>&amp;Ny sum:</translation>
    </message>
    <message>
        <source>Etter forholdet mellom tallene nå</source>
        <translation>Etter forholdet mellom tala no</translation>
    </message>
    <message>
        <source>Likt på hvert tall</source>
        <translation>Likt på kvart tal</translation>
    </message>
    <message>
        <source>Som en annen rad</source>
        <translation>Som ei anna rad</translation>
    </message>
    <message>
        <source>Som et annet mandatår</source>
        <translation>Som eit anna mandatår</translation>
    </message>
    <message>
        <source>Rett linje over årene</source>
        <translation>Rett linje over åra</translation>
    </message>
    <message>
        <source>Fordelt:</source>
        <translation>Fordelt:</translation>
    </message>
    <message>
        <source>Mønster:</source>
        <translation>Mønster:</translation>
    </message>
    <message>
        <source>0,1 mill., finere der summen er det</source>
        <translation>0,1 mill., finare der summen er det</translation>
    </message>
    <message>
        <source>0,01 mill.</source>
        <translation>0,01 mill.</translation>
    </message>
    <message>
        <source>1000 kroner</source>
        <translation>1000 kroner</translation>
    </message>
    <message>
        <source>Minste steg:</source>
        <translation>Minste steg:</translation>
    </message>
    <message>
        <source>&amp;Bruk</source>
        <translation>&amp;Bruk</translation>
    </message>
    <message>
        <source>Mandatene for %1</source>
        <translation>Mandata for %1</translation>
    </message>
    <message>
        <source>Skriv den nye summen</source>
        <translation>Skriv den nye summen</translation>
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
    <name>ramme::StepDialog</name>
    <message>
        <source>%1 «%2»</source>
        <comment>what is done, scenario</comment>
        <translation>%1 «%2»</translation>
    </message>
    <message>
        <source>A&amp;vbryt</source>
        <translation>A&amp;vbryt</translation>
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
        <source>--format %1 og filnavnet «%2» sier hver sitt; la dem si det samme.</source>
        <translation>--format %1 og filnamnet «%2» seier kvar sitt; lat dei seie det same.</translation>
    </message>
    <message>
        <source>NAVN</source>
        <translation>NAMN</translation>
    </message>
    <message>
        <source>--%1 kan ikke være «%2»; skriv et årstall.</source>
        <translation>--%1 kan ikkje vere «%2»; skriv eit årstal.</translation>
    </message>
    <message>
        <source>triangle og changes: bare dette området.</source>
        <translation>triangle og changes: berre dette området.</translation>
    </message>
    <message>
        <source>OMRÅDE</source>
        <translation>OMRÅDE</translation>
    </message>
    <message>
        <source>changes: den eldre årgangen; hver årgang mot den forrige om ingen er gitt.</source>
        <translation>changes: den eldre årgangen; kvar årgang mot den førre om ingen er gitt.</translation>
    </message>
    <message>
        <source>ÅRGANG</source>
        <translation>ÅRGANG</translation>
    </message>
    <message>
        <source>changes: den nyere årgangen.</source>
        <translation>changes: den nyare årgangen.</translation>
    </message>
    <message>
        <source>--prices hører bare til allocation og triangle.</source>
        <translation>--prices høyrer berre til allocation og triangle.</translation>
    </message>
    <message>
        <source>--index hører sammen med --prices, eller til changes.</source>
        <translation>--index høyrer saman med --prices, eller til changes.</translation>
    </message>
    <message>
        <source>--area hører bare til triangle og changes.</source>
        <translation>--area høyrer berre til triangle og changes.</translation>
    </message>
    <message>
        <source>--older og --newer hører bare til changes.</source>
        <translation>--older og --newer høyrer berre til changes.</translation>
    </message>
    <message>
        <source>Si både --older og --newer, eller ingen av dem.</source>
        <translation>Sei både --older og --newer, eller ingen av dei.</translation>
    </message>
    <message>
        <source>Prosjektet har ingen mandater for %1.</source>
        <translation>Prosjektet har ingen mandat for %1.</translation>
    </message>
    <message>
        <source>allocation og ambition-frames: slik scenarioet gjør planen.</source>
        <translation>allocation og ambition-frames: slik scenarioet gjer planen.</translation>
    </message>
    <message>
        <source>--scenario hører bare til allocation og ambition-frames.</source>
        <translation>--scenario høyrer berre til allocation og ambition-frames.</translation>
    </message>
</context>
<context>
    <name>ramme::TableMarking</name>
    <message>
        <source>Det står ingen tekst i rammen.</source>
        <translation>Det står ingen tekst i ramma.</translation>
    </message>
    <message>
        <source>Linje %1 til %2 er merket. Ctrl+T gjør dem til en tabell.</source>
        <translation>Linje %1 til %2 er merkte. Ctrl+T gjer dei til ein tabell.</translation>
    </message>
    <message>
        <source>Merk først linjene i teksten, eller dra en ramme rundt dem på siden.</source>
        <translation>Merk først linjene i teksten, eller dra ei ramme rundt dei på sida.</translation>
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
    <message>
        <source>Leser dokumentet på nytt …</source>
        <translation>Les dokumentet på nytt …</translation>
    </message>
    <message>
        <source>%1, ambisjoner</source>
        <translation>%1, ambisjonar</translation>
    </message>
    <message>
        <source>%1, kapittel og post</source>
        <translation>%1, kapittel og post</translation>
    </message>
    <message>
        <source>Teksten er ikke fra en fil som gås gjennom her</source>
        <translation>Teksten er ikkje frå ei fil som blir gått gjennom her</translation>
    </message>
    <message>
        <source>Si først hvordan tabellen skal leses, så kan det få et navn</source>
        <translation>Sei først korleis tabellen skal lesast, så kan det få eit namn</translation>
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
        <source>Leser dokumentene på nytt …</source>
        <translation>Les dokumenta på nytt …</translation>
    </message>
    <message numerus="yes">
        <source>Les %n fil(er) på nytt</source>
        <translation>
            <numerusform>Les %n fil på nytt</numerusform>
            <numerusform>Les %n filer på nytt</numerusform>
        </translation>
    </message>
    <message>
        <source>Tabellen i brevet til %1 er lest slik du sa. Gi oppsettet et navn, så brukes det på samme slags tabell neste gang:</source>
        <translation>Tabellen i brevet til %1 er lesen slik du sa. Gi oppsettet eit namn, så blir det brukt på same slags tabell neste gong:</translation>
    </message>
    <message>
        <source>Velg først et tall i brevet</source>
        <translation>Vel først eit tal i brevet</translation>
    </message>
    <message>
        <source>Et brev må ha en mottaker</source>
        <translation>Eit brev må ha ein mottakar</translation>
    </message>
    <message>
        <source>«%1» kan ikke være en mottaker</source>
        <translation>«%1» kan ikkje vere ein mottakar</translation>
    </message>
    <message>
        <source>%1 er ikke et årstall</source>
        <translation>%1 er ikkje eit årstal</translation>
    </message>
    <message>
        <source>%1 har et brev for %2 fra før</source>
        <translation>%1 har eit brev for %2 frå før</translation>
    </message>
    <message>
        <source>Velg først en linje i brevets fordeling</source>
        <translation>Vel først ei linje i fordelinga i brevet</translation>
    </message>
    <message>
        <source>«%1» er fordelt på flere linjer; si området for hver av dem</source>
        <translation>«%1» er fordelt på fleire linjer; sei området for kvar av dei</translation>
    </message>
    <message>
        <source>Brevet til %1 for %2 er lest slik du sa. Gi oppsettet et navn, så brukes det på brev med samme tittel neste gang:</source>
        <translation>Brevet til %1 for %2 er lese slik du sa. Gi oppsettet eit namn, så blir det brukt på brev med same tittel neste gong:</translation>
    </message>
    <message>
        <source>Brev til %1</source>
        <translation>Brev til %1</translation>
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
    <message>
        <source>rammer</source>
        <translation>rammer</translation>
    </message>
    <message>
        <source>fordeling</source>
        <translation>fordeling</translation>
    </message>
    <message>
        <source>ambisjoner</source>
        <translation>ambisjonar</translation>
    </message>
    <message>
        <source>kapittel og post</source>
        <translation>kapittel og post</translation>
    </message>
    <message>
        <source>ikke brukt</source>
        <translation>ikkje brukt</translation>
    </message>
    <message>
        <source>Uten overskrift</source>
        <translation>Utan overskrift</translation>
    </message>
    <message>
        <source>Den første linjen er en rad. Kolonnene heter det du skriver her.</source>
        <translation>Den første linja er ei rad. Kolonnane heiter det du skriv her.</translation>
    </message>
    <message>
        <source>Hva den valgte kolonnen er. Tom betyr det som er trykt.</source>
        <translation>Kva den valde kolonnen er. Tom tyder det som er trykt.</translation>
    </message>
    <message>
        <source>Lag tabell</source>
        <translation>Lag tabell</translation>
    </message>
    <message>
        <source>Linjene som er merket i teksten eller på siden, er en tabell (Ctrl+T)</source>
        <translation>Linjene som er merkte i teksten eller på sida, er ein tabell (Ctrl+T)</translation>
    </message>
    <message>
        <source>Gi oppsettet navn …</source>
        <translation>Gi oppsettet namn …</translation>
    </message>
    <message>
        <source>Gir oppsettet et navn nå, så de andre filene som gås gjennom, leses med det</source>
        <translation>Gir oppsettet eit namn no, så dei andre filene som blir gått gjennom, blir lesne med det</translation>
    </message>
    <message>
        <source>Som lest: %1</source>
        <translation>Som lesen: %1</translation>
    </message>
    <message>
        <source>Kapittel og post</source>
        <translation>Kapittel og post</translation>
    </message>
    <message>
        <source>Ambisjoner</source>
        <translation>Ambisjonar</translation>
    </message>
    <message>
        <source>Oppsett av tabell</source>
        <translation>Oppsett av tabell</translation>
    </message>
    <message>
        <source>Navn på oppsettet:</source>
        <translation>Namn på oppsettet:</translation>
    </message>
    <message>
        <source>Tabeller med samme overskrift står også for %1. Skal oppsettet gjelde dem?</source>
        <translation>Tabellar med same overskrift står òg for %1. Skal oppsettet gjelde dei?</translation>
    </message>
    <message>
        <source>Mottaker …</source>
        <translation>Mottakar …</translation>
    </message>
    <message>
        <source>Si hvem brevet er til</source>
        <translation>Sei kven brevet er til</translation>
    </message>
    <message>
        <source>Budsjettår …</source>
        <translation>Budsjettår …</translation>
    </message>
    <message>
        <source>Si hvilket budsjettår brevet gjelder</source>
        <translation>Sei kva budsjettår brevet gjeld</translation>
    </message>
    <message>
        <source>Si hvilket samhandlingsområde den valgte linjen i fordelingen gjelder</source>
        <translation>Sei kva samhandlingsområde den valde linja i fordelinga gjeld</translation>
    </message>
    <message>
        <source>Velg først en linje i brevets fordeling.</source>
        <translation>Vel først ei linje i fordelinga i brevet.</translation>
    </message>
    <message>
        <source>«%1» gjelder (tom: ikke noe enkelt område):</source>
        <translation>«%1» gjeld (tom: ikkje noko einskilt område):</translation>
    </message>
    <message>
        <source>Budsjettår</source>
        <translation>Budsjettår</translation>
    </message>
    <message>
        <source>Året brevet gjelder:</source>
        <translation>Året brevet gjeld:</translation>
    </message>
    <message>
        <source>Mottaker</source>
        <translation>Mottakar</translation>
    </message>
    <message>
        <source>Brevet er til:</source>
        <translation>Brevet er til:</translation>
    </message>
</context>
<context>
    <name>ramme::Terminal</name>
    <message>
        <source>Standard ut tok ikke imot alt som ble skrevet; se om det er plass på disken.</source>
        <translation>Standard ut tok ikkje imot alt som vart skrive; sjå om det er plass på disken.</translation>
    </message>
</context>
<context>
    <name>ramme::TransferDialog</name>
    <message>
        <source>Flytt midler i «%1»</source>
        <translation>Flytt midlar i «%1»</translation>
    </message>
    <message>
        <source>mill. kroner, til sammen</source>
        <translation>mill. kroner, til saman</translation>
    </message>
    <message>
        <source>&amp;Beløp:</source>
        <translation>&amp;Beløp:</translation>
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
        <source>&amp;Flytt</source>
        <translation>&amp;Flytt</translation>
    </message>
    <message>
        <source>Skriv beløpet som skal flyttes</source>
        <translation>Skriv beløpet som skal flyttast</translation>
    </message>
</context>
<context>
    <name>ramme::VerifyCommand</name>
    <message>
        <source>«%1» kan ikke åpnes: %2.</source>
        <translation>«%1» kan ikkje opnast: %2.</translation>
    </message>
    <message>
        <source>«%1» er større enn Ramme leser.</source>
        <translation>«%1» er større enn Ramme les.</translation>
    </message>
    <message>
        <source>«%1» er ikke av et slag Ramme skriver med segl: %2.</source>
        <translation>«%1» er ikkje av eit slag Ramme skriv med segl: %2.</translation>
    </message>
    <message>
        <source>«%1» %2</source>
        <translation>«%1» %2</translation>
    </message>
    <message>
        <source>Prosjektet er som da rapporten ble laget.</source>
        <translation>Prosjektet er som då rapporten vart laga.</translation>
    </message>
    <message>
        <source>Prosjektet er endret siden rapporten ble laget.</source>
        <translation>Prosjektet er endra sidan rapporten vart laga.</translation>
    </message>
    <message>
        <source>Mandater som er kommet til siden: %1.</source>
        <translation>Mandat som har kome til sidan: %1.</translation>
    </message>
    <message>
        <source>Mandater som ikke er der lenger: %1.</source>
        <translation>Mandat som ikkje er der lenger: %1.</translation>
    </message>
    <message>
        <source>Prosjektet har andre prisindekser enn da.</source>
        <translation>Prosjektet har andre prisindeksar enn då.</translation>
    </message>
    <message>
        <source>Scenarioet «%1» er endret siden.</source>
        <translation>Scenarioet «%1» er endra sidan.</translation>
    </message>
    <message>
        <source>Endret i prosjektet: %1: %2 er nå %3.</source>
        <translation>Endra i prosjektet: %1: %2 er no %3.</translation>
    </message>
    <message>
        <source>Ikke lenger i prosjektet: %1: %2.</source>
        <translation>Ikkje lenger i prosjektet: %1: %2.</translation>
    </message>
    <message>
        <source>Nytt i prosjektet: %1: %2.</source>
        <translation>Nytt i prosjektet: %1: %2.</translation>
    </message>
    <message>
        <source>Tatt bort fra rapporten: %1: %2.</source>
        <translation>Teke bort frå rapporten: %1: %2.</translation>
    </message>
    <message>
        <source>Lagt til i rapporten: %1: %2.</source>
        <translation>Lagt til i rapporten: %1: %2.</translation>
    </message>
    <message>
        <source>Rettet i rapporten: %1: %2 er blitt %3.</source>
        <translation>Retta i rapporten: %1: %2 har vorte %3.</translation>
    </message>
    <message>
        <source>Om filen: %1</source>
        <translation>Om fila: %1</translation>
    </message>
    <message>
        <source>RAPPORT PROSJEKT.ramme</source>
        <translation>RAPPORT PROSJEKT.ramme</translation>
    </message>
    <message>
        <source>Sier hva i en rapport som fortsatt stemmer; status 1 når noe er endret.</source>
        <translation>Seier kva i ein rapport som framleis stemmer; status 1 når noko er endra.</translation>
    </message>
    <message>
        <source>RAPPORT</source>
        <translation>RAPPORT</translation>
    </message>
    <message>
        <source>Rapporten slik Ramme skrev den, eller slik den er blitt siden: docx, odt, pdf, html eller xlsx.</source>
        <translation>Rapporten slik Ramme skreiv han, eller slik han har vorte sidan: docx, odt, pdf, html eller xlsx.</translation>
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
        <source>Som tekst eller JSON.</source>
        <translation>Som tekst eller JSON.</translation>
    </message>
    <message>
        <source>Rapporten kan ikke lages på nytt, så tallene i den kan ikke sammenliknes: %1</source>
        <translation>Rapporten kan ikkje lagast på nytt, så tala i han kan ikkje jamførast: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n tall i rapporten slik den ble skrevet, er slik prosjektet har dem nå.</source>
        <translation>
            <numerusform>%n tal i rapporten slik han vart skriven, er slik prosjektet har det no.</numerusform>
            <numerusform>%n tal i rapporten slik han vart skriven, er slik prosjektet har dei no.</numerusform>
        </translation>
    </message>
    <message>
        <source>Gjelder ikke lenger: %1</source>
        <translation>Gjeld ikkje lenger: %1</translation>
    </message>
    <message>
        <source>Gjelder nå: %1</source>
        <translation>Gjeld no: %1</translation>
    </message>
    <message>
        <source>Tekst som er tatt bort eller skrevet om i rapporten: «%1».</source>
        <translation>Tekst som er teken bort eller skriven om i rapporten: «%1».</translation>
    </message>
    <message>
        <source>Tekst som er endret i rapporten: «%1» er blitt «%2».</source>
        <translation>Tekst som er endra i rapporten: «%1» er blitt «%2».</translation>
    </message>
    <message>
        <source>«%1» finnes ikke; si hvor rapporten ligger.</source>
        <translation>«%1» finst ikkje; sei kvar rapporten ligg.</translation>
    </message>
    <message>
        <source>Scenarioet «%1» finnes ikke lenger i prosjektet.</source>
        <translation>Scenarioet «%1» finst ikkje lenger i prosjektet.</translation>
    </message>
    <message>
        <source>Regnearket er lagret av et program som ikke regner ut formler, så summene i det er ikke kjent. Åpne og lagre det i Excel eller LibreOffice, og kjør kontrollen på nytt.</source>
        <translation>Reknearket er lagra av eit program som ikkje reknar ut formlar, så summane i det er ikkje kjende. Opne og lagre det i Excel eller LibreOffice, og køyr kontrollen på nytt.</translation>
    </message>
    <message>
        <source>Tekst som er lagt til i rapporten: «%1».</source>
        <translation>Tekst som er lagd til i rapporten: «%1».</translation>
    </message>
</context>
<context>
    <name>ramme::VintagesView</name>
    <message>
        <source>Mandatene etter årgang og budsjettår, mill. kroner</source>
        <translation>Mandata etter årgang og budsjettår, mill. kroner</translation>
    </message>
    <message>
        <source>årgang</source>
        <translation>årgang</translation>
    </message>
    <message>
        <source>Endringer etter årsak, mill. kroner</source>
        <translation>Endringar etter årsak, mill. kroner</translation>
    </message>
    <message>
        <source>budsjettår</source>
        <translation>budsjettår</translation>
    </message>
    <message>
        <source>&amp;Område:</source>
        <translation>&amp;Område:</translation>
    </message>
    <message>
        <source>Området som vises</source>
        <translation>Området som blir vist</translation>
    </message>
    <message>
        <source>&amp;Nyere mandater:</source>
        <translation>&amp;Nyare mandat:</translation>
    </message>
    <message>
        <source>Den nyere årgangen</source>
        <translation>Den nyare årgangen</translation>
    </message>
    <message>
        <source>&amp;Mot planen etter:</source>
        <translation>&amp;Mot planen etter:</translation>
    </message>
    <message>
        <source>Den eldre årgangen</source>
        <translation>Den eldre årgangen</translation>
    </message>
    <message>
        <source>Hele programmet</source>
        <translation>Heile programmet</translation>
    </message>
    <message>
        <source>Velg en nyere årgang å sammenlikne med en eldre.</source>
        <translation>Vel ein nyare årgang å samanlikne med ein eldre.</translation>
    </message>
    <message>
        <source>Det er bare én årgang, så det er ingen endringer å vise.</source>
        <translation>Det er berre éin årgang, så det er ingen endringar å vise.</translation>
    </message>
</context>
<context>
    <name>ramme::WhatIfPage</name>
    <message>
        <source>Scenarioet</source>
        <translation>Scenarioet</translation>
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
        <translation>Nytt …</translation>
    </message>
    <message>
        <source>Kopier …</source>
        <translation>Kopier …</translation>
    </message>
    <message>
        <source>Gi nytt navn …</source>
        <translation>Gi nytt namn …</translation>
    </message>
    <message>
        <source>Slett</source>
        <translation>Slett</translation>
    </message>
    <message>
        <source>Ingen ennå</source>
        <translation>Ingen enno</translation>
    </message>
    <message>
        <source>Lag et scenario for å prøve endringer uten å røre planen.</source>
        <translation>Lag eit scenario for å prøve endringar utan å røre planen.</translation>
    </message>
    <message numerus="yes">
        <source>⚠ Planen er endret under %n tall i scenarioet</source>
        <translation>
            <numerusform>⚠ Planen er endra under %n tal i scenarioet</numerusform>
            <numerusform>⚠ Planen er endra under %n tal i scenarioet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>⚠ Summene blander %n prisnivåer</source>
        <translation>
            <numerusform>⚠ Summane blandar %n prisnivå</numerusform>
            <numerusform>⚠ Summane blandar %n prisnivå</numerusform>
        </translation>
    </message>
    <message>
        <source>Prisnivå: %1</source>
        <translation>Prisnivå: %1</translation>
    </message>
    <message>
        <source>Navn på scenarioet:</source>
        <translation>Namn på scenarioet:</translation>
    </message>
    <message>
        <source>Nytt scenario</source>
        <translation>Nytt scenario</translation>
    </message>
    <message>
        <source>Kopier scenarioet «%1»</source>
        <translation>Kopier scenarioet «%1»</translation>
    </message>
    <message>
        <source>Gi scenarioet nytt navn</source>
        <translation>Gi scenarioet nytt namn</translation>
    </message>
    <message>
        <source>Scenarioet er slettet. Angre henter det tilbake.</source>
        <translation>Scenarioet er sletta. Angre hentar det tilbake.</translation>
    </message>
    <message>
        <source>Forslag</source>
        <translation>Framlegg</translation>
    </message>
    <message>
        <source>Følsomhet</source>
        <translation>Følsemd</translation>
    </message>
    <message>
        <source>Sammenlikn</source>
        <translation>Samanlikn</translation>
    </message>
    <message>
        <source>Årganger</source>
        <translation>Årgangar</translation>
    </message>
    <message>
        <source>Vedtak</source>
        <translation>Vedtak</translation>
    </message>
    <message>
        <source>Foreslått: trekk det tilbake for å endre det.</source>
        <translation>Føreslått: trekk det tilbake for å endre det.</translation>
    </message>
    <message>
        <source>Vedtatt, og med i planen.</source>
        <translation>Vedteke, og med i planen.</translation>
    </message>
    <message>
        <source>Avslått: kopier det for å arbeide videre.</source>
        <translation>Avslått: kopier det for å arbeide vidare.</translation>
    </message>
    <message>
        <source>Ambisjoner</source>
        <translation>Ambisjonar</translation>
    </message>
</context>
</TS>
