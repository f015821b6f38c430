#include "import/tableproof.h"

#include "domain/amount.h"

using namespace Qt::Literals::StringLiterals;

namespace ramme {

bool agrees(const RowCandidate &candidate, const CellEvidence &evidence)
{
    const CellValue &cell = candidate.cells[evidence.column];
    if (evidence.state && cell.state != *evidence.state)
        return false;
    return !evidence.amount || (cell.isAmount() && cell.money == *evidence.amount);
}

TableProof::TableProof(const TableProblem &problem, std::optional<std::size_t> sumRow, const RowCandidate *sums)
    : m_problem(problem), m_sumRow(sumRow), m_sums(sums)
{
}

QStringList TableProof::proofsOf(const RowCandidate &read, std::size_t row, std::size_t column) const
{
    QStringList proofs{rowProof(read, column), columnProof(row, column)};
    for (const CellEvidence &evidence : m_problem.evidence) {
        if (evidence.row == row && evidence.column == column && evidence.amount && agrees(read, evidence))
            proofs += u"%1 (%2)"_s.arg(evidence.origin, written(*evidence.amount));
    }
    proofs.removeAll(QString());
    return proofs;
}

QString TableProof::reason(const QStringList &proofs)
{
    switch (proofs.size()) {
    case 0: return {};
    case 1: return u"bevist av %1"_s.arg(proofs.at(0));
    case 2: return u"bevist av %1 og %2"_s.arg(proofs.at(0), proofs.at(1));
    default: return u"bevist av %1, %2 og %3"_s.arg(proofs.at(0), proofs.at(1), proofs.at(2));
    }
}

QString TableProof::rowProof(const RowCandidate &read, std::size_t column) const
{
    if (!m_problem.totalColumn || !read.cells[*m_problem.totalColumn].isAmount() || !addsUp(read, m_problem.totalColumn))
        return {};
    const QString total = written(read.cells[*m_problem.totalColumn].money);
    return column == *m_problem.totalColumn ? u"beløpene i raden (%1 til sammen)"_s.arg(total) : u"radens sum %1"_s.arg(total);
}

QString TableProof::columnProof(std::size_t row, std::size_t column) const
{
    if (!m_sumRow || !m_sums || !m_sums->cells[column].isAmount())
        return {};
    const QString total = written(m_sums->cells[column].money);
    if (row == *m_sumRow)
        return u"beløpene i kolonnen (%1 til sammen)"_s.arg(total);
    const QString &label = m_problem.rows[*m_sumRow].label;
    return label.isEmpty() ? u"sumraden (%1)"_s.arg(total) : u"sumraden «%1» (%2)"_s.arg(label, total);
}

QString TableProof::written(Money money) const { return formatAmount(money, m_problem.unit, NumberForm::screen()); }

std::vector<FigureReading> readingsOf(const std::vector<RowCandidate> &ways, std::size_t column)
{
    constexpr std::size_t mostReadings = 12;
    std::vector<FigureReading> readings;
    for (std::size_t i = 0; i < std::min(ways.size(), mostReadings); ++i) {
        const CellValue &value = ways[i].cells[column];
        QStringList row;
        for (const CellValue &cell : ways[i].cells)
            row.append(cell.state == FigureState::Blank ? u"tom"_s : cell.raw);
        FigureReading reading;
        reading.id = QString(QChar(u'a' + static_cast<char16_t>(i)));
        reading.state = value.state;
        if (value.isAmount())
            reading.amount = value.money;
        reading.reason = u"raden lest som %1"_s.arg(row.join(u" · "_s));
        readings.push_back(reading);
    }
    if (readings.size() == 1)
        readings.push_back({u"b"_s, FigureState::Unreadable, std::nullopt, u"kan ikke leses"_s});
    return readings;
}

} // namespace ramme
