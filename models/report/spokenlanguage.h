#pragma once

#include <QString>

#include <memory>

class QTranslator;

namespace ramme {

/// Lets all texts that this thread makes while it lives be in a language, whatever the program speaks; other threads, and the windows,
/// hear nothing of it.
class SpokenLanguage
{
public:
    /// "nb", "nn" or "en".
    explicit SpokenLanguage(const QString &language);
    ~SpokenLanguage();
    SpokenLanguage(const SpokenLanguage &) = delete;
    SpokenLanguage &operator=(const SpokenLanguage &) = delete;

private:
    std::unique_ptr<QTranslator> m_translator;
    const QTranslator *m_before; ///< what was spoken around it
};

/// The language the program speaks, where a report can be in it; else "nb".
QString spokenLanguage();

} // namespace ramme
