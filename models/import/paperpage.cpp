#include "import/paperpage.h"

#include <QStringDecoder>

#include <array>
#include <cmath>

using namespace Qt::Literals::StringLiterals;

namespace ramme {

namespace {

constexpr double largestSide = 15'000; ///< of a page, in points: over five metres
constexpr qsizetype longestWord = 400;

const char *const troubleWords[] = {"none", "encrypted", "damaged", "pages", "no-tesseract", "tesseract-failed", "bad"};

QByteArray number(double value) { return QByteArray::number(qRound64(std::isfinite(value) ? value * 100 : 0)); }

QByteArray boxLine(char kind, const QRectF &box)
{
    return QByteArray(1, kind) + ' ' + number(box.x()) + ' ' + number(box.y()) + ' ' + number(box.width()) + ' ' + number(box.height());
}

/// Reads the numbers at the front of a line; the rest stays.
class Fields
{
public:
    explicit Fields(QByteArrayView line) : m_rest(line) {}

    qint64 whole(qint64 least, qint64 most)
    {
        const qsizetype end = m_rest.indexOf(' ');
        const QByteArrayView field = end < 0 ? m_rest : m_rest.first(end);
        m_rest = end < 0 ? QByteArrayView() : m_rest.sliced(end + 1);
        bool isNumber = false;
        const qint64 value = field.size() > 18 ? 0 : field.toLongLong(&isNumber);
        ok = ok && isNumber && value >= least && value <= most;
        return ok ? value : 0;
    }

    double points(double least) { return static_cast<double>(whole(static_cast<qint64>(least * 100), static_cast<qint64>(largestSide * 100))) / 100; }

    QRectF box()
    {
        const double x = points(-largestSide);
        const double y = points(-largestSide);
        const double width = points(0);
        return QRectF(x, y, width, points(0));
    }

    QByteArrayView rest() const { return m_rest; }
    bool ok = true;

private:
    QByteArrayView m_rest;
};

class AnswerReader
{
public:
    PaperAnswer read(const QByteArray &lines)
    {
        qsizetype at = 0;
        bool good = lines.size() <= largestAnswer && lines.startsWith(paperHeading());
        at = paperHeading().size();
        while (good && at < lines.size()) {
            const qsizetype end = lines.indexOf('\n', at);
            if (end < 0)
                break; // the helper was stopped in the middle of a line
            good = take(QByteArrayView(lines).sliced(at, end - at));
            at = end + 1;
        }
        if (!good) {
            m_answer.trouble = PaperTrouble::BadAnswer;
            m_answer.pages.clear();
        }
        return std::move(m_answer);
    }

private:
    bool take(QByteArrayView line)
    {
        if (line == "END") {
            m_answer.finished = true;
            return true;
        }
        if (m_answer.finished || line.size() < 3 || line.at(1) != ' ')
            return false;
        Fields fields(line.sliced(2));
        switch (line.at(0)) {
        case 'P': return takePage(fields);
        case 'W': return !m_answer.pages.empty() && takeWord(fields);
        case 'L': return !m_answer.pages.empty() && takeRuling(fields);
        case 'F': return !m_answer.pages.empty() && takeFill(fields);
        case 'U': return !m_answer.pages.empty() && takeUnread(fields);
        case 'E': return takeTrouble(line.sliced(2));
        default: return false;
        }
    }

    bool takePage(Fields &fields)
    {
        PaperPage page;
        page.number = static_cast<int>(fields.whole(1, mostPages));
        page.width = fields.points(1);
        page.height = fields.points(1);
        page.skew = static_cast<double>(fields.whole(-200'000, 200'000)) / 1e6;
        page.optical = fields.whole(0, 1) == 1;
        const bool inOrder = m_answer.pages.empty() || page.number > m_answer.pages.back().number;
        m_answer.pages.push_back(std::move(page));
        return fields.ok && inOrder && m_answer.pages.size() <= mostPages;
    }

