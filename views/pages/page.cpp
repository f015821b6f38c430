#include "views/pages/page.h"

#include "edit/copytext.h"
#include "edit/programmedocument.h"
#include "edit/roles.h"
#include "views/figuretable.h"
#include "views/laterturn.h"

#include <QHeaderView>

namespace ramme {

Page::Page(ProgrammeDocument *document, QWidget *parent)
    : QWidget(parent)
    , m_document(document)
{
    connect(document, &ProgrammeDocument::planChanged, this, [this] {
        inLaterTurn(this, [this] {
            if (isVisible() && table())
                table()->startSomewhere();
        });
    });
}

QString Page::selectedText(bool withHeadings) const
{
    const FigureTable *current = table();
    if (!current || !current->selectionModel())
        return {};
    const CopyHeaders shown = current->verticalHeader()->isHidden() ? CopyHeaders::Columns : CopyHeaders::ColumnsAndRows;
    return copyAsText(*current->model(), current->selectionModel()->selectedIndexes(), withHeadings ? shown : CopyHeaders::None);
}

void Page::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (table())
        table()->startSomewhere();
}

void Page::follow(FigureTable *table)
{
    connect(table, &FigureTable::picked, this, [this, table] {
        const QModelIndex index = table->currentIndex();
        if (index.isValid() && table->isVisible()) // a page that is not shown has nothing to point at
            emit picked(pickOf(index));
        emit selectionChanged();
    });
}

Pick Page::pickOf(const QModelIndex &index) const
{
    Pick pick;
    pick.figure = index.data(FigureIdRole).toInt();
    if (!pick.figure)
        pick.explanation = index.data(Qt::ToolTipRole).toString();
    return pick;
}

} // namespace ramme
