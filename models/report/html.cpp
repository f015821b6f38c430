#include "report/htmlparts.h"
#include "report/writers.h"

#include "report/tablesetting.h"
#include "report/wording.h"

#include <numeric>

using namespace Qt::Literals::StringLiterals;

namespace ramme {

namespace {

const QString style = u"body{font-family:sans-serif;margin:2em}table{border-collapse:collapse}caption{text-align:left;font-weight:bold;margin-bottom:.5em}"
                      "th,td{padding:.2em .6em;border-bottom:1px solid #bbb;text-align:left;vertical-align:top}td.n,th.n{text-align:right;white-space:nowrap}"
                      "tr.sum th,tr.sum td{font-weight:bold}sup{font-weight:normal}figure{margin:1em 0}figure img{max-width:100%}"
                      "@media print{body{margin:0}thead{display:table-header-group}tr,figure{break-inside:avoid}h1,h2,caption{break-after:avoid}p+ul,li>ul{break-before:avoid}}"_s;

class HtmlSetter
{
public:
    explicit HtmlSetter(const Table &table) : m_table(table) {}

    QString set()
    {
        m_out += u"<table>\n<caption>%1</caption>\n<thead>\n"_s.arg(htmlText(m_table.title));
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
        std::vector<std::size_t> all(m_table.columns.size());
        std::iota(all.begin(), all.end(), std::size_t(0));
        for (const std::vector<HeadingCell> &row : headingRows(m_table, all)) {
            m_out += u"<tr>"_s;
            for (const HeadingCell &cell : row)
                m_out += headingOf(cell);
            m_out += u"</tr>\n"_s;
        }
    }

    static QString headingOf(const HeadingCell &cell)
    {
        const QString text = htmlText(cell.text);
        if (cell.isGroup)
            return u"<th scope=\"colgroup\" colspan=\"%1\">%2</th>"_s.arg(QString::number(cell.columns), text);
        return u"<th scope=\"col\"%1%2>%3</th>"_s.arg(cell.rows > 1 ? u" rowspan=\"2\""_s : QString(), cell.isNumber ? u" class=\"n\""_s : QString(), text);
    }

    static QString classOf(const TableColumn &column) { return column.number ? u" class=\"n\""_s : QString(); }

    void setRow(const TableRow &row)
    {
        m_out += row.kind == TableRow::Kind::Body ? u"<tr>"_s : u"<tr class=\"sum\">"_s;
        for (std::size_t i = 0; i < row.cells.size(); ++i) {
            const TableCell &cell = row.cells[i];
            QString text = htmlText(shownText(cell, m_table.look));
            if (cell.estimated)
                text = u"<em>"_s + text + u"</em>"_s;
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
            m_out += u"<p>"_s + htmlText(line) + u"</p>\n"_s;
        if (hasEstimates(m_table))
            m_out += u"<p>"_s + htmlText(estimatedText(m_table)) + u"</p>\n"_s;
        if (m_table.notes.empty())
            return;
        m_out += u"<ol>\n"_s;
        for (std::size_t i = 0; i < m_table.notes.size(); ++i)
            m_out += u"<li value=\"%1\">%2</li>\n"_s.arg(QString::number(noteNumber(m_table, i)), htmlText(shownNote(m_table.notes[i], m_table.look)));
        m_out += u"</ol>\n"_s;
    }

    const Table &m_table;
    QString m_out;
};

} // namespace

QString htmlText(const QString &text) { return plainText(text).toHtmlEscaped(); }

QString htmlTable(const Table &table) { return HtmlSetter(table).set(); }

QString htmlPage(const QString &title, const QString &language, const QString &body, const QByteArrayList &pieces)
{
    QString head;
    for (const QByteArray &piece : pieces)
        head += u"<meta name=\"ramme\" content=\"%1\">\n"_s.arg(QString::fromLatin1(piece));
    return u"<!DOCTYPE html>\n<html lang=\"%1\">\n<head>\n<meta charset=\"utf-8\">\n<title>%2</title>\n%3<style>%4</style>\n</head>\n<body>\n"_s
               .arg(language.toHtmlEscaped(), htmlText(title), head, style)
        + body + u"</body>\n</html>\n"_s;
}

QByteArray toHtml(const Table &table, const QString &language) { return htmlPage(table.title, language, htmlTable(table)).toUtf8(); }

} // namespace ramme
