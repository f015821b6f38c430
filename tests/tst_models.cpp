#include "support/allmodels.h"
#include "support/anyedit.h"
#include "support/modelrows.h"

#include <QAbstractItemModelTester>
#include <QTest>

using namespace ramme;
using namespace ramme::sample;
using namespace Qt::Literals::StringLiterals;

/// The item models over a document take what is typed, refuse with a reason, and keep up with every change.
class tst_Models : public QObject
{
    Q_OBJECT

private slots:
    void textToModelToText_data();
    void textToModelToText();
    void refused_data();
    void refused();
    void aMandateThatGoesLeavesNothing();
    void keepUp_data();
    void keepUp();
};

void tst_Models::textToModelToText_data()
{
    QTest::addColumn<QString>("model");
    QTest::addColumn<int>("row");
    QTest::addColumn<QString>("column");
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("shown");
    QTest::addColumn<QString>("plain");

    QTest::newRow("an amount") << u"frames"_s << 0 << u"2026"_s << u"1234,5"_s << u"1\u00a0234,5"_s << u"1234,5"_s;
    QTest::newRow("an amount below zero") << u"frames"_s << 0 << u"2026"_s << u"−2"_s << u"\u22122,0"_s << u"-2"_s;
    QTest::newRow("a dash") << u"frames"_s << 0 << u"2026"_s << u"–"_s << u"–"_s << u"-"_s;
    QTest::newRow("nothing") << u"frames"_s << 0 << u"2026"_s << u""_s << u""_s << u""_s;
    QTest::newRow("a zero") << u"frames"_s << 0 << u"2026"_s << u"0"_s << u"0,0"_s << u"0"_s;
    QTest::newRow("a row's name") << u"frames"_s << 0 << u"Rad"_s << u"Hele tiltaket"_s << u"Hele tiltaket"_s << u"Hele tiltaket"_s;
    QTest::newRow("a printed total") << u"frames"_s << 0 << u"Totalt (trykt)"_s << u"29"_s << u"29,0"_s << u"29"_s;
    QTest::newRow("a part") << u"split"_s << 0 << u"Hdir"_s << u"3,25"_s << u"3,25"_s << u"3,25"_s;
    QTest::newRow("a line's name") << u"split"_s << 0 << u"Linje"_s << u"Bevilgning"_s << u"Bevilgning"_s << u"Bevilgning"_s;
    QTest::newRow("a line's kind") << u"split"_s << 0 << u"Slag"_s << u"Drift og forvaltning"_s << u"drift og forvaltning"_s << u"drift og forvaltning"_s;
    QTest::newRow("a line's year") << u"split"_s << 0 << u"Budsjettår"_s << u"2027"_s << u"2027"_s << u"2027"_s;
    QTest::newRow("a share") << u"ambitions"_s << 0 << u"2027"_s << u"12,5%"_s << u"12,5\u00a0%"_s << u"12,5 %"_s;
    QTest::newRow("a mark") << u"ambitions"_s << 0 << u"2026"_s << u"(x)"_s << u"(x)"_s << u"(x)"_s;
    QTest::newRow("words") << u"ambitions"_s << 0 << u"2026"_s << u"  i drift "_s << u"i drift"_s << u"i drift"_s;
    QTest::newRow("an emptied ambition") << u"ambitions"_s << 0 << u"2026"_s << u""_s << u""_s << u""_s;
    QTest::newRow("actors") << u"ambitions"_s << 1 << u"Aktører"_s << u"Kommune/RHF; NHN"_s << u"Kommune, RHF, NHN"_s << u"Kommune, RHF, NHN"_s;
    QTest::newRow("a section") << u"ambitions"_s << 1 << u"Avsnitt"_s << u"Bruk"_s << u"Bruk"_s << u"Bruk"_s;
    QTest::newRow("an ambition") << u"ambitions"_s << 1 << u"Ambisjon"_s << u"Svar i bruk"_s << u"Svar i bruk"_s << u"Svar i bruk"_s;
}

void tst_Models::textToModelToText()
{
    QFETCH(QString, model);
    QFETCH(int, row);
    QFETCH(QString, column);
    QFETCH(QString, typed);
    ProgrammeDocument document;
    fill(document);
    Models models(document);
    models.show(samples2026);
    QAbstractItemModel *taken = models.named(model);
    const QModelIndex index = taken->index(row, columnOf(*taken, column));
    QVERIFY(index.isValid());
    QVERIFY(index.flags() & Qt::ItemIsEditable);
    const QString before = index.data(Qt::EditRole).toString();

    QVERIFY(taken->setData(index, before));
    QCOMPARE(document.undoStack()->count(), 0);
    QVERIFY(taken->setData(index, typed));
    QCOMPARE(document.undoStack()->count(), 1);
    QTEST(index.data().toString(), "shown");
    QTEST(index.data(Qt::EditRole).toString(), "plain");
    QVERIFY(taken->setData(index, index.data(Qt::EditRole)));
    QCOMPARE(document.undoStack()->count(), 1);
    document.undoStack()->undo();
    QCOMPARE(index.data(Qt::EditRole).toString(), before);
}

