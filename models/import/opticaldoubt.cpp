#include "import/opticaldoubt.h"

#include <QRegularExpression>

#include <set>

using namespace Qt::Literals::StringLiterals;

namespace ramme {

namespace {

/// Doubts figures one by one and counts them.
class Doubter
{
public:
    explicit Doubter(std::vector<std::pair<int, int>> strayed) : m_strayed(std::move(strayed)) {}

    int count = 0;

    void doubt(Figure &figure, const QString &why = u"lest fra et bilde, og ingen sum viser at det er lest riktig"_s)
    {
        if (figure.certainty == Certainty::Ambiguous)
            return;
        ++count;
        leaveOpen(figure, why);
    }

    /// Figures of solved tables: those that sums bear out say so.
    void doubtSolved(Figure &figure)
    {
        const bool strayed = std::any_of(m_strayed.begin(), m_strayed.end(), [&](const auto &range) {
            return figure.source.line >= range.first && figure.source.line < range.second;
        });
        if (figure.certainty == Certainty::Certain || strayed)
            doubt(figure);
    }

private:
    std::vector<std::pair<int, int>> m_strayed;
};

/// Lines that may be the title of a document of its own, spoilt by the scan, up to the end of the part they stand in: what follows
/// may belong to another mandate.
std::vector<std::pair<int, int>> strayedLines(const std::vector<TextLine> &lines, const std::vector<Part> &parts, ReadingBuilder &builder)
{
    static const QRegularExpression title(u"\\b(?:mandat\\s+for|tildelingsbrev|oppdragsdokument)\\b.{3,}"_s, QRegularExpression::CaseInsensitiveOption);
    std::vector<std::pair<int, int>> strayed;
    for (const Part &part : parts) {
        for (std::size_t i = part.first + 1; i < part.behind; ++i) {
            const QString text = lines[i].text.simplified();
            if (text.size() > 110 || text.endsWith(u'.') || !title.match(text).hasMatch())
                continue;
            strayed.push_back({lines[i].number, lines[part.behind - 1].number + 1});
            builder.addFinding(u"read-from-picture"_s, Severity::Warning,
                               u"«%1» kan være tittelen på et eget dokument, men er ikke lest som det. Kontroller hvilket område tallene under gjelder."_s.arg(text), {}, 0, lines[i].number);
        }
    }
    return strayed;
}

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
        for (YearFigure &cell : row.statuses)
            doubter.doubt(cell.figure);
    }
    for (Earmark &earmark : mandate.earmarks)
        doubter.doubt(earmark.figure);
    for (Claim &claim : mandate.claims)
        doubter.doubt(claim.figure);
}

/// What a column's heading says is proved by no sum: one that names nobody known before may be a known one read wrongly.
void doubtNewRecipients(Mandate &mandate, Doubter &doubter, ReadingBuilder &builder)
{
    std::set<std::pair<QString, int>> told;
    for (SplitRow &row : mandate.splits) {
        for (RecipientFigure &cell : row.recipients) {
            const auto isIt = [&](const Recipient &recipient) { return recipient.shortName == cell.recipient; };
            const std::vector<Recipient> &added = builder.reading.recipients;
            if (std::none_of(added.begin(), added.end(), isIt))
                continue;
            doubter.doubt(cell.figure, u"lest fra et bilde, under en overskrift som ikke er en kjent mottaker"_s);
            const int line = cell.figure.source.line;
            const auto table = std::find_if(builder.tables.begin(), builder.tables.end(), [line](const FoundTable &one) { return one.firstLine <= line && line <= one.lastLine; });
            if (table != builder.tables.end() && told.insert({cell.recipient, table->firstLine}).second)
                builder.addFinding(u"read-from-picture"_s, Severity::Warning,
                                   u"«%1» er lest fra et bilde som overskrift over en kolonne, og er ikke en kjent mottaker. Kontroller om en annen er ment."_s.arg(cell.recipient), mandate.area,
                                   mandate.vintage, table->firstLine);
        }
    }
}

} // namespace

void leaveOpen(Figure &figure, const QString &why)
{
    figure.certainty = Certainty::Ambiguous;
    figure.reason = why;
    if (figure.state == FigureState::Amount || figure.state == FigureState::Zero)
        figure.readings = {{u"a"_s, figure.state, figure.amount, u"slik det er lest"_s}, {u"b"_s, FigureState::Unreadable, std::nullopt, u"kan ikke leses"_s}};
}

void doubtOpticalFigures(const std::vector<TextLine> &lines, const std::vector<Part> &parts, ReadingBuilder &builder)
{
    Doubter doubter(strayedLines(lines, parts, builder));
    Reading &reading = builder.reading;
    for (Mandate &mandate : reading.mandates) {
        doubtMandate(mandate, doubter);
        doubtNewRecipients(mandate, doubter, builder);
        builder.addFinding(u"read-from-picture"_s, Severity::Warning,
                           u"Tittel, dato og tabelloverskrifter i mandatet for %1 er lest fra et bilde. Kontroller at området er riktig, og at årgangen er %2."_s.arg(mandate.area).arg(mandate.vintage),
                           mandate.area, mandate.vintage, mandate.source.line);
        for (const Goal &goal : mandate.goals)
            builder.addFinding(u"read-from-picture"_s, Severity::Note,
                               u"Målet «%1» for %2 i mandatet for %3 er lest fra et bilde; kontroller det mot originalen."_s.arg(goal.text, QString::number(goal.year), mandate.area),
                               mandate.area, mandate.vintage, goal.source.line);
    }
    for (Letter &letter : reading.letters) {
        for (LetterPost &post : letter.posts) {
            doubter.doubt(post.figure);
            if (post.post < 10) // most have two digits, of which one may be lost
                builder.addFinding(u"read-from-picture"_s, Severity::Warning,
                                   u"Post %1 på kapittel %2 er lest fra et bilde, og nummeret kan mangle et siffer. Kontroller det mot originalen."_s.arg(post.post).arg(post.chapter), {}, 0,
                                   post.figure.source.line);
        }
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
