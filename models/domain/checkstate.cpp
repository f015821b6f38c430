#include "domain/checkstate.h"

#include "domain/words.h"

namespace ramme {

namespace {

constexpr Word<CheckState> stateWords[] = {
    {CheckState::Open, "open"},
    {CheckState::Explained, "explained"},
    {CheckState::DocumentError, "document-error"},
    {CheckState::ToBeAsked, "to-be-asked"},
};

} // namespace

QString toWord(CheckState state) { return wordOf(stateWords, state); }
std::optional<CheckState> checkStateFromWord(QStringView word) { return valueOf(stateWords, word); }

} // namespace ramme
