#include "report/reportwriters.h"

#include "report/print/pagepainter.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QPageSize>
#include <QPainter>
#include <QPdfWriter>

#include <qpdf/qpdf-c.h>

#include <deque>
#include <future>

using namespace Qt::Literals::StringLiterals;

namespace ramme {

namespace {

struct PdfText
{
    Q_DECLARE_TR_FUNCTIONS(PdfText)
};

constexpr int dotsPerInch = static_cast<int>(72 * PrintedReport::dotsPerPoint);

constexpr std::size_t pagesOfPart = 24; ///< fewer are painted as soon by one thread
constexpr std::size_t mostParts = 4;

/// The pages from one to before another as a PDF of their own.
QByteArray painted(const PrintedReport &report, std::size_t from, std::size_t to)
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
    PagePainter pages(painter, report);
    for (std::size_t page = from; page < to; ++page) {
        if (page > from)
            pdf.newPage();
        pages.paint(page);
    }
    painter.end();
    return bytes;
}

/// All pages in parts, each painted by a thread. How many there are follows from the report alone, so that it is the same on all machines.
std::vector<QByteArray> painted(const PrintedReport &report)
{
    const std::size_t parts = std::clamp<std::size_t>(report.pages.size() / pagesOfPart, 1, mostParts);
    const auto begin = [&](std::size_t part) { return report.pages.size() * part / parts; };
    std::vector<std::future<QByteArray>> others;
    for (std::size_t part = 1; part < parts; ++part)
        others.push_back(std::async(std::launch::async, [&report, from = begin(part), to = begin(part + 1)] { return painted(report, from, to); }));
    std::vector<QByteArray> all{painted(report, 0, begin(1))};
    for (std::future<QByteArray> &other : others)
        all.push_back(other.get());
    return all;
}

/// A PDF that is read, added to and written anew. What goes wrong is kept until it is asked for.
class PdfFile
{
public:
    explicit PdfFile(const QByteArray &bytes) : m_pdf(qpdf_init())
    {
        qpdf_silence_errors(m_pdf);
        qpdf_read_memory(m_pdf, "report", bytes.constData(), static_cast<unsigned long long>(bytes.size()), nullptr);
    }
    ~PdfFile() { qpdf_cleanup(&m_pdf); }
    PdfFile(const PdfFile &) = delete;
    PdfFile &operator=(const PdfFile &) = delete;

    /// Adds all pages of another, which must outlive this.
    void append(PdfFile &other)
    {
        for (int page = 0; page < qpdf_get_num_pages(other.m_pdf); ++page)
            qpdf_add_page(m_pdf, other.m_pdf, other.page(static_cast<std::size_t>(page)), QPDF_FALSE);
    }

    qpdf_oh root() { return qpdf_get_root(m_pdf); }
    qpdf_oh page(std::size_t page) { return qpdf_get_page_n(m_pdf, page); }
    qpdf_oh dictionary() { return qpdf_make_indirect_object(m_pdf, qpdf_oh_new_dictionary(m_pdf)); }
    qpdf_oh name(const char *name) { return qpdf_oh_new_name(m_pdf, name); }
    qpdf_oh number(int number) { return qpdf_oh_new_integer(m_pdf, number); }
    qpdf_oh text(const QString &text) { return qpdf_oh_new_unicode_string(m_pdf, text.toUtf8().constData()); }
    /// Bytes that stand in the file as they are.
    qpdf_oh stream(const QByteArray &bytes)
    {
        const qpdf_oh stream = qpdf_oh_new_stream(m_pdf);
        qpdf_oh_replace_stream_data(m_pdf, stream, reinterpret_cast<const unsigned char *>(bytes.constData()), static_cast<size_t>(bytes.size()), qpdf_oh_new_null(m_pdf), qpdf_oh_new_null(m_pdf));
        return stream;
    }
    qpdf_oh isTrue() { return qpdf_oh_new_bool(m_pdf, QPDF_TRUE); }
    void set(qpdf_oh dictionary, const char *key, qpdf_oh value) { qpdf_oh_replace_key(m_pdf, dictionary, key, value); }

