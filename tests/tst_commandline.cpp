#include "support/program.h"

#include <QImage>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

using namespace ramme::tests;
using namespace Qt::Literals::StringLiterals;

/// Runs the built program and looks at its exit status, its one line on standard error, and what it writes.
class tst_Commandline : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void usage_data();
    void usage();
    void refused_data();
    void refused();
    void help_data();
    void help();
    void everyLanguage();

    void table_data();
    void table();
    void tableToFile_data();
    void tableToFile();
    void everyTable_data();
    void everyTable();
    void noTableOverAProject_data();
    void noTableOverAProject();
    void csvSigns();
    void basisDecides();
    void dataIsStable();
    void check();
    void picture_data();
    void picture();
    void shotHasTheSizeAskedFor();
    void everyPage_data();
    void everyPage();
    void aFullDiskIsNoSuccess();

private:
    QString path(const QString &name) const { return m_folder.filePath(name); }
    QString write(const QString &name, const QByteArray &bytes) const;
    static QByteArray bytesOf(const QString &path);

    QTemporaryDir m_folder;
    QString m_project; ///< with all samples
};

QString tst_Commandline::write(const QString &name, const QByteArray &bytes) const
{
    QFile file(path(name));
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("cannot write into the temporary folder");
    return file.fileName();
}

QByteArray tst_Commandline::bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void tst_Commandline::initTestCase()
{
    QVERIFY(m_folder.isValid());
    QVERIFY(samples().size() > 1);
    m_project = path(u"samples.ramme"_s);
    const Run run = runRamme(QStringList{u"import"_s, m_project} + samples());
    QVERIFY2(run.status == 0 || run.status == 1, run.error.constData());
    QVERIFY(QFile::exists(m_project));
}

void tst_Commandline::usage_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QString>("says");

    QTest::newRow("neither a command nor a file") << QStringList{u"tabell"_s} << u"tabell"_s;
    QTest::newRow("a report and no project") << QStringList{u"verify"_s, u"P.docx"_s} << u"mangler"_s;
    QTest::newRow("no project") << QStringList{u"data"_s} << u"mangler"_s;
    QTest::newRow("no document") << QStringList{u"import"_s, u"P"_s} << u"mangler"_s;
    QTest::newRow("a new project without its ending") << QStringList{u"import"_s, path(u"new.txt"_s), u"D"_s} << u".ramme"_s;
    QTest::newRow("one argument too many") << QStringList{u"data"_s, u"P"_s, u"Q"_s} << u"Q"_s;
    QTest::newRow("an unknown option") << QStringList{u"check"_s, u"P"_s, u"--colour"_s} << u"colour"_s;
    QTest::newRow("an unknown table") << QStringList{u"table"_s, u"P"_s, u"rammer"_s} << u"rammer"_s;
    QTest::newRow("an unknown format") << QStringList{u"table"_s, u"P"_s, u"frames"_s, u"--format"_s, u"ods"_s} << u"ods"_s;
    QTest::newRow("a format the file's name denies") << QStringList{u"table"_s, u"P"_s, u"frames"_s, u"--format"_s, u"csv"_s, u"--out"_s, u"t.xlsx"_s} << u"t.xlsx"_s;
    QTest::newRow("a workbook on the screen") << QStringList{u"table"_s, u"P"_s, u"frames"_s, u"--format"_s, u"xlsx"_s} << u"--out"_s;
    QTest::newRow("an unknown basis") << QStringList{u"table"_s, u"P"_s, u"allocation"_s, u"--basis"_s, u"oldest"_s} << u"oldest"_s;
    QTest::newRow("a picture without a place") << QStringList{u"shot"_s, u"P"_s, u"allocation"_s} << u"--out"_s;
    QTest::newRow("a picture of an unknown kind") << QStringList{u"chart"_s, u"P"_s, u"allocation"_s, u"--out"_s, u"x.gif"_s} << u"svg"_s;
    QTest::newRow("a page there is not") << QStringList{u"shot"_s, u"P"_s, u"forside"_s, u"--out"_s, u"x.png"_s} << u"forside"_s;
    QTest::newRow("no size") << QStringList{u"shot"_s, u"P"_s, u"allocation"_s, u"--out"_s, u"x.png"_s, u"--size"_s, u"big"_s} << u"--size"_s;
    QTest::newRow("an unknown language") << QStringList{u"data"_s, u"P"_s, u"--language"_s, u"da"_s} << u"da"_s;
}

void tst_Commandline::usage()
{
    QFETCH(QStringList, arguments);
    QFETCH(QString, says);
    const Run run = runRamme(arguments);
    QCOMPARE(run.status, 3);
    QVERIFY2(QString::fromUtf8(run.error).contains(says), run.error.constData());
    QCOMPARE(run.error.count('\n'), 1);
    QCOMPARE(run.out, QByteArray());
}

