#pragma once

#include <QByteArray>
#include <QCoreApplication>
#include <QString>

namespace ramme {

/// What the program ends with; the numbers are its exit statuses.
enum class Exit {
    Success = 0,
    NeedsPerson = 1, ///< done, and something needs a person (import, check, and proposals)
    Refused = 2,     ///< nothing was changed
    Usage = 3        ///< the command line was not understood
};

/// Standard output and standard error, in UTF-8.
class Terminal
{
    Q_DECLARE_TR_FUNCTIONS(ramme::Terminal)

public:
    void print(const QString &line);
    /// Bytes as they are.
    void write(const QByteArray &bytes);
    /// One line on standard error: what, where, what to do.
    void complain(const QString &sentence);
    /// The same, and the exit status that goes with a refusal.
    Exit refuse(const QString &sentence);

    /// Columns a text may take: those of the terminal, or 120 where there is none.
    int width() const;

    /// The exit status of a command that has printed all it had to, or of a refusal where standard output did not take it.
    Exit finish(Exit exit);

private:
    bool m_failed = false;
};

} // namespace ramme
