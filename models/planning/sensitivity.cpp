#include "planning/sensitivity.h"

#include "planning/moverules.h"
#include "planning/overlay.h"
#include "planning/movetext.h"
#include "planning/typedtotal.h"

#include <map>
#include <set>

using namespace Qt::Literals::StringLiterals;

namespace ramme {

namespace {

struct SensitivityText
{
    Q_DECLARE_TR_FUNCTIONS(Sensitivity)
};

/// Counts the unfinished ambitions of areas that have less in a year than in the plan; those of an area and year are looked up once.
class AmbitionCount
{
public:
    AmbitionCount(const Programme &programme, const LeafTable &base) : m_programme(programme), m_plan(sumsOf(base)) {}

    qint64 in(const LeafTable &table)
    {
        std::set<const AmbitionRow *> touched;
        const Sums now = sumsOf(table);
        for (const auto &[place, planned] : m_plan) {
            const auto sum = now.find(place);
            if (sum != now.end() && sum->second >= planned)
                continue;
            const auto known = m_ahead.find(place);
            const auto &ahead = known != m_ahead.end() ? known->second : m_ahead.emplace(place, ambitionsAhead(m_programme, place.first, place.second)).first->second;
            touched.insert(ahead.begin(), ahead.end());
        }
        return qint64(touched.size());
    }

private:
    using Place = std::pair<QString, int>;
    using Sums = std::map<Place, Money>;

    static Sums sumsOf(const LeafTable &table)
    {
        Sums sums;
        for (const Leaf &leaf : table.leaves()) {
            if (!leaf.key.isReserve())
                sums[{leaf.key.area, leaf.key.year}] += leaf.amount;
        }
        return sums;
    }

    const Programme &m_programme;
    Sums m_plan;
    std::map<Place, std::vector<const AmbitionRow *>> m_ahead;
};

/// Carries out the runs of one question, one after the other.
class Runs
{
public:
    Runs(const Programme &programme, const PlanningBase &base, const Scenario &scenario, const SensitivityQuestion &question)
        : m_programme(programme), m_base(base), m_scenario(scenario), m_question(question), m_now(apply(base.leaves, scenario)), m_ambitions(programme, base.leaves)
    {
        m_scenario.moves.clear(); // its values are known
    }

    Money present(std::size_t input) const { return m_now.sumOf(m_question.inputs[input].of); }
    std::vector<qint64> outputs() { return outputsOf(m_now); }

    SensitivityRun run(const std::vector<qint64> &values)
    {
        SensitivityRun run;
        run.inputs = values;
        LeafTable table = m_now;
        Scenario scenario = m_scenario;
        for (std::size_t i = 0; i < values.size() && run.refusal.isEmpty(); ++i) {
            const VariedInput &input = m_question.inputs[i];
            const QString typed = input.range.typed(values[i]);
            const Result<TypedTotal> total = parseTypedTotal(typed, present(i), Unit::Million);
            if (!total) {
                run.refusal = total.error();
                break;
            }
            run.totals.push_back(total->total);
            run.refusal = carryOut(table, scenario, totalOrder(input.of, total->total, typed));
            if (i + 1 < values.size())
                holdAll(scenario, table, input.of);
        }
        if (run.refusal.isEmpty())
            run.outputs = outputsOf(table);
        return run;
    }

private:
    QString carryOut(LeafTable &table, const Scenario &scenario, const Move &order)
    {
        Performed performed = perform(m_base, table, scenario, order);
        if (performed.refusal)
            return performed.refusal->message;
        for (const RuleSpoken &spoken : rulesSpeaking(m_rules, m_programme, m_base.earmarks, table, performed)) {
            if (spoken.refuses)
                return toText(spoken, m_rules.at(spoken.rule));
        }
        table = std::move(performed.values);
        return {};
    }

    /// What one input was given stays while the next is.
    static void holdAll(Scenario &scenario, const LeafTable &table, const Selection &selection)
    {
        for (const Scope &scope : selection)
            scenario.holds.push_back(holdAt(table, scope, Extent::Total, {}));
    }

    std::vector<qint64> outputsOf(const LeafTable &table)
    {
        std::vector<qint64> outputs;
        for (const SensitivityOutput &output : m_question.outputs)
            outputs.push_back(output.kind == SensitivityOutput::Kind::Ambitions ? m_ambitions.in(table) : table.sumOf(output.of).ore());
        return outputs;
    }

    const Programme &m_programme;
    const PlanningBase &m_base;
    Scenario m_scenario;
    const SensitivityQuestion &m_question;
    const LeafTable m_now;
    AmbitionCount m_ambitions;
    const std::vector<MoveRule> &m_rules = m_programme.moveRules;
};

std::optional<Error> wrongIn(const SensitivityQuestion &question, const LeafTable &now)
{
    if (question.inputs.empty() || question.inputs.size() > 2)
        return Error{SensitivityText::tr("Én eller to summer kan varieres.")};
    if (question.outputs.empty())
        return Error{SensitivityText::tr("Si hva som skal vises.")};
    qint64 runs = 1;
    for (const VariedInput &input : question.inputs) {
        if (input.range.step <= 0 || input.range.to < input.range.from)
            return Error{SensitivityText::tr("Variasjonen må gå oppover, med et steg over null.")};
        if (now.indicesOf(input.of).empty())
            return Error{SensitivityText::tr("Det er ingen tall å variere i %1.").arg(input.of.empty() ? QString() : toText(input.of.front()))};
        runs = input.range.count() > mostSensitivityRuns ? mostSensitivityRuns + 1 : runs * input.range.count();
        if (runs > mostSensitivityRuns)
            return Error{SensitivityText::tr("Det blir flere enn %1 beregninger; velg et større steg.").arg(mostSensitivityRuns)};
    }
    if (question.inputs.size() == 2 && question.inputs.front().of == question.inputs.back().of)
        return Error{SensitivityText::tr("De to summene som varieres, er den samme.")};
    return std::nullopt;
}

} // namespace

Result<Sensitivity> vary(const Programme &programme, const PlanningBase &base, const Scenario &scenario, const SensitivityQuestion &question, const std::stop_token &stop,
                         const std::function<void(int)> &told)
{
    if (const std::optional<Error> wrong = wrongIn(question, apply(base.leaves, scenario)))
        return *wrong;
    Runs runs(programme, base, scenario, question);
    Sensitivity result;
    for (std::size_t i = 0; i < question.inputs.size(); ++i)
        result.present.push_back(runs.present(i));
    result.now = runs.outputs();
    const VariedRange &first = question.inputs.front().range;
    const VariedRange *second = question.inputs.size() > 1 ? &question.inputs.back().range : nullptr;
    for (qint64 i = 0; i < first.count(); ++i) {
        for (qint64 j = 0; j < (second ? second->count() : 1); ++j) {
            if (stop.stop_requested())
                return Error{SensitivityText::tr("Beregningen ble avbrutt.")};
            result.runs.push_back(runs.run(second ? std::vector{first.at(i), second->at(j)} : std::vector{first.at(i)}));
            if (told)
                told(int(result.runs.size()));
        }
    }
    return result;
}

} // namespace ramme
