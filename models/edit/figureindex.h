#pragma once

#include "domain/programme.h"
#include "edit/figurecontext.h"

#include <QHash>

namespace ramme {

/// Finds a figure by its id without walking the programme. Holds while no row, column, mandate or letter comes or goes.
class FigureIndex
{
public:
    explicit FigureIndex(const Programme &programme);

    const Figure *find(const Programme &programme, int id) const;
    Figure *find(Programme &programme, int id) const;
    FigureContext context(const Programme &programme, int id) const;
    /// The ids of all figures in the same row as this one, itself included.
    std::vector<int> row(const Programme &programme, int id) const;

private:
    struct Place {
        FigureContext::Table table = FigureContext::Table::None;
        std::size_t holder = 0; ///< index of the mandate, letter or reserve
        std::size_t row = 0;
        std::size_t column = 0;
    };
    template<typename ProgrammeType>
    static auto at(ProgrammeType &programme, const Place &place) -> decltype(&programme.reserves.front().figure);

    QHash<int, Place> m_places;
};

} // namespace ramme
