#include "edit/findingsmodel.h"

#include "edit/listsync.h"
#include "edit/programmedocument.h"
#include "edit/roles.h"

namespace ramme {

FindingsModel::FindingsModel(ProgrammeDocument *document, QObject *parent) : QAbstractTableModel(parent), m_document(document)
{
    connect(document, &ProgrammeDocument::findingsChanged, this, &FindingsModel::refresh);
    refresh();
}

void FindingsModel::refresh()
{
    std::vector<Finding> next = m_document->findings();
    std::stable_sort(next.begin(), next.end(), [](const Finding &a, const Finding &b) { return a.severity < b.severity; });
    syncList(m_findings, next, std::equal_to<Finding>(), [this](bool removed, int first, int last, const auto &change) {
        removed ? beginRemoveRows({}, first, last) : beginInsertRows({}, first, last);
        change();
        removed ? endRemoveRows() : endInsertRows();
    });
}

int FindingsModel::rowCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : int(m_findings.size()); }
int FindingsModel::columnCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : ColumnCount; }

int FindingsModel::count(Severity severity) const
{
    return int(std::count_if(m_findings.cbegin(), m_findings.cend(), [=](const Finding &finding) { return finding.severity == severity; }));
}

QVariant FindingsModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const Finding &finding = findingAt(index.row());
    switch (role) {
    case Qt::DisplayRole:
    case Qt::EditRole:
        switch (index.column()) {
        case SeverityColumn:
            switch (finding.severity) {
            case Severity::Error: return tr("Feil");
            case Severity::Warning: return tr("Advarsel");
            case Severity::Note: return tr("Merknad");
            }
            return {};
        case MessageColumn: return finding.message;
        case AreaColumn: return finding.area;
        case VintageColumn: return finding.vintage == 0 ? QString() : QString::number(finding.vintage);
        default: return {};
        }
    case Qt::ToolTipRole: return finding.message;
    case SeverityRole: return int(finding.severity);
    case RuleRole: return finding.rule;
    case FigureIdRole: return finding.figure;
    case AreaRole: return finding.area;
    case VintageRole: return finding.vintage;
    case SourceDocumentRole: return finding.source.document;
    case SourceLineRole: return finding.source.line;
    default: return {};
    }
}

QVariant FindingsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return QAbstractTableModel::headerData(section, orientation, role);
    switch (section) {
    case SeverityColumn: return tr("Alvor");
    case MessageColumn: return tr("Hva");
    case AreaColumn: return tr("Område");
    case VintageColumn: return tr("Mandat");
    default: return {};
    }
}

} // namespace ramme
