#include "edit/allocationmodel.h"
#include "edit/programmedocument.h"
#include "edit/roles.h"
#include "support/pictures.h"
#include "support/whatiftest.h"
#include "views/dialogs/indicesdialog.h"
#include "views/dialogs/moverulesdialog.h"
#include "views/noticelabel.h"
#include "views/pages/allocationpage.h"
#include "views/pricepicker.h"
#include "views/whatif/approvalmenu.h"

#include <QCheckBox>
#include <QComboBox>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QToolButton>
#include <QTreeWidget>
#include <QUndoStack>

using namespace ramme;
using namespace ramme::tests;
using namespace Qt::Literals::StringLiterals;

/// Price indices and the rules of moves as a person keeps them in the window, and the plan in another year's kroner.
class tst_PricesAndRules : public WhatIfTest
{
    Q_OBJECT

private slots:
    void anIndexIsTypedChangedAndDeleted();
    void whatIsNoIndexIsRefused_data();
    void whatIsNoIndexIsRefused();
    void anIndexIsReadFromAFile();
    void aFileThatHoldsNoneIsRefused();
    void thePlanIsSeenInAnotherYearsKroner();
    void anIndexThatLacksAYearIsRefused();
    void rulesAreChanged();
    void aRuleWithoutItsThresholdIsRefused();

private:
    const std::vector<IndexSeries> &indices() const { return m_window->document()->programme().indices; }
    IndicesDialog *openIndices();
    static void press(QWidget *dialog, const QString &button);
    /// Chooses the entry that begins so, as a person does.
    static void pick(QComboBox *box, const QString &beginning);
    void keepIndex(const QString &values);
};

IndicesDialog *tst_PricesAndRules::openIndices()
{
    m_window->allocationPage()->findChild<QToolButton *>(u"indices"_s)->click();
    auto *dialog = m_window->findChild<IndicesDialog *>();
    return dialog;
}

void tst_PricesAndRules::press(QWidget *dialog, const QString &button)
{
    for (QPushButton *one : dialog->findChildren<QPushButton *>()) {
        if (one->text().remove(u'&') == button)
            return one->click();
    }
    QFAIL(qPrintable(button));
}

void tst_PricesAndRules::pick(QComboBox *box, const QString &beginning)
{
    for (int i = 0; i < box->count(); ++i) {
        if (box->itemText(i).startsWith(beginning)) {
            box->setCurrentIndex(i);
            return emit box->activated(i);
        }
    }
    QFAIL(qPrintable(beginning));
}

void tst_PricesAndRules::keepIndex(const QString &values)
{
    IndicesDialog *dialog = openIndices();
    fillIn(dialog, u"name"_s, u"Deflator"_s);
    fillIn(dialog, u"vintage"_s, u"2026"_s);
    dialog->findChild<QPlainTextEdit *>(u"points"_s)->setPlainText(values);
    press(dialog, u"Behold"_s);
    picture(dialog, u"indices"_s);
    dialog->close();
}

void tst_PricesAndRules::anIndexIsTypedChangedAndDeleted()
{
    showSample();
    IndicesDialog *dialog = openIndices();
    QVERIFY(dialog);
    fillIn(dialog, u"name"_s, u"Deflator"_s);
    fillIn(dialog, u"vintage"_s, u"2026"_s);
    auto *points = dialog->findChild<QPlainTextEdit *>(u"points"_s);
    points->setPlainText(u"2026\t103,2\n2025\t100\n"_s); // as cells of a spreadsheet are pasted
    press(dialog, u"Behold"_s);
    QCOMPARE(indices().size(), std::size_t(1));
    QCOMPARE(indices()[0].points, (std::vector<IndexPoint>{{2025, 1'000'000}, {2026, 1'032'000}}));
    points->setPlainText(u"2025 100\n2026 104,5\n"_s); // as a person types
    press(dialog, u"Behold"_s);
    QCOMPARE(indices().size(), std::size_t(1));
    QCOMPARE(indices()[0].points[1].value, 1'045'000);
    press(dialog, u"Ny"_s);
    fillIn(dialog, u"name"_s, u"Deflator"_s);
    fillIn(dialog, u"vintage"_s, u"2026"_s); // which is there
    points->setPlainText(u"2025;1"_s);
    press(dialog, u"Behold"_s);
    QCOMPARE(indices().size(), std::size_t(1));
    QVERIFY(dialog->findChild<NoticeLabel *>()->text().contains(u"finnes allerede"_s));
    fillIn(dialog, u"vintage"_s, u"2027"_s);
    press(dialog, u"Behold"_s);
    QCOMPARE(indices().size(), std::size_t(2));
    press(dialog, u"Slett"_s);
    QCOMPARE(indices().size(), std::size_t(1));
    m_window->document()->undoStack()->setIndex(0);
    QVERIFY(indices().empty());
    dialog->close();
}

