#include "import/flowtext.h"

using namespace Qt::Literals::StringLiterals;

namespace ramme {

namespace {

constexpr int mostFlowColumns = 200;

} // namespace

QString footnoteMark(int number) { return raised(QString::number(number)); }

QString raised(const QString &text)
{
    static const QString marks = u"⁰¹²³⁴⁵⁶⁷⁸⁹"_s;
    QString result;
    for (const QChar c : text)
        result += c >= u'0' && c <= u'9' ? marks.at(c.digitValue()) : c;
    return result;
}

void FlowText::startParagraph(bool listItem)
{
    if (!m_inNote && !m_inCell)
        m_text = listItem ? u"• "_s : QString();
}

void FlowText::addWords(const QString &words) { m_text += words; }

void FlowText::addTab() { m_text += m_inCell || m_inNote ? u' ' : u'\t'; }

void FlowText::addBreak() { m_text += m_inCell || m_inNote ? u' ' : u'\n'; }

void FlowText::endParagraph()
{
    if (m_inNote) {
        m_text += u' ';
        return;
    }
    if (m_inCell) {
        m_cell += (m_cell.isEmpty() ? u""_s : u" "_s) + std::exchange(m_text, {});
        return;
    }
    const bool tabbed = m_text.contains(u'\t');
    if (tabbed && std::exchange(m_tabbed, tabbed))
        m_file.takeBackBlank(); // rows set with tabs follow each other
    m_tabbed = tabbed;
    for (const QString &line : std::exchange(m_text, {}).split(u'\n')) {
        if (!isFull())
            m_file.addRow(line.split(u'\t'));
    }
    endBlock();
}

void FlowText::startTable() { ++m_tables; }

void FlowText::startRow(int emptyCells)
{
    if (m_tables == 1)
        m_row = QStringList(std::clamp(emptyCells, 0, mostFlowColumns));
}

void FlowText::startCell(int columns, bool covered)
{
    if (m_tables != 1)
        return;
    m_inCell = true;
    m_covered = covered;
    m_columns = std::clamp(columns, 1, mostFlowColumns);
    m_cell.clear();
}

void FlowText::endCell()
{
    if (m_tables != 1 || !m_inCell)
        return;
    m_inCell = false;
    m_cell += std::exchange(m_text, {}); // words that stand in no paragraph
    m_row.append(m_covered ? QString() : m_cell);
    for (int i = 1; i < m_columns && m_row.size() < mostFlowColumns; ++i)
        m_row.append(QString());
}

void FlowText::endRow()
{
    if (m_tables != 1)
        return;
    const bool empty = std::all_of(m_row.cbegin(), m_row.cend(), [](const QString &cell) { return cell.trimmed().isEmpty(); });
    if (!empty && !isFull())
        m_file.addRow(m_row);
    m_row.clear();
}

void FlowText::endTable()
{
    m_tables = std::max(0, m_tables - 1);
    if (m_tables > 0) {
        m_text += u' ';
        return;
    }
    m_inCell = false;
    m_file.addLine({});
    endBlock();
}

void FlowText::startFootnote()
{
    m_text += footnoteMark(++m_noteCount);
    m_outside = std::exchange(m_text, {});
    m_inNote = true;
}

void FlowText::endFootnote()
{
    m_notes.append(footnoteMark(m_noteCount) + u' ' + m_text.simplified());
    m_text = std::exchange(m_outside, {});
    m_inNote = false;
}

void FlowText::endBlock()
{
    if (m_tables > 0)
        return;
    if (m_file.lines.empty() || !m_file.lines.back().isBlank())
        m_file.addLine({});
    for (const QString &note : std::exchange(m_notes, {})) {
        m_file.addLine(note);
        m_file.addLine({});
    }
}

FileText FlowText::take()
{
    m_file.cut = isFull();
    return std::move(m_file);
}

} // namespace ramme
