#pragma once

#include "domain/figures.h"
#include "planning/approval.h"
#include "planning/decisions.h"
#include "planning/perform.h"
#include "support/leaves.h"

namespace ramme::build {

inline const QString alfa = QStringLiteral("Alfa");
inline const QString beta = QStringLiteral("Beta");

/// Gives each figure an id, as adopting does.
inline Programme numbered(Programme programme)
{
    programme.nextFigureId = 1;
    visitFigures(programme, [&programme](Figure &figure) { figure.id = programme.nextFigureId++; });
    return programme;
}

inline Mandate adopted(Mandate mandate, QDate on)
{
    mandate.adopted = on;
    return mandate;
}

/// Two areas with a printed split in 2026 and an estimated one in 2027, and a reserve in 2027, of mandates adopted 15 January 2026.
inline Programme twoAreas()
{
    const QDate on(2026, 1, 15);
    const auto carried = [](qint64 nhn, qint64 hdir) { return split(2026, {{QStringLiteral("NHN"), amount(nhn)}, {QStringLiteral("Hdir"), amount(hdir)}}, LineKind::CarryOver, QStringLiteral("Ubrukte midler")); };
    const auto awarded = [](qint64 nhn, qint64 hdir) { return split(2026, {{QStringLiteral("NHN"), amount(nhn)}, {QStringLiteral("Hdir"), amount(hdir)}}, LineKind::Award, QStringLiteral("Tildeling")); };
    Programme result = programme({adopted(mandate(alfa, 2026, {frames({{2026, amount(7300)}, {2027, amount(5000)}})}, {awarded(5800, 1300), carried(200, 0)}), on),
                                  adopted(mandate(beta, 2026, {frames({{2026, amount(2000)}, {2027, amount(1200)}})}, {awarded(1500, 500)}), on)});
    result.reserves = {{2027, Reserve::Kind::Reserve, QStringLiteral("hele"), amount(1500), {}}};
    return numbered(result);
}

/// A scenario of orders, each carried out on the current plan.
inline Scenario scenarioOf(const Programme &programme, const QString &name, std::initializer_list<Move> orders)
{
    Scenario scenario;
    scenario.name = name;
    const PlanningBase base = planningBase(programme, currentPlan(programme));
    for (const Move &order : orders) {
        Performed performed = perform(base, scenario, order);
        if (performed.refusal)
            qFatal("%s", qPrintable(performed.refusal->message));
        scenario.moves.push_back(std::move(performed.move));
    }
    return scenario;
}

/// From one area to another in one year.
inline Move from(const QString &giving, const QString &getting, int number, qint64 hundredths)
{
    return transferOrder({{giving, {}, number, {}, {}}}, area(getting), mill(hundredths));
}

inline Grounds by(const QString &author, QDate on = {}, const QString &reference = {}) { return {author, on, {}, reference}; }

/// The programme with the scenario proposed and approved, wherever it stands among the others; the refusal where one is refused.
inline Result<Programme> approved(Programme programme, const Scenario &scenario, QDate on, const QString &reference = QStringLiteral("26/1"))
{
    auto place = std::ranges::find(programme.scenarios, scenario.name, &Scenario::name);
    if (place == programme.scenarios.end())
        place = programme.scenarios.insert(place, scenario);
    for (const Step &step : {Step{ScenarioState::Proposed, by(QStringLiteral("Kari"))}, Step{ScenarioState::Approved, by(QStringLiteral("Ola"), on, reference)}}) {
        const Result<Scenario> next = withStep(programme, *place, step);
        if (!next)
            return Error{next.error()};
        *place = *next;
    }
    return programme;
}

inline const PlanCell *cellOf(const Plan &plan, const QString &area, int year)
{
    const auto row = std::ranges::find(plan.rows, area, &PlanRow::area);
    return row == plan.rows.end() ? nullptr : row->cell(year);
}

} // namespace ramme::build
