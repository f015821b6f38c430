#include "import/documentreader.h"

#include "domain/programme.h"
#include "import/filereader.h"
#include "import/linepieces.h"
#include "import/vocabulary.h"
#include "planning/check.h"
#include "planning/checks.h"

#include <QTest>

using namespace ramme;
using namespace Qt::Literals::StringLiterals;

namespace {

const QString title = u"Mandat for tiltaket pasientens legemiddelliste\n\nFastsatt av departementet 18. januar 2027.\n\n"_s;
const QString frames = u"Tabell 1. Planlagt ramme (mill. 2027-kroner)\n\n"
                       "Tiltak\t2027\t2028\t2029\nPasientens legemiddelliste\t84,0\t96,5\t71,0\n\n"_s;

QString framesWith(const QString &rows) { return u"Tabell 1. Planlagt ramme (mill. 2027-kroner)\n\nTiltak  2027  2028  2029\n"_s + rows + u"\n\n"_s; }

QString splitWith(const QString &rows, const QString &below = {})
{
    return u"Tabell 2. Fordeling av rammen for 2027 (mill. 2027-kroner)\n\nFinansiering\tNHN\tHdir\tSum\n"_s + rows + u"\n\n"_s + below + u"\n"_s;
}

QString ambitionsWith(const QString &heading, const QString &rows, const QString &below = {})
{
    return u"Tabell 3. Ambisjoner\n\n"_s + heading + u'\n' + rows + u"\n\n"_s + below + u"\n"_s;
}

const QString actors = u"Ambisjon\tKommune\tRHF\t2027\t2028\t2029"_s;

struct Told {
    const char *name;
    QString rule;
    QString text;
    QString message; ///< empty where the rule is silent
    bool scanned = false;
    std::vector<UnreadInk> ink{};
};

std::vector<Told> allTold()
{
    std::vector<Told> claims;
    claims.push_back({"another area's row", u"area-mismatch"_s, title + frames + splitWith(u"Tildeling i 2027 til Pasientens prøvesvar\t60,0\t24,0\t84,0"_s), u"nevner Pasientens prøvesvar"_s});
    claims.push_back({"the area's own row", u"area-mismatch"_s, title + frames + splitWith(u"Tildeling i 2027 til pasientens legemiddelliste\t60,0\t24,0\t84,0"_s), QString()});

    const QString shares = u"Sykehusene sender opplysninger\tx\t20 %\t60 %\t100 %\nLegekontorene sender\tx\t10 %\t30 %\t60 %"_s;
    claims.push_back({"figures in a picture under no heading", u"lines-not-read"_s, title + frames + u"3 Ambisjoner\n\n"_s + shares, u"ser ut til å ha tall, men er ikke lest"_s, true});
    claims.push_back({"figures with their unit in a picture under no heading", u"lines-not-read"_s, title + frames + u"3 Annet\n\nØkonomisk ramme 18,1 MNOK 0,2 MNOK 19,6 MNOK"_s, u"«Økonomisk ramme 18,1 MNOK 0,2 MNOK 19,6 MNOK»"_s, true});
    claims.push_back({"an item in a picture", u"lines-not-read"_s, title + frames + u"O 14,3 mill. kroner til noe annet\n"_s, u"«O 14,3 mill. kroner til noe annet»"_s, true});
    claims.push_back({"figures in a picture that were read", u"lines-not-read"_s, title + frames + ambitionsWith(u"Ambisjon\tRHF\t2027\t2028\t2029"_s, shares), QString(), true});

    const auto inkOn = [](int line, int above, int below, bool close) { return std::vector{UnreadInk{1, QRectF(300, 200, 20, 8), line, above, below, close}}; };
    claims.push_back({"ink on a row", u"ink-not-read"_s, title + frames, u"på linje 8: «Pasientens legemiddelliste 84,0 96,5 71,0»"_s, true, inkOn(8, 7, 8, true)});
    claims.push_back({"ink right under a table", u"ink-not-read"_s, title + frames, u"under linje 8"_s, true, inkOn(0, 8, 0, true)});
    claims.push_back({"ink far above a table", u"ink-not-read"_s, title + frames, QString(), true, inkOn(0, 0, 7, false)});
    claims.push_back({"ink beside a title", u"ink-not-read"_s, title + frames, QString(), true, inkOn(1, 1, 3, true)});

    claims.push_back({"two amounts under three years", u"columns-undecided"_s, title + framesWith(u"Pasientens legemiddelliste 84,0 96,5"_s), u"er det trykt 2 verdier under 3 kolonner"_s});
    claims.push_back({"three amounts under three years", u"columns-undecided"_s, title + framesWith(u"Pasientens legemiddelliste 84,0 96,5 71,0"_s), QString()});

    const QString marked = u"Sykehusene sender\t\tx\t20 %\t60 %\t100 %\nLegekontorene sender\tx\t\t10 %\t30 %\t60 %\nApotekene slår opp\tx\t\t\t\tx\nHjemmetjenesten slår opp\tx\t\t\t25 %\t50 %\nKommunene bruker listen\tx\t\t\t25 %\t50 %"_s;
    claims.push_back({"one row without a mark", u"actors-doubtful"_s, title + ambitionsWith(actors, marked + u"\nListen er i drift\t\t\t\t\tx"_s), u"«Listen er i drift» har ingen aktør"_s});
    claims.push_back({"every row with its mark", u"actors-doubtful"_s, title + ambitionsWith(actors, marked), QString()});

    claims.push_back({"a label that stops in a sentence", u"label-cut"_s, title + ambitionsWith(actors, u"Sykehusene sender opplysninger og\t\tx\t20 %\t60 %\t100 %"_s), u"slutter midt i en setning"_s});
    claims.push_back({"a label that is whole", u"label-cut"_s, title + ambitionsWith(actors, u"Sykehusene sender opplysninger\t\tx\t20 %\t60 %\t100 %"_s), QString()});

    const QString legend = u"Fargene viser planstatus: grønn er i rute, gul er forsinket."_s;
    claims.push_back({"a legend of colours", u"status-lost"_s, title + ambitionsWith(actors, marked, legend), u"viser planstatus med farger"_s});
    claims.push_back({"no legend", u"status-lost"_s, title + ambitionsWith(actors, marked), QString()});

    const QString status = u"Ambisjon\tKommune\t2027\t2028\tPlanstatus"_s;
    const QString sends = u"Sykehusene sender\tx\t20 %\t60 %\t"_s;
    claims.push_back({"a status in a column of its own", u"status-printed"_s, title + ambitionsWith(status, sends + u"Forsinket"_s), u"«Sykehusene sender» i mandatet for Pasientens legemiddelliste har status «Forsinket»"_s});
    claims.push_back({"an empty column of its own", u"status-printed"_s, title + ambitionsWith(status, sends), QString()});

    const QString broken = u"Ambisjon  Kommune  RHF  2027  2029\nSykehusene sender  x 20 % 60 % 100 %\nLegekontorene sender  x 10 % 30 % 60 %"_s;
    claims.push_back({"a heading that lost a year", u"table-unreadable"_s, title + ambitionsWith(broken, {}), u"rader kan ikke knyttes til årene"_s});
    const QString posts = u"Tildelingsbrev 2027 til Norsk helsenett SF\n\nBeløp i 1000 kroner\n\nKapittel  Post  Betegnelse  Beløp\n701  70  Norsk helsenett  350 000\n701  72  Nasjonale løsninger  120 %1\n\n"_s;
    claims.push_back({"a damaged row of a letter", u"table-unreadable"_s, posts.arg(u"5?0"_s), u"En rad i tabellen med kapittel og post i brevet til NHN kan ikke leses: «701 72 Nasjonale løsninger 120 5?0»"_s});
    claims.push_back({"a letter whose rows can all be read", u"table-unreadable"_s, posts.arg(u"500"_s), QString()});
    claims.push_back({"a heading with every year", u"table-unreadable"_s, title + ambitionsWith(actors, marked), QString()});

    claims.push_back({"rows without a heading", u"table-without-heading"_s, title + u"Pasientens legemiddelliste 84,0 96,5 71,0\n\n"_s, u"uten en overskrift"_s});
    claims.push_back({"rows with a heading", u"table-without-heading"_s, title + frames, QString()});

    claims.push_back({"a row of more amounts than columns", u"row-unreadable"_s, title + framesWith(u"Pasientens legemiddelliste 84,0 96,5 71,0 12,5 13,5 14,5 15,5"_s), u"kan ikke leses: «84,0 96,5 71,0 12,5 13,5 14,5 15,5»"_s});
    claims.push_back({"a row of as many amounts as columns", u"row-unreadable"_s, title + framesWith(u"Pasientens legemiddelliste 84,0 96,5 71,0"_s), QString()});

    claims.push_back({"an area that is not known", u"new-area"_s, u"Mandat for tiltaket nasjonal pasientstrøm\n\nFastsatt av departementet 18. januar 2027.\n\n"_s, u"er et nytt samhandlingsområde"_s});
    claims.push_back({"an area that is known", u"new-area"_s, title, QString()});

    claims.push_back({"minutes of a meeting", u"nothing-found"_s, u"Referat\n\nTil stede: alle.\n"_s, u"inneholder verken mandat eller tildelingsbrev"_s});
    claims.push_back({"a mandate", u"nothing-found"_s, title + frames, QString()});

    claims.push_back({"a mandate of no year", u"vintage-unknown"_s, u"Mandat for tiltaket pasientens legemiddelliste\n\nListen skal tas i bruk.\n"_s, u"sier ikke hvilket år det er fastsatt for"_s});
    claims.push_back({"a mandate of a year", u"vintage-unknown"_s, title, QString()});

    claims.push_back({"more lines than are read", u"too-long"_s, title + frames + u"Tekst\n"_s.repeated(int(mostLines)), u"har flere enn"_s});
    claims.push_back({"as many lines as any document", u"too-long"_s, title + frames + u"Tekst\n"_s.repeated(500), QString()});

    const QString note = u"¹ hvorav minst 6 mill. kroner skal gå til opplæring."_s;
    claims.push_back({"an earmark whose mark no figure has", u"earmark-unplaced"_s, title + frames + splitWith(u"Tildeling i 2027\t60,0\t24,0\t84,0"_s, note), u"kan ikke knyttes til et beløp"_s});
    claims.push_back({"an earmark on a figure", u"earmark-unplaced"_s, title + frames + splitWith(u"Tildeling i 2027\t60,0\t24,0¹\t84,0"_s, note), QString()});
    return claims;
}

/// A text as it is, or as if it were read from a picture, with what else the picture tells.
Result<DocumentReading> readAs(const QString &text, bool scanned, const std::function<void(FileText &)> &tell = {})
{
    Result<FileText> content = readFile(text.toUtf8(), u"m.txt"_s);
    if (!content)
        return Error{content.error()};
    content->optical = scanned;
    if (tell)
        tell(*content);
    const Programme programme = newProgramme();
    return readContent(*content, text.toUtf8(), u"m.txt"_s, {programme.areas, programme.recipients});
}

} // namespace