void tst_Models::refused_data()
{
    QTest::addColumn<QString>("model");
    QTest::addColumn<int>("row");
    QTest::addColumn<QString>("column");
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("reason");

    QTest::newRow("words for an amount") << u"frames"_s << 0 << u"2026"_s << u"mye"_s << u"ikke et beløp"_s;
    QTest::newRow("a computed sum") << u"frames"_s << 0 << u"Sum"_s << u"5"_s << u"regnes ut"_s;
    QTest::newRow("the computed row") << u"split"_s << 2 << u"NHN"_s << u"5"_s << u"regnes ut"_s;
    QTest::newRow("the name of the computed row") << u"split"_s << 2 << u"Linje"_s << u"Til sammen"_s << u"navn"_s;
    QTest::newRow("a kind no one knows") << u"split"_s << 0 << u"Slag"_s << u"lån"_s << u"ubrukte midler"_s;
    QTest::newRow("a year in words") << u"split"_s << 0 << u"Budsjettår"_s << u"i år"_s << u"årstall"_s;
    QTest::newRow("a line's name that is taken") << u"split"_s << 0 << u"Linje"_s << u"Ubrukte midler"_s << u"fra før"_s;
    QTest::newRow("a share over a hundred") << u"ambitions"_s << 0 << u"2026"_s << u"120 %"_s << u"over 100 %"_s;
    QTest::newRow("a bare number for a share") << u"ambitions"_s << 0 << u"2026"_s << u"80"_s << u"80 %"_s;
    QTest::newRow("a sum of the plan") << u"allocation"_s << 0 << u"Alle år Totalt"_s << u"5"_s << u"regnes ut"_s;
}

void tst_Models::refused()
{
    QFETCH(QString, model);
    QFETCH(int, row);
    QFETCH(QString, column);
    QFETCH(QString, typed);
    QFETCH(QString, reason);
    ProgrammeDocument document;
    fill(document);
    Models models(document);
    models.show(samples2026);
    QAbstractItemModel *taken = models.named(model);
    const QModelIndex index = taken->index(row, columnOf(*taken, column));
    QVERIFY(index.isValid());
    const QStringList before = told(*taken);
    QStringList heard;
    const auto hear = [&](const QModelIndex &where, const QString &why) {
        QCOMPARE(where, index);
        heard += why;
    };
    connect(&models.frames, &MandateTableModel::entryRefused, this, hear);
    connect(&models.split, &MandateTableModel::entryRefused, this, hear);
    connect(&models.ambitions, &MandateTableModel::entryRefused, this, hear);
    connect(&models.allocation, &AllocationModel::entryRefused, this, hear);
    QVERIFY(!taken->setData(index, typed));
    QCOMPARE(heard.size(), 1);
    QVERIFY2(heard.front().contains(reason), qPrintable(heard.front()));
    QCOMPARE(document.undoStack()->count(), 0);
    QCOMPARE(told(*taken), before);
}

void tst_Models::aMandateThatGoesLeavesNothing()
{
    ProgrammeDocument document;
    fill(document);
    Models models(document);
    models.show(samples2026);
    QVERIFY(document.removeMandate(samples2026));
    QCOMPARE(models.frames.rowCount(), 0);
    QCOMPARE(models.split.columnCount(), 0);
    document.undoStack()->undo();
    QCOMPARE(models.ambitions.rowCount(), 2);
    document.clear();
    QCOMPARE(models.ambitions.rowCount(), 0);
    QCOMPARE(models.allocation.columnCount(), 0);
}

void tst_Models::keepUp_data()
{
    QTest::addColumn<quint32>("seed");
    QTest::newRow("rows that come while a scenario is shown") << quint32(894974078);
    for (int round = 0; round < 3; ++round) {
        const quint32 seed = QRandomGenerator::system()->generate();
        QTest::addRow("seed %u", seed) << seed;
    }
}

void tst_Models::keepUp()
{
    QFETCH(quint32, seed);
    QRandomGenerator random(seed);
    ProgrammeDocument document;
    fill(document);
    AnyEdit edit(document, random);
    Models models(document);
    models.show(samples2026);
    std::vector<std::unique_ptr<QAbstractItemModelTester>> testers;
    for (QAbstractItemModel *model : models.all())
        testers.push_back(std::make_unique<QAbstractItemModelTester>(model, QAbstractItemModelTester::FailureReportingMode::QtTest));
    const auto follows = [&] {
        Models fresh(document);
        const MandateKey shown = models.frames.mandate();
        fresh.show(shown);
        fresh.show(models.scenario.scenario());
        const std::vector<QAbstractItemModel *> now = models.all();
        const std::vector<QAbstractItemModel *> expected = fresh.all();
        for (std::size_t at = 0; at < now.size(); ++at)
            QCOMPARE(told(*now[at]), told(*expected[at]));
    };
    for (int step = 0; step < 150 && !QTest::currentTestFailed(); ++step) {
        switch (random.bounded(9)) {
        case 0: document.undoStack()->undo(); break;
        case 1: document.undoStack()->redo(); break;
        case 2:
            if (!document.programme().mandates.empty()) {
                const Mandate &mandate = document.programme().mandates[std::size_t(random.bounded(int(document.programme().mandates.size())))];
                models.show({mandate.area, mandate.vintage});
            }
            break;
        case 3: models.show(u"Scenario %1"_s.arg(random.bounded(3))); break;
        default: (void)edit.once();
        }
        follows();
    }
    document.undoStack()->setIndex(0);
    follows();
    document.clear();
    follows();
}

QTEST_GUILESS_MAIN(tst_Models)
#include "tst_models.moc"
