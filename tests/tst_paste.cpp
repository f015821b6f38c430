#include "edit/programmedocument.h"
#include "import/documentreader.h"
#include "import/clip.h"
#include "import/paperpage.h"
#include "support/windowtest.h"
#include "views/dialogs/assumedmandatedialog.h"
#include "views/dialogs/reviewdialog.h"

#include <QClipboard>
#include <QComboBox>
#include <QGuiApplication>
#include <QImage>
#include <QMimeData>
#include <QSpinBox>
#include <QStatusBar>

using namespace ramme;
using namespace Qt::Literals::StringLiterals;

/// What is copied in other programs is read as a document, each figure with its line.
class tst_Paste : public WindowTest
{
    Q_OBJECT

private slots:
    void aTableIsAskedAbout_data();
    void aTableIsAskedAbout();
    void whatTheTableSaysIsNotOverruled();
    void anAnswerIsNotNeededForAMandate();
    void nothingIsReadWithoutAnAnswer();
    void useless_data();
    void useless();
    void aPictureGoesToTheReaderOfScans();
    void anAssumptionIsUsedOnlyWhereATableNeedsIt_data();
    void anAssumptionIsUsedOnlyWhereATableNeedsIt();

private:
    void copy(const QByteArray &html, const QString &text);
    void paste() { pressKey(Qt::Key_V, Qt::ControlModifier | Qt::ShiftModifier); }
    AssumedMandateDialog *question();
    void answer(AssumedMandateDialog *dialog, const QString &area, int vintage);
    bool acceptReview();
    QString said() const { return m_window->statusBar()->currentMessage(); }
};

namespace {

const QByteArray fromWord = "<html xmlns:o=\"urn:schemas-microsoft-com:office:office\">\r\n<head><style><!-- p.MsoNormal {margin:0cm} --></style></head>\r\n"
                            "<body lang=NO>\r\n<!--StartFragment-->\r\n<table class=MsoTableGrid>\r\n <tr>\r\n  <td><p class=MsoNormal>Mill. kroner<o:p></o:p></p></td>\r\n"
                            "  <td><p>2026</p></td>\r\n  <td><p>2027</p></td></tr>\r\n <tr>\r\n  <td><p>M&aring;ledata</p></td><td><p><b>9,5</b></p></td>\r\n  <td><p>8,0</p></td></tr>\r\n"
                            "</table>\r\n<!--EndFragment-->\r\n</body></html>";
const QByteArray fromBrowser = "<meta charset='utf-8'><table><tbody><tr><th></th><th>2026</th><th>2027</th></tr><tr><td>Ramme</td><td>9,5</td><td>8,0</td></tr></tbody></table>";
const QString fromSheet = u"\t2026\t2027\nRamme\t9,5\t8,0\n"_s;
const QString asWords = u"Beløp i mill. kroner   2026   2027\nMåledata   9,5   8,0\n"_s;

} // namespace

void tst_Paste::copy(const QByteArray &html, const QString &text)
{
    auto *data = new QMimeData; // the clipboard's from here on
    if (!html.isEmpty())
        data->setHtml(QString::fromUtf8(html));
    if (!text.isEmpty())
        data->setText(text);
    QGuiApplication::clipboard()->setMimeData(data);
}

AssumedMandateDialog *tst_Paste::question()
{
    if (!QTest::qWaitFor([this] { return m_window->findChild<AssumedMandateDialog *>() != nullptr; }))
        return nullptr;
    return m_window->findChild<AssumedMandateDialog *>();
}

void tst_Paste::answer(AssumedMandateDialog *dialog, const QString &area, int vintage)
{
    dialog->findChild<QComboBox *>(u"area"_s)->setEditText(area);
    dialog->findChild<QSpinBox *>(u"vintage"_s)->setValue(vintage);
    QTest::keyClick(dialog, Qt::Key_Return);
}

bool tst_Paste::acceptReview()
{
    ReviewDialog *dialog = review();
    if (!dialog)
        return false;
    dialog->accept();
    return QTest::qWaitFor([this] { return !m_window->findChild<ReviewDialog *>(); });
}

