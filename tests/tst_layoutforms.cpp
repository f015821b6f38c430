#include "domain/layout.h"

#include <QTest>

using namespace ramme;
using namespace Qt::Literals::StringLiterals;

/// The form a table is recognised by, and the layouts that are kept for it: one for each table, moved on by the years, in versions.
class tst_LayoutForms : public QObject
{
    Q_OBJECT

private slots:
    void formDependsOnNoYear_data();
    void formDependsOnNoYear();
    void yearsMoveWithTheHeading();
    void oneIsKeptForEachTable();
    void aChangedTemplateGoesUpOneVersion();
};

void tst_LayoutForms::formDependsOnNoYear_data()
{
    QTest::addColumn<QString>("one");
    QTest::addColumn<QString>("other");
    QTest::addColumn<bool>("same");
    QTest::newRow("a year later") << u"Beløp i mill. kroner 2026 2027 2028"_s << u"Beløp i mill. kroner 2027 2028 2029"_s << true;
    QTest::newRow("a price base of its own") << u"Beløp i 2026-kroner 2026 2027"_s << u"Beløp i 2025-kroner 2027 2028"_s << true;
    QTest::newRow("blanks and footnote marks") << u"Beløp   2026*\t2027"_s << u"beløp 2027 2028¹"_s << true;
    QTest::newRow("one year more") << u"Beløp 2026 2027"_s << u"Beløp 2027 2028 2029"_s << false;
    QTest::newRow("years in another order") << u"Beløp 2026 2027"_s << u"Beløp 2027 2026"_s << false;
    QTest::newRow("other words") << u"Beløp 2026 2027"_s << u"Antall 2026 2027"_s << false;
    QTest::newRow("recipients") << u"Linje NHN Hdir Sum"_s << u"Linje NHN Hdir Sum"_s << true;
}

void tst_LayoutForms::formDependsOnNoYear()
{
    QFETCH(QString, one);
    QFETCH(QString, other);
    QFETCH(bool, same);
    QCOMPARE(formOf(u"måledata"_s, one, 0) == formOf(u"måledata"_s, other, 0), same);
    QVERIFY(!(formOf(u"måledata"_s, one, 0) == formOf(u"prøvesvar"_s, one, 0)));
    QVERIFY(!(formOf(u"måledata"_s, one, 0) == formOf(u"måledata"_s, one, 4)));
}

void tst_LayoutForms::yearsMoveWithTheHeading()
{
    Layout layout;
    layout.firstYear = 2026;
    layout.table.columns = {{0, u"Område"_s}, {10, u"2026"_s}, {20, u"Sum"_s}, {30, {}}};
    layout.table.vintage = 2026;
    const TableLayout moved = movedTo(layout, 2028);
    QCOMPARE(moved.columns[0].heading, u"Område"_s);
    QCOMPARE(moved.columns[1].heading, u"2028"_s);
    QCOMPARE(moved.columns[2].heading, u"Sum"_s);
    QCOMPARE(moved.vintage, 2028);
    QCOMPARE(movedTo(layout, 0), layout.table);
    QCOMPARE(firstYearIn(u"Beløp i 2024-kroner 2026* 2027"_s), 2026);
    QCOMPARE(firstYearIn(u"Linje NHN Hdir"_s), 0);
}

void tst_LayoutForms::oneIsKeptForEachTable()
{
    Layout layout;
    layout.table = {u"ab"_s, 7, 3, TableLayout::Kind::Frames, {}, {}, {}, 0};
    std::vector<Layout> layouts = withLayout({}, layout);
    QCOMPARE(layouts.size(), std::size_t(1));
    layout.table.kind = TableLayout::Kind::None;
    layouts = withLayout(layouts, layout);
    QCOMPARE(layouts.size(), std::size_t(1));
    QCOMPARE(layouts.front().table.kind, TableLayout::Kind::None);
    layout.table.firstLine = 20;
    QCOMPARE(withLayout(layouts, layout).size(), std::size_t(2));
    layout.table.firstLine = 7;
    layout.table.kind = TableLayout::Kind::AsRead;
    QVERIFY2(withLayout(layouts, layout).empty(), "what says nothing is not kept");
}

void tst_LayoutForms::aChangedTemplateGoesUpOneVersion()
{
    Layout layout;
    layout.name = u"Rammer"_s;
    layout.table = {u"ab"_s, 7, 3, TableLayout::Kind::Frames, {}, {}, {}, 0};
    Layout unnamed = layout;
    unnamed.name.clear();
    const std::vector<Layout> first = learned({}, {layout, unnamed});
    QCOMPARE(first.size(), std::size_t(1));
    QCOMPARE(first.front().version, 1);
    QCOMPARE(learned(first, first).front().version, 1);
    Layout changed = first.front();
    changed.table.kind = TableLayout::Kind::None;
    changed.version = 9;
    QVERIFY2(withFormer({}, first, first).empty(), "what has not changed has no older version");
    const std::vector<Layout> second = learned(first, {changed});
    const std::vector<FormerLayout> former = withFormer({}, first, second);
    QCOMPARE(former.size(), std::size_t(1));
    QVERIFY(former.front().layout == first.front());
    QCOMPARE(withFormer(former, second, learned(second, {layout})).back().layout.version, 2);
    QCOMPARE(second.front().version, 2);
    QCOMPARE(learned(second, second).front().version, 2);
}

QTEST_APPLESS_MAIN(tst_LayoutForms)
#include "tst_layoutforms.moc"
