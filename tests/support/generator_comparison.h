#pragma once

#include "support/generator_compare.h"

namespace generated {

/// Holds one reading against the truth of its document, figure by figure.
class Comparison
{
public:
    Comparison(const Document &document, const ramme::Reading &reading)
        : m_document(document), m_reading(reading), m_damaged(document.manner == Manner::Ocr)
    {
    }

    Tally run();

private:
    struct Place {
        QString kind;
        QString name;
        int firstLine = 0; ///< of the row
        int lastLine = 0;
        int firstOfTable = 0;
        int lastOfTable = 0;
        const Table *table = nullptr;
        const Row *row = nullptr;
    };
    Place placeOf(const QString &kind, const Table &table, const Row &row, const QString &column) const
    {
        return {kind, row.label + QStringLiteral(" · ") + column, row.firstLine, row.lastLine, table.firstLine, table.lastLine, &table, &row};
    }

    void figure(const Place &place, const Cell &cell, const ramme::Figure *read);
    void invented(const QString &kind, const QString &name, const ramme::Figure &read, const Part &part);
    /// A fact other than a cell: right, told to a person, or a fault.
    void fact(const Place &place, bool decidable, bool right, const QString &expected, const QString &read, const ramme::Figure *figure = nullptr);
    void fault(int Tally::*count, const Place &place, const QString &text);

    void mandate(const Part &part, const ramme::Mandate &read);
    void frames(const Part &part, const ramme::Mandate &read);
    void splits(const Part &part, const ramme::Mandate &read);
    void totals(const Part &part, const std::vector<ramme::PrintedTotal> &read);
    void ambitions(const Part &part, const ramme::Mandate &read);
    void facts(const Part &part, const ramme::Mandate &read);
    void letter(const Part &part, const ramme::Letter &read);
    void absent(const Part &part);
    void reserves();

    const Document &m_document;
    const ramme::Reading &m_reading;
    const bool m_damaged;
    Tally m_tally;
};

} // namespace generated
