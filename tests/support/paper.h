#pragma once

#include "domain/adopt.h"
#include "domain/figures.h"

#include <QSet>

namespace ramme::paper {

using namespace Qt::Literals::StringLiterals;

inline Money mill(qint64 tenths) { return Money::fromOre(tenths * 10'000'000); }

/// A document with one mandate: a frame and a split per year, in tenths of a million.
struct Paper {
    QString name = u"mandat.txt"_s;
    QString sha = u"aa"_s;
    QString area = u"Pasientens prøvesvar"_s;
    int vintage = 2024;
    qint64 frame = 100;
    qint64 reserve = 0;

    Source at(int line) const { return Source{sha, 0, {}, line}; }
    Figure figure(int id, qint64 tenths, int line) const
    {
        Figure figure = figureOf(mill(tenths));
        figure.id = id;
        figure.raw = QString::number(tenths);
        figure.source = at(line);
        return figure;
    }
    Reading read() const
    {
        Reading reading;
        reading.file = {sha, name, sha.toUtf8(), u"text"_s};
        reading.documents = {{sha, name, Document::Kind::Mandate, u"Mandat"_s, {}, 1}};
        Mandate mandate;
        mandate.area = area;
        mandate.vintage = vintage;
        mandate.source = at(1);
        mandate.frames = {{QString(), u"Ramme"_s, {{vintage, figure(1, frame, 3)}, {vintage + 1, figure(2, frame + 1, 3)}}}};
        mandate.splits = {{vintage, QString(), QString(), LineKind::All, {{u"NHN"_s, figure(3, frame, 5)}}}};
        reading.mandates = {mandate};
        if (reserve > 0)
            reading.reserves = {{vintage, Reserve::Kind::Reserve, u"programmet"_s, figure(4, reserve, 9), {at(9)}}};
        reading.findings = {{u"some-rule"_s, Severity::Note, u"Se her."_s, area, vintage, at(3), reserve > 0 ? 4 : 2}};
        reading.leftovers = {{at(7), u"rest"_s}};
        return reading;
    }
};

inline Figure &frameOf(Programme &programme, const Paper &paper, int year)
{
    for (YearFigure &cell : findMandate(programme, paper.area, paper.vintage)->frames.front().years) {
        if (cell.year == year)
            return cell.figure;
    }
    qFatal("no such year");
}

inline void correct(Figure &figure, qint64 tenths)
{
    figure.printed = PrintedFigure{figure.state, figure.amount, figure.percent, figure.certainty, figure.reason};
    figure.state = FigureState::Amount;
    figure.amount = mill(tenths);
    figure.certainty = Certainty::Corrected;
}

inline QList<int> idsOf(const Programme &programme)
{
    QList<int> ids;
    visitFigures(programme, [&](const Figure &figure) { ids << figure.id; });
    return ids;
}

inline bool idsAreUnique(const Programme &programme)
{
    const QList<int> ids = idsOf(programme);
    return !ids.contains(0) && QSet<int>(ids.begin(), ids.end()).size() == ids.size()
           && std::all_of(ids.begin(), ids.end(), [&](int id) { return id < programme.nextFigureId; });
}

inline qsizetype countRule(const Programme &programme, QLatin1String rule)
{
    return std::count_if(programme.findings.begin(), programme.findings.end(), [&](const Finding &finding) { return finding.rule == rule; });
}

} // namespace ramme::paper
