#include "domain/programme.h"

#include <QTest>

using namespace ramme;
using namespace Qt::Literals::StringLiterals;

namespace {

/// Every enumerator from the first to the last has a word of its own that leads back to it.
template<typename Enum, typename FromWord>
void checkWords(Enum last, FromWord fromWord)
{
    QStringList words;
    for (int i = 0; i <= static_cast<int>(last); ++i) {
        const auto value = static_cast<Enum>(i);
        const QString word = toWord(value);
        QVERIFY2(!word.isEmpty(), qPrintable(QString::number(i)));
        QVERIFY2(!words.contains(word), qPrintable(word));
        words << word;
        const std::optional<Enum> back = fromWord(word);
        QVERIFY2(back && *back == value, qPrintable(word));
        QVERIFY2(!fromWord(word.toUpper()), qPrintable(word));
        QVERIFY2(!fromWord(word + u' '), qPrintable(word));
    }
    QVERIFY(!fromWord(u"no such word"_s));
    QVERIFY(!fromWord(QString()));
}

} // namespace

class tst_Words : public QObject
{
    Q_OBJECT

private slots:
    void everyEnumeratorHasAWordThatLeadsBack();
    void states_data();
    void states();
    void basis_data();
    void basis();
    void priceBase_data();
    void priceBase();
    void aFigureOfAnAmountKnowsZero();
};

void tst_Words::everyEnumeratorHasAWordThatLeadsBack()
{
    checkWords(FigureState::Text, figureStateFromWord);
    checkWords(Certainty::Corrected, certaintyFromWord);
    checkWords(Severity::Note, severityFromWord);
    checkWords(Reserve::Kind::Grant, reserveKindFromWord);
    checkWords(LineKind::Other, lineKindFromWord);
    checkWords(PrintedTotal::Table::Letters, printedTotalTableFromWord);
    checkWords(Earmark::Bound::Exact, earmarkBoundFromWord);
    checkWords(Claim::Kind::CarryOverIncluded, claimKindFromWord);
    checkWords(Document::Kind::Other, documentKindFromWord);
    checkWords(Unit::Million, unitFromWord);
    checkWords(AllocationKey::Kind::None, allocationKeyKindFromWord);
}

void tst_Words::states_data()
{
    QTest::addColumn<FigureState>("state");
    QTest::addColumn<bool>("states");
    QTest::newRow("an amount states") << FigureState::Amount << true;
    QTest::newRow("a zero states") << FigureState::Zero << true;
    QTest::newRow("a dash states") << FigureState::NotSet << true;
    QTest::newRow("an open question states") << FigureState::Undecided << true;
    QTest::newRow("a blank says nothing") << FigureState::Blank << false;
    QTest::newRow("a bare footnote mark says nothing") << FigureState::FootnoteOnly << false;
    QTest::newRow("what cannot be read says nothing") << FigureState::Unreadable << false;
}

void tst_Words::states()
{
    QFETCH(FigureState, state);
    QFETCH(bool, states);
    Figure figure;
    figure.state = state;
    QCOMPARE(figure.states(), states);
}

void tst_Words::basis_data()
{
    QTest::addColumn<QString>("word");
    QTest::addColumn<bool>("known");
    QTest::newRow("newest") << u"newest"_s << true;
    QTest::newRow("own-year") << u"own-year"_s << true;
    QTest::newRow("a vintage") << u"2024"_s << true;
    QTest::newRow("a year before any") << u"1899"_s << false;
    QTest::newRow("a year after all") << u"2201"_s << false;
    QTest::newRow("nothing") << QString() << false;
    QTest::newRow("a word") << u"oldest"_s << false;
    QTest::newRow("more than a year") << u"20240"_s << false;
}

void tst_Words::basis()
{
    QFETCH(QString, word);
    QFETCH(bool, known);
    const std::optional<Basis> basis = basisFromWord(word);
    QCOMPARE(basis.has_value(), known);
    if (basis)
        QCOMPARE(toWord(*basis), word);
}

void tst_Words::priceBase_data()
{
    QTest::addColumn<QString>("word");
    QTest::addColumn<bool>("known");
    QTest::newRow("a year") << u"2024"_s << true;
    QTest::newRow("nominal") << u"nominal"_s << true;
    QTest::newRow("not stated") << u"not-stated"_s << true;
    QTest::newRow("a date") << u"2024-01-01"_s << false;
    QTest::newRow("two digits") << u"24"_s << false;
    QTest::newRow("nothing") << QString() << false;
}

void tst_Words::priceBase()
{
    QFETCH(QString, word);
    QFETCH(bool, known);
    const std::optional<PriceBase> base = priceBaseFromWord(word);
    QCOMPARE(base.has_value(), known);
    if (base)
        QCOMPARE(toWord(*base), word);
}

void tst_Words::aFigureOfAnAmountKnowsZero()
{
    QCOMPARE(figureOf(Money()).state, FigureState::Zero);
    QCOMPARE(figureOf(Money::fromOre(1)).state, FigureState::Amount);
    QCOMPARE(figureOf(Money::fromOre(-1)).amount, Money::fromOre(-1));
}

QTEST_GUILESS_MAIN(tst_Words)
#include "tst_words.moc"
