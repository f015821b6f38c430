#include "support/generator.h"
#include "support/rendering.h"
#include "tst_expected_support.h"

#include "domain/programme.h"
#include "import/documentreader.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

using namespace ramme;
using namespace Qt::Literals::StringLiterals;

/// The real documents and generated ones, made into files of other formats by LibreOffice, give the figures their text gives.
/// RAMME_SEED chooses other generated ones.
class tst_Converted : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void sameFigures_data();
    void sameFigures();

private:
    struct Original {
        QString name;
        QString text;
        bool rows = false; ///< its tables are set with tabs
    };

    QTemporaryDir m_folder;
    std::vector<Original> m_originals;
};

namespace {

const std::vector<PageLook> looks{{u"portrait"_s, 21, 29.7, 2, u"Liberation Serif"_s, 10},
                                  {u"landscape"_s, 29.7, 21, 1.5, u"DejaVu Sans"_s, 8},
                                  {u"narrow"_s, 17.6, 25, 1.2, u"Liberation Sans"_s, 8},
                                  {u"typed"_s, 42, 59, 1, u"DejaVu Sans Mono"_s, 8},
                                  {u"small"_s, 17.6, 25, 1.2, u"Liberation Mono"_s, 6}};

QString valueOf(const Figure &figure)
{
    if (figure.amount)
        return QString::number(figure.amount->ore());
    if (figure.percent)
        return u"%1 %"_s.arg(*figure.percent);
    return toWord(figure.state) + (figure.state == FigureState::Mark || figure.state == FigureState::Text ? u' ' + figure.raw : QString());
}

/// All a reading says, a line for each figure, without where it stood.
QStringList factsOf(const Reading &reading)
{
    QStringList facts;
    const auto add = [&](const QStringList &place, const Figure &figure) { facts += place.join(u'|') + u" = "_s + valueOf(figure); };
    for (const Mandate &mandate : reading.mandates) {
        const QStringList key{mandate.area, QString::number(mandate.vintage)};
        for (const FrameRow &row : mandate.frames) {
            for (const YearFigure &cell : row.years)
                add(QStringList{u"frame"_s} + key + QStringList{row.row, QString::number(cell.year)}, cell.figure);
        }
        for (const SplitRow &row : mandate.splits) {
            for (const RecipientFigure &cell : row.recipients)
                add(QStringList{u"split"_s} + key + QStringList{QString::number(row.budgetYear), row.line, cell.recipient}, cell.figure);
        }
        for (const AmbitionRow &row : mandate.ambitions) {
            for (const YearFigure &cell : row.years)
                add(QStringList{u"ambition"_s} + key + QStringList{row.section, row.ambition, row.actors.join(u','), QString::number(cell.year)}, cell.figure);
        }
        for (const PrintedTotal &total : mandate.printedTotals)
            add(QStringList{u"total"_s} + key + QStringList{total.row, total.column}, total.figure);
    }
    for (const Letter &letter : reading.letters) {
        for (const LetterPost &post : letter.posts)
            add({u"post"_s, letter.recipient, QString::number(post.chapter), QString::number(post.post)}, post.figure);
        for (const BreakdownItem &item : letter.breakdown)
            add({u"item"_s, letter.recipient, item.label, item.parent}, item.figure);
    }
    facts.sort();
    return facts;
}

/// What is in the first and not in the second.
QStringList without(QStringList facts, const QStringList &others)
{
    for (const QString &other : others)
        facts.removeOne(other);
    return facts;
}

bool isOpen(const QString &fact) { return fact.endsWith("undecided"_L1) || fact.endsWith("unreadable"_L1); }

} // namespace

