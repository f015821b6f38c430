#include "domain/adopt.h"
#include "domain/amount.h"
#include "domain/figures.h"
#include "import/documentreader.h"
#include "planning/checks.h"
#include "planning/phrasebook.h"
#include "support/stopwatch.h"
#include "tst_expected_support.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QRegularExpression>
#include <QTest>
#include <QTranslator>

using namespace ramme;
using namespace Qt::Literals::StringLiterals;

namespace {

const QDir models(QStringLiteral(RAMME_SOURCE_DIR) + u"/models"_s);

QString contentsOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

/// Lets the program speak a language while it lives.
class Speaks
{
public:
    explicit Speaks(const QString &language)
    {
        m_isLoaded = m_translator.load(u"ramme_%1.qm"_s.arg(language), QStringLiteral(RAMME_TRANSLATIONS));
        QCoreApplication::installTranslator(&m_translator);
    }
    ~Speaks() { QCoreApplication::removeTranslator(&m_translator); }
    bool isLoaded() const { return m_isLoaded; }

private:
    QTranslator m_translator;
    bool m_isLoaded = false;
};

/// The documents that come with the repository, read and adopted.
Programme samples()
{
    Programme programme = newProgramme();
    const QDir folder(QStringLiteral(RAMME_SOURCE_DIR) + u"/resources/samples"_s);
    for (const QString &name : folder.entryList(QDir::Files, QDir::Name)) {
        QFile file(folder.filePath(name));
        if (!file.open(QIODevice::ReadOnly))
            continue;
        if (const Result<Reading> reading = readDocument(file.readAll(), name, {programme.areas, programme.recipients}))
            adopt(programme, *reading);
    }
    return programme;
}

/// A pattern whatever the numbers of its gaps.
QString unnumbered(const QString &pattern)
{
    static const QRegularExpression gap(u"%\\d"_s);
    return QString(pattern).replace(gap, u"%"_s);
}

/// Every text with words in it, in the source of readers and rules.
QStringList literalsIn(const QString &source)
{
    static const QRegularExpression literal(u"(?<!tr\\()u\"((?:[^\"\\\\]|\\\\.)*)\"_s"_s);
    static const QRegularExpression words(u"[a-zæøå]{3,} |[a-zæøå]{3,}[.,:;]? ?%|% ?[a-zæøå]{3,}|%\\d [a-zæøå]"_s);
    static const QRegularExpression pattern(u"\\\\[sdbwS.]|\\(\\?|\\[\\^|\\{\\d"_s);
    QStringList found;
    for (auto matches = literal.globalMatch(source); matches.hasNext();) {
        const QString text = matches.next().captured(1);
        if (text.contains(words) && !text.contains(pattern))
            found.append(text);
    }
    return found;
}

} // namespace

/// What readers and rules write in bokmål is said in the language of the one who reads it.
class tst_Phrasebook : public QObject
{
    Q_OBJECT

private slots:
    void saysWhatItKnows_data();
    void saysWhatItKnows();
    void numbersHaveTheForm();
    void whatIsNoPhraseStays();
    void whatLooksLikeManyTakesNoTime_data();
    void whatLooksLikeManyTakesNoTime();
    void allPhrasesAreHere();
    void allThatIsReadIsSaid_data();
    void allThatIsReadIsSaid();
};

