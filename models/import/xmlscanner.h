#pragma once

#include "domain/result.h"

#include <QByteArray>
#include <QHash>
#include <QString>

#include <functional>
#include <stop_token>

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
/// attributes beyond counting, and more of it all than a document can hold. False where it was refused, is no XML, or was stopped by the token;
/// what was told until then stands.
bool scanXml(const QByteArray &xml, const XmlHandler &handler, const std::stop_token &stop = {});

} // namespace ramme
