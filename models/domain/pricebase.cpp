#include "domain/pricebase.h"

using namespace Qt::Literals::StringLiterals;

namespace ramme {

QString toWord(const PriceBase &base)
{
    switch (base.kind) {
    case PriceBase::Kind::NotStated: return u"not-stated"_s;
    case PriceBase::Kind::Nominal: return u"nominal"_s;
    case PriceBase::Kind::Year: return QString::number(base.year);
    }
    Q_UNREACHABLE();
}

std::optional<PriceBase> priceBaseFromWord(QStringView word)
{
    if (word == "not-stated"_L1)
        return PriceBase();
    if (word == "nominal"_L1)
        return PriceBase::nominal();
    bool ok = false;
    const int year = word.toInt(&ok);
    if (!ok || year < 1900 || year > 2200)
        return std::nullopt;
    return PriceBase::ofYear(year);
}

} // namespace ramme
