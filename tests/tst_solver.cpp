#include "planning/marginsolver.h"
#include "support/randomcases.h"

#include <QElapsedTimer>
#include <QProcess>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

#include <numeric>

using namespace ramme;
using namespace ramme::tests;
using namespace Qt::Literals::StringLiterals;

using Numbers = QList<qint64>;

namespace {

Money mill(qint64 hundredths) { return Money::fromOre(hundredths * 1'000'000); }

/// A table of rows by columns with what its margins are held at.
struct Grid {
    std::size_t columns = 0;
    std::vector<MarginCell> cells;
    std::vector<Margin> margins; ///< the rows, then the columns

    /// Values row by row, in hundredths of a mill.; every margin is held at what it is.
    Grid(std::size_t width, const Numbers &values) : columns(width)
    {
        for (const qint64 value : values)
            cells.emplace_back().value = mill(value);
        for (std::size_t row = 0; row < cells.size() / width; ++row) {
            Margin &margin = margins.emplace_back();
            for (std::size_t column = 0; column < width; ++column)
                margin.cells.push_back(row * width + column);
        }
        for (std::size_t column = 0; column < width; ++column) {
            Margin &margin = margins.emplace_back();
            for (std::size_t cell = column; cell < cells.size(); cell += width)
                margin.cells.push_back(cell);
        }
        for (Margin &margin : margins)
            hold(margin, present(margin));
    }

    Money present(const Margin &margin) const
    {
        return std::accumulate(margin.cells.begin(), margin.cells.end(), Money(), [&](Money sum, std::size_t cell) { return sum + cells[cell].value; });
    }
    static void hold(Margin &margin, Money amount) { margin.low = margin.high = amount; }
    Grid with(const std::function<void(Grid &)> &change) const
    {
        Grid other = *this;
        change(other);
        return other;
    }
    Grid withCell(std::size_t cell, qint64 value) const
    {
        return with([=](Grid &grid) { grid.cells[cell].low = grid.cells[cell].high = mill(value); });
    }
    Grid withMargin(std::size_t margin, qint64 value) const
    {
        return with([=](Grid &grid) { hold(grid.margins[margin], mill(value)); });
    }
};

/// Empty where the values keep all margins and bounds to the last øre.
QString faultOf(const Grid &grid, const MarginSolution &solution)
{
    Money moved;
    for (std::size_t i = 0; i < grid.cells.size(); ++i) {
        const MarginCell &cell = grid.cells[i];
        if ((cell.low && solution.values[i] < *cell.low) || (cell.high && solution.values[i] > *cell.high))
            return u"cell %1 is out of bounds"_s.arg(i);
        const Money change = solution.values[i] - cell.value;
        if (change.ore() % solution.quantum.ore() != 0)
            return u"cell %1 changed by parts of a quantum"_s.arg(i);
        moved += change.isNegative() ? -change : change;
    }
    for (std::size_t i = 0; i < grid.margins.size(); ++i) {
        Money sum;
        for (const std::size_t cell : grid.margins[i].cells)
            sum += solution.values[cell];
        if ((grid.margins[i].low && sum < *grid.margins[i].low) || (grid.margins[i].high && sum > *grid.margins[i].high))
            return u"margin %1 is broken"_s.arg(i);
    }
    return moved == solution.moved ? QString() : u"another amount moved than is told"_s;
}

/// Tries every value of every cell in whole quanta, up to a highest.
std::optional<qint64> leastByTrying(const Grid &grid, qint64 quantum, qint64 highest)
{
    std::optional<qint64> best;
    std::vector<qint64> values(grid.cells.size());
    const std::function<void(std::size_t, qint64)> tryFrom = [&](std::size_t cell, qint64 moved) {
        if (best && moved >= *best)
            return;
        if (cell == values.size()) {
            for (const Margin &margin : grid.margins) {
                const qint64 sum = std::accumulate(margin.cells.begin(), margin.cells.end(), qint64(0), [&](qint64 all, std::size_t i) { return all + values[i]; });
                if ((margin.low && sum < margin.low->ore()) || (margin.high && sum > margin.high->ore()))
                    return;
            }
            best = moved;
            return;
        }
        const MarginCell &limits = grid.cells[cell];
        for (qint64 value = 0; value <= highest * quantum; value += quantum) {
            if ((limits.low && value < limits.low->ore()) || (limits.high && value > limits.high->ore()))
                continue;
            values[cell] = value;
            tryFrom(cell + 1, moved + std::abs(value - limits.value.ore()));
        }
    };
    tryFrom(0, 0);
    return best;
}

const Grid sides(2, {6720, 3530, 6600, 700, 1500, 570}); // areas by recipients

} // namespace