void tst_Phrasebook::saysWhatItKnows_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("nynorsk");
    QTest::addColumn<QString>("english");
    QTest::newRow("a part") << u"trykt sum"_s << u"trykt sum"_s << u"printed sum"_s;
    QTest::newRow("a part with a year") << u"rammen for 2027"_s << u"ramma for 2027"_s << u"the frame for 2027"_s;
    QTest::newRow("parts of parts") << u"bevist av beløpet for 2027 i teksten (73,0) og radens sum 9,5"_s << u"prova av beløpet for 2027 i teksten (73,0) og summen av rada, 9,5"_s
                                    << u"proved by the amount for 2027 in the text (73,0) and the sum of the row, 9,5"_s;
    QTest::newRow("a name that holds a word of the phrase") << u"bevist av sumraden «Drift og forvaltning» (9,0) og radens sum 3,0"_s << u"prova av sumrada «Drift og forvaltning» (9,0) og summen av rada, 3,0"_s
                                                            << u"proved by the sum row “Drift og forvaltning” (9,0) and the sum of the row, 3,0"_s;
    QTest::newRow("a name that stays") << u"Rammen for Pasientens prøvesvar i 2027 er 9,0 mill. kroner i mandatet for 2026 og ikke satt i mandatet for 2027."_s
                                       << u"Ramma for Pasientens prøvesvar i 2027 er 9,0 mill. kroner i mandatet for 2026 og ikkje sett i mandatet for 2027."_s
                                       << u"The frame of Pasientens prøvesvar in 2027 is NOK 9,0 million in the mandate for 2026 and not set in the mandate for 2027."_s;
    QTest::newRow("several sentences") << u"Rammen for «A. B» er 0,0 mill. kroner i 2028–2029 og 2031, enda tiltaket løper til og med 2031. Ambisjonen «Alle sender» skal fortsatt økes."_s
                                       << u"Ramma for «A. B» er 0,0 mill. kroner i 2028–2029 og 2031, enda tiltaket varer til og med 2031. Ambisjonen «Alle sender» skal framleis aukast."_s
                                       << u"The frame of “A. B” is NOK 0.0 million in 2028–2029 and 2031, though the measure lasts until and including 2031. The ambition “Alle sender” is still to be raised."_s;
}

void tst_Phrasebook::saysWhatItKnows()
{
    QFETCH(QString, text);
    QFETCH(QString, nynorsk);
    QFETCH(QString, english);
    for (const auto &[language, expected] : {std::pair(u"nb"_s, text), std::pair(u"nn"_s, nynorsk), std::pair(u"en"_s, english)}) {
        const Speaks speaks(language);
        QVERIFY2(speaks.isLoaded(), qPrintable(language));
        QCOMPARE(spoken(text), expected);
    }
}

void tst_Phrasebook::numbersHaveTheForm()
{
    const SpokenNumbers numbers(NumberForm::english());
    QCOMPARE(spoken(u"beløpene i raden (1\u00a0234,5 til sammen)"_s), u"beløpene i raden (1,234.5 til sammen)"_s);
    QCOMPARE(spoken(u"sumraden «Sum» (193\u00a0900)"_s), u"sumraden «Sum» (193,900)"_s); // in the unit of its table, whatever that is
    QCOMPARE(spoken(u"Ambisjonen «X» faller fra 12,5\u00a0% i 2025 til 10\u00a0% i 2026 i mandatet for PLL for 2025."_s), u"Ambisjonen «X» faller fra 12.5\u00a0% i 2025 til 10\u00a0% i 2026 i mandatet for PLL for 2025."_s);
    QCOMPARE(spoken(u"Summen under «2027» i rammetabellen for Alfa er trykt som 9,5 mill. kroner, men beløpene den gjelder, blir −1,0 mill. kroner."_s),
             u"Summen under «2027» i rammetabellen for Alfa er trykt som 9.5 mill. kroner, men beløpene den gjelder, blir −1.0 mill. kroner."_s);
}

