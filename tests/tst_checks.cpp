#include "domain/figures.h"
#include "planning/checks.h"
#include "planning/statementwords.h"

#include "support/build.h"

#include <QTest>

using namespace ramme;
using namespace ramme::build;
using namespace Qt::Literals::StringLiterals;

Q_DECLARE_METATYPE(ramme::Programme)

namespace {

const QString alfa = u"Alfa"_s;

Mandate plain() { return mandate(alfa, 2024, {frames({{2024, amount(7300)}, {2025, amount(4200)}})}, {split(2024, {{u"NHN"_s, amount(6600)}, {u"Hdir"_s, amount(700)}})}); }

Mandate withTotal(Mandate mandate, PrintedTotal::Table table, const QString &row, const QString &column, qint64 hundredths)
{
    mandate.printedTotals = {{table, row, column, amount(hundredths)}};
    return mandate;
}

/// Awards and carry-over of 2024: 14,9 and 3,6, in a frame of the given size.
Mandate withCarryOver(qint64 frame)
{
    return mandate(alfa, 2024, {frames({{2024, amount(frame)}})},
                   {split(2024, {{u"NHN"_s, amount(640)}, {u"Hdir"_s, amount(850)}}, LineKind::Award, u"Tildelt"_s), split(2024, {{u"NHN"_s, amount(360)}, {u"Hdir"_s, state(FigureState::Blank)}}, LineKind::CarryOver, u"Ubrukt"_s)});
}

Mandate withClaim(Mandate mandate, Claim::Kind kind, int year = 0, qint64 hundredths = 0)
{
    mandate.claims.push_back({kind, year, kind == Claim::Kind::Frame ? amount(hundredths) : Figure()});
    return mandate;
}

struct Ambition {
    QString text;
    int year;
    int percent;
};

Mandate withGoal(Mandate mandate, int percentage, const QString &text, std::initializer_list<Ambition> ambitions)
{
    mandate.goals = {{2025, percentage * 100, text, {}}};
    for (const Ambition &ambition : ambitions)
        mandate.ambitions.push_back({{}, ambition.text, {}, Certainty::Certain, {{ambition.year, percent(ambition.percent)}}});
    return mandate;
}

Programme withLetter(std::vector<BreakdownItem> items, std::vector<LetterPost> posts = {})
{
    Programme result = programme({plain()});
    Letter letter;
    letter.recipient = u"NHN"_s;
    letter.year = 2024;
    letter.breakdown = std::move(items);
    letter.posts = std::move(posts);
    result.letters = {letter};
    return result;
}

Mandate withPeriod(Mandate mandate, int lastYear)
{
    mandate.lastYear = lastYear;
    return mandate;
}

Mandate withEarmarks(std::initializer_list<qint64> hundredths)
{
    Mandate result = plain();
    for (const qint64 each : hundredths)
        result.earmarks.push_back({2024, u"Hdir"_s, Earmark::Bound::AtLeast, u"formål"_s, amount(each)});
    return result;
}

} // namespace

class tst_Checks : public QObject
{
    Q_OBJECT

private slots:
    void rules_data();
    void rules();
    void goals_data();
    void goals();
    void stems_data();
    void stems();
    void aCleanMandateIsSilent();
    void findingsPointAtTheirFigure();
    void readingComesFirst();
    void bothSidesAreShown_data();
    void bothSidesAreShown();
    void noDifferenceAcrossPriceBases();
    void aVerdictHoldsAsLongAsItsFigures();
    void sameNamesAreToldApart();
    void everyRuleHasATitle();
};

