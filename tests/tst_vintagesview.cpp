#include "edit/programmedocument.h"
#include "edit/roles.h"
#include "support/build.h"
#include "support/pictures.h"
#include "views/figuretable.h"
#include "views/theme.h"
#include "views/whatif/vintagesview.h"

#include <QAbstractItemModelTester>
#include <QComboBox>
#include <QLabel>
#include <QTest>

using namespace ramme;
using namespace ramme::build;
using namespace ramme::tests;
using namespace Qt::Literals::StringLiterals;

namespace {

Programme sample()
{
    Programme made = programme({mandate(u"Alfa"_s, 2024, {frames({{2024, amount(7300)}, {2025, amount(4200)}})}),
                                mandate(u"Alfa"_s, 2025, {frames({{2024, amount(4820)}, {2025, amount(5000)}})}, {split(2025, {{u"NHN"_s, amount(4200)}}, LineKind::Award, u"Tildeling"_s), split(2025, {{u"Hdir"_s, amount(800)}}, LineKind::CarryOver, u"Ubrukt"_s)}, PriceBase::ofYear(2025)),
                                mandate(u"Beta"_s, 2024, {frames({{2025, amount(1000)}})})});
    made.indices = {{u"Deflator"_s, u"2025"_s, {{2024, 1'000'000}, {2025, 1'050'000}}, {}}};
    return made;
}

/// The cells of a table as they are shown, a row after another.
QStringList cellsOf(const FigureTable *table)
{
    QStringList rows;
    for (int row = 0; row < table->model()->rowCount(); ++row) {
        QStringList cells{table->model()->headerData(row, Qt::Vertical).toString()};
        for (int column = 0; column < table->model()->columnCount(); ++column)
            cells.append(table->model()->index(row, column).data().toString());
        rows.append(cells.join(u'|'));
    }
    return rows;
}

QComboBox *boxOf(const QWidget &view, const QString &name)
{
    for (QComboBox *box : view.findChildren<QComboBox *>()) {
        if (box->accessibleName() == name)
            return box;
    }
    return nullptr;
}

bool hasText(const QWidget &view, const QString &text)
{
    const QList<QLabel *> labels = view.findChildren<QLabel *>();
    return std::any_of(labels.cbegin(), labels.cend(), [&](const QLabel *label) { return label->isVisible() && label->text().contains(text); });
}

} // namespace

/// The triangle and the changes as a person sees them.
class tst_VintagesView : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void theProgrammeFirst();
    void oneArea();
    void anIndexTellsPricesApart();
    void anotherYearsKroner();
    void onlyOneVintage();
    void anotherAreaHasItsOwnVintages();
    void itFollowsTheProject();
    void everythingByKeys();
    void pictures();

private:
    std::unique_ptr<ProgrammeDocument> m_document;
    std::unique_ptr<VintagesView> m_view;
};

void tst_VintagesView::initTestCase() { applyTheme(ThemeChoice::Light); }

void tst_VintagesView::init()
{
    m_view.reset();
    m_document = std::make_unique<ProgrammeDocument>();
    m_document->clear(sample());
    m_view = std::make_unique<VintagesView>(m_document.get());
    for (const FigureTable *table : {m_view->triangle(), m_view->changes()})
        new QAbstractItemModelTester(table->model(), QAbstractItemModelTester::FailureReportingMode::QtTest, m_view.get());
    m_view->resize(1000, 640);
    m_view->show();
}

void tst_VintagesView::theProgrammeFirst()
{
    const QStringList rows = cellsOf(m_view->triangle());
    QCOMPARE(rows.size(), 2);
    QCOMPARE(rows[0], u"2024 1)|2024-kroner|73,0|52,0|125,0"_s);
    QVERIFY2(rows[1].startsWith(u"2025 2)|2025-kroner|48,2|50,0|98,2"_s), qPrintable(rows[1]));
    QVERIFY(hasText(*m_view, u"Mandatene for 2025 gjelder Alfa."_s));
    QVERIFY(m_view->triangle()->model()->index(0, 1).data(IsTotalRole).toBool());
}

void tst_VintagesView::oneArea()
{
    m_view->setArea(u"Alfa"_s);
    QCOMPARE(cellsOf(m_view->triangle())[0], u"2024|2024-kroner|73,0|42,0|115,0"_s);
    const QStringList changes = cellsOf(m_view->changes());
    QCOMPARE(changes.size(), 3);
    QCOMPARE(changes[0], u"2024|73,0|48,2|−24,8|0,0|−24,8 1)"_s);
    QCOMPARE(changes[1], u"2025|42,0|50,0|8,0|8,0|0,0 1)"_s);
    QCOMPARE(changes[2], u"alle år|115,0|98,2|−16,8|8,0|−24,8 1)"_s);
    QVERIFY(m_view->changes()->model()->index(0, 4).data(IncompleteRole).toBool());
    QVERIFY(hasText(*m_view, u"En indeks kan"_s));
}

