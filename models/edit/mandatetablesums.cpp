#include "edit/mandatetablemodel.h"

#include <QHash>

namespace ramme {

namespace {

/// Adds amounts up. Dashes, open questions and what cannot be read make the sum incomplete; a sum of nothing is blank.
class Adder
{
public:
    void add(const Figure &figure)
    {
        switch (figure.state) {
        case FigureState::Amount:
        case FigureState::Zero: m_sum = m_sum.value_or(Money()) + figure.amount.value_or(Money()); break;
        case FigureState::NotSet:
        case FigureState::Undecided:
        case FigureState::Unreadable: m_incomplete = true; break;
        default: break;
        }
    }
    bool isIncomplete() const { return m_incomplete; }
    Figure figure() const { return m_sum ? figureOf(*m_sum) : Figure(); }

private:
    std::optional<Money> m_sum;
    bool m_incomplete = false;
};

} // namespace

void MandateTableModel::addSums(Content &content, const std::vector<PrintedTotal> &totals, const std::vector<QStringList> &namesOfRows,
                                const std::function<std::optional<Column>(const QString &)> &columnOf)
{
    const std::vector<Column> data = content.columns;
    const std::size_t dataRows = content.rows.size();
    const Column sumColumn{Part::Sum, 0, {}};
    const auto addRowSum = [&](Row &row) {
        Adder adder;
        for (const auto &[column, cell] : row.cells) {
            if (column.part != Part::Data)
                continue;
            adder.add(cell.figure);
        }
        row.cells.push_back({sumColumn, Cell{adder.figure(), adder.isIncomplete(), false}});
    };
    for (Row &row : content.rows)
        addRowSum(row);
    content.columns.push_back(sumColumn);

    Row sums;
    sums.part = Part::Sum;
    for (const Column &column : content.columns) {
        if (column.part != Part::Data && column.part != Part::Sum)
            continue;
        Adder adder;
        bool incomplete = false;
        for (const Row &row : content.rows) {
            if (const Cell *cell = row.cell(column)) {
                adder.add(cell->figure);
                incomplete = incomplete || cell->incomplete;
            }
        }
        sums.cells.push_back({column, Cell{adder.figure(), incomplete || adder.isIncomplete(), false}});
    }

    QHash<QString, std::vector<std::size_t>> rowsNamed;
    for (std::size_t at = 0; at < dataRows; ++at) {
        for (const QString &name : namesOfRows[at])
            rowsNamed[name].push_back(at);
    }
    std::vector<Row> evidence;
    const auto put = [&](Row &row, const Row &sumsOfRow, const Column &column, const Figure &printed) {
        const Cell *computed = sumsOfRow.cell(column.part == Part::Evidence ? sumColumn : column);
        const bool comparable = computed && !computed->incomplete && computed->figure.amount && printed.amount;
        row.cells.push_back({column, Cell{printed, false, comparable && computed->figure.amount != printed.amount}});
    };
    for (const PrintedTotal &total : totals) {
        const std::optional<Column> known = columnOf(total.column);
        const Column column = known.value_or(Column{Part::Evidence, 0, total.column});
        if (!known && std::find(content.columns.cbegin(), content.columns.cend(), column) == content.columns.cend())
            content.columns.push_back(column);
        Row *place = nullptr;
        for (const std::size_t at : known ? std::vector<std::size_t>() : rowsNamed.value(total.row)) {
            if (!place && !content.rows[at].cell(column))
                place = &content.rows[at];
        }
        if (place) {
            put(*place, Row(*place), column, total.figure);
            continue;
        }
        auto row = std::find_if(evidence.begin(), evidence.end(), [&](const Row &one) { return one.texts.at(Part::Label) == total.row && !one.cell(column); });
        if (row == evidence.end()) {
            Row added;
            added.part = Part::Evidence;
            added.texts[Part::Label] = total.row;
            row = evidence.insert(evidence.end(), added);
        }
        put(*row, sums, column, total.figure);
    }
    if (dataRows > 1 || !evidence.empty()) {
        sums.texts[Part::Label] = tr("Sum");
        content.rows.push_back(std::move(sums));
    }
    for (Row &row : evidence) {
        QString &label = row.texts[Part::Label];
        label = label.isEmpty() ? tr("Trykt sum") : tr("%1 (trykt)").arg(label);
        content.rows.push_back(std::move(row));
    }
}

} // namespace ramme