    bool takeWord(Fields &fields)
    {
        PaperWord word;
        word.box = fields.box();
        word.turned = static_cast<int>(fields.whole(0, 3));
        word.joined = fields.whole(0, 1) == 1;
        QStringDecoder decoder(QStringDecoder::Utf8);
        word.text = decoder(fields.rest().first(std::min(fields.rest().size(), 4 * longestWord)));
        std::vector<PaperWord> &words = m_answer.pages.back().words;
        if (!fields.ok || word.text.size() > longestWord || words.size() >= mostWordsOfPage || ++m_words > mostWords)
            return false;
        if (!word.text.trimmed().isEmpty())
            words.push_back(std::move(word));
        return true;
    }

    bool takeRuling(Fields &fields)
    {
        std::vector<PaperRuling> &rulings = m_answer.pages.back().rulings;
        rulings.push_back({fields.box()});
        return fields.ok && rulings.size() <= mostDrawingsOfPage;
    }

    bool takeFill(Fields &fields)
    {
        PaperFill fill;
        fill.box = fields.box();
        fill.colour = static_cast<unsigned>(fields.whole(0, 0xffffff));
        std::vector<PaperFill> &fills = m_answer.pages.back().fills;
        fills.push_back(fill);
        return fields.ok && fills.size() <= mostDrawingsOfPage;
    }

    bool takeUnread(Fields &fields)
    {
        std::vector<QRectF> &unread = m_answer.pages.back().unread;
        unread.push_back(fields.box());
        return fields.ok && unread.size() <= mostUnreadOfPage;
    }

    bool takeTrouble(QByteArrayView line)
    {
        const qsizetype end = line.indexOf(' ');
        const QByteArrayView word = end < 0 ? line : line.first(end);
        Fields fields(end < 0 ? QByteArrayView("0") : line.sliced(end + 1));
        m_answer.pageCount = static_cast<int>(fields.whole(0, 1'000'000'000));
        for (std::size_t i = 1; i < std::size(troubleWords); ++i) {
            if (word == troubleWords[i])
                m_answer.trouble = static_cast<PaperTrouble>(i);
        }
        return fields.ok && m_answer.trouble != PaperTrouble::None;
    }

    PaperAnswer m_answer;
    std::size_t m_words = 0;
};

} // namespace

QByteArray paperHeading() { return QByteArrayLiteral("ramme-pages 1\n"); }

QByteArray paperEnd() { return QByteArrayLiteral("END\n"); }

QByteArray toPaperLines(const PaperPage &page)
{
    QByteArray lines = "P " + QByteArray::number(page.number) + ' ' + number(page.width) + ' ' + number(page.height) + ' '
        + QByteArray::number(qRound64(page.skew * 1e6)) + (page.optical ? " 1\n" : " 0\n");
    for (std::size_t i = 0; i < std::min(page.words.size(), mostWordsOfPage); ++i) {
        const PaperWord &word = page.words[i];
        QString text = word.text.left(longestWord);
        text.replace(u'\n', u' ');
        lines += boxLine('W', word.box) + ' ' + QByteArray::number(word.turned) + (word.joined ? " 1 " : " 0 ") + text.toUtf8() + '\n';
    }
    for (std::size_t i = 0; i < std::min(page.rulings.size(), mostDrawingsOfPage); ++i)
        lines += boxLine('L', page.rulings[i].box) + '\n';
    for (std::size_t i = 0; i < std::min(page.fills.size(), mostDrawingsOfPage); ++i)
        lines += boxLine('F', page.fills[i].box) + ' ' + QByteArray::number(page.fills[i].colour) + '\n';
    for (std::size_t i = 0; i < std::min(page.unread.size(), mostUnreadOfPage); ++i)
        lines += boxLine('U', page.unread[i]) + '\n';
    return lines;
}

QByteArray toPaperLines(PaperTrouble trouble, int count)
{
    return QByteArray("E ") + troubleWords[static_cast<std::size_t>(trouble)] + ' ' + QByteArray::number(count) + '\n';
}

PaperAnswer readPaperLines(const QByteArray &lines) { return AnswerReader().read(lines); }

} // namespace ramme
