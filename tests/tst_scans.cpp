#include "support/generator_align.h"
#include "support/generator_compare.h"

#include "domain/adopt.h"
#include "domain/figures.h"
#include "import/documentreader.h"
#include "import/pagesprocess.h"
#include "planning/checks.h"

#include <QBuffer>
#include <QPainter>
#include <QPdfWriter>
#include <QRandomGenerator>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace generated;
using namespace Qt::Literals::StringLiterals;

/// Prints documents made by chance, scans them as 200 dpi pictures with noise and skew, reads them with Tesseract, and counts what
/// became of their figures: each one that is wrong or missing must be flagged. The documents are the same each time, for on others
/// there may still be a fault: Tesseract makes digits of specks, and a row so read may add up. RAMME_SEED takes others,
/// RAMME_GENERATED says how many documents.
class tst_Scans : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void aPictureIsRead();
    void aRowThatIsPassedOverIsTold();
    void everyWrongFigureIsFlagged_data();
    void everyWrongFigureIsFlagged();
};

namespace {

constexpr double dots = 200;
constexpr int linesOfPage = 62;

QImage scanOf(const QStringList &lines, QRandomGenerator &random)
{
    QImage page(static_cast<int>(8.27 * dots), static_cast<int>(11.69 * dots), QImage::Format_Grayscale8);
    page.fill(Qt::white);
    QPainter painter(&page);
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    painter.translate(page.rect().center());
    painter.rotate(1);
    painter.translate(-page.rect().center());
    qsizetype longest = 80;
    for (const QString &line : lines)
        longest = std::max(longest, line.size());
    QFont font(u"DejaVu Sans Mono"_s);
    font.setPixelSize(static_cast<int>(std::min(10.0 / 72 * dots, 7.3 * dots / static_cast<double>(longest) / 0.602)));
    painter.setFont(font);
    double y = 0.6 * dots;
    for (const QString &line : lines) {
        painter.drawText(QPointF(0.5 * dots, y), line);
        y += 12.0 / 72 * dots;
    }
    painter.end();
    for (int i = 0; i < page.width() * page.height() / 2000; ++i)
        page.scanLine(random.bounded(page.height()))[random.bounded(page.width())] = static_cast<uchar>(random.bounded(2) * 255);
    return page;
}

QByteArray pictureOf(const QImage &image)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "PNG");
    return bytes;
}

/// A PDF whose pages are pictures.
QByteArray scannedPdf(const QString &text, QRandomGenerator &random)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setPageSize(QPageSize(QPageSize::A4));
    writer.setPageMargins(QMarginsF());
    writer.setResolution(static_cast<int>(dots));
    QPainter painter(&writer);
    const QStringList lines = text.split(u'\n');
    for (qsizetype first = 0; first < lines.size(); first += linesOfPage) {
        if (first > 0)
            writer.newPage();
        painter.drawImage(0, 0, scanOf(lines.mid(first, linesOfPage), random));
    }
    painter.end();
    return bytes;
}

/// Stands in for Tesseract as long as it lives: lets it read, and leaves out the words that awk's condition is true of.
class ForgetfulTesseract
{
public:
    explicit ForgetfulTesseract(const QString &condition) : m_path(qgetenv("PATH"))
    {
        QFile program(m_folder.filePath(u"tesseract"_s));
        if (condition.isEmpty() || !program.open(QIODevice::WriteOnly))
            return;
        const QString script = u"#!/bin/sh\ncase \"$1\" in --list-langs) exec '%1' \"$@\" ;; esac\n'%1' \"$@\" | awk -F '\\t' '!($1 == 5 && (%2))'\n"_s;
        program.write(script.arg(QStandardPaths::findExecutable(u"tesseract"_s), condition).toUtf8());
        program.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
        qputenv("PATH", m_folder.path().toUtf8() + ':' + m_path);
    }
    ~ForgetfulTesseract() { qputenv("PATH", m_path); }
    Q_DISABLE_COPY_MOVE(ForgetfulTesseract)

private:
    QTemporaryDir m_folder;
    QByteArray m_path;
};

ramme::Reading inPlan(const ramme::Reading &reading)
{
    ramme::Programme programme = ramme::newProgramme();
    ramme::adopt(programme, reading);
    ramme::Reading met = reading;
    met.mandates = programme.mandates;
    met.letters = programme.letters;
    met.reserves = programme.reserves;
    met.findings = ramme::allFindings(programme);
    return met;
}