Q_DECLARE_METATYPE(Grid)

/// Two or more held margins at once.
class tst_Solver : public QObject
{
    Q_OBJECT

private slots:
    void least_data();
    void least();
    void refused_data();
    void refused();
    void noughtStaysNought();
    void agreesWithTryingEverything();
    void agreesWithTheSolverByItself();
    void threeKindsOfMargin();
    void largeOnesAreQuick();
};

void tst_Solver::least_data()
{
    QTest::addColumn<Grid>("grid");
    QTest::addColumn<qint64>("quantum");
    QTest::addColumn<qint64>("moved");
    QTest::addColumn<qint64>("taken");

    QTest::newRow("what keeps everything already is left alone") << sides << qint64(10) << qint64(0) << qint64(10);
    QTest::newRow("one cell up goes around a square") << sides.withCell(0, 7220) << qint64(10) << qint64(2000) << qint64(10);
    QTest::newRow("finer amounts take a finer quantum") << sides.withCell(0, 7225) << qint64(10) << qint64(2020) << qint64(1);
    QTest::newRow("a total of one row and one column moved alike changes one cell")
        << sides.withMargin(0, 10000).withMargin(3, 14570) << qint64(10) << qint64(250) << qint64(10);
    QTest::newRow("a lower bound sends the money another way")
        << sides.withCell(0, 7220).with([](Grid &grid) { grid.cells[2].low = mill(6400); }) << qint64(10) << qint64(2000) << qint64(10);
}

void tst_Solver::least()
{
    QFETCH(Grid, grid);
    QFETCH(qint64, quantum);
    QFETCH(qint64, moved);
    QFETCH(qint64, taken);
    const MarginSolution solution = leastMoved(grid.cells, grid.margins, mill(quantum));
    QVERIFY(!solution.refusal);
    QCOMPARE(faultOf(grid, solution), QString());
    QCOMPARE(solution.moved.ore(), mill(moved).ore());
    QCOMPARE(solution.quantum.ore(), mill(taken).ore());
}

void tst_Solver::refused_data()
{
    using Which = QList<std::size_t>;
    QTest::addColumn<Grid>("grid");
    QTest::addColumn<qint64>("shortfall");
    QTest::addColumn<Which>("margins");
    QTest::addColumn<Which>("atLow");
    QTest::addColumn<Which>("atHigh");

    QTest::newRow("a cell above its row") << sides.withCell(0, 11000) << qint64(750) << Which{0} << Which{0, 1} << Which{};
    QTest::newRow("rows and columns that add up to different totals") << sides.withMargin(0, 10000) << qint64(250) << Which{0, 1, 2, 3, 4} << Which{} << Which{};
    QTest::newRow("held cells leave a row short") << sides.withCell(0, 6720).withCell(1, 3530).withMargin(0, 10300) << qint64(50) << Which{0} << Which{} << Which{0, 1};
    QTest::newRow("a cell whose bounds cross") << sides.with([](Grid &grid) { grid.cells[3].low = mill(800); grid.cells[3].high = mill(790); })
                                               << qint64(10) << Which{} << Which{3} << Which{3};
}

void tst_Solver::refused()
{
    QFETCH(Grid, grid);
    QFETCH(qint64, shortfall);
    QFETCH(QList<std::size_t>, margins);
    QFETCH(QList<std::size_t>, atLow);
    QFETCH(QList<std::size_t>, atHigh);
    const MarginSolution solution = leastMoved(grid.cells, grid.margins, mill(10));
    QVERIFY(solution.refusal);
    QCOMPARE(solution.refusal->kind, MarginRefusal::Kind::Infeasible);
    const auto list = [](const std::vector<std::size_t> &which) { return QList<std::size_t>(which.begin(), which.end()); };
    QCOMPARE(solution.refusal->shortfall.ore(), mill(shortfall).ore());
    QCOMPARE(list(solution.refusal->margins), margins);
    QCOMPARE(list(solution.refusal->atLow), atLow);
    QCOMPARE(list(solution.refusal->atHigh), atHigh);
    for (std::size_t i = 0; i < grid.cells.size(); ++i)
        QCOMPARE(solution.values[i].ore(), grid.cells[i].value.ore());
}

