#pragma once

#include "domain/result.h"

#include <QByteArray>
#include <QHash>
#include <QString>

#include <functional>

namespace ramme {

/// The attributes of an element by their names without prefix.
using XmlAttributes = QHash<QString, QString>;

/// What is told while XML is scanned. Names come without prefix.
struct XmlHandler {
    std::function<void(const QString &name, const XmlAttributes &attributes)> start;
    std::function<void(const QString &name)> end;
    std::function<void(const QString &text)> text;
};

/// Scans XML that may be hostile: refuses declarations of entities, nesting deeper than documents have, elements with
/// attributes beyond counting, and more of it all than a document can hold. False where it was refused or is no XML;
/// what was told until then stands.
bool scanXml(const QByteArray &xml, const XmlHandler &handler);

} // namespace ramme
