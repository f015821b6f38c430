#include "domain/figures.h"
#include "support/anyedit.h"

#include <QRandomGenerator>
#include <QTest>

using namespace ramme;
using namespace ramme::sample;
using namespace Qt::Literals::StringLiterals;

/// Whatever a person does two hundred times over, taking it all back gives the start and doing it again the end.
class tst_RandomEdits : public QObject
{
    Q_OBJECT

private slots:
    void randomEdits_data();
    void randomEdits();
};

void tst_RandomEdits::randomEdits_data()
{
    QTest::addColumn<quint32>("seed");
    for (int round = 0; round < 10; ++round) {
        const quint32 seed = QRandomGenerator::system()->generate();
        QTest::addRow("seed %u", seed) << seed;
    }
}

void tst_RandomEdits::randomEdits()
{
    QFETCH(quint32, seed);
    QRandomGenerator random(seed);
    ProgrammeDocument document;
    fill(document);
    const Programme start = document.programme();
    AnyEdit edit(document, random);
    int tries = 0;
    for (; document.undoStack()->count() < 200; ++tries) {
        QVERIFY2(tries < 20'000, "too few edits are possible");
        const int before = document.undoStack()->count();
        const Programme was = document.programme();
        const Done answer = edit.once();
        if (!answer || document.undoStack()->count() == before)
            QVERIFY(document.programme() == was);
        QVERIFY(document.plan() == currentPlan(document.programme()));
        for (const Scenario &scenario : document.programme().scenarios) {
            QVERIFY(faultsOf(scenario).empty());
            QVERIFY(document.scenarios()->values(scenario.name) == apply(leavesOf(document.programme(), document.plan()), scenario));
        }
        visitFigures(document.programme(), [&](const Figure &figure) {
            if (document.figure(figure.id) != &figure)
                QFAIL(qPrintable(u"figure %1 is not found where it stands"_s.arg(figure.id)));
        });
    }
    const Programme end = document.programme();
    while (document.undoStack()->canUndo())
        document.undoStack()->undo();
    QVERIFY(document.programme() == start);
    while (document.undoStack()->canRedo())
        document.undoStack()->redo();
    QVERIFY(document.programme() == end);
    const int middle = random.bounded(200);
    document.undoStack()->setIndex(middle);
    document.undoStack()->setIndex(200);
    QVERIFY(document.programme() == end);
    if (QTest::currentTestFailed())
        qWarning("seed %u after %d tries", seed, tries);
}

QTEST_GUILESS_MAIN(tst_RandomEdits)
#include "tst_randomedits.moc"
