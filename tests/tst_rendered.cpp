#include "domain/programme.h"
#include "import/documentreader.h"

#include <QDir>
#include <QProcess>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace ramme;
using namespace Qt::Literals::StringLiterals;

/// Prints the real documents with LibreOffice, and looks whether their PDFs say the same as their text.
class tst_Rendered : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void samePlan_data();
    void samePlan();

private:
    QString pdfOf(const QString &text, const QString &name) const;

    QTemporaryDir m_folder;
};

namespace {

QString folder()
{
    const QString named = qEnvironmentVariable("RAMME_DOCUMENTS");
    return named.isEmpty() ? QStringLiteral(RAMME_SOURCE_DIR "/../shared/mandates") : named;
}

/// Pages of typewritten lines, and tables where the text has them with tabs or in Markdown.
QString toFlatOdt(const QString &text)
{
    QString body;
    QStringList table;
    const auto cellText = [](const QString &cell) {
        QString plain = cell.simplified().toHtmlEscaped();
        return plain.remove(u"**"_s);
    };
    const auto endTable = [&] {
        if (table.isEmpty())
            return;
        qsizetype columns = 0;
        QString rows;
        for (const QString &line : table) {
            QStringList cells = line.split(u'\t');
            if (cells.size() < 2) {
                cells = line.trimmed().split(u'|');
                cells.removeFirst();
                cells.removeLast();
            }
            columns = std::max(columns, cells.size());
            rows += u"<table:table-row>"_s;
            for (const QString &cell : cells)
                rows += u"<table:table-cell table:style-name=\"C\"><text:p text:style-name=\"T\">%1</text:p></table:table-cell>"_s.arg(cellText(cell));
            rows += u"</table:table-row>"_s;
        }
        body += u"<table:table><table:table-column table:number-columns-repeated=\"%1\"/>%2</table:table>"_s.arg(columns).arg(rows);
        table.clear();
    };
    const QStringList lines = text.split(u'\n');
    static const QRegularExpression rule(u"^\\s*\\|[\\s:|-]+\\|\\s*$"_s);
    for (const QString &line : lines) {
        if ((line.trimmed().startsWith(u'|') && line.count(u'|') > 1) || line.count(u'\t') > 1) {
            if (!rule.match(line).hasMatch())
                table.append(line);
            continue;
        }
        endTable();
        QString plain;
        static const QRegularExpression emphasis(u"(?<!\\S)\\*(\\S[^*]*\\S)\\*(?!\\S)"_s);
        static const QRegularExpression heading(u"^#+\\s+"_s);
        for (const QChar c : QString(line.toHtmlEscaped().remove(heading).replace(emphasis, u"\\1"_s)))
            plain += c == u' ' ? u"<text:s/>"_s : (c == u'\t' ? u"<text:s text:c=\"4\"/>"_s : QString(c));
        body += u"<text:p text:style-name=\"P\">%1</text:p>"_s.arg(plain);
    }
    endTable();
    return uR"(<?xml version="1.0" encoding="UTF-8"?><office:document xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" xmlns:style="urn:oasis:names:tc:opendocument:xmlns:style:1.0" xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0" xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0" xmlns:fo="urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0" office:version="1.3" office:mimetype="application/vnd.oasis.opendocument.text"><office:automatic-styles><style:page-layout style:name="L"><style:page-layout-properties fo:page-width="42cm" fo:page-height="59cm" fo:margin="1cm"/></style:page-layout><style:style style:name="P" style:family="paragraph"><style:paragraph-properties fo:margin-top="0cm" fo:margin-bottom="0cm"/><style:text-properties fo:font-family="DejaVu Sans Mono" fo:font-size="8pt"/></style:style><style:style style:name="T" style:family="paragraph"><style:text-properties fo:font-family="Liberation Sans" fo:font-size="8pt"/></style:style><style:style style:name="C" style:family="table-cell"><style:table-cell-properties fo:border="0.5pt solid #000000" fo:padding="0.05cm"/></style:style></office:automatic-styles><office:master-styles><style:master-page style:name="Standard" style:page-layout-name="L"/></office:master-styles><office:body><office:text>%1</office:text></office:body></office:document>)"_s.arg(body);
}

/// What a figure says, without where it was read.
QString said(const Figure &figure)
{
    return toWord(figure.state) + u' ' + (figure.amount ? QString::number(figure.amount->ore()) : QString()) + (figure.percent ? QString::number(*figure.percent) : QString()) + u' '
        + (figure.state == FigureState::Text ? figure.raw : QString());
}