void tst_Commandline::refused_data()
{
    QTest::addColumn<QStringList>("arguments");

    const QString none = path(u"none.ramme"_s);
    const QString foreign = write(u"foreign.ramme"_s, "no project at all\n");
    const QString picture = path(u"no/such/folder/x.png"_s);
    QTest::newRow("a project that is not there") << QStringList{u"data"_s, none};
    QTest::newRow("a project that is not ours") << QStringList{u"check"_s, foreign};
    QTest::newRow("reading into what is not ours") << QStringList{u"import"_s, foreign, samples().first()};
    QTest::newRow("no document can be read") << QStringList{u"import"_s, none, path(u"none.txt"_s)};
    QTest::newRow("a new project in no folder") << QStringList{u"import"_s, path(u"no/such/folder/p.ramme"_s), samples().first()};
    QTest::newRow("a picture in no folder") << QStringList{u"shot"_s, m_project, u"allocation"_s, u"--out"_s, picture};
    QTest::newRow("a chart in no folder") << QStringList{u"chart"_s, m_project, u"allocation"_s, u"--out"_s, picture};
    QTest::newRow("a table in no folder") << QStringList{u"table"_s, m_project, u"frames"_s, u"--out"_s, path(u"no/such/folder/x.csv"_s)};
    QTest::newRow("the window without a display") << QStringList{m_project};
}

void tst_Commandline::refused()
{
    QFETCH(QStringList, arguments);
    const QByteArray foreign = bytesOf(path(u"foreign.ramme"_s));
    const QByteArray project = bytesOf(m_project);
    const Run run = runRamme(arguments);
    QVERIFY2(run.status == 2, QByteArray::number(run.status) + ": " + run.error);
    QVERIFY2(run.error.startsWith("ramme: "), run.error.constData());
    QCOMPARE(run.error.count('\n'), 1);
    QCOMPARE(run.out, QByteArray());
    QCOMPARE(bytesOf(path(u"foreign.ramme"_s)), foreign);
    QCOMPARE(bytesOf(m_project), project);
    QVERIFY(!QFile::exists(path(u"none.ramme"_s)));
}

void tst_Commandline::help_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QString>("says");

    QTest::newRow("of the program") << QStringList{u"--help"_s} << u"ramme shot"_s;
    QTest::newRow("of import") << QStringList{u"import"_s, u"--help"_s} << u"--replace"_s;
    QTest::newRow("of table") << QStringList{u"table"_s, u"-h"_s} << u"--basis"_s;
    QTest::newRow("of check") << QStringList{u"check"_s, u"--help"_s} << u"--format"_s;
    QTest::newRow("of chart") << QStringList{u"chart"_s, u"--help"_s} << u"--out"_s;
    QTest::newRow("of scenario") << QStringList{u"scenario"_s, u"--help"_s} << u"--recipient"_s;
    QTest::newRow("of data") << QStringList{u"data"_s, u"--help"_s} << u"JSON"_s;
    QTest::newRow("of shot") << QStringList{u"shot"_s, u"--help"_s} << u"--theme"_s;
    QTest::newRow("the version") << QStringList{u"--version"_s} << u"ramme "_s;
}

void tst_Commandline::help()
{
    QFETCH(QStringList, arguments);
    QFETCH(QString, says);
    const Run run = runRamme(arguments);
    QCOMPARE(run.status, 0);
    QVERIFY2(QString::fromUtf8(run.out).contains(says), run.out.constData());
    QCOMPARE(run.error, QByteArray());
}

void tst_Commandline::everyLanguage()
{
    QSet<QByteArray> texts;
    for (const QString &language : {u"nb"_s, u"nn"_s, u"en"_s})
        texts.insert(runRamme({u"--help"_s, u"--language"_s, language}).out);
    QCOMPARE(texts.size(), 3);
}

void tst_Commandline::table_data()
{
    QTest::addColumn<QString>("format");
    QTest::addColumn<QString>("begins");
    QTest::newRow("text") << u"text"_s << QString();
    QTest::newRow("csv") << u"csv"_s << QString();
    QTest::newRow("json") << u"json"_s << u"["_s;
    QTest::newRow("html") << u"html"_s << u"<!"_s;
}

