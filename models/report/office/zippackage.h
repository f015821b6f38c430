#pragma once

#include "domain/result.h"

#include <QByteArray>

#include <vector>

namespace ramme {

/// A file of a package, by its path in it.
struct PackageFile {
    QByteArray path;
    QByteArray bytes;
    bool isStored = false; ///< as it is, not compressed: the first file of an OpenDocument
};

/// The files as a zip archive, in their order. The same files give the same bytes.
Result<QByteArray> zipped(const std::vector<PackageFile> &files);

} // namespace ramme
