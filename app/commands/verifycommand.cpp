#include "commands/verifycommand.h"

#include "commands/arguments.h"
#include "commands/editedlines.h"
#include "commands/reportlines.h"
#include "import/carried.h"
#include "import/filereader.h"
#include "import/picturetexts.h"
#include "planning/phrasebook.h"
#include "report/datafigure.h"
#include "report/reportbuilder.h"
#include "report/seal/reportfigures.h"
#include "report/seal/reportseal.h"
#include "report/writereport.h"
#include "store/projectfile.h"

#include <QFile>
#include <QFileInfo>

using namespace Qt::Literals::StringLiterals;

namespace ramme {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(ramme::VerifyCommand)
};

/// All there is to say of a report.
struct Verdict {
    ReportSeal seal;
    ReportSeal now; ///< of the project as it is
    QString unmade; ///< why the report cannot be made of it any more; empty where it can
    FigureChanges changes;
    ReportEdits edits;

    bool isSame() const { return seal.programme == now.programme; }
    bool holds() const { return unmade.isEmpty() && changes.wordsGone.isEmpty() && changes.wordsNew.isEmpty() && changes.changed.empty() && changes.gone.empty() && changes.added.empty() && edits.figures.empty() && edits.texts.empty() && !edits.isUnsure; }
};

Result<QByteArray> bytesOf(const QString &path)
{
    QFile file(path);
    if (!file.exists())
        return Error{Texts::tr("«%1» finnes ikke; si hvor rapporten ligger.").arg(path)};
    if (!file.open(QIODevice::ReadOnly))
        return Error{Texts::tr("«%1» kan ikke åpnes: %2.").arg(path, file.errorString())};
    if (file.size() > largestFile)
        return Error{Texts::tr("«%1» er større enn Ramme leser.").arg(path)};
    return file.readAll();
}

/// Tells where a picture says something else than the report's charts do, for those who do not see them. Some programs leave that out when
/// they save a file, so what is not there is not told.
void addPictureEdits(ReportEdits &edits, const Report &report, const QByteArray &bytes)
{
    QStringList written;
    for (const ReportPart &part : report.parts) {
        for (const ReportBlock &block : part.blocks) {
            if (const auto *picture = std::get_if<ReportPicture>(&block))
                written.append(picture->alternative.simplified());
        }
    }
    const QStringList present = pictureTextsIn(bytes);
    const QStringList gone = linesWithout(written, present);
    const QStringList other = linesWithout(present, written);
    for (qsizetype i = 0; i < std::min(gone.size(), other.size()); ++i)
        edits.texts.push_back({gone[i], other[i]});
}

Result<ReportEdits> editsIn(const ReportSeal &seal, const QString &path, const QByteArray &bytes)
{
    const QString suffix = QFileInfo(path).suffix().toLower();
    const std::optional<ReportFormat> format = reportFormatFromWord(suffix);
    if (!format || *format == ReportFormat::Text || *format == ReportFormat::Csv)
        return Error{Texts::tr("«%1» er ikke av et slag Ramme skriver med segl: %2.").arg(path, u"docx, odt, pdf, html, xlsx"_s)};
    Report report = seal.report;
    report.seal = {sealMark}; // what carries it is there, whatever it says
    const Result<QByteArray> again = reportBytes(report, *format);
    if (!again)
        return Error{again.error()};
    const Result<FileText> was = readFile(*again, u"rapport."_s + suffix);
    if (!was)
        return Error{was.error()};
    const Result<FileText> is = readFile(bytes, u"rapport."_s + suffix);
    if (!is)
        return Error{Texts::tr("«%1» %2").arg(path, is.error())};
    ReportEdits edits = editsOf(report, *was, *is);
    addPictureEdits(edits, report, bytes);
    return edits;
}

