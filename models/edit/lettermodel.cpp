#include "edit/lettermodel.h"

#include "domain/amount.h"
#include "edit/edittext.h"
#include "edit/programmedocument.h"
#include "edit/roles.h"

using namespace Qt::Literals::StringLiterals;

namespace ramme {

LetterModel::LetterModel(ProgrammeDocument *document, QObject *parent)
    : QAbstractTableModel(parent), m_document(document)
{
    connect(document, &ProgrammeDocument::wasReset, this, &LetterModel::refresh);
    connect(document, &ProgrammeDocument::structureChanged, this, &LetterModel::refresh);
    connect(document, &ProgrammeDocument::figureChanged, this, [this](int id) {
        const QModelIndex changed = indexOfFigure(id);
        if (!changed.isValid())
            return;
        m_rows[std::size_t(changed.row())].figure = *m_document->figure(id);
        emit dataChanged(index(changed.row(), 0), changed);
    });
}

void LetterModel::setLetter(const LetterKey &letter)
{
    m_key = letter;
    refresh();
}

void LetterModel::refresh()
{
    const Letter *letter = findLetter(m_document->programme(), m_key.recipient, m_key.year);
    beginResetModel();
    m_rows = letter ? rowsOf(*letter) : std::vector<Row>();
    endResetModel();
}

std::vector<LetterModel::Row> LetterModel::rowsOf(const Letter &letter) const
{
    std::vector<Row> rows;
    for (const LetterPost &post : letter.posts)
        rows.push_back({.chapter = QString::number(post.chapter), .post = QString::number(post.post), .line = post.name, .figure = post.figure, .unit = letter.unit});
    for (const PrintedTotal &total : letter.printedTotals)
        rows.push_back({.line = total.row, .figure = total.figure, .unit = letter.unit, .isTotal = true});
    for (const BreakdownItem &item : letter.breakdown) {
        const bool hasParts = std::any_of(letter.breakdown.cbegin(), letter.breakdown.cend(), [&](const BreakdownItem &other) { return other.parent == item.label; });
        Row row{.line = item.parent.isEmpty() ? item.label : tr("– %1", "a part of the line above").arg(item.label), .area = item.area.value_or(QString()), .figure = item.figure};
        if (!item.area)
            row.areaNote = hasParts ? tr("Linjen er fordelt på linjene under") : tr("Linjen er ikke ført på noe samhandlingsområde");
        rows.push_back(std::move(row));
    }
    return rows;
}

int LetterModel::rowCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : int(m_rows.size()); }
int LetterModel::columnCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : int(ColumnCount); }

QModelIndex LetterModel::indexOfFigure(int figure) const
{
    const auto found = std::find_if(m_rows.cbegin(), m_rows.cend(), [=](const Row &row) { return figure != 0 && row.figure.id == figure; });
    return found == m_rows.cend() ? QModelIndex() : index(int(found - m_rows.cbegin()), Amount);
}

QString LetterModel::text(const Row &row, int column) const
{
    switch (column) {
    case Chapter: return row.chapter;
    case Post: return row.post;
    case Line: return row.line;
    case Area: return row.area;
    default: return valueText(entryOf(row.figure), row.unit);
    }
}

QVariant LetterModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const Row &row = m_rows[std::size_t(index.row())];
    const bool isAmount = index.column() == Amount;
    switch (role) {
    case Qt::DisplayRole: return text(row, index.column());
    case Qt::EditRole: return isAmount ? formatFigure(row.figure, row.unit, NumberForm::plain()) : text(row, index.column());
    case Qt::TextAlignmentRole: return int((isAmount ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    case Qt::ToolTipRole: return isAmount ? certaintyText(row.figure, row.unit) : index.column() == Area ? row.areaNote : QString();
    case FigureIdRole: return row.figure.id;
    case FigureIdsRole: return QVariant::fromValue(QList<int>{row.figure.id});
    case AreaRole: return row.area;
    case YearRole: return m_key.year;
    case RecipientRole: return m_key.recipient;
    case UnitRole: return int(row.unit);
    case IsEvidenceRole: return row.isTotal;
    case SourceDocumentRole: return row.figure.source.document;
    case SourceLineRole: return row.figure.source.line;
    case StateRole: return isAmount ? QVariant(int(row.figure.state)) : QVariant();
    case CertaintyRole: return isAmount ? QVariant(int(row.figure.certainty)) : QVariant();
    case AmountRole: return isAmount && row.figure.amount ? QVariant(row.figure.amount->ore()) : QVariant();
    case ErrorReasonRole: return isAmount && row.figure.certainty == Certainty::Ambiguous ? certaintyText(row.figure, row.unit) : QString();
    case ReadOnlyReasonRole: return isAmount ? QString() : tr("Bare beløpene kan skrives om her. Mottaker, budsjettår og område settes med knappene over dokumentet.");
    default: return {};
    }
}

QVariant LetterModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return QAbstractTableModel::headerData(section, orientation, role);
    switch (section) {
    case Chapter: return tr("Kap.");
    case Post: return tr("Post");
    case Line: return tr("Linje");
    case Area: return tr("Område");
    case Amount: return tr("Beløp");
    default: return {};
    }
}

Qt::ItemFlags LetterModel::flags(const QModelIndex &index) const
{
    const Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    return index.isValid() && index.column() == Amount ? flags | Qt::ItemIsEditable : flags;
}

bool LetterModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::EditRole || !index.isValid() || index.column() != Amount)
        return false;
    if (value.toString() == index.data(Qt::EditRole).toString())
        return true;
    const Done entered = m_document->enter(m_rows[std::size_t(index.row())].figure.id, value.toString());
    if (!entered)
        emit entryRefused(index, entered.error());
    return bool(entered);
}

} // namespace ramme
