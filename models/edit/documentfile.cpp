#include "edit/documentfile.h"

namespace ramme {

struct DocumentFile::Held {
};

DocumentFile::DocumentFile() = default;
DocumentFile::~DocumentFile() = default;

Result<Programme> DocumentFile::open(const QString &path) { return Error{path}; }
Done DocumentFile::save(const QString &path, const Programme &) { return Error{path}; }
void DocumentFile::close() {}

} // namespace ramme
