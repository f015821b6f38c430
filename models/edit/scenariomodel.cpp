#include "edit/scenariomodel.h"

#include "domain/amount.h"
#include "edit/programmedocument.h"
#include "edit/roles.h"
#include "planning/approval.h"
#include "planning/movetext.h"
#include "planning/typedtotal.h"

using namespace Qt::Literals::StringLiterals;

namespace ramme {

using Kind = AllocationColumn::Kind;

ScenarioModel::ScenarioModel(ProgrammeDocument *document, QObject *parent)
    : PlanTableModel(document, document->plan(), parent), m_scenarios(document->scenarios())
{
    connect(m_scenarios, &Scenarios::changed, this, &ScenarioModel::follow);
    refresh();
}

void ScenarioModel::setScenario(const QString &name)
{
    if (name == m_name)
        return;
    m_name = name;
    refresh();
}

void ScenarioModel::setShowsPlan(bool plan)
{
    m_showsPlan = plan;
    refresh();
}

bool ScenarioModel::isScenarioShown() const { return !m_showsPlan && m_scenarios->find(m_name); }

void ScenarioModel::setPreview(const std::optional<MovePreview> &preview)
{
    const bool shows = preview && preview->refusal.isEmpty() && isScenarioShown();
    if (!shows && m_preview.empty())
        return;
    const LeafTable &values = shows ? preview->performed.values : m_scenarios->values(m_name);
    std::vector<LeafChange> changes = m_preview; // what was shown so far goes, whatever comes
    if (shows)
        changes.insert(changes.end(), preview->performed.move.changes.begin(), preview->performed.move.changes.end());
    m_preview = shows ? preview->performed.move.changes : std::vector<LeafChange>();
    if (!changeAmounts(changes, [&](Plan &plan) { return changePlan(plan, values, changes); }))
        put(planWith(m_scenarios->planOf(m_name), values));
}

void ScenarioModel::follow(const ScenarioStep &step)
{
    if (!step.scenario.isEmpty() && step.scenario != m_name)
        return;
    std::vector<LeafChange> changes = step.changes;
    changes.insert(changes.end(), m_preview.begin(), m_preview.end());
    const bool isStep = !step.scenario.isEmpty() && isScenarioShown();
    if (isStep && changeAmounts(changes, [&](Plan &plan) { return changePlan(plan, m_scenarios->values(m_name), changes); }))
        m_preview.clear();
    else
        refresh();
}

void ScenarioModel::refresh()
{
    m_preview.clear();
    m_planSums.clear();
    put(isScenarioShown() ? planWith(m_scenarios->planOf(m_name), m_scenarios->values(m_name)) : m_scenarios->planOf(m_name));
}

void ScenarioModel::put(Plan shown)
{
    QHash<std::pair<QString, QString>, int> places;
    const Plan &plan = m_scenarios->planOf(m_name);
    for (std::size_t i = 0; i < plan.rows.size(); ++i)
        places.insert({plan.rows[i].area, plan.rows[i].row}, int(i));
    m_planRows.clear();
    for (const PlanRow &row : shown.rows)
        m_planRows.push_back(places.value({row.area, row.row}, -1));
    m_planSums.clear();
    show(std::move(shown));
}

Scope ScenarioModel::scopeOf(const QModelIndex &index) const
{
    Scope scope;
    if (!isTotalsRow(index.row())) {
        scope.area = index.data(AreaRole).toString();
        scope.row = index.data(RowNameRole).toString();
    }
    const AllocationColumn &column = columnAt(index.column());
    if (column.year != 0)
        scope.year = column.year;
    switch (column.kind) {
    case Kind::Recipient: scope.recipient = column.recipient; break;
    case Kind::Unsplit: scope.recipient = QString(); break;
    case Kind::Total: break;
    case Kind::CarryOver: scope.kind = LineKind::CarryOver; break;
    }
    return scope;
}

std::optional<Money> ScenarioModel::difference(const QModelIndex &index) const
{
    if (!isScenarioShown())
        return std::nullopt;
    const QVariant now = PlanTableModel::data(index, AmountRole);
    if (!now.isValid())
        return std::nullopt;
    const Money change = Money::fromOre(now.toLongLong()) - planAmount(index);
    return change.isZero() ? std::nullopt : std::optional(change);
}

Money ScenarioModel::planAmount(const QModelIndex &index) const
{
    const AllocationColumn &column = columnAt(index.column());
    const bool isTotals = isTotalsRow(index.row());
    const auto place = std::size_t(index.row());
    const int row = isTotals || place >= m_planRows.size() ? -1 : m_planRows[place]; // rows on their way out have none
    if (!isTotals && row < 0)
        return {};
    const std::pair<int, std::pair<int, QString>> key{row, {column.year, column.recipient}};
    const auto known = m_planSums.constFind(key);
    if (known != m_planSums.cend())
        return *known;
    const std::vector<std::size_t> rows = isTotals ? std::vector<std::size_t>() : std::vector{std::size_t(row)};
    const PlanSum sum = sumOf(m_scenarios->planOf(m_name), rows, column.year, column.kind == Kind::CarryOver ? u"total"_s : column.recipient);
    return *m_planSums.insert(key, column.kind == Kind::CarryOver ? sum.carryOver : sum.amount);
}

bool ScenarioModel::isPreviewed(const QModelIndex &index) const
{
    const Scope scope = scopeOf(index);
    return std::ranges::any_of(m_preview, [&scope](const LeafChange &change) { return scope.contains(change.leaf); });
}

bool ScenarioModel::isHeld(const QModelIndex &index) const
{
    const Scenario *scenario = m_scenarios->find(m_name);
    if (!scenario || scenario->holds.empty())
        return false;
    const Scope scope = scopeOf(index);
    const bool isSomething = PlanTableModel::data(index, AmountRole).isValid();
    return std::ranges::any_of(scenario->holds, [&](const Hold &hold) {
        return hold.scope == scope || (isSomething && hold.extent == Extent::Leaves && hold.scope.covers(scope));
    });
}

QVariant ScenarioModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    switch (role) {
    case DifferenceRole: {
        const std::optional<Money> change = difference(index);
        return change ? QVariant(change->ore()) : QVariant();
    }
    case BaseTextRole: {
        const std::optional<Money> change = difference(index);
        return change ? formatAmount(Money::fromOre(PlanTableModel::data(index, AmountRole).toLongLong()) - *change, Unit::Million) : QString();
    }
    case Qt::EditRole: // what is typed is compared with what is kept, not with what it would become
        return !m_preview.empty() ? QVariant(formatAmount(m_scenarios->values(m_name).sumOf(scopeOf(index)), Unit::Million, NumberForm::plain())) : PlanTableModel::data(index, role);
    case HeldRole: return isHeld(index);
    case PreviewRole: return isPreviewed(index);
    default: return PlanTableModel::data(index, role);
    }
}