void tst_Solver::noughtStaysNought()
{
    // The money that goes to the first cell can come by the second row at the same cost, or by the third, whose cells hold nothing.
    const Grid grid = Grid(2, {1000, 1000, 0, 0, 1000, 1000}).withMargin(3, 3000).withMargin(4, 1000);
    const MarginSolution solution = leastMoved(grid.cells, grid.margins, mill(10));
    QVERIFY(!solution.refusal);
    QCOMPARE(faultOf(grid, solution), QString());
    QCOMPARE(solution.values[2].ore(), 0);
    QCOMPARE(solution.values[3].ore(), 0);
}

void tst_Solver::agreesWithTryingEverything()
{
    RandomCases cases;
    int solvedCount = 0;
    int refusedCount = 0;
    for (int number = 0; number < RandomCases::count() / 10; ++number) {
        const std::size_t width = cases.oneIn(2) ? 2 : 3;
        Numbers values;
        for (std::size_t i = 0; i < 2 * width; ++i)
            values.append(cases.between(0, 4) * 10);
        Grid grid(width, values);
        if (cases.oneIn(2))
            grid = grid.withCell(std::size_t(cases.between(0, values.size() - 1)), cases.between(0, 5) * 10);
        const std::size_t margin = std::size_t(cases.between(0, 1));
        const qint64 change = cases.between(-2, 2) * 10'000'000;
        Grid::hold(grid.margins[margin], *grid.margins[margin].low + Money::fromOre(change));
        const std::size_t other = cases.oneIn(8) ? margin : std::size_t(cases.between(2, qint64(width) + 1));
        Grid::hold(grid.margins[other], *grid.margins[other].low + Money::fromOre(other == margin ? 0 : change));
        if (cases.oneIn(3))
            grid.margins[other].high.reset();
        if (cases.oneIn(3))
            grid.cells[0].high = std::max(grid.cells[0].low.value_or(Money()), mill(cases.between(0, 4) * 10));

        const std::optional<qint64> tried = leastByTrying(grid, 10'000'000, 10);
        const MarginSolution solution = leastMoved(grid.cells, grid.margins, mill(10));
        QVERIFY2(tried.has_value() == !solution.refusal, cases.name(number));
        if (solution.refusal) {
            ++refusedCount;
            QVERIFY2(solution.refusal->kind == MarginRefusal::Kind::Infeasible && solution.refusal->shortfall > Money(), cases.name(number));
            continue;
        }
        ++solvedCount;
        QVERIFY2(faultOf(grid, solution).isEmpty(), cases.name(number) + ' ' + faultOf(grid, solution).toUtf8());
        QVERIFY2(solution.moved.ore() == *tried, cases.name(number));
    }
    QVERIFY(solvedCount > 50 && refusedCount > 50);
}

/// The same problem in words, as the program glpsol reads it, with what is moved as its objective.
QByteArray inWords(const Grid &grid, qint64 quantum)
{
    QByteArray objective = "Minimize\n moved:";
    QByteArray sums = "Subject To\n";
    QByteArray bounds = "Bounds\n";
    QByteArray whole = "General\n";
    const auto name = [](const char *letter, std::size_t i) { return QByteArray(letter) + QByteArray::number(qulonglong(i)); };
    for (std::size_t i = 0; i < grid.cells.size(); ++i) {
        objective += " + " + name("u", i) + " + " + name("d", i);
        sums += " c" + name("", i) + ": " + name("x", i) + " - " + name("u", i) + " + " + name("d", i) + " = " + QByteArray::number(grid.cells[i].value.ore() / quantum) + '\n';
        bounds += ' ' + QByteArray::number(grid.cells[i].low->ore() / quantum) + " <= " + name("x", i) + (grid.cells[i].high ? " <= " + QByteArray::number(grid.cells[i].high->ore() / quantum) : QByteArray()) + '\n';
        whole += ' ' + name("x", i) + ' ' + name("u", i) + ' ' + name("d", i) + '\n';
    }
    for (std::size_t i = 0; i < grid.margins.size(); ++i) {
        sums += " m" + name("", i) + ':';
        for (const std::size_t cell : grid.margins[i].cells)
            sums += " + " + name("x", cell);
        sums += " = " + QByteArray::number(grid.margins[i].low->ore() / quantum) + '\n';
    }
    return objective + '\n' + sums + bounds + whole + "End\n";
}

