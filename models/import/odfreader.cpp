#include "import/odfreader.h"

#include "import/flowtext.h"
#include "import/officefile.h"
#include "import/sheettext.h"
#include "import/xmlscanner.h"

#include <QCoreApplication>
#include <QDate>
#include <QRegularExpression>
#include <QSet>

#include <vector>

using namespace Qt::Literals::StringLiterals;

namespace ramme {

namespace {

struct OdfReader
{
    Q_DECLARE_TR_FUNCTIONS(OdfReader)
};

constexpr int mostRepeated = 200; ///< of a cell that holds something

int repeatedTimes(const XmlAttributes &attributes, const QString &name)
{
    return std::max(1, attributes.value(name, u"1"_s).toInt());
}

/// Text that no reader of the document sees.
bool isHiddenText(const QString &name)
{
    return name == "tracked-changes"_L1 || name == "annotation"_L1 || name == "note-citation"_L1 || name == "tracked-change"_L1;
}

/// Which text of the document is raised.
class RaisedText
{
public:
    void start(const QString &name, const XmlAttributes &attributes)
    {
        if (name == "style"_L1) {
            m_style = attributes.value(u"name"_s);
            m_styles.remove(m_style); // another of the name may stand nearer
        } else if (name == "text-properties"_L1 && attributes.value(u"text-position"_s).startsWith("super"_L1)) {
            m_styles.insert(m_style);
        } else if (name == "span"_L1) {
            m_spans.push_back(m_styles.contains(attributes.value(u"style-name"_s)));
        }
    }

    void end(const QString &name)
    {
        if (name == "span"_L1 && !m_spans.empty())
            m_spans.pop_back();
    }

    QString shown(const QString &text) const { return std::find(m_spans.cbegin(), m_spans.cend(), true) != m_spans.cend() ? raised(text) : text; }

private:
    QString m_style;
    QSet<QString> m_styles;
    std::vector<bool> m_spans; ///< those open, and whether each is raised
};

class OdtBody
{
public:
    void start(const QString &name, const XmlAttributes &attributes)
    {
        if (name == "p"_L1 || name == "h"_L1) {
            m_flow.startParagraph(m_lists > 0 && name == "p"_L1 && !std::exchange(m_itemBegun, true));
            ++m_paragraphs;
        } else if (name == "list-item"_L1) {
            ++m_lists;
            m_itemBegun = false;
        } else if (name == "s"_L1) {
            m_flow.addWords(QString(std::clamp(attributes.value(u"c"_s, u"1"_s).toInt(), 1, 200), u' '));
        } else if (name == "tab"_L1) {
            m_flow.addTab();
        } else if (name == "line-break"_L1) {
            m_flow.addBreak();
        } else if (name == "note"_L1) {
            m_flow.startFootnote();
        } else if (name == "table"_L1) {
            m_flow.startTable();
        } else if (name == "table-row"_L1) {
            m_flow.startRow();
        } else if (name == "table-cell"_L1) {
            m_flow.startCell(1, false); // covered cells follow for what it spans
        } else if (name == "covered-table-cell"_L1) {
            m_flow.startCell(std::min(repeatedTimes(attributes, u"number-columns-repeated"_s), mostRepeated), true);
        }
    }

    void end(const QString &name)
    {
        if (name == "p"_L1 || name == "h"_L1) {
            --m_paragraphs;
            m_flow.endParagraph();
        } else if (name == "list-item"_L1) {
            --m_lists;
        } else if (name == "note"_L1) {
            m_flow.endFootnote();
        } else if (name == "table-cell"_L1 || name == "covered-table-cell"_L1) {
            m_flow.endCell();
        } else if (name == "table-row"_L1) {
            m_flow.endRow();
        } else if (name == "table"_L1) {
            m_flow.endTable();
        }
    }

    void text(const QString &text)
    {
        static const QRegularExpression blanks(u"\\s+"_s);
        if (m_paragraphs > 0)
            m_flow.addWords(QString(text).replace(blanks, u" "_s));
    }

    FileText take() { return m_flow.take(); }

private:
    FlowText m_flow;
    int m_lists = 0;
    int m_paragraphs = 0;
    bool m_itemBegun = false;
};

class OdsBody
{
public:
    void start(const QString &name, const XmlAttributes &attributes)
    {
        if (name == "table"_L1) {
            m_sheets.startSheet(attributes.value(u"name"_s), attributes.value(u"display"_s) == "false"_L1);
            m_row = m_column = 0;
        } else if (name == "table-row"_L1) {
            m_column = 0;
            m_rowRepeated = repeatedTimes(attributes, u"number-rows-repeated"_s);
            if (attributes.value(u"visibility"_s) == "collapse"_L1 && m_rowRepeated <= mostRepeated)
                m_sheets.hide(u"rad %1"_s.arg(m_row + 1));
        } else if (name == "table-cell"_L1 || name == "covered-table-cell"_L1) {
            m_cell = attributes;
            m_text.clear();
        } else if (name == "p"_L1) {
            if (!m_text.isEmpty())
                m_text += u' ';
            m_inParagraph = true;
        } else if (name == "s"_L1) {
            m_text += u' ';
        }
    }

