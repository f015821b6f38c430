#pragma once

#include "domain/reading.h"
#include "domain/programme.h"

namespace ramme::sample {

/// A made-up programme of seven areas and six years with splits, decided and undecided figures, an ambition table, a finding
/// per severity, and the text every figure's line points into.
Programme sevenAreas();

/// A reading as a document reader would give it: one mandate with a frame of three years and a split, from the bytes of a file.
Reading readingOf(const QByteArray &bytes, const QString &fileName);

} // namespace ramme::sample
