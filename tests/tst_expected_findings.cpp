#include "tst_expected_support.h"

#include "domain/adopt.h"
#include "domain/amount.h"
#include "import/documentreader.h"
#include "planning/checks.h"

#include <QTest>

using namespace ramme;
using namespace Qt::Literals::StringLiterals;

/// What a careless reading of the five real documents gets wrong: each trap is a finding where it is due, and the sums come out.
class tst_ExpectedFindings : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void finding_data();
    void finding();
    void everyMessageIsASentence();
    void readingsOfARowShareTheirIds();
    void reserveIsOneAmount();
    void earmarks();
    void eightDocumentsInOne();
    void papersWithoutAPlanGiveNothing();
    void theSameDocumentTwiceChangesNothing();
    void splitsAddUp();
    void letterAddsUp();
    void letterIsTheRecipientsColumn();
    void fiveAreasAddUp();
    void framesOverTheYears_data();
    void framesOverTheYears();
    void ruinedTableKeepsItsRows();

private:
    Money frame(const QString &area, int vintage, int year) const;
    Money split(const QString &area, int vintage, const QString &recipient) const;
    RealDocuments m_documents;
};

void tst_ExpectedFindings::initTestCase()
{
    if (const std::optional<QString> reason = RealDocuments::whyMissing()) {
        if (qEnvironmentVariable("CI") == "true"_L1)
            QFAIL(qPrintable(*reason));
        QSKIP(qPrintable(*reason));
    }
    const std::optional<QString> fault = m_documents.read();
    QVERIFY2(!fault, qPrintable(fault.value_or(QString())));
}

void tst_ExpectedFindings::finding_data()
{
    QTest::addColumn<QString>("document");
    QTest::addColumn<QString>("rule");
    QTest::addColumn<QString>("area");
    QTest::addColumn<int>("firstLine");
    QTest::addColumn<int>("lastLine");
    QTest::addColumn<QStringList>("words"); // what the message must name

    const QString pjd = u"Pasientens journaldokumenter"_s;
    const QString pps = u"Pasientens prøvesvar"_s;
    QTest::newRow("six cells under seven years") << u"002"_s << u"columns-undecided"_s << u"MyHealth@EU"_s << 710 << 746 << QStringList{u"Xt-EHR"_s};
    QTest::newRow("two marks and no proof of their columns, line 99") << u"003"_s << u"actors-doubtful"_s << pjd << 96 << 101 << QStringList();
    QTest::newRow("a row without a mark, line 118") << u"003"_s << u"actors-doubtful"_s << pjd << 96 << 118 << QStringList();
    QTest::newRow("a label that ends in the middle of a sentence") << u"003"_s << u"label-cut"_s << pjd << 106 << 106 << QStringList{u"Midt-Norge"_s};
    QTest::newRow("a legend without its colours") << u"003"_s << u"status-lost"_s << pjd << 94 << 132 << QStringList();
    QTest::newRow("an ambition table that cannot be read") << u"000"_s << u"table-unreadable"_s << pps << 101 << 134 << QStringList();
    QTest::newRow("a row that names another area") << u"003"_s << u"area-mismatch"_s << pjd << 55 << 55 << QStringList{u"måledata"_s};
    QTest::newRow("unused funds on top in the text and included in the table") << u"003"_s << u"text-against-table"_s << pjd << 41 << 57 << QStringList();
    QTest::newRow("a bullet says 5 % and the table 30 %") << u"003"_s << u"text-against-table"_s << pjd << 108 << 140 << QStringList{u"5"_s, u"30"_s};
    QTest::newRow("one mandate's goal against the next one's table") << QString() << u"text-against-table"_s << pjd << 123 << 1072 << QStringList{u"80"_s, u"20"_s};
    QTest::newRow("a frame that a later mandate changes") << QString() << u"vintages-differ"_s << pjd << 48 << 987 << QStringList{u"73"_s, u"48,2"_s};
    QTest::newRow("nought while the measure goes on") << u"000"_s << u"zero-frame"_s << pps << 20 << 67 << QStringList{u"2027"_s};
    QTest::newRow("a price base that is not stated") << u"001"_s << u"price-base"_s << u"Pasientens måledata"_s << 1 << 69 << QStringList();
}

