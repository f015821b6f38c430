#include "planning/overlay.h"
#include "planning/sensitivity.h"
#include "support/leaves.h"
#include "support/randomcases.h"

#include <QTest>

using namespace ramme;
using namespace ramme::build;
using namespace ramme::tests;
using namespace Qt::Literals::StringLiterals;

namespace {

PlanningBase sides() { return base({of(leaf(u"A"_s), 6000), of(leaf(u"A"_s, u"Hdir"_s), 4000), of(leaf(u"B"_s), 5000), of(leaf(u"B"_s, u"Hdir"_s), 1000), reserve(1000)}); }

Programme ambitious()
{
    Mandate first = mandate(u"A"_s, 2026, {});
    AmbitionRow row;
    row.ambition = u"på vei"_s;
    row.years = {{2026, percent(50)}, {2028, percent(80)}};
    AmbitionRow done;
    done.ambition = u"nådd"_s;
    done.years = {{2026, percent(100)}, {2027, percent(100)}};
    first.ambitions = {row, done};
    return programme({first});
}

VariedInput varied(const Scope &scope, const QString &range, const QString &step) { return {{scope}, *parseVariedRange(range, step)}; }
SensitivityOutput total(const Scope &scope) { return {SensitivityOutput::Kind::Total, {scope}, {}}; }
const SensitivityOutput ambitions{SensitivityOutput::Kind::Ambitions, {}, {}};

} // namespace

/// One or two totals varied over a range, and what comes of it.
class tst_Sensitivity : public QObject
{
    Q_OBJECT

private slots:
    void ranges_data();
    void ranges();
    void badRanges_data();
    void badRanges();
    void oneInput();
    void twoInputs();
    void refusedQuestions_data();
    void refusedQuestions();
    void aRefusedRunIsAnAnswer();
    void itIsStopped();
    void noChangeIsTheScenario();
};

void tst_Sensitivity::ranges_data()
{
    QTest::addColumn<QString>("range");
    QTest::addColumn<QString>("step");
    QTest::addColumn<QStringList>("values");

    QTest::newRow("shares") << u"-4 %..+4 %"_s << u"2 %"_s << QStringList{u"−4 %"_s, u"−2 %"_s, u"+0 %"_s, u"+2 %"_s, u"+4 %"_s};
    QTest::newRow("shares from nought") << u"0 %..5 %"_s << u"2,5 %"_s << QStringList{u"+0 %"_s, u"+2,5 %"_s, u"+5 %"_s};
    QTest::newRow("changes") << u"−5..+5"_s << u"5"_s << QStringList{u"−5"_s, u"+0"_s, u"+5"_s};
    QTest::newRow("totals") << u"200..201"_s << u"0,5"_s << QStringList{u"200"_s, u"200,5"_s, u"201"_s};
    QTest::newRow("a step that does not meet the end") << u"1..2"_s << u"0,4"_s << QStringList{u"1"_s, u"1,4"_s, u"1,8"_s};
    QTest::newRow("one value") << u"7..7"_s << u"1"_s << QStringList{u"7"_s};
}

void tst_Sensitivity::ranges()
{
    QFETCH(QString, range);
    QFETCH(QString, step);
    QFETCH(QStringList, values);
    const Result<VariedRange> read = parseVariedRange(range, step);
    QVERIFY2(read, qPrintable(read ? QString() : read.error()));
    QStringList typed;
    for (qint64 i = 0; i < read->count(); ++i)
        typed.append(read->typed(read->at(i)).replace(QChar(0xa0), u' '));
    QCOMPARE(typed, values);
}

