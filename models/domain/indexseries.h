#pragma once

#include "domain/result.h"

#include <QString>

#include <optional>
#include <vector>

namespace ramme {

/// What an index is in one year, in ten-thousandths: 112,4 is 1 124 000. Always above nought.
struct IndexPoint {
    int year = 0;
    qint64 value = 0;
    bool operator==(const IndexPoint &) const = default;
};

/// A price index as it was published once. What is published later under the same name is another vintage and stands beside it.
struct IndexSeries {
    QString name;
    QString vintage; ///< the year or the day it was published: "2025" or "2025-10-07"
    std::vector<IndexPoint> points; ///< by rising year
    QString source;  ///< as typed

    std::optional<qint64> valueOf(int year) const;
    QString label() const; ///< "Kommunal deflator@2025", which names one vintage alone
    bool operator==(const IndexSeries &) const = default;
};

/// True for the year or the day an index may have been published.
bool isIndexVintage(QStringView text);

/// Reads 112,4 or 112.4, with four decimals at the most.
Result<qint64> parseIndexValue(QStringView text);
QString formatIndexValue(qint64 value);

/// The series with its points by rising year, or why it is none: no name, no vintage, no points, two of a year.
Result<IndexSeries> checkedIndex(IndexSeries series);

/// The series of a name, whatever its case, followed by @ and a vintage where one is meant; the newest vintage where none is. Or why there is none.
Result<const IndexSeries *> findIndex(const std::vector<IndexSeries> &indices, const QString &label);

} // namespace ramme