void tst_Paste::aTableIsAskedAbout_data()
{
    QTest::addColumn<QByteArray>("html");
    QTest::addColumn<QString>("text");
    QTest::newRow("from Word, with its styles around it") << fromWord << u"Mill. kroner\t2026\t2027\n"_s;
    QTest::newRow("from a browser") << fromBrowser << u"2026 2027 Ramme 9,5 8,0"_s;
    QTest::newRow("from a spreadsheet, as cells between tabs") << QByteArray() << fromSheet;
    QTest::newRow("as words in columns") << QByteArray() << asWords;
    QTest::newRow("markup without a table leaves it to the text") << QByteArray("<p>noe</p>") << fromSheet;
}

void tst_Paste::aTableIsAskedAbout()
{
    QFETCH(QByteArray, html);
    QFETCH(QString, text);
    copy(html, text);
    paste();
    AssumedMandateDialog *dialog = question();
    QVERIFY2(dialog, qPrintable(said()));
    answer(dialog, u"Pasientens måledata"_s, 2026);
    QVERIFY(acceptReview());

    const Programme &programme = m_window->document()->programme();
    QCOMPARE(programme.mandates.size(), std::size_t(1));
    const Mandate &mandate = programme.mandates.front();
    QCOMPARE(mandate.area, u"Pasientens måledata"_s);
    QCOMPARE(mandate.vintage, 2026);
    QCOMPARE(mandate.frames.size(), std::size_t(1));
    QCOMPARE(mandate.frames.front().years.size(), std::size_t(2));
    const Figure &first = mandate.frames.front().years.front().figure;
    QCOMPARE(mandate.frames.front().years.front().year, 2026);
    QCOMPARE(first.amount->ore(), qint64(950'000'000));

    QCOMPARE(programme.files.size(), std::size_t(1));
    const SourceFile &file = programme.files.front();
    QVERIFY2(file.name.startsWith(u"Utklipp "_s), qPrintable(file.name));
    QCOMPARE(file.bytes, html.contains("<td") ? QString::fromUtf8(html).toUtf8() : text.toUtf8());
    QCOMPARE(first.source.document, file.sha256);
    const QString line = file.text.split(u'\n').value(first.source.line - 1);
    QVERIFY2(line.contains(u"9,5"_s) && !line.contains(u'<'), qPrintable(line));
    const auto told = std::find_if(programme.findings.begin(), programme.findings.end(), [](const Finding &finding) { return finding.rule == "mandate-assumed"_L1; });
    QVERIFY(told != programme.findings.end());
    QCOMPARE(m_window->document()->undoStack()->count(), 1);
}

void tst_Paste::whatTheTableSaysIsNotOverruled()
{
    copy({}, u"Beløp i 1000 kroner (2025-kroner)\n\n\t2026\t2027\nRamme\t9 500\t8 000\n"_s);
    paste();
    AssumedMandateDialog *dialog = question();
    QVERIFY2(dialog, qPrintable(said()));
    answer(dialog, u"Pasientens måledata"_s, 2026);
    QVERIFY(acceptReview());
    const Mandate &mandate = m_window->document()->programme().mandates.front();
    QCOMPARE(mandate.frames.front().years.front().figure.amount->ore(), qint64(950'000'000));
    QVERIFY(mandate.priceBase == PriceBase::ofYear(2025));
}

void tst_Paste::anAnswerIsNotNeededForAMandate()
{
    copy({}, u"Mandat for tiltaket pasientens vaksinekort\n\nFastsatt 12. januar 2027\n\nTabell 1. Planlagt økonomisk ramme\n\n"
             "Beløp i mill. 2027-kroner 2027 2028\n\nPasientens vaksinekort 9,0 8,0\n"_s);
    paste();
    QVERIFY(acceptReview());
    QVERIFY(!m_window->findChild<AssumedMandateDialog *>());
    QCOMPARE(m_window->document()->programme().mandates.front().vintage, 2027);
    for (const Finding &finding : m_window->document()->programme().findings)
        QVERIFY(finding.rule != "mandate-assumed"_L1);
}

void tst_Paste::nothingIsReadWithoutAnAnswer()
{
    copy(fromBrowser, {});
    paste();
    AssumedMandateDialog *dialog = question();
    QVERIFY(dialog);
    QTest::keyClick(dialog, Qt::Key_Escape);
    QTRY_VERIFY(!m_window->findChild<AssumedMandateDialog *>());
    QVERIFY(m_window->document()->programme().files.empty());
    m_window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    paste(); // and it can be tried again
    QVERIFY(question());
}