void tst_Converted::initTestCase()
{
    qputenv("RAMME_PAGES", RAMME_PAGES_PROGRAM);
    if (!isOfficeThere())
        QSKIP("LibreOffice is not installed");
    QVERIFY(m_folder.isValid());
    if (!RealDocuments::whyMissing()) {
        for (const QString &name : RealDocuments::fileNames())
            m_originals.push_back({name.section(u'.', 0, 0), QString::fromUtf8(RealDocuments::bytes(name)), false});
    } else {
        qWarning("the real documents are not there; generated ones only");
    }
    quint64 seed = qEnvironmentVariable("RAMME_SEED").toULongLong();
    if (seed == 0)
        seed = 2027;
    qInfo("RAMME_SEED=%llu gives these documents, another one others", seed);
    int made = 0;
    for (const quint64 last = seed + 200; made < 6 && seed < last; ++seed) {
        generated::Random random(seed);
        const generated::Document document = generated::generate(random, generated::Manner::Tabs);
        if (document.text.contains(u'\t') && !document.text.contains(u'|')) // the others hold markup
            m_originals.push_back({u"made%1"_s.arg(made++), document.text, true});
    }
    QCOMPARE(made, 6);
}

void tst_Converted::sameFigures_data()
{
    QTest::addColumn<QString>("format");
    QTest::addColumn<QString>("look");
    for (const QString &format : {u"docx"_s, u"odt"_s, u"pdf"_s}) {
        for (const PageLook &look : looks)
            QTest::newRow(qPrintable(format + u", "_s + look.name)) << format << look.name;
    }
    for (const QString &format : {u"xlsx"_s, u"ods"_s, u"csv"_s})
        QTest::newRow(qPrintable(format)) << format << QString();
}

void tst_Converted::sameFigures()
{
    QFETCH(QString, format);
    QFETCH(QString, look);
    const QString folder = m_folder.filePath(format + look);
    QVERIFY(QDir().mkpath(folder));
    QStringList sources;
    for (const Original &original : m_originals) {
        if (look.isEmpty() && !original.rows)
            continue; // its tables are not set in columns
        const auto pages = std::find_if(looks.begin(), looks.end(), [&](const PageLook &one) { return one.name == look; });
        const QString path = folder + u'/' + original.name + (look.isEmpty() ? u".fods"_s : u".fodt"_s);
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(look.isEmpty() ? flatSheet(original.text) : flatText(original.text, *pages));
        sources += path;
    }
    const QString filter = format == "csv"_L1 ? u"csv:Text - txt - csv (StarCalc):59,34,76,1,,0,false,true,false"_s : format;
    QVERIFY(convertWithOffice(sources, filter, folder));

    const Programme programme = newProgramme();
    const ReadingContext context{programme.areas, programme.recipients, programme.layouts};
    int all = 0;
    QStringList wrong;
    QStringList lost;
    for (const Original &original : m_originals) {
        const QString path = folder + u'/' + original.name + u'.' + format;
        if (look.isEmpty() && !original.rows)
            continue;
        const Result<Reading> expected = readDocument(original.text.toUtf8(), original.name + u".txt"_s, context);
        QVERIFY(expected);
        QStringList facts = factsOf(*expected);
        const Result<Reading> read = readDocumentFile(path, context);
        QVERIFY2(read || facts.isEmpty(), read ? "" : qPrintable(path + u": "_s + read.error()));
        QStringList found = read ? factsOf(*read) : QStringList();
        if (format == "pdf"_L1) { // LibreOffice breaks words too long for their column, and the break is no other than a blank
            facts.replaceInStrings(u" "_s, QString());
            found.replaceInStrings(u" "_s, QString());
        }
        all += int(facts.size());
        for (const QString &fact : without(found, facts)) {
            if (!isOpen(fact))
                wrong += original.name + u": "_s + fact;
        }
        for (const QString &fact : without(facts, found))
            lost += original.name + u": "_s + fact;
    }
    qInfo("%d figures; %d otherwise than in the text, %d not there or left open", all, int(wrong.size()), int(lost.size()));
    QVERIFY(all > 0);
    QVERIFY2(wrong.isEmpty() && lost.isEmpty(), qPrintable(u"otherwise:\n"_s + wrong.mid(0, 20).join(u'\n') + u"\nmissing:\n"_s + lost.mid(0, 20).join(u'\n')));
}

QTEST_GUILESS_MAIN(tst_Converted)
#include "tst_converted.moc"
