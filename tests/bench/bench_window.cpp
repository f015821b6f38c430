#include "views/mainwindow.h"
#include "views/theme.h"

#include <QApplication>
#include <QTimer>

using namespace ramme;

namespace {

/// Ends the program when the window with the opened project has been painted whole.
class FirstPaint : public QObject
{
public:
    explicit FirstPaint(QWidget *window) : QObject(window), m_window(window) { window->installEventFilter(this); }

    bool eventFilter(QObject *object, QEvent *event) override
    {
        if (event->type() == QEvent::UpdateRequest)
            QTimer::singleShot(0, m_window, [] { QCoreApplication::quit(); });
        return QObject::eventFilter(object, event);
    }

private:
    QWidget *m_window;
};

} // namespace

/// Starts as the program does, opens the project named on the command line, and ends once it is on screen.
int main(int argc, char *argv[])
{
    QApplication application(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("ramme-bench"));
    applyTheme(ThemeChoice::Light);
    MainWindow window;
    window.resize(1280, 800);
    window.show();
    window.openPaths(QCoreApplication::arguments().mid(1));
    FirstPaint painted(&window);
    window.update();
    return application.exec();
}
