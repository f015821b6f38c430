#include "import/pagelayout.h"

#include "import/alignedtables.h"
#include "import/inkplaces.h"
#include "import/median.h"
#include "import/paperregions.h"
#include "import/papertext.h"
#include "import/ruledtables.h"

#include <cmath>

using namespace Qt::Literals::StringLiterals;

namespace ramme {

namespace {

constexpr double wideGap = 1.32;  ///< between paragraphs, in usual distances between lines
constexpr double sameColumn = 8;  ///< how far columns of a table may be moved from page to page, in points

/// The usual distance between lines that follow each other.
double pitchOf(const std::vector<PaperLine> &lines)
{
    std::vector<double> gaps;
    for (std::size_t i = 1; i < lines.size(); ++i) {
        const double gap = lines[i].middle() - lines[i - 1].middle();
        if (gap > 0.4 * lines[i].height && gap < 2.2 * lines[i].height)
            gaps.push_back(gap);
    }
    if (gaps.empty())
        return lines.empty() ? 12 : 1.3 * lines.front().height;
    // Body text stands closer than headings and lists: a low middle.
    return medianOf(std::move(gaps), 0.4);
}

bool sameTexts(const PaperRow &a, const PaperRow &b)
{
    return std::equal(a.begin(), a.end(), b.begin(), b.end(), [](const PaperCell &left, const PaperCell &right) { return left.text() == right.text(); });
}

class PageFlow
{
public:
    FileText lay(const std::vector<PaperPage> &papers)
    {
        std::vector<UprightPage> pages;
        std::vector<std::vector<PaperTable>> tables;
        for (const PaperPage &paper : papers)
            pages.push_back(straightened(paper));
        m_legend.emplace(pages);
        for (UprightPage &page : pages) {
            const bool mono = isMonospaced(page);
            m_text.setOptical(page.optical);
            tables.push_back(takeRuledTables(page));
            m_monospaced.push_back(mono && tables.back().empty());
        }
        const std::vector<PaperNoise> noise = takeNoise(pages);
        for (std::size_t p = 0; p < pages.size() && !m_text.isFull(); ++p) {
            m_text.startPage(pages[p].number);
            m_page = &pages[p];
            for (const PaperLine &line : noise[p].above)
                m_text.addNoise(line);
            layPage(pages[p], tables[p], m_monospaced[p]);
            for (const PaperLine &line : linesOf(pages[p].askew, true))
                m_text.addNoise(line);
            for (const PaperLine &line : noise[p].below)
                m_text.addNoise(line);
        }
        FileText file = m_text.take();
        placeUnreadInk(pages, file);
        return file;
    }

private:
    void layPage(const UprightPage &page, const std::vector<PaperTable> &tables, bool mono)
    {
        m_pageBegins = true;
        std::vector<bool> laid(tables.size(), false);
        std::vector<PaperRegion> regions;
        if (mono)
            regions.push_back({QRectF(), linesOf(page.words, page.optical)});
        else
            regions = regionsOf(page);
        const auto layTables = [&](const auto &due) {
            for (std::size_t t = 0; t < tables.size(); ++t) {
                if (!laid[t] && due(tables[t])) {
                    laid[t] = true;
                    layRuled(tables[t]);
                }
            }
        };
        for (const PaperRegion &region : regions) {
            layTables([&](const PaperTable &table) {
                const bool beside = table.box.right() < region.box.left() || table.box.left() > region.box.right();
                return table.box.center().y() < region.box.top() && !beside;
            });
            layLines(region.lines, mono, [&](double until) {
                layTables([&](const PaperTable &table) {
                    return table.box.center().y() < until && table.box.right() > region.box.left() && table.box.left() < region.box.right();
                });
            });
        }
        layTables([](const PaperTable &) { return true; });
    }

