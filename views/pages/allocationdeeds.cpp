#include "views/pages/allocationpage.h"

#include "domain/amount.h"
#include "edit/programmedocument.h"
#include "edit/roles.h"
#include "views/dialogs/keydialog.h"
#include "views/figuretable.h"
#include "views/figurewords.h"
#include "views/icons.h"

#include <QMenu>

// What a person does to a cell of the plan beside typing: its key, its vintage, its menu.

using namespace Qt::Literals::StringLiterals;

namespace ramme {

void AllocationPage::editKey()
{
    const QModelIndex index = m_table->currentIndex();
    const QString area = index.data(AreaRole).toString();
    if (area.isEmpty()) {
        emit refused(tr("Velg først en celle i raden til det området nøkkelen skal gjelde."));
        return;
    }
    const Programme &programme = document()->programme();
    AllocationKey key;
    key.area = area;
    for (const AllocationKey &known : programme.plan.keys) {
        if (known.area == area)
            key = known;
    }
    KeyDialog::Choices choices;
    for (const Recipient &recipient : programme.recipients)
        choices.recipients.push_back(recipient.shortName);
    for (const Mandate &mandate : programme.mandates) {
        if (mandate.area == area && !mandate.splits.empty())
            choices.vintages.push_back(mandate.vintage);
    }
    std::ranges::sort(choices.vintages, std::greater());
    KeyDialog dialog(key, choices, this);
    if (dialog.exec() != QDialog::Accepted)
        return;
    if (const Done done = document()->setAllocationKey(dialog.key()); !done)
        emit refused(done.error());
}

void AllocationPage::pinVintage()
{
    const QModelIndex index = m_table->currentIndex();
    QMenu menu(this);
    fillPinMenu(&menu, index);
    if (!menu.isEmpty())
        menu.exec(m_table->viewport()->mapToGlobal(m_table->visualRect(index).bottomLeft()));
}

void AllocationPage::fillPinMenu(QMenu *menu, const QModelIndex &index)
{
    const QString area = index.data(AreaRole).toString();
    const QString row = index.data(RowNameRole).toString();
    const int year = index.data(YearRole).toInt();
    if (area.isEmpty() || !year)
        return;
    const auto tell = [this](const Done &done) {
        if (!done)
            emit refused(done.error());
    };
    for (const Mandate &mandate : document()->programme().mandates) {
        if (mandate.area != area)
            continue;
        for (const FrameRow &frame : mandate.frames) {
            for (const YearFigure &cell : frame.years) {
                if (frame.row != row || cell.year != year || !cell.figure.states())
                    continue;
                QAction *action = menu->addAction(tr("Mandat %1: %2").arg(mandate.vintage).arg(formatFigure(cell.figure, Unit::Million)));
                action->setCheckable(true);
                action->setChecked(index.data(VintageRole).toInt() == mandate.vintage);
                const Pin pin{area, row, year, mandate.vintage};
                connect(action, &QAction::triggered, this, [this, pin, tell] { tell(document()->pin(pin)); });
            }
        }
    }
    if (index.data(PinnedRole).toBool()) {
        menu->addSeparator();
        connect(menu->addAction(tr("Følg &grunnlaget igjen")), &QAction::triggered, this, [this, area, row, year, tell] { tell(document()->unpin(area, row, year)); });
    }
}

void AllocationPage::showMenu(const QPoint &position)
{
    const QModelIndex index = m_table->indexAt(position);
    if (!index.isValid())
        return;
    const QString area = index.data(AreaRole).toString();
    const int vintage = index.data(VintageRole).toInt();
    QMenu menu(this);
    connect(menu.addAction(lineIcon(u"source"_s), tr("Vis &kilden")), &QAction::triggered, this, &AllocationPage::sourceWanted);
    QAction *go = menu.addAction(lineIcon(u"mandate"_s), vintage ? tr("Gå til &mandatet for %1").arg(vintage) : tr("Gå til &mandatet"));
    go->setEnabled(!area.isEmpty() && vintage);
    connect(go, &QAction::triggered, this, [this, area, vintage] { emit mandateWanted({area, vintage}); });
    menu.addSeparator();
    QMenu *vintages = menu.addMenu(lineIcon(u"pin"_s), tr("&Vis tallet fra"));
    fillPinMenu(vintages, index);
    vintages->setEnabled(!vintages->isEmpty());
    QAction *key = menu.addAction(lineIcon(u"key"_s), tr("Fordelings&nøkkel …"));
    key->setEnabled(!area.isEmpty());
    connect(key, &QAction::triggered, this, &AllocationPage::editKey);
    menu.exec(m_table->viewport()->mapToGlobal(position));
}

} // namespace ramme
