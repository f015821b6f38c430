#include "views/projectfiles.h"

#include "edit/programmedocument.h"
#include "views/amountdelegate.h"
#include "views/backgroundwork.h"
#include "views/messages.h"

#include <QAbstractItemView>
#include <QDir>
#include <QFileInfo>
#include <QLineEdit>
#include <QMenu>

using namespace Qt::Literals::StringLiterals;

namespace ramme {

ProjectFiles::ProjectFiles(ProgrammeDocument *document, QWidget *window)
    : QObject(window)
    , m_document(document)
    , m_window(window)
    , m_work(new BackgroundWork(window))
{
}

Carrier ProjectFiles::carrier(const QString &label, bool &whole)
{
    return [this, label, &whole](const std::function<void(std::stop_token)> &work) { whole = m_work->carryOut(label, work); };
}

QString ProjectFiles::suffix()
{
    return u"ramme"_s;
}

bool ProjectFiles::isProject(const QString &path)
{
    return QFileInfo(path).suffix().compare(suffix(), Qt::CaseInsensitive) == 0;
}

QString ProjectFiles::projectName() const
{
    return m_document->path().isEmpty() ? tr("Uten navn") : QFileInfo(m_document->path()).completeBaseName();
}

bool ProjectFiles::finishTyping()
{
    QWidget *editor = m_window->focusWidget();
    auto *view = editor && editor->parentWidget() ? qobject_cast<QAbstractItemView *>(editor->parentWidget()->parentWidget()) : nullptr;
    if (!view || editor->parentWidget() != view->viewport())
        return true;
    QAbstractItemDelegate *delegate = view->itemDelegateForIndex(view->currentIndex());
    emit delegate->commitData(editor);
    const auto *amounts = qobject_cast<AmountDelegate *>(delegate);
    if (amounts && amounts->refusedEditor() == editor)
        return false;
    emit delegate->closeEditor(editor);
    return true;
}

bool ProjectFiles::mayLoseChanges()
{
    if (m_work->isRunning() || !finishTyping())
        return false;
    if (!m_document->isModified())
        return true;
    switch (Messages::askToSave(m_window, projectName())) {
    case Messages::Answer::Save: return save();
    case Messages::Answer::Discard: return true;
    default: return false;
    }
}

void ProjectFiles::startNew()
{
    if (mayLoseChanges())
        m_document->clear();
}

void ProjectFiles::open()
{
    const QStringList paths = Messages::askForFiles(m_window, {Messages::FileQuestion::Kind::OpenOne, tr("Åpne et prosjekt"), m_settings.lastFolder(),
                                                               {tr("Ramme-prosjekter (*.ramme)"), tr("Alle filer (*)")}});
    if (!paths.isEmpty())
        openPath(paths.front());
}

bool ProjectFiles::openPath(const QString &path)
{
    if (!mayLoseChanges())
        return false;
    bool whole = true;
    if (const Done done = m_document->open(path, carrier(tr("Åpner prosjektet …"), whole)); !done) {
        if (whole)
            Messages::refuse(m_window, tr("Prosjektet kan ikke åpnes"), done.error());
        return false;
    }
    m_settings.addRecentProject(path);
    m_settings.setLastFolder(QFileInfo(path).absolutePath());
    emit recentChanged();
    return true;
}

bool ProjectFiles::save()
{
    return m_document->path().isEmpty() ? saveAs() : saveTo(m_document->path());
}

bool ProjectFiles::saveAs()
{
    const QString start = m_document->path().isEmpty() ? QDir(m_settings.lastFolder()).filePath(tr("Fordeling") + u'.' + suffix()) : m_document->path();
    const QStringList paths = Messages::askForFiles(m_window, {Messages::FileQuestion::Kind::Save, tr("Lagre prosjektet som"), start,
                                                               {tr("Ramme-prosjekter (*.ramme)")}});
    return !paths.isEmpty() && saveTo(paths.front());
}

bool ProjectFiles::saveTo(const QString &path)
{
    if (!finishTyping())
        return false;
    bool whole = true;
    const Done done = m_document->saveAs(path, carrier(tr("Lagrer prosjektet …"), whole));
    if (!done) {
        if (whole)
            Messages::refuse(m_window, tr("Prosjektet ble ikke lagret"), done.error());
        return false;
    }
    m_settings.addRecentProject(path);
    m_settings.setLastFolder(QFileInfo(path).absolutePath());
    emit recentChanged();
    return true;
}

void ProjectFiles::fillRecent(QMenu *menu)
{
    menu->clear();
    int number = 1;
    for (const QString &path : m_settings.recentProjects()) {
        QAction *action = menu->addAction(tr("&%1 %2", "number and name of a project used lately").arg(number++).arg(QFileInfo(path).fileName()));
        action->setStatusTip(path);
        connect(action, &QAction::triggered, this, [this, path] { openPath(path); });
    }
    menu->setEnabled(!menu->isEmpty());
}

} // namespace ramme
