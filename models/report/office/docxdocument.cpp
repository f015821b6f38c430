#include "report/office/docxparts.h"

#include "report/office/officepage.h"
#include "report/office/wordxml.h"
#include "report/picture.h"
#include "report/tablesetting.h"
#include "report/writers.h"

#include <numeric>

using namespace Qt::Literals::StringLiterals;

namespace ramme {

using namespace word;

namespace {

const QString drawingNamespace = u"http://schemas.openxmlformats.org/drawingml/2006/main"_s;
const QString pictureNamespace = u"http://schemas.openxmlformats.org/drawingml/2006/picture"_s;
const QString placingNamespace = u"http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"_s;

qint64 drawingUnits(double millimetres) { return qRound64(millimetres * 36'000); }

struct Run {
    bool isBold = false;
    bool isItalic = false;
    bool isRaised = false;
};

/// The main part: headings, paragraphs, tables and pictures, with the styles of stylesPart.
class DocumentPart
{
public:
    explicit DocumentPart(const Report &report) : m_report(report), m_page(pageFor(report)) {}

    QByteArray write()
    {
        m_out.xml().writeNamespace(mainNamespace, u"w"_s);
        m_out.xml().writeNamespace(relationNamespace, u"r"_s);
        m_out.xml().writeNamespace(drawingNamespace, u"a"_s);
        m_out.xml().writeNamespace(pictureNamespace, u"pic"_s);
        m_out.xml().writeNamespace(placingNamespace, u"wp"_s);
        m_out.start(u"document"_s);
        m_out.start(u"body"_s);
        paragraph(u"Title"_s, m_report.title);
        for (const QString &line : m_report.about)
            paragraph(u"Subtitle"_s, line);
        if (m_report.parts.size() > 2)
            contents();
        for (std::size_t i = 0; i < m_report.parts.size(); ++i) {
            const ReportPart &part = m_report.parts[i];
            heading(part.heading, static_cast<int>(i + 1));
            for (std::size_t block = 0; block < part.blocks.size(); ++block) {
                std::visit(ByKind{[&](const QString &text) { paragraph(u"BodyText"_s, text, leadsToList(part, block)); }, [this](const ReportList &list) { writeList(list); },
                                  [this](const Table &table) { writeTable(table); }, [this](const ReportPicture &picture) { writePicture(picture); }},
                           part.blocks[block]);
            }
        }
        section();
        m_out.end();
        m_out.end();
        return m_out.finish();
    }

    std::vector<QByteArray> takePictures() { return std::move(m_pictures); }

private:
    void run(const QString &text, const Run &look = {})
    {
        m_out.start(u"r"_s);
        if (look.isBold || look.isItalic || look.isRaised) {
            m_out.start(u"rPr"_s);
            if (look.isBold)
                m_out.flag(u"b"_s);
            if (look.isItalic)
                m_out.flag(u"i"_s);
            if (look.isRaised)
                m_out.leaf(u"vertAlign"_s, u"superscript"_s);
            m_out.end();
        }
        m_out.start(u"t"_s);
        m_out.xml().writeAttribute(u"xml:space"_s, u"preserve"_s);
        m_out.xml().writeCharacters(plainText(text));
        m_out.end();
        m_out.end();
    }

    /// Kept on the page of the next one, or not, whatever the style says; by the style where nothing is said.
    enum class Keeps { AsStyle, Next, Nothing };
    void startParagraph(const QString &style, bool isRight = false, bool isCentred = false, Keeps keeps = Keeps::AsStyle)
    {
        m_out.start(u"p"_s);
        m_out.start(u"pPr"_s);
        m_out.leaf(u"pStyle"_s, style);
        if (keeps != Keeps::AsStyle)
            m_out.leaf(u"keepNext"_s, keeps == Keeps::Next ? u"1"_s : u"0"_s);
        if (isRight || isCentred)
            m_out.leaf(u"jc"_s, isRight ? u"right"_s : u"center"_s);
        m_out.end();
    }

    void paragraph(const QString &style, const QString &text, bool keepsNext = false)
    {
        startParagraph(style, false, false, keepsNext ? Keeps::Next : Keeps::AsStyle);
        run(text);
        m_out.end();
    }

    void fieldMark(const QString &type)
    {
        m_out.start(u"r"_s);
        m_out.leaf(u"fldChar"_s, type, u"fldCharType"_s);
        m_out.end();
    }

    void startField(const QString &instruction)
    {
        fieldMark(u"begin"_s);
        m_out.start(u"r"_s);
        m_out.start(u"instrText"_s);
        m_out.xml().writeAttribute(u"xml:space"_s, u"preserve"_s);
        m_out.xml().writeCharacters(u' ' + instruction + u' ');
        m_out.end();
        m_out.end();
        fieldMark(u"separate"_s);
    }

    /// The headings as links. Page numbers are left to the program that lays the pages out: it makes them when the field is updated, and
    /// until then none is better than a wrong one.
    void contents()
    {
        paragraph(u"TOCHeading"_s, m_report.words.contents);
        for (std::size_t i = 0; i < m_report.parts.size(); ++i) {
            startParagraph(u"TOC1"_s);
            if (i == 0)
                startField(u"TOC \\o \"1-2\" \\h"_s);
            m_out.start(u"hyperlink"_s);
            m_out.attribute(u"anchor"_s, u"part%1"_s.arg(i + 1));
            run(m_report.parts[i].heading);
            m_out.end();
            if (i + 1 == m_report.parts.size())
                fieldMark(u"end"_s);
            m_out.end();
        }
    }

    void heading(const QString &text, int number)
    {
        startParagraph(u"Heading1"_s);
        m_out.xml().writeEmptyElement(mainNamespace, u"bookmarkStart"_s);
        m_out.attribute(u"id"_s, QString::number(number));
        m_out.attribute(u"name"_s, u"part%1"_s.arg(number));
        run(text);
        m_out.leaf(u"bookmarkEnd"_s, QString::number(number), u"id"_s);
        m_out.end();
    }

    /// "Tabell 1: …", the number a field of its own sequence.
    void caption(const QString &kind, int number, const QString &text, bool isAbove)
    {
        startParagraph(u"Caption"_s, false, false, isAbove ? Keeps::AsStyle : Keeps::Nothing);
        run(kind + u' ');
        startField(u"SEQ %1 \\* ARABIC"_s.arg(kind));
        run(QString::number(number));
        fieldMark(u"end"_s);
        run(u": "_s + text);
        m_out.end();
    }

    void writeList(const ReportList &list)
    {
        for (const ReportItem &item : list.items) {
            paragraph(u"ListBullet"_s, item.text, !item.below.empty());
            for (const ReportItem &below : item.below)
                paragraph(u"ListBullet2"_s, below.text);
        }
    }

    void writeTable(const Table &table)
    {
        caption(m_report.words.table, ++m_tables, table.title, true);
        if (const QString line = unitLine(table); !line.isEmpty())
            paragraph(u"TableUnit"_s, line);
        const QStringList below = linesBelow(table);
        const std::vector<SetPart> parts = ColumnWidths(table, officeTextWidth, officeCellPadding).parts(m_page.textWidth());
        for (std::size_t i = 0; i < parts.size(); ++i)
            writePart(table, parts[i], i + 1 == parts.size() && !below.isEmpty());
        for (qsizetype i = 0; i < below.size(); ++i)
            paragraph(u"TableNote"_s, below[i], i + 1 < below.size());
        paragraph(u"TableNote"_s, {});
    }

    /// With notes, they stand below it on the same page, where it is small.
    void writePart(const Table &table, const SetPart &part, bool hasNotes)
    {
        m_out.start(u"tbl"_s);
        m_out.start(u"tblPr"_s);
        m_out.leaf(u"tblStyle"_s, u"RammeTable"_s);
        m_out.xml().writeEmptyElement(mainNamespace, u"tblW"_s);
        m_out.attribute(u"w"_s, QString::number(twips(std::accumulate(part.widths.begin(), part.widths.end(), 0.0))));
        m_out.attribute(u"type"_s, u"dxa"_s);
        m_out.leaf(u"tblLayout"_s, u"fixed"_s, u"type"_s);
        m_out.leaf(u"tblCaption"_s, plainText(table.title));
        m_out.end();
        m_out.start(u"tblGrid"_s);
        for (const double width : part.widths)
            m_out.leaf(u"gridCol"_s, QString::number(twips(width)), u"w"_s);
        m_out.end();
        writeHeadings(table, part);
        const bool isKept = table.rows.size() <= rowsKeptTogether;
        for (std::size_t row = 0; row < table.rows.size(); ++row)
            writeRow(table, table.rows[row], part, isKept && (hasNotes || row + 1 < table.rows.size()));
        m_out.end();
        paragraph(u"TableNote"_s, {}, isKept && hasNotes); // two tables that touch are one to Word
    }

    void startRow(bool isHeading)
    {
        m_out.start(u"tr"_s);
        m_out.start(u"trPr"_s);
        m_out.flag(u"cantSplit"_s);
        if (isHeading)
            m_out.flag(u"tblHeader"_s);
        m_out.end();
    }

    void startCell(double width, int columns, const QString &merged, bool isShaded)
    {
        m_out.start(u"tc"_s);
        m_out.start(u"tcPr"_s);
        m_out.xml().writeEmptyElement(mainNamespace, u"tcW"_s);
        m_out.attribute(u"w"_s, QString::number(twips(width)));
        m_out.attribute(u"type"_s, u"dxa"_s);
        if (columns > 1)
            m_out.leaf(u"gridSpan"_s, QString::number(columns));
        if (merged == u"restart")
            m_out.leaf(u"vMerge"_s, merged);
        else if (!merged.isEmpty())
            m_out.flag(u"vMerge"_s);
        if (isShaded) {
            m_out.xml().writeEmptyElement(mainNamespace, u"shd"_s);
            m_out.attribute(u"val"_s, u"clear"_s);
            m_out.attribute(u"color"_s, u"auto"_s);
            m_out.attribute(u"fill"_s, headingShade);
        }
        m_out.end();
    }

    void writeHeadings(const Table &table, const SetPart &part)
    {
        const std::vector<std::vector<HeadingCell>> rows = headingRows(table, part.columns);
        for (std::size_t r = 0; r < rows.size(); ++r) {
            startRow(true);
            std::size_t column = 0;
            const auto skip = [&](std::size_t until) { // what stands in both rows
                for (; column < until; ++column) {
                    startCell(part.widths[column], 1, u"continue"_s, true);
                    paragraph(u"TableHeading"_s, {});
                    m_out.end();
                }
            };
            for (const HeadingCell &cell : rows[r]) {
                skip(cell.first);
                const auto begin = part.widths.begin() + static_cast<std::ptrdiff_t>(cell.first);
                startCell(std::accumulate(begin, begin + cell.columns, 0.0), cell.columns, cell.rows > 1 ? u"restart"_s : QString(), true);
                startParagraph(u"TableHeading"_s, cell.isNumber, cell.columns > 1);
                run(cell.text);
                m_out.end();
                m_out.end();
                column = cell.first + static_cast<std::size_t>(cell.columns);
            }
            skip(part.columns.size());
            m_out.end();
        }
    }

    void writeRow(const Table &table, const TableRow &row, const SetPart &part, bool keepsNext)
    {
        startRow(false);
        for (std::size_t i = 0; i < part.columns.size(); ++i) {
            const TableCell &cell = row.cells[part.columns[i]];
            startCell(part.widths[i], 1, {}, row.kind != TableRow::Kind::Body);
            startParagraph(u"TableText"_s, table.columns[part.columns[i]].number, false, keepsNext ? Keeps::Next : Keeps::AsStyle);
            if (cell.kind != TableCell::Kind::Empty)
                run(shownText(cell, table.look), {row.kind != TableRow::Kind::Body, cell.estimated, false});
            if (const QString marks = noteMarks(table, cell).trimmed(); !marks.isEmpty())
                run(marks, {false, false, true});
            m_out.end();
            m_out.end();
        }
        m_out.end();
    }

    void writePicture(const ReportPicture &picture)
    {
        m_pictures.push_back(pngOf(picture));
        const auto number = QString::number(m_pictures.size());
        const double shrunk = std::min(1.0, m_page.textWidth() / pointsPerMillimetre / picture.size.width());
        const QString width = QString::number(drawingUnits(picture.size.width() * shrunk));
        const QString height = QString::number(drawingUnits(picture.size.height() * shrunk));
        QXmlStreamWriter &xml = m_out.xml();
        const auto extent = [&](const QString &space, const QString &name) {
            xml.writeEmptyElement(space, name);
            xml.writeAttribute(u"cx"_s, width);
            xml.writeAttribute(u"cy"_s, height);
        };
        const auto named = [&](const QString &space, const QString &name) {
            xml.writeEmptyElement(space, name);
            xml.writeAttribute(u"id"_s, number);
            xml.writeAttribute(u"name"_s, m_report.words.figure + u' ' + number);
            xml.writeAttribute(u"descr"_s, plainText(picture.alternative));
        };
        startParagraph(u"BodyText"_s, false, false, Keeps::Next); // the caption stands on its page
        m_out.start(u"r"_s);
        m_out.start(u"drawing"_s);
        xml.writeStartElement(placingNamespace, u"inline"_s);
        extent(placingNamespace, u"extent"_s);
        named(placingNamespace, u"docPr"_s);
        xml.writeStartElement(drawingNamespace, u"graphic"_s);
        xml.writeStartElement(drawingNamespace, u"graphicData"_s);
        xml.writeAttribute(u"uri"_s, pictureNamespace);
        xml.writeStartElement(pictureNamespace, u"pic"_s);
        xml.writeStartElement(pictureNamespace, u"nvPicPr"_s);
        named(pictureNamespace, u"cNvPr"_s);
        xml.writeEmptyElement(pictureNamespace, u"cNvPicPr"_s);
        xml.writeEndElement();
        xml.writeStartElement(pictureNamespace, u"blipFill"_s);
        xml.writeEmptyElement(drawingNamespace, u"blip"_s);
        xml.writeAttribute(relationNamespace, u"embed"_s, u"picture"_s + number);
        xml.writeStartElement(drawingNamespace, u"stretch"_s);
        xml.writeEmptyElement(drawingNamespace, u"fillRect"_s);
        xml.writeEndElement();
        xml.writeEndElement();
        xml.writeStartElement(pictureNamespace, u"spPr"_s);
        xml.writeStartElement(drawingNamespace, u"xfrm"_s);
        xml.writeEmptyElement(drawingNamespace, u"off"_s);
        xml.writeAttribute(u"x"_s, u"0"_s);
        xml.writeAttribute(u"y"_s, u"0"_s);
        extent(drawingNamespace, u"ext"_s);
        xml.writeEndElement();
        xml.writeStartElement(drawingNamespace, u"prstGeom"_s);
        xml.writeAttribute(u"prst"_s, u"rect"_s);
        xml.writeEndElement();
        for (int open = 0; open < 7; ++open) // spPr, pic, graphicData, graphic, inline, drawing, r
            xml.writeEndElement();
        m_out.end();
        caption(m_report.words.figure, static_cast<int>(m_pictures.size()), picture.caption, false);
    }

    void section()
    {
        m_out.start(u"sectPr"_s);
        m_out.xml().writeEmptyElement(mainNamespace, u"footerReference"_s);
        m_out.attribute(u"type"_s, u"default"_s);
        m_out.xml().writeAttribute(relationNamespace, u"id"_s, u"footer"_s);
        m_out.xml().writeEmptyElement(mainNamespace, u"pgSz"_s);
        m_out.attribute(u"w"_s, QString::number(twips(m_page.width)));
        m_out.attribute(u"h"_s, QString::number(twips(m_page.height)));
        if (m_page.width > m_page.height)
            m_out.attribute(u"orient"_s, u"landscape"_s);
        m_out.xml().writeEmptyElement(mainNamespace, u"pgMar"_s);
        for (const QString &side : {u"top"_s, u"right"_s, u"bottom"_s, u"left"_s})
            m_out.attribute(side, QString::number(twips(m_page.margin)));
        for (const QString &side : {u"header"_s, u"footer"_s})
            m_out.attribute(side, QString::number(twips(m_page.margin / 2)));
        m_out.attribute(u"gutter"_s, u"0"_s);
        m_out.end();
    }

    const Report &m_report;
    const OfficePage m_page;
    WordXml m_out;
    int m_tables = 0;
    std::vector<QByteArray> m_pictures;
};

} // namespace

DocxDocument docxDocument(const Report &report)
{
    DocumentPart document(report);
    QByteArray xml = document.write();
    return {std::move(xml), document.takePictures()};
}

} // namespace ramme