/// Each rule that reading gives a finding by, in a document where it is due and in one where it is not.
class tst_ReaderRules : public QObject
{
    Q_OBJECT

private slots:
    void rules_data();
    void rules();
    void headingsInPictures_data();
    void headingsInPictures();
    void aNameBrokenInANarrowColumnIsKnown();
    void postsInPictures();
    void newRecipientsInPictures_data();
    void newRecipientsInPictures();
    void inkOpensCells_data();
    void inkOpensCells();
    void everyRuleOfReadingIsTold();
};

void tst_ReaderRules::rules_data()
{
    QTest::addColumn<QString>("rule");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("message");
    QTest::addColumn<bool>("scanned");
    QTest::addColumn<std::vector<UnreadInk>>("ink");
    for (const Told &claim : allTold())
        QTest::newRow(claim.name) << claim.rule << claim.text << claim.message << claim.scanned << claim.ink;
}

void tst_ReaderRules::rules()
{
    QFETCH(QString, rule);
    QFETCH(QString, text);
    QFETCH(QString, message);
    QFETCH(bool, scanned);
    QFETCH(std::vector<UnreadInk>, ink);
    const Result<DocumentReading> read = readAs(text, scanned, [&ink](FileText &content) { content.unread = ink; });
    QVERIFY2(read, read ? "" : qPrintable(read.error()));
    QStringList said;
    for (const Finding &finding : read->reading.findings) {
        if (finding.rule == rule)
            said.append(finding.message);
    }
    if (message.isEmpty())
        QCOMPARE(said, QStringList());
    else
        QVERIFY2(said.size() == 1 && said.first().contains(message), qPrintable(said.join(u'\n')));
}

