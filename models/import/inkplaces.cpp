#include "import/inkplaces.h"

#include <cmath>
#include <limits>

namespace ramme {

namespace {

constexpr double onLine = 0.6; ///< how far its middle is from that of the line at most, in heights of words
constexpr double closeBy = 3;  ///< a row further away than this is of another table; likewise

/// Finds where ink stands among the lines of one page.
class PageLines
{
public:
    PageLines(const UprightPage &page, const FileText &file) : m_page(page)
    {
        for (std::size_t i = 0; i < file.places.size(); ++i) {
            for (const LinePlace::Words &words : file.places[i].words) {
                if (file.places[i].page == page.number)
                    m_words.push_back({page.straight(words.box), static_cast<int>(i) + 1});
            }
        }
    }

    UnreadInk placed(const UprightInk &ink) const
    {
        UnreadInk result;
        result.page = m_page.number;
        result.box = ink.printed;
        double beside = std::numeric_limits<double>::max();
        double above = std::numeric_limits<double>::max();
        double below = std::numeric_limits<double>::max();
        for (const Word &word : m_words) {
            const double height = std::max(1.0, word.box.height());
            const double down = (ink.box.center().y() - word.box.center().y()) / height;
            const double across = std::max({0.0, word.box.left() - ink.box.right(), ink.box.left() - word.box.right()});
            if (std::abs(down) <= onLine && across < beside) {
                beside = across;
                result.line = word.line;
            }
            if (down >= 0 && down < above) {
                above = down;
                result.above = word.line;
            }
            if (down < 0 && -down < below) {
                below = -down;
                result.below = word.line;
            }
        }
        result.isClose = std::min(above, below) < closeBy;
        return result;
    }

private:
    struct Word {
        QRectF box;
        int line = 0;
    };

    const UprightPage &m_page;
    std::vector<Word> m_words;
};

} // namespace

void placeUnreadInk(const std::vector<UprightPage> &pages, FileText &file)
{
    for (const UprightPage &page : pages) {
        if (page.unread.empty())
            continue;
        const PageLines lines(page, file);
        for (const UprightInk &ink : page.unread)
            file.unread.push_back(lines.placed(ink));
    }
}

} // namespace ramme
