#pragma once

#include "views/importcontroller.h"

#include <QDialog>

class QTreeWidget;
class QTreeWidgetItem;

namespace ramme {

class ProgrammeDocument;

/// What was read from each file and what wants a look. Stays open beside the window: activating a line goes to the place it
/// speaks of. A reading that waits can be put in place of the old one here, or let go.
class ImportSummaryDialog : public QDialog
{
    Q_OBJECT

public:
    ImportSummaryDialog(ProgrammeDocument *document, const std::vector<DocumentOutcome> &files, QWidget *parent = nullptr);
    /// For all readings that wait in the project.
    static std::vector<DocumentOutcome> waitingIn(const Programme &programme);

    /// The text of the lines, for tests and for reading aloud.
    QStringList lines() const;

signals:
    void findingActivated(const ramme::Finding &finding);
    void refused(const QString &reason);

private:
    void addFile(const DocumentOutcome &file);
    void offerWaiting(QTreeWidgetItem *item, const QString &sha256);
    QString summaryOf(const DocumentOutcome &file) const;

    ProgrammeDocument *m_document;
    QTreeWidget *m_list;
    std::vector<Finding> m_findings; ///< a line's data is its index here
};

} // namespace ramme
