#pragma once

#include "report/print/printfaces.h"

#include <QFontMetricsF>

#include <map>

namespace ramme {

/// How large the letters of each face are, in dots.
class FaceMetrics
{
public:
    const QFontMetricsF &of(PrintFace face);
    /// A text in lines no wider than the room: between words, within one only where it has no room by itself.
    QStringList broken(const QString &text, PrintFace face, double room);

private:
    std::map<PrintFace, QFontMetricsF> m_metrics;
};

} // namespace ramme
