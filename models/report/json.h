#pragma once

#include <QByteArray>
#include <QString>

#include <initializer_list>
#include <optional>
#include <utility>
#include <vector>

namespace ramme {

/// A JSON value whose members keep the order they were given in, so equal content gives equal bytes.
class Json
{
public:
    using Member = std::pair<const char *, Json>;

    Json() = default; ///< null
    Json(bool value);
    Json(int value);
    Json(qint64 value);
    Json(const QString &value);
    Json(const char *) = delete; // would pass for a bool
    template<typename T>
    Json(const std::optional<T> &value)
    {
        if (value)
            *this = Json(*value);
    }

    static Json array();
    static Json object(std::initializer_list<Member> members);
    /// A decimal number, already written.
    static Json number(const QByteArray &digits);

    void append(const Json &value) { m_values.push_back(value); }
    void append(std::initializer_list<Member> members);
    void appendAll(const Json &array) { m_values.insert(m_values.end(), array.m_values.begin(), array.m_values.end()); }
    std::size_t size() const { return m_values.size(); }

    /// Compact, but one line for each element of the outermost arrays.
    QByteArray toBytes() const;

private:
    enum class Kind { Scalar, Array, Object };

    /// Depth 0 is the outermost object and depth 1 an array in it; what is deeper goes on one line.
    void write(QByteArray &out, int depth) const;

    Kind m_kind = Kind::Scalar;
    QByteArray m_scalar = QByteArrayLiteral("null"); ///< as written
    std::vector<const char *> m_keys;                ///< of an object, one for each value
    std::vector<Json> m_values;
};

} // namespace ramme
