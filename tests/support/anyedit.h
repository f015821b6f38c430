#pragma once

#include "edit/scenarios.h"
#include "support/verbs.h"

#include <QRandomGenerator>

namespace ramme::sample {

using namespace Qt::Literals::StringLiterals;

/// A person who does whatever comes to mind. Refusals are part of it.
class AnyEdit
{
public:
    AnyEdit(ProgrammeDocument &document, QRandomGenerator &random) : m_document(document), m_random(random) {}

    Done once()
    {
        using D = ProgrammeDocument;
        const MandateKey key = anyMandate();
        const int row = m_random.bounded(3);
        const int year = m_random.bounded(2024, 2032);
        const QString name = u"Rad %1"_s.arg(m_random.bounded(6));
        const QString recipient = anyOf(QStringList{u"NHN"_s, u"Hdir"_s, u"RHF"_s, u"KS"_s});
        const QString area = anyArea();
        switch (m_random.bounded(42)) {
        case 0:
        case 1:
        case 2:
        case 3:
        case 4:
        case 5: return m_document.enter(anyFigure(), anyOf(QStringList{u"1,5"_s, u"0"_s, u"-"_s, QString(), u"*"_s, u"x"_s, u"30 %"_s, u"ord"_s}));
        case 6: return m_document.restorePrinted(anyFigure());
        case 7: return m_document.confirm(anyFigure());
        case 8: return m_document.chooseReading(anyFigure(), anyOf(QStringList{u"left"_s, u"right"_s}));
        case 9: return m_document.createMandate({area, year}, {}, PriceBase::ofYear(year));
        case 10: return m_random.bounded(3) == 0 ? m_document.removeMandate(key) : done();
        case 11: return m_document.setPriceBase(key, PriceBase::ofYear(year));
        case 12: return m_document.setAdopted(key, QDate(year, 1, 1));
        case 13: return m_document.setVintage(key, year);
        case 14: return m_document.addFrameRow(key, name, row);
        case 15: return m_document.removeFrameRow(key, row);
        case 16: return m_document.renameFrameRow(key, row, name);
        case 17: return m_document.addFrameYear(key, year);
        case 18: return m_document.removeFrameYear(key, year);
        case 19: return m_document.addSplitLine(key, year, name, LineKind(m_random.bounded(5)), row);
        case 20: return m_document.removeSplitLine(key, row);
        case 21: return m_document.renameSplitLine(key, row, name);
        case 22: return m_document.setSplitLineYear(key, row, year);
        case 23: return m_document.addSplitRecipient(key, recipient);
        case 24: return m_document.removeSplitRecipient(key, recipient);
        case 25: return m_document.addAmbition(key, name, name, {recipient}, row);
        case 26: return m_document.removeAmbition(key, row);
        case 27: return anyOf(std::vector<Verb>{call(&D::setAmbitionText, key, row, name), call(&D::setAmbitionActors, key, row, QStringList{name}),
                                                call(&D::addAmbitionYear, key, year), call(&D::removeAmbitionYear, key, year)})(m_document);
        case 28: return m_document.pin({area, {}, year, key.vintage});
        case 29: return m_document.setBasis(anyOf(std::vector<Basis>{Basis(), {Basis::Kind::OwnYear, 0}, {Basis::Kind::Vintage, year}}));
        case 30: return m_document.setAllocationKey({area, AllocationKey::Kind(m_random.bounded(4)), key.vintage, {{recipient, 1}}, m_random.bounded(2) == 0});
        case 31: return m_document.renameArea(area, name);
        case 32: return m_random.bounded(2) == 0 ? m_document.createRecipient({recipient, {}, {}}) : m_document.removeRecipient(recipient);
        case 33:
            if (m_document.addReading(sample::newMandate()) == Adoption::AlreadyThere && !m_document.programme().waiting.empty())
                m_document.replaceReading(Reading(m_document.programme().waiting.front()));
            return done();
        case 34:
        case 35:
            return m_random.bounded(3) == 0 ? m_document.removeReport(name)
                                            : m_document.setReport(name, {u"Rad %1"_s.arg(row), area, u"nb"_s, {}, m_document.programme().scenarios.empty() ? QString() : anyOf(m_document.programme().scenarios).name, {ReportContent(row)}, {area}, {year}});
        default: return onceInAScenario(area, row, year, recipient);
        }
    }

private:
    Done onceInAScenario(const QString &area, int row, int year, const QString &recipient)
    {
        Scenarios &scenarios = *m_document.scenarios();
        const QString name = scenarios.all().empty() ? u"Ingen"_s : anyOf(scenarios.all()).name;
        const Grounds grounds{u"Kari"_s, QDate(2026, 11, 2), u"prøve"_s, {}};
        const Scope all{area, std::nullopt, m_random.bounded(2) ? std::optional(year) : std::nullopt, std::nullopt, std::nullopt};
        const Scope some{area, std::nullopt, year, recipient, std::nullopt};
        const std::size_t first = 0;
        switch (m_random.bounded(14)) {
        case 0: return scenarios.create(scenarios.unusedName(), grounds);
        case 1: return scenarios.copy(name, scenarios.unusedName(), grounds);
        case 2: return scenarios.rename(name, u"Scenario %1"_s.arg(row));
        case 3: return m_random.bounded(3) == 0 ? scenarios.remove(name) : done();
        case 4: return scenarios.hold(name, {some}, Extent(row % 2), grounds);
        case 5: return scenarios.find(name) && !scenarios.find(name)->holds.empty() ? scenarios.release(name, {first}) : done();
        case 6: return scenarios.limit(name, {all, Extent::Total, Money::fromKroner(row), {}, {}, grounds});
        case 7: return scenarios.find(name) && !scenarios.find(name)->bounds.empty() ? scenarios.removeBound(name, first) : done();
        case 8: return scenarios.request(name, {year, area, recipient, Money::fromKroner(row), grounds});
        case 9: return scenarios.rebase(name, {}, Scenarios::Settle(row % 2), grounds);
        case 10: return scenarios.takeBack(name);
        case 11: return scenarios.carryOut(name, transferOrder({all}, {anyArea(), {}, {}, {}, {}}, Money::fromKroner(100'000 * (1 + row))));
        default: return scenarios.carryOut(name, totalOrder({all}, Money::fromKroner(1'000'000 * m_random.bounded(60))));
        }
    }

    template<typename List>
    typename List::value_type anyOf(const List &list) { return list[decltype(list.size())(m_random.bounded(int(list.size())))]; }

    QString anyArea() { return anyOf(m_document.programme().areas).name; }
    MandateKey anyMandate()
    {
        const std::vector<Mandate> &mandates = m_document.programme().mandates;
        if (mandates.empty())
            return samples2026;
        const Mandate mandate = anyOf(mandates);
        return {mandate.area, mandate.vintage};
    }
    int anyFigure() { return m_random.bounded(1, m_document.programme().nextFigureId); }

    ProgrammeDocument &m_document;
    QRandomGenerator &m_random;
};

} // namespace ramme::sample
