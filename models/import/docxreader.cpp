#include "import/docxreader.h"

#include "import/flowtext.h"
#include "import/officefile.h"
#include "import/xmlscanner.h"

using namespace Qt::Literals::StringLiterals;

namespace ramme {

namespace {

/// The words of each footnote by its id.
QHash<QString, QString> footnotesIn(const QByteArray &xml)
{
    QHash<QString, QString> notes;
    QString id;
    bool inText = false;
    XmlHandler handler;
    handler.start = [&](const QString &name, const XmlAttributes &attributes) {
        if (name == "footnote"_L1)
            id = attributes.value(u"id"_s);
        inText = name == "t"_L1;
    };
    handler.end = [&](const QString &name) {
        if (name == "p"_L1 && !id.isEmpty())
            notes[id] += u' ';
        inText = false;
    };
    handler.text = [&](const QString &text) {
        if (inText && !id.isEmpty())
            notes[id] += text;
    };
    (void)scanXml(xml, handler); // what could be read of them is better than none
    return notes;
}

class DocxBody
{
public:
    explicit DocxBody(QHash<QString, QString> notes) : m_notes(std::move(notes)) {}

    bool read(const QByteArray &xml, const std::stop_token &stop)
    {
        XmlHandler handler;
        handler.start = [this](const QString &name, const XmlAttributes &attributes) { start(name, attributes); };
        handler.end = [this](const QString &name) { end(name); };
        handler.text = [this](const QString &text) {
            if (m_inText && m_skipped == 0)
                m_flow.addWords(m_raised ? raised(text) : text);
        };
        return scanXml(xml, handler, stop);
    }

    FileText take() { return m_flow.take(); }

private:
    /// What holds no text of the document: what was deleted or moved away, and the second form of drawings.
    static bool isSkipped(const QString &name)
    {
        return name == "del"_L1 || name == "moveFrom"_L1 || name == "Fallback"_L1 || name == "instrText"_L1;
    }

    void start(const QString &name, const XmlAttributes &attributes)
    {
        if (isSkipped(name) || m_skipped > 0) {
            ++m_skipped;
            return;
        }
        const QString value = attributes.value(u"val"_s);
        if (name == "p"_L1) {
            m_isList = m_isHeading = false;
            m_begun = false;
        } else if (name == "numPr"_L1) {
            m_isList = true;
        } else if (name == "pStyle"_L1) {
            m_isHeading = value.startsWith("Heading"_L1, Qt::CaseInsensitive) || value.startsWith("Overskrift"_L1, Qt::CaseInsensitive) || value.startsWith("Titl"_L1)
                || value.startsWith("Titt"_L1);
        } else if (name == "t"_L1) {
            begin();
            m_inText = true;
        } else if (name == "tab"_L1 && m_inRun) {
            begin();
            m_flow.addTab();
        } else if (name == "r"_L1) {
            m_inRun = true;
            m_raised = false;
        } else if (name == "vertAlign"_L1 || name == "rStyle"_L1) {
            m_raised = m_raised || value == "superscript"_L1 || value.contains("footnote"_L1, Qt::CaseInsensitive) || value.contains("fotnote"_L1, Qt::CaseInsensitive);
        } else if ((name == "br"_L1 || name == "cr"_L1) && attributes.value(u"type"_s) != "page"_L1) {
            begin();
            m_flow.addBreak();
        } else if (name == "noBreakHyphen"_L1) {
            m_flow.addWords(u"-"_s);
        } else if (name == "footnoteReference"_L1) {
            begin();
            m_flow.startFootnote();
            m_flow.addWords(m_notes.value(attributes.value(u"id"_s)));
            m_flow.endFootnote();
        } else {
            startOfTable(name, attributes, value);
        }
    }

    void startOfTable(const QString &name, const XmlAttributes &attributes, const QString &value)
    {
        if (name == "tbl"_L1) {
            m_flow.startTable();
            ++m_tables;
        } else if (name == "tr"_L1 && m_tables == 1) {
            m_emptyCells = 0;
            m_rowBegun = false;
        } else if (name == "gridBefore"_L1 && m_tables == 1) {
            m_emptyCells = value.toInt();
        } else if (name == "tc"_L1 && m_tables == 1) {
            if (!m_rowBegun)
                m_flow.startRow(m_emptyCells);
            m_rowBegun = true;
            m_span = 1;
            m_covered = false;
            m_cellBegun = false;
        } else if (name == "gridSpan"_L1 && m_tables == 1) {
            m_span = value.toInt();
        } else if (name == "vMerge"_L1 && m_tables == 1) {
            m_covered = attributes.value(u"val"_s) != "restart"_L1;
        }
    }

    void beginCell()
    {
        if (m_tables != 1 || m_cellBegun || !m_rowBegun)
            return;
        m_flow.startCell(m_span, m_covered);
        m_cellBegun = true;
    }

    /// A paragraph and its cell begin with their first words: their properties stand before them.
    void begin()
    {
        beginCell();
        if (!std::exchange(m_begun, true))
            m_flow.startParagraph(m_isList && !m_isHeading);
    }

    void end(const QString &name)
    {
        if (m_skipped > 0) {
            --m_skipped;
            return;
        }
        if (name == "t"_L1) {
            m_inText = false;
        } else if (name == "r"_L1) {
            m_inRun = false;
        } else if (name == "p"_L1) {
            begin();
            m_flow.endParagraph();
        } else if (name == "tc"_L1) {
            beginCell();
            m_flow.endCell();
        } else if (name == "tr"_L1) {
            m_flow.endRow();
        } else if (name == "tbl"_L1) {
            m_flow.endTable();
            --m_tables;
        }
    }

    FlowText m_flow;
    QHash<QString, QString> m_notes;
    int m_skipped = 0; ///< how deep inside something skipped
    int m_tables = 0;
    int m_emptyCells = 0;
    int m_span = 1;
    bool m_covered = false;
    bool m_rowBegun = false;
    bool m_cellBegun = false;
    bool m_begun = false;
    bool m_isList = false;
    bool m_isHeading = false;
    bool m_inRun = false;
    bool m_inText = false;
    bool m_raised = false;
};

} // namespace

Result<FileText> readDocx(ZipArchive &archive)
{
    const Result<QByteArray> body = archive.read(u"word/document.xml"_s);
    if (!body)
        return Error{body.error()};
    QHash<QString, QString> notes;
    if (archive.holds("word/footnotes.xml")) {
        if (const Result<QByteArray> xml = archive.read(u"word/footnotes.xml"_s))
            notes = footnotesIn(*xml);
    }
    DocxBody reader(std::move(notes));
    if (!reader.read(*body, archive.stop()))
        return damagedOfficeFile();
    return reader.take();
}

} // namespace ramme
