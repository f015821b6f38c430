#pragma once

#include <QString>

namespace ramme {

/// A label without what does not tell labels apart: case and white space.
inline QString labelKey(QStringView label) { return label.toString().simplified().toCaseFolded(); }

/// Equal but for case and white space.
inline bool sameLabel(QStringView a, QStringView b) { return a.toString().simplified().compare(b.toString().simplified(), Qt::CaseInsensitive) == 0; }

} // namespace ramme
