#include "edit/findingsmodel.h"

#include "domain/amount.h"
#include "edit/edittext.h"
#include "edit/listsync.h"
#include "edit/programmedocument.h"
#include "edit/roles.h"
#include "planning/phrasebook.h"

using namespace Qt::Literals::StringLiterals;

namespace ramme {

namespace {

QString valueOf(const ComparedFigure &figure, const NumberForm &form)
{
    if (figure.amount)
        return formatAmount(*figure.amount, Unit::Million, form);
    return figure.percent ? formatPercent(*figure.percent, form) : QString();
}

/// A difference bears its sign, also where it is more.
QString signedText(const QString &size, bool negative, const NumberForm &form) { return negative ? form.minus + size : form.group.isEmpty() ? size : u'+' + size; }

const ComparedFigure *sideAt(const Check &check, int column)
{
    const auto at = std::size_t(column - FindingsModel::FirstColumn);
    const bool isSide = column == FindingsModel::FirstColumn || column == FindingsModel::SecondColumn;
    return isSide && at < check.figures.size() ? &check.figures[at] : nullptr;
}

bool isNumber(int column) { return column >= FindingsModel::FirstColumn && column <= FindingsModel::DifferenceColumn; }

} // namespace

FindingsModel::FindingsModel(ProgrammeDocument *document, QObject *parent) : QAbstractTableModel(parent), m_document(document)
{
    connect(document, &ProgrammeDocument::findingsChanged, this, &FindingsModel::refresh);
    refresh();
}

/// Where the checks are the same ones in the same order, rows stay and only what they say changes.
bool FindingsModel::updateStates(const std::vector<Check> &next)
{
    const bool sameOnes = std::equal(m_checks.begin(), m_checks.end(), next.begin(), next.end(), [](const Check &a, const Check &b) { return a.identity() == b.identity(); });
    if (!sameOnes)
        return false;
    for (std::size_t row = 0; row < next.size(); ++row) {
        if (m_checks[row] == next[row])
            continue;
        m_checks[row] = next[row];
        emit dataChanged(index(int(row), 0), index(int(row), ColumnCount - 1));
    }
    return true;
}

void FindingsModel::refresh()
{
    std::vector<Check> next = m_document->checks();
    // Within a severity, what has two figures to compare comes first.
    const auto key = [](const Check &check) { return std::pair(check.finding.severity, check.figures.size() < 2); };
    std::stable_sort(next.begin(), next.end(), [&](const Check &a, const Check &b) { return key(a) < key(b); });
    if (updateStates(next))
        return;
    syncList(m_checks, next, std::equal_to<Check>(), [this](bool removed, int first, int last, const auto &change) {
        removed ? beginRemoveRows({}, first, last) : beginInsertRows({}, first, last);
        change();
        removed ? endRemoveRows() : endInsertRows();
    });
}

int FindingsModel::rowCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : int(m_checks.size()); }
int FindingsModel::columnCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : ColumnCount; }

int FindingsModel::count(Severity severity) const
{
    return int(std::count_if(m_checks.cbegin(), m_checks.cend(), [=](const Check &check) { return check.finding.severity == severity; }));
}

int FindingsModel::openCount() const { return int(std::count_if(m_checks.cbegin(), m_checks.cend(), [](const Check &check) { return check.isOpen(); })); }

QVariant FindingsModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const Check &check = checkAt(index.row());
    const Finding &finding = check.finding;
    const ComparedFigure *side = sideAt(check, index.column());
    switch (role) {
    case Qt::DisplayRole:
    case Qt::EditRole: {
        const NumberForm form = role == Qt::DisplayRole ? NumberForm::screen() : NumberForm::plain();
        switch (index.column()) {
        case SeverityColumn:
            switch (finding.severity) {
            case Severity::Error: return tr("Feil");
            case Severity::Warning: return tr("Advarsel");
            case Severity::Note: return tr("Merknad");
            }
            return {};
        case MessageColumn: return spoken(finding.message);
        case AreaColumn: return finding.area;
        case VintageColumn: return finding.vintage == 0 ? QString() : QString::number(finding.vintage);
        case FirstColumn:
        case SecondColumn: return side ? valueOf(*side, form) : QString();
        case DifferenceColumn:
            if (const auto amount = check.difference())
                return signedText(formatAmount(amount->isNegative() ? -*amount : *amount, Unit::Million, form), amount->isNegative(), form);
            if (const auto percent = check.percentDifference())
                return tr("%1 pp", "percentage points").arg(signedText(formatPercent(std::abs(*percent), form).remove(u'%').trimmed(), *percent < 0, form));
            return QString();
        case StateColumn: return check.outdated ? tr("Utdatert: %1").arg(checkStateText(check.state)) : checkStateText(check.state);
        default: return {};
        }
    }
    case Qt::ToolTipRole:
        if (check.outdated && index.column() == StateColumn)
            return tr("Tallene er endret etter at tilstanden ble satt. Vurder kontrollen på nytt.");
        return spoken(side && !side->name.isEmpty() ? side->name : finding.message);
    case Qt::TextAlignmentRole: return isNumber(index.column()) ? QVariant(Qt::AlignRight | Qt::AlignTop) : QVariant(Qt::AlignLeft | Qt::AlignTop);
    case SeverityRole: return int(finding.severity);
    case RuleRole: return finding.rule;
    case RuleTitleRole: return check.title();
    case ComparesRole: return check.rule ? check.rule->comparesText() : QString();
    case CheckStateRole: return int(check.state);
    case OutdatedRole: return check.outdated;
    case OpenRole: return check.isOpen();
    case ReasonRole: return check.reason;
    case SideRole: return side ? spoken(side->name) : QString();
    case AreaRole: return finding.area;
    case FigureIdRole: return finding.figure;
    case VintageRole: return finding.vintage;
    case SourceDocumentRole: return finding.source.document;
    case SourceLineRole: return finding.source.line;
    default: return {};
    }
}

QVariant FindingsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Horizontal && role == Qt::TextAlignmentRole && isNumber(section))
        return int(Qt::AlignRight | Qt::AlignVCenter);
    if (orientation == Qt::Horizontal && role == Qt::ToolTipRole && isNumber(section))
        return tr("Beløp i mill. kroner");
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return QAbstractTableModel::headerData(section, orientation, role);
    switch (section) {
    case SeverityColumn: return tr("Alvor");
    case MessageColumn: return tr("Kontroll");
    case AreaColumn: return tr("Område");
    case VintageColumn: return tr("Mandat");
    case FirstColumn: return tr("Første tall");
    case SecondColumn: return tr("Andre tall");
    case DifferenceColumn: return tr("Avvik");
    case StateColumn: return tr("Tilstand");
    default: return {};
    }
}

} // namespace ramme
