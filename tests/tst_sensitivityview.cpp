#include "edit/programmedocument.h"
#include "edit/roles.h"
#include "edit/scenarios.h"
#include "edit/sensitivitymodel.h"
#include "planning/perform.h"
#include "support/windowtest.h"
#include "views/charts/sensitivitychart.h"
#include "views/figuretable.h"
#include "views/pages/whatifpage.h"
#include "views/whatif/sensitivityview.h"

#include <QAbstractItemModelTester>
#include <QCheckBox>
#include <QComboBox>
#include <QGroupBox>
#include <QLabel>
#include <QLineEdit>
#include <QTabWidget>

using namespace ramme;
using namespace Qt::Literals::StringLiterals;

/// Totals are varied as a person does it, by keyboard: chosen, given a range, worked out beside the window, and seen.
class tst_SensitivityView : public WindowTest
{
    Q_OBJECT

private slots:
    void aTotalIsVaried();
    void twoTotalsAreVaried();
    void whatCannotBeAskedIsSaid_data();
    void whatCannotBeAskedIsSaid();
    void aRefusedRunStandsInTheTable();
    void aChangeOutdatesTheAnswer();
    void theModelKeepsItsWord();
    void aPicture_data();
    void aPicture();

private:
    void begin();
    SensitivityView *view() const { return m_window->whatIfPage()->findChild<SensitivityView *>(); }
    SensitivityModel *model() const { return view()->model(); }
    QGroupBox *input(const char *name) const { return view()->findChild<QGroupBox *>(QString::fromLatin1(name)); }
    void choose(QWidget *of, const char *name, const QString &text);
    void type(QWidget *of, const char *name, const QString &text);
    void work(); ///< with Enter in the step
    QString notice() const { return view()->findChild<QLabel *>(u"notice"_s)->text(); }
    QString shown(int row, const QString &column) const;
};

void tst_SensitivityView::begin()
{
    showSample();
    m_window->resize(1280, 800);
    m_window->showPage(u"whatif");
    m_window->whatIfPage()->findChild<QTabWidget *>(u"whatif"_s)->setCurrentWidget(view());
    QCoreApplication::processEvents();
    QVERIFY(view()->isVisible());
}

void tst_SensitivityView::choose(QWidget *of, const char *name, const QString &text)
{
    auto *box = of->findChild<QComboBox *>(QString::fromLatin1(name));
    QVERIFY(box);
    QVERIFY2(box->findText(text) >= 0, qPrintable(text));
    box->setCurrentIndex(box->findText(text));
}

void tst_SensitivityView::type(QWidget *of, const char *name, const QString &text)
{
    auto *field = of->findChild<QLineEdit *>(QString::fromLatin1(name));
    QVERIFY(field);
    field->setFocus();
    field->selectAll();
    QTest::keyClicks(field, text);
}

