#pragma once

#include <QDir>
#include <QImage>
#include <QString>
#include <QWidget>

namespace ramme::tests {

/// What a widget shows. Kept as NAME.png in the folder RAMME_PICTURES names, for a person to look at, where it names one.
inline QImage picture(QWidget *widget, const QString &name)
{
    const QImage grabbed = widget->grab().toImage();
    const QString folder = qEnvironmentVariable("RAMME_PICTURES");
    if (!folder.isEmpty() && QDir().mkpath(folder))
        grabbed.save(QDir(folder).filePath(name + QStringLiteral(".png")));
    return grabbed;
}

} // namespace ramme::tests