void tst_Phrasebook::whatIsNoPhraseStays()
{
    const Speaks speaks(u"en"_s);
    for (const QString &text : {QString(), u"Ola og Kari er enige"_s, u"%1"_s, u"("_s, u"Rammen for %1 i %2"_s, QString(100'000, u'a'), u"; "_s.repeated(3000), u"bevist av "_s.repeated(400)})
        QCOMPARE(spoken(text), text);
}

void tst_Phrasebook::whatLooksLikeManyTakesNoTime_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("parts that are joined") << u"tallet; "_s.repeated(40) + u"Zz"_s;
    QTest::newRow("parts with an and") << u"tallet og "_s.repeated(40) + u"Zz"_s;
    QTest::newRow("years") << u"2024, "_s.repeated(40) + u"Zz"_s;
    QTest::newRow("sentences") << u"Ambisjonen «a» skal fortsatt økes. "_s.repeated(60) + u"Zz"_s;
    QTest::newRow("a long phrase many times") << u"Vedtaket «a» (b, c) er ikke brukt for d i 2024: mandatet for 2024 er fastsatt etter vedtaket; "_s.repeated(12);
    QTest::newRow("a name made of phrases") << u"Rammen for "_s + u"rammen og "_s.repeated(60) + u"PLL i 2025"_s;
}

void tst_Phrasebook::whatLooksLikeManyTakesNoTime()
{
    QFETCH(QString, text);
    const Speaks speaks(u"en"_s);
    const tests::Stopwatch watch;
    for (int i = 0; i < 5; ++i)
        QVERIFY(!spoken(text).isEmpty());
    QVERIFY2(watch.elapsed() < 2000, qPrintable(QString::number(watch.elapsed())));
}

/// Whoever gives a reader or a rule a new sentence gives it to the phrasebook too.
void tst_Phrasebook::allPhrasesAreHere()
{
    QStringList known;
    for (const Phrase &phrase : phrases()) {
        const QString pattern = QString::fromUtf8(phrase.pattern);
        known.append(unnumbered(pattern));
        for (int gap = 1; gap <= 9; ++gap) // each gap is told what may stand in it
            QCOMPARE(pattern.contains(u'%' + QString::number(gap)), gap <= int(qstrlen(phrase.gaps)));
    }
    // Names of checks that no one reads, and sentences whose parts are told of as a whole; the files are of words of documents.
    const QStringList unsaid{u"ubrukte midler, overskrift"_s, u"summen av områdene"_s, u"summen over år"_s, u"mandatet for % er fastsatt etter vedtaket; %."_s, u"% kan ikke leses i mandatet for %%. %"_s};
    const QStringList others{u"vocabulary.cpp"_s, u"phrases.cpp"_s, u"area.cpp"_s, u"words.cpp"_s, u"statementwords.cpp"_s, u"headingwords.cpp"_s, u"tablewords.cpp"_s};
    QStringList unknown;
    int checked = 0;
    for (const QString &layer : {u"import"_s, u"planning"_s, u"domain"_s}) {
        for (QDirIterator files(models.filePath(layer), {u"*.cpp"_s}, QDir::Files); files.hasNext();) {
            const QString path = files.next();
            if (others.contains(files.fileName()))
                continue;
            for (const QString &text : literalsIn(contentsOf(path))) {
                const QString part = unnumbered(text).trimmed();
                const bool isKnown = unsaid.contains(part) || part.endsWith(u".xml"_s) || std::ranges::any_of(known, [&](const QString &pattern) { return pattern.contains(part); });
                if (!isKnown)
                    unknown.append(files.fileName() + u": "_s + text);
                ++checked;
            }
        }
    }
    QVERIFY2(unknown.isEmpty(), qPrintable(unknown.join(u'\n')));
    QVERIFY2(checked > 100, qPrintable(QString::number(checked)));
}

void tst_Phrasebook::allThatIsReadIsSaid_data()
{
    QTest::addColumn<bool>("isReal");
    QTest::newRow("samples") << false;
    QTest::newRow("real documents") << true;
}

/// Findings, checks and reasons of whole programmes are phrases, and in bokmål they come out as they were.
void tst_Phrasebook::allThatIsReadIsSaid()
{
    QFETCH(bool, isReal);
    RealDocuments documents;
    if (isReal) {
        if (const std::optional<QString> missing = RealDocuments::whyMissing())
            QSKIP(qPrintable(*missing));
        const std::optional<QString> fault = documents.read();
        QVERIFY2(!fault, qPrintable(fault.value_or(QString())));
    }
    const Programme programme = isReal ? documents.programme : samples();
    QStringList texts;
    for (const Check &check : allChecks(programme)) {
        texts.append(check.finding.message);
        for (const ComparedFigure &figure : check.figures)
            texts.append(figure.name);
    }
    visitFigures(programme, [&](const Figure &figure) {
        texts.append(figure.reason);
        for (const FigureReading &reading : figure.readings)
            texts.append(reading.reason);
    });
    texts.removeAll(QString());
    texts.removeDuplicates();
    static const QRegularExpression years(u"^[\\d–, ]+$"_s);
    NumberForm form; // all but that of the screen, in which nothing is looked up
    form.minus = u"-"_s;
    const SpokenNumbers numbers(form);
    for (const QString &text : texts) {
        if (text.contains(years))
            continue;
        QVERIFY2(isPhrase(text), qPrintable(text));
        QCOMPARE(spoken(text), text);
    }
    QVERIFY2(texts.size() > 15, qPrintable(QString::number(texts.size())));
}

QTEST_GUILESS_MAIN(tst_Phrasebook)
#include "tst_phrasebook.moc"
