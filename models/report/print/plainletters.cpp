#include "report/print/plainletters.h"

#include <QPainter>

namespace ramme {

/// Letters of Latin, punctuation and signs; not marks that join a letter, and nothing that is only there to steer.
bool PlainLetters::standsAlone(QChar letter)
{
    constexpr char16_t punctuation = 0x2010, afterSigns = 0x2300;
    const char16_t code = letter.unicode();
    return (code < latin || (code >= punctuation && code < afterSigns)) && !letter.isMark() && letter.category() != QChar::Other_Format;
}

PlainLetters::PlainLetters(PrintFace face) : m_font(QRawFont::fromFont(fontOf(face))) {}

const PlainLetters::Letter &PlainLetters::letter(QChar letter)
{
    Letter &known = letter.unicode() < latin ? m_latin[letter.unicode()] : m_signs[letter.unicode()];
    if (known.isKnown)
        return known;
    known.isKnown = true;
    if (standsAlone(letter))
        known.glyph = m_font.glyphIndexesForString(letter).value(0);
    if (known.glyph != 0)
        known.width = m_font.advancesForGlyphIndexes({known.glyph}).value(0).x();
    return known;
}

std::optional<double> PlainLetters::width(const QString &text)
{
    double width = 0;
    for (const QChar c : text) {
        const Letter &next = letter(c);
        if (next.glyph == 0)
            return std::nullopt;
        width += next.width;
    }
    return width;
}

bool PlainLetters::add(const QString &text, QPointF at)
{
    const qsizetype before = m_glyphs.size();
    for (const QChar c : text) {
        const Letter &next = letter(c);
        if (next.glyph == 0) {
            m_glyphs.resize(before);
            m_places.resize(before);
            return false;
        }
        m_glyphs.append(next.glyph);
        m_places.append(at.toPoint()); // whole dots, a twentieth of a point, make a shorter file
        at.rx() += next.width;
    }
    return true;
}

void PlainLetters::paint(QPainter &painter)
{
    if (m_glyphs.isEmpty())
        return;
    QGlyphRun run;
    run.setRawFont(m_font);
    run.setRawData(m_glyphs.constData(), m_places.constData(), static_cast<int>(m_glyphs.size()));
    painter.drawGlyphRun({}, run);
    m_glyphs.clear();
    m_places.clear();
}

} // namespace ramme
