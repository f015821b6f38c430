#pragma once

#include "edit/mandatetablemodel.h"

namespace ramme {

/// The planned frames of one mandate as printed: a row per label, a column per year, the computed sum and the printed totals beside it.
class FramesModel : public MandateTableModel
{
    Q_OBJECT

public:
    explicit FramesModel(ProgrammeDocument *document, QObject *parent = nullptr);

protected:
    Content contentOf(const Mandate &mandate) const override;
    QString title(const Column &column) const override;
    Done enterText(const Row &row, Part part, const QString &text) override;
};

} // namespace ramme
