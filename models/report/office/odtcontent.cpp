#include "report/office/odtparts.h"

#include "report/office/officepage.h"
#include "report/picture.h"
#include "report/tablesetting.h"
#include "report/writers.h"

#include <numeric>

using namespace Qt::Literals::StringLiterals;

namespace ramme {

namespace {

/// The text of an OpenDocument, with the styles of odtStyles; widths of columns are styles of its own.
class ContentPart
{
public:
    explicit ContentPart(const Report &report) : m_report(report), m_page(pageFor(report)), m_xml(&m_body) {}

    OdtContent write()
    {
        writeBody();
        QByteArray bytes;
        QXmlStreamWriter xml(&bytes);
        xml.writeStartDocument();
        odf::declare(xml);
        xml.writeStartElement(odf::office, u"document-content"_s);
        xml.writeAttribute(odf::office, u"version"_s, odf::version);
        xml.writeStartElement(odf::office, u"automatic-styles"_s);
        writeCellStyles(xml);
        for (std::size_t i = 0; i < m_widths.size(); ++i)
            writeWidth(xml, u"Width%1"_s.arg(i + 1), u"table-column"_s, u"column-width"_s, m_widths[i]);
        for (std::size_t i = 0; i < m_tableWidths.size(); ++i)
            writeWidth(xml, u"Table%1"_s.arg(i + 1), u"table"_s, u"width"_s, std::get<0>(m_tableWidths[i]), std::get<1>(m_tableWidths[i]), std::get<2>(m_tableWidths[i]));
        xml.writeEndElement();
        xml.writeStartElement(odf::office, u"body"_s);
        xml.writeCharacters(u"\n"_s); // the tag is closed, and what is written already can stand inside it
        const qsizetype inside = bytes.size();
        xml.writeEndDocument();
        return {bytes.insert(inside, m_body), std::move(m_pictures)};
    }

private:
    static void writeWidth(QXmlStreamWriter &xml, const QString &name, const QString &family, const QString &property, double width, bool isKept = false, bool isKeptWithNext = false)
    {
        xml.writeStartElement(odf::style, u"style"_s);
        xml.writeAttribute(odf::style, u"name"_s, name);
        xml.writeAttribute(odf::style, u"family"_s, family);
        xml.writeEmptyElement(odf::style, family + u"-properties"_s);
        xml.writeAttribute(odf::style, property, odf::length(width));
        if (family == u"table")
            xml.writeAttribute(odf::table, u"align"_s, u"left"_s);
        if (isKept)
            xml.writeAttribute(odf::style, u"may-break-between-rows"_s, u"false"_s);
        if (isKeptWithNext)
            xml.writeAttribute(odf::fo, u"keep-with-next"_s, u"always"_s);
        xml.writeEndElement();
    }

    static void writeCellStyles(QXmlStreamWriter &xml)
    {
        for (const QString &name : {u"Cell"_s, u"ShadedCell"_s}) {
            xml.writeStartElement(odf::style, u"style"_s);
            xml.writeAttribute(odf::style, u"name"_s, name);
            xml.writeAttribute(odf::style, u"family"_s, u"table-cell"_s);
            xml.writeEmptyElement(odf::style, u"table-cell-properties"_s);
            xml.writeAttribute(odf::fo, u"padding-left"_s, odf::length(officeCellPadding / 2));
            xml.writeAttribute(odf::fo, u"padding-right"_s, odf::length(officeCellPadding / 2));
            xml.writeAttribute(odf::fo, u"border-bottom"_s, u"0.25pt solid #bbbbbb"_s);
            if (name == u"ShadedCell")
                xml.writeAttribute(odf::fo, u"background-color"_s, u'#' + headingShade.toLower());
            xml.writeEndElement();
        }
        xml.writeStartElement(odf::style, u"style"_s);
        xml.writeAttribute(odf::style, u"name"_s, u"WholeRow"_s);
        xml.writeAttribute(odf::style, u"family"_s, u"table-row"_s);
        xml.writeEmptyElement(odf::style, u"table-row-properties"_s);
        xml.writeAttribute(odf::fo, u"keep-together"_s, u"always"_s);
        xml.writeEndElement();
    }

