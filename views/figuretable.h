#pragma once

#include <QBasicTimer>
#include <QTableView>

namespace ramme {

class AmountDelegate;

/// A table of figures: edits on a key press, keeps a refused entry open, copies as tab-separated text, and stretches to its content.
class FigureTable : public QTableView
{
    Q_OBJECT

public:
    explicit FigureTable(QWidget *parent = nullptr);

    /// The delegate decides whether an open editor may be left.
    void useDelegate(AmountDelegate *delegate);
    /// Column widths by content, no narrower than the least and no wider than the most.
    void fitColumns(int least, int most);
    /// Row heights by content: at once for the rows in view, for the others a few at a time.
    void fitRows();
    /// Height that shows all rows without scrolling, for pages that scroll as a whole.
    void fitHeight();
    int contentHeight() const; ///< of all rows, headings and frame
    int contentWidth() const;  ///< of all columns, row headings and frame
    void setCornerText(const QString &text);
    /// Makes the first figure current without selecting it, where nothing is current yet.
    void startSomewhere();
    /// Makes a cell current, in view and with the keys; false where there is no such cell.
    bool goTo(const QModelIndex &index);

signals:
    /// The current cell or the selection is another.
    void picked();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    void selectionChanged(const QItemSelection &selected, const QItemSelection &deselected) override;
    /// Draws anew what has changed, where that is a part of the columns; the base class draws all.
    void dataChanged(const QModelIndex &topLeft, const QModelIndex &bottomRight, const QList<int> &roles = {}) override;
    void closeEditor(QWidget *editor, QAbstractItemDelegate::EndEditHint hint) override;

    void timerEvent(QTimerEvent *event) override;

private:
    int wantedWidth(int column) const;
    int textWidth(const QModelIndex &index) const;
    void fitMoreRows();

    AmountDelegate *m_delegate = nullptr;
    QBasicTimer m_fitting;
    int m_nextRow = 0; ///< from which rows have not been fitted
};

} // namespace ramme
