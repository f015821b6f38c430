#pragma once

#include "edit/mandatetablemodel.h"

namespace ramme {

/// The ambition table of one mandate: sections, ambitions and actors, a column per year
/// holding a share, a mark or words, and the plan status where the document shows one.
class AmbitionsModel : public MandateTableModel
{
    Q_OBJECT

public:
    explicit AmbitionsModel(ProgrammeDocument *document, QObject *parent = nullptr);

protected:
    Content contentOf(const Mandate &mandate) const override;
    QString title(const Column &column) const override;
    Done enterText(const Row &row, Part part, const QString &text) override;
};

} // namespace ramme
