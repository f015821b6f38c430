#pragma once

#include <QByteArray>
#include <QString>

#include <initializer_list>
#include <optional>
#include <utility>
#include <variant>
#include <vector>

namespace ramme {

/// A JSON value whose members keep the order they were given in, so equal content gives equal bytes.
class Json
{
public:
    using Member = std::pair<const char *, Json>;

    Json() = default; ///< null
    Json(bool value) : m_value(value) {}
    Json(int value) : m_value(qint64(value)) {}
    Json(qint64 value) : m_value(value) {}
    Json(const QString &value) : m_value(value) {}
    Json(const char *) = delete; // would pass for a bool
    template<typename T>
    Json(const std::optional<T> &value)
    {
        if (value)
            *this = Json(*value);
    }

    static Json array() { return Json(Array()); }
    static Json object(std::initializer_list<Member> members = {}) { return Json(Object(members)); }
    /// A decimal number, already written.
    static Json number(const QByteArray &digits) { return Json(Number{digits}); }

    void append(Json value) { std::get<Array>(m_value).push_back(std::move(value)); }
    void append(std::initializer_list<Member> members) { appendMembers(std::get<Object>(m_value), members); }
    std::size_t size() const { return std::get<Array>(m_value).size(); }

    /// Compact, but one line for each element of the outermost arrays.
    QByteArray toBytes() const;

private:
    using Array = std::vector<Json>;
    using Object = std::vector<Member>;
    struct Number {
        QByteArray digits;
    };

    explicit Json(Array value) : m_value(std::move(value)) {}
    explicit Json(Object value) : m_value(std::move(value)) {}
    explicit Json(Number value) : m_value(std::move(value)) {}
    static void appendMembers(Object &object, std::initializer_list<Member> members) { object.insert(object.end(), members); }
    void write(QByteArray &out, int depth) const;

    std::variant<std::monostate, bool, qint64, QString, Number, Array, Object> m_value;
};

} // namespace ramme
