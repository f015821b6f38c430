#pragma once

#include "import/filetext.h"
#include "import/paperpage.h"

#include <QStringList>

namespace ramme::tests {

/// A page of paper on which a test puts words and rulings, every letter half as wide as its size.
class Sheet
{
public:
    explicit Sheet(int number = 1, double width = 595, double height = 842);

    /// Words from here on; y is the upper edge of the line.
    Sheet &put(double x, double y, const QString &words, double size = 10);
    /// One row, its pieces beginning at these places.
    Sheet &row(double y, const std::vector<double> &xs, const QStringList &pieces, double size = 10);
    Sheet &level(double y, double from, double to);
    Sheet &upright(double x, double from, double to);
    /// Rulings around every cell.
    Sheet &grid(const std::vector<double> &xs, const std::vector<double> &ys);
    Sheet &fill(const QRectF &box, unsigned colour);
    /// The page turned clockwise by quarter turns.
    Sheet turned(int quarters) const;

    PaperPage page;
};

/// Lines as a test writes them: cells joined by " | ", blank lines empty.
QStringList shown(const FileText &file);

} // namespace ramme::tests