QStringList figuresOf(const Reading &reading)
{
    QStringList all;
    for (const Mandate &mandate : reading.mandates) {
        const QString name = u"%1 %2 "_s.arg(mandate.area).arg(mandate.vintage);
        for (const FrameRow &row : mandate.frames) {
            for (const YearFigure &cell : row.years)
                all += name + u"frame %1 %2 %3"_s.arg(row.row).arg(cell.year).arg(said(cell.figure));
        }
        for (const SplitRow &row : mandate.splits) {
            for (const RecipientFigure &cell : row.recipients)
                all += name + u"split %1 %2 %3"_s.arg(row.line, cell.recipient, said(cell.figure));
        }
        for (const AmbitionRow &row : mandate.ambitions) {
            for (const YearFigure &cell : row.years)
                all += name + u"ambition %1 %2 %3 %4"_s.arg(row.ambition.simplified(), row.actors.join(u','), QString::number(cell.year), said(cell.figure));
        }
    }
    for (const Letter &letter : reading.letters) {
        for (const LetterPost &post : letter.posts)
            all += u"post %1 %2 %3"_s.arg(post.chapter).arg(post.post).arg(said(post.figure));
        for (const BreakdownItem &item : letter.breakdown)
            all += u"item %1 %2"_s.arg(item.label, said(item.figure));
    }
    return all;
}

} // namespace

void tst_Rendered::initTestCase()
{
    qputenv("RAMME_PAGES", RAMME_PAGES_PROGRAM);
    if (QStandardPaths::findExecutable(u"soffice"_s).isEmpty())
        QSKIP("LibreOffice is not installed");
    if (!QDir(folder()).exists())
        QSKIP("the real documents are not there");
}

QString tst_Rendered::pdfOf(const QString &text, const QString &name) const
{
    QFile file(m_folder.filePath(name + u".fodt"_s));
    if (!file.open(QIODevice::WriteOnly) || file.write(toFlatOdt(text).toUtf8()) < 0)
        return {};
    file.close();
    QProcess office;
    office.start(u"soffice"_s, {u"-env:UserInstallation=file://"_s + m_folder.filePath(u"office"_s), u"--headless"_s, u"--convert-to"_s, u"pdf"_s, u"--outdir"_s,
                                m_folder.path(), file.fileName()});
    return office.waitForFinished(120'000) ? m_folder.filePath(name + u".pdf"_s) : QString();
}

void tst_Rendered::samePlan_data()
{
    QTest::addColumn<QString>("path");
    QTest::newRow("none") << QString();
    for (const QFileInfo &file : QDir(folder()).entryInfoList({u"[0-9]*.txt"_s}))
        QTest::newRow(qPrintable(file.baseName())) << file.filePath();
}

void tst_Rendered::samePlan()
{
    QFETCH(QString, path);
    if (path.isEmpty())
        return;
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray bytes = file.readAll();
    const Programme programme = newProgramme();
    const ReadingContext context{programme.areas, programme.recipients};
    const Result<Reading> text = readDocument(bytes, u"a.txt"_s, context);
    QVERIFY(text);
    const Result<Reading> pdf = readDocumentFile(pdfOf(QString::fromUtf8(bytes), QFileInfo(path).baseName()), context);
    QVERIFY2(pdf, pdf ? "" : qPrintable(pdf.error()));
    const QStringList expected = figuresOf(*text);
    QStringList found = figuresOf(*pdf);
    QStringList lost;
    for (const QString &figure : expected) {
        if (!found.removeOne(figure))
            lost += figure;
    }
    qInfo("%d figures in the text, %d of them lost in the PDF, %d new", static_cast<int>(expected.size()), static_cast<int>(lost.size()), static_cast<int>(found.size()));
    if (const QString dump = qEnvironmentVariable("RAMME_DUMP"); !dump.isEmpty()) {
        QFile out(dump);
        if (out.open(QIODevice::WriteOnly))
            out.write(pdf->file.text.toUtf8());
    }
    QVERIFY2(lost.isEmpty() && found.isEmpty(), qPrintable(u"lost:\n%1\nnew:\n%2"_s.arg(lost.mid(0, 12).join(u'\n'), found.mid(0, 12).join(u'\n'))));
}

QTEST_GUILESS_MAIN(tst_Rendered)
#include "tst_rendered.moc"