void tst_Checks::rules_data()
{
    QTest::addColumn<QString>("rule");
    QTest::addColumn<Programme>("programme");
    QTest::addColumn<QString>("message"); // empty where the rule is silent
    using Table = PrintedTotal::Table;

    QTest::newRow("a line's sum that differs") << u"sum-differs"_s << programme({withTotal(plain(), Table::Splits, {}, u"Totalt"_s, 7400)}) << u"trykt som 74,0 mill. kroner, men beløpene den gjelder, blir 73,0 mill. kroner"_s;
    QTest::newRow("a line's sum that agrees") << u"sum-differs"_s << programme({withTotal(plain(), Table::Splits, {}, u"Totalt"_s, 7300)}) << QString();
    QTest::newRow("a recipient's sum that differs") << u"sum-differs"_s << programme({withTotal(withCarryOver(1850), Table::Splits, u"SUM"_s, u"NHN"_s, 1100)}) << u"11,0 mill. kroner, men beløpene den gjelder, blir 10,0"_s;
    QTest::newRow("a recipient's sum that agrees") << u"sum-differs"_s << programme({withTotal(withCarryOver(1850), Table::Splits, u"SUM"_s, u"NHN"_s, 1000)}) << QString();
    QTest::newRow("the sum of all that agrees") << u"sum-differs"_s << programme({withTotal(withCarryOver(1850), Table::Splits, u"SUM"_s, u"Sum"_s, 1850)}) << QString();
    QTest::newRow("one line's sum among many that agrees") << u"sum-differs"_s << programme({withTotal(withCarryOver(1850), Table::Splits, u"Tildelt"_s, u"Sum"_s, 1490)}) << QString();
    QTest::newRow("a row's sum over years that differs") << u"sum-differs"_s << programme({withTotal(plain(), Table::Frames, alfa, u"Totalt"_s, 11600)}) << u"116,0 mill. kroner, men beløpene den gjelder, blir 115,0"_s;
    QTest::newRow("a row's sum over years that agrees") << u"sum-differs"_s << programme({withTotal(plain(), Table::Frames, alfa, u"Totalt"_s, 11500)}) << QString();
    QTest::newRow("a year's sum over rows that differs") << u"sum-differs"_s << programme({withTotal(plain(), Table::Frames, u"SUM"_s, u"2025"_s, 4000)}) << u"40,0 mill. kroner, men beløpene den gjelder, blir 42,0"_s;
    QTest::newRow("a sum with an undecided cell") << u"sum-differs"_s << programme({withTotal(mandate(alfa, 2024, {frames({{2024, amount(100)}, {2025, state(FigureState::Undecided)}})}), Table::Frames, {}, u"Totalt"_s, 500)}) << QString();

    QTest::newRow("a split that is not its frame") << u"split-against-frame"_s << programme({mandate(alfa, 2024, {frames({{2024, amount(7400)}})}, {split(2024, {{u"NHN"_s, amount(7300)}})})}) << u"Fordelingen av Alfa for 2024 blir 73,0 mill. kroner til sammen, men rammen for 2024 er 74,0 mill. kroner"_s;
    QTest::newRow("a split that is its frame") << u"split-against-frame"_s << programme({plain()}) << QString();
    QTest::newRow("a split of another vintage's year") << u"split-against-frame"_s << programme({plain(), mandate(alfa, 2025, {frames({{2024, amount(4820)}})})}) << QString();
    QTest::newRow("a split with carry-over on top, as the text says") << u"split-against-frame"_s << programme({withClaim(withCarryOver(1490), Claim::Kind::CarryOverOnTop)}) << QString();

    QTest::newRow("an amount in the text that the tables do not know") << u"text-against-table"_s << programme({withClaim(plain(), Claim::Kind::Frame, 2024, 7500)}) << u"Teksten i mandatet for Alfa sier 75,0 mill. kroner for 2024, men tabellen viser 73,0 mill. kroner"_s;
    QTest::newRow("an amount in the text that is the frame") << u"text-against-table"_s << programme({withClaim(plain(), Claim::Kind::Frame, 2024, 7300)}) << QString();
    QTest::newRow("an amount in the text for a year no table speaks of") << u"text-against-table"_s << programme({withClaim(plain(), Claim::Kind::Frame, 2030, 7300)}) << QString();
    QTest::newRow("unused money on top in the text, inside in the table") << u"text-against-table"_s << programme({withClaim(withCarryOver(1850), Claim::Kind::CarryOverOnTop)}) << u"regner 3,6 mill. kroner ubrukte midler med i de 18,5 mill. kroner for 2024"_s;
    QTest::newRow("unused money on top in both") << u"text-against-table"_s << programme({withClaim(withCarryOver(1490), Claim::Kind::CarryOverOnTop)}) << QString();
    QTest::newRow("unused money on top in the text, included by the heading") << u"text-against-table"_s << programme({withClaim(withClaim(plain(), Claim::Kind::CarryOverOnTop), Claim::Kind::CarryOverIncluded)}) << u"overskriften til tabellen sier"_s;
    QTest::newRow("unused money included and nothing else said") << u"text-against-table"_s << programme({withClaim(withCarryOver(1850), Claim::Kind::CarryOverIncluded)}) << QString();

    QTest::newRow("a letter that gives another amount") << u"letter-against-mandate"_s << withLetter({{u"tiltaket alfa"_s, alfa, {}, amount(6500)}}) << u"Brevet til NHN for 2024 gir 65,0 mill. kroner til Alfa, men mandatet for 2024 fordeler 66,0 mill. kroner til NHN"_s;
    QTest::newRow("a letter that gives the recipient's own") << u"letter-against-mandate"_s << withLetter({{u"tiltaket alfa"_s, alfa, {}, amount(6600)}}) << QString();
    QTest::newRow("a letter on an area without a mandate") << u"letter-against-mandate"_s << withLetter({{u"tiltaket beta"_s, u"Beta"_s, {}, amount(6500)}}) << QString();
    QTest::newRow("parts that do not add up to their parent") << u"letter-against-mandate"_s << withLetter({{u"samhandling"_s, std::nullopt, {}, amount(7000)}, {u"alfa"_s, alfa, u"samhandling"_s, amount(6600)}}) << u"gir 70,0 mill. kroner til «samhandling», men delene under blir 66,0 mill. kroner"_s;
    QTest::newRow("parts that add up to their parent") << u"letter-against-mandate"_s << withLetter({{u"samhandling"_s, std::nullopt, {}, amount(6600)}, {u"alfa"_s, alfa, u"samhandling"_s, amount(6600)}}) << QString();
    QTest::newRow("an item that names a post and differs from it") << u"letter-against-mandate"_s << withLetter({{u"Kap. 701 post 21 samhandling"_s, std::nullopt, {}, amount(6600)}}, {{701, 21, u"Drift"_s, amount(6700)}}) << u"tabellen over poster viser 67,0"_s;
    QTest::newRow("an item that names a post and agrees") << u"letter-against-mandate"_s << withLetter({{u"Kap. 701 post 21 samhandling"_s, std::nullopt, {}, amount(6600)}}, {{701, 21, u"Drift"_s, amount(6600)}}) << QString();

    QTest::newRow("a later mandate gives another figure") << u"vintages-differ"_s << programme({plain(), mandate(alfa, 2025, {frames({{2025, amount(1850)}})})}) << u"Rammen for Alfa i 2025 er 42,0 mill. kroner i mandatet for 2024 og 18,5 mill. kroner i mandatet for 2025."_s;
    QTest::newRow("a later mandate gives another figure in another price base") << u"vintages-differ"_s << programme({plain(), mandate(alfa, 2025, {frames({{2025, amount(1850)}})}, {}, PriceBase())}) << u"Prisnivåene er ulike (2024-kroner og ikke oppgitt)"_s;
    QTest::newRow("a later mandate gives the same") << u"vintages-differ"_s << programme({plain(), mandate(alfa, 2025, {frames({{2025, amount(4200)}})})}) << QString();
    QTest::newRow("a later mandate sets what was not set") << u"vintages-differ"_s << programme({mandate(alfa, 2024, {frames({{2025, state(FigureState::NotSet)}})}), mandate(alfa, 2025, {frames({{2025, amount(4200)}})})}) << QString();
    QTest::newRow("a later mandate leaves the year blank") << u"vintages-differ"_s << programme({plain(), mandate(alfa, 2025, {frames({{2025, state(FigureState::Blank)}})})}) << QString();

    QTest::newRow("a later mandate gives another figure than one before an open one") << u"vintages-differ"_s << programme({plain(), mandate(alfa, 2025, {frames({{2025, state(FigureState::Undecided)}})}), mandate(alfa, 2026, {frames({{2025, amount(1850)}})})}) << u"42,0 mill. kroner i mandatet for 2024 og 18,5 mill. kroner i mandatet for 2026."_s;

    QTest::newRow("the area's own row twice") << u"row-twice"_s << programme({mandate(alfa, 2024, {frames({{2024, amount(7300)}}), frames({{2024, amount(7400)}}, u"ALFA"_s)})}) << u"Rammetabellen i mandatet for Alfa for 2024 har raden «ALFA» to ganger, med 73,0 mill. kroner og 74,0 mill. kroner for 2024"_s;
    QTest::newRow("a named row twice") << u"row-twice"_s << programme({mandate(alfa, 2024, {frames({{2024, amount(100)}}, u"Alfa Pluss"_s), frames({{2024, amount(100)}}, u"Alfa  pluss"_s)})}) << u"har raden «Alfa  pluss» to ganger"_s;
    QTest::newRow("one row in two pieces") << u"row-twice"_s << programme({mandate(alfa, 2024, {frames({{2024, amount(100)}}), frames({{2025, amount(100)}}, alfa)})}) << QString();
    QTest::newRow("rows of other names") << u"row-twice"_s << programme({mandate(alfa, 2024, {frames({{2024, amount(100)}}), frames({{2024, amount(100)}}, u"Alfa Pluss"_s)})}) << QString();

    QTest::newRow("years in no order") << u"years-out-of-order"_s << programme({mandate(alfa, 2024, {frames({{2024, amount(7300)}, {2026, amount(100)}, {2025, amount(4200)}})})}) << u"Årene i rammetabellen i mandatet for Alfa for 2024 står ikke i rekkefølge: 2024, 2026, 2025."_s;
    QTest::newRow("one year twice") << u"years-out-of-order"_s << programme({mandate(alfa, 2024, {frames({{2024, amount(7300)}, {2024, amount(100)}})})}) << u"2024, 2024"_s;
    Mandate mixed = plain();
    mixed.ambitions = {{{}, u"Legevakter deler"_s, {}, Certainty::Certain, {{2025, percent(80)}, {2024, percent(20)}, {2026, percent(90)}}}};
    QTest::newRow("an ambition's years in no order") << u"years-out-of-order"_s << programme({mixed}) << u"Årene i ambisjonstabellen i mandatet for Alfa"_s;
    QTest::newRow("years that rise") << u"years-out-of-order"_s << programme({plain()}) << QString();
    QTest::newRow("years that fall") << u"years-out-of-order"_s << programme({mandate(alfa, 2024, {frames({{2026, amount(100)}, {2025, amount(4200)}, {2024, amount(7300)}})})}) << QString();

    QTest::newRow("a frame that cannot be read") << u"figure-unreadable"_s << programme({mandate(alfa, 2024, {frames({{2024, amount(7300)}, {2025, state(FigureState::Unreadable)}})})}) << u"Rammen for Alfa i 2025 kan ikke leses i mandatet for 2024. Planen viser ingenting for året."_s;
    QTest::newRow("a frame that cannot be read and an older one that can") << u"figure-unreadable"_s << programme({plain(), mandate(alfa, 2025, {frames({{2025, state(FigureState::Unreadable)}})})}) << u"i mandatet for 2025. Planen viser mandatet for 2024"_s;
    QTest::newRow("a part that cannot be read") << u"figure-unreadable"_s << programme({mandate(alfa, 2024, {frames({{2024, amount(7300)}})}, {split(2024, {{u"NHN"_s, state(FigureState::Unreadable)}, {u"Hdir"_s, amount(700)}})})}) << u"Det NHN får av Alfa for 2024, kan ikke leses i mandatet for 2024"_s;
    QTest::newRow("figures that can be read") << u"figure-unreadable"_s << programme({plain()}) << QString();

    QTest::newRow("no stated price base") << u"price-base"_s << programme({mandate(alfa, 2024, {frames({{2024, amount(100)}})}, {}, PriceBase())}) << u"oppgir ikke hvilket prisnivå"_s;
    QTest::newRow("a stated price base") << u"price-base"_s << programme({plain()}) << QString();
    QTest::newRow("no stated price base and no money") << u"price-base"_s << programme({mandate(alfa, 2024, {}, {}, PriceBase())}) << QString();
    QTest::newRow("a year's sum over two bases") << u"price-base"_s << programme({plain(), mandate(u"Beta"_s, 2025, {frames({{2025, amount(100)}})}, {}, PriceBase::ofYear(2025))}) << u"Programmets sum for 2025 legger sammen beløp i ulike prisnivåer (2024-kroner og 2025-kroner)"_s;
    QTest::newRow("an area's years in two bases") << u"price-base"_s << programme({plain(), mandate(alfa, 2026, {frames({{2026, amount(100)}})}, {}, PriceBase::ofYear(2026))}) << u"Summen over år for Alfa"_s;

    const SplitRow operations = split(2024, {{u"NHN"_s, amount(1750)}}, LineKind::Operations, u"Drift"_s);
    QTest::newRow("nought while operations go on") << u"zero-frame"_s << programme({withPeriod(mandate(alfa, 2024, {frames({{2024, amount(1750)}, {2025, amount(0)}, {2026, amount(0)}})}, {operations}), 2026)}) << u"0,0 mill. kroner i 2025–2026, enda tiltaket løper til og med 2026. I fordelingen for 2024 er 17,5 mill. kroner drift og forvaltning"_s;
    QTest::newRow("nought after the measure has ended") << u"zero-frame"_s << programme({withPeriod(mandate(alfa, 2024, {frames({{2024, amount(1750)}, {2025, amount(0)}})}, {operations}), 2024)}) << QString();
    QTest::newRow("nought with nothing left to run") << u"zero-frame"_s << programme({withPeriod(mandate(alfa, 2024, {frames({{2024, amount(7300)}, {2025, amount(0)}})}, {split(2024, {{u"NHN"_s, amount(7300)}}, LineKind::Award)}), 2025)}) << QString();
    Mandate unfinished = mandate(alfa, 2024, {frames({{2024, amount(100)}, {2025, amount(0)}})});
    unfinished.ambitions = {{{}, u"Legevakter deler"_s, {}, Certainty::Certain, {{2024, percent(20)}, {2025, percent(80)}}}};
    QTest::newRow("nought while an ambition grows") << u"zero-frame"_s << programme({unfinished}) << u"Ambisjonen «Legevakter deler» skal fortsatt økes"_s;

    Mandate later = withCarryOver(1850);
    later.frames.front().years.insert(later.frames.front().years.begin(), {2023, amount(1000)});
    QTest::newRow("carry-over after a year with a frame") << u"carry-over"_s << programme({later}) << u"Av rammen for Alfa i 2024, som er 18,5 mill. kroner, er 3,6 mill. kroner ubrukte midler"_s;
    QTest::newRow("carry-over in the first year of the plan") << u"carry-over"_s << programme({withCarryOver(1850)}) << QString();

    const auto shares = [](std::initializer_list<std::pair<int, int>> years) {
        Mandate mandate = plain();
        AmbitionRow row{{}, u"Legevakter deler"_s, {}, Certainty::Certain, {}};
        for (const auto &[year, share] : years)
            row.years.push_back({year, percent(share)});
        mandate.ambitions = {row};
        return programme({mandate});
    };
    QTest::newRow("an ambition that falls") << u"ambition-falls"_s << shares({{2024, 20}, {2025, 80}, {2026, 60}}) << u"Ambisjonen «Legevakter deler» faller fra 80\u00a0% i 2025 til 60\u00a0% i 2026"_s;
    QTest::newRow("an ambition that rises and rests") << u"ambition-falls"_s << shares({{2024, 20}, {2025, 80}, {2026, 80}}) << QString();
    QTest::newRow("an ambition whose years cannot be read") << u"ambition-falls"_s << shares({{0, 80}, {0, 20}}) << QString();

    QTest::newRow("earmarks beyond the recipient's figure") << u"earmarks"_s << programme({withEarmarks({400, 400})}) << u"Øremerkingene til Hdir fra Alfa for 2024 blir 8,0 mill. kroner til sammen, mer enn de 7,0 mill. kroner"_s;
    QTest::newRow("earmarks within the recipient's figure") << u"earmarks"_s << programme({withEarmarks({400, 300})}) << QString();
}

