#include "support/sampleprogramme.h"

#include "domain/amount.h"
#include "domain/figures.h"

#include <QCryptographicHash>

using namespace Qt::Literals::StringLiterals;

namespace ramme::sample {

namespace {

/// Writes a document line by line and gives each figure the line it was put on.
class Writer
{
public:
    explicit Writer(Programme &programme) : m_programme(programme) {}

    int line(const QString &text = {})
    {
        m_lines << text;
        return int(m_lines.size());
    }

    Figure figure(const QString &raw, int line)
    {
        Figure figure;
        figure.id = m_programme.nextFigureId++;
        figure.raw = raw;
        figure.source.document = m_sha256;
        figure.source.line = line;
        if (raw.endsWith(u'%')) {
            figure.state = FigureState::Percent;
            figure.percent = *parsePercent(raw);
        } else if (raw == u"x" || raw == u"(x)") {
            figure.state = FigureState::Mark;
        } else {
            const Result<CellText> cell = parseCell(raw, Unit::Million);
            figure.state = cell ? cell->state : FigureState::Text;
            if (cell && (cell->state == FigureState::Amount || cell->state == FigureState::Zero))
                figure.amount = cell->money;
        }
        return figure;
    }

    void begin(const QString &name)
    {
        m_name = name;
        m_lines.clear();
        m_sha256 = QString::fromLatin1(QCryptographicHash::hash(name.toUtf8(), QCryptographicHash::Sha256).toHex());
    }

    void finish(const QString &title, QDate adopted)
    {
        const QString text = m_lines.join(u'\n');
        m_programme.files.push_back({m_sha256, m_name, text.toUtf8(), text});
        m_programme.documents.push_back({m_sha256, m_name, Document::Kind::Mandate, title, adopted, 1});
    }

