#pragma once

#include "commands/command.h"

#include <QCoreApplication>

namespace ramme {

/// ramme check: the sums and contradictions of the whole project.
class CheckCommand : public Command
{
    Q_DECLARE_TR_FUNCTIONS(ramme::CheckCommand)

public:
    QString name() const override;
    QString synopsis() const override;
    QString summary() const override;
    void declare(QCommandLineParser &parser) const override;
    Exit run(const QCommandLineParser &parser, Terminal &terminal) const override;
};

} // namespace ramme
