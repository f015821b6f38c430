#include "planning/variedrange.h"

#include "domain/amount.h"

#include <QCoreApplication>
#include <QStringList>

using namespace Qt::Literals::StringLiterals;

namespace ramme {

namespace {

struct RangeText
{
    Q_DECLARE_TR_FUNCTIONS(VariedRange)
};

/// One end of a range, or its step, with its sign told apart.
struct End {
    bool isShare = false;
    bool isSigned = false;
    qint64 value = 0;
};

Result<End> readEnd(const QString &typed)
{
    const QString text = typed.trimmed();
    const bool isDown = text.startsWith(u'-') || text.startsWith(u'\u2212') || text.startsWith(u'\u2013');
    End end;
    end.isSigned = isDown || text.startsWith(u'+');
    const QString rest = end.isSigned ? text.mid(1).trimmed() : text;
    end.isShare = rest.endsWith(u'%');
    if (end.isShare) {
        const Result<int> share = parsePercent(rest);
        if (!share)
            return Error{share.error()};
        end.value = *share;
    } else {
        const Result<Amount> amount = parseAmount(rest, Unit::Million);
        if (!amount)
            return Error{amount.error()};
        if (amount->money.isNegative())
            return Error{RangeText::tr("«%1» har to fortegn").arg(text)};
        end.value = amount->money.ore();
    }
    end.value = isDown ? -end.value : end.value;
    return end;
}

} // namespace

QString VariedRange::typed(qint64 value) const
{
    const QString sign = kind == Kind::Total ? QString() : value < 0 ? u"\u2212"_s : u"+"_s;
    const qint64 size = kind == Kind::Total || value >= 0 ? value : -value;
    return sign + (kind == Kind::Share ? formatPercent(int(size), NumberForm::plain()) : formatAmount(Money::fromOre(size), Unit::Million, NumberForm::plain()));
}

Result<VariedRange> parseVariedRange(const QString &range, const QString &step)
{
    const QStringList ends = range.split(u".."_s);
    if (ends.size() != 2)
        return Error{RangeText::tr("«%1» er ikke fra og til; skriv for eksempel «-10 %..+10 %», «-5..+5» eller «200..240»").arg(range)};
    const Result<End> from = readEnd(ends.first());
    const Result<End> to = readEnd(ends.last());
    const Result<End> by = readEnd(step);
    for (const Result<End> *end : {&from, &to, &by}) {
        if (!*end)
            return Error{end->error()};
    }
    if (from->isShare != to->isShare || from->isShare != by->isShare)
        return Error{RangeText::tr("Skriv enten prosent eller beløp i både fra, til og steg")};
    VariedRange varied{from->isShare ? VariedRange::Kind::Share : from->isSigned || to->isSigned ? VariedRange::Kind::Change : VariedRange::Kind::Total, from->value, to->value, by->value};
    if (varied.to < varied.from)
        return Error{RangeText::tr("«%1» går baklengs; skriv det minste først").arg(range)};
    if (varied.step <= 0)
        return Error{RangeText::tr("Steget må være større enn null")};
    return varied;
}

} // namespace ramme
