#pragma once

#include "edit/plantablemodel.h"

namespace ramme {

/// The current plan. A cell that shows exactly one printed figure can be edited, which corrects that figure.
class AllocationModel : public PlanTableModel
{
    Q_OBJECT

public:
    explicit AllocationModel(ProgrammeDocument *document, QObject *parent = nullptr);

    bool setData(const QModelIndex &index, const QVariant &value, int role = Qt::EditRole) override;

protected:
    QString readOnlyReason(const QModelIndex &index) const override;
};

} // namespace ramme
