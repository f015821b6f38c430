#include "import/decoding.h"
#include "import/part.h"
#include "import/prose.h"
#include "import/rowtext.h"
#include "import/textpage.h"

#include <QTest>

using namespace ramme;
using namespace Qt::Literals::StringLiterals;

/// From bytes to lines, cells, titles and amounts in running text.
class tst_ReadText : public QObject
{
    Q_OBJECT

private slots:
    void decode_data();
    void decode();
    void lines_data();
    void lines();
    void lineNumbersAreTheFiles();
    void titles_data();
    void titles();
    void aYearNoPlanSpeaksOfIsNoDate();
    void rows_data();
    void rows();
    void damageShows_data();
    void damageShows();
    void amountsInSentences_data();
    void amountsInSentences();
};

void tst_ReadText::decode_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("text"); // null where it is refused

    QTest::newRow("UTF-8") << QByteArray("bl\xc3\xa5") << u"blå"_s;
    QTest::newRow("UTF-8 with its mark") << QByteArray("\xef\xbb\xbf" "a") << u"a"_s;
    QTest::newRow("UTF-16 with its mark") << QByteArray("\xff\xfe" "b\0l\0\xe5\0", 8) << u"blå"_s;
    QTest::newRow("UTF-16 without a mark") << QByteArray("m\0a\0n\0d\0a\0t\0", 12) << u"mandat"_s;
    QTest::newRow("UTF-16, high byte first") << QByteArray("\0m\0a\0n\0d\0a\0t", 12) << u"mandat"_s;
    QTest::newRow("Windows-1252") << QByteArray("bl\xe5 \x96 gr\xf8nn") << u"blå – grønn"_s;
    QTest::newRow("lines of every system end alike") << QByteArray("a\r\nb\rc\n") << u"a\nb\nc\n"_s;
    QTest::newRow("nothing is refused") << QByteArray() << QString();
    QTest::newRow("zero bytes are refused") << QByteArray("a\0b", 3) << QString();
    QTest::newRow("control characters are refused") << QByteArray("\x01\x02\x03\x04\x05\x06") << QString();
}

void tst_ReadText::decode()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, text);
    const Result<QString> decoded = decodeText(bytes);
    QCOMPARE(bool(decoded), !text.isNull());
    if (decoded)
        QCOMPARE(*decoded, text);
}

void tst_ReadText::lines_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("printed"); // "|" between cells

    QTest::newRow("plain lines") << u"Tid\n2026"_s << QStringList{u"Tid"_s, u"2026"_s};
    QTest::newRow("tabs part cells, and empty ones count") << u"\tNHN\tHdir\nUbrukte midler\t3,6\t"_s << QStringList{u"|NHN|Hdir"_s, u"Ubrukte midler|3,6|"_s};
    QTest::newRow("a Markdown table") << u"| | NHN |\n|---|---:|\n| Tildeling | 6,4 |"_s << QStringList{u"|NHN"_s, u"Tildeling|6,4"_s};
    QTest::newRow("a Markdown table without bars at its ends") << u"Kilde | NHN\n--- | ---:\nTildeling | 6,4"_s << QStringList{u"Kilde|NHN"_s, u"Tildeling|6,4"_s};
    QTest::newRow("an HTML table") << u"<table><tr><th></th><th>NHN</th></tr>\n<tr><td>Drift</td>\n<td>17,5</td></tr></table>"_s
                                   << QStringList{u"|NHN"_s, u"Drift|17,5"_s};
    QTest::newRow("emphasis and links are taken off") << u"Mandat for *prøvesvar*, [se her](#)"_s << QStringList{u"Mandat for prøvesvar, se her"_s};
    QTest::newRow("a footnote's asterisk stays") << u"*Fra rapporten"_s << QStringList{u"*Fra rapporten"_s};
    QTest::newRow("entities") << u"m&aring;ledata &lt; 5"_s << QStringList{u"måledata < 5"_s};
    QTest::newRow("what only looks like a tag stays") << u"a < b og x<5>y"_s << QStringList{u"a < b og x<5>y"_s};
    QTest::newRow("scripts are passed over") << u"<script>var a = \"<td>1\";</script>Ramme"_s << QStringList{u"Ramme"_s};
    QTest::newRow("page numbers and addresses are passed over") << u"SUM\n Side 3 av 9\nhttps://example.org/a\nHdir"_s << QStringList{u"SUM"_s, u"Hdir"_s};
}

void tst_ReadText::lines()
{
    QFETCH(QString, text);
    QFETCH(QStringList, printed);
    QStringList found;
    for (const TextLine &line : readLines(text)) {
        if (!line.isBlank() || !line.cells.isEmpty())
            found += line.cells.isEmpty() ? line.text : line.cells.join(u'|');
    }
    QCOMPARE(found, printed);
}

