#include "support/windowtest.h"

#include "support/sampleprogramme.h"
#include "views/dialogs/reviewdialog.h"
#include "views/figuretable.h"
#include "views/importcontroller.h"

#include <QApplication>
#include <QDropEvent>
#include <QLabel>
#include <QLineEdit>
#include <QMimeData>

namespace ramme {

using namespace Qt::Literals::StringLiterals;

void WindowTest::initTestCase()
{
    QCoreApplication::setOrganizationName(u"ramme-tests"_s);
    QCoreApplication::setApplicationName(QString::fromLatin1(metaObject()->className()));
    QSettings::setDefaultFormat(QSettings::IniFormat);
}

void WindowTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY(m_folder->isValid());
    QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, m_folder->path());
    m_told.clear();
    m_asked.clear();
    m_files.clear();
    m_written.clear();
    m_answer = Messages::Answer::Cancel;
    Messages::setHands({[this](const QString &text) {
                            m_asked << text;
                            return m_answer;
                        },
                        [this](const QString &text) { m_told << text; }, [this](const Messages::FileQuestion &) { return m_files; },
                        [this](const QString &text, const QString &) {
                            m_asked << text;
                            return m_written.isEmpty() ? std::nullopt : std::optional(m_written);
                        }});
    openWindow();
}

void WindowTest::openWindow()
{
    m_window.reset();
    m_window = std::make_unique<MainWindow>(samplesFolder);
    m_window->show();
    m_window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
}

void WindowTest::cleanup()
{
    m_window.reset();
    qunsetenv("RAMME_PAGES"); // some name a helper of their own
    Messages::setHands({});
}

void WindowTest::showSample()
{
    m_window->document()->clear(sample::sevenAreas());
    m_window->showPage(u"allocation");
    QCoreApplication::processEvents();
}

QString WindowTest::write(const QString &name, const QByteArray &bytes)
{
    const QString path = m_folder->filePath(name);
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        return {};
    return path;
}

void WindowTest::pressKey(Qt::Key key, Qt::KeyboardModifiers modifiers)
{
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    QTest::keyClick(m_window.get(), key, modifiers);
}

bool WindowTest::drop(const QMimeData &data)
{
    QDragEnterEvent enter(QPoint(400, 400), Qt::CopyAction, &data, Qt::LeftButton, {});
    QApplication::sendEvent(m_window.get(), &enter);
    if (!enter.isAccepted())
        return false;
    QDropEvent letGo(QPointF(400, 400), Qt::CopyAction, &data, Qt::LeftButton, {});
    QApplication::sendEvent(m_window.get(), &letGo);
    return letGo.isAccepted();
}

bool WindowTest::drop(const QStringList &paths)
{
    QList<QUrl> urls;
    for (const QString &path : paths)
        urls += QUrl::fromLocalFile(path);
    QMimeData data;
    data.setUrls(urls);
    return drop(data);
}

ReviewDialog *WindowTest::review()
{
    if (!QTest::qWaitFor([this] { return m_window->findChild<ReviewDialog *>() != nullptr; }))
        return nullptr;
    auto *dialog = m_window->findChild<ReviewDialog *>();
    return QTest::qWaitFor([dialog] { return QApplication::activeWindow() == dialog; }) ? dialog : nullptr;
}

void WindowTest::acceptReviews(ImportController *controller)
{
    connect(controller, &ImportController::reviewing, this, [](ReviewDialog *dialog) { dialog->accept(); });
}

QString WindowTest::editByKeys(FigureTable *table, const QModelIndex &index, const QString &entry)
{
    table->setFocus();
    table->setCurrentIndex(index);
    QTest::keyClick(table, Qt::Key_F2);
    QPointer<QLineEdit> editor = table->viewport()->findChild<QLineEdit *>();
    if (!editor)
        return u"no editor"_s;
    editor->selectAll();
    QTest::keyClicks(editor, entry);
    QTest::keyClick(editor, Qt::Key_Return);
    QTest::qWait(20);
    return index.data().toString();
}

QLabel *WindowTest::statusLabel(const QString &beginning) const
{
    for (QLabel *label : m_window->findChildren<QLabel *>()) {
        if (label->text().startsWith(beginning) && label->isVisible())
            return label;
    }
    return nullptr;
}

} // namespace ramme
