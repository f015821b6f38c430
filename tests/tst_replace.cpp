#include "support/paper.h"

#include <QTest>

using namespace ramme;
using namespace ramme::paper;
using namespace Qt::Literals::StringLiterals;

/// A new reading takes the old one's place: what a person said is kept where the document still prints the same, and told where it does not.
class tst_Replace : public QObject
{
    Q_OBJECT

private slots:
    void replaceTakesTheOldOnesPlace();
    void replaceKeepsOtherMandatesOfTheOldFile();
    void replaceFromTheWaitingListItself();
    void correction_data();
    void correction();
    void choice_data();
    void choice();
    void typedRowsSurvive();
    void aCorrectedCellThatIsGoneIsTold();
    void aReserveThatIsGoneIsTold();
    void aRestatedReserveFollowsTheNewFile();
    void readingTheSameFileAgainReplacesIt();
};

void tst_Replace::replaceTakesTheOldOnesPlace()
{
    Programme programme = newProgramme();
    Paper first, other, second;
    other.sha = u"bb"_s;
    other.vintage = 2025;
    second.sha = u"cc"_s;
    second.frame = 200;
    (void)adopt(programme, first.read());
    (void)adopt(programme, other.read());
    (void)adopt(programme, second.read());
    QCOMPARE(programme.waiting.size(), std::size_t(1));
    replaceWith(programme, second.read());
    QVERIFY(programme.waiting.empty());
    QCOMPARE(programme.mandates.size(), std::size_t(2));
    QCOMPARE(programme.mandates[0].source.document, u"cc"_s);
    QCOMPARE(*frameOf(programme, second, 2024).amount, mill(200));
    QVERIFY(!findFile(programme, u"aa"));
    QVERIFY(findFile(programme, u"cc"));
    QCOMPARE(programme.documents.size(), std::size_t(2));
    QCOMPARE(programme.findings.size(), std::size_t(2));
    QCOMPARE(programme.leftovers.size(), std::size_t(2));
    QCOMPARE(programme.findings[1].figure, frameOf(programme, second, 2025).id);
    QVERIFY(idsAreUnique(programme));
    QCOMPARE(adopt(programme, second.read()), Adoption::AlreadyThere);
    QCOMPARE(adopt(programme, first.read()), Adoption::Waiting);
}

void tst_Replace::replaceKeepsOtherMandatesOfTheOldFile()
{
    Programme programme = newProgramme();
    Paper first;
    Reading two = first.read();
    Mandate other = two.mandates.front();
    other.vintage = 2023;
    visitMandateFigures(other, [](Figure &figure) { figure.id += 10; });
    two.mandates.push_back(other);
    (void)adopt(programme, two);
    Paper second;
    second.sha = u"cc"_s;
    replaceWith(programme, second.read());
    QCOMPARE(programme.mandates.size(), std::size_t(2));
    QCOMPARE(findMandate(programme, first.area, 2023)->source.document, u"aa"_s);
    QCOMPARE(findMandate(programme, first.area, 2024)->source.document, u"cc"_s);
    QVERIFY(findFile(programme, u"aa"));
    QCOMPARE(programme.documents.size(), std::size_t(2));
    QCOMPARE(programme.findings.size(), std::size_t(1)); // the old one spoke of the mandate that went
    QVERIFY(idsAreUnique(programme));
}

void tst_Replace::replaceFromTheWaitingListItself()
{
    Programme programme = newProgramme();
    Paper second;
    second.sha = u"bb"_s;
    second.frame = 200;
    (void)adopt(programme, Paper().read());
    (void)adopt(programme, second.read());
    replaceWith(programme, programme.waiting.front());
    QVERIFY(programme.waiting.empty());
    QCOMPARE(*frameOf(programme, second, 2024).amount, mill(200));
}

void tst_Replace::correction_data()
{
    QTest::addColumn<qint64>("fresh");
    QTest::addColumn<qint64>("shown");
    QTest::addColumn<int>("told");
    QTest::newRow("is carried over where the document prints the same") << qint64(100) << qint64(150) << 0;
    QTest::newRow("gives way to what the document prints now, and is told") << qint64(130) << qint64(130) << 1;
    QTest::newRow("is no longer needed where the document prints it now") << qint64(150) << qint64(150) << 0;
}

