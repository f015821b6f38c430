#pragma once

#include <QBasicTimer>
#include <QElapsedTimer>
#include <QObject>
#include <QString>

#include <functional>
#include <vector>

namespace ramme {

/// Measures how long a window is kept from answering: the longest time between two turns of the event loop, by the clock and by the
/// processor time of this thread, which other programs do not lengthen. With RAMME_GAUGE=1 it tells of each step, and of a long turn
/// which events took the time.
class LoopGauge : public QObject
{
public:
    LoopGauge();
    ~LoopGauge() override;

    struct Turn {
        QString step; ///< the step it was in
        double work = 0; ///< processor time in ms
        double gap = 0;  ///< by the clock
    };

    /// What follows is told and judged under this name.
    void begin(const QString &step);
    /// Acts from within the loop, as a key or the mouse does, and turns the loop until the condition holds and it has nothing left to do.
    bool after(const QString &step, const std::function<void()> &act, const std::function<bool()> &until, int most = 120'000);
    /// How many times longer than on the machine the bounds were set on a fixed piece of work takes here and now; never below 1. What is
    /// measured is judged divided by it, since a machine that is slow is no fault of the window.
    static double pace();
    bool turnUntil(const std::function<bool()> &until, int most = 120'000);

    /// The longest turn of each step, in the order they came.
    const std::vector<Turn> &turns() const { return m_turns; }
    Turn longest() const;

protected:
    void timerEvent(QTimerEvent *event) override;
    bool eventFilter(QObject *object, QEvent *event) override;

private:
    struct Part {
        QString name;
        double work = 0;
    };

    void tick();
    void close(double now);
    void tell(double work) const;

    QBasicTimer m_timer;
    QElapsedTimer m_clock;
    double m_work = 0; ///< of the thread at the last turn
    qint64 m_time = 0;
    std::vector<Turn> m_turns;
    bool m_telling;
    std::vector<Part> m_parts; ///< what was delivered since the last turn
    QString m_part;
    double m_partBegan = 0;
    int m_quiet = 0; ///< turns in a row that had next to nothing to do
};

} // namespace ramme
