#include "support/rendering.h"

#include <QDir>
#include <QProcess>
#include <QRegularExpression>
#include <QStandardPaths>

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int patience = 300'000; ///< milliseconds for one call

const char *const namespaces = "xmlns:office=\"urn:oasis:names:tc:opendocument:xmlns:office:1.0\" xmlns:text=\"urn:oasis:names:tc:opendocument:xmlns:text:1.0\" "
                               "xmlns:table=\"urn:oasis:names:tc:opendocument:xmlns:table:1.0\" xmlns:style=\"urn:oasis:names:tc:opendocument:xmlns:style:1.0\" "
                               "xmlns:fo=\"urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0\" office:version=\"1.3\"";

QString wordsOf(const QString &line)
{
    static const QRegularExpression blanks(u" {2,}"_s);
    QString words = line.toHtmlEscaped();
    QString result;
    qsizetype from = 0;
    for (QRegularExpressionMatchIterator found = blanks.globalMatch(words); found.hasNext();) {
        const QRegularExpressionMatch match = found.next();
        result += words.mid(from, match.capturedStart() - from) + u" <text:s text:c=\"%1\"/>"_s.arg(match.capturedLength() - 1);
        from = match.capturedEnd();
    }
    return result + words.mid(from);
}

QString tableOf(const QList<QStringList> &rows)
{
    qsizetype width = 0;
    for (const QStringList &row : rows)
        width = std::max(width, row.size());
    QString table = u"<table:table><table:table-column table:style-name=\"first\"/><table:table-column table:style-name=\"rest%1\" table:number-columns-repeated=\"%1\"/>"_s.arg(
        std::max<qsizetype>(1, width - 1));
    for (const QStringList &row : rows) {
        table += u"<table:table-row>"_s;
        for (qsizetype column = 0; column < width; ++column)
            table += u"<table:table-cell table:style-name=\"c\"><text:p>"_s + wordsOf(row.value(column).trimmed()) + u"</text:p></table:table-cell>"_s;
        table += u"</table:table-row>"_s;
    }
    return table + u"</table:table>"_s;
}

QString bodyOf(const QString &text)
{
    QString body;
    QStringList paragraph;
    QList<QStringList> rows;
    const auto endBlock = [&] {
        if (!paragraph.isEmpty())
            body += u"<text:p>"_s + paragraph.join(u"<text:line-break/>"_s) + u"</text:p>"_s;
        if (!rows.isEmpty())
            body += tableOf(rows) + u"<text:p/>"_s;
        paragraph.clear();
        rows.clear();
    };
    static const QRegularExpression tags(u"</?[a-z][^<>]{0,400}>"_s); // no page has them printed
    for (const QString &line : QString(text).remove(tags).split(u'\n')) {
        const bool isRow = line.contains(u'\t') && !line.trimmed().isEmpty();
        if ((isRow && !paragraph.isEmpty()) || (!isRow && !rows.isEmpty()) || line.trimmed().isEmpty())
            endBlock();
        if (isRow)
            rows.append(line.split(u'\t'));
        else if (!line.trimmed().isEmpty())
            paragraph.append(wordsOf(line));
    }
    endBlock();
    return body;
}

QString sheetCell(const QString &text)
{
    static const QRegularExpression number(u"^-?\\d{1,9}(?:,\\d{1,4})?$"_s);
    static const QRegularExpression percent(u"^(\\d{1,3}) %$"_s);
    const QString shown = u"<text:p>"_s + text.toHtmlEscaped() + u"</text:p>"_s;
    if (number.match(text).hasMatch() && !(text.size() > 1 && text.startsWith(u'0') && text.at(1) != u','))
        return u"<table:table-cell office:value-type=\"float\" office:value=\"%1\">"_s.arg(QString(text).replace(u',', u'.')) + shown + u"</table:table-cell>"_s;
    if (const QRegularExpressionMatch match = percent.match(text); match.hasMatch())
        return u"<table:table-cell table:style-name=\"p\" office:value-type=\"percentage\" office:value=\"%1\">"_s.arg(match.captured(1).toInt() / 100.0) + shown + u"</table:table-cell>"_s;
    return text.isEmpty() ? u"<table:table-cell/>"_s : u"<table:table-cell office:value-type=\"string\">"_s + shown + u"</table:table-cell>"_s;
}

