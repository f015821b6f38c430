#include "views/whatif/requestdialog.h"

#include "domain/amount.h"
#include "planning/limits.h"
#include "views/theme.h"
#include "views/whatif/groundsfields.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

#include <set>

using namespace Qt::Literals::StringLiterals;

namespace ramme {

RequestDialog::RequestDialog(const PlanningBase &base, const Scope &scope, QWidget *parent)
    : QDialog(parent)
    , m_year(new QComboBox(this))
    , m_area(new QComboBox(this))
    , m_recipient(new QComboBox(this))
    , m_amount(new QLineEdit(this))
    , m_missing(new QLabel(this))
{
    setWindowTitle(tr("Be om midler fra reserven"));
    std::set<int> years;
    for (const Leaf &leaf : base.leaves.leaves())
        years.insert(leaf.key.year);
    for (const int year : years)
        m_year->addItem(QString::number(year), year);
    m_year->setCurrentIndex(std::max(0, m_year->findData(scope.year.value_or(0))));
    for (const QString &area : base.areas)
        m_area->addItem(area, area);
    m_area->setCurrentIndex(std::max(0, m_area->findData(scope.area.value_or(QString()))));
    m_recipient->addItem(tr("Ikke sagt"), QString());
    for (const QString &recipient : base.recipients)
        m_recipient->addItem(recipient, recipient);
    m_recipient->setCurrentIndex(std::max(0, m_recipient->findData(scope.recipient.value_or(QString()))));
    m_amount->setObjectName(u"amount"_s);
    m_amount->setPlaceholderText(tr("mill. kroner"));
    auto *form = new QFormLayout(this);
    form->setFieldGrowthPolicy(QFormLayout::ExpandingFieldsGrow);
    form->addRow(tr("&Beløp:"), m_amount);
    form->addRow(tr("&År:"), m_year);
    form->addRow(tr("&Område:"), m_area);
    form->addRow(tr("&Mottaker:"), m_recipient);
    m_grounds = new GroundsFields(form, &m_settings, this);
    QPalette colors = m_missing->palette();
    colors.setColor(QPalette::WindowText, tonesOf(colors).quiet);
    m_missing->setPalette(colors);
    form->addRow(m_missing);
    auto *buttons = new QDialogButtonBox(this);
    m_ok = buttons->addButton(tr("&Skriv opp"), QDialogButtonBox::AcceptRole);
    m_ok->setDefault(true);
    buttons->addButton(tr("A&vbryt"), QDialogButtonBox::RejectRole);
    form->addRow(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_amount, &QLineEdit::textChanged, this, &RequestDialog::follow);
    follow();
}

void RequestDialog::follow()
{
    const Result<ReserveRequest> written = request();
    m_ok->setEnabled(bool(written));
    m_missing->setText(written ? QString() : written.error());
}

Result<ReserveRequest> RequestDialog::request() const
{
    if (m_amount->text().trimmed().isEmpty())
        return Error{tr("Skriv beløpet det bes om")};
    const Result<Amount> amount = parseAmount(m_amount->text(), Unit::Million);
    if (!amount)
        return Error{amount.error()};
    return ReserveRequest{m_year->currentData().toInt(), m_area->currentData().toString(), m_recipient->currentData().toString(), amount->money, m_grounds->grounds()};
}

} // namespace ramme
