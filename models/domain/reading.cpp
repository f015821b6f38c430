#include "domain/reading.h"

#include "domain/words.h"

namespace ramme {

namespace {

constexpr Word<Document::Kind> documentKindWords[] = {
    {Document::Kind::Mandate, "mandate"},
    {Document::Kind::Letter, "letter"},
    {Document::Kind::Other, "other"},
};

} // namespace

QString toWord(Document::Kind kind) { return wordOf(documentKindWords, kind); }
std::optional<Document::Kind> documentKindFromWord(QStringView word) { return valueOf(documentKindWords, word); }

} // namespace ramme
