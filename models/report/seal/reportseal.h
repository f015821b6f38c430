#pragma once

#include "domain/programme.h"
#include "report/report.h"

namespace ramme {

/// What a report that is written carries with it, so that it can be asked later what of it still holds: what it says, how it was made, and
/// what of the project it was made from.
struct ReportSeal {
    Report report; ///< without its drawings
    ReportDefinition definition;
    QString programme;    ///< the SHA-256 of all the project held, as `ramme data` prints it, but for the reports it keeps
    QStringList vintages; ///< the mandates it held: "Pasientens legemiddelliste 2027"
    QStringList indices;  ///< the labels of its price indices
    QString scenarioHead; ///< the SHA-256 of the scenario with its log; empty where the report shows the plan itself
};

/// What each piece of a seal begins with.
inline constexpr char sealMark[] = "ramme-seal";

/// The report with its seal, to be written; the programme must be the one it was made of.
Report sealed(Report report, const ReportDefinition &definition, const Programme &programme);

/// What is said of a project at the time.
ReportSeal sealOf(const Report &report, const ReportDefinition &definition, const Programme &programme);

/// As text of letters and digits alone, in marked pieces of at most so many letters, one line each, which may stand anywhere in a file.
QByteArrayList sealPieces(const ReportSeal &seal);

/// The seal whose pieces are anywhere in the bytes of a file. Refuses what has none, what is not whole, and what is made to hurt.
Result<ReportSeal> sealIn(const QByteArray &file);

} // namespace ramme
