#include "inksearch.h"

#include "import/pagesprocess.h"

#include <QBuffer>
#include <QPainter>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>

using namespace ramme;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int letterHeight = 32;

/// A scanned page that a test draws on, with what was read of it.
class Picture
{
public:
    Picture() : m_image(1240, 900, QImage::Format_Grayscale8) { m_image.fill(Qt::white); }

    Picture &words(double x, double y, const QString &text, bool read)
    {
        QFont font(u"DejaVu Sans"_s);
        font.setPixelSize(letterHeight);
        draw([&](QPainter &painter) {
            painter.setFont(font);
            painter.drawText(QPointF(x, y), text);
        });
        if (read)
            m_words.push_back(QFontMetricsF(font).tightBoundingRect(text).translated(x, y));
        return *this;
    }
    Picture &area(const QRectF &box, QColor colour = Qt::black)
    {
        draw([&](QPainter &painter) { painter.fillRect(box, colour); });
        return *this;
    }
    Picture &ruling(QPointF from, QPointF to, double width)
    {
        draw([&](QPainter &painter) {
            painter.setPen(QPen(Qt::black, width));
            painter.drawLine(from, to);
        });
        return *this;
    }
    Picture &specks(int count)
    {
        QRandomGenerator random(7);
        for (int i = 0; i < count; ++i)
            m_image.scanLine(random.bounded(m_image.height()))[random.bounded(m_image.width())] = static_cast<uchar>(random.bounded(2) * 255);
        return *this;
    }
    /// Paper that is no longer white and ink that is no longer black.
    Picture &faded()
    {
        for (int y = 0; y < m_image.height(); ++y) {
            for (int x = 0; x < m_image.width(); ++x)
                m_image.scanLine(y)[x] = static_cast<uchar>(110 + m_image.scanLine(y)[x] * 90 / 255 + 20 * x / m_image.width());
        }
        return *this;
    }

    QByteArray png() const
    {
        QByteArray bytes;
        QBuffer buffer(&bytes);
        buffer.open(QIODevice::WriteOnly);
        m_image.save(&buffer, "PNG");
        return bytes;
    }

    std::vector<QRectF> unread() const { return unreadInk(m_image, m_words); }

private:
    template<typename Draw>
    void draw(const Draw &how)
    {
        QPainter painter(&m_image);
        painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
        painter.translate(620, 450);
        painter.rotate(1);
        painter.translate(-620, -450);
        how(painter);
    }

    QImage m_image;
    std::vector<QRectF> m_words;
};

/// Rows of which all was read, in the middle of the page, where skew moves words little.
Picture table()
{
    Picture picture;
    const QStringList labels{u"Tiltak"_s, u"Legemiddelliste"_s, u"Prøvesvar"_s, u"Måledata"_s};
    for (int row = 0; row < 4; ++row) {
        picture.words(380, 380 + 50 * row, labels.at(row), true);
        picture.words(700, 380 + 50 * row, row == 0 ? u"2027"_s : u"73,0"_s, true);
    }
    return picture;
}

} // namespace

/// What is printed on a page and was not read is found, and nothing else is taken for it.
class tst_InkSearch : public QObject
{
    Q_OBJECT

private slots:
    void boxes_data();
    void boxes();
    void specksAreNoWords_data();
    void specksAreNoWords();
};

void tst_InkSearch::boxes_data()
{
    QTest::addColumn<Picture>("picture");
    QTest::addColumn<std::vector<QPointF>>("found"); // a point in each box, from top to bottom
    const auto found = [](auto... points) { return std::vector<QPointF>{points...}; };
    const std::vector<QPointF> none;

    QTest::newRow("a table of which all was read") << table() << none;
    QTest::newRow("a number beside one that was read") << table().words(850, 480, u"12,5"_s, false) << found(QPointF(880, 472));
    QTest::newRow("a cross") << table().words(850, 480, u"x"_s, false) << found(QPointF(858, 474));
    QTest::newRow("a dash") << table().words(850, 480, u"–"_s, false) << found(QPointF(857, 475));
    QTest::newRow("a hyphen") << table().words(850, 480, u"-"_s, false) << found(QPointF(854, 475));
    QTest::newRow("a single one") << table().words(850, 480, u"1"_s, false) << found(QPointF(860, 470));
    QTest::newRow("a row is one box for each column") << table().words(380, 580, u"Kritisk informasjon"_s, false).words(800, 580, u"12,5"_s, false)
                                                      << found(QPointF(420, 565), QPointF(830, 572));
    QTest::newRow("a number in a faded picture") << table().words(850, 480, u"12,5"_s, false).faded() << found(QPointF(880, 472));
    QTest::newRow("a number among specks") << table().words(850, 480, u"12,5"_s, false).specks(900) << found(QPointF(880, 472));
    QTest::newRow("a number between rulings")
        << table().ruling({360, 440}, {1000, 440}, 3).ruling({360, 492}, {1000, 492}, 3).ruling({830, 340}, {830, 560}, 3).words(850, 480, u"12,5"_s, false)
        << found(QPointF(880, 472));

    QTest::newRow("rulings") << table().ruling({360, 440}, {1000, 440}, 3).ruling({360, 492}, {1000, 492}, 1).ruling({830, 340}, {830, 560}, 2).ruling({650, 340}, {650, 560}, 5) << none;
    QTest::newRow("specks of dirt") << table().specks(2000) << none;
    QTest::newRow("a dot of dirt") << table().area({850, 470, 6, 6}) << none;
    QTest::newRow("a blot") << table().area({850, 400, 90, 90}) << none;
    QTest::newRow("an area with a colour of its own") << table().area({820, 440, 200, 50}, QColor(225, 225, 225)) << none;
    QTest::newRow("the edge of the sheet below") << table().area({-50, -50, 80, 1000}).area({1212, 200, 100, 30}) << none;
    QTest::newRow("a page without words") << Picture().words(380, 480, u"Legemiddelliste"_s, false) << none;
    QTest::newRow("a page without ink") << Picture() << none;
}