QStringList ScenarioModel::notesOn(const QModelIndex &index) const
{
    QStringList lines;
    if (const std::optional<Money> change = difference(index))
        lines += tr("Planen har %1; endret med %2").arg(data(index, BaseTextRole).toString(), signedText(*change));
    const Scenario *scenario = m_scenarios->find(m_name);
    for (const std::size_t place : m_scenarios->holdsOn(m_name, scopeOf(index)))
        lines += tr("Holdt fast: %1").arg(toText(scenario->holds[place]));
    for (std::size_t i = 0; scenario && i < scenario->bounds.size(); ++i) {
        if (scenario->bounds[i].scope == scopeOf(index))
            lines += tr("Grense: %1").arg(limitsText(scenario->bounds[i]));
    }
    return lines + PlanTableModel::notesOn(index);
}

QString ScenarioModel::readOnlyReason(const QModelIndex &) const
{
    const Scenario *scenario = m_scenarios->find(m_name);
    if (!scenario)
        return tr("Lag et scenario for å prøve endringer");
    if (m_showsPlan)
        return tr("Planen vises; gå tilbake til scenarioet for å endre");
    return lockOf(*scenario).value_or(Error()).message;
}

Result<Move> ScenarioModel::orderOf(const QModelIndex &index, const QString &typed) const
{
    const Scope scope = scopeOf(index);
    const Result<TypedTotal> total = parseTypedTotal(typed, m_scenarios->values(m_name).sumOf(scope), Unit::Million);
    if (!total)
        return Error{total.error()};
    Move order = totalOrder({scope}, total->total, typed.simplified());
    if (m_signature)
        order.grounds = m_signature();
    return order;
}

bool ScenarioModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::EditRole || !index.isValid())
        return false;
    QString reason = readOnlyReason(index);
    if (reason.isEmpty()) {
        const Result<Move> order = orderOf(index, value.toString());
        const Done carriedOut = order ? m_scenarios->carryOut(m_name, *order) : Error{order.error()};
        if (carriedOut)
            return true;
        reason = carriedOut.error();
    }
    emit entryRefused(index, reason);
    return false;
}

} // namespace ramme
