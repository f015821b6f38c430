#include "views/figuretable.h"

#include "views/amountdelegate.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QLineEdit>
#include <QScrollBar>

namespace ramme {

FigureTable::FigureTable(QWidget *parent)
    : QTableView(parent)
{
    setSelectionMode(ExtendedSelection);
    setEditTriggers(DoubleClicked | EditKeyPressed | AnyKeyPressed);
    setHorizontalScrollMode(ScrollPerPixel);
    setVerticalScrollMode(ScrollPerPixel);
    setTabKeyNavigation(false);
    setWordWrap(false);
    setContextMenuPolicy(Qt::CustomContextMenu);
    verticalHeader()->setDefaultSectionSize(fontMetrics().height() + 9);
    verticalHeader()->setMinimumSectionSize(fontMetrics().height() + 6);
}

void FigureTable::useDelegate(AmountDelegate *delegate)
{
    m_delegate = delegate;
    setItemDelegate(delegate);
}

void FigureTable::fitColumns(int least, int most)
{
    if (!model())
        return;
    for (int column = 0; column < model()->columnCount(); ++column) {
        const int wanted = std::max(sizeHintForColumn(column), horizontalHeader()->sectionSizeHint(column));
        setColumnWidth(column, std::clamp(wanted + 6, least, most));
    }
}

void FigureTable::fitHeight()
{
    int height = horizontalHeader()->sizeHint().height() + 2 * frameWidth() + 2;
    for (int row = 0; model() && row < model()->rowCount(); ++row)
        height += rowHeight(row);
    int width = verticalHeader()->isVisible() ? verticalHeader()->sizeHint().width() : 0;
    for (int column = 0; model() && column < model()->columnCount(); ++column)
        width += columnWidth(column);
    if (width + 2 * frameWidth() > viewport()->width())
        height += horizontalScrollBar()->sizeHint().height();
    setFixedHeight(height);
}

void FigureTable::keyPressEvent(QKeyEvent *event)
{
    if (m_delegate && m_delegate->refusedEditor()) {
        m_delegate->refusedEditor()->setFocus();
        return;
    }
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (enter && state() != EditingState && currentIndex().flags().testFlag(Qt::ItemIsEditable)) {
        edit(currentIndex());
        return;
    }
    QTableView::keyPressEvent(event);
}

void FigureTable::mousePressEvent(QMouseEvent *event)
{
    if (m_delegate && m_delegate->refusedEditor()) {
        m_delegate->refusedEditor()->setFocus();
        return;
    }
    QTableView::mousePressEvent(event);
}

void FigureTable::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QTableView::currentChanged(current, previous);
    emit picked();
}

void FigureTable::selectionChanged(const QItemSelection &selected, const QItemSelection &deselected)
{
    QTableView::selectionChanged(selected, deselected);
    emit picked();
}

void FigureTable::closeEditor(QWidget *editor, QAbstractItemDelegate::EndEditHint hint)
{
    if (m_delegate && editor == m_delegate->refusedEditor() && hint != QAbstractItemDelegate::RevertModelCache)
        return;
    QTableView::closeEditor(editor, hint);
}

} // namespace ramme
