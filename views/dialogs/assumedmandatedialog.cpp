#include "views/dialogs/assumedmandatedialog.h"

#include "domain/programme.h"
#include "views/figurewords.h"

#include <QComboBox>
#include <QDate>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QPushButton>
#include <QSpinBox>

using namespace Qt::Literals::StringLiterals;

namespace ramme {

namespace {

QSpinBox *yearBox(QWidget *parent, int year)
{
    auto *box = new QSpinBox(parent);
    box->setRange(2000, 2100);
    box->setValue(year);
    return box;
}

int newestVintage(const Programme &programme)
{
    int newest = 0;
    for (const Mandate &mandate : programme.mandates)
        newest = std::max(newest, mandate.vintage);
    return newest ? newest : QDate::currentDate().year();
}

} // namespace

AssumedMandateDialog::AssumedMandateDialog(const Programme &programme, QWidget *parent)
    : QDialog(parent)
    , m_area(new QComboBox(this))
    , m_vintage(yearBox(this, newestVintage(programme)))
    , m_priceBase(new QComboBox(this))
    , m_priceYear(yearBox(this, newestVintage(programme)))
    , m_unit(new QComboBox(this))
{
    setWindowTitle(tr("Hvilket mandat er tabellen fra?"));
    auto *intro = new QLabel(tr("Det som er limt inn, sier ikke selv hvilket mandat det hører til."), this);
    intro->setWordWrap(true);
    for (const Area &area : programme.areas)
        m_area->addItem(area.name);
    m_area->setEditable(true);
    m_area->setInsertPolicy(QComboBox::NoInsert);
    m_area->setCurrentIndex(-1);
    m_area->setObjectName(u"area"_s);
    m_vintage->setObjectName(u"vintage"_s);
    m_priceBase->addItem(FigureWords::priceBase({}), int(PriceBase::Kind::NotStated));
    m_priceBase->addItem(FigureWords::priceBase(PriceBase::nominal()), int(PriceBase::Kind::Nominal));
    m_priceBase->addItem(tr("kroner fra et bestemt år"), int(PriceBase::Kind::Year));
    m_priceBase->setObjectName(u"priceBase"_s);

    m_unit->addItem(tr("mill. kroner"), int(Unit::Million));
    m_unit->addItem(tr("1000 kroner"), int(Unit::Thousand));
    m_unit->addItem(tr("kroner"), int(Unit::Kroner));
    m_unit->setToolTip(tr("Gjelder bare der tabellen ikke selv sier det"));
    m_priceBase->setToolTip(m_unit->toolTip());

    auto *form = new QFormLayout(this);
    form->addRow(intro);
    form->addRow(tr("&Samhandlingsområde:"), m_area);
    form->addRow(tr("&Fastsatt for året:"), m_vintage);
    form->addRow(tr("&Prisnivå:"), m_priceBase);
    form->addRow(tr("Prisnivåets å&r:"), m_priceYear);
    form->addRow(tr("&Beløpene er i:"), m_unit);
    auto *buttons = new QDialogButtonBox(this);
    m_ok = buttons->addButton(tr("&Les inn"), QDialogButtonBox::AcceptRole);
    m_ok->setDefault(true);
    buttons->addButton(tr("A&vbryt"), QDialogButtonBox::RejectRole);
    form->addRow(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_area, &QComboBox::currentTextChanged, this, &AssumedMandateDialog::follow);
    connect(m_priceBase, &QComboBox::currentIndexChanged, this, &AssumedMandateDialog::follow);
    resize(460, sizeHint().height());
    m_area->setFocus();
    follow();
}

void AssumedMandateDialog::follow()
{
    m_ok->setEnabled(!m_area->currentText().trimmed().isEmpty());
    m_priceYear->setEnabled(m_priceBase->currentData().toInt() == int(PriceBase::Kind::Year));
}

AssumedMandate AssumedMandateDialog::mandate() const
{
    const auto kind = PriceBase::Kind(m_priceBase->currentData().toInt());
    return {m_area->currentText().simplified(), m_vintage->value(), PriceBase{kind, kind == PriceBase::Kind::Year ? m_priceYear->value() : 0}, Unit(m_unit->currentData().toInt())};
}

} // namespace ramme
