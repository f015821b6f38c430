#pragma once

#include "domain/programme.h"

namespace ramme::tests {

/// A small programme in which every field of every value differs from its default, and every kind of list has something in it.
Programme richProgramme();

/// A programme of any size with anything in it that a programme may hold; the same for the same seed.
Programme randomProgramme(quint32 seed, int size);

} // namespace ramme::tests