QByteArray documentOf(const QString &kind, const QString &styles, const QString &body)
{
    return (u"<?xml version=\"1.0\" encoding=\"UTF-8\"?><office:document %1 office:mimetype=\"application/vnd.oasis.opendocument.%2\">%3<office:body><office:%2>%4</office:%2></office:body></office:document>"_s
                .arg(QString::fromLatin1(namespaces), kind, styles, body))
        .toUtf8();
}

} // namespace

QByteArray flatText(const QString &text, const PageLook &look)
{
    const double room = look.width - 2 * look.margin;
    const double first = room * 0.36;
    QString columns;
    for (int count = 1; count <= 40; ++count) {
        columns += u"<style:style style:name=\"rest%1\" style:family=\"table-column\"><style:table-column-properties style:column-width=\"%2cm\"/></style:style>"_s.arg(count).arg(
            (room - first) / count);
    }
    const QString styles =
        u"<office:styles><style:default-style style:family=\"paragraph\"><style:text-properties fo:font-family=\"%1\" fo:font-size=\"%2pt\"/></style:default-style></office:styles>"
        "<office:automatic-styles><style:page-layout style:name=\"l\"><style:page-layout-properties fo:page-width=\"%3cm\" fo:page-height=\"%4cm\" fo:margin=\"%5cm\"/></style:page-layout>"
        "<style:style style:name=\"c\" style:family=\"table-cell\"><style:table-cell-properties fo:border=\"0.5pt solid #000000\" fo:padding=\"0.05cm\"/></style:style>"
        "<style:style style:name=\"first\" style:family=\"table-column\"><style:table-column-properties style:column-width=\"%6cm\"/></style:style>%7</office:automatic-styles>"
        "<office:master-styles><style:master-page style:name=\"Standard\" style:page-layout-name=\"l\"/></office:master-styles>"_s.arg(look.font)
            .arg(look.points)
            .arg(look.width)
            .arg(look.height)
            .arg(look.margin)
            .arg(first)
            .arg(columns);
    return documentOf(u"text"_s, styles, bodyOf(text));
}

QByteArray flatSheet(const QString &text)
{
    const QString styles = u"<office:automatic-styles xmlns:number=\"urn:oasis:names:tc:opendocument:xmlns:datastyle:1.0\"><number:percentage-style style:name=\"np\"><number:number number:decimal-places=\"0\" "
                           "number:min-integer-digits=\"1\"/><number:text>%</number:text></number:percentage-style><style:style style:name=\"p\" style:family=\"table-cell\" "
                           "style:data-style-name=\"np\"/></office:automatic-styles>"_s;
    QString table = u"<table:table table:name=\"Mandat\">"_s;
    for (const QString &line : text.split(u'\n')) {
        table += u"<table:table-row>"_s;
        for (const QString &cell : line.split(u'\t'))
            table += sheetCell(cell.simplified());
        table += u"</table:table-row>"_s;
    }
    return documentOf(u"spreadsheet"_s, styles, table + u"</table:table>"_s);
}

bool isOfficeThere() { return !QStandardPaths::findExecutable(u"soffice"_s).isEmpty(); }

bool convertWithOffice(const QStringList &paths, const QString &format, const QString &folder)
{
    QProcess office;
    office.setWorkingDirectory(folder);
    office.setStandardOutputFile(QProcess::nullDevice());
    office.setStandardErrorFile(QProcess::nullDevice());
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"HOME"_s, folder);
    office.setProcessEnvironment(environment);
    office.start(u"soffice"_s, QStringList{u"-env:UserInstallation=file://"_s + folder + u"/profile"_s, u"--headless"_s, u"--convert-to"_s, format, u"--outdir"_s, folder} + paths);
    return office.waitForFinished(patience) && office.exitCode() == 0;
}
