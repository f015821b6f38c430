#pragma once

#include "commands/arguments.h"
#include "domain/programme.h"
#include "domain/result.h"

namespace ramme {

/// What a person says on the command line of what a report is to be like.
class ReportOptions
{
    Q_DECLARE_TR_FUNCTIONS(ramme::ReportOptions)

public:
    static void declare(QCommandLineParser &parser);

    /// Reads the options; those that are wrong in themselves are refused.
    ReportOptions(const QCommandLineParser &parser, Arguments &arguments);

    /// The definition with what is said put in place of what it holds; areas by their full names. Says why it cannot be.
    Result<ReportDefinition> on(ReportDefinition definition, const Programme &programme) const;

private:
    std::vector<ReportContent> contentsOf(Arguments &arguments) const;

    const QCommandLineParser &m_parser;
    std::vector<ReportContent> m_contents;
    std::optional<Basis> m_basis;
    std::vector<int> m_years;
    std::optional<int> m_budgetYear;
    std::optional<int> m_decimals;
    QString m_language;
    QString m_unit;
    QString m_adding;
    QString m_numbers;
};

} // namespace ramme
