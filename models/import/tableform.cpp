#include "import/tableform.h"

#include "import/rowtext.h"

namespace ramme {

TableForm tableForm(const Part &part, int partYear, const TextLine &line, bool isHeadless)
{
    const int columns = static_cast<int>(line.cells.size());
    if (isHeadless) {
        TextLine row = line;
        row.text.replace(u'\t', u' ');
        const RowText content = splitRow(row, Unit::Million);
        return {formOf(part.subject, content.tokens.empty() ? QString() : content.label, columns), partYear};
    }
    const int first = firstYearIn(line.text);
    return {formOf(part.subject, line.text, columns), first != 0 ? first : partYear};
}

bool mayStandIn(TableLayout::Kind kind, const Part &part)
{
    switch (kind) {
    case TableLayout::Kind::AsRead:
    case TableLayout::Kind::None: return true;
    case TableLayout::Kind::Frames:
    case TableLayout::Kind::Split:
    case TableLayout::Kind::Ambitions: return part.kind == Document::Kind::Mandate;
    case TableLayout::Kind::Posts:
    case TableLayout::Kind::Letter: return part.kind == Document::Kind::Letter;
    }
    return false;
}

} // namespace ramme