void tst_Replace::correction()
{
    QFETCH(qint64, fresh);
    QFETCH(qint64, shown);
    QFETCH(int, told);
    Programme programme = newProgramme();
    Paper first, second;
    second.sha = u"bb"_s;
    second.frame = fresh;
    (void)adopt(programme, first.read());
    correct(frameOf(programme, first, 2024), 150);
    const Settlement kari{u"Kari"_s, QDate(2026, 11, 21)};
    frameOf(programme, first, 2024).settled = kari;
    replaceWith(programme, second.read());
    const Figure figure = frameOf(programme, second, 2024);
    QCOMPARE(*figure.amount, mill(shown));
    QCOMPARE(figure.certainty == Certainty::Corrected, fresh == 100);
    QCOMPARE(figure.printed.has_value(), fresh == 100);
    QCOMPARE(figure.settled == kari, fresh == 100);
    QCOMPARE(figure.source, second.at(3));
    QCOMPARE(countRule(programme, "correction-lost"_L1), told);
    if (told) {
        const Finding &finding = programme.findings.back();
        QVERIFY2(finding.message.contains(u"15 mill. kroner"_s) && finding.message.contains(u"13 mill. kroner"_s), qPrintable(finding.message));
        QCOMPARE(finding.figure, figure.id);
        QCOMPARE(finding.area, second.area);
    }
}

void tst_Replace::choice_data()
{
    QTest::addColumn<Figure>("printed");
    QTest::addColumn<Figure>("fresh");
    QTest::addColumn<bool>("kept");
    QTest::addColumn<int>("told");

    Figure open;
    open.state = FigureState::Undecided;
    open.certainty = Certainty::Ambiguous;
    open.raw = u"- 5"_s;
    open.readings = {{u"a"_s, FigureState::NotSet, std::nullopt, u"først"_s}, {u"b"_s, FigureState::Amount, mill(50), u"sist"_s}};
    Figure otherReadings = open;
    otherReadings.readings[1].amount = mill(51);
    Figure otherPrint = open;
    otherPrint.raw = u"5 -"_s;
    Figure mark;
    mark.state = FigureState::Mark;
    mark.raw = u"x"_s;
    Figure otherMark = mark;
    otherMark.raw = u"(x)"_s;
    Figure blank, dash;
    dash.state = FigureState::NotSet;
    dash.raw = u"-"_s;

    QTest::newRow("between the same readings is kept") << open << open << true << 0;
    QTest::newRow("between other readings is open again") << open << otherReadings << false << 1;
    QTest::newRow("of a row that is printed otherwise is open again") << open << otherPrint << false << 1;
    QTest::newRow("over a mark that is still printed is kept") << mark << mark << true << 0;
    QTest::newRow("over a mark that is another now gives way") << mark << otherMark << false << 1;
    QTest::newRow("over a blank that is still blank is kept") << blank << blank << true << 0;
    QTest::newRow("over a blank that is a dash now gives way") << blank << dash << false << 1;
}

void tst_Replace::choice()
{
    QFETCH(Figure, printed);
    QFETCH(Figure, fresh);
    QFETCH(bool, kept);
    QFETCH(int, told);
    const Paper first;
    Paper second;
    second.sha = u"bb"_s;
    Reading before = first.read(), after = second.read();
    printed.id = 1;
    printed.source = first.at(3);
    fresh.id = 1;
    fresh.source = second.at(3);
    before.mandates[0].frames[0].years[0].figure = printed;
    after.mandates[0].frames[0].years[0].figure = fresh;

    Programme programme = newProgramme();
    (void)adopt(programme, before);
    correct(frameOf(programme, first, 2024), 50);
    replaceWith(programme, after);
    const Figure now = frameOf(programme, second, 2024);
    QCOMPARE(now.amount == mill(50) && now.certainty == Certainty::Corrected, kept);
    QCOMPARE(now.state == fresh.state, !kept);
    QCOMPARE(now.raw, fresh.raw);
    QCOMPARE(now.readings, fresh.readings);
    QCOMPARE(now.printed && now.printed->state == fresh.state, kept);
    QCOMPARE(countRule(programme, "correction-lost"_L1), told);
}

