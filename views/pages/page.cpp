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

CopyHeaders Page::headersOf(const FigureTable &table, bool withHeadings)
{
    return !withHeadings ? CopyHeaders::None : table.verticalHeader()->isHidden() ? CopyHeaders::Columns : CopyHeaders::ColumnsAndRows;
}

QString Page::selectedText(bool withHeadings) const
{
    const FigureTable *current = table();
    if (!current || !current->selectionModel())
        return {};
    return copyAsText(*current->model(), current->selectionModel()->selectedIndexes(), headersOf(*current, withHeadings));
}

std::unique_ptr<QMimeData> Page::copied(bool withHeadings) const
{
    const QString text = selectedText(withHeadings);
    if (text.isEmpty())
        return nullptr;
    auto both = std::make_unique<QMimeData>();
    both->setText(text);
    both->setHtml(copyAsHtml(text, headersOf(*table(), withHeadings)));
    return both;
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
