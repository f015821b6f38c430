#pragma once

#include "views/importcontroller.h"

#include <QWidget>

class QTreeWidget;
class QTreeWidgetItem;

namespace ramme {

class ProgrammeDocument;

/// What was read from each file and what wants a look; activating a finding tells so. A reading that waits can be put in place
/// of the old one here, or let go.
class ImportedFilesView : public QWidget
{
    Q_OBJECT

public:
    /// What waits can be gone through first where that is offered.
    enum class Offer { Settle, SettleOrReview };
    ImportedFilesView(ProgrammeDocument *document, const std::vector<DocumentOutcome> &files, QWidget *parent = nullptr, Offer offer = Offer::Settle);

    /// Shows a file again that is read otherwise; its place is that among the files.
    void showAgain(int place, const DocumentOutcome &file);
    /// The text of the lines, for tests and for reading aloud.
    QStringList lines() const;

signals:
    void findingActivated(const ramme::Finding &finding);
    void findingSelected(const ramme::Finding &finding); ///< by arrow keys or one click
    void reviewWanted(const QString &sha256);
    void refused(const QString &reason);

private:
    void addFile(const DocumentOutcome &file);
    void fill(QTreeWidgetItem *top, const DocumentOutcome &file);
    void offerWaiting(QTreeWidgetItem *words, QTreeWidgetItem *item, const QString &sha256);
    QString summaryOf(const DocumentOutcome &file) const;

    ProgrammeDocument *m_document;
    Offer m_offer;
    QTreeWidget *m_list;
    std::vector<Finding> m_findings; ///< a line's data is its index here
};

} // namespace ramme
