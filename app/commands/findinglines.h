#pragma once

#include "domain/programme.h"

#include <QCoreApplication>
#include <QStringList>

namespace ramme {

/// Findings as lines for a terminal: what a person must look at, then what is only worth knowing, each with its place.
class FindingLines
{
    Q_DECLARE_TR_FUNCTIONS(ramme::FindingLines)

public:
    FindingLines(const Programme &programme, const std::vector<Finding> &findings);

    QStringList lines() const { return m_lines; }
    /// True where a finding is more than a note.
    bool needsPerson() const { return m_needsPerson; }

private:
    void say(const QString &heading, const std::vector<Finding> &findings);

    const Programme &m_programme;
    QStringList m_lines;
    bool m_needsPerson = false;
};

} // namespace ramme
