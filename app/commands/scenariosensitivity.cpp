#include "commands/scenarioverbs.h"

#include "planning/movetext.h"
#include "planning/sensitivityoutputs.h"
#include "report/table.h"
#include "report/writers.h"

using namespace Qt::Literals::StringLiterals;

namespace ramme {

namespace {

QString nameOf(const Selection &selection)
{
    QStringList names;
    for (const Scope &scope : selection)
        names.append(toText(scope));
    return listed(names);
}

Json inputJson(const VariedInput &input, qint64 value, Money total) { return Json::object({{"typed", input.range.typed(value)}, {"ore", total.ore()}}); }

Json valuesJson(const std::vector<qint64> &values)
{
    Json array = Json::array();
    for (const qint64 value : values)
        array.append(value);
    return array;
}

Json answerJson(const SensitivityQuestion &question, const Sensitivity &answer)
{
    Json inputs = Json::array();
    for (std::size_t i = 0; i < question.inputs.size(); ++i)
        inputs.append(Json::object({{"name", nameOf(question.inputs[i].of)}, {"ore", answer.present[i].ore()}}));
    Json outputs = Json::array();
    for (std::size_t i = 0; i < question.outputs.size(); ++i)
        outputs.append(Json::object({{"name", question.outputs[i].name}, {"unit", question.outputs[i].kind == SensitivityOutput::Kind::Total ? u"ore"_s : u"ambitions"_s}, {"now", answer.now[i]}}));
    Json runs = Json::array();
    for (const SensitivityRun &run : answer.runs) {
        Json values = Json::array();
        for (std::size_t i = 0; i < run.totals.size(); ++i)
            values.append(inputJson(question.inputs[i], run.inputs[i], run.totals[i]));
        runs.append(Json::object({{"inputs", values}, {"outputs", valuesJson(run.outputs)}, {"refusal", run.refusal.isEmpty() ? std::nullopt : std::optional(run.refusal)}}));
    }
    return Json::object({{"inputs", inputs}, {"outputs", outputs}, {"runs", runs}});
}

} // namespace

Result<ScenarioAnswer> ScenarioVerbs::varied(const ScenarioRequest &request) const
{
    SensitivityQuestion question;
    for (const ScenarioRequest::Varied &asked : request.varied) {
        const Result<Selection> of = selection(asked.scope);
        if (!of)
            return Error{of.error()};
        question.inputs.push_back({*of, asked.range});
    }
    question.outputs = outputsFor(request.outputs, m_base, question.inputs);
    const Result<Sensitivity> answer = vary(m_programme, m_base, *find(request.names.first()), question);
    if (!answer)
        return Error{answer.error()};

    Table table;
    table.title = tr("Hva som skjer når en sum varieres");
    for (const VariedInput &input : question.inputs) {
        table.addColumn({nameOf(input.of), tr("Endring"), true, true});
        table.addColumn({nameOf(input.of), tr("Sum"), true, true});
    }
    for (const SensitivityOutput &output : question.outputs)
        table.addColumn({{}, output.name, false, true});
    QStringList refusals;
    for (const SensitivityRun &run : answer->runs) {
        TableRow row;
        QStringList typed;
        for (std::size_t i = 0; i < run.inputs.size(); ++i) {
            typed.append(question.inputs[i].range.typed(run.inputs[i]));
            row.cells.push_back(TableCell::of(typed.last()));
            row.cells.push_back(i < run.totals.size() ? TableCell::of(run.totals[i]) : TableCell());
        }
        for (std::size_t i = 0; i < question.outputs.size(); ++i)
            row.cells.push_back(run.outputs.empty() ? TableCell::of(u"✗"_s) : TableCell::of(shownOutput(question.outputs[i], run.outputs[i])));
        if (!run.refusal.isEmpty())
            refusals.append(tr("✗ %1: %2").arg(typed.join(u" · "_s), run.refusal));
        table.rows.push_back(std::move(row));
    }
    return ScenarioAnswer{QString::fromUtf8(toText(table)).trimmed().split(u'\n') + refusals, answerJson(question, *answer)};
}

} // namespace ramme
