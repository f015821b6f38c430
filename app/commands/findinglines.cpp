#include "commands/findinglines.h"

#include "planning/phrasebook.h"

using namespace Qt::Literals::StringLiterals;

namespace ramme {

FindingLines::FindingLines(const Programme &programme, const std::vector<Finding> &findings) : m_programme(programme)
{
    std::vector<Finding> errors;
    std::vector<Finding> warnings;
    std::vector<Finding> notes;
    for (const Finding &finding : findings)
        (finding.severity == Severity::Error ? errors : finding.severity == Severity::Warning ? warnings : notes).push_back(finding);
    m_needsPerson = !errors.empty() || !warnings.empty();
    say(tr("Feil som noen må rette:"), errors);
    say(tr("Dette må noen se på:"), warnings);
    say(tr("Verdt å vite:"), notes);
}

void FindingLines::say(const QString &heading, const std::vector<Finding> &findings)
{
    if (findings.empty())
        return;
    if (!m_lines.isEmpty())
        m_lines.append(QString());
    m_lines.append(heading);
    for (const Finding &finding : findings) {
        m_lines.append(u"  • %1 [%2]"_s.arg(spoken(finding.message), finding.rule));
        const SourceFile *file = findFile(m_programme, finding.source.document);
        QString place = file ? file->name : QString();
        if (file && finding.source.line > 0)
            place = tr("%1, linje %2").arg(place, QString::number(finding.source.line));
        QString mandate = finding.area;
        if (!finding.area.isEmpty() && finding.vintage > 0)
            mandate = tr("%1, mandat %2").arg(finding.area, QString::number(finding.vintage));
        QStringList where{mandate, place};
        where.removeAll(QString());
        if (!where.isEmpty())
            m_lines.append(u"    "_s + where.join(u" · "_s));
    }
}

} // namespace ramme
