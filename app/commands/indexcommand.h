#pragma once

#include "commands/command.h"

#include <QCoreApplication>

namespace ramme {

/// `ramme index`: lists, adds and deletes price indices of a project.
class IndexCommand : public Command
{
    Q_DECLARE_TR_FUNCTIONS(ramme::IndexCommand)

public:
    QString name() const override;
    QString synopsis() const override;
    QString summary() const override;
    void declare(QCommandLineParser &parser) const override;
    Exit run(const QCommandLineParser &parser, Terminal &terminal) const override;
};

} // namespace ramme
