#pragma once

#include <QSortFilterProxyModel>

namespace ramme {

/// Lets through the checks of a state, an area and a rule whose words hold what is searched for.
class CheckFilter : public QSortFilterProxyModel
{
    Q_OBJECT

public:
    enum class Shown { All, Open, Settled };

    using QSortFilterProxyModel::QSortFilterProxyModel;

    void setShown(Shown shown);
    void setArea(const QString &area);   ///< empty for any
    void setRule(const QString &title);  ///< the rule in words, empty for any
    void setSearch(const QString &text);

protected:
    bool filterAcceptsRow(int row, const QModelIndex &parent) const override;

private:
    Shown m_shown = Shown::All;
    QString m_area;
    QString m_rule;
    QString m_search;
};

} // namespace ramme
