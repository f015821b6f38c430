#include "report/json.h"

namespace ramme {

namespace {

void writeString(QByteArray &out, const QString &text)
{
    out += '"';
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
    out += '"';
}

} // namespace

QByteArray Json::toBytes() const
{
    QByteArray out;
    write(out, std::holds_alternative<Array>(m_value) ? 1 : 0);
    return out + '\n';
}

/// Depth 0 is the outermost object and depth 1 an array in it; what is deeper goes on one line.
void Json::write(QByteArray &out, int depth) const
{
    if (std::holds_alternative<std::monostate>(m_value)) {
        out += "null";
    } else if (const auto *flag = std::get_if<bool>(&m_value)) {
        out += *flag ? "true" : "false";
    } else if (const auto *integer = std::get_if<qint64>(&m_value)) {
        out += QByteArray::number(*integer);
    } else if (const auto *number = std::get_if<Number>(&m_value)) {
        out += number->digits;
    } else if (const auto *text = std::get_if<QString>(&m_value)) {
        writeString(out, *text);
    } else if (const auto *array = std::get_if<Array>(&m_value)) {
        const bool lines = depth == 1 && !array->empty();
        out += '[';
        for (std::size_t i = 0; i < array->size(); ++i) {
            out += i ? "," : "";
            out += lines ? "\n  " : i ? " " : "";
            (*array)[i].write(out, depth + 1);
        }
        out += lines ? "\n]" : "]";
    } else if (const auto *object = std::get_if<Object>(&m_value)) {
        out += '{';
        for (std::size_t i = 0; i < object->size(); ++i) {
            out += i ? "," : "";
            out += depth == 0 ? "\n" : i ? " " : "";
            writeString(out, QString::fromLatin1((*object)[i].first));
            out += ": ";
            (*object)[i].second.write(out, depth + 1);
        }
        out += depth == 0 ? "\n}" : "}";
    }
}

} // namespace ramme
