#pragma once

#include "commands/arguments.h"
#include "domain/programme.h"
#include "planning/priceview.h"

namespace ramme {

/// The options --prices and --index, by which amounts are seen in the kroner of another year.
class PriceOptions
{
    Q_DECLARE_TR_FUNCTIONS(ramme::PriceOptions)

public:
    static void declare(QCommandLineParser &parser);
    /// Refuses in `arguments` a year that is none, and a year without an index.
    static PriceOptions read(const QCommandLineParser &parser, Arguments &arguments);

    bool hasYear() const { return m_year != 0; }
    bool hasIndex() const { return !m_index.isEmpty(); }
    /// Nothing where none is asked for; or why the index is not there.
    Result<std::optional<PriceView>> view(const Programme &programme) const;
    /// nullptr where none is asked for.
    Result<const IndexSeries *> index(const Programme &programme) const;

private:
    int m_year = 0;
    QString m_index;
};

} // namespace ramme
