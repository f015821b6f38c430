#include "support/editsample.h"

#include "domain/adopt.h"
#include "domain/figures.h"

using namespace Qt::Literals::StringLiterals;

namespace ramme::sample {

namespace {

const QString firstFile = QString(64, u'a');
const QString secondFile = QString(64, u'b');
const QString thirdFile = QString(64, u'c');

Figure at(Figure figure, int line, const QString &raw, const QString &file = firstFile)
{
    figure.raw = raw;
    figure.source.document = file;
    figure.source.line = line;
    return figure;
}

Figure million(int tenths, int line, const QString &file = firstFile)
{
    const QString raw = QString::number(tenths / 10) + u',' + QString::number(tenths % 10);
    return at(figureOf(Money::fromKroner(qint64(tenths) * 100'000)), line, raw, file);
}

Figure state(FigureState what, int line, const QString &raw)
{
    Figure figure;
    figure.state = what;
    return at(figure, line, raw);
}

Figure percent(int hundredths, int line, const QString &raw)
{
    Figure figure = state(FigureState::Percent, line, raw);
    figure.percent = hundredths;
    return figure;
}

Figure decided(Figure figure)
{
    figure.certainty = Certainty::Decided;
    figure.reason = u"Summen av raden gir bare denne plasseringen"_s;
    return figure;
}

/// Blank in one reading and an amount in the other.
Figure open(int tenths, bool blankFirst, int line)
{
    Figure figure = state(FigureState::Undecided, line, u"1,5 2,5"_s);
    figure.certainty = Certainty::Ambiguous;
    figure.reason = u"En celle er tom, og ingenting sier hvilken"_s;
    const FigureReading blank{blankFirst ? u"left"_s : u"right"_s, FigureState::Blank, {}, u"Tomt her"_s};
    const FigureReading amount{blankFirst ? u"right"_s : u"left"_s, FigureState::Amount, Money::fromKroner(qint64(tenths) * 100'000), u"Tallet her"_s};
    figure.readings = {amount, blank};
    return figure;
}

Mandate samplesMandate()
{
    Mandate mandate;
    mandate.area = samples;
    mandate.vintage = 2026;
    mandate.adopted = QDate(2026, 1, 20);
    mandate.priceBase = PriceBase::ofYear(2026);
    mandate.source = {firstFile, 0, {}, 1};
    mandate.frames = {{QString(), samples, {{2026, million(280, 4)}, {2027, state(FigureState::NotSet, 4, u"-"_s)}, {2028, million(0, 4)}}}};
    mandate.splits = {
        {2026, u"Tildeling"_s, u"Tildeling"_s, LineKind::Award, {{u"NHN"_s, million(100, 7)}, {u"Hdir"_s, decided(state(FigureState::Blank, 7, QString()))}}},
        {2026, u"Ubrukte midler"_s, u"Ubrukte midler"_s, LineKind::CarryOver, {{u"NHN"_s, million(60, 8)}, {u"Hdir"_s, million(120, 8)}}},
    };
    mandate.printedTotals = {
        {PrintedTotal::Table::Frames, QString(), u"Totalt"_s, million(280, 4)},
        {PrintedTotal::Table::Splits, u"SUM"_s, u"NHN"_s, million(160, 9)},
        {PrintedTotal::Table::Splits, u"SUM"_s, u"Hdir"_s, million(130, 9)}, // not the sum of its column
        {PrintedTotal::Table::Splits, u"SUM"_s, u"Sum"_s, million(280, 9)},
    };
    mandate.ambitions = {
        {u"Innføring"_s, u"Laboratorier sender svar"_s, {u"RHF"_s, u"NHN"_s}, Certainty::Certain,
         {{2026, percent(4'000, 12, u"40 %"_s)}, {2027, state(FigureState::Mark, 12, u"x"_s)}}},
        {u"Innføring"_s, u"Leger ser svar"_s, {}, Certainty::Ambiguous,
         {{2026, state(FigureState::Blank, 13, QString())}, {2027, state(FigureState::Text, 13, u"pilot"_s)}}},
    };
    return mandate;
}

Mandate measuresMandate()
{
    Mandate mandate;
    mandate.area = measures;
    mandate.vintage = 2025;
    mandate.priceBase = PriceBase::ofYear(2024);
    mandate.source = {firstFile, 0, {}, 20};
    mandate.frames = {{QString(), measures, {{2025, million(400, 22)}, {2026, decided(million(300, 22))}}}};
    mandate.splits = {{2025, QString(), measures, LineKind::All, {{u"NHN"_s, million(250, 25)}, {u"Hdir"_s, million(150, 25)}}}};
    mandate.earmarks = {{2025, u"Hdir"_s, Earmark::Bound::AtLeast, u"utprøving"_s, million(40, 26)}};
    mandate.claims = {{Claim::Kind::Frame, 2025, million(400, 21)}};
    return mandate;
}

Mandate borderMandate()
{
    Mandate mandate;
    mandate.area = border;
    mandate.vintage = 2024;
    mandate.source = {firstFile, 0, {}, 30};
    mandate.frames = {
        {QString(), border, {{2024, million(31, 32)}, {2025, million(20, 32)}}},
        {u"Forprosjekt"_s, u"MyHealth@EU forprosjekt*"_s, {{2024, open(15, false, 33)}, {2025, open(25, true, 33)}}},
    };
    return mandate;
}

void number(Reading &reading)
{
    int id = 0;
    visitFigures(reading, [&id](Figure &figure) { figure.id = ++id; });
}

SourceFile fileOf(const QString &sha256, const QString &name)
{
    return {sha256, name, "text", u"text"_s};
}

} // namespace

Programme programme()
{
    Reading reading;
    reading.file = fileOf(firstFile, u"mandater.txt"_s);
    reading.documents = {{firstFile, u"mandater.txt"_s, Document::Kind::Mandate, u"Mandat for prøvesvar"_s, QDate(2026, 1, 20), 1}};
    reading.mandates = {samplesMandate(), measuresMandate(), borderMandate()};
    Letter letter;
    letter.recipient = u"NHN"_s;
    letter.year = 2025;
    letter.source = {firstFile, 0, {}, 40};
    letter.posts = {{701, 21, u"Drift"_s, million(250, 41)}};
    letter.breakdown = {{u"Måledata"_s, measures, QString(), million(250, 42)}};
    reading.letters = {letter};
    reading.reserves = {{2025, Reserve::Kind::Reserve, u"programmet"_s, million(70, 45), {}}};
    reading.leftovers = {{{firstFile, 0, {}, 50}, u"7 8 9"_s}};
    number(reading);
    const int open = reading.mandates[2].frames[1].years[1].figure.id;
    reading.findings = {
        {u"price-base"_s, Severity::Note, u"Prisnivået er ikke oppgitt."_s, border, 2024, {firstFile, 0, {}, 30}, 0},
        {u"columns-undecided"_s, Severity::Error, u"En celle er tom, og ingenting sier hvilken."_s, border, 2024, {firstFile, 0, {}, 33}, open},
    };

    Programme programme = newProgramme();
    adopt(programme, reading);
    programme.recipients.push_back({u"RHF"_s, u"Regionale helseforetak"_s, {}});
    programme.plan.pins = {{measures, QString(), 2025, 2025}};

    Reading again;
    again.file = fileOf(secondFile, u"mandater-ny.txt"_s);
    again.documents = {{secondFile, u"mandater-ny.txt"_s, Document::Kind::Mandate, u"Mandat for måledata"_s, {}, 1}};
    Mandate changed = measuresMandate();
    changed.source = {secondFile, 0, {}, 1};
    changed.frames[0].years[0].figure = million(410, 22, secondFile);
    again.mandates = {changed};
    number(again);
    adopt(programme, again);
    return programme;
}

Reading newMandate()
{
    Reading reading;
    reading.file = fileOf(thirdFile, u"kritisk.txt"_s);
    reading.documents = {{thirdFile, u"kritisk.txt"_s, Document::Kind::Mandate, u"Mandat for kritisk informasjon"_s, {}, 1}};
    Mandate mandate;
    mandate.area = u"Pasientens kritiske informasjon"_s;
    mandate.vintage = 2027;
    mandate.source = {thirdFile, 0, {}, 1};
    mandate.frames = {{QString(), mandate.area, {{2027, million(55, 3, thirdFile)}}}};
    reading.mandates = {mandate};
    number(reading);
    return reading;
}

int frameFigure(const Programme &programme, const QString &area, int vintage, const QString &row, int year)
{
    for (const FrameRow &frame : findMandate(programme, area, vintage)->frames) {
        for (const YearFigure &cell : frame.years) {
            if (frame.row == row && cell.year == year)
                return cell.figure.id;
        }
    }
    return 0;
}

int splitFigure(const Programme &programme, const QString &area, int vintage, const QString &line, const QString &recipient)
{
    for (const SplitRow &split : findMandate(programme, area, vintage)->splits) {
        for (const RecipientFigure &cell : split.recipients) {
            if (split.line == line && cell.recipient == recipient)
                return cell.figure.id;
        }
    }
    return 0;
}

int ambitionFigure(const Programme &programme, const QString &area, int vintage, int row, int year)
{
    for (const YearFigure &cell : findMandate(programme, area, vintage)->ambitions.at(std::size_t(row)).years) {
        if (cell.year == year)
            return cell.figure.id;
    }
    return 0;
}

} // namespace ramme::sample
