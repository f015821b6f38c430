#include "domain/unit.h"

#include "domain/words.h"

namespace ramme {

namespace {

constexpr Word<Unit> unitWords[] = {
    {Unit::Kroner, "kroner"},
    {Unit::Thousand, "thousand"},
    {Unit::Million, "million"},
};

} // namespace

QString toWord(Unit unit) { return wordOf(unitWords, unit); }
std::optional<Unit> unitFromWord(QStringView word) { return valueOf(unitWords, word); }

} // namespace ramme
