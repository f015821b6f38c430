#include "commands/namedarea.h"

#include <QCoreApplication>

using namespace Qt::Literals::StringLiterals;

namespace ramme {

namespace {

struct NamedText
{
    Q_DECLARE_TR_FUNCTIONS(ramme::NamedArea)
};

} // namespace

Result<QString> areaNamed(const Programme &programme, const QString &typed)
{
    const auto known = std::ranges::find_if(programme.areas, [&](const Area &area) { return isNamed(area, typed); });
    const QString name = known == programme.areas.end() ? typed.simplified() : known->name;
    QStringList areas;
    for (const Mandate &mandate : programme.mandates) {
        if (mandate.area == name)
            return name;
        if (!areas.contains(mandate.area))
            areas.append(mandate.area);
    }
    return Error{NamedText::tr("Området «%1» har ingen mandater; det har %2.").arg(typed, areas.join(u", "_s))};
}

} // namespace ramme
