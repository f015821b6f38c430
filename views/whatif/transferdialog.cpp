#include "views/whatif/transferdialog.h"

#include "domain/amount.h"
#include "edit/programmedocument.h"
#include "views/whatif/scopefields.h"

#include <QFormLayout>
#include <QGroupBox>
#include <QLineEdit>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace ramme {

TransferDialog::TransferDialog(ProgrammeDocument *document, const QString &scenario, const Scope &from, const Scope &to, QWidget *parent)
    : OrderDialog(document, scenario, parent), m_amount(new QLineEdit(this))
{
    setWindowTitle(tr("Flytt midler i «%1»").arg(scenario));
    const PlanningBase &base = document->scenarios()->base();
    m_amount->setObjectName(u"amount"_s);
    m_amount->setPlaceholderText(tr("mill. kroner, til sammen"));
    form()->addRow(tr("&Beløp:"), m_amount);
    const auto add = [&](ScopeFields::End end, const QString &title, const QString &name, const Scope &scope) {
        auto *box = new QGroupBox(title, this);
        auto *fields = new ScopeFields(end, base, box);
        auto *layout = new QVBoxLayout(box);
        layout->addWidget(fields);
        box->setObjectName(name);
        form()->addRow(box);
        fields->setScope(scope);
        connect(fields, &ScopeFields::changed, this, [this] { follow(); });
        return fields;
    };
    m_from = add(ScopeFields::End::From, tr("Fra"), u"from"_s, from);
    m_to = add(ScopeFields::End::To, tr("Til"), u"to"_s, to);
    connect(m_amount, &QLineEdit::textChanged, this, [this] { follow(); });
    finish(tr("&Flytt"));
    m_amount->setFocus();
}

Result<Move> TransferDialog::order() const
{
    if (m_amount->text().trimmed().isEmpty())
        return Error{tr("Skriv beløpet som skal flyttes")};
    const Result<Amount> amount = parseAmount(m_amount->text(), Unit::Million);
    if (!amount)
        return Error{amount.error()};
    return transferOrder(m_from->scopes(), m_to->scopes().front(), amount->money, m_amount->text().simplified());
}

} // namespace ramme
