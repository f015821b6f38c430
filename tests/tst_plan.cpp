#include "planning/plan.h"
#include "planning/spread.h"

#include "domain/amount.h"
#include "support/build.h"

#include <QDir>
#include <QFile>
#include <QRandomGenerator>
#include <QTest>

using namespace ramme;
using namespace ramme::build;
using namespace Qt::Literals::StringLiterals;

Q_DECLARE_METATYPE(ramme::Programme)
Q_DECLARE_METATYPE(ramme::Basis)

namespace {

const Basis newest{};
const Basis ownYear{Basis::Kind::OwnYear, 0};

Basis named(int vintage) { return {Basis::Kind::Vintage, vintage}; }

QString number(Money money) { return formatAmount(money, Unit::Million, {u'.', QString(), u"-"_s, 0}); }

/// One row of a plan in words: "2024: 73 of 2024 = NHN 66 + Hdir 7; 2025: …", with ~ before what is estimated.
QString inWords(const Plan &plan, const QString &area, const QString &name)
{
    QStringList years;
    for (const PlanRow &row : plan.rows) {
        if (row.area != area || row.row != name)
            continue;
        for (const PlanCell &cell : row.cells) {
            QString words = QString::number(cell.year) + u": "_s + (cell.amount ? number(*cell.amount) : toWord(cell.state)) + u" of "_s + QString::number(cell.vintage);
            QStringList parts;
            for (const PlanPart &part : cell.parts)
                parts += (part.recipient.isEmpty() ? u"unsplit"_s : part.recipient) + u' ' + (part.estimated ? u"~"_s : QString()) + number(part.amount);
            if (!parts.isEmpty())
                words += u" = "_s + parts.join(u" + "_s);
            years += words;
        }
    }
    return years.join(u"; "_s);
}

Programme withKey(Programme programme, const AllocationKey &key)
{
    programme.plan.keys = {key};
    return programme;
}

Programme withPin(Programme programme, const Pin &pin)
{
    programme.plan.pins = {pin};
    return programme;
}

} // namespace

class tst_Plan : public QObject
{
    Q_OBJECT

private slots:
    void rows_data();
    void rows();
    void order();
    void sums_data();
    void sums();
    void partsAlwaysAddUp();
    void workedExample_data();
    void workedExample();
};

