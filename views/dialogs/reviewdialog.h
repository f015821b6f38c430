#pragma once

#include "edit/figurecontext.h"
#include "views/importcontroller.h"
#include "views/settings.h"

#include <QDialog>
#include <QTimer>

class QAction;
class QLabel;
class QListView;
class QTabWidget;

namespace ramme {

class AmbitionsPage;
class DoubtsModel;
class ImportedFilesView;
class LetterPage;
class MandatePage;
class Page;
class SignerField;
class SourcePane;
class TableReview;
class TableTools;
struct Pick;

/// Shows what was read before any of it enters the plan: the tables beside the document, and the figures in doubt one key apart.
/// Works on a copy of the project; what was settled in it enters the project as one step, or not at all.
class ReviewDialog : public QDialog
{
    Q_OBJECT

public:
    /// The copy already holds the readings.
    ReviewDialog(std::unique_ptr<ProgrammeDocument> copy, std::vector<DocumentOutcome> files, QWidget *parent = nullptr);
    ~ReviewDialog() override;

    ProgrammeDocument *copy() const { return m_copy.get(); }
    const std::vector<DocumentOutcome> &files() const { return m_files; }
    Derived takeDerived() { return std::move(m_derived); } ///< from the copy, after it was accepted
    DoubtsModel *doubts() const { return m_doubts; }
    TableReview *tables() const { return m_tables; }

    void accept() override; ///< asks for the names of what it has learned
    void reject() override; ///< asks first where something was settled

private:
    QWidget *makeLists();
    QWidget *makeButtons();
    void addAction(const QString &text, const QList<QKeySequence> &keys, void (ReviewDialog::*act)());
    void showFigure(int id);
    void markInList(int figure);
    void showPick(const Pick &pick);
    void showFinding(const Finding &finding);
    void goToDoubt(bool forward);
    void nextDoubt() { goToDoubt(true); }
    void previousDoubt() { goToDoubt(false); }
    void chooseReading(int index);
    void confirm();
    void markNotSet();
    void undo();
    void redo();
    void goToColumns();
    void showMadeTable(const Source &place);
    void selectTable(const Source &source);
    void showFilesAgain();
    void findAgain(); ///< the figure that was shown, which another reading has given another id
    void say(const QString &text);
    void refreshCount();

    std::unique_ptr<ProgrammeDocument> m_copy;
    std::vector<DocumentOutcome> m_files;
    DoubtsModel *m_doubts;
    QTabWidget *m_lists;
    ImportedFilesView *m_summary;
    QListView *m_list;
    QTabWidget *m_tabs;
    MandatePage *m_mandate;
    AmbitionsPage *m_ambitions;
    LetterPage *m_letters;
    SourcePane *m_source;
    TableReview *m_tables;
    TableTools *m_tools;
    FigureContext m_place; ///< of the figure that is shown
    Source m_shown;
    Derived m_derived;
    QTimer m_settling; ///< while it runs the pages are following a change: what they pick is no choice of a person
    QLabel *m_count;
    QLabel *m_message;
    SignerField *m_signer; ///< of who settles the figures
    Settings m_settings;
};

} // namespace ramme
