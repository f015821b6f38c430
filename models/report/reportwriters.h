#pragma once

#include "domain/result.h"
#include "report/json.h"
#include "report/report.h"
#include "report/writers.h"

#include <QByteArray>

namespace ramme {

/// Headings underlined, tables set with spaces for a terminal of the given width.
QByteArray toText(const Report &report, int width = 120);

/// The tables below each other, each under its title, with a blank line between; what is said in words has no place in it.
QByteArray toCsv(const Report &report, const CsvForm &form = {});

/// One page: headings, tables with captions and scopes, charts as drawings; no scripts and nothing from elsewhere.
QByteArray toHtml(const Report &report);

/// A Word document: real headings, captions and tables, a table of contents, page numbers, alternative texts.
Result<QByteArray> toDocx(const Report &report);

/// The same as an OpenDocument text.
Result<QByteArray> toOdt(const Report &report);

/// Sheets of A4 with bookmarks. Needs the fonts of a QGuiApplication.
Result<QByteArray> toPdf(const Report &report);

/// A workbook with a sheet for each part: sums are formulas with the same values cached, each table a named range, charts the spreadsheet's own.
Result<QByteArray> toXlsx(const Report &report);

/// The title, the language, and the parts as `sections`, each with its paragraphs and its tables.
Json reportJson(const Report &report);

} // namespace ramme
