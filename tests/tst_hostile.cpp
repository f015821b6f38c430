#include "support/stopwatch.h"

#include "import/documentreader.h"

#include "domain/figures.h"
#include "domain/programme.h"

#include <QDir>
#include <QFile>
#include <QRandomGenerator>
#include <QStringConverter>
#include <QTemporaryDir>
#include <QTest>

#include <random>

using namespace ramme;
using namespace ramme::tests;
using namespace Qt::Literals::StringLiterals;

/// What bad input gets: a one-line error or a reading, soon, and never a crash.
class tst_Hostile : public QObject
{
    Q_OBJECT

private slots:
    void refused_data();
    void refused();
    void tooLargeIsRefusedUnread();
    void missingFilesAreRefused();
    void encodings_data();
    void encodings();
    void heavy_data();
    void heavy();
    void manyTokensUnderManyColumns();
    void tableWithoutHeaderGivesNoFigures();
    void headerWithoutRowsGivesNoFigures();
    void yearsOutOfOrderKeepTheirColumns();
    void truncatedOrChanged_data();
    void truncatedOrChanged();

private:
    static Result<Reading> read(const QByteArray &bytes, const QString &name = u"dokument.txt"_s);
    static QByteArray sample(const QString &name);
    static QStringList figures(const Reading &reading);
    static QByteArray mandateWith(const QByteArray &table);
};

Result<Reading> tst_Hostile::read(const QByteArray &bytes, const QString &name)
{
    static const Programme programme = newProgramme();
    return readDocument(bytes, name, {programme.areas, programme.recipients});
}

