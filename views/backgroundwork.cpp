#include "views/backgroundwork.h"

#include <QApplication>
#include <QPointer>
#include <QProgressDialog>
#include <QThreadPool>

namespace ramme {

/// What the thread works on; it outlives the object where the window closes meanwhile.
struct BackgroundWork::Job {
    std::stop_source source;
    Work work;
    std::function<void()> finished;
};

BackgroundWork::BackgroundWork(QWidget *window) : QObject(window), m_window(window) {}

BackgroundWork::~BackgroundWork()
{
    if (m_job)
        m_job->source.request_stop();
}

void BackgroundWork::start(const QString &label, int steps, Work work, std::function<void()> finished)
{
    stop();
    m_job = std::make_shared<Job>();
    m_job->work = std::move(work);
    m_job->finished = std::move(finished);
    m_progress = new QProgressDialog(label, tr("&Avbryt"), 0, 1, m_window);
    m_progress->setWindowModality(Qt::WindowModal);
    m_progress->setMinimumDuration(300);
    m_progress->setValue(0); // the time to wait counts from here, and only with a range to be in
    m_progress->setMaximum(steps);
    connect(m_progress, &QProgressDialog::canceled, this, &BackgroundWork::stop);
    const QPointer<BackgroundWork> self(this);
    QThreadPool::globalInstance()->start([job = m_job, self] {
        job->work(job->source.get_token(), [job, self](int step) {
            QMetaObject::invokeMethod(qApp, [job, self, step] {
                if (self && self->m_job == job && self->m_progress)
                    self->m_progress->setValue(step);
            });
        });
        QMetaObject::invokeMethod(qApp, [job, self] {
            if (self)
                self->end(job);
        });
    });
}

void BackgroundWork::stop()
{
    if (!m_job)
        return;
    m_job->source.request_stop();
    m_job.reset();
    m_progress->hide();
    m_progress->deleteLater();
    m_progress = nullptr;
}

void BackgroundWork::end(const std::shared_ptr<Job> &job)
{
    if (m_job != job)
        return; // it was stopped
    m_job.reset();
    m_progress->deleteLater();
    m_progress = nullptr;
    job->finished();
}

} // namespace ramme
