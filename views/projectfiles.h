#pragma once

#include "edit/derived.h"
#include "views/settings.h"

#include <QObject>

class QMenu;
class QWidget;

namespace ramme {

class BackgroundWork;
class ProgrammeDocument;

/// New, open, save, save as and the projects used lately; asks before changes would be lost.
class ProjectFiles : public QObject
{
    Q_OBJECT

public:
    ProjectFiles(ProgrammeDocument *document, QWidget *window);

    void startNew();
    void open();
    bool openPath(const QString &path); ///< false where it was refused or the person thought better of it; the window is as it was
    bool save();
    bool saveAs();
    bool mayLoseChanges(); ///< saved, given up by the person, or none; false to stay
    void fillRecent(QMenu *menu);

    /// What the project is called on screen.
    QString projectName() const;
    static QString suffix();
    static bool isProject(const QString &path);

signals:
    void recentChanged();

private:
    bool saveTo(const QString &path);
    bool finishTyping(); ///< carries out what is being typed in a cell; false where it is refused, and the cell stays open

    /// Carries work out beside the window; whether it was carried out whole is left in the flag.
    Carrier carrier(const QString &label, bool &whole);

    ProgrammeDocument *m_document;
    QWidget *m_window;
    BackgroundWork *m_work;
    Settings m_settings;
};

} // namespace ramme
