#include "views/statusline.h"

#include "domain/amount.h"
#include "edit/programmedocument.h"
#include "edit/selectionsum.h"
#include "planning/planportion.h"
#include "views/figuretable.h"
#include "views/figurewords.h"
#include "views/noticelabel.h"
#include "views/pages/page.h"

#include <QLabel>
#include <QStatusBar>

using namespace Qt::Literals::StringLiterals;

namespace ramme {

StatusLine::StatusLine(ProgrammeDocument *document, QStatusBar *bar)
    : QObject(bar)
    , m_document(document)
    , m_sum(new QLabel(bar))
    , m_basis(new QLabel(bar))
    , m_bases(new NoticeLabel(bar))
{
    m_sum->setAccessibleName(tr("Sum av de valgte cellene"));
    m_sum->setTextInteractionFlags(Qt::TextSelectableByMouse);
    for (QLabel *label : {m_sum, m_basis, static_cast<QLabel *>(m_bases)}) {
        label->setContentsMargins(6, 0, 6, 0);
        bar->addPermanentWidget(label);
    }
    connect(document, &ProgrammeDocument::planChanged, this, &StatusLine::refresh);
    connect(document, &ProgrammeDocument::wasReset, this, &StatusLine::refresh);
    refresh();
}

void StatusLine::refresh()
{
    const Programme &programme = m_document->programme();
    m_basis->setVisible(!programme.mandates.empty());
    m_basis->setText(tr("Grunnlag: %1").arg(FigureWords::basis(programme.plan.basis)));
    const std::vector<PriceBase> bases = priceBasesOf(m_document->plan(), {});
    m_bases->setVisible(!bases.empty());
    m_bases->tell(bases.size() == 1 ? tr("Prisnivå: %1").arg(FigureWords::priceBase(bases.front())) : tr("⚠ %n prisnivåer", nullptr, int(bases.size())), bases.size() > 1);
    m_bases->setToolTip(bases.size() > 1 ? tr("Summer over ulike prisnivåer er merket. Beløpene er ikke regnet om.") : QString());
}

void StatusLine::showSelection(const Page *page)
{
    const FigureTable *table = page ? page->table() : nullptr;
    const QModelIndexList selection = table && table->selectionModel() ? table->selectionModel()->selectedIndexes() : QModelIndexList();
    const SelectionSum sum = selection.size() > 1 ? sumOfSelection(selection) : SelectionSum();
    m_sum->setVisible(sum.count > 1);
    if (sum.count < 2)
        return;
    QStringList remarks;
    if (sum.estimated)
        remarks << tr("noe er anslått");
    if (sum.mixedBases)
        remarks << tr("ulike prisnivåer");
    if (sum.incomplete)
        remarks << tr("noe er ikke fastsatt eller avgjort");
    if (sum.overlapping)
        remarks << tr("summer er med, så noe telles to ganger");
    const QString amount = tr("Sum av %n tall: %1 mill. kroner", nullptr, sum.count).arg(formatAmount(sum.amount, Unit::Million));
    m_sum->setText(remarks.isEmpty() ? amount : tr("%1 (%2)", "sum and remarks").arg(amount, remarks.join(u", "_s)));
}

} // namespace ramme
