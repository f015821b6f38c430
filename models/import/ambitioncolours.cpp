#include "import/ambitioncolours.h"

using namespace Qt::Literals::StringLiterals;

namespace ramme {

bool reportColours(const AmbitionHeader &header, const Mandate &mandate, std::size_t first, ReadingBuilder &builder)
{
    bool any = false;
    int unexplained = 0;
    int unexplainedLine = 0;
    for (std::size_t r = first; r < mandate.ambitions.size(); ++r) {
        const AmbitionRow &row = mandate.ambitions[r];
        QStringList statuses;
        int figure = 0;
        int line = 0;
        for (const YearFigure &cell : row.years) {
            const auto column = std::find_if(header.columns.begin(), header.columns.end(), [&](const AmbitionColumn &each) { return each.year == cell.year; });
            if (column == header.columns.end() || cell.year == 0)
                continue;
            const std::optional<QString> status = builder.colourAt(cell.figure.source.line, column->cell);
            if (!status)
                continue;
            if (status->isEmpty()) {
                unexplainedLine = unexplained++ == 0 ? cell.figure.source.line : unexplainedLine;
                continue;
            }
            statuses.append(u"«%1» i %2"_s.arg(*status, QString::number(cell.year)));
            figure = figure == 0 ? cell.figure.id : figure;
            line = cell.figure.source.line;
        }
        if (statuses.isEmpty())
            continue;
        any = true;
        const QString last = statuses.takeLast();
        builder.addFinding(u"status-by-colour"_s, Severity::Note,
                           u"Etter fargene i tabellen er ambisjonen «%1» i mandatet for %2 %3. Fargene er tolket med tegnforklaringen; bekreft mot originalen."_s.arg(
                               row.ambition, mandate.area, statuses.isEmpty() ? last : statuses.join(u", "_s) + u" og "_s + last),
                           mandate.area, mandate.vintage, line, figure);
    }
    if (unexplained > 0)
        builder.addFinding(u"status-by-colour"_s, Severity::Note,
                           u"Ambisjonstabellen i mandatet for %1 har %2 fargede celler som ingen tegnforklaring forklarer. Les hva fargen betyr i originalen."_s.arg(mandate.area).arg(unexplained),
                           mandate.area, mandate.vintage, unexplainedLine);
    return any;
}

} // namespace ramme
