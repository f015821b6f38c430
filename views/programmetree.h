#pragma once

#include "domain/source.h"
#include "edit/mandatekey.h"

#include <QTreeView>

namespace ramme {

class ProgrammeDocument;
class ProgrammeTreeModel;

/// The programme to the left: areas with their mandates, documents, waiting readings and findings.
class ProgrammeTree : public QTreeView
{
    Q_OBJECT

public:
    explicit ProgrammeTree(ProgrammeDocument *document, QWidget *parent = nullptr);

    void select(const MandateKey &mandate);

signals:
    void mandateWanted(const ramme::MandateKey &mandate);
    void documentWanted(const ramme::Source &source);
    void waitingWanted();
    void checksWanted();
    void overviewWanted();

protected:
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;

private:
    void go(const QModelIndex &index);

    ProgrammeTreeModel *m_model;
    bool m_quiet = false;
};

} // namespace ramme
