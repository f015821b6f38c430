#include "edit/scenarios.h"
#include "import/carried.h"
#include "report/seal/reportseal.h"
#include "support/windowtest.h"
#include "views/exporter.h"
#include "views/noticelabel.h"
#include "views/pages/reportpage.h"
#include "views/reports/choicebutton.h"
#include "views/reports/pagepreview.h"
#include "views/reports/reportform.h"

#include <QApplication>
#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QLineEdit>
#include <QMenu>
#include <QPrinter>
#include <QProcess>
#include <QRegularExpression>
#include <QScrollBar>
#include <QSpinBox>
#include <QStatusBar>
#include <QTimer>
#include <QToolButton>

using namespace ramme;
using namespace Qt::Literals::StringLiterals;

/// A report in the window: what it is to be like, how it looks, and what becomes of it.
class tst_ReportPage : public WindowTest
{
    Q_OBJECT

private slots:
    void showsTheReport();
    void followsWhatIsChosen();
    void aTitleIsTypedWhileTheProjectChanges();
    void choosesSomeOfMany();
    void isKeptByName();
    void undoesWhatIsKept();
    void aNameThatIsTakenIsRefused();
    void saysWhyThereIsNone();
    void exports_data();
    void exports();
    void aFailedExportSaysWhy();
    void isPrinted();
    void zooms();
    void isCopiedWhole();

private:
    void begin()
    {
        showSample();
        m_window->showPage(u"report");
        QVERIFY(page()->isVisible());
        wait();
    }
    void wait() const { QTRY_VERIFY(page()->isSettled()); }
    ReportPage *page() const { return m_window->reportPage(); }
    PagePreview *preview() const { return page()->findChild<PagePreview *>(); }
    template<typename Widget>
    Widget *named(const QString &name) const
    {
        for (Widget *widget : page()->findChildren<Widget *>()) {
            if (widget->accessibleName() == name || widget->property("text").toString() == name)
                return widget;
        }
        return nullptr;
    }
    QComboBox *boxWith(const QString &text) const
    {
        for (QComboBox *box : page()->findChildren<QComboBox *>()) {
            if (box->findText(text) >= 0)
                return box;
        }
        return nullptr;
    }
    void pick(const QString &text) const
    {
        QComboBox *box = boxWith(text);
        QVERIFY2(box, qPrintable(text));
        box->setCurrentIndex(box->findText(text));
        emit box->activated(box->currentIndex());
    }
    void press(const QString &name) const
    {
        auto *button = named<QToolButton>(name);
        QVERIFY2(button && button->isEnabled(), qPrintable(name));
        QTest::mouseClick(button, Qt::LeftButton);
    }
    /// All that stands on the sheets.
    QString shown() const
    {
        wait();
        QStringList texts;
        for (const std::vector<PrintItem> &items : preview()->report().pages) {
            for (const PrintItem &item : items)
                texts.append(item.text);
        }
        return texts.join(u'|');
    }
};

void tst_ReportPage::showsTheReport()
{
    begin();
    QVERIFY(preview()->pageCount() > 0);
    QVERIFY2(shown().contains(u"Fordeling per år"_s), qPrintable(shown()));
    QCOMPARE(named<QSpinBox>(u"Side"_s)->value(), 1);
    QVERIFY(!preview()->report().pictures.empty());
}

void tst_ReportPage::followsWhatIsChosen()
{
    begin();
    named<QCheckBox>(u"Rammer slik de er trykt"_s)->click();
    QVERIFY2(shown().contains(u"Planlagte rammer"_s), qPrintable(shown()));
    pick(u"1000 kroner"_s);
    QVERIFY2(shown().contains(u"1000 kroner."_s), qPrintable(shown()));
    pick(u"0"_s);
    pick(u"Rund av så summene stemmer"_s); // solved beside the window
    QVERIFY2(shown().contains(u"rundet opp eller ned"_s) || !shown().contains(u"avrundet hver for seg"_s), qPrintable(shown()));
    pick(u"English"_s);
    wait();
    QCOMPARE(preview()->report().language, u"en"_s);
    QVERIFY(m_window->document()->undoStack()->count() == 0 || !m_window->document()->undoStack()->undoText().contains(u"rapport"_s));
}

/// What is half typed stays, though the report is made anew beside it.
void tst_ReportPage::aTitleIsTypedWhileTheProjectChanges()
{
    begin();
    auto *title = page()->findChild<ReportForm *>()->findChild<QLineEdit *>();
    QTest::keyClicks(title, u"Rammer for "_s);
    Scenario scenario;
    scenario.name = u"Nytt"_s;
    QVERIFY(m_window->document()->scenarios()->add(scenario));
    wait();
    QCOMPARE(title->text(), u"Rammer for "_s);
    QVERIFY(boxWith(u"Nytt"_s));
    QTest::keyClicks(title, u"2027"_s);
    QTest::keyClick(title, Qt::Key_Return);
    QVERIFY2(shown().contains(u"Rammer for 2027"_s), qPrintable(shown()));
    QCOMPARE(page()->definition().title, u"Rammer for 2027"_s);
}

