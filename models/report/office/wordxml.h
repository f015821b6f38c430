#pragma once

#include <QXmlStreamWriter>

namespace ramme {

namespace word {

inline const QString mainNamespace = QStringLiteral("http://schemas.openxmlformats.org/wordprocessingml/2006/main");
inline const QString relationNamespace = QStringLiteral("http://schemas.openxmlformats.org/officeDocument/2006/relationships");

inline qint64 twips(double points) { return qRound64(points * 20); }

/// The language as Word names it.
inline QString localeOf(const QString &language) { return language == u"en" ? QStringLiteral("en-GB") : language == u"nn" ? QStringLiteral("nn-NO") : QStringLiteral("nb-NO"); }

} // namespace word

/// Writes the elements of WordprocessingML by their names without a prefix.
class WordXml
{
public:
    WordXml() : m_xml(&m_bytes) { m_xml.writeStartDocument(QStringLiteral("1.0"), true); }

    QXmlStreamWriter &xml() { return m_xml; }
    void start(const QString &name) { m_xml.writeStartElement(word::mainNamespace, name); }
    void end() { m_xml.writeEndElement(); }
    void attribute(const QString &name, const QString &value) { m_xml.writeAttribute(word::mainNamespace, name, value); }
    /// An element with one attribute, `val` unless another is named.
    void leaf(const QString &name, const QString &value, const QString &attributeName = QStringLiteral("val"))
    {
        m_xml.writeEmptyElement(word::mainNamespace, name);
        attribute(attributeName, value);
    }
    void flag(const QString &name) { m_xml.writeEmptyElement(word::mainNamespace, name); }
    QByteArray finish()
    {
        m_xml.writeEndDocument();
        return m_bytes;
    }

private:
    QByteArray m_bytes;
    QXmlStreamWriter m_xml;
};

} // namespace ramme
