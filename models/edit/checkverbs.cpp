#include "edit/change.h"
#include "edit/edittext.h"
#include "edit/programmedocument.h"

namespace ramme {

namespace {

QString whereText(const CheckIdentity &check)
{
    if (check.area.isEmpty())
        return {};
    return check.vintage == 0 ? check.area : mandateText({check.area, check.vintage});
}

} // namespace

const std::vector<Check> &ProgrammeDocument::checks() const
{
    if (!m_derived.checks)
        m_derived.checks = allChecks(m_programme);
    return *m_derived.checks;
}

Done ProgrammeDocument::judge(const std::vector<CheckIdentity> &wanted, const Judgement &judgement)
{
    const bool isOpen = judgement.state == CheckState::Open;
    if (!isOpen && judgement.reason.trimmed().isEmpty())
        return Error{tr("Skriv en begrunnelse for «%1»").arg(checkStateText(judgement.state))};
    if (!isOpen && judgement.by.trimmed().isEmpty())
        return Error{tr("Skriv hvem som har vurdert kontrollen")};
    if (!isOpen && !judgement.on.isValid())
        return Error{tr("Oppgi datoen kontrollen er vurdert")};

    std::vector<CheckVerdict> verdicts = m_programme.verdicts;
    QString title;
    for (const CheckIdentity &identity : wanted) {
        const auto check = std::find_if(checks().begin(), checks().end(), [&](const Check &one) { return one.identity() == identity; });
        if (check == checks().end())
            return Error{tr("Kontrollen finnes ikke lenger")};
        title = check->title();
        const auto given = std::find_if(verdicts.begin(), verdicts.end(), [&](const CheckVerdict &verdict) { return verdict.check == identity; });
        const CheckVerdict verdict{identity, judgement.state, judgement.reason.trimmed(), judgement.by.simplified(), judgement.on, check->seen()};
        if (isOpen) {
            if (given != verdicts.end())
                verdicts.erase(given);
        } else if (given != verdicts.end()) {
            *given = verdict;
        } else {
            verdicts.push_back(verdict);
        }
    }
    if (verdicts == m_programme.verdicts)
        return done();
    Change change;
    const QString state = checkStateText(judgement.state);
    const QString where = wanted.size() == 1 ? whereText(wanted.front()) : QString();
    if (wanted.size() > 1)
        change.text = tr("Sett «%1» på %n kontroll(er)", nullptr, int(wanted.size())).arg(state);
    else
        change.text = where.isEmpty() ? tr("Sett «%1» på «%2»", "state, check").arg(state, title) : tr("Sett «%1» på «%2» for %3", "state, check, mandate").arg(state, title, where);
    change.set(&Programme::verdicts, std::move(verdicts));
    return push(std::move(change));
}

} // namespace ramme
