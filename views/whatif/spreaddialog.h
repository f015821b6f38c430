#pragma once

#include "views/whatif/orderdialog.h"

class QComboBox;
class QLineEdit;

namespace ramme {

/// Gives a selection of figures a new sum, by their proportions, equally, as another row or vintage has it, or on a straight line.
class SpreadDialog : public OrderDialog
{
    Q_OBJECT

public:
    SpreadDialog(ProgrammeDocument *document, const QString &scenario, const Selection &selection, QWidget *parent = nullptr);

protected:
    Result<Move> order() const override;

private:
    enum class Way { Proportions, Equal, LikeRow, LikeVintage, StraightLine };

    void fillPatterns();
    Result<std::vector<LeafWeight>> weights(Money total) const;

    Selection m_selection;
    QLineEdit *m_amount;
    QComboBox *m_way;
    QComboBox *m_pattern;
    QComboBox *m_step;
};

} // namespace ramme
