#include "edit/doubtsmodel.h"

#include "domain/figures.h"
#include "edit/edittext.h"
#include "edit/listsync.h"
#include "edit/programmedocument.h"
#include "edit/roles.h"

using namespace Qt::Literals::StringLiterals;

namespace ramme {

namespace {

/// Words that reading decided, such as a status by its colour: no sum ever bears them out.
bool isToBeConfirmed(const Figure &figure) { return figure.certainty == Certainty::Decided && figure.state == FigureState::Text; }

bool isInDoubt(const Figure &figure)
{
    return figure.certainty == Certainty::Ambiguous || figure.state == FigureState::Undecided || figure.state == FigureState::Unreadable || isToBeConfirmed(figure);
}

/// "48,2 mill. kroner / 4,82 mill. kroner"
QString readingsText(const Figure &figure, Unit unit)
{
    QStringList values;
    for (const FigureReading &reading : figure.readings)
        values += valueText(Entry{reading.state, reading.amount, {}, {}}, unit);
    values.removeDuplicates();
    return values.join(u" / "_s);
}

} // namespace

DoubtsModel::DoubtsModel(ProgrammeDocument *document, QSet<QString> documents, QObject *parent)
    : QAbstractListModel(parent), m_document(document), m_documents(std::move(documents))
{
    refresh();
    connect(document, &ProgrammeDocument::planChanged, this, &DoubtsModel::refresh);
    connect(document, &ProgrammeDocument::figureChanged, this, [this](int id) {
        if (const int row = rowOf(id); row >= 0)
            emit dataChanged(index(row), index(row));
        emit countChanged();
    });
}

bool DoubtsModel::belongs(const Figure &figure) const
{
    if (!m_documents.contains(figure.source.document))
        return false;
    return m_once.contains(figure.id) || isInDoubt(figure) || (m_withDecided && figure.certainty == Certainty::Decided);
}

void DoubtsModel::refresh()
{
    std::vector<int> next;
    visitFigures(m_document->programme(), [&](const Figure &figure) {
        if (m_documents.contains(figure.source.document) && isInDoubt(figure))
            m_once.insert(figure.id);
        if (belongs(figure))
            next.push_back(figure.id);
    });
    syncList(m_figures, next, std::equal_to<int>(), [this](bool removed, int first, int last, const auto &change) {
        removed ? beginRemoveRows({}, first, last) : beginInsertRows({}, first, last);
        change();
        removed ? endRemoveRows() : endInsertRows();
    });
    emit countChanged();
}

void DoubtsModel::setWithDecided(bool with)
{
    m_withDecided = with;
    refresh();
}

int DoubtsModel::rowCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : int(m_figures.size()); }

bool DoubtsModel::isOpen(int row) const
{
    const Figure *figure = m_document->figure(figureAt(row));
    return figure && (isInDoubt(*figure) || (m_withDecided && figure->certainty == Certainty::Decided));
}

int DoubtsModel::openCount() const
{
    int open = 0;
    for (int row = 0; row < rowCount(); ++row)
        open += isOpen(row) ? 1 : 0;
    return open;
}

int DoubtsModel::nextOpen(int row, bool forward) const
{
    const int count = rowCount();
    for (int step = 1; step <= count; ++step) {
        const int candidate = ((row + (forward ? step : -step)) % count + count) % count;
        if (isOpen(candidate))
            return candidate;
    }
    return -1;
}

int DoubtsModel::rowOf(int figure) const
{
    const auto found = std::find(m_figures.cbegin(), m_figures.cend(), figure);
    return found == m_figures.cend() ? -1 : int(found - m_figures.cbegin());
}

QString DoubtsModel::text(int id) const
{
    const Figure *figure = m_document->figure(id);
    if (!figure)
        return {};
    const FigureContext context = m_document->context(id);
    if (isInDoubt(*figure) && figure->readings.size() > 1)
        return tr("%1: i tvil mellom %2", "where a figure stands, its readings").arg(placeText(context), readingsText(*figure, context.unit));
    if (isToBeConfirmed(*figure))
        return tr("%1: %2 må bekreftes (Ctrl+B)", "where a figure stands: what it says").arg(placeText(context), valueText(entryOf(*figure), context.unit));
    if (isInDoubt(*figure))
        return tr("%1: i tvil, kan ikke leses", "where a figure stands").arg(placeText(context));
    return tr("%1: %2. %3", "where a figure stands: what it says. Why it can be trusted").arg(placeText(context), valueText(entryOf(*figure), context.unit), standingText(*figure));
}

QVariant DoubtsModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const int id = figureAt(index.row());
    const Figure *figure = m_document->figure(id);
    switch (role) {
    case Qt::DisplayRole: return text(id);
    case Qt::ToolTipRole: return figure ? figure->reason : QString();
    case FigureIdRole: return id;
    case CertaintyRole: return figure ? int(figure->certainty) : 0;
    case IncompleteRole: return isOpen(index.row());
    case SourceDocumentRole: return figure ? figure->source.document : QString();
    case SourceLineRole: return figure ? figure->source.line : 0;
    default: return {};
    }
}

} // namespace ramme
