#include "tesseract.h"

#include "inksearch.h"

#include "import/median.h"

#include <QBuffer>
#include <QImageReader>
#include <QProcess>
#include <QStandardPaths>

#include <cmath>
#include <map>

using namespace Qt::Literals::StringLiterals;

namespace ramme {

namespace {

constexpr int longestReading = 240'000; ///< of one picture, in milliseconds

QString languages(const QString &program)
{
    QProcess process;
    process.start(program, {u"--list-langs"_s});
    if (!process.waitForFinished(10'000))
        return u"eng"_s;
    const QStringList known = QString::fromUtf8(process.readAllStandardOutput()).split(u'\n');
    QStringList wanted;
    for (const QString &language : {u"nor"_s, u"eng"_s}) {
        if (known.contains(language))
            wanted.append(language);
    }
    return wanted.isEmpty() ? u"eng"_s : wanted.join(u'+');
}

/// How much lines sink to the right: the median over pairs of words of one line that stand far apart.
double skewOf(const std::map<QString, std::vector<QRectF>> &lines)
{
    std::vector<double> slopes;
    for (const auto &[line, words] : lines) {
        for (std::size_t i = 0; i < words.size(); ++i) {
            for (std::size_t j = i + 1; j < words.size(); ++j) {
                const double across = words[j].center().x() - words[i].center().x();
                const double height = std::max(words[i].height(), words[j].height());
                // Words of one height: middles of others lie apart on a straight line too.
                if (across > 10 * height && std::abs(words[i].height() - words[j].height()) < 0.12 * height)
                    slopes.push_back((words[j].center().y() - words[i].center().y()) / across);
            }
        }
    }
    if (slopes.size() < 3)
        return 0;
    const double median = medianOf(std::move(slopes));
    return std::abs(median) < 0.1 ? median : 0;
}

/// Specks of dirt that were taken for signs.
bool isSpeck(const QString &text, double confidence)
{
    const bool signs = std::none_of(text.cbegin(), text.cend(), [](QChar c) { return c.isLetterOrNumber(); });
    const bool dash = text == "-"_L1 || text == u"–"_s || text == u"—"_s;
    return (signs && confidence < (dash ? 20 : 75)) || (text.size() <= 2 && text.at(0).isLetter() && confidence < (text.size() == 1 ? 65 : 45)) || confidence < 5;
}

/// Takes out letters, digits and signs that are too small to be any: specks, too.
void dropSmallWords(std::vector<PaperWord> &words)
{
    constexpr double largest = 0.2;     // of the usual height; a row of dashes is wider
    constexpr double largestSign = 0.1; // a full stop is larger
    std::vector<double> heights;
    for (const PaperWord &word : words)
        heights.push_back(word.box.height());
    if (heights.empty())
        return;
    const double usual = medianOf(std::move(heights));
    std::erase_if(words, [&](const PaperWord &word) {
        const bool sign = std::none_of(word.text.cbegin(), word.text.cend(), [](QChar c) { return c.isLetterOrNumber(); });
        return std::max(word.box.width(), word.box.height()) < (sign ? largestSign : largest) * usual;
    });
}

/// Notes on each page what is printed there and was not read. Pictures that only Tesseract can open are passed over.
void searchInk(QByteArray picture, double points, std::vector<PaperPage> &pages)
{
    QBuffer buffer(&picture);
    buffer.open(QIODevice::ReadOnly);
    QImageReader reader(&buffer);
    for (PaperPage &page : pages) {
        std::vector<QRectF> words;
        for (const PaperWord &word : page.words)
            words.emplace_back(word.box.topLeft() / points, word.box.size() / points);
        for (const QRectF &box : unreadInk(reader.read(), words))
            page.unread.emplace_back(box.topLeft() * points, box.size() * points);
    }
}

} // namespace

PaperAnswer readWithTesseract(const QByteArray &picture, PictureScale scale)
{
    PaperAnswer answer;
    const QString program = QStandardPaths::findExecutable(u"tesseract"_s);
    if (program.isEmpty()) {
        answer.trouble = PaperTrouble::NoTesseract;
        return answer;
    }
    static const QString known = languages(program);
    QProcess process;
    QStringList arguments{u"stdin"_s, u"stdout"_s, u"-l"_s, known, u"--psm"_s, u"6"_s};
    if (scale.dotsPerInch > 0)
        arguments << u"--dpi"_s << QString::number(qRound(scale.dotsPerInch));
    process.start(program, arguments << u"tsv"_s);
    process.write(picture);
    process.closeWriteChannel();
    if (!process.waitForFinished(longestReading) || process.exitStatus() != QProcess::NormalExit || process.exitCode() != 0) {
        answer.trouble = PaperTrouble::TesseractFailed;
        return answer;
    }
    std::map<int, std::map<QString, std::vector<QRectF>>> lines;
    double points = scale.dotsPerInch > 0 ? 72 / scale.dotsPerInch : 0;
    for (const QByteArray &row : process.readAllStandardOutput().split('\n')) {
        const QList<QByteArray> fields = row.split('\t');
        if (fields.size() < 12 || fields[0] == "level")
            continue;
        const QRectF dots(fields[6].toDouble(), fields[7].toDouble(), fields[8].toDouble(), fields[9].toDouble());
        if (fields[0] == "1") {
            if (points <= 0)
                points = dots.width() > 0 ? 595 / std::min(dots.width(), dots.height()) : 1;
            PaperPage page;
            page.number = static_cast<int>(answer.pages.size()) + 1;
            page.width = std::max(1.0, scale.width > 0 ? scale.width : dots.width() * points);
            page.height = std::max(1.0, scale.height > 0 ? scale.height : dots.height() * points);
            page.optical = true;
            answer.pages.push_back(page);
        } else if (fields[0] == "5" && !answer.pages.empty() && answer.pages.size() <= mostPages) {
            const QString text = QString::fromUtf8(fields[11]).trimmed();
            if (text.isEmpty() || isSpeck(text, fields[10].toDouble()))
                continue;
            const QRectF box(dots.x() * points, dots.y() * points, dots.width() * points, dots.height() * points);
            answer.pages.back().words.push_back({box, text, 0, false});
            const QString line = QString::fromLatin1(fields[2] + '/' + fields[3] + '/' + fields[4]);
            lines[answer.pages.back().number][line].push_back(box);
        }
    }
    for (PaperPage &page : answer.pages) {
        page.skew = skewOf(lines[page.number]);
        dropSmallWords(page.words);
    }
    searchInk(picture, points, answer.pages);
    return answer;
}

} // namespace ramme
