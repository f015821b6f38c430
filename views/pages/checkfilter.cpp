#include "views/pages/checkfilter.h"

#include "edit/roles.h"

namespace ramme {

void CheckFilter::setShown(Shown shown)
{
    m_shown = shown;
    invalidateFilter();
}

void CheckFilter::setArea(const QString &area)
{
    m_area = area;
    invalidateFilter();
}

void CheckFilter::setRule(const QString &title)
{
    m_rule = title;
    invalidateFilter();
}

void CheckFilter::setSearch(const QString &text)
{
    m_search = text.trimmed();
    invalidateFilter();
}

bool CheckFilter::filterAcceptsRow(int row, const QModelIndex &parent) const
{
    const QModelIndex index = sourceModel()->index(row, 0, parent);
    if (m_shown != Shown::All && index.data(OpenRole).toBool() != (m_shown == Shown::Open))
        return false;
    if (!m_area.isEmpty() && index.data(AreaRole).toString() != m_area)
        return false;
    const QString title = index.data(RuleTitleRole).toString();
    if (!m_rule.isEmpty() && title != m_rule)
        return false;
    if (m_search.isEmpty() || title.contains(m_search, Qt::CaseInsensitive) || index.data(ReasonRole).toString().contains(m_search, Qt::CaseInsensitive))
        return true;
    for (int column = 0; column < sourceModel()->columnCount(parent); ++column) {
        if (sourceModel()->index(row, column, parent).data().toString().contains(m_search, Qt::CaseInsensitive))
            return true;
    }
    return false;
}

} // namespace ramme