    QString sha256() const { return m_sha256; }

private:
    Programme &m_programme;
    QString m_name;
    QString m_sha256;
    QStringList m_lines;
};

struct Split {
    LineKind kind;
    QString label;
    QStringList parts; ///< NHN, Hdir
};

Mandate &write(Programme &programme, Writer &writer, const QString &area, int vintage, int firstYear, const QStringList &frames, const std::vector<Split> &splits,
               const PriceBase &base)
{
    Mandate mandate;
    mandate.area = area;
    mandate.vintage = vintage;
    mandate.adopted = QDate(vintage, 1, 20);
    mandate.priceBase = base;
    mandate.firstYear = 2026;
    mandate.lastYear = 2031;
    mandate.source.document = writer.sha256();
    mandate.source.line = writer.line(u"Mandat for tiltaket "_s + area.toLower());
    writer.line();
    writer.line(u"Fastsatt den 20. januar %1 for årene 2026–2031. Mandatet setter rammer for arbeidet og for hvem som får midlene det første året."_s.arg(vintage));
    writer.line();
    QStringList heading{u"Beløp i mill. %1-kroner"_s.arg(base.year)};
    for (qsizetype i = 0; i < frames.size(); ++i)
        heading << QString::number(firstYear + int(i));
    writer.line(heading.join(u'\t'));
    FrameRow row{{}, area, {}};
    const int line = writer.line(area + u'\t' + frames.join(u'\t'));
    for (qsizetype i = 0; i < frames.size(); ++i)
        row.years.push_back({firstYear + int(i), writer.figure(frames[i], line)});
    mandate.frames.push_back(row);
    writer.line();
    if (!splits.empty())
        writer.line(u"Fordeling av midlene for %1\tNHN\tHdir"_s.arg(vintage));
    for (const Split &split : splits) {
        const int at = writer.line(split.label + u'\t' + split.parts.join(u'\t'));
        mandate.splits.push_back({vintage, split.kind == LineKind::All ? QString() : split.label, split.label, split.kind,
                                  {{u"NHN"_s, writer.figure(split.parts[0], at)}, {u"Hdir"_s, writer.figure(split.parts[1], at)}}});
    }
    writer.line();
    programme.mandates.push_back(mandate);
    return programme.mandates.back();
}

void addAmbitions(Writer &writer, Mandate &mandate)
{
    struct Line {
        QString section, ambition;
        QStringList actors, years;
    };
    const Line lines[] = {
        {u"Innføring hos virksomhetene"_s, u"Sykehusene viser listen til alle som behandler pasienten"_s, {u"RHF"_s}, {u"10 %"_s, u"40 %"_s, u"80 %"_s, u"100 %"_s}},
        {u"Innføring hos virksomhetene"_s, u"Fastlegene oppdaterer listen etter hver konsultasjon"_s, {u"Fastleger"_s, u"NHN"_s}, {{}, u"20 %"_s, u"60 %"_s, u"90 %"_s}},
        {u"Innføring hos virksomhetene"_s, u"Kommunenes pleie- og omsorgstjeneste bruker listen i sitt eget system, også på natt"_s, {u"Kommune"_s}, {{}, {}, u"25 %"_s, u"70 %"_s}},
        {u"Løsning og forvaltning"_s, u"Felles tjeneste i drift"_s, {u"NHN"_s}, {u"(x)"_s, u"x"_s, u"x"_s, u"x"_s}},
        {u"Løsning og forvaltning"_s, u"Veileder for bruk"_s, {u"Hdir"_s}, {u"x"_s, {}, {}, u"revideres"_s}},
    };
    writer.line(u"Ambisjon\tAktør\t2026\t2027\t2028\t2029"_s);
    for (const Line &line : lines) {
        const int at = writer.line(line.ambition + u'\t' + line.actors.join(u", "_s) + u'\t' + line.years.join(u'\t'));
        AmbitionRow row{line.section, line.ambition, line.actors, Certainty::Certain, {}};
        for (qsizetype i = 0; i < line.years.size(); ++i)
            row.years.push_back({2026 + int(i), writer.figure(line.years[i], at)});
        mandate.ambitions.push_back(row);
    }
    mandate.goals.push_back({2027, 2000, u"Minst 20 % av fastlegene oppdaterer listen."_s, {}});
}

} // namespace

Programme sevenAreas()
{
    Programme programme = newProgramme();
    Writer writer(programme);
    const PriceBase base = PriceBase::ofYear(2026);
    struct Plan {
        QString area;
        QStringList frames;
        QString nhn, hdir;
    };
    const Plan plans[] = {
        {u"Pasientens legemiddelliste"_s, {u"96,5"_s, u"121"_s, u"134"_s, u"149,5"_s, u"142"_s, u"58"_s}, u"64,2"_s, u"32,3"_s},
        {u"Pasientens journaldokumenter"_s, {u"41,4"_s, u"38"_s, u"44,5"_s, u"31"_s, u"27"_s, u"12"_s}, u"35,4"_s, u"6"_s},
        {u"Pasientens kritiske informasjon"_s, {u"11,3"_s, u"19"_s, u"28,75"_s, u"27,05"_s, u"22"_s, u"6,5"_s}, u"3,1"_s, u"8,2"_s},
        {u"Pasientens måledata"_s, {u"21,6"_s, u"33"_s, u"33"_s, u"35,2"_s, u"38"_s, u"38"_s}, u"17,5"_s, u"4,1"_s},
        {u"Pasientens prøvesvar"_s, {u"24,5"_s, u"-"_s, u"-"_s, u"-"_s, u"-"_s, u"-"_s}, u"18,5"_s, u"6"_s},
        {u"Digitalt helsekort for gravide"_s, {u"25"_s, u"25"_s, u"25"_s, u"25"_s, {}, {}}, u"21"_s, u"4"_s},
        {u"MyHealth@EU"_s, {u"15,8"_s, u"15,8"_s, u"15,8"_s, u"*"_s, {}, {}}, u"11"_s, u"4,8"_s},
    };
    writer.begin(u"mandater-2026.txt"_s);
    for (const Plan &plan : plans) {
        Mandate &mandate = write(programme, writer, plan.area, 2026, 2026, plan.frames, {{LineKind::All, plan.area, {plan.nhn, plan.hdir}}}, base);
        if (plan.area == u"Pasientens legemiddelliste")
            addAmbitions(writer, mandate);
    }
    writer.finish(u"Mandater for 2026"_s, QDate(2026, 1, 20));

    writer.begin(u"mandat-maledata-2027.txt"_s);
    Mandate &newer = write(programme, writer, u"Pasientens måledata"_s, 2027, 2027, {u"12"_s, u"9"_s, u"9"_s, u"0,0"_s},
                           {{LineKind::Award, u"Tildeling i 2027"_s, {u"6"_s, u"3"_s}}, {LineKind::CarryOver, u"Ubrukte midler fra 2026"_s, {u"3"_s, {}}}}, PriceBase::ofYear(2027));
    Figure &decided = newer.splits[1].recipients[1].figure;
    decided.certainty = Certainty::Decided;
    decided.reason = u"Bare én plassering av tallene gir den trykte summen"_s;
    PrintedTotal total{PrintedTotal::Table::Splits, {}, u"NHN"_s, writer.figure(u"9,5"_s, writer.line(u"SUM\t9,5\t3"_s))};
    newer.printedTotals.push_back(total);
    Figure &open = newer.frames[0].years[2].figure;
    open.state = FigureState::Undecided;
    open.amount.reset();
    open.certainty = Certainty::Ambiguous;
    open.reason = u"Raden har færre tall enn kolonner"_s;
    open.readings = {{u"a"_s, FigureState::Amount, Money::fromOre(900'000'000), u"Den tomme cellen står sist"_s},
                     {u"b"_s, FigureState::Blank, {}, u"Den tomme cellen står her"_s}};
    writer.finish(u"Mandat for pasientens måledata 2027"_s, QDate(2027, 1, 20));
    programme.findings = {
        {u"columns-undecided"_s, Severity::Warning, u"Raden har færre tall enn kolonner, og ingenting sier hvilken celle som er tom."_s, newer.area, 2027, open.source, open.id},
        {u"zero-frame"_s, Severity::Note, u"Rammen er 0,0 for 2030 enda tiltaket varer til 2031."_s, newer.area, 2027, newer.frames[0].years[3].figure.source,
         newer.frames[0].years[3].figure.id},
        {u"table-unreadable"_s, Severity::Error, u"En tabell kunne ikke leses. Teksten er tatt vare på."_s, newer.area, 2027, newer.source, 0}};
    return programme;
}

Reading readingOf(const QByteArray &bytes, const QString &fileName)
{
    Programme programme = newProgramme();
    Writer writer(programme);
    writer.begin(fileName);
    Mandate &mandate = write(programme, writer, u"Pasientens prøvesvar"_s, 2028, 2028, {u"30,5"_s, u"20"_s, u"10"_s},
                             {{LineKind::All, u"Pasientens prøvesvar"_s, {u"20,5"_s, u"10"_s}}}, PriceBase::ofYear(2028));
    writer.finish(u"Mandat for pasientens prøvesvar"_s, QDate(2028, 1, 20));
    Reading reading;
    reading.file = programme.files.front();
    reading.file.bytes = bytes;
    reading.file.sha256 = QString::fromLatin1(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex());
    visitMandateFigures(mandate, [&](Figure &figure) { figure.source.document = reading.file.sha256; });
    mandate.source.document = reading.file.sha256;
    reading.documents = programme.documents;
    reading.documents.front().sha256 = reading.file.sha256;
    reading.mandates.push_back(mandate);
    return reading;
}

} // namespace ramme::sample
