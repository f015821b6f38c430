#pragma once

#include <QAbstractItemModel>

#include <memory>
#include <vector>

namespace ramme {

class ProgrammeDocument;

/// The programme as the navigation shows it: areas with their mandates, documents, waiting readings, and findings with their count.
class ProgrammeTreeModel : public QAbstractItemModel
{
    Q_OBJECT

public:
    enum class Kind { Areas, Area, Mandate, Documents, Document, Waiting, WaitingReading, Findings };

    explicit ProgrammeTreeModel(ProgrammeDocument *document, QObject *parent = nullptr);
    ~ProgrammeTreeModel() override;

    QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    QModelIndex parent(const QModelIndex &index) const override;
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

    QModelIndex indexOfMandate(const QString &area, int vintage) const;
    QModelIndex indexOfKind(Kind kind) const; ///< the first of its kind

private:
    struct Node;

    void refresh();
    void follow(Node &node, Node &next);
    void update(Node &node, Node &next);
    Node &nodeAt(const QModelIndex &index) const;
    QModelIndex indexOf(const Node &node) const;
    std::unique_ptr<Node> build() const;

    ProgrammeDocument *m_document;
    std::unique_ptr<Node> m_root;
};

} // namespace ramme