Result<Verdict> verdictOn(const QString &path, const Programme &programme)
{
    const Result<QByteArray> bytes = bytesOf(path);
    if (!bytes)
        return Error{bytes.error()};
    const Result<QByteArray> carried = carriedIn(*bytes);
    if (!carried)
        return Error{Texts::tr("«%1» %2").arg(path, carried.error())};
    Result<ReportSeal> seal = sealIn(*carried);
    if (!seal)
        return Error{seal.error()};
    Result<ReportEdits> edits = editsIn(*seal, path, *bytes);
    if (!edits)
        return Error{edits.error()};
    ReportSeal present = sealOf(seal->report, seal->definition, programme);
    const Result<Report> now = buildReport(programme, seal->definition);
    FigureChanges changes = now ? changesBetween(seal->report, *now) : FigureChanges();
    return Verdict{std::move(*seal), std::move(present), now ? QString() : now.error(), std::move(changes), std::move(*edits)};
}

QString editedText(const EditedFigure &figure)
{
    const QString place = ReportFigure{figure.table, figure.row, figure.column, {}}.place();
    if (figure.now.isEmpty())
        return Texts::tr("Tatt bort fra rapporten: %1: %2.").arg(place, figure.was);
    return figure.was.isEmpty() ? Texts::tr("Lagt til i rapporten: %1: %2.").arg(place, figure.now) : Texts::tr("Rettet i rapporten: %1: %2 er blitt %3.").arg(place, figure.was, figure.now);
}

void printLines(const Verdict &verdict, Terminal &terminal)
{
    const auto tell = [&](const QString &line) { terminal.print(line); };
    tell(verdict.isSame() ? Texts::tr("Prosjektet er som da rapporten ble laget.") : Texts::tr("Prosjektet er endret siden rapporten ble laget."));
    if (const QStringList newer = linesWithout(verdict.now.vintages, verdict.seal.vintages); !newer.isEmpty())
        tell(Texts::tr("Mandater som er kommet til siden: %1.").arg(newer.join(u", "_s)));
    if (const QStringList gone = linesWithout(verdict.seal.vintages, verdict.now.vintages); !gone.isEmpty())
        tell(Texts::tr("Mandater som ikke er der lenger: %1.").arg(gone.join(u", "_s)));
    if (verdict.seal.indices != verdict.now.indices)
        tell(Texts::tr("Prosjektet har andre prisindekser enn da."));
    if (verdict.seal.scenarioHead != verdict.now.scenarioHead && verdict.now.scenarioHead.isEmpty())
        tell(Texts::tr("Scenarioet «%1» finnes ikke lenger i prosjektet.").arg(verdict.seal.definition.scenario));
    else if (verdict.seal.scenarioHead != verdict.now.scenarioHead)
        tell(Texts::tr("Scenarioet «%1» er endret siden.").arg(verdict.seal.definition.scenario));
    if (!verdict.unmade.isEmpty())
        tell(Texts::tr("Rapporten kan ikke lages på nytt, så tallene i den kan ikke sammenliknes: %1").arg(verdict.unmade));
    else
        tell(Texts::tr("%n tall i rapporten slik den ble skrevet, er slik prosjektet har dem nå.", nullptr, verdict.changes.kept));
    for (const FigureChanges::Changed &changed : verdict.changes.changed)
        tell(Texts::tr("Endret i prosjektet: %1: %2 er nå %3.").arg(changed.figure.place(), changed.figure.shown, changed.now));
    for (const ReportFigure &figure : verdict.changes.gone)
        tell(Texts::tr("Ikke lenger i prosjektet: %1: %2.").arg(figure.place(), figure.shown));
    for (const ReportFigure &figure : verdict.changes.added)
        tell(Texts::tr("Nytt i prosjektet: %1: %2.").arg(figure.place(), figure.shown));
    for (const QString &words : verdict.changes.wordsGone)
        tell(Texts::tr("Gjelder ikke lenger: %1").arg(words));
    for (const QString &words : verdict.changes.wordsNew)
        tell(Texts::tr("Gjelder nå: %1").arg(words));
    for (const EditedFigure &figure : verdict.edits.figures)
        tell(editedText(figure));
    if (verdict.edits.isUnsure)
        tell(Texts::tr("Regnearket er lagret av et program som ikke regner ut formler, så summene i det er ikke kjent. Åpne og lagre det i Excel eller LibreOffice, og kjør kontrollen på nytt."));
    for (const QString &note : verdict.edits.notes)
        tell(Texts::tr("Om filen: %1").arg(spoken(note)));
    for (const EditedText &text : verdict.edits.texts)
        tell(text.was.isEmpty()   ? Texts::tr("Tekst som er lagt til i rapporten: «%1».").arg(text.now)
             : text.now.isEmpty() ? Texts::tr("Tekst som er tatt bort eller skrevet om i rapporten: «%1».").arg(text.was)
                                  : Texts::tr("Tekst som er endret i rapporten: «%1» er blitt «%2».").arg(text.was, text.now));
}

