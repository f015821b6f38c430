#include "views/shot.h"

#include "files/atomicfile.h"
#include "views/mainwindow.h"
#include "views/pages/allocationpage.h"

#include <QApplication>
#include <QBuffer>
#include <QPainter>

namespace ramme {

namespace {

struct ShotText {
    Q_DECLARE_TR_FUNCTIONS(ramme::Shot)
};

} // namespace

QStringList shotPages()
{
    return MainWindow::pageNames();
}

Result<QImage> shotOf(const Programme &programme, QStringView page, const ShotOptions &options)
{
    applyTheme(options.theme);
    MainWindow window;
    window.setAttribute(Qt::WA_DontShowOnScreen);
    window.document()->clear(programme);
    window.resize(options.size);
    window.show();
    if (!window.showPage(page))
        return Error{ShotText::tr("Siden «%1» finnes ikke; velg en av %2.").arg(page, shotPages().join(QStringLiteral(", ")))};
    // Layouts settle and delayed updates run before the picture is taken.
    for (int round = 0; round < 3; ++round)
        QCoreApplication::processEvents(QEventLoop::ExcludeUserInputEvents);
    while (!window.isSettled())
        QCoreApplication::processEvents(QEventLoop::ExcludeUserInputEvents | QEventLoop::WaitForMoreEvents);

    const double scale = options.scale > 0 ? options.scale : window.devicePixelRatioF();
    QImage image(options.size * scale, QImage::Format_RGB32);
    image.setDevicePixelRatio(scale);
    image.fill(window.palette().color(QPalette::Window));
    window.render(&image);
    return image;
}

Done saveShot(const Programme &programme, QStringView page, const ShotOptions &options, const QString &path)
{
    const Result<QImage> image = shotOf(programme, page, options);
    if (!image)
        return Error{image.error()};
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    if (!image->save(&buffer, "PNG"))
        return Error{ShotText::tr("Bildet kan ikke lages i størrelsen %1×%2.").arg(options.size.width()).arg(options.size.height())};
    if (const Written written = writeAtomically(path, bytes); !written)
        return Error{written.error()};
    return done();
}

} // namespace ramme
