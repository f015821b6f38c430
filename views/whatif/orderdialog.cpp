#include "views/whatif/orderdialog.h"

#include "edit/programmedocument.h"
#include "views/whatif/groundsfields.h"
#include "views/whatif/movepane.h"

#include <QDialogButtonBox>
#include <QFormLayout>
#include <QPushButton>
#include <QSplitter>
#include <QVBoxLayout>

namespace ramme {

OrderDialog::OrderDialog(ProgrammeDocument *document, const QString &scenario, QWidget *parent)
    : QDialog(parent), m_document(document), m_scenario(scenario)
{
    auto *fields = new QWidget(this);
    m_form = new QFormLayout(fields);
    m_form->setContentsMargins(0, 0, 8, 0);
    m_form->setFieldGrowthPolicy(QFormLayout::ExpandingFieldsGrow);
    m_pane = new MovePane(document, this);
    m_pane->setMinimumWidth(380);
    auto *halves = new QSplitter(this);
    halves->addWidget(fields);
    halves->addWidget(m_pane);
    halves->setChildrenCollapsible(false);
    halves->setStretchFactor(1, 1);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(halves, 1);
    resize(940, 480);
}

void OrderDialog::finish(const QString &verb)
{
    m_grounds = new GroundsFields(m_form, &m_settings, this);
    auto *buttons = new QDialogButtonBox(this);
    m_ok = buttons->addButton(verb, QDialogButtonBox::AcceptRole);
    m_ok->setDefault(true);
    buttons->addButton(tr("A&vbryt"), QDialogButtonBox::RejectRole);
    layout()->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &OrderDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    follow();
}

void OrderDialog::follow()
{
    if (!m_ok)
        return;
    const Result<Move> wanted = order();
    if (!wanted) {
        m_ok->setEnabled(false);
        return m_pane->showRefusal(wanted.error());
    }
    const MovePreview preview = m_document->scenarios()->preview(m_scenario, *wanted);
    m_ok->setEnabled(preview.refusal.isEmpty() && !preview.changesNothing());
    m_pane->showPreview(preview);
}

void OrderDialog::accept()
{
    Result<Move> wanted = order();
    if (!wanted)
        return m_pane->showRefusal(wanted.error());
    wanted->grounds = m_grounds->grounds();
    if (const Done carriedOut = m_document->scenarios()->carryOut(m_scenario, *wanted); !carriedOut)
        return m_pane->showRefusal(carriedOut.error());
    QDialog::accept();
}

} // namespace ramme
