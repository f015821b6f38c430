#include "edit/programmedocument.h"
#include "support/reviewtest.h"
#include "views/columnseparators.h"
#include "views/dialogs/reviewdialog.h"
#include "views/pageview.h"
#include "views/sourcepane.h"
#include "views/sourcetext.h"
#include "views/tablereview.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QSignalSpy>

using namespace ramme;
using namespace Qt::Literals::StringLiterals;

/// In a review tables of ambitions and of letters are gone through like those of money, and lines that are pointed at become a table.
class tst_PointedTables : public ReviewTest
{
    Q_OBJECT

private slots:
    void ambitionsAreParted();
    void ambitionsBecomeSomethingElse();
    void aColumnIsChosenByAClick();
    void aLettersTableIsGoneThrough();
    void linesBecomeATableByKeys();
    void aMadeTableStaysChosen();
    void linesOnThePageArePointedAt();
    void whatCannotBeATableIsTold();
    void aHeadlessTableGetsItsHeadingBack();

private:
    void give(ReviewDialog *dialog, const QString &heading);
};

namespace {

const QByteArray letter = "Tildelingsbrev 2027 til Norsk helsenett SF\n\nDato: 4. januar 2027\n\nBel\xc3\xb8p i 1000 kroner\n\n"
                          "Kapittel  Post  Betegnelse            Bel\xc3\xb8p\n701       70    Norsk helsenett       350 000\n"
                          "701       72    Nasjonale systemer    120 500\n\nMed hilsen\n";

/// Lines 5 and 6 are rows that nothing heads.
const QByteArray loose = "Mandat for tiltaket pasientens vaksinekort\n\nFastsatt 12. januar 2027\n\n"
                         "Det meste                   9,0     8,0\nDet \xc3\xb8vrige                  1,0     2,0\n\nDette var alt.\n";

QString ambitionsOf(const Programme &programme)
{
    QStringList cells;
    for (const Mandate &mandate : programme.mandates) {
        for (const AmbitionRow &row : mandate.ambitions) {
            cells << row.actors.join(u',');
            for (const YearFigure &cell : row.years)
                cells << u"%1=%2"_s.arg(cell.year).arg(cell.figure.raw);
        }
    }
    return cells.join(u' ');
}

const Programme &copyOf(ReviewDialog *dialog) { return dialog->copy()->programme(); }

void chooseKind(QComboBox *box, TableLayout::Kind kind)
{
    box->setFocus();
    const int wanted = box->findData(int(kind));
    while (box->currentIndex() != wanted && wanted >= 0) {
        const int before = box->currentIndex();
        QTest::keyClick(box, before < wanted ? Qt::Key_Down : Qt::Key_Up);
        if (box->currentIndex() == before)
            break;
    }
}

const QString shares = u"Kommune 2027=20 % 2028=40 % 2029=60 % Kommune 2027=10 % 2028=30 % 2029=100 %"_s;

} // namespace

/// Writes what heads the chosen column.
void tst_PointedTables::give(ReviewDialog *dialog, const QString &heading)
{
    auto *box = dialog->findChild<QComboBox *>(u"columnHeading"_s);
    QTRY_VERIFY(box->isEnabled());
    box->setFocus();
    box->lineEdit()->selectAll();
    QTest::keyClicks(box, heading);
    QTest::keyClick(box, Qt::Key_Return);
    settle(dialog);
}

