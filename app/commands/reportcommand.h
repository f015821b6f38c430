#pragma once

#include "commands/command.h"
#include "domain/programme.h"
#include "domain/result.h"

namespace ramme {

class ReportOptions;

/// ramme report: writes a report of chosen tables and charts, and keeps what it is to be like.
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

private:
    /// Writes the report to the file, where there is one, and puts its definition in the programme where it is to be kept.
    Done make(const QCommandLineParser &parser, const ReportOptions &options, Programme &programme, const QString &out) const;
};

} // namespace ramme
