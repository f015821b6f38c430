#include "edit/proposalmodel.h"

#include "domain/amount.h"
#include "domain/finding.h"
#include "edit/edittext.h"
#include "edit/listsync.h"
#include "edit/programmedocument.h"
#include "edit/roles.h"
#include "planning/movetext.h"

using namespace Qt::Literals::StringLiterals;

namespace ramme {

namespace {

enum Column { What, Year, RecipientColumn, Verdict, Own };

/// Each verdict has a shape beside its word.
QString shapeOf(Agreement agreement)
{
    switch (agreement) {
    case Agreement::Untouched: return u"·"_s;
    case Agreement::Agrees: return u"✓"_s;
    case Agreement::Differs: return u"◆"_s;
    case Agreement::Conflicts: return u"✕"_s;
    }
    Q_UNREACHABLE();
}

bool isDisagreement(const MatrixRow &row) { return row.agreement == Agreement::Differs || row.agreement == Agreement::Conflicts; }

} // namespace

ProposalModel::ProposalModel(ProgrammeDocument *document, QObject *parent) : QAbstractTableModel(parent), m_scenarios(document->scenarios())
{
    connect(m_scenarios, &Scenarios::changed, this, &ProposalModel::refresh);
    rebuild();
}

void ProposalModel::setProposals(const QStringList &names)
{
    if (names == m_names)
        return;
    beginResetModel();
    m_names = names;
    rebuild();
    endResetModel();
}

void ProposalModel::setOwn(const QString &scenario)
{
    m_own = scenario;
    refresh();
}

void ProposalModel::setIdle(bool idle)
{
    m_isIdle = idle;
    if (!m_isIdle && m_isStale)
        refresh();
}

void ProposalModel::setShow(Show show)
{
    m_show = show;
    refresh();
}

bool ProposalModel::isShown(const MatrixRow &row) const
{
    return m_show == Show::All || row.agreement == Agreement::Conflicts || (m_show == Show::Disagreeing && row.agreement == Agreement::Differs);
}

void ProposalModel::rebuild()
{
    std::vector<const Scenario *> proposals;
    QStringList names;
    for (const QString &name : std::as_const(m_names)) {
        if (const Scenario *scenario = m_scenarios->find(name)) {
            proposals.push_back(scenario);
            names.append(name);
        }
    }
    m_names = names;
    m_matrix = proposals.empty() ? ProposalMatrix() : proposalMatrix(m_scenarios->base().leaves, m_scenarios->values(m_own), proposals);
    m_rows.clear();
    std::ranges::copy_if(m_matrix.rows, std::back_inserter(m_rows), [this](const MatrixRow &row) { return isShown(row); });
}

/// Rows that are still there stay, so that the current cell does; a proposal that is gone takes its columns with it.
void ProposalModel::refresh()
{
    m_isStale = m_isIdle;
    if (m_isIdle)
        return;
    const bool isAllThere = std::ranges::all_of(std::as_const(m_names), [this](const QString &name) { return m_scenarios->find(name); });
    if (!isAllThere) {
        beginResetModel();
        rebuild();
        endResetModel();
        return;
    }
    std::vector<MatrixRow> before = std::exchange(m_rows, {});
    rebuild();
    const std::vector<MatrixRow> next = std::exchange(m_rows, std::move(before));
    const auto isSame = [](const MatrixRow &a, const MatrixRow &b) { return a.scope == b.scope; };
    syncList(m_rows, next, isSame, [this](bool removed, int first, int last, const auto &change) {
        removed ? beginRemoveRows({}, first, last) : beginInsertRows({}, first, last);
        change();
        removed ? endRemoveRows() : endInsertRows();
    });
    int first = -1;
    int last = -1;
    for (int row = 0; row < rowCount(); ++row) {
        if (m_rows[std::size_t(row)] == next[std::size_t(row)])
            continue;
        m_rows[std::size_t(row)] = next[std::size_t(row)];
        first = first < 0 ? row : first;
        last = row;
    }
    if (first >= 0)
        emit dataChanged(index(first, 0), index(last, columnCount() - 1));
    emit headerDataChanged(Qt::Horizontal, 0, columnCount() - 1);
}

int ProposalModel::columnCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : firstProposal + 2 * int(m_names.size()); }

std::optional<std::size_t> ProposalModel::proposalAt(int column) const
{
    return column >= firstProposal && column < columnCount() ? std::optional(std::size_t(column - firstProposal) / 2) : std::nullopt;
}

int ProposalModel::count(Agreement agreement) const { return int(std::ranges::count(m_matrix.rows, agreement, &MatrixRow::agreement)); }

QVariant ProposalModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Vertical)
        return role == Qt::DisplayRole ? QVariant(section + 1) : QVariant();
    if (role == Qt::TextAlignmentRole)
        return int(section >= Own ? Qt::AlignRight | Qt::AlignVCenter : Qt::AlignLeft | Qt::AlignVCenter);
    if (role == Qt::ToolTipRole && proposalAt(section))
        return m_names[qsizetype(*proposalAt(section))];
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case What: return tr("Hva");
    case Year: return tr("År");
    case RecipientColumn: return tr("Mottaker");
    case Verdict: return tr("Vurdering");
    case Own: return m_own.isEmpty() ? tr("HOD: planen") : tr("HOD: %1").arg(m_own);
    }
    const std::optional<std::size_t> proposal = proposalAt(section);
    if (!proposal)
        return {};
    return section == columnOf(*proposal) ? m_names[qsizetype(*proposal)] : tr("mot HOD");
}

