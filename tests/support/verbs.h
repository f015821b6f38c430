#pragma once

#include "edit/programmedocument.h"
#include "support/editsample.h"

#include <functional>

namespace ramme::sample {

// Short ways to say what a person does to the sample.

using Verb = std::function<Done(ProgrammeDocument &)>;
using FigureOf = std::function<int(const Programme &)>;

inline const MandateKey samples2026{sample::samples, 2026};
inline const MandateKey measures2025{sample::measures, 2025};
inline const MandateKey border2024{sample::border, 2024};

inline void fill(ProgrammeDocument &document)
{
    document.clear(sample::programme());
}

inline int frame2026(const ProgrammeDocument &document) { return sample::frameFigure(document.programme(), sample::samples, 2026, {}, 2026); }

inline Verb enter(FigureOf figure, const QString &text)
{
    return [=](ProgrammeDocument &document) { return document.enter(figure(document.programme()), text); };
}

inline FigureOf frame(const MandateKey &key, const QString &row, int year)
{
    return [=](const Programme &programme) { return sample::frameFigure(programme, key.area, key.vintage, row, year); };
}

inline FigureOf split(const MandateKey &key, const QString &line, const QString &recipient)
{
    return [=](const Programme &programme) { return sample::splitFigure(programme, key.area, key.vintage, line, recipient); };
}

inline FigureOf ambition(const MandateKey &key, int row, int year)
{
    return [=](const Programme &programme) { return sample::ambitionFigure(programme, key.area, key.vintage, row, year); };
}

/// A verb with its arguments.
template<typename Method, typename... Arguments>
Verb call(Method method, Arguments... arguments)
{
    return [=](ProgrammeDocument &document) { return (document.*method)(arguments...); };
}

inline const Figure &figureAt(const ProgrammeDocument &document, const FigureOf &figure)
{
    return *document.figure(figure(document.programme()));
}

} // namespace ramme::sample

Q_DECLARE_METATYPE(ramme::sample::Verb)
