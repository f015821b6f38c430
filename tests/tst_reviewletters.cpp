#include "edit/lettermodel.h"
#include "edit/programmedocument.h"
#include "report/data.h"
#include "support/reviewtest.h"
#include "views/dialogs/reviewdialog.h"
#include "views/figuretable.h"
#include "views/importcontroller.h"
#include "views/pages/letterpage.h"
#include "views/tablereview.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QTabWidget>
#include <QToolButton>

using namespace ramme;
using namespace Qt::Literals::StringLiterals;

/// A letter is gone through as a mandate is: its recipient, its budget year and the areas of its lines are said by keyboard.
class tst_ReviewLetters : public ReviewTest
{
    Q_OBJECT

private slots:
    void aLetterIsShown();
    void theToolsSpeakOfWhatIsSelected();
    void theRecipientIsSaid();
    void theBudgetYearIsSaid();
    void aLinesAreaIsSaid();
    void whatCannotBeSaidIsRefused_data();
    void whatCannotBeSaidIsRefused();
    void whatWasSettledStays();
    void nextYearsLetterIsReadTheSame();
    void aLetterAmongMandatesIsFound();

private:
    ReviewDialog *dropLetter(int year = 2027) { return dropText(letterOf(year)); }
    static QByteArray letterOf(int year);
};

namespace {

const Programme &copyOf(const ReviewDialog *dialog) { return dialog->copy()->programme(); }

QString lettersIn(const Programme &programme)
{
    QStringList letters;
    for (const Letter &letter : programme.letters) {
        QStringList words;
        for (const LetterPost &post : letter.posts)
            words << post.figure.raw;
        for (const BreakdownItem &item : letter.breakdown)
            words << u"%1=%2"_s.arg(item.label, item.area.value_or(u"-"_s));
        letters << u"%1 %2: %3"_s.arg(letter.recipient).arg(letter.year).arg(words.join(u", "_s));
    }
    return letters.join(u" | "_s);
}

QToolButton *button(ReviewDialog *dialog, const QString &text)
{
    for (QToolButton *one : dialog->findChildren<QToolButton *>()) {
        if (one->text() == text + u" …"_s && one->isVisible())
            return one;
    }
    return nullptr;
}

/// Presses a button as a person does with the keyboard.
bool press(ReviewDialog *dialog, const QString &text)
{
    QToolButton *one = button(dialog, text);
    if (!one || !one->isEnabled() || !(one->focusPolicy() & Qt::TabFocus))
        return false;
    one->setFocus();
    QTest::keyClick(one, Qt::Key_Space);
    return true;
}

int lineOf(const ReviewDialog *dialog, const QString &label)
{
    for (const BreakdownItem &item : copyOf(dialog).letters.front().breakdown) {
        if (item.label == label)
            return item.figure.id;
    }
    return 0;
}

const QString lines = u"350 000, pasientens legemiddelliste=Pasientens legemiddelliste, grunndata=%1"_s;

} // namespace

QByteArray tst_ReviewLetters::letterOf(int year)
{
    return u"Tildelingsbrev %1 til Norsk helsenett SF\n\nDato: 4. januar %1\n\nBeløp i 1000 kroner\n\nKapittel  Post  Betegnelse            Beløp\n"
           "701       70    Norsk helsenett       350 000\n\nMidlene er fordelt slik:\n\n- 80 mill. kroner til pasientens legemiddelliste\n- 5 mill. kroner til grunndata\n\n"
           "Det er holdt tilbake en reserve på 7,5 mill. kroner.\n"_s.arg(year).toUtf8();
}

void tst_ReviewLetters::aLetterIsShown()
{
    ReviewDialog *dialog = dropLetter();
    QVERIFY(dialog);
    auto *page = dialog->findChild<LetterPage *>();
    QVERIFY(page && page->isVisible());
    const QAbstractItemModelTester watched(page->model(), QAbstractItemModelTester::FailureReportingMode::QtTest);
    QStringList shown;
    for (int row = 0; row < page->model()->rowCount(); ++row) {
        for (int column = 0; column < page->model()->columnCount(); ++column)
            shown << page->model()->index(row, column).data().toString();
    }
    QCOMPARE(shown.join(u'|'), u"701|70|Norsk helsenett||350\u00a0000 tusen kroner|||pasientens legemiddelliste|Pasientens legemiddelliste|80,0 mill. kroner|||grunndata||5,0 mill. kroner"_s);
    const int figure = lineOf(dialog, u"grunndata"_s);
    QVERIFY(page->showFigure(figure));
    QCOMPARE(editByKeys(page->table(), page->model()->indexOfFigure(figure), u"5,5"_s), u"5,5 mill. kroner"_s);
    dialog->copy()->undoStack()->undo();
    QCOMPARE(page->model()->indexOfFigure(figure).data().toString(), u"5,0 mill. kroner"_s);
}

