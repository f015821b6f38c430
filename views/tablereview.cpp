#include "views/tablereview.h"

#include "edit/programmedocument.h"
#include "import/pointedtable.h"
#include "views/backgroundwork.h"

#include <QWidget>

namespace ramme {

namespace {

constexpr int patience = 1000; ///< ms: a line is moved many times, and most documents are read again in a moment

bool inOrder(const std::vector<LayoutColumn> &columns)
{
    return std::adjacent_find(columns.cbegin(), columns.cend(), [](const LayoutColumn &a, const LayoutColumn &b) { return a.from >= b.from; }) == columns.cend();
}

} // namespace

TableReview::TableReview(ProgrammeDocument *copy, const std::vector<Read> &files, QWidget *window)
    : QObject(window), m_copy(copy), m_work(new BackgroundWork(window, patience)), m_before(copy->programme().layouts), m_files(files, m_before)
{
    connect(copy, &ProgrammeDocument::structureChanged, this, &TableReview::follow);
    connect(m_work, &BackgroundWork::stopped, this, [this] { // the tables are as they were read before
        m_reading = m_again = false;
        emit readingChanged();
        emit tableChanged();
    });
}

TableReview::~TableReview() = default;

TableReview::Read TableReview::reading(const QString &sha256) const
{
    return findFile(m_copy->programme(), sha256) ? m_files.current(sha256) : nullptr;
}

const TableOutline *TableReview::table() const
{
    const Read read = reading(m_sha256); // the file keeps it too
    const auto isShown = [&](const TableOutline &outline) { return outline.isAt(m_sha256, m_line); };
    const auto found = read ? std::find_if(read->tables.cbegin(), read->tables.cend(), isShown) : std::vector<TableOutline>::const_iterator();
    return read && found != read->tables.cend() ? &*found : nullptr;
}

Source TableReview::placeOf(const QString &sha256, int line) const { return ReviewedFiles::placeOf(reading(sha256), sha256, line); }

std::optional<std::pair<int, int>> TableReview::linesIn(const QString &sha256, int page, const QRectF &box) const
{
    return ReviewedFiles::linesIn(reading(sha256), page, box);
}

void TableReview::select(const Source &place)
{
    const TableOutline *before = table();
    m_sha256 = place.document;
    m_line = place.line;
    if (table() != before)
        emit tableChanged();
}

const std::vector<Layout> &TableReview::layouts() const { return m_reading ? m_wanted : m_copy->programme().layouts; }

/// Where nothing was said yet, only the place and the form.
Layout TableReview::said() const
{
    const TableOutline *outline = table();
    for (const Layout &layout : layouts()) {
        if (layout.table.isAt(outline->layout.table.document, outline->layout.table.firstLine))
            return layout;
    }
    Layout layout = outline->layout;
    const auto isIt = [&](const Layout &known) { return !known.name.isEmpty() && known.name == layout.name; };
    const auto known = std::find_if(m_copy->programme().layouts.cbegin(), m_copy->programme().layouts.cend(), isIt);
    if (known == m_copy->programme().layouts.cend() && !layout.table.isHeadless)
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

void TableReview::setHeadless(bool headless)
{
    const TableOutline *outline = table();
    if (!outline || outline->layout.table.isHeadless == headless)
        return;
    Layout layout = said();
    layout.table.isHeadless = headless;
    if (headless && layout.table.columns.empty())
        layout.table.columns = outline->layout.table.columns;
    change(layout);
}

void TableReview::readAgain()
{
    if (table())
        start({m_sha256}, m_copy->programme().layouts);
}

Done TableReview::pointAt(const QString &sha256, int firstLine, int lastLine)
{
    const Read read = reading(sha256);
    if (!read)
        return Error{tr("Teksten er ikke fra en fil som gås gjennom her")};
    const Result<Layout> pointed = pointedTable(*read, firstLine, lastLine);
    if (!pointed)
        return Error{pointed.error()};
    std::vector<Layout> wanted = layouts();
    std::erase_if(wanted, [&](const Layout &layout) {
        const TableLayout &table = layout.table;
        return layout.name.isEmpty() && table.document == sha256 && table.firstLine < pointed->table.behindLine() && pointed->table.firstLine < table.behindLine();
    });
    m_sha256 = sha256;
    m_line = pointed->table.firstLine;
    start({sha256}, withLayout(std::move(wanted), *pointed));
    return done();
}

Done TableReview::assign(const MandateKey &key, const MandateKey &to)
{
    std::vector<Layout> layouts = m_copy->programme().layouts;
    const Read read = reading(m_sha256);
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
        m_files.remember(layouts, {assigned}); // so that it is known when the change is announced
    }
    const Done moved = m_copy->assignMandate(key, to, layouts);
    if (!moved && read)
        m_files.forgetLast();
    return moved;
}

void TableReview::change(const Layout &layout)
{
    QStringList files{m_sha256};
    for (const QString &sha256 : m_files.names()) {
        const Read read = sha256 == m_sha256 ? nullptr : reading(sha256);
        if (read && isFor(layout, *read))
            files << sha256;
    }
    start(files, withLayout(layouts(), layout));
}

void TableReview::start(const QStringList &files, const std::vector<Layout> &layouts)
{
    m_again = m_reading;
    m_wantedFiles = m_reading ? m_wantedFiles + files : files;
    m_wantedFiles.removeDuplicates();
    m_wanted = layouts;
    if (m_reading)
        return; // what is wanted then is read when the present reading is there
    auto again = std::make_shared<Again>();
    again->layouts = layouts;
    again->before = m_copy->programme();
    for (const QString &sha256 : m_wantedFiles) {
        const Read before = reading(sha256);
        if (!before)
            continue;
        ReadingContext context{again->before.areas, again->before.recipients, layouts, before->assumed, {}};
        const Reading &first = m_files.first(sha256)->reading; // what it brought is new once more
        for (const Reading *brought : {&first, &before->reading}) {
            std::erase_if(context.areas, [&](const Area &area) { return std::find(brought->areas.cbegin(), brought->areas.cend(), area) != brought->areas.cend(); });
            std::erase_if(context.recipients, [&](const Recipient &one) { return std::find(brought->recipients.cbegin(), brought->recipients.cend(), one) != brought->recipients.cend(); });
        }
        again->was.push_back(before);
        again->contexts.push_back(context);
    }
    if (again->was.empty())
        return;
    m_reading = true;
    emit readingChanged();
    const auto count = int(again->was.size());
    const QString label = count == 1 ? tr("Leser dokumentet på nytt …") : tr("Leser dokumentene på nytt …");
    m_work->start(label, count > 1 ? count : 0, [again](const std::stop_token &stop, const BackgroundWork::Told &told) { again->read(stop, told); },
                  [this, again] { take(*again); });
}

/// Beside the window.
void TableReview::Again::read(const std::stop_token &stop, const std::function<void(int)> &told)
{
    for (std::size_t i = 0; i < was.size(); ++i) {
        contexts[i].stop = stop;
        Result<DocumentReading> read = ramme::readAgain(was[i]->reading.file, was[i]->text, contexts[i]);
        if (!read)
            return; // it was stopped
        now.push_back(std::make_shared<const DocumentReading>(std::move(*read)));
        told(int(now.size()));
    }
    after = ProgrammeDocument::reread(before, files(), layouts);
    derived = Derived::of(after);
}

std::vector<Reread> TableReview::Again::files() const
{
    std::vector<Reread> files;
    for (std::size_t i = 0; i < now.size(); ++i)
        files.push_back({was[i]->reading, now[i]->reading});
    return files;
}

void TableReview::take(Again &again)
{
    m_reading = false;
    if (std::exchange(m_again, false))
        return start(m_wantedFiles, m_wanted); // something else was said meanwhile
    m_files.remember(again.layouts, again.now);
    const QString text = again.now.size() == 1 ? tr("Les %1 på nytt").arg(again.now.front()->reading.file.name) : tr("Les %n fil(er) på nytt", nullptr, int(again.now.size()));
    if (m_copy->programme() == again.before)
        m_copy->takeReread(std::move(again.after), std::move(again.derived), text);
    else // something was settled meanwhile
        (void)m_copy->takeReadings(again.files(), again.layouts, text);
    emit readingChanged();
    emit tableChanged();
}

/// After undo and redo the tables are those that were read under the layouts the programme then has.
void TableReview::follow()
{
    m_files.goTo(m_copy->programme().layouts);
    emit tableChanged();
}

} // namespace ramme
