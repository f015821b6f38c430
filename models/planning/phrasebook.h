#pragma once

#include <QString>

#include <span>

namespace ramme {

/// A sentence that readers and rules write in bokmål, or a part of one, with gaps %1 to %9. They stand in one table in phrases.cpp.
struct Phrase {
    const char *pattern; ///< in bokmål, to be translated in the context "Phrase"
    /// What may stand in each gap, a letter each: w words as they are, p words that may be a phrase of their own, P that must be one,
    /// n an amount in figures, s a share, y years, q phrases or years.
    const char *gaps = "";
};

std::span<const Phrase> phrases();

/// What readers and rules have written, in the language that is spoken now and with numbers in the form that is spoken: findings and the
/// reasons of figures are kept in bokmål, whoever reads them. What is no phrase, such as what a person has written, stays as it is.
QString spoken(const QString &bokmaal);

/// True where the text is a phrase, or sentences that are.
bool isPhrase(const QString &bokmaal);

} // namespace ramme
