#pragma once

#include "domain/adopt.h"
#include "domain/result.h"
#include "edit/derived.h"
#include "edit/entry.h"
#include "edit/figurecontext.h"
#include "edit/figureindex.h"

#include <QObject>
#include <QUndoStack>

#include <functional>
#include <memory>

namespace ramme {

struct Change;
class DocumentFile;
class Scenarios;

/// What a person makes of a check: everything but an open one needs a reason, a name and a day.
struct Judgement {
    CheckState state = CheckState::Open;
    QString reason;
    QString by;
    QDate on;
};

/// Where figures that were read into the wrong columns are moved, and which of them.
enum class Shift { Left, Right };
enum class ShiftReach {
    Row,  ///< the figures of one row from the selected on
    Table ///< those of every row from the selected column on
};

/// A file that was read, and is read otherwise now.
struct Reread {
    const Reading &was;
    const Reading &now;
};

/// The open project: its programme, its path, its undo stack, and the announcements of what changed.
/// Every change goes through one of the verbs, each of which is one step of undo; a verb that would change nothing does nothing
/// and answers done. A verb that cannot be carried out answers why in one sentence and changes nothing.
/// References and pointers handed out hold until the next change.
class ProgrammeDocument : public QObject
{
    Q_OBJECT

public:
    explicit ProgrammeDocument(QObject *parent = nullptr);
    ~ProgrammeDocument() override;

    const Programme &programme() const { return m_programme; }
    const Mandate *mandate(const MandateKey &key) const { return findMandate(m_programme, key.area, key.vintage); }
    const Plan &plan() const;
    const std::vector<Check> &checks() const; ///< of the reading and of the rules, with what a person has made of them
    const Figure *figure(int id) const;           ///< null where there is none
    FigureContext context(int id) const;
    QUndoStack *undoStack() { return &m_undo; }
    Scenarios *scenarios() const { return m_scenarios; } ///< what may be done with them

    void clear(Programme programme = newProgramme()); ///< starts a new project, empty or with what is given
    // The carrier may do the work in another thread as long as nothing is changed meanwhile; without one it is done here.
    Done open(const QString &path, const Carrier &carrier = {});
    Done save(const Carrier &carrier = {}); ///< refused where there is no path yet
    Done saveAs(const QString &path, const Carrier &carrier = {});
    QString path() const { return m_path; }
    QString lockedBy() const; ///< one sentence on who has the project open elsewhere, so that it cannot be saved here; empty where no one has
    bool isModified() const { return !m_undo.isClean(); }

    // One figure
    /// Asked at each of these verbs who makes the change, and on which day; without an answer, or a name, none is kept.
    void signWith(std::function<Settlement()> signature) { m_signature = std::move(signature); }
    Done enter(int figure, QStringView text); ///< reads the text as its table is typed, then corrects
    Done correct(int figure, const Entry &entry);
    Done restorePrinted(int figure);
    Done chooseReading(int figure, const QString &reading); ///< settles all of the row that the reading speaks of
    Done shiftFigures(int figure, Shift direction, ShiftReach reach); ///< each keeps where it was printed; refused where one would fall out of the table
    Done confirm(int figure); ///< a decided figure becomes one a person answers for

    // One mandate
    Done createMandate(const MandateKey &key, QDate adopted = {}, PriceBase priceBase = {});
    Done removeMandate(const MandateKey &key);
    Done setPriceBase(const MandateKey &key, PriceBase priceBase);
    Done setAdopted(const MandateKey &key, QDate adopted);
    Done setVintage(const MandateKey &key, int vintage); ///< findings and pins follow
    /// Gives the mandate another area, which may be a new one, or vintage; what was said of its tables is kept in the same step.
    /// An area that was only read there goes.
    Done assignMandate(const MandateKey &key, const MandateKey &to, const std::vector<Layout> &layouts);

    // Its frames; a row is given by its index, and added at the end with at = -1
    Done addFrameRow(const MandateKey &key, const QString &row, int at = -1);
    Done removeFrameRow(const MandateKey &key, int index);
    Done renameFrameRow(const MandateKey &key, int index, const QString &row);
    Done addFrameYear(const MandateKey &key, int year); ///< a blank cell in every row that lacks it
    Done removeFrameYear(const MandateKey &key, int year);

    // Its split
    Done addSplitLine(const MandateKey &key, int budgetYear, const QString &line, LineKind kind, int at = -1);
    Done removeSplitLine(const MandateKey &key, int index);
    Done renameSplitLine(const MandateKey &key, int index, const QString &line);
    Done setSplitLineKind(const MandateKey &key, int index, LineKind kind);
    Done setSplitLineYear(const MandateKey &key, int index, int budgetYear);
    Done addSplitRecipient(const MandateKey &key, const QString &recipient);
    Done removeSplitRecipient(const MandateKey &key, const QString &recipient);

    // Its ambitions
    Done addAmbition(const MandateKey &key, const QString &section, const QString &ambition, const QStringList &actors, int at = -1);
    Done removeAmbition(const MandateKey &key, int index);
    Done setAmbitionSection(const MandateKey &key, int index, const QString &section);
    Done setAmbitionText(const MandateKey &key, int index, const QString &ambition);
    Done setAmbitionActors(const MandateKey &key, int index, const QStringList &actors);
    Done addAmbitionYear(const MandateKey &key, int year);
    Done removeAmbitionYear(const MandateKey &key, int year);

