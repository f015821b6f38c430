#include "import/ambitioncolours.h"

using namespace Qt::Literals::StringLiterals;

namespace ramme {

namespace {

/// "«Pilot» i 2026", or only the words where they are of the whole row.
QString wordsOf(const YearFigure &status)
{
    const QString words = u"«%1»"_s.arg(status.figure.raw);
    return status.year == 0 ? words : u"%1 i %2"_s.arg(words, QString::number(status.year));
}

} // namespace

Figure statusByColour(const ColouredCell &cell, ReadingBuilder &builder)
{
    Figure figure = builder.stateFigure(FigureState::Text, cell.status, cell.line);
    if (!cell.box.isNull())
        figure.source.box = cell.box;
    figure.certainty = Certainty::Decided;
    figure.reason = u"etter fargen i cellen, slik tegnforklaringen forklarer den"_s;
    return figure;
}

bool takeColours(const AmbitionHeader &header, std::size_t first, Mandate &mandate, ReadingBuilder &builder)
{
    bool any = false;
    int unexplained = 0;
    int unexplainedLine = 0;
    for (std::size_t r = first; r < mandate.ambitions.size(); ++r) {
        AmbitionRow &row = mandate.ambitions[r];
        for (const YearFigure &cell : row.years) {
            const auto column = std::find_if(header.columns.begin(), header.columns.end(), [&](const AmbitionColumn &each) { return each.year == cell.year; });
            const ColouredCell *colour = column == header.columns.end() || cell.year == 0 ? nullptr : builder.colourAt(cell.figure.source.line, column->cell);
            if (colour && colour->status.isEmpty())
                unexplainedLine = unexplained++ == 0 ? colour->line : unexplainedLine;
            else if (colour)
                row.statuses.push_back({cell.year, statusByColour(*colour, builder)});
        }
        std::vector<YearFigure> byColour;
        std::copy_if(row.statuses.begin(), row.statuses.end(), std::back_inserter(byColour), [](const YearFigure &status) { return status.figure.certainty == Certainty::Decided; });
        if (byColour.empty())
            continue;
        any = true;
        QStringList statuses;
        for (const YearFigure &status : byColour)
            statuses.append(wordsOf(status));
        const QString last = statuses.takeLast();
        builder.addFinding(u"status-by-colour"_s, Severity::Note,
                           u"Etter fargene i tabellen er statusen til ambisjonen «%1» i mandatet for %2: %3. Fargene er tolket med tegnforklaringen; bekreft mot originalen."_s.arg(
                               row.ambition, mandate.area, statuses.isEmpty() ? last : statuses.join(u", "_s) + u" og "_s + last),
                           mandate.area, mandate.vintage, byColour.front().figure.source.line, byColour.front().figure.id);
    }
    if (unexplained > 0)
        builder.addFinding(u"status-by-colour"_s, Severity::Note,
                           u"Ambisjonstabellen i mandatet for %1 har %2 fargede celler som ingen tegnforklaring forklarer. Les hva fargen betyr i originalen."_s.arg(mandate.area).arg(unexplained),
                           mandate.area, mandate.vintage, unexplainedLine);
    return any;
}

} // namespace ramme
