#pragma once

#include "domain/adopt.h"
#include "domain/reading.h"
#include "domain/result.h"
#include "import/documentreader.h"
#include "edit/derived.h"

#include <QObject>
#include <QPointer>
#include <QStringList>

#include <functional>
#include <memory>

class QMimeData;
class QWidget;

namespace ramme {

class AssumedMandateDialog;
class BackgroundWork;
class ProgrammeDocument;
class ReviewDialog;
struct Clip;

/// What became of one file that was read in.
struct DocumentOutcome {
    QString path;
    QString error; ///< one line where it could not be read; nothing changed then
    QString sha256;
    Adoption adoption = Adoption::Added;
    int mandates = 0;
    int letters = 0;
    int figures = 0;
    int decided = 0;
    int leftovers = 0;
    std::vector<QString> areas;    ///< with the year, as "Pasientens måledata 2026"
    std::vector<Finding> findings; ///< as the project has them, so that they point at its figures
    std::shared_ptr<const DocumentReading> reading; ///< where it was read
};

/// Counts what a reading holds that the project has taken in, and takes over its findings from the checks of the project.
void describe(DocumentOutcome &file, const Reading &reading, const std::vector<Check> &checks);

/// Reads documents beside the window, however small: a scan of one page takes seconds. Then it has a person go through what they
/// say, puts it into the project and tells what became of each.
class ImportController : public QObject
{
    Q_OBJECT

public:
    using Reader = std::function<Result<DocumentReading>(const QString &path, const ReadingContext &context)>;

    ImportController(ProgrammeDocument *document, QWidget *window, Reader reader = readFileWithTables);
    ~ImportController() override;

    void read(const QStringList &paths);
    /// Reads what was copied in another program; a table that does not say its mandate is asked about first.
    void paste(const QMimeData *copied);
    /// Reads once more what waits to be put in place of an older reading, and has a person go through it: it takes the old one's
    /// place when it is accepted, and waits on when it is not.
    void reviewWaiting(const QString &sha256);
    bool isReading() const;

signals:
    /// What was read waits for a person in this dialog, which is on screen.
    void reviewing(ramme::ReviewDialog *dialog);
    /// Nothing was read; one sentence says why.
    void refused(const QString &reason);
    void finished(const std::vector<ramme::DocumentOutcome> &files);

private:
    struct Outcome {
        QString path;
        Result<DocumentReading> reading;
    };

    /// What was read, in a copy of the project.
    struct Adopted {
        Programme programme;
        Derived derived;
        std::vector<DocumentOutcome> files;
    };

    bool isBusy() const;
    void place(const Clip &clip, const FileText &content, Holds holds);
    void readClip(const Clip &clip, const FileText &content, std::optional<AssumedMandate> assumed);
    void take(const std::shared_ptr<const std::vector<Outcome>> &outcomes);
    void show(Adopted adopted);
    void review(Adopted adopted);
    void takeReview(); ///< after it was accepted
    void finish(const Programme &reviewed, Derived derived, const std::vector<DocumentOutcome> &files);
    static Adopted adopted(Programme programme, const std::vector<Outcome> &outcomes);
    static Adopted replaced(Programme programme, const QString &name, const DocumentReading &document);
    static void complete(Adopted &all); ///< with what follows from the programme, once it holds what was read

    ProgrammeDocument *m_document;
    QWidget *m_window;
    Reader m_reader;
    BackgroundWork *m_work;
    QPointer<AssumedMandateDialog> m_question;
    QPointer<ReviewDialog> m_review;
};

} // namespace ramme
