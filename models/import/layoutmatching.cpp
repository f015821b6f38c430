#include "import/layoutmatching.h"

#include "import/ambitionreader.h"
#include "import/lettertable.h"
#include "import/moneytable.h"
#include "import/rowtext.h"
#include "import/tableform.h"

namespace ramme {

namespace {

bool overlap(const MatchedLayout &a, const MatchedLayout &b) { return a.first < b.behind && b.first < a.behind; }

bool holdsFigures(const TextLine &line)
{
    TextLine row = line;
    row.text.replace(u'\t', u' ');
    return !splitRow(row, Unit::Million).tokens.empty();
}

class LayoutMatcher
{
public:
    LayoutMatcher(const std::vector<TextLine> &lines, const QString &sha256, const ReadingContext &context)
        : m_lines(lines), m_sha256(sha256), m_context(context), m_builder({}, {}, context)
    {
        for (const Layout &layout : context.layouts) {
            if (layout.table.document == sha256)
                m_own.push_back(layout);
            else if (!layout.name.isEmpty())
                m_templates.push_back(layout);
        }
    }

    LayoutMatches match()
    {
        for (const Part &part : partsIn(m_lines, m_context.assumed, {}))
            matchIn(part);
        return std::move(m_matches);
    }

private:
    void matchIn(const Part &part)
    {
        for (std::size_t i = part.first; i < part.behind; ++i) {
            const auto isHere = [&](const Layout &layout) { return layout.table.isAt(m_sha256, m_lines[i].number) && mayBeginAt(i, part, layout); };
            const auto own = std::find_if(m_own.begin(), m_own.end(), isHere);
            if (own == m_own.end() || m_lines[i].isBlank() || !mayStandIn(own->table.kind, part))
                continue;
            const std::size_t behind = indexOfLine(m_lines, i + 1, part.behind, own->table.behindLine());
            m_matches.tables.push_back({i, behind, *own, false});
            i = behind - 1;
        }
        matchByForm(part);
    }

    void matchByForm(const Part &part)
    {
        if (m_templates.empty())
            return;
        const int year = yearOfPart(m_lines, part);
        std::vector<MatchedLayout> matched;
        for (std::size_t i = part.first; i < part.behind; ++i) {
            if (m_lines[i].isBlank())
                continue;
            for (const bool headless : {false, true}) {
                const TableForm form = tableForm(part, year, m_lines[i], headless);
                const Layout *layout = layoutFor(m_templates, form.form, headless);
                if (!layout || !mayStandIn(layout->table.kind, part) || !mayBeginAt(i, part, *layout))
                    continue;
                MatchedLayout found{i, endOf(i, part, layout->table), *layout, true};
                found.layout.table = movedTo(*layout, form.firstYear);
                found.layout.firstYear = form.firstYear;
                if (layout->form.subject.isEmpty()) { // whose mandate it was made for says nothing of this one
                    found.layout.table.area.clear();
                    found.layout.table.vintage = 0;
                    found.layout.table.recipient.clear();
                    found.layout.table.itemAreas.clear();
                }
                matched.push_back(found);
                break;
            }
        }
        for (const MatchedLayout &one : matched) {
            const auto same = std::count_if(matched.begin(), matched.end(), [&](const MatchedLayout &other) { return other.layout.name == one.layout.name; });
            const auto taken = std::any_of(m_matches.tables.begin(), m_matches.tables.end(), [&](const MatchedLayout &other) { return overlap(one, other); });
            if (same > 1)
                m_matches.ambiguous.push_back(one);
            else if (!taken)
                m_matches.tables.push_back(one);
        }
    }

    /// What is said of a letter begins at its title, and no table does.
    static bool mayBeginAt(std::size_t line, const Part &part, const Layout &layout)
    {
        const bool isTitle = line == part.first && !part.isAssumed;
        return isTitle == (layout.table.kind == TableLayout::Kind::Letter);
    }

    /// Where the table ends as it is recognised, else as far as it looks like one of so many lines.
    std::size_t endOf(std::size_t first, const Part &part, const TableLayout &said)
    {
        if (said.kind == TableLayout::Kind::Letter)
            return first + 1;
        const bool isMandate = part.kind == Document::Kind::Mandate;
        if (!said.isHeadless && isMandate) {
            if (const std::optional<AmbitionHeader> header = readAmbitionHeader(m_lines, first, part.behind)) {
                Mandate nowhere;
                ReadingBuilder nobody({}, {}, m_context);
                return readAmbitions(m_lines, *header, part.behind, nowhere, nobody);
            }
            if (const std::optional<TableHeader> header = readHeader(m_lines, first, part.behind, m_context.recipients)) {
                if (const std::optional<MoneyTable> table = readMoneyTable(m_lines, *header, part.first, part.behind, m_builder))
                    return table->behind;
            }
        } else if (!said.isHeadless) {
            if (const std::optional<PostTable> table = readPostTable(m_lines, first, part.first, part.behind))
                return table->behind;
        }
        return endOfRows(first, part, said.lineCount);
    }

    /// There may be fewer rows than there were, or more: a blank line before words ends them, and so does a caption.
    std::size_t endOfRows(std::size_t first, const Part &part, int lineCount) const
    {
        std::size_t behind = first + 1;
        bool gap = false;
        for (std::size_t i = first + 1; i < part.behind && !isCaptionLine(m_lines[i].text) && !isChapterHeading(m_lines[i].text); ++i) {
            if (m_lines[i].isBlank()) {
                gap = true;
                continue;
            }
            const bool beyond = m_lines[i].number - m_lines[first].number >= lineCount;
            if (holdsFigures(m_lines[i]) || !m_lines[i].cells.isEmpty() ? beyond && gap : beyond || gap)
                break;
            gap = false;
            behind = i + 1;
        }
        return behind;
    }

    const std::vector<TextLine> &m_lines;
    const QString &m_sha256;
    const ReadingContext &m_context;
    ReadingBuilder m_builder;
    std::vector<Layout> m_own;
    std::vector<Layout> m_templates;
    LayoutMatches m_matches;
};

} // namespace

LayoutMatches matchLayouts(const std::vector<TextLine> &lines, const QString &sha256, const ReadingContext &context)
{
    return LayoutMatcher(lines, sha256, context).match();
}

} // namespace ramme
