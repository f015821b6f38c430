#include "views/backgroundwork.h"

#include <QApplication>
#include <QEventLoop>
#include <QPointer>
#include <QProgressDialog>
#include <QThreadPool>
#include <QTimer>

#include <thread>

namespace ramme {

/// What the thread works on; it outlives the object where the window closes meanwhile.
struct BackgroundWork::Job {
    std::stop_source source;
    Work work;
    std::function<void()> finished;
};

BackgroundWork::BackgroundWork(QWidget *window, int patience) : QObject(window), m_window(window), m_patience(patience) {}

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
    m_progress->setMinimumDuration(m_patience);
    m_progress->setValue(0); // the time to wait counts from here, and only with a range to be in
    m_progress->setMaximum(steps);
    connect(m_progress, &QProgressDialog::canceled, this, [this] {
        stop();
        emit stopped();
    });
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

bool BackgroundWork::carryOut(const QString &label, const std::function<void(const std::stop_token &stop)> &work)
{
    QEventLoop loop;
    bool ended = false;
    m_carrying = true;
    std::jthread thread([&](const std::stop_token &stop) {
        work(stop);
        QMetaObject::invokeMethod(&loop, [&] {
            ended = true;
            loop.quit();
        });
    });
    QTimer::singleShot(m_patience, &loop, &QEventLoop::quit);
    loop.exec(QEventLoop::ExcludeUserInputEvents);
    if (!ended) {
        QProgressDialog progress(label, tr("&Avbryt"), 0, 0, m_window);
        progress.setWindowModality(Qt::WindowModal);
        progress.setMinimumDuration(0);
        progress.setAutoReset(false);
        connect(&progress, &QProgressDialog::canceled, &loop, [&] {
            thread.request_stop();
            progress.setLabelText(tr("Avbryter …"));
            progress.setCancelButton(nullptr);
            progress.show();
        });
        progress.show();
        loop.exec();
        m_window->activateWindow();
    }
    m_carrying = false;
    const bool stopped = thread.get_stop_token().stop_requested();
    thread.join();
    return !stopped;
}

void BackgroundWork::stop()
{
    if (!m_job)
        return;
    m_job->source.request_stop();
    m_job.reset();
    endProgress();
}

void BackgroundWork::end(const std::shared_ptr<Job> &job)
{
    if (m_job != job)
        return; // it was stopped
    m_job.reset();
    endProgress();
    job->finished();
}

void BackgroundWork::endProgress()
{
    if (m_progress->isVisible())
        m_window->activateWindow();
    m_progress->hide();
    m_progress->deleteLater();
    m_progress = nullptr;
}

} // namespace ramme
