#pragma once

#include "support/program.h"

#include <QTemporaryDir>

namespace ramme::tests {

/// A folder with a small project to try what-ifs on: two areas with the figures of a transfer that is worked out by hand, and an empty
/// scenario S.
class ScenarioProject
{
public:
    /// False where something could not be made.
    bool make();

    QString path(const QString &name) const { return m_folder.filePath(name); }
    QString write(const QString &name, const QByteArray &bytes) const;
    static QByteArray bytesOf(const QString &path);

    const QString &project() const { return m_project; }
    /// A copy of the project, to be changed.
    QString fresh(const QString &name) const { return write(name, bytesOf(m_project)); }

    static Run scenario(const QString &project, const QStringList &arguments) { return runRamme(QStringList{QStringLiteral("scenario"), project} + arguments); }
    /// An amount of the allocation, under a scenario where one is named, in tenths of a million; -1 where there is none, or none that
    /// is whole tenths. Without an area it
    /// is the sum of them all.
    static qint64 amount(const QString &project, const QString &scenario, const QString &area, int year, const QString &recipient);

    static constexpr qint64 tenth = 10'000'000; ///< 0,1 mill. kroner in øre
    static inline const QString helsekort = QStringLiteral("Digitalt helsekort for gravide");
    static inline const QString vaksinekort = QStringLiteral("Digitalt vaksinekort");

private:
    QTemporaryDir m_folder;
    QString m_project;
};

} // namespace ramme::tests
