#pragma once

#include "commands/command.h"
#include "languages.h"

#include <QCoreApplication>

#include <memory>

namespace ramme {

/// The program from its first argument to its exit status: a sub-command without a display, or the window.
class Application
{
    Q_DECLARE_TR_FUNCTIONS(ramme::Application)

public:
    Application(int &argc, char **argv);
    ~Application();

    Exit run();

private:
    Exit runCommand(const Command &command);
    Exit runWindow();
    Exit sayWords() const;
    QString help() const;
    /// Where the documents are that the window offers to try; installed, or in the source tree.
    static QString samplesFolder();
    static QString systemUser(); ///< the full name of who is logged in; empty where the system has only the short one
    /// What follows --language, wherever it stands: texts are needed before the arguments are parsed.
    std::optional<QString> askedLanguage() const;

    std::vector<std::unique_ptr<Command>> m_commands;
    const Command *m_command = nullptr; ///< the one the first argument names
    bool m_asksForWords = false;        ///< --help or --version without a sub-command
    bool m_hasDisplay = true;
    std::unique_ptr<QCoreApplication> m_qt;
    Languages m_languages;
};

} // namespace ramme
