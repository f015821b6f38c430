#pragma once

#include "terminal.h"

#include <QString>

#include <memory>
#include <vector>

class QCommandLineParser;

namespace ramme {

/// One sub-command. It declares its arguments and does its work with what was given.
class Command
{
public:
    virtual ~Command() = default;

    virtual QString name() const = 0;
    /// What stands behind the name on the command line.
    virtual QString synopsis() const = 0;
    /// One line for the list of commands.
    virtual QString summary() const = 0;
    /// True where pictures of widgets are made, for which a display is played.
    virtual bool drawsPictures() const { return false; }
    virtual void declare(QCommandLineParser &parser) const = 0;
    virtual Exit run(const QCommandLineParser &parser, Terminal &terminal) const = 0;
};

/// All of them, in the order they are listed.
std::vector<std::unique_ptr<Command>> allCommands();

} // namespace ramme