void tst_Paste::useless_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("message");
    QTest::newRow("nothing") << QString() << u"Utklippstavlen er tom. Kopier en tabell, en tekst eller et bilde først."_s;
    QTest::newRow("blanks") << u" \n "_s << u"Det som er kopiert, kan ikke leses. Kopier en tabell, en tekst eller et bilde."_s;
    QTest::newRow("words without a table") << u"Kan du se på dette før fredag?"_s << u"Utklippet har verken mandat, brev eller en tabell med år eller mottakere."_s;
}

void tst_Paste::useless()
{
    QFETCH(QString, text);
    QFETCH(QString, message);
    copy({}, text);
    paste();
    QTRY_COMPARE(said(), message);
    QVERIFY(m_window->document()->programme().files.empty());
}

void tst_Paste::aPictureGoesToTheReaderOfScans()
{
    PaperPage page;
    page.number = 1;
    page.width = 500;
    page.height = 300;
    page.optical = true;
    const auto word = [&page](double x, double y, const QString &text) { page.words.push_back({QRectF(x, y, 8.0 * double(text.size()), 12), text, 0, false}); };
    word(50, 50, u"Mill."_s);
    word(100, 50, u"kroner"_s);
    word(200, 50, u"2026"_s);
    word(300, 50, u"2027"_s);
    word(400, 50, u"Sum"_s);
    word(50, 70, u"Ramme"_s);
    word(200, 70, u"9,5"_s);
    word(300, 70, u"8,0"_s);
    word(400, 70, u"17,5"_s);
    QFile script(m_folder->filePath(u"helper"_s));
    QVERIFY(script.open(QIODevice::WriteOnly));
    script.write("#!/bin/sh\ncat >/dev/null\ncat <<'HIT'\n" + paperHeading() + toPaperLines(page) + paperEnd() + "HIT\n");
    script.close();
    script.setPermissions(QFile::ReadOwner | QFile::ExeOwner);
    qputenv("RAMME_PAGES", script.fileName().toUtf8());

    QImage picture(500, 300, QImage::Format_RGB32);
    picture.fill(Qt::white);
    QGuiApplication::clipboard()->setImage(picture);
    paste();
    AssumedMandateDialog *dialog = question();
    QVERIFY2(dialog, qPrintable(said()));
    answer(dialog, u"Pasientens måledata"_s, 2026);
    QVERIFY(acceptReview());
    const Programme &programme = m_window->document()->programme();
    const Figure &first = programme.mandates.front().frames.front().years.front().figure;
    QCOMPARE(first.amount->ore(), qint64(950'000'000));
    QCOMPARE(first.reason, u"bevist av radens sum 17,5"_s);
    QCOMPARE(first.source.page, 1);
    QVERIFY(programme.files.front().bytes.startsWith("\x89PNG"));
}

void tst_Paste::anAssumptionIsUsedOnlyWhereATableNeedsIt_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("area");
    QTest::newRow("a table alone") << fromSheet << u"Pasientens måledata"_s;
    QTest::newRow("a table without rows of figures") << u"\t2026\t2027\nRamme\tikke klart\tikke klart\n"_s << QString();
    QTest::newRow("words alone") << u"Ingen tabell her.\n"_s << QString();
    QTest::newRow("a mandate says its own area") << u"Mandat for tiltaket pasientens prøvesvar\n\nFastsatt 12. januar 2027\n\nBeløp i mill. kroner 2027 2028\n\nPasientens prøvesvar 9,0 8,0\n"_s
                                                 << u"Pasientens prøvesvar"_s;
}

void tst_Paste::anAssumptionIsUsedOnlyWhereATableNeedsIt()
{
    QFETCH(QString, text);
    QFETCH(QString, area);
    const Programme programme = newProgramme();
    const Clip clip{Clip::Kind::Rows, text.toUtf8()};
    const Result<FileText> content = readClip(clip);
    QVERIFY(content);
    const Result<DocumentReading> read = readContent(*content, clip.bytes, u"Utklipp"_s, {programme.areas, programme.recipients, {}, AssumedMandate{u"Pasientens måledata"_s, 2026, {}}, {}});
    QVERIFY(read);
    const Reading *reading = &read->reading;
    QCOMPARE(reading->mandates.empty() ? QString() : reading->mandates.front().area, area);
    QCOMPARE(reading->documents.size(), std::size_t(1));
}

QTEST_MAIN(tst_Paste)
#include "tst_paste.moc"