void tst_PricesAndRules::whatIsNoIndexIsRefused_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("vintage");
    QTest::addColumn<QString>("values");
    QTest::newRow("no name") << QString() << u"2026"_s << u"2025 100"_s;
    QTest::newRow("no vintage") << u"D"_s << QString() << u"2025 100"_s;
    QTest::newRow("no values") << u"D"_s << u"2026"_s << QString();
    QTest::newRow("words") << u"D"_s << u"2026"_s << u"2025 hundre"_s;
    QTest::newRow("nought") << u"D"_s << u"2026"_s << u"2025 0"_s;
    QTest::newRow("a year twice") << u"D"_s << u"2026"_s << u"2025 100\n2025 101"_s;
}

void tst_PricesAndRules::whatIsNoIndexIsRefused()
{
    QFETCH(QString, name);
    QFETCH(QString, vintage);
    QFETCH(QString, values);
    showSample();
    IndicesDialog *dialog = openIndices();
    fillIn(dialog, u"name"_s, name);
    fillIn(dialog, u"vintage"_s, vintage);
    dialog->findChild<QPlainTextEdit *>(u"points"_s)->setPlainText(values);
    press(dialog, u"Behold"_s);
    QVERIFY(indices().empty());
    QVERIFY(dialog->findChild<NoticeLabel *>()->isWarning());
    dialog->close();
}

void tst_PricesAndRules::anIndexIsReadFromAFile()
{
    showSample();
    IndicesDialog *dialog = openIndices();
    m_files = {write(u"deflator.csv"_s, "År;Verdi\n2025;100\n2026;103,2\n2027;106,1\n")};
    press(dialog, u"Les fra fil …"_s);
    QCOMPARE(dialog->findChild<QPlainTextEdit *>(u"points"_s)->toPlainText(), u"2025\t100\n2026\t103,2\n2027\t106,1"_s);
    fillIn(dialog, u"name"_s, u"Deflator"_s);
    fillIn(dialog, u"vintage"_s, u"2026-10-07"_s);
    press(dialog, u"Behold"_s);
    QCOMPARE(indices().size(), std::size_t(1));
    QCOMPARE(indices()[0].source, u"deflator.csv"_s);
    dialog->close();
}

void tst_PricesAndRules::aFileThatHoldsNoneIsRefused()
{
    showSample();
    IndicesDialog *dialog = openIndices();
    for (const QByteArray &bytes : {QByteArray(), QByteArray("Navn;Verdi\nOslo;3\n"), QByteArray(2 * 1024 * 1024, '7')}) {
        dialog->findChild<QPlainTextEdit *>(u"points"_s)->setPlainText(u"2025 1"_s);
        m_files = {write(u"feil.csv"_s, bytes)};
        press(dialog, u"Les fra fil …"_s);
        QVERIFY2(dialog->findChild<NoticeLabel *>()->isWarning(), qPrintable(dialog->findChild<NoticeLabel *>()->text()));
        QCOMPARE(dialog->findChild<QPlainTextEdit *>(u"points"_s)->toPlainText(), u"2025 1"_s); // nothing is lost
    }
    dialog->close();
}