void tst_ReportPage::choosesSomeOfMany()
{
    begin();
    ChoiceButton *years = nullptr;
    for (ChoiceButton *button : page()->findChildren<ChoiceButton *>()) {
        if (button->text() == u"Alle år"_s)
            years = button;
    }
    QVERIFY(years);
    const int all = int(m_window->document()->plan().years.size());
    QVERIFY(all > 1);
    const QString first = QString::number(m_window->document()->plan().years.front());
    for (QAction *action : years->menu()->actions()) {
        if (action->text() == first)
            action->trigger();
    }
    QCOMPARE(years->text(), first);
    QVERIFY2(shown().contains(u"Bare %1 er med."_s.arg(first)), qPrintable(shown()));
    years->menu()->actions().front()->trigger();
    QCOMPARE(years->text(), u"Alle år"_s);
    QVERIFY2(!shown().contains(u"Bare årene"_s), qPrintable(shown()));
}

void tst_ReportPage::isKeptByName()
{
    begin();
    named<QCheckBox>(u"Kontroller"_s)->click();
    m_written = u"Til  brevet"_s;
    press(u"Ta vare på rapporten under et navn"_s);
    const std::vector<ReportDefinition> &reports = m_window->document()->programme().reports;
    QCOMPARE(reports.size(), std::size_t(1));
    QCOMPARE(reports.front().name, u"Til brevet"_s);
    QCOMPARE(boxWith(u"Uten navn"_s)->currentText(), u"Til brevet"_s);
    // From now on what is changed is kept.
    named<QCheckBox>(u"Kontroller"_s)->click();
    QCOMPARE(reports.front().contents, std::vector{ReportContent::Allocation});
    m_written = u"Brevet"_s;
    press(u"Gi rapporten et nytt navn"_s);
    QCOMPARE(reports.front().name, u"Brevet"_s);
    QCOMPARE(page()->definition().name, u"Brevet"_s);
    // Another one begins as this is, and leaves it as it is.
    pick(u"Uten navn"_s);
    pick(u"Kroner"_s);
    QVERIFY(reports.front().unit == Unit::Million);
    pick(u"Brevet"_s);
    QVERIFY(page()->definition().unit == Unit::Million);
    press(u"Slett rapporten fra prosjektet"_s);
    QVERIFY(reports.empty());
    QCOMPARE(boxWith(u"Uten navn"_s)->currentText(), u"Uten navn"_s);
}

void tst_ReportPage::undoesWhatIsKept()
{
    begin();
    m_written = u"A"_s;
    press(u"Ta vare på rapporten under et navn"_s);
    pick(u"Kroner"_s);
    QVERIFY(m_window->document()->programme().reports.front().unit == Unit::Kroner);
    m_window->document()->undoStack()->undo();
    QVERIFY(page()->definition().unit == Unit::Million);
    QCOMPARE(boxWith(u"Kroner"_s)->currentText(), u"Mill. kroner"_s);
    m_window->document()->undoStack()->undo();
    QVERIFY(m_window->document()->programme().reports.empty());
    QVERIFY(page()->definition().name.isEmpty());
    m_window->document()->undoStack()->redo();
    QCOMPARE(m_window->document()->programme().reports.size(), std::size_t(1));
}

void tst_ReportPage::aNameThatIsTakenIsRefused()
{
    begin();
    QVERIFY(m_window->document()->setReport({}, {u"A"_s, {}, u"nb"_s, {}, {}, {ReportContent::Frames}}));
    m_written = u"a"_s;
    press(u"Ta vare på rapporten under et navn"_s);
    QCOMPARE(m_window->statusBar()->currentMessage(), u"Rapporten «a» finnes allerede; gi den et annet navn."_s);
    QCOMPARE(m_window->document()->programme().reports.size(), std::size_t(1));
    QCOMPARE(m_window->document()->programme().reports.front().contents, std::vector{ReportContent::Frames});
    QVERIFY(page()->definition().name.isEmpty());
}

void tst_ReportPage::saysWhyThereIsNone()
{
    begin();
    named<QCheckBox>(u"Fordeling per år, med diagram"_s)->click();
    wait();
    QCOMPARE(preview()->pageCount(), 0);
    QVERIFY(!named<QToolButton>(u"Eksporter …"_s)->isEnabled());
    QVERIFY2(page()->findChild<NoticeLabel *>()->text().contains(u"velg minst én del"_s), qPrintable(page()->findChild<NoticeLabel *>()->text()));
    named<QCheckBox>(u"Fordeling per år, med diagram"_s)->click();
    wait();
    QVERIFY(preview()->pageCount() > 0);
    QVERIFY(named<QToolButton>(u"Eksporter …"_s)->isEnabled());
}

