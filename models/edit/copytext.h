#pragma once

#include <QModelIndexList>
#include <QString>

namespace ramme {

/// Which headings go with what is copied.
enum class CopyHeaders { None, Columns, ColumnsAndRows };

/// The selected cells as tab-separated lines that paste right into a spreadsheet: the block that encloses them, cells that
/// are not selected blank. Numbers come plain (decimal comma, ASCII minus, no grouping); tabs and line breaks in words become
/// blanks, and words a spreadsheet would take for a formula are led by an apostrophe.
QString copyAsText(const QAbstractItemModel &model, const QModelIndexList &selection, CopyHeaders headers = CopyHeaders::None);

/// What copyAsText gave as a table of HTML, which word processors paste as one: figures to the right, headings as headings, words as words
/// and never as formulas.
QString copyAsHtml(const QString &lines, CopyHeaders headers);

} // namespace ramme
