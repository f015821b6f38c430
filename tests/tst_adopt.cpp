#include "support/paper.h"

#include <QTest>

using namespace ramme;
using namespace ramme::paper;
using namespace Qt::Literals::StringLiterals;

/// A reading enters a programme: added, already there, or waiting; and nothing in it is kept twice.
class tst_Adopt : public QObject
{
    Q_OBJECT

private slots:
    void offer_data();
    void offer();
    void aSecondDocumentGetsIdsOfItsOwn();
    void theSameBytesChangeNothing();
    void theSameWaitingReadingChangesNothing();
    void aNewerWaitingVersionTakesTheOldOnesPlace();
    void waitingReadingsOfOtherMandatesStayBeside();
    void namesAreTheSameWhateverTheirCase();
    void anUnknownNameIsAdded();
    void theSameReserveIsOneWithAllItsMentions();
    void anotherReserveStaysApart_data();
    void anotherReserveStaysApart();
    void aMandateStatedTwiceIsKeptOnceAndTold();
};

void tst_Adopt::offer_data()
{
    QTest::addColumn<QString>("sha");
    QTest::addColumn<QString>("area");
    QTest::addColumn<int>("vintage");
    QTest::addColumn<Adoption>("adoption");

    QTest::newRow("the same bytes are there already") << u"aa"_s << u"Pasientens prøvesvar"_s << 2024 << Adoption::AlreadyThere;
    QTest::newRow("the same mandate from another file waits") << u"bb"_s << u"Pasientens prøvesvar"_s << 2024 << Adoption::Waiting;
    QTest::newRow("the same mandate in other letters waits") << u"bb"_s << u"pasientens PRØVESVAR"_s << 2024 << Adoption::Waiting;
    QTest::newRow("another vintage is added") << u"bb"_s << u"Pasientens prøvesvar"_s << 2025 << Adoption::Added;
    QTest::newRow("another area is added") << u"bb"_s << u"Noe nytt"_s << 2024 << Adoption::Added;
}

void tst_Adopt::offer()
{
    QFETCH(QString, sha);
    QFETCH(QString, area);
    QFETCH(int, vintage);
    QFETCH(Adoption, adoption);
    Programme programme = newProgramme();
    QCOMPARE(adopt(programme, Paper().read()), Adoption::Added);
    Paper second;
    second.sha = sha;
    second.area = area;
    second.vintage = vintage;
    QCOMPARE(isNewReadingOf(programme, second.read()), adoption == Adoption::Waiting);
    QCOMPARE(adopt(programme, second.read()), adoption);
    QCOMPARE(programme.mandates.size(), std::size_t(adoption == Adoption::Added ? 2 : 1));
    QCOMPARE(programme.files.size(), programme.mandates.size());
    QCOMPARE(programme.waiting.size(), std::size_t(adoption == Adoption::Waiting ? 1 : 0));
}

void tst_Adopt::aSecondDocumentGetsIdsOfItsOwn()
{
    Programme programme = newProgramme();
    Paper first, second;
    second.sha = u"bb"_s;
    second.vintage = 2025;
    QCOMPARE(adopt(programme, first.read()), Adoption::Added);
    QCOMPARE(adopt(programme, second.read()), Adoption::Added);
    QVERIFY(idsAreUnique(programme));
    QCOMPARE(programme.findings.size(), std::size_t(2));
    QCOMPARE(programme.findings[0].figure, frameOf(programme, first, 2025).id);
    QCOMPARE(programme.findings[1].figure, frameOf(programme, second, 2026).id);
}

void tst_Adopt::theSameBytesChangeNothing()
{
    Programme programme = newProgramme();
    QCOMPARE(adopt(programme, Paper().read()), Adoption::Added);
    const Programme before = programme;
    QCOMPARE(adopt(programme, Paper().read()), Adoption::AlreadyThere);
    QVERIFY(programme == before);
}

void tst_Adopt::theSameWaitingReadingChangesNothing()
{
    Programme programme = newProgramme();
    Paper second;
    second.sha = u"bb"_s;
    (void)adopt(programme, Paper().read());
    QCOMPARE(adopt(programme, second.read()), Adoption::Waiting);
    const Programme before = programme;
    QCOMPARE(adopt(programme, second.read()), Adoption::Waiting);
    QVERIFY(programme == before);
    QVERIFY(programme.waiting.front() == second.read());
}

void tst_Adopt::aNewerWaitingVersionTakesTheOldOnesPlace()
{
    Programme programme = newProgramme();
    Paper second, third;
    second.sha = u"bb"_s;
    third.sha = u"cc"_s;
    (void)adopt(programme, Paper().read());
    (void)adopt(programme, second.read());
    QCOMPARE(adopt(programme, third.read()), Adoption::Waiting);
    QCOMPARE(programme.waiting.size(), std::size_t(1));
    QCOMPARE(programme.waiting.front().file.sha256, u"cc"_s);
}