    void start(const QString &space, const QString &name, const QString &style = {})
    {
        m_xml.writeStartElement(space, name);
        if (!style.isEmpty())
            m_xml.writeAttribute(space, u"style-name"_s, style);
    }

    /// The namespaces are those of the document the body stands in; here they are only named by their prefixes.
    void writeBody()
    {
        odf::declare(m_xml);
        m_xml.writeStartElement(odf::office, u"text"_s);
        start(odf::text, u"sequence-decls"_s);
        for (const QString &name : {u"Table"_s, u"Figure"_s}) {
            m_xml.writeEmptyElement(odf::text, u"sequence-decl"_s);
            m_xml.writeAttribute(odf::text, u"display-outline-level"_s, u"0"_s);
            m_xml.writeAttribute(odf::text, u"name"_s, name);
        }
        m_xml.writeEndElement();
        paragraph(u"Title"_s, m_report.title);
        for (const QString &line : m_report.about)
            paragraph(u"Subtitle"_s, line);
        if (m_report.parts.size() > 2)
            writeContents();
        for (std::size_t i = 0; i < m_report.parts.size(); ++i) {
            start(odf::text, u"h"_s, u"Heading_20_1"_s);
            m_xml.writeAttribute(odf::text, u"outline-level"_s, u"1"_s);
            m_xml.writeEmptyElement(odf::text, u"bookmark"_s);
            m_xml.writeAttribute(odf::text, u"name"_s, u"part%1"_s.arg(i + 1));
            m_xml.writeCharacters(plainText(m_report.parts[i].heading));
            m_xml.writeEndElement();
            const ReportPart &part = m_report.parts[i];
            for (std::size_t block = 0; block < part.blocks.size(); ++block) {
                std::visit(ByKind{[&](const QString &text) { paragraph(leadsToList(part, block) ? u"Text_20_body_20_Lead"_s : u"Text_20_body"_s, text); }, [this](const ReportList &list) { writeList(list); },
                                  [this](const Table &table) { writeTable(table); }, [this](const ReportPicture &picture) { writePicture(picture); }},
                           part.blocks[block]);
            }
        }
        m_xml.writeEndElement();
    }

    void paragraph(const QString &style, const QString &text)
    {
        start(odf::text, u"p"_s, style);
        m_xml.writeCharacters(plainText(text));
        m_xml.writeEndElement();
    }

    void span(const QString &style, const QString &text)
    {
        start(odf::text, u"span"_s, style);
        m_xml.writeCharacters(text);
        m_xml.writeEndElement();
    }

    /// The headings as links, each with a reference to its page, which the program that lays the pages out works out when it opens the file.
    void writeContents()
    {
        start(odf::text, u"table-of-content"_s);
        m_xml.writeAttribute(odf::text, u"name"_s, u"Contents"_s);
        m_xml.writeAttribute(odf::text, u"protected"_s, u"false"_s);
        start(odf::text, u"table-of-content-source"_s);
        m_xml.writeAttribute(odf::text, u"outline-level"_s, u"2"_s);
        start(odf::text, u"index-title-template"_s, u"Contents_20_Heading"_s);
        m_xml.writeCharacters(m_report.words.contents);
        m_xml.writeEndElement();
        m_xml.writeEndElement();
        start(odf::text, u"index-body"_s);
        start(odf::text, u"index-title"_s);
        m_xml.writeAttribute(odf::text, u"name"_s, u"Contents_Head"_s);
        paragraph(u"Contents_20_Heading"_s, m_report.words.contents);
        m_xml.writeEndElement();
        for (std::size_t i = 0; i < m_report.parts.size(); ++i) {
            start(odf::text, u"p"_s, u"Contents_20_1"_s);
            m_xml.writeStartElement(odf::text, u"a"_s);
            m_xml.writeAttribute(odf::xlink, u"type"_s, u"simple"_s);
            m_xml.writeAttribute(odf::xlink, u"href"_s, u"#part%1"_s.arg(i + 1));
            m_xml.writeCharacters(plainText(m_report.parts[i].heading));
            m_xml.writeEndElement();
            m_xml.writeEmptyElement(odf::text, u"tab"_s);
            m_xml.writeStartElement(odf::text, u"bookmark-ref"_s);
            m_xml.writeAttribute(odf::text, u"reference-format"_s, u"page"_s);
            m_xml.writeAttribute(odf::text, u"ref-name"_s, u"part%1"_s.arg(i + 1));
            m_xml.writeEndElement();
            m_xml.writeEndElement();
        }
        m_xml.writeEndElement();
        m_xml.writeEndElement();
    }

