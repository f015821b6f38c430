#pragma once

#include <QString>

#include <optional>
#include <span>

namespace ramme {

/// One enumerator and the word that stands for it in JSON and in the project file.
template<typename Enum>
struct Word {
    Enum value;
    const char *word;
};

template<typename Enum, std::size_t Count>
QString wordOf(const Word<Enum> (&words)[Count], Enum value)
{
    for (const Word<Enum> &entry : words) {
        if (entry.value == value)
            return QString::fromLatin1(entry.word);
    }
    return {};
}

template<typename Enum, std::size_t Count>
std::optional<Enum> valueOf(const Word<Enum> (&words)[Count], QStringView word)
{
    for (const Word<Enum> &entry : words) {
        if (word == QLatin1String(entry.word))
            return entry.value;
    }
    return std::nullopt;
}

} // namespace ramme
