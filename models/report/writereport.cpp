#include "report/writereport.h"

#include "domain/words.h"
#include "files/atomicfile.h"
#include "report/reportwriters.h"

#include <QCoreApplication>

namespace ramme {

namespace {

struct WriteReportText
{
    Q_DECLARE_TR_FUNCTIONS(WriteReportText)
};

constexpr Word<ReportFormat> formatWords[] = {
    {ReportFormat::Xlsx, "xlsx"}, {ReportFormat::Docx, "docx"}, {ReportFormat::Odt, "odt"}, {ReportFormat::Pdf, "pdf"}, {ReportFormat::Html, "html"}, {ReportFormat::Csv, "csv"}, {ReportFormat::Text, "txt"},
};

} // namespace

QString toWord(ReportFormat format) { return wordOf(formatWords, format); }

std::optional<ReportFormat> reportFormatFromWord(QStringView word) { return valueOf(formatWords, word); }

QStringList reportFormatWords()
{
    QStringList words;
    for (const Word<ReportFormat> &word : formatWords)
        words.append(QString::fromLatin1(word.word));
    return words;
}

Result<QByteArray> reportBytes(const Report &report, ReportFormat format)
{
    switch (format) {
    case ReportFormat::Xlsx: return toXlsx(report);
    case ReportFormat::Docx: return toDocx(report);
    case ReportFormat::Odt: return toOdt(report);
    case ReportFormat::Pdf: return toPdf(report);
    case ReportFormat::Html: return toHtml(report);
    case ReportFormat::Csv: return toCsv(report);
    case ReportFormat::Text: return toText(report);
    }
    Q_UNREACHABLE();
}

Done writeReport(const Report &report, ReportFormat format, const QString &path, const std::stop_token &stop)
{
    const Result<QByteArray> bytes = reportBytes(report, format);
    if (!bytes)
        return Error{bytes.error()};
    if (stop.stop_requested())
        return Error{WriteReportText::tr("Rapporten er ikke skrevet: det ble avbrutt")};
    const Written written = writeAtomically(path, *bytes);
    return written ? done() : Done(Error{written.error()});
}

} // namespace ramme
