#include "edit/scenariolist.h"

#include "domain/amount.h"
#include "edit/listsync.h"
#include "edit/programmedocument.h"
#include "edit/roles.h"
#include "planning/movetext.h"
#include "planning/reserveledger.h"

using namespace Qt::Literals::StringLiterals;

namespace ramme {

namespace {

constexpr std::size_t mostToldOf = 30; ///< changes of one move

enum MoveColumn { Kind, Moved, Author, On, Reason, Reference };

QString shown(const std::optional<Money> &amount) { return amount ? formatAmount(*amount, Unit::Million) : u"–"_s; }
QStringList groundsCells(const Grounds &grounds) { return {grounds.author, dayText(grounds.on), grounds.reason, grounds.reference}; }

/// How much a move takes from one place and gives to another, or adds in all.
Money movedBy(const Move &move)
{
    Money added;
    Money taken;
    for (const LeafChange &change : move.changes) {
        const Money by = change.after.value_or(Money()) - change.before.value_or(Money());
        (by.isNegative() ? taken : added) += by;
    }
    return std::max(added, -taken);
}

} // namespace

ScenarioList::ScenarioList(Kind kind, ProgrammeDocument *document, QObject *parent)
    : QAbstractTableModel(parent), m_kind(kind), m_scenarios(document->scenarios())
{
    switch (kind) {
    case Kind::Moves: m_titles = {tr("Hva"), tr("Flyttet"), tr("Av"), tr("Dato"), tr("Begrunnelse"), tr("Vedtak")}; break;
    case Kind::Limits: m_titles = {tr("Hva"), tr("Grense"), tr("Av"), tr("Dato"), tr("Begrunnelse"), tr("Vedtak")}; break;
    case Kind::Reserve: m_titles = {tr("År"), tr("Holdt tilbake"), tr("Bedt om"), tr("Frigitt"), tr("Igjen")}; break;
    case Kind::Conflicts: m_titles = {tr("Hva"), tr("Planen da"), tr("Planen nå"), tr("Scenarioet")}; break;
    }
    connect(m_scenarios, &Scenarios::changed, this, &ScenarioList::refresh);
    refresh();
}

void ScenarioList::setScenario(const QString &name)
{
    m_name = name;
    refresh();
}

void ScenarioList::refresh()
{
    const std::vector<Row> next = rows();
    const std::size_t before = m_rows.size();
    syncList(m_rows, next, std::equal_to<Row>(), [this](bool removed, int first, int last, const auto &change) {
        removed ? beginRemoveRows({}, first, last) : beginInsertRows({}, first, last);
        change();
        removed ? endRemoveRows() : endInsertRows();
    });
    if (m_rows.size() != before)
        emit countChanged(int(m_rows.size()));
}

std::vector<ScenarioList::Row> ScenarioList::rows() const
{
    const Scenario *scenario = m_scenarios->find(m_name);
    if (m_kind == Kind::Reserve)
        return reserve(scenario ? *scenario : Scenario());
    if (!scenario)
        return {};
    switch (m_kind) {
    case Kind::Moves: return moves(*scenario);
    case Kind::Limits: return limits(*scenario);
    case Kind::Conflicts: return conflicts(*scenario);
    case Kind::Reserve: break;
    }
    Q_UNREACHABLE();
}

std::vector<ScenarioList::Row> ScenarioList::moves(const Scenario &scenario) const
{
    std::vector<Row> rows;
    for (const Move &move : scenario.moves)
        rows.push_back({QStringList{toText(move), shown(movedBy(move))} + groundsCells(move.grounds), {}, false});
    return rows;
}

QString ScenarioList::changesOf(int row) const
{
    const Scenario *scenario = m_scenarios->find(m_name);
    if (!scenario || std::size_t(row) >= scenario->moves.size()) // a row on its way out
        return {};
    QStringList lines;
    const std::vector<LeafChange> &changes = scenario->moves.at(std::size_t(row)).changes;
    for (std::size_t i = 0; i < std::min(changes.size(), mostToldOf); ++i)
        lines.append(u"%1: %2 → %3"_s.arg(toText(changes[i].leaf), shown(changes[i].before), shown(changes[i].after)));
    if (changes.size() > mostToldOf)
        lines.append(tr("og %n tall til", nullptr, int(changes.size() - mostToldOf)));
    return lines.join(u'\n');
}

std::vector<ScenarioList::Row> ScenarioList::limits(const Scenario &scenario) const
{
    std::vector<Row> rows;
    const std::vector<StaleHold> stale = staleHolds(m_scenarios->baseOf(m_name), scenario);
    for (std::size_t i = 0; i < scenario.holds.size(); ++i) {
        const Hold &hold = scenario.holds[i];
        const auto outdated = std::ranges::find(stale, i, &StaleHold::hold);
        QString toolTip;
        if (outdated != stale.end())
            toolTip = outdated->isGone ? tr("Tallene finnes ikke lenger i planen") : tr("Var %1, er nå %2").arg(shown(outdated->at), shown(outdated->now));
        const QString limit = hold.extent == Extent::Total ? tr("holdt fast som sum: %1").arg(shown(hold.at)) : tr("holdt fast, hvert tall; til sammen %1").arg(shown(hold.at));
        rows.push_back({QStringList{toText(hold.scope), limit} + groundsCells(hold.grounds), toolTip, !toolTip.isEmpty()});
    }
    for (const Bound &bound : scenario.bounds) {
        const QString limit = bound.extent == Extent::Total ? limitsText(bound) : tr("hvert tall: %1").arg(limitsText(bound));
        rows.push_back({QStringList{toText(bound.scope), limit} + groundsCells(bound.grounds), {}, false});
    }
    return rows;
}

std::vector<ScenarioList::Row> ScenarioList::reserve(const Scenario &scenario) const
{
    std::vector<Row> rows;
    for (const ReserveAccount &account : reserveLedger(m_scenarios->baseOf(m_name), scenario)) {
        QStringList lines;
        for (const ReserveRequest &request : scenario.requests) {
            if (request.year == account.year)
                lines.append(tr("%1 bedt om til %2").arg(shown(request.amount), request.area));
        }
        for (const ReserveEntry &entry : account.entries)
            lines.append(entry.amount.isNegative() ? tr("%1 lagt tilbake, %2 igjen").arg(shown(-entry.amount), shown(entry.remaining)) : tr("%1 frigitt, %2 igjen").arg(shown(entry.amount), shown(entry.remaining)));
        rows.push_back({{QString::number(account.year), shown(account.heldBack), shown(account.requested), shown(account.released), shown(account.remaining)}, lines.join(u'\n'), account.remaining.isNegative()});
    }
    return rows;
}

std::vector<ScenarioList::Row> ScenarioList::conflicts(const Scenario &scenario) const
{
    std::vector<Row> rows;
    for (const Conflict &conflict : conflictsOf(m_scenarios->baseOf(m_name), scenario))
        rows.push_back({{toText(conflict.leaf), shown(conflict.baseThen), shown(conflict.baseNow), shown(conflict.yours)}, {}, true});
    return rows;
}

ScenarioList::Limit ScenarioList::limitAt(int row) const
{
    const Scenario *scenario = m_scenarios->find(m_name);
    const std::size_t holds = scenario ? scenario->holds.size() : 0;
    const auto place = std::size_t(row);
    return place < holds ? Limit{true, place} : Limit{false, place - holds};
}

LeafKey ScenarioList::leafAt(int row) const
{
    const Scenario *scenario = m_scenarios->find(m_name);
    return scenario ? conflictsOf(m_scenarios->baseOf(m_name), *scenario).at(std::size_t(row)).leaf : LeafKey();
}

int ScenarioList::yearAt(int row) const { return m_rows.at(std::size_t(row)).cells.front().toInt(); }

bool ScenarioList::isAmount(int column) const
{
    return m_kind == Kind::Moves ? column == Moved : m_kind == Kind::Limits ? false : column > 0;
}

QVariant ScenarioList::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const Row &row = m_rows.at(std::size_t(index.row()));
    switch (role) {
    case Qt::DisplayRole:
    case Qt::EditRole: return row.cells.value(index.column());
    case Qt::ToolTipRole:
        if (m_kind == Kind::Moves)
            return changesOf(index.row());
        return row.toolTip.isEmpty() ? row.cells.value(index.column()) : row.toolTip;
    case Qt::TextAlignmentRole: return int((isAmount(index.column()) ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    case ErrorReasonRole: return row.needsLook && index.column() == 0 ? row.toolTip.isEmpty() ? tr("Planen er endret siden") : row.toolTip : QString();
    default: return {};
    }
}

QVariant ScenarioList::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (role == Qt::TextAlignmentRole && orientation == Qt::Horizontal)
        return int((isAmount(section) ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    return orientation == Qt::Horizontal ? QVariant(m_titles.value(section)) : QVariant(section + 1);
}

Qt::ItemFlags ScenarioList::flags(const QModelIndex &index) const
{
    const Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    return m_kind == Kind::Moves && (index.column() == Reason || index.column() == Reference) ? flags | Qt::ItemIsEditable : flags;
}

bool ScenarioList::setData(const QModelIndex &index, const QVariant &value, int role)
{
    const Scenario *scenario = m_scenarios->find(m_name);
    if (role != Qt::EditRole || !index.isValid() || !flags(index).testFlag(Qt::ItemIsEditable) || !scenario)
        return false;
    Grounds grounds = scenario->moves.at(std::size_t(index.row())).grounds;
    (index.column() == Reason ? grounds.reason : grounds.reference) = value.toString().simplified();
    const Done kept = m_scenarios->setGrounds(m_name, std::size_t(index.row()), grounds);
    if (!kept)
        emit entryRefused(index, kept.error());
    return bool(kept);
}

} // namespace ramme
