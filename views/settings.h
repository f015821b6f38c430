#pragma once

#include "domain/figure.h"
#include "views/theme.h"

#include <QByteArray>
#include <QStringList>

namespace ramme {

/// What the window remembers between runs: the choices a person made, the projects used lately, where the panes stood.
/// Kept under the application's name; nothing of a project is kept here.
class Settings
{
public:
    QString language() const; ///< "nb", "nn" or "en"
    void setLanguage(const QString &language);
    ThemeChoice theme() const;
    void setTheme(ThemeChoice theme);

    QStringList recentProjects() const; ///< newest first, only those that still exist
    void addRecentProject(const QString &path);

    QString lastFolder() const;
    void setLastFolder(const QString &folder);

    QString analyst() const; ///< the name last given with a judgement or in a review; empty where none is known
    void setAnalyst(const QString &name);
    Settlement signature() const; ///< who settles figures today

    QByteArray windowGeometry() const;
    QByteArray windowState() const;
    void setWindow(const QByteArray &geometry, const QByteArray &state);
};

} // namespace ramme
