#include "support/largeprogramme.h"

#include "domain/figures.h"
#include "support/build.h"

#include <QCryptographicHash>

namespace ramme::sample {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int years = 12;
constexpr int lines = 4;
constexpr int ambitions = 30;

/// In hundredths of a million; mandates agree on a year, but for one here and there.
int partOf(int year) { return 300 + year % 5 * 10; }
int frameOf(int row, int year, int seed) { return (row == 0 ? lines * (500 + partOf(year)) : 900 + row * 11 + year % 10) + (seed % 7 == 0 && year % 4 == 0 ? 10 : 0); }

Mandate mandateOf(const QString &area, int vintage, const QString &sha256, int seed)
{
    Mandate mandate = build::mandate(area, vintage, {});
    int line = 2;
    const auto at = [&](Figure figure) {
        figure.source = {sha256, 0, {}, line};
        return figure;
    };
    mandate.source = {sha256, 0, {}, 1};
    for (int row = 0; row < 3; ++row, ++line) {
        FrameRow frame{row ? u"Del %1"_s.arg(row) : QString(), u"Rad %1"_s.arg(row), {}};
        for (int year = 0; year < years; ++year)
            frame.years.push_back({vintage + year, at(build::amount(frameOf(row, vintage + year, seed)))});
        mandate.frames.push_back(frame);
    }
    for (int year = 0; year < 2; ++year) {
        for (int row = 0; row < lines; ++row, ++line) {
            mandate.splits.push_back({vintage + year, u"Linje %1"_s.arg(row), u"Linje %1"_s.arg(row), LineKind::Award,
                                      {{u"NHN"_s, at(build::amount(500))}, {u"Hdir"_s, at(build::amount(partOf(vintage + year)))}}});
        }
    }
    for (int row = 0; row < ambitions; ++row, ++line) {
        AmbitionRow ambition{u"Avsnitt %1"_s.arg(row / 6), u"Aktørene tar i bruk løsningen, som er ambisjon nummer %1 av mange"_s.arg(row), {u"NHN"_s, u"Kommuner"_s}, Certainty::Certain, {}};
        for (int year = 0; year < years; ++year)
            ambition.years.push_back({vintage + year, at(build::percent(std::min(100, row + year * 8)))});
        mandate.ambitions.push_back(ambition);
    }
    return mandate;
}

} // namespace

Programme largeProgramme(int areas, int vintages)
{
    Programme programme = newProgramme();
    programme.areas.clear();
    for (int a = 0; a < areas; ++a) {
        const QString area = u"Tiltak nummer %1"_s.arg(a + 1);
        programme.areas.push_back({area, u"T%1"_s.arg(a + 1), {}});
        for (int v = 0; v < vintages; ++v) {
            QString text = u"Mandat for %1, %2\n"_s.arg(area).arg(2020 + v);
            for (int line = 0; line < 1000; ++line)
                text += u"Linje %1 av dokumentet sier noe om tiltaket og om pengene det får.\n"_s.arg(line);
            const QString sha256 = QString::fromLatin1(QCryptographicHash::hash(text.toUtf8(), QCryptographicHash::Sha256).toHex());
            const QString name = u"mandat-%1-%2.txt"_s.arg(a).arg(v);
            programme.files.push_back({sha256, name, text.toUtf8(), text});
            programme.documents.push_back({sha256, name, Document::Kind::Mandate, text.section(u'\n', 0, 0), {}, 1});
            programme.mandates.push_back(mandateOf(area, 2020 + v, sha256, a * vintages + v));
        }
    }
    visitFigures(programme, [&](Figure &figure) { figure.id = programme.nextFigureId++; });
    return programme;
}

} // namespace ramme::sample
