#pragma once

#include "import/filetext.h"

#include <map>

namespace ramme {

/// Gathers the cells of a workbook's sheets into lines: each sheet's name, then its rows from the first column in use to the last.
class SheetText
{
public:
    void startSheet(const QString &name, bool hidden);
    /// Rows and columns count from 0; what lies beyond what a table can hold is left out.
    void setCell(int row, int column, const QString &text);
    void hide(const QString &what); ///< "rad 4", "kolonne C"
    void addFormulaWithoutValue(const QString &cell);
    void endSheet();
    bool isFull() const { return m_file.lines.size() >= mostLines; }
    FileText take();

private:
    FileText m_file;
    QString m_name;
    bool m_sheetHidden = false;
    QStringList m_hidden;   ///< of this sheet
    QStringList m_formulas; ///< of this sheet, without a value
    std::map<int, std::map<int, QString>> m_rows; ///< only cells that hold something
    std::size_t m_cells = 0;
};

/// A number as it was typed: the shortest decimal that stands for it, to 15 digits, with a decimal comma.
QString numberAsTyped(double value);
/// 0.5 as "50 %".
QString percentAsTyped(double value);
/// Days since 30 December 1899 as a date in Norwegian form.
QString dateAsTyped(double days);
/// 0 as A, 26 as AA.
QString columnName(int column);

} // namespace ramme
