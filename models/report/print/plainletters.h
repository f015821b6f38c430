#pragma once

#include "report/print/printfaces.h"

#include <QGlyphRun>
#include <QHash>

#include <array>
#include <optional>

namespace ramme {

/// The letters of a face of cells that stand by themselves, whatever is beside them. A text of others, or of what the font lacks, is for Qt
/// to shape. Used by one thread.
class PlainLetters
{
public:
    explicit PlainLetters(PrintFace face);

    /// How wide a text is, in dots; nothing where it is not of such letters alone.
    std::optional<double> width(const QString &text);
    /// Adds a text to what is painted, at the left end of its baseline; false where it is not of such letters alone.
    bool add(const QString &text, QPointF at);
    /// Paints what was added in one piece, and begins anew. It takes the painter's pen.
    void paint(QPainter &painter);

private:
    struct Letter {
        quint32 glyph = 0; ///< 0 where it does not stand by itself
        double width = 0;
        bool isKnown = false;
    };
    static bool standsAlone(QChar letter);
    const Letter &letter(QChar letter);

    static constexpr char16_t latin = 0x250;
    QRawFont m_font;
    std::array<Letter, latin> m_latin = {};
    QHash<char16_t, Letter> m_signs;
    QList<quint32> m_glyphs;
    QList<QPointF> m_places;
};

} // namespace ramme
