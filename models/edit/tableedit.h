#pragma once

#include "domain/mandate.h"
#include "domain/result.h"
#include "domain/year.h"

namespace ramme {

// What the verbs on the tables of a mandate have in common.

inline Figure typedFigure()
{
    Figure figure;
    figure.certainty = Certainty::Corrected; // typed by a person, though nothing yet; nothing was printed
    return figure;
}

/// True where no document stands behind the cells, so that the row's label is what it is called.
template<typename Cells>
bool isTyped(const Cells &cells)
{
    return std::all_of(cells.cbegin(), cells.cend(), [](const auto &cell) { return cell.figure.source.isNull(); });
}

template<typename Row>
bool hasRow(const std::vector<Row> &rows, int index)
{
    return index >= 0 && std::size_t(index) < rows.size();
}

template<typename Row>
void insertRow(std::vector<Row> &rows, Row row, int at)
{
    const bool last = at < 0 || std::size_t(at) >= rows.size();
    rows.insert(last ? rows.end() : rows.begin() + at, std::move(row));
}

/// The years any of the rows has, in the order they stand.
template<typename Row>
std::vector<int> yearsOf(const std::vector<Row> &rows, std::vector<YearFigure> Row::*cells = &Row::years)
{
    std::vector<int> years;
    for (const Row &row : rows) {
        for (const YearFigure &cell : row.*cells) {
            if (std::find(years.cbegin(), years.cend(), cell.year) == years.cend())
                years.insert(std::find_if(years.cbegin(), years.cend(), [&](int year) { return year > cell.year; }), cell.year);
        }
    }
    return years;
}

template<typename Row>
void addYear(Row &row, int year)
{
    const auto has = [year](const YearFigure &cell) { return cell.year == year; };
    if (std::any_of(row.years.cbegin(), row.years.cend(), has))
        return;
    const auto later = std::find_if(row.years.cbegin(), row.years.cend(), [year](const YearFigure &cell) { return cell.year > year; });
    row.years.insert(later, YearFigure{year, typedFigure()});
}

template<typename Row>
void removeYear(Row &row, int year)
{
    std::erase_if(row.years, [year](const YearFigure &cell) { return cell.year == year; });
}

} // namespace ramme
