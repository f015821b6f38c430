#pragma once

#include "edit/mandatetablemodel.h"

namespace ramme {

/// The split of one mandate as printed: a row per financing line, a column per recipient, the computed sum and the printed totals beside it.
class SplitModel : public MandateTableModel
{
    Q_OBJECT

public:
    explicit SplitModel(ProgrammeDocument *document, QObject *parent = nullptr);

protected:
    Content contentOf(const Mandate &mandate) const override;
    QString title(const Column &column) const override;
    QStringList choices(Part part) const override;
    Done enterText(const Row &row, Part part, const QString &text) override;
};

} // namespace ramme