void tst_ReaderRules::headingsInPictures_data()
{
    QTest::addColumn<QString>("printed");
    QTest::addColumn<bool>("scanned");
    QTest::addColumn<QString>("section");
    QTest::addColumn<QString>("told"); // empty where nothing is
    QTest::newRow("a heading") << u"Kilder"_s << true << u"Kilder"_s << QString();
    QTest::newRow("a speck behind a heading") << u"Kilder »"_s << true << u"Kilder"_s << QString();
    QTest::newRow("specks around a heading") << u"' Kilder »"_s << true << u"Kilder"_s << QString();
    QTest::newRow("a digit that may be a speck") << u"Kilder 3"_s << true << u"Kilder 3"_s << u"«3» kan være en flekk"_s;
    QTest::newRow("a word of one letter") << u"Deling i kommunene"_s << true << u"Deling i kommunene"_s << QString();
    QTest::newRow("a letter that may be a speck") << u"Deling i"_s << true << u"Deling i"_s << u"«i» kan være en flekk"_s;
    QTest::newRow("the same signs in text") << u"Kilder »"_s << false << u"Kilder »"_s << QString();
    QTest::newRow("the same digit in text") << u"Kilder 3"_s << false << u"Kilder 3"_s << QString();
}

void tst_ReaderRules::headingsInPictures()
{
    QFETCH(QString, printed);
    QFETCH(bool, scanned);
    QFETCH(QString, told);
    const QString row = u"Sykehusene sender                x    20 %   60 %   100 %\n"_s;
    const QString text = title + ambitionsWith(u"Ambisjon                Kommune  RHF  2027   2028   2029"_s, row + printed + u'\n' + row);
    const Result<DocumentReading> read = readAs(text, scanned);
    QVERIFY2(read, read ? "" : qPrintable(read.error()));
    QVERIFY(!read->reading.mandates.empty() && read->reading.mandates.front().ambitions.size() == 2);
    QTEST(read->reading.mandates.front().ambitions.back().section, "section");
    QStringList said;
    for (const Finding &finding : read->reading.findings) {
        if (finding.message.contains(u"være en flekk"_s))
            said.append(finding.message);
    }
    QCOMPARE(said.size(), told.isEmpty() ? 0 : 1);
    QVERIFY2(said.join(u'\n').contains(told), qPrintable(said.join(u'\n')));
}

