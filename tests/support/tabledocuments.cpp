#include "support/tabledocuments.h"

#include "domain/programme.h"

namespace ramme::tests {

using namespace Qt::Literals::StringLiterals;

QString mandateTitle() { return u"Mandat for tiltaket pasientens vaksinekort\n\nFastsatt 12. januar %1\n\n"_s; }
QString mandateEnd() { return u"\nDette var alt.\n"_s; }

QString ambitionsText(int year)
{
    return mandateTitle().arg(year) + u"Tabell 3. Ambisjoner\n\n"
                             "Ambisjon                    Kommune   RHF     %1    %2    %3\n"
                             "Fastlegene sender           x                 20 %    40 %    60 %\n"
                             "Sykehusene sender                     x       10 %    30 %    100 %\n"_s.arg(QString::number(year), QString::number(year + 1), QString::number(year + 2)) + mandateEnd();
}

QString letterText(int year, const QString &heading)
{
    return u"Tildelingsbrev %1 til Norsk helsenett SF\n\nDato: 4. januar %1\n\nBeløp i 1000 kroner\n\n"_s.arg(year) + heading
        + u"\n701       70    Norsk helsenett       350 000\n701       72    Nasjonale løsninger   120 500\n\nMed hilsen\n"_s;
}

QString headlessText(int year, const QString &first)
{
    return mandateTitle().arg(year) + u"Beløpene er i mill. kroner.\n\n"_s + first + u"herav opplæring             1,0     0,5     0,2\n"_s + mandateEnd();
}

ReadingContext contextWith(std::vector<Layout> layouts)
{
    const Programme programme = newProgramme();
    return {programme.areas, programme.recipients, std::move(layouts)};
}

DocumentReading readText(const QString &text, std::vector<Layout> layouts, const QString &name)
{
    Result<DocumentReading> reading = readDocumentWithTables(text.toUtf8(), name, contextWith(std::move(layouts)));
    return reading ? *reading : DocumentReading();
}

QString cellsOf(const DocumentReading &document)
{
    QStringList cells;
    for (const Mandate &mandate : document.reading.mandates) {
        for (const FrameRow &row : mandate.frames) {
            for (const YearFigure &cell : row.years)
                cells << u"%1%2=%3"_s.arg(row.row.isEmpty() ? QString() : row.row + u' ').arg(cell.year).arg(cell.figure.raw);
        }
        for (const AmbitionRow &row : mandate.ambitions) {
            cells << u"%1%2 (%3):"_s.arg(row.section.isEmpty() ? QString() : row.section + u": "_s, row.ambition, row.actors.join(u','));
            for (const YearFigure &cell : row.years)
                cells << u"%1=%2"_s.arg(cell.year).arg(cell.figure.raw);
        }
    }
    for (const Letter &letter : document.reading.letters) {
        for (const LetterPost &post : letter.posts)
            cells << u"%1/%2 %3 %4"_s.arg(post.chapter).arg(post.post).arg(post.name, post.figure.raw);
    }
    return cells.join(u" | "_s);
}

QStringList layoutRulesOf(const DocumentReading &document)
{
    QStringList rules;
    for (const Finding &finding : document.reading.findings) {
        if (finding.rule.startsWith("layout"_L1) || finding.rule == "column-without-heading"_L1 || finding.rule == "status-printed"_L1)
            rules << finding.rule;
    }
    return rules;
}

Layout named(Layout layout)
{
    layout.name = u"Mal"_s;
    return layout;
}

} // namespace ramme::tests
