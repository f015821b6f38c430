#pragma once

#include <QDir>
#include <QString>
#include <QWidget>

namespace ramme::tests {

/// Keeps what a widget shows as NAME.png in the folder RAMME_PICTURES names, for a person to look at; nothing where it names none.
inline void picture(QWidget *widget, const QString &name)
{
    const QString folder = qEnvironmentVariable("RAMME_PICTURES");
    if (!folder.isEmpty() && QDir().mkpath(folder))
        widget->grab().save(QDir(folder).filePath(name + QStringLiteral(".png")));
}

} // namespace ramme::tests
