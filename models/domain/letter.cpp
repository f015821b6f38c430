#include "domain/letter.h"

#include "domain/words.h"

namespace ramme {

namespace {

constexpr Word<Reserve::Kind> reserveWords[] = {
    {Reserve::Kind::Reserve, "reserve"},
    {Reserve::Kind::Grant, "grant"},
};

} // namespace

QString toWord(Reserve::Kind kind) { return wordOf(reserveWords, kind); }
std::optional<Reserve::Kind> reserveKindFromWord(QStringView word) { return valueOf(reserveWords, word); }

} // namespace ramme
