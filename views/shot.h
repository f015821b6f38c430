#pragma once

#include "domain/programme.h"
#include "domain/result.h"
#include "views/theme.h"

#include <QImage>
#include <QSize>

namespace ramme {

/// How a picture of the window is taken. The language is the application's, whatever translators it has installed.
struct ShotOptions {
    QSize size = {1280, 800}; ///< of the window, in device-independent pixels
    ThemeChoice theme = ThemeChoice::Light;
    double scale = 0; ///< pixels per device-independent pixel; 0 for the screen's own
};

/// The pages a picture can be taken of: allocation, mandate, ambitions, checks.
QStringList shotPages();

/// Draws the window showing a page of a programme. Needs a QApplication, and no display with the offscreen platform.
/// Refused for an unknown page. Sets the application's theme.
Result<QImage> shotOf(const Programme &programme, QStringView page, const ShotOptions &options = {});

/// The same into a PNG file.
Done saveShot(const Programme &programme, QStringView page, const ShotOptions &options, const QString &path);

} // namespace ramme