void tst_VintagesView::anIndexTellsPricesApart()
{
    m_view->setArea(u"Alfa"_s);
    QComboBox *index = boxOf(*m_view, u"Indeksen beløp regnes om med"_s);
    QVERIFY(index);
    index->setFocus();
    QTest::keyClick(index, Qt::Key_Down);
    const QStringList changes = cellsOf(m_view->changes());
    QCOMPARE(changes[0], u"2024|73,0|48,2|−24,8|3,65|0,0|−28,45"_s);
    QCOMPARE(changes[1], u"2025|42,0|50,0|8,0|2,1|8,0|−2,1"_s);
}

void tst_VintagesView::anotherYearsKroner()
{
    m_view->setArea(u"Alfa"_s);
    QTest::keyClick(boxOf(*m_view, u"Indeksen beløp regnes om med"_s), Qt::Key_Down);
    QComboBox *year = boxOf(*m_view, u"Året beløpene vises i kroner for"_s);
    QVERIFY(year->isEnabled());
    QTest::keyClick(year, Qt::Key_End);
    QCOMPARE(cellsOf(m_view->triangle())[0], u"2024|2025-kroner|76,65|44,1|120,75"_s);
    QVERIFY(hasText(*m_view, u"Regnet om til 2025-kroner med indeksen «Deflator», årgang 2025."_s));
    QTest::keyClick(year, Qt::Key_Home); // and back
    QCOMPARE(cellsOf(m_view->triangle())[0], u"2024|2024-kroner|73,0|42,0|115,0"_s);
}

void tst_VintagesView::onlyOneVintage()
{
    m_view->setArea(u"Beta"_s);
    QCOMPARE(cellsOf(m_view->triangle()).size(), 1);
    QVERIFY(!m_view->changes()->isVisible());
    QVERIFY(hasText(*m_view, u"Det er bare én årgang"_s));
}

/// Each area begins with its own two newest, and keeps what is chosen for it.
void tst_VintagesView::anotherAreaHasItsOwnVintages()
{
    Programme three = sample();
    three.mandates.push_back(mandate(u"Beta"_s, 2026, {frames({{2026, amount(1200)}})}));
    m_document->clear(three);
    const auto chosen = [this] { return boxOf(*m_view, u"Den eldre årgangen"_s)->currentText() + u'-' + boxOf(*m_view, u"Den nyere årgangen"_s)->currentText(); };
    QTRY_COMPARE(m_view->triangle()->model()->rowCount(), 3);
    m_view->setArea(u"Beta"_s);
    QCOMPARE(chosen(), u"2024-2026"_s);
    m_view->setArea(u"Alfa"_s);
    QCOMPARE(chosen(), u"2024-2025"_s);
    m_view->setArea({});
    QCOMPARE(chosen(), u"2025-2026"_s);
    QTest::keyClick(boxOf(*m_view, u"Den eldre årgangen"_s), Qt::Key_Up);
    QCOMPARE(chosen(), u"2024-2026"_s);
    QVERIFY(m_view->changes()->isVisible());
}

void tst_VintagesView::itFollowsTheProject()
{
    m_view->setArea(u"Alfa"_s);
    Programme other = sample();
    other.mandates[1].frames[0].years[0].figure = amount(4000);
    m_document->clear(other);
    QTRY_COMPARE(cellsOf(m_view->triangle())[1], u"2025|2025-kroner|40,0|50,0|90,0 1)"_s);
    m_document->clear();
    QTRY_COMPARE(m_view->triangle()->model()->rowCount(), 0);
}

void tst_VintagesView::everythingByKeys()
{
    m_view->setArea(u"Alfa"_s);
    m_view->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_view.get()));
    QSet<QWidget *> reached;
    boxOf(*m_view, u"Området som vises"_s)->setFocus();
    for (int i = 0; i < 12; ++i) {
        QVERIFY(QApplication::focusWidget());
        reached.insert(QApplication::focusWidget());
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    }
    QVERIFY(reached.contains(m_view->triangle()));
    QVERIFY(reached.contains(m_view->changes()));
    QVERIFY(reached.contains(boxOf(*m_view, u"Den nyere årgangen"_s)));
    QVERIFY(reached.contains(boxOf(*m_view, u"Den eldre årgangen"_s)));
}

void tst_VintagesView::pictures()
{
    m_view->setArea(u"Alfa"_s);
    QTest::qWait(50); // the layout follows
    const QImage light = picture(m_view.get(), u"vintages-light"_s);
    applyTheme(ThemeChoice::Dark);
    m_view->setArea({});
    QTest::qWait(50);
    const QImage dark = picture(m_view.get(), u"vintages-dark"_s);
    applyTheme(ThemeChoice::Light);
    m_view->setArea(u"Alfa"_s);
    QTest::qWait(50);
    QVERIFY(light != dark);
    QCOMPARE(m_view->grab().toImage(), light); // nothing of the dark is left
}

QTEST_MAIN(tst_VintagesView)
#include "tst_vintagesview.moc"
