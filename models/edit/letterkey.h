#pragma once

#include <QString>

namespace ramme {

/// Names one letter: whom it is to and its budget year.
struct LetterKey {
    QString recipient; ///< short name
    int year = 0;
    bool operator==(const LetterKey &) const = default;
};

} // namespace ramme