    // How the plan is put together
    Done setBasis(const Basis &basis);
    Done pin(const Pin &pin); ///< in place of an earlier pin of the same cell
    Done unpin(const QString &area, const QString &row, int year);
    Done setAllocationKey(const AllocationKey &key); ///< the default, LatestSplit with carry-over, is kept by leaving it out

    // How far what-ifs have come, and what speaks of their moves
    Done takeStep(const QString &scenario, const Step &step); ///< proposes, withdraws, approves or rejects; see withStep
    Done setMoveRules(std::vector<MoveRule> rules);

    // What amounts are seen in the kroner of another year by; known by their labels
    Done setIndex(const QString &label, IndexSeries series); ///< in place of the one of the label, or a new one where there is none
    Done removeIndex(const QString &label);

    // What is written; reports are known by their names, whatever the case
    Done setReport(const QString &name, ReportDefinition report); ///< in place of the one of the name, or a new one where there is none
    Done removeReport(const QString &name);

    // What has been found; several checks at once are one step
    Done judge(const std::vector<CheckIdentity> &checks, const Judgement &judgement);

    // The whole programme
    Adoption addReading(const Reading &reading);
    void replaceReading(const Reading &reading);
    /// Takes over what was read and settled in a copy of this programme, as one step; the files are named in its text.
    void takeReviewed(const Programme &reviewed, Derived derived, const QStringList &files);
    /// Puts a file's reading under other layouts in place of the one before. What a person settled is kept where the file still prints it.
    Done takeReading(const Reading &was, const Reading &now, std::vector<Layout> layouts, const QString &text);
    /// The same for several files at once.
    Done takeReadings(const std::vector<Reread> &files, std::vector<Layout> layouts, const QString &text);
    /// What taking them makes of a programme, for whoever works it out beside the window.
    static Programme reread(const Programme &before, const std::vector<Reread> &files, std::vector<Layout> layouts);
    void takeReread(Programme after, Derived derived, const QString &text);
    Done setLayouts(std::vector<Layout> layouts, const QString &text);
    /// Takes over the layouts that got a name in a review which began with others; what changed is kept as an older version.
    Done learnLayouts(const std::vector<Layout> &before, std::vector<Layout> reviewed, const QString &text);
    Done renameLayout(const QString &name, const QString &newName);
    Done removeLayout(const QString &name); ///< with its older versions
    Done takeBackLayout(const QString &name, int version); ///< as a new version, which says what the older one did
    Done dropWaiting(const QString &sha256); ///< lets a waiting reading go
    Done createArea(const Area &area);
    Done changeArea(const QString &name, const Area &area); ///< a new name follows everywhere
    Done renameArea(const QString &name, const QString &newName);
    Done removeArea(const QString &name); ///< refused while mandates or letters speak of it
    Done createRecipient(const Recipient &recipient);
    Done removeRecipient(const QString &shortName); ///< refused while figures name it

signals:
    void aboutToReset(); ///< everything is replaced: new, open
    void wasReset();
    void structureAboutToChange(); ///< areas, recipients, documents or mandates come, go or change names
    void structureChanged();
    void mandateChanged(const QString &area, int vintage); ///< its rows, columns or properties, not just figures
    void figureChanged(int id);
    void planChanged();     ///< once after each change of what the plan may depend on
    void findingsChanged(); ///< once after each change
    // In place of all other announcements where the plan stays as it is:
    void reportsChanged(); ///< definitions came, went or are others; also where all of a programme is replaced
    void scenariosChanged();
    void moveChanged(std::size_t scenario, const ramme::Move &move, bool isThere); ///< nothing but the last entry of a log came or went
    void modifiedChanged(bool modified);
    void pathChanged(const QString &path);

private:
    friend class ChangeCommand;
    friend class Scenarios;

    Done push(Change change);
    Done pushWhole(Programme after, Derived derived, const QString &text);
    void apply(Change &change, bool forward);
    void replaceAll(Programme programme, Derived derived, const QString &path);
    const FigureIndex &index() const;
    Done pushFigures(const QString &text, std::vector<Figure> figures);
    Done editMandate(const MandateKey &key, const QString &text, const std::function<Done(Mandate &)> &edit);
    Done moveMandate(const MandateKey &key, const MandateKey &to, Change change);
    Done pushLayouts(std::vector<Layout> layouts, std::vector<FormerLayout> former, const QString &text);
    Done setIndices(std::vector<IndexSeries> indices, const QString &text);
    Done setReports(std::vector<ReportDefinition> reports, const QString &text);
    Done pushPlan(const QString &text, PlanSettings plan);

    std::optional<Settlement> signature() const;

    Programme m_programme;
    std::function<Settlement()> m_signature;
    QString m_path;
    QUndoStack m_undo;
    std::unique_ptr<DocumentFile> m_file;
    Scenarios *m_scenarios;
    mutable Derived m_derived;
    mutable std::optional<FigureIndex> m_index;
};

} // namespace ramme
