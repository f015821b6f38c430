#pragma once

#include "commands/command.h"

#include <QCoreApplication>

namespace ramme {

/// ramme import: reads documents into a project, says what was read and what a person must look at.
class ImportCommand : public Command
{
    Q_DECLARE_TR_FUNCTIONS(ramme::ImportCommand)

public:
    QString name() const override;
    QString synopsis() const override;
    QString summary() const override;
    void declare(QCommandLineParser &parser) const override;
    Exit run(const QCommandLineParser &parser, Terminal &terminal) const override;
};

} // namespace ramme
