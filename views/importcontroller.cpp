#include "views/importcontroller.h"

#include "domain/figures.h"
#include "edit/programmedocument.h"
#include "views/backgroundwork.h"
#include "views/clipboard.h"
#include "views/dialogs/assumedmandatedialog.h"
#include "views/dialogs/reviewdialog.h"
#include "views/laterturn.h"

#include <QDateTime>
#include <QFileInfo>
#include <QLocale>

using namespace Qt::Literals::StringLiterals;

namespace ramme {

namespace {

ReadingContext contextOf(const Programme &programme)
{
    return {programme.areas, programme.recipients, programme.layouts, {}, {}};
}

/// The mandate a person gave when the waiting table was pasted; nothing where the text says itself what it is from.
std::optional<AssumedMandate> assumedIn(const Reading &waiting)
{
    const bool isAssumed = std::any_of(waiting.findings.cbegin(), waiting.findings.cend(), [](const Finding &finding) { return finding.rule == "mandate-assumed"_L1; });
    if (!isAssumed || waiting.mandates.empty())
        return std::nullopt;
    const Mandate &given = waiting.mandates.front();
    return AssumedMandate{given.area, given.vintage, given.priceBase, given.unit};
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
    m_work->start(tr("Leser dokumentene …"), paths.size() > 1 ? int(paths.size()) : 0, readAll, [this, outcomes] { take(outcomes); });
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
    m_work->start(tr("Leser utklippet …"), 0, readText, [this, outcomes] { take(outcomes); });
}

/// Puts what was read into a copy of the project, beside the window too.
void ImportController::take(const std::shared_ptr<const std::vector<Outcome>> &outcomes)
{
    struct Copy {
        Programme before;
        Adopted adopted;
    };
    auto copy = std::make_shared<Copy>(Copy{m_document->programme(), {}});
    const auto adopt = [copy, outcomes](std::stop_token, const BackgroundWork::Told &) { copy->adopted = adopted(copy->before, *outcomes); };
    m_work->start(tr("Setter sammen det som er lest …"), 0, adopt, [this, copy, outcomes] {
        if (copy->before == m_document->programme())
            show(std::move(copy->adopted));
        else
            take(outcomes); // it was changed meanwhile
    });
}

void ImportController::show(Adopted adopted)
{
    const bool toReview = std::any_of(adopted.files.cbegin(), adopted.files.cend(), [](const DocumentOutcome &file) {
        return file.error.isEmpty() && file.adoption == Adoption::Added && file.mandates + file.letters > 0;
    });
    if (toReview)
        review(std::move(adopted));
    else if (!adopted.files.empty())
        finish(adopted.programme, std::move(adopted.derived), adopted.files);
}

void ImportController::reviewWaiting(const QString &sha256)
{
    const std::vector<Reading> &all = m_document->programme().waiting;
    const auto found = std::find_if(all.cbegin(), all.cend(), [&](const Reading &reading) { return reading.file.sha256 == sha256; });
    if (found == all.cend() || isBusy())
        return;
    struct Waiting {
        Programme before;
        Adopted adopted;
        QString refused;
    };
    auto waiting = std::make_shared<Waiting>(Waiting{m_document->programme(), {}, {}});
    const auto readFile = [waiting, file = found->file, assumed = assumedIn(*found)](std::stop_token stop, const BackgroundWork::Told &) {
        ReadingContext context = contextOf(waiting->before);
        context.assumed = assumed;
        context.stop = stop;
        const Result<DocumentReading> read = readDocumentWithTables(file.bytes, file.name, context);
        if (!read)
            waiting->refused = read.error();
        else if (read->reading.mandates.empty() && read->reading.letters.empty())
            waiting->refused = tr("Det er ikke lenger noe mandat og ikke noe brev å gå gjennom i «%1».").arg(file.name);
        else
            waiting->adopted = replaced(waiting->before, file.name, *read);
    };
    m_work->start(tr("Leser dokumentet …"), 0, readFile, [this, waiting, sha256] {
        if (!waiting->refused.isEmpty())
            emit refused(waiting->refused);
        else if (waiting->before == m_document->programme())
            review(std::move(waiting->adopted));
        else
            reviewWaiting(sha256); // it was changed meanwhile
    });
}

void ImportController::review(Adopted adopted)
{
    auto copy = std::make_unique<ProgrammeDocument>();
    copy->clear(std::move(adopted.programme));
    m_review = new ReviewDialog(std::move(copy), std::move(adopted.files), m_window);
    connect(m_document, &ProgrammeDocument::aboutToReset, m_review, &QDialog::close);
    connect(m_review, &QDialog::rejected, m_review, &QObject::deleteLater);
    // In a turn of its own, when the dialog is gone from the screen.
    connect(m_review, &QDialog::accepted, this, [this] { inLaterTurn(this, &ImportController::takeReview); });
    inLaterTurn(m_review.data(), [this, dialog = m_review.data()] { // making it was one turn, showing it is another, and drawing it a third
        dialog->setUpdatesEnabled(false);
        dialog->open();
        emit reviewing(dialog);
        inLaterTurn(dialog, [dialog] { dialog->setUpdatesEnabled(true); }); // which may be accepted by then
    });
}

void ImportController::takeReview()
{
    ReviewDialog *dialog = std::exchange(m_review, nullptr);
    QTimer::singleShot(100, dialog, &QObject::deleteLater); // when the window has drawn what is new
    finish(dialog->copy()->programme(), dialog->takeDerived(), dialog->files());
}

void ImportController::finish(const Programme &reviewed, Derived derived, const std::vector<DocumentOutcome> &files)
{
    QStringList names;
    for (const DocumentOutcome &file : files) {
        if (file.error.isEmpty() && file.adoption != Adoption::AlreadyThere)
            names += QFileInfo(file.path).fileName();
    }
    m_document->takeReviewed(reviewed, std::move(derived), names);
    emit finished(files);
}

ImportController::Adopted ImportController::adopted(Programme programme, const std::vector<Outcome> &outcomes)
{
    Adopted all{std::move(programme), {}, {}};
    for (const Outcome &outcome : outcomes) {
        DocumentOutcome &file = all.files.emplace_back();
        file.path = outcome.path;
        if (!outcome.reading) {
            file.error = outcome.reading.error();
            continue;
        }
        file.reading = std::make_shared<const DocumentReading>(*outcome.reading);
        file.sha256 = file.reading->reading.file.sha256;
        file.adoption = adopt(all.programme, file.reading->reading);
    }
    complete(all);
    return all;
}

ImportController::Adopted ImportController::replaced(Programme programme, const QString &name, const DocumentReading &document)
{
    Adopted all{std::move(programme), {}, {}};
    DocumentOutcome &file = all.files.emplace_back();
    file.path = name;
    file.reading = std::make_shared<const DocumentReading>(document);
    file.sha256 = file.reading->reading.file.sha256;
    replaceWith(all.programme, file.reading->reading);
    complete(all);
    return all;
}

void ImportController::complete(Adopted &all)
{
    all.derived = Derived::of(all.programme);
    for (DocumentOutcome &file : all.files) {
        if (file.reading)
            describe(file, file.reading->reading, *all.derived.checks);
    }
}

void describe(DocumentOutcome &file, const Reading &reading, const std::vector<Check> &checks)
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
    for (const Check &check : checks) {
        if (check.finding.source.document == file.sha256)
            file.findings.push_back(check.finding);
    }
}

} // namespace ramme
