#include "edit/mandatetablemodel.h"

#include "domain/amount.h"
#include "edit/edittext.h"
#include "edit/listsync.h"
#include "edit/programmedocument.h"
#include "edit/roles.h"

using namespace Qt::Literals::StringLiterals;

namespace ramme {

namespace {

bool holdsFigures(MandateTableModel::Part part)
{
    using enum MandateTableModel::Part;
    return part == Data || part == Status || part == Sum || part == Evidence;
}

} // namespace

const MandateTableModel::Cell *MandateTableModel::Row::cell(const Column &column) const
{
    const auto found = std::find_if(cells.cbegin(), cells.cend(), [&](const auto &cell) { return cell.first == column; });
    return found == cells.cend() ? nullptr : &found->second;
}

MandateTableModel::MandateTableModel(ProgrammeDocument *document, QObject *parent)
    : QAbstractTableModel(parent), m_document(document)
{
    connect(document, &ProgrammeDocument::wasReset, this, &MandateTableModel::refresh);
    connect(document, &ProgrammeDocument::mandateChanged, this, [this](const QString &area, int vintage) {
        if (m_key == MandateKey{area, vintage})
            refresh();
    });
    connect(document, &ProgrammeDocument::figureChanged, this, [this](int id) {
        if (indexOfFigure(id).isValid())
            refresh();
    });
}

void MandateTableModel::setMandate(const QString &area, int vintage)
{
    m_key = {area, vintage};
    const Mandate *mandate = m_document->mandate(m_key);
    beginResetModel();
    m_content = mandate ? contentOf(*mandate) : Content();
    endResetModel();
}

/// Rows are the same where they share a figure; where one of them has none, or both are computed, where they read the same.
bool MandateTableModel::isSame(const Row &a, const Row &b)
{
    if (a.part != b.part)
        return false;
    const auto hasFigures = [](const Row &row) {
        return std::any_of(row.cells.cbegin(), row.cells.cend(), [](const auto &cell) { return cell.second.figure.id != 0; });
    };
    if (!hasFigures(a) || !hasFigures(b))
        return a.texts == b.texts;
    return std::any_of(a.cells.cbegin(), a.cells.cend(), [&](const auto &cell) {
        const Cell *other = b.cell(cell.first);
        return cell.second.figure.id != 0 && other && other->figure.id == cell.second.figure.id;
    });
}

void MandateTableModel::refresh()
{
    const Mandate *mandate = m_document->mandate(m_key);
    Content next = mandate ? contentOf(*mandate) : Content();
    syncList(m_content.columns, next.columns, std::equal_to<Column>(), [this](bool removed, int first, int last, const auto &change) {
        removed ? beginRemoveColumns({}, first, last) : beginInsertColumns({}, first, last);
        change();
        removed ? endRemoveColumns() : endInsertColumns();
    });
    syncList(m_content.rows, next.rows, &MandateTableModel::isSame, [this](bool removed, int first, int last, const auto &change) {
        removed ? beginRemoveRows({}, first, last) : beginInsertRows({}, first, last);
        change();
        removed ? endRemoveRows() : endInsertRows();
    });
    const bool unitChanged = std::exchange(m_content.unit, next.unit) != next.unit;
    for (int row = 0; row < rowCount(); ++row) {
        Row &now = m_content.rows[std::size_t(row)];
        if (now == next.rows[std::size_t(row)] && !unitChanged)
            continue;
        now = std::move(next.rows[std::size_t(row)]);
        emit dataChanged(index(row, 0), index(row, columnCount() - 1));
    }
}

int MandateTableModel::rowCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : int(m_content.rows.size()); }
int MandateTableModel::columnCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : int(m_content.columns.size()); }
MandateTableModel::Part MandateTableModel::partOfRow(int row) const { return rowAt(row).part; }
MandateTableModel::Part MandateTableModel::partOfColumn(int column) const { return columnAt(column).part; }
int MandateTableModel::yearOfColumn(int column) const { return columnAt(column).year; }
int MandateTableModel::documentRow(int row) const { return rowAt(row).index; }

QString MandateTableModel::recipientOfColumn(int column) const
{
    return columnAt(column).part == Part::Data ? columnAt(column).name : QString();
}

QModelIndex MandateTableModel::indexOfFigure(int figure) const
{
    for (int row = 0; figure != 0 && row < rowCount(); ++row) {
        for (int column = 0; column < columnCount(); ++column) {
            const Cell *cell = rowAt(row).cell(columnAt(column));
            if (cell && cell->figure.id == figure)
                return index(row, column);
        }
    }
    return {};
}

QString MandateTableModel::figureText(const Cell &cell, bool plain) const
{
    if (plain && cell.figure.state == FigureState::NotSet)
        return u"-"_s;
    return formatFigure(cell.figure, m_content.unit, plain ? NumberForm::plain() : NumberForm::screen());
}

QString MandateTableModel::readOnlyReason(const QModelIndex &index) const
{
    const Row &row = rowAt(index.row());
    const Column &column = columnAt(index.column());
    if (!holdsFigures(column.part))
        return row.part == Part::Data ? QString() : tr("Summer og trykte summer har ikke egne navn å endre");
    const Cell *cell = row.cell(column);
    if (cell && cell->figure.id != 0)
        return {};
    if (column.part == Part::Sum || row.part == Part::Sum)
        return tr("Summer regnes ut; endre tallene de er summen av");
    if (column.part == Part::Evidence || row.part == Part::Evidence)
        return tr("Dokumentet har ingen trykt sum her");
    return tr("Raden har ikke denne kolonnen; legg kolonnen til for å skrive her");
}

