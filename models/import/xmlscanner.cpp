#include "import/xmlscanner.h"

#include <expat.h>

#include <memory>

namespace ramme {

namespace {

constexpr int deepest = 256;
constexpr int mostAttributes = 128;
constexpr int mostElements = 4'000'000;
constexpr qsizetype longestTag = 1024 * 1024; ///< in bytes; expat takes in a tag's attributes whole before it hands any over

/// Carries a handler through expat's C functions.
class Scan
{
public:
    Scan(XML_Parser parser, const XmlHandler &handler, const std::stop_token &stop) : m_parser(parser), m_handler(handler), m_stop(stop)
    {
        XML_SetUserData(parser, this);
        XML_SetElementHandler(parser, start, end);
        XML_SetCharacterDataHandler(parser, text);
        XML_SetStartDoctypeDeclHandler(parser, declaration);
    }

    bool isRefused() const { return m_refused; }

private:
    static Scan &self(void *data) { return *static_cast<Scan *>(data); }

    static QString localName(const XML_Char *name)
    {
        const QString whole = QString::fromUtf8(name);
        return whole.mid(whole.indexOf(u':') + 1);
    }

    void refuse()
    {
        m_refused = true;
        XML_StopParser(m_parser, XML_FALSE);
    }

    void flush()
    {
        if (!m_text.isEmpty() && m_handler.text)
            m_handler.text(QString::fromUtf8(m_text));
        m_text.clear();
    }

    static void start(void *data, const XML_Char *name, const XML_Char **attributes)
    {
        Scan &scan = self(data);
        if (scan.m_refused)
            return;
        scan.flush();
        int count = 0;
        while (attributes[2 * count] && count <= mostAttributes)
            ++count;
        if (++scan.m_depth > deepest || ++scan.m_elements > mostElements || count > mostAttributes || scan.m_stop.stop_requested())
            return scan.refuse();
        XmlAttributes values;
        for (int i = 0; i < count; ++i)
            values.insert(localName(attributes[2 * i]), QString::fromUtf8(attributes[2 * i + 1]));
        scan.m_handler.start(localName(name), values);
    }

    static void end(void *data, const XML_Char *name)
    {
        Scan &scan = self(data);
        if (scan.m_refused)
            return;
        scan.flush();
        --scan.m_depth;
        scan.m_handler.end(localName(name));
    }

    static void text(void *data, const XML_Char *text, int length)
    {
        if (!self(data).m_refused)
            self(data).m_text.append(text, length);
    }

    static void declaration(void *data, const XML_Char *, const XML_Char *, const XML_Char *, int) { self(data).refuse(); }

    XML_Parser m_parser;
    const XmlHandler &m_handler;
    const std::stop_token &m_stop;
    QByteArray m_text; ///< expat hands text over in pieces that may end anywhere
    int m_depth = 0;
    int m_elements = 0;
    bool m_refused = false;
};

bool hasEndlessTag(const QByteArray &xml)
{
    for (qsizetype at = xml.indexOf('<'); at >= 0;) {
        const qsizetype end = xml.indexOf('>', at);
        if (end < 0 || end - at > longestTag)
            return (end < 0 ? xml.size() : end) - at > longestTag;
        at = xml.indexOf('<', end);
    }
    return false;
}

} // namespace

bool scanXml(const QByteArray &xml, const XmlHandler &handler, const std::stop_token &stop)
{
    const std::unique_ptr<XML_ParserStruct, decltype(&XML_ParserFree)> parser(XML_ParserCreate(nullptr), XML_ParserFree);
    if (!parser || hasEndlessTag(xml))
        return false;
    const Scan scan(parser.get(), handler, stop);
    // All at once: expat would look at a long element anew with every piece.
    return XML_Parse(parser.get(), xml.constData(), static_cast<int>(xml.size()), XML_TRUE) == XML_STATUS_OK && !scan.isRefused();
}

} // namespace ramme