void tst_ExpectedFindings::finding()
{
    QFETCH(QString, document);
    QFETCH(QString, rule);
    QFETCH(QString, area);
    QFETCH(int, firstLine);
    QFETCH(int, lastLine);
    QFETCH(QStringList, words);
    const Reading *reading = document.isEmpty() ? nullptr : m_documents.readingStartingWith(document);
    QStringList seen;
    for (const Finding &finding : allFindings(m_documents.programme)) {
        if (reading && finding.source.document != reading->file.sha256)
            continue;
        seen += u"%1 (%2, line %3): %4"_s.arg(finding.rule, finding.area).arg(finding.source.line).arg(finding.message);
        const bool named = std::all_of(words.begin(), words.end(), [&](const QString &word) { return finding.message.contains(word, Qt::CaseInsensitive); });
        if (finding.rule == rule && finding.area == area && finding.source.line >= firstLine && finding.source.line <= lastLine && named)
            return;
    }
    QFAIL(qPrintable(u"not among the findings:\n"_s + seen.join(u'\n')));
}

void tst_ExpectedFindings::everyMessageIsASentence()
{
    for (const Finding &finding : allFindings(m_documents.programme)) {
        QVERIFY2(finding.message.size() > 15 && finding.message.contains(u' '), qPrintable(finding.rule + u": "_s + finding.message));
        QVERIFY2(!finding.message.contains(u'\n') && !finding.message.contains(u'%' + u"1"_s), qPrintable(finding.message));
        QVERIFY2(finding.message.endsWith(u'.'), qPrintable(finding.message));
    }
}

void tst_ExpectedFindings::readingsOfARowShareTheirIds()
{
    const Mandate *mandate = findMandate(m_documents.programme, u"MyHealth@EU", 2024);
    QVERIFY(mandate);
    for (const FrameRow &row : mandate->frames) {
        if (row.row.isEmpty())
            continue;
        QStringList ids;
        QMap<int, QStringList> readings;
        for (const YearFigure &cell : row.years) {
            for (const FigureReading &reading : cell.figure.readings) {
                ids += reading.id;
                readings[cell.year] += reading.amount ? formatAmount(*reading.amount, Unit::Million) : toWord(reading.state);
            }
        }
        ids.removeDuplicates();
        QCOMPARE(ids.size(), 3);
        for (QStringList &list : readings)
            list.sort();
        QCOMPARE(readings[2023], (QStringList{u"0,44"_s, u"0,44"_s, u"blank"_s}));
        QCOMPARE(readings[2025], (QStringList{u"0,22"_s, u"0,22"_s, u"0,44"_s}));
        QCOMPARE(readings[2026], (QStringList{u"0,22"_s, u"blank"_s, u"not-set"_s}));
        QCOMPARE(readings[2029], (QStringList{u"blank"_s, u"not-set"_s, u"not-set"_s}));
        return;
    }
    QFAIL("the row of its own is missing");
}

void tst_ExpectedFindings::reserveIsOneAmount()
{
    int reserves = 0;
    int grants = 0;
    for (const Reserve &reserve : m_documents.programme.reserves) {
        if (!reserve.figure.amount)
            continue; // held back without an amount, as in 2025
        QCOMPARE(reserve.year, 2024);
        const bool isGrant = reserve.kind == Reserve::Kind::Grant;
        (isGrant ? grants : reserves) += 1;
        QCOMPARE(*reserve.figure.amount, moneyFromMill(isGrant ? u"20"_s : u"37.2"_s));
        QVERIFY2(reserve.mentions.size() >= (isGrant ? 4u : 6u), qPrintable(QString::number(reserve.mentions.size())));
    }
    QCOMPARE(reserves, 1);
    QCOMPARE(grants, 1);
}

void tst_ExpectedFindings::earmarks()
{
    const Mandate *mandate = findMandate(m_documents.programme, u"Pasientens legemiddelliste", 2024);
    QVERIFY(mandate);
    QStringList found;
    for (const Earmark &earmark : mandate->earmarks)
        found += u"%1 %2 %3"_s.arg(earmark.recipient, toWord(earmark.bound), formatAmount(earmark.figure.amount.value_or(Money()), Unit::Million));
    QCOMPARE(found, (QStringList{u"Hdir at-least 10,0"_s, u"Hdir at-least 7,0"_s, u"Hdir exact 4,0"_s}));
    for (const Mandate &other : m_documents.programme.mandates)
        QVERIFY2(&other == mandate || other.earmarks.empty(), qPrintable(other.area));
}

