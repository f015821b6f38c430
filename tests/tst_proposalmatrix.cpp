#include "planning/overlay.h"
#include "planning/perform.h"
#include "planning/proposalmatrix.h"
#include "support/leaves.h"
#include "support/randomcases.h"

#include <QTest>

using namespace ramme;
using namespace ramme::build;
using namespace ramme::tests;
using namespace Qt::Literals::StringLiterals;

namespace {

/// A's NHN 10 and Hdir 6, B's NHN 4, a reserve of 3.
PlanningBase sides() { return base({of(leaf(u"A"_s), 1000), of(leaf(u"A"_s, u"Hdir"_s), 600), of(leaf(u"B"_s), 400), reserve(300)}); }

using Wish = std::pair<LeafKey, qint64>;

Scenario proposing(const LeafTable &table, const QString &name, const std::vector<Wish> &wishes)
{
    Scenario scenario;
    scenario.name = name;
    Move move;
    for (const auto &[key, hundredths] : wishes) {
        const Leaf *leaf = table.find(key);
        move.changes.push_back({key, leaf ? std::optional(leaf->amount) : std::nullopt, mill(hundredths)});
    }
    scenario.moves.push_back(move);
    return scenario;
}

const MatrixRow *rowOf(const ProposalMatrix &matrix, const Scope &scope)
{
    const auto found = std::ranges::find(matrix.rows, scope, &MatrixRow::scope);
    return found == matrix.rows.end() ? nullptr : &*found;
}

} // namespace

Q_DECLARE_METATYPE(std::vector<Wish>)
Q_DECLARE_METATYPE(ramme::Scope)

/// Where proposals agree with each other, differ from the own side, and conflict; and what comes of taking them.
class tst_ProposalMatrix : public QObject
{
    Q_OBJECT

private slots:
    void agreement_data();
    void agreement();
    void totals();
    void ordered();
    void whatIsTakenNamesTheProposal();
    void aBoundSpeaks();
    void takingEveryFigureGivesTheProposal();
};

void tst_ProposalMatrix::agreement_data()
{
    QTest::addColumn<std::vector<Wish>>("first");
    QTest::addColumn<std::vector<Wish>>("second");
    QTest::addColumn<std::vector<Wish>>("own");
    QTest::addColumn<Scope>("scope");
    QTest::addColumn<int>("agreement");
    QTest::addColumn<qint64>("beyond");

    const LeafKey a = leaf(u"A"_s);
    const LeafKey hdir = leaf(u"A"_s, u"Hdir"_s);
    const LeafKey b = leaf(u"B"_s);
    using Wishes = std::vector<Wish>;
    const auto row = [](const char *name, const Wishes &first, const Wishes &second, const Wishes &own, const Scope &scope, Agreement agreement, qint64 beyond = 0) {
        QTest::newRow(name) << first << second << own << scope << int(agreement) << beyond;
    };
    row("nobody speaks of it", {{a, 1100}}, {{hdir, 500}}, {}, Scope::of(b), Agreement::Untouched);
    row("the own side alone has changed it", {}, {}, {{b, 500}}, Scope::of(b), Agreement::Untouched);
    row("one wants what the own side has", {{a, 1100}}, {}, {{a, 1100}}, Scope::of(a), Agreement::Agrees);
    row("one wants something else", {{a, 1100}}, {}, {}, Scope::of(a), Agreement::Differs);
    row("both want the same", {{a, 1100}}, {{a, 1100}}, {}, Scope::of(a), Agreement::Differs);
    row("both want different things", {{a, 1100}}, {{a, 1200}}, {}, Scope::of(a), Agreement::Conflicts);
    row("one wants what the own side has, the other not", {{a, 1100}}, {{a, 1200}}, {{a, 1100}}, Scope::of(a), Agreement::Conflicts);
    row("a figure that is not there", {{leaf(u"B"_s, u"Hdir"_s), 100}}, {}, {}, Scope::of(leaf(u"B"_s, u"Hdir"_s)), Agreement::Differs);
    row("a year that has room in the reserve", {{a, 1200}}, {{hdir, 700}}, {}, year(anyYear), Agreement::Differs);
    row("together more than the year and its reserve", {{a, 1250}}, {{hdir, 700}}, {}, year(anyYear), Agreement::Conflicts, 50);
    row("what one asks and another gives", {{a, 2000}}, {{hdir, 0}, {b, 0}}, {}, year(anyYear), Agreement::Differs);
    row("a reserve that is spent already", {{a, 1200}}, {}, {{*Scope::reserve(anyYear).leaf(), 0}}, year(anyYear), Agreement::Conflicts, 200);
    row("money moved within the year", {{a, 900}, {b, 500}}, {}, {}, year(anyYear), Agreement::Agrees);
    row("a recipient's total", {{a, 900}}, {}, {}, Scope{std::nullopt, std::nullopt, anyYear, u"NHN"_s, std::nullopt}, Agreement::Differs);
}

