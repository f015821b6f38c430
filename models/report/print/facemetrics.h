#pragma once

#include "report/print/plainletters.h"

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
        std::optional<PlainLetters> plain = {}; ///< of a face of cells
    };
    Letters &lettersOf(PrintFace face);

    std::map<PrintFace, Letters> m_letters;
};

} // namespace ramme