void tst_Checks::rules()
{
    QFETCH(QString, rule);
    QFETCH(Programme, programme);
    QFETCH(QString, message);
    QStringList messages;
    for (const Finding &finding : checks(programme)) {
        if (finding.rule == rule)
            messages += finding.message;
    }
    if (message.isEmpty())
        QCOMPARE(messages, QStringList());
    else
        QVERIFY2(messages.size() == 1 && messages.front().contains(message), qPrintable(messages.join(u'\n')));
}

void tst_Checks::goals_data()
{
    QTest::addColumn<Programme>("programme");
    QTest::addColumn<QString>("message");

    const auto one = [](int percentage, const QString &goal, std::initializer_list<Ambition> ambitions) { return programme({withGoal(plain(), percentage, goal, ambitions)}); };
    QTest::newRow("the table says otherwise") << one(5, u"5 % av apotekene kan lese resepter"_s, {{u"Apotek kan lese resepter"_s, 2025, 30}}) << u"Målet i mandatet for Alfa for 2025 er 5\u00a0%"_s;
    QTest::newRow("the table agrees") << one(30, u"30 % av apotekene kan lese resepter"_s, {{u"Apotek kan lese resepter"_s, 2025, 30}}) << QString();
    QTest::newRow("another year") << one(5, u"5 % av apotekene kan lese resepter"_s, {{u"Apotek kan lese resepter"_s, 2026, 30}}) << QString();
    QTest::newRow("another subject") << one(5, u"5 % av apotekene kan lese resepter"_s, {{u"Apotekleverandører kan lese resepter"_s, 2025, 30}}) << QString();
    QTest::newRow("another verb") << one(5, u"5 % av apotekene kan lese resepter"_s, {{u"Apotek deler resepter"_s, 2025, 30}}) << QString();
    QTest::newRow("other things") << one(5, u"5 % av apotekene kan lese resepter"_s, {{u"Apotek kan lese bilder"_s, 2025, 30}}) << QString();
    QTest::newRow("access is reading") << one(80, u"Inntil 80 pst. av alle apotek kan få tilgang til resepter"_s, {{u"Apotek kan lese resepter"_s, 2025, 20}}) << u"20\u00a0% for «Apotek kan lese resepter»"_s;
    QTest::newRow("at least is met by more") << one(20, u"Minst 20 % av apotekene kan lese resepter"_s, {{u"Apotek kan lese resepter"_s, 2025, 30}}) << QString();
    QTest::newRow("at least is not met by less") << one(40, u"Minst 40 % av apotekene kan lese resepter"_s, {{u"Apotek kan lese resepter"_s, 2025, 30}}) << u"30\u00a0%"_s;
    QTest::newRow("a list with a shared tail") << one(5, u"5% av legevakt-/apotek-/A/B-leverandører kan dele sine resepter"_s,
                                                        {{u"Legevakter deler sine resepter"_s, 2025, 5}, {u"Apotekleverandører kan dele sine resepter"_s, 2025, 30}, {u"A/B-leverandører kan dele sine resepter"_s, 2025, 40}})
                                                 << u"30\u00a0% for «Apotekleverandører kan dele sine resepter», 40\u00a0% for «A/B-leverandører kan dele sine resepter»"_s;
    QTest::newRow("a list in words") << one(5, u"5 % av legevakt- og apotekleverandører deler resepter"_s, {{u"Legevaktleverandørene deler resepter"_s, 2025, 30}}) << u"30\u00a0% for «Legevaktleverandørene"_s;
    QTest::newRow("the row that shares most is the one meant") << one(50, u"50 % av leger kan lese resepter for listepasienter"_s, {{u"Leger kan lese resepter"_s, 2025, 20}, {u"Leger kan lese resepter (listepasienter)"_s, 2025, 50}}) << QString();
    QTest::newRow("no verb is no claim") << one(50, u"50 % av midlene er brukt opp"_s, {{u"Leger kan lese resepter"_s, 2025, 20}}) << QString();

    Mandate other = withGoal(mandate(alfa, 2025, {}), 0, {}, {{u"Apotek kan lese resepter"_s, 2025, 20}});
    other.goals.clear();
    QTest::newRow("another vintage of the area says otherwise") << programme({withGoal(plain(), 80, u"80 % av apotekene kan lese resepter"_s, {}), other}) << u"ambisjonstabellen i mandatet for 2025 sier 20\u00a0%"_s;
    other.area = u"Beta"_s;
    QTest::newRow("another area says nothing about it") << programme({withGoal(plain(), 80, u"80 % av apotekene kan lese resepter"_s, {}), other}) << QString();
}

