#include "views/settings.h"

#include <QDir>
#include <QFileInfo>
#include <QSettings>

using namespace Qt::Literals::StringLiterals;

namespace ramme {

namespace {

constexpr int mostRecent = 8;

} // namespace

QString Settings::language() const
{
    return QSettings().value("language"_L1, u"nb"_s).toString();
}

void Settings::setLanguage(const QString &language)
{
    QSettings().setValue("language"_L1, language);
}

ThemeChoice Settings::theme() const
{
    return themeFromWord(QSettings().value("theme"_L1).toString()).value_or(ThemeChoice::System);
}

void Settings::setTheme(ThemeChoice theme)
{
    QSettings().setValue("theme"_L1, toWord(theme));
}

QStringList Settings::recentProjects() const
{
    QStringList paths = QSettings().value("recent"_L1).toStringList();
    paths.removeIf([](const QString &path) { return !QFileInfo::exists(path); });
    return paths;
}

void Settings::addRecentProject(const QString &path)
{
    const QString absolute = QFileInfo(path).absoluteFilePath();
    QStringList paths = QSettings().value("recent"_L1).toStringList();
    paths.removeAll(absolute);
    paths.prepend(absolute);
    QSettings().setValue("recent"_L1, paths.mid(0, mostRecent));
}

QString Settings::lastFolder() const
{
    return QSettings().value("folder"_L1, QDir::homePath()).toString();
}

void Settings::setLastFolder(const QString &folder)
{
    QSettings().setValue("folder"_L1, folder);
}

QString Settings::analyst() const
{
    return QSettings().value("analyst"_L1).toString();
}

void Settings::setAnalyst(const QString &name)
{
    QSettings().setValue("analyst"_L1, name.simplified());
}

Settlement Settings::signature() const
{
    return {analyst(), QDate::currentDate()};
}

QByteArray Settings::windowGeometry() const
{
    return QSettings().value("window/geometry"_L1).toByteArray();
}

QByteArray Settings::windowState() const
{
    return QSettings().value("window/state"_L1).toByteArray();
}

void Settings::setWindow(const QByteArray &geometry, const QByteArray &state)
{
    QSettings settings;
    settings.setValue("window/geometry"_L1, geometry);
    settings.setValue("window/state"_L1, state);
}

} // namespace ramme
