#pragma once

#include <QtGlobal>

#include <sys/resource.h>

namespace ramme::tests {

/// Counts the time that processors gave to this process and to helpers that have ended, in milliseconds: a machine that is busy, or
/// that stands still for a moment, makes no test fail.
class Stopwatch
{
public:
    qint64 elapsed() const { return spent() - m_start; }

private:
    static qint64 spent()
    {
        qint64 microseconds = 0;
        for (const auto who : {RUSAGE_SELF, RUSAGE_CHILDREN}) {
            rusage usage{};
            getrusage(who, &usage);
            for (const timeval &time : {usage.ru_utime, usage.ru_stime})
                microseconds += time.tv_sec * 1'000'000LL + time.tv_usec;
        }
        return microseconds / 1'000;
    }

    qint64 m_start = spent();
};

/// The milliseconds on a Stopwatch that a file made to hurt may cost.
constexpr qint64 patience()
{
#if defined(RAMME_SANITIZED)
    return 20'000;
#else
    return 2'000;
#endif
}

} // namespace ramme::tests
