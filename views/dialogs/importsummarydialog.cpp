#include "views/dialogs/importsummarydialog.h"

#include "edit/programmedocument.h"
#include "views/dialogs/importedfilesview.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace ramme {

ImportSummaryDialog::ImportSummaryDialog(ProgrammeDocument *document, const std::vector<DocumentOutcome> &files, QWidget *parent)
    : QDialog(parent)
    , m_view(new ImportedFilesView(document, files, this, ImportedFilesView::Offer::SettleOrReview))
{
    setWindowTitle(tr("Dette er lest"));
    setAttribute(Qt::WA_DeleteOnClose);
    resize(760, 460);
    int attention = 0;
    bool waits = false;
    bool refused = false;
    for (const DocumentOutcome &file : files) {
        attention += int(file.findings.size());
        waits = waits || file.adoption == Adoption::Waiting;
        refused = refused || !file.error.isEmpty();
    }
    QString words = tr("Ingenting i filene ser ut til å trenge en ny titt.");
    if (waits)
        words = tr("Prosjektet har noe av dette fra før. Velg hva som skal gjelde.");
    else if (attention)
        words = tr("%n funn bør ses på. Dobbeltklikk eller trykk Enter på et funn for å gå til stedet.", nullptr, attention);
    else if (refused)
        words = tr("Ikke alle filene kunne leses.");
    auto *head = new QLabel(words, this);
    head->setWordWrap(true);
    auto *buttons = new QDialogButtonBox(this);
    auto *close = buttons->addButton(tr("&Lukk"), QDialogButtonBox::RejectRole);
    close->setAutoDefault(false);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(head);
    layout->addWidget(m_view, 1);
    layout->addWidget(buttons);

    connect(m_view, &ImportedFilesView::findingActivated, this, &ImportSummaryDialog::findingActivated);
    connect(m_view, &ImportedFilesView::reviewWanted, this, [this](const QString &sha256) {
        emit reviewWanted(sha256);
        QDialog::close();
    });
    connect(m_view, &ImportedFilesView::refused, this, &ImportSummaryDialog::refused);
    connect(document, &ProgrammeDocument::aboutToReset, this, &QWidget::close);
}

std::vector<DocumentOutcome> ImportSummaryDialog::waitingIn(const Programme &programme)
{
    std::vector<DocumentOutcome> files;
    for (const Reading &reading : programme.waiting) {
        DocumentOutcome file;
        file.path = reading.file.name;
        file.sha256 = reading.file.sha256;
        file.adoption = Adoption::Waiting;
        file.mandates = int(reading.mandates.size());
        file.letters = int(reading.letters.size());
        file.findings = reading.findings;
        for (Finding &finding : file.findings)
            finding.figure = 0;
        files.push_back(file);
    }
    return files;
}

QStringList ImportSummaryDialog::lines() const { return m_view->lines(); }

} // namespace ramme
