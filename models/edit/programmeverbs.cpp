#include "edit/change.h"
#include "edit/programmedocument.h"

using namespace Qt::Literals::StringLiterals;

namespace ramme {

namespace {

/// Puts the new name where the area is named. Answers whether anything changed.
template<typename Things, typename NameOf>
void rename(Things &things, const QString &from, const QString &to, NameOf nameOf)
{
    for (auto &thing : things) {
        if (nameOf(thing) == from)
            nameOf(thing) = to;
    }
}

/// What was said of a table, or of a letter's breakdown.
void renameInTable(TableLayout &table, const QString &from, const QString &to)
{
    if (table.area == from)
        table.area = to;
    for (LetterItemArea &item : table.itemAreas) {
        if (item.area == from)
            item.area = to;
    }
}

void renameInLetters(std::vector<Letter> &letters, const QString &from, const QString &to)
{
    for (Letter &letter : letters) {
        for (BreakdownItem &item : letter.breakdown) {
            if (item.area == from)
                item.area = to;
        }
    }
}

constexpr auto areaOf = [](auto &thing) -> QString & { return thing.area; };

template<typename T>
void setIfChanged(Change &change, const Programme &programme, T Programme::*member, T value)
{
    if (value != programme.*member)
        change.set(member, std::move(value));
}

} // namespace

Adoption ProgrammeDocument::addReading(const Reading &reading)
{
    Programme after = m_programme;
    const Adoption adoption = adopt(after, reading);
    (void)pushWhole(std::move(after), {}, tr("Les inn %1").arg(reading.file.name));
    return adoption;
}

void ProgrammeDocument::replaceReading(const Reading &reading)
{
    Programme after = m_programme;
    replaceWith(after, reading);
    (void)pushWhole(std::move(after), {}, tr("Erstatt med ny lesning av %1").arg(reading.file.name));
}

void ProgrammeDocument::takeReviewed(const Programme &reviewed, Derived derived, const QStringList &files)
{
    (void)pushWhole(reviewed, std::move(derived), files.size() == 1 ? tr("Les inn %1").arg(files.front()) : tr("Les inn %n dokumenter", nullptr, int(files.size())));
}

Done ProgrammeDocument::dropWaiting(const QString &sha256)
{
    std::vector<Reading> waiting = m_programme.waiting;
    const auto found = std::find_if(waiting.begin(), waiting.end(), [&](const Reading &reading) { return reading.file.sha256 == sha256; });
    if (found == waiting.end())
        return Error{tr("Lesningen venter ikke lenger")};
    Change change;
    change.text = tr("Forkast ny lesning av %1").arg(found->file.name);
    change.structure = true;
    waiting.erase(found);
    change.set(&Programme::waiting, std::move(waiting));
    return push(std::move(change));
}

Done ProgrammeDocument::createArea(const Area &area)
{
    if (area.name.simplified().isEmpty())
        return Error{tr("Et område må ha et navn")};
    if (findArea(m_programme, area.name))
        return Error{tr("Området «%1» finnes fra før").arg(area.name)};
    Change change;
    change.text = tr("Opprett området %1").arg(area.name);
    change.structure = true;
    std::vector<Area> areas = m_programme.areas;
    areas.push_back(area);
    change.set(&Programme::areas, std::move(areas));
    return push(std::move(change));
}

Done ProgrammeDocument::renameArea(const QString &name, const QString &newName)
{
    const Area *area = findArea(m_programme, name);
    if (!area)
        return Error{tr("Området «%1» finnes ikke").arg(name)};
    Area renamed = *area;
    renamed.name = newName.simplified();
    return changeArea(name, renamed);
}

Done ProgrammeDocument::changeArea(const QString &name, const Area &area)
{
    const Area *before = findArea(m_programme, name);
    if (!before)
        return Error{tr("Området «%1» finnes ikke").arg(name)};
    if (area.name.simplified().isEmpty())
        return Error{tr("Et område må ha et navn")};
    if (*before == area)
        return done();
    const QString from = name; // the caller's string may be the one that changes
    const QString to = area.name;
    Change change;
    change.structure = true;
    change.text = tr("Endre området %1").arg(from);
    std::vector<Area> areas = m_programme.areas;
    Area &changed = areas[std::size_t(before - m_programme.areas.data())];
    changed = area;
    if (from != to && !changed.aliases.contains(from))
        changed.aliases.append(from); // documents to come will still use the old name
    change.set(&Programme::areas, std::move(areas));
    if (from != to) {
        const auto &mandates = m_programme.mandates;
        if (findArea(m_programme, to) || std::any_of(mandates.cbegin(), mandates.cend(), [&](const Mandate &mandate) { return mandate.area == to; }))
            return Error{tr("Området «%1» finnes fra før").arg(to)};
        change.text = tr("Gi området %1 navnet %2").arg(from, to);
        for (std::size_t at = 0; at < mandates.size(); ++at) {
            if (mandates[at].area != from)
                continue;
            Mandate renamed = mandates[at];
            renamed.area = to;
            change.mandates.push_back({from, renamed.vintage});
            change.mandates.push_back({to, renamed.vintage});
            change.parts.push_back(MandatePart{at, std::move(renamed)});
        }
        std::vector<Letter> letters = m_programme.letters;
        renameInLetters(letters, from, to);
        std::vector<Finding> findings = m_programme.findings;
        rename(findings, from, to, areaOf);
        std::vector<CheckVerdict> verdicts = m_programme.verdicts;
        rename(verdicts, from, to, [](CheckVerdict &verdict) -> QString & { return verdict.check.area; });
        std::vector<Reading> waiting = m_programme.waiting;
        for (Reading &reading : waiting) {
            rename(reading.mandates, from, to, areaOf);
            rename(reading.findings, from, to, areaOf);
            rename(reading.areas, from, to, [](Area &one) -> QString & { return one.name; });
            renameInLetters(reading.letters, from, to);
        }
        std::vector<Layout> layouts = m_programme.layouts;
        for (Layout &layout : layouts)
            renameInTable(layout.table, from, to);
        std::vector<FormerLayout> former = m_programme.formerLayouts;
        for (FormerLayout &old : former)
            renameInTable(old.layout.table, from, to);
        std::vector<Scenario> scenarios = m_programme.scenarios;
        for (Scenario &scenario : scenarios)
            visitAreas(scenario, [&](QString &one) { one = one == from ? to : one; });
        std::vector<ReportDefinition> reports = m_programme.reports;
        for (ReportDefinition &report : reports)
            std::ranges::replace(report.areas, from, to);
        PlanSettings plan = m_programme.plan;
        rename(plan.pins, from, to, areaOf);
        rename(plan.keys, from, to, areaOf);
        setIfChanged(change, m_programme, &Programme::letters, std::move(letters));
        setIfChanged(change, m_programme, &Programme::findings, std::move(findings));
        setIfChanged(change, m_programme, &Programme::verdicts, std::move(verdicts));
        setIfChanged(change, m_programme, &Programme::waiting, std::move(waiting));
        setIfChanged(change, m_programme, &Programme::layouts, std::move(layouts));
        setIfChanged(change, m_programme, &Programme::formerLayouts, std::move(former));
        setIfChanged(change, m_programme, &Programme::scenarios, std::move(scenarios));
        setIfChanged(change, m_programme, &Programme::reports, std::move(reports));
        setIfChanged(change, m_programme, &Programme::plan, std::move(plan));
    }
    return push(std::move(change));
}

Done ProgrammeDocument::removeArea(const QString &name)
{
    const Area *area = findArea(m_programme, name);
    if (!area)
        return Error{tr("Området «%1» finnes ikke").arg(name)};
    const auto &mandates = m_programme.mandates;
    if (std::any_of(mandates.cbegin(), mandates.cend(), [&](const Mandate &mandate) { return mandate.area == name; }))
        return Error{tr("%1 har mandater; slett dem først").arg(name)};
    for (const Letter &letter : m_programme.letters) {
        if (std::any_of(letter.breakdown.cbegin(), letter.breakdown.cend(), [&](const BreakdownItem &item) { return item.area == name; }))
            return Error{tr("%1 er nevnt i brevet til %2 for %3").arg(name, letter.recipient, QString::number(letter.year))};
    }
    for (const Scenario &scenario : m_programme.scenarios) {
        if (speaksOf(scenario, name))
            return Error{tr("Scenarioet «%1» gjelder %2; slett scenarioet først").arg(scenario.name, name)};
    }
    Change change;
    change.text = tr("Slett området %1").arg(name);
    change.structure = true;
    std::vector<Area> areas = m_programme.areas;
    areas.erase(areas.begin() + (area - m_programme.areas.data()));
    PlanSettings plan = m_programme.plan;
    std::erase_if(plan.pins, [&](const Pin &pin) { return pin.area == name; });
    std::erase_if(plan.keys, [&](const AllocationKey &key) { return key.area == name; });
    change.set(&Programme::areas, std::move(areas));
    setIfChanged(change, m_programme, &Programme::plan, std::move(plan));
    return push(std::move(change));
}

Done ProgrammeDocument::createRecipient(const Recipient &recipient)
{
    const QString name = recipient.shortName;
    if (name.simplified().isEmpty())
        return Error{tr("En mottaker må ha et kortnavn")};
    const auto &known = m_programme.recipients;
    const bool reserved = name == "unsplit"_L1 || name == "total"_L1;
    if (reserved || std::any_of(known.cbegin(), known.cend(), [&](const Recipient &one) { return one.shortName == name; }))
        return Error{tr("Mottakeren «%1» finnes fra før").arg(name)};
    Change change;
    change.text = tr("Opprett mottakeren %1").arg(name);
    change.structure = true;
    std::vector<Recipient> recipients = known;
    recipients.push_back(recipient);
    change.set(&Programme::recipients, std::move(recipients));
    return push(std::move(change));
}

Done ProgrammeDocument::removeRecipient(const QString &name)
{
    const auto &known = m_programme.recipients;
    const auto found = std::find_if(known.cbegin(), known.cend(), [&](const Recipient &one) { return one.shortName == name; });
    if (found == known.cend())
        return Error{tr("Mottakeren «%1» finnes ikke").arg(name)};
    const auto isNamed = [&](const auto &things) {
        return std::any_of(things.cbegin(), things.cend(), [&](const auto &thing) { return thing.recipient == name; });
    };
    bool used = isNamed(m_programme.letters);
    for (const Mandate &mandate : m_programme.mandates) {
        used = used || isNamed(mandate.earmarks);
        for (const SplitRow &split : mandate.splits)
            used = used || isNamed(split.recipients);
    }
    for (const AllocationKey &key : m_programme.plan.keys)
        used = used || isNamed(key.shares);
    if (used)
        return Error{tr("%1 er mottaker i en fordeling, en nøkkel eller et brev, og kan ikke slettes").arg(name)};
    Change change;
    change.text = tr("Slett mottakeren %1").arg(name);
    change.structure = true;
    std::vector<Recipient> recipients = known;
    recipients.erase(recipients.begin() + (found - known.cbegin()));
    change.set(&Programme::recipients, std::move(recipients));
    return push(std::move(change));
}

} // namespace ramme
