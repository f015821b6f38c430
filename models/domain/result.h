#pragma once

#include <QString>

#include <utility>
#include <variant>

namespace ramme {

/// One sentence for a person: what went wrong, where, and what to do about it.
struct Error {
    QString message;
    bool operator==(const Error &) const = default;
};

/// A value, or the one-line reason why there is none.
template<typename T>
class [[nodiscard]] Result
{
public:
    Result(T value) : m_content(std::move(value)) {}
    Result(Error error) : m_content(std::move(error)) {}

    explicit operator bool() const { return std::holds_alternative<T>(m_content); }
    const T &value() const & { return std::get<T>(m_content); }
    T &value() & { return std::get<T>(m_content); }
    T &&value() && { return std::get<T>(std::move(m_content)); }
    const T &operator*() const & { return value(); }
    T &operator*() & { return value(); }
    const T *operator->() const { return &value(); }
    T *operator->() { return &value(); }
    const QString &error() const { return std::get<Error>(m_content).message; }

private:
    std::variant<T, Error> m_content;
};

/// What a call that returns nothing else answers with: done, or the reason why not.
using Done = Result<std::monostate>;
inline Done done() { return std::monostate(); }

} // namespace ramme
