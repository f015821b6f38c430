#pragma once

#include <QString>
#include <QStringList>

#include <random>
#include <vector>

namespace generated {

/// Chance that the same seed repeats on every machine.
class Random
{
public:
    explicit Random(quint64 seed) : m_engine(seed) {}

    int below(int count) { return count <= 1 ? 0 : int(m_engine() % quint64(count)); }
    int between(int low, int high) { return low + below(high - low + 1); }
    bool percent(int chance) { return below(100) < chance; }
    QString pick(const QStringList &from) { return from.at(below(int(from.size()))); }
    template<typename T>
    const T &pick(const std::vector<T> &from) { return from[std::size_t(below(int(from.size())))]; }
    template<typename T>
    void shuffle(std::vector<T> &list)
    {
        for (std::size_t last = list.size(); last > 1; --last)
            std::swap(list[last - 1], list[std::size_t(below(int(last)))]);
    }

private:
    std::mt19937_64 m_engine;
};

} // namespace generated
