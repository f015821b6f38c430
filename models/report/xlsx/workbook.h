#pragma once

#include "domain/result.h"

#include <QCoreApplication>
#include <QString>

#include <map>
#include <set>
#include <tuple>
#include <xlsxwriter.h>

namespace ramme {

struct XlsxText
{
    Q_DECLARE_TR_FUNCTIONS(XlsxText)
};

/// How a cell of a workbook looks.
struct SheetLook {
    enum class Kind { Text, Number, Heading, Title };
    Kind kind = Kind::Text;
    bool isBold = false;
    bool isItalic = false;
    bool isRight = false; ///< a word among numbers
    QString number = {};  ///< the number format
    bool isBroken = false; ///< a text over several lines
    auto operator<=>(const SheetLook &other) const
    {
        return std::tie(kind, isBold, isItalic, isRight, number, isBroken) <=> std::tie(other.kind, other.isBold, other.isItalic, other.isRight, other.number, other.isBroken);
    }
    bool operator==(const SheetLook &other) const = default;
};

/// A workbook while it is made. Libxlsxwriter owns everything it hands out; texts never become formulas.
class Workbook
{
public:
    /// Writes to the path when it is closed; the folder is for what is put aside meanwhile.
    Workbook(const QByteArray &path, QByteArray folder);
    ~Workbook();
    Workbook(const Workbook &) = delete;
    Workbook &operator=(const Workbook &) = delete;

    bool isOpen() const { return m_book != nullptr; }
    lxw_workbook *book() { return m_book; }

    /// A sheet by that name, or one like it that a spreadsheet accepts and that is not taken; the name it got is sheetName().
    lxw_worksheet *addSheet(const QString &name);
    const QString &sheetName() const { return m_sheetName; } ///< of the sheet that was added last
    lxw_format *format(const SheetLook &look);
    void writeText(lxw_worksheet *sheet, lxw_row_t row, lxw_col_t column, QString text, lxw_format *look = nullptr);
    Done close();

private:
    QByteArray m_folder;
    lxw_workbook *m_book = nullptr;
    QString m_sheetName;
    std::set<QString> m_taken; ///< in lower case
    std::map<SheetLook, lxw_format *> m_formats;
};

inline lxw_col_t sheetColumn(std::size_t column) { return static_cast<lxw_col_t>(column); }
inline lxw_row_t sheetRow(std::size_t row) { return static_cast<lxw_row_t>(row); }

/// "B6"
QString cellName(lxw_row_t row, lxw_col_t column);
/// "'Fordeling'!$B$6:$D$9"
QString rangeName(const QString &sheet, lxw_row_t firstRow, lxw_col_t firstColumn, lxw_row_t lastRow, lxw_col_t lastColumn);

} // namespace ramme
