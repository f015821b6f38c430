#include "report/tablename.h"

#include "domain/words.h"

namespace ramme {

namespace {

constexpr Word<TableName> nameWords[] = {
    {TableName::Allocation, "allocation"}, {TableName::Frames, "frames"},     {TableName::Splits, "splits"},   {TableName::Ambitions, "ambitions"},
    {TableName::AmbitionFrames, "ambition-frames"},
    {TableName::Vintages, "vintages"},     {TableName::Triangle, "triangle"}, {TableName::Changes, "changes"}, {TableName::Letters, "letters"},
    {TableName::Checks, "checks"},         {TableName::Errata, "errata"},     {TableName::Moves, "moves"},
};

constexpr Word<TableFormat> formatWords[] = {
    {TableFormat::Text, "text"}, {TableFormat::Csv, "csv"}, {TableFormat::Json, "json"}, {TableFormat::Xlsx, "xlsx"}, {TableFormat::Html, "html"},
};

} // namespace

QString toWord(TableName name) { return wordOf(nameWords, name); }
QString toWord(TableFormat format) { return wordOf(formatWords, format); }
std::optional<TableName> tableNameFromWord(QStringView word) { return valueOf(nameWords, word); }
std::optional<TableFormat> tableFormatFromWord(QStringView word) { return valueOf(formatWords, word); }

} // namespace ramme
