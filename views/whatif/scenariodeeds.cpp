#include "views/whatif/scenarioview.h"

#include "edit/programmedocument.h"
#include "edit/scenariomodel.h"
#include "planning/movetext.h"
#include "views/figuretable.h"
#include "views/whatif/limitdialog.h"
#include "views/whatif/requestdialog.h"
#include "views/whatif/spreaddialog.h"
#include "views/whatif/transferdialog.h"

#include <QTabWidget>

namespace ramme {

// What a person does to the scenario from its view.

bool ScenarioView::isReady()
{
    if (m_document->scenarios()->find(scenario()))
        return true;
    emit refused(tr("Lag først et scenario."));
    return false;
}

void ScenarioView::tell(const Done &done)
{
    if (!done)
        emit refused(done.error());
}

void ScenarioView::transfer()
{
    if (isReady())
        TransferDialog(m_document, scenario(), currentScope(), {}, this).exec();
}

void ScenarioView::release()
{
    if (!isReady())
        return;
    const Scope to = currentScope();
    Scope reserve = Scope::reserve(to.year.value_or(0));
    if (!to.year)
        reserve.year.reset();
    TransferDialog(m_document, scenario(), reserve, to, this).exec();
}

void ScenarioView::spread()
{
    if (isReady())
        SpreadDialog(m_document, scenario(), selection(), this).exec();
}

void ScenarioView::hold()
{
    if (!isReady())
        return;
    const Selection scopes = selection();
    std::vector<std::size_t> held;
    for (const Scope &scope : scopes) {
        const std::vector<std::size_t> on = m_document->scenarios()->holdsOn(scenario(), scope);
        held.insert(held.end(), on.begin(), on.end());
    }
    if (!held.empty())
        return tell(m_document->scenarios()->release(scenario(), held));
    LimitDialog dialog(LimitDialog::Kind::Hold, toText(scopes), true, this);
    if (dialog.exec() == QDialog::Accepted)
        tell(m_document->scenarios()->hold(scenario(), scopes, dialog.extent(), dialog.grounds()));
}

void ScenarioView::limit()
{
    if (!isReady())
        return;
    Selection scopes = selection();
    LimitDialog dialog(LimitDialog::Kind::Bound, toText(scopes), true, this);
    if (std::ranges::any_of(scopes, [](const Scope &scope) { return !scope.area; }))
        dialog.offerEachArea();
    if (dialog.exec() != QDialog::Accepted)
        return;
    Result<Bound> bound = dialog.bound();
    if (!bound)
        return;
    bound->grounds = dialog.grounds();
    if (dialog.isEachArea())
        scopes = m_document->scenarios()->values(scenario()).eachArea(scopes);
    tell(m_document->scenarios()->limitEach(scenario(), scopes, *bound));
}

void ScenarioView::request()
{
    if (!isReady())
        return;
    RequestDialog dialog(m_document->scenarios()->base(), currentScope(), this);
    if (dialog.exec() != QDialog::Accepted)
        return;
    if (const Result<ReserveRequest> wanted = dialog.request())
        tell(m_document->scenarios()->request(scenario(), *wanted));
}

void ScenarioView::takeBack() { tell(m_document->scenarios()->takeBack(scenario())); }

void ScenarioView::removeInList()
{
    const FigureTable *table = currentList();
    const auto *list = static_cast<const ScenarioList *>(table->model());
    const QModelIndex current = table->currentIndex();
    if (!current.isValid())
        return;
    if (table == listOf(ScenarioList::Kind::Moves)) {
        if (current.row() != list->rowCount() - 1)
            return emit refused(tr("Bare den siste flyttingen i loggen kan tas tilbake."));
        return takeBack();
    }
    if (table == listOf(ScenarioList::Kind::Limits)) {
        const ScenarioList::Limit limit = list->limitAt(current.row());
        tell(limit.isHold ? m_document->scenarios()->release(scenario(), {limit.place}) : m_document->scenarios()->removeBound(scenario(), limit.place));
    }
    if (table == listOf(ScenarioList::Kind::Reserve))
        removeRequest(list->yearAt(current.row()));
}

/// The last request of a year.
void ScenarioView::removeRequest(int year)
{
    const Scenario *shown = m_document->scenarios()->find(scenario());
    const std::vector<ReserveRequest> requests = shown ? shown->requests : std::vector<ReserveRequest>();
    for (std::size_t place = requests.size(); place > 0; --place) {
        if (requests[place - 1].year == year)
            return tell(m_document->scenarios()->removeRequest(scenario(), place - 1));
    }
    emit refused(tr("Ingen har bedt om noe av reserven for %1.").arg(year));
}

void ScenarioView::followPlan() { settle(Scenarios::Settle::FollowPlan); }
void ScenarioView::keepOwn() { settle(Scenarios::Settle::KeepOwn); }

void ScenarioView::settle(Scenarios::Settle settle)
{
    const FigureTable *table = listOf(ScenarioList::Kind::Conflicts);
    std::vector<LeafKey> leaves;
    if (table->hasFocus()) {
        for (const QModelIndex &row : table->selectionModel()->selectedRows())
            leaves.push_back(static_cast<const ScenarioList *>(table->model())->leafAt(row.row()));
    }
    tell(m_document->scenarios()->rebase(scenario(), leaves, settle, {m_settings.analyst(), QDate::currentDate(), {}, {}}));
}

} // namespace ramme
