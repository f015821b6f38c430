#pragma once

#include <QByteArray>
#include <QRandomGenerator>
#include <QString>

#include <algorithm>

namespace ramme::tests {

/// A seed of its own for every run, or the one in RAMME_SEED, to run a failure again. Tests print it.
inline quint32 freshSeed()
{
    bool given = false;
    const uint seed = qEnvironmentVariable("RAMME_SEED").toUInt(&given);
    return given ? seed : QRandomGenerator::system()->generate();
}

inline QByteArray withFlippedBit(QByteArray bytes, qsizetype bit)
{
    bytes[bit / 8] = static_cast<char>(bytes.at(bit / 8) ^ (1 << (bit % 8)));
    return bytes;
}

/// Damages bytes the way disks, mail and hostile people do: bits flipped; stretches lost, put in, doubled; the end cut off.
class Mutator
{
public:
    explicit Mutator(quint32 seed) : m_random(seed) {}

    /// One to four pieces of damage. what() tells them, for the message of a failing test.
    QByteArray damage(QByteArray bytes)
    {
        m_what.clear();
        for (int left = 1 + below(4); left > 0 && !bytes.isEmpty(); --left)
            damageOnce(bytes);
        return bytes;
    }
    const QString &what() const { return m_what; }

private:
    int below(qsizetype bound) { return static_cast<int>(m_random.bounded(static_cast<quint32>(std::max<qsizetype>(bound, 1)))); }

    QByteArray noise(qsizetype size)
    {
        static constexpr char telling[] = {'\0', '\xff', '\x7f', '\x80', '\n', '\t', ' ', '"', '<', '&', ',', '-', '9'};
        QByteArray bytes(size, '\0');
        const bool random = below(2);
        const char same = telling[below(std::size(telling))];
        for (char &byte : bytes)
            byte = random ? static_cast<char>(below(256)) : same;
        return bytes;
    }

    void damageOnce(QByteArray &bytes)
    {
        const qsizetype at = below(bytes.size());
        const qsizetype length = std::min<qsizetype>(1 + below(below(4) ? 8 : 2'000), bytes.size() - at);
        switch (below(6)) {
        case 0:
            bytes = withFlippedBit(bytes, at * 8 + below(8));
            return tell("flip", at, 1);
        case 1:
            bytes.replace(at, length, noise(length));
            return tell("overwrite", at, length);
        case 2:
            bytes.remove(at, length);
            return tell("delete", at, length);
        case 3:
            bytes.insert(at, noise(length));
            return tell("insert", at, length);
        case 4:
            bytes.insert(below(bytes.size()), bytes.mid(at, length));
            return tell("duplicate", at, length);
        default:
            bytes.truncate(at);
            return tell("truncate", at, 0);
        }
    }

    void tell(const char *verb, qsizetype at, qsizetype length)
    {
        m_what += QStringLiteral("%1 %2+%3; ").arg(QLatin1String(verb)).arg(at).arg(length);
    }

    QRandomGenerator m_random;
    QString m_what;
};

} // namespace ramme::tests
