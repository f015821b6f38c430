#pragma once

#include "report/writereport.h"

#include <QString>

class QWidget;

namespace ramme {

/// A kind of file a person can choose, as a file dialog offers it, and how its files end.
struct FileKind {
    QString filter;
    QString suffix;
};

/// Where to save: the path, which ends as one of the kinds do, and the filter that was chosen. Nothing where the person gave it up.
struct SavePlace {
    QString path;
    QString filter;
};

/// Asks where to save what is called this. The name stays within what any system takes; the folder is the last that was used.
std::optional<SavePlace> askWhereToSave(QWidget *window, const QString &title, const QString &name, const std::vector<FileKind> &kinds);

/// Where to save a report, and as what.
struct ReportPlace {
    QString path;
    ReportFormat format;
};
std::optional<ReportPlace> askWhereToSaveReport(QWidget *window, const QString &title, const QString &name);

} // namespace ramme
