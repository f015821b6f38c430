#include "report/print/pagepainter.h"

#include "report/picture.h"

#include <QPainter>

namespace ramme {

void PagePainter::paint(std::size_t page)
{
    m_painter.save();
    for (const PrintItem &item : m_report.pages.at(page)) {
        switch (item.kind) {
        case PrintItem::Kind::Shade: m_painter.fillRect(item.box, QColor(0xee, 0xf1, 0xf5)); break;
        case PrintItem::Kind::Rule: m_painter.fillRect(item.box, QColor(0x99, 0x99, 0x99)); break;
        case PrintItem::Kind::Picture: paintPicture(m_painter, item.box, m_report.pictures.at(item.picture)); break;
        case PrintItem::Kind::Text: paintText(item); break;
        }
    }
    paintLetters();
    m_painter.restore();
    m_face.reset(); // the painter has let go of it
    m_letters = nullptr;
}

void PagePainter::paintText(const PrintItem &item)
{
    if (m_face != item.face)
        turnTo(item.face);
    const QPointF at(item.box.left(), item.box.bottom());
    if (m_letters && m_letters->add(item.text, at))
        return;
    paintLetters();
    m_painter.drawText(at, item.text);
}

void PagePainter::turnTo(PrintFace face)
{
    paintLetters();
    m_face = face;
    m_painter.setFont(fontOf(face));
    m_painter.setPen(colorOf(face));
    m_letters = isOfCells(face) ? &m_plain.try_emplace(face, face).first->second : nullptr;
}

void PagePainter::paintLetters()
{
    if (m_letters)
        m_letters->paint(m_painter);
}

} // namespace ramme
