#include "report/htmlparts.h"
#include "report/writers.h"

#include "report/wording.h"

using namespace Qt::Literals::StringLiterals;

namespace ramme {

namespace {

const QString style = u"body{font-family:sans-serif;margin:2em}table{border-collapse:collapse}caption{text-align:left;font-weight:bold;margin-bottom:.5em}"
                      "th,td{padding:.2em .6em;border-bottom:1px solid #bbb;text-align:left;vertical-align:top}td.n,th.n{text-align:right;white-space:nowrap}"
                      "tr.sum th,tr.sum td{font-weight:bold}sup{font-weight:normal}figure{margin:1em 0}figure img{max-width:100%}"
                      "@media print{body{margin:0}thead{display:table-header-group}tr,figure{break-inside:avoid}h1,h2,caption{break-after:avoid}}"_s;

class HtmlSetter
{
public:
    explicit HtmlSetter(const Table &table) : m_table(table) {}

    QString set()
    {
        m_out += u"<table>\n<caption>%1</caption>\n<thead>\n"_s.arg(m_table.title.toHtmlEscaped());
        setHeadings();
        m_out += u"</thead>\n<tbody>\n"_s;
        for (const TableRow &row : m_table.rows)
            setRow(row);
        m_out += u"</tbody>\n</table>\n"_s;
        setNotes();
        return m_out;
    }

private:
    void setHeadings()
    {
        const bool grouped = std::any_of(m_table.columns.begin(), m_table.columns.end(), [](const TableColumn &column) { return !column.group.isEmpty(); });
        QString below;
        m_out += u"<tr>"_s;
        for (std::size_t from = 0; from < m_table.columns.size();) {
            const TableColumn &column = m_table.columns[from];
            std::size_t to = from + 1;
            if (!grouped || column.group.isEmpty()) {
                m_out += u"<th scope=\"col\"%1%2>%3</th>"_s.arg(grouped ? u" rowspan=\"2\""_s : QString(), classOf(column), column.heading.toHtmlEscaped());
            } else {
                while (to < m_table.columns.size() && m_table.columns[to].group == column.group)
                    ++to;
                m_out += u"<th scope=\"colgroup\" colspan=\"%1\">%2</th>"_s.arg(QString::number(to - from), column.group.toHtmlEscaped());
                for (std::size_t i = from; i < to; ++i)
                    below += u"<th scope=\"col\"%1>%2</th>"_s.arg(classOf(m_table.columns[i]), m_table.columns[i].heading.toHtmlEscaped());
            }
            from = to;
        }
        m_out += u"</tr>\n"_s;
        if (grouped)
            m_out += u"<tr>"_s + below + u"</tr>\n"_s;
    }

    static QString classOf(const TableColumn &column) { return column.number ? u" class=\"n\""_s : QString(); }

    void setRow(const TableRow &row)
    {
        m_out += row.kind == TableRow::Kind::Body ? u"<tr>"_s : u"<tr class=\"sum\">"_s;
        for (std::size_t i = 0; i < row.cells.size(); ++i) {
            const TableCell &cell = row.cells[i];
            QString text = shownText(cell, m_table.look).toHtmlEscaped();
            if (cell.estimated)
                text = u"<em>"_s + text + u"</em>"_s;
            m_estimated = m_estimated || cell.estimated;
            const QString marks = noteMarks(m_table, cell).trimmed();
            if (!marks.isEmpty())
                text += u"<sup>"_s + marks + u"</sup>"_s;
            const TableColumn &column = m_table.columns[i];
            if (column.label)
                m_out += u"<th scope=\"row\">"_s + text + u"</th>"_s;
            else
                m_out += u"<td"_s + classOf(column) + u'>' + text + u"</td>"_s;
        }
        m_out += u"</tr>\n"_s;
    }

    void setNotes()
    {
        if (const QString line = unitLine(m_table); !line.isEmpty())
            m_out += u"<p>"_s + line.toHtmlEscaped() + u"</p>\n"_s;
        if (m_estimated)
            m_out += u"<p>"_s + TableText::estimatedLegend().toHtmlEscaped() + u"</p>\n"_s;
        if (m_table.notes.empty())
            return;
        m_out += u"<ol>\n"_s;
        for (std::size_t i = 0; i < m_table.notes.size(); ++i)
            m_out += u"<li value=\"%1\">%2</li>\n"_s.arg(QString::number(noteNumber(m_table, i)), shownNote(m_table.notes[i], m_table.look).toHtmlEscaped());
        m_out += u"</ol>\n"_s;
    }

    const Table &m_table;
    bool m_estimated = false;
    QString m_out;
};

} // namespace

QString htmlTable(const Table &table) { return HtmlSetter(table).set(); }

QString htmlPage(const QString &title, const QString &language, const QString &body)
{
    return u"<!DOCTYPE html>\n<html lang=\"%1\">\n<head>\n<meta charset=\"utf-8\">\n<title>%2</title>\n<style>%3</style>\n</head>\n<body>\n"_s
               .arg(language.toHtmlEscaped(), title.toHtmlEscaped(), style)
        + body + u"</body>\n</html>\n"_s;
}

QByteArray toHtml(const Table &table, const QString &language) { return htmlPage(table.title, language, htmlTable(table)).toUtf8(); }

} // namespace ramme