void tst_ProposalMatrix::agreement()
{
    QFETCH(std::vector<Wish>, first);
    QFETCH(std::vector<Wish>, second);
    QFETCH(std::vector<Wish>, own);
    QFETCH(Scope, scope);
    QFETCH(int, agreement);
    QFETCH(qint64, beyond);
    const LeafTable plan = sides().leaves;
    const Scenario one = proposing(plan, u"NHN"_s, first);
    const Scenario other = proposing(plan, u"Hdir"_s, second);
    const ProposalMatrix matrix = proposalMatrix(plan, apply(plan, proposing(plan, u"eget"_s, own)), {&one, &other});
    QCOMPARE(matrix.proposals, (std::vector<QString>{u"NHN"_s, u"Hdir"_s}));
    const MatrixRow *row = rowOf(matrix, scope);
    QVERIFY(row);
    QCOMPARE(int(row->agreement), agreement);
    QCOMPARE(row->beyond, mill(beyond));
    QVERIFY(!verdictOf(*row).isEmpty());
}

void tst_ProposalMatrix::totals()
{
    const LeafTable plan = sides().leaves;
    const Scenario one = proposing(plan, u"NHN"_s, {{leaf(u"A"_s), 1100}, {leaf(u"B"_s), 450}});
    const ProposalMatrix matrix = proposalMatrix(plan, plan, {&one});
    const MatrixRow *area = rowOf(matrix, {u"A"_s, std::nullopt, anyYear, std::nullopt, std::nullopt});
    QVERIFY(area);
    QVERIFY(!area->leaf);
    QCOMPARE(area->own, mill(1600));
    QCOMPARE(area->wanted.front(), mill(1700));
    QVERIFY(!rowOf(matrix, {u"B"_s, std::nullopt, anyYear, std::nullopt, std::nullopt})); // of one figure
    QCOMPARE(rowOf(matrix, year(anyYear))->wanted.front(), mill(2150));
    QCOMPARE(rowOf(matrix, year(anyYear))->base, mill(2000));
    QVERIFY(!rowOf(matrix, {std::nullopt, std::nullopt, anyYear, u"Hdir"_s, std::nullopt})->wanted.front());
}

void tst_ProposalMatrix::ordered()
{
    const LeafTable plan = base({of(leaf(u"A"_s), 1000), of(leaf(u"B"_s), 400), of(leaf(u"A"_s, u"NHN"_s, 2028), 300), reserve(300)}).leaves;
    const Scenario one = proposing(plan, u"NHN"_s, {{leaf(u"A"_s, u"Hdir"_s), 100}});
    QStringList areas;
    for (const MatrixRow &row : proposalMatrix(plan, plan, {&one}).rows)
        areas.append(row.leaf ? row.scope.area.value() : row.scope.area.value_or(u"*"_s) + u'Σ');
    QCOMPARE(areas, (QStringList{u"A"_s, u"A"_s, u"A"_s, u"AΣ"_s, u"B"_s, QString(), u"*Σ"_s, u"*Σ"_s, u"*Σ"_s, u"*Σ"_s, u"*Σ"_s}));
}

