#include "import/tablesolver.h"

#include "domain/amount.h"

#include <QTest>

using namespace ramme;
using namespace Qt::Literals::StringLiterals;

/// Rows of a table read together, as text → cells.
class tst_TableSolver : public QObject
{
    Q_OBJECT

private slots:
    void solve_data();
    void solve();
    void evidencePlacesAGap();
    void whatProvesACell_data();
    void whatProvesACell();
    void aPictureIsProvedBySums();
    void aPrintedRowIsNotChangedToPleaseAnotherSum();
};

namespace {

TableProblem problem(const QStringList &rows, int columns, int total, bool sums, BlankRule rule, Unit unit = Unit::Million)
{
    TableProblem problem;
    problem.columns = std::size_t(columns);
    if (total >= 0)
        problem.totalColumn = std::size_t(total);
    problem.unit = unit;
    problem.blanks = rule;
    for (const QString &row : rows)
        problem.rows.push_back({splitRow({1, u"Rad "_s + row, {}}, unit).tokens, {}, false, false});
    if (sums)
        problem.rows.back().isSum = true;
    return problem;
}

/// "18 5,5! 23,5": ! decided, ? open, _ blank, – not set.
QString shown(const SolvedRow &row)
{
    QStringList cells;
    for (const SolvedCell &cell : row) {
        QString text;
        switch (cell.value.state) {
        case FigureState::Amount:
        case FigureState::Zero: text = formatAmount(cell.value.money, Unit::Million, NumberForm::plain()); break;
        case FigureState::Blank: text = u"_"_s; break;
        case FigureState::NotSet: text = u"–"_s; break;
        case FigureState::FootnoteOnly: text = u"*"_s; break;
        case FigureState::Undecided: text = u"?"_s; break;
        default: text = u"uleselig"_s;
        }
        cells += cell.certainty == Certainty::Decided ? text + u'!' : text;
    }
    return cells.join(u' ');
}

} // namespace

void tst_TableSolver::solve_data()
{
    QTest::addColumn<QStringList>("rows");
    QTest::addColumn<int>("columns");
    QTest::addColumn<int>("total");
    QTest::addColumn<bool>("sums");
    QTest::addColumn<BlankRule>("rule");
    QTest::addColumn<QStringList>("read");

    const auto anywhere = BlankRule::Anywhere;
    const auto oneGap = BlankRule::OneGap;
    QTest::newRow("a row as printed is certain") << QStringList{u"66 7 73"_s} << 3 << 2 << false << anywhere << QStringList{u"66 7 73"_s};
    QTest::newRow("double blanks are no blank cells") << QStringList{u"66  7 73"_s} << 3 << 2 << false << anywhere << QStringList{u"66 7 73"_s};
    QTest::newRow("a blank behind the comma") << QStringList{u"18 5, 5 23,5"_s} << 3 << 2 << false << anywhere << QStringList{u"18 5,5! 23,5"_s};
    QTest::newRow("one way of twenty-seven adds up")
        << QStringList{u"9,0 9,0"_s, u"17,5 17,5"_s, u"3,0 3,0"_s, u"20,5 9,0 29,5"_s} << 3 << 2 << true << anywhere
        << QStringList{u"_! 9! 9!"_s, u"17,5! _! 17,5!"_s, u"3! _! 3!"_s, u"20,5 9 29,5"_s};
    QTest::newRow("two ways add up: nothing is chosen") << QStringList{u"9,0 9,0"_s} << 3 << 2 << false << anywhere << QStringList{u"? ? 9!"_s};
    QTest::newRow("a lost blank that the sum finds") << QStringList{u"18 5,523,5"_s} << 3 << 2 << false << anywhere << QStringList{u"18 5,5! 23,5!"_s};
    QTest::newRow("what reads as one number is not parted for one sum where the row has room for it")
        << QStringList{u"18,7 5,8 24,7 31,2"_s} << 5 << 4 << false << anywhere << QStringList{u"18,7! ? ? ? ?"_s};
    QTest::newRow("a lost blank that the sum cannot find") << QStringList{u"667 73"_s} << 3 << 2 << false << anywhere << QStringList{u"? ? 73!"_s};
    QTest::newRow("letters are digits") << QStringList{u"l8 5,5 23,5"_s} << 3 << 2 << false << anywhere << QStringList{u"18! 5,5 23,5"_s};
    QTest::newRow("a row that does not add up stays as printed") << QStringList{u"66 7 74"_s} << 3 << 2 << false << anywhere << QStringList{u"66 7 74"_s};
    QTest::newRow("a lone gap is first, last or where amounts turn to dashes")
        << QStringList{u"0,44 0,44 0,22 --- --- ---"_s} << 7 << -1 << false << oneGap << QStringList{u"? 0,44! ? ? –! –! ?"_s};
    QTest::newRow("a mark at the start is not passed over where a number may be broken: nothing is chosen")
        << QStringList{u"* 150,8 154,5 162,5 6 1,3 95,5"_s} << 6 << -1 << false << oneGap << QStringList{u"? ? ? ? ? ?"_s};
    QTest::newRow("a numeral that may be the beginning of the first number: nothing is chosen")
        << QStringList{u"fase II 830 400 350"_s} << 3 << -1 << false << anywhere << QStringList{u"? ? ?"_s};
    QTest::newRow("blanks in the sums are as good as a number in a row that is whole: nothing is chosen")
        << QStringList{u"14 8,6 2 6,6"_s, u"30,1 7,9 – –"_s, u"29,2 – – –"_s, u"73,3 16,5 26,6"_s} << 4 << -1 << true << oneGap
        << QStringList{u"14! 8,6! ? ?"_s, u"30,1 7,9 – –"_s, u"29,2 – – –"_s, u"73,3! 16,5! ? ?"_s};
    QTest::newRow("dashes are not set, and so is their sum") << QStringList{u"23,5 - - - -"_s} << 5 << 4 << false << oneGap << QStringList{u"23,5 – – – –"_s};
}

