#include "domain/finding.h"

#include "domain/words.h"

namespace ramme {

namespace {

constexpr Word<Severity> severityWords[] = {
    {Severity::Error, "error"},
    {Severity::Warning, "warning"},
    {Severity::Note, "note"},
};

} // namespace

QString toWord(Severity severity) { return wordOf(severityWords, severity); }
std::optional<Severity> severityFromWord(QStringView word) { return valueOf(severityWords, word); }

} // namespace ramme
