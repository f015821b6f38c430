#include "views/exporter.h"

#include "edit/programmedocument.h"
#include "edit/scenarios.h"
#include "report/seal/reportseal.h"
#include "report/writereport.h"
#include "report/writetable.h"
#include "views/backgroundwork.h"
#include "views/chartpicture.h"
#include "views/messages.h"
#include "views/savequestion.h"

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

namespace {

/// A kind of file a table can be written as; the two kinds of CSV differ in separator and decimal sign.
struct TableKind {
    FileKind file;
    TableFormat format;
    CsvForm csv;
};

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
    const TableKind kinds[] = {
        {{tr("Excel-arbeidsbok (*.xlsx)"), u"xlsx"_s}, TableFormat::Xlsx, {}},
        {{tr("CSV med semikolon og desimalkomma (*.csv)"), u"csv"_s}, TableFormat::Csv, {}},
        {{tr("CSV med komma og desimalpunktum (*.csv)"), u"csv"_s}, TableFormat::Csv, {u',', u'.', true, true}},
        {{tr("Nettside (*.html)"), u"html"_s}, TableFormat::Html, {}},
        {{tr("Ren tekst (*.txt)"), u"txt"_s}, TableFormat::Text, {}},
        {{tr("JSON (*.json)"), u"json"_s}, TableFormat::Json, {}},
    };
    std::vector<FileKind> files;
    for (const TableKind &kind : kinds)
        files.push_back(kind.file);
    const std::optional<SavePlace> place = askWhereToSave(m_window, tr("Eksporter tabellen «%1»").arg(titleOf(name)), titleOf(name), files);
    if (!place)
        return;
    const QString suffix = QFileInfo(place->path).suffix().toLower();
    const TableKind *chosen = std::ranges::find_if(kinds, [&](const TableKind &kind) { return kind.file.suffix == suffix && (kind.file.filter == place->filter || place->filter.isEmpty()); });
    if (chosen == std::end(kinds))
        chosen = std::ranges::find_if(kinds, [&](const TableKind &kind) { return kind.file.suffix == suffix; });
    const Programme &programme = m_document->programme();
    TableOptions options;
    options.basis = programme.plan.basis;
    options.choice.scenario = m_document->scenarios()->find(scenario);
    options.choice.prices = prices;
    options.csv = chosen->csv;
    options.language = m_settings.language();
    Done done = ramme::done();
    if (!m_work->carryOut(tr("Skriver tabellen …"), [&](const std::stop_token &stop) { done = writeTable(programme, name, chosen->format, place->path, options, stop); }))
        return;
    if (!done)
        return Messages::refuse(m_window, tr("Tabellen ble ikke skrevet"), done.error());
    emit exported(place->path);
}

void Exporter::exportReport(const Report &report, const ReportDefinition &definition)
{
    const Report written = report; // the page may make another while the person is asked
    const ReportDefinition likeThis = definition;
    const std::optional<ReportPlace> place = askWhereToSaveReport(m_window, tr("Eksporter rapporten"), written.title);
    if (!place)
        return;
    Done done = ramme::done();
    if (!m_work->carryOut(tr("Skriver rapporten …"), [&](const std::stop_token &stop) { done = writeReport(sealed(written, likeThis, m_document->programme()), place->format, place->path, stop); }))
        return;
    if (!done)
        return Messages::refuse(m_window, tr("Rapporten ble ikke skrevet"), done.error());
    emit exported(place->path);
    emit reportExported(place->path);
}

void Exporter::exportChart(const Plan &plan)
{
    const std::optional<SavePlace> place = askWhereToSave(m_window, tr("Eksporter diagrammet"), tr("Diagram over fordelingen"), {{tr("PNG-bilde (*.png)"), u"png"_s}, {tr("SVG-tegning (*.svg)"), u"svg"_s}, {tr("PDF (*.pdf)"), u"pdf"_s}});
    if (!place)
        return;
    const auto carrier = [this](const std::function<void(std::stop_token)> &work) { m_work->carryOut(tr("Skriver diagrammet …"), work); };
    if (const Done done = saveChart(plan, u"allocation", place->path, {900, 520}, carrier); !done)
        return Messages::refuse(m_window, tr("Diagrammet ble ikke skrevet"), done.error());
    emit exported(place->path);
}

} // namespace ramme