void tst_TableSolver::solve()
{
    QFETCH(QStringList, rows);
    QFETCH(int, columns);
    QFETCH(int, total);
    QFETCH(bool, sums);
    QFETCH(BlankRule, rule);
    QFETCH(QStringList, read);
    QStringList found;
    for (const SolvedRow &row : solveTable(problem(rows, columns, total, sums, rule)))
        found += shown(row);
    QCOMPARE(found, read);
}

void tst_TableSolver::evidencePlacesAGap()
{
    TableProblem gap = problem({u"29,5 0,0 0,0 0,0"_s}, 5, 4, false, BlankRule::OneGap);
    gap.evidence.push_back({0, 0, std::nullopt, Money::fromKroner(29'500'000), u"beløpet i teksten"_s});
    const SolvedRow row = solveTable(gap).front();
    QCOMPARE(shown(row), u"29,5! 0! 0! 0! _!"_s);
    QCOMPARE(row[0].reason, u"bevist av beløpet i teksten (29,5)"_s);
    QCOMPARE(row[1].reason, u"plassert av beløpet i teksten"_s);
}

void tst_TableSolver::whatProvesACell_data()
{
    QTest::addColumn<QStringList>("rows");
    QTest::addColumn<int>("total");
    QTest::addColumn<bool>("sums");
    QTest::addColumn<std::size_t>("row");
    QTest::addColumn<std::size_t>("column");
    QTest::addColumn<QString>("reason");

    const QStringList rows{u"9,0 9,0"_s, u"17,5 17,5"_s, u"3,0 3,0"_s, u"20,5 9,0 29,5"_s};
    QTest::newRow("the sums of its own row and column") << rows << 2 << true << std::size_t(1) << std::size_t(0) << u"bevist av radens sum 17,5 og sumraden «Sum» (20,5)"_s;
    QTest::newRow("another row's cell names that row's sum") << rows << 2 << true << std::size_t(0) << std::size_t(1) << u"bevist av radens sum 9,0 og sumraden «Sum» (9,0)"_s;
    QTest::newRow("a row's total is proved by its amounts") << rows << 2 << true << std::size_t(1) << std::size_t(2) << u"bevist av beløpene i raden (17,5 til sammen) og sumraden «Sum» (29,5)"_s;
    QTest::newRow("what was put right is told with its proof")
        << QStringList{u"18 5, 5 23,5"_s} << 2 << false << std::size_t(0) << std::size_t(1) << u"«5, 5» er lest som ett tall; bevist av radens sum 23,5"_s;
}

void tst_TableSolver::whatProvesACell()
{
    QFETCH(QStringList, rows);
    QFETCH(int, total);
    QFETCH(bool, sums);
    QFETCH(std::size_t, row);
    QFETCH(std::size_t, column);
    QFETCH(QString, reason);
    TableProblem table = problem(rows, 3, total, sums, BlankRule::Anywhere);
    table.rows.back().label = u"Sum"_s;
    QCOMPARE(solveTable(table)[row][column].reason, reason);
}

void tst_TableSolver::aPictureIsProvedBySums()
{
    TableProblem table = problem({u"66 7 73"_s, u"1 2 4"_s}, 3, 2, false, BlankRule::Anywhere);
    table.optical = true;
    table.evidence.push_back({0, 2, std::nullopt, Money::fromKroner(73'000'000), u"beløpet for 2024 i teksten"_s});
    const std::vector<SolvedRow> rows = solveTable(table);
    QCOMPARE(rows[0][0].reason, u"bevist av radens sum 73,0"_s);
    QCOMPARE(rows[0][2].reason, u"bevist av beløpene i raden (73,0 til sammen) og beløpet for 2024 i teksten (73,0)"_s);
    QCOMPARE(rows[1][0].certainty, Certainty::Ambiguous);
}

void tst_TableSolver::aPrintedRowIsNotChangedToPleaseAnotherSum()
{
    const std::vector<SolvedRow> rows = solveTable(problem({u"10 5 15"_s, u"20 5 25"_s, u"30 11 41"_s}, 3, 2, true, BlankRule::Anywhere));
    QCOMPARE(shown(rows[0]), u"10 5 15"_s);
    QCOMPARE(shown(rows[1]), u"20 5 25"_s);
    QCOMPARE(shown(rows[2]), u"30 11 41"_s);
}

QTEST_GUILESS_MAIN(tst_TableSolver)
#include "tst_tablesolver.moc"
