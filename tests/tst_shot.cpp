#include "report/picture.h"
#include "support/sampleprogramme.h"
#include "views/chartpicture.h"
#include "views/shot.h"

#include <QImageReader>
#include <QSet>
#include <QTemporaryDir>
#include <QTest>

using namespace ramme;
using namespace Qt::Literals::StringLiterals;

class tst_Shot : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void pagesAreDrawn_data();
    void pagesAreDrawn();
    void emptyProjectIsDrawn();
    void unknownPageIsRefused();
    void pictureIsSaved();
    void chartIsSaved_data();
    void chartIsSaved();
    void chartOfAReport();
    void chartIsRefused_data();
    void chartIsRefused();

private:
    QTemporaryDir m_folder;
};

namespace {

/// How many colours a picture has; a page that failed to draw has a few.
qsizetype colorsIn(const QImage &image)
{
    QSet<QRgb> colors;
    for (int y = 0; y < image.height(); y += 2) {
        for (int x = 0; x < image.width(); x += 2)
            colors.insert(image.pixel(x, y));
    }
    return colors.size();
}

} // namespace

void tst_Shot::initTestCase()
{
    QCoreApplication::setOrganizationName(u"ramme-tests"_s);
    QCoreApplication::setApplicationName(u"tst_shot"_s);
    QVERIFY(m_folder.isValid());
}

void tst_Shot::pagesAreDrawn_data()
{
    QTest::addColumn<QString>("page");
    QTest::addColumn<ThemeChoice>("theme");
    QTest::addColumn<double>("scale");
    for (const QString &page : shotPages()) {
        for (const ThemeChoice theme : {ThemeChoice::Light, ThemeChoice::Dark}) {
            for (const double scale : {1.0, 2.0})
                QTest::addRow("%s, %s, scale %.0f", qPrintable(page), qPrintable(toWord(theme)), scale) << page << theme << scale;
        }
    }
}

void tst_Shot::pagesAreDrawn()
{
    QFETCH(QString, page);
    QFETCH(ThemeChoice, theme);
    QFETCH(double, scale);
    const Result<QImage> image = shotOf(sample::sevenAreas(), page, {{1280, 800}, theme, scale});
    QVERIFY2(image, image ? "" : qPrintable(image.error()));
    QCOMPARE(image->size(), QSize(1280, 800) * scale);
    QVERIFY2(colorsIn(*image) > 60, qPrintable(QString::number(colorsIn(*image))));
    const bool dark = qGray(image->pixel(image->width() - 4, image->height() / 2)) < 128;
    QCOMPARE(dark, theme == ThemeChoice::Dark);
    if (const QString folder = qEnvironmentVariable("RAMME_SHOTS"); !folder.isEmpty())
        image->save(u"%1/%2-%3-%4.png"_s.arg(folder, page, toWord(theme)).arg(scale));
}

void tst_Shot::emptyProjectIsDrawn()
{
    const Result<QImage> image = shotOf(newProgramme(), u"allocation", {{1280, 800}, ThemeChoice::Light, 1});
    QVERIFY(image);
    QVERIFY(colorsIn(*image) > 30);
    if (const QString folder = qEnvironmentVariable("RAMME_SHOTS"); !folder.isEmpty())
        image->save(folder + u"/start.png"_s);
}

void tst_Shot::unknownPageIsRefused()
{
    const Result<QImage> image = shotOf(newProgramme(), u"budget");
    QVERIFY(!image);
    QVERIFY(image.error().contains(u"budget"_s));
}

void tst_Shot::pictureIsSaved()
{
    const QString path = m_folder.filePath(u"a.png"_s);
    QVERIFY(saveShot(sample::sevenAreas(), u"mandate", {}, path));
    QCOMPARE(QImage(path).size(), QSize(1280, 800));
    QVERIFY(!saveShot(sample::sevenAreas(), u"mandate", {}, m_folder.filePath(u"none/a.png"_s)));
}

void tst_Shot::chartIsSaved_data()
{
    QTest::addColumn<QString>("suffix");
    QTest::addColumn<QByteArray>("beginning");
    QTest::newRow("a PNG") << u"png"_s << QByteArray("\x89PNG");
    QTest::newRow("an SVG") << u"svg"_s << QByteArray("<?xml");
    QTest::newRow("a PDF") << u"pdf"_s << QByteArray("%PDF-");
    QTest::newRow("an ending in capitals") << u"PNG"_s << QByteArray("\x89PNG");
}

void tst_Shot::chartIsSaved()
{
    QFETCH(QString, suffix);
    QFETCH(QByteArray, beginning);
    const QString path = m_folder.filePath(u"chart."_s + suffix);
    const Done done = saveChart(currentPlan(sample::sevenAreas()), u"allocation", path);
    QVERIFY2(done, done ? "" : qPrintable(done.error()));
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray bytes = file.readAll();
    QVERIFY(bytes.startsWith(beginning));
    QVERIFY(bytes.size() > 2000);
    if (const QString folder = qEnvironmentVariable("RAMME_SHOTS"); !folder.isEmpty())
        QFile::copy(path, u"%1/chart.%2"_s.arg(folder, suffix));
}

void tst_Shot::chartOfAReport()
{
    AllocationDrawing drawing{currentPlan(sample::sevenAreas()), u"To områder"_s, {}, {}, {}};
    drawing.look.unit = Unit::Thousand;
    drawing.look.form = NumberForm::english();
    drawing.totals.resize(drawing.plan.years.size());
    drawing.totals.front() = QStringList{u"as the table has it"_s};
    const ReportPicture picture = allocationPicture(drawing);
    QCOMPARE(picture.caption, u"To områder"_s);
    QVERIFY2(picture.alternative.startsWith(u"To områder, 1000 kroner. "_s), qPrintable(picture.alternative));
    const QString drawn = QString::fromUtf8(svgOf(picture));
    QVERIFY(drawn.contains(u"as the table has it"_s) && drawn.contains(u">1000 kroner<"_s) && drawn.contains(u",000<"_s));
    drawing.look = {};
    QVERIFY2(allocationPicture(drawing).alternative.startsWith(u"To områder, mill. kroner. "_s), qPrintable(allocationPicture(drawing).alternative));
}

void tst_Shot::chartIsRefused_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("file");
    QTest::newRow("an unknown chart") << u"ambitions"_s << u"unknown.png"_s;
    QTest::newRow("an unknown format") << u"allocation"_s << u"a.gif"_s;
    QTest::newRow("no format at all") << u"allocation"_s << u"a"_s;
    QTest::newRow("a folder that is not there") << u"allocation"_s << u"none/a.png"_s;
}

void tst_Shot::chartIsRefused()
{
    QFETCH(QString, name);
    QFETCH(QString, file);
    const QString path = m_folder.filePath(file);
    const Done done = saveChart(currentPlan(sample::sevenAreas()), name, path);
    QVERIFY(!done);
    QVERIFY(!done.error().isEmpty());
    QVERIFY(!QFile::exists(path));
}

QTEST_MAIN(tst_Shot)
#include "tst_shot.moc"