    template<typename Before>
    void layLines(const std::vector<PaperLine> &lines, bool mono, const Before &before)
    {
        const double pitch = pitchOf(lines);
        std::size_t i = 0;
        double last = 0; ///< middle of the line before; 0 where a table or nothing stands before
        const auto sync = [&](double until) {
            const std::size_t tables = m_tablesLaid;
            before(until);
            if (m_tablesLaid != tables)
                last = 0;
        };
        while (i < lines.size() && !m_text.isFull()) {
            sync(lines[i].middle());
            std::size_t behind = i;
            if (!mono && (behind = layAligned(lines, i)) > i) {
                last = 0;
                i = behind;
                continue;
            }
            const bool first = last == 0;
            const double gap = first ? 0 : (lines[i].middle() - last) / pitch;
            if (mono)
                m_text.addBlanks(first ? 0 : std::clamp(static_cast<int>(std::lround(gap)) - 1, 0, 9));
            else if (first ? !m_pageBegins || !continuesSentence(lines[i]) : gap > wideGap)
                m_text.addBlanks(1);
            if (mono)
                m_text.addSpacedLine(lines[i], *m_page);
            else
                m_text.addLine(lines[i]);
            m_open.reset();
            m_pageBegins = false;
            last = lines[i].middle();
            ++i;
        }
        sync(lines.empty() ? 0 : lines.back().box.bottom() + 1e6);
    }

    /// The table that begins here, or goes on here from the page before; says the line behind it.
    std::size_t layAligned(const std::vector<PaperLine> &lines, std::size_t at)
    {
        std::size_t behind = at;
        const bool mayContinue = m_open && !m_open->ruled && m_pageBegins;
        if (const std::optional<PaperTable> table = alignedTableAt(lines, at, behind)) {
            const bool goesOn = mayContinue && table->columns.size() == m_open->columns.size() && sameTexts(table->rows.front(), m_open->rows.front());
            layTable(*table, goesOn);
            return behind;
        }
        if (!mayContinue)
            return at;
        const std::vector<PaperLine> rest(lines.begin() + static_cast<qsizetype>(at), lines.end());
        PaperTable table = *m_open;
        table.rows = continuedRows(*m_open, rest, behind);
        if (table.rows.empty())
            return at;
        layTable(table, true);
        return at + behind;
    }

    void layRuled(const PaperTable &table)
    {
        const bool mayGoOn = m_open && m_open->ruled && m_pageBegins && m_open->columns.size() == table.columns.size();
        bool samePlace = mayGoOn;
        for (std::size_t c = 0; samePlace && c < table.columns.size(); ++c)
            samePlace = std::abs(table.columns[c].first - m_open->columns[c].first) < sameColumn;
        layTable(table, samePlace || (mayGoOn && sameTexts(table.rows.front(), m_open->rows.front())));
    }

    void layTable(const PaperTable &table, bool goesOn)
    {
        std::size_t first = 0;
        if (goesOn) {
            while (first < table.rows.size() && first < m_open->rows.size() && sameTexts(table.rows[first], m_open->rows[first])) {
                m_text.addRowAsNoise(table.rows[first]);
                ++first;
            }
        } else {
            m_text.addBlanks(1);
        }
        if (goesOn && first < table.rows.size() && isRestOf(table.rows[first], m_lastRow)) {
            QStringList rest;
            for (const PaperCell &cell : table.rows[first])
                rest.append(cell.text());
            m_text.completeRow(rest);
            m_text.addRowAsNoise(table.rows[first++]);
        }
        for (std::size_t r = first; r < table.rows.size(); ++r)
            m_text.addRow(table.rows[r], *m_page, *m_legend);
        if (first < table.rows.size())
            m_lastRow = table.rows.back();
        if (!goesOn)
            m_open = table;
        m_pageBegins = false;
        ++m_tablesLaid;
    }

    bool continuesSentence(const PaperLine &line) const
    {
        const QString text = line.text();
        return !text.isEmpty() && text.at(0).isLower() && !m_open;
    }

    PaperText m_text;
    std::vector<bool> m_monospaced;
    std::optional<PaperTable> m_open; ///< the last table, as long as nothing stands behind it
    PaperRow m_lastRow;               ///< of the table laid last
    std::optional<PaperLegend> m_legend;
    const UprightPage *m_page = nullptr;
    std::size_t m_tablesLaid = 0;
    bool m_pageBegins = false; ///< nothing of this page but noise was laid
};

} // namespace

FileText layOut(const std::vector<PaperPage> &pages) { return PageFlow().lay(pages); }

} // namespace ramme
