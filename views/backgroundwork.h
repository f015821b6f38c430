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

    explicit BackgroundWork(QWidget *window);
    ~BackgroundWork() override;

    /// Finished is called in this thread, unless the work was stopped before. Without steps nothing is told of how far it is.
    void start(const QString &label, int steps, Work work, std::function<void()> finished);
    void stop();
    bool isRunning() const { return m_job != nullptr; }

private:
    struct Job;

    void end(const std::shared_ptr<Job> &job);

    QWidget *m_window;
    std::shared_ptr<Job> m_job;
    QProgressDialog *m_progress = nullptr;
};

} // namespace ramme
