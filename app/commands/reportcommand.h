#pragma once

#include "commands/command.h"

namespace ramme {

/// ramme report: writes a report of chosen tables and charts.
class ReportCommand : public Command
{
    Q_DECLARE_TR_FUNCTIONS(ramme::ReportCommand)

public:
    QString name() const override;
    QString synopsis() const override;
    QString summary() const override;
    bool drawsPictures() const override { return true; }
    void declare(QCommandLineParser &parser) const override;
    Exit run(const QCommandLineParser &parser, Terminal &terminal) const override;
};

} // namespace ramme
