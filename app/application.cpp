#include "application.h"

#include "views/mainwindow.h"
#include "views/settings.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QFileInfo>
#include <QScreen>

#if defined(Q_OS_UNIX)
#include <pwd.h>
#include <unistd.h>
#endif

using namespace Qt::Literals::StringLiterals;

namespace ramme {

Application::Application(int &argc, char **argv) : m_commands(allCommands())
{
    const QString first = argc > 1 ? QString::fromLocal8Bit(argv[1]) : QString();
    for (const auto &command : m_commands) {
        if (command->name() == first)
            m_command = command.get();
    }
    const QStringList words{u"--help"_s, u"-h"_s, u"--version"_s, u"-v"_s};
    for (int i = 1; i < argc && !m_command; ++i)
        m_asksForWords = m_asksForWords || words.contains(QString::fromLocal8Bit(argv[i]));

    // On the command line standard error belongs to Ramme's own lines; what Qt remarks about a machine without a display is not for it.
    if (m_command)
        qInstallMessageHandler([](QtMsgType type, const QMessageLogContext &, const QString &text) {
            if (type == QtCriticalMsg || type == QtFatalMsg)
                Terminal().complain(text);
        });
    const bool drawsPictures = m_command && m_command->drawsPictures();
    if (drawsPictures)
        qputenv("QT_QPA_PLATFORM", "offscreen");
#if defined(Q_OS_UNIX) && !defined(Q_OS_MACOS)
    m_hasDisplay = qEnvironmentVariableIsSet("DISPLAY") || qEnvironmentVariableIsSet("WAYLAND_DISPLAY") || qEnvironmentVariableIsSet("QT_QPA_PLATFORM");
#endif
    QCoreApplication::setApplicationName(u"ramme"_s);
    QCoreApplication::setOrganizationName(u"ramme"_s);
    QCoreApplication::setApplicationVersion(QStringLiteral(RAMME_VERSION));
    if (drawsPictures || (!m_command && !m_asksForWords && m_hasDisplay))
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
    if (m_command)
        return runCommand(*m_command);
    if (m_asksForWords)
        return sayWords();
    return runWindow();
}

Exit Application::runCommand(const Command &command)
{
    Terminal terminal;
    QCommandLineParser parser;
    command.declare(parser);
    const QCommandLineOption help({u"h"_s, u"help"_s}, tr("Vis denne hjelpen."));
    const QCommandLineOption language(u"language"_s, tr("Språket i det som skrives; nb om det ikke er gitt."), Languages::all().join(u'|'));
    parser.addOptions({language, help});

    QStringList arguments = QCoreApplication::arguments();
    arguments.removeAt(1); // the command's own name
    const bool understood = parser.parse(arguments);
    if (parser.isSet(help)) {
        terminal.print(tr("Bruk: ramme %1 %2").arg(command.name(), command.synopsis()));
        terminal.print(command.summary());
        terminal.print(parser.helpText().section(u'\n', 1).chopped(1));
        return terminal.finish(Exit::Success);
    }
    if (!understood) {
        terminal.complain(tr("%1 Se «ramme %2 --help».").arg(parser.errorText(), command.name()));
        return Exit::Usage;
    }
    return terminal.finish(command.run(parser, terminal));
}

Exit Application::runWindow()
{
    Terminal terminal;
    QCommandLineParser parser;
    parser.addOption(QCommandLineOption(u"language"_s, QString(), u"nb"_s));
    if (!parser.parse(QCoreApplication::arguments())) {
        terminal.complain(tr("%1 Se «ramme --help».").arg(parser.errorText()));
        return Exit::Usage;
    }
    for (const QString &path : parser.positionalArguments()) {
        if (!QFileInfo::exists(path)) {
            terminal.complain(tr("«%1» er verken en kommando eller en fil som finnes. Se «ramme --help».").arg(path));
            return Exit::Usage;
        }
    }
    if (!m_hasDisplay)
        return terminal.refuse(tr("Det er ingen skjerm å vise vinduet på. «ramme --help» viser det som går uten."));

    QGuiApplication::setApplicationDisplayName(u"Ramme"_s);
    QGuiApplication::setDesktopFileName(u"org.ramme.Ramme"_s);
    Settings settings;
    if (settings.analyst().isEmpty())
        settings.setAnalyst(systemUser());
    if (!parser.isSet(u"language"_s))
        m_languages.choose(settings.language());
    applyTheme(settings.theme());
    MainWindow window(samplesFolder());
    constexpr QSize frame(16, 48); // what the desktop puts around a window
    window.resize(window.size().boundedTo(window.screen()->availableGeometry().size() - frame));
    window.show();
    window.openPaths(parser.positionalArguments());
    QCoreApplication::exec();
    return Exit::Success;
}

QString Application::systemUser()
{
#if defined(Q_OS_UNIX)
    const passwd *user = getpwuid(getuid());
    if (!user || !user->pw_gecos)
        return {};
    const QString name = QString::fromLocal8Bit(user->pw_gecos).section(u',', 0, 0).simplified();
    return name == QString::fromLocal8Bit(user->pw_name) ? QString() : name;
#else
    return {};
#endif
}

QString Application::samplesFolder()
{
    const QString installed = QCoreApplication::applicationDirPath() + u"/../share/ramme/samples"_s;
    return QFileInfo::exists(installed) ? installed : QStringLiteral(RAMME_SAMPLES);
}

Exit Application::sayWords() const
{
    Terminal terminal;
    const QStringList arguments = QCoreApplication::arguments();
    const bool version = arguments.contains(u"--version"_s) || arguments.contains(u"-v"_s);
    terminal.print(version ? u"ramme "_s + QCoreApplication::applicationVersion() : help());
    return terminal.finish(Exit::Success);
}

QString Application::help() const
{
    QStringList lines{
        tr("Bruk: ramme [FIL…]"),
        tr("      ramme KOMMANDO …"),
        QString(),
        tr("Uten kommando åpnes vinduet, med et prosjekt eller med dokumenter som skal leses inn."),
        QString(),
        tr("Kommandoer:"),
    };
    for (const auto &command : m_commands)
        lines << u"  ramme %1 %2"_s.arg(command->name(), command->synopsis()) << u"      "_s + command->summary();
    lines << QString() << tr("«ramme KOMMANDO --help» forklarer hver av dem.") << QString() << tr("Valg:")
          << u"  --language nb|nn|en   "_s + tr("Språket i vinduet og i det som skrives.")
          << u"  --help                "_s + tr("Vis denne hjelpen.")
          << u"  --version             "_s + tr("Vis versjonen.") << QString()
          << tr("Status: 0 gjort · 1 gjort, og noe må en person se på (import og check) · 2 avvist, og ingenting er endret · 3 feil bruk");
    return lines.join(u'\n');
}

} // namespace ramme