void tst_PointedTables::ambitionsAreParted()
{
    ReviewDialog *dialog = dropText(mandateOf(2027));
    QVERIFY(dialog);
    QCOMPARE(ambitionsOf(copyOf(dialog)), shares);
    QVERIFY(show(dialog, copyOf(dialog).mandates.front().ambitions.front().years.front().figure.id));
    QCOMPARE(dialog->tables()->table()->taken, FoundTable::Taken::Ambitions);
    QTest::keyClick(dialog, Qt::Key_F6);
    ColumnSeparators *separators = separatorsOf(dialog);
    QVERIFY(separators && separators->hasFocus());
    QCOMPARE(separators->places().size(), std::size_t(4));
    QTest::keyClick(separators, Qt::Key_Down);
    give(dialog, u"2030"_s);
    QTRY_COMPARE(ambitionsOf(copyOf(dialog)), u"Kommune 2030=20 % 2028=40 % 2029=60 % Kommune 2030=10 % 2028=30 % 2029=100 %"_s);
    QTest::keyClick(dialog, Qt::Key_Z, Qt::ControlModifier);
    QTRY_COMPARE(ambitionsOf(copyOf(dialog)), shares);
    separators->setFocus(Qt::TabFocusReason);
    QTest::keyClick(separators, Qt::Key_Delete); // the actor is no column then
    settle(dialog);
    QTRY_COMPARE(separators->places().size(), std::size_t(3));
    QVERIFY2(!ambitionsOf(copyOf(dialog)).contains(u"Kommune"_s), qPrintable(ambitionsOf(copyOf(dialog))));
}

void tst_PointedTables::ambitionsBecomeSomethingElse()
{
    ReviewDialog *dialog = dropText(mandateOf(2027));
    QVERIFY(dialog);
    QVERIFY(show(dialog, copyOf(dialog).mandates.front().ambitions.front().years.front().figure.id));
    auto *kind = dialog->findChild<QComboBox *>(u"tableKind"_s);
    QVERIFY2(kind->itemText(0).contains(u"ambisjoner"_s), qPrintable(kind->itemText(0)));
    chooseKind(kind, TableLayout::Kind::None);
    settle(dialog);
    QTRY_COMPARE(ambitionsOf(copyOf(dialog)), QString());
    QVERIFY(!copyOf(dialog).leftovers.empty());
    chooseKind(kind, TableLayout::Kind::Ambitions);
    settle(dialog);
    QTRY_COMPARE(ambitionsOf(copyOf(dialog)), shares);
    QVERIFY(printedFrames(copyOf(dialog)).startsWith(u"2027=9,0"_s));
}

void tst_PointedTables::aColumnIsChosenByAClick()
{
    ReviewDialog *dialog = dropText(mandateOf(2027));
    QVERIFY(dialog);
    QVERIFY(show(dialog, copyOf(dialog).mandates.front().ambitions.front().years.front().figure.id));
    QTest::keyClick(dialog, Qt::Key_F6);
    ColumnSeparators *separators = separatorsOf(dialog);
    QVERIFY(separators);
    QTest::mouseClick(separators, Qt::LeftButton, {}, QPoint(30, separators->height() / 2));
    QCOMPARE(separators->current(), -1);
    auto *heading = dialog->findChild<QComboBox *>(u"columnHeading"_s);
    QVERIFY2(heading->isEnabled(), "the first column of ambitions has a heading too");
    QVERIFY(heading->findText(u"Ambisjon"_s) >= 0);
    QTest::mouseClick(separators, Qt::LeftButton, {}, QPoint(separators->width() - 20, separators->height() / 2));
    QCOMPARE(separators->current(), 3);
    separators->setFocus();
    for (int i = 0; i < 9; ++i)
        QTest::keyClick(separators, Qt::Key_Up);
    QCOMPARE(separators->current(), -1);
    give(dialog, u"Avsnitt"_s);
    QTRY_COMPARE(copyOf(dialog).mandates.front().ambitions.front().section, u"Fastlegene sender"_s);
}

