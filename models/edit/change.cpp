#include "edit/change.h"

#include "edit/programmedocument.h"

namespace ramme {

namespace {

struct Exchange {
    Programme &programme;

    void operator()(FigurePart &) const { Q_UNREACHABLE(); }
    void operator()(MandatePart &part) const { std::swap(programme.mandates.at(part.at), part.value); }
    void operator()(MandatePresence &part) const
    {
        const auto place = programme.mandates.begin() + std::ptrdiff_t(part.at);
        if (part.value) {
            programme.mandates.insert(place, *std::exchange(part.value, std::nullopt));
        } else {
            part.value = std::move(*place);
            programme.mandates.erase(place);
        }
    }
    template<typename T>
    void operator()(MemberPart<T> &part) const { std::swap(programme.*part.member, part.value); }
    void operator()(ScenarioPart &part) const { std::swap(programme.scenarios.at(part.at), part.value); }
    void operator()(MovePart &part) const
    {
        std::vector<Move> &moves = programme.scenarios.at(part.scenario).moves;
        if (part.value) {
            moves.push_back(*std::exchange(part.value, std::nullopt));
        } else {
            part.value = std::move(moves.back());
            moves.pop_back();
        }
    }
    void operator()(WholePart &part) const { std::swap(programme, part.value); }
};

} // namespace

void exchange(Programme &programme, Part &part)
{
    std::visit(Exchange{programme}, part);
}

ChangeCommand::ChangeCommand(ProgrammeDocument &document, Change change)
    : QUndoCommand(change.text), m_document(document), m_change(std::move(change))
{
}

void ChangeCommand::redo() { m_document.apply(m_change, true); }
void ChangeCommand::undo() { m_document.apply(m_change, false); }

} // namespace ramme