void tst_ProposalMatrix::whatIsTakenNamesTheProposal()
{
    const Move order = takingOrder(leaf(u"A"_s), mill(1100), u"NHN 2027"_s, {u"Kari"_s, QDate(2026, 9, 20), u"avtalt"_s, u"26/1"_s});
    QCOMPARE(order.kind, Move::Kind::Total);
    QCOMPARE(order.to, Selection{Scope::of(leaf(u"A"_s))});
    QCOMPARE(order.amount, mill(1100));
    QVERIFY(order.grounds.reason.contains("NHN 2027"_L1) && order.grounds.reason.contains("avtalt"_L1));
    QCOMPARE(order.grounds.author, u"Kari"_s);
    QCOMPARE(order.grounds.reference, u"26/1"_s);
}

void tst_ProposalMatrix::aBoundSpeaks()
{
    const PlanningBase plan = sides();
    const Scenario target = limited({}, {atMost(Scope::of(leaf(u"A"_s)), 1050)});
    const Performed performed = perform(plan, target, takingOrder(leaf(u"A"_s), mill(1100), u"NHN"_s, {}));
    QVERIFY(performed.refusal);
    QCOMPARE(performed.refusal->amount, mill(50));
}

void tst_ProposalMatrix::takingEveryFigureGivesTheProposal()
{
    RandomCases chance;
    const QStringList areas{u"A"_s, u"B"_s, u"C"_s};
    const QStringList recipients{u"NHN"_s, u"Hdir"_s, QString()};
    const auto key = [&] {
        return leaf(areas[chance.between(0, 2)], recipients[chance.between(0, 2)], anyYear + int(chance.between(0, 1)), chance.oneIn(4) ? LineKind::CarryOver : LineKind::All);
    };
    for (int number = 0; number < RandomCases::count() / 5; ++number) {
        PlanningBase plan = base({});
        plan.areas = {u"A"_s, u"B"_s, u"C"_s};
        for (qint64 left = chance.between(1, 12); left > 0; --left)
            plan.leaves.put(of(key(), chance.between(0, 2000)));
        std::vector<Scenario> proposals(2);
        for (Scenario &proposal : proposals) {
            std::map<LeafKey, qint64> wishes;
            for (qint64 left = chance.between(0, 8); left > 0; --left)
                wishes[key()] = chance.between(plan.leaves.size() > 6 ? 0 : 1, 2000);
            proposal = proposing(plan.leaves, u"P"_s, {wishes.begin(), wishes.end()});
        }
        const ProposalMatrix matrix = proposalMatrix(plan.leaves, plan.leaves, {&proposals[0], &proposals[1]});
        Scenario target;
        for (const MatrixRow &row : matrix.rows) {
            if (!row.leaf || !row.wanted[1])
                continue;
            const Performed performed = perform(plan, target, takingOrder(*row.leaf, *row.wanted[1], u"P"_s, {}));
            QVERIFY2(!performed.refusal, chance.name(number).constData());
            QVERIFY2(performed.move.changes.size() == 1, chance.name(number).constData());
            target.moves.push_back(performed.move);
        }
        const LeafTable wanted = apply(plan.leaves, proposals[1]);
        const LeafTable taken = apply(plan.leaves, target);
        for (const Leaf &leaf : wanted.leaves()) {
            const Leaf *found = taken.find(leaf.key);
            QVERIFY2((found ? found->amount : Money()) == leaf.amount, chance.name(number).constData());
        }
        // Then the proposal agrees with the target everywhere it speaks.
        for (const MatrixRow &row : proposalMatrix(plan.leaves, taken, {&proposals[1]}).rows)
            QVERIFY2(row.agreement == Agreement::Agrees || row.agreement == Agreement::Untouched, chance.name(number).constData());
    }
}

QTEST_GUILESS_MAIN(tst_ProposalMatrix)
#include "tst_proposalmatrix.moc"
