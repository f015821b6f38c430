#include "domain/reading.h"

#include "domain/words.h"

namespace ramme {

namespace {

constexpr Word<Document::Kind> kindWords[] = {
    {Document::Kind::Mandate, "mandate"},
    {Document::Kind::Letter, "letter"},
    {Document::Kind::Other, "other"},
};

} // namespace

QString toWord(Document::Kind kind) { return wordOf(kindWords, kind); }
std::optional<Document::Kind> documentKindFromWord(QStringView word) { return valueOf(kindWords, word); }

} // namespace ramme
