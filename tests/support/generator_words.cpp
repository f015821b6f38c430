#include "support/generator_words.h"

using namespace Qt::Literals::StringLiterals;

namespace generated {

const std::vector<AreaWords> &areaWords()
{
    static const std::vector<AreaWords> words{
        {u"pasientens legemiddelliste"_s, u"Pasientens legemiddelliste"_s, true, true},
        {u"pasientens journaldokumenter"_s, u"Pasientens journaldokumenter"_s, true, true},
        {u"pasientens kritiske informasjon"_s, u"Pasientens kritiske informasjon"_s, true, true},
        {u"pasientens måledata"_s, u"Pasientens måledata"_s, true, false},
        {u"pasientens prøvesvar"_s, u"Pasientens prøvesvar"_s, true, false},
        {u"digitalt helsekort for gravide"_s, u"Digitalt helsekort for gravide"_s, true, true},
        {u"MyHealth@EU"_s, u"MyHealth@EU"_s, true, true},
        {u"pasientens vaksinekort"_s, u"Pasientens vaksinekort"_s, false, true},
        {u"pasientens henvisninger"_s, u"Pasientens henvisninger"_s, false, true},
        {u"felles helsearkiv"_s, u"Felles helsearkiv"_s, false, true},
        {u"digital hjemmeoppfølging"_s, u"Digital hjemmeoppfølging"_s, false, false},
        {u"pasientens egenbehandlingsplan"_s, u"Pasientens egenbehandlingsplan"_s, false, true},
        {u"blodgivernes svartjeneste"_s, u"Blodgivernes svartjeneste"_s, false, true},
    };
    return words;
}

const std::vector<RecipientWords> &knownRecipients()
{
    static const std::vector<RecipientWords> words{
        {{u"NHN"_s, u"NHN"_s, u"NHN"_s, u"Norsk helsenett"_s}, {u"NHN"_s}, u"Norsk helsenett SF (NHN)"_s, true},
        {{u"Hdir"_s, u"Hdir"_s, u"Hdir"_s, u"Helsedirektoratet"_s}, {u"Hdir"_s}, u"Helsedirektoratet (Hdir)"_s, true},
    };
    return words;
}

const std::vector<RecipientWords> &otherRecipients()
{
    static const std::vector<RecipientWords> words{
        {{u"FHI"_s, u"FHI"_s, u"Folkehelseinstituttet"_s}, {u"FHI"_s, u"Folkehelseinstituttet"_s}, u"Folkehelseinstituttet (FHI)"_s, true},
        {{u"KS"_s}, {u"KS"_s}, u"KS"_s, true},
        {{u"DMP"_s}, {u"DMP"_s, u"Direktoratet for medisinske produkter"_s}, u"Direktoratet for medisinske produkter (DMP)"_s, true},
        {{u"Helfo"_s}, {u"Helfo"_s}, u"Helfo"_s, true},
    };
    return words;
}

QString introduction(Random &random, const QString &area)
{
    const QStringList sentences{
        u"Formålet med %1 er at de som behandler pasienten, har de samme opplysningene."_s,
        u"Arbeidet med %1 skal gjøre det lettere å gi rett hjelp til rett tid."_s,
        u"Mandatet sier hva aktørene skal levere til %1, og hvilke rammer de har."_s,
        u"Med %1 slipper innbyggeren å fortelle det samme flere ganger."_s,
    };
    return random.pick(sentences).arg(area);
}

QString distraction(Random &random, int year)
{
    const QStringList sentences{
        u"Tallene er hentet fra rapporten per 30.11.%1."_s.arg((year - 1) % 100, 2, 10, QChar(u'0')),
        u"Frist for planen er 1. februar %1, og for utkastet 15. september."_s.arg(year),
        u"Se pasientjournalloven § 19 og forskriften § 4 nr. 7."_s,
        u"Saken er omtalt i Prop. 1 S (%1–%2) og Meld. St. 23."_s.arg(year - 1).arg(year),
        u"EU bidrar med 89 021,43 EUR til et eget prosjekt."_s,
        u"Styringsgruppen møtes hver tredje måned og gir råd til departementet."_s,
        u"Planen gjelder for satsingsperioden %1-%2."_s.arg(year).arg(year + 4),
        u"Rapporteringen følger punkt 6 og skal omtale status, risiko og avvik."_s,
        u"Spørsmål rettes til avdelingen på telefon 22 24 90 90."_s,
    };
    return random.pick(sentences);
}

QString claimSentence(Random &random, const QString &amount, int year, const QString &area)
{
    const QStringList sentences{
        u"For %2 er det planlagt en økonomisk ramme på %1 til %3."_s,
        u"Tiltaket har en ramme på %1 i %2."_s,
        u"Det er satt av %1 til tiltaket i %2."_s,
        u"I %2 er det planlagt med en ramme på %1 til %3."_s,
        u"Det er avsatt %1 til %3 i %2."_s,
    };
    return random.pick(sentences).replace(u"%1"_s, amount).replace(u"%2"_s, QString::number(year)).replace(u"%3"_s, area);
}

QString reserveSentence(Random &random, const QString &amount, int year)
{
    const QStringList sentences{
        u"Departementet holder tilbake et forventet tillegg på %1 i %2 for hele satsingen."_s,
        u"Utenom rammene er det holdt tilbake et forventet tillegg på %1 i %2 til digital samhandling."_s,
        u"Et forventet tillegg på totalt %1 i %2 er holdt tilbake og deles ut når behovet er kjent."_s,
    };
    return random.pick(sentences).arg(amount, QString::number(year));
}

QString grantSentence(Random &random, const QString &amount, int year)
{
    const QStringList sentences{
        u"I tillegg kommer en tilskuddsordning på %1 i %2 til innføring i kommunene."_s,
        u"Det opprettes også en tilskuddsordning med ramme på %1 i %2 for innføringsarbeid."_s,
    };
    return random.pick(sentences).arg(amount, QString::number(year));
}

QString framesCaption(Random &random)
{
    return random.pick(QStringList{u"Planlagt ramme per år"_s, u"Planlagt økonomisk ramme i perioden"_s, u"Økonomiske rammer for tiltaket"_s, u"Ramme i år og anslag for årene etter"_s, u"Forventet ramme i årene fremover"_s});
}

QString splitCaption(Random &random, int year, const QStringList &recipients)
{
    QStringList first = recipients;
    const QString last = first.takeLast();
    const QString all = first.join(u", "_s) + u" og "_s + last;
    return random.pick(QStringList{u"Fordeling av rammen for %1"_s.arg(year), u"Fordeling mellom %2 for %1"_s.arg(QString::number(year), all), u"Slik er midlene for %1 fordelt"_s.arg(year), u"Fordeling av midler i %1"_s.arg(year)});
}

QString ambitionsCaption(Random &random)
{
    return random.pick(QStringList{u"Aktørenes ambisjoner"_s, u"Ambisjoner for innføring"_s, u"Oversikt over ambisjoner for bruk"_s, u"Felles ambisjoner per år"_s});
}

QString lineLabel(Random &random, LineKind kind, int year)
{
    switch (kind) {
    case LineKind::All: return {};
    case LineKind::Award: return random.pick(QStringList{u"Tildeling i %1"_s, u"Tildeling %1"_s, u"Bevilgning %1"_s, u"Bevilgning i %1"_s, u"Tildelt i %1"_s, u"Tildelte midler %1"_s}).arg(year);
    case LineKind::Operations: return random.pick(QStringList{u"Drift og forvaltning"_s, u"Tildeling i %1 til drift og forvaltning"_s, u"Drift og forvaltning %1"_s, u"Forvaltning og drift"_s}).replace(u"%1"_s, QString::number(year));
    case LineKind::CarryOver: return random.pick(QStringList{u"Ubrukte midler fra %1"_s, u"Overførte midler fra %1"_s, u"Ubrukte midler %1"_s, u"Overføring fra %1"_s, u"Overførte, ubrukte midler fra %1"_s}).arg(year - 1);
    case LineKind::Other: return random.pick(QStringList{u"Utprøving i kommunene"_s, u"Kompensasjon til leger"_s, u"Opplæring"_s});
    }
    return {};
}

QStringList ambitionLabels(Random &random, int count)
{
    const QStringList who{u"Sykehusene"_s, u"Fastlegene"_s, u"Helsestasjonene"_s, u"Apotekene"_s, u"Sykehjemmene"_s, u"Legevaktene"_s, u"Avtalespesialistene"_s, u"Innbyggerne"_s, u"Hjemmetjenesten"_s, u"Leverandørene"_s};
    const QStringList what{u"slår opp i tjenesten"_s, u"sender opplysninger til tjenesten"_s, u"har tatt i bruk tjenesten"_s, u"er koblet til tjenesten"_s, u"har prøvd ut tjenesten"_s};
    QStringList labels;
    while (labels.size() < count) {
        const QString label = random.pick(who) + u' ' + random.pick(what);
        if (!labels.contains(label))
            labels += label;
    }
    return labels;
}

QString sectionName(Random &random, int index)
{
    const QStringList first{u"Innbygger"_s, u"Innbyggere"_s};
    const QStringList second{u"Kilder"_s, u"Kilde"_s};
    const QStringList third{u"Konsumenter"_s, u"Nasjonal tjeneste"_s, u"Felles tjeneste"_s};
    return random.pick(index == 0 ? first : index == 1 ? second : third);
}

QString goalText(Random &random, int index)
{
    const QStringList texts{u"jordmødrene bruker tjenesten hver uke"_s, u"tannlegene ser opplysningene i eget system"_s, u"fengslenes helsetjeneste er med"_s, u"skolehelsetjenesten har fått opplæring"_s, u"ambulansene leser opplysningene på vei"_s};
    return texts.at((index + random.below(1)) % texts.size());
}

} // namespace generated
