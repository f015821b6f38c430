#pragma once

#include "domain/programme.h"
#include "report/print/printedreport.h"

#include <QObject>
#include <QPointer>

namespace ramme {

/// A report that is made beside the window: its tables and its sheets in another thread, its charts in this one.
class ReportMaker : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    /// Makes it of what the programme is now. Of several in a row only the last is told of.
    void make(const Programme &programme, const ReportDefinition &definition);
    bool isMaking() const { return m_job != nullptr; }

    /// What was made last, or why it could not be.
    const Result<Report> &report() const { return m_report; }
    PrintedReport takeSheets() { return std::move(m_sheets); } ///< its pages, once

signals:
    void made();

private:
    struct Job;

    void draw(const std::shared_ptr<Job> &job);
    void end(const std::shared_ptr<Job> &job);

    std::shared_ptr<Job> m_job; ///< the one that is waited for
    Result<Report> m_report = Error{};
    PrintedReport m_sheets;
};

} // namespace ramme
