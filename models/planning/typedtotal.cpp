#include "planning/typedtotal.h"

#include "domain/amount.h"
#include "planning/spread.h"
#include "planning/wide.h"

using namespace Qt::Literals::StringLiterals;

namespace ramme {

namespace {

struct TotalText
{
    Q_DECLARE_TR_FUNCTIONS(TotalText)
};

bool isShare(QStringView text)
{
    return text.endsWith(u'%') || text.endsWith("prosent"_L1, Qt::CaseInsensitive) || text.endsWith("pst"_L1, Qt::CaseInsensitive) || text.endsWith("pst."_L1, Qt::CaseInsensitive);
}

/// So many hundredths of a per cent of an amount in whole quanta, halves away from nought.
Wide shareOf(Money present, int hundredths, Money quantum)
{
    return roundedDivided(Wide(present.ore()) * hundredths, Wide(10'000) * quantum.ore()) * quantum.ore();
}

} // namespace

Result<TypedTotal> parseTypedTotal(QStringView input, Money present, Unit unit)
{
    const QString text = input.trimmed().toString();
    const bool up = text.startsWith(u'+');
    const bool down = text.startsWith(u'-') || text.startsWith(u'\u2212') || text.startsWith(u'\u2013');
    const bool inPlace = text.startsWith(u'=');
    const QString rest = (up || down || inPlace ? QStringView(text).mid(1) : QStringView(text)).trimmed().toString();

    Wide change = 0;
    Wide exact = 0; // of a share, ten thousand times the change
    if (isShare(rest)) {
        if (!up && !down)
            return Error{TotalText::tr("«%1» er en andel; skriv + eller − foran").arg(text)};
        const Result<int> hundredths = parsePercent(rest);
        if (!hundredths)
            return Error{hundredths.error()};
        const int share = up ? *hundredths : -*hundredths;
        change = shareOf(present, share, spreadQuantum(present));
        exact = Wide(present.ore()) * share - change * 10'000;
    } else {
        const Result<Amount> amount = parseAmount(rest, unit);
        if (!amount)
            return Error{amount.error()};
        if ((up || down) && amount->money.isNegative())
            return Error{TotalText::tr("«%1» har to fortegn").arg(text)};
        change = up ? Wide(amount->money.ore()) : down ? -Wide(amount->money.ore()) : Wide(amount->money.ore()) - present.ore();
    }
    const std::optional<Money> total = toMoney(present.ore() + change);
    if (!total)
        return Error{TotalText::tr("«%1» gir en for stor sum").arg(text)};
    return TypedTotal{*total, Money::fromOre(static_cast<qint64>(change)), Money::fromOre(static_cast<qint64>(exact / 10'000))};
}

} // namespace ramme
