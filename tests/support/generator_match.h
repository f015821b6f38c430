#pragma once

#include "domain/reading.h"
#include "support/generator.h"

namespace generated {

/// Letters and digits only, in lower case.
QString folded(const QString &text);
/// From 0 to 100: how much of the longer one is the same in both.
int likeness(const QString &left, const QString &right);
/// True where a reader's words mean one of the names; with some tolerance where the words were damaged.
bool means(const QString &read, const QStringList &names, bool damaged);
bool claims(const ramme::Figure &figure);
bool claims(const Cell &cell);
bool same(const Cell &cell, const ramme::Figure &figure);
QString shown(const Cell &cell);
QString shown(const ramme::Figure &figure);

/// True where a finding or leftover tells a person about this figure, or lies on these lines; where a table is named, not on
/// those of its other rows, unless it speaks of the table as a whole.
bool isFlagged(const ramme::Reading &reading, const ramme::Figure *figure, int firstLine, int lastLine, const Table *table = nullptr, const Row *row = nullptr);

} // namespace generated
