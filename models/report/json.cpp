#include "report/json.h"

namespace ramme {

namespace {

QByteArray quoted(const QString &text)
{
    QByteArray out = "\"";
    for (const char c : text.toUtf8()) {
        switch (c) {
        case '"': out += "\\\""; break;
        case '\\': out += "\\\\"; break;
        case '\n': out += "\\n"; break;
        case '\r': out += "\\r"; break;
        case '\t': out += "\\t"; break;
        default:
            if (uchar(c) < 0x20)
                out += "\\u" + QByteArray::number(uchar(c), 16).rightJustified(4, '0');
            else
                out += c;
        }
    }
    return out + '"';
}

} // namespace

Json::Json(bool value) : m_scalar(value ? "true" : "false") {}
Json::Json(int value) : m_scalar(QByteArray::number(value)) {}
Json::Json(qint64 value) : m_scalar(QByteArray::number(value)) {}
Json::Json(const QString &value) : m_scalar(quoted(value)) {}

Json Json::array()
{
    Json json;
    json.m_kind = Kind::Array;
    return json;
}

Json Json::object(std::initializer_list<Member> members)
{
    Json json;
    json.m_kind = Kind::Object;
    json.append(members);
    return json;
}

Json Json::number(const QByteArray &digits)
{
    Json json;
    json.m_scalar = digits;
    return json;
}

void Json::append(std::initializer_list<Member> members)
{
    for (const Member &member : members) {
        m_keys.push_back(member.first);
        m_values.push_back(member.second);
    }
}

QByteArray Json::toBytes() const
{
    QByteArray out;
    write(out, m_kind == Kind::Array ? 1 : 0);
    return out + '\n';
}

void Json::write(QByteArray &out, int depth) const
{
    if (m_kind == Kind::Scalar) {
        out += m_scalar;
        return;
    }
    const bool isObject = m_kind == Kind::Object;
    const bool lines = !m_values.empty() && (isObject ? depth == 0 : depth == 1);
    out += isObject ? '{' : '[';
    for (std::size_t i = 0; i < m_values.size(); ++i) {
        out += i ? "," : "";
        out += lines ? (isObject ? "\n" : "\n  ") : (i ? " " : "");
        if (isObject)
            out += '"' + QByteArray(m_keys[i]) + "\": ";
        m_values[i].write(out, depth + 1);
    }
    out += lines ? "\n" : "";
    out += isObject ? '}' : ']';
}

} // namespace ramme
