#include "domain/figures.h"
#include "edit/programmedocument.h"
#include "edit/scenarios.h"
#include "planning/perform.h"
#include "support/build.h"
#include "support/pictures.h"
#include "views/charts/comparisonchart.h"
#include "views/figuretable.h"
#include "views/theme.h"
#include "views/whatif/comparisonview.h"

#include <QAbstractItemModelTester>
#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QListWidget>
#include <QTest>

using namespace ramme;
using namespace ramme::build;
using namespace ramme::tests;
using namespace Qt::Literals::StringLiterals;

namespace {

Programme sample()
{
    Programme made = programme({mandate(u"Alfa"_s, 2024, {frames({{2024, amount(9000)}, {2025, amount(4200)}})}, {split(2024, {{u"NHN"_s, amount(6000)}, {u"Hdir"_s, amount(3000)}})}),
                                mandate(u"Alfa"_s, 2025, {frames({{2025, amount(5000)}})}, {}, PriceBase::ofYear(2025)), mandate(u"Beta"_s, 2024, {frames({{2024, amount(1000)}})})});
    int id = 0;
    visitFigures(made, [&id](Figure &figure) { figure.id = ++id; });
    const LeafKey nhn{u"Alfa"_s, {}, 2024, u"NHN"_s, LineKind::All};
    Scenario cut{u"Kutt"_s, {}, {}, {}, {}, {}};
    cut.moves = {{Move::Kind::Total, u"-10"_s, {}, {Scope::of(nhn)}, mill(5000), {}, {}, {}, {{nhn, mill(6000), mill(5000)}}}};
    Scenario broken{u"Ødelagt"_s, {}, {}, {}, {}, {cut.moves.front(), cut.moves.front()}};
    made.scenarios = {cut, broken};
    return made;
}

QString cell(const FigureTable *table, const QString &row, const QString &heading)
{
    for (int i = 0; i < table->model()->rowCount(); ++i) {
        for (int column = 0; column < table->model()->columnCount(); ++column) {
            if (table->model()->headerData(i, Qt::Vertical).toString() == row && table->model()->headerData(column, Qt::Horizontal).toString() == heading)
                return table->model()->index(i, column).data().toString();
        }
    }
    return u"not there"_s;
}

} // namespace

/// Scenarios and vintages that are ticked, side by side, as a person sees them.
class tst_ComparisonView : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void thePlanAndItsScenarioFirst();
    void aVintageIsTickedByKey();
    void fewerThanTwoAreRefused();
    void aBrokenScenarioCannotBeTicked();
    void oneArea();
    void onlyWhatDiffers();
    void theChartFollows();
    void ticksOutliveAChange();
    void aNewScenarioIsListed();
    void aMoveIsFollowed();
    void pictures();

private:
    void tick(int row);

    std::unique_ptr<ProgrammeDocument> m_document;
    std::unique_ptr<ComparisonView> m_view;
};

void tst_ComparisonView::initTestCase() { applyTheme(ThemeChoice::Light); }

void tst_ComparisonView::init()
{
    m_view.reset();
    m_document = std::make_unique<ProgrammeDocument>();
    m_document->clear(sample());
    m_view = std::make_unique<ComparisonView>(m_document.get());
    new QAbstractItemModelTester(m_view->table()->model(), QAbstractItemModelTester::FailureReportingMode::QtTest, m_view.get());
    m_view->resize(1100, 700);
    m_view->show();
}

void tst_ComparisonView::tick(int row)
{
    m_view->sides()->setFocus();
    m_view->sides()->setCurrentRow(row);
    QTest::keyClick(m_view->sides(), Qt::Key_Space);
}

void tst_ComparisonView::thePlanAndItsScenarioFirst()
{
    QCOMPARE(cell(m_view->table(), u"Alfa, 2024"_s, u"Planen Beløp"_s), u"90,0"_s);
    QCOMPARE(cell(m_view->table(), u"Alfa, 2024"_s, u"Kutt Endring"_s), u"−10,0"_s);
    QCOMPARE(cell(m_view->table(), u"Alfa, 2024"_s, u"Planen NHN, andel"_s), u"66,7\u00a0%"_s);
    QCOMPARE(cell(m_view->table(), u"Alfa, 2024"_s, u"Planen Hdir, andel"_s), u"33,3\u00a0%"_s);
    QCOMPARE(cell(m_view->table(), u"Alfa, 2024"_s, u"Kutt NHN, andel"_s), u"62,5\u00a0%"_s);
    QCOMPARE(cell(m_view->table(), u"Alfa, 2024"_s, u"Mandatene for 2024 Beløp"_s), u"not there"_s);
}

void tst_ComparisonView::aVintageIsTickedByKey()
{
    tick(3);
    QCOMPARE(m_view->sides()->item(3)->text(), u"Mandatene for 2024"_s);
    QVERIFY(cell(m_view->table(), u"Alfa, 2025"_s, u"Mandatene for 2024 Endring"_s).startsWith(u"−8,0"_s));
    QVERIFY(cell(m_view->table(), u"Alfa, 2025"_s, u"Mandatene for 2024 Endring"_s).endsWith(u')')); // in other kroner
    QCOMPARE(cell(m_view->table(), u"Alfa, 2024"_s, u"Mandatene for 2024 Endring"_s), u"0,0"_s);
}

