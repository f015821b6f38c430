#include "report/print/printfaces.h"

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

bool isOfCells(PrintFace face) { return face == PrintFace::Cell || face == PrintFace::SumCell || face == PrintFace::Estimate || face == PrintFace::SumEstimate; }

namespace {

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

} // namespace ramme
