#pragma once

#include <QString>

namespace ramme {

/// Names one mandate: the area and the year it was fixed for.
struct MandateKey {
    QString area;
    int vintage = 0;
    bool operator==(const MandateKey &) const = default;
};

} // namespace ramme
