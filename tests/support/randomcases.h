#pragma once

#include <QRandomGenerator>
#include <QString>

namespace ramme::tests {

/// Cases by chance: as many as RAMME_CASES says, 5 000 unless set, all following from one seed that a failure names; RAMME_SEED repeats it.
class RandomCases
{
public:
    RandomCases() : m_seed(qEnvironmentVariableIsSet("RAMME_SEED") ? qEnvironmentVariable("RAMME_SEED").toUInt() : QRandomGenerator::global()->generate()), m_random(m_seed) {}

    static int count() { return qEnvironmentVariableIsSet("RAMME_CASES") ? qEnvironmentVariableIntValue("RAMME_CASES") : 5'000; }
    QRandomGenerator &random() { return m_random; }
    /// True in one of so many cases.
    bool oneIn(int many) { return m_random.bounded(many) == 0; }
    qint64 between(qint64 low, qint64 high) { return m_random.bounded(low, high + 1); }
    QByteArray name(int number) const { return QStringLiteral("RAMME_SEED=%1, case %2").arg(m_seed).arg(number).toUtf8(); }

private:
    quint32 m_seed;
    QRandomGenerator m_random;
};

} // namespace ramme::tests
