#pragma once

#include "domain/adopt.h"
#include "domain/reading.h"
#include "domain/result.h"
#include "import/documentreader.h"

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

/// Counts what a reading holds that the project has taken in, and takes over its findings.
void describe(DocumentOutcome &file, const Reading &reading, const ProgrammeDocument &document);

/// Reads documents beside the window, however small: a scan of one page takes seconds. Then it has a person go through what they say, puts it into the project and tells what
/// became of each.
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

    bool isBusy() const;
    void place(const Clip &clip, const FileText &content, Holds holds);
    void readClip(const Clip &clip, const FileText &content, std::optional<AssumedMandate> assumed);
    void take(std::vector<Outcome> outcomes);
    void review(std::unique_ptr<ProgrammeDocument> copy, const std::vector<DocumentOutcome> &files);
    void finish(const Programme &reviewed, const std::vector<DocumentOutcome> &files);
    static DocumentOutcome adopted(ProgrammeDocument &copy, const QString &path, const DocumentReading &document);

    ProgrammeDocument *m_document;
    QWidget *m_window;
    Reader m_reader;
    BackgroundWork *m_work;
    QPointer<AssumedMandateDialog> m_question;
    QPointer<ReviewDialog> m_review;
};

} // namespace ramme