QString MandateTableModel::toolTip(const QModelIndex &index) const
{
    QStringList lines;
    if (const Cell *cell = rowAt(index.row()).cell(columnAt(index.column()))) {
        const Figure &figure = cell->figure;
        if (figure.id != 0 && !figure.raw.isEmpty())
            lines += tr("Trykt: %1").arg(figure.raw);
        lines += certaintyText(figure, m_content.unit);
        if (cell->incomplete)
            lines += tr("Noe i summen er ikke fastsatt eller uavklart, og er ikke regnet med");
        if (cell->disagrees)
            lines += tr("Den trykte summen er en annen enn den som regnes ut");
        const SourceFile *file = findFile(m_document->programme(), figure.source.document);
        if (file)
            lines += figure.source.line > 0 ? tr("%1, linje %2").arg(file->name, QString::number(figure.source.line)) : file->name;
    } else {
        lines += textData(index, ErrorReasonRole).toString();
    }
    lines += readOnlyReason(index);
    lines.removeAll(QString());
    return lines.join(u'\n');
}

QVariant MandateTableModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const Row &row = rowAt(index.row());
    const Column &column = columnAt(index.column());
    switch (role) {
    case Qt::ToolTipRole: return toolTip(index);
    case UnitRole: return int(m_content.unit);
    case AreaRole: return m_key.area;
    case VintageRole: return m_key.vintage;
    case YearRole: return column.year;
    case RecipientRole: return recipientOfColumn(index.column());
    case IsTotalRole: return row.part == Part::Sum || column.part == Part::Sum;
    case IsEvidenceRole: return row.part == Part::Evidence || column.part == Part::Evidence;
    case ReadOnlyReasonRole: return readOnlyReason(index);
    default: return holdsFigures(column.part) ? figureData(index, role) : textData(index, role);
    }
}

QVariant MandateTableModel::textData(const QModelIndex &index, int role) const
{
    const Row &row = rowAt(index.row());
    const Part part = columnAt(index.column()).part;
    const auto in = [part](const std::map<Part, QString> &texts) {
        const auto found = texts.find(part);
        return found == texts.cend() ? QString() : found->second;
    };
    switch (role) {
    case Qt::DisplayRole:
    case Qt::EditRole: return in(row.texts);
    case ErrorReasonRole: return in(row.notes);
    case ChoicesRole: return choices(columnAt(index.column()).part);
    case Qt::TextAlignmentRole: return int(Qt::AlignLeft | Qt::AlignVCenter);
    default: return {};
    }
}

QVariant MandateTableModel::figureData(const QModelIndex &index, int role) const
{
    const Cell *cell = rowAt(index.row()).cell(columnAt(index.column()));
    if (role == Qt::TextAlignmentRole) {
        const bool words = cell && (cell->figure.state == FigureState::Text || cell->figure.state == FigureState::Mark);
        return int((words ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter);
    }
    if (!cell)
        return {};
    const Figure &figure = cell->figure;
    switch (role) {
    case Qt::DisplayRole: return figureText(*cell, false);
    case Qt::EditRole: return figureText(*cell, true);
    case FigureIdRole: return figure.id;
    case FigureIdsRole: return QVariant::fromValue(figure.id == 0 ? QList<int>() : QList<int>{figure.id});
    case StateRole: return int(figure.state);
    case CertaintyRole: return figure.id == 0 ? QVariant() : QVariant(int(figure.certainty));
    case AmountRole: return figure.amount ? QVariant(figure.amount->ore()) : QVariant();
    case PercentRole: return figure.percent ? QVariant(*figure.percent) : QVariant();
    case MarkRole: return figure.state == FigureState::Mark ? QVariant(entryOf(figure).words) : QVariant();
    case IncompleteRole: return cell->incomplete;
    case DisagreesRole: return cell->disagrees;
    case ErrorReasonRole: return figure.certainty == Certainty::Ambiguous ? certaintyText(figure, m_content.unit) : QString();
    case SourceDocumentRole: return figure.source.document;
    case SourceLineRole: return figure.source.line;
    default: return {};
    }
}

QVariant MandateTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= columnCount())
        return QAbstractTableModel::headerData(section, orientation, role);
    switch (role) {
    case Qt::DisplayRole: return title(columnAt(section));
    case YearRole: return yearOfColumn(section);
    case RecipientRole: return recipientOfColumn(section);
    case IsTotalRole: return partOfColumn(section) == Part::Sum;
    case IsEvidenceRole: return partOfColumn(section) == Part::Evidence;
    default: return {};
    }
}

Qt::ItemFlags MandateTableModel::flags(const QModelIndex &index) const
{
    const Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    return index.isValid() && readOnlyReason(index).isEmpty() ? flags | Qt::ItemIsEditable : flags;
}

bool MandateTableModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::EditRole || !index.isValid())
        return false;
    const QString text = value.toString();
    if (text == index.data(Qt::EditRole).toString())
        return true;
    QString reason = readOnlyReason(index);
    if (reason.isEmpty()) {
        const Row &row = rowAt(index.row());
        const Column &column = columnAt(index.column());
        const Done entered = holdsFigures(column.part) ? m_document->enter(row.cell(column)->figure.id, text)
                                                       : enterText(Row(row), column.part, text);
        if (entered)
            return true;
        reason = entered.error();
    }
    emit entryRefused(index, reason);
    return false;
}

} // namespace ramme
