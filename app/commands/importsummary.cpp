#include "commands/importsummary.h"

#include "commands/findinglines.h"
#include "domain/figures.h"
#include "planning/checks.h"

#include <QLocale>

using namespace Qt::Literals::StringLiterals;

namespace ramme {

namespace {

/// How many figures there are of each certainty; blanks of tables are no figures here.
struct Count {
    int figures = 0;
    int decided = 0;
    int ambiguous = 0;
    int unreadable = 0;

    void add(const Figure &figure)
    {
        if (figure.state == FigureState::Blank)
            return;
        ++figures;
        decided += figure.certainty == Certainty::Decided;
        ambiguous += figure.certainty == Certainty::Ambiguous;
        unreadable += figure.state == FigureState::Unreadable;
    }
};

/// The figures a file gave as they stand now: in the programme, where a person may have settled them, or in a reading that waits.
Count countFigures(const Programme &programme, const ImportedFile &file)
{
    Count count;
    if (file.outcome == ImportedFile::Outcome::Waiting) {
        visitFigures(file.reading, [&](const Figure &figure) { count.add(figure); });
    } else {
        visitFigures(programme, [&](const Figure &figure) {
            if (figure.source.document == file.reading.file.sha256)
                count.add(figure);
        });
    }
    return count;
}

} // namespace

ImportSummary::ImportSummary(const Programme &before, const Programme &after, const std::vector<ImportedFile> &files) : m_after(after)
{
    for (const ImportedFile &file : files)
        sayFile(file);

    const std::vector<Finding> known = allFindings(before);
    std::vector<Finding> findings;
    for (const Finding &finding : allFindings(after)) {
        const bool ofTheseFiles = std::any_of(files.begin(), files.end(), [&](const ImportedFile &file) {
            return file.reading.file.sha256 == finding.source.document;
        });
        if (ofTheseFiles || std::find(known.begin(), known.end(), finding) == known.end())
            findings.push_back(finding);
    }
    const FindingLines said(after, findings);
    m_needsPerson = m_needsPerson || said.needsPerson();
    if (!findings.empty())
        m_lines << QString() << said.lines();
}

void ImportSummary::sayFile(const ImportedFile &file)
{
    const Reading &reading = file.reading;
    const QString name = reading.file.name;
    switch (file.outcome) {
    case ImportedFile::Outcome::Added: m_lines.append(tr("%1: lest inn").arg(name)); break;
    case ImportedFile::Outcome::AlreadyThere: m_lines.append(tr("%1: var lest fra før; ingenting er endret").arg(name)); break;
    case ImportedFile::Outcome::Replaced: m_lines.append(tr("%1: lest inn i stedet for det som var der").arg(name)); break;
    case ImportedFile::Outcome::Waiting:
        m_lines.append(tr("%1: en ny lesning av noe som er der fra før; den venter til noen velger den, eller til --replace").arg(name));
        m_needsPerson = true;
        break;
    }
    if (reading.mandates.empty() && reading.letters.empty()) {
        m_lines.append(u"    "_s + tr("Ingen rammer, ingen fordeling og ingen ambisjoner: dokumentet holder ingen plan."));
        m_needsPerson = true;
    }
    sayContents(reading);

    const Count count = countFigures(m_after, file);
    if (count.figures > 0) {
        QStringList parts{tr("%n tall", nullptr, count.figures)};
        if (count.decided > 0)
            parts.append(tr("%n er avgjort med en grunn", nullptr, count.decided));
        if (count.ambiguous > 0)
            parts.append(tr("%n er flertydig(e)", nullptr, count.ambiguous));
        if (count.unreadable > 0)
            parts.append(tr("%n kan ikke leses", nullptr, count.unreadable));
        m_lines.append(u"    "_s + parts.join(u", "_s));
        m_needsPerson = m_needsPerson || count.ambiguous > 0 || count.unreadable > 0;
    }
    if (!reading.leftovers.empty())
        m_lines.append(u"    "_s + tr("%n linje(r) med tall ble ikke forstått og er tatt vare på", nullptr, int(reading.leftovers.size())));
}

void ImportSummary::sayContents(const Reading &reading)
{
    const QLocale locale;
    for (const Letter &letter : reading.letters)
        m_lines.append(u"    "_s + tr("brev til %1 for %2").arg(letter.recipient, QString::number(letter.year)));
    for (const Mandate &mandate : reading.mandates) {
        QString line = tr("mandat %1: %2").arg(mandate.vintage).arg(mandate.area);
        if (mandate.adopted.isValid())
            line = tr("%1, fastsatt %2").arg(line, locale.toString(mandate.adopted, tr("d. MMMM yyyy")));
        m_lines.append(u"    "_s + line);
    }
    for (const Area &area : reading.areas)
        m_lines.append(u"    "_s + tr("nytt område: %1").arg(area.name));
}

} // namespace ramme
