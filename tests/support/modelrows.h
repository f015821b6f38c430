#pragma once

#include "edit/roles.h"

#include <QAbstractItemModel>

namespace ramme::sample {

using namespace Qt::Literals::StringLiterals;

/// Everything a model tells, line by line.
inline QStringList told(const QAbstractItemModel &model, const QModelIndex &parent = {}, int depth = 0)
{
    QStringList lines;
    for (int column = 0; depth == 0 && column < model.columnCount(parent); ++column)
        lines += u"column %1"_s.arg(model.headerData(column, Qt::Horizontal).toString());
    for (int row = 0; row < model.rowCount(parent); ++row) {
        QString line = u"%1 %2: "_s.arg(depth).arg(model.headerData(row, Qt::Vertical).toString());
        for (int column = 0; column < model.columnCount(parent); ++column) {
            const QModelIndex index = model.index(row, column, parent);
            line += u"[%1|%2|%3"_s.arg(index.data().toString(), index.data(Qt::EditRole).toString(), index.data(Qt::ToolTipRole).toString());
            for (int role = FigureIdRole; role <= FindingsCountRole; ++role)
                line += u'|' + index.data(role).toString();
            line += u"|%1]"_s.arg(int(index.flags()));
        }
        lines += line;
        if (model.columnCount(parent) > 0)
            lines += told(model, model.index(row, 0, parent), depth + 1);
    }
    return lines;
}

/// The column with a title, or -1.
inline int columnOf(const QAbstractItemModel &model, const QString &title)
{
    for (int column = 0; column < model.columnCount(); ++column) {
        if (model.headerData(column, Qt::Horizontal).toString() == title)
            return column;
    }
    return -1;
}

} // namespace ramme::sample