void tst_Checks::goals()
{
    QFETCH(Programme, programme);
    QFETCH(QString, message);
    QStringList messages;
    for (const Finding &finding : checks(programme)) {
        if (finding.rule == u"text-against-table"_s)
            messages += finding.message;
    }
    if (message.isEmpty())
        QCOMPARE(messages, QStringList());
    else
        QVERIFY2(messages.size() == 1 && messages.front().contains(message), qPrintable(messages.join(u'\n')));
}

void tst_Checks::stems_data()
{
    QTest::addColumn<QStringList>("forms");
    QTest::newRow("fastlege") << QStringList{u"fastlege"_s, u"fastlegen"_s, u"fastleger"_s, u"fastlegene"_s};
    QTest::newRow("innbygger") << QStringList{u"innbygger"_s, u"innbyggere"_s, u"innbyggerne"_s};
    QTest::newRow("leverandør") << QStringList{u"leverandør"_s, u"leverandøren"_s, u"leverandører"_s, u"leverandørene"_s};
    QTest::newRow("foretak") << QStringList{u"foretak"_s, u"foretaket"_s, u"foretakene"_s};
    QTest::newRow("dokument") << QStringList{u"dokument"_s, u"dokumenter"_s, u"dokumentene"_s, u"dokumenta"_s};
}

