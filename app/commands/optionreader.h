#pragma once

#include "commands/scenariorequest.h"

namespace ramme {

/// Reads the options of a request on scenarios one by one; what cannot be read is refused and said to be of the option.
class OptionReader
{
    Q_DECLARE_TR_FUNCTIONS(ScenarioRequest)

public:
    OptionReader(const QCommandLineParser &parser, Arguments &arguments) : m_parser(parser), m_arguments(arguments) {}

    std::optional<QString> text(const QString &option) const;
    std::optional<Money> amount(const QString &option);   ///< mill. kroner
    std::optional<int> percent(const QString &option);    ///< hundredths of a per cent
    std::vector<int> years(const QString &option);        ///< 2027, 2027,2029 or 2027-2029
    std::optional<int> vintage(const QString &option);    ///< a single year
    std::optional<LineKind> kind(const QString &option);
    std::optional<int> number(const QString &option);     ///< counted from 1
    /// The area's option is named in full, the others begin with the prefix.
    TypedScope scope(const QString &area, const QString &prefix);
    Grounds grounds();
    /// A range with its step, of what the scope names.
    void varied(ScenarioRequest &request, const TypedScope &scope, const QString &prefix);
    std::vector<OutputGroup> outputs();

private:
    void refuse(const QString &option, const QString &given, const QString &reason);

    const QCommandLineParser &m_parser;
    Arguments &m_arguments;
};

} // namespace ramme
