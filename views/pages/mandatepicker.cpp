#include "views/pages/mandatepicker.h"

#include "edit/programmedocument.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QSignalBlocker>

namespace ramme {

MandatePicker::MandatePicker(ProgrammeDocument *document, QWidget *parent)
    : QWidget(parent)
    , m_document(document)
    , m_areas(new QComboBox(this))
    , m_vintages(new QComboBox(this))
{
    auto *areaLabel = new QLabel(tr("O&mråde:"), this);
    areaLabel->setBuddy(m_areas);
    auto *vintageLabel = new QLabel(tr("Mandat &for:"), this);
    vintageLabel->setBuddy(m_vintages);
    m_areas->setAccessibleName(tr("Samhandlingsområde"));
    m_vintages->setAccessibleName(tr("Året mandatet er fastsatt for"));
    m_areas->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_vintages->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(areaLabel);
    layout->addWidget(m_areas);
    layout->addSpacing(12);
    layout->addWidget(vintageLabel);
    layout->addWidget(m_vintages);
    layout->addStretch();

    connect(m_areas, &QComboBox::currentIndexChanged, this, [this] {
        fillVintages(m_areas->currentData().toString());
        tell();
    });
    connect(m_vintages, &QComboBox::currentIndexChanged, this, &MandatePicker::tell);
    connect(document, &ProgrammeDocument::structureChanged, this, &MandatePicker::fill);
    connect(document, &ProgrammeDocument::wasReset, this, &MandatePicker::fill);
    connect(document, &ProgrammeDocument::mandateChanged, this, &MandatePicker::fill);
    fill();
}

void MandatePicker::setMandate(const MandateKey &mandate)
{
    if (mandate == m_mandate || !m_document->mandate(mandate))
        return;
    m_mandate = mandate;
    fill();
    emit mandatePicked(m_mandate);
}

void MandatePicker::chooseFirst(bool withAmbitions)
{
    if (m_document->mandate(m_mandate))
        return;
    const Programme &programme = m_document->programme();
    for (const Area &area : programme.areas) {
        const Mandate *newest = nullptr;
        for (const Mandate &mandate : programme.mandates) {
            const bool fits = mandate.area == area.name && (!withAmbitions || !mandate.ambitions.empty());
            if (fits && (!newest || mandate.vintage > newest->vintage))
                newest = &mandate;
        }
        if (newest)
            return setMandate({newest->area, newest->vintage});
    }
}

void MandatePicker::fill()
{
    const QSignalBlocker quiet(m_areas);
    m_areas->clear();
    const Programme &programme = m_document->programme();
    for (const Area &area : programme.areas) {
        const bool has = std::ranges::any_of(programme.mandates, [&](const Mandate &m) { return m.area == area.name; });
        if (has)
            m_areas->addItem(area.name, area.name);
    }
    m_areas->setCurrentIndex(m_areas->findData(m_mandate.area));
    fillVintages(m_mandate.area);
    setEnabled(m_areas->count() > 0);
    if (m_mandate.vintage && !m_document->mandate(m_mandate)) {
        m_mandate = {};
        chooseFirst(false);
        if (!m_mandate.vintage)
            emit mandatePicked(m_mandate);
    }
}

void MandatePicker::fillVintages(const QString &area)
{
    const QSignalBlocker quiet(m_vintages);
    m_vintages->clear();
    std::vector<int> vintages;
    for (const Mandate &mandate : m_document->programme().mandates) {
        if (mandate.area == area)
            vintages.push_back(mandate.vintage);
    }
    std::ranges::sort(vintages, std::greater());
    for (const int vintage : vintages)
        m_vintages->addItem(QString::number(vintage), vintage);
    const int chosen = area == m_mandate.area ? m_vintages->findData(m_mandate.vintage) : 0;
    m_vintages->setCurrentIndex(std::max(0, chosen));
}

void MandatePicker::tell()
{
    const MandateKey chosen{m_areas->currentData().toString(), m_vintages->currentData().toInt()};
    if (chosen == m_mandate || !chosen.vintage)
        return;
    m_mandate = chosen;
    emit mandatePicked(m_mandate);
}

} // namespace ramme
