#pragma once

#include "views/importcontroller.h"

#include <QDialog>

namespace ramme {

class ImportedFilesView;
class ProgrammeDocument;

/// What became of files that were read, where not all of it went into the plan. Stays open beside the window: activating a line
/// goes to the place it speaks of.
class ImportSummaryDialog : public QDialog
{
    Q_OBJECT

public:
    ImportSummaryDialog(ProgrammeDocument *document, const std::vector<DocumentOutcome> &files, QWidget *parent = nullptr);
    /// For all readings that wait in the project.
    static std::vector<DocumentOutcome> waitingIn(const Programme &programme);

    QStringList lines() const;

signals:
    void findingActivated(const ramme::Finding &finding);
    /// A reading that waits is to be gone through before it is put in place of the old one.
    void reviewWanted(const QString &sha256);
    void refused(const QString &reason);

private:
    ImportedFilesView *m_view;
};

} // namespace ramme
