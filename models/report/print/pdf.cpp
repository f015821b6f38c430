#include "report/reportwriters.h"

#include "report/print/printedreport.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QPageSize>
#include <QPainter>
#include <QPdfWriter>

#define POINTERHOLDER_TRANSITION 4 // qpdf with the pointers of the standard library alone
#include <qpdf/QPDF.hh>
#include <qpdf/QPDFPageDocumentHelper.hh>
#include <qpdf/QPDFWriter.hh>

using namespace Qt::Literals::StringLiterals;

namespace ramme {

namespace {

struct PdfText
{
    Q_DECLARE_TR_FUNCTIONS(PdfText)
};

constexpr int dotsPerInch = static_cast<int>(72 * PrintedReport::dotsPerPoint);

QByteArray painted(const PrintedReport &report)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter pdf(&buffer);
    pdf.setTitle(report.title);
    pdf.setCreator(u"Ramme"_s);
    pdf.setPageMargins({});
    pdf.setPageSize(QPageSize(report.sheet / PrintedReport::dotsPerPoint, QPageSize::Point, {}, QPageSize::ExactMatch));
    pdf.setResolution(dotsPerInch);
    QPainter painter(&pdf);
    for (std::size_t page = 0; page < report.pages.size(); ++page) {
        if (page > 0)
            pdf.newPage();
        paintPage(painter, report, page);
    }
    painter.end();
    return bytes;
}

/// The headings as bookmarks, and the language, which QPdfWriter cannot write.
QByteArray outlined(const QByteArray &bytes, const PrintedReport &report)
{
    QPDF pdf;
    pdf.processMemoryFile("report", bytes.constData(), static_cast<std::size_t>(bytes.size()));
    std::vector<QPDFPageObjectHelper> pages = QPDFPageDocumentHelper(pdf).getAllPages();
    QPDFObjectHandle root = pdf.getRoot();
    root.replaceKey("/Lang", QPDFObjectHandle::newUnicodeString(report.language.toStdString()));
    QPDFObjectHandle preferences = QPDFObjectHandle::newDictionary();
    preferences.replaceKey("/DisplayDocTitle", QPDFObjectHandle::newBool(true));
    root.replaceKey("/ViewerPreferences", preferences);
    if (!report.headings.empty()) {
        QPDFObjectHandle outlines = pdf.makeIndirectObject(QPDFObjectHandle::newDictionary());
        std::vector<QPDFObjectHandle> entries;
        for (const PrintedReport::Heading &heading : report.headings) {
            QPDFObjectHandle entry = pdf.makeIndirectObject(QPDFObjectHandle::newDictionary());
            QPDFObjectHandle target = QPDFObjectHandle::newArray();
            target.appendItem(pages.at(heading.page).getObjectHandle());
            target.appendItem(QPDFObjectHandle::newName("/XYZ"));
            target.appendItem(QPDFObjectHandle::newNull());
            target.appendItem(QPDFObjectHandle::newReal((report.sheet.height() - heading.top) / PrintedReport::dotsPerPoint, 2));
            target.appendItem(QPDFObjectHandle::newNull());
            entry.replaceKey("/Title", QPDFObjectHandle::newUnicodeString(heading.text.toStdString()));
            entry.replaceKey("/Parent", outlines);
            entry.replaceKey("/Dest", target);
            entries.push_back(entry);
        }
        for (std::size_t i = 0; i + 1 < entries.size(); ++i) {
            entries[i].replaceKey("/Next", entries[i + 1]);
            entries[i + 1].replaceKey("/Prev", entries[i]);
        }
        outlines.replaceKey("/Type", QPDFObjectHandle::newName("/Outlines"));
        outlines.replaceKey("/First", entries.front());
        outlines.replaceKey("/Last", entries.back());
        outlines.replaceKey("/Count", QPDFObjectHandle::newInteger(static_cast<long long>(entries.size())));
        root.replaceKey("/Outlines", outlines);
        root.replaceKey("/PageMode", QPDFObjectHandle::newName("/UseOutlines"));
    }
    QPDFWriter writer(pdf);
    writer.setOutputMemory();
    writer.setDeterministicID(true);
    writer.write();
    const auto written = writer.getBufferSharedPointer();
    return QByteArray(reinterpret_cast<const char *>(written->getBuffer()), static_cast<qsizetype>(written->getSize()));
}

} // namespace

Result<QByteArray> toPdf(const Report &report)
{
    const PrintedReport pages = printed(report);
    try {
        return outlined(painted(pages), pages);
    } catch (const std::exception &error) { // of libqpdf
        return Error{PdfText::tr("PDF-en kunne ikke lages: %1").arg(QString::fromLocal8Bit(error.what()))};
    }
}

} // namespace ramme