void tst_ComparisonView::fewerThanTwoAreRefused()
{
    tick(1);
    QCOMPARE(m_view->table()->model()->rowCount(), 0);
    const QList<QLabel *> labels = m_view->findChildren<QLabel *>();
    QVERIFY(std::any_of(labels.cbegin(), labels.cend(), [](const QLabel *label) { return label->text() == u"Kryss av minst to for å sette dem side om side."_s; }));
    QVERIFY(!m_view->chart()->isVisible());
}

void tst_ComparisonView::aBrokenScenarioCannotBeTicked()
{
    QCOMPARE(m_view->sides()->item(2)->text(), u"Ødelagt"_s);
    tick(2);
    QCOMPARE(m_view->sides()->item(2)->checkState(), Qt::Unchecked);
    QVERIFY(!m_view->sides()->item(2)->toolTip().isEmpty());
}

void tst_ComparisonView::oneArea()
{
    m_view->setArea(u"Alfa"_s);
    QCOMPARE(cell(m_view->table(), u"Alfa, 2025"_s, u"Planen NHN, andel"_s), u"66,6\u00a0%"_s); // of an estimate, which is drawn
    QCOMPARE(cell(m_view->table(), u"Alfa, 2024, NHN"_s, u"Kutt Beløp"_s), u"50,0"_s);
    QCOMPARE(cell(m_view->table(), u"Beta, 2024"_s, u"Kutt Beløp"_s), u"not there"_s);
}

void tst_ComparisonView::onlyWhatDiffers()
{
    const int before = m_view->table()->model()->rowCount();
    m_view->findChild<QCheckBox *>()->click();
    QVERIFY(m_view->table()->model()->rowCount() < before);
    QCOMPARE(cell(m_view->table(), u"Beta, 2024"_s, u"Kutt Beløp"_s), u"not there"_s);
    QCOMPARE(cell(m_view->table(), u"Alfa, 2024"_s, u"Kutt Beløp"_s), u"80,0"_s);
}

void tst_ComparisonView::theChartFollows()
{
    QCOMPARE(m_view->chart()->data().years, (std::vector<int>{2024, 2025}));
    QCOMPARE(m_view->chart()->data().sides[1].amounts[0], std::optional(mill(9000)));
    m_view->setArea(u"Alfa"_s);
    QCOMPARE(m_view->chart()->data().title, u"Alfa"_s);
    QCOMPARE(m_view->chart()->data().sides[1].amounts[0], std::optional(mill(8000)));
    QVERIFY(m_view->chart()->accessibleDescription().contains(u"80,0"_s));
}

void tst_ComparisonView::ticksOutliveAChange()
{
    tick(3);
    tick(1);
    Programme other = sample();
    other.scenarios.insert(other.scenarios.begin(), {u"Ny"_s, {}, {}, {}, {}, {}});
    m_document->clear(other);
    QTRY_COMPARE(m_view->sides()->item(1)->text(), u"Ny"_s);
    QCOMPARE(m_view->sides()->item(1)->checkState(), Qt::Unchecked);
    QCOMPARE(m_view->sides()->item(2)->checkState(), Qt::Unchecked);
    QCOMPARE(m_view->sides()->item(4)->checkState(), Qt::Checked);
}

void tst_ComparisonView::aNewScenarioIsListed()
{
    QVERIFY(m_document->scenarios()->create(u"Enda en"_s, {}));
    QTRY_COMPARE(m_view->sides()->item(3)->text(), u"Enda en"_s);
    QCOMPARE(m_view->sides()->item(3)->checkState(), Qt::Unchecked);
    m_document->undoStack()->undo();
    QTRY_COMPARE(m_view->sides()->item(3)->text(), u"Mandatene for 2024"_s);
}

void tst_ComparisonView::aMoveIsFollowed()
{
    const LeafKey nhn{u"Alfa"_s, {}, 2024, u"NHN"_s, LineKind::All};
    QVERIFY(m_document->scenarios()->carryOut(u"Kutt"_s, totalOrder({Scope::of(nhn)}, mill(4500))));
    QTRY_COMPARE(cell(m_view->table(), u"Alfa, 2024"_s, u"Kutt Endring"_s), u"−15,0"_s);
    m_document->undoStack()->undo();
    QTRY_COMPARE(cell(m_view->table(), u"Alfa, 2024"_s, u"Kutt Endring"_s), u"−10,0"_s);
}

void tst_ComparisonView::pictures()
{
    tick(3);
    QTest::qWait(50); // the layout follows
    const QImage light = picture(m_view.get(), u"comparison-light"_s);
    applyTheme(ThemeChoice::Dark);
    QTest::qWait(50);
    const QImage dark = picture(m_view.get(), u"comparison-dark"_s);
    applyTheme(ThemeChoice::Light);
    QTest::qWait(50);
    QVERIFY(light != dark);
    QCOMPARE(picture(m_view.get(), u"comparison-light"_s), light); // nothing of the dark is left
}

QTEST_MAIN(tst_ComparisonView)
#include "tst_comparisonview.moc"
