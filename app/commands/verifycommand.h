#pragma once

#include "commands/command.h"

#include <QCoreApplication>

namespace ramme {

/// ramme verify: what of a report that was written once still holds.
class VerifyCommand : public Command
{
    Q_DECLARE_TR_FUNCTIONS(ramme::VerifyCommand)

public:
    QString name() const override;
    QString synopsis() const override;
    QString summary() const override;
    bool drawsPictures() const override { return true; } // a PDF is set again to be compared
    void declare(QCommandLineParser &parser) const override;
    Exit run(const QCommandLineParser &parser, Terminal &terminal) const override;
};

} // namespace ramme
