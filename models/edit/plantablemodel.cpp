#include "edit/plantablemodel.h"

#include "domain/amount.h"
#include "edit/edittext.h"
#include "edit/listsync.h"
#include "edit/programmedocument.h"
#include "edit/roles.h"

#include <set>

using namespace Qt::Literals::StringLiterals;

namespace ramme {

using Kind = AllocationColumn::Kind;

namespace {

constexpr std::size_t mostLeavesByRow = 8;

bool sameRow(const PlanRow &a, const PlanRow &b) { return a.area == b.area && a.row == b.row; }

QString amountTextOf(Money amount, bool plain)
{
    return formatAmount(amount, Unit::Million, plain ? NumberForm::plain() : NumberForm::screen());
}

} // namespace

PlanTableModel::PlanTableModel(ProgrammeDocument *document, const Plan &plan, QObject *parent)
    : QAbstractTableModel(parent), m_document(document), m_plan(plan), m_columns(allocationColumns(m_plan))
{
}

void PlanTableModel::show(Plan next)
{
    m_sums.clear();
    const std::vector<AllocationColumn> columns = allocationColumns(next);
    if (columns != m_columns || !std::ranges::equal(m_plan.rows, next.rows, sameRow)) {
        m_former = m_plan;
        syncList(m_columns, columns, std::equal_to<AllocationColumn>(), [this](bool removed, int first, int last, const auto &change) {
            removed ? beginRemoveColumns({}, first, last) : beginInsertColumns({}, first, last);
            m_sums.clear();
            change();
            removed ? endRemoveColumns() : endInsertColumns();
        });
        syncList(m_plan.rows, next.rows, sameRow, [this](bool removed, int first, int last, const auto &change) {
            removed ? beginRemoveRows({}, first, last) : beginInsertRows({}, first, last);
            m_sums.clear();
            change();
            removed ? endRemoveRows() : endInsertRows();
        });
        m_former.reset();
    }
    m_plan = std::move(next);
    m_sums.clear();
    if (!m_columns.empty())
        emit dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
    emit headerDataChanged(Qt::Vertical, 0, rowCount() - 1);
}

bool PlanTableModel::changeAmounts(const std::vector<LeafChange> &changed, const std::function<bool(Plan &)> &change)
{
    if (!change(m_plan))
        return false;
    tellOfAmounts(changed);
    return true;
}

/// The columns of their years and of all years, and of few leaves only the rows they and the sums are in, so that a view draws no others.
void PlanTableModel::tellOfAmounts(const std::vector<LeafChange> &changed)
{
    m_sums.clear();
    std::set<int> years{0};
    for (const LeafChange &change : changed)
        years.insert(change.leaf.year);
    std::set<int> rows{rowCount() - 1};
    for (std::size_t i = 0; i < changed.size() && changed.size() <= mostLeavesByRow; ++i) {
        const LeafKey &leaf = changed[i].leaf;
        if (!leaf.isReserve())
            rows.insert(rowOf(leaf.area, leaf.row));
    }
    const bool isFew = changed.size() <= mostLeavesByRow && !rows.contains(-1);
    for (int first = 0; first < columnCount(); ++first) {
        if (!years.contains(yearOfColumn(first)))
            continue;
        int last = first; // of the columns of one year
        while (last + 1 < columnCount() && yearOfColumn(last + 1) == yearOfColumn(first))
            ++last;
        if (!isFew)
            emit dataChanged(index(0, first), index(rowCount() - 1, last));
        for (const int row : isFew ? rows : std::set<int>())
            emit dataChanged(index(row, first), index(row, last));
        first = last;
    }
}

int PlanTableModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_plan.rows.size()) + 1;
}

int PlanTableModel::columnCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : int(m_columns.size()); }

int PlanTableModel::yearOfColumn(int column) const { return m_columns.at(std::size_t(column)).year; }

QString PlanTableModel::recipientOfColumn(int column) const { return m_columns.at(std::size_t(column)).recipient; }

QString PlanTableModel::groupTitle(int column) const
{
    const int year = yearOfColumn(column);
    return year == 0 ? tr("Alle år") : QString::number(year);
}

QString PlanTableModel::columnTitle(int column) const
{
    const AllocationColumn &shown = m_columns.at(std::size_t(column));
    switch (shown.kind) {
    case Kind::Recipient: return shown.recipient;
    case Kind::Unsplit: return tr("Ufordelt");
    case Kind::Total: return tr("Totalt");
    case Kind::CarryOver: return tr("Herav ubrukte midler");
    }
    Q_UNREACHABLE();
}

int PlanTableModel::rowOf(const QString &area, const QString &row) const
{
    const auto found = std::find_if(m_plan.rows.cbegin(), m_plan.rows.cend(), [&](const PlanRow &one) { return one.area == area && one.row == row; });
    return found == m_plan.rows.cend() ? -1 : int(found - m_plan.rows.cbegin());
}

const PlanCell *PlanTableModel::cellAt(const QModelIndex &index) const
{
    const int year = yearOfColumn(index.column());
    return isTotalsRow(index.row()) || year == 0 ? nullptr : m_plan.rows.at(std::size_t(index.row())).cell(year);
}

