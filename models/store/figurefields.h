#pragma once

#include "domain/programme.h"

#include <concepts>

namespace ramme::store {

// A figure and what it is made of; see fields.h.

template<typename T, typename Plain>
concept Of = std::same_as<std::remove_const_t<T>, Plain>;

void describe(auto &fields, Of<QString> auto &text)
{
    fields.value("text", text);
}

void describe(auto &fields, Of<QRectF> auto &box)
{
    double x = box.x(), y = box.y(), width = box.width(), height = box.height();
    fields.value("source_x", x);
    fields.value("source_y", y);
    fields.value("source_width", width);
    fields.value("source_height", height);
    if constexpr (!std::is_const_v<std::remove_reference_t<decltype(box)>>)
        box = QRectF(x, y, width, height);
}

void describe(auto &fields, Of<Source> auto &source)
{
    auto &[document, page, box, line] = source;
    fields.value("source_document", document);
    fields.value("source_page", page);
    describe(fields, box);
    fields.value("source_line", line);
}

void describe(auto &fields, Of<FigureReading> auto &reading)
{
    auto &[id, state, amount, reason] = reading;
    fields.value("reading", id);
    fields.value("state", state);
    fields.value("ore", amount);
    fields.value("reason", reason);
}

void describe(auto &fields, Of<PrintedFigure> auto &printed)
{
    auto &[state, amount, percent, certainty, reason] = printed;
    fields.value("state", state);
    fields.value("ore", amount);
    fields.value("percent", percent);
    fields.value("certainty", certainty);
    fields.value("reason", reason);
}

void describe(auto &fields, Of<Settlement> auto &settled)
{
    auto &[by, on] = settled;
    fields.value("settled_by", by);
    fields.value("settled_on", on);
}

void describe(auto &fields, Of<Figure> auto &figure)
{
    auto &[id, state, amount, percent, raw, typed, certainty, reason, readings, printed, settled, source] = figure;
    fields.value("number", id);
    fields.value("state", state);
    fields.value("ore", amount);
    fields.value("percent", percent);
    fields.value("raw", raw);
    fields.value("typed", typed);
    fields.value("certainty", certainty);
    fields.value("reason", reason);
    fields.list("figure_reading", readings);
    fields.atMostOne("figure_printed", printed);
    fields.atMostOne("figure_settled", settled);
    describe(fields, source);
}

} // namespace ramme::store
