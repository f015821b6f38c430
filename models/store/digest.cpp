#include "store/digest.h"

#include "store/cells.h"
#include "store/fields.h"

#include <QCryptographicHash>
#include <QtEndian>

#include <bit>

namespace ramme::store {

namespace {

/// A visitor that feeds every field to a digest: a letter for what it is, its length where it has one, and its bytes.
class Feeder
{
public:
    void value(const char *, const auto &field) { std::visit(*this, toCell(field)); }
    void year(const char *column, const auto &field) { value(column, field); }
    void part(const char *, const Figure &field) { describe(*this, field); }
    void exactlyOne(const char *, const auto &field) { describe(*this, field); }
    void atMostOne(const char *, const auto &field)
    {
        feed('L', field ? 1 : 0);
        if (field)
            describe(*this, *field);
    }
    void list(const char *, const auto &field)
    {
        feed('L', static_cast<quint64>(field.size()));
        for (const auto &element : field)
            describe(*this, element);
    }

    void operator()(std::monostate) { feed('N', 0); }
    void operator()(qint64 number) { feed('I', static_cast<quint64>(number)); }
    void operator()(double number) { feed('D', std::bit_cast<quint64>(number)); }
    void operator()(const QString &text) { feed('T', text.toUtf8()); }
    void operator()(const QByteArray &bytes) { feed('B', bytes); }

    QByteArray result() const { return m_hash.result().toHex(); }

private:
    void feed(char kind, quint64 number)
    {
        const quint64 inOrder = qToLittleEndian(number);
        m_hash.addData(QByteArrayView(&kind, 1));
        m_hash.addData(QByteArrayView(reinterpret_cast<const char *>(&inOrder), sizeof inOrder));
    }
    void feed(char kind, const QByteArray &bytes)
    {
        feed(kind, static_cast<quint64>(bytes.size()));
        m_hash.addData(bytes);
    }

    QCryptographicHash m_hash{QCryptographicHash::Sha256};
};

} // namespace

QByteArray contentDigest(const Programme &programme)
{
    Feeder feeder;
    describe(feeder, programme);
    return feeder.result();
}

} // namespace ramme::store
