#include "edit/scenariomodel.h"
#include "views/figuretable.h"
#include "views/mainwindow.h"
#include "views/pages/whatifpage.h"
#include "views/theme.h"
#include "views/whatif/scenarioview.h"

#include <QAbstractEventDispatcher>
#include <QApplication>
#include <QElapsedTimer>

#include <algorithm>
#include <cstdio>
#include <functional>

using namespace ramme;
using namespace Qt::Literals::StringLiterals;

namespace {

/// Areas with a frame and a printed split for each year.
Programme programmeOf(int areas, int years)
{
    Programme programme = newProgramme();
    programme.areas.clear();
    const auto figure = [&](qint64 kroner) {
        Figure made = figureOf(Money::fromKroner(kroner));
        made.id = programme.nextFigureId++;
        return made;
    };
    for (int area = 0; area < areas; ++area) {
        Mandate mandate;
        mandate.area = u"Område %1"_s.arg(area + 1);
        mandate.vintage = 2026;
        mandate.priceBase = PriceBase::ofYear(2026);
        programme.areas.push_back({mandate.area, {}, {}});
        FrameRow frames{{}, mandate.area, {}};
        for (int year = 2026; year < 2026 + years; ++year) {
            const qint64 nhn = 1'000'000 * (1 + (area * 7 + year) % 40);
            const qint64 hdir = 1'000'000 * (1 + (area * 3 + year) % 20);
            frames.years.push_back({year, figure(nhn + hdir)});
            mandate.splits.push_back({year, {}, mandate.area, LineKind::All, {{u"NHN"_s, figure(nhn)}, {u"Hdir"_s, figure(hdir)}}});
        }
        mandate.frames.push_back(std::move(frames));
        programme.mandates.push_back(std::move(mandate));
    }
    return programme;
}

double percentile(std::vector<double> times, double share)
{
    std::ranges::sort(times);
    return times.at(std::min(times.size() - 1, std::size_t(share * double(times.size()))));
}

} // namespace

/// bench_whatif AREAS YEARS SCENARIOS: how long it takes from one figure typed into a scenario until every total is worked out and all
/// that is visible is drawn, and from a new total of a year; prints medians and 95th percentiles in ms.
int main(int argc, char *argv[])
{
    QApplication application(argc, argv);
    QCoreApplication::setApplicationName(u"ramme-bench"_s);
    const int areas = argc > 1 ? std::atoi(argv[1]) : 200;
    const int years = argc > 2 ? std::atoi(argv[2]) : 20;
    const int scenarios = argc > 3 ? std::atoi(argv[3]) : 10;
    applyTheme(ThemeChoice::Light);
    Programme programme = programmeOf(areas, years);
    for (int i = 0; i < scenarios; ++i)
        programme.scenarios.push_back({u"Scenario %1"_s.arg(i + 1), {}, {}, {}, {}, {}});
    MainWindow window;
    window.resize(1280, 800);
    window.document()->clear(std::move(programme));
    window.show();
    window.showPage(u"whatif");
    ScenarioView *view = window.whatIfPage()->view();
    ScenarioModel *model = view->model();
    for (int i = 0; i < 10; ++i)
        QCoreApplication::processEvents();

    struct Times {
        std::vector<double> workedOut; ///< the totals are there
        std::vector<double> drawn;
    };
    const auto measure = [&](int rounds, const std::function<void(int)> &edit) {
        Times times;
        const QModelIndex total = model->index(areas, model->columnCount() - 1);
        for (int i = 0; i < rounds; ++i) {
            QElapsedTimer timer;
            timer.start();
            edit(i);
            (void)total.data().toString();
            times.workedOut.push_back(double(timer.nsecsElapsed()) / 1e6);
            while (QCoreApplication::eventDispatcher()->processEvents(QEventLoop::AllEvents)) { }
            times.drawn.push_back(double(timer.nsecsElapsed()) / 1e6);
        }
        return times;
    };
    const Times edits = measure(60, [&](int i) { model->setData(model->index(i * 31 % areas, 3 * (i % 5)), u"+0,%1"_s.arg(1 + i % 9)); });
    const Times spreads = measure(30, [&](int i) { model->setData(model->index(areas, 3 * (i % years) + 2), u"+%1"_s.arg(1 + i % 9)); });
    std::printf("%d areas, %d years, %d scenarios\n", areas, years, scenarios);
    const auto print = [](const char *what, const Times &times) {
        std::printf("%s: worked out: median %.1f ms, p95 %.1f ms; drawn: median %.1f ms, p95 %.1f ms\n", what, percentile(times.workedOut, 0.5), percentile(times.workedOut, 0.95), percentile(times.drawn, 0.5), percentile(times.drawn, 0.95));
    };
    print("one figure", edits);
    print("a year's total", spreads);
}