QByteArray tst_Hostile::sample(const QString &name)
{
    QFile file(QStringLiteral(RAMME_SOURCE_DIR "/resources/samples/") + name);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// Amounts, zeros and dashes with their lines: what a reading claims.
QStringList tst_Hostile::figures(const Reading &reading)
{
    QStringList found;
    visitFigures(reading, [&](const Figure &figure) {
        if (figure.states())
            found += u"%1 %2 line %3"_s.arg(toWord(figure.state)).arg(figure.amount.value_or(Money()).ore()).arg(figure.source.line);
    });
    return found;
}

QByteArray tst_Hostile::mandateWith(const QByteArray &table)
{
    return "Mandat for tiltaket pasientens legemiddelliste\n\nFastsatt av departementet den 18. januar 2027.\n\n"
           "Tabell 1. Planlagt ramme per \xc3\xa5r (i mill. kroner)\n\n" + table + "\n\n3 Ambisjoner\n";
}

void tst_Hostile::refused_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QByteArray everyByte;
    for (int round = 0; round < 64; ++round) {
        for (int byte = 0; byte < 256; ++byte)
            everyByte += char(byte);
    }
    QTest::newRow("an empty file") << QByteArray();
    QTest::newRow("a picture") << QByteArray("\x89PNG\r\n\x1a\n\0\0\0\rIHDR\0\0\1\0\0\0\1\0\x08\6\0\0\0\\r\xa8" "f", 33) + everyByte;
    QTest::newRow("every byte there is") << everyByte;
    QTest::newRow("nothing but NUL") << QByteArray(4'096, '\0');
    QTest::newRow("a packed file") << QByteArray("PK\3\4\x14\0\x08\0\x08\0", 10) + everyByte;
}

void tst_Hostile::refused()
{
    QFETCH(QByteArray, bytes);
    const Result<Reading> reading = read(bytes);
    QVERIFY(!reading);
    QVERIFY2(reading.error().size() > 15 && !reading.error().contains(u'\n'), qPrintable(reading.error()));
}

void tst_Hostile::tooLargeIsRefusedUnread()
{
    QTemporaryDir folder;
    QFile file(folder.filePath(u"stor.txt"_s));
    QVERIFY(file.open(QIODevice::WriteOnly) && file.resize(qint64(1) << 30));
    file.close();
    const Programme programme = newProgramme();
    const Stopwatch timer;
    const Result<Reading> reading = readDocumentFile(file.fileName(), {programme.areas, programme.recipients});
    QVERIFY(!reading);
    QVERIFY2(timer.elapsed() < 200, "it was read before it was refused");
    QVERIFY2(reading.error().contains("stor"_L1) && !reading.error().contains(u'\n'), qPrintable(reading.error()));
}

void tst_Hostile::missingFilesAreRefused()
{
    const Programme programme = newProgramme();
    QTemporaryDir folder;
    for (const QString &path : {folder.filePath(u"finnes-ikke.txt"_s), folder.path()}) {
        const Result<Reading> reading = readDocumentFile(path, {programme.areas, programme.recipients});
        QVERIFY(!reading);
        QVERIFY2(!reading.error().isEmpty() && !reading.error().contains(u'\n'), qPrintable(reading.error()));
    }
}

void tst_Hostile::encodings_data()
{
    QTest::addColumn<QByteArray>("bytes");
    const QString text = QString::fromUtf8(sample(u"mandat-provesvar-2027.txt"_s));
    const auto encoded = [&](QStringConverter::Encoding encoding, QStringConverter::Flags flags) { return QByteArray(QStringEncoder(encoding, flags)(text)); };
    QByteArray windows = text.toLatin1();
    windows.replace("\nTabell 1. ", "\nTabell 1 \x96 "); // a dash that Latin 1 does not have
    QTest::newRow("UTF-8 with a mark") << "\xef\xbb\xbf" + text.toUtf8();
    QTest::newRow("UTF-16 LE with a mark") << encoded(QStringConverter::Utf16LE, QStringConverter::Flag::WriteBom);
    QTest::newRow("UTF-16 BE with a mark") << encoded(QStringConverter::Utf16BE, QStringConverter::Flag::WriteBom);
    QTest::newRow("UTF-16 LE without a mark") << encoded(QStringConverter::Utf16LE, QStringConverter::Flag::Default);
    QTest::newRow("UTF-16 BE without a mark") << encoded(QStringConverter::Utf16BE, QStringConverter::Flag::Default);
    QTest::newRow("Windows-1252") << windows;
    QTest::newRow("with carriage returns") << text.toUtf8().replace("\n", "\r\n");
}

void tst_Hostile::encodings()
{
    QFETCH(QByteArray, bytes);
    const Result<Reading> plain = read(sample(u"mandat-provesvar-2027.txt"_s));
    const Result<Reading> other = read(bytes);
    QVERIFY2(plain, plain ? "" : qPrintable(plain.error()));
    QVERIFY2(other, other ? "" : qPrintable(other.error()));
    QVERIFY(figures(*plain).size() >= 8);
    QCOMPARE(figures(*other), figures(*plain));
    QCOMPARE(other->mandates.front().area, plain->mandates.front().area);
}

void tst_Hostile::heavy_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("name");
    const QString text = u"dokument.txt"_s;
    const QString page = u"dokument.html"_s;
    const QByteArray title = "Mandat for tiltaket pasientens legemiddelliste\nFastsatt 18. januar 2027.\n";
    const QByteArray header = "Tabell 1. Planlagt ramme (i mill. kroner)\nTiltak 2027 2028 2029\n";
    QTest::newRow("a line of 10 MB") << title + QByteArray(10'000'000, 'a') << text;
    QTest::newRow("a line of 10 MB of numbers") << title + header + QByteArray("12,5 ").repeated(2'000'000) << text;
    QTest::newRow("a line of 10 MB of blanks") << title + header + QByteArray(10'000'000, ' ') + "1" << text;
    QTest::newRow("a line of 10 MB of tabs") << title + QByteArray(10'000'000, '\t') << text;
    QTest::newRow("200 000 lines") << title + QByteArray("Pasientens legemiddelliste 12,5 13 14\n").repeated(200'000) << text;
    QTest::newRow("200 000 empty lines") << title + QByteArray(200'000, '\n') + header << text;
    QTest::newRow("20 000 titles") << QByteArray(title).repeated(20'000) << text;
    QTest::newRow("20 000 table headers") << title + QByteArray(header).repeated(20'000) << text;
    QTest::newRow("50 000 bullets") << title + "Felles ambisjoner for 2027:\n" + QByteArray("- 50 % av fastlegene er med\n").repeated(50'000) << text;
    QTest::newRow("100 000 nested tags") << "<html>" + title + QByteArray("<div>").repeated(100'000) << page;
    QTest::newRow("100 000 nested tables") << title + QByteArray("<table><tr><td>").repeated(100'000) << page;
    QTest::newRow("200 000 attributes") << title + "<p" + QByteArray(" a=\"b\"").repeated(200'000) + ">x</p>" << page;
    QTest::newRow("200 000 attributes that are never closed") << title + "<p" + QByteArray(" a=\"").repeated(200'000) << page;
    QTest::newRow("an enormous span of columns") << title + "<table><tr><td colspan=\"2000000000\" rowspan=\"2000000000\">2027</td></tr><tr><td>1</td></tr></table>" << page;
    QTest::newRow("100 000 open brackets") << title + QByteArray(100'000, '<') << page;
    QTest::newRow("100 000 ampersands") << title + QByteArray("&").repeated(100'000) + QByteArray("&#99999999999;").repeated(10'000) << page;
    QTest::newRow("100 000 comments") << title + QByteArray("<!--").repeated(100'000) << page;
    QTest::newRow("100 000 pipes") << title + QByteArray("|").repeated(100'000) + "\n" + QByteArray("|---").repeated(100'000) + "\n" << u"dokument.md"_s;
    QTest::newRow("a number of 10 000 digits") << title + header + "Pasientens legemiddelliste " + QByteArray(10'000, '9') + " 1 2\n" << text;
    QTest::newRow("a number of 10 000 groups") << title + header + "Pasientens legemiddelliste " + QByteArray("999 ").repeated(10'000) + "\n" << text;
    QTest::newRow("10 000 decimals") << title + header + "Pasientens legemiddelliste 1," + QByteArray(10'000, '1') + " 1 2\n" << text;
    QTest::newRow("60 000 parted capitals") << title + QByteArray("A B ").repeated(60'000) + "\n" << text;
    QTest::newRow("NUL bytes between the lines") << QByteArray(title + header + "Pasientens legemiddelliste 1 2 3\n").replace("\n", QByteArray("\n\0", 2)) << text;
    QTest::newRow("combining marks") << title + QByteArray("a") + QByteArray("\xcc\x8a").repeated(200'000) << text;
    QTest::newRow("broken UTF-8") << title + header + QByteArray("\xc3\x28\xf0\x28\x8c\xbc").repeated(20'000) << text;
}

void tst_Hostile::heavy()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, name);
    const Stopwatch timer;
    const Result<Reading> reading = read(bytes, name);
    const qint64 elapsed = timer.elapsed();
    QVERIFY2(reading || !reading.error().contains(u'\n'), "an error is one line");
    QVERIFY2(elapsed < patience(), qPrintable(u"%1 ms"_s.arg(elapsed)));
}

void tst_Hostile::manyTokensUnderManyColumns()
{
    QByteArray header = "Tiltak";
    QByteArray row = "Pasientens legemiddelliste";
    for (int year = 2027; year < 2039; ++year)
        header += ' ' + QByteArray::number(year);
    for (int token = 0; token < 60; ++token)
        row += token % 3 == 0 ? " 1 7" : token % 3 == 1 ? " ,5" : " 200";
    QByteArray table = header + '\n' + row + '\n';
    for (int line = 0; line < 12; ++line)
        table += "Del " + QByteArray(1, char('a' + line)) + QByteArray(" 1,5").repeated(11 - line % 4) + "\n";
    table += "Sum" + QByteArray(" 18,0").repeated(9) + "\n";
    const Stopwatch timer;
    QVERIFY(read(mandateWith(table)));
    QVERIFY2(timer.elapsed() < patience() / 2, qPrintable(u"%1 ms"_s.arg(timer.elapsed())));
}

void tst_Hostile::tableWithoutHeaderGivesNoFigures()
{
    const Result<Reading> reading = read(mandateWith("Pasientens legemiddelliste 12,5 13,5 14,5"));
    QVERIFY(reading);
    for (const Mandate &mandate : reading->mandates) {
        QVERIFY(mandate.frames.empty());
        QVERIFY(mandate.splits.empty());
    }
    QVERIFY2(!reading->findings.empty() || !reading->leftovers.empty(), "what could not be understood is told");
}

void tst_Hostile::headerWithoutRowsGivesNoFigures()
{
    const Result<Reading> reading = read(mandateWith("Tiltak 2027 2028 2029"));
    QVERIFY(reading);
    QCOMPARE(figures(*reading), QStringList());
}

void tst_Hostile::yearsOutOfOrderKeepTheirColumns()
{
    const Result<Reading> reading = read(mandateWith("Tiltak\t2029\t2027\t2028\nPasientens legemiddelliste\t9,5\t7,5\t8,5"));
    QVERIFY(reading);
    QCOMPARE(reading->mandates.size(), std::size_t(1));
    int seen = 0;
    for (const FrameRow &row : reading->mandates.front().frames) {
        for (const YearFigure &cell : row.years) {
            if (cell.figure.amount) {
                QCOMPARE(cell.figure.amount->ore(), qint64(cell.year - 2020) * 100'000'000 + 50'000'000);
                ++seen;
            }
        }
    }
    QVERIFY2(seen == 3 || !reading->findings.empty(), "the figures are there, or somebody is told");
}

void tst_Hostile::truncatedOrChanged_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("name");
    const QString named = qEnvironmentVariable("RAMME_DOCUMENTS");
    for (const QString &folder : {QStringLiteral(RAMME_SOURCE_DIR "/resources/samples"), named.isEmpty() ? QStringLiteral(RAMME_SOURCE_DIR "/../shared/mandates") : named}) {
        const QStringList names = QDir(folder).entryList({u"*.txt"_s, u"mandat-*.md"_s}, QDir::Files, QDir::Name);
        for (const QString &name : names) {
            QFile file(folder + u'/' + name);
            if (file.open(QIODevice::ReadOnly))
                QTest::newRow(name.toUtf8().constData()) << file.readAll() << name;
        }
    }
    QTest::newRow("a page of HTML") << QByteArray("<!DOCTYPE html><html><head><title>x</title></head><body><h1>Mandat for tiltaket pasientens legemiddelliste</h1><p>Fastsatt 18. januar 2027.</p>"
                                                  "<table border=\"1\"><caption>Tabell 1. Ramme (i mill. kroner)</caption><thead><tr><th>Tiltak</th><th>2027</th><th colspan=2>2028</th></tr></thead>"
                                                  "<tbody><tr><td rowspan=\"2\">Pasientens legemiddelliste</td><td>12,5</td><td>&#49;3&comma;5</td><td>&nbsp;</td></tr></tbody></table>"
                                                  "<!-- slutt --><ul><li>50 % av fastlegene<ul><li>inni</li></ul></li></ul></body></html>")
                                    << u"side.html"_s;
}

void tst_Hostile::truncatedOrChanged()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, name);
    const int count = qEnvironmentVariableIsSet("RAMME_MUTATIONS") ? qEnvironmentVariableIntValue("RAMME_MUTATIONS") : 60;
    quint64 seed = qEnvironmentVariable("RAMME_SEED").toULongLong();
    if (seed == 0)
        seed = QRandomGenerator::system()->generate();
    qInfo("RAMME_SEED=%llu repeats this run of %d changes", seed, count);
    std::mt19937_64 chance(seed);
    const auto below = [&](qsizetype limit) { return qsizetype(chance() % quint64(qMax<qsizetype>(1, limit))); };
    for (int number = 0; number < count; ++number) {
        QByteArray changed = bytes;
        if (number % 2 == 0)
            changed.truncate(below(changed.size() + 1));
        for (qsizetype change = number % 2 == 0 ? below(3) : 1 + below(12); change > 0 && !changed.isEmpty(); --change) {
            const qsizetype at = below(changed.size());
            switch (below(6)) {
            case 0: changed[at] = char(below(256)); break;
            case 1: changed.remove(at, 1 + below(40)); break;
            case 2: changed.insert(at, changed.mid(below(changed.size()), below(200))); break;
            case 3: changed.insert(at, QByteArray(1, "\n\t |<>,.-0*"[below(11)])); break;
            case 4: changed.insert(at, QByteArray(1 + below(30), char('0' + below(10)))); break;
            default: changed[at] = changed[at] ^ char(1 << below(8)); break;
            }
        }
        const Stopwatch timer;
        const Result<Reading> reading = read(changed, name);
        const qint64 elapsed = timer.elapsed();
        QVERIFY2(reading || (!reading.error().isEmpty() && !reading.error().contains(u'\n')), "an error is one line");
        QVERIFY2(elapsed < patience(), qPrintable(u"RAMME_SEED=%1, change %2: %3 ms"_s.arg(seed).arg(number).arg(elapsed)));
    }
}

QTEST_GUILESS_MAIN(tst_Hostile)
#include "tst_hostile.moc"
