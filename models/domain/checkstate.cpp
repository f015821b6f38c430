#include "domain/checkstate.h"

#include "domain/words.h"

namespace ramme {

namespace {

constexpr Word<CheckState> checkStateWords[] = {
    {CheckState::Open, "open"},
    {CheckState::Explained, "explained"},
    {CheckState::DocumentError, "document-error"},
    {CheckState::ToBeAsked, "to-be-asked"},
};

} // namespace

QString toWord(CheckState state) { return wordOf(checkStateWords, state); }
std::optional<CheckState> checkStateFromWord(QStringView word) { return valueOf(checkStateWords, word); }

} // namespace ramme
