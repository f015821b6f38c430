#include "views/programmetree.h"

#include "edit/programmetreemodel.h"
#include "edit/roles.h"

#include <QScopedValueRollback>

namespace ramme {

using Kind = ProgrammeTreeModel::Kind;

ProgrammeTree::ProgrammeTree(ProgrammeDocument *document, QWidget *parent)
    : QTreeView(parent)
    , m_model(new ProgrammeTreeModel(document, this))
{
    setModel(m_model);
    setHeaderHidden(true);
    setFrameShape(QFrame::NoFrame);
    setUniformRowHeights(true);
    setTextElideMode(Qt::ElideRight);
    setIndentation(14);
    setAccessibleName(tr("Programmet"));
    setEditTriggers(NoEditTriggers);
    expandAll();
    connect(m_model, &QAbstractItemModel::rowsInserted, this, &QTreeView::expandAll);
    connect(m_model, &QAbstractItemModel::modelReset, this, &QTreeView::expandAll);
    connect(this, &QTreeView::clicked, this, &ProgrammeTree::go);
    connect(this, &QTreeView::activated, this, &ProgrammeTree::go);
}

void ProgrammeTree::select(const MandateKey &mandate)
{
    const QScopedValueRollback quiet(m_quiet, true);
    setCurrentIndex(m_model->indexOfMandate(mandate.area, mandate.vintage));
}

void ProgrammeTree::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QTreeView::currentChanged(current, previous);
    // Arrow keys walk through mandates and documents; activating is for what leaves the tree.
    if (!m_quiet && hasFocus() && Kind(current.data(NodeKindRole).toInt()) == Kind::Mandate)
        go(current);
}

void ProgrammeTree::go(const QModelIndex &index)
{
    if (!index.isValid())
        return;
    switch (Kind(index.data(NodeKindRole).toInt())) {
    case Kind::Areas:
    case Kind::Area: emit overviewWanted(); break;
    case Kind::Mandate: emit mandateWanted({index.data(AreaRole).toString(), index.data(VintageRole).toInt()}); break;
    case Kind::Document: {
        Source source;
        source.document = index.data(SourceDocumentRole).toString();
        source.line = index.data(SourceLineRole).toInt();
        emit documentWanted(source);
        break;
    }
    case Kind::Waiting:
    case Kind::WaitingReading: emit waitingWanted(); break;
    case Kind::Findings: emit checksWanted(); break;
    case Kind::Documents: break;
    }
}

} // namespace ramme