const PlanPart *PlanTableModel::partAt(const QModelIndex &index) const
{
    const PlanCell *cell = cellAt(index);
    const AllocationColumn &column = m_columns.at(std::size_t(index.column()));
    if (!cell || (column.kind != Kind::Recipient && column.kind != Kind::Unsplit))
        return nullptr;
    const QString recipient = column.kind == Kind::Unsplit ? QString() : column.recipient;
    const auto found = std::find_if(cell->parts.cbegin(), cell->parts.cend(), [&](const PlanPart &part) { return part.recipient == recipient; });
    return found == cell->parts.cend() ? nullptr : &*found;
}

std::optional<PlanDecision> PlanTableModel::decisionAt(const QModelIndex &index) const
{
    if (const PlanPart *part = partAt(index))
        return part->decision;
    const PlanCell *cell = cellAt(index);
    return cell && columnAt(index.column()).kind == Kind::Total ? cell->decision : std::nullopt;
}

/// Nothing where the cell is no sum, or there is nothing to add.
std::optional<PlanSum> PlanTableModel::sumAt(const QModelIndex &index) const
{
    const AllocationColumn &column = m_columns.at(std::size_t(index.column()));
    const bool isTotals = isTotalsRow(index.row());
    const Plan &plan = isTotals ? whole() : m_plan;
    if ((!isTotals && column.year != 0) || plan.rows.empty())
        return std::nullopt;
    auto known = m_sums.constFind({index.row(), index.column()});
    if (known == m_sums.cend()) {
        const std::vector<std::size_t> rows = isTotals ? std::vector<std::size_t>() : std::vector{std::size_t(index.row())};
        PlanSum sum = sumOf(plan, rows, column.year, column.kind == Kind::CarryOver ? u"total"_s : column.recipient);
        if (column.kind == Kind::CarryOver)
            sum.amount = sum.carryOver;
        known = m_sums.insert({index.row(), index.column()}, sum);
    }
    return known->count > 0 ? std::optional(*known) : std::nullopt;
}

int PlanTableModel::onlyFigure(const QModelIndex &index) const
{
    if (const PlanPart *part = partAt(index))
        return part->figures.size() == 1 && !part->estimated ? part->figures.front() : 0;
    const PlanCell *cell = cellAt(index);
    return cell && m_columns.at(std::size_t(index.column())).kind == Kind::Total ? cell->figure : 0;
}

QVariant PlanTableModel::amount(const QModelIndex &index) const
{
    if (const std::optional<PlanSum> sum = sumAt(index))
        return sum->amount.ore();
    if (const PlanPart *part = partAt(index))
        return part->amount.ore();
    const PlanCell *cell = cellAt(index);
    if (cell && cell->amount && m_columns.at(std::size_t(index.column())).kind == Kind::Total)
        return cell->amount->ore();
    return {};
}

QVariant PlanTableModel::amountText(const QModelIndex &index, bool plain) const
{
    if (const QVariant ore = amount(index); ore.isValid())
        return amountTextOf(Money::fromOre(ore.toLongLong()), plain);
    const PlanCell *cell = cellAt(index);
    if (!cell || m_columns.at(std::size_t(index.column())).kind != Kind::Total)
        return QString();
    Figure figure;
    figure.state = cell->state;
    const QString text = formatFigure(figure, Unit::Million);
    return plain && cell->state == FigureState::NotSet ? u"-"_s : text;
}

QStringList PlanTableModel::notesOn(const QModelIndex &index) const
{
    QStringList lines;
    if (const std::optional<PlanSum> sum = sumAt(index)) {
        if (sum->mixedBases)
            lines += tr("Legger sammen beløp i ulike prisnivåer");
        if (sum->incomplete)
            lines += tr("Noe i summen er ikke fastsatt eller uavklart, og er ikke regnet med");
        if (sum->estimated)
            lines += tr("Noe i summen er anslått");
        if (!sum->carryOver.isZero())
            lines += tr("Herav %1 ubrukte midler fra tidligere år, som var med i en tidligere ramme").arg(valueText(Entry::of(sum->carryOver), Unit::Million));
    }
    if (const PlanCell *cell = cellAt(index)) {
        if (const std::optional<PlanDecision> decision = decisionAt(index))
            lines += tr("Vedtaket «%1» %2, %3", "name, date, reference").arg(decision->scenario, decision->on.toString(u"dd.MM.yyyy"_s), decision->reference);
        if (cell->vintage != 0)
            lines += cell->pinned ? tr("Mandat %1, valgt for denne cellen").arg(cell->vintage) : tr("Mandat %1").arg(cell->vintage);
        lines += priceBaseText(cell->priceBase);
        const PlanPart *part = partAt(index);
        if (part && part->estimated)
            lines += tr("Anslått: %1").arg(keyText(m_document->programme().plan, m_plan.rows.at(std::size_t(index.row())).area));
        if (part && part->recipient.isEmpty())
            lines += tr("Ingen fordeling sier hvem som får dette");
        const int id = onlyFigure(index);
        if (const Figure *figure = m_document->figure(id)) {
            const QString certainty = certaintyText(*figure, Unit::Million);
            if (!certainty.isEmpty())
                lines += certainty;
            const SourceFile *file = findFile(m_document->programme(), figure->source.document);
            if (file && figure->source.line > 0)
                lines += tr("%1, linje %2").arg(file->name, QString::number(figure->source.line));
            else if (file)
                lines += file->name;
        }
    }
    if (const QString reason = readOnlyReason(index); !reason.isEmpty())
        lines += reason;
    return lines;
}

