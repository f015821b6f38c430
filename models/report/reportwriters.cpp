#include "report/reportwriters.h"

#include "report/htmlparts.h"
#include "report/picture.h"
#include "report/writers.h"

using namespace Qt::Literals::StringLiterals;

namespace ramme {

namespace {

Json columnJson(const TableColumn &column) { return Json::object({{"group", column.group}, {"heading", column.heading}}); }

Json cellJson(const TableCell &cell, const NumberLook &look)
{
    switch (cell.kind) {
    case TableCell::Kind::Empty: return {};
    case TableCell::Kind::Money: return Json::object({{"ore", cell.money.ore()}, {"estimated", cell.estimated}});
    default: return shownText(cell, look);
    }
}

Json tableJson(const Table &table)
{
    Json columns = Json::array(), rows = Json::array(), notes = Json::array();
    for (const TableColumn &column : table.columns)
        columns.append(columnJson(column));
    for (const TableRow &row : table.rows) {
        Json cells = Json::array();
        for (const TableCell &cell : row.cells)
            cells.append(cellJson(cell, table.look));
        rows.append(cells);
    }
    for (const TableNote &note : table.notes)
        notes.append(shownNote(note, table.look));
    return Json::object({{"caption", table.title}, {"unit", unitLine(table)}, {"columns", columns}, {"rows", rows}, {"notes", notes}});
}

QByteArray underlined(const QString &text, char line) { return text.toUtf8() + '\n' + QByteArray(text.size(), line) + '\n'; }

QString htmlList(const ReportList &list)
{
    QString out = u"<ul>\n"_s;
    for (const ReportItem &item : list.items) {
        out += u"<li>"_s + htmlText(item.text);
        if (!item.below.empty()) {
            out += u"\n<ul>\n"_s;
            for (const ReportItem &below : item.below)
                out += u"<li>"_s + htmlText(below.text) + u"</li>\n"_s;
            out += u"</ul>\n"_s;
        }
        out += u"</li>\n"_s;
    }
    return out + u"</ul>\n"_s;
}

/// The drawing is held apart from the page, so that nothing in it can reach the rest.
QString htmlPicture(const ReportPicture &picture)
{
    return u"<figure>\n<img alt=\"%1\" src=\"data:image/svg+xml;base64,%2\">\n<figcaption>%3</figcaption>\n</figure>\n"_s
        .arg(htmlText(picture.alternative), QString::fromLatin1(svgOf(picture).toBase64()), htmlText(picture.caption));
}

QString htmlContents(const Report &report)
{
    QString out = u"<nav>\n<ol>\n"_s;
    for (std::size_t i = 0; i < report.parts.size(); ++i)
        out += u"<li><a href=\"#part%1\">%2</a></li>\n"_s.arg(QString::number(i + 1), htmlText(report.parts[i].heading));
    return out + u"</ol>\n</nav>\n"_s;
}

} // namespace

QByteArray toText(const Report &report, int width)
{
    QByteArray text = underlined(report.title, '=');
    for (const QString &line : report.about)
        text += line.toUtf8() + '\n';
    for (const ReportPart &part : report.parts) {
        text += '\n' + underlined(part.heading, '-');
        for (const ReportBlock &block : part.blocks) {
            std::visit(ByKind{[&](const QString &paragraph) { text += paragraph.toUtf8() + '\n'; },
                              [&](const ReportList &list) {
                                  for (const ReportItem &item : list.items) {
                                      text += "- " + item.text.toUtf8() + '\n';
                                      for (const ReportItem &below : item.below)
                                          text += "  - " + below.text.toUtf8() + '\n';
                                  }
                              },
                              [&](const Table &table) { text += '\n' + toText(table, width); },
                              [&](const ReportPicture &picture) { text += '\n' + picture.caption.toUtf8() + '\n' + picture.alternative.toUtf8() + '\n'; }},
                       block);
        }
    }
    return text;
}

QByteArray toHtml(const Report &report)
{
    QString body = u"<h1>%1</h1>\n"_s.arg(htmlText(report.title));
    for (const QString &line : report.about)
        body += u"<p>%1</p>\n"_s.arg(htmlText(line));
    if (report.parts.size() > 2)
        body += htmlContents(report);
    for (std::size_t i = 0; i < report.parts.size(); ++i) {
        body += u"<h2 id=\"part%1\">%2</h2>\n"_s.arg(QString::number(i + 1), htmlText(report.parts[i].heading));
        for (const ReportBlock &block : report.parts[i].blocks) {
            std::visit(ByKind{[&](const QString &paragraph) { body += u"<p>%1</p>\n"_s.arg(htmlText(paragraph)); }, [&](const ReportList &list) { body += htmlList(list); },
                              [&](const Table &table) { body += htmlTable(table); }, [&](const ReportPicture &picture) { body += htmlPicture(picture); }},
                       block);
        }
    }
    return htmlPage(report.title, report.language, body, report.seal).toUtf8();
}

Json reportJson(const Report &report)
{
    Json sections = Json::array();
    for (const ReportPart &part : report.parts) {
        Json paragraphs = Json::array(), tables = Json::array();
        for (const ReportBlock &block : part.blocks) {
            std::visit(ByKind{[&](const QString &paragraph) { paragraphs.append(paragraph); },
                              [&](const ReportList &list) {
                                  for (const ReportItem &item : list.items) {
                                      paragraphs.append(item.text);
                                      for (const ReportItem &below : item.below)
                                          paragraphs.append(below.text);
                                  }
                              },
                              [&](const Table &table) { tables.append(tableJson(table)); }, [](const ReportPicture &) {}},
                       block);
        }
        sections.append(Json::object({{"heading", part.heading}, {"paragraphs", paragraphs}, {"tables", tables}}));
    }
    return Json::object({{"title", report.title}, {"language", report.language}, {"sections", sections}});
}

} // namespace ramme