void tst_PointedTables::aLettersTableIsGoneThrough()
{
    ReviewDialog *dialog = dropText(letter);
    QVERIFY(dialog);
    QCOMPARE(copyOf(dialog).letters.front().posts.size(), std::size_t(2));
    dialog->tables()->select(copyOf(dialog).letters.front().posts.front().figure.source);
    QVERIFY(dialog->tables()->table());
    QCOMPARE(dialog->tables()->table()->recipient, u"NHN"_s);
    auto *kind = dialog->findChild<QComboBox *>(u"tableKind"_s);
    QCOMPARE(kind->findData(int(TableLayout::Kind::Frames)), -1);
    chooseKind(kind, TableLayout::Kind::None);
    settle(dialog);
    QTRY_VERIFY(copyOf(dialog).letters.front().posts.empty());
    chooseKind(kind, TableLayout::Kind::Posts);
    settle(dialog);
    QTRY_COMPARE(copyOf(dialog).letters.front().posts.size(), std::size_t(2));
    QVERIFY(dialog->tables()->setHeading(2, u"Merknad"_s));
    settle(dialog);
    QTRY_COMPARE(copyOf(dialog).letters.front().posts.front().name, QString());
    m_written = u"Brevet"_s;
    QTest::keyClick(dialog, Qt::Key_Return, Qt::ControlModifier);
    QTRY_VERIFY(!m_window->findChild<ReviewDialog *>());
    QCOMPARE(m_asked.size(), 1);
    QVERIFY2(m_asked.front().contains(u"brevet til NHN"_s), qPrintable(m_asked.front()));
    QCOMPARE(m_window->document()->programme().layouts.front().table.kind, TableLayout::Kind::Posts);
}

void tst_PointedTables::linesBecomeATableByKeys()
{
    ReviewDialog *dialog = dropText(loose);
    QVERIFY(dialog);
    QCOMPARE(printedFrames(copyOf(dialog)), QString());
    auto *text = dialog->findChild<SourceText *>();
    dialog->findChild<SourcePane *>()->showSource({}, {}, copyOf(dialog).mandates.front().source);
    text->setFocus();
    for (int i = 0; i < 4; ++i)
        QTest::keyClick(text, Qt::Key_Down);
    QTest::keyClick(text, Qt::Key_Down, Qt::ShiftModifier);
    QTest::keyClick(text, Qt::Key_End, Qt::ShiftModifier);
    QCOMPARE(text->chosenLines(), std::optional(std::pair(5, 6)));
    QTest::keyClick(dialog, Qt::Key_T, Qt::ControlModifier);
    settle(dialog);
    QTRY_VERIFY(dialog->tables()->table());
    QVERIFY(dialog->findChild<QCheckBox *>(u"headless"_s)->isChecked());
    QTest::keyClick(dialog, Qt::Key_F6);
    ColumnSeparators *separators = separatorsOf(dialog);
    QVERIFY(separators && separators->hasFocus());
    QCOMPARE(separators->places().size(), std::size_t(2));
    give(dialog, u"2027"_s);
    QTRY_COMPARE(printedFrames(copyOf(dialog)), u"2027=9,0 2027=1,0"_s);
    separators->setFocus(Qt::TabFocusReason);
    QTest::keyClick(separators, Qt::Key_Down);
    give(dialog, u"2028"_s);
    QTRY_COMPARE(printedFrames(copyOf(dialog)), u"2027=9,0 2028=8,0 2027=1,0 2028=2,0"_s);
    QTest::keyClick(dialog, Qt::Key_Z, Qt::ControlModifier);
    QTRY_COMPARE(printedFrames(copyOf(dialog)), u"2027=9,0 2027=1,0"_s);
}

/// The page whose figure was picked follows the new reading, and does not take the table away that was just made.
void tst_PointedTables::aMadeTableStaysChosen()
{
    QByteArray document = mandateOf(2027);
    document.replace("Dette var alt.", loose.mid(loose.indexOf("Det meste")));
    ReviewDialog *dialog = dropText(document);
    QVERIFY(dialog);
    QVERIFY(show(dialog, copyOf(dialog).mandates.front().ambitions.front().years.front().figure.id));
    const int line = int(document.left(document.indexOf("Det meste")).count('\n')) + 1;
    dialog->findChild<SourcePane *>()->chooseLines(line, line + 1);
    QTest::keyClick(dialog, Qt::Key_T, Qt::ControlModifier);
    settle(dialog);
    QTest::qWait(50);
    QVERIFY(dialog->tables()->table());
    QCOMPARE(dialog->tables()->table()->layout.table.firstLine, line);
    QCOMPARE(ambitionsOf(copyOf(dialog)), shares);
}

