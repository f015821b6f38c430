#include "import/paperlines.h"

#include "import/median.h"

#include <array>
#include <cmath>

using namespace Qt::Literals::StringLiterals;

namespace ramme {

namespace {

constexpr double smallWord = 0.74;  ///< of the usual height: footnote marks
constexpr double pieceGap = 0.62;   ///< of the height: more than a blank stands between columns
constexpr double figureGap = 0.46;  ///< likewise between figures, whose thousands stand close
constexpr double opticalGap = 1.15; ///< likewise, where boxes end with the ink

QRectF turned(const QRectF &box, int turn, double width, double height)
{
    switch (turn) {
    case 1: return QRectF(box.top(), width - box.right(), box.height(), box.width());
    case 2: return QRectF(width - box.right(), height - box.bottom(), box.width(), box.height());
    case 3: return QRectF(height - box.bottom(), box.left(), box.height(), box.width());
    default: return box;
    }
}

double usualHeight(const std::vector<UprightWord> &words)
{
    std::vector<double> heights;
    for (const UprightWord &word : words) {
        for (qsizetype i = 0; i < std::min<qsizetype>(word.text.size(), 8); ++i)
            heights.push_back(word.box.height());
    }
    if (heights.empty())
        return 0;
    return medianOf(std::move(heights));
}

bool endsInDigit(const PaperPiece &piece) { return piece.words.back().text.back().isDigit(); }

bool mayBeMark(const QString &text)
{
    return text.size() <= 3 && std::all_of(text.cbegin(), text.cend(), [](QChar c) { return c.isDigit() || c == u'*' || c == u'†' || c == u'‡' || c == u')' || c == u','; });
}

QString raisedText(QString text)
{
    static const QString digits = u"⁰¹²³⁴⁵⁶⁷⁸⁹"_s;
    for (QChar &c : text) {
        if (c.isDigit())
            c = digits.at(c.digitValue());
    }
    return text;
}

/// What the letters of a line stand on, seen from the words no letter of which reaches below it.
double baseOf(const PaperLine &line)
{
    static const QString reachBelow = u"gjpqyQJþ,;()[]{}|/@§_"_s;
    static const QString standAbove = u"-–—*'\"`´^~°¹²³"_s;
    std::vector<double> bottoms;
    for (const PaperPiece &piece : line.pieces) {
        for (const UprightWord &word : piece.words) {
            if (std::none_of(word.text.cbegin(), word.text.cend(), [](QChar c) { return reachBelow.contains(c); })
                && std::any_of(word.text.cbegin(), word.text.cend(), [](QChar c) { return !standAbove.contains(c); }))
                bottoms.push_back(word.box.bottom());
        }
    }
    if (bottoms.empty())
        return line.box.bottom() - 0.22 * line.height;
    return medianOf(std::move(bottoms));
}

/// Groups words that stand on one line; words too small to be of a line stay behind.
class LineGrouper
{
public:
    LineGrouper(std::vector<UprightWord> words, bool optical) : m_words(std::move(words)), m_optical(optical) {}

    std::vector<PaperLine> group()
    {
        const double usual = usualHeight(m_words);
        std::vector<UprightWord> small;
        std::sort(m_words.begin(), m_words.end(), [](const UprightWord &a, const UprightWord &b) { return a.box.center().y() < b.box.center().y(); });
        for (UprightWord &word : m_words) {
            if (!m_optical && word.box.height() < smallWord * usual)
                small.push_back(std::move(word));
            else
                place(std::move(word), usual);
        }
        std::vector<UprightWord> rest;
        for (UprightWord &word : small) {
            if (!attach(word))
                rest.push_back(std::move(word));
        }
        std::vector<PaperLine> lines;
        for (std::vector<UprightWord> &words : m_lines)
            lines.push_back(finished(std::move(words), usual));
        if (!rest.empty()) {
            std::vector<PaperLine> others = rest.size() < small.size() + m_lines.size() ? LineGrouper(std::move(rest), m_optical).group() : std::vector<PaperLine>();
            std::move(others.begin(), others.end(), std::back_inserter(lines));
        }
        std::stable_sort(lines.begin(), lines.end(), [](const PaperLine &a, const PaperLine &b) { return a.middle() < b.middle(); });
        return lines;
    }

private:
    void place(UprightWord word, double usual)
    {
        const double middle = word.box.center().y();
        constexpr std::size_t linesBack = 4; // words come in the order of their height on the page
        for (std::size_t back = 0; back < std::min(linesBack, m_lines.size()); ++back) {
            std::vector<UprightWord> &line = m_lines[m_lines.size() - 1 - back];
            const QRectF &other = line.front().box;
            const double reach = m_optical ? 0.75 * usual : 0.45 * std::min(other.height(), word.box.height());
            if (std::abs(middle - (m_optical ? meanOf(line) : other.center().y())) <= reach) {
                line.push_back(std::move(word));
                return;
            }
        }
        m_lines.push_back({std::move(word)});
    }

    static double meanOf(const std::vector<UprightWord> &line)
    {
        double sum = 0;
        for (const UprightWord &word : line)
            sum += word.box.center().y();
        return sum / static_cast<double>(line.size());
    }

