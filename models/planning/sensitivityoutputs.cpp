#include "planning/sensitivityoutputs.h"

#include "domain/amount.h"
#include "domain/words.h"
#include "planning/movetext.h"

#include <set>

using namespace Qt::Literals::StringLiterals;

namespace ramme {

namespace {

struct OutputText
{
    Q_DECLARE_TR_FUNCTIONS(SensitivityOutputs)
};

constexpr Word<OutputGroup> groupWords[] = {
    {OutputGroup::Areas, "areas"},         {OutputGroup::Recipients, "recipients"}, {OutputGroup::Years, "years"},
    {OutputGroup::Programme, "programme"}, {OutputGroup::Reserve, "reserve"},       {OutputGroup::Ambitions, "ambitions"},
};

/// The years all inputs name; none where one of them names none, and then every year counts.
std::set<int> yearsOf(const std::vector<VariedInput> &inputs)
{
    std::set<int> years;
    for (const VariedInput &input : inputs) {
        for (const Scope &scope : input.of) {
            if (!scope.year)
                return {};
            years.insert(*scope.year);
        }
    }
    return years;
}

/// The scope in each of the years.
Selection in(const std::set<int> &years, Scope scope)
{
    if (years.empty())
        return {scope};
    Selection selection;
    for (const int year : years) {
        scope.year = year;
        selection.push_back(scope);
    }
    return selection;
}

} // namespace

QString toWord(OutputGroup group) { return wordOf(groupWords, group); }
std::optional<OutputGroup> outputGroupFromWord(QStringView word) { return valueOf(groupWords, word); }

QStringList outputGroupWords()
{
    QStringList words;
    for (const Word<OutputGroup> &word : groupWords)
        words.append(QString::fromLatin1(word.word));
    return words;
}

std::vector<SensitivityOutput> outputsFor(const std::vector<OutputGroup> &groups, const PlanningBase &base, const std::vector<VariedInput> &inputs)
{
    std::vector<QString> areas;
    std::vector<QString> recipients;
    std::set<int> allYears;
    const std::set<int> years = yearsOf(inputs);
    for (const Leaf &leaf : base.leaves.leaves()) {
        if (leaf.key.isReserve() || (!years.empty() && !years.contains(leaf.key.year)))
            continue;
        allYears.insert(leaf.key.year);
        if (std::ranges::find(areas, leaf.key.area) == areas.end())
            areas.push_back(leaf.key.area);
        if (std::ranges::find(recipients, leaf.key.recipient) == recipients.end())
            recipients.push_back(leaf.key.recipient);
    }
    std::vector<SensitivityOutput> outputs;
    const auto add = [&](const Selection &of, const QString &name) { outputs.push_back({SensitivityOutput::Kind::Total, of, name}); };
    for (const OutputGroup group : groups) {
        switch (group) {
        case OutputGroup::Areas:
            for (const QString &area : areas)
                add(in(years, {area, {}, {}, {}, {}}), area);
            break;
        case OutputGroup::Recipients:
            for (const QString &recipient : recipients)
                add(in(years, {{}, {}, {}, recipient, {}}), toText(Scope{{}, {}, {}, recipient, {}}));
            break;
        case OutputGroup::Years:
            for (const int year : allYears)
                add({Scope{{}, {}, year, {}, {}}}, QString::number(year));
            break;
        case OutputGroup::Programme: add(in(years, {}), OutputText::tr("Programmet")); break;
        case OutputGroup::Reserve: add(in(years, {QString(), {}, {}, {}, {}}), OutputText::tr("Reserven")); break;
        case OutputGroup::Ambitions: outputs.push_back({SensitivityOutput::Kind::Ambitions, {}, OutputText::tr("Ambisjoner berørt")}); break;
        }
    }
    return outputs;
}

QString shownOutput(const SensitivityOutput &output, qint64 value)
{
    return output.kind == SensitivityOutput::Kind::Ambitions ? QString::number(value) : formatAmount(Money::fromOre(value), Unit::Million);
}

} // namespace ramme
