#include "domain/figures.h"
#include "edit/change.h"
#include "edit/edittext.h"
#include "edit/programmedocument.h"
#include "edit/tableedit.h"

#include <QLocale>

using namespace Qt::Literals::StringLiterals;

namespace ramme {

namespace {

bool speaksOf(const Finding &finding, const MandateKey &key) { return finding.area == key.area && finding.vintage == key.vintage; }
bool speaksOf(const Pin &pin, const MandateKey &key) { return pin.area == key.area && pin.vintage == key.vintage; }
bool speaksOf(const AllocationKey &rule, const MandateKey &key)
{
    return rule.kind == AllocationKey::Kind::VintageSplit && rule.area == key.area && rule.vintage == key.vintage;
}

/// True for an area no one has heard of but through this mandate.
bool isOnlyReadIn(const Programme &programme, const MandateKey &key)
{
    const bool isNew = std::any_of(programme.findings.cbegin(), programme.findings.cend(),
                                   [&](const Finding &finding) { return finding.rule == "new-area"_L1 && finding.area == key.area; });
    const bool elsewhere = std::any_of(programme.mandates.cbegin(), programme.mandates.cend(),
                                       [&](const Mandate &mandate) { return mandate.area == key.area && mandate.vintage != key.vintage; });
    const bool inLetter = std::any_of(programme.letters.cbegin(), programme.letters.cend(), [&](const Letter &letter) {
        return std::any_of(letter.breakdown.cbegin(), letter.breakdown.cend(), [&](const BreakdownItem &item) { return item.area == key.area; });
    });
    return isNew && !elsewhere && !inLetter;
}

Error noMandate(const MandateKey &key)
{
    return Error{ProgrammeDocument::tr("Det finnes ikke noe mandat for %1 fra %2").arg(key.area, QString::number(key.vintage))};
}

Error mandateTaken(const MandateKey &key)
{
    return Error{ProgrammeDocument::tr("%1 har et mandat fra %2 fra før").arg(key.area, QString::number(key.vintage))};
}

} // namespace

Done ProgrammeDocument::createMandate(const MandateKey &key, QDate adopted, PriceBase priceBase)
{
    if (!findArea(m_programme, key.area))
        return Error{tr("Området «%1» er ikke kjent; opprett det først").arg(key.area)};
    if (!isYear(key.vintage))
        return Error{tr("%1 er ikke et årstall").arg(key.vintage)};
    if (mandate(key))
        return mandateTaken(key);
    Mandate created;
    created.area = key.area;
    created.vintage = key.vintage;
    created.adopted = adopted;
    created.priceBase = priceBase;
    Change change;
    change.text = tr("Opprett mandat for %1 fra %2").arg(key.area, QString::number(key.vintage));
    change.mandates = {key};
    change.structure = true;
    change.parts.push_back(MandatePresence{m_programme.mandates.size(), std::move(created)});
    return push(std::move(change));
}

Done ProgrammeDocument::removeMandate(const MandateKey &key)
{
    const Mandate *gone = mandate(key);
    if (!gone)
        return noMandate(key);
    Change change;
    change.text = tr("Slett mandatet for %1 fra %2").arg(key.area, QString::number(key.vintage));
    change.mandates = {key};
    change.structure = true;
    std::vector<Finding> findings = m_programme.findings;
    std::erase_if(findings, [&](const Finding &finding) { return speaksOf(finding, key); });
    if (findings.size() != m_programme.findings.size())
        change.set(&Programme::findings, std::move(findings));
    PlanSettings plan = m_programme.plan;
    std::erase_if(plan.pins, [&](const Pin &pin) { return speaksOf(pin, key); });
    std::erase_if(plan.keys, [&](const AllocationKey &rule) { return speaksOf(rule, key); });
    if (plan != m_programme.plan)
        change.set(&Programme::plan, std::move(plan));
    change.parts.push_back(MandatePresence{std::size_t(gone - m_programme.mandates.data()), std::nullopt});
    return push(std::move(change));
}

Done ProgrammeDocument::setPriceBase(const MandateKey &key, PriceBase priceBase)
{
    return editMandate(key, tr("Sett prisnivået i %1 til %2").arg(mandateText(key), priceBaseText(priceBase)), [&](Mandate &mandate) -> Done {
        if (priceBase.kind == PriceBase::Kind::Year && !isYear(priceBase.year))
            return Error{tr("%1 er ikke et årstall").arg(priceBase.year)};
        mandate.priceBase = priceBase;
        return done();
    });
}

Done ProgrammeDocument::setAdopted(const MandateKey &key, QDate adopted)
{
    const QString date = adopted.isValid() ? QLocale().toString(adopted, QLocale::ShortFormat) : tr("ikke oppgitt");
    return editMandate(key, tr("Sett datoen for %1 til %2").arg(mandateText(key), date), [&](Mandate &mandate) {
        mandate.adopted = adopted;
        return done();
    });
}

Done ProgrammeDocument::setVintage(const MandateKey &key, int vintage)
{
    Change change;
    change.text = tr("Sett mandatåret for %1 fra %2 til %3").arg(key.area, QString::number(key.vintage), QString::number(vintage));
    return moveMandate(key, {key.area, vintage}, std::move(change));
}

Done ProgrammeDocument::assignMandate(const MandateKey &key, const MandateKey &wanted, const std::vector<Layout> &layouts)
{
    const MandateKey to{wanted.area.simplified(), wanted.vintage};
    if (to.area.isEmpty())
        return Error{tr("Et område må ha et navn")};
    Change change;
    change.text = to.area == key.area ? tr("Sett mandatåret for %1 fra %2 til %3").arg(key.area, QString::number(key.vintage), QString::number(to.vintage))
                                      : tr("Gi mandatet for %1 fra %2 området %3").arg(key.area, QString::number(key.vintage), to.area);
    std::vector<Area> areas = m_programme.areas;
    if (!findArea(m_programme, to.area))
        areas.push_back({to.area, to.area, {}});
    if (to.area != key.area && isOnlyReadIn(m_programme, key))
        std::erase_if(areas, [&](const Area &area) { return area.name == key.area; });
    if (areas != m_programme.areas)
        change.set(&Programme::areas, std::move(areas));
    if (layouts != m_programme.layouts)
        change.set(&Programme::layouts, layouts);
    return moveMandate(key, to, std::move(change));
}

/// What speaks of the mandate follows; the change may hold more that belongs to the same step.
Done ProgrammeDocument::moveMandate(const MandateKey &key, const MandateKey &to, Change change)
{
    const Mandate *before = mandate(key);
    if (!before)
        return noMandate(key);
    if (to == key)
        return done();
    if (!isYear(to.vintage))
        return Error{tr("%1 er ikke et årstall").arg(to.vintage)};
    if (mandate(to))
        return mandateTaken(to);

    change.mandates = {key, to};
    change.structure = true;
    Mandate after = *before;
    after.area = to.area;
    after.vintage = to.vintage;
    change.parts.push_back(MandatePart{std::size_t(before - m_programme.mandates.data()), std::move(after)});
    const auto follow = [&](auto &things) {
        for (auto &thing : things) {
            if (!speaksOf(thing, key))
                continue;
            thing.area = to.area;
            thing.vintage = to.vintage;
        }
    };
    std::vector<Finding> findings = m_programme.findings;
    follow(findings);
    if (to.area != key.area && isOnlyReadIn(m_programme, key))
        std::erase_if(findings, [&](const Finding &finding) { return finding.rule == "new-area"_L1 && finding.area == key.area; });
    if (findings != m_programme.findings)
        change.set(&Programme::findings, std::move(findings));
    std::vector<CheckVerdict> verdicts = m_programme.verdicts;
    for (CheckVerdict &verdict : verdicts) {
        const bool ofLetter = verdict.check.rule == "letter-against-mandate"_L1; // its year is the letter's
        if (ofLetter || verdict.check.area != key.area || verdict.check.vintage != key.vintage)
            continue;
        verdict.check.area = to.area;
        verdict.check.vintage = to.vintage;
    }
    if (verdicts != m_programme.verdicts)
        change.set(&Programme::verdicts, std::move(verdicts));
    PlanSettings plan = m_programme.plan;
    follow(plan.pins);
    if (to.area == key.area)
        follow(plan.keys); // the key of another area is its own
    if (plan != m_programme.plan)
        change.set(&Programme::plan, std::move(plan));
    return push(std::move(change));
}

} // namespace ramme