void tst_ReviewLetters::theToolsSpeakOfWhatIsSelected()
{
    ReviewDialog *dialog = dropFiles({{u"brev.txt"_s, letterOf(2027)}, {u"mandat.txt"_s, mandateOf(2027)}});
    QVERIFY(dialog);
    QVERIFY(show(dialog, lineOf(dialog, u"grunndata"_s)));
    QVERIFY(button(dialog, u"Mottaker"_s) && button(dialog, u"Budsjettår"_s) && button(dialog, u"Område"_s));
    QVERIFY(!button(dialog, u"Årgang"_s));
    QVERIFY(show(dialog, copyOf(dialog).mandates.front().frames.front().years.front().figure.id));
    QTRY_VERIFY(button(dialog, u"Årgang"_s) && button(dialog, u"Område"_s));
    QVERIFY(!button(dialog, u"Mottaker"_s) && !button(dialog, u"Budsjettår"_s));
}

void tst_ReviewLetters::theRecipientIsSaid()
{
    ReviewDialog *dialog = dropLetter();
    QVERIFY(dialog);
    QVERIFY(show(dialog, lineOf(dialog, u"grunndata"_s)));
    const Programme before = copyOf(dialog);
    m_written = u"FHI"_s;
    QVERIFY(press(dialog, u"Mottaker"_s));
    QCOMPARE(m_asked, QStringList{u"Brevet er til:"_s});
    settle(dialog);
    QCOMPARE(lettersIn(copyOf(dialog)), u"FHI 2027: "_s + lines.arg(u"-"_s));
    QVERIFY(std::any_of(copyOf(dialog).recipients.begin(), copyOf(dialog).recipients.end(), [](const Recipient &one) { return one.shortName == "FHI"_L1; }));
    QTRY_COMPARE(dialog->findChild<LetterPage *>()->model()->letter().recipient, u"FHI"_s);
    QCOMPARE(dialog->copy()->undoStack()->count(), 1);
    QTest::keyClick(dialog, Qt::Key_Z, Qt::ControlModifier);
    QVERIFY(copyOf(dialog) == before);
    QTest::keyClick(dialog, Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
    QTRY_VERIFY(lettersIn(copyOf(dialog)).startsWith(u"FHI"_s));

    QVERIFY(show(dialog, lineOf(dialog, u"grunndata"_s)));
    m_written = u"helsedirektoratet"_s;
    QVERIFY(press(dialog, u"Mottaker"_s));
    settle(dialog);
    QVERIFY2(lettersIn(copyOf(dialog)).startsWith(u"Hdir 2027"_s), qPrintable(lettersIn(copyOf(dialog))));
    QVERIFY2(std::none_of(copyOf(dialog).recipients.begin(), copyOf(dialog).recipients.end(), [](const Recipient &one) { return one.shortName == "FHI"_L1; }), "no one names it any more");
    QCOMPARE(copyOf(dialog).letters.size(), std::size_t(1));
    QVERIFY(dataJson(copyOf(dialog)).contains("\"recipient\": \"Hdir\""));
}

void tst_ReviewLetters::theBudgetYearIsSaid()
{
    ReviewDialog *dialog = dropLetter();
    QVERIFY(dialog);
    QVERIFY(show(dialog, copyOf(dialog).letters.front().posts.front().figure.id));
    const Programme before = copyOf(dialog);
    QCOMPARE(before.reserves.front().year, 2027);
    m_written = u" 2026 "_s;
    QVERIFY(press(dialog, u"Budsjettår"_s));
    settle(dialog);
    QCOMPARE(lettersIn(copyOf(dialog)), u"NHN 2026: "_s + lines.arg(u"-"_s));
    QCOMPARE(copyOf(dialog).reserves.size(), std::size_t(1));
    QCOMPARE(copyOf(dialog).reserves.front().year, 2026);
    QVERIFY(std::none_of(copyOf(dialog).findings.begin(), copyOf(dialog).findings.end(), [](const Finding &finding) { return finding.rule == "reserve-gone"_L1; }));
    const QByteArray data = dataJson(copyOf(dialog));
    QVERIFY2(data.contains("\"year\": 2026, \"chapter\": 701") && data.contains("\"year\": 2026, \"label\": \"grunndata\""), data.constData());
    QCOMPARE(dialog->copy()->undoStack()->count(), 1);
    dialog->copy()->undoStack()->undo();
    QVERIFY(copyOf(dialog) == before);
}

void tst_ReviewLetters::aLinesAreaIsSaid()
{
    ReviewDialog *dialog = dropLetter();
    QVERIFY(dialog);
    QVERIFY(show(dialog, lineOf(dialog, u"grunndata"_s)));
    m_written = u"Grunndata"_s;
    QVERIFY(press(dialog, u"Område"_s));
    QVERIFY2(m_asked.back().contains(u"«grunndata»"_s), qPrintable(m_asked.back()));
    settle(dialog);
    QCOMPARE(lettersIn(copyOf(dialog)), u"NHN 2027: "_s + lines.arg(u"Grunndata"_s));
    QVERIFY(findArea(copyOf(dialog), u"Grunndata"));
    QTRY_COMPARE(dialog->copy()->context(lineOf(dialog, u"grunndata"_s)).area, u"Grunndata"_s);
    QVERIFY(show(dialog, lineOf(dialog, u"grunndata"_s)));
    m_written = u"Pasientens prøvesvar"_s;
    QVERIFY(press(dialog, u"Område"_s));
    settle(dialog);
    QCOMPARE(lettersIn(copyOf(dialog)), u"NHN 2027: "_s + lines.arg(m_written));
    QVERIFY2(!findArea(copyOf(dialog), u"Grunndata"), "no one names it any more");
    QCOMPARE(dialog->copy()->undoStack()->count(), 2);
    QVERIFY(dataJson(copyOf(dialog)).contains("\"label\": \"grunndata\", \"area\": \"Pasientens prøvesvar\""));
}

void tst_ReviewLetters::whatCannotBeSaidIsRefused_data()
{
    QTest::addColumn<QString>("recipient");
    QTest::addColumn<int>("year");
    QTest::addColumn<QString>("reason");
    QTest::newRow("no recipient") << u" "_s << 2027 << u"Et brev må ha en mottaker"_s;
    QTest::newRow("no year") << u"NHN"_s << 0 << u"0 er ikke et årstall"_s;
    QTest::newRow("what the other letter is") << u"Hdir"_s << 2027 << u"Hdir har et brev for 2027 fra før"_s;
    QTest::newRow("the same by its whole name") << u"Helsedirektoratet"_s << 2027 << u"Hdir har et brev for 2027 fra før"_s;
    QTest::newRow("a word that is none") << u"total"_s << 2027 << u"«total» kan ikke være en mottaker"_s;
}

void tst_ReviewLetters::whatCannotBeSaidIsRefused()
{
    QFETCH(QString, recipient);
    QFETCH(int, year);
    QFETCH(QString, reason);
    QByteArray other = letterOf(2027);
    other.replace("Norsk helsenett SF", "Helsedirektoratet");
    ReviewDialog *dialog = dropFiles({{u"a.txt"_s, letterOf(2027)}, {u"b.txt"_s, other}});
    QVERIFY(dialog);
    const Programme before = copyOf(dialog);
    const Done done = dialog->tables()->assignLetter({u"NHN"_s, 2027}, {recipient, year});
    QVERIFY(!done);
    QCOMPARE(done.error(), reason);
    QVERIFY(!dialog->tables()->isReading());
    QVERIFY(copyOf(dialog) == before);
    QVERIFY(!dialog->tables()->assignLetter({u"FHI"_s, 2027}, {u"NHN"_s, 2026}));
    QVERIFY(!dialog->tables()->assignItem(before.letters.front().posts.front().figure.id, u"Pasientens prøvesvar"_s));
}

/// What a person has corrected in the letter is there still when it is read again.
void tst_ReviewLetters::whatWasSettledStays()
{
    ReviewDialog *dialog = dropLetter();
    QVERIFY(dialog);
    QVERIFY(dialog->copy()->enter(lineOf(dialog, u"grunndata"_s), u"5,5"));
    QVERIFY(dialog->tables()->assignLetter({u"NHN"_s, 2027}, {u"FHI"_s, 2028}));
    settle(dialog);
    QCOMPARE(lettersIn(copyOf(dialog)), u"FHI 2028: "_s + lines.arg(u"-"_s));
    const Figure &figure = copyOf(dialog).letters.front().breakdown.back().figure;
    QCOMPARE(figure.certainty, Certainty::Corrected);
    QCOMPARE(figure.amount->ore(), qint64(550'000'000));
    QVERIFY(std::none_of(copyOf(dialog).findings.begin(), copyOf(dialog).findings.end(), [](const Finding &finding) { return finding.rule == "correction-lost"_L1; }));
}

void tst_ReviewLetters::nextYearsLetterIsReadTheSame()
{
    ReviewDialog *dialog = dropLetter();
    QVERIFY(dialog);
    QVERIFY(show(dialog, lineOf(dialog, u"grunndata"_s)));
    m_written = u"FHI"_s;
    QVERIFY(press(dialog, u"Mottaker"_s));
    settle(dialog);
    QVERIFY(dialog->tables()->assignItem(lineOf(dialog, u"grunndata"_s), u"Pasientens prøvesvar"_s));
    settle(dialog);
    m_asked.clear();
    m_written = u"Brevet til FHI"_s;
    QTest::keyClick(dialog, Qt::Key_Return, Qt::ControlModifier);
    QTRY_VERIFY(!m_window->findChild<ReviewDialog *>());
    QCOMPARE(m_asked.size(), 1);
    QVERIFY2(m_asked.front().contains(u"Brevet til FHI for 2027"_s), qPrintable(m_asked.front()));
    const Programme &programme = m_window->document()->programme();
    QCOMPARE(programme.layouts.size(), std::size_t(1));
    QCOMPARE(programme.layouts.front().name, m_written);
    QCOMPARE(m_window->document()->undoStack()->count(), 1);

    dialog = dropText(letterOf(2028));
    QVERIFY(dialog);
    QCOMPARE(lettersIn(copyOf(dialog)), u"FHI 2027: %1 | FHI 2028: %1"_s.arg(lines.arg(u"Pasientens prøvesvar"_s)));
    QTest::keyClick(dialog, Qt::Key_Return, Qt::ControlModifier);
    QTRY_VERIFY(!m_window->findChild<ReviewDialog *>());
    QCOMPARE(m_asked.size(), 1);

    QByteArray reissued = letterOf(2027);
    reissued.replace("80 mill.", "81 mill.");
    QVERIFY(drop(QStringList{write(u"nytt.txt"_s, reissued)}));
    QTRY_COMPARE(programme.waiting.size(), std::size_t(1));
    QCOMPARE(programme.waiting.front().letters.front().recipient, u"FHI"_s);
    m_window->importController()->reviewWaiting(programme.waiting.front().file.sha256);
    QTRY_VERIFY(m_window->findChild<ReviewDialog *>());
    QCOMPARE(copyOf(m_window->findChild<ReviewDialog *>()).letters.size(), std::size_t(2));
    QVERIFY(lettersIn(copyOf(m_window->findChild<ReviewDialog *>())).startsWith(u"FHI 2027"_s));
}

/// A file may hold a letter and mandates behind it: what stands in neither's table is told by where it stands.
void tst_ReviewLetters::aLetterAmongMandatesIsFound()
{
    ReviewDialog *dialog = dropText(letterOf(2027) + "\n" + mandateOf(2027));
    QVERIFY(dialog);
    const QString sha256 = copyOf(dialog).files.front().sha256;
    dialog->tables()->select({sha256, 0, {}, 3});
    QCOMPARE(dialog->tables()->letter(), (LetterKey{u"NHN"_s, 2027}));
    dialog->tables()->select(copyOf(dialog).mandates.front().source);
    QCOMPARE(dialog->tables()->letter(), LetterKey());
    const Programme before = copyOf(dialog);
    QVERIFY(dialog->tables()->assignLetter({u"NHN"_s, 2027}, {u"NHN"_s, 2026}));
    settle(dialog);
    QVERIFY(lettersIn(copyOf(dialog)).startsWith(u"NHN 2026"_s));
    QCOMPARE(printedFrames(copyOf(dialog)), printedFrames(before));
}

QTEST_MAIN(tst_ReviewLetters)
#include "tst_reviewletters.moc"
