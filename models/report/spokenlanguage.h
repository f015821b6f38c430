#pragma once

#include <QString>

#include <memory>

class QTranslator;

namespace ramme {

/// Lets all texts that are made while it lives be in a language, whatever the program speaks; then the program speaks its own again.
/// For the thread the program runs in, and for texts that are made at once: none may be shown meanwhile.
class SpokenLanguage
{
public:
    /// "nb", "nn" or "en".
    explicit SpokenLanguage(const QString &language);
    ~SpokenLanguage();

private:
    std::unique_ptr<QTranslator> m_translator;
};

} // namespace ramme
