#include "views/tablemarking.h"

#include "views/sourcepane.h"
#include "views/tablereview.h"
#include "views/tabletools.h"

namespace ramme {

TableMarking::TableMarking(TableReview *review, SourcePane *source, TableTools *tools, QObject *parent)
    : QObject(parent), m_review(review), m_source(source)
{
    connect(source, &SourcePane::columnsMoved, this, &TableMarking::moveColumns);
    connect(source, &SourcePane::columnPicked, tools, [tools](int index) { tools->setColumn(index + 1); });
    connect(source, &SourcePane::boxDrawn, this, &TableMarking::markLines);
    connect(review, &TableReview::tableChanged, this, [this] { m_source->showTable(m_review->table()); });
    connect(tools, &TableTools::tableWanted, this, &TableMarking::makeTable);
}

/// What a person called a column stays with it; a column that is new has the heading that is printed.
void TableMarking::moveColumns(const std::vector<int> &places)
{
    const TableOutline *table = m_review->table();
    if (!table)
        return;
    const std::vector<LayoutColumn> &before = table->layout.table.columns;
    std::vector<LayoutColumn> columns{before.front()};
    for (const int place : places) {
        const std::size_t at = columns.size();
        const auto same = std::find_if(before.cbegin(), before.cend(), [place](const LayoutColumn &column) { return column.from == place; });
        const bool onlyMoved = places.size() + 1 == before.size();
        columns.push_back({place, onlyMoved ? before[at].heading : same != before.cend() ? same->heading : QString()});
    }
    if (const Done done = m_review->setColumns(columns); !done)
        emit said(done.error());
}

void TableMarking::markLines(const Source &page, const QRectF &box)
{
    const std::optional<std::pair<int, int>> lines = m_review->linesIn(page.document, page.page, box);
    if (!lines)
        return emit said(tr("Det står ingen tekst i rammen."));
    m_source->chooseLines(lines->first, lines->second);
    emit said(tr("Linje %1 til %2 er merket. Ctrl+T gjør dem til en tabell.").arg(lines->first).arg(lines->second));
}

void TableMarking::makeTable()
{
    const std::optional<std::pair<int, int>> lines = m_source->chosenLines();
    if (!lines)
        return emit said(tr("Merk først linjene i teksten, eller dra en ramme rundt dem på siden."));
    const QString document = m_source->document();
    if (const Done done = m_review->pointAt(document, lines->first, lines->second); !done)
        return emit said(done.error());
    m_source->clearMarked();
    emit tableMade(m_review->placeOf(document, lines->first));
}

} // namespace ramme
