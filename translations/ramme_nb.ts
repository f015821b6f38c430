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
    <name>MoveText</name>
    <message numerus="yes">
        <source>%1 og %n til</source>
        <translation>
            <numerusform>%1 og %n til</numerusform>
            <numerusform>%1 og %n til</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ProposalText</name>
    <message numerus="yes">
        <source>%n sum(mer) uten mottakere er fordelt i planens forhold: %1.</source>
        <translation>
            <numerusform>%n sum uten mottakere er fordelt i planens forhold: %1.</numerusform>
            <numerusform>%n summer uten mottakere er fordelt i planens forhold: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sum(mer) uten mottakere er delt likt, siden planen har null: %1.</source>
        <translation>
            <numerusform>%n sum uten mottakere er delt likt, siden planen har null: %1.</numerusform>
            <numerusform>%n summer uten mottakere er delt likt, siden planen har null: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sum(mer) er ført som ufordelt, siden planen ikke har noe der: %1.</source>
        <translation>
            <numerusform>%n sum er ført som ufordelt, siden planen ikke har noe der: %1.</numerusform>
            <numerusform>%n summer er ført som ufordelt, siden planen ikke har noe der: %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReallocationNote</name>
    <message numerus="yes">
        <source>Planen er endret siden for %n av beløpene. Det som står som «før», er planen nå.</source>
        <translation>
            <numerusform>Planen er endret siden for %n av beløpene. Det som står som «før», er planen nå.</numerusform>
            <numerusform>Planen er endret siden for %n av beløpene. Det som står som «før», er planen nå.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReportBuilder</name>
    <message numerus="yes">
        <source>%n samhandlingsområde(r)</source>
        <translation>
            <numerusform>%n samhandlingsområde</numerusform>
            <numerusform>%n samhandlingsområder</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Planen er endret siden for %n av beløpene som scenarioet endrer; de er vist slik scenarioet har dem.</source>
        <translation>
            <numerusform>Planen er endret siden for %n av beløpene som scenarioet endrer; det er vist slik scenarioet har det.</numerusform>
            <numerusform>Planen er endret siden for %n av beløpene som scenarioet endrer; de er vist slik scenarioet har dem.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>VintageTables</name>
    <message numerus="yes">
        <source>%n område(r)</source>
        <translation>
            <numerusform>%n område</numerusform>
            <numerusform>%n områder</numerusform>
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
    <name>ramme::AmbitionMoneyView</name>
    <message numerus="yes">
        <source>%n rader er merket: der tar scenarioet «%1» penger fra et område med ambisjoner som gjenstår.</source>
        <translation>
            <numerusform>%n rad er merket: der tar scenarioet «%1» penger fra et område med ambisjoner som gjenstår.</numerusform>
            <numerusform>%n rader er merket: der tar scenarioet «%1» penger fra et område med ambisjoner som gjenstår.</numerusform>
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
    <name>ramme::IndexCommand</name>
    <message numerus="yes">
        <source>%n år</source>
        <translation>
            <numerusform>%n år</numerusform>
            <numerusform>%n år</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ramme::IndicesDialog</name>
    <message numerus="yes">
        <source>%n verdier er lest. Behold indeksen når navn og årgang er rett.</source>
        <translation>
            <numerusform>%n verdi er lest. Behold indeksen når navn og årgang er rett.</numerusform>
            <numerusform>%n verdier er lest. Behold indeksen når navn og årgang er rett.</numerusform>
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
    <name>ramme::MovePane</name>
    <message numerus="yes">
        <source>og %n tall til</source>
        <translation>
            <numerusform>og %n tall til</numerusform>
            <numerusform>og %n tall til</numerusform>
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
    <name>ramme::ProposalsView</name>
    <message numerus="yes">
        <source>◆ %n uenig(e)</source>
        <translation>
            <numerusform>◆ %n uenig</numerusform>
            <numerusform>◆ %n uenige</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>✕ %n konflikt(er)</source>
        <translation>
            <numerusform>✕ %n konflikt</numerusform>
            <numerusform>✕ %n konflikter</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>✓ %n enig(e)</source>
        <translation>
            <numerusform>✓ %n enig</numerusform>
            <numerusform>✓ %n enige</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n beløp lest</source>
        <translation>
            <numerusform>%n beløp lest</numerusform>
            <numerusform>%n beløp lest</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n annerledes enn planen</source>
        <translation>
            <numerusform>%n annerledes enn planen</numerusform>
            <numerusform>%n annerledes enn planen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ting må ses på</source>
        <translation>
            <numerusform>%n ting må ses på</numerusform>
            <numerusform>%n ting må ses på</numerusform>
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
    <name>ramme::ScenarioLines</name>
    <message numerus="yes">
        <source>%n flytting(er)</source>
        <translation>
            <numerusform>%n flytting</numerusform>
            <numerusform>%n flyttinger</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n holdt fast</source>
        <translation>
            <numerusform>%n holdt fast</numerusform>
            <numerusform>%n holdt fast</numerusform>
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
            <numerusform>%n tall er endret i planen siden</numerusform>
            <numerusform>%n tall er endret i planen siden</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ramme::ScenarioList</name>
    <message numerus="yes">
        <source>og %n tall til</source>
        <translation>
            <numerusform>og %n tall til</numerusform>
            <numerusform>og %n tall til</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ramme::ScenarioVerbs</name>
    <message numerus="yes">
        <source>%n beløp er lest.</source>
        <translation>
            <numerusform>%n beløp er lest.</numerusform>
            <numerusform>%n beløp er lest.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tall er et annet enn i planen.</source>
        <translation>
            <numerusform>%n tall er et annet enn i planen.</numerusform>
            <numerusform>%n tall er andre enn i planen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ting må ses på:</source>
        <translation>
            <numerusform>%n ting må ses på:</numerusform>
            <numerusform>%n ting må ses på:</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ramme::SensitivityView</name>
    <message numerus="yes">
        <source>%n beregning(er)</source>
        <translation>
            <numerusform>%n beregning</numerusform>
            <numerusform>%n beregninger</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>✕ %n avslått</source>
        <translation>
            <numerusform>✕ %n avslått</numerusform>
            <numerusform>✕ %n avslått</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n linje(r) til står bare i tabellen</source>
        <translation>
            <numerusform>%n linje til står bare i tabellen</numerusform>
            <numerusform>%n linjer til står bare i tabellen</numerusform>
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
<context>
    <name>ramme::TableReview</name>
    <message numerus="yes">
        <source>Les %n fil(er) på nytt</source>
        <translation>
            <numerusform>Les %n fil på nytt</numerusform>
            <numerusform>Les %n filer på nytt</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ramme::VerifyCommand</name>
    <message numerus="yes">
        <source>%n tall i rapporten slik den ble skrevet, er slik prosjektet har dem nå.</source>
        <translation>
            <numerusform>%n tall i rapporten slik den ble skrevet, er slik prosjektet har det nå.</numerusform>
            <numerusform>%n tall i rapporten slik den ble skrevet, er slik prosjektet har dem nå.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ramme::WhatIfPage</name>
    <message numerus="yes">
        <source>⚠ Planen er endret under %n tall i scenarioet</source>
        <translation>
            <numerusform>⚠ Planen er endret under %n tall i scenarioet</numerusform>
            <numerusform>⚠ Planen er endret under %n tall i scenarioet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>⚠ Summene blander %n prisnivåer</source>
        <translation>
            <numerusform>⚠ Summene blander %n prisnivå</numerusform>
            <numerusform>⚠ Summene blander %n prisnivåer</numerusform>
        </translation>
    </message>
</context>
</TS>