void tst_Checks::stems()
{
    QFETCH(QStringList, forms);
    for (const QString &form : forms)
        QCOMPARE(stemOf(form), stemOf(forms.front()));
}

void tst_Checks::aCleanMandateIsSilent()
{
    Mandate clean = withClaim(withTotal(plain(), PrintedTotal::Table::Splits, {}, u"Totalt"_s, 7300), Claim::Kind::Frame, 2024, 7300);
    clean.earmarks = withEarmarks({100}).earmarks;
    QCOMPARE(checks(programme({clean})), std::vector<Finding>());
    QCOMPARE(checks(newProgramme()), std::vector<Finding>());
}

void tst_Checks::findingsPointAtTheirFigure()
{
    Mandate later = mandate(alfa, 2025, {frames({{2025, amount(1850)}})});
    later.frames.front().years.front().figure.id = 17;
    later.frames.front().years.front().figure.source = {u"f00"_s, 0, {}, 48};
    const std::vector<Finding> findings = checks(programme({plain(), later}));
    QCOMPARE(findings.size(), std::size_t(1));
    QCOMPARE(findings.front().figure, 17);
    QCOMPARE(findings.front().source.line, 48);
    QCOMPARE(findings.front().area, alfa);
    QCOMPARE(findings.front().vintage, 2025);
}

