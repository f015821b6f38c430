#pragma once

#include "commands/command.h"

#include <QCoreApplication>

namespace ramme {

/// ramme scenario: what-ifs of a project, made, changed, shown and compared.
class ScenarioCommand : public Command
{
    Q_DECLARE_TR_FUNCTIONS(ramme::ScenarioCommand)

public:
    QString name() const override;
    QString synopsis() const override;
    QString summary() const override;
    void declare(QCommandLineParser &parser) const override;
    Exit run(const QCommandLineParser &parser, Terminal &terminal) const override;
};

} // namespace ramme
