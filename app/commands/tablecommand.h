#pragma once

#include "commands/command.h"

#include <QCoreApplication>

namespace ramme {

/// ramme table: one of the tables, as text or in a file.
class TableCommand : public Command
{
    Q_DECLARE_TR_FUNCTIONS(ramme::TableCommand)

public:
    QString name() const override;
    QString synopsis() const override;
    QString summary() const override;
    void declare(QCommandLineParser &parser) const override;
    Exit run(const QCommandLineParser &parser, Terminal &terminal) const override;
};

} // namespace ramme
