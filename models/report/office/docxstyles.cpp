#include "report/office/docxparts.h"

#include "report/office/officepage.h"
#include "report/office/wordxml.h"
#include "report/tablesetting.h"

using namespace Qt::Literals::StringLiterals;

namespace ramme {

using namespace word;

namespace {

struct WordStyle {
    QString id;
    QString name;
    double points = 10;
    bool isBold = false;
    double before = 0; ///< points
    double after = 0;
    bool keepsNext = false;
    int outline = 0; ///< 1 for a heading of the first level
    QString color = {};
    double indent = 0;
};

const std::vector<WordStyle> &wordStyles()
{
    static const std::vector<WordStyle> styles{
        {u"Title"_s, u"Title"_s, 20, true, 0, 6, true},
        {u"Subtitle"_s, u"Subtitle"_s, 10, false, 0, 2, true, 0, u"555555"_s},
        {u"Heading1"_s, u"heading 1"_s, 14, true, 18, 6, true, 1},
        {u"BodyText"_s, u"Body Text"_s, 10, false, 0, 6},
        {u"ListBullet"_s, u"List Bullet"_s, 10, false, 0, 3, false, 0, {}, 14},
        {u"ListBullet2"_s, u"List Bullet 2"_s, 10, false, 0, 3, false, 0, {}, 28},
        {u"Caption"_s, u"caption"_s, 10, true, 12, 2, true},
        {u"TableUnit"_s, u"Table Unit"_s, 9, false, 0, 4, true, 0, u"555555"_s},
        {u"TableHeading"_s, u"Table Heading"_s, 9, true, 1, 1, true},
        {u"TableText"_s, u"Table Text"_s, 9, false, 1, 1},
        {u"TableNote"_s, u"Table Note"_s, 8, false, 1, 1},
        {u"TOCHeading"_s, u"TOC Heading"_s, 12, true, 12, 4, true},
        {u"TOC1"_s, u"toc 1"_s, 10, false, 0, 2},
        {u"Footer"_s, u"footer"_s, 8, false, 0, 0, false, 0, u"555555"_s},
    };
    return styles;
}

/// Page numbers of the contents stand at the right margin, with dots from the heading to them.
void writePageTab(WordXml &out, double textWidth)
{
    out.start(u"tabs"_s);
    out.xml().writeEmptyElement(mainNamespace, u"tab"_s);
    out.attribute(u"val"_s, u"right"_s);
    out.attribute(u"leader"_s, u"dot"_s);
    out.attribute(u"pos"_s, QString::number(twips(textWidth)));
    out.end();
}

void writeStyle(WordXml &out, const WordStyle &style, double textWidth)
{
    out.start(u"style"_s);
    out.attribute(u"type"_s, u"paragraph"_s);
    out.attribute(u"styleId"_s, style.id);
    out.leaf(u"name"_s, style.name);
    out.leaf(u"basedOn"_s, u"Normal"_s);
    out.flag(u"qFormat"_s);
    out.start(u"pPr"_s);
    if (style.keepsNext)
        out.flag(u"keepNext"_s);
    if (style.id.startsWith(u"ListBullet")) {
        out.start(u"numPr"_s);
        out.leaf(u"ilvl"_s, style.id == u"ListBullet" ? u"0"_s : u"1"_s);
        out.leaf(u"numId"_s, u"1"_s);
        out.end();
    }
    if (style.id == u"TOC1")
        writePageTab(out, textWidth);
    out.xml().writeEmptyElement(mainNamespace, u"spacing"_s);
    out.attribute(u"before"_s, QString::number(twips(style.before)));
    out.attribute(u"after"_s, QString::number(twips(style.after)));
    if (style.indent > 0) {
        out.xml().writeEmptyElement(mainNamespace, u"ind"_s);
        out.attribute(u"left"_s, QString::number(twips(style.indent)));
        out.attribute(u"hanging"_s, QString::number(twips(14)));
    }
    if (style.outline > 0)
        out.leaf(u"outlineLvl"_s, QString::number(style.outline - 1));
    out.end();
    out.start(u"rPr"_s);
    if (style.isBold)
        out.flag(u"b"_s);
    if (!style.color.isEmpty())
        out.leaf(u"color"_s, style.color);
    out.leaf(u"sz"_s, QString::number(qRound(style.points * 2)));
    out.end();
    out.end();
}

} // namespace

QByteArray docxStyles(const QString &language, double textWidth)
{
    WordXml out;
    out.xml().writeNamespace(mainNamespace, u"w"_s);
    out.start(u"styles"_s);
    out.start(u"docDefaults"_s);
    out.start(u"rPrDefault"_s);
    out.start(u"rPr"_s);
    out.xml().writeEmptyElement(mainNamespace, u"rFonts"_s);
    for (const QString &script : {u"ascii"_s, u"hAnsi"_s, u"cs"_s, u"eastAsia"_s})
        out.attribute(script, officeFont);
    out.leaf(u"sz"_s, u"20"_s);
    out.leaf(u"lang"_s, localeOf(language));
    out.end();
    out.end();
    out.end();
    out.start(u"style"_s);
    out.attribute(u"type"_s, u"paragraph"_s);
    out.attribute(u"default"_s, u"1"_s);
    out.attribute(u"styleId"_s, u"Normal"_s);
    out.leaf(u"name"_s, u"Normal"_s);
    out.end();
    for (const WordStyle &style : wordStyles())
        writeStyle(out, style, textWidth);
    out.start(u"style"_s);
    out.attribute(u"type"_s, u"table"_s);
    out.attribute(u"styleId"_s, u"RammeTable"_s);
    out.leaf(u"name"_s, u"Ramme Table"_s);
    out.start(u"tblPr"_s);
    out.start(u"tblBorders"_s);
    for (const QString &side : {u"top"_s, u"bottom"_s, u"insideH"_s}) {
        out.xml().writeEmptyElement(mainNamespace, side);
        out.attribute(u"val"_s, u"single"_s);
        out.attribute(u"sz"_s, side == u"insideH" ? u"2"_s : u"6"_s);
        out.attribute(u"color"_s, side == u"insideH" ? u"BBBBBB"_s : u"444444"_s);
    }
    out.end();
    out.start(u"tblCellMar"_s);
    for (const QString &side : {u"left"_s, u"right"_s}) {
        out.xml().writeEmptyElement(mainNamespace, side);
        out.attribute(u"w"_s, QString::number(twips(officeCellPadding / 2)));
        out.attribute(u"type"_s, u"dxa"_s);
    }
    out.end();
    out.end();
    out.end();
    out.end();
    return out.finish();
}

QByteArray docxNumbering()
{
    WordXml out;
    out.xml().writeNamespace(mainNamespace, u"w"_s);
    out.start(u"numbering"_s);
    out.start(u"abstractNum"_s);
    out.attribute(u"abstractNumId"_s, u"0"_s);
    for (const auto &[level, bullet] : {std::pair(u"0"_s, u"•"_s), std::pair(u"1"_s, u"–"_s)}) {
        out.start(u"lvl"_s);
        out.attribute(u"ilvl"_s, level);
        out.leaf(u"start"_s, u"1"_s);
        out.leaf(u"numFmt"_s, u"bullet"_s);
        out.leaf(u"lvlText"_s, bullet);
        out.leaf(u"lvlJc"_s, u"left"_s);
        out.end();
    }
    out.end();
    out.start(u"num"_s);
    out.attribute(u"numId"_s, u"1"_s);
    out.leaf(u"abstractNumId"_s, u"0"_s);
    out.end();
    out.end();
    return out.finish();
}

QByteArray docxFooter(const QString &title)
{
    WordXml out;
    out.xml().writeNamespace(mainNamespace, u"w"_s);
    out.start(u"ftr"_s);
    out.start(u"p"_s);
    out.start(u"pPr"_s);
    out.leaf(u"pStyle"_s, u"Footer"_s);
    out.leaf(u"jc"_s, u"right"_s);
    out.end();
    const auto text = [&out](const QString &words) {
        out.start(u"r"_s);
        out.start(u"t"_s);
        out.xml().writeAttribute(u"xml:space"_s, u"preserve"_s);
        out.xml().writeCharacters(words);
        out.end();
        out.end();
    };
    const auto field = [&](const QString &name) {
        out.start(u"fldSimple"_s);
        out.attribute(u"instr"_s, u' ' + name + u' ');
        text(u"1"_s);
        out.end();
    };
    text(plainText(title) + u" · "_s);
    field(u"PAGE"_s);
    text(u"/"_s);
    field(u"NUMPAGES"_s);
    out.end();
    out.end();
    return out.finish();
}

} // namespace ramme
