#include "application.h"

#include "views/mainwindow.h"
#include "views/settings.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QFileInfo>

using namespace Qt::Literals::StringLiterals;

namespace ramme {

Application::Application(int &argc, char **argv) : m_commands(allCommands())
{
    const QString first = argc > 1 ? QString::fromLocal8Bit(argv[1]) : QString();
    for (const auto &command : m_commands) {
        if (command->name() == first)
            m_command = command.get();
    }
    const bool asksForWords = first.startsWith(u"--help"_s) || first == u"-h"_s || first.startsWith(u"--version"_s) || first == u"-v"_s;
    const bool opensWindow = !m_command && !asksForWords;
    if (m_command && m_command->drawsPictures())
        qputenv("QT_QPA_PLATFORM", "offscreen");
#if defined(Q_OS_UNIX) && !defined(Q_OS_MACOS)
    m_hasDisplay = qEnvironmentVariableIsSet("DISPLAY") || qEnvironmentVariableIsSet("WAYLAND_DISPLAY") || qEnvironmentVariableIsSet("QT_QPA_PLATFORM");
#endif

    QCoreApplication::setApplicationName(u"ramme"_s);
    QCoreApplication::setOrganizationName(u"ramme"_s);
    QCoreApplication::setApplicationVersion(QStringLiteral(RAMME_VERSION));
    if ((opensWindow && m_hasDisplay) || (m_command && m_command->drawsPictures()))
        m_qt = std::make_unique<QApplication>(argc, argv);
    else
        m_qt = std::make_unique<QCoreApplication>(argc, argv);
}

Application::~Application() = default;

std::optional<QString> Application::askedLanguage() const
{
    const QStringList arguments = QCoreApplication::arguments();
    const QString option = u"--language"_s;
    for (qsizetype i = 1; i < arguments.size(); ++i) {
        if (arguments[i] == option && i + 1 < arguments.size())
            return arguments[i + 1];
        if (arguments[i].startsWith(option + u'='))
            return arguments[i].mid(option.size() + 1);
    }
    return std::nullopt;
}

Exit Application::run()
{
    m_languages.choose(u"nb"_s);
    const std::optional<QString> language = askedLanguage();
    if (language && !m_languages.choose(*language)) {
        Terminal().complain(tr("Språket «%1» finnes ikke; velg %2.").arg(*language, Languages::all().join(u", "_s)));
        return Exit::Usage;
    }
    return m_command ? runCommand(*m_command) : runWindow();
}

Exit Application::runCommand(const Command &command)
{
    Terminal terminal;
    QCommandLineParser parser;
    parser.setApplicationDescription(command.summary());
    parser.addPositionalArgument(command.name(), QString(), command.name());
    command.declare(parser);
    const QCommandLineOption help(QStringList{u"h"_s, u"help"_s}, tr("Vis denne hjelpen."));
    parser.addOption(help);
    if (!parser.optionNames().contains(u"language"_s))
        parser.addOption(QCommandLineOption(u"language"_s, tr("Språk i det som skrives: nb, nn eller en."), u"nb|nn|en"_s));

    const bool understood = parser.parse(QCoreApplication::arguments());
    if (parser.isSet(help)) {
        terminal.print(parser.helpText());
        return terminal.flush() ? Exit::Done : Exit::Refused;
    }
    if (!understood) {
        terminal.complain(tr("%1 Se «ramme %2 --help».").arg(parser.errorText(), command.name()));
        return Exit::Usage;
    }
    const Exit exit = command.run(parser, terminal);
    if (!terminal.flush()) {
        terminal.complain(tr("Utskriften kom ikke fram: standard ut tar ikke imot mer."));
        return Exit::Refused;
    }
    return exit;
}

} // namespace ramme
