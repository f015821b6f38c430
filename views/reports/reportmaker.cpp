#include "views/reports/reportmaker.h"

#include "report/reportbuilder.h"
#include "report/spokenlanguage.h"
#include "views/chartpicture.h"

#include <QCoreApplication>
#include <QThreadPool>

namespace ramme {

/// What the threads work on, one after the other; it outlives the object where the window closes meanwhile.
struct ReportMaker::Job {
    Programme programme;
    ReportDefinition definition;
    std::vector<AllocationDrawing> drawings; ///< what the charts of the report show
    Result<Report> report = Error{};
    PrintedReport sheets;
};

namespace {

/// Does some work in a thread, and then some in this one, unless the object has gone.
void inTurn(QObject *object, const std::function<void()> &work, const std::function<void()> &then)
{
    const QPointer<QObject> self(object);
    QThreadPool::globalInstance()->start([self, work, then] {
        work();
        QMetaObject::invokeMethod(qApp, [self, then] {
            if (self)
                then();
        });
    });
}

} // namespace

void ReportMaker::make(const Programme &programme, const ReportDefinition &definition)
{
    const auto job = std::make_shared<Job>();
    job->programme = programme;
    job->definition = definition;
    m_job = job;
    const auto build = [job] {
        job->report = buildReport(job->programme, job->definition, [&](const AllocationDrawing &drawing) {
            job->drawings.push_back(drawing);
            return ReportPicture();
        });
    };
    inTurn(this, build, [this, job] { draw(job); });
}

/// Charts are widgets, which belong to the thread of the window.
void ReportMaker::draw(const std::shared_ptr<Job> &job)
{
    if (m_job != job)
        return; // another has been asked for
    if (!job->report)
        return end(job);
    auto drawing = job->drawings.cbegin();
    for (ReportPart &part : job->report->parts) {
        for (ReportBlock &block : part.blocks) {
            auto *chart = std::get_if<ReportPicture>(&block);
            if (!chart)
                continue;
            const SpokenLanguage spoken(job->definition.language);
            ReportPicture drawn = allocationPicture(*drawing++);
            drawn.categories = std::move(chart->categories);
            drawn.series = std::move(chart->series);
            *chart = std::move(drawn);
        }
    }
    inTurn(this, [job] { job->sheets = printed(*job->report); }, [this, job] { end(job); });
}

void ReportMaker::end(const std::shared_ptr<Job> &job)
{
    if (m_job != job)
        return;
    m_job.reset();
    m_report = std::move(job->report);
    m_sheets = std::move(job->sheets);
    emit made();
}

} // namespace ramme
