#include "support/loopgauge.h"

#include <QCoreApplication>
#include <QEvent>
#include <QEventLoop>
#include <QFontMetricsF>
#include <QGuiApplication>
#include <QMetaEnum>
#include <QTimer>

#include <algorithm>
#include <ctime>

namespace ramme {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr double worthTelling = 10;

/// In ms, of this thread.
double processorTime()
{
    timespec now{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &now);
    return double(now.tv_sec) * 1e3 + double(now.tv_nsec) / 1e6;
}

} // namespace

double LoopGauge::pace()
{
    constexpr double nominal = 20; // ms, where the bounds were set
    const double begun = processorTime();
    const QFontMetricsF metrics(QGuiApplication::font());
    QStringList texts;
    for (int i = 0; i < 3000; ++i)
        texts += u"Tiltak %1, ramme %2"_s.arg(i * 7919 % 3001).arg(i * 0.1, 0, 'f', 1);
    texts.sort(Qt::CaseInsensitive);
    double width = 0;
    for (const QString &text : std::as_const(texts))
        width = std::max(width, metrics.horizontalAdvance(text));
    return width > 0 ? std::max(1.0, (processorTime() - begun) / nominal) : 1;
}

LoopGauge::LoopGauge() : m_telling(qEnvironmentVariableIsSet("RAMME_GAUGE"))
{
    m_clock.start();
    m_work = processorTime();
    if (m_telling)
        qApp->installEventFilter(this);
    m_timer.start(1, Qt::PreciseTimer, this);
}

LoopGauge::~LoopGauge() = default;

void LoopGauge::begin(const QString &step)
{
    tick();
    m_turns.push_back({step, 0, 0});
}

bool LoopGauge::after(const QString &step, const std::function<void()> &act, const std::function<bool()> &until, int most)
{
    begin(step);
    QTimer::singleShot(0, this, act);
    return turnUntil(until, most);
}

bool LoopGauge::turnUntil(const std::function<bool()> &until, int most)
{
    QEventLoop loop;
    QElapsedTimer waited;
    waited.start();
    bool held = false;
    QTimer look;
    m_quiet = 0;
    connect(&look, &QTimer::timeout, &loop, [&] {
        held = held || (m_quiet >= 5 && until()); // a loop inside may still turn a while after it held
        if (held || waited.elapsed() > most)
            loop.quit();
    });
    look.start(2);
    loop.exec();
    return held;
}

LoopGauge::Turn LoopGauge::longest() const
{
    const auto found = std::max_element(m_turns.cbegin(), m_turns.cend(), [](const Turn &a, const Turn &b) { return a.work < b.work; });
    return found == m_turns.cend() ? Turn() : *found;
}

void LoopGauge::timerEvent(QTimerEvent *event)
{
    if (event->timerId() == m_timer.timerId())
        tick();
}

void LoopGauge::tick()
{
    const double now = processorTime();
    const qint64 time = m_clock.nsecsElapsed();
    const double work = now - m_work;
    if (!m_turns.empty()) {
        Turn &turn = m_turns.back();
        turn.work = std::max(turn.work, work);
        turn.gap = std::max(turn.gap, double(time - m_time) / 1e6);
    }
    m_quiet = work < 1 ? m_quiet + 1 : 0;
    if (m_telling) {
        close(now);
        tell(work);
        m_parts.clear();
    }
    m_work = now;
    m_time = time;
}

void LoopGauge::close(double now)
{
    if (!m_part.isEmpty() && now - m_partBegan >= 1)
        m_parts.push_back({m_part, now - m_partBegan});
    m_part.clear();
}

void LoopGauge::tell(double work) const
{
    if (work < worthTelling)
        return;
    QStringList parts;
    for (const Part &part : m_parts)
        parts += u"%1 %2"_s.arg(part.name).arg(part.work, 0, 'f', 1);
    qInfo("%6.1f ms in «%s»: %s", work, qPrintable(m_turns.empty() ? QString() : m_turns.back().step), qPrintable(parts.join(u", "_s)));
}

/// Time goes to the event that was delivered last: what it did itself until it made another be delivered.
bool LoopGauge::eventFilter(QObject *object, QEvent *event)
{
    const double now = processorTime();
    close(now);
    const char *type = QMetaEnum::fromType<QEvent::Type>().valueToKey(event->type());
    m_part = QString::fromLatin1(object->metaObject()->className()) + u'/' + QString::fromLatin1(type ? type : "?");
    m_partBegan = now;
    return false;
}

} // namespace ramme