void tst_ExpectedFindings::eightDocumentsInOne()
{
    const Reading *reading = m_documents.readingStartingWith(u"002"_s);
    QVERIFY(reading);
    QCOMPARE(reading->documents.size(), std::size_t(8));
    QCOMPARE(reading->mandates.size(), std::size_t(7));
    QCOMPARE(reading->letters.size(), std::size_t(1));
    for (const Mandate &mandate : reading->mandates)
        QCOMPARE(mandate.vintage, 2024);
    QCOMPARE(m_documents.programme.areas.size(), newProgramme().areas.size());
    QCOMPARE(m_documents.programme.recipients.size(), newProgramme().recipients.size());
}

void tst_ExpectedFindings::papersWithoutAPlanGiveNothing()
{
    const Reading *reading = m_documents.readingStartingWith(u"004"_s);
    QVERIFY(reading);
    QVERIFY(reading->mandates.empty());
    QVERIFY(reading->letters.empty());
    QVERIFY(reading->reserves.empty());
    QVERIFY(reading->areas.empty());
    QVERIFY(reading->recipients.empty());
    QCOMPARE(reading->documents.size(), std::size_t(1));
    QCOMPARE(reading->documents.front().kind, Document::Kind::Other);
    QVERIFY2(!reading->findings.empty(), "that it holds nothing is said");
}

void tst_ExpectedFindings::theSameDocumentTwiceChangesNothing()
{
    Programme programme = m_documents.programme;
    for (const QString &name : RealDocuments::fileNames()) {
        const Result<Reading> again = readDocument(RealDocuments::bytes(name), name, {programme.areas, programme.recipients});
        QVERIFY(again);
        QCOMPARE(adopt(programme, *again), Adoption::AlreadyThere);
    }
    QVERIFY(programme == m_documents.programme);
}

Money tst_ExpectedFindings::frame(const QString &area, int vintage, int year) const
{
    Money sum;
    const Mandate *mandate = findMandate(m_documents.programme, area, vintage);
    for (const FrameRow &row : mandate ? mandate->frames : std::vector<FrameRow>()) {
        for (const YearFigure &cell : row.years) {
            if (row.row.isEmpty() && (year == 0 || cell.year == year))
                sum += cell.figure.amount.value_or(Money());
        }
    }
    return sum;
}

Money tst_ExpectedFindings::split(const QString &area, int vintage, const QString &recipient) const
{
    Money sum;
    const Mandate *mandate = findMandate(m_documents.programme, area, vintage);
    for (const SplitRow &row : mandate ? mandate->splits : std::vector<SplitRow>()) {
        for (const RecipientFigure &cell : row.recipients) {
            if (recipient.isEmpty() || cell.recipient == recipient)
                sum += cell.figure.amount.value_or(Money());
        }
    }
    return sum;
}

void tst_ExpectedFindings::splitsAddUp()
{
    int tables = 0;
    for (const Mandate &mandate : m_documents.programme.mandates) {
        QVERIFY2(!mandate.splits.empty(), qPrintable(mandate.area));
        ++tables;
        QCOMPARE(split(mandate.area, mandate.vintage, {}), frame(mandate.area, mandate.vintage, mandate.vintage));
        for (const Claim &claim : mandate.claims) {
            if (claim.kind == Claim::Kind::Frame && claim.figure.amount)
                QCOMPARE(*claim.figure.amount, frame(mandate.area, mandate.vintage, claim.year));
        }
    }
    QCOMPARE(tables, 10);
}

void tst_ExpectedFindings::letterAddsUp()
{
    QCOMPARE(m_documents.programme.letters.size(), std::size_t(1));
    const Letter &letter = m_documents.programme.letters.front();
    QCOMPARE(letter.year, 2024);
    Money top;
    for (const BreakdownItem &parent : letter.breakdown) {
        Money children;
        bool hasChildren = false;
        for (const BreakdownItem &child : letter.breakdown) {
            if (child.parent == parent.label) {
                children += child.figure.amount.value_or(Money());
                hasChildren = true;
            }
        }
        QVERIFY2(!hasChildren || children == parent.figure.amount.value_or(Money()), qPrintable(parent.label));
        QCOMPARE(!hasChildren, parent.area.has_value());
        if (parent.parent.isEmpty())
            top += parent.figure.amount.value_or(Money());
    }
    QCOMPARE(top, moneyFromMill(u"193.9"_s));
    QCOMPARE(letter.posts.front().figure.amount.value_or(Money()), top);
}

