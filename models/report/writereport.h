#pragma once

#include "report/report.h"
#include "domain/result.h"

#include <stop_token>

namespace ramme {

/// What a report is written as.
enum class ReportFormat { Xlsx, Docx, Odt, Pdf, Html, Csv, Text };

/// "docx" and so on, as files end; "txt" for text. CSV has the tables alone.
QString toWord(ReportFormat format);
std::optional<ReportFormat> reportFormatFromWord(QStringView word);
QStringList reportFormatWords();

Result<QByteArray> reportBytes(const Report &report, ReportFormat format);

/// Writes a report to a file, whole or not at all; not at all where the token is set meanwhile.
Done writeReport(const Report &report, ReportFormat format, const QString &path, const std::stop_token &stop = {});

} // namespace ramme