void tst_Plan::rows_data()
{
    QTest::addColumn<Programme>("programme");
    QTest::addColumn<Basis>("basis");
    QTest::addColumn<QString>("row");
    QTest::addColumn<QString>("expected");

    const Mandate old = mandate(u"Alfa"_s, 2024, {frames({{2024, amount(7300)}, {2025, amount(4200)}, {2026, amount(4600)}})}, {split(2024, {{u"NHN"_s, amount(6600)}, {u"Hdir"_s, amount(700)}})});
    const Mandate fresh = mandate(u"Alfa"_s, 2025, {frames({{2024, amount(4820)}, {2025, amount(1850)}})},
                                  {split(2025, {{u"NHN"_s, amount(640)}, {u"Hdir"_s, amount(850)}}, LineKind::Award, u"Tildelt"_s),
                                   split(2025, {{u"NHN"_s, amount(360)}, {u"Hdir"_s, state(FigureState::Blank)}}, LineKind::CarryOver, u"Ubrukte midler"_s)});
    const Programme both = programme({old, fresh});

    QTest::newRow("newest takes the newest vintage that states the year") << both << newest << QString()
        << u"2024: 48.2 of 2025 = NHN ~43.6 + Hdir ~4.6; 2025: 18.5 of 2025 = NHN 10 + Hdir 8.5; 2026: 46 of 2024 = NHN ~24.9 + Hdir ~21.1"_s;
    QTest::newRow("own-year takes the year's own mandate, else the newest") << both << ownYear << QString()
        << u"2024: 73 of 2024 = NHN 66 + Hdir 7; 2025: 18.5 of 2025 = NHN 10 + Hdir 8.5; 2026: 46 of 2024 = NHN ~24.9 + Hdir ~21.1"_s;
    QTest::newRow("a named vintage speaks alone, with its own keys or older ones") << both << named(2024) << QString()
        << u"2024: 73 of 2024 = NHN 66 + Hdir 7; 2025: 42 of 2024 = NHN ~38 + Hdir ~4; 2026: 46 of 2024 = NHN ~41.6 + Hdir ~4.4"_s;
    QTest::newRow("a named vintage does not state what it has no column for") << both << named(2025) << QString()
        << u"2024: 48.2 of 2025 = NHN ~43.6 + Hdir ~4.6; 2025: 18.5 of 2025 = NHN 10 + Hdir 8.5"_s;
    QTest::newRow("an unknown vintage states nothing") << both << named(1999) << QString() << QString();
    QTest::newRow("a pin decides one cell") << withPin(both, {u"Alfa"_s, {}, 2024, 2024}) << newest << QString()
        << u"2024: 73 of 2024 = NHN 66 + Hdir 7; 2025: 18.5 of 2025 = NHN 10 + Hdir 8.5; 2026: 46 of 2024 = NHN ~24.9 + Hdir ~21.1"_s;
    QTest::newRow("a pin on a vintage that does not state the year is no pin") << withPin(both, {u"Alfa"_s, {}, 2026, 2025}) << newest << QString()
        << u"2024: 48.2 of 2025 = NHN ~43.6 + Hdir ~4.6; 2025: 18.5 of 2025 = NHN 10 + Hdir 8.5; 2026: 46 of 2024 = NHN ~24.9 + Hdir ~21.1"_s;
    QTest::newRow("a pin works under a named vintage too") << withPin(both, {u"Alfa"_s, {}, 2025, 2025}) << named(2024) << QString()
        << u"2024: 73 of 2024 = NHN 66 + Hdir 7; 2025: 18.5 of 2025 = NHN 10 + Hdir 8.5; 2026: 46 of 2024 = NHN ~41.6 + Hdir ~4.4"_s;

    QTest::newRow("the key may leave carry-over out") << withKey(both, {u"Alfa"_s, AllocationKey::Kind::LatestSplit, 0, {}, true}) << newest << QString()
        << u"2024: 48.2 of 2025 = NHN ~43.6 + Hdir ~4.6; 2025: 18.5 of 2025 = NHN 10 + Hdir 8.5; 2026: 46 of 2024 = NHN ~19.8 + Hdir ~26.2"_s;
    QTest::newRow("the key may be one vintage's split") << withKey(both, {u"Alfa"_s, AllocationKey::Kind::VintageSplit, 2024, {}, false}) << newest << QString()
        << u"2024: 48.2 of 2025 = NHN ~43.6 + Hdir ~4.6; 2025: 18.5 of 2025 = NHN 10 + Hdir 8.5; 2026: 46 of 2024 = NHN ~41.6 + Hdir ~4.4"_s;
    QTest::newRow("the key may be typed shares") << withKey(both, {u"Alfa"_s, AllocationKey::Kind::Shares, 0, {{u"FHI"_s, 2500}, {u"NHN"_s, 7500}}, false}) << newest << QString()
        << u"2024: 48.2 of 2025 = NHN ~36.2 + FHI ~12; 2025: 18.5 of 2025 = NHN 10 + Hdir 8.5; 2026: 46 of 2024 = NHN ~34.5 + FHI ~11.5"_s;
    QTest::newRow("no key leaves it unsplit") << withKey(both, {u"Alfa"_s, AllocationKey::Kind::None, 0, {}, false}) << newest << QString()
        << u"2024: 48.2 of 2025 = unsplit 48.2; 2025: 18.5 of 2025 = NHN 10 + Hdir 8.5; 2026: 46 of 2024 = unsplit 46"_s;
    QTest::newRow("a named vintage falls back on its own split where the key's vintage is newer") << withKey(both, {u"Alfa"_s, AllocationKey::Kind::VintageSplit, 2025, {}, false}) << named(2024) << QString()
        << u"2024: 73 of 2024 = NHN 66 + Hdir 7; 2025: 42 of 2024 = NHN ~38 + Hdir ~4; 2026: 46 of 2024 = NHN ~41.6 + Hdir ~4.4"_s;

    const SplitRow later = split(2026, {{u"NHN"_s, amount(100)}, {u"Hdir"_s, amount(300)}});
    QTest::newRow("a year before every split takes the earliest") << programme({mandate(u"Alfa"_s, 2026, {frames({{2025, amount(200)}, {2026, amount(400)}})}, {later})}) << newest << QString()
        << u"2025: 2 of 2026 = NHN ~0.5 + Hdir ~1.5; 2026: 4 of 2026 = NHN 1 + Hdir 3"_s;
    QTest::newRow("two decimals are divided in hundredths") << programme({mandate(u"Alfa"_s, 2026, {frames({{2026, amount(400)}, {2027, amount(549)}})}, {later})}) << newest << QString()
        << u"2026: 4 of 2026 = NHN 1 + Hdir 3; 2027: 5.49 of 2026 = NHN ~1.37 + Hdir ~4.12"_s;
    QTest::newRow("a zero frame is zero for everyone and not estimated") << programme({mandate(u"Alfa"_s, 2026, {frames({{2026, amount(400)}, {2027, amount(0)}})}, {later})}) << newest << QString()
        << u"2026: 4 of 2026 = NHN 1 + Hdir 3; 2027: 0 of 2026 = NHN 0 + Hdir 0"_s;
    QTest::newRow("not set and undecided have no parts") << programme({mandate(u"Alfa"_s, 2026, {frames({{2026, state(FigureState::NotSet)}, {2027, state(FigureState::Undecided)}})}, {later})}) << newest << QString()
        << u"2026: not-set of 2026; 2027: undecided of 2026"_s;
    QTest::newRow("a blank and a bare footnote mark state nothing") << programme({old, mandate(u"Alfa"_s, 2026, {frames({{2024, state(FigureState::Blank)}, {2025, state(FigureState::FootnoteOnly)}, {2026, state(FigureState::NotSet)}})})}) << newest << QString()
        << u"2024: 73 of 2024 = NHN 66 + Hdir 7; 2025: 42 of 2024 = NHN ~38 + Hdir ~4; 2026: not-set of 2026"_s;
    QTest::newRow("a split with an undecided cell divides nothing") << programme({mandate(u"Alfa"_s, 2026, {frames({{2026, amount(400)}})}, {split(2026, {{u"NHN"_s, amount(400)}, {u"Hdir"_s, state(FigureState::Undecided)}})})}) << newest << QString()
        << u"2026: 4 of 2026 = unsplit 4"_s;
    QTest::newRow("a split that does not add up is only a key") << programme({mandate(u"Alfa"_s, 2026, {frames({{2026, amount(800)}})}, {later})}) << newest << QString()
        << u"2026: 8 of 2026 = NHN ~2 + Hdir ~6"_s;
    QTest::newRow("an older vintage's split is used where it adds up to the newer frame") << programme({old, mandate(u"Alfa"_s, 2025, {frames({{2024, amount(7300)}})})}) << newest << QString()
        << u"2024: 73 of 2025 = NHN 66 + Hdir 7; 2025: 42 of 2024 = NHN ~38 + Hdir ~4; 2026: 46 of 2024 = NHN ~41.6 + Hdir ~4.4"_s;
    QTest::newRow("a negative part in a split that adds up is printed, and is no key") << programme({mandate(u"Alfa"_s, 2026, {frames({{2026, amount(400)}, {2027, amount(400)}})}, {split(2026, {{u"NHN"_s, amount(500)}, {u"Hdir"_s, amount(-100)}})})}) << newest << QString()
        << u"2026: 4 of 2026 = NHN 5 + Hdir -1; 2027: 4 of 2026 = unsplit 4"_s;
    QTest::newRow("a recipient with nothing but blanks has no part") << programme({mandate(u"Alfa"_s, 2026, {frames({{2026, amount(400)}})}, {split(2026, {{u"NHN"_s, amount(400)}, {u"Hdir"_s, state(FigureState::Blank)}})})}) << newest << QString()
        << u"2026: 4 of 2026 = NHN 4"_s;
    QTest::newRow("recipients come in the programme's order, new ones last") << programme({mandate(u"Alfa"_s, 2026, {frames({{2026, amount(400)}})}, {split(2026, {{u"Ny"_s, amount(100)}, {u"FHI"_s, amount(100)}, {u"NHN"_s, amount(200)}})})}) << newest << QString()
        << u"2026: 4 of 2026 = NHN 2 + FHI 1 + Ny 1"_s;

    const Programme twoRows = programme({mandate(u"Alfa"_s, 2024, {frames({{2024, amount(1660)}}), frames({{2024, amount(44)}}, u"Alfa Pluss"_s)}, {split(2024, {{u"NHN"_s, amount(1200)}, {u"Hdir"_s, amount(460)}})})});
    QTest::newRow("a split divides the main row") << twoRows << newest << QString() << u"2024: 16.6 of 2024 = NHN 12 + Hdir 4.6"_s;
    QTest::newRow("a row no split speaks of stays unsplit") << twoRows << newest << u"Alfa Pluss"_s << u"2024: 0.44 of 2024 = unsplit 0.44"_s;
    QTest::newRow("a line with a row's name divides that row") << programme({mandate(u"Alfa"_s, 2024, {frames({{2024, amount(1660)}}), frames({{2024, amount(44)}}, u"Alfa Pluss"_s)}, {split(2024, {{u"NHN"_s, amount(40)}, {u"Hdir"_s, amount(4)}}, LineKind::Other, u"alfa  pluss"_s)})}) << newest << u"Alfa Pluss"_s
        << u"2024: 0.44 of 2024 = NHN 0.4 + Hdir 0.04"_s;
    QTest::newRow("the only row is the one a split divides") << programme({mandate(u"Alfa"_s, 2024, {frames({{2024, amount(44)}}, u"Alfa Pluss"_s)}, {split(2024, {{u"NHN"_s, amount(40)}, {u"Hdir"_s, amount(4)}})})}) << newest << u"Alfa Pluss"_s
        << u"2024: 0.44 of 2024 = NHN 0.4 + Hdir 0.04"_s;

    QTest::newRow("a split without any frame states the year") << programme({mandate(u"Alfa"_s, 2026, {}, {later})}) << newest << QString()
        << u"2026: 4 of 2026 = NHN 1 + Hdir 3"_s;
    QTest::newRow("a newer mandate with a split alone states the year") << programme({old, mandate(u"Alfa"_s, 2026, {}, {later})}) << newest << QString()
        << u"2024: 73 of 2024 = NHN 66 + Hdir 7; 2025: 42 of 2024 = NHN ~38 + Hdir ~4; 2026: 4 of 2026 = NHN 1 + Hdir 3"_s;
    QTest::newRow("a split alone among named rows is the main row's") << programme({mandate(u"Alfa"_s, 2025, {frames({{2025, amount(10)}}, u"P"_s), frames({{2025, amount(10)}}, u"Q"_s)}), mandate(u"Alfa"_s, 2026, {}, {later})}) << newest << QString()
        << u"2026: 4 of 2026 = NHN 1 + Hdir 3"_s;
}

