#include "planning/vintageplans.h"
#include "tst_expected_support.h"

#include <QTest>

using namespace ramme;
using namespace Qt::Literals::StringLiterals;

/// What newer mandates changed in the real documents, against the tables that say what a faithful reading of them gives.
class tst_RealVintages : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void whatNewerMandatesChanged_data();
    void whatNewerMandatesChanged();
    void carryOverIsACause();

private:
    RealDocuments m_documents;
};

namespace {

std::optional<Money> amountOf(const RealDocuments::Row &row)
{
    const bool isAmount = row[u"state"_s] == "amount"_L1 || row[u"state"_s] == "zero"_L1;
    return isAmount ? std::optional(moneyFromMill(row[u"mill"_s])) : std::nullopt;
}

/// The frame of an area's main row in a year, by one vintage.
std::optional<Money> frameOf(const QString &area, int vintage, int year)
{
    for (const RealDocuments::Row &row : RealDocuments::rows(u"frames"_s)) {
        if (row[u"area"_s] == area && row[u"row"_s].isEmpty() && row[u"vintage"_s].toInt() == vintage && row[u"year"_s].toInt() == year)
            return amountOf(row);
    }
    return std::nullopt;
}

} // namespace

void tst_RealVintages::initTestCase()
{
    if (const std::optional<QString> missing = RealDocuments::whyMissing())
        QSKIP(qPrintable(*missing));
    const std::optional<QString> failed = m_documents.read();
    QVERIFY2(!failed, failed ? qPrintable(*failed) : "");
}

void tst_RealVintages::whatNewerMandatesChanged_data()
{
    QTest::addColumn<int>("older");
    QTest::addColumn<int>("newer");
    QTest::newRow("the mandates of 2025 against the plan of 2024") << 2024 << 2025;
    QTest::newRow("the mandates of 2026 against the plan of 2025") << 2025 << 2026;
}

void tst_RealVintages::whatNewerMandatesChanged()
{
    QFETCH(int, older);
    QFETCH(int, newer);
    const auto differences = VintagePlans(m_documents.programme).differences({}, older, newer);
    QVERIFY(differences && !differences->empty());
    for (const VintageDifference &each : *differences) {
        if (!each.row.isEmpty())
            continue;
        const QByteArray place = u"%1, %2"_s.arg(each.area).arg(each.year).toUtf8();
        const std::optional<Money> before = frameOf(each.area, each.older, each.year);
        const std::optional<Money> after = frameOf(each.area, newer, each.year);
        QVERIFY2(before == each.before, place);
        QVERIFY2(after == each.after, place);
        QVERIFY2(each.difference == after.value_or(Money()) - before.value_or(Money()), place);
        QVERIFY2(each.difference == each.priceBase + each.carryOver + each.onlyInOne + each.stated + each.unexplained, place);
    }
    // Only areas with a newer mandate are changed by it.
    for (const VintageDifference &each : *differences) {
        const bool hasMandate = std::ranges::any_of(m_documents.programme.mandates, [&](const Mandate &mandate) { return mandate.area == each.area && mandate.vintage == newer; });
        QVERIFY2(hasMandate, qPrintable(each.area));
    }
}

void tst_RealVintages::carryOverIsACause()
{
    int found = 0;
    for (const int newer : {2025, 2026}) {
        const auto differences = VintagePlans(m_documents.programme).differences({}, newer - 1, newer);
        for (const VintageDifference &each : *differences) {
            if (!each.before || !each.after)
                continue;
            Money carried;
            for (const RealDocuments::Row &row : RealDocuments::rows(u"splits"_s)) {
                const bool isPart = row[u"recipient"_s] == "NHN"_L1 || row[u"recipient"_s] == "Hdir"_L1;
                if (isPart && row[u"area"_s] == each.area && row[u"vintage"_s].toInt() == newer && row[u"budget_year"_s].toInt() == each.year && row[u"row_kind"_s] == "carry-over"_L1)
                    carried += amountOf(row).value_or(Money());
            }
            QVERIFY2(each.carryOver == carried, qPrintable(u"%1, %2"_s.arg(each.area).arg(each.year)));
            found += !carried.isZero();
        }
    }
    QVERIFY(found > 0);
}

QTEST_GUILESS_MAIN(tst_RealVintages)
#include "tst_realvintages.moc"
