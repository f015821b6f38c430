#pragma once

#include "import/papertable.h"

namespace ramme {

/// What colours mean on some pages, as a box of the colour beside or behind the words says.
class PaperLegend
{
public:
    explicit PaperLegend(const std::vector<UprightPage> &pages);

    /// What the colour of a cell means; empty words where the cell has a colour that no legend explains, nothing where it has none.
    std::optional<QString> statusOf(const UprightPage &page, const QRectF &cell) const;

private:
    struct Entry {
        unsigned colour = 0;
        QString status; ///< empty where two legends disagree
    };

    void add(unsigned colour, const QString &status);

    std::vector<Entry> m_entries;
};

} // namespace ramme
