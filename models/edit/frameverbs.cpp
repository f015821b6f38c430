#include "edit/change.h"
#include "edit/edittext.h"
#include "edit/programmedocument.h"
#include "edit/tableedit.h"

namespace ramme {

namespace {

Error noRow() { return Error{ProgrammeDocument::tr("Raden finnes ikke lenger")}; }

bool hasName(const Mandate &mandate, const QString &row)
{
    return std::any_of(mandate.frames.cbegin(), mandate.frames.cend(), [&](const FrameRow &frame) { return frame.row == row; });
}

Error nameTaken(const MandateKey &key, const QString &row)
{
    return Error{row.isEmpty() ? ProgrammeDocument::tr("%1 har en rad for hele området fra før").arg(mandateText(key))
                               : ProgrammeDocument::tr("%1 har en rad «%2» fra før").arg(mandateText(key), row)};
}

} // namespace

Done ProgrammeDocument::addFrameRow(const MandateKey &key, const QString &name, int at)
{
    const QString row = name.simplified();
    return editMandate(key, tr("Legg til rammerad %1 (mandat %2)").arg(rowText(key.area, row)).arg(key.vintage), [&](Mandate &mandate) -> Done {
        if (hasName(mandate, row))
            return nameTaken(key, row);
        FrameRow frame{row, row, {}};
        std::vector<int> years = yearsOf(mandate.frames);
        if (years.empty())
            years.push_back(mandate.vintage);
        for (const int year : years)
            frame.years.push_back({year, typedFigure()});
        insertRow(mandate.frames, std::move(frame), at);
        return done();
    });
}

Done ProgrammeDocument::removeFrameRow(const MandateKey &key, int index)
{
    const Mandate *before = mandate(key);
    const QString name = before && hasRow(before->frames, index) ? before->frames[std::size_t(index)].row : QString();
    return editMandate(key, tr("Slett rammerad %1 (mandat %2)").arg(rowText(key.area, name)).arg(key.vintage), [&](Mandate &mandate) -> Done {
        if (!hasRow(mandate.frames, index))
            return noRow();
        mandate.frames.erase(mandate.frames.begin() + index);
        return done();
    });
}

Done ProgrammeDocument::renameFrameRow(const MandateKey &key, int index, const QString &name)
{
    const Mandate *before = mandate(key);
    if (!before || !hasRow(before->frames, index))
        return noRow();
    const QString row = name.simplified();
    const QString old = before->frames[std::size_t(index)].row;
    if (row == old)
        return done();
    if (hasName(*before, row))
        return nameTaken(key, row);

    Change change;
    change.text = tr("Gi rammeraden %1 navnet %2 (mandat %3)").arg(rowText(key.area, old), rowText(key.area, row)).arg(key.vintage);
    change.mandates = {key};
    Mandate after = *before;
    FrameRow &renamed = after.frames[std::size_t(index)];
    renamed.row = row;
    if (isTyped(renamed.years))
        renamed.label = row;
    change.parts.push_back(MandatePart{std::size_t(before - m_programme.mandates.data()), std::move(after)});
    PlanSettings plan = m_programme.plan;
    for (Pin &pin : plan.pins) {
        if (pin.area == key.area && pin.row == old && pin.vintage == key.vintage)
            pin.row = row;
    }
    if (plan != m_programme.plan)
        change.set(&Programme::plan, std::move(plan));
    return push(std::move(change));
}

Done ProgrammeDocument::addFrameYear(const MandateKey &key, int year)
{
    return editMandate(key, tr("Legg til %1 i rammene for %2").arg(year).arg(mandateText(key)), [&](Mandate &mandate) -> Done {
        if (!isYear(year))
            return Error{tr("%1 er ikke et årstall").arg(year)};
        if (mandate.frames.empty())
            return Error{tr("%1 har ingen rammerader ennå; legg til en rad først").arg(mandateText(key))};
        for (FrameRow &row : mandate.frames)
            addYear(row, year);
        return done();
    });
}

Done ProgrammeDocument::removeFrameYear(const MandateKey &key, int year)
{
    return editMandate(key, tr("Slett %1 i rammene for %2").arg(year).arg(mandateText(key)), [&](Mandate &mandate) -> Done {
        for (FrameRow &row : mandate.frames)
            removeYear(row, year);
        return done();
    });
}

} // namespace ramme