void tst_ReaderRules::aNameBrokenInANarrowColumnIsKnown()
{
    const std::vector<Recipient> recipients = defaultRecipients();
    QCOMPARE(recipientNamed(u"Helsedirektorat et"_s, recipients), u"Hdir"_s);
    QCOMPARE(recipientNamed(u"Norsk helse nett"_s, recipients), u"NHN"_s);
    QCOMPARE(recipientNamed(u"N HN"_s, recipients), std::nullopt); // too short to be broken
    QCOMPARE(recipientNamed(u"Helsedirektoratet i"_s, recipients), std::nullopt); // the next word
}

/// A post's number that may have lost a digit is told.
void tst_ReaderRules::postsInPictures()
{
    const QString text = u"Tildelingsbrev 2027 til Norsk helsenett SF\n\nDato: 4. januar 2027\n\nBeløp i 1000 kroner\n\nKapittel\tPost\tNavn\tBeløp\n"
                         "701\t70\tNorsk helsenett\t350 000\n701\t2\tSpesielle driftsutgifter\t270 100\n\nMed hilsen\n"_s;
    for (const bool scanned : {false, true}) {
        const Result<DocumentReading> read = readAs(text, scanned);
        QVERIFY2(read, read ? "" : qPrintable(read.error()));
        QVERIFY(read->reading.letters.size() == 1 && read->reading.letters.front().posts.size() == 2);
        QList<int> lines;
        for (const Finding &finding : read->reading.findings) {
            if (finding.message.contains(u"kan mangle et siffer"_s))
                lines.append(finding.source.line);
        }
        QCOMPARE(lines, scanned ? QList<int>{9} : QList<int>());
    }
}

void tst_ReaderRules::newRecipientsInPictures_data()
{
    QTest::addColumn<QString>("recipient");
    QTest::addColumn<bool>("scanned");
    QTest::addColumn<bool>("open");
    QTest::newRow("a known one") << u"NHN"_s << true << false;
    QTest::newRow("one that may be a known one") << u"NAN"_s << true << true;
    QTest::newRow("the same in text") << u"NAN"_s << false << false;
}

/// A sum that bears out a row says nothing of what stands over its columns.
void tst_ReaderRules::newRecipientsInPictures()
{
    QFETCH(QString, recipient);
    QFETCH(bool, scanned);
    QFETCH(bool, open);
    const QString text = title + u"Tabell 2. Fordeling av rammen for 2027 (mill. 2027-kroner)\n\nFinansiering\t"_s + recipient
        + u"\tHdir\tSum\nTildeling i 2027\t60,0\t24,0\t84,0\nDrift og forvaltning\t12,5\t3,5\t16,0\nSum\t72,5\t27,5\t100,0\n"_s;
    const Result<DocumentReading> read = readAs(text, scanned);
    QVERIFY2(read, read ? "" : qPrintable(read.error()));
    QVERIFY(!read->reading.mandates.empty() && read->reading.mandates.front().splits.size() == 2);
    for (const SplitRow &row : read->reading.mandates.front().splits)
        QCOMPARE(row.recipients.front().figure.certainty == Certainty::Ambiguous, open);
    const auto tells = [](const Finding &finding) { return finding.rule == "read-from-picture"_L1 && finding.message.contains(u"ikke en kjent mottaker"_s) && finding.source.line == 7; };
    QCOMPARE(std::count_if(read->reading.findings.begin(), read->reading.findings.end(), tells), open ? 1 : 0);
}

