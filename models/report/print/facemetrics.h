#pragma once

#include "report/print/plainletters.h"

#include <QFontMetricsF>

#include <memory>

namespace ramme {

/// How large the letters of each face are, in dots.
class FaceMetrics
{
public:
    double ascent(PrintFace face) { return lettersOf(face).ascent; }
    double lineSpacing(PrintFace face) { return lettersOf(face).lineSpacing; }
    double width(PrintFace face, const QString &text);
    /// A text in lines no wider than the room: between words, within one only where it has no room by itself.
    QStringList broken(const QString &text, PrintFace face, double room);
    /// As much of it as there is room for.
    QString elided(const QString &text, PrintFace face, double room) { return lettersOf(face).metrics.elidedText(text, Qt::ElideRight, room); }

private:
    struct Letters {
        explicit Letters(PrintFace face);
        QFontMetricsF metrics;
        double ascent;
        double lineSpacing;
        std::optional<PlainLetters> plain; ///< of a face of cells
    };
    Letters &lettersOf(PrintFace face);

    std::array<std::unique_ptr<Letters>, printFaces> m_letters;
};

} // namespace ramme
