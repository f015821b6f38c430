#include "store/seal.h"

#include <QCryptographicHash>

namespace ramme::store {

namespace {

constexpr char mark[] = "ramme-seal:";
constexpr qsizetype length = 64; // hexadecimal digits

/// Where the digits are: behind the first mark, since the seal's table comes before all others. -1 where there are none.
qsizetype placeOf(const QByteArray &bytes)
{
    const qsizetype at = bytes.indexOf(mark);
    const qsizetype digits = at + qsizetype(sizeof mark) - 1;
    return at >= 0 && digits + length <= bytes.size() ? digits : -1;
}

/// None where the token is set before they are found.
QByteArray digits(const QByteArray &bytes, qsizetype place, const std::stop_token &stop = {})
{
    constexpr qsizetype atOnce = 4 * 1024 * 1024;
    const QByteArrayView all(bytes);
    QCryptographicHash hash(QCryptographicHash::Sha256);
    hash.addData(all.first(place));
    for (qsizetype at = place + length; at < all.size(); at += atOnce) {
        if (stop.stop_requested())
            return {};
        hash.addData(all.sliced(at, std::min(atOnce, all.size() - at)));
    }
    return hash.result().toHex();
}

} // namespace

QByteArray openSeal() { return mark + QByteArray(length, '0'); }

QByteArray sealed(QByteArray bytes)
{
    if (const qsizetype place = placeOf(bytes); place >= 0)
        bytes.replace(place, length, digits(bytes, place));
    return bytes;
}

Seal sealOf(const QByteArray &bytes, const std::stop_token &stop)
{
    const qsizetype place = placeOf(bytes);
    if (place < 0)
        return Seal::Missing;
    return QByteArrayView(bytes).sliced(place, length) == digits(bytes, place, stop) ? Seal::Whole : Seal::Broken;
}

} // namespace ramme::store
