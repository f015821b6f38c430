#pragma once

#include <QStringList>

namespace ramme {

/// The files these paths stand for: each file itself, and for each folder what lies in it and below and has an ending of a kind
/// that is read, in the order of the names. Hidden files and links to folders are left out. A folder with nothing to read stands
/// for itself, so that reading it tells.
QStringList documentsAt(const QStringList &paths);

} // namespace ramme
