#pragma once

#include <QHeaderView>

namespace ramme {

/// A plain header: headings set over their columns as the cells are, those over numbers by the default alignment; the
/// selected section is marked by a bar.
class FlatHeader : public QHeaderView
{
    Q_OBJECT

public:
    explicit FlatHeader(Qt::Orientation orientation, QWidget *parent = nullptr);

protected:
    void paintSection(QPainter *painter, const QRect &rect, int logicalIndex) const override;
    QSize sectionSizeFromContents(int logicalIndex) const override;

    bool isMarked(int logicalIndex) const;
    bool isTotal(int logicalIndex) const;
};

} // namespace ramme