void tst_SensitivityView::work()
{
    QSignalSpy answered(view(), &SensitivityView::answered);
    QTest::keyClick(input("first")->findChild<QLineEdit *>(u"step"_s), Qt::Key_Return);
    QVERIFY(answered.count() == 1 || answered.wait(20'000) || !view()->isWorking());
}

QString tst_SensitivityView::shown(int row, const QString &column) const
{
    for (int i = 0; i < model()->columnCount(); ++i) {
        if (model()->headerData(i, Qt::Horizontal).toString() == column)
            return model()->index(row, i).data().toString();
    }
    return u"no such column"_s;
}

void tst_SensitivityView::aTotalIsVaried()
{
    begin();
    choose(input("first"), "area", u"Pasientens legemiddelliste"_s);
    choose(input("first"), "year", u"2027"_s);
    type(input("first"), "range", u"-4..+4"_s);
    type(input("first"), "step", u"2"_s);
    work();
    QCOMPARE(model()->rowCount(), 5);
    const LeafTable &plan = m_window->document()->scenarios()->base().leaves;
    const Scope of{u"Pasientens legemiddelliste"_s, {}, 2027, {}, {}};
    QCOMPARE(model()->answer().present.front(), plan.sumOf(of));
    for (int row = 0; row < 5; ++row)
        QCOMPARE(model()->answer().runs[std::size_t(row)].outputs.front(), (plan.sumOf(of) + Money::fromOre((row - 2) * 200'000'000LL)).ore());
    QCOMPARE(shown(0, u"Endring"_s), u"−4"_s);
    QVERIFY(model()->index(2, 0).data(IsTotalRole).toBool()); // the scenario itself
    QVERIFY(!model()->index(1, 0).data(IsTotalRole).toBool());
    // Lines of what changes, and their amounts for those who do not see them.
    QVERIFY(!view()->chart()->data().lines.empty());
    for (const SensitivityChartData::Line &line : view()->chart()->data().lines) {
        QCOMPARE(line.points.size(), 5u);
        QVERIFY(line.points[2].value.isZero());
        QVERIFY(view()->chart()->accessibleDescription().contains(line.name));
    }
}

void tst_SensitivityView::twoTotalsAreVaried()
{
    begin();
    choose(input("first"), "recipient", u"NHN"_s);
    choose(input("first"), "year", u"2027"_s);
    type(input("first"), "range", u"-2 %..+2 %"_s);
    input("second")->setChecked(true);
    choose(input("second"), "recipient", u"Hdir"_s);
    choose(input("second"), "year", u"2027"_s);
    type(input("second"), "range", u"0 %..+2 %"_s);
    work();
    QCOMPARE(model()->rowCount(), 6);
    QVERIFY(model()->index(2, 0).data(IsTotalRole).toBool());
    auto *drawn = view()->findChild<QComboBox *>(u"drawn"_s);
    QVERIFY(drawn->isVisible());
    drawn->setCurrentIndex(drawn->findText(u"Programmet"_s));
    QCOMPARE(view()->chart()->data().lines.size(), 2u);
    QCOMPARE(view()->chart()->data().lines.front().points.size(), 3u);
}

void tst_SensitivityView::whatCannotBeAskedIsSaid_data()
{
    QTest::addColumn<QString>("range");
    QTest::addColumn<QString>("step");
    QTest::addColumn<QString>("says");
    QTest::newRow("words") << u"litt"_s << u"1"_s << u"fra og til"_s;
    QTest::newRow("backwards") << u"+5..-5"_s << u"1"_s << u"baklengs"_s;
    QTest::newRow("too many runs") << u"-100..+100"_s << u"0,1"_s << u"400"_s;
}

void tst_SensitivityView::whatCannotBeAskedIsSaid()
{
    QFETCH(QString, range);
    QFETCH(QString, step);
    QFETCH(QString, says);
    begin();
    type(input("first"), "range", range);
    type(input("first"), "step", step);
    QTest::keyClick(input("first")->findChild<QLineEdit *>(u"step"_s), Qt::Key_Return);
    QTRY_VERIFY2(notice().contains(says), qPrintable(notice()));
    QCOMPARE(model()->rowCount(), 0);
}

void tst_SensitivityView::aRefusedRunStandsInTheTable()
{
    begin();
    Scenarios *scenarios = m_window->document()->scenarios();
    QVERIFY(scenarios->create(u"S"_s, {}));
    const Scope of{u"Pasientens legemiddelliste"_s, {}, 2027, {}, {}};
    QVERIFY(scenarios->limit(u"S"_s, {of, Extent::Total, {}, scenarios->base().leaves.sumOf(of), {}, {}}));
    choose(view(), "base", u"S"_s);
    choose(input("first"), "area", u"Pasientens legemiddelliste"_s);
    choose(input("first"), "year", u"2027"_s);
    type(input("first"), "range", u"-2 %..+2 %"_s);
    work();
    QCOMPARE(model()->rowCount(), 3);
    QVERIFY(shown(2, u"Merknad"_s).startsWith(u"✕ avslått"_s));
    QVERIFY(shown(1, u"Merknad"_s).isEmpty());
    QCOMPARE(shown(2, u"Programmet"_s), u"–"_s);
    QVERIFY(notice().contains(u"✕ 1"_s));
    QCOMPARE(view()->chart()->data().lines.front().points.size(), 2u);
}

void tst_SensitivityView::aChangeOutdatesTheAnswer()
{
    begin();
    work();
    QVERIFY(model()->rowCount() > 0);
    QVERIFY(!notice().contains(u"⚠"_s));
    QVERIFY(m_window->document()->scenarios()->create(u"S"_s, {}));
    QVERIFY(notice().contains(u"⚠"_s));
}

void tst_SensitivityView::theModelKeepsItsWord()
{
    begin();
    const QAbstractItemModelTester tester(model(), QAbstractItemModelTester::FailureReportingMode::QtTest);
    work();
    QVERIFY(model()->rowCount() > 0);
    model()->clear();
    QCOMPARE(model()->rowCount(), 0);
    QCOMPARE(model()->columnCount(), 0);
}

void tst_SensitivityView::aPicture_data()
{
    QTest::addColumn<ThemeChoice>("theme");
    QTest::newRow("light") << ThemeChoice::Light;
    QTest::newRow("dark") << ThemeChoice::Dark;
}

/// Left where RAMME_PICTURES says, to be looked at.
void tst_SensitivityView::aPicture()
{
    QFETCH(ThemeChoice, theme);
    applyTheme(theme);
    begin();
    choose(input("first"), "area", u"Pasientens legemiddelliste"_s);
    choose(input("first"), "year", u"2027"_s);
    work();
    QCoreApplication::processEvents();
    const QImage picture = m_window->grab().toImage();
    QVERIFY(!picture.isNull());
    if (const QString folder = qEnvironmentVariable("RAMME_PICTURES"); !folder.isEmpty())
        QVERIFY(picture.save(folder + u"/sensitivity-%1.png"_s.arg(toWord(theme))));
    applyTheme(ThemeChoice::Light);
}

QTEST_MAIN(tst_SensitivityView)
#include "tst_sensitivityview.moc"