void tst_Checks::readingComesFirst()
{
    Programme made = programme({plain(), mandate(alfa, 2025, {frames({{2025, amount(1850)}})})});
    made.findings = {{u"label-cut"_s, Severity::Note, u"Etiketten er kuttet."_s, {}, 0, {}, 0}};
    const std::vector<Finding> findings = allFindings(made);
    QCOMPARE(findings.size(), std::size_t(2));
    QCOMPARE(findings.front().rule, u"label-cut"_s);
    QCOMPARE(findings.back().rule, u"vintages-differ"_s);
}

void tst_Checks::bothSidesAreShown_data()
{
    QTest::addColumn<QString>("rule");
    QTest::addColumn<Programme>("programme");
    QTest::addColumn<qint64>("first");
    QTest::addColumn<qint64>("second");
    const auto row = [](const char *name, const QString &rule, const Programme &programme, qint64 first, qint64 second) { QTest::newRow(name) << rule << programme << first << second; };
    row("a printed sum and its cells", u"sum-differs"_s, programme({withTotal(plain(), PrintedTotal::Table::Splits, {}, u"Totalt"_s, 7400)}), 7400, 7300);
    row("a frame and its split", u"split-against-frame"_s, programme({mandate(alfa, 2024, {frames({{2024, amount(7400)}})}, {split(2024, {{u"NHN"_s, amount(7300)}})})}), 7400, 7300);
    row("a text and its table", u"text-against-table"_s, programme({withClaim(plain(), Claim::Kind::Frame, 2024, 7500)}), 7500, 7300);
    row("a letter and the column of the mandate", u"letter-against-mandate"_s, withLetter({{u"Alfa"_s, alfa, {}, amount(6500)}}), 6500, 6600);
    row("an earlier and a later vintage", u"vintages-differ"_s, programme({plain(), mandate(alfa, 2025, {frames({{2025, amount(1850)}})})}), 4200, 1850);
}

