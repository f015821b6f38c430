#pragma once

#include "domain/source.h"

#include <QString>

#include <optional>

namespace ramme {

enum class Severity { Error, Warning, Note };

/// Something a person should look at, said in one bokmål sentence.
struct Finding {
    QString rule; ///< a short id such as "columns-undecided"
    Severity severity = Severity::Warning;
    QString message;
    QString area; ///< empty where it concerns no single area
    int vintage = 0;
    Source source;
    int figure = 0; ///< id of the figure it points at; 0 where there is none

    bool operator==(const Finding &) const = default;
};

QString toWord(Severity severity);
std::optional<Severity> severityFromWord(QStringView word);

} // namespace ramme
