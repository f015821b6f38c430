#pragma once

#include <QPointer>
#include <QStyledItemDelegate>

class QLabel;
class QLineEdit;

namespace ramme {

/// Shows figures as their roles say (estimated, undecided, corrected, sums, evidence) and edits them in place. An entry the
/// model refuses stays in its open editor, framed, with the reason in words beside it.
class AmountDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    explicit AmountDelegate(QObject *parent = nullptr);

    QWidget *createEditor(QWidget *parent, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    void setEditorData(QWidget *editor, const QModelIndex &index) const override;
    void setModelData(QWidget *editor, QAbstractItemModel *model, const QModelIndex &index) const override;
    void updateEditorGeometry(QWidget *editor, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;

    /// Takes the reason a model gives while it refuses an entry.
    void hearRefusal(const QModelIndex &index, const QString &reason);

    /// The open editor whose entry is refused, or nothing.
    QLineEdit *refusedEditor() const;
    /// The reason shown beside the refused entry; empty where there is none.
    QString shownReason() const;

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override;
    bool eventFilter(QObject *object, QEvent *event) override;

private:
    QWidget *createChoice(QWidget *parent, const QStringList &choices) const;
    void showReason(QLineEdit *editor, const QString &reason) const;
    void clearReason() const;
    void removeReason() const;

    QString m_heard;
    mutable QPointer<QLineEdit> m_refused;
    mutable QPointer<QLabel> m_reason;
};

} // namespace ramme
