#pragma once

#include "planning/sensitivity.h"

namespace ramme {

/// What a person asks to see of a variation, a group at a time.
enum class OutputGroup { Areas, Recipients, Years, Programme, Reserve, Ambitions };

/// "areas", "recipients" …, as on the command line.
QString toWord(OutputGroup group);
std::optional<OutputGroup> outputGroupFromWord(QStringView word);
QStringList outputGroupWords();

/// The outputs of the groups, in the years the inputs name, or in all where one of them names none.
std::vector<SensitivityOutput> outputsFor(const std::vector<OutputGroup> &groups, const PlanningBase &base, const std::vector<VariedInput> &inputs);

/// An output's value as it is shown: an amount in mill. kroner, or how many.
QString shownOutput(const SensitivityOutput &output, qint64 value);

} // namespace ramme