QString ProposalModel::text(const MatrixRow &row, int column) const
{
    const Scope &scope = row.scope;
    switch (column) {
    case What:
        if (scope.area && scope.area->isEmpty())
            return tr("Reserven");
        if (scope.area)
            return row.leaf ? rowText(*scope.area, scope.row.value_or(QString())) : tr("Sum %1").arg(*scope.area);
        return tr("Sum programmet");
    case Year: return scope.year ? QString::number(*scope.year) : QString();
    case RecipientColumn:
        if (!scope.recipient || (scope.area && scope.area->isEmpty()))
            return {};
        if (scope.kind && *scope.kind != LineKind::All)
            return tr("%1, %2", "recipient, kind of money").arg(scope.recipient->isEmpty() ? tr("Ufordelt") : *scope.recipient, lineKindText(*scope.kind));
        return scope.recipient->isEmpty() ? tr("Ufordelt") : *scope.recipient;
    case Verdict: return shapeOf(row.agreement) + u' ' + verdictOf(row);
    case Own: return formatAmount(row.own, Unit::Million);
    }
    const std::optional<std::size_t> proposal = proposalAt(column);
    if (!proposal)
        return {};
    const std::optional<Money> &wanted = row.wanted[*proposal];
    if (!wanted)
        return {};
    return column == columnOf(*proposal) ? formatAmount(*wanted, Unit::Million) : differenceText(*wanted - row.own);
}

std::optional<Money> ProposalModel::amountAt(const MatrixRow &row, int column) const
{
    if (column == Own)
        return row.own;
    const std::optional<std::size_t> proposal = proposalAt(column);
    if (!proposal || !row.wanted[*proposal])
        return std::nullopt;
    return column == columnOf(*proposal) ? row.wanted[*proposal] : *row.wanted[*proposal] - row.own;
}

QString ProposalModel::toolTip(const MatrixRow &row, int column) const
{
    const QString place = toText(row.scope);
    const std::optional<std::size_t> proposal = proposalAt(column);
    if (proposal && !row.wanted[*proposal])
        return tr("%1: «%2» lar planen stå med %3.").arg(place, m_names[qsizetype(*proposal)], formatAmount(row.base, Unit::Million));
    if (proposal && row.leaf)
        return tr("%1: «%2» vil ha %3. Enter tar det inn.").arg(place, m_names[qsizetype(*proposal)], formatAmount(*row.wanted[*proposal], Unit::Million));
    return tr("%1: %2").arg(place, verdictOf(row));
}

QVariant ProposalModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const MatrixRow &row = rowAt(index.row());
    switch (role) {
    case Qt::DisplayRole: return text(row, index.column());
    case Qt::EditRole: {
        const std::optional<Money> amount = amountAt(row, index.column());
        return amount ? formatAmount(*amount, Unit::Million, NumberForm::plain()) : text(row, index.column());
    }
    case Qt::ToolTipRole: return toolTip(row, index.column());
    case Qt::TextAlignmentRole: return headerData(index.column(), Qt::Horizontal, role);
    case AmountRole: {
        const std::optional<Money> amount = amountAt(row, index.column());
        return amount ? QVariant(amount->ore()) : QVariant();
    }
    case DifferenceRole: {
        const std::optional<std::size_t> proposal = proposalAt(index.column());
        return proposal && row.wanted[*proposal] && *row.wanted[*proposal] != row.own ? QVariant((*row.wanted[*proposal] - row.own).ore()) : QVariant();
    }
    case SeverityRole:
        if (row.agreement == Agreement::Untouched)
            return {};
        return int(row.agreement == Agreement::Conflicts ? Severity::Error : row.agreement == Agreement::Differs ? Severity::Warning : Severity::Note);
    case IsTotalRole: return !row.leaf;
    case AreaRole: return row.scope.area.value_or(QString());
    case YearRole: return row.scope.year.value_or(0);
    default: return {};
    }
}

Done ProposalModel::take(const QModelIndex &index, const QString &target, const Grounds &by)
{
    if (!index.isValid())
        return Error{tr("Velg et tall i tabellen først")};
    const MatrixRow &row = rowAt(index.row());
    if (!row.leaf)
        return Error{tr("Dette er en sum; ta tallene i den ett for ett")};
    std::optional<std::size_t> proposal = proposalAt(index.column());
    const auto speaking = std::ranges::count_if(row.wanted, [](const auto &wanted) { return wanted.has_value(); });
    for (std::size_t i = 0; !proposal && speaking == 1 && i < row.wanted.size(); ++i)
        proposal = row.wanted[i] ? std::optional(i) : std::nullopt;
    if (speaking == 0)
        return Error{tr("Ingen av forslagene vil endre dette tallet")};
    if (!proposal)
        return Error{tr("Flere forslag vil endre dette tallet; gå til kolonnen til det som skal tas inn")};
    if (!row.wanted[*proposal])
        return Error{tr("«%1» vil ikke endre dette tallet").arg(m_names[qsizetype(*proposal)])};
    if (target.isEmpty())
        return Error{tr("Velg hvilket scenario forslagene skal tas inn i")};
    if (m_names.contains(target))
        return Error{tr("«%1» er et av forslagene; velg et eget scenario å ta dem inn i").arg(target)};
    const QString name = m_names[qsizetype(*proposal)];
    return m_scenarios->carryOut(target, takingOrder(*row.leaf, *row.wanted[*proposal], name, by));
}

QModelIndex ProposalModel::nextDisagreement(int row) const
{
    for (int step = 1; step <= rowCount(); ++step) {
        const int next = (row + step) % rowCount();
        const MatrixRow &candidate = rowAt(next);
        if (!candidate.leaf || !isDisagreement(candidate))
            continue;
        for (std::size_t i = 0; i < candidate.wanted.size(); ++i) {
            if (candidate.wanted[i] && *candidate.wanted[i] != candidate.own)
                return index(next, columnOf(i));
        }
    }
    return {};
}

} // namespace ramme
