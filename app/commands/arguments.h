#pragma once

#include "commands/command.h"
#include "domain/plansettings.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QSize>

namespace ramme {

/// What sub-commands ask of their arguments. Each answer is of use only while isRefused() is false.
class Arguments
{
    Q_DECLARE_TR_FUNCTIONS(ramme::Arguments)

public:
    explicit Arguments(const QCommandLineParser &parser) : m_parser(parser) {}

    /// The arguments without options, as many as asked for; most is -1 for any number.
    QStringList positional(int least, int most);
    /// The argument at a place, which must be one of these words; what names their kind, as in "tabell".
    QString word(int place, const QStringList &words);
    /// The value of an option that takes one of these words; the first where it is not given.
    QString oneOf(const QString &option, const QStringList &words);
    /// The file named with --out. Empty where there is none and none is needed.
    QString outFile(const QStringList &endings, bool needed);
    std::optional<Basis> basis();
    QSize size(const QSize &otherwise);
    void refuse(const QString &sentence);

    /// True where something asked for was not given as it should be; says what on standard error.
    bool isRefused(const Command &command, Terminal &terminal) const;

private:
    const QCommandLineParser &m_parser;
    QString m_refusal; ///< the first thing that was wrong
};

} // namespace ramme
