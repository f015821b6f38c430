#pragma once

#include "report/tablename.h"
#include "views/settings.h"

#include <QObject>

class QWidget;

namespace ramme {

class ProgrammeDocument;

/// Writes a table or the chart of the project to a file a person names.
class Exporter : public QObject
{
    Q_OBJECT

public:
    Exporter(ProgrammeDocument *document, QWidget *window);

    void exportTable(TableName name);
    static QString titleOf(TableName name);
    void exportChart();

signals:
    void exported(const QString &path);

private:
    QString askForPath(const QString &title, const QString &name, const QStringList &filters, const QStringList &suffixes, QString *chosenFilter);

    ProgrammeDocument *m_document;
    QWidget *m_window;
    Settings m_settings;
};

} // namespace ramme
