#include "commands/sumlines.h"

#include "domain/amount.h"

using namespace Qt::Literals::StringLiterals;

namespace ramme {

namespace {

QString shown(Money amount)
{
    return formatAmount(amount, Unit::Million);
}

} // namespace

QStringList SumLines::of(const std::vector<StatedSum> &sums)
{
    QStringList lines;
    if (!sums.empty())
        lines.append(tr("Summer i mill. kroner (✓ stemmer med det som står ellers, ✗ stemmer ikke):"));
    QString last;
    for (const StatedSum &sum : sums) {
        if (const QString heading = SumLines::heading(sum); heading != last) {
            lines.append(u"  "_s + heading);
            last = heading;
        }
        lines.append(u"    %1 %2"_s.arg(!sum.comesOut() ? u"✗"_s : sum.expected ? u"✓"_s : u" "_s, line(sum)));
    }
    return lines;
}

QString SumLines::heading(const StatedSum &sum)
{
    const bool ofLetter = sum.kind == StatedSum::Kind::Parts || sum.kind == StatedSum::Kind::Breakdown;
    return ofLetter ? tr("Brev til %1 for %2").arg(sum.name, QString::number(sum.vintage)) : tr("%1, mandat %2").arg(sum.name, QString::number(sum.vintage));
}

QString SumLines::line(const StatedSum &sum)
{
    QString what;
    switch (sum.kind) {
    case StatedSum::Kind::Frames:
        what = sum.parts.size() == 1 ? tr("ramme %1").arg(sum.parts.front().name)
                                     : tr("rammer %1–%2").arg(sum.parts.front().name, sum.parts.back().name);
        break;
    case StatedSum::Kind::Split: what = tr("fordeling %1").arg(sum.year); break;
    case StatedSum::Kind::Parts: what = tr("deler av «%1»").arg(sum.row); break;
    case StatedSum::Kind::Breakdown: what = tr("poster som ikke er del av andre"); break;
    }
    if (!sum.row.isEmpty() && (sum.kind == StatedSum::Kind::Frames || sum.kind == StatedSum::Kind::Split))
        what = tr("%1 for %2").arg(what, sum.row);

    QStringList parts;
    for (const NamedAmount &part : sum.parts)
        parts.append(sum.kind == StatedSum::Kind::Split ? u"%1 %2"_s.arg(part.name, shown(part.amount)) : shown(part.amount));
    QString line = parts.size() > 1 ? tr("%1: %2 = %3").arg(what, parts.join(u" + "_s), shown(sum.total)) : tr("%1: %2").arg(what, parts.first());
    if (sum.incomplete)
        line = tr("%1, og noe som ikke er fastsatt eller avgjort").arg(line);
    if (!sum.comesOut())
        line = tr("%1, men det står %2").arg(line, shown(*sum.expected));
    return line;
}

} // namespace ramme
