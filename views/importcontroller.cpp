#include "views/importcontroller.h"

#include "domain/figures.h"
#include "edit/programmedocument.h"
#include "views/backgroundwork.h"
#include "views/clipboard.h"
#include "views/dialogs/assumedmandatedialog.h"
#include "views/dialogs/reviewdialog.h"

#include <QDateTime>
#include <QFileInfo>
#include <QLocale>

namespace ramme {

namespace {

ReadingContext contextOf(const Programme &programme)
{
    return {programme.areas, programme.recipients, programme.layouts, {}, {}};
}

} // namespace

ImportController::ImportController(ProgrammeDocument *document, QWidget *window, Reader reader)
    : QObject(window)
    , m_document(document)
    , m_window(window)
    , m_reader(std::move(reader))
    , m_work(new BackgroundWork(window))
{
}

ImportController::~ImportController() { m_work->stop(); }

bool ImportController::isReading() const { return m_work->isRunning(); }

bool ImportController::isBusy() const { return isReading() || m_review || m_question; }

void ImportController::read(const QStringList &paths)
{
    if (paths.isEmpty() || isBusy())
        return;
    auto outcomes = std::make_shared<std::vector<Outcome>>();
    const auto readAll = [outcomes, paths, reader = m_reader, context = contextOf(m_document->programme())](std::stop_token stop, const BackgroundWork::Told &told) {
        ReadingContext stoppable = context;
        stoppable.stop = stop;
        for (const QString &path : paths) {
            if (stop.stop_requested())
                return;
            outcomes->push_back({path, reader(path, stoppable)});
            told(int(outcomes->size()));
        }
    };
    m_work->start(tr("Leser dokumentene …"), int(paths.size()), readAll, [this, outcomes] { take(std::move(*outcomes)); });
}

void ImportController::paste(const QMimeData *copied)
{
    if (isBusy())
        return;
    const Result<Clip> clip = Clipboard::clipOf(copied);
    if (!clip)
        return emit refused(clip.error());
    struct Text {
        std::optional<Result<FileText>> content;
        Holds holds = Holds::Nothing;
    };
    auto text = std::make_shared<Text>();
    const auto readText = [text, clip = *clip, context = contextOf(m_document->programme())](std::stop_token stop, const BackgroundWork::Told &) {
        ReadingContext stoppable = context;
        stoppable.stop = stop;
        text->content = ramme::readClip(clip, stop);
        if (*text->content)
            text->holds = whatItHolds(**text->content, stoppable);
    };
    m_work->start(tr("Leser utklippet …"), 0, readText, [this, text, clip = *clip] {
        if (*text->content)
            place(clip, **text->content, text->holds);
        else
            emit refused(tr("Utklippet kan ikke leses: %1.").arg(text->content->error()));
    });
}

void ImportController::place(const Clip &clip, const FileText &content, Holds holds)
{
    switch (holds) {
    case Holds::Nothing: return emit refused(tr("Utklippet har verken mandat, brev eller en tabell med år eller mottakere."));
    case Holds::Plan: return readClip(clip, content, std::nullopt);
    case Holds::Table: break;
    }
    m_question = new AssumedMandateDialog(m_document->programme(), m_window);
    m_question->setAttribute(Qt::WA_DeleteOnClose);
    connect(m_document, &ProgrammeDocument::aboutToReset, m_question, &QDialog::close);
    connect(m_question, &QDialog::accepted, this, [this, clip, content] {
        const AssumedMandateDialog *dialog = std::exchange(m_question, nullptr);
        readClip(clip, content, dialog->mandate());
    });
    m_question->open();
}

void ImportController::readClip(const Clip &clip, const FileText &content, std::optional<AssumedMandate> assumed)
{
    auto outcomes = std::make_shared<std::vector<Outcome>>();
    ReadingContext context = contextOf(m_document->programme());
    context.assumed = std::move(assumed);
    const QString name = tr("Utklipp %1", "date and time").arg(QLocale().toString(QDateTime::currentDateTime(), tr("dd.MM.yyyy HH.mm", "how date and time are written")));
    const auto readText = [outcomes, clip, content, context, name](std::stop_token stop, const BackgroundWork::Told &) {
        ReadingContext stoppable = context;
        stoppable.stop = stop;
        outcomes->push_back({name, readContent(content, clip.bytes, name, stoppable)});
    };
    m_work->start(tr("Leser utklippet …"), 0, readText, [this, outcomes] { take(std::move(*outcomes)); });
}

void ImportController::take(std::vector<Outcome> outcomes)
{
    auto copy = std::make_unique<ProgrammeDocument>();
    copy->clear(m_document->programme());
    std::vector<DocumentOutcome> files;
    for (const Outcome &outcome : outcomes) {
        if (outcome.reading) {
            files.push_back(adopted(*copy, outcome.path, *outcome.reading));
            continue;
        }
        DocumentOutcome refused;
        refused.path = outcome.path;
        refused.error = outcome.reading.error();
        files.push_back(refused);
    }
    copy->undoStack()->clear();
    const bool toReview = std::any_of(files.cbegin(), files.cend(), [](const DocumentOutcome &file) {
        return file.error.isEmpty() && file.adoption == Adoption::Added && file.mandates + file.letters > 0;
    });
    if (toReview)
        review(std::move(copy), files);
    else if (!files.empty())
        finish(copy->programme(), files);
}

void ImportController::review(std::unique_ptr<ProgrammeDocument> copy, const std::vector<DocumentOutcome> &files)
{
    m_review = new ReviewDialog(std::move(copy), files, m_window);
    m_review->setAttribute(Qt::WA_DeleteOnClose);
    connect(m_document, &ProgrammeDocument::aboutToReset, m_review, &QDialog::close);
    connect(m_review, &QDialog::accepted, this, [this] {
        const ReviewDialog *dialog = std::exchange(m_review, nullptr);
        finish(dialog->copy()->programme(), dialog->files());
    });
    m_review->open();
    emit reviewing(m_review);
}

void ImportController::finish(const Programme &reviewed, const std::vector<DocumentOutcome> &files)
{
    QStringList names;
    for (const DocumentOutcome &file : files) {
        if (file.error.isEmpty() && file.adoption != Adoption::AlreadyThere)
            names += QFileInfo(file.path).fileName();
    }
    m_document->takeReviewed(reviewed, names);
    emit finished(files);
}

DocumentOutcome ImportController::adopted(ProgrammeDocument &copy, const QString &path, const DocumentReading &document)
{
    DocumentOutcome file;
    file.path = path;
    file.sha256 = document.reading.file.sha256;
    file.reading = std::make_shared<const DocumentReading>(document);
    file.adoption = copy.addReading(document.reading);
    describe(file, document.reading, copy);
    return file;
}

void describe(DocumentOutcome &file, const Reading &reading, const ProgrammeDocument &document)
{
    file.mandates = int(reading.mandates.size());
    file.letters = int(reading.letters.size());
    file.leftovers = int(reading.leftovers.size());
    file.figures = 0;
    file.decided = 0;
    visitFigures(reading, [&](const Figure &figure) {
        file.figures += figure.states() || figure.percent || figure.state == FigureState::Mark || figure.state == FigureState::Text ? 1 : 0;
        file.decided += figure.certainty == Certainty::Decided ? 1 : 0;
    });
    file.areas.clear();
    for (const Mandate &mandate : reading.mandates)
        file.areas.push_back(ImportController::tr("%1 %2", "area and year of a mandate").arg(mandate.area).arg(mandate.vintage));
    file.findings.clear();
    if (file.adoption == Adoption::Waiting) {
        file.findings = reading.findings;
        for (Finding &finding : file.findings)
            finding.figure = 0; // its figures are not the project's yet
        return;
    }
    for (const Check &check : document.checks()) {
        if (check.finding.source.document == file.sha256)
            file.findings.push_back(check.finding);
    }
}

} // namespace ramme