    void caption(const QString &style, const QString &kind, const QString &sequence, int number, const QString &text)
    {
        start(odf::text, u"p"_s, style);
        m_xml.writeCharacters(kind + u' ');
        m_xml.writeStartElement(odf::text, u"sequence"_s);
        m_xml.writeAttribute(odf::text, u"name"_s, sequence);
        m_xml.writeAttribute(odf::text, u"formula"_s, u"ooow:%1+1"_s.arg(sequence));
        m_xml.writeCharacters(QString::number(number));
        m_xml.writeEndElement();
        m_xml.writeCharacters(u": "_s + plainText(text));
        m_xml.writeEndElement();
    }

    void writeList(const ReportList &list)
    {
        start(odf::text, u"list"_s);
        for (const ReportItem &item : list.items) {
            start(odf::text, u"list-item"_s);
            paragraph(item.below.empty() ? u"Text_20_body"_s : u"Text_20_body_20_Lead"_s, item.text);
            if (!item.below.empty())
                writeBelow(item.below);
            m_xml.writeEndElement();
        }
        m_xml.writeEndElement();
    }

    void writeBelow(const std::vector<ReportItem> &items)
    {
        m_xml.writeStartElement(odf::text, u"list"_s);
        for (const ReportItem &item : items) {
            start(odf::text, u"list-item"_s);
            paragraph(u"Text_20_body"_s, item.text);
            m_xml.writeEndElement();
        }
        m_xml.writeEndElement();
    }

    void writeTable(const Table &table)
    {
        caption(u"Caption"_s, m_report.words.table, u"Table"_s, ++m_tables, table.title);
        if (const QString line = unitLine(table); !line.isEmpty())
            paragraph(u"Table_20_Unit"_s, line);
        const QStringList below = linesBelow(table);
        const bool isKept = table.rows.size() <= rowsKeptTogether && !below.isEmpty(); // with what stands below it
        const auto note = [&](const QString &text, bool isLast) { paragraph(isKept && !isLast ? u"Table_20_Note_20_Kept"_s : u"Table_20_Note"_s, text); };
        for (const SetPart &part : ColumnWidths(table, officeTextWidth, officeCellPadding).parts(m_page.textWidth())) {
            writePart(table, part, isKept);
            note({}, false);
        }
        for (qsizetype i = 0; i < below.size(); ++i)
            note(below[i], i + 1 == below.size());
    }

    QString widthStyle(double width)
    {
        auto found = std::ranges::find(m_widths, width);
        if (found == m_widths.end())
            found = m_widths.insert(m_widths.end(), width);
        return u"Width%1"_s.arg(found - m_widths.begin() + 1);
    }

    void writePart(const Table &table, const SetPart &part, bool isKeptWithNext)
    {
        m_tableWidths.emplace_back(std::accumulate(part.widths.begin(), part.widths.end(), 0.0), table.rows.size() <= rowsKeptTogether, isKeptWithNext);
        start(odf::table, u"table"_s, u"Table%1"_s.arg(m_tableWidths.size()));
        m_xml.writeAttribute(odf::table, u"name"_s, u"%1 %2"_s.arg(m_report.words.table, QString::number(m_tableWidths.size())));
        for (const double width : part.widths) {
            m_xml.writeEmptyElement(odf::table, u"table-column"_s);
            m_xml.writeAttribute(odf::table, u"style-name"_s, widthStyle(width));
        }
        start(odf::table, u"table-header-rows"_s);
        for (const std::vector<HeadingCell> &row : headingRows(table, part.columns))
            writeHeadings(row, part.columns.size());
        m_xml.writeEndElement();
        for (const TableRow &row : table.rows)
            writeRow(table, row, part);
        m_xml.writeEndElement();
    }

    void covered(std::size_t count)
    {
        for (std::size_t i = 0; i < count; ++i)
            m_xml.writeEmptyElement(odf::table, u"covered-table-cell"_s);
    }