void tst_Sensitivity::badRanges_data()
{
    QTest::addColumn<QString>("range");
    QTest::addColumn<QString>("step");
    QTest::addColumn<QString>("says");

    QTest::newRow("one number") << u"5"_s << u"1"_s << u"fra og til"_s;
    QTest::newRow("words") << u"lite..mye"_s << u"1"_s << u"lite"_s;
    QTest::newRow("backwards") << u"+5..-5"_s << u"1"_s << u"baklengs"_s;
    QTest::newRow("no step") << u"-5..+5"_s << u"0"_s << u"null"_s;
    QTest::newRow("a step below nought") << u"-5..+5"_s << u"-1"_s << u"null"_s;
    QTest::newRow("an empty step") << u"-5..+5"_s << QString() << QString();
    QTest::newRow("a share and an amount") << u"-5 %..+5"_s << u"1"_s << u"prosent"_s;
    QTest::newRow("a step of another kind") << u"-5 %..+5 %"_s << u"1"_s << u"prosent"_s;
    QTest::newRow("more than the whole") << u"-110 %..0 %"_s << u"10 %"_s << QString();
    QTest::newRow("two signs") << u"-5..+(5)"_s << u"1"_s << u"fortegn"_s;
}

void tst_Sensitivity::badRanges()
{
    QFETCH(QString, range);
    QFETCH(QString, step);
    QFETCH(QString, says);
    const Result<VariedRange> read = parseVariedRange(range, step);
    QVERIFY(!read);
    QVERIFY2(!read.error().isEmpty() && read.error().contains(says), qPrintable(read.error()));
}

void tst_Sensitivity::oneInput()
{
    const SensitivityQuestion question{{varied(area(u"A"_s), u"-10 %..+10 %"_s, u"10 %"_s)}, {total(area(u"A"_s)), total(recipient(u"NHN"_s)), total(year(anyYear)), total(area(QString())), ambitions}};
    const Result<Sensitivity> answer = vary(ambitious(), sides(), {}, question);
    QVERIFY(answer);
    QCOMPARE(answer->present, std::vector{mill(10000)});
    QCOMPARE(answer->runs.size(), 3u);
    for (const SensitivityRun &run : answer->runs)
        QVERIFY2(run.refusal.isEmpty(), qPrintable(run.refusal));
    const auto outputs = [&](std::size_t run) {
        QList<qint64> numbers;
        for (std::size_t i = 0; i < 4; ++i)
            numbers.append(answer->runs[run].outputs[i] / 1'000'000);
        return numbers << answer->runs[run].outputs[4];
    };
    QCOMPARE(outputs(0), (QList<qint64>{9000, 10400, 15000, 1000, 1}));
    QCOMPARE(outputs(1), (QList<qint64>{10000, 11000, 16000, 1000, 0}));
    QCOMPARE(outputs(2), (QList<qint64>{11000, 11600, 17000, 1000, 0}));
    QCOMPARE(answer->runs[1].outputs, answer->now);
    QCOMPARE(answer->runs[0].totals, std::vector{mill(9000)});
}

/// The first keeps its value while the second is varied, where they share figures as well.
void tst_Sensitivity::twoInputs()
{
    const SensitivityQuestion question{{varied(recipient(u"NHN"_s), u"-10..+0"_s, u"10"_s), varied(area(u"A"_s), u"90..100"_s, u"5"_s)}, {total(recipient(u"NHN"_s)), total(area(u"A"_s))}};
    const Result<Sensitivity> answer = vary({}, sides(), {}, question);
    QVERIFY(answer);
    QCOMPARE(answer->runs.size(), 6u);
    for (const SensitivityRun &run : answer->runs) {
        QVERIFY2(run.refusal.isEmpty(), qPrintable(run.refusal));
        QCOMPARE(run.outputs[0], mill(11000).ore() + run.inputs[0]);
        QCOMPARE(run.outputs[1], run.inputs[1]);
    }
}