void tst_InkSearch::boxes()
{
    QFETCH(Picture, picture);
    QFETCH(std::vector<QPointF>, found);
    const std::vector<QRectF> boxes = picture.unread();
    QCOMPARE(boxes.size(), found.size());
    for (std::size_t i = 0; i < found.size(); ++i)
        QVERIFY2(boxes[i].contains(found[i]) && boxes[i].height() < 1.6 * letterHeight,
                 qPrintable(u"%1 %2 %3 %4"_s.arg(boxes[i].x()).arg(boxes[i].y()).arg(boxes[i].width()).arg(boxes[i].height())));
}

void tst_InkSearch::specksAreNoWords_data()
{
    QTest::addColumn<QString>("word");
    QTest::addColumn<QSize>("size"); // in a text whose words are 24 dots high
    QTest::addColumn<bool>("stays");
    QTest::newRow("a digit of two dots") << u"3"_s << QSize(2, 2) << false;
    QTest::newRow("a letter of two dots") << u"i"_s << QSize(2, 2) << false;
    QTest::newRow("a full stop of two dots") << u"."_s << QSize(2, 2) << false;
    QTest::newRow("a full stop") << u"."_s << QSize(4, 4) << true;
    QTest::newRow("a digit") << u"3"_s << QSize(14, 23) << true;
    QTest::newRow("a footnote mark") << u"2"_s << QSize(8, 12) << true;
    QTest::newRow("a dash") << u"–"_s << QSize(12, 3) << true;
    QTest::newRow("dashes that were read as letters") << u"sem"_s << QSize(59, 3) << true;
}

/// Tesseract makes words of specks: those that are too small for it are left out. A program that says what it would stands in for it.
void tst_InkSearch::specksAreNoWords()
{
    QFETCH(QString, word);
    QFETCH(QSize, size);
    QFETCH(bool, stays);
    QString answer = u"1\t1\t0\t0\t0\t0\t0\t0\t1240\t900\t-1\t\n"_s;
    const auto say = [&](int x, int y, QSize extent, const QString &text) {
        answer += u"5\t1\t1\t1\t1\t1\t%1\t%2\t%3\t%4\t95\t%5\n"_s.arg(x).arg(y).arg(extent.width()).arg(extent.height()).arg(text);
    };
    say(100, 200, {100, 24}, u"Kilder"_s);
    say(220, 200, {100, 24}, u"sender"_s);
    say(340, 200, {100, 24}, u"alle"_s);
    say(460, 212, size, word);
    const QTemporaryDir folder;
    const auto write = [&](const QString &name, const QString &text) {
        QFile file(folder.filePath(name));
        return file.open(QIODevice::WriteOnly) && file.write(text.toUtf8()) > 0 && file.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    };
    QVERIFY(write(u"answer"_s, answer));
    QVERIFY(write(u"tesseract"_s, u"#!/bin/sh\nif [ \"$1\" = --list-langs ]; then echo nor; else cat > /dev/null; cat '%1'; fi\n"_s.arg(folder.filePath(u"answer"_s))));
    const QByteArray path = qgetenv("PATH");
    qputenv("PATH", folder.path().toUtf8() + ':' + path);
    qputenv("RAMME_PAGES", RAMME_PAGES_PROGRAM);
    const Result<FileText> file = readPaper(Picture().png());
    qputenv("PATH", path);
    QVERIFY2(file, file ? "" : qPrintable(file.error()));
    QCOMPARE(file->text.simplified(), u"Kilder sender alle"_s + (stays ? u' ' + word : QString()));
}

QTEST_MAIN(tst_InkSearch)
#include "tst_inksearch.moc"
