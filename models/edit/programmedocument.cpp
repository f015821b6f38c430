#include "edit/programmedocument.h"

#include "domain/figures.h"
#include "edit/change.h"
#include "edit/documentfile.h"
#include "edit/scenarios.h"

#include <QSet>

namespace ramme {

namespace {

bool isOfReports(const Part &part) { return std::holds_alternative<MemberPart<std::vector<ReportDefinition>>>(part); }

} // namespace

ProgrammeDocument::ProgrammeDocument(QObject *parent)
    : QObject(parent), m_programme(newProgramme()), m_file(std::make_unique<DocumentFile>()), m_scenarios(new Scenarios(this))
{
    connect(&m_undo, &QUndoStack::cleanChanged, this, [this](bool clean) { emit modifiedChanged(!clean); });
}

ProgrammeDocument::~ProgrammeDocument()
{
    m_undo.disconnect(this);
}

const Plan &ProgrammeDocument::plan() const
{
    if (!m_derived.plan)
        m_derived.plan = currentPlan(m_programme);
    return *m_derived.plan;
}

const FigureIndex &ProgrammeDocument::index() const
{
    if (!m_index)
        m_index.emplace(m_programme);
    return *m_index;
}

const Figure *ProgrammeDocument::figure(int id) const { return index().find(m_programme, id); }

FigureContext ProgrammeDocument::context(int id) const { return index().context(m_programme, id); }

void ProgrammeDocument::replaceAll(Programme programme, Derived derived, const QString &path)
{
    emit aboutToReset();
    m_programme = std::move(programme);
    m_index.reset();
    m_derived = std::move(derived);
    m_undo.clear();
    const bool pathIsNew = m_path != path;
    m_path = path;
    emit wasReset();
    emit planChanged();
    emit findingsChanged();
    emit reportsChanged();
    if (pathIsNew)
        emit pathChanged(m_path);
}

void ProgrammeDocument::clear(Programme programme)
{
    m_file->close();
    replaceAll(std::move(programme), {}, QString());
}

Done ProgrammeDocument::open(const QString &path, const Carrier &carrier)
{
    Result<Programme> programme = Error{};
    Derived derived;
    const auto read = [&](const std::stop_token &stop) {
        programme = m_file->open(path, stop);
        if (programme)
            derived = Derived::of(*programme);
    };
    carrier ? carrier(read) : read({});
    if (!programme)
        return Error{programme.error()};
    replaceAll(std::move(*programme), std::move(derived), path);
    return done();
}

Done ProgrammeDocument::save(const Carrier &carrier)
{
    if (m_path.isEmpty())
        return Error{tr("Prosjektet er ikke lagret før; velg først et navn og en mappe")};
    return saveAs(m_path, carrier);
}

Done ProgrammeDocument::saveAs(const QString &path, const Carrier &carrier)
{
    Done saved = done();
    const auto write = [&](const std::stop_token &stop) { saved = m_file->save(path, m_programme, stop); };
    carrier ? carrier(write) : write({});
    if (!saved)
        return saved;
    m_undo.setClean();
    if (m_path != path) {
        m_path = path;
        emit pathChanged(m_path);
    }
    return done();
}

QString ProgrammeDocument::lockedBy() const { return m_file->heldBy(); }

Done ProgrammeDocument::push(Change change)
{
    m_undo.push(new ChangeCommand(*this, std::move(change))); // the stack owns it
    return done();
}

Done ProgrammeDocument::pushWhole(Programme after, Derived derived, const QString &text)
{
    if (after == m_programme)
        return done();
    Change change;
    change.text = text;
    change.structure = true;
    change.parts.push_back(WholePart{std::move(after), std::move(derived)});
    return push(std::move(change));
}

void ProgrammeDocument::apply(Change &change, bool forward)
{
    if (change.planStays) {
        std::ranges::for_each(change.parts, [this](Part &part) { exchange(m_programme, part); });
        if (std::ranges::any_of(change.parts, isOfReports))
            emit reportsChanged();
        if (std::ranges::all_of(change.parts, isOfReports))
            return;
        const auto *move = change.parts.size() == 1 ? std::get_if<MovePart>(&change.parts.front()) : nullptr;
        if (move)
            emit moveChanged(move->scenario, move->value ? *move->value : m_programme.scenarios[move->scenario].moves.back(), !move->value);
        else
            emit scenariosChanged();
        return;
    }
    if (change.structure)
        emit structureAboutToChange();

    std::vector<int> figures;
    std::vector<MandateKey> mandates = change.mandates;
    Derived derived; // of the programme as it will be, known where all of it is replaced
    const auto carryOut = [&](Part &part) {
        derived = {};
        if (auto *figurePart = std::get_if<FigurePart>(&part)) {
            std::swap(*index().find(m_programme, figurePart->id), figurePart->value);
            figures.push_back(figurePart->id);
            return;
        }
        exchange(m_programme, part);
        m_index.reset();
        auto *whole = std::get_if<WholePart>(&part);
        if (!whole)
            return;
        derived = std::exchange(whole->derived, change.parts.size() == 1 ? std::move(m_derived) : Derived());
        const auto collectOthers = [&mandates](const Programme &from, const Programme &to) {
            for (const Mandate &mandate : from.mandates) {
                const Mandate *other = findMandate(to, mandate.area, mandate.vintage);
                const MandateKey key{mandate.area, mandate.vintage};
                if ((!other || *other != mandate) && std::find(mandates.cbegin(), mandates.cend(), key) == mandates.cend())
                    mandates.push_back(key);
            }
        };
        collectOthers(m_programme, whole->value);
        collectOthers(whole->value, m_programme);
    };
    if (forward)
        std::for_each(change.parts.begin(), change.parts.end(), carryOut);
    else
        std::for_each(change.parts.rbegin(), change.parts.rend(), carryOut);
    m_derived = std::move(derived);

    if (change.structure)
        emit structureChanged();
    for (const MandateKey &key : mandates)
        emit mandateChanged(key.area, key.vintage);
    for (const int id : figures)
        emit figureChanged(id);
    emit planChanged();
    emit findingsChanged();
    if (std::ranges::any_of(change.parts, isOfReports))
        emit reportsChanged();
}

Done ProgrammeDocument::pushFigures(const QString &text, std::vector<Figure> figures)
{
    Change change;
    change.text = text;
    for (Figure &next : figures) {
        if (next != *figure(next.id))
            change.parts.push_back(FigurePart{next.id, std::move(next)});
    }
    return change.parts.empty() ? done() : push(std::move(change));
}

Done ProgrammeDocument::editMandate(const MandateKey &key, const QString &text, const std::function<Done(Mandate &)> &edit)
{
    const Mandate *before = mandate(key);
    if (!before)
        return Error{tr("Det finnes ikke noe mandat for %1 fra %2").arg(key.area, QString::number(key.vintage))};
    Mandate after = *before;
    if (const Done edited = edit(after); !edited)
        return edited;
    if (after == *before)
        return done();

    Change change;
    change.text = text;
    change.mandates = {key};
    int nextId = m_programme.nextFigureId;
    QSet<int> gone;
    visitMandateFigures(*before, [&](const Figure &figure) { gone.insert(figure.id); });
    visitMandateFigures(after, [&](Figure &figure) {
        if (figure.id == 0)
            figure.id = nextId++;
        gone.remove(figure.id);
    });
    std::vector<Finding> findings = m_programme.findings;
    std::erase_if(findings, [&](const Finding &finding) { return gone.contains(finding.figure); });
    if (findings.size() != m_programme.findings.size())
        change.set(&Programme::findings, std::move(findings));
    if (nextId != m_programme.nextFigureId)
        change.set(&Programme::nextFigureId, nextId);
    change.parts.push_back(MandatePart{std::size_t(before - m_programme.mandates.data()), std::move(after)});
    return push(std::move(change));
}

} // namespace ramme
