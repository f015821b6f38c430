#include "views/exporter.h"

#include "edit/programmedocument.h"
#include "edit/scenarios.h"
#include "report/writereport.h"
#include "report/writetable.h"
#include "views/backgroundwork.h"
#include "views/chartpicture.h"
#include "views/messages.h"

#include <QDir>
#include <QFileInfo>
#include <QWidget>

using namespace Qt::Literals::StringLiterals;

namespace ramme {

Exporter::Exporter(ProgrammeDocument *document, QWidget *window)
    : QObject(window)
    , m_document(document)
    , m_window(window)
    , m_work(new BackgroundWork(window))
{
}

QString Exporter::askForPath(const QString &title, const QString &name, const QStringList &filters, const QStringList &suffixes, QString *chosenFilter)
{
    QString filter;
    const QString start = QDir(m_settings.lastFolder()).filePath(name + u'.' + suffixes.front());
    const QStringList paths = Messages::askForFiles(m_window, {Messages::FileQuestion::Kind::Save, title, start, filters, {}}, &filter);
    if (paths.isEmpty())
        return {};
    QString path = paths.front();
    // The chosen kind of file decides where the name says nothing of its own.
    if (!suffixes.contains(QFileInfo(path).suffix().toLower()))
        path += u'.' + suffixes.value(std::max<qsizetype>(0, filters.indexOf(filter)));
    m_settings.setLastFolder(QFileInfo(path).absolutePath());
    if (chosenFilter)
        *chosenFilter = filter;
    return path;
}

namespace {

/// A kind of file a table can be written as; the two kinds of CSV differ in separator and decimal sign.
struct Kind {
    QString filter;
    QString suffix;
    TableFormat format;
    CsvForm csv;
};

/// A title as the name of a file: nothing in it is a folder, and it is no longer than any system takes.
QString fileNameOf(const QString &title)
{
    QString name = title.simplified().left(100);
    for (QChar &letter : name) {
        if (QStringView(u"/\\:*?\"<>|").contains(letter))
            letter = u'-';
    }
    return name;
}

} // namespace

QString Exporter::titleOf(TableName name)
{
    switch (name) {
    case TableName::Allocation: return tr("Fordeling");
    case TableName::Frames: return tr("Rammer");
    case TableName::Splits: return tr("Fordeling i mandatene");
    case TableName::Ambitions: return tr("Ambisjoner");
    case TableName::AmbitionFrames: return tr("Ambisjoner mot penger");
    case TableName::Vintages: return tr("Årganger");
    case TableName::Triangle: return tr("Årgangstrekant");
    case TableName::Changes: return tr("Endringer mellom mandatene");
    case TableName::Letters: return tr("Tildelingsbrev");
    case TableName::Checks: return tr("Kontroller");
    case TableName::Errata: return tr("Rettelsesliste");
    case TableName::Moves: return tr("Omdisponeringer");
    }
    return {};
}

void Exporter::exportTable(TableName name, const QString &scenario, const std::optional<PriceView> &prices)
{
    const Kind kinds[] = {
        {tr("Excel-arbeidsbok (*.xlsx)"), u"xlsx"_s, TableFormat::Xlsx, {}},
        {tr("CSV med semikolon og desimalkomma (*.csv)"), u"csv"_s, TableFormat::Csv, {}},
        {tr("CSV med komma og desimalpunktum (*.csv)"), u"csv"_s, TableFormat::Csv, {u',', u'.', true, true}},
        {tr("Nettside (*.html)"), u"html"_s, TableFormat::Html, {}},
        {tr("Ren tekst (*.txt)"), u"txt"_s, TableFormat::Text, {}},
        {tr("JSON (*.json)"), u"json"_s, TableFormat::Json, {}},
    };
    QStringList filters;
    QStringList suffixes;
    for (const Kind &kind : kinds) {
        filters << kind.filter;
        suffixes << kind.suffix;
    }
    QString filter;
    const QString path = askForPath(tr("Eksporter tabellen «%1»").arg(titleOf(name)), titleOf(name), filters, suffixes, &filter);
    if (path.isEmpty())
        return;
    const QString suffix = QFileInfo(path).suffix().toLower();
    const Kind *chosen = std::ranges::find_if(kinds, [&](const Kind &kind) { return kind.suffix == suffix && (kind.filter == filter || filter.isEmpty()); });
    if (chosen == std::end(kinds))
        chosen = std::ranges::find(kinds, suffix, &Kind::suffix);
    const Programme &programme = m_document->programme();
    TableOptions options;
    options.basis = programme.plan.basis;
    options.choice.scenario = m_document->scenarios()->find(scenario);
    options.choice.prices = prices;
    options.csv = chosen->csv;
    options.language = m_settings.language();
    Done done = ramme::done();
    if (!m_work->carryOut(tr("Skriver tabellen …"), [&](const std::stop_token &stop) { done = writeTable(programme, name, chosen->format, path, options, stop); }))
        return;
    if (!done)
        return Messages::refuse(m_window, tr("Tabellen ble ikke skrevet"), done.error());
    emit exported(path);
}

void Exporter::exportReport(const Report &report)
{
    const std::vector<std::pair<QString, ReportFormat>> kinds{{tr("Word-dokument (*.docx)"), ReportFormat::Docx}, {tr("Excel-arbeidsbok (*.xlsx)"), ReportFormat::Xlsx}, {tr("PDF (*.pdf)"), ReportFormat::Pdf},
                                                              {tr("OpenDocument-tekst (*.odt)"), ReportFormat::Odt}, {tr("Nettside (*.html)"), ReportFormat::Html}, {tr("CSV, bare tabellene (*.csv)"), ReportFormat::Csv}, {tr("Ren tekst (*.txt)"), ReportFormat::Text}};
    QStringList filters;
    QStringList suffixes;
    for (const auto &[filter, format] : kinds) {
        filters << filter;
        suffixes << toWord(format);
    }
    const QString path = askForPath(tr("Eksporter rapporten"), fileNameOf(report.title), filters, suffixes, nullptr);
    if (path.isEmpty())
        return;
    const ReportFormat format = reportFormatFromWord(QFileInfo(path).suffix().toLower()).value_or(ReportFormat::Docx);
    Done done = ramme::done();
    if (!m_work->carryOut(tr("Skriver rapporten …"), [&](const std::stop_token &stop) { done = writeReport(report, format, path, stop); }))
        return;
    if (!done)
        return Messages::refuse(m_window, tr("Rapporten ble ikke skrevet"), done.error());
    emit exported(path);
    emit reportExported(path);
}

void Exporter::exportChart(const Plan &plan)
{
    const QString path = askForPath(tr("Eksporter diagrammet"), tr("Diagram over fordelingen"), {tr("PNG-bilde (*.png)"), tr("SVG-tegning (*.svg)"), tr("PDF (*.pdf)")},
                                    {u"png"_s, u"svg"_s, u"pdf"_s}, nullptr);
    if (path.isEmpty())
        return;
    const auto carrier = [this](const std::function<void(std::stop_token)> &work) { m_work->carryOut(tr("Skriver diagrammet …"), work); };
    if (const Done done = saveChart(plan, u"allocation", path, {900, 520}, carrier); !done)
        return Messages::refuse(m_window, tr("Diagrammet ble ikke skrevet"), done.error());
    emit exported(path);
}

} // namespace ramme
