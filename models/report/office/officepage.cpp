#include "report/office/officepage.h"

#include "report/tablesetting.h"

namespace ramme {

OfficePage pageFor(const Report &report)
{
    OfficePage page;
    for (const ReportPart &part : report.parts) {
        for (const Table *table : tablesOf(part)) {
            if (ColumnWidths(*table, officeTextWidth, officeCellPadding).natural() <= page.textWidth())
                continue;
            std::swap(page.width, page.height);
            return page;
        }
    }
    return page;
}

double officeTextWidth(const QString &text, bool isBold)
{
    constexpr double letter = 9 * 0.64;
    constexpr double narrow = 9 * 0.34;
    double width = 0;
    for (const QChar c : text)
        width += c.isSpace() || c == u',' || c == u'.' || c == u'i' || c == u'l' || c == u'j' ? narrow : letter;
    return isBold ? width * 1.2 : width;
}

} // namespace ramme
