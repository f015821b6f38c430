#pragma once

#include "domain/programme.h"
#include "domain/result.h"
#include "report/table.h"

#include <QByteArray>

namespace ramme {

/// How comma-separated values are written. The defaults are what a Norwegian spreadsheet opens without asking.
struct CsvForm {
    QChar separator = u';'; ///< ; or , or a tab
    QChar decimal = u',';   ///< , or .
    bool byteOrderMark = true; ///< Excel takes the file for UTF-8 only with it
    bool notes = true;         ///< a column of remarks, and the footnotes below the table

    static CsvForm clipboard() { return {u'\t', u',', false, false}; }
};

/// UTF-8, lines ended by CR LF, quoted as in RFC 4180. Numbers are plain numbers; a text that a spreadsheet could take for a formula gets an apostrophe in front.
QByteArray toCsv(const Table &table, const CsvForm &form = {});

/// Columns set with spaces for a terminal of the given width; wider tables go on below, part by part, with their labels repeated.
QByteArray toText(const Table &table, int width = 120);

/// One page with one table: caption, scopes, footnotes; no scripts and nothing from elsewhere.
QByteArray toHtml(const Table &table, const QString &language = QStringLiteral("nb"));

/// A workbook with the table and a sheet that tells where each figure comes from. Totals are formulas with the same values cached; texts are never formulas.
Result<QByteArray> toXlsx(const Table &table, const Programme &programme);

/// A name a spreadsheet accepts for a sheet.
QString sheetNameFrom(const QString &text);

/// What a cell shows in a text: ≈ before an estimate, no footnote marks.
QString shownText(const TableCell &cell, const NumberLook &look = {});

/// "2024 NHN", for formats with one line of headings.
QString fullHeading(const TableColumn &column);

} // namespace ramme
