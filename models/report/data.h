#pragma once

#include "domain/programme.h"
#include "report/json.h"

#include <QByteArray>

namespace ramme {

/// Everything a programme holds as JSON, as `ramme data` prints it. Equal content gives equal bytes.
QByteArray dataJson(const Programme &programme);

/// The parts of it, each an array of objects, for the tables that hold the same objects.
Json indexJson(const IndexSeries &series);
Json framesJson(const Programme &programme);
/// Only the frames of years that more than one vintage states.
Json restatedFramesJson(const Programme &programme);
Json splitsJson(const Programme &programme);
Json ambitionsJson(const Programme &programme);
Json lettersJson(const Programme &programme);
Json breakdownJson(const Programme &programme);
Json findingsJson(const Programme &programme);
Json errataJson(const Programme &programme); ///< of the findings, those a person has found to be errors of the documents

} // namespace ramme