void tst_Plan::rows()
{
    QFETCH(Programme, programme);
    QFETCH(Basis, basis);
    QFETCH(QString, row);
    QFETCH(QString, expected);
    QCOMPARE(inWords(currentPlan(programme, basis), u"Alfa"_s, row), expected);
}

void tst_Plan::order()
{
    const Plan plan = currentPlan(programme({
        mandate(u"Ukjent"_s, 2024, {frames({{2030, amount(100)}})}),
        mandate(u"Beta"_s, 2024, {frames({{2024, amount(100)}})}),
        mandate(u"Alfa"_s, 2024, {frames({{2026, amount(100)}}, u"Rad"_s), frames({{2025, amount(100)}})}),
    }));
    QStringList rows;
    for (const PlanRow &row : plan.rows)
        rows += row.area + u'/' + row.row;
    QCOMPARE(rows, (QStringList{u"Alfa/"_s, u"Alfa/Rad"_s, u"Beta/"_s, u"Ukjent/"_s}));
    QCOMPARE(plan.years, (std::vector<int>{2024, 2025, 2026, 2030}));
    QVERIFY(plan.hasUnsplit);
    QVERIFY(plan.recipients.empty());
}

void tst_Plan::sums_data()
{
    QTest::addColumn<Programme>("programme");
    QTest::addColumn<int>("year");
    QTest::addColumn<QString>("recipient");
    QTest::addColumn<qint64>("sum");
    QTest::addColumn<qint64>("carryOver");
    QTest::addColumn<QString>("marks");

    const auto halves = [](int year, qint64 whole) { return split(year, {{u"NHN"_s, amount(whole / 2)}, {u"Hdir"_s, amount(whole / 2)}}); };
    const Programme plain = programme({mandate(u"Alfa"_s, 2024, {frames({{2024, amount(200)}, {2025, amount(400)}})}, {halves(2024, 200)}),
                                       mandate(u"Beta"_s, 2024, {frames({{2024, amount(100)}, {2025, state(FigureState::NotSet)}})}, {})});
    QTest::newRow("a year of the programme") << plain << 2024 << u"total"_s << qint64(300) << qint64(0) << u"2024"_s;
    QTest::newRow("a recipient's year") << plain << 2024 << u"NHN"_s << qint64(100) << qint64(0) << u"2024"_s;
    QTest::newRow("what is unsplit counts in the total and apart") << plain << 2024 << u"unsplit"_s << qint64(100) << qint64(0) << u"2024"_s;
    QTest::newRow("a not-set frame makes the sum incomplete") << plain << 2025 << u"total"_s << qint64(400) << qint64(0) << u"2024 incomplete"_s;
    QTest::newRow("an estimated part makes the sum estimated") << plain << 0 << u"NHN"_s << qint64(300) << qint64(0) << u"2024 estimated incomplete"_s;
    QTest::newRow("nobody's sum is empty") << plain << 0 << u"FHI"_s << qint64(0) << qint64(0) << u"none incomplete"_s;

    const Programme mixed = programme({mandate(u"Alfa"_s, 2024, {frames({{2024, amount(200)}})}), mandate(u"Beta"_s, 2026, {frames({{2024, amount(100)}, {2025, amount(0)}})}, {}, {})});
    QTest::newRow("amounts of different price bases are marked") << mixed << 2024 << u"total"_s << qint64(300) << qint64(0) << u"none mixed"_s;
    QTest::newRow("nought is nought in any base") << programme({mandate(u"Alfa"_s, 2024, {frames({{2025, amount(200)}})}), mandate(u"Beta"_s, 2026, {frames({{2025, amount(0)}})}, {}, {})}) << 2025 << u"total"_s << qint64(200) << qint64(0) << u"2024"_s;
    QTest::newRow("nought first, then money of another base") << programme({mandate(u"Alfa"_s, 2026, {frames({{2025, amount(0)}})}, {}, {}), mandate(u"Beta"_s, 2024, {frames({{2025, amount(200)}})})}) << 2025 << u"total"_s << qint64(200) << qint64(0) << u"2024"_s;

    const Programme carried = programme({mandate(u"Alfa"_s, 2026, {frames({{2025, amount(500)}, {2026, amount(500)}})},
        {split(2026, {{u"NHN"_s, amount(0)}, {u"Hdir"_s, amount(200)}}, LineKind::Award), split(2026, {{u"NHN"_s, amount(300)}, {u"Hdir"_s, amount(0)}}, LineKind::CarryOver)})});
    QTest::newRow("carry-over is counted and told apart") << carried << 0 << u"total"_s << qint64(1000) << qint64(300) << u"2024"_s;
    QTest::newRow("carry-over belongs to its recipient") << carried << 0 << u"Hdir"_s << qint64(400) << qint64(0) << u"2024 estimated"_s;
    QTest::newRow("and to the other one") << carried << 2026 << u"NHN"_s << qint64(300) << qint64(300) << u"2024"_s;
}