    void end(const QString &name)
    {
        if (name == "p"_L1) {
            m_inParagraph = false;
        } else if (name == "table-cell"_L1 || name == "covered-table-cell"_L1) {
            const int times = repeatedTimes(m_cell, u"number-columns-repeated"_s);
            if (const QString text = cellText(); !text.isEmpty()) {
                for (int row = 0; row < std::min(m_rowRepeated, mostRepeated); ++row) {
                    for (int i = 0; i < std::min(times, mostRepeated); ++i)
                        m_sheets.setCell(m_row + row, m_column + i, text);
                }
            }
            m_column += std::min(times, 100'000);
        } else if (name == "table-row"_L1) {
            m_row = std::min(m_row + m_rowRepeated, 10'000'000);
        } else if (name == "table"_L1) {
            m_sheets.endSheet();
        }
    }

    void text(const QString &text)
    {
        if (m_inParagraph)
            m_text += text;
    }

    FileText take() { return m_sheets.take(); }

private:
    /// The value that was typed or last worked out, rather than how much of it is shown.
    QString cellText() const
    {
        const QString type = m_cell.value(u"value-type"_s);
        bool isNumber = false;
        const double value = m_cell.value(u"value"_s).toDouble(&isNumber);
        if (isNumber && (type == "float"_L1 || type == "currency"_L1))
            return numberAsTyped(value);
        if (isNumber && type == "percentage"_L1)
            return percentAsTyped(value);
        if (type == "date"_L1) {
            const QDate date = QDate::fromString(m_cell.value(u"date-value"_s).left(10), Qt::ISODate);
            return date.isValid() ? date.toString(u"dd.MM.yyyy"_s) : m_text;
        }
        return m_text;
    }

    SheetText m_sheets;
    XmlAttributes m_cell;
    QString m_text;
    int m_row = 0;
    int m_column = 0;
    int m_rowRepeated = 1;
    bool m_inParagraph = false;
};

/// What is hidden is told to no body, and raised text as the marks it holds.
template<typename Body>
Result<FileText> readBody(const QByteArray &xml, RaisedText raised, const std::stop_token &stop)
{
    Body body;
    int hidden = 0; // how deep inside something hidden
    XmlHandler handler;
    handler.start = [&](const QString &name, const XmlAttributes &attributes) {
        if (hidden > 0 || isHiddenText(name)) {
            ++hidden;
            return;
        }
        raised.start(name, attributes);
        body.start(name, attributes);
    };
    handler.end = [&](const QString &name) {
        if (hidden > 0) {
            --hidden;
            return;
        }
        raised.end(name);
        body.end(name);
    };
    handler.text = [&](const QString &text) {
        if (hidden == 0)
            body.text(raised.shown(text));
    };
    if (!scanXml(xml, handler, stop))
        return damagedOfficeFile();
    return body.take();
}

/// The raised styles that have names, which stand apart from the text; none where they cannot be read, for the text can without them.
RaisedText namedStyles(ZipArchive &archive)
{
    RaisedText raised;
    const Result<QByteArray> styles = archive.holds("styles.xml") ? archive.read(u"styles.xml"_s) : Result<QByteArray>(QByteArray());
    XmlHandler handler;
    bool isOfPages = false; // automatic styles there are those of headers and footers
    handler.start = [&](const QString &name, const XmlAttributes &attributes) {
        isOfPages = isOfPages || name == "automatic-styles"_L1;
        if (!isOfPages)
            raised.start(name, attributes);
    };
    handler.end = [&](const QString &name) {
        isOfPages = isOfPages && name != "automatic-styles"_L1;
        raised.end(name);
    };
    handler.text = [](const QString &) {};
    if (styles)
        scanXml(*styles, handler, archive.stop());
    return raised;
}

} // namespace

Result<FileText> readOdf(ZipArchive &archive)
{
    if (archive.holds("META-INF/manifest.xml")) {
        const Result<QByteArray> manifest = archive.read(u"META-INF/manifest.xml"_s);
        if (manifest && manifest->contains("encryption-data"))
            return Error{OdfReader::tr("filen er beskyttet med passord; lagre en kopi uten passord og les inn den")};
    }
    const Result<QByteArray> content = archive.read(u"content.xml"_s);
    if (!content)
        return Error{content.error()};
    return content->contains("<office:spreadsheet") ? readBody<OdsBody>(*content, namedStyles(archive), archive.stop()) : readBody<OdtBody>(*content, namedStyles(archive), archive.stop());
}

} // namespace ramme