void tst_ReaderRules::inkOpensCells_data()
{
    QTest::addColumn<QString>("row");
    QTest::addColumn<double>("x"); // of the ink; the cells' text stands at ten points a letter
    QTest::addColumn<QStringList>("cells");
    const QString open = u"i raden står det noe som ikke er lest, og det kan stå i denne cellen"_s;
    const QString here = u"det står noe her som ikke er lest"_s;
    QTest::newRow("between two amounts") << u"Pasientens legemiddelliste\t84,0\t\t71,0"_s << 322.0 << QStringList{u"amount"_s, u"unreadable: "_s + here, u"amount"_s};
    QTest::newRow("before two amounts") << u"Pasientens legemiddelliste\t\t84,0\t71,0"_s << 272.0 << QStringList{u"unreadable: "_s + here, u"amount"_s, u"amount"_s};
    QTest::newRow("behind the only amount") << u"Pasientens legemiddelliste\t84,0\t\t"_s << 900.0 << QStringList{u"amount"_s, u"blank: "_s + open, u"blank: "_s + open};
    QTest::newRow("in a row without blanks") << u"Pasientens legemiddelliste\t84,0\t96,5\t71,0"_s << 900.0 << QStringList{u"amount"_s, u"amount"_s, u"amount"_s};
}

/// What was not read makes the cells it may stand in open: they are not blank.
void tst_ReaderRules::inkOpensCells()
{
    QFETCH(QString, row);
    QFETCH(double, x);
    const QString text = title + u"Tabell 1. Planlagt ramme (mill. 2027-kroner)\n\nTiltak\t2027\t2028\t2029\n"_s + row + u"\n"_s;
    const UnreadInk ink{1, QRectF(x, 12 * 8, 8, 8), 8, 7, 0, true};
    const Result<DocumentReading> read = readAs(text, true, [&ink](FileText &content) {
        for (const TextLine &line : content.lines) {
            LinePlace place{1, {}};
            for (const LinePiece &word : wordsOfLine(line.text))
                place.words.push_back({word.from, word.to, QRectF(10 * word.from, 12 * line.number, 10 * (word.to - word.from), 10)});
            content.places.push_back(place);
        }
        content.unread.push_back(ink);
    });
    QVERIFY2(read, read ? "" : qPrintable(read.error()));
    QStringList cells;
    for (const YearFigure &cell : read->reading.mandates.at(0).frames.at(0).years) {
        QCOMPARE(cell.figure.certainty, Certainty::Ambiguous);
        const bool ofInk = cell.figure.reason.contains(u"som ikke er lest"_s);
        QVERIFY(!cell.figure.readings.empty());
        cells.append(toWord(cell.figure.readings.front().state) + (ofInk ? u": "_s + cell.figure.reason : QString()));
        if (cell.figure.readings.front().state == FigureState::Unreadable)
            QCOMPARE(cell.figure.source.box, ink.box);
    }
    QTEST(cells, "cells");
}

/// Those of adopting, of pictures, of office files, of layouts and of pasting are told where that is tested.
void tst_ReaderRules::everyRuleOfReadingIsTold()
{
    const QStringList elsewhere{u"stated-twice"_s, u"reserve-gone"_s, u"correction-lost"_s, u"hidden-content"_s, u"status-by-colour"_s, u"read-from-picture"_s,
                                u"layout-applied"_s, u"layout-not-fitting"_s, u"column-without-heading"_s, u"mandate-assumed"_s};
    const std::vector<Told> claims = allTold();
    for (const CheckRule &rule : checkRules()) {
        const auto tells = [&](bool fires) {
            return std::any_of(claims.begin(), claims.end(), [&](const Told &claim) { return claim.rule == QLatin1String(rule.id) && claim.message.isEmpty() != fires; });
        };
        if (!rule.find && !elsewhere.contains(QLatin1String(rule.id)))
            QVERIFY2(tells(true) && tells(false), rule.id);
    }
}

QTEST_GUILESS_MAIN(tst_ReaderRules)
#include "tst_readerrules.moc"
