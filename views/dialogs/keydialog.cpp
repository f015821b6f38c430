#include "views/dialogs/keydialog.h"

#include <QButtonGroup>
#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QLabel>
#include <QPushButton>
#include <QRadioButton>
#include <QSpinBox>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace ramme {

KeyDialog::KeyDialog(const AllocationKey &key, const Choices &choices, QWidget *parent)
    : QDialog(parent)
    , m_key(key)
    , m_recipients(choices.recipients)
    , m_kinds(new QButtonGroup(this))
    , m_vintage(new QComboBox(this))
    , m_withoutCarryOver(new QCheckBox(tr("Se bort fra &ubrukte midler når nøkkelen regnes ut"), this))
    , m_buttons(new QDialogButtonBox(this))
{
    setWindowTitle(tr("Fordelingsnøkkel for %1").arg(key.area));
    auto *layout = new QVBoxLayout(this);
    auto *intro = new QLabel(tr("Nøkkelen deler rammen mellom mottakerne i år der mandatet ikke har en trykt fordeling. "
                                "Slike tall er anslag og vises som det."),
                             this);
    intro->setWordWrap(true);
    layout->addWidget(intro);

    const auto addKind = [&](AllocationKey::Kind kind, const QString &text) {
        auto *button = new QRadioButton(text, this);
        m_kinds->addButton(button, int(kind));
        button->setChecked(kind == key.kind);
        return button;
    };
    layout->addWidget(addKind(AllocationKey::Kind::LatestSplit, tr("Den &siste trykte fordelingen som ikke er senere enn året")));

    auto *ofVintage = new QHBoxLayout;
    auto *vintageButton = addKind(AllocationKey::Kind::VintageSplit, tr("Fordelingen i &mandatet for"));
    vintageButton->setEnabled(!choices.vintages.empty());
    ofVintage->addWidget(vintageButton);
    for (const int vintage : choices.vintages)
        m_vintage->addItem(QString::number(vintage), vintage);
    m_vintage->setCurrentIndex(std::max(0, m_vintage->findData(key.vintage)));
    m_vintage->setAccessibleName(tr("Mandatets år"));
    ofVintage->addWidget(m_vintage);
    ofVintage->addStretch();
    layout->addLayout(ofVintage);

    layout->addWidget(addKind(AllocationKey::Kind::Shares, tr("&Andeler som jeg skriver inn")));
    auto *shares = new QHBoxLayout;
    shares->addSpacing(24);
    for (const QString &recipient : m_recipients) {
        auto *share = new QSpinBox(this);
        share->setRange(0, 100);
        share->setSuffix(tr(" %"));
        share->setAccessibleName(tr("Andel til %1").arg(recipient));
        for (const Share &known : key.shares) {
            if (known.recipient == recipient)
                share->setValue(known.weight / 100);
        }
        connect(share, &QSpinBox::valueChanged, this, &KeyDialog::follow);
        shares->addWidget(new QLabel(recipient, this));
        shares->addWidget(share);
        shares->addSpacing(8);
        m_shares.push_back(share);
    }
    shares->addStretch();
    layout->addLayout(shares);
    layout->addWidget(addKind(AllocationKey::Kind::None, tr("&Ingen nøkkel: la rammen stå ufordelt")));

    m_withoutCarryOver->setChecked(key.withoutCarryOver);
    layout->addSpacing(6);
    layout->addWidget(m_withoutCarryOver);
    auto *ok = m_buttons->addButton(tr("&Bruk nøkkelen"), QDialogButtonBox::AcceptRole);
    ok->setDefault(true);
    m_buttons->addButton(tr("A&vbryt"), QDialogButtonBox::RejectRole);
    layout->addWidget(m_buttons);
    connect(m_buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(m_buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_kinds, &QButtonGroup::idToggled, this, &KeyDialog::follow);
    follow();
}

void KeyDialog::follow()
{
    const auto kind = AllocationKey::Kind(m_kinds->checkedId());
    m_vintage->setEnabled(kind == AllocationKey::Kind::VintageSplit);
    bool any = false;
    for (QSpinBox *share : m_shares) {
        share->setEnabled(kind == AllocationKey::Kind::Shares);
        any = any || share->value() > 0;
    }
    m_withoutCarryOver->setEnabled(kind == AllocationKey::Kind::LatestSplit || kind == AllocationKey::Kind::VintageSplit);
    m_buttons->buttons().constFirst()->setEnabled(kind != AllocationKey::Kind::Shares || any);
}

AllocationKey KeyDialog::key() const
{
    AllocationKey key;
    key.area = m_key.area;
    key.kind = AllocationKey::Kind(m_kinds->checkedId());
    if (key.kind == AllocationKey::Kind::VintageSplit)
        key.vintage = m_vintage->currentData().toInt();
    if (key.kind == AllocationKey::Kind::Shares) {
        for (std::size_t i = 0; i < m_shares.size(); ++i) {
            if (m_shares[i]->value() > 0)
                key.shares.push_back({m_recipients[i], m_shares[i]->value() * 100});
        }
    }
    key.withoutCarryOver = m_withoutCarryOver->isEnabled() && m_withoutCarryOver->isChecked();
    return key;
}

} // namespace ramme
