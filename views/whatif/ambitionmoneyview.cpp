#include "views/whatif/ambitionmoneyview.h"

#include "edit/programmedocument.h"
#include "edit/scenarios.h"
#include "report/builders.h"
#include "views/amountdelegate.h"
#include "views/figuretable.h"
#include "views/groupedheader.h"
#include "views/whatif/reporttablemodel.h"

#include <QCheckBox>
#include <QHeaderView>
#include <QLabel>
#include <QVBoxLayout>

namespace ramme {

AmbitionMoneyView::AmbitionMoneyView(ProgrammeDocument *document, QWidget *parent)
    : QWidget(parent)
    , m_document(document)
    , m_onlyTouched(new QCheckBox(tr("Bare det scenarioet &tar fra mens ambisjoner gjenstår"), this))
    , m_model(new ReportTableModel(this))
    , m_table(new FigureTable(this))
    , m_summary(new QLabel(this))
{
    m_table->setHorizontalHeader(GroupedHeader::over(m_model, m_table));
    m_table->setModel(m_model);
    m_table->useDelegate(new AmountDelegate(m_table));
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setAccessibleName(tr("Ambisjoner mot penger, mill. kroner"));
    m_table->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    m_table->horizontalHeader()->setStretchLastSection(true); // the ambitions' names
    m_table->setCornerText(tr("mill. kroner"));
    m_summary->setTextFormat(Qt::PlainText);
    m_summary->setWordWrap(true);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(8, 8, 8, 4);
    layout->addWidget(m_summary);
    layout->addWidget(m_onlyTouched);
    layout->addWidget(m_table, 1);

    connect(m_onlyTouched, &QCheckBox::toggled, this, &AmbitionMoneyView::refresh);
    m_later.setSingleShot(true); // once after all that changes now
    connect(&m_later, &QTimer::timeout, this, &AmbitionMoneyView::refresh);
    connect(document->scenarios(), &Scenarios::changed, this, &AmbitionMoneyView::outdate);
}

void AmbitionMoneyView::setScenario(const QString &name)
{
    if (name == m_scenario)
        return;
    m_scenario = name;
    outdate();
}

void AmbitionMoneyView::outdate()
{
    m_isOutdated = true;
    if (isVisible())
        m_later.start();
}

void AmbitionMoneyView::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (m_isOutdated)
        refresh();
}

void AmbitionMoneyView::refresh()
{
    m_isOutdated = false;
    m_later.stop();
    const Scenarios *scenarios = m_document->scenarios();
    const bool hasScenario = scenarios->find(m_scenario);
    std::vector<AmbitionMoney> all = ambitionsAgainstMoney(m_document->programme(), scenarios->baseOf(m_scenario), scenarios->values(m_scenario));
    const auto touched = std::ranges::count_if(all, &AmbitionMoney::touchesAmbitions);
    if (!hasScenario)
        m_summary->setText(tr("Planen, og det som gjenstår av ambisjonene hvert år."));
    else if (touched == 0)
        m_summary->setText(tr("Scenarioet «%1» tar ikke fra noe område mens ambisjoner gjenstår der.").arg(m_scenario));
    else
        m_summary->setText(tr("%n rader er merket: der tar scenarioet «%1» penger fra et område med ambisjoner som gjenstår.", nullptr, int(touched)).arg(m_scenario));
    m_onlyTouched->setEnabled(hasScenario && touched > 0);
    if (m_onlyTouched->isChecked() && m_onlyTouched->isEnabled())
        std::erase_if(all, [](const AmbitionMoney &one) { return !one.touchesAmbitions(); });
    m_model->setTable(ambitionMoneyTable(all, hasScenario ? m_scenario : QString()));
}

} // namespace ramme
