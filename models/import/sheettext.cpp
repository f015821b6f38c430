#include "import/sheettext.h"

#include <QDate>

#include <cmath>

using namespace Qt::Literals::StringLiterals;

namespace ramme {

namespace {

constexpr int mostSheetColumns = 200;
constexpr std::size_t mostCells = 400'000;
constexpr qsizetype mostRemarks = 20;
constexpr int blankRowsApart = 1; ///< more blank rows than this part tables no further

} // namespace

QString numberAsTyped(double value)
{
    if (!std::isfinite(value))
        return {};
    if (std::abs(value) < 1e15 && value == std::floor(value))
        return QString::number(static_cast<qint64>(value));
    QString text = QString::number(value, 'g', 15);
    if (text.contains(u'e'))
        text = QString::number(value, 'f', 12);
    if (text.contains(u'.')) {
        while (text.endsWith(u'0'))
            text.chop(1);
        if (text.endsWith(u'.'))
            text.chop(1);
    }
    return text.replace(u'.', u',');
}

QString percentAsTyped(double value) { return numberAsTyped(std::round(value * 1e8) / 1e6) + u" %"_s; }

QString dateAsTyped(double days)
{
    if (!(days > 0 && days < 200'000))
        return numberAsTyped(days);
    return QDate(1899, 12, 30).addDays(static_cast<qint64>(days)).toString(u"dd.MM.yyyy"_s);
}

QString columnName(int column)
{
    QString name;
    for (int rest = column; rest >= 0; rest = rest / 26 - 1)
        name.prepend(QChar(u'A' + rest % 26));
    return name;
}

void SheetText::startSheet(const QString &name, bool hidden)
{
    m_name = name;
    m_sheetHidden = hidden;
    m_hidden.clear();
    m_formulas.clear();
    m_rows.clear();
}

void SheetText::hide(const QString &what)
{
    if (m_hidden.size() < mostRemarks)
        m_hidden.append(what);
}

void SheetText::addFormulaWithoutValue(const QString &cell)
{
    if (m_formulas.size() < mostRemarks)
        m_formulas.append(cell);
}

void SheetText::setCell(int row, int column, const QString &text)
{
    const QString plain = text.simplified();
    if (plain.isEmpty() || row < 0 || column < 0 || column >= mostSheetColumns || m_cells >= mostCells)
        return;
    if (m_rows[row].insert_or_assign(column, plain).second)
        ++m_cells;
}

void SheetText::endSheet()
{
    if (m_rows.empty() || isFull())
        return;
    int first = mostSheetColumns;
    int last = 0;
    for (const auto &[row, cells] : m_rows) {
        first = std::min(first, cells.begin()->first);
        last = std::max(last, cells.rbegin()->first);
    }
    m_file.addLine(m_name);
    m_file.addLine({});
    const int firstLine = static_cast<int>(m_file.lines.size()) + 1;
    int before = m_rows.begin()->first;
    for (const auto &[row, cells] : m_rows) {
        if (isFull())
            break;
        for (int blank = 0; blank < std::min(row - before - 1, blankRowsApart); ++blank)
            m_file.addLine({});
        before = row;
        QStringList line;
        for (int column = first; column <= last; ++column) {
            const auto cell = cells.find(column);
            line.append(cell == cells.end() ? QString() : cell->second);
        }
        if (cells.size() == 1 && cells.begin()->first == first && m_file.standsAlone(line.front()))
            m_file.addLine(line.front());
        else
            m_file.addRow(line);
    }
    m_file.addLine({});
    if (m_sheetHidden)
        m_file.notes.push_back({firstLine, u"Arket «%1» er skjult i regnearket, men er lest."_s.arg(m_name)});
    if (!m_hidden.isEmpty())
        m_file.notes.push_back({firstLine, u"I arket «%1» er noe skjult, men lest: %2."_s.arg(m_name, m_hidden.join(u", "_s))});
    if (!m_formulas.isEmpty())
        m_file.notes.push_back({firstLine, u"I arket «%1» har %2 en formel uten lagret verdi. Åpne og lagre regnearket, og les det inn på nytt."_s.arg(m_name, m_formulas.join(u", "_s)), true});
}

FileText SheetText::take()
{
    m_file.cut = isFull() || m_cells >= mostCells;
    return std::move(m_file);
}

} // namespace ramme
