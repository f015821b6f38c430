#include "edit/sensitivitymodel.h"

#include "domain/amount.h"
#include "edit/roles.h"
#include "planning/movetext.h"
#include "planning/sensitivityoutputs.h"

using namespace Qt::Literals::StringLiterals;

namespace ramme {

void SensitivityModel::setAnswer(const SensitivityQuestion &question, const Sensitivity &answer)
{
    beginResetModel();
    m_question = question;
    m_answer = answer;
    endResetModel();
}

/// Two columns for each input, one for each output, and why a run was refused.
int SensitivityModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() || m_question.inputs.empty() ? 0 : int(2 * m_question.inputs.size() + m_question.outputs.size()) + 1;
}

bool SensitivityModel::isScenarioItself(const SensitivityRun &run) const { return run.totals == m_answer.present; }

QString SensitivityModel::text(const SensitivityRun &run, int column) const
{
    const auto place = std::size_t(column);
    const std::size_t inputs = m_question.inputs.size();
    if (place < 2 * inputs && place % 2 == 0)
        return m_question.inputs[place / 2].range.typed(run.inputs[place / 2]);
    if (const std::optional<Money> amount = amountAt(run, column))
        return formatAmount(*amount, Unit::Million);
    if (column == columnCount() - 1)
        return run.refusal.isEmpty() ? QString() : tr("✕ avslått: %1").arg(run.refusal);
    if (place < 2 * inputs || run.outputs.empty())
        return u"–"_s;
    return shownOutput(m_question.outputs[place - 2 * inputs], run.outputs[place - 2 * inputs]);
}

std::optional<Money> SensitivityModel::amountAt(const SensitivityRun &run, int column) const
{
    const auto place = std::size_t(column);
    const std::size_t inputs = m_question.inputs.size();
    if (place < 2 * inputs)
        return place % 2 == 1 && place / 2 < run.totals.size() ? std::optional(run.totals[place / 2]) : std::nullopt;
    const std::size_t output = place - 2 * inputs;
    if (output >= run.outputs.size() || m_question.outputs[output].kind != SensitivityOutput::Kind::Total)
        return std::nullopt;
    return Money::fromOre(run.outputs[output]);
}

QVariant SensitivityModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const SensitivityRun &run = m_answer.runs.at(std::size_t(index.row()));
    switch (role) {
    case Qt::DisplayRole: return text(run, index.column());
    case Qt::EditRole: {
        const std::optional<Money> amount = amountAt(run, index.column());
        return amount ? formatAmount(*amount, Unit::Million, NumberForm::plain()) : text(run, index.column());
    }
    case Qt::TextAlignmentRole: return headerData(index.column(), Qt::Horizontal, role);
    case Qt::ToolTipRole: return !run.refusal.isEmpty() ? run.refusal : isScenarioItself(run) ? tr("Scenarioet som det er") : QString();
    case AmountRole: {
        const std::optional<Money> amount = amountAt(run, index.column());
        return amount ? QVariant(amount->ore()) : QVariant();
    }
    case IsTotalRole: return isScenarioItself(run);
    case ErrorReasonRole: return index.column() == columnCount() - 1 ? run.refusal : QString();
    default: return {};
    }
}

QVariant SensitivityModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Vertical)
        return role == Qt::DisplayRole ? QVariant(section + 1) : QVariant();
    const bool isLast = section == columnCount() - 1;
    if (role == Qt::TextAlignmentRole)
        return int((isLast ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter);
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole)
        return {};
    const auto place = std::size_t(section);
    const std::size_t inputs = m_question.inputs.size();
    if (place < 2 * inputs)
        return place % 2 == 0 ? tr("Endring") : toText(m_question.inputs[place / 2].of);
    return isLast ? tr("Merknad") : m_question.outputs[place - 2 * inputs].name;
}

} // namespace ramme
