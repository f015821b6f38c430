#pragma once

#include <QObject>

#include <functional>
#include <memory>
#include <stop_token>

class QProgressDialog;
class QWidget;

namespace ramme {

/// Does one piece of work beside the window, with a progress dialog that stops it: the window answers at once, and the work
/// ends at the next place where it looks at its token.
class BackgroundWork : public QObject
{
    Q_OBJECT

public:
    using Told = std::function<void(int step)>;
    using Work = std::function<void(std::stop_token stop, const Told &told)>;

    /// The window is told of nothing before so many ms have gone.
    explicit BackgroundWork(QWidget *window, int patience = 300);
    ~BackgroundWork() override;

    /// Finished is called in this thread, unless the work was stopped before. Without steps nothing is told of how far it is.
    void start(const QString &label, int steps, Work work, std::function<void()> finished);
    /// Comes back when the work is done, or has ended because it was stopped: false then. Meanwhile the window is drawn, but takes no
    /// keys and no mouse, so that nothing the work reads is changed.
    bool carryOut(const QString &label, const std::function<void(const std::stop_token &stop)> &work);
    void stop();
    bool isRunning() const { return m_job || m_carrying; }

signals:
    /// By a person, with what was begun by start.
    void stopped();

private:
    struct Job;

    void end(const std::shared_ptr<Job> &job);
    void endProgress();

    QWidget *m_window;
    int m_patience;
    std::shared_ptr<Job> m_job;
    QProgressDialog *m_progress = nullptr;
    bool m_carrying = false;
};

} // namespace ramme
