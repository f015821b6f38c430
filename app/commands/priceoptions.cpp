#include "commands/priceoptions.h"

#include "domain/year.h"

using namespace Qt::Literals::StringLiterals;

namespace ramme {

void PriceOptions::declare(QCommandLineParser &parser)
{
    parser.addOptions({{u"prices"_s, tr("Vis beløpene i dette årets kroner; krever --index."), tr("ÅR")},
                       {u"index"_s, tr("Indeksen det regnes om med; den nyeste årgangen om ingen er gitt."), tr("NAVN[@ÅRGANG]")}});
}

PriceOptions PriceOptions::read(const QCommandLineParser &parser, Arguments &arguments)
{
    PriceOptions options;
    options.m_index = parser.value(u"index"_s);
    if (!parser.isSet(u"prices"_s))
        return options;
    options.m_year = parser.value(u"prices"_s).toInt();
    if (!isYear(options.m_year))
        arguments.refuse(tr("--prices kan ikke være «%1»; skriv et årstall.").arg(parser.value(u"prices"_s)));
    if (options.m_index.isEmpty())
        arguments.refuse(tr("Si hvilken indeks det skal regnes om med, med --index."));
    return options;
}

Result<const IndexSeries *> PriceOptions::index(const Programme &programme) const
{
    return m_index.isEmpty() ? Result<const IndexSeries *>(nullptr) : findIndex(programme.indices, m_index);
}

Result<std::optional<PriceView>> PriceOptions::view(const Programme &programme) const
{
    if (!hasYear())
        return std::optional<PriceView>();
    const Result<const IndexSeries *> series = index(programme);
    if (!series)
        return Error{series.error()};
    return std::optional(PriceView{**series, m_year});
}

} // namespace ramme