QVariant PlanTableModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const AllocationColumn &column = m_columns.at(std::size_t(index.column()));
    const PlanRow *row = isTotalsRow(index.row()) ? nullptr : &m_plan.rows.at(std::size_t(index.row()));
    switch (role) {
    case Qt::DisplayRole: return amountText(index, false);
    case Qt::EditRole: return amountText(index, true);
    case Qt::ToolTipRole: return notesOn(index).join(u'\n');
    case Qt::TextAlignmentRole: return int(Qt::AlignRight | Qt::AlignVCenter);
    case AmountRole: return amount(index);
    case FigureIdRole: return onlyFigure(index);
    case UnitRole: return int(Unit::Million);
    case AreaRole: return row ? row->area : QString();
    case RowNameRole: return row ? row->row : QString();
    case YearRole: return column.year;
    case RecipientRole: return column.recipient;
    case IsTotalRole: return !row || column.year == 0;
    case ReadOnlyReasonRole: return readOnlyReason(index);
    case EstimatedRole: {
        const std::optional<PlanSum> sum = sumAt(index);
        const PlanPart *part = partAt(index);
        return sum ? sum->estimated : part && part->estimated;
    }
    case MixedBaseRole: return sumAt(index).value_or(PlanSum()).mixedBases;
    case IncompleteRole: return sumAt(index).value_or(PlanSum()).incomplete;
    default: return cellData(index, role);
    }
}

/// What only a single cell of the plan tells.
QVariant PlanTableModel::cellData(const QModelIndex &index, int role) const
{
    const PlanPart *part = partAt(index);
    const PlanCell *cell = cellAt(index);
    const bool isTotal = m_columns.at(std::size_t(index.column())).kind == Kind::Total;
    const Figure *figure = m_document->figure(onlyFigure(index));
    switch (role) {
    case FigureIdsRole: {
        QList<int> ids;
        if (part)
            ids = QList<int>(part->figures.cbegin(), part->figures.cend());
        else if (cell && isTotal && cell->figure != 0)
            ids = {cell->figure};
        return QVariant::fromValue(ids);
    }
    case StateRole:
        if (part)
            return int(part->state);
        return cell && isTotal ? int(cell->state) : int(amount(index).isValid() ? FigureState::Amount : FigureState::Blank);
    case PriceBaseRole: {
        const std::optional<PlanSum> sum = sumAt(index);
        if (sum)
            return sum->priceBase ? QVariant(toWord(*sum->priceBase)) : QVariant();
        return cell && amount(index).isValid() ? QVariant(toWord(cell->priceBase)) : QVariant();
    }
    case CertaintyRole: return figure ? QVariant(int(figure->certainty)) : QVariant();
    case PinnedRole: return cell && cell->pinned;
    case VintageRole: return cell ? cell->vintage : 0;
    case CarryOverRole: {
        const std::optional<PlanSum> sum = sumAt(index);
        const Money carryOver = sum ? sum->carryOver : part ? part->carryOver : cell && isTotal ? cell->carryOver : Money();
        return carryOver.isZero() ? QVariant() : QVariant(carryOver.ore());
    }
    case ErrorReasonRole: return figure && figure->certainty == Certainty::Ambiguous ? certaintyText(*figure, Unit::Million) : QString();
    case SourceDocumentRole: return figure ? figure->source.document : QString();
    case SourceLineRole: return figure ? figure->source.line : 0;
    default: return {};
    }
}

QVariant PlanTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (section < 0 || section >= (orientation == Qt::Horizontal ? columnCount() : rowCount()))
        return {};
    if (orientation == Qt::Horizontal) {
        switch (role) {
        case Qt::DisplayRole: return tr("%1 %2", "år og mottaker").arg(groupTitle(section), columnTitle(section));
        case YearRole: return yearOfColumn(section);
        case RecipientRole: return recipientOfColumn(section);
        default: return {};
        }
    }
    const PlanRow *row = isTotalsRow(section) ? nullptr : &m_plan.rows.at(std::size_t(section));
    switch (role) {
    case Qt::DisplayRole: return row ? rowText(row->area, row->row) : tr("Hele programmet");
    case AreaRole: return row ? row->area : QString();
    case RowNameRole: return row ? row->row : QString();
    case IsTotalRole: return !row;
    default: return {};
    }
}

Qt::ItemFlags PlanTableModel::flags(const QModelIndex &index) const
{
    const Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    return index.isValid() && readOnlyReason(index).isEmpty() ? flags | Qt::ItemIsEditable : flags;
}

} // namespace ramme
