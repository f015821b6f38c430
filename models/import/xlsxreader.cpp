#include "import/xlsxreader.h"

#include "import/flowtext.h"
#include "import/officefile.h"
#include "import/sheettext.h"
#include "import/xmlscanner.h"

#include <QRegularExpression>

#include <vector>

using namespace Qt::Literals::StringLiterals;

namespace ramme {

namespace {

constexpr std::size_t mostSheets = 200;

/// How a cell's style has its number shown.
enum class CellNumber { Plain, Percent, Date };

struct Sheet {
    QString name;
    QString relation;
    bool hidden = false;
};

/// A file of the archive scanned; false where it is there and broken.
bool scanPart(ZipArchive &archive, const QString &name, const XmlHandler &handler)
{
    if (!archive.holds(name.toUtf8().constData()))
        return true;
    const Result<QByteArray> xml = archive.read(name);
    return xml && scanXml(*xml, handler, archive.stop());
}

std::vector<Sheet> sheetsOf(ZipArchive &archive, bool &good)
{
    std::vector<Sheet> sheets;
    XmlHandler handler;
    handler.start = [&](const QString &name, const XmlAttributes &attributes) {
        if (name == "sheet"_L1 && sheets.size() < mostSheets)
            sheets.push_back({attributes.value(u"name"_s), attributes.value(u"id"_s), attributes.value(u"state"_s, u"visible"_s) != "visible"_L1});
    };
    handler.end = [](const QString &) {};
    good = scanPart(archive, u"xl/workbook.xml"_s, handler) && good;
    return sheets;
}

/// The files the workbook's relations name.
QHash<QString, QString> targetsOf(ZipArchive &archive, bool &good)
{
    QHash<QString, QString> targets;
    XmlHandler handler;
    handler.start = [&](const QString &name, const XmlAttributes &attributes) {
        if (name != "Relationship"_L1 || attributes.value(u"TargetMode"_s) == "External"_L1)
            return;
        const QString target = attributes.value(u"Target"_s);
        targets.insert(attributes.value(u"Id"_s), target.startsWith(u'/') ? target.mid(1) : u"xl/"_s + target);
    };
    handler.end = [](const QString &) {};
    good = scanPart(archive, u"xl/_rels/workbook.xml.rels"_s, handler) && good;
    return targets;
}

std::vector<QString> sharedStringsOf(ZipArchive &archive, bool &good)
{
    std::vector<QString> strings;
    bool inText = false;
    bool isReading = false; // how a word is pronounced
    bool isRaised = false;
    XmlHandler handler;
    handler.start = [&](const QString &name, const XmlAttributes &attributes) {
        if (name == "r"_L1 || name == "si"_L1)
            isRaised = false;
        if (name == "vertAlign"_L1)
            isRaised = attributes.value(u"val"_s) == "superscript"_L1;
        if (name == "si"_L1)
            strings.emplace_back();
        isReading = isReading || name == "rPh"_L1;
        inText = name == "t"_L1;
    };
    handler.end = [&](const QString &name) {
        inText = false;
        isReading = isReading && name != "rPh"_L1;
    };
    handler.text = [&](const QString &text) {
        if (inText && !isReading && !strings.empty())
            strings.back() += isRaised ? raised(text) : text;
    };
    good = scanPart(archive, u"xl/sharedStrings.xml"_s, handler) && good;
    return strings;
}

CellNumber styleOfFormat(int id, const QHash<int, QString> &formats)
{
    if (id == 9 || id == 10)
        return CellNumber::Percent;
    if ((id >= 14 && id <= 17) || id == 22)
        return CellNumber::Date;
    static const QRegularExpression quoted(u"\"[^\"]*\"|\\\\.|\\[[^\\]]*\\]"_s);
    const QString format = QString(formats.value(id)).remove(quoted).toLower();
    if (format.contains(u'%'))
        return CellNumber::Percent;
    return format.contains(u'y') || format.contains(u'å') || (format.contains(u'd') && format.contains(u'm')) ? CellNumber::Date : CellNumber::Plain;
}

std::vector<CellNumber> stylesOf(ZipArchive &archive, bool &good)
{
    QHash<int, QString> formats;
    std::vector<CellNumber> styles;
    bool inCells = false;
    XmlHandler handler;
    handler.start = [&](const QString &name, const XmlAttributes &attributes) {
        if (name == "numFmt"_L1)
            formats.insert(attributes.value(u"numFmtId"_s).toInt(), attributes.value(u"formatCode"_s));
        else if (name == "cellXfs"_L1)
            inCells = true;
        else if (name == "xf"_L1 && inCells)
            styles.push_back(styleOfFormat(attributes.value(u"numFmtId"_s).toInt(), formats));
    };
    handler.end = [&](const QString &name) { inCells = inCells && name != "cellXfs"_L1; };
    good = scanPart(archive, u"xl/styles.xml"_s, handler) && good;
    return styles;
}

/// The column of a reference such as C12, counted from 0; -1 where it names none.
int columnOf(const QString &reference)
{
    int column = 0;
    for (const QChar c : reference) {
        if (c < u'A' || c > u'Z' || column > 100'000)
            break;
        column = column * 26 + (c.unicode() - u'A' + 1);
    }
    return column - 1;
}

class SheetReader
{
public:
    SheetReader(SheetText &out, const std::vector<QString> &strings, const std::vector<CellNumber> &styles) : m_out(out), m_strings(strings), m_styles(styles) {}

    bool read(ZipArchive &archive, const QString &part)
    {
        XmlHandler handler;
        handler.start = [this](const QString &name, const XmlAttributes &attributes) { start(name, attributes); };
        handler.end = [this](const QString &name) { end(name); };
        handler.text = [this](const QString &text) {
            if (m_inValue)
                m_value += text;
        };
        return scanPart(archive, part, handler);
    }

private:
    void start(const QString &name, const XmlAttributes &attributes)
    {
        if (name == "row"_L1) {
            m_row = attributes.contains(u"r"_s) ? attributes.value(u"r"_s).toInt() - 1 : m_row + 1;
            m_column = -1;
            if (attributes.value(u"hidden"_s) == "1"_L1)
                m_out.hide(u"rad %1"_s.arg(m_row + 1));
        } else if (name == "col"_L1 && attributes.value(u"hidden"_s) == "1"_L1) {
            m_out.hide(u"kolonne %1"_s.arg(columnName(std::clamp(attributes.value(u"min"_s).toInt() - 1, 0, 16'383))));
        } else if (name == "c"_L1) {
            const int column = columnOf(attributes.value(u"r"_s));
            m_column = column >= 0 ? column : m_column + 1;
            m_type = attributes.value(u"t"_s);
            m_style = attributes.value(u"s"_s).toUInt();
            m_value.clear();
            m_hasFormula = false;
        } else if (name == "f"_L1) {
            m_hasFormula = true;
        } else if (name == "v"_L1 || name == "t"_L1) {
            m_inValue = true;
        }
    }

    void end(const QString &name)
    {
        if (name == "v"_L1 || name == "t"_L1)
            m_inValue = false;
        if (name != "c"_L1)
            return;
        if (m_hasFormula && m_value.isEmpty())
            m_out.addFormulaWithoutValue(columnName(std::max(0, m_column)) + QString::number(m_row + 1));
        m_out.setCell(m_row, m_column, cellText());
    }

    QString cellText() const
    {
        if (m_type == "s"_L1) {
            const std::size_t index = m_value.toUInt();
            return index < m_strings.size() ? m_strings[index] : QString();
        }
        if (m_type == "b"_L1)
            return m_value == "1"_L1 ? u"TRUE"_s : u"FALSE"_s;
        bool isNumber = false;
        const double value = m_value.toDouble(&isNumber);
        if (!isNumber || m_type == "str"_L1 || m_type == "inlineStr"_L1 || m_type == "e"_L1)
            return m_value;
        switch (m_style < m_styles.size() ? m_styles[m_style] : CellNumber::Plain) {
        case CellNumber::Percent: return percentAsTyped(value);
        case CellNumber::Date: return dateAsTyped(value);
        case CellNumber::Plain: break;
        }
        return numberAsTyped(value);
    }

    SheetText &m_out;
    const std::vector<QString> &m_strings;
    const std::vector<CellNumber> &m_styles;
    QString m_type;
    QString m_value;
    std::size_t m_style = 0;
    int m_row = -1;
    int m_column = -1;
    bool m_inValue = false;
    bool m_hasFormula = false;
};

} // namespace

Result<FileText> readXlsx(ZipArchive &archive)
{
    bool good = true;
    const std::vector<Sheet> sheets = sheetsOf(archive, good);
    const QHash<QString, QString> targets = targetsOf(archive, good);
    const std::vector<QString> strings = sharedStringsOf(archive, good);
    const std::vector<CellNumber> styles = stylesOf(archive, good);
    SheetText text;
    for (const Sheet &sheet : sheets) {
        text.startSheet(sheet.name, sheet.hidden);
        SheetReader reader(text, strings, styles);
        good = good && reader.read(archive, targets.value(sheet.relation));
        text.endSheet();
    }
    if (!good || sheets.empty())
        return damagedOfficeFile();
    return text.take();
}

} // namespace ramme