void tst_Commandline::table()
{
    QFETCH(QString, format);
    QFETCH(QString, begins);
    const Run run = runRamme({u"table"_s, m_project, u"allocation"_s, u"--format"_s, format});
    QCOMPARE(run.status, 0);
    QCOMPARE(run.error, QByteArray());
    const QString out = QString::fromUtf8(run.out);
    QVERIFY2(out.contains(u"Digitalt helsekort for gravide"_s), run.out.constData());
    QVERIFY2(out.startsWith(begins, Qt::CaseInsensitive), run.out.left(40).constData());
    QVERIFY(out.endsWith(u'\n'));
    if (format == u"json"_s)
        QVERIFY(QJsonDocument::fromJson(run.out).isArray());

    const QString file = path(u"table."_s + (format == u"text"_s ? u"txt"_s : format));
    QCOMPARE(runRamme({u"table"_s, m_project, u"allocation"_s, u"--format"_s, format, u"--out"_s, file}).status, 0);
    QCOMPARE(QString::fromUtf8(bytesOf(file)).remove(QChar::ByteOrderMark), out);
}

void tst_Commandline::tableToFile_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<QByteArray>("begins");
    QTest::newRow("a workbook by its ending") << u"t.xlsx"_s << QByteArray("PK");
    QTest::newRow("JSON by its ending") << u"t.json"_s << QByteArray("[");
    QTest::newRow("a page by its ending") << u"t.html"_s << QByteArray("<!");
}

void tst_Commandline::tableToFile()
{
    QFETCH(QString, file);
    QFETCH(QByteArray, begins);
    const Run run = runRamme({u"table"_s, m_project, u"allocation"_s, u"--out"_s, path(file)});
    QVERIFY2(run.status == 0, run.error.constData());
    QCOMPARE(run.out, QByteArray());
    QVERIFY(bytesOf(path(file)).startsWith(begins));
}

void tst_Commandline::everyTable_data()
{
    QTest::addColumn<QString>("name");
    for (const QString &name : {u"allocation"_s, u"frames"_s, u"splits"_s, u"ambitions"_s, u"vintages"_s, u"letters"_s, u"checks"_s, u"errata"_s})
        QTest::newRow(qPrintable(name)) << name;
}

void tst_Commandline::everyTable()
{
    QFETCH(QString, name);
    for (const QString &format : {u"text"_s, u"csv"_s, u"json"_s, u"html"_s}) {
        const Run run = runRamme({u"table"_s, m_project, name, u"--format"_s, format});
        QVERIFY2(run.status == 0, run.error.constData());
        QVERIFY(!run.out.isEmpty());
    }
}

void tst_Commandline::noTableOverAProject_data()
{
    QTest::addColumn<QString>("out");
    QTest::newRow("the project itself") << u"precious.ramme"_s;
    QTest::newRow("a link to it") << u"link.csv"_s;
    QTest::newRow("any file with a project's ending") << u"other.ramme"_s;
}

void tst_Commandline::noTableOverAProject()
{
    QFETCH(QString, out);
    const QString project = path(u"precious.ramme"_s);
    QFile::copy(m_project, project);
    QFile::link(project, path(u"link.csv"_s));
    const QByteArray bytes = bytesOf(project);
    QVERIFY(!bytes.isEmpty());
    const Run run = runRamme({u"table"_s, project, u"frames"_s, u"--format"_s, u"csv"_s, u"--out"_s, path(out)});
    QCOMPARE(run.status, 3);
    QCOMPARE(run.error.count('\n'), 1);
    QCOMPARE(bytesOf(project), bytes);
    QVERIFY(!QFile::exists(path(u"other.ramme"_s)));
}

void tst_Commandline::csvSigns()
{
    const QStringList table{u"table"_s, m_project, u"frames"_s, u"--format"_s, u"csv"_s};
    const QByteArray comma = runRamme(table + QStringList{u"--separator"_s, u";"_s, u"--decimal"_s, u","_s}).out;
    const QByteArray point = runRamme(table + QStringList{u"--separator"_s, u","_s, u"--decimal"_s, u"."_s}).out;
    QVERIFY2(comma.contains(";9,75;"), comma.constData());
    QVERIFY2(point.contains(",9.75,"), point.constData());
    QCOMPARE(runRamme(table + QStringList{u"--separator"_s, u","_s, u"--decimal"_s, u","_s}).status, 3);
}

