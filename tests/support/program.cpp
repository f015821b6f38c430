#include "support/program.h"

#include <QDir>
#include <QProcess>
#include <QTemporaryDir>

using namespace Qt::Literals::StringLiterals;

namespace ramme::tests {

Run runRamme(const QStringList &arguments, const QString &standardOutput)
{
    const QTemporaryDir home;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    for (const QString &name : {u"DISPLAY"_s, u"WAYLAND_DISPLAY"_s, u"QT_QPA_PLATFORM"_s, u"LANG"_s, u"LC_ALL"_s})
        environment.remove(name);
    environment.insert(u"HOME"_s, home.path());
    environment.insert(u"XDG_CONFIG_HOME"_s, home.path());

    QProcess process;
    process.setProcessEnvironment(environment);
    if (!standardOutput.isEmpty())
        process.setStandardOutputFile(standardOutput);
    process.start(QStringLiteral(RAMME_PROGRAM), arguments);
    Run run;
    if (process.waitForFinished(60'000) && process.exitStatus() == QProcess::NormalExit)
        run.status = process.exitCode();
    run.out = process.readAllStandardOutput();
    run.error = process.readAllStandardError();
    return run;
}

QString sample(const QString &name)
{
    return QStringLiteral(RAMME_SOURCE_DIR "/resources/samples/") + name;
}

QStringList samples()
{
    QStringList paths;
    for (const QString &name : QDir(sample({})).entryList(QDir::Files, QDir::Name))
        paths.append(sample(name));
    return paths;
}

} // namespace ramme::tests
