#include "views/importcontroller.h"

#include "domain/figures.h"
#include "edit/programmedocument.h"
#include "views/dialogs/reviewdialog.h"

#include <QApplication>
#include <QFileInfo>
#include <QProgressDialog>
#include <QThreadPool>

#include <atomic>

namespace ramme {

namespace {

ReadingContext contextOf(const Programme &programme)
{
    return {programme.areas, programme.recipients, programme.layouts};
}

} // namespace

/// What the reading thread works on; it outlives the controller where the window closes meanwhile.
struct ImportController::Job {
    QStringList paths;
    ReadingContext context;
    Reader reader;
    std::atomic<bool> cancelled = false;
};

ImportController::ImportController(ProgrammeDocument *document, QWidget *window, Reader reader)
    : QObject(window)
    , m_document(document)
    , m_window(window)
    , m_reader(std::move(reader))
{
}

ImportController::~ImportController()
{
    if (m_job)
        m_job->cancelled = true;
}

void ImportController::read(const QStringList &paths)
{
    if (paths.isEmpty() || m_job || m_review)
        return;
    m_job = std::make_shared<Job>();
    m_job->paths = paths;
    m_job->context = contextOf(m_document->programme());
    m_job->reader = m_reader;
    m_progress = new QProgressDialog(tr("Leser dokumentene …"), tr("&Avbryt"), 0, int(m_job->paths.size()), m_window);
    m_progress->setWindowModality(Qt::WindowModal);
    m_progress->setMinimumDuration(300);
    connect(m_progress, &QProgressDialog::canceled, this, [this] { m_job->cancelled = true; });
    const QPointer<ImportController> self(this);
    QThreadPool::globalInstance()->start([job = m_job, self] {
        auto outcomes = std::make_shared<std::vector<Outcome>>();
        for (const QString &path : job->paths) {
            if (job->cancelled)
                break;
            outcomes->push_back({path, job->reader(path, job->context)});
            const int done = int(outcomes->size());
            QMetaObject::invokeMethod(qApp, [self, done] {
                if (self && self->m_progress)
                    self->m_progress->setValue(done);
            });
        }
        QMetaObject::invokeMethod(qApp, [self, job, outcomes] {
            if (!self)
                return;
            if (job->cancelled)
                outcomes->clear();
            self->take(std::move(*outcomes));
        });
    });
}

void ImportController::take(std::vector<Outcome> outcomes)
{
    if (m_progress)
        m_progress->deleteLater();
    m_progress = nullptr;
    m_job.reset();
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
