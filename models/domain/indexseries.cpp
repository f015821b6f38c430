#include "domain/indexseries.h"

#include "domain/label.h"
#include "domain/year.h"

#include <QCoreApplication>
#include <QDate>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace ramme {

namespace {

struct IndexText
{
    Q_DECLARE_TR_FUNCTIONS(IndexSeries)
};

constexpr int decimals = 4;

} // namespace

std::optional<qint64> IndexSeries::valueOf(int year) const
{
    const auto found = std::ranges::find(points, year, &IndexPoint::year);
    return found == points.end() ? std::nullopt : std::optional(found->value);
}

QString IndexSeries::label() const { return name + u'@' + vintage; }

bool isIndexVintage(QStringView text)
{
    static const QRegularExpression form(u"^[0-9]{4}$"_s);
    const QString vintage = text.toString();
    return form.match(vintage).hasMatch() ? isYear(vintage.toInt()) : vintage.size() == 10 && isYear(QDate::fromString(vintage, Qt::ISODate).year());
}

Result<qint64> parseIndexValue(QStringView text)
{
    static const QRegularExpression form(u"^([-\u2212]?)([0-9]{1,9})(?:[,.]([0-9]+))?$"_s);
    const QRegularExpressionMatch match = form.match(text.trimmed().toString());
    if (!match.hasMatch())
        return Error{IndexText::tr("«%1» er ikke et tall; skriv indeksen som 112,4").arg(text.trimmed())};
    if (match.captured(3).size() > decimals)
        return Error{IndexText::tr("«%1» har flere enn fire desimaler").arg(text.trimmed())};
    const qint64 value = (match.captured(2) + match.captured(3).leftJustified(decimals, u'0')).toLongLong();
    if (value == 0 || !match.captured(1).isEmpty())
        return Error{IndexText::tr("«%1» er ikke større enn null").arg(text.trimmed())};
    return value;
}

QString formatIndexValue(qint64 value)
{
    QString digits = QString::number(value).rightJustified(decimals + 1, u'0');
    digits.insert(digits.size() - decimals, u',');
    while (digits.endsWith(u'0'))
        digits.chop(1);
    if (digits.endsWith(u','))
        digits.chop(1);
    return digits;
}

Result<IndexSeries> checkedIndex(IndexSeries series)
{
    series.name = series.name.simplified();
    if (series.name.isEmpty() || series.name.contains(u'@'))
        return Error{IndexText::tr("En indeks må ha et navn uten «@».")};
    if (!isIndexVintage(series.vintage))
        return Error{IndexText::tr("Indeksen «%1» må ha en årgang: året eller datoen den ble publisert, som 2025 eller 2025-10-07.").arg(series.name)};
    if (series.points.empty())
        return Error{IndexText::tr("Indeksen «%1» har ingen verdier.").arg(series.name)};
    std::ranges::stable_sort(series.points, {}, &IndexPoint::year);
    const auto twice = std::ranges::adjacent_find(series.points, {}, &IndexPoint::year);
    if (twice != series.points.end())
        return Error{IndexText::tr("Indeksen «%1» har to verdier for %2.").arg(series.name).arg(twice->year)};
    for (const IndexPoint &point : series.points) {
        if (!isYear(point.year))
            return Error{IndexText::tr("Indeksen «%1» har en verdi uten år.").arg(series.name)};
        if (point.value <= 0)
            return Error{IndexText::tr("Indeksen «%1» er ikke større enn null i %2.").arg(series.name).arg(point.year)};
    }
    return series;
}

Result<const IndexSeries *> findIndex(const std::vector<IndexSeries> &indices, const QString &label)
{
    const qsizetype at = label.indexOf(u'@');
    const QString name = label.left(at).simplified(); // all of it where there is no @
    const QString vintage = at < 0 ? QString() : label.mid(at + 1).trimmed();
    const IndexSeries *found = nullptr;
    bool known = false;
    for (const IndexSeries &series : indices) {
        if (!sameLabel(series.name, name))
            continue;
        known = true;
        const bool isMeant = at < 0 ? !found || found->vintage < series.vintage : series.vintage == vintage;
        if (isMeant)
            found = &series;
    }
    if (found)
        return found;
    if (known)
        return Error{IndexText::tr("Indeksen «%1» finnes ikke i årgang «%2»; «ramme index … list» viser dem som finnes.").arg(name, vintage)};
    return Error{IndexText::tr("Indeksen «%1» finnes ikke; «ramme index … list» viser dem som finnes.").arg(name)};
}

} // namespace ramme
