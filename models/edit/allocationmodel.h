#pragma once

#include "edit/plantablemodel.h"
#include "planning/priceview.h"

namespace ramme {

/// The current plan, as stated or in the kroner of another year. A cell that shows exactly one printed figure can be edited, which
/// corrects that figure; converted amounts cannot be.
class AllocationModel : public PlanTableModel
{
    Q_OBJECT

public:
    explicit AllocationModel(ProgrammeDocument *document, QObject *parent = nullptr);

    /// Nothing for the amounts as stated; refuses a view that some amount cannot be converted by, and shows them as stated then.
    Done setPrices(const std::optional<PriceView> &view);
    const std::optional<PriceView> &prices() const { return m_prices; }

    bool setData(const QModelIndex &index, const QVariant &value, int role = Qt::EditRole) override;

protected:
    QString readOnlyReason(const QModelIndex &index) const override;
    QStringList notesOn(const QModelIndex &index) const override;

private:
    Done refresh();

    std::optional<PriceView> m_prices;
};

} // namespace ramme
