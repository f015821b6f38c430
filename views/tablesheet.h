#pragma once

#include "import/tableoutline.h"

#include <QAbstractScrollArea>

namespace ramme {

class ColumnSeparators;

/// A table of a file without pages, its words in columns of letters, with the lines that part it.
class TableSheet : public QAbstractScrollArea
{
    Q_OBJECT

public:
    explicit TableSheet(QWidget *parent = nullptr);

    void showTable(const TableOutline &table);
    void clear();
    void markLine(int line); ///< of the file
    ColumnSeparators *separators() const { return m_separators; }

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void arrange();
    double letterWidth() const;
    double lineHeight() const;
    int column(int place) const; ///< of letters on the sheet
    int placeAt(double column) const;
    int stepFrom(int place, int direction) const;

    TableOutline m_table;
    std::vector<int> m_lines;                  ///< of the file, one for each row
    std::vector<std::pair<int, int>> m_stops;  ///< places and their columns, where the words stand in cells
    int m_width = 0;                           ///< in letters
    int m_marked = 0;
    ColumnSeparators *m_separators;
};

} // namespace ramme