void tst_Solver::agreesWithTheSolverByItself()
{
    const QString program = QStandardPaths::findExecutable(u"glpsol"_s);
    if (program.isEmpty())
        QSKIP("glpsol is not installed");
    const QTemporaryDir folder;
    RandomCases cases;
    int solvedCount = 0;
    for (int number = 0; number < 30; ++number) {
        const std::size_t width = std::size_t(cases.between(2, 8));
        Numbers values;
        for (std::size_t i = 0; i < width * 8; ++i)
            values.append(cases.between(0, 300) * 10);
        Grid grid(width, values);
        for (int held = 0; held < 6; ++held)
            grid = grid.withCell(std::size_t(cases.between(0, values.size() - 1)), cases.between(0, 400) * 10);
        QFile file(folder.filePath(u"problem.lp"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(inWords(grid, 10'000'000));
        file.close();
        QProcess process;
        process.start(program, {u"--lp"_s, file.fileName(), u"-o"_s, folder.filePath(u"answer.txt"_s)});
        QVERIFY(process.waitForFinished(30'000) && process.exitCode() == 0);
        QFile answer(folder.filePath(u"answer.txt"_s));
        QVERIFY(answer.open(QIODevice::ReadOnly));
        const QString text = QString::fromUtf8(answer.readAll());
        const MarginSolution solution = leastMoved(grid.cells, grid.margins, mill(10));
        static const QRegularExpression objective(u"Objective: +moved = (\\d+)"_s);
        if (solution.refusal) {
            QVERIFY2(!text.contains(u"INTEGER OPTIMAL"_s), cases.name(number));
            continue;
        }
        QVERIFY2(faultOf(grid, solution).isEmpty(), cases.name(number));
        QVERIFY2(text.contains(u"INTEGER OPTIMAL"_s), cases.name(number));
        QCOMPARE(objective.match(text).captured(1).toLongLong(), solution.moved.ore() / 10'000'000);
        ++solvedCount;
    }
    QVERIFY(solvedCount > 5);
}

/// A cube of 2 by 2 by 2 whose margins of pairs are held: relaxed problems of this kind need not have an answer in whole quanta.
void tst_Solver::threeKindsOfMargin()
{
    RandomCases cases;
    int solvedCount = 0;
    for (int number = 0; number < 200; ++number) {
        Grid grid(2, {0, 0, 0, 0, 0, 0, 0, 0});
        grid.margins.clear();
        for (MarginCell &cell : grid.cells)
            cell.value = mill(cases.between(0, 3) * 10);
        for (const std::size_t across : {1, 2, 4}) {
            for (std::size_t cell = 0; cell < 8; ++cell) {
                if (cell & across)
                    continue;
                Margin margin{{cell, cell + across}, {}, {}};
                Grid::hold(margin, grid.present(margin));
                grid.margins.push_back(margin);
            }
        }
        grid = grid.withCell(0, cases.between(0, 3) * 10);
        const std::optional<qint64> tried = leastByTrying(grid, 10'000'000, 6);
        const MarginSolution solution = leastMoved(grid.cells, grid.margins, mill(10));
        QVERIFY2(tried.has_value() == !solution.refusal, cases.name(number));
        if (solution.refusal)
            continue;
        ++solvedCount;
        QVERIFY2(faultOf(grid, solution).isEmpty(), cases.name(number));
        QVERIFY2(solution.moved.ore() == *tried, cases.name(number));
    }
    QVERIFY(solvedCount > 20);
}

void tst_Solver::largeOnesAreQuick()
{
    RandomCases cases;
    Numbers values;
    for (int i = 0; i < 200 * 20; ++i)
        values.append(cases.between(0, 2000) * 10);
    Grid grid(20, values);
    for (int i = 0; i < 20; ++i)
        grid = grid.withCell(std::size_t(cases.between(0, values.size() - 1)), cases.between(0, 2000) * 10);
    QElapsedTimer timer;
    timer.start();
    const MarginSolution solution = leastMoved(grid.cells, grid.margins, mill(10));
    qInfo("%lld ms for 200 × 20", static_cast<long long>(timer.elapsed()));
    QVERIFY(!solution.refusal);
    QCOMPARE(faultOf(grid, solution), QString());
}

QTEST_GUILESS_MAIN(tst_Solver)
#include "tst_solver.moc"
