#include "report/htmlparts.h"
#include "report/reallocationnote.h"
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

} // namespace

QByteArray toText(const Note &note, int width)
{
    QByteArray text = note.title.toUtf8() + '\n' + QByteArray(note.title.size(), '=') + '\n';
    for (const NoteSection &section : note.sections) {
        text += '\n' + section.heading.toUtf8() + '\n' + QByteArray(section.heading.size(), '-') + '\n';
        for (const QString &paragraph : section.paragraphs)
            text += paragraph.toUtf8() + '\n';
        for (const Table &table : section.tables)
            text += '\n' + toText(table, width);
    }
    return text;
}

QByteArray toHtml(const Note &note)
{
    QString body = u"<h1>%1</h1>\n"_s.arg(note.title.toHtmlEscaped());
    for (const NoteSection &section : note.sections) {
        body += u"<h2>%1</h2>\n"_s.arg(section.heading.toHtmlEscaped());
        for (const QString &paragraph : section.paragraphs)
            body += u"<p>%1</p>\n"_s.arg(paragraph.toHtmlEscaped());
        for (const Table &table : section.tables)
            body += htmlTable(table);
    }
    return htmlPage(note.title, note.language, body).toUtf8();
}

Json noteJson(const Note &note)
{
    Json sections = Json::array();
    for (const NoteSection &section : note.sections) {
        Json paragraphs = Json::array(), tables = Json::array();
        for (const QString &paragraph : section.paragraphs)
            paragraphs.append(paragraph);
        for (const Table &table : section.tables)
            tables.append(tableJson(table));
        sections.append(Json::object({{"heading", section.heading}, {"paragraphs", paragraphs}, {"tables", tables}}));
    }
    return Json::object({{"title", note.title}, {"language", note.language}, {"sections", sections}});
}

} // namespace ramme