void tst_Plan::sums()
{
    QFETCH(Programme, programme);
    QFETCH(int, year);
    QFETCH(QString, recipient);
    QFETCH(qint64, sum);
    QFETCH(qint64, carryOver);
    QFETCH(QString, marks);
    const PlanSum result = sumOf(currentPlan(programme), {}, year, recipient);
    QCOMPARE(result.amount.ore(), mill(sum).ore());
    QCOMPARE(result.carryOver.ore(), mill(carryOver).ore());
    QStringList words{result.priceBase ? toWord(*result.priceBase) : u"none"_s};
    if (result.estimated)
        words += u"estimated"_s;
    if (result.mixedBases)
        words += u"mixed"_s;
    if (result.incomplete)
        words += u"incomplete"_s;
    QCOMPARE(words.join(u' '), marks);
}

void tst_Plan::partsAlwaysAddUp()
{
    const quint32 seed = QRandomGenerator::global()->generate();
    QRandomGenerator random(seed);
    const QStringList names{u"NHN"_s, u"Hdir"_s, u"FHI"_s, u"Fjerde"_s};
    for (int round = 0; round < 300; ++round) {
        std::vector<Mandate> mandates;
        for (int vintage = 2024; vintage < 2024 + random.bounded(1, 4); ++vintage) {
            FrameRow row;
            for (int year = 2024; year < 2030; ++year)
                row.years.push_back({year, figureOf(Money::fromOre(random.bounded(3) == 0 ? random.bounded(qint64(30'000'000'000)) : random.bounded(3000) * 10'000'000LL))});
            SplitRow line = split(vintage, {});
            for (int i = 0; i <= random.bounded(4); ++i)
                line.recipients.push_back({names[i], amount(random.bounded(3000))});
            mandates.push_back(mandate(u"Alfa"_s, vintage, {row}, {line}));
        }
        const Programme made = programme(mandates);
        for (const Basis &basis : {newest, ownYear, named(2024)}) {
            const Plan plan = currentPlan(made, basis);
            for (const PlanCell &cell : plan.rows.at(0).cells) {
                Money sum;
                for (const PlanPart &part : cell.parts)
                    sum += part.amount;
                QVERIFY2(sum == *cell.amount, qPrintable(u"seed %1, round %2, year %3"_s.arg(seed).arg(round).arg(cell.year)));
            }
            Money parts = sumOf(plan, {}, 0, u"unsplit"_s).amount;
            for (const QString &recipient : plan.recipients)
                parts += sumOf(plan, {}, 0, recipient).amount;
            QCOMPARE(parts.ore(), sumOf(plan, {}, 0, u"total"_s).amount.ore());
        }
    }
}

namespace {

QString expectedFolder()
{
    const QString given = qEnvironmentVariable("RAMME_DOCUMENTS");
    return (given.isEmpty() ? QStringLiteral(RAMME_SOURCE_DIR) + u"/../shared/mandates"_s : given) + u"/expected"_s;
}

QList<QStringList> linesOf(const QString &name)
{
    QFile file(expectedFolder() + u'/' + name);
    QList<QStringList> rows;
    if (!file.open(QIODevice::ReadOnly))
        return rows;
    for (const QString &line : QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts))
        rows += line.split(u'\t');
    return rows.mid(1);
}

Figure figureFrom(const QString &word, const QString &text)
{
    Figure figure = state(*figureStateFromWord(word));
    if (!text.isEmpty())
        figure.amount = parseAmount(QString(text).replace(u'.', u','), Unit::Million)->money;
    return figure;
}

Mandate &mandateOf(Programme &programme, const QStringList &row)
{
    if (Mandate *found = findMandate(programme, row[1], row[2].toInt()))
        return *found;
    programme.mandates.push_back(mandate(row[1], row[2].toInt(), {}));
    return programme.mandates.back();
}

/// The programme the hand-made tables of frames and splits describe.
Programme programmeFromTables()
{
    Programme programme = newProgramme();
    for (const QStringList &row : linesOf(u"frames.tsv"_s)) {
        bool isYear = false;
        const int year = row[5].toInt(&isYear);
        if (!isYear)
            continue;
        Mandate &mandate = mandateOf(programme, row);
        mandate.priceBase = *priceBaseFromWord(row[3]);
        auto frame = std::find_if(mandate.frames.begin(), mandate.frames.end(), [&](const FrameRow &f) { return f.row == row[4]; });
        if (frame == mandate.frames.end())
            frame = mandate.frames.insert(mandate.frames.end(), FrameRow{row[4], row[4], {}});
        frame->years.push_back({year, figureFrom(row[6], row[7])});
    }
    for (const QStringList &row : linesOf(u"splits.tsv"_s)) {
        const auto kind = lineKindFromWord(row[5]);
        if (!kind || row[6] == u"Sum"_s || row[6] == u"Totalt"_s)
            continue;
        Mandate &mandate = mandateOf(programme, row);
        if (mandate.splits.empty() || mandate.splits.back().line != row[4])
            mandate.splits.push_back(split(row[3].toInt(), {}, *kind, row[4]));
        mandate.splits.back().recipients.push_back({row[6], figureFrom(row[7], row[8])});
    }
    return programme;
}

QStringList cellsOf(const Plan &plan)
{
    QStringList cells;
    for (const PlanRow &row : plan.rows) {
        for (const PlanCell &cell : row.cells) {
            const QStringList place{row.area, row.row, QString::number(cell.year)};
            const QStringList origin{QString::number(cell.vintage), toWord(cell.priceBase)};
            const QStringList total{u"total"_s, toWord(cell.state), cell.amount ? number(*cell.amount) : QString(), cell.amount ? u"no"_s : QString()};
            cells += (place + total + origin).join(u'|');
            for (const PlanPart &part : cell.parts) {
                const QStringList words{part.recipient.isEmpty() ? u"unsplit"_s : part.recipient, toWord(part.state), number(part.amount), part.estimated ? u"yes"_s : u"no"_s};
                cells += (place + words + origin).join(u'|');
            }
        }
    }
    cells.sort();
    return cells;
}

} // namespace

void tst_Plan::workedExample_data()
{
    QTest::addColumn<Basis>("basis");
    QTest::newRow("newest") << newest;
    QTest::newRow("own-year") << ownYear;
}

void tst_Plan::workedExample()
{
    QFETCH(Basis, basis);
    QStringList expected;
    for (const QStringList &row : linesOf(u"allocation.tsv"_s)) {
        if (row[0] == toWord(basis))
            expected += row.mid(1).join(u'|');
    }
    if (expected.isEmpty())
        QSKIP("the worked example is not on this machine; set RAMME_DOCUMENTS to its folder");
    expected.sort();
    QCOMPARE(cellsOf(currentPlan(programmeFromTables(), basis)), expected);
}

QTEST_GUILESS_MAIN(tst_Plan)
#include "tst_plan.moc"
