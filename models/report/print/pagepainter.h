#pragma once

#include "report/print/plainletters.h"

#include <map>

namespace ramme {

/// Paints pages at a painter's place; one unit is a dot. Painter and report must outlive it.
class PagePainter
{
public:
    PagePainter(QPainter &painter, const PrintedReport &report) : m_painter(painter), m_report(report) {}

    void paint(std::size_t page);

private:
    void paintText(const PrintItem &item);
    void turnTo(PrintFace face);
    void paintLetters();

    QPainter &m_painter;
    const PrintedReport &m_report;
    std::map<PrintFace, PlainLetters> m_plain; ///< of faces of cells: texts of one face that follow each other are painted in one piece
    PlainLetters *m_letters = nullptr;         ///< of the face painted now, where it is one of cells
    std::optional<PrintFace> m_face;
};

} // namespace ramme
