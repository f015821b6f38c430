#include "tst_expected_support.h"

#include "domain/amount.h"
#include "planning/plan.h"

#include <QSet>
#include <QTest>

using namespace ramme;
using namespace Qt::Literals::StringLiterals;

using Row = RealDocuments::Row;
Q_DECLARE_METATYPE(Row)

/// Compares what is read from the five real documents with every row of the tables of a faithful reading, and finds what is too much.
class tst_Expected : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void frames_data() { addRows(u"frames"_s, {u"vintage"_s, u"area"_s, u"row"_s, u"year"_s}); }
    void frames();
    void splits_data() { addRows(u"splits"_s, {u"vintage"_s, u"area"_s, u"row"_s, u"recipient"_s}); }
    void splits();
    void ambitions_data() { addRows(u"ambitions"_s, {u"section"_s, u"ambition"_s, u"column"_s}); }
    void ambitions();
    void letter_data() { addRows(u"award_letter"_s, {u"row"_s, u"column"_s}); }
    void letter();
    void allocation_data() { addRows(u"allocation"_s, {u"basis"_s, u"area"_s, u"row"_s, u"year"_s, u"recipient"_s}); }
    void allocation();
    void nothingIsInvented_data();
    void nothingIsInvented();
    void nothingIsTooMuchInThePlan_data();
    void nothingIsTooMuchInThePlan();

private:
    static void addRows(const QString &table, const QStringList &keys);
    void compare(const Row &row, const Figure &figure);
    const Figure *printedTotal(const Mandate &mandate, PrintedTotal::Table table, const QString &row, const QString &column) const;

    RealDocuments m_documents;
};

void tst_Expected::initTestCase()
{
    if (const std::optional<QString> reason = RealDocuments::whyMissing()) {
        if (qEnvironmentVariable("CI") == "true"_L1)
            QFAIL(qPrintable(*reason));
        QSKIP(qPrintable(*reason));
    }
    const std::optional<QString> fault = m_documents.read();
    QVERIFY2(!fault, qPrintable(fault.value_or(QString())));
}

void tst_Expected::addRows(const QString &table, const QStringList &keys)
{
    QTest::addColumn<Row>("row");
    for (const Row &row : RealDocuments::rows(table)) {
        QStringList words{row[u"file"_s].left(3) + u":"_s + row[u"line"_s]};
        for (const QString &key : keys)
            words += row[key].isEmpty() ? u"·"_s : row[key];
        QTest::newRow(words.join(u' ').toUtf8().constData()) << row;
    }
}

/// State, amount or share, certainty and the line it is printed on.
void tst_Expected::compare(const Row &row, const Figure &figure)
{
    const QString read = shown(figure);
    const QString certainty = row[u"certainty"_s];
    if (certainty == "ambiguous"_L1 && row.contains(u"state"_s)) {
        QVERIFY2(figure.state == FigureState::Undecided && !figure.amount && figure.certainty == Certainty::Ambiguous, qPrintable(read));
        QVERIFY2(figure.readings.size() >= 2, "an undecided figure shows its readings");
        return;
    }
    if (row.contains(u"percent"_s)) {
        QVERIFY2(figure.state == FigureState::Percent && figure.percent == row[u"percent"_s].toInt() * 100, qPrintable(read));
    } else {
        QVERIFY2(toWord(figure.state) == row[u"state"_s], qPrintable(read));
        const bool valued = figure.state == FigureState::Amount || figure.state == FigureState::Zero;
        QVERIFY2(valued == figure.amount.has_value(), qPrintable(read));
        QVERIFY2(!valued || *figure.amount == moneyFromMill(row[u"mill"_s]), qPrintable(read));
    }
    QVERIFY2(figure.certainty != Certainty::Ambiguous && figure.certainty != Certainty::Corrected, qPrintable(read));
    QVERIFY2(figure.certainty != Certainty::Decided || !figure.reason.isEmpty(), "a decided figure says why");
    if (claims(figure)) {
        const int line = row[u"line"_s].toInt();
        const bool printedThere = m_documents.line(row[u"file"_s], figure.source.line).simplified().contains(figure.raw.simplified());
        QVERIFY2(figure.source.line == line || (printedThere && qAbs(figure.source.line - line) <= 4 && certainty == "decided"_L1), qPrintable(read));
        QVERIFY2(!figure.source.document.isEmpty() && !figure.raw.isEmpty(), qPrintable(read));
    }
    QVERIFY2(toWord(figure.certainty) == certainty, qPrintable(u"the value is right, but it is called %1 instead of %2: %3"_s.arg(toWord(figure.certainty), certainty, read)));
}

