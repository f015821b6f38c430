#include "domain/plansettings.h"

#include "domain/words.h"

using namespace Qt::Literals::StringLiterals;

namespace ramme {

namespace {

constexpr Word<AllocationKey::Kind> keyWords[] = {
    {AllocationKey::Kind::LatestSplit, "latest-split"},
    {AllocationKey::Kind::VintageSplit, "vintage-split"},
    {AllocationKey::Kind::Shares, "shares"},
    {AllocationKey::Kind::None, "none"},
};

} // namespace

QString toWord(const Basis &basis)
{
    switch (basis.kind) {
    case Basis::Kind::Newest: return u"newest"_s;
    case Basis::Kind::OwnYear: return u"own-year"_s;
    case Basis::Kind::Vintage: return QString::number(basis.vintage);
    }
    Q_UNREACHABLE();
}

std::optional<Basis> basisFromWord(QStringView word)
{
    if (word == "newest"_L1)
        return Basis();
    if (word == "own-year"_L1)
        return Basis{Basis::Kind::OwnYear, 0};
    bool ok = false;
    const int vintage = word.toInt(&ok);
    if (!ok || vintage < 1900 || vintage > 2200)
        return std::nullopt;
    return Basis{Basis::Kind::Vintage, vintage};
}

QString toWord(AllocationKey::Kind kind) { return wordOf(keyWords, kind); }
std::optional<AllocationKey::Kind> allocationKeyKindFromWord(QStringView word) { return valueOf(keyWords, word); }

} // namespace ramme
