#include "report/seal/reportrecord.h"

#include <QJsonArray>

using namespace Qt::Literals::StringLiterals;

namespace ramme {

namespace {

template<typename List, typename Write>
QJsonArray arrayOf(const List &list, Write &&write)
{
    QJsonArray array;
    for (const auto &element : list)
        array.append(write(element));
    return array;
}

/// Reads each element; nothing where one of them is not as it should be.
template<typename Element, typename Read>
bool readAll(const QJsonValue &array, std::vector<Element> &list, Read &&read)
{
    for (const QJsonValue &value : array.toArray()) {
        std::optional<Element> element = read(value);
        if (!element)
            return false;
        list.push_back(std::move(*element));
    }
    return array.isArray();
}

QJsonValue ore(Money money) { return QJsonValue(money.ore()); }

/// Amounts are whole numbers within the largest; a double holds each of them exactly.
std::optional<Money> moneyFrom(const QJsonValue &value)
{
    const qint64 amount = value.toInteger(std::numeric_limits<qint64>::min());
    return value.isDouble() && amount >= -Money::limit().ore() && amount <= Money::limit().ore() ? std::optional(Money::fromOre(amount)) : std::nullopt;
}

QStringList textsFrom(const QJsonValue &array)
{
    QStringList texts;
    for (const QJsonValue &value : array.toArray())
        texts.append(value.toString());
    return texts;
}

QJsonObject recordOf(const NumberLook &look)
{
    return {{u"unit"_s, toWord(look.unit)}, {u"decimals"_s, look.decimals ? QJsonValue(*look.decimals) : QJsonValue()}, {u"adding"_s, toWord(look.adding)}, {u"decimal"_s, QString(look.form.decimal)}, {u"group"_s, look.form.group},
            {u"minus"_s, look.form.minus}, {u"least"_s, look.form.minimumDecimals}};
}

std::optional<NumberLook> lookFrom(const QJsonObject &record)
{
    NumberLook look;
    const std::optional<Unit> unit = unitFromWord(record["unit"_L1].toString());
    const QString decimal = record["decimal"_L1].toString();
    const std::optional<Adding> adding = addingFromWord(record["adding"_L1].toString());
    if (!unit || !adding || decimal.size() != 1)
        return std::nullopt;
    look.unit = *unit;
    look.adding = *adding;
    look.form = {decimal.front(), record["group"_L1].toString(), record["minus"_L1].toString(), std::clamp(record["least"_L1].toInt(), 0, mostDecimals(*unit))};
    if (record["decimals"_L1].isDouble())
        look.decimals = std::clamp(record["decimals"_L1].toInt(), 0, mostDecimals(*unit));
    return look;
}

QJsonArray recordOf(const TableCell &cell)
{
    if (cell.kind == TableCell::Kind::Empty && cell.notes.empty())
        return {};
    return {int(cell.kind), cell.text, ore(cell.money), cell.rounded ? ore(*cell.rounded) : QJsonValue(), cell.number, cell.estimated, arrayOf(cell.notes, [](std::size_t note) { return QJsonValue(qint64(note)); })};
}

std::optional<TableCell> cellFrom(const QJsonValue &value, std::size_t notes)
{
    const QJsonArray record = value.toArray();
    TableCell cell;
    if (record.isEmpty())
        return value.isArray() ? std::optional(cell) : std::nullopt;
    const int kind = record[0].toInt(-1);
    const std::optional<Money> money = moneyFrom(record[2]);
    if (kind < 0 || kind > int(TableCell::Kind::Integer) || !money)
        return std::nullopt;
    cell.kind = TableCell::Kind(kind);
    cell.text = record[1].toString();
    cell.money = *money;
    if (!record[3].isNull() && !(cell.rounded = moneyFrom(record[3])))
        return std::nullopt;
    cell.number = record[4].toInt();
    cell.estimated = record[5].toBool();
    for (const QJsonValue &note : record[6].toArray()) {
        if (note.toInteger(-1) < 0 || std::size_t(note.toInteger()) >= notes)
            return std::nullopt;
        cell.notes.push_back(std::size_t(note.toInteger()));
    }
    return cell;
}

QJsonObject recordOf(const Table &table)
{
    return {{u"title"_s, table.title},
            {u"about"_s, table.about},
            {u"sheet"_s, table.sheetName},
            {u"columns"_s, arrayOf(table.columns, [](const TableColumn &column) { return QJsonArray{column.group, column.heading, column.label, column.number}; })},
            {u"rows"_s, arrayOf(table.rows, [](const TableRow &row) { return QJsonArray{int(row.kind), arrayOf(row.cells, [](const TableCell &cell) { return recordOf(cell); })}; })},
            {u"notes"_s, arrayOf(table.notes, [](const TableNote &note) { return QJsonArray{note.brief, note.text, arrayOf(note.amounts, ore), note.number}; })},
            {u"look"_s, recordOf(table.look)},
            {u"unit"_s, table.unitText},
            {u"estimated"_s, table.estimatedText}};
}

std::optional<Table> tableFrom(const QJsonObject &record)
{
    Table table;
    table.title = record["title"_L1].toString();
    table.about = record["about"_L1].toString();
    table.sheetName = record["sheet"_L1].toString();
    table.unitText = record["unit"_L1].toString();
    table.estimatedText = record["estimated"_L1].toString();
    const std::optional<NumberLook> look = lookFrom(record["look"_L1].toObject());
    const auto column = [](const QJsonValue &value) { return std::optional(TableColumn{value[0].toString(), value[1].toString(), value[2].toBool(), value[3].toBool()}); };
    const auto note = [](const QJsonValue &value) {
        TableNote read{value[0].toString(), value[1].toString(), {}, value[3].toInt()};
        return readAll(value[2], read.amounts, moneyFrom) ? std::optional(read) : std::nullopt;
    };
    constexpr qsizetype mostColumns = 2000; // labels are repeated with each part of a wide table
    constexpr qsizetype mostLabels = 12;
    if (record["columns"_L1].toArray().size() > mostColumns)
        return std::nullopt;
    if (!look || !readAll(record["columns"_L1], table.columns, column) || std::ranges::count(table.columns, true, &TableColumn::label) > mostLabels || !readAll(record["notes"_L1], table.notes, note))
        return std::nullopt;
    table.look = *look;
    const auto row = [&](const QJsonValue &value) -> std::optional<TableRow> {
        TableRow read;
        const int kind = value[0].toInt(-1);
        const bool isRead = readAll(value[1], read.cells, [&](const QJsonValue &cell) { return cellFrom(cell, table.notes.size()); });
        if (kind < 0 || kind > int(TableRow::Kind::Total) || !isRead || read.cells.size() != table.columns.size())
            return std::nullopt;
        read.kind = TableRow::Kind(kind);
        return read;
    };
    return readAll(record["rows"_L1], table.rows, row) ? std::optional(table) : std::nullopt;
}

QJsonArray recordOf(const ReportPicture::Series &series)
{
    const auto place = [](const std::optional<CellPlace> &cell) { return cell ? QJsonValue(QJsonArray{qint64(cell->row), qint64(cell->column)}) : QJsonValue(); };
    return {series.name, arrayOf(series.cells, place)};
}

/// Those of the cells that are in the table above, a place for each category.
std::optional<ReportPicture::Series> seriesFrom(const QJsonValue &value, const ReportPicture &picture, const Table *above)
{
    ReportPicture::Series series{value[0].toString(), {}};
    const QJsonArray cells = value[1].toArray();
    if (cells.size() != picture.categories.size() || !above)
        return std::nullopt;
    for (const QJsonValue &cell : cells) {
        const CellPlace place{std::size_t(std::max(qint64(0), cell[0].toInteger())), std::size_t(std::max(qint64(0), cell[1].toInteger()))};
        if (cell.isArray() && (place.row >= above->rows.size() || place.column >= above->columns.size()))
            return std::nullopt;
        series.cells.push_back(cell.isArray() ? std::optional(place) : std::nullopt);
    }
    return series;
}

QJsonValue recordOf(const ReportBlock &block)
{
    return std::visit(ByKind{[](const QString &text) { return QJsonValue(text); }, [](const ReportList &list) { return QJsonValue(arrayOf(list.items, [](const ReportItem &item) { return QJsonArray{item.text, arrayOf(item.below, [](const ReportItem &below) { return QJsonValue(below.text); })}; })); },
                             [](const Table &table) { return QJsonValue(recordOf(table)); },
                             [](const ReportPicture &picture) {
                                 return QJsonValue(QJsonObject{{u"caption"_s, picture.caption}, {u"alternative"_s, picture.alternative}, {u"notice"_s, picture.notice}, {u"width"_s, picture.size.width()}, {u"height"_s, picture.size.height()},
                                                                     {u"categories"_s, QJsonArray::fromStringList(picture.categories)}, {u"series"_s, arrayOf(picture.series, [](const ReportPicture::Series &series) { return recordOf(series); })}});
                             }},
                      block);
}

/// The table is the last in front of it; nullptr for none.
std::optional<ReportBlock> blockFrom(const QJsonValue &value, const Table *above)
{
    if (value.isString())
        return value.toString();
    if (value.isArray()) {
        ReportList list;
        for (const QJsonValue &item : value.toArray()) {
            ReportItem &read = list.items.emplace_back();
            read.text = item[0].toString();
            for (const QString &below : textsFrom(item[1]))
                read.below.push_back({below});
        }
        return list;
    }
    const QJsonObject record = value.toObject();
    if (!record.contains("alternative"_L1)) {
        std::optional<Table> table = tableFrom(record);
        return table ? std::optional<ReportBlock>(std::move(*table)) : std::nullopt;
    }
    constexpr double most = 1000; // millimetres
    ReportPicture picture;
    picture.caption = record["caption"_L1].toString();
    picture.alternative = record["alternative"_L1].toString();
    picture.notice = record["notice"_L1].toString();
    picture.size = QSizeF(std::clamp(record["width"_L1].toDouble(), 1.0, most), std::clamp(record["height"_L1].toDouble(), 1.0, most));
    picture.categories = textsFrom(record["categories"_L1]);
    const bool isRead = readAll(record["series"_L1], picture.series, [&](const QJsonValue &series) { return seriesFrom(series, picture, above); });
    return isRead ? std::optional<ReportBlock>(std::move(picture)) : std::nullopt;
}

} // namespace

QJsonObject recordOf(const Report &report)
{
    return {{u"title"_s, report.title},
            {u"language"_s, report.language},
            {u"about"_s, QJsonArray::fromStringList(report.about)},
            {u"words"_s, QJsonArray{report.words.contents, report.words.table, report.words.figure, report.words.page}},
            {u"parts"_s, arrayOf(report.parts, [](const ReportPart &part) { return QJsonArray{part.heading, arrayOf(part.blocks, [](const ReportBlock &block) { return recordOf(block); })}; })}};
}

std::optional<Report> reportFromRecord(const QJsonObject &record)
{
    Report report;
    report.title = record["title"_L1].toString();
    report.language = record["language"_L1].toString();
    report.about = textsFrom(record["about"_L1]);
    const QStringList words = textsFrom(record["words"_L1]);
    report.words = {words.value(0), words.value(1), words.value(2), words.value(3)};
    const auto part = [](const QJsonValue &value) {
        ReportPart read{value[0].toString(), {}};
        for (const QJsonValue &block : value[1].toArray()) {
            const std::vector<const Table *> tables = tablesOf(read);
            std::optional<ReportBlock> one = blockFrom(block, tables.empty() ? nullptr : tables.back());
            if (!one)
                return std::optional<ReportPart>();
            read.blocks.push_back(std::move(*one));
        }
        return std::optional(read);
    };
    return readAll(record["parts"_L1], report.parts, part) ? std::optional(report) : std::nullopt;
}

} // namespace ramme