void tst_ReadText::lineNumbersAreTheFiles()
{
    for (const TextLine &line : readLines(u"a\n<!-- skjult\nover to -->\n<p>b</p>\n<table>\n<tr><td>c</td><td>d</td></tr>\n</table>\ne"_s)) {
        if (line.text == "a"_L1)
            QCOMPARE(line.number, 1);
        if (line.text == "b"_L1)
            QCOMPARE(line.number, 4);
        if (line.text.startsWith("c"_L1))
            QCOMPARE(line.number, 6);
        if (line.text == "e"_L1)
            QCOMPARE(line.number, 8);
    }
}

void tst_ReadText::titles_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("subject"); // null where it is no title
    QTest::addColumn<int>("year");

    QTest::newRow("a measure") << u"Mandat for tiltaket pasientens vaksinekort"_s << u"pasientens vaksinekort"_s << 0;
    QTest::newRow("work with something") << u"Mandat for arbeidet med MyHealth@EU"_s << u"MyHealth@EU"_s << 0;
    QTest::newRow("with a year") << u"Mandat for tiltaket pasientens vaksinekort 2027"_s << u"pasientens vaksinekort"_s << 2027;
    QTest::newRow("the year first") << u"Mandat 2027 for pasientens vaksinekort"_s << u"pasientens vaksinekort"_s << 2027;
    QTest::newRow("a letter") << u"Tildelingsbrev til Helsedirektoratet for 2027"_s << u"Helsedirektoratet"_s << 2027;
    QTest::newRow("a letter with its year first") << u"Oppdragsdokument 2027 til Norsk helsenett SF"_s << u"Norsk helsenett SF"_s << 2027;
    QTest::newRow("a sentence is no title") << u"Mandat for tiltaket er sendt på høring."_s << QString() << 0;
    QTest::newRow("a letter without a year is none") << u"Tildelingsbrev til Helsedirektoratet"_s << QString() << 0;
}

void tst_ReadText::titles()
{
    QFETCH(QString, text);
    QFETCH(QString, subject);
    QFETCH(int, year);
    const std::vector<Part> parts = findParts(readLines(text + u"\n\nFastsatt den 19. januar 2026.\n"_s));
    QCOMPARE(parts.size(), subject.isNull() ? 0U : 1U);
    if (parts.empty())
        return;
    QCOMPARE(parts.front().subject, subject);
    QCOMPARE(parts.front().titleYear, year);
    if (parts.front().kind == Document::Kind::Mandate)
        QCOMPARE(parts.front().adopted, QDate(2026, 1, 19));
}

void tst_ReadText::aYearNoPlanSpeaksOfIsNoDate()
{
    const std::vector<Part> parts = findParts(readLines(u"Mandat for tiltaket pasientens vaksinekort\n\nFastsatt den 15. januar 2632.\n"_s));
    QCOMPARE(parts.size(), 1U);
    QVERIFY(!parts.front().adopted.isValid());
}

