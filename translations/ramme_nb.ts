<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nb_NO" sourcelanguage="nb_NO">
<context>
    <name>EditText</name>
    <message numerus="yes">
        <source>I tvil: kan leses på %n måter</source>
        <translation>
            <numerusform>I tvil: kan leses på %n måte</numerusform>
            <numerusform>I tvil: kan leses på %n måter</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ramme::AllocationModel</name>
    <message numerus="yes">
        <source>Tallet er summen av %n tall i fordelingen; endre dem på siden Mandat</source>
        <translation>
            <numerusform>Tallet er summen av %n tall i fordelingen; endre det på siden Mandat</numerusform>
            <numerusform>Tallet er summen av %n tall i fordelingen; endre dem på siden Mandat</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ramme::AllocationPage</name>
    <message numerus="yes">
        <source>⚠ Summene blander %n prisnivåer</source>
        <translation>
            <numerusform>⚠ Summene blander %n prisnivå</numerusform>
            <numerusform>⚠ Summene blander %n prisnivåer</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ramme::ChartData</name>
    <message numerus="yes">
        <source>%n valgte rader</source>
        <translation>
            <numerusform>%n valgt rad</numerusform>
            <numerusform>%n valgte rader</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ramme::ChecksPage</name>
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
    <message numerus="yes">
        <source>%n advarsel(er)</source>
        <translation>
            <numerusform>%n advarsel</numerusform>
            <numerusform>%n advarsler</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n kontroll(er) får samme vurdering.</source>
        <translation>
            <numerusform>%n kontroll får samme vurdering.</numerusform>
            <numerusform>%n kontroller får samme vurdering.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n åpne</source>
        <translation>
            <numerusform>%n åpen</numerusform>
            <numerusform>%n åpne</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ramme::ImportSummary</name>
    <message numerus="yes">
        <source>%n tall</source>
        <translation>
            <numerusform>%n tall</numerusform>
            <numerusform>%n tall</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n er avgjort med en grunn</source>
        <translation>
            <numerusform>%n er avgjort med en grunn</numerusform>
            <numerusform>%n er avgjort med en grunn</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n er flertydig(e)</source>
        <translation>
            <numerusform>%n er flertydig</numerusform>
            <numerusform>%n er flertydige</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n kan ikke leses</source>
        <translation>
            <numerusform>%n kan ikke leses</numerusform>
            <numerusform>%n kan ikke leses</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n linje(r) med tall ble ikke forstått og er tatt vare på</source>
        <translation>
            <numerusform>%n linje med tall ble ikke forstått og er tatt vare på</numerusform>
            <numerusform>%n linjer med tall ble ikke forstått og er tatt vare på</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ramme::ImportSummaryDialog</name>
    <message numerus="yes">
        <source>%n funn bør ses på. Dobbeltklikk eller trykk Enter på et funn for å gå til stedet.</source>
        <translation>
            <numerusform>%n funn bør ses på. Dobbeltklikk eller trykk Enter på funnet for å gå til stedet.</numerusform>
            <numerusform>%n funn bør ses på. Dobbeltklikk eller trykk Enter på et funn for å gå til stedet.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ramme::ImportedFilesView</name>
    <message numerus="yes">
        <source>%n mandat(er)</source>
        <translation>
            <numerusform>%n mandat</numerusform>
            <numerusform>%n mandater</numerusform>
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
            <numerusform>%n tall</numerusform>
            <numerusform>%n tall</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n avgjort ved lesing</source>
        <translation>
            <numerusform>%n avgjort ved lesing</numerusform>
            <numerusform>%n avgjort ved lesing</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sted(er) som ikke ble forstått</source>
        <translation>
            <numerusform>%n sted som ikke ble forstått</numerusform>
            <numerusform>%n steder som ikke ble forstått</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ramme::MainWindow</name>
    <message numerus="yes">
        <source>%n dokument(er) er lagt inn.</source>
        <translation>
            <numerusform>%n dokument er lagt inn.</numerusform>
            <numerusform>%n dokumenter er lagt inn.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ramme::ProgrammeDocument</name>
    <message numerus="yes">
        <source>Les inn %n dokumenter</source>
        <translation>
            <numerusform>Les inn %n dokument</numerusform>
            <numerusform>Les inn %n dokumenter</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Sett «%1» på %n kontroll(er)</source>
        <translation>
            <numerusform>Sett «%1» på %n kontroll</numerusform>
            <numerusform>Sett «%1» på %n kontroller</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ramme::ProgrammeTreeModel</name>
    <message numerus="yes">
        <source>Kontroller (%n åpne)</source>
        <translation>
            <numerusform>Kontroller (%n åpen)</numerusform>
            <numerusform>Kontroller (%n åpne)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n åpne kontroller</source>
        <translation>
            <numerusform>%n åpen kontroll</numerusform>
            <numerusform>%n åpne kontroller</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ramme::ReviewDialog</name>
    <message numerus="yes">
        <source>%n tall er i tvil. F8: neste · Alt+1–9: velg lesning · F2: skriv · Ctrl+−: ikke fastsatt</source>
        <translation>
            <numerusform>%n tall er i tvil. F8: neste · Alt+1–9: velg lesning · F2: skriv · Ctrl+−: ikke fastsatt</numerusform>
            <numerusform>%n tall er i tvil. F8: neste · Alt+1–9: velg lesning · F2: skriv · Ctrl+−: ikke fastsatt</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ramme::StatusLine</name>
    <message numerus="yes">
        <source>⚠ %n prisnivåer</source>
        <translation>
            <numerusform>⚠ %n prisnivå</numerusform>
            <numerusform>⚠ %n prisnivåer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Sum av %n tall: %1 mill. kroner</source>
        <translation>
            <numerusform>Sum av %n tall: %1 mill. kroner</numerusform>
            <numerusform>Sum av %n tall: %1 mill. kroner</numerusform>
        </translation>
    </message>
</context>
</TS>
