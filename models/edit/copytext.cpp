#include "edit/copytext.h"

#include "edit/roles.h"

#include <QAbstractItemModel>
#include <QMap>
#include <QRegularExpression>
#include <QSet>

using namespace Qt::Literals::StringLiterals;

namespace ramme {

namespace {

QString harmlessWords(QString text)
{
    text.replace(u'\u00a0', u' ');
    text = text.simplified();
    static const QString leads = u"=+-@"_s;
    const bool dash = text == "-"_L1;
    return !text.isEmpty() && !dash && leads.contains(text.front()) ? u'\'' + text : text;
}

QString cellText(const QModelIndex &index)
{
    const QString text = index.data(Qt::EditRole).toString();
    const bool isNumber = index.data(AmountRole).isValid() || index.data(PercentRole).isValid();
    return isNumber ? text : harmlessWords(text);
}

} // namespace

QString copyAsText(const QAbstractItemModel &model, const QModelIndexList &selection, CopyHeaders headers)
{
    QMap<int, QSet<int>> columnsByRow;
    QSet<int> usedColumns;
    for (const QModelIndex &index : selection) {
        columnsByRow[index.row()].insert(index.column());
        usedColumns.insert(index.column());
    }
    if (columnsByRow.isEmpty())
        return {};
    const auto [first, last] = std::minmax_element(usedColumns.cbegin(), usedColumns.cend());
    const QModelIndex parent = selection.front().parent();

    QStringList lines;
    if (headers != CopyHeaders::None) {
        QStringList cells;
        if (headers == CopyHeaders::ColumnsAndRows)
            cells += QString();
        for (int column = *first; column <= *last; ++column)
            cells += harmlessWords(model.headerData(column, Qt::Horizontal).toString());
        lines += cells.join(u'\t');
    }
    for (int row = columnsByRow.firstKey(); row <= columnsByRow.lastKey(); ++row) {
        QStringList cells;
        if (headers == CopyHeaders::ColumnsAndRows)
            cells += harmlessWords(model.headerData(row, Qt::Vertical).toString());
        for (int column = *first; column <= *last; ++column)
            cells += columnsByRow.value(row).contains(column) ? cellText(model.index(row, column, parent)) : QString();
        lines += cells.join(u'\t');
    }
    return lines.join(u'\n') + u'\n';
}

QString copyAsHtml(const QString &lines, CopyHeaders headers)
{
    static const QRegularExpression number(u"^-?[0-9]+([,.][0-9]+)?( ?%)?$"_s);
    QString html = u"<table>\n"_s;
    bool isHeading = headers != CopyHeaders::None;
    for (const QString &line : lines.chopped(lines.endsWith(u'\n')).split(u'\n')) {
        html += u"<tr>"_s;
        bool isName = headers == CopyHeaders::ColumnsAndRows;
        for (const QString &cell : line.split(u'\t')) {
            const QString element = isHeading || isName ? u"th"_s : u"td"_s;
            const QString look = number.match(cell).hasMatch() ? u"text-align:right"_s : u"mso-number-format:'\\@'"_s;
            html += u"<%1 style=\"%2\">%3</%1>"_s.arg(element, look, cell.toHtmlEscaped());
            isName = false;
        }
        html += u"</tr>\n"_s;
        isHeading = false;
    }
    return html + u"</table>\n"_s;
}

} // namespace ramme
