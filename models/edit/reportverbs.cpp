#include "edit/change.h"
#include "edit/programmedocument.h"

#include "domain/label.h"

namespace ramme {

namespace {

auto placeOf(std::vector<ReportDefinition> &reports, const QString &name)
{
    return std::ranges::find_if(reports, [&name](const ReportDefinition &report) { return sameLabel(report.name, name); });
}

} // namespace

Done ProgrammeDocument::setReport(const QString &name, ReportDefinition report)
{
    Result<ReportDefinition> checked = keptDefinition(std::move(report));
    if (!checked)
        return Error{checked.error()};
    const QString given = checked->name;
    std::vector<ReportDefinition> reports = m_programme.reports;
    const auto place = placeOf(reports, name);
    if (const auto other = placeOf(reports, given); other != reports.end() && other != place)
        return Error{tr("Rapporten «%1» finnes allerede").arg(other->name)};
    if (place == reports.end())
        reports.push_back(std::move(*checked));
    else if (*place == *checked)
        return done();
    else
        *place = std::move(*checked);
    return setReports(std::move(reports), tr("Endre rapporten %1").arg(given));
}

Done ProgrammeDocument::removeReport(const QString &name)
{
    std::vector<ReportDefinition> reports = m_programme.reports;
    const auto place = placeOf(reports, name);
    if (place == reports.end())
        return done();
    reports.erase(place);
    return setReports(std::move(reports), tr("Slett rapporten %1").arg(name));
}

Done ProgrammeDocument::setReports(std::vector<ReportDefinition> reports, const QString &text)
{
    Change change;
    change.text = text;
    change.planStays = true;
    change.set(&Programme::reports, std::move(reports));
    return push(std::move(change));
}

} // namespace ramme