void tst_ExpectedFindings::letterIsTheRecipientsColumn()
{
    int areas = 0;
    for (const BreakdownItem &item : m_documents.programme.letters.front().breakdown) {
        if (!item.area)
            continue;
        ++areas;
        QCOMPARE(item.figure.amount.value_or(Money()), split(*item.area, 2024, u"NHN"_s));
    }
    QCOMPARE(areas, 6);
}

void tst_ExpectedFindings::fiveAreasAddUp()
{
    Money nhn;
    Money hdir;
    Money frames;
    for (const QString &area : {u"legemiddelliste"_s, u"journaldokumenter"_s, u"måledata"_s, u"prøvesvar"_s, u"kritiske informasjon"_s}) {
        const QString name = u"Pasientens "_s + area;
        nhn += split(name, 2024, u"NHN"_s);
        hdir += split(name, 2024, u"Hdir"_s);
        frames += frame(name, 2024, 2024);
    }
    QCOMPARE(nhn, moneyFromMill(u"171.9"_s));
    QCOMPARE(hdir, moneyFromMill(u"58"_s));
    QCOMPARE(frames, moneyFromMill(u"229.9"_s));
}

void tst_ExpectedFindings::framesOverTheYears_data()
{
    QTest::addColumn<QString>("area");
    QTest::addColumn<int>("vintage");
    QTest::addColumn<int>("from");
    QTest::addColumn<QString>("mill");
    QTest::newRow("legemiddelliste, six years") << u"Pasientens legemiddelliste"_s << 2024 << 2024 << u"754.5"_s;
    QTest::newRow("journaldokumenter, 2024 vintage") << u"Pasientens journaldokumenter"_s << 2024 << 2024 << u"247"_s;
    QTest::newRow("journaldokumenter, 2025 vintage") << u"Pasientens journaldokumenter"_s << 2025 << 2024 << u"120.7"_s;
    QTest::newRow("måledata, six years") << u"Pasientens måledata"_s << 2024 << 2024 << u"204.5"_s;
    QTest::newRow("måledata from 2026, 2024 vintage") << u"Pasientens måledata"_s << 2024 << 2026 << u"149.5"_s;
    QTest::newRow("måledata from 2026, 2026 vintage") << u"Pasientens måledata"_s << 2026 << 2026 << u"17"_s;
    QTest::newRow("kritisk informasjon") << u"Pasientens kritiske informasjon"_s << 2024 << 2024 << u"128.53"_s;
    QTest::newRow("prøvesvar has no frame after 2024") << u"Pasientens prøvesvar"_s << 2024 << 2025 << u"0"_s;
}

void tst_ExpectedFindings::framesOverTheYears()
{
    QFETCH(QString, area);
    QFETCH(int, vintage);
    QFETCH(int, from);
    QFETCH(QString, mill);
    Money sum;
    for (int year = from; year <= 2029; ++year)
        sum += frame(area, vintage, year);
    QCOMPARE(sum, moneyFromMill(mill));
}

void tst_ExpectedFindings::ruinedTableKeepsItsRows()
{
    const Mandate *mandate = findMandate(m_documents.programme, u"Pasientens prøvesvar", 2026);
    QVERIFY(mandate);
    QStringList rows;
    for (const AmbitionRow &row : mandate->ambitions)
        rows += row.ambition;
    const QString all = rows.join(u'\n');
    for (const QString &words : {u"Helse Vest"_s, u"Helse Nord"_s, u"Helse Midt-Norge"_s, u"Fastlege/legevakt"_s, u"Helsepersonell i spesialisthelsetjenesten"_s})
        QVERIFY2(all.contains(words), qPrintable(words + u" is not among: "_s + all));
}

QTEST_GUILESS_MAIN(tst_ExpectedFindings)
#include "tst_expected_findings.moc"
