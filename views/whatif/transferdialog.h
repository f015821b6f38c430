#pragma once

#include "views/whatif/orderdialog.h"

class QLineEdit;

namespace ramme {

class ScopeFields;

/// Moves an amount from one place to another: between areas, recipients, years or kinds of money, and to and from the reserve.
class TransferDialog : public OrderDialog
{
    Q_OBJECT

public:
    /// What is selected is where the amount is taken, or given, to begin with.
    TransferDialog(ProgrammeDocument *document, const QString &scenario, const Scope &from, const Scope &to, QWidget *parent = nullptr);

protected:
    Result<Move> order() const override;

private:
    ScopeFields *m_from;
    ScopeFields *m_to;
    QLineEdit *m_amount;
};

} // namespace ramme
