#include "report/picture.h"
#include "report/print/printfaces.h"

#include <QPainter>

#include <map>

using namespace Qt::Literals::StringLiterals;

namespace ramme {

namespace {

struct FaceLook {
    double points = 10;
    bool isBold = false;
    bool isItalic = false;
    QColor color = Qt::black;
};

FaceLook lookOf(PrintFace face)
{
    const QColor quiet(0x55, 0x55, 0x55);
    switch (face) {
    case PrintFace::Title: return {20, true};
    case PrintFace::About: return {10, false, false, quiet};
    case PrintFace::Heading: return {14, true};
    case PrintFace::Contents:
    case PrintFace::Body: return {10};
    case PrintFace::Caption: return {10, true};
    case PrintFace::Unit: return {9, false, false, quiet};
    case PrintFace::Cell: return {9};
    case PrintFace::SumCell: return {9, true};
    case PrintFace::Estimate: return {9, false, true};
    case PrintFace::SumEstimate: return {9, true, true};
    case PrintFace::Mark: return {6};
    case PrintFace::Note: return {8};
    case PrintFace::Foot: return {8, false, false, quiet};
    }
    Q_UNREACHABLE();
}

} // namespace

namespace {

/// Of cells: letters are set one beside the other, so that figures stand in columns, and thousands of them are quickly measured and drawn.
bool isOfCells(PrintFace face) { return face == PrintFace::Cell || face == PrintFace::SumCell || face == PrintFace::Estimate || face == PrintFace::SumEstimate; }

QFont madeFont(PrintFace face)
{
    const FaceLook look = lookOf(face);
    QFont font(QStringList{u"Liberation Sans"_s, u"Arial"_s, u"DejaVu Sans"_s});
    font.setStyleHint(QFont::SansSerif);
    font.setPixelSize(qRound(look.points * PrintedReport::dotsPerPoint));
    font.setBold(look.isBold);
    font.setItalic(look.isItalic);
    font.setHintingPreference(QFont::PreferNoHinting);
    if (isOfCells(face)) {
        font.setKerning(false);
        font.setStyleStrategy(QFont::PreferNoShaping);
    }
    return font;
}

} // namespace

const QFont &fontOf(PrintFace face)
{
    thread_local std::map<PrintFace, QFont> fonts;
    const auto found = fonts.find(face);
    return found != fonts.end() ? found->second : fonts.emplace(face, madeFont(face)).first->second;
}

QColor colorOf(PrintFace face) { return lookOf(face).color; }

void paintPage(QPainter &painter, const PrintedReport &report, std::size_t page)
{
    painter.save();
    std::optional<PrintFace> face;
    for (const PrintItem &item : report.pages.at(page)) {
        switch (item.kind) {
        case PrintItem::Kind::Shade: painter.fillRect(item.box, QColor(0xee, 0xf1, 0xf5)); break;
        case PrintItem::Kind::Rule: painter.fillRect(item.box, QColor(0x99, 0x99, 0x99)); break;
        case PrintItem::Kind::Picture: paintPicture(painter, item.box, report.pictures.at(item.picture)); break;
        case PrintItem::Kind::Text:
            if (face != item.face) {
                painter.setFont(fontOf(item.face));
                painter.setPen(colorOf(item.face));
                face = item.face;
            }
            painter.drawText(QPointF(item.box.left(), item.box.bottom()), item.text);
            break;
        }
    }
    painter.restore();
}

} // namespace ramme