const Figure *tst_Expected::printedTotal(const Mandate &mandate, PrintedTotal::Table table, const QString &row, const QString &column) const
{
    for (const PrintedTotal &total : mandate.printedTotals) {
        if (total.table == table && sameLabel(total.row, row) && sameLabel(total.column, column))
            return &total.figure;
    }
    return nullptr;
}

void tst_Expected::frames()
{
    QFETCH(Row, row);
    const Mandate *mandate = m_documents.mandate(row[u"file"_s], row[u"area"_s], row[u"vintage"_s].toInt());
    QVERIFY2(mandate, "the mandate is missing");
    QCOMPARE(toWord(mandate->priceBase), row[u"price_base"_s]);
    bool isYear = false;
    const int year = row[u"year"_s].toInt(&isYear);
    const Figure *figure = nullptr;
    if (!isYear)
        figure = printedTotal(*mandate, PrintedTotal::Table::Frames, row[u"row"_s], row[u"year"_s]);
    for (const FrameRow &frame : mandate->frames) {
        if (!isYear || !sameLabel(frame.row, row[u"row"_s]))
            continue;
        for (const YearFigure &cell : frame.years) {
            if (cell.year == year) {
                QVERIFY2(!figure, "the cell is there twice");
                figure = &cell.figure;
            }
        }
    }
    QVERIFY2(figure, "the figure is missing");
    compare(row, *figure);
}

void tst_Expected::splits()
{
    QFETCH(Row, row);
    const Mandate *mandate = m_documents.mandate(row[u"file"_s], row[u"area"_s], row[u"vintage"_s].toInt());
    QVERIFY2(mandate, "the mandate is missing");
    const QString recipient = row[u"recipient"_s];
    const bool total = row[u"row_kind"_s] == "printed total"_L1 || sameLabel(recipient, u"sum"_s) || sameLabel(recipient, u"totalt"_s);
    const Figure *figure = total ? printedTotal(*mandate, PrintedTotal::Table::Splits, row[u"row"_s], recipient) : nullptr;
    for (const SplitRow &split : mandate->splits) {
        if (total || !sameLabel(split.line, row[u"row"_s]) || split.budgetYear != row[u"budget_year"_s].toInt())
            continue;
        QCOMPARE(toWord(split.kind), row[u"row_kind"_s]);
        for (const RecipientFigure &cell : split.recipients) {
            if (cell.recipient == recipient) {
                QVERIFY2(!figure, "the cell is there twice");
                figure = &cell.figure;
            }
        }
    }
    QVERIFY2(figure, "the figure is missing");
    compare(row, *figure);
}

void tst_Expected::ambitions()
{
    QFETCH(Row, row);
    const Mandate *mandate = m_documents.mandate(row[u"file"_s], row[u"area"_s], row[u"vintage"_s].toInt());
    QVERIFY2(mandate, "the mandate is missing");
    const AmbitionRow *found = nullptr;
    for (const AmbitionRow &ambition : mandate->ambitions) {
        if (ambition.section == row[u"section"_s] && ambition.ambition == row[u"ambition"_s]) {
            QVERIFY2(!found, "the row is there twice");
            found = &ambition;
        }
    }
    QVERIFY2(found, "the row is missing");
    bool isYear = false;
    const int year = row[u"column"_s].toInt(&isYear);
    if (!isYear) {
        QVERIFY2(found->actors.contains(row[u"column"_s]), qPrintable(found->actors.join(u", "_s)));
        QCOMPARE(toWord(found->actorsCertainty), row[u"certainty"_s]);
        return;
    }
    for (const YearFigure &cell : found->years) {
        if (cell.year == year) {
            compare(row, cell.figure);
            return;
        }
    }
    QFAIL("the figure is missing");
}