void tst_Replace::typedRowsSurvive()
{
    Programme programme = newProgramme();
    Paper first, second;
    second.sha = u"bb"_s;
    (void)adopt(programme, first.read());
    Figure typed = figureOf(mill(77));
    typed.id = programme.nextFigureId++;
    typed.certainty = Certainty::Corrected;
    Mandate &mandate = programme.mandates.front();
    mandate.frames.push_back({u"Min rad"_s, u"Min rad"_s, {{2024, typed}}});
    Figure cell = typed;
    cell.id = programme.nextFigureId++;
    mandate.frames.front().years.insert(mandate.frames.front().years.begin(), {2023, cell});
    replaceWith(programme, second.read());
    QCOMPARE(programme.mandates[0].frames.size(), std::size_t(2));
    QVERIFY(programme.mandates[0].frames[1].years[0].figure == typed);
    QCOMPARE(programme.mandates[0].frames[0].years.size(), std::size_t(3));
    QVERIFY(programme.mandates[0].frames[0].years[0].figure == cell);
    QCOMPARE(countRule(programme, "correction-lost"_L1), 0);
    QVERIFY(idsAreUnique(programme));
    QVERIFY(!findFile(programme, u"aa"));
}

void tst_Replace::aCorrectedCellThatIsGoneIsTold()
{
    Programme programme = newProgramme();
    Paper first, second;
    second.sha = u"bb"_s;
    (void)adopt(programme, first.read());
    correct(frameOf(programme, first, 2025), 150);
    Reading fresh = second.read();
    fresh.mandates[0].frames[0].years.pop_back();
    replaceWith(programme, fresh);
    QCOMPARE(countRule(programme, "correction-lost"_L1), 1);
    QVERIFY(programme.findings.back().message.contains(u"rammen for 2025"_s));
}

void tst_Replace::aReserveThatIsGoneIsTold()
{
    Programme programme = newProgramme();
    Paper first, second;
    first.reserve = 372;
    second.reserve = 400;
    second.sha = u"bb"_s;
    (void)adopt(programme, first.read());
    replaceWith(programme, second.read());
    QCOMPARE(programme.reserves.size(), std::size_t(1));
    QCOMPARE(*programme.reserves[0].figure.amount, mill(400));
    QCOMPARE(countRule(programme, "reserve-gone"_L1), 1);
    QVERIFY(programme.findings.back().message.contains(u"37,2"_s));
}

void tst_Replace::aRestatedReserveFollowsTheNewFile()
{
    Programme programme = newProgramme();
    Paper first, second;
    first.reserve = second.reserve = 372;
    second.sha = u"bb"_s;
    (void)adopt(programme, first.read());
    correct(programme.reserves[0].figure, 380);
    replaceWith(programme, second.read());
    QCOMPARE(programme.reserves.size(), std::size_t(1));
    QCOMPARE(*programme.reserves[0].figure.amount, mill(380));
    QCOMPARE(programme.reserves[0].figure.source, second.at(9));
    QCOMPARE(programme.reserves[0].mentions, std::vector<Source>{second.at(9)});
    QCOMPARE(countRule(programme, "reserve-gone"_L1), 0);
}

void tst_Replace::readingTheSameFileAgainReplacesIt()
{
    Programme programme = newProgramme();
    Paper paper;
    paper.reserve = 372;
    (void)adopt(programme, paper.read());
    const Programme before = programme;
    replaceWith(programme, paper.read());
    QCOMPARE(programme.files, before.files);
    QCOMPARE(programme.documents, before.documents);
    QCOMPARE(programme.mandates.size(), before.mandates.size());
    QCOMPARE(programme.reserves, before.reserves);
    QCOMPARE(programme.findings.size(), before.findings.size());
    QCOMPARE(programme.leftovers, before.leftovers);
    QVERIFY(idsAreUnique(programme));
}

QTEST_GUILESS_MAIN(tst_Replace)
#include "tst_replace.moc"