Json figureJson(const ReportFigure &figure)
{
    return Json::object({{"table", figure.table}, {"row", figure.row}, {"column", figure.column}, {"shown", figure.shown}});
}

Json figuresJson(const std::vector<ReportFigure> &figures)
{
    Json array = Json::array();
    for (const ReportFigure &figure : figures)
        array.append(figureJson(figure));
    return array;
}

Json verdictJson(const Verdict &verdict)
{
    Json changed = Json::array();
    for (const FigureChanges::Changed &change : verdict.changes.changed) {
        Json object = figureJson(change.figure);
        object.append({{"now", change.now}});
        changed.append(object);
    }
    Json edited = Json::array();
    for (const EditedFigure &figure : verdict.edits.figures)
        edited.append(Json::object({{"table", textOrNull(figure.table)}, {"row", figure.row}, {"column", textOrNull(figure.column)}, {"was", figure.was}, {"now", figure.now}}));
    Json texts = Json::array();
    for (const EditedText &text : verdict.edits.texts)
        texts.append(Json::object({{"was", textOrNull(text.was)}, {"now", textOrNull(text.now)}}));
    return Json::object({{"holds", verdict.holds()},
                         {"project_same", verdict.isSame()},
                         {"scenario_same", verdict.seal.scenarioHead == verdict.now.scenarioHead},
                         {"figures_held", verdict.changes.kept},
                         {"changed", changed},
                         {"gone", figuresJson(verdict.changes.gone)},
                         {"added", figuresJson(verdict.changes.added)},
                         {"words_gone", textsJson(verdict.changes.wordsGone)},
                         {"words_new", textsJson(verdict.changes.wordsNew)},
                         {"why_not", textOrNull(verdict.unmade)},
                         {"edited", edited},
                         {"notes", textsJson(verdict.edits.notes)},
                         {"text_lines_edited", int(verdict.edits.texts.size())},
                         {"text_edited", texts}});
}

} // namespace

QString VerifyCommand::name() const { return u"verify"_s; }
QString VerifyCommand::synopsis() const { return tr("RAPPORT PROSJEKT.ramme"); }
QString VerifyCommand::summary() const { return tr("Sier hva i en rapport som fortsatt stemmer; status 1 når noe er endret."); }

void VerifyCommand::declare(QCommandLineParser &parser) const
{
    parser.addPositionalArgument(tr("RAPPORT"), tr("Rapporten slik Ramme skrev den, eller slik den er blitt siden: docx, odt, pdf, html eller xlsx."));
    parser.addPositionalArgument(tr("PROSJEKT.ramme"), tr("Prosjektet."));
    parser.addOption({u"format"_s, tr("Som tekst eller JSON."), u"text|json"_s});
}

Exit VerifyCommand::run(const QCommandLineParser &parser, Terminal &terminal) const
{
    Arguments arguments(parser);
    const QStringList given = arguments.positional(2, 2);
    const bool isJson = arguments.oneOf(u"format"_s, {u"text"_s, u"json"_s}) == "json"_L1;
    if (arguments.isRefused(*this, terminal))
        return Exit::Usage;
    const Result<Programme> programme = loadProject(given[1]);
    if (!programme)
        return terminal.refuse(programme.error());
    const Result<Verdict> verdict = verdictOn(given[0], *programme);
    if (!verdict)
        return terminal.refuse(verdict.error());
    if (isJson)
        terminal.write(verdictJson(*verdict).toBytes());
    else
        printLines(*verdict, terminal);
    return verdict->holds() ? Exit::Success : Exit::NeedsPerson;
}

} // namespace ramme