void tst_Checks::bothSidesAreShown()
{
    QFETCH(QString, rule);
    QFETCH(Programme, programme);
    QFETCH(qint64, first);
    QFETCH(qint64, second);
    int id = 0;
    const auto number = [&id](Figure &figure) {
        figure.id = ++id;
        figure.source = {u"f00"_s, 0, {}, id};
    };
    for (Mandate &mandate : programme.mandates)
        visitMandateFigures(mandate, number);
    for (Letter &letter : programme.letters)
        visitLetterFigures(letter, number);
    const std::vector<Check> all = allChecks(programme);
    const auto found = std::find_if(all.begin(), all.end(), [&](const Check &check) { return check.finding.rule == rule; });
    QVERIFY(found != all.end());
    QCOMPARE(found->figures.size(), std::size_t(2));
    for (const ComparedFigure &side : found->figures) {
        QVERIFY(!side.name.isEmpty());
        QVERIFY(side.source.line > 0);
    }
    QVERIFY(found->figures[0].source.line != found->figures[1].source.line);
    QCOMPARE(*found->figures[0].amount, mill(first));
    QCOMPARE(*found->figures[1].amount, mill(second));
    QCOMPARE(*found->difference(), mill(second - first));
}

void tst_Checks::noDifferenceAcrossPriceBases()
{
    const Programme mixed = programme({plain(), mandate(alfa, 2025, {frames({{2025, amount(1850)}})}, {}, PriceBase::ofYear(2026))});
    for (const Check &check : allChecks(mixed)) {
        if (check.finding.rule == u"vintages-differ"_s)
            QVERIFY(!check.difference());
    }
}

