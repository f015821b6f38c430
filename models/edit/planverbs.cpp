#include "edit/change.h"
#include "edit/edittext.h"
#include "edit/programmedocument.h"

namespace ramme {

namespace {

bool sameCell(const Pin &a, const Pin &b) { return a.area == b.area && a.row == b.row && a.year == b.year; }

} // namespace

Done ProgrammeDocument::pushPlan(const QString &text, PlanSettings plan)
{
    if (plan == m_programme.plan)
        return done();
    Change change;
    change.text = text;
    change.set(&Programme::plan, std::move(plan));
    return push(std::move(change));
}

Done ProgrammeDocument::setBasis(const Basis &basis)
{
    PlanSettings plan = m_programme.plan;
    plan.basis = basis;
    return pushPlan(tr("Vis planen etter %1").arg(basisText(basis)), std::move(plan));
}

Done ProgrammeDocument::pin(const Pin &pin)
{
    if (!mandate({pin.area, pin.vintage}))
        return Error{tr("Det finnes ikke noe mandat for %1 fra %2").arg(pin.area, QString::number(pin.vintage))};
    PlanSettings plan = m_programme.plan;
    const auto found = std::find_if(plan.pins.begin(), plan.pins.end(), [&](const Pin &other) { return sameCell(pin, other); });
    if (found != plan.pins.end())
        *found = pin;
    else
        plan.pins.push_back(pin);
    return pushPlan(tr("Bruk mandat %1 for %2 %3").arg(pin.vintage).arg(rowText(pin.area, pin.row)).arg(pin.year), std::move(plan));
}

Done ProgrammeDocument::unpin(const QString &area, const QString &row, int year)
{
    PlanSettings plan = m_programme.plan;
    std::erase_if(plan.pins, [&](const Pin &other) { return sameCell(Pin{area, row, year, 0}, other); });
    return pushPlan(tr("Følg grunnlaget for %1 %2").arg(rowText(area, row)).arg(year), std::move(plan));
}

Done ProgrammeDocument::setAllocationKey(const AllocationKey &key)
{
    if (!findArea(m_programme, key.area))
        return Error{tr("Området «%1» er ikke kjent; opprett det først").arg(key.area)};
    qint64 weights = 0;
    for (const Share &share : key.shares) {
        if (share.weight < 0)
            return Error{tr("Andelen til %1 kan ikke være mindre enn null").arg(share.recipient)};
        weights += share.weight;
    }
    if (key.kind == AllocationKey::Kind::Shares && weights == 0)
        return Error{tr("Minst én andel må være større enn null")};
    PlanSettings plan = m_programme.plan;
    const auto found = std::find_if(plan.keys.begin(), plan.keys.end(), [&](const AllocationKey &other) { return other.area == key.area; });
    AllocationKey byDefault;
    byDefault.area = key.area;
    if (key == byDefault) {
        if (found != plan.keys.end())
            plan.keys.erase(found);
    } else if (found != plan.keys.end()) {
        *found = key;
    } else {
        plan.keys.push_back(key);
    }
    return pushPlan(tr("Endre fordelingsnøkkelen for %1").arg(key.area), std::move(plan));
}

} // namespace ramme
