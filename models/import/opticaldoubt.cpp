#include "import/opticaldoubt.h"

using namespace Qt::Literals::StringLiterals;

namespace ramme {

namespace {

/// Doubts figures one by one and counts them.
class Doubter
{
public:
    int count = 0;

    void doubt(Figure &figure)
    {
        if (figure.certainty == Certainty::Ambiguous)
            return;
        ++count;
        figure.certainty = Certainty::Ambiguous;
        figure.reason = u"lest fra et bilde, og ingen sum viser at det er lest riktig"_s;
        if (figure.state == FigureState::Amount || figure.state == FigureState::Zero)
            figure.readings = {{u"a"_s, figure.state, figure.amount, u"slik det er lest"_s}, {u"b"_s, FigureState::Unreadable, std::nullopt, u"kan ikke leses"_s}};
    }

    /// Figures of solved tables: those that sums bear out say so.
    void doubtSolved(Figure &figure)
    {
        if (figure.certainty == Certainty::Certain)
            doubt(figure);
    }
};

void doubtMandate(Mandate &mandate, Doubter &doubter)
{
    for (FrameRow &row : mandate.frames) {
        for (YearFigure &cell : row.years)
            doubter.doubtSolved(cell.figure);
    }
    for (SplitRow &row : mandate.splits) {
        for (RecipientFigure &cell : row.recipients)
            doubter.doubtSolved(cell.figure);
    }
    for (PrintedTotal &total : mandate.printedTotals)
        doubter.doubtSolved(total.figure);
    for (AmbitionRow &row : mandate.ambitions) {
        row.actorsCertainty = Certainty::Ambiguous;
        for (YearFigure &cell : row.years)
            doubter.doubt(cell.figure);
    }
    for (Earmark &earmark : mandate.earmarks)
        doubter.doubt(earmark.figure);
    for (Claim &claim : mandate.claims)
        doubter.doubt(claim.figure);
}

} // namespace

void doubtOpticalFigures(ReadingBuilder &builder)
{
    Doubter doubter;
    Reading &reading = builder.reading;
    for (Mandate &mandate : reading.mandates) {
        doubtMandate(mandate, doubter);
        for (const Goal &goal : mandate.goals)
            builder.addFinding(u"read-from-picture"_s, Severity::Note,
                               u"Målet «%1» for %2 i mandatet for %3 er lest fra et bilde; kontroller det mot originalen."_s.arg(goal.text, QString::number(goal.year), mandate.area),
                               mandate.area, mandate.vintage, goal.source.line);
    }
    for (Letter &letter : reading.letters) {
        for (LetterPost &post : letter.posts)
            doubter.doubt(post.figure);
        for (BreakdownItem &item : letter.breakdown)
            doubter.doubt(item.figure);
        for (PrintedTotal &total : letter.printedTotals)
            doubter.doubt(total.figure);
    }
    for (Reserve &reserve : reading.reserves)
        doubter.doubt(reserve.figure);
    builder.addFinding(u"read-from-picture"_s, Severity::Warning,
                       u"«%1» er lest fra bilder av sidene. %2 tall er ikke bekreftet av noen sum; kontroller dem og alle mål mot originalen."_s.arg(reading.file.name).arg(doubter.count),
                       {}, 0, 1);
}

} // namespace ramme
