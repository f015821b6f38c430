#pragma once

#include "views/flatheader.h"

#include <QPointer>

#include <functional>

namespace ramme {

/// A column header of two levels: neighbouring columns with the same group share a band above their own headings.
class GroupedHeader : public FlatHeader
{
    Q_OBJECT

public:
    using Titles = std::function<QString(int column)>;

    /// Columns without a group take both levels.
    GroupedHeader(Titles group, Titles title, QWidget *parent = nullptr);

    /// That of a model which tells groupTitle and columnTitle; nothing where the model has gone.
    template<typename Model>
    static GroupedHeader *over(Model *model, QWidget *parent)
    {
        const QPointer<Model> told(model); // a header is asked once more while its model goes
        return new GroupedHeader([told](int column) { return told ? told->groupTitle(column) : QString(); },
                                 [told](int column) { return told ? told->columnTitle(column) : QString(); }, parent);
    }

    QSize sizeHint() const override;
    /// First and last visual column that share the group of a logical column.
    std::pair<int, int> groupSpan(int logicalIndex) const;

protected:
    void paintSection(QPainter *painter, const QRect &rect, int logicalIndex) const override;
    QSize sectionSizeFromContents(int logicalIndex) const override;

private:
    int bandHeight() const;
    int bothLevels() const;

    Titles m_group;
    Titles m_title;
};

} // namespace ramme
