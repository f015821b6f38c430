#include "report/data.h"

#include "support/build.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace ramme;
using namespace ramme::build;
using namespace Qt::Literals::StringLiterals;

namespace {

const QString sha = u"ab12"_s;

Figure printed(Figure figure, const QString &raw, int line)
{
    figure.raw = raw;
    figure.source = {sha, 0, {}, line};
    return figure;
}

/// A cut of the whole programme, a transfer from the reserve to it, and what is held and bound meanwhile.
Scenario someScenario()
{
    const LeafKey leaf{u"Alfa"_s, {}, 2024, u"NHN"_s, LineKind::Award};
    const LeafKey reserve = *Scope::reserve(2024).leaf();
    const Grounds grounds{u"Kari"_s, QDate(2024, 9, 15), u"spurt"_s, u"24/7"_s};
    Scenario scenario{u"Kutt"_s, grounds, {}, {}, {}, {}};
    scenario.holds = {{Scope::of(leaf), Extent::Leaves, mill(1800), grounds}};
    scenario.bounds = {{{u"Alfa"_s, {}, {}, {}, {}}, Extent::Total, std::nullopt, mill(2000), 1'050, {}}};
    scenario.requests = {{2024, u"Alfa"_s, {}, mill(100), {}}};
    Move cut{Move::Kind::Total, u"-3 %"_s, {}, {Scope()}, mill(1700), mill(1), {{leaf, 1}}, grounds, {{leaf, mill(1800), mill(1700)}}};
    Move release{Move::Kind::Transfer, u"1"_s, {Scope::reserve(2024)}, {Scope::of(leaf)}, mill(100), {}, {}, {}, {{reserve, mill(3720), mill(3620)}, {leaf, std::nullopt, mill(1800)}}};
    scenario.moves = {cut, release};
    return scenario;
}

/// One of everything data holds.
Programme oneOfEverything()
{
    Mandate alfa = mandate(u"Alfa"_s, 2024, {}, {}, PriceBase::ofYear(2024));
    Figure undecided = printed(state(FigureState::Undecided), u"-"_s, 12);
    undecided.readings = {{u"a"_s, FigureState::NotSet, std::nullopt, u"strekene står sist"_s}, {u"b"_s, FigureState::Amount, mill(44), u"beløpet står sist"_s}};
    undecided.reason = u"seks celler under sju år"_s;
    Figure decided = printed(amount(2350), u"23, 5"_s, 11);
    decided.certainty = Certainty::Decided;
    decided.reason = u"summen krever det"_s;
    alfa.frames = {frames({{2024, decided}, {2025, undecided}, {2026, printed(state(FigureState::Blank), QString(), 12)}})};
    alfa.frames.front().label = u"Alfa*"_s;
    alfa.splits = {split(2024, {{u"NHN"_s, printed(amount(1800), u"18"_s, 20)}, {u"Hdir"_s, printed(amount(0), u"0,0"_s, 20)}}, LineKind::Award, u"Tildeling"_s)};
    alfa.printedTotals = {{PrintedTotal::Table::Splits, u"Tildeling"_s, u"Sum"_s, printed(amount(1800), u"18"_s, 20)}};
    alfa.ambitions = {{u"Kilder"_s, u"Legevakter deler \"alt\""_s, {u"Kommune"_s}, Certainty::Ambiguous, {{2024, printed(percent(20), u"20 %"_s, 30)}, {2025, printed(state(FigureState::Blank), QString(), 30)}}},
                      {QString(), u"Uten lesbare år"_s, {}, Certainty::Certain, {}}};
    alfa.ambitions.front().years.front().figure.percent = 1250;
    alfa.goals = {{2025, 500, u"5 % av legevaktene deler"_s, {sha, 2, QRectF(1, 2.5, 30, 4), 0}}};
    alfa.earmarks = {{2024, u"Hdir"_s, Earmark::Bound::AtLeast, u"opplæring"_s, printed(amount(700), u"7"_s, 40)}};

    Letter letter;
    letter.recipient = u"NHN"_s;
    letter.year = 2024;
    letter.source = {sha, 0, {}, 1};
    letter.posts = {{701, 21, u"Spesielle driftsutgifter"_s, printed(amount(4000), u"40 000"_s, 3)}};
    letter.breakdown = {{u"samhandling"_s, std::nullopt, {}, printed(amount(1800), u"18"_s, 5)}, {u"tiltaket alfa"_s, u"Alfa"_s, u"samhandling"_s, printed(amount(1800), u"18"_s, 6)}};
    letter.printedTotals = {{PrintedTotal::Table::Letters, u"Sum"_s, u"Bevilgning"_s, printed(amount(4000), u"40 000"_s, 4)}};

    Programme result = programme({alfa});
    result.areas.front().aliases = {u"alfaen"_s};
    result.documents = {{sha, u"brev.txt"_s, Document::Kind::Letter, u"Oppdrag\t2024"_s, QDate(2024, 1, 19), 1}, {sha, u"brev.txt"_s, Document::Kind::Other, {}, {}, 0}};
    result.letters = {letter};
    result.reserves = {{2024, Reserve::Kind::Reserve, u"programmet"_s, printed(amount(3720), u"37,2"_s, 50), {{sha, 0, {}, 50}, {sha, 0, {}, 90}}}};
    result.findings = {{u"columns-undecided"_s, Severity::Warning, u"Beløpene kan stå i flere år."_s, u"Alfa"_s, 2024, {sha, 0, {}, 12}, 0}};
    result.scenarios = {someScenario(), {u"Tom"_s, {}, {}, {}, {}, {}}};
    return result;
}

} // namespace

class tst_Data : public QObject
{
    Q_OBJECT

private slots:
    void golden();
    void isJson();
    void equalContentGivesEqualBytes();
    void whoSettledAFigure();
    void percentages_data();
    void percentages();
    void onlyRestatedYears();
};

void tst_Data::golden()
{
    const QString path = QStringLiteral(RAMME_TEST_DATA) + u"/one-of-everything/data.json"_s;
    QFile file(path);
    QVERIFY2(file.open(QIODevice::ReadOnly), qPrintable(path));
    const QList<QByteArray> expected = file.readAll().split('\n');
    const QList<QByteArray> actual = dataJson(oneOfEverything()).split('\n');
    for (qsizetype i = 0; i < std::min(expected.size(), actual.size()); ++i)
        QCOMPARE(actual[i], expected[i]);
    QCOMPARE(actual.size(), expected.size());
}

void tst_Data::isJson()
{
    QJsonParseError error;
    const QJsonObject object = QJsonDocument::fromJson(dataJson(oneOfEverything()), &error).object();
    QCOMPARE(error.error, QJsonParseError::NoError);
    QCOMPARE(object["ramme"_L1].toInt(), 1);
    QCOMPARE(object["frames"_L1].toArray().size(), 3);
    QCOMPARE(object["documents"_L1][0]["title"_L1].toString(), u"Oppdrag\t2024"_s);
    QCOMPARE(object["ambitions"_L1][0]["ambition"_L1].toString(), u"Legevakter deler \"alt\""_s);
}

void tst_Data::equalContentGivesEqualBytes()
{
    QCOMPARE(dataJson(oneOfEverything()), dataJson(oneOfEverything()));
    Programme other = oneOfEverything();
    other.mandates.front().frames.front().years.front().figure.amount = mill(2351);
    QVERIFY(dataJson(other) != dataJson(oneOfEverything()));
}

void tst_Data::whoSettledAFigure()
{
    Programme made = oneOfEverything();
    QVERIFY(!QJsonDocument::fromJson(dataJson(made)).object()["frames"_L1][0].toObject().contains("by"_L1));
    Figure &figure = made.mandates.front().frames.front().years.front().figure;
    figure.certainty = Certainty::Corrected;
    figure.settled = Settlement{u"Kari Nordmann"_s, QDate(2026, 11, 21)};
    const QJsonObject frame = QJsonDocument::fromJson(dataJson(made)).object()["frames"_L1][0].toObject();
    QCOMPARE(frame["by"_L1].toString(), u"Kari Nordmann"_s);
    QCOMPARE(frame["on"_L1].toString(), u"2026-11-21"_s);
}

void tst_Data::percentages_data()
{
    QTest::addColumn<int>("hundredths");
    QTest::addColumn<QByteArray>("json");
    QTest::newRow("whole") << 8000 << QByteArray("80");
    QTest::newRow("one decimal") << 1250 << QByteArray("12.5");
    QTest::newRow("two decimals") << 5 << QByteArray("0.05");
}

void tst_Data::percentages()
{
    QFETCH(int, hundredths);
    QFETCH(QByteArray, json);
    Mandate alfa = mandate(u"Alfa"_s, 2024, {});
    alfa.goals = {{2025, hundredths, u"mål"_s, {}}};
    QVERIFY(dataJson(programme({alfa})).contains("\"percent\": " + json + ","));
}

void tst_Data::onlyRestatedYears()
{
    const Programme made = programme({mandate(u"Alfa"_s, 2024, {frames({{2024, amount(100)}, {2025, amount(200)}})}),
                                      mandate(u"Alfa"_s, 2025, {frames({{2025, amount(300)}, {2026, amount(300)}})}),
                                      mandate(u"Beta"_s, 2025, {frames({{2025, amount(300)}})})});
    QCOMPARE(restatedFramesJson(made).size(), std::size_t(2));
    QCOMPARE(framesJson(made).size(), std::size_t(5));
}

QTEST_GUILESS_MAIN(tst_Data)
#include "tst_data.moc"
