#include "import/paperregions.h"

#include "import/papertable.h"

#include <QRegularExpression>

#include <cmath>
#include <map>

using namespace Qt::Literals::StringLiterals;

namespace ramme {

namespace {

constexpr qsizetype shortestSide = 15; ///< letters of a line of prose in one of two columns
constexpr std::size_t fewestLines = 6; ///< with words in both columns
constexpr double margin = 0.1;         ///< of the page's height, where running heads stand
constexpr double sameHeight = 8;       ///< in points

struct Sides {
    QString left;
    QString right;
    bool crossed = false;
};

Sides sidesOf(const PaperLine &line, double x)
{
    Sides sides;
    for (const PaperPiece &piece : line.pieces) {
        if (piece.box.left() < x - 1 && piece.box.right() > x + 1)
            sides.crossed = true;
        (piece.box.center().x() < x ? sides.left : sides.right) += piece.text() + u' ';
    }
    return sides;
}

bool isProse(const QString &text)
{
    const auto digits = std::count_if(text.cbegin(), text.cend(), [](QChar c) { return c.isDigit(); });
    return text.size() >= shortestSide && digits * 4 < text.size();
}

/// Where most lines have a gap with prose on both sides; nothing where too few have.
std::optional<double> gutterOf(const std::vector<PaperLine> &lines)
{
    constexpr double step = 6;
    std::map<int, std::size_t> votes;
    for (const PaperLine &line : lines) {
        for (std::size_t i = 1; i < line.pieces.size(); ++i) {
            const int first = static_cast<int>(line.pieces[i - 1].box.right() / step) + 1;
            const int last = static_cast<int>(line.pieces[i].box.left() / step);
            const Sides sides = sidesOf(line, (line.pieces[i - 1].box.right() + line.pieces[i].box.left()) / 2);
            if (!isProse(sides.left) || !isProse(sides.right))
                continue;
            for (int bin = first; bin <= std::min(last, first + 100); ++bin)
                ++votes[bin];
        }
    }
    const auto most = std::max_element(votes.begin(), votes.end(), [](const auto &a, const auto &b) { return a.second < b.second; });
    if (most == votes.end() || most->second < fewestLines)
        return std::nullopt;
    auto end = most;
    while (end != votes.end() && end->second == most->second)
        ++end;
    return (most->first + std::prev(end)->first) * step / 2;
}

/// The longest run of lines that leave the gutter free.
std::pair<std::size_t, std::size_t> freeRun(const std::vector<PaperLine> &lines, double gutter)
{
    std::pair<std::size_t, std::size_t> best{0, 0};
    std::size_t mostBoth = 0;
    std::size_t i = 0;
    while (i < lines.size()) {
        std::size_t behind = i;
        std::size_t both = 0;
        std::size_t tabular = 0;
        while (behind < lines.size()) {
            const Sides sides = sidesOf(lines[behind], gutter);
            if (sides.crossed)
                break;
            both += isProse(sides.left) && isProse(sides.right) ? 1 : 0;
            tabular += lines[behind].pieces.size() > 2 ? 1 : 0;
            ++behind;
        }
        if (both > mostBoth && both >= fewestLines && tabular * 3 < both) {
            mostBoth = both;
            best = {i, behind};
        }
        i = std::max(behind, i + 1);
    }
    return best;
}

PaperRegion regionOf(std::vector<PaperLine> lines)
{
    PaperRegion region;
    region.lines = std::move(lines);
    for (const PaperLine &line : region.lines)
        region.box |= line.box;
    return region;
}

bool isPageNumber(const QString &text)
{
    static const QRegularExpression form(u"^[\\W_]*(?:[Ss]ide\\s+)?\\d{1,4}(?:\\s*(?:av|/|of)\\s*\\d{1,4})?[\\W_]*$"_s);
    return form.match(text).hasMatch();
}

/// The words of a running head without its page number; empty where it may be a table's heading or row.
QString repeatedWords(const PaperLine &line)
{
    static const QRegularExpression number(u"\\d+"_s);
    static const QRegularExpression letters(u"\\p{L}{3}"_s);
    QStringList kept;
    int numbers = 0;
    for (const QString &word : line.text().split(u' ', Qt::SkipEmptyParts)) {
        if (!number.match(word).hasMatch())
            kept.append(word);
        else
            ++numbers;
    }
    const QString text = kept.join(u' ');
    return numbers > 2 || (numbers > 1 && line.pieces.size() > 2) || !letters.match(text).hasMatch() ? QString() : text;
}

} // namespace

std::vector<PaperRegion> regionsOf(const UprightPage &page)
{
    std::vector<PaperLine> lines = linesOf(page.words, page.optical);
    std::vector<PaperRegion> regions;
    const std::optional<double> gutter = gutterOf(lines);
    const auto [first, behind] = gutter ? freeRun(lines, *gutter) : std::pair<std::size_t, std::size_t>(0, 0);
    if (behind == first) {
        regions.push_back(regionOf(std::move(lines)));
        return regions;
    }
    std::vector<UprightWord> left;
    std::vector<UprightWord> right;
    for (std::size_t i = first; i < behind; ++i) {
        for (const PaperPiece &piece : lines[i].pieces) {
            std::vector<UprightWord> &side = piece.box.center().x() < *gutter ? left : right;
            side.insert(side.end(), piece.words.begin(), piece.words.end());
        }
    }
    const auto at = [&](std::size_t i) { return lines.begin() + static_cast<qsizetype>(i); };
    regions.push_back(regionOf({lines.begin(), at(first)}));
    regions.push_back(regionOf(linesOf(left, page.optical)));
    regions.push_back(regionOf(linesOf(right, page.optical)));
    regions.push_back(regionOf({at(behind), lines.end()}));
    std::erase_if(regions, [](const PaperRegion &region) { return region.lines.empty(); });
    return regions;
}

std::vector<PaperNoise> takeNoise(std::vector<UprightPage> &pages)
{
    struct Edge {
        std::size_t page = 0;
        PaperLine line;
        QString words;
        bool upper = false;
    };
    std::vector<Edge> edges;
    std::map<QString, std::vector<std::size_t>> byWords;
    for (std::size_t p = 0; p < pages.size(); ++p) {
        std::vector<UprightWord> words;
        const auto inMargin = [&](const QRectF &box) { return box.center().y() < margin * pages[p].height || box.center().y() > (1 - margin) * pages[p].height; };
        std::copy_if(pages[p].words.begin(), pages[p].words.end(), std::back_inserter(words), [&](const UprightWord &word) { return inMargin(word.box); });
        for (PaperLine &line : linesOf(words, pages[p].optical)) {
            Edge edge{p, line, repeatedWords(line), line.middle() < pages[p].height / 2};
            if (!edge.words.isEmpty())
                byWords[edge.words].push_back(edges.size());
            edges.push_back(std::move(edge));
        }
    }
    const auto repeats = [&](const Edge &edge) {
        const auto found = byWords.find(edge.words);
        return found != byWords.end() && std::any_of(found->second.begin(), found->second.end(), [&](std::size_t other) {
            return edges[other].page != edge.page && std::abs(edges[other].line.middle() - edge.line.middle()) < sameHeight;
        });
    };
    std::vector<PaperNoise> noise(pages.size());
    // From the edge inwards: what the text itself stands outside of is text, though another page may have the same words as high.
    const auto take = [&](const Edge &edge, bool &inText) {
        inText = inText || (!repeats(edge) && !(edge.line.pieces.size() == 1 && isPageNumber(edge.line.text())));
        if (inText)
            return;
        std::erase_if(pages[edge.page].words, [&](const UprightWord &word) {
            return std::any_of(edge.line.pieces.begin(), edge.line.pieces.end(), [&](const PaperPiece &piece) {
                return std::any_of(piece.words.begin(), piece.words.end(), [&](const UprightWord &mine) { return mine.printed == word.printed; });
            });
        });
        std::vector<PaperLine> &lines = edge.upper ? noise[edge.page].above : noise[edge.page].below;
        lines.insert(edge.upper ? lines.end() : lines.begin(), edge.line);
    };
    std::vector<bool> above(pages.size(), false); // the text has begun
    std::vector<bool> below(pages.size(), false);
    const auto takeAll = [&](bool upper, std::vector<bool> &inText, auto first, auto last) {
        for (; first != last; ++first) {
            bool begun = inText[first->page];
            if (first->upper == upper)
                take(*first, begun);
            inText[first->page] = begun;
        }
    };
    takeAll(true, above, edges.begin(), edges.end());
    takeAll(false, below, edges.rbegin(), edges.rend());
    return noise;
}

} // namespace ramme
