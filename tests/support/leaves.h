#pragma once

#include "planning/perform.h"
#include "support/build.h"

namespace ramme::build {

constexpr int anyYear = 2027;

inline LeafKey leaf(const QString &area, const QString &recipient = QStringLiteral("NHN"), int year = anyYear, LineKind kind = LineKind::All, const QString &row = {})
{
    return {area, row, year, recipient, kind};
}

inline Leaf of(const LeafKey &key, qint64 hundredths, PriceBase base = PriceBase::ofYear(2024)) { return {key, mill(hundredths), false, false, base}; }
inline Leaf reserve(qint64 hundredths, int year = anyYear) { return {*Scope::reserve(year).leaf(), mill(hundredths), false, false, {}}; }

inline PlanningBase base(std::initializer_list<Leaf> leaves)
{
    PlanningBase result;
    result.recipients = {QStringLiteral("NHN"), QStringLiteral("Hdir")};
    for (const Leaf &each : leaves)
        result.leaves.put(each);
    return result;
}

/// One leaf for each area A, B, C …, in hundredths of a mill.
inline PlanningBase areas(std::initializer_list<qint64> values)
{
    PlanningBase result;
    result.areas = {QStringLiteral("D")};
    result.recipients = {QStringLiteral("NHN"), QStringLiteral("Hdir")};
    for (const qint64 value : values)
        result.leaves.put(of(leaf(QString(QChar(u'A' + char16_t(result.leaves.size())))), value));
    return result;
}

inline Scope area(const QString &name) { return {name, std::nullopt, std::nullopt, std::nullopt, std::nullopt}; }
inline Scope recipient(const QString &name) { return {std::nullopt, std::nullopt, std::nullopt, name, std::nullopt}; }
inline Scope year(int number) { return {std::nullopt, std::nullopt, number, std::nullopt, std::nullopt}; }
inline Hold held(const Scope &scope, Extent extent = Extent::Total) { return {scope, extent, {}, {}}; }
inline Bound atLeast(const Scope &scope, qint64 hundredths) { return {scope, Extent::Total, mill(hundredths), {}, {}, {}}; }
inline Bound atMost(const Scope &scope, qint64 hundredths) { return {scope, Extent::Total, {}, mill(hundredths), {}, {}}; }

inline Scenario limited(std::vector<Hold> holds, std::vector<Bound> bounds = {})
{
    Scenario scenario;
    scenario.holds = std::move(holds);
    scenario.bounds = std::move(bounds);
    return scenario;
}

/// The values in hundredths of a mill., in the order of the table.
inline QList<qint64> hundredthsOf(const LeafTable &table)
{
    QList<qint64> numbers;
    for (const Leaf &each : table.leaves())
        numbers.append(each.amount.ore() % 1'000'000 == 0 ? each.amount.ore() / 1'000'000 : -1);
    return numbers;
}

} // namespace ramme::build