    /// The place on a page a reader goes to, this far above its lower edge, in points.
    qpdf_oh target(std::size_t page, double fromBelow)
    {
        const qpdf_oh array = qpdf_oh_new_array(m_pdf);
        qpdf_oh_append_item(m_pdf, array, this->page(page));
        qpdf_oh_append_item(m_pdf, array, name("/XYZ"));
        qpdf_oh_append_item(m_pdf, array, qpdf_oh_new_null(m_pdf));
        qpdf_oh_append_item(m_pdf, array, qpdf_oh_new_real_from_double(m_pdf, fromBelow, 2));
        qpdf_oh_append_item(m_pdf, array, qpdf_oh_new_null(m_pdf));
        return array;
    }

    Result<QByteArray> write()
    {
        QByteArray bytes;
        if (qpdf_init_write_memory(m_pdf) == QPDF_SUCCESS) {
            qpdf_set_deterministic_ID(m_pdf, QPDF_TRUE);
            qpdf_set_stream_data_mode(m_pdf, qpdf_s_preserve);
            if (qpdf_write(m_pdf) == QPDF_SUCCESS)
                bytes = QByteArray(reinterpret_cast<const char *>(qpdf_get_buffer(m_pdf)), static_cast<qsizetype>(qpdf_get_buffer_length(m_pdf)));
        }
        if (qpdf_has_error(m_pdf) == QPDF_TRUE)
            return Error{PdfText::tr("PDF-en kunne ikke lages: %1").arg(QString::fromLocal8Bit(qpdf_get_error_full_text(m_pdf, qpdf_get_error(m_pdf))))};
        return bytes;
    }

private:
    qpdf_data m_pdf;
};

/// What the file carries unseen, where PDF has programs put what is their own.
void carry(PdfFile &pdf, const QByteArrayList &pieces)
{
    const qpdf_oh own = pdf.dictionary();
    pdf.set(own, "/LastModified", pdf.text(u"D:20000101000000Z"_s)); // must be there; the same report gives the same bytes
    pdf.set(own, "/Private", pdf.stream(pieces.join('\n') + '\n'));
    const qpdf_oh programs = pdf.dictionary();
    pdf.set(programs, "/Ramme", own);
    pdf.set(pdf.root(), "/PieceInfo", programs);
}

/// The headings as bookmarks, the language, and what is carried, which QPdfWriter cannot write.
Result<QByteArray> outlined(const std::vector<QByteArray> &parts, const PrintedReport &report, const QByteArrayList &pieces)
{
    std::deque<PdfFile> others;
    PdfFile pdf(parts.front());
    for (std::size_t part = 1; part < parts.size(); ++part)
        pdf.append(others.emplace_back(parts[part]));
    const qpdf_oh root = pdf.root();
    if (!pieces.isEmpty())
        carry(pdf, pieces);
    pdf.set(root, "/Lang", pdf.text(report.language));
    const qpdf_oh preferences = pdf.dictionary();
    pdf.set(preferences, "/DisplayDocTitle", pdf.isTrue());
    pdf.set(root, "/ViewerPreferences", preferences);
    if (report.headings.empty())
        return pdf.write();
    const qpdf_oh outlines = pdf.dictionary();
    std::vector<qpdf_oh> entries;
    for (const PrintedReport::Heading &heading : report.headings) {
        const qpdf_oh entry = pdf.dictionary();
        pdf.set(entry, "/Title", pdf.text(heading.text));
        pdf.set(entry, "/Parent", outlines);
        pdf.set(entry, "/Dest", pdf.target(heading.page, (report.sheet.height() - heading.top) / PrintedReport::dotsPerPoint));
        entries.push_back(entry);
    }
    for (std::size_t i = 0; i + 1 < entries.size(); ++i) {
        pdf.set(entries[i], "/Next", entries[i + 1]);
        pdf.set(entries[i + 1], "/Prev", entries[i]);
    }
    pdf.set(outlines, "/Type", pdf.name("/Outlines"));
    pdf.set(outlines, "/First", entries.front());
    pdf.set(outlines, "/Last", entries.back());
    pdf.set(outlines, "/Count", pdf.number(static_cast<int>(entries.size())));
    pdf.set(root, "/Outlines", outlines);
    pdf.set(root, "/PageMode", pdf.name("/UseOutlines"));
    return pdf.write();
}

} // namespace

Result<QByteArray> toPdf(const Report &report)
{
    PrintedReport pages = printed(report);
    const std::vector<QByteArray> parts = painted(pages);
    pages.pages = {}; // a long report's take more than what is painted
    return outlined(parts, pages, report.seal);
}

} // namespace ramme
