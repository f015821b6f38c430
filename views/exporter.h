#pragma once

#include "planning/priceview.h"
#include "report/tablename.h"
#include "views/settings.h"

#include <QObject>

class QWidget;

namespace ramme {

class BackgroundWork;
class ProgrammeDocument;
struct Report;
struct ReportDefinition;

/// Writes a table or the chart of the project to a file a person names.
class Exporter : public QObject
{
    Q_OBJECT

public:
    Exporter(ProgrammeDocument *document, QWidget *window);

    /// The allocation is written under the scenario, where one is named, and in the kroner of the view, where there is one.
    void exportTable(TableName name, const QString &scenario = {}, const std::optional<PriceView> &prices = {});
    static QString titleOf(TableName name);
    void exportChart(const Plan &plan);
    /// In the format the person chooses; made of what the project holds now.
    void exportReport(const Report &report, const ReportDefinition &definition);

signals:
    void exported(const QString &path);
    void reportExported(const QString &path);

private:
    ProgrammeDocument *m_document;
    QWidget *m_window;
    BackgroundWork *m_work;
    Settings m_settings;
};

} // namespace ramme
