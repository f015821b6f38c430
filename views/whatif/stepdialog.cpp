#include "views/whatif/stepdialog.h"

#include "views/whatif/groundsfields.h"

#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

using namespace Qt::Literals::StringLiterals;

namespace ramme {

StepDialog::StepDialog(const QString &title, const QString &scenario, bool needsReference, QWidget *parent) : QDialog(parent)
{
    setWindowTitle(tr("%1 «%2»", "what is done, scenario").arg(title, scenario));
    auto *form = new QFormLayout(this);
    form->setFieldGrowthPolicy(QFormLayout::ExpandingFieldsGrow);
    m_grounds = new GroundsFields(form, &m_settings, this);
    auto *buttons = new QDialogButtonBox(this);
    QPushButton *ok = buttons->addButton(title, QDialogButtonBox::AcceptRole);
    ok->setDefault(true);
    buttons->addButton(tr("A&vbryt"), QDialogButtonBox::RejectRole);
    form->addRow(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    const auto follow = [this, ok, needsReference] {
        const Grounds given = grounds();
        ok->setEnabled(!given.author.isEmpty() && (!needsReference || !given.reference.isEmpty()));
    };
    for (QLineEdit *field : findChildren<QLineEdit *>())
        connect(field, &QLineEdit::textChanged, this, follow);
    follow();
}

Grounds StepDialog::grounds() const { return m_grounds->grounds(); }

} // namespace ramme
