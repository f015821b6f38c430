#include "planning/spread.h"

#include <numeric>

using namespace Qt::Literals::StringLiterals;

namespace ramme {

namespace {

struct SpreadText
{
    Q_DECLARE_TR_FUNCTIONS(SpreadText)
};

__extension__ using Wide = __int128; // a total times a weight is beyond 64 bits

struct Share {
    qint64 quanta = 0;
    Wide remainder = 0;
};

/// The positions in the order in which they take what rounding down left over.
std::vector<std::size_t> takingOrder(const std::vector<Share> &shares, const std::vector<qint64> &weights)
{
    std::vector<std::size_t> order(shares.size());
    std::iota(order.begin(), order.end(), std::size_t(0));
    std::stable_sort(order.begin(), order.end(), [&](std::size_t a, std::size_t b) {
        if (shares[a].remainder != shares[b].remainder)
            return shares[a].remainder > shares[b].remainder;
        return weights[a] > weights[b];
    });
    return order;
}

} // namespace

Result<Spread> spread(Money total, const std::vector<qint64> &givenWeights, Money quantum)
{
    if (quantum <= Money())
        return Error{SpreadText::tr("Minste steg i en fordeling må være større enn null")};
    if (givenWeights.empty() && !total.isZero())
        return Error{SpreadText::tr("Det er ingen å fordele beløpet på")};
    if (std::any_of(givenWeights.begin(), givenWeights.end(), [](qint64 weight) { return weight < 0; }))
        return Error{SpreadText::tr("En fordelingsnøkkel kan ikke ha negative andeler")};

    Spread result;
    result.parts.resize(givenWeights.size());
    if (givenWeights.empty())
        return result;

    std::vector<qint64> weights = givenWeights;
    const auto zeros = std::count(weights.begin(), weights.end(), 0);
    result.equalShares = zeros == std::ssize(weights);
    result.someGotNothing = zeros > 0 && !result.equalShares;
    if (result.equalShares)
        std::fill(weights.begin(), weights.end(), 1);
    const Wide sum = std::accumulate(weights.begin(), weights.end(), Wide(0));

    const qint64 sign = total.isNegative() ? -1 : 1;
    const qint64 quanta = total.ore() * sign / quantum.ore();
    result.belowQuantum = Money::fromOre(total.ore() - sign * quanta * quantum.ore());

    std::vector<Share> shares(weights.size());
    qint64 left = quanta;
    for (std::size_t i = 0; i < weights.size(); ++i) {
        const Wide exact = Wide(quanta) * weights[i];
        shares[i] = {static_cast<qint64>(exact / sum), exact % sum};
        left -= shares[i].quanta;
    }
    for (const std::size_t i : takingOrder(shares, weights)) {
        if (left == 0)
            break;
        ++shares[i].quanta;
        --left;
    }
    for (std::size_t i = 0; i < weights.size(); ++i)
        result.parts[i] = Money::fromOre(sign * shares[i].quanta * quantum.ore());
    const auto largest = std::max_element(weights.begin(), weights.end()) - weights.begin();
    result.parts[static_cast<std::size_t>(largest)] += result.belowQuantum;
    return result;
}

Money quantumFor(Money amount)
{
    for (const qint64 ore : {10'000'000LL, 1'000'000LL, 100'000LL, 100LL}) {
        if (amount.ore() % ore == 0)
            return Money::fromOre(ore);
    }
    return Money::fromOre(1);
}

} // namespace ramme