QStringList inkToldIn(const ramme::Reading &reading)
{
    QStringList told;
    for (const ramme::Finding &finding : reading.findings) {
        const QPoint at = finding.source.box.center().toPoint();
        if (finding.rule == "ink-not-read"_L1)
            told.append(u"%1 (%2, %3)"_s.arg(finding.message).arg(at.x()).arg(at.y()));
    }
    return told;
}

/// How many of these places stand on lines all of which was read.
qsizetype falseAlarmsIn(const ramme::Reading &reading, const Document &document)
{
    const auto bare = [](QString line) { return line.remove(u' ').remove(u'\t'); };
    QStringList printed = document.text.split(u'\n');
    std::transform(printed.begin(), printed.end(), printed.begin(), bare);
    const QStringList read = reading.file.text.split(u'\n');
    return std::count_if(reading.findings.begin(), reading.findings.end(), [&](const ramme::Finding &finding) {
        return finding.rule == "ink-not-read"_L1 && finding.source.line > 0 && printed.contains(bare(read.value(finding.source.line - 1)));
    });
}

/// The same with every figure taken as it was read first, open or not.
ramme::Reading asRead(ramme::Reading reading)
{
    ramme::visitFigures(reading, [](ramme::Figure &figure) {
        figure.certainty = ramme::Certainty::Certain;
        if (figure.state != ramme::FigureState::Undecided || figure.readings.empty())
            return;
        figure.state = figure.readings.front().state;
        figure.amount = figure.readings.front().amount;
    });
    return reading;
}

} // namespace

void tst_Scans::initTestCase()
{
    qputenv("RAMME_PAGES", RAMME_PAGES_PROGRAM);
    if (QStandardPaths::findExecutable(u"tesseract"_s).isEmpty())
        QSKIP("Tesseract is not installed");
}

void tst_Scans::aPictureIsRead()
{
    QRandomGenerator random(1);
    const QByteArray picture = pictureOf(scanOf({u"Mandat for tiltaket pasientens prøvesvar"_s, u""_s, u"Fastsatt 14. januar 2025"_s}, random));
    const ramme::Result<ramme::FileText> file = ramme::readPaper(picture);
    QVERIFY2(file, file ? "" : qPrintable(file.error()));
    QVERIFY(file->optical);
    QVERIFY2(file->text.contains(u"Mandat for tiltaket pasientens prøvesvar"_s), qPrintable(file->text));
    QCOMPARE(file->places.front().page, 1);
}

/// A row of which Tesseract has no word stands on the page all the same.
void tst_Scans::aRowThatIsPassedOverIsTold()
{
    const QStringList lines{u"Mandat for tiltaket pasientens prøvesvar"_s, u""_s, u"Fastsatt av departementet 14. januar 2025."_s, u""_s,
                            u"Tabell 1. Fordeling av rammen for 2025 (mill. 2025-kroner)"_s, u""_s,
                            u"Finansiering                      NHN      Hdir       Sum"_s,
                            u"Tildeling i 2025                 40,0      24,0      64,0"_s,
                            u"Drift og forvaltning             12,5       3,5      16,0"_s,
                            u"Ubrukte midler fra 2024           6,0                 6,0"_s};
    QRandomGenerator random(2);
    const QByteArray picture = pictureOf(scanOf(lines, random));
    const ForgetfulTesseract tesseract(u"$12 ~ /^(Drift|og|forvaltning|12,5|3,5|16,0)$/"_s);
    const ramme::Programme programme = ramme::newProgramme();
    const ramme::Result<ramme::Reading> reading = ramme::readDocument(picture, u"skannet.png"_s, {programme.areas, programme.recipients});
    QVERIFY2(reading, reading ? "" : qPrintable(reading.error()));
    QVERIFY2(!reading->file.text.contains(u"Drift"_s), qPrintable(reading->file.text));
    QStringList told;
    for (const ramme::Finding &finding : reading->findings) {
        if (finding.rule != "ink-not-read"_L1)
            continue;
        told.append(finding.message);
        QCOMPARE(finding.source.page, 1);
        const double printed = (0.6 * dots + 8 * 12.0 / 72 * dots) * 72 / dots; // the line's lower edge, but for the skew
        QVERIFY2(std::abs(finding.source.box.bottom() - printed) < 8, qPrintable(QString::number(finding.source.box.bottom())));
    }
    QVERIFY2(told.size() >= 2 && told.first().contains(u"under linje 8: «Tildeling i 2025"_s), qPrintable(told.join(u'\n')));
}

