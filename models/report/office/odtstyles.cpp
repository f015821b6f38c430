#include "report/office/odtparts.h"

#include "report/office/officepage.h"
#include "report/tablesetting.h"

using namespace Qt::Literals::StringLiterals;

namespace ramme {

namespace odf {

void declare(QXmlStreamWriter &xml)
{
    const std::pair<QString, QString> spaces[] = {{office, u"office"_s}, {style, u"style"_s}, {text, u"text"_s}, {table, u"table"_s}, {fo, u"fo"_s},
                                                  {draw, u"draw"_s},     {svg, u"svg"_s},     {xlink, u"xlink"_s}, {meta, u"meta"_s}, {dc, u"dc"_s}};
    for (const auto &[space, prefix] : spaces)
        xml.writeNamespace(space, prefix);
}

} // namespace odf

namespace {

struct OdtStyle {
    QString name;
    QString shown; ///< to a person
    double points = 10;
    bool isBold = false;
    double before = 0; ///< points
    double after = 0;
    bool keepsNext = false;
    QString align = {};
    QString color = {};
    QString parent = u"Standard"_s;
};

const std::vector<OdtStyle> &odtStyles()
{
    static const std::vector<OdtStyle> styles{
        {u"Title"_s, u"Title"_s, 20, true, 0, 6, true},
        {u"Subtitle"_s, u"Subtitle"_s, 10, false, 0, 2, true, {}, u"#555555"_s},
        {u"Heading_20_1"_s, u"Heading 1"_s, 14, true, 18, 6, true},
        {u"Text_20_body"_s, u"Text body"_s, 10, false, 0, 6},
        {u"Text_20_body_20_Lead"_s, u"Text body Lead"_s, 10, false, 0, 6, true, {}, {}, u"Text_20_body"_s},
        {u"Caption"_s, u"Caption"_s, 10, true, 12, 2, true},
        {u"Figure"_s, u"Figure"_s, 10, true, 2, 12, false, {}, {}, u"Caption"_s},
        {u"Table_20_Unit"_s, u"Table Unit"_s, 9, false, 0, 4, true, {}, u"#555555"_s},
        {u"Table_20_Heading"_s, u"Table Heading"_s, 9, true, 1, 1, true},
        {u"Table_20_Heading_20_Right"_s, u"Table Heading Right"_s, 9, true, 1, 1, true, u"end"_s},
        {u"Table_20_Heading_20_Centre"_s, u"Table Heading Centre"_s, 9, true, 1, 1, true, u"center"_s},
        {u"Table_20_Contents"_s, u"Table Contents"_s, 9, false, 1, 1},
        {u"Table_20_Figures"_s, u"Table Figures"_s, 9, false, 1, 1, false, u"end"_s},
        {u"Table_20_Note"_s, u"Table Note"_s, 8, false, 1, 1},
        {u"Table_20_Note_20_Kept"_s, u"Table Note Kept"_s, 8, false, 1, 1, true, {}, {}, u"Table_20_Note"_s},
        {u"Contents_20_Heading"_s, u"Contents Heading"_s, 12, true, 12, 4, true},
        {u"Contents_20_1"_s, u"Contents 1"_s, 10, false, 0, 2},
        {u"Footer"_s, u"Footer"_s, 8, false, 0, 0, false, u"end"_s, u"#555555"_s},
    };
    return styles;
}

class StylesPart
{
public:
    explicit StylesPart(const Report &report) : m_report(report), m_page(pageFor(report)), m_xml(&m_bytes) {}

