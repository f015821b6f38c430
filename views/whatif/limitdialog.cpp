#include "views/whatif/limitdialog.h"

#include "domain/amount.h"
#include "views/theme.h"
#include "views/whatif/groundsfields.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

using namespace Qt::Literals::StringLiterals;

namespace ramme {

LimitDialog::LimitDialog(Kind kind, const QString &what, bool isSum, QWidget *parent)
    : QDialog(parent), m_extent(new QComboBox(this)), m_eachArea(new QCheckBox(tr("Hvert &område for seg"), this)), m_missing(new QLabel(this))
{
    setWindowTitle(kind == Kind::Hold ? tr("Hold fast") : tr("Sett en grense"));
    auto *form = new QFormLayout(this);
    form->setFieldGrowthPolicy(QFormLayout::ExpandingFieldsGrow);
    auto *label = new QLabel(what, this);
    label->setWordWrap(true);
    label->setTextFormat(Qt::PlainText);
    form->addRow(tr("Gjelder:"), label);
    m_extent->setObjectName(u"extent"_s);
    m_extent->addItem(tr("Summen"), int(Extent::Total));
    m_extent->addItem(tr("Hvert tall for seg"), int(Extent::Leaves));
    m_extent->setEnabled(isSum);
    form->addRow(tr("&Hva:"), m_extent);
    m_eachArea->setObjectName(u"eachArea"_s);
    m_eachArea->hide();
    form->addRow(QString(), m_eachArea);
    if (kind == Kind::Bound) {
        const auto add = [&](const QString &text, const QString &name, const QString &hint) {
            auto *field = new QLineEdit(this);
            field->setObjectName(name);
            field->setPlaceholderText(hint);
            form->addRow(text, field);
            connect(field, &QLineEdit::textChanged, this, &LimitDialog::follow);
            return field;
        };
        m_atLeast = add(tr("&Minst:"), u"atLeast"_s, tr("mill. kroner"));
        m_atMost = add(tr("Høy&st:"), u"atMost"_s, tr("mill. kroner"));
        m_mostTaken = add(tr("Høyst &tatt bort:"), u"mostTaken"_s, tr("andel av planen, for eksempel 10 %"));
    }
    m_grounds = new GroundsFields(form, &m_settings, this);
    QPalette colors = m_missing->palette();
    colors.setColor(QPalette::WindowText, tonesOf(colors).error);
    m_missing->setPalette(colors);
    m_missing->setWordWrap(true);
    form->addRow(m_missing);
    auto *buttons = new QDialogButtonBox(this);
    m_ok = buttons->addButton(kind == Kind::Hold ? tr("&Hold fast") : tr("&Sett grensen"), QDialogButtonBox::AcceptRole);
    m_ok->setDefault(true);
    buttons->addButton(tr("A&vbryt"), QDialogButtonBox::RejectRole);
    form->addRow(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    follow();
}

void LimitDialog::follow()
{
    const Result<Bound> written = m_atLeast ? bound() : Result<Bound>(Bound());
    m_ok->setEnabled(bool(written));
    m_missing->setText(written ? QString() : written.error());
}

void LimitDialog::offerEachArea() { m_eachArea->show(); }

bool LimitDialog::isEachArea() const { return m_eachArea->isChecked(); }

Extent LimitDialog::extent() const { return Extent(m_extent->currentData().toInt()); }

Grounds LimitDialog::grounds() const { return m_grounds->grounds(); }

Result<Bound> LimitDialog::bound() const
{
    Bound bound;
    bound.extent = extent();
    const auto read = [](const QLineEdit *field, std::optional<Money> &into) -> QString {
        if (field->text().trimmed().isEmpty())
            return {};
        const Result<Amount> amount = parseAmount(field->text(), Unit::Million);
        if (!amount)
            return amount.error();
        into = amount->money;
        return {};
    };
    for (const QString &error : {read(m_atLeast, bound.atLeast), read(m_atMost, bound.atMost)}) {
        if (!error.isEmpty())
            return Error{error};
    }
    if (!m_mostTaken->text().trimmed().isEmpty()) {
        const Result<int> share = parsePercent(m_mostTaken->text());
        if (!share)
            return Error{share.error()};
        bound.mostTaken = *share;
    }
    if (!bound.atLeast && !bound.atMost && !bound.mostTaken)
        return Error{tr("Skriv minst én grense")};
    if (bound.atLeast && bound.atMost && *bound.atLeast > *bound.atMost)
        return Error{tr("Den nedre grensen er over den øvre")};
    return bound;
}

} // namespace ramme