/// A box drawn on the page's picture marks the lines in it.
void tst_PointedTables::linesOnThePageArePointedAt()
{
    PageView view;
    view.resize(400, 600);
    QImage page(595, 842, QImage::Format_RGB32);
    page.fill(Qt::white);
    view.showPage(page, 72);
    view.show();
    QSignalSpy drawn(&view, &PageView::boxDrawn);
    const double scale = view.viewport()->width() / 595.0;
    QTest::mousePress(view.viewport(), Qt::LeftButton, {}, QPoint(30, 50));
    QTest::mouseMove(view.viewport(), QPoint(200, 120));
    QTest::mouseRelease(view.viewport(), Qt::LeftButton, {}, QPoint(200, 120));
    QCOMPARE(drawn.count(), 1);
    const QRectF box = drawn.front().front().toRectF();
    QVERIFY(qAbs(box.left() - 30 / scale) < 1 && qAbs(box.bottom() - 120 / scale) < 1);
    QTest::mouseClick(view.viewport(), Qt::LeftButton, {}, QPoint(60, 60));
    QCOMPARE(drawn.count(), 1);

    FileText text;
    for (int line = 1; line <= 4; ++line) {
        text.lines.push_back({line, u"ord"_s, {}});
        text.places.push_back({line < 4 ? 1 : 2, {{0, 3, QRectF(50, 100.0 * line, 20, 10)}}});
    }
    auto read = std::make_shared<DocumentReading>();
    read->reading.file.sha256 = u"ab"_s;
    read->text = std::make_shared<const FileText>(text);
    ProgrammeDocument copy;
    copy.addReading(read->reading);
    const TableReview review(&copy, {read}, &view);
    QCOMPARE(review.linesIn(u"ab"_s, 1, QRectF(0, 150, 300, 200)), std::optional(std::pair(2, 3)));
    QCOMPARE(review.linesIn(u"ab"_s, 2, QRectF(0, 0, 300, 900)), std::optional(std::pair(4, 4)));
    QVERIFY(!review.linesIn(u"ab"_s, 1, QRectF(200, 0, 300, 900)));
    QVERIFY(!review.linesIn(u"cd"_s, 1, QRectF(0, 0, 300, 900)));
    QCOMPARE(review.placeOf(u"ab"_s, 4).page, 2);
}

void tst_PointedTables::whatCannotBeATableIsTold()
{
    ReviewDialog *dialog = dropText(loose);
    QVERIFY(dialog);
    QTest::keyClick(dialog, Qt::Key_T, Qt::ControlModifier);
    const auto says = [&](const QString &words) {
        const QList<QLabel *> labels = dialog->findChildren<QLabel *>();
        return std::any_of(labels.begin(), labels.end(), [&](const QLabel *label) { return label->text().contains(words); });
    };
    QVERIFY(says(u"Merk først linjene"_s));
    dialog->findChild<SourcePane *>()->showSource({}, {}, copyOf(dialog).mandates.front().source);
    dialog->findChild<SourcePane *>()->chooseLines(1, 5);
    QTest::keyClick(dialog, Qt::Key_T, Qt::ControlModifier);
    QVERIFY(says(u"i ett mandat eller brev"_s));
    QVERIFY(copyOf(dialog).layouts.empty());
    QVERIFY(!dialog->tables()->isReading());
}

void tst_PointedTables::aHeadlessTableGetsItsHeadingBack()
{
    ReviewDialog *dialog = dropText(mandateOf(2027));
    QVERIFY(dialog);
    QVERIFY(show(dialog, copyOf(dialog).mandates.front().frames.front().years.front().figure.id));
    const QString before = printedFrames(copyOf(dialog));
    auto *headless = dialog->findChild<QCheckBox *>(u"headless"_s);
    QVERIFY(headless->isEnabled() && !headless->isChecked());
    headless->setFocus();
    QTest::keyClick(headless, Qt::Key_Space);
    settle(dialog);
    QTRY_VERIFY(printedFrames(copyOf(dialog)) != before);
    QVERIFY(headless->isChecked());
    QTest::keyClick(headless, Qt::Key_Space);
    settle(dialog);
    QTRY_COMPARE(printedFrames(copyOf(dialog)), before);
}

QTEST_MAIN(tst_PointedTables)
#include "tst_pointedtables.moc"
