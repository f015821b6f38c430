#include "domain/figures.h"
#include "domain/programme.h"

#include <QSet>
#include <QTest>

using namespace ramme;
using namespace Qt::Literals::StringLiterals;

class tst_Programme : public QObject
{
    Q_OBJECT

private slots:
    void aNewOneHasNamesAndNothingElse();
    void defaultNamesAreDistinct();
    void findMandate_data();
    void findMandate();
    void filesAreFoundByTheirDigest();
    void everyFigureIsVisitedOnce();
};

void tst_Programme::aNewOneHasNamesAndNothingElse()
{
    Programme expected;
    expected.areas = defaultAreas();
    expected.recipients = defaultRecipients();
    expected.moveRules = defaultMoveRules();
    QVERIFY(newProgramme() == expected);
    QCOMPARE(expected.nextFigureId, 1);
}

void tst_Programme::defaultNamesAreDistinct()
{
    QSet<QString> names;
    qsizetype count = 0;
    for (const Area &area : defaultAreas()) {
        for (const QString &name : QStringList{area.name, area.shortName} + area.aliases) {
            QVERIFY(!name.isEmpty());
            names.insert(name.toLower());
            ++count;
        }
    }
    for (const Recipient &recipient : defaultRecipients()) {
        for (const QString &name : QStringList{recipient.name, recipient.shortName} + recipient.aliases) {
            names.insert(name.toLower());
            ++count;
        }
    }
    QCOMPARE(names.size(), count);
}

void tst_Programme::findMandate_data()
{
    QTest::addColumn<QString>("area");
    QTest::addColumn<int>("vintage");
    QTest::addColumn<int>("place");
    QTest::newRow("the first vintage") << u"A"_s << 2024 << 0;
    QTest::newRow("another vintage of the same area") << u"A"_s << 2025 << 1;
    QTest::newRow("another area of the same vintage") << u"B"_s << 2024 << 2;
    QTest::newRow("a vintage that is not there") << u"B"_s << 2025 << -1;
    QTest::newRow("an area that is not there") << u"C"_s << 2024 << -1;
}

void tst_Programme::findMandate()
{
    QFETCH(QString, area);
    QFETCH(int, vintage);
    QFETCH(int, place);
    Programme programme;
    for (const auto &[name, year] : {std::pair(u"A"_s, 2024), std::pair(u"A"_s, 2025), std::pair(u"B"_s, 2024)}) {
        Mandate mandate;
        mandate.area = name;
        mandate.vintage = year;
        programme.mandates.push_back(mandate);
    }
    const Programme &constant = programme;
    Mandate *expected = place < 0 ? nullptr : &programme.mandates[static_cast<std::size_t>(place)];
    QCOMPARE(ramme::findMandate(programme, area, vintage), expected);
    QCOMPARE(ramme::findMandate(constant, area, vintage), static_cast<const Mandate *>(expected));
}

void tst_Programme::filesAreFoundByTheirDigest()
{
    Programme programme;
    programme.files = {{u"aa"_s, u"same.txt"_s, {}, {}}, {u"bb"_s, u"same.txt"_s, {}, {}}};
    QCOMPARE(findFile(programme, u"bb"), &programme.files[1]);
    QVERIFY(!findFile(programme, u"same.txt"));
}

void tst_Programme::everyFigureIsVisitedOnce()
{
    int next = 1;
    const auto figure = [&next] {
        Figure made;
        made.id = next++;
        return made;
    };
    Mandate mandate;
    mandate.frames = {{{}, {}, {{2024, figure()}, {2025, figure()}}}};
    mandate.splits = {{2024, {}, {}, LineKind::All, {{u"NHN"_s, figure()}}}};
    mandate.printedTotals = {{PrintedTotal::Table::Frames, {}, {}, figure()}};
    mandate.ambitions = {{{}, {}, {}, Certainty::Certain, {{2024, figure()}}}};
    mandate.earmarks = {{2024, {}, Earmark::Bound::Exact, {}, figure()}};
    mandate.claims = {{Claim::Kind::Frame, 2024, figure()}};
    Letter letter;
    letter.posts = {{701, 21, {}, figure()}};
    letter.breakdown = {{{}, {}, {}, figure()}};
    letter.printedTotals = {{PrintedTotal::Table::Letters, {}, {}, figure()}};
    Programme programme;
    programme.mandates = {mandate};
    programme.letters = {letter};
    programme.reserves = {{2024, Reserve::Kind::Reserve, {}, figure(), {}}};

    QList<int> seen;
    visitFigures(programme, [&](const Figure &visited) { seen << visited.id; });
    QCOMPARE(seen.size(), next - 1);
    for (int id = 1; id < next; ++id)
        QCOMPARE(seen.at(id - 1), id);
}

QTEST_GUILESS_MAIN(tst_Programme)
#include "tst_programme.moc"
