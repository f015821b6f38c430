#include "inksearch.h"

#include "import/median.h"
#include "import/paperpage.h"

#include <algorithm>
#include <array>
#include <cstdint>
#include <numeric>

namespace ramme {

namespace {

constexpr std::size_t fewestWords = 5;     ///< that tell how high the text is
constexpr int leastContrast = 50;          ///< between ink and paper, in shades of grey
constexpr double longestStroke = 3;        ///< what goes on for longer is a ruling; this and the following in heights of the text
constexpr double lowestLetter = 0.45;
constexpr double highestLetter = 2;
constexpr double narrowestLetter = 0.08;
constexpr double widestLetter = 6;
constexpr double lowestDash = 0.07;
constexpr double highestDash = 0.3;
constexpr double narrowestDash = 0.22;
constexpr double widestDash = 1.5;
constexpr double besideWord = 0.45;        ///< what is this close to a word belongs to it
constexpr double aboveWord = 0.3;
constexpr double betweenLetters = 0.9;     ///< of one box
constexpr double edge = 0.1;

constexpr std::uint8_t ink = 1;
constexpr std::uint8_t wordMark = 2;
constexpr std::uint8_t ruling = 4;

/// The shade that parts ink from paper best (Otsu's), or -1 where the page has but one.
int shadeOfInk(const QImage &grey)
{
    std::array<double, 256> counts{};
    for (int y = 0; y < grey.height(); ++y) {
        const uchar *line = grey.constScanLine(y);
        for (int x = 0; x < grey.width(); ++x)
            ++counts[line[x]];
    }
    double all = 0;
    double sum = 0;
    for (std::size_t shade = 0; shade < counts.size(); ++shade) {
        all += counts[shade];
        sum += counts[shade] * static_cast<double>(shade);
    }
    double dark = 0;
    double darkSum = 0;
    double best = 0;
    int found = -1;
    for (std::size_t shade = 0; shade + 1 < counts.size(); ++shade) {
        dark += counts[shade];
        darkSum += counts[shade] * static_cast<double>(shade);
        if (dark <= 0 || dark >= all)
            continue;
        const double apart = (sum - darkSum) / (all - dark) - darkSum / dark;
        const double variance = dark * (all - dark) * apart * apart;
        if (variance > best && apart >= leastContrast) {
            best = variance;
            found = static_cast<int>(shade);
        }
    }
    return found;
}

/// Dots that hang together.
struct Blob {
    QRect box;
    int dots = 0;
    int dotsInWords = 0;
    bool atRuling = false;
};

/// The dots of a page by what they are.
class InkMap
{
public:
    InkMap(const QImage &grey, int shade) : m_width(grey.width()), m_height(grey.height()), m_dots(static_cast<std::size_t>(m_width) * static_cast<std::size_t>(m_height))
    {
        for (int y = 0; y < m_height; ++y) {
            const uchar *line = grey.constScanLine(y);
            for (int x = 0; x < m_width; ++x)
                at(x, y) = line[x] <= shade ? ink : 0;
        }
    }

    void markWord(const QRectF &box)
    {
        const QRect inside = box.toAlignedRect() & QRect(0, 0, m_width, m_height);
        for (int y = inside.top(); y <= inside.bottom(); ++y) {
            for (int x = inside.left(); x <= inside.right(); ++x)
                at(x, y) |= wordMark;
        }
    }

    /// Strokes that go on for longer than this, across or down.
    void markRulings(int longest)
    {
        for (int y = 0; y < m_height; ++y)
            markStrokes(m_width, longest, [&](int i) -> std::uint8_t & { return at(i, y); });
        for (int x = 0; x < m_width; ++x)
            markStrokes(m_height, longest, [&](int i) -> std::uint8_t & { return at(x, i); });
    }

    std::vector<Blob> blobs()
    {
        std::vector<Blob> found;
        std::vector<QPoint> open;
        for (int y = 0; y < m_height; ++y) {
            for (int x = 0; x < m_width; ++x) {
                if (!isFree(x, y))
                    continue;
                Blob blob;
                blob.box = QRect(x, y, 1, 1);
                take(x, y, blob, open);
                while (!open.empty()) {
                    const QPoint dot = open.back();
                    open.pop_back();
                    spread(dot, blob, open);
                }
                found.push_back(blob);
            }
        }
        return found;
    }

private:
    std::uint8_t &at(int x, int y) { return m_dots[static_cast<std::size_t>(y) * static_cast<std::size_t>(m_width) + static_cast<std::size_t>(x)]; }
    bool isFree(int x, int y) { return (at(x, y) & (ink | ruling)) == ink; }

