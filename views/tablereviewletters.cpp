#include "views/tablereview.h"

#include "edit/programmedocument.h"
#include "import/vocabulary.h"

#include "domain/year.h"

using namespace Qt::Literals::StringLiterals;

// What a person says of a letter as a whole. Its file is read again under it, so that all that follows from it follows.

namespace ramme {

namespace {

Error noLetter() { return Error{TableReview::tr("Velg først et tall i brevet")}; }

/// What was said of the lines, with this one's area in place of what was said of it before.
std::vector<LetterItemArea> withArea(std::vector<LetterItemArea> said, const LetterItemArea &item)
{
    std::erase_if(said, [&](const LetterItemArea &one) { return one.parent == item.parent && one.label == item.label; });
    said.push_back(item);
    return said;
}

} // namespace

LetterKey TableReview::letter() const
{
    const Programme &programme = m_copy->programme();
    const Document *within = documentAt(programme, m_sha256, m_line);
    for (const Letter &letter : programme.letters) {
        if (within && letter.source.document == m_sha256 && letter.source.line == within->firstLine)
            return {letter.recipient, letter.year};
    }
    return {};
}

std::optional<Layout> TableReview::saidOf(const Letter &letter) const
{
    const QString &sha256 = letter.source.document;
    const auto isIt = [&](const Layout &layout) { return layout.table.kind == TableLayout::Kind::Letter && layout.table.isAt(sha256, letter.source.line); };
    const auto said = std::find_if(layouts().cbegin(), layouts().cend(), isIt);
    if (said != layouts().cend())
        return *said;
    const Read read = reading(sha256);
    const auto found = read ? std::find_if(read->letters.cbegin(), read->letters.cend(), isIt) : std::vector<Layout>::const_iterator();
    return read && found != read->letters.cend() ? std::optional(*found) : std::nullopt;
}

Done TableReview::assignLetter(const LetterKey &key, const LetterKey &to)
{
    const Programme &programme = m_copy->programme();
    const Letter *letter = findLetter(programme, key.recipient, key.year);
    if (!letter)
        return noLetter();
    const QString typed = to.recipient.simplified();
    const LetterKey wanted{recipientNamed(typed, programme.recipients).value_or(typed), to.year};
    if (wanted.recipient.isEmpty())
        return Error{tr("Et brev må ha en mottaker")};
    if (wanted.recipient == "unsplit"_L1 || wanted.recipient == "total"_L1)
        return Error{tr("«%1» kan ikke være en mottaker").arg(wanted.recipient)};
    if (!isYear(wanted.year))
        return Error{tr("%1 er ikke et årstall").arg(wanted.year)};
    if (wanted == key)
        return done();
    if (findLetter(programme, wanted.recipient, wanted.year))
        return Error{tr("%1 har et brev for %2 fra før").arg(wanted.recipient, QString::number(wanted.year))};
    std::optional<Layout> layout = saidOf(*letter);
    if (!layout)
        return Error{tr("Teksten er ikke fra en fil som gås gjennom her")};
    if (wanted.recipient != key.recipient)
        layout->table.recipient = wanted.recipient;
    if (wanted.year != key.year)
        layout->table.vintage = wanted.year;
    start({letter->source.document}, withLayout(layouts(), *layout));
    return done();
}

Done TableReview::assignItem(int figure, const QString &area)
{
    const FigureContext context = m_copy->context(figure);
    const Letter *letter = findLetter(m_copy->programme(), context.letter().recipient, context.letter().year);
    if (context.table != FigureContext::Table::LetterBreakdown || !letter)
        return Error{tr("Velg først en linje i brevets fordeling")};
    const BreakdownItem &item = letter->breakdown[std::size_t(context.index)];
    if (std::any_of(letter->breakdown.cbegin(), letter->breakdown.cend(), [&](const BreakdownItem &other) { return other.parent == item.label; }))
        return Error{tr("«%1» er fordelt på flere linjer; si området for hver av dem").arg(item.label)};
    if (area.simplified() == item.area.value_or(QString()))
        return done();
    std::optional<Layout> layout = saidOf(*letter);
    if (!layout)
        return Error{tr("Teksten er ikke fra en fil som gås gjennom her")};
    layout->table.itemAreas = withArea(std::move(layout->table.itemAreas), {item.parent, item.label, area.simplified()});
    start({letter->source.document}, withLayout(layouts(), *layout));
    return done();
}

} // namespace ramme
