#include "views/pricepicker.h"

#include "edit/programmedocument.h"
#include "views/dialogs/indicesdialog.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QSignalBlocker>
#include <QToolButton>

using namespace Qt::Literals::StringLiterals;

namespace ramme {

PricePicker::PricePicker(ProgrammeDocument *document, QWidget *parent)
    : QWidget(parent), m_document(document), m_index(new QComboBox(this)), m_year(new QComboBox(this))
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    const auto add = [&](const QString &text, QComboBox *box, const QString &name) {
        auto *label = new QLabel(text, this);
        label->setBuddy(box);
        box->setAccessibleName(name);
        box->setSizeAdjustPolicy(QComboBox::AdjustToContents);
        layout->addWidget(label);
        layout->addWidget(box);
        m_choices += {label, box};
    };
    add(tr("&Indeks:"), m_index, tr("Indeksen beløp regnes om med"));
    add(tr("&Kroner:"), m_year, tr("Året beløpene vises i kroner for"));
    connect(m_index, &QComboBox::activated, this, [this] {
        fillYears();
        emit changed();
    });
    connect(m_year, &QComboBox::activated, this, &PricePicker::changed);
    auto *indices = new QToolButton(this);
    indices->setObjectName(u"indices"_s);
    indices->setText(tr("&Prisindekser …"));
    indices->setToolTip(tr("Skriv inn, les inn eller slett prisindekser"));
    indices->setAutoRaise(true);
    layout->addWidget(indices);
    connect(indices, &QToolButton::clicked, this, [this] { (new IndicesDialog(m_document, this))->open(); });
    for (const auto announcement : {&ProgrammeDocument::scenariosChanged, &ProgrammeDocument::planChanged, &ProgrammeDocument::wasReset}) // indices are announced as scenarios are
        connect(document, announcement, this, &PricePicker::refresh);
    fill();
}

void PricePicker::refresh()
{
    if (m_document->programme().indices == m_offered)
        return;
    const bool isChosen = !m_index->currentData().toString().isEmpty();
    fill();
    if (isChosen)
        emit changed();
}

void PricePicker::fill()
{
    m_offered = m_document->programme().indices;
    const QString chosen = m_index->currentData().toString();
    const QSignalBlocker quiet(m_index);
    m_index->clear();
    m_index->addItem(tr("ingen"), QString());
    for (const IndexSeries &series : m_offered)
        m_index->addItem(tr("%1, årgang %2").arg(series.name, series.vintage), series.label());
    m_index->setCurrentIndex(std::max(0, m_index->findData(chosen)));
    m_index->setToolTip(tr("Skiller prisene fra resten av endringen, og regner beløp om til et annet års kroner"));
    for (QWidget *choice : std::as_const(m_choices))
        choice->setVisible(m_index->count() > 1);
    fillYears();
}

void PricePicker::showAsStated()
{
    m_index->setCurrentIndex(0);
    fillYears();
}

void PricePicker::fillYears()
{
    const int chosen = m_year->currentData().toInt();
    const QSignalBlocker quiet(m_year);
    m_year->clear();
    m_year->addItem(tr("som oppgitt"), 0);
    if (const IndexSeries *series = index()) {
        for (const IndexPoint &point : series->points)
            m_year->addItem(tr("%1-kroner").arg(point.year), point.year);
    }
    m_year->setCurrentIndex(std::max(0, m_year->findData(chosen)));
    m_year->setEnabled(m_year->count() > 1);
}

const IndexSeries *PricePicker::index() const
{
    const QString label = m_index->currentData().toString();
    for (const IndexSeries &series : m_offered) {
        if (!label.isEmpty() && series.label() == label)
            return &series;
    }
    return nullptr;
}

std::optional<PriceView> PricePicker::view() const
{
    const IndexSeries *series = index();
    const int year = m_year->currentData().toInt();
    return series && year != 0 ? std::optional(PriceView{*series, year}) : std::nullopt;
}

} // namespace ramme