void tst_Adopt::waitingReadingsOfOtherMandatesStayBeside()
{
    Programme programme = newProgramme();
    Paper first, other, second, fourth;
    other.sha = u"bb"_s;
    other.vintage = 2025;
    second.sha = u"cc"_s;
    fourth = other;
    fourth.sha = u"dd"_s;
    (void)adopt(programme, first.read());
    (void)adopt(programme, other.read());
    QCOMPARE(adopt(programme, second.read()), Adoption::Waiting);
    QCOMPARE(adopt(programme, fourth.read()), Adoption::Waiting);
    QCOMPARE(programme.waiting.size(), std::size_t(2));
}

void tst_Adopt::namesAreTheSameWhateverTheirCase()
{
    Programme programme = newProgramme();
    Paper paper;
    paper.area = u"PASIENTENS PRØVESVAR"_s;
    Reading reading = paper.read();
    reading.areas = {{u"PASIENTENS PRØVESVAR"_s, u"PP"_s, {}}};
    reading.recipients = {{u"nhn"_s, u"Helsenett"_s, {}}};
    reading.mandates[0].splits[0].recipients[0].recipient = u"nhn"_s;
    QCOMPARE(adopt(programme, reading), Adoption::Added);
    QCOMPARE(programme.areas, defaultAreas());
    QCOMPARE(programme.recipients, defaultRecipients());
    QCOMPARE(programme.mandates[0].area, u"Pasientens prøvesvar"_s);
    QCOMPARE(programme.mandates[0].splits[0].recipients[0].recipient, u"NHN"_s);
    QCOMPARE(programme.findings[0].area, u"Pasientens prøvesvar"_s);
}

void tst_Adopt::anUnknownNameIsAdded()
{
    Programme programme;
    QCOMPARE(adopt(programme, Paper().read()), Adoption::Added);
    QVERIFY(findArea(programme, u"Pasientens prøvesvar"));
    QCOMPARE(programme.recipients.size(), std::size_t(1));
}

void tst_Adopt::theSameReserveIsOneWithAllItsMentions()
{
    Programme programme = newProgramme();
    Paper first, second;
    first.reserve = second.reserve = 372;
    second.sha = u"bb"_s;
    second.area = u"Noe nytt"_s;
    (void)adopt(programme, first.read());
    QCOMPARE(adopt(programme, second.read()), Adoption::Added);
    QCOMPARE(programme.reserves.size(), std::size_t(1));
    const std::vector<Source> mentions{first.at(9), second.at(9)};
    QCOMPARE(programme.reserves[0].mentions, mentions);
    QCOMPARE(programme.findings[1].figure, programme.reserves[0].figure.id);
    QVERIFY(idsAreUnique(programme));
}

void tst_Adopt::anotherReserveStaysApart_data()
{
    QTest::addColumn<int>("year");
    QTest::addColumn<Reserve::Kind>("kind");
    QTest::addColumn<qint64>("tenths");
    QTest::newRow("another year") << 2025 << Reserve::Kind::Reserve << qint64(372);
    QTest::newRow("another kind") << 2024 << Reserve::Kind::Grant << qint64(372);
    QTest::newRow("another amount") << 2024 << Reserve::Kind::Reserve << qint64(373);
}

void tst_Adopt::anotherReserveStaysApart()
{
    QFETCH(int, year);
    QFETCH(Reserve::Kind, kind);
    QFETCH(qint64, tenths);
    Programme programme = newProgramme();
    Paper first, second;
    first.reserve = 372;
    second.reserve = tenths;
    second.sha = u"bb"_s;
    second.area = u"Noe nytt"_s;
    Reading reading = second.read();
    reading.reserves[0].year = year;
    reading.reserves[0].kind = kind;
    (void)adopt(programme, first.read());
    QCOMPARE(adopt(programme, reading), Adoption::Added);
    QCOMPARE(programme.reserves.size(), std::size_t(2));
    QVERIFY(idsAreUnique(programme));
}

void tst_Adopt::aMandateStatedTwiceIsKeptOnceAndTold()
{
    Programme programme = newProgramme();
    Reading reading = Paper().read();
    reading.mandates.push_back(reading.mandates.front());
    QCOMPARE(adopt(programme, reading), Adoption::Added);
    QCOMPARE(programme.mandates.size(), std::size_t(1));
    QCOMPARE(countRule(programme, "stated-twice"_L1), 1);
    QVERIFY(idsAreUnique(programme));
}

QTEST_GUILESS_MAIN(tst_Adopt)
#include "tst_adopt.moc"
