#include "views/figuretable.h"

#include "edit/roles.h"
#include "views/amountdelegate.h"
#include "views/flatheader.h"

#include <QAbstractButton>
#include <QElapsedTimer>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
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
    setShowGrid(false); // the delegate draws it, so that it is seen in light and dark
    setHorizontalHeader(new FlatHeader(Qt::Horizontal, this));
    setVerticalHeader(new FlatHeader(Qt::Vertical, this));
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
        const int wanted = std::max(wantedWidth(column), horizontalHeader()->sectionSizeHint(column));
        setColumnWidth(column, std::clamp(wanted + 6, least, most));
    }
}

/// Of all rows of a short table; of a long one, of the row with the widest of the longest texts among the first and the last, where the sums are.
int FigureTable::wantedWidth(int column) const
{
    constexpr int shortTable = 15;
    constexpr std::ptrdiff_t mostCompared = 3;
    constexpr int first = 60;
    constexpr int last = 20;
    if (model()->rowCount() <= shortTable)
        return sizeHintForColumn(column);
    std::vector<std::pair<qsizetype, int>> rows;
    for (int row = 0; row < model()->rowCount(); ++row) {
        if (row < first || row >= model()->rowCount() - last)
            rows.emplace_back(model()->index(row, column).data().toString().size(), row);
    }
    std::partial_sort(rows.begin(), rows.begin() + mostCompared, rows.end(), std::greater());
    const auto width = [this, column](const std::pair<qsizetype, int> &row) { return textWidth(model()->index(row.second, column)); };
    const auto widest = std::ranges::max_element(rows.begin(), rows.begin() + mostCompared, {}, width);
    return sizeHintForIndex(model()->index(widest->second, column)).width();
}

int FigureTable::textWidth(const QModelIndex &index) const
{
    const QVariant own = index.data(Qt::FontRole);
    return QFontMetrics(own.isValid() ? own.value<QFont>() : font()).horizontalAdvance(index.data().toString());
}

void FigureTable::fitRows()
{
    m_nextRow = 0;
    const int last = rowAt(viewport()->height() - 1);
    for (int row = std::max(0, rowAt(0)); model() && row < model()->rowCount() && (last < 0 || row <= last); ++row) {
        resizeRowToContents(row);
        if (rowViewportPosition(row) > viewport()->height())
            break;
    }
    m_fitting.start(0, this);
}

/// What is in view stays where it is while rows above it get their heights.
void FigureTable::fitMoreRows()
{
    constexpr qint64 mostMilliseconds = 8;
    QElapsedTimer taken;
    taken.start();
    const int first = rowAt(0);
    const int before = first < 0 ? 0 : rowViewportPosition(first);
    while (model() && m_nextRow < model()->rowCount() && taken.elapsed() < mostMilliseconds)
        resizeRowToContents(m_nextRow++);
    if (first >= 0)
        verticalScrollBar()->setValue(verticalScrollBar()->value() + rowViewportPosition(first) - before);
    if (!model() || m_nextRow >= model()->rowCount())
        m_fitting.stop();
}

void FigureTable::timerEvent(QTimerEvent *event)
{
    if (event->timerId() == m_fitting.timerId())
        fitMoreRows();
    else
        QTableView::timerEvent(event);
}

int FigureTable::contentWidth() const
{
    int width = 2 * frameWidth() + (verticalHeader()->isVisible() ? verticalHeader()->sizeHint().width() : 0);
    for (int column = 0; model() && column < model()->columnCount(); ++column)
        width += columnWidth(column);
    return width;
}

int FigureTable::contentHeight() const
{
    int height = horizontalHeader()->sizeHint().height() + 2 * frameWidth();
    for (int row = 0; model() && row < model()->rowCount(); ++row)
        height += rowHeight(row);
    if (contentWidth() > width())
        height += horizontalScrollBar()->sizeHint().height();
    return height;
}

void FigureTable::fitHeight()
{
    setFixedHeight(contentHeight() + 2);
}

void FigureTable::setCornerText(const QString &text)
{
    auto *corner = findChild<QAbstractButton *>();
    if (!corner || corner->layout())
        return;
    auto *layout = new QHBoxLayout(corner);
    layout->setContentsMargins(6, 0, 6, 4);
    auto *label = new QLabel(text, corner);
    label->setAttribute(Qt::WA_TransparentForMouseEvents);
    layout->addWidget(label, 0, Qt::AlignLeft | Qt::AlignBottom);
}

void FigureTable::startSomewhere()
{
    if (!model() || currentIndex().isValid())
        return;
    for (int row = 0; row < model()->rowCount(); ++row) {
        for (int column = 0; column < model()->columnCount(); ++column) {
            const QModelIndex index = model()->index(row, column);
            if (isColumnHidden(column) || !index.data(FigureIdRole).toInt())
                continue;
            selectionModel()->setCurrentIndex(index, QItemSelectionModel::NoUpdate);
            return;
        }
    }
}

bool FigureTable::goTo(const QModelIndex &index)
{
    if (!index.isValid())
        return false;
    setCurrentIndex(index);
    scrollTo(index);
    setFocus();
    return true;
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
    const bool erases = event->key() == Qt::Key_Delete && state() != EditingState && currentIndex().data(FigureIdRole).toInt();
    if (erases && currentIndex().flags().testFlag(Qt::ItemIsEditable)) {
        model()->setData(currentIndex(), QString());
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

void FigureTable::dataChanged(const QModelIndex &topLeft, const QModelIndex &bottomRight, const QList<int> &roles)
{
    const bool isPart = topLeft.isValid() && bottomRight.isValid() && topLeft != bottomRight && bottomRight.column() - topLeft.column() + 1 < model()->columnCount();
    if (!isPart || !isVisible())
        return QTableView::dataChanged(topLeft, bottomRight, roles);
    const QModelIndex current = currentIndex();
    const bool isCurrentIn = current.column() >= topLeft.column() && current.column() <= bottomRight.column() && current.row() >= topLeft.row() && current.row() <= bottomRight.row();
    if (isCurrentIn)
        QTableView::dataChanged(current, current, roles); // its editor, where it has one
    QRect changed;
    for (int column = topLeft.column(); column <= bottomRight.column(); ++column) {
        const int top = rowViewportPosition(topLeft.row());
        const int bottom = rowViewportPosition(bottomRight.row()) + rowHeight(bottomRight.row());
        changed |= QRect(columnViewportPosition(column), top, columnWidth(column), bottom - top);
    }
    viewport()->update(changed & viewport()->rect());
}

void FigureTable::closeEditor(QWidget *editor, QAbstractItemDelegate::EndEditHint hint)
{
    if (m_delegate && editor == m_delegate->refusedEditor() && hint != QAbstractItemDelegate::RevertModelCache)
        return;
    QTableView::closeEditor(editor, hint);
}

} // namespace ramme