void tst_Expected::letter()
{
    QFETCH(Row, row);
    const auto reading = m_documents.readings.constFind(row[u"file"_s]);
    QVERIFY(reading != m_documents.readings.cend());
    QCOMPARE(reading->letters.size(), std::size_t(1));
    const Letter &letter = reading->letters.front();
    if (row[u"table"_s] == "award letter"_L1) {
        const auto post = std::find_if(letter.posts.begin(), letter.posts.end(), [&](const LetterPost &entry) { return sameLabel(entry.name, row[u"row"_s]); });
        QVERIFY2(post != letter.posts.end(), "the post is missing");
        if (row[u"column"_s] == "Kapittel"_L1)
            QCOMPARE(post->chapter, row[u"value"_s].toInt());
        else if (row[u"column"_s] == "Post"_L1)
            QCOMPARE(post->post, row[u"value"_s].toInt());
        else
            QCOMPARE(post->figure.amount.value_or(Money()), Money::fromKroner(row[u"value"_s].toLongLong() * 1'000));
        QVERIFY(row[u"column"_s] != "Bevilgning"_L1 || post->figure.source.line == row[u"line"_s].toInt());
        return;
    }
    const BreakdownItem *found = nullptr;
    for (const BreakdownItem &item : letter.breakdown) {
        if (sameLabel(item.label, row[u"row"_s])) {
            QVERIFY2(!found, "the item is there twice");
            found = &item;
        }
    }
    QVERIFY2(found, "the item is missing");
    QCOMPARE(letter.recipient, row[u"column"_s]);
    QCOMPARE(found->figure.amount.value_or(Money()), moneyFromMill(row[u"value"_s]));
    QCOMPARE(found->figure.source.line, row[u"line"_s].toInt());
}

namespace {

struct Cell {
    QString state;
    std::optional<Money> amount;
    bool estimated = false;
    int vintage = 0;
    QString priceBase;
};

/// The cells of the plan as the table lists them, by area, row, year and recipient.
QMap<QString, Cell> cellsOf(const Plan &plan)
{
    QMap<QString, Cell> cells;
    for (const PlanRow &row : plan.rows) {
        for (const PlanCell &cell : row.cells) {
            const QString key = QStringList{row.area, row.row, QString::number(cell.year)}.join(u'|');
            cells.insert(key + u"|total"_s, {toWord(cell.state), cell.amount, false, cell.vintage, toWord(cell.priceBase)});
            for (const PlanPart &part : cell.parts)
                cells.insert(key + u'|' + (part.recipient.isEmpty() ? u"unsplit"_s : part.recipient), {toWord(part.state), part.amount, part.estimated, cell.vintage, toWord(cell.priceBase)});
        }
    }
    return cells;
}

QString keyOf(const Row &row)
{
    return QStringList{row[u"area"_s], row[u"row"_s], row[u"year"_s], row[u"recipient"_s]}.join(u'|');
}

} // namespace

void tst_Expected::allocation()
{
    QFETCH(Row, row);
    const QMap<QString, Cell> cells = cellsOf(currentPlan(m_documents.programme, *basisFromWord(row[u"basis"_s])));
    QVERIFY2(cells.contains(keyOf(row)), "the cell is missing");
    const Cell cell = cells[keyOf(row)];
    QCOMPARE(cell.state, row[u"state"_s]);
    QCOMPARE(cell.amount ? std::optional(cell.amount->ore()) : std::nullopt, row[u"mill"_s].isEmpty() ? std::nullopt : std::optional(moneyFromMill(row[u"mill"_s]).ore()));
    QCOMPARE(cell.estimated, row[u"estimated"_s] == "yes"_L1);
    QCOMPARE(cell.vintage, row[u"vintage"_s].toInt());
    QCOMPARE(cell.priceBase, row[u"price_base"_s]);
}

void tst_Expected::nothingIsTooMuchInThePlan_data()
{
    QTest::addColumn<QString>("basis");
    QTest::newRow("newest") << u"newest"_s;
    QTest::newRow("own-year") << u"own-year"_s;
}

void tst_Expected::nothingIsTooMuchInThePlan()
{
    QFETCH(QString, basis);
    QSet<QString> expected;
    for (const Row &row : RealDocuments::rows(u"allocation"_s)) {
        if (row[u"basis"_s] == basis)
            expected.insert(keyOf(row));
    }
    const QStringList keys = cellsOf(currentPlan(m_documents.programme, *basisFromWord(basis))).keys();
    for (const QString &key : keys)
        QVERIFY2(expected.contains(key), qPrintable(key));
}

void tst_Expected::nothingIsInvented_data()
{
    QTest::addColumn<QString>("file");
    for (const QString &file : RealDocuments::fileNames())
        QTest::newRow(file.left(3).toLatin1().constData()) << file;
}

void tst_Expected::nothingIsInvented()
{
    QFETCH(QString, file);
    QSet<QString> expected;
    const auto lower = [](const QStringList &parts) { return parts.join(u'|').toLower(); };
    for (const QString &table : {u"frames"_s, u"splits"_s, u"ambitions"_s, u"award_letter"_s}) {
        for (const Row &row : RealDocuments::rows(table)) {
            if (row[u"file"_s] == file)
                expected.insert(lower({table, row[u"area"_s], row[u"vintage"_s], row[u"section"_s], row[u"row"_s] + row[u"ambition"_s], row[u"year"_s] + row[u"recipient"_s] + row[u"column"_s]}));
        }
    }
    QStringList extra;
    const auto look = [&](const QStringList &key, const Figure &figure) {
        if (claims(figure) && !expected.contains(lower(key)))
            extra += key.join(u" · "_s) + u" = "_s + shown(figure);
    };
    const Reading &reading = m_documents.readings[file];
    for (const Mandate &mandate : reading.mandates) {
        const QString vintage = QString::number(mandate.vintage);
        for (const FrameRow &row : mandate.frames) {
            for (const YearFigure &cell : row.years)
                look({u"frames"_s, mandate.area, vintage, QString(), row.row, QString::number(cell.year)}, cell.figure);
        }
        for (const SplitRow &row : mandate.splits) {
            for (const RecipientFigure &cell : row.recipients)
                look({u"splits"_s, mandate.area, vintage, QString(), row.line, cell.recipient}, cell.figure);
        }
        for (const PrintedTotal &total : mandate.printedTotals)
            look({total.table == PrintedTotal::Table::Frames ? u"frames"_s : u"splits"_s, mandate.area, vintage, QString(), total.row, total.column}, total.figure);
        for (const AmbitionRow &row : mandate.ambitions) {
            for (const YearFigure &cell : row.years) {
                if (cell.year != 0)
                    look({u"ambitions"_s, mandate.area, vintage, row.section, row.ambition, QString::number(cell.year)}, cell.figure);
            }
            for (const QString &actor : row.actors) {
                if (!expected.contains(lower({u"ambitions"_s, mandate.area, vintage, row.section, row.ambition, actor})))
                    extra += row.ambition + u" · "_s + actor;
            }
        }
    }
    for (const Letter &letter : reading.letters) {
        for (const LetterPost &post : letter.posts)
            look({u"award_letter"_s, QString(), QString(), QString(), post.name, u"Bevilgning"_s}, post.figure);
        for (const BreakdownItem &item : letter.breakdown)
            look({u"award_letter"_s, QString(), QString(), QString(), item.label, letter.recipient}, item.figure);
        for (const PrintedTotal &total : letter.printedTotals)
            look({u"award_letter"_s, QString(), QString(), QString(), total.row, total.column}, total.figure);
    }
    QVERIFY2(extra.isEmpty(), qPrintable(extra.join(u'\n')));
}

QTEST_GUILESS_MAIN(tst_Expected)
#include "tst_expected.moc"