void tst_Checks::aVerdictHoldsAsLongAsItsFigures()
{
    Programme made = programme({mandate(alfa, 2024, {frames({{2024, amount(7400)}})}, {split(2024, {{u"NHN"_s, amount(7300)}})})});
    const Check open = allChecks(made).front();
    QVERIFY(open.isOpen() && !open.outdated);
    made.verdicts = {{open.identity(), CheckState::DocumentError, u"Trykkfeil."_s, u"Kari"_s, QDate(2026, 1, 1), open.seen()}};
    QVERIFY(!allChecks(made).front().isOpen());
    QCOMPARE(errata(made).size(), std::size_t(1));
    made.mandates.front().frames.front().years.front().figure.amount = mill(7600);
    const Check changed = allChecks(made).front();
    QCOMPARE(changed.state, CheckState::DocumentError);
    QVERIFY(changed.outdated && changed.isOpen());
}

void tst_Checks::sameNamesAreToldApart()
{
    Programme made = programme({plain()});
    const Finding finding{u"label-cut"_s, Severity::Note, u"Etiketten er kuttet."_s, alfa, 2024, {}, 0};
    made.findings = {finding, finding};
    const std::vector<Check> all = allChecks(made);
    QVERIFY(!(all[0].identity() == all[1].identity()));
}

void tst_Checks::everyRuleHasATitle()
{
    for (const CheckRule &rule : checkRules()) {
        QVERIFY2(!rule.titleText().isEmpty() && !rule.comparesText().isEmpty(), rule.id);
        const auto sameTitle = [&](const CheckRule &other) { return other.titleText() == rule.titleText(); };
        QVERIFY2(std::count_if(checkRules().begin(), checkRules().end(), sameTitle) == 1, rule.id);
    }
}

QTEST_GUILESS_MAIN(tst_Checks)
#include "tst_checks.moc"
