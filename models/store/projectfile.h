#pragma once

#include "domain/programme.h"
#include "domain/result.h"

#include <stop_token>

namespace ramme {

// Both end with an error soon after the token is set.

/// Reads a project file (*.ramme) and never changes it. A file that is missing, not ours, made by a newer Ramme, damaged in a
/// single bit, or cut short is refused with a sentence that says which.
Result<Programme> loadProject(const QString &path, const std::stop_token &stop = {});

/// Puts the programme in the file's place once it is on the disk and has been read back as the same.
/// On any failure what was there is untouched.
Done saveProject(const QString &path, const Programme &programme, const std::stop_token &stop = {});

} // namespace ramme