void tst_ReportPage::exports_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<QByteArray>("begins");
    QTest::newRow("Word") << u"r.docx"_s << QByteArray("PK\x03\x04");
    QTest::newRow("a workbook") << u"r.xlsx"_s << QByteArray("PK\x03\x04");
    QTest::newRow("PDF") << u"r.pdf"_s << QByteArray("%PDF-");
    QTest::newRow("OpenDocument") << u"r.odt"_s << QByteArray("PK\x03\x04");
    QTest::newRow("a web page") << u"r.html"_s << QByteArray("<!DOCTYPE html>");
    QTest::newRow("text") << u"r.txt"_s << QByteArray("Rammer og fordeling");
}

void tst_ReportPage::exports()
{
    QFETCH(QString, file);
    QFETCH(QByteArray, begins);
    begin();
    const QString path = m_folder->filePath(file);
    m_files = {path};
    press(u"Eksporter …"_s);
    QFile written(path);
    QVERIFY(written.open(QIODevice::ReadOnly));
    const QByteArray bytes = written.readAll();
    QVERIFY(bytes.startsWith(begins));
    QVERIFY2(m_told.isEmpty(), qPrintable(m_told.join(u'|')));
    QCOMPARE(page()->findChild<NoticeLabel *>()->text(), u"Skrev %1."_s.arg(path));
    QVERIFY(named<QToolButton>(u"Åpne filen"_s)->isVisible());
    if (file.endsWith(".txt"_L1))
        return; // which carries nothing
    const Result<QByteArray> carried = carriedIn(bytes);
    QVERIFY(carried);
    const Result<ReportSeal> seal = sealIn(*carried);
    QVERIFY2(seal, seal ? "" : qPrintable(seal.error()));
    QCOMPARE(seal->definition, page()->definition());
}

void tst_ReportPage::aFailedExportSaysWhy()
{
    begin();
    m_files = {u"/nowhere/r.pdf"_s};
    press(u"Eksporter …"_s);
    QCOMPARE(m_told.size(), qsizetype(1));
    QVERIFY2(m_told.front().contains(u"nowhere"_s), qPrintable(m_told.front()));
    QVERIFY(!named<QToolButton>(u"Åpne filen"_s)->isVisible());
}

/// On a printer that is a file: all pages, the words of the preview, and the sheet as it lies.
void tst_ReportPage::isPrinted()
{
    begin();
    named<QCheckBox>(u"Kontroller"_s)->click();
    wait();
    QPrinter printer(QPrinter::HighResolution);
    printer.setOutputFormat(QPrinter::PdfFormat);
    printer.setOutputFileName(m_folder->filePath(u"printed.pdf"_s));
    page()->printOn(printer);
    QProcess process;
    process.start(u"pdfinfo"_s, {m_folder->filePath(u"printed.pdf"_s)});
    QVERIFY(process.waitForFinished());
    const QString info = QString::fromUtf8(process.readAllStandardOutput());
    const bool lies = preview()->report().sheet.width() > preview()->report().sheet.height();
    QVERIFY2(info.contains(QRegularExpression(u"Pages: +%1\n"_s.arg(preview()->pageCount()))), qPrintable(info));
    QVERIFY2(info.contains(QRegularExpression(lies ? u"Page size: +84[12].* x 59"_s : u"Page size: +59.* x 84"_s)), qPrintable(info));
    process.start(u"pdftotext"_s, {u"-layout"_s, m_folder->filePath(u"printed.pdf"_s), u"-"_s});
    QVERIFY(process.waitForFinished());
    const QString text = QString::fromUtf8(process.readAllStandardOutput());
    for (const QString &words : {u"Tabell 1: Fordeling per år"_s, u"Kontroller"_s, u"side 1 av %1"_s.arg(preview()->pageCount())})
        QVERIFY2(text.contains(words), qPrintable(words + text));
}

void tst_ReportPage::zooms()
{
    begin();
    const int before = preview()->verticalScrollBar()->maximum();
    press(u"Forstørr"_s);
    QVERIFY(preview()->verticalScrollBar()->maximum() > before);
    press(u"Tilpass til bredden"_s);
    QCOMPARE(preview()->verticalScrollBar()->maximum(), before);
    preview()->setFocus();
    QTest::keyClick(preview(), Qt::Key_End);
    QCOMPARE(named<QSpinBox>(u"Side"_s)->value(), preview()->pageCount());
    named<QSpinBox>(u"Side"_s)->setValue(1);
    QCOMPARE(preview()->currentPage(), 1);
}

/// As a page for word processors, and with tabs for spreadsheets.
void tst_ReportPage::isCopiedWhole()
{
    begin();
    pressKey(Qt::Key_C, Qt::ControlModifier);
    const QMimeData *copied = QApplication::clipboard()->mimeData();
    QVERIFY2(copied->html().contains(u"<caption"_s) && copied->html().contains(u"64,2"_s), qPrintable(copied->html().left(400)));
    QVERIFY(!copied->html().contains(u"ramme-seal"_s));
    QVERIFY2(copied->text().contains(QRegularExpression(u"Pasientens legemiddelliste\t64,2\t32,3\t96,5"_s)), qPrintable(copied->text().left(600)));
}

QTEST_MAIN(tst_ReportPage)
#include "tst_reportpage.moc"
