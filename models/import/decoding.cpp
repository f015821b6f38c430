#include "import/decoding.h"

#include <QStringDecoder>

#include <array>

using namespace Qt::Literals::StringLiterals;

namespace ramme {

namespace {

struct Decoding
{
    Q_DECLARE_TR_FUNCTIONS(Decoding)
};

/// Windows-1252 in the range where it is not Latin-1; 0 where the byte stands for nothing.
constexpr std::array<char16_t, 32> windows1252 = {
    0x20ac, 0,      0x201a, 0x0192, 0x201e, 0x2026, 0x2020, 0x2021, 0x02c6, 0x2030, 0x0160, 0x2039, 0x0152, 0, 0x017d, 0,
    0,      0x2018, 0x2019, 0x201c, 0x201d, 0x2022, 0x2013, 0x2014, 0x02dc, 0x2122, 0x0161, 0x203a, 0x0153, 0, 0x017e, 0x0178,
};

/// UTF-16 without a mark shows as a zero in every other byte of plain text.
std::optional<QStringConverter::Encoding> guessUtf16(const QByteArray &bytes)
{
    const qsizetype sample = std::min<qsizetype>(bytes.size() & ~1, 4096);
    qsizetype evenZeros = 0;
    qsizetype oddZeros = 0;
    for (qsizetype i = 0; i < sample; i += 2) {
        evenZeros += bytes.at(i) == 0;
        oddZeros += bytes.at(i + 1) == 0;
    }
    const qsizetype pairs = sample / 2;
    if (pairs < 4)
        return std::nullopt;
    if (oddZeros * 4 > pairs * 3 && evenZeros * 20 < pairs)
        return QStringConverter::Utf16LE;
    if (evenZeros * 4 > pairs * 3 && oddZeros * 20 < pairs)
        return QStringConverter::Utf16BE;
    return std::nullopt;
}

std::optional<QString> decodeWindows1252(const QByteArray &bytes)
{
    QString text;
    text.reserve(bytes.size());
    for (const char byte : bytes) {
        const auto code = static_cast<unsigned char>(byte);
        if (code >= 0x80 && code < 0xa0) {
            const char16_t c = windows1252[code - 0x80];
            if (c == 0)
                return std::nullopt;
            text += QChar(c);
        } else {
            text += QChar(ushort(code));
        }
    }
    return text;
}

std::optional<QString> decode(const QByteArray &bytes)
{
    std::optional<QStringConverter::Encoding> encoding = QStringConverter::encodingForData(bytes);
    if (encoding == QStringConverter::Utf32LE || encoding == QStringConverter::Utf32BE)
        return std::nullopt;
    if (!encoding)
        encoding = guessUtf16(bytes);
    QStringDecoder decoder(encoding.value_or(QStringConverter::Utf8), QStringConverter::Flag::Stateless);
    const QString text = decoder.decode(bytes);
    if (!decoder.hasError())
        return text;
    if (encoding)
        return std::nullopt;
    return decodeWindows1252(bytes);
}

/// Control characters other than the ones text is made of say that it is no text.
bool isText(const QString &text)
{
    qsizetype odd = 0;
    for (const QChar c : text) {
        if (c == u'\0')
            return false;
        odd += c.unicode() < 0x20 && c != u'\n' && c != u'\r' && c != u'\t' && c != u'\f' && c != u'\v';
    }
    return odd * 200 <= text.size();
}

} // namespace

Result<QString> decodeText(const QByteArray &bytes)
{
    if (bytes.isEmpty())
        return Error{Decoding::tr("filen er tom")};
    if (bytes.size() > largestTextFile)
        return Error{Decoding::tr("filen er for stor til å være et mandat (over %1 MB)").arg(largestTextFile / (1024 * 1024))};
    std::optional<QString> text = decode(bytes);
    if (!text || !isText(*text))
        return Error{Decoding::tr("filen er ikke tekst; lagre dokumentet som ren tekst (UTF-8), Markdown eller HTML")};
    text->replace("\r\n"_L1, "\n"_L1);
    text->replace(u'\r', u'\n');
    return *text;
}

} // namespace ramme