void tst_PricesAndRules::thePlanIsSeenInAnotherYearsKroner()
{
    showSample();
    AllocationPage *page = m_window->allocationPage();
    AllocationModel *model = page->model();
    const auto *picker = page->findChild<PricePicker *>();
    const QList<QComboBox *> boxes = picker->findChildren<QComboBox *>();
    QVERIFY(!boxes[0]->isVisibleTo(page)); // nothing to choose yet
    QString values;
    for (int year = 2020; year <= 2035; ++year)
        values += u"%1 %2\n"_s.arg(year).arg(100 + 10 * (year - 2020));
    keepIndex(values);
    QVERIFY(boxes[0]->isVisibleTo(page));
    const QModelIndex total = model->index(model->rowCount() - 1, model->columnCount() - 1);
    const QVariant stored = total.data(AmountRole);
    const QModelIndex figure = model->index(0, 0);
    QVERIFY(figure.flags() & Qt::ItemIsEditable);
    pick(boxes[0], u"Deflator"_s);
    pick(boxes[1], u"2035"_s);
    QVERIFY(total.data(AmountRole).toLongLong() > stored.toLongLong());
    QVERIFY(!(figure.flags() & Qt::ItemIsEditable));
    QVERIFY2(figure.data(Qt::ToolTipRole).toString().contains(u"Regnet om fra"_s), qPrintable(figure.data(Qt::ToolTipRole).toString()));
    QTest::qWait(50); // what follows is part of the picture
    picture(m_window.get(), u"allocation-in-2035-kroner"_s);

    comeBack();
    m_files = {m_folder->filePath(u"omregnet.csv"_s)};
    pressKey(Qt::Key_E, Qt::ControlModifier);
    QVERIFY2(m_told.isEmpty(), qPrintable(m_told.join(u'\n')));
    QFile written(m_files.front());
    QVERIFY(written.open(QIODevice::ReadOnly));
    QVERIFY(written.readAll().contains("2035-kroner"));

    pick(boxes[1], u"som oppgitt"_s);
    QCOMPARE(total.data(AmountRole), stored);
    QVERIFY(figure.flags() & Qt::ItemIsEditable);
}

void tst_PricesAndRules::anIndexThatLacksAYearIsRefused()
{
    showSample();
    AllocationPage *page = m_window->allocationPage();
    keepIndex(u"2035 100"_s);
    const QList<QComboBox *> boxes = page->findChild<PricePicker *>()->findChildren<QComboBox *>();
    const QModelIndex total = page->model()->index(page->model()->rowCount() - 1, page->model()->columnCount() - 1);
    const QVariant stored = total.data(AmountRole);
    pick(boxes[0], u"Deflator"_s);
    pick(boxes[1], u"2035"_s);
    QCOMPARE(total.data(AmountRole), stored);
    QCOMPARE(boxes[0]->currentIndex(), 0);
    QVERIFY(!page->prices());
}

void tst_PricesAndRules::rulesAreChanged()
{
    showSample();
    makeScenario(u"Prøve"_s);
    trigger(page()->approval(), u"&Regler for omdisponering …"_s);
    auto *dialog = m_window->findChild<MoveRulesDialog *>();
    QVERIFY(dialog);
    picture(dialog, u"rules"_s);
    const auto box = [dialog](MoveRule::Kind kind) { return dialog->findChild<QCheckBox *>(toWord(kind)); };
    box(MoveRule::Kind::OfCarryOver)->setChecked(false);
    box(MoveRule::Kind::AboveThreshold)->setChecked(true);
    fillIn(dialog, u"threshold"_s, u"2,5"_s);
    press(dialog, u"Behold reglene"_s);
    const std::vector<MoveRule> &rules = m_window->document()->programme().moveRules;
    QVERIFY(std::ranges::find(rules, MoveRule::Kind::OfCarryOver, &MoveRule::kind) == rules.end());
    QCOMPARE(std::ranges::find(rules, MoveRule::Kind::AboveThreshold, &MoveRule::kind)->threshold, Money::fromKroner(2'500'000));
    m_window->document()->undoStack()->undo();
    QCOMPARE(m_window->document()->programme().moveRules, defaultMoveRules());
}

void tst_PricesAndRules::aRuleWithoutItsThresholdIsRefused()
{
    showSample();
    makeScenario(u"Prøve"_s);
    trigger(page()->approval(), u"&Regler for omdisponering …"_s);
    auto *dialog = m_window->findChild<MoveRulesDialog *>();
    dialog->findChild<QCheckBox *>(toWord(MoveRule::Kind::AboveThreshold))->setChecked(true);
    for (const QString &threshold : {QString(), u"mye"_s, u"0"_s, u"-1"_s}) {
        fillIn(dialog, u"threshold"_s, threshold);
        press(dialog, u"Behold reglene"_s);
        QVERIFY2(dialog->isVisible() && dialog->findChild<NoticeLabel *>()->isWarning(), qPrintable(threshold));
        QCOMPARE(m_window->document()->programme().moveRules, defaultMoveRules());
    }
    dialog->close();
}

QTEST_MAIN(tst_PricesAndRules)
#include "tst_pricesandrules.moc"
