#pragma once

#include "commands/command.h"

#include <QCoreApplication>

namespace ramme {

/// ramme chart: a chart as a picture.
class ChartCommand : public Command
{
    Q_DECLARE_TR_FUNCTIONS(ramme::ChartCommand)

public:
    QString name() const override;
    QString synopsis() const override;
    QString summary() const override;
    bool drawsPictures() const override { return true; }
    void declare(QCommandLineParser &parser) const override;
    Exit run(const QCommandLineParser &parser, Terminal &terminal) const override;
};

} // namespace ramme
