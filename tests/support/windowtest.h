#pragma once

#include "views/mainwindow.h"
#include "views/messages.h"

#include <QSettings>
#include <QTemporaryDir>
#include <QTest>

class QLabel;
class QMimeData;

namespace ramme {

class FigureTable;
class ImportController;
class ReviewDialog;

/// A window as a person uses it, with settings and a folder of its own: keys and mouse in, what is on screen out. Questions are
/// answered through the door.
class WindowTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void cleanup();

protected:
    void openWindow(); ///< a new one, in place of another
    void showSample();
    QString write(const QString &name, const QByteArray &bytes);
    /// Presses a key once the window has it: what asked or told of progress may take a turn to give the window back.
    void pressKey(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier);
    /// Drags over the window and lets go; false where the window would not have it.
    bool drop(const QMimeData &data);
    bool drop(const QStringList &paths);
    /// The review that opens, or null.
    ReviewDialog *review();
    /// What is read goes straight into the project; going through it is the tests of the review's.
    void acceptReviews(ImportController *controller);
    /// Types into a cell and leaves it with Enter; what the cell shows then.
    QString editByKeys(FigureTable *table, const QModelIndex &index, const QString &entry);
    QLabel *statusLabel(const QString &beginning) const;

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<MainWindow> m_window;
    QStringList m_told;
    QStringList m_asked;
    QStringList m_files; ///< the answer where files are asked for
    QString m_written;   ///< the answer where a text is asked for
    Messages::Answer m_answer = Messages::Answer::Cancel;
};

inline const QString samplesFolder = QStringLiteral(RAMME_SOURCE_DIR "/resources/samples");

} // namespace ramme
