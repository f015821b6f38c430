#include "domain/area.h"

#include "domain/label.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace ramme {

namespace {

bool isOneOf(QStringView label, const QString &name, const QString &shortName, const QStringList &aliases)
{
    const auto isIt = [label](const QString &other) { return sameLabel(label, other); };
    return isIt(name) || (!shortName.isEmpty() && isIt(shortName)) || std::ranges::any_of(aliases, isIt);
}

} // namespace

bool isNamed(const Area &area, QStringView label) { return isOneOf(label, area.name, area.shortName, area.aliases); }
bool isNamed(const Recipient &recipient, QStringView label) { return isOneOf(label, recipient.name, recipient.shortName, recipient.aliases); }

std::vector<Area> defaultAreas()
{
    return {
        {u"Pasientens legemiddelliste"_s, u"PLL"_s, {u"legemiddellisten"_s}},
        {u"Pasientens journaldokumenter"_s, u"PJD"_s, {u"journaldokumenter"_s}},
        {u"Pasientens kritiske informasjon"_s, u"PKI"_s, {u"kritisk informasjon"_s, u"kritiske informasjon"_s}},
        {u"Pasientens måledata"_s, u"PMD"_s, {u"måledata"_s}},
        {u"Pasientens prøvesvar"_s, u"PPS"_s, {u"prøvesvar"_s}},
        {u"Digitalt helsekort for gravide"_s, u"DHG"_s, {u"helsekort for gravide"_s}},
        {u"MyHealth@EU"_s, u"MyH"_s, {u"MyHealth EU"_s}},
    };
}

std::vector<Recipient> defaultRecipients()
{
    return {
        {u"NHN"_s, u"Norsk helsenett SF"_s, {u"Norsk helsenett"_s}},
        {u"Hdir"_s, u"Helsedirektoratet"_s, {u"Direktoratet"_s}},
    };
}

} // namespace ramme
