#include "commands/scenarioverbs.h"

#include "import/proposalreader.h"
#include "planning/moverules.h"
#include "planning/movetext.h"
#include "planning/proposal.h"
#include "planning/proposalmatrix.h"
#include "report/scenariojson.h"
#include "report/table.h"
#include "report/writers.h"

#include <QFileInfo>

using namespace Qt::Literals::StringLiterals;

namespace ramme {

namespace {

/// What the rules say of a proposal as a whole.
QStringList rulesOn(const Proposal &proposal, const Programme &programme, const PlanningBase &base)
{
    QStringList lines;
    if (proposal.scenario.moves.empty())
        return lines;
    const Performed performed{proposal.scenario.moves.front(), apply(base.leaves, proposal.scenario), {}, {}, std::nullopt};
    const std::vector<MoveRule> &rules = programme.moveRules;
    for (const RuleSpoken &spoken : rulesSpeaking(rules, programme, base.earmarks, base.leaves, performed))
        lines.append(toText(spoken, rules.at(spoken.rule)));
    return lines;
}

Json linesJson(const QStringList &lines)
{
    Json array = Json::array();
    for (const QString &line : lines)
        array.append(line);
    return array;
}

} // namespace

Result<ScenarioAnswer> ScenarioVerbs::importProposal(const ScenarioRequest &request)
{
    const QString name = request.names.first().simplified();
    if (const std::optional<Error> error = taken(name))
        return *error;
    const QString file = request.names.last();
    const Result<std::vector<ProposalTable>> tables = readProposalFile(file, {m_programme.areas, m_programme.recipients});
    if (!tables)
        return Error{tables.error()};
    const Result<Proposal> proposal = proposalFrom(m_programme, currentPlan(m_programme), *tables, {name, request.grounds, QFileInfo(file).fileName()});
    if (!proposal)
        return Error{proposal.error()};

    ScenarioAnswer answer;
    answer.needsPerson = !proposal->doubts.empty();
    answer.lines.append(request.preview ? tr("«%1» ville blitt laget; ingenting er endret.").arg(name) : tr("Scenarioet «%1» er laget.").arg(name));
    answer.lines.append(tr("%n beløp er lest.", nullptr, proposal->read) + u' ' + tr("%n tall er et annet enn i planen.", nullptr, proposal->changed));
    answer.lines += proposal->notes;
    const QStringList rules = rulesOn(*proposal, m_programme, m_base);
    answer.lines += rules;
    if (!proposal->doubts.empty())
        answer.lines.append(tr("%n ting må ses på:", nullptr, int(proposal->doubts.size())));
    Json doubts = Json::array();
    for (const ProposalDoubt &doubt : proposal->doubts) {
        answer.lines.append(u"  "_s + doubt.message);
        doubts.append(Json::object({{"line", doubt.line}, {"message", doubt.message}}));
    }
    answer.json = Json::object({{"scenario", scenarioJson(proposal->scenario)}, {"read", proposal->read}, {"changed", proposal->changed}, {"notes", linesJson(proposal->notes)}, {"rules", linesJson(rules)}, {"doubts", doubts}});
    if (!request.preview)
        m_programme.scenarios.push_back(proposal->scenario);
    return answer;
}

Result<ScenarioAnswer> ScenarioVerbs::matrix(const ScenarioRequest &request) const
{
    std::vector<const Scenario *> proposals;
    for (const QString &name : request.names)
        proposals.push_back(find(name));
    LeafTable own = m_base.leaves;
    if (!request.own.isEmpty()) {
        const Result<const Scenario *> scenario = usableScenario(m_programme, request.own);
        if (!scenario)
            return Error{scenario.error()};
        own = apply(m_base.leaves, **scenario);
    }
    const ProposalMatrix matrix = proposalMatrix(m_base.leaves, own, proposals);
    Table table;
    table.title = tr("Forslagene");
    table.addColumn({{}, tr("Hva"), true, false});
    table.addColumn({{}, tr("HOD"), false, true});
    for (const QString &name : matrix.proposals) {
        table.addColumn({name, tr("Beløp"), false, true});
        table.addColumn({name, tr("Mot HOD"), false, true});
    }
    table.addColumn({{}, tr("Vurdering"), false, false});
    ScenarioAnswer answer;
    answer.json = Json::array();
    for (const MatrixRow &row : matrix.rows) {
        Json wanted = Json::array();
        TableRow line;
        line.kind = row.leaf ? TableRow::Kind::Body : TableRow::Kind::Subtotal;
        line.cells = {TableCell::of(toText(row.scope)), TableCell::of(row.own)};
        for (std::size_t i = 0; i < row.wanted.size(); ++i) {
            const std::optional<Money> &amount = row.wanted[i];
            line.cells.push_back(amount ? TableCell::of(*amount) : TableCell());
            line.cells.push_back(amount ? TableCell::of(*amount - row.own) : TableCell());
            wanted.append(Json::object({{"name", matrix.proposals[i]}, {"ore", amount ? std::optional(amount->ore()) : std::nullopt}}));
        }
        line.cells.push_back(TableCell::of(verdictOf(row)));
        answer.json.append(Json::object({{"area", row.scope.area}, {"row", row.scope.row}, {"year", row.scope.year}, {"recipient", row.scope.recipient}, {"ore", row.own.ore()}, {"base", row.base.ore()}, {"proposals", wanted}, {"agreement", toWord(row.agreement)}, {"beyond", row.beyond.ore()}}));
        if (row.agreement != Agreement::Untouched)
            table.rows.push_back(std::move(line));
    }
    if (table.rows.empty())
        answer.lines.append(tr("Forslagene er som planen."));
    else
        answer.lines = QString::fromUtf8(toText(table)).trimmed().split(u'\n');
    return answer;
}

} // namespace ramme