    bool attach(UprightWord &word)
    {
        for (std::vector<UprightWord> &line : m_lines) {
            for (std::size_t i = 0; i < line.size(); ++i) {
                const QRectF near = line[i].box;
                const bool beside = word.box.left() > near.center().x() && word.box.left() - near.right() < 0.4 * near.height();
                const bool before = word.box.right() <= near.left() + 0.1 * near.height() && near.left() - word.box.right() < 0.6 * near.height();
                if (word.box.bottom() < near.top() || word.box.top() > near.bottom() || !(beside || before))
                    continue;
                word.raised = mayBeMark(word.text) && near.bottom() - word.box.bottom() > 0.12 * near.height();
                if (word.raised)
                    word.text = raisedText(word.text);
                if (beside && word.raised)
                    line[i].joined = true;
                line.push_back(std::move(word));
                return true;
            }
        }
        return false;
    }

    PaperLine finished(std::vector<UprightWord> words, double usual) const
    {
        std::stable_sort(words.begin(), words.end(), [](const UprightWord &a, const UprightWord &b) { return a.box.left() < b.box.left(); });
        PaperLine line;
        line.height = m_optical ? usual : usualHeight(words);
        for (UprightWord &word : words) {
            const double gap = line.pieces.empty() ? 0 : word.box.left() - line.pieces.back().box.right();
            const bool figures = !m_optical && !line.pieces.empty() && endsInDigit(line.pieces.back()) && word.text.at(0).isDigit();
            if (line.pieces.empty() || gap > (m_optical ? opticalGap : (figures ? figureGap : pieceGap)) * line.height)
                line.pieces.emplace_back();
            line.box |= word.box;
            line.pieces.back().box |= word.box;
            line.pieces.back().words.push_back(std::move(word));
        }
        line.base = m_optical ? baseOf(line) : line.middle();
        return line;
    }

    std::vector<UprightWord> m_words;
    std::vector<std::vector<UprightWord>> m_lines;
    bool m_optical;
};

} // namespace

QString PaperPiece::text() const
{
    QString text;
    for (std::size_t i = 0; i < words.size(); ++i)
        appendWord(text, words[i], i > 0 ? &words[i - 1] : nullptr);
    return text;
}

QString PaperLine::text() const
{
    QString text;
    for (const PaperPiece &piece : pieces)
        text += (text.isEmpty() ? u""_s : u" "_s) + piece.text();
    return text;
}

qsizetype appendWord(QString &text, const UprightWord &word, const UprightWord *before)
{
    const bool close = before && before->joined && word.box.left() - before->box.right() < 0.2 * std::max(before->box.height(), word.box.height());
    if (!text.isEmpty() && !close)
        text += u' ';
    const qsizetype from = text.size();
    text += word.text.simplified();
    return from;
}

QRectF UprightPage::asPrinted(const QRectF &box) const
{
    if (box.isNull())
        return {};
    return turned(box.translated(0, skew * (box.center().x() - width / 2)), (4 - turn) % 4, width, height);
}

UprightPage straightened(const PaperPage &page)
{
    std::array<qsizetype, 4> letters{};
    for (const PaperWord &word : page.words)
        letters[static_cast<std::size_t>(word.turned)] += word.text.size();
    const int turn = static_cast<int>(std::max_element(letters.begin(), letters.end()) - letters.begin());
    UprightPage upright;
    upright.number = page.number;
    upright.width = turn % 2 == 1 ? page.height : page.width;
    upright.height = turn % 2 == 1 ? page.width : page.height;
    upright.optical = page.optical;
    upright.turn = turn;
    upright.skew = page.skew;
    for (const PaperWord &word : page.words)
        (word.turned == turn ? upright.words : upright.askew).push_back({upright.straight(word.box), word.box, word.text, word.joined, false});
    for (const PaperRuling &ruling : page.rulings)
        upright.rulings.push_back({upright.straight(ruling.box)});
    for (const PaperFill &fill : page.fills)
        upright.fills.push_back({upright.straight(fill.box), fill.colour});
    for (const QRectF &box : page.unread)
        upright.unread.push_back({upright.straight(box), box});
    return upright;
}

QRectF UprightPage::straight(const QRectF &printed) const
{
    QRectF result = turned(printed, turn, turn % 2 == 1 ? height : width, turn % 2 == 1 ? width : height);
    result.translate(0, -skew * (result.center().x() - width / 2));
    return result;
}

std::vector<PaperLine> linesOf(const std::vector<UprightWord> &words, bool optical) { return LineGrouper(words, optical).group(); }

bool isMonospaced(const UprightPage &page)
{
    std::vector<double> widths;
    for (const UprightWord &word : page.words) {
        if (word.text.size() >= 4)
            widths.push_back(word.box.width() / static_cast<double>(word.text.size()));
    }
    if (widths.size() < 12 || page.optical)
        return false;
    std::sort(widths.begin(), widths.end());
    const double low = widths[widths.size() / 20];
    const double high = widths[widths.size() - 1 - widths.size() / 20];
    return high - low < 0.02 * high;
}

} // namespace ramme
