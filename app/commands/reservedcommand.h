#pragma once

#include "commands/command.h"

#include <QCoreApplication>

namespace ramme {

/// A sub-command whose name is kept for what is not there yet. It says so and does nothing.
class ReservedCommand : public Command
{
    Q_DECLARE_TR_FUNCTIONS(ramme::ReservedCommand)

public:
    explicit ReservedCommand(const QString &name) : m_name(name) {}

    QString name() const override { return m_name; }
    QString synopsis() const override { return {}; }
    QString summary() const override { return {}; }
    bool isReserved() const override { return true; }
    void declare(QCommandLineParser &) const override {}
    Exit run(const QCommandLineParser &parser, Terminal &terminal) const override;

private:
    QString m_name;
};

} // namespace ramme
