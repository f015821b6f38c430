#pragma once

#include "domain/programme.h"
#include "edit/derived.h"
#include "edit/mandatekey.h"

#include <QUndoCommand>

#include <variant>

namespace ramme {

class ProgrammeDocument;

// The parts of a programme a change may put others in place of. Each holds the value that is not in the programme just now:
// carrying a change out and taking it back are the same exchange.
struct FigurePart {
    int id = 0;
    Figure value;
};
struct MandatePart {
    std::size_t at = 0;
    Mandate value;
};
/// A mandate that is in the programme only before, or only after.
struct MandatePresence {
    std::size_t at = 0;
    std::optional<Mandate> value; ///< nothing while it is in the programme
};
template<typename T>
struct MemberPart {
    T Programme::*member = nullptr;
    T value;
};
struct ScenarioPart {
    std::size_t at = 0;
    Scenario value;
};
/// The last entry of a scenario's log, which is there only before, or only after.
struct MovePart {
    std::size_t scenario = 0;
    std::optional<Move> value; ///< nothing while it is in the log
};
struct WholePart {
    Programme value;
    Derived derived = {}; ///< of the value, where it is known
};
using Part = std::variant<FigurePart, MandatePart, MandatePresence, MemberPart<std::vector<Area>>, MemberPart<std::vector<Recipient>>,
                          MemberPart<std::vector<Letter>>, MemberPart<std::vector<Finding>>, MemberPart<std::vector<CheckVerdict>>, MemberPart<std::vector<Reading>>,
                          MemberPart<std::vector<Layout>>, MemberPart<std::vector<FormerLayout>>, MemberPart<std::vector<Scenario>>, MemberPart<std::vector<MoveRule>>, MemberPart<std::vector<IndexSeries>>,
                          MemberPart<std::vector<ReportDefinition>>,
                          MemberPart<PlanSettings>, MemberPart<int>, ScenarioPart, MovePart, WholePart>;

/// One step of undo: what it is called, what it exchanges, and what is announced when it has.
struct Change {
    QString text;
    std::vector<Part> parts;
    std::vector<MandateKey> mandates; ///< whose rows, columns or properties change
    bool structure = false;           ///< areas, recipients, documents or mandates come, go or change names
    bool planStays = false;           ///< as do its checks: nothing but scenarios, indices and reports changes

    template<typename T>
    void set(T Programme::*member, T value) { parts.push_back(MemberPart<T>{member, std::move(value)}); }
};

/// Exchanges everything but figures, which the document finds.
void exchange(Programme &programme, Part &part);

/// Carries a change out and takes it back.
class ChangeCommand : public QUndoCommand
{
public:
    ChangeCommand(ProgrammeDocument &document, Change change);

    void redo() override;
    void undo() override;

private:
    ProgrammeDocument &m_document;
    Change m_change;
};

} // namespace ramme