void tst_Sensitivity::refusedQuestions_data()
{
    QTest::addColumn<int>("inputs");
    QTest::addColumn<QString>("scope");
    QTest::addColumn<QString>("step");
    QTest::addColumn<bool>("hasOutputs");
    QTest::addColumn<QString>("says");

    QTest::newRow("nothing varied") << 0 << u"A"_s << u"10 %"_s << true << u"Én eller to"_s;
    QTest::newRow("three varied") << 3 << u"A"_s << u"10 %"_s << true << u"Én eller to"_s;
    QTest::newRow("the same twice") << 2 << u"A"_s << u"10 %"_s << true << u"den samme"_s;
    QTest::newRow("nothing to show") << 1 << u"A"_s << u"10 %"_s << false << u"vises"_s;
    QTest::newRow("no figures") << 1 << u"Ukjent"_s << u"10 %"_s << true << u"ingen tall"_s;
    QTest::newRow("too many runs") << 1 << u"A"_s << u"0,01 %"_s << true << u"400"_s;
}

void tst_Sensitivity::refusedQuestions()
{
    QFETCH(int, inputs);
    QFETCH(QString, scope);
    QFETCH(QString, step);
    QFETCH(bool, hasOutputs);
    QFETCH(QString, says);
    SensitivityQuestion question;
    for (int i = 0; i < inputs; ++i)
        question.inputs.push_back(varied(area(scope), u"-10 %..+10 %"_s, step));
    if (hasOutputs)
        question.outputs.push_back(ambitions);
    const Result<Sensitivity> answer = vary({}, sides(), {}, question);
    QVERIFY(!answer);
    QVERIFY2(answer.error().contains(says), qPrintable(answer.error()));
}

void tst_Sensitivity::aRefusedRunIsAnAnswer()
{
    const Scenario scenario = limited({}, {atMost(area(u"A"_s), 10500)});
    const Result<Sensitivity> answer = vary({}, sides(), scenario, {{varied(area(u"A"_s), u"0..+10"_s, u"5"_s)}, {total(area(u"A"_s))}});
    QVERIFY(answer);
    QCOMPARE(answer->runs.size(), 3u);
    QVERIFY(answer->runs[1].refusal.isEmpty());
    QVERIFY(answer->runs[2].refusal.contains("5,0"_L1));
    QVERIFY(answer->runs[2].outputs.empty());
}

void tst_Sensitivity::itIsStopped()
{
    std::stop_source source;
    int done = 0;
    const Result<Sensitivity> answer = vary({}, sides(), {}, {{varied(area(u"A"_s), u"-10 %..+10 %"_s, u"1 %"_s)}, {ambitions}}, source.get_token(), [&](int runs) {
        done = runs;
        if (runs == 3)
            source.request_stop();
    });
    QVERIFY(!answer);
    QCOMPARE(done, 3);
}

void tst_Sensitivity::noChangeIsTheScenario()
{
    RandomCases chance;
    for (int number = 0; number < RandomCases::count() / 10; ++number) {
        const PlanningBase plan = areas({chance.between(0, 900), chance.between(0, 900), chance.between(1, 900), chance.between(0, 900)});
        Scenario scenario = limited({held(area(u"A"_s))});
        const Performed move = perform(plan, scenario, totalOrder({area(u"C"_s)}, mill(chance.between(0, 2000))));
        QVERIFY(!move.refusal);
        scenario.moves.push_back(move.move);
        std::vector<SensitivityOutput> outputs{ambitions};
        for (const Leaf &leaf : plan.leaves.leaves())
            outputs.push_back(total(Scope::of(leaf.key)));
        std::vector<VariedInput> inputs{varied(year(anyYear), u"0 %..0 %"_s, u"1 %"_s)};
        if (chance.oneIn(2))
            inputs.push_back(varied(area(u"B"_s), u"+0..+0"_s, u"1"_s));
        const Result<Sensitivity> answer = vary({}, plan, scenario, {inputs, outputs});
        QVERIFY2(answer, chance.name(number).constData());
        QCOMPARE(answer->runs.size(), 1u);
        QVERIFY2(answer->runs.front().refusal.isEmpty() && answer->runs.front().outputs == answer->now, chance.name(number).constData());
    }
}

QTEST_GUILESS_MAIN(tst_Sensitivity)
#include "tst_sensitivity.moc"
