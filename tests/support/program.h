#pragma once

#include <QByteArray>
#include <QStringList>

namespace ramme::tests {

/// What running the program gave.
struct Run {
    int status = -1; ///< exit status; -1 where it crashed or did not end in time
    QByteArray out;
    QByteArray error;
};

/// Runs the built program as on a machine without a display, with settings of its own.
Run runRamme(const QStringList &arguments, const QString &standardOutput = {});

/// A file below resources/samples.
QString sample(const QString &name);
/// All of them, in the order of their names.
QStringList samples();

} // namespace ramme::tests
