#pragma once

#include <QString>

#include <optional>

namespace ramme {

/// The tables that can be written, in the order they are listed to a person.
enum class TableName { Allocation, Frames, Splits, Ambitions, AmbitionFrames, Vintages, Triangle, Changes, Letters, Checks, Errata, Moves };

/// What a table is written as.
enum class TableFormat { Text, Csv, Json, Xlsx, Html };

/// "allocation", "text" and so on, as on the command line; the parse answers nothing for an unknown word.
QString toWord(TableName name);
QString toWord(TableFormat format);
std::optional<TableName> tableNameFromWord(QStringView word);
std::optional<TableFormat> tableFormatFromWord(QStringView word);

} // namespace ramme
