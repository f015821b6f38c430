#include "views/tablereview.h"

#include "edit/programmedocument.h"
#include "views/messages.h"

#include <QCoreApplication>
#include <QPointer>
#include <QThreadPool>

namespace ramme {

namespace {

bool isSamePlace(const TableLayout &a, const TableLayout &b) { return a.isAt(b.document, b.firstLine); }

bool inOrder(const std::vector<LayoutColumn> &columns)
{
    return std::adjacent_find(columns.cbegin(), columns.cend(), [](const LayoutColumn &a, const LayoutColumn &b) { return a.from >= b.from; }) == columns.cend();
}

} // namespace

TableReview::TableReview(ProgrammeDocument *copy, const std::vector<Read> &files, QObject *parent)
    : QObject(parent), m_copy(copy), m_before(copy->programme().layouts)
{
    for (const Read &read : files) {
        if (read && read->text)
            m_files.push_back({read->reading.file.sha256, {{copy->programme().layouts, read}}, 0});
    }
    connect(copy, &ProgrammeDocument::structureChanged, this, &TableReview::follow);
}

TableReview::~TableReview() = default;

TableReview::File *TableReview::file(const QString &sha256)
{
    const auto found = std::find_if(m_files.begin(), m_files.end(), [&](const File &one) { return one.sha256 == sha256; });
    return found == m_files.end() ? nullptr : &*found;
}

TableReview::Read TableReview::reading(const QString &sha256) const
{
    const auto found = std::find_if(m_files.begin(), m_files.end(), [&](const File &one) { return one.sha256 == sha256; });
    return found == m_files.end() ? nullptr : found->known[found->current].read;
}

const TableOutline *TableReview::table() const
{
    for (const File &one : m_files) {
        if (one.sha256 != m_sha256)
            continue;
        for (const TableOutline &outline : one.known[one.current].read->tables) {
            if (outline.isAt(m_sha256, m_line))
                return &outline;
        }
    }
    return nullptr;
}

void TableReview::select(const Source &place)
{
    const TableOutline *before = table();
    m_sha256 = place.document;
    m_line = place.line;
    if (table() != before)
        emit tableChanged();
}

/// Where nothing was said yet, only the place and the form.
Layout TableReview::said() const
{
    const TableOutline *outline = table();
    for (const Layout &layout : m_reading ? m_wanted : m_copy->programme().layouts) {
        if (isSamePlace(layout.table, outline->layout.table))
            return layout;
    }
    Layout layout = outline->layout;
    const auto isIt = [&](const Layout &known) { return !known.name.isEmpty() && known.name == layout.name; };
    const auto known = std::find_if(m_copy->programme().layouts.cbegin(), m_copy->programme().layouts.cend(), isIt);
    if (known == m_copy->programme().layouts.cend())
        layout.table.kind = TableLayout::Kind::AsRead;
    if (known == m_copy->programme().layouts.cend() || known->table.columns.empty())
        layout.table.columns.clear(); // the outline tells them also where no one gave them
    return layout;
}

void TableReview::setKind(TableLayout::Kind kind)
{
    if (!table())
        return;
    Layout layout = said();
    layout.table.kind = kind;
    change(layout);
}

Done TableReview::setColumns(const std::vector<LayoutColumn> &columns)
{
    if (!table())
        return Error{tr("Velg først et tall i tabellen")};
    if (columns.size() < 2 || !inOrder(columns))
        return Error{tr("En tabell må ha ett skille eller flere, i rekkefølge fra venstre")};
    Layout layout = said();
    layout.table.columns = columns;
    change(layout);
    return done();
}

Done TableReview::setHeading(std::size_t column, const QString &heading)
{
    const TableOutline *outline = table();
    if (!outline || column >= outline->layout.table.columns.size())
        return Error{tr("Velg først et kolonneskille")};
    const std::vector<LayoutColumn> given = said().table.columns;
    std::vector<LayoutColumn> columns = given.size() == outline->layout.table.columns.size() ? given : outline->layout.table.columns;
    const QString wanted = heading.simplified();
    const bool taken = std::any_of(columns.cbegin(), columns.cend(), [&](const LayoutColumn &one) { return !wanted.isEmpty() && one.heading == wanted; });
    if (columns[column].heading == wanted)
        return done();
    if (taken)
        return Error{tr("En annen kolonne har overskriften «%1»").arg(wanted)};
    columns[column].heading = wanted;
    return setColumns(columns);
}

void TableReview::readAgain()
{
    if (table())
        start(m_sha256, m_copy->programme().layouts);
}

Done TableReview::assign(const MandateKey &key, const MandateKey &to)
{
    std::vector<Layout> layouts = m_copy->programme().layouts;
    File *shown = file(m_sha256);
    Read read = shown ? shown->known[shown->current].read : nullptr;
    if (read) {
        auto assigned = std::make_shared<DocumentReading>(*read);
        const TableOutline *first = table();
        if (!first || first->area != key.area || first->vintage != key.vintage) {
            const auto found = std::find_if(read->tables.cbegin(), read->tables.cend(),
                                            [&](const TableOutline &outline) { return outline.area == key.area && outline.vintage == key.vintage; });
            first = found == read->tables.cend() ? nullptr : &*found;
        }
        if (first) {
            const int line = std::exchange(m_line, first->layout.table.firstLine);
            Layout layout = said();
            layout.table.area = to.area == key.area ? layout.table.area : to.area.simplified();
            layout.table.vintage = to.vintage == key.vintage ? layout.table.vintage : to.vintage;
            layouts = withLayout(std::move(layouts), layout);
            m_line = line;
        }
        for (TableOutline &outline : assigned->tables) {
            if (outline.area != key.area || outline.vintage != key.vintage)
                continue;
            outline.area = to.area.simplified();
            outline.vintage = to.vintage;
        }
        for (Mandate &mandate : assigned->reading.mandates) {
            if (mandate.area != key.area || mandate.vintage != key.vintage)
                continue;
            mandate.area = to.area.simplified();
            mandate.vintage = to.vintage;
        }
        shown->known.push_back({layouts, assigned}); // so that it is known when the change is announced
    }
    const Done moved = m_copy->assignMandate(key, to, layouts);
    if (!moved && read)
        file(m_sha256)->known.pop_back();
    return moved;
}

void TableReview::change(const Layout &layout)
{
    start(m_sha256, withLayout(m_reading ? m_wanted : m_copy->programme().layouts, layout));
}

void TableReview::start(const QString &sha256, const std::vector<Layout> &layouts)
{
    m_wantedFile = sha256;
    m_wanted = layouts;
    m_again = m_reading;
    const File *shown = file(sha256);
    if (m_reading || !shown)
        return; // what is wanted then is read when the present reading is there
    m_reading = true;
    emit readingChanged();
    const Programme &programme = m_copy->programme();
    const Read before = shown->known[shown->current].read;
    ReadingContext context{programme.areas, programme.recipients, layouts, before->assumed, {}};
    const Reading &first = shown->known.front().read->reading; // what it brought is new once more
    std::erase_if(context.areas, [&](const Area &area) { return std::find(first.areas.cbegin(), first.areas.cend(), area) != first.areas.cend(); });
    std::erase_if(context.recipients, [&](const Recipient &one) { return std::find(first.recipients.cbegin(), first.recipients.cend(), one) != first.recipients.cend(); });
    const QPointer<TableReview> self(this);
    QThreadPool::globalInstance()->start([self, before, context] {
        const auto read = std::make_shared<const DocumentReading>(ramme::readAgain(before->reading.file, before->text, context));
        QMetaObject::invokeMethod(qApp, [self, read, layouts = context.layouts] {
            if (self)
                self->take(read->reading.file.sha256, layouts, read);
        });
    });
}

void TableReview::take(const QString &sha256, const std::vector<Layout> &layouts, const Read &read)
{
    m_reading = false;
    if (std::exchange(m_again, false))
        return start(m_wantedFile, m_wanted); // something else was said meanwhile
    for (File &one : m_files) {
        if (one.sha256 != sha256)
            continue;
        const Read was = one.known[one.current].read;
        one.known.push_back({layouts, read});
        one.current = one.known.size() - 1;
        const QString name = read->reading.file.name;
        (void)m_copy->takeReading(was->reading, read->reading, layouts, tr("Les %1 på nytt").arg(name));
        break;
    }
    emit readingChanged();
    emit tableChanged();
    emit readAnew();
}

const TableOutline *TableReview::outlineOf(const Layout &layout) const
{
    for (const File &one : m_files) {
        for (const TableOutline &outline : one.known[one.current].read->tables) {
            if (isSamePlace(outline.layout.table, layout.table))
                return &outline;
        }
    }
    return nullptr;
}

void TableReview::learn(QWidget *window)
{
    std::vector<Layout> layouts = m_copy->programme().layouts;
    const auto isTaken = [&](const QString &name) { return std::any_of(layouts.cbegin(), layouts.cend(), [&](const Layout &layout) { return layout.name == name; }); };
    for (Layout &layout : layouts) {
        if (!layout.name.isEmpty())
            continue;
        const TableOutline *outline = outlineOf(layout);
        const QString area = outline ? outline->area : QString();
        const FoundTable::Taken taken = outline ? outline->taken : FoundTable::Taken::Strange;
        const QString suggestion = taken == FoundTable::Taken::Frames ? tr("%1, rammer").arg(area)
            : taken == FoundTable::Taken::Split                      ? tr("%1, fordeling").arg(area)
                                                                      : tr("%1, tabell").arg(area);
        const QString question = tr("Tabellen i mandatet for %1 er lest slik du sa. Gi oppsettet et navn, så brukes det på samme slags tabell neste gang:")
                                     .arg(area);
        const QString wanted = Messages::askForText(window, tr("Oppsett av tabell"), question, suggestion, {}).value_or(QString()).simplified();
        QString name = wanted;
        for (int n = 2; !name.isEmpty() && isTaken(name); ++n)
            name = tr("%1 %2", "a name and a number that tells it from others").arg(wanted).arg(n);
        layout.name = name;
    }
    (void)m_copy->setLayouts(learned(m_before, std::move(layouts)), tr("Husk oppsettet av tabellene"));
}

/// After undo and redo the tables are those that were read under the layouts the programme then has.
void TableReview::follow()
{
    for (File &one : m_files) {
        for (std::size_t i = one.known.size(); i-- > 0;) {
            if (one.known[i].layouts != m_copy->programme().layouts)
                continue;
            one.current = i;
            break;
        }
    }
    emit tableChanged();
}

} // namespace ramme