void tst_Commandline::basisDecides()
{
    // A mandate of the year after that states the first year anew.
    QByteArray later = bytesOf(sample(u"mandat-helsekort-2027.txt"_s));
    later.replace("januar 2027", "januar 2028").replace("14,0", "13,0").replace("14 mill", "13 mill").replace("9,5", "8,5");
    const QString project = path(u"basis.ramme"_s);
    runRamme({u"import"_s, project, sample(u"mandat-helsekort-2027.txt"_s), write(u"later.txt"_s, later)});

    const auto firstFrame = [&](const QStringList &basis) {
        const Run run = runRamme(QStringList{u"table"_s, project, u"allocation"_s, u"--format"_s, u"json"_s} + basis);
        for (const QJsonValue &cell : QJsonDocument::fromJson(run.out).array()) {
            if (cell[u"area"_s].isString() && cell[u"year"_s] == 2027 && cell[u"recipient"_s] == u"total"_s)
                return cell[u"ore"_s].toInteger();
        }
        return qint64(-1);
    };
    QCOMPARE(firstFrame({}), 1'300'000'000);
    QCOMPARE(firstFrame({u"--basis"_s, u"newest"_s}), 1'300'000'000);
    QCOMPARE(firstFrame({u"--basis"_s, u"own-year"_s}), 1'400'000'000);
    QCOMPARE(firstFrame({u"--basis"_s, u"2027"_s}), 1'400'000'000);
    QCOMPARE(firstFrame({u"--basis"_s, u"2020"_s}), -1);
}

void tst_Commandline::dataIsStable()
{
    const Run first = runRamme({u"data"_s, m_project});
    QCOMPARE(first.status, 0);
    QCOMPARE(runRamme({u"data"_s, m_project}).out, first.out);
    const QJsonObject data = QJsonDocument::fromJson(first.out).object();
    QCOMPARE(data.value(u"ramme"_s).toInt(), 1);
    for (const QString &part : {u"areas"_s, u"documents"_s, u"frames"_s, u"splits"_s, u"printed_totals"_s, u"ambitions"_s, u"goals"_s,
                                u"letters"_s, u"breakdown"_s, u"reserves"_s, u"earmarks"_s, u"findings"_s, u"scenarios"_s})
        QVERIFY2(data.value(part).isArray(), qPrintable(part));
}

void tst_Commandline::check()
{
    const Run text = runRamme({u"check"_s, m_project});
    QVERIFY2(text.status == 0 || text.status == 1, text.error.constData());
    QVERIFY2(QString::fromUtf8(text.out).contains(u"✓ fordeling 2027: NHN 9,5 + Hdir 4,5 = 14,0"_s), text.out.constData());
    const Run json = runRamme({u"check"_s, m_project, u"--format"_s, u"json"_s});
    QCOMPARE(json.status, text.status);
    const QJsonDocument document = QJsonDocument::fromJson(json.out);
    QVERIFY(document.isArray());
    bool serious = false;
    for (const QJsonValue &finding : document.array())
        serious = serious || finding.toObject().value(u"severity"_s) != u"note"_s;
    QCOMPARE(json.status, serious ? 1 : 0);
}

void tst_Commandline::picture_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<QByteArray>("begins");
    QTest::newRow("png") << u"c.png"_s << QByteArray("\x89PNG");
    QTest::newRow("svg") << u"c.svg"_s << QByteArray("<?xml");
    QTest::newRow("pdf") << u"c.pdf"_s << QByteArray("%PDF");
}

void tst_Commandline::picture()
{
    QFETCH(QString, file);
    QFETCH(QByteArray, begins);
    const Run run = runRamme({u"chart"_s, m_project, u"allocation"_s, u"--out"_s, path(file)});
    QVERIFY2(run.status == 0, run.error.constData());
    QVERIFY(bytesOf(path(file)).startsWith(begins));
}

void tst_Commandline::shotHasTheSizeAskedFor()
{
    const QString file = path(u"size.png"_s);
    QCOMPARE(runRamme({u"shot"_s, m_project, u"allocation"_s, u"--out"_s, file, u"--size"_s, u"1000x700"_s}).status, 0);
    QCOMPARE(QImage(file).size(), QSize(1000, 700));
}

void tst_Commandline::everyPage_data()
{
    QTest::addColumn<QString>("page");
    for (const QString &page : {u"allocation"_s, u"mandate"_s, u"ambitions"_s, u"checks"_s})
        QTest::newRow(qPrintable(page)) << page;
}

void tst_Commandline::everyPage()
{
    QFETCH(QString, page);
    QList<QImage> pictures;
    for (const QString &theme : {u"light"_s, u"dark"_s}) {
        const QString file = path(page + theme + u".png"_s);
        const Run run = runRamme({u"shot"_s, m_project, page, u"--out"_s, file, u"--theme"_s, theme});
        QVERIFY2(run.status == 0, run.error.constData());
        pictures.append(QImage(file));
        QCOMPARE(pictures.last().size(), QSize(1280, 800));
    }
    QVERIFY(pictures[0] != pictures[1]);
}

void tst_Commandline::aFullDiskIsNoSuccess()
{
    const QString full = u"/dev/full"_s;
    if (!QFile::exists(full))
        QSKIP("no /dev/full here");
    const Run run = runRamme({u"data"_s, m_project}, full);
    QCOMPARE(run.status, 2);
    QCOMPARE(run.error.count('\n'), 1);
}

QTEST_GUILESS_MAIN(tst_Commandline)
#include "tst_commandline.moc"
