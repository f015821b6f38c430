#pragma once

#include "domain/programme.h"

namespace ramme::sample {

/// A made-up programme far larger than any real one: so many areas, each with so many vintages of twelve years with splits and
/// ambitions, and documents of some size.
Programme largeProgramme(int areas, int vintages);

} // namespace ramme::sample
