#include "domain/adopt.h"
#include "domain/figures.h"

#include <QSet>
#include <QTest>

using namespace ramme;
using namespace Qt::Literals::StringLiterals;

namespace {

Money mill(qint64 tenths) { return Money::fromOre(tenths * 10'000'000); }

/// A document with one mandate: a frame and a split per year, in tenths of a million.
struct Paper {
    QString name = u"mandat.txt"_s;
    QString sha = u"aa"_s;
    QString area = u"Pasientens prøvesvar"_s;
    int vintage = 2024;
    qint64 frame = 100;
    qint64 reserve = 0;

    Source at(int line) const { return Source{sha, 0, {}, line}; }
    Figure figure(int id, qint64 tenths, int line) const
    {
        Figure figure = figureOf(mill(tenths));
        figure.id = id;
        figure.raw = QString::number(tenths);
        figure.source = at(line);
        return figure;
    }
    Reading read() const
    {
        Reading reading;
        reading.file = {sha, name, sha.toUtf8(), u"text"_s};
        reading.documents = {{sha, name, Document::Kind::Mandate, u"Mandat"_s, {}, 1}};
        Mandate mandate;
        mandate.area = area;
        mandate.vintage = vintage;
        mandate.source = at(1);
        mandate.frames = {{QString(), u"Ramme"_s, {{vintage, figure(1, frame, 3)}, {vintage + 1, figure(2, frame + 1, 3)}}}};
        mandate.splits = {{vintage, QString(), QString(), LineKind::All, {{u"NHN"_s, figure(3, frame, 5)}}}};
        reading.mandates = {mandate};
        if (reserve > 0)
            reading.reserves = {{vintage, Reserve::Kind::Reserve, u"programmet"_s, figure(4, reserve, 9), {at(9)}}};
        reading.findings = {{u"some-rule"_s, Severity::Note, u"Se her."_s, area, vintage, at(3), reserve > 0 ? 4 : 2}};
        reading.leftovers = {{at(7), u"rest"_s}};
        return reading;
    }
};

Figure &frameOf(Programme &programme, const Paper &paper, int year)
{
    for (YearFigure &cell : findMandate(programme, paper.area, paper.vintage)->frames.front().years) {
        if (cell.year == year)
            return cell.figure;
    }
    qFatal("no such year");
}

void correct(Figure &figure, qint64 tenths)
{
    figure.printed = PrintedFigure{figure.state, figure.amount, figure.percent, figure.certainty, figure.reason};
    figure.state = FigureState::Amount;
    figure.amount = mill(tenths);
    figure.certainty = Certainty::Corrected;
}

QList<int> idsOf(const Programme &programme)
{
    QList<int> ids;
    visitFigures(programme, [&](const Figure &figure) { ids << figure.id; });
    return ids;
}

bool idsAreUnique(const Programme &programme)
{
    const QList<int> ids = idsOf(programme);
    return !ids.contains(0) && QSet<int>(ids.begin(), ids.end()).size() == ids.size()
           && std::all_of(ids.begin(), ids.end(), [&](int id) { return id < programme.nextFigureId; });
}

qsizetype countRule(const Programme &programme, QLatin1String rule)
{
    return std::count_if(programme.findings.begin(), programme.findings.end(), [&](const Finding &finding) { return finding.rule == rule; });
}

} // namespace

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

void tst_Adopt::replaceTakesTheOldOnesPlace()
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

void tst_Adopt::replaceKeepsOtherMandatesOfTheOldFile()
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

void tst_Adopt::replaceFromTheWaitingListItself()
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

void tst_Adopt::correction_data()
{
    QTest::addColumn<qint64>("fresh");
    QTest::addColumn<qint64>("shown");
    QTest::addColumn<int>("told");
    QTest::newRow("is carried over where the document prints the same") << qint64(100) << qint64(150) << 0;
    QTest::newRow("gives way to what the document prints now, and is told") << qint64(130) << qint64(130) << 1;
    QTest::newRow("is no longer needed where the document prints it now") << qint64(150) << qint64(150) << 0;
}

void tst_Adopt::correction()
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

void tst_Adopt::choice_data()
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

void tst_Adopt::choice()
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

void tst_Adopt::typedRowsSurvive()
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

void tst_Adopt::aCorrectedCellThatIsGoneIsTold()
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

void tst_Adopt::aReserveThatIsGoneIsTold()
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

void tst_Adopt::aRestatedReserveFollowsTheNewFile()
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

void tst_Adopt::readingTheSameFileAgainReplacesIt()
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

QTEST_GUILESS_MAIN(tst_Adopt)
#include "tst_adopt.moc"
