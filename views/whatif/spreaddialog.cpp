#include "views/whatif/spreaddialog.h"

#include "domain/amount.h"
#include "edit/edittext.h"
#include "edit/programmedocument.h"
#include "planning/movetext.h"
#include "planning/straightline.h"
#include "planning/typedtotal.h"

#include <QComboBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>

#include <set>

using namespace Qt::Literals::StringLiterals;

namespace ramme {

SpreadDialog::SpreadDialog(ProgrammeDocument *document, const QString &scenario, const Selection &selection, QWidget *parent)
    : OrderDialog(document, scenario, parent)
    , m_selection(selection)
    , m_amount(new QLineEdit(this))
    , m_way(new QComboBox(this))
    , m_pattern(new QComboBox(this))
    , m_step(new QComboBox(this))
{
    setWindowTitle(tr("Ny sum i «%1»").arg(scenario));
    auto *what = new QLabel(toText(selection), this);
    what->setWordWrap(true);
    what->setTextFormat(Qt::PlainText);
    form()->addRow(tr("Gjelder:"), what);
    form()->addRow(tr("Sum nå:"), new QLabel(formatAmount(document->scenarios()->values(scenario).sumOf(selection), Unit::Million), this));
    m_amount->setObjectName(u"amount"_s);
    m_amount->setPlaceholderText(tr("220, +5, −5 eller +3 %"));
    form()->addRow(tr("&Ny sum:"), m_amount);

    m_way->setObjectName(u"way"_s);
    m_way->addItem(tr("Etter forholdet mellom tallene nå"), int(Way::Proportions));
    m_way->addItem(tr("Likt på hvert tall"), int(Way::Equal));
    m_way->addItem(tr("Som en annen rad"), int(Way::LikeRow));
    m_way->addItem(tr("Som et annet mandatår"), int(Way::LikeVintage));
    m_way->addItem(tr("Rett linje over årene"), int(Way::StraightLine));
    form()->addRow(tr("Fordelt:"), m_way);
    m_pattern->setObjectName(u"pattern"_s);
    form()->addRow(tr("Mønster:"), m_pattern);
    m_step->setObjectName(u"step"_s);
    m_step->addItem(tr("0,1 mill., finere der summen er det"), 0);
    m_step->addItem(tr("0,01 mill."), 10'000);
    m_step->addItem(tr("1000 kroner"), 1'000);
    form()->addRow(tr("Minste steg:"), m_step);

    connect(m_way, &QComboBox::currentIndexChanged, this, &SpreadDialog::fillPatterns);
    for (QComboBox *box : {m_way, m_pattern, m_step})
        connect(box, &QComboBox::currentIndexChanged, this, [this] { follow(); });
    connect(m_amount, &QLineEdit::textChanged, this, [this] { follow(); });
    fillPatterns();
    finish(tr("&Bruk"));
    m_amount->setFocus();
}

void SpreadDialog::fillPatterns()
{
    const QSignalBlocker quiet(m_pattern);
    m_pattern->clear();
    const Way way = Way(m_way->currentData().toInt());
    if (way == Way::LikeRow) {
        for (const PlanRow &row : document()->plan().rows)
            m_pattern->addItem(rowText(row.area, row.row), QStringList{row.area, row.row});
    } else if (way == Way::LikeVintage) {
        std::set<int> vintages;
        for (const Mandate &mandate : document()->programme().mandates)
            vintages.insert(mandate.vintage);
        for (const int vintage : vintages)
            m_pattern->addItem(tr("Mandatene for %1").arg(vintage), vintage);
    }
    m_pattern->setEnabled(m_pattern->count() > 0);
}

Result<std::vector<LeafWeight>> SpreadDialog::weights(Money total) const
{
    const LeafTable &now = document()->scenarios()->values(scenario());
    switch (Way(m_way->currentData().toInt())) {
    case Way::Proportions: return std::vector<LeafWeight>();
    case Way::Equal: return equalWeights(now, m_selection);
    case Way::LikeRow: {
        const QStringList row = m_pattern->currentData().toStringList();
        Scope like;
        like.area = row.value(0);
        like.row = row.value(1);
        return weightsLike(now, m_selection, now, like);
    }
    case Way::LikeVintage: {
        const Programme &programme = document()->programme();
        const Basis basis{Basis::Kind::Vintage, m_pattern->currentData().toInt()};
        return weightsLike(now, m_selection, leavesOf(programme, currentPlan(programme, basis)), {});
    }
    case Way::StraightLine: return straightLineWeights(now, m_selection, total);
    }
    Q_UNREACHABLE();
}

Result<Move> SpreadDialog::order() const
{
    if (m_amount->text().trimmed().isEmpty())
        return Error{tr("Skriv den nye summen")};
    const Money present = document()->scenarios()->values(scenario()).sumOf(m_selection);
    const Result<TypedTotal> typed = parseTypedTotal(m_amount->text(), present, Unit::Million);
    if (!typed)
        return Error{typed.error()};
    Result<std::vector<LeafWeight>> shares = weights(typed->total);
    if (!shares)
        return Error{shares.error()};
    Move order = totalOrder(m_selection, typed->total, m_amount->text().simplified());
    order.weights = std::move(*shares);
    order.quantum = Money::fromKroner(m_step->currentData().toInt());
    return order;
}

} // namespace ramme
