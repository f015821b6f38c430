#pragma once

#include "report/report.h"

#include <QXmlStreamWriter>

namespace ramme {

namespace odf {

inline const QString version = QStringLiteral("1.2");
inline const QString office = QStringLiteral("urn:oasis:names:tc:opendocument:xmlns:office:1.0");
inline const QString style = QStringLiteral("urn:oasis:names:tc:opendocument:xmlns:style:1.0");
inline const QString text = QStringLiteral("urn:oasis:names:tc:opendocument:xmlns:text:1.0");
inline const QString table = QStringLiteral("urn:oasis:names:tc:opendocument:xmlns:table:1.0");
inline const QString fo = QStringLiteral("urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0");
inline const QString draw = QStringLiteral("urn:oasis:names:tc:opendocument:xmlns:drawing:1.0");
inline const QString svg = QStringLiteral("urn:oasis:names:tc:opendocument:xmlns:svg-compatible:1.0");
inline const QString xlink = QStringLiteral("http://www.w3.org/1999/xlink");
inline const QString meta = QStringLiteral("urn:oasis:names:tc:opendocument:xmlns:meta:1.0");
inline const QString dc = QStringLiteral("http://purl.org/dc/elements/1.1/");

/// Names the namespaces above for the element that is written next.
void declare(QXmlStreamWriter &xml);

/// A length as OpenDocument writes it, from points.
inline QString length(double points) { return QString::number(points, 'f', 2) + QStringLiteral("pt"); }

} // namespace odf

struct OdtContent {
    QByteArray xml;
    std::vector<QByteArray> pictures; ///< PNG, at odtPicturePath
};

OdtContent odtContent(const Report &report);
inline QString odtPicturePath(std::size_t picture) { return QStringLiteral("Pictures/picture%1.png").arg(picture + 1); }

/// The page with its number, and the named styles of paragraphs and cells.
QByteArray odtStyles(const Report &report);

QByteArray odtMeta(const Report &report);

} // namespace ramme