    QByteArray write()
    {
        m_xml.writeStartDocument();
        odf::declare(m_xml);
        m_xml.writeStartElement(odf::office, u"document-styles"_s);
        m_xml.writeAttribute(odf::office, u"version"_s, odf::version);
        m_xml.writeStartElement(odf::office, u"font-face-decls"_s);
        m_xml.writeEmptyElement(odf::style, u"font-face"_s);
        m_xml.writeAttribute(odf::style, u"name"_s, officeFont);
        m_xml.writeAttribute(odf::svg, u"font-family"_s, u"'%1'"_s.arg(officeFont));
        m_xml.writeEndElement();
        m_xml.writeStartElement(odf::office, u"styles"_s);
        writeDefault();
        for (const OdtStyle &style : odtStyles())
            writeParagraph(style);
        writeTextStyle(u"Estimated"_s, u"font-style"_s, u"italic"_s);
        writeTextStyle(u"Sum"_s, u"font-weight"_s, u"bold"_s);
        startStyle(u"Mark"_s, u"text"_s);
        m_xml.writeEmptyElement(odf::style, u"text-properties"_s);
        m_xml.writeAttribute(odf::style, u"text-position"_s, u"super 58%"_s);
        m_xml.writeEndElement();
        writeOutline();
        m_xml.writeEndElement();
        writePage();
        m_xml.writeEndDocument();
        return m_bytes;
    }

private:
    void startStyle(const QString &name, const QString &family)
    {
        m_xml.writeStartElement(odf::style, u"style"_s);
        m_xml.writeAttribute(odf::style, u"name"_s, name);
        m_xml.writeAttribute(odf::style, u"family"_s, family);
    }

    void writeDefault()
    {
        m_xml.writeStartElement(odf::style, u"default-style"_s);
        m_xml.writeAttribute(odf::style, u"family"_s, u"paragraph"_s);
        m_xml.writeEmptyElement(odf::style, u"text-properties"_s);
        m_xml.writeAttribute(odf::style, u"font-name"_s, officeFont);
        m_xml.writeAttribute(odf::fo, u"font-size"_s, u"10pt"_s);
        m_xml.writeAttribute(odf::fo, u"language"_s, m_report.language);
        m_xml.writeAttribute(odf::fo, u"country"_s, m_report.language == u"en" ? u"GB"_s : u"NO"_s);
        m_xml.writeEndElement();
        startStyle(u"Standard"_s, u"paragraph"_s);
        m_xml.writeEndElement();
    }

    void writeParagraph(const OdtStyle &style)
    {
        startStyle(style.name, u"paragraph"_s);
        m_xml.writeAttribute(odf::style, u"display-name"_s, style.shown);
        m_xml.writeAttribute(odf::style, u"parent-style-name"_s, style.parent);
        if (style.name == u"Heading_20_1")
            m_xml.writeAttribute(odf::style, u"default-outline-level"_s, u"1"_s);
        m_xml.writeStartElement(odf::style, u"paragraph-properties"_s);
        m_xml.writeAttribute(odf::fo, u"margin-top"_s, odf::length(style.before));
        m_xml.writeAttribute(odf::fo, u"margin-bottom"_s, odf::length(style.after));
        if (style.keepsNext || style.parent != u"Standard") // not as its parent
            m_xml.writeAttribute(odf::fo, u"keep-with-next"_s, style.keepsNext ? u"always"_s : u"auto"_s);
        if (!style.align.isEmpty())
            m_xml.writeAttribute(odf::fo, u"text-align"_s, style.align);
        if (style.name == u"Contents_20_1")
            writePageTab();
        m_xml.writeEndElement();
        m_xml.writeEmptyElement(odf::style, u"text-properties"_s);
        m_xml.writeAttribute(odf::fo, u"font-size"_s, odf::length(style.points));
        if (style.isBold)
            m_xml.writeAttribute(odf::fo, u"font-weight"_s, u"bold"_s);
        if (!style.color.isEmpty())
            m_xml.writeAttribute(odf::fo, u"color"_s, style.color);
        m_xml.writeEndElement();
    }

    /// Page numbers stand at the right margin, with dots from the heading to them.
    void writePageTab()
    {
        m_xml.writeStartElement(odf::style, u"tab-stops"_s);
        m_xml.writeEmptyElement(odf::style, u"tab-stop"_s);
        m_xml.writeAttribute(odf::style, u"position"_s, odf::length(m_page.textWidth()));
        m_xml.writeAttribute(odf::style, u"type"_s, u"right"_s);
        m_xml.writeAttribute(odf::style, u"leader-style"_s, u"dotted"_s);
        m_xml.writeAttribute(odf::style, u"leader-text"_s, u"."_s);
        m_xml.writeEndElement();
    }