    template<typename Dot>
    static void markStrokes(int size, int longest, const Dot &dot)
    {
        int first = 0;
        for (int i = 0; i <= size; ++i) {
            if (i < size && (dot(i) & ink))
                continue;
            for (int k = first; i - first > longest && k < i; ++k)
                dot(k) |= ruling;
            first = i + 1;
        }
    }

    void take(int x, int y, Blob &blob, std::vector<QPoint> &open)
    {
        ++blob.dots;
        blob.dotsInWords += at(x, y) & wordMark ? 1 : 0;
        blob.box |= QRect(x, y, 1, 1);
        at(x, y) &= static_cast<std::uint8_t>(~ink);
        open.emplace_back(x, y);
    }

    void spread(QPoint dot, Blob &blob, std::vector<QPoint> &open)
    {
        for (int y = std::max(0, dot.y() - 1); y <= std::min(m_height - 1, dot.y() + 1); ++y) {
            for (int x = std::max(0, dot.x() - 1); x <= std::min(m_width - 1, dot.x() + 1); ++x) {
                blob.atRuling = blob.atRuling || (at(x, y) & ruling);
                if (isFree(x, y))
                    take(x, y, blob, open);
            }
        }
    }

    int m_width;
    int m_height;
    std::vector<std::uint8_t> m_dots;
};

double usualHeight(const std::vector<QRectF> &words)
{
    std::vector<double> heights;
    for (const QRectF &box : words)
        heights.push_back(box.height());
    return medianOf(std::move(heights));
}

bool looksLikeText(const Blob &blob, double height, const QRectF &page)
{
    if (2 * blob.dotsInWords > blob.dots || !page.contains(blob.box))
        return false;
    const double tall = blob.box.height() / height;
    const double wide = blob.box.width() / height;
    const double filled = static_cast<double>(blob.dots) / (static_cast<double>(blob.box.width()) * blob.box.height());
    const bool letter = tall >= lowestLetter && tall <= highestLetter && wide >= narrowestLetter && wide <= widestLetter && filled > 0.08;
    const bool dash = tall >= lowestDash && tall <= highestDash && wide >= narrowestDash && wide <= widestDash && wide > 1.7 * tall && filled > 0.6 && !blob.atRuling;
    return letter || dash;
}

/// Joins what stands beside each other on one line.
std::vector<QRectF> joined(std::vector<QRectF> boxes, double height)
{
    std::sort(boxes.begin(), boxes.end(), [](const QRectF &a, const QRectF &b) { return a.left() < b.left(); });
    std::vector<QRectF> lines;
    for (const QRectF &box : boxes) {
        const auto before = std::find_if(lines.begin(), lines.end(), [&](const QRectF &line) {
            return box.left() - line.right() < betweenLetters * height && box.center().y() > line.top() - 0.2 * height && box.center().y() < line.bottom() + 0.2 * height;
        });
        if (before != lines.end())
            *before |= box;
        else
            lines.push_back(box);
    }
    std::sort(lines.begin(), lines.end(), [](const QRectF &a, const QRectF &b) { return a.top() < b.top(); });
    return lines;
}

} // namespace

std::vector<QRectF> unreadInk(const QImage &picture, const std::vector<QRectF> &words)
{
    if (picture.isNull() || words.size() < fewestWords)
        return {};
    const QImage grey = picture.convertToFormat(QImage::Format_Grayscale8);
    const int shade = shadeOfInk(grey);
    const double height = usualHeight(words);
    if (shade < 0 || height < 4)
        return {};
    InkMap map(grey, shade);
    for (const QRectF &box : words)
        map.markWord(box.adjusted(-besideWord * height, -aboveWord * height, besideWord * height, aboveWord * height));
    map.markRulings(static_cast<int>(longestStroke * height));
    const QRectF page = QRectF(grey.rect()).adjusted(edge * height, edge * height, -edge * height, -edge * height);
    std::vector<QRectF> boxes;
    for (const Blob &blob : map.blobs()) {
        if (looksLikeText(blob, height, page))
            boxes.emplace_back(blob.box);
    }
    boxes = joined(std::move(boxes), height);
    return boxes.size() > mostUnreadOfPage ? std::vector<QRectF>() : boxes;
}

} // namespace ramme