    void writeHeadings(const std::vector<HeadingCell> &row, std::size_t columns)
    {
        start(odf::table, u"table-row"_s, u"WholeRow"_s);
        std::size_t column = 0;
        for (const HeadingCell &cell : row) {
            covered(cell.first - column);
            start(odf::table, u"table-cell"_s, u"ShadedCell"_s);
            if (cell.columns > 1 || cell.rows > 1) {
                m_xml.writeAttribute(odf::table, u"number-columns-spanned"_s, QString::number(cell.columns));
                m_xml.writeAttribute(odf::table, u"number-rows-spanned"_s, QString::number(cell.rows));
            }
            paragraph(cell.isGroup ? u"Table_20_Heading_20_Centre"_s : cell.isNumber ? u"Table_20_Heading_20_Right"_s : u"Table_20_Heading"_s, cell.text);
            m_xml.writeEndElement();
            covered(static_cast<std::size_t>(cell.columns) - 1);
            column = cell.first + static_cast<std::size_t>(cell.columns);
        }
        covered(columns - column);
        m_xml.writeEndElement();
    }

    void writeRow(const Table &table, const TableRow &row, const SetPart &part)
    {
        const bool isSum = row.kind != TableRow::Kind::Body;
        start(odf::table, u"table-row"_s, u"WholeRow"_s);
        for (const std::size_t column : part.columns) {
            const TableCell &cell = row.cells[column];
            start(odf::table, u"table-cell"_s, isSum ? u"ShadedCell"_s : u"Cell"_s);
            start(odf::text, u"p"_s, table.columns[column].number ? u"Table_20_Figures"_s : u"Table_20_Contents"_s);
            const QString text = plainText(shownText(cell, table.look));
            if (cell.estimated)
                start(odf::text, u"span"_s, u"Estimated"_s);
            if (isSum)
                span(u"Sum"_s, text);
            else
                m_xml.writeCharacters(text);
            if (cell.estimated)
                m_xml.writeEndElement();
            if (const QString marks = noteMarks(table, cell).trimmed(); !marks.isEmpty())
                span(u"Mark"_s, marks);
            m_xml.writeEndElement();
            m_xml.writeEndElement();
        }
        m_xml.writeEndElement();
    }

    void writePicture(const ReportPicture &picture)
    {
        m_pictures.push_back(pngOf(picture));
        const double shrunk = std::min(1.0, m_page.textWidth() / pointsPerMillimetre / picture.size.width());
        start(odf::text, u"p"_s, u"Text_20_body_20_Lead"_s); // the caption stands on its page
        m_xml.writeStartElement(odf::draw, u"frame"_s);
        m_xml.writeAttribute(odf::draw, u"name"_s, u"%1 %2"_s.arg(m_report.words.figure, QString::number(m_pictures.size())));
        m_xml.writeAttribute(odf::text, u"anchor-type"_s, u"as-char"_s);
        m_xml.writeAttribute(odf::svg, u"width"_s, odf::length(picture.size.width() * shrunk * pointsPerMillimetre));
        m_xml.writeAttribute(odf::svg, u"height"_s, odf::length(picture.size.height() * shrunk * pointsPerMillimetre));
        m_xml.writeEmptyElement(odf::draw, u"image"_s);
        m_xml.writeAttribute(odf::xlink, u"href"_s, odtPicturePath(m_pictures.size() - 1));
        m_xml.writeAttribute(odf::xlink, u"type"_s, u"simple"_s);
        m_xml.writeTextElement(odf::svg, u"desc"_s, plainText(picture.alternative));
        m_xml.writeEndElement();
        m_xml.writeEndElement();
        caption(u"Figure"_s, m_report.words.figure, u"Figure"_s, static_cast<int>(m_pictures.size()), picture.caption);
    }

    const Report &m_report;
    const OfficePage m_page;
    QByteArray m_body;
    QXmlStreamWriter m_xml;
    std::vector<double> m_widths;      ///< of columns, each a style
    std::vector<std::tuple<double, bool, bool>> m_tableWidths; ///< in points, whether it is kept on one page, and with what follows
    int m_tables = 0;
    std::vector<QByteArray> m_pictures;
};

} // namespace

OdtContent odtContent(const Report &report) { return ContentPart(report).write(); }

} // namespace ramme