    void writeTextStyle(const QString &name, const QString &property, const QString &value)
    {
        startStyle(name, u"text"_s);
        m_xml.writeEmptyElement(odf::style, u"text-properties"_s);
        m_xml.writeAttribute(odf::fo, property, value);
        m_xml.writeEndElement();
    }

    void writeOutline()
    {
        m_xml.writeStartElement(odf::text, u"outline-style"_s);
        m_xml.writeAttribute(odf::style, u"name"_s, u"Outline"_s);
        m_xml.writeEmptyElement(odf::text, u"outline-level-style"_s);
        m_xml.writeAttribute(odf::text, u"level"_s, u"1"_s);
        m_xml.writeAttribute(odf::style, u"num-format"_s, QString());
        m_xml.writeEndElement();
    }

    void writePage()
    {
        m_xml.writeStartElement(odf::office, u"automatic-styles"_s);
        m_xml.writeStartElement(odf::style, u"page-layout"_s);
        m_xml.writeAttribute(odf::style, u"name"_s, u"Page"_s);
        m_xml.writeEmptyElement(odf::style, u"page-layout-properties"_s);
        m_xml.writeAttribute(odf::fo, u"page-width"_s, odf::length(m_page.width));
        m_xml.writeAttribute(odf::fo, u"page-height"_s, odf::length(m_page.height));
        m_xml.writeAttribute(odf::fo, u"margin"_s, odf::length(m_page.margin));
        m_xml.writeAttribute(odf::style, u"print-orientation"_s, m_page.width > m_page.height ? u"landscape"_s : u"portrait"_s);
        m_xml.writeEndElement();
        m_xml.writeEndElement();
        m_xml.writeStartElement(odf::office, u"master-styles"_s);
        m_xml.writeStartElement(odf::style, u"master-page"_s);
        m_xml.writeAttribute(odf::style, u"name"_s, u"Standard"_s);
        m_xml.writeAttribute(odf::style, u"page-layout-name"_s, u"Page"_s);
        m_xml.writeStartElement(odf::style, u"footer"_s);
        m_xml.writeStartElement(odf::text, u"p"_s);
        m_xml.writeAttribute(odf::text, u"style-name"_s, u"Footer"_s);
        m_xml.writeCharacters(plainText(m_report.title) + u" · "_s);
        m_xml.writeStartElement(odf::text, u"page-number"_s);
        m_xml.writeAttribute(odf::text, u"select-page"_s, u"current"_s);
        m_xml.writeCharacters(u"1"_s);
        m_xml.writeEndElement();
        m_xml.writeCharacters(u"/"_s);
        m_xml.writeTextElement(odf::text, u"page-count"_s, u"1"_s);
        for (int open = 0; open < 4; ++open) // p, footer, master-page, master-styles
            m_xml.writeEndElement();
    }

    const Report &m_report;
    const OfficePage m_page;
    QByteArray m_bytes;
    QXmlStreamWriter m_xml;
};

} // namespace

QByteArray odtStyles(const Report &report) { return StylesPart(report).write(); }

QByteArray odtMeta(const Report &report)
{
    QByteArray bytes;
    QXmlStreamWriter xml(&bytes);
    xml.writeStartDocument();
    odf::declare(xml);
    xml.writeStartElement(odf::office, u"document-meta"_s);
    xml.writeAttribute(odf::office, u"version"_s, odf::version);
    xml.writeStartElement(odf::office, u"meta"_s);
    xml.writeTextElement(odf::meta, u"generator"_s, u"Ramme"_s);
    xml.writeTextElement(odf::dc, u"title"_s, plainText(report.title));
    xml.writeTextElement(odf::dc, u"language"_s, report.language);
    for (qsizetype i = 0; i < report.seal.size(); ++i) {
        xml.writeStartElement(odf::meta, u"user-defined"_s);
        xml.writeAttribute(odf::meta, u"name"_s, u"Ramme %1"_s.arg(i + 1));
        xml.writeAttribute(odf::meta, u"value-type"_s, u"string"_s);
        xml.writeCharacters(QString::fromLatin1(report.seal[i]));
        xml.writeEndElement();
    }
    xml.writeEndDocument();
    return bytes;
}

} // namespace ramme
