#pragma once

#include <QStringList>
#include <QTranslator>

#include <memory>
#include <vector>

namespace ramme {

/// The languages the program speaks. Its own texts are bokmål; the others, and Qt's own words, are translations built into it.
class Languages
{
public:
    /// "nb", "nn" and "en".
    static QStringList all();

    /// Speaks the language from now on; texts already on screen stay. False for a language it does not know, and nothing changes.
    bool choose(const QString &language);

private:
    std::vector<std::unique_ptr<QTranslator>> m_translators;
};

} // namespace ramme