void tst_ReadText::rows_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<Unit>("unit");
    QTest::addColumn<QString>("label");
    QTest::addColumn<QStringList>("tokens");

    QTest::newRow("a year that ends the label") << u"Tildeling i 2026 9,0 9,0"_s << Unit::Million << u"Tildeling i 2026"_s << QStringList{u"9,0"_s, u"9,0"_s};
    QTest::newRow("with its footnote mark") << u"Ubrukte midler fra 2025* 3,0"_s << Unit::Million << u"Ubrukte midler fra 2025*"_s << QStringList{u"3,0"_s};
    QTest::newRow("units belong to their numbers") << u"MyHealth@EU  12 MNOK 4,6 MNOK"_s << Unit::Million << u"MyHealth@EU"_s << QStringList{u"12 MNOK"_s, u"4,6 MNOK"_s};
    QTest::newRow("letters that stand for digits") << u"Drift l7,5 2O"_s << Unit::Million << u"Drift"_s << QStringList{u"l7,5"_s, u"2O"_s};
    QTest::newRow("a letter torn off a number") << u"Drift l 400 300"_s << Unit::Thousand << u"Drift"_s << QStringList{u"l"_s, u"400"_s, u"300"_s};
    QTest::newRow("a letter for a decimal, before a unit") << u"Utvikling 14, I MNOK"_s << Unit::Million << u"Utvikling"_s << QStringList{u"14,"_s, u"I MNOK"_s};
    QTest::newRow("a letter for zero, before a unit") << u"Totalt 3,3 MNOK O MNOK"_s << Unit::Million << u"Totalt"_s << QStringList{u"3,3 MNOK"_s, u"O MNOK"_s};
    QTest::newRow("a letter for the first amount, with a unit") << u"Bevilgning I MNOK 1,6 MNOK"_s << Unit::Million << u"Bevilgning"_s << QStringList{u"I MNOK"_s, u"1,6 MNOK"_s};
    QTest::newRow("letters for both decimals, with a unit") << u"Bevilgning I0, Il MNOK 9,75 MNOK"_s << Unit::Million << u"Bevilgning"_s << QStringList{u"I0,"_s, u"Il MNOK"_s, u"9,75 MNOK"_s};
    QTest::newRow("decimals torn off letters") << u"Bevilgning 6,3 Il ,6"_s << Unit::Million << u"Bevilgning"_s << QStringList{u"6,3"_s, u"Il"_s, u",6"_s};
    QTest::newRow("zeros of letters, torn apart") << u"Drift 0,0 O,O O, O"_s << Unit::Million << u"Drift"_s << QStringList{u"0,0"_s, u"O,O"_s, u"O,"_s, u"O"_s};
    QTest::newRow("a Roman numeral behind words stays a word") << u"Fase II 900"_s << Unit::Thousand << u"Fase II"_s << QStringList{u"900"_s};
    QTest::newRow("a round thousand is no year of the label") << u"Drift og forvaltning 2000 2000"_s << Unit::Thousand << u"Drift og forvaltning"_s << QStringList{u"2000"_s, u"2000"_s};
    QTest::newRow("a no-break space keeps a number whole") << u"Drift 1\u00a0250"_s << Unit::Thousand << u"Drift"_s << QStringList{u"1 250"_s};
    QTest::newRow("words alone") << u"Juridiske rammer"_s << Unit::Million << u"Juridiske rammer"_s << QStringList{};
    QTest::newRow("the Norwegian i before a year is a word") << u"Tildeling | 2026 9,0"_s << Unit::Million << u"Tildeling | 2026"_s << QStringList{u"9,0"_s};
}

void tst_ReadText::rows()
{
    QFETCH(QString, text);
    QFETCH(Unit, unit);
    QFETCH(QString, label);
    QFETCH(QStringList, tokens);
    const RowText row = splitRow({1, text, {}}, unit);
    QStringList found;
    for (const Token &token : row.tokens)
        found += token.raw();
    QCOMPARE(row.label, label);
    QCOMPARE(found, tokens);
}

void tst_ReadText::damageShows_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("damaged");

    QTest::newRow("a letter among digits") << u"Ramme 2O0 150"_s << true;
    QTest::newRow("a letter before a digit") << u"Ramme l7,5"_s << true;
    QTest::newRow("a common word without its ø") << u"Belgp i 1000 kroner"_s << true;
    QTest::newRow("another, at the beginning") << u"0konomisk ramme"_s << true;
    QTest::newRow("words as they are written") << u"Beløp til innføring, økonomisk ramme og helseøkonomisk analyse"_s << false;
    QTest::newRow("a name of letters and digits") << u"EHDS2 og Xt-EHR, kap. 701"_s << false;
}

void tst_ReadText::damageShows()
{
    QFETCH(QString, text);
    QFETCH(bool, damaged);
    QCOMPARE(showsDamage({{1, text, {}}}), damaged);
}

void tst_ReadText::amountsInSentences_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QList<qint64>>("kroner");

    QTest::newRow("in millions") << u"en ramme på 29,5 mill. kroner i 2026"_s << QList<qint64>{29'500'000};
    QTest::newRow("a footnote mark behind the unit") << u"modul: 18 mill. kroner.1"_s << QList<qint64>{18'000'000};
    QTest::newRow("euro are no kroner") << u"0,9 mill. kroner (1,8 mill. EUR)"_s << QList<qint64>{900'000};
    QTest::newRow("a year before it is no part of it") << u"i 2026 118 mill. kroner"_s << QList<qint64>{118'000'000};
    QTest::newRow("thousands in groups") << u"1 250 mill. kroner"_s << QList<qint64>{1'250'000'000};
    QTest::newRow("a unit is no amount") << u"beløp i 1000 kroner"_s << QList<qint64>{};
    QTest::newRow("a deadline is no amount") << u"innen 15. september"_s << QList<qint64>{};
}

void tst_ReadText::amountsInSentences()
{
    QFETCH(QString, text);
    QFETCH(QList<qint64>, kroner);
    QList<qint64> found;
    for (const MoneyMention &mention : moneyIn(text))
        found += mention.money.ore() / 100;
    QCOMPARE(found, kroner);
}

QTEST_GUILESS_MAIN(tst_ReadText)
#include "tst_readtext.moc"
