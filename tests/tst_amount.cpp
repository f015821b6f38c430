#include "domain/amount.h"

#include <QTest>

using namespace ramme;
using namespace Qt::Literals::StringLiterals;

class tst_Amount : public QObject
{
    Q_OBJECT

private slots:
    void parse_data();
    void parse();
    void refuse_data();
    void refuse();
    void cell_data();
    void cell();
    void percent_data();
    void percent();
    void format_data();
    void format();
    void formattedAmountsParseBack();
};

void tst_Amount::parse_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<Unit>("unit");
    QTest::addColumn<qint64>("ore");

    QTest::newRow("a comma is the decimal sign") << u"48,2"_s << Unit::Million << qint64(4'820'000'000);
    QTest::newRow("a point before one digit is the decimal sign") << u"16.6"_s << Unit::Million << qint64(1'660'000'000);
    QTest::newRow("a point after a nought is the decimal sign") << u"0.44"_s << Unit::Million << qint64(44'000'000);
    QTest::newRow("a blank behind the comma is lost") << u"5, 5"_s << Unit::Million << qint64(550'000'000);
    QTest::newRow("plain spaces group thousands") << u"193 900"_s << Unit::Thousand << qint64(19'390'000'000);
    QTest::newRow("no-break spaces group thousands") << u"193\u00a0900"_s << Unit::Thousand << qint64(19'390'000'000);
    QTest::newRow("thin spaces group thousands") << u"193\u2009900"_s << Unit::Thousand << qint64(19'390'000'000);
    QTest::newRow("narrow no-break spaces group thousands") << u"1\u202f234,5"_s << Unit::Million << qint64(123'450'000'000);
    QTest::newRow("points group thousands before a comma") << u"1.234,5"_s << Unit::Million << qint64(123'450'000'000);
    QTest::newRow("a minus sign") << u"−5"_s << Unit::Million << qint64(-500'000'000);
    QTest::newRow("a dash before the number is a minus") << u"–5"_s << Unit::Million << qint64(-500'000'000);
    QTest::newRow("a hyphen is a minus") << u"-5"_s << Unit::Million << qint64(-500'000'000);
    QTest::newRow("brackets are a minus") << u"(5)"_s << Unit::Million << qint64(-500'000'000);
    QTest::newRow("two decimals") << u"30,09"_s << Unit::Million << qint64(3'009'000'000);
    QTest::newRow("zero") << u"0,0"_s << Unit::Million << qint64(0);
    QTest::newRow("MNOK is its own unit") << u"16,6 MNOK"_s << Unit::Thousand << qint64(1'660'000'000);
    QTest::newRow("mill. kroner is its own unit") << u"16,6 mill. kroner"_s << Unit::Kroner << qint64(1'660'000'000);
    QTest::newRow("a bare currency takes the table's unit") << u"16,6 NOK"_s << Unit::Million << qint64(1'660'000'000);
    QTest::newRow("kr before the number") << u"kr 250"_s << Unit::Kroner << qint64(25'000);
    QTest::newRow("whole øre in kroner") << u"12,34"_s << Unit::Kroner << qint64(1'234);
    QTest::newRow("trailing noughts are not finer") << u"12,3400"_s << Unit::Kroner << qint64(1'234);
    QTest::newRow("the largest") << u"10 000 000"_s << Unit::Million << Money::limit().ore();
}

void tst_Amount::parse()
{
    QFETCH(QString, text);
    QFETCH(Unit, unit);
    QFETCH(qint64, ore);
    const Result<Amount> amount = parseAmount(text, unit);
    QVERIFY2(amount, amount ? "" : qPrintable(amount.error()));
    QCOMPARE(amount->money.ore(), ore);
}

void tst_Amount::refuse_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("reason");

    QTest::newRow("month and year") << u"11.25"_s << u"dato"_s;
    QTest::newRow("day and month") << u"30.09"_s << u"dato"_s;
    QTest::newRow("day, month and year") << u"25.11.24"_s << u"dato"_s;
    QTest::newRow("a footnote mark behind a word") << u"kroner.1"_s << u"ikke et beløp"_s;
    QTest::newRow("two commas") << u"1,2,3"_s << u"to desimaltegn"_s;
    QTest::newRow("a point that may group or divide") << u"1.234"_s << u"to måter"_s;
    QTest::newRow("no digits behind the comma") << u"5,"_s << u"mangler"_s;
    QTest::newRow("beyond the largest") << u"10 000 001"_s << u"for stort"_s;
    QTest::newRow("beyond any integer") << u"99999999999999999999999"_s << u"for stort"_s;
    QTest::newRow("finer than an øre") << u"1,123456789"_s << u"finere"_s;
    QTest::newRow("groups that are not of three") << u"19 39"_s << u"ikke et beløp"_s;
    QTest::newRow("words") << u"ramme"_s << u"ikke et beløp"_s;
    QTest::newRow("another currency") << u"89 021,43 EUR"_s << u"ikke et beløp"_s;
    QTest::newRow("nothing") << QString() << u"ikke et beløp"_s;
    QTest::newRow("digits of another script") << u"٤٨"_s << u"ikke et beløp"_s;
}

void tst_Amount::refuse()
{
    QFETCH(QString, text);
    QFETCH(QString, reason);
    const Result<Amount> amount = parseAmount(text, Unit::Million);
    QVERIFY(!amount);
    QVERIFY2(amount.error().contains(reason), qPrintable(amount.error()));
}

void tst_Amount::cell_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<FigureState>("state");
    QTest::addColumn<QString>("marks");

    QTest::newRow("nothing is blank") << QString() << FigureState::Blank << QString();
    QTest::newRow("a hyphen is not set") << u"-"_s << FigureState::NotSet << QString();
    QTest::newRow("three hyphens are not set") << u"---"_s << FigureState::NotSet << QString();
    QTest::newRow("a dash is not set") << u"–"_s << FigureState::NotSet << QString();
    QTest::newRow("an asterisk alone") << u"*"_s << FigureState::FootnoteOnly << u"*"_s;
    QTest::newRow("a printed zero is not blank") << u"0,0"_s << FigureState::Zero << QString();
    QTest::newRow("an amount with a mark") << u"35,3*"_s << FigureState::Amount << u"*"_s;
    QTest::newRow("an amount with a raised digit") << u"35,3 ¹"_s << FigureState::Amount << u"¹"_s;
}

void tst_Amount::cell()
{
    QFETCH(QString, text);
    QFETCH(FigureState, state);
    QFETCH(QString, marks);
    const Result<CellText> cell = parseCell(text, Unit::Million);
    QVERIFY(cell);
    QCOMPARE(cell->state, state);
    QCOMPARE(cell->marks, marks);
}

void tst_Amount::percent_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("hundredths");

    QTest::newRow("with a space") << u"80 %"_s << 8'000;
    QTest::newRow("without a space") << u"5%"_s << 500;
    QTest::newRow("with decimals") << u"12,5 %"_s << 1'250;
    QTest::newRow("as a word") << u"80 pst."_s << 8'000;
    QTest::newRow("over a hundred is refused") << u"101 %"_s << -1;
    QTest::newRow("a bare number is refused") << u"80"_s << -1;
}

void tst_Amount::percent()
{
    QFETCH(QString, text);
    QFETCH(int, hundredths);
    const Result<int> percent = parsePercent(text);
    QCOMPARE(percent ? *percent : -1, hundredths);
}

void tst_Amount::format_data()
{
    QTest::addColumn<qint64>("ore");
    QTest::addColumn<Unit>("unit");
    QTest::addColumn<QString>("onScreen");
    QTest::addColumn<QString>("plain");

    QTest::newRow("one decimal in mill.") << qint64(4'800'000'000) << Unit::Million << u"48,0"_s << u"48"_s;
    QTest::newRow("as many decimals as it needs") << qint64(3'009'000'000) << Unit::Million << u"30,09"_s << u"30,09"_s;
    QTest::newRow("grouped on screen only") << qint64(123'450'000'000) << Unit::Million << u"1\u00a0234,5"_s << u"1234,5"_s;
    QTest::newRow("a true minus on screen only") << qint64(-500'000'000) << Unit::Million << u"\u22125,0"_s << u"-5"_s;
    QTest::newRow("whole thousands") << qint64(19'390'000'000) << Unit::Thousand << u"193\u00a0900"_s << u"193900"_s;
    QTest::newRow("øre") << qint64(5) << Unit::Kroner << u"0,05"_s << u"0,05"_s;
}

void tst_Amount::format()
{
    QFETCH(qint64, ore);
    QFETCH(Unit, unit);
    QFETCH(QString, onScreen);
    QFETCH(QString, plain);
    QCOMPARE(formatAmount(Money::fromOre(ore), unit), onScreen);
    QCOMPARE(formatAmount(Money::fromOre(ore), unit, NumberForm::plain()), plain);
}

void tst_Amount::formattedAmountsParseBack()
{
    for (const Unit unit : {Unit::Kroner, Unit::Thousand, Unit::Million}) {
        for (qint64 ore = 1; ore < Money::limit().ore(); ore = ore * 7 + 3) {
            for (const NumberForm &form : {NumberForm::screen(), NumberForm::plain()}) {
                const Result<Amount> amount = parseAmount(formatAmount(Money::fromOre(-ore), unit, form), unit);
                QVERIFY(amount);
                QCOMPARE(amount->money.ore(), -ore);
            }
        }
    }
}

QTEST_GUILESS_MAIN(tst_Amount)
#include "tst_amount.moc"
