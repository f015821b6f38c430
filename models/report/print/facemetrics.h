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
    double width(PrintFace face, const QString &text);
    /// A text in lines no wider than the room: between words, within one only where it has no room by itself.
    QStringList broken(const QString &text, PrintFace face, double room);

private:
    struct Letters {
        QFontMetricsF metrics;
        bool isPlain = false;         ///< a text is as wide as its letters
        std::map<char16_t, double> widths = {};
    };
    Letters &lettersOf(PrintFace face);

    std::map<PrintFace, Letters> m_letters;
};

} // namespace ramme