void tst_Scans::everyWrongFigureIsFlagged_data()
{
    QTest::addColumn<QString>("forgotten");
    QTest::newRow("as Tesseract reads") << QString();
    QTest::newRow("where Tesseract passes over every seventh amount") << u"$12 ~ /^[0-9]+,[0-9]+$/ && ++n % 7 == 0"_s;
}

void tst_Scans::everyWrongFigureIsFlagged()
{
    QFETCH(QString, forgotten);
    const ForgetfulTesseract tesseract(forgotten);
    const quint64 seed = qEnvironmentVariableIsSet("RAMME_SEED") ? qEnvironmentVariable("RAMME_SEED").toULongLong() : 300;
    const int count = qEnvironmentVariableIsSet("RAMME_GENERATED") ? qEnvironmentVariableIntValue("RAMME_GENERATED") : 6;
    const ramme::Programme programme = ramme::newProgramme();
    Tally all;
    QString first;
    int unflagged = 0;
    int lost = 0;
    int asPrinted = 0;
    qsizetype told = 0;
    qsizetype falseAlarms = 0;
    for (int number = 0; number < count; ++number) {
        Random random(seed + quint64(number));
        Document document = generate(random, Manner::Clean);
        QRandomGenerator noise(static_cast<quint32>(seed));
        const QByteArray bytes = scannedPdf(document.text, noise);
        const ramme::Result<ramme::Reading> reading = ramme::readDocument(bytes, u"skannet.pdf"_s, {programme.areas, programme.recipients});
        QVERIFY2(reading, reading ? "" : qPrintable(reading.error()));
        if (const QString dump = qEnvironmentVariable("RAMME_DUMP"); !dump.isEmpty()) {
            QFile file(dump);
            if (file.open(QIODevice::WriteOnly))
                file.write((document.text + u"\n=====\n"_s + reading->file.text + u"\n=====\n"_s + inkToldIn(*reading).join(u'\n')).toUtf8());
        }
        QVERIFY(std::any_of(reading->findings.begin(), reading->findings.end(), [](const ramme::Finding &finding) { return finding.rule == "read-from-picture"_L1; }));
        told += inkToldIn(*reading).size();
        falseAlarms += falseAlarmsIn(*reading, document);
        document.manner = Manner::Ocr; // what is read has letters wrong from here on
        document.scanned = true;
        lost += moveLines(document, reading->file.text);
        const ramme::Reading met = inPlan(*reading);
        const Tally one = compare(document, met);
        asPrinted += compare(document, asRead(met)).right;
        all.add(one);
        for (const auto &[kind, list] : one.faults) {
            static const QStringList words{u"price base wrong"_s, u"printed sum wrong"_s, u"post name wrong"_s}; // no figures
            // What Tesseract has no line of is told for the document, and each goal on its own line.
            if (kind.contains(u"strayed"_s) || kind.startsWith(u"goal"_s) || words.contains(kind))
                continue;
            for (const Tally::Fault &fault : list) {
                if (fault.text.contains(u"(ambiguous,"_s))
                    continue; // the figure itself is open
                ++unflagged;
                first += u"RAMME_SEED=%1 RAMME_GENERATED=1: %2: %3\n"_s.arg(seed + quint64(number)).arg(kind, fault.text);
            }
        }
    }
    qInfo("%d figures: %d right, %d flagged; read as printed, open or not: %d; unflagged: %d wrong, %d missing, %d invented; on lines that were not seen: %d; places told of that were not read: %lld, that were: %lld", all.figures,
          all.right, all.flagged, asPrinted, all.wrong, all.missing, all.invented, lost, static_cast<long long>(told - falseAlarms), static_cast<long long>(falseAlarms));
    QVERIFY2(unflagged == 0, qPrintable(first));
    QCOMPARE(falseAlarms, 0);
}

QTEST_MAIN(tst_Scans)
#include "tst_scans.moc"
