#include "views/tablereview.h"

#include "edit/programmedocument.h"
#include "views/messages.h"

// How what was said in a review gets a name, and what a name does to the other files.

namespace ramme {

namespace {

QString nameFor(const TableOutline &outline)
{
    const QString whose = outline.recipient.isEmpty() ? outline.area : outline.recipient;
    switch (outline.kind()) {
    case TableLayout::Kind::Frames: return TableReview::tr("%1, rammer").arg(whose);
    case TableLayout::Kind::Split: return TableReview::tr("%1, fordeling").arg(whose);
    case TableLayout::Kind::Ambitions: return TableReview::tr("%1, ambisjoner").arg(whose);
    case TableLayout::Kind::Posts: return TableReview::tr("%1, kapittel og post").arg(whose);
    default: return TableReview::tr("%1, tabell").arg(whose);
    }
}

/// What is asked when the review is accepted, and the name that is offered.
struct NameQuestion {
    QString text;
    QString suggestion;
};

NameQuestion questionFor(const TableOutline &outline)
{
    return {outline.recipient.isEmpty()
                ? TableReview::tr("Tabellen i mandatet for %1 er lest slik du sa. Gi oppsettet et navn, så brukes det på samme slags tabell neste gang:").arg(outline.area)
                : TableReview::tr("Tabellen i brevet til %1 er lest slik du sa. Gi oppsettet et navn, så brukes det på samme slags tabell neste gang:").arg(outline.recipient),
            nameFor(outline)};
}

NameQuestion questionFor(const Letter &letter)
{
    return {TableReview::tr("Brevet til %1 for %2 er lest slik du sa. Gi oppsettet et navn, så brukes det på brev med samme tittel neste gang:").arg(letter.recipient, QString::number(letter.year)),
            TableReview::tr("Brev til %1").arg(letter.recipient)};
}

/// What to ask about a layout that was made here; nothing where what it was made for is gone.
std::optional<NameQuestion> questionFor(const Layout &layout, const DocumentReading &read)
{
    const auto isIts = [&](const Letter &letter) { return letter.source.line == layout.table.firstLine; };
    const auto letter = std::find_if(read.reading.letters.cbegin(), read.reading.letters.cend(), isIts);
    if (layout.table.kind == TableLayout::Kind::Letter)
        return letter == read.reading.letters.cend() ? std::nullopt : std::optional(questionFor(*letter));
    const auto isIt = [&](const TableOutline &outline) { return outline.layout.table.isAt(layout.table.document, layout.table.firstLine); };
    const auto outline = std::find_if(read.tables.cbegin(), read.tables.cend(), isIt);
    return outline == read.tables.cend() ? std::nullopt : std::optional(questionFor(*outline));
}

} // namespace

QString TableReview::suggestedName() const
{
    const TableOutline *outline = table();
    return outline ? nameFor(*outline) : QString();
}

bool TableReview::isFor(const Layout &layout, const DocumentReading &read)
{
    const auto fits = [&](const LayoutForm &form) {
        return layout.form.hasHeadingOf(form) && (layout.form.subject.isEmpty() || layout.form.subject == form.subject);
    };
    if (layout.name.isEmpty())
        return false;
    if (layout.table.kind == TableLayout::Kind::Letter)
        return std::any_of(read.letters.cbegin(), read.letters.cend(), [&](const Layout &letter) { return letter.name == layout.name || fits(letter.form); });
    return std::any_of(read.tables.cbegin(), read.tables.cend(), [&](const TableOutline &outline) {
        return outline.layout.name == layout.name || (fits(outline.layout.form) && layout.table.isHeadless == outline.layout.table.isHeadless);
    });
}

QStringList TableReview::othersAlike() const
{
    const TableOutline *mine = table();
    QStringList others;
    for (const QString &sha256 : m_files.names()) {
        const Read read = sha256 == m_sha256 ? nullptr : reading(sha256);
        for (const TableOutline &outline : read ? read->tables : std::vector<TableOutline>()) {
            const LayoutForm &form = outline.layout.form;
            if (mine && outline.layout.name.isEmpty() && form.hasHeadingOf(mine->layout.form) && form.subject != mine->layout.form.subject)
                others << (outline.area.isEmpty() ? outline.recipient : outline.area);
        }
    }
    others.removeDuplicates();
    return others;
}

Done TableReview::giveName(const QString &name, bool forAny)
{
    const QString wanted = name.simplified();
    if (!table())
        return Error{tr("Velg først et tall i tabellen")};
    Layout layout = said();
    if (layout.table.isPlain())
        return Error{tr("Si først hvordan tabellen skal leses, så kan det få et navn")};
    if (wanted.isEmpty())
        return Error{tr("Et oppsett må ha et navn")};
    if (std::any_of(layouts().cbegin(), layouts().cend(), [&](const Layout &other) { return other.name == wanted; }))
        return Error{tr("Oppsettet «%1» finnes fra før").arg(wanted)};
    layout.name = wanted;
    if (forAny)
        layout.form.subject.clear();
    change(layout);
    return done();
}

bool TableReview::learn(QWidget *window)
{
    std::vector<Layout> layouts = m_copy->programme().layouts;
    QStringList others; // that are to be read by what got its name just now
    const auto isTaken = [&](const QString &name) { return std::any_of(layouts.cbegin(), layouts.cend(), [&](const Layout &layout) { return layout.name == name; }); };
    for (Layout &layout : layouts) {
        const Read own = layout.name.isEmpty() ? m_files.current(layout.table.document) : nullptr;
        const std::optional<NameQuestion> question = own ? questionFor(layout, *own) : std::nullopt;
        if (!question)
            continue;
        const QString wanted = Messages::askForText(window, tr("Oppsett av tabell"), question->text, question->suggestion, {}).value_or(QString()).simplified();
        QString name = wanted;
        for (int n = 2; !name.isEmpty() && isTaken(name); ++n)
            name = tr("%1 %2", "a name and a number that tells it from others").arg(wanted).arg(n);
        layout.name = name;
        for (const QString &sha256 : m_files.names()) {
            const Read read = sha256 == layout.table.document ? nullptr : reading(sha256);
            if (read && isFor(layout, *read))
                others << sha256;
        }
    }
    others.removeDuplicates();
    if (!others.isEmpty()) {
        start(others, layouts);
        return false;
    }
    (void)m_copy->learnLayouts(m_before, std::move(layouts), tr("Husk oppsettet av tabellene"));
    return true;
}

} // namespace ramme
