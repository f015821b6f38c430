#include "edit/edittext.h"
#include "edit/programmedocument.h"
#include "edit/tableedit.h"

namespace ramme {

namespace {

QString ambitionText(const Mandate *mandate, int index)
{
    return mandate && hasRow(mandate->ambitions, index) ? mandate->ambitions[std::size_t(index)].ambition : QString();
}

/// Runs edit(row) on one ambition.
template<typename Edit>
auto onAmbition(int index, Edit edit)
{
    return [index, edit](Mandate &mandate) -> Done {
        if (!hasRow(mandate.ambitions, index))
            return Error{ProgrammeDocument::tr("Ambisjonen finnes ikke lenger")};
        edit(mandate, mandate.ambitions[std::size_t(index)]);
        return done();
    };
}

} // namespace

Done ProgrammeDocument::addAmbition(const MandateKey &key, const QString &section, const QString &ambition, const QStringList &actors, int at)
{
    return editMandate(key, tr("Legg til ambisjonen «%1» i %2").arg(ambition, mandateText(key)), [&](Mandate &mandate) -> Done {
        AmbitionRow row{section.simplified(), ambition.simplified(), actors, Certainty::Corrected, {}, {}};
        std::vector<int> years = yearsOf(mandate.ambitions);
        if (years.empty())
            years.push_back(mandate.vintage);
        for (const int year : years)
            row.years.push_back({year, typedFigure()});
        for (const int year : yearsOf(mandate.ambitions, &AmbitionRow::statuses))
            row.statuses.push_back({year, typedFigure()});
        insertRow(mandate.ambitions, std::move(row), at);
        return done();
    });
}

Done ProgrammeDocument::removeAmbition(const MandateKey &key, int index)
{
    return editMandate(key, tr("Slett ambisjonen «%1» i %2").arg(ambitionText(mandate(key), index), mandateText(key)),
                       onAmbition(index, [index](Mandate &mandate, AmbitionRow &) { mandate.ambitions.erase(mandate.ambitions.begin() + index); }));
}

Done ProgrammeDocument::setAmbitionSection(const MandateKey &key, int index, const QString &section)
{
    return editMandate(key, tr("Sett området for ambisjonen «%1» til «%2»").arg(ambitionText(mandate(key), index), section),
                       onAmbition(index, [&](Mandate &, AmbitionRow &row) { row.section = section.simplified(); }));
}

Done ProgrammeDocument::setAmbitionText(const MandateKey &key, int index, const QString &ambition)
{
    return editMandate(key, tr("Endre ambisjonen «%1» til «%2»").arg(ambitionText(mandate(key), index), ambition),
                       onAmbition(index, [&](Mandate &, AmbitionRow &row) { row.ambition = ambition.simplified(); }));
}

Done ProgrammeDocument::setAmbitionActors(const MandateKey &key, int index, const QStringList &actors)
{
    const QString names = QLocale::c().createSeparatedList(actors);
    return editMandate(key, tr("Sett aktørene for ambisjonen «%1» til %2").arg(ambitionText(mandate(key), index), actors.isEmpty() ? tr("ingen") : names),
                       onAmbition(index, [&](Mandate &, AmbitionRow &row) {
                           if (row.actors == actors)
                               return;
                           row.actors = actors;
                           row.actorsCertainty = Certainty::Corrected;
                       }));
}

Done ProgrammeDocument::addAmbitionYear(const MandateKey &key, int year)
{
    return editMandate(key, tr("Legg til %1 i ambisjonene for %2").arg(year).arg(mandateText(key)), [&](Mandate &mandate) -> Done {
        if (!isYear(year))
            return Error{tr("%1 er ikke et årstall").arg(year)};
        if (mandate.ambitions.empty())
            return Error{tr("%1 har ingen ambisjoner ennå; legg til en ambisjon først").arg(mandateText(key))};
        for (AmbitionRow &row : mandate.ambitions)
            addYear(row, year);
        return done();
    });
}

Done ProgrammeDocument::removeAmbitionYear(const MandateKey &key, int year)
{
    return editMandate(key, tr("Slett %1 i ambisjonene for %2").arg(yearText(year), mandateText(key)), [&](Mandate &mandate) -> Done {
        for (AmbitionRow &row : mandate.ambitions) {
            removeYear(row, year);
            std::erase_if(row.statuses, [year](const YearFigure &status) { return year != 0 && status.year == year; });
        }
        return done();
    });
}

} // namespace ramme
