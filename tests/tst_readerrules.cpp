#include "import/documentreader.h"

#include "domain/programme.h"
#include "import/filetext.h"
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
};

std::vector<Told> allTold()
{
    std::vector<Told> claims;
    claims.push_back({"another area's row", u"area-mismatch"_s, title + frames + splitWith(u"Tildeling i 2027 til Pasientens prøvesvar\t60,0\t24,0\t84,0"_s), u"nevner Pasientens prøvesvar"_s});
    claims.push_back({"the area's own row", u"area-mismatch"_s, title + frames + splitWith(u"Tildeling i 2027 til pasientens legemiddelliste\t60,0\t24,0\t84,0"_s), QString()});

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

    const QString broken = u"Ambisjon  Kommune  RHF  2027  2029\nSykehusene sender  x 20 % 60 % 100 %\nLegekontorene sender  x 10 % 30 % 60 %"_s;
    claims.push_back({"a heading that lost a year", u"table-unreadable"_s, title + ambitionsWith(broken, {}), u"rader kan ikke knyttes til årene"_s});
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

} // namespace

/// Each rule that reading gives a finding by, in a document where it is due and in one where it is not.
class tst_ReaderRules : public QObject
{
    Q_OBJECT

private slots:
    void rules_data();
    void rules();
    void everyRuleOfReadingIsTold();
};

void tst_ReaderRules::rules_data()
{
    QTest::addColumn<QString>("rule");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("message");
    for (const Told &claim : allTold())
        QTest::newRow(claim.name) << claim.rule << claim.text << claim.message;
}

void tst_ReaderRules::rules()
{
    QFETCH(QString, rule);
    QFETCH(QString, text);
    QFETCH(QString, message);
    const Programme programme = newProgramme();
    const Result<Reading> reading = readDocument(text.toUtf8(), u"m.txt"_s, {programme.areas, programme.recipients});
    QVERIFY2(reading, reading ? "" : qPrintable(reading.error()));
    QStringList said;
    for (const Finding &finding : reading->findings) {
        if (finding.rule == rule)
            said.append(finding.message);
    }
    if (message.isEmpty())
        QCOMPARE(said, QStringList());
    else
        QVERIFY2(said.size() == 1 && said.first().contains(message), qPrintable(said.join(u'\n')));
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
