#pragma once

#include <QAbstractListModel>
#include <QSet>

#include <vector>

namespace ramme {

class ProgrammeDocument;
struct Figure;

/// The figures of some documents that a person should settle, in the order they are printed. One that is settled stays in the
/// list, so that it can be looked at again.
class DoubtsModel : public QAbstractListModel
{
    Q_OBJECT

public:
    /// Documents are SHA-256 of files. With decided, also figures that reading itself decided, without a word about them in doubt.
    DoubtsModel(ProgrammeDocument *document, QSet<QString> documents, QObject *parent = nullptr);

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

    void setWithDecided(bool with);
    int figureAt(int row) const { return m_figures.at(std::size_t(row)); }
    bool isOpen(int row) const;
    int openCount() const;
    /// The next row whose figure is open, going on from the end to the beginning; -1 where all are settled.
    int nextOpen(int row, bool forward) const;
    int rowOf(int figure) const; ///< -1 where it is not in the list

signals:
    void countChanged();

private:
    void refresh();
    bool belongs(const Figure &figure) const;
    QString text(int figure) const;

    ProgrammeDocument *m_document;
    QSet<QString> m_documents;
    QSet<int> m_once; ///< were in doubt when first seen
    std::vector<int> m_figures;
    bool m_withDecided = false;
};

} // namespace ramme
