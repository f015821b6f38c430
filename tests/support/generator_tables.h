#pragma once

#include "support/generator_words.h"

namespace generated {

/// What the tables of one mandate have in common.
struct MandatePlan {
    Manner manner = Manner::Clean;
    AreaWords area;
    int vintage = 0;
    int tableNumber = 1;
    qint64 quantum = 0; ///< the finest step of its amounts, in øre
    qint64 total = 0;   ///< the vintage year's frame
    NumberStyle style;
    enum class BasePlace { None, Stub, Caption, Heading } basePlace = BasePlace::None;
    std::vector<RecipientWords> recipients;
    bool marked = false; ///< an earmark hangs on a recipient's column of an undivided split

    bool blanksVanish() const { return manner == Manner::Collapsed || manner == Manner::Ocr; }
};

NumberStyle numberStyle(Random &random, Manner manner, qint64 quantum);
Cell amountCell(qint64 ore, const NumberStyle &style);
Cell emptyCell(Random &random, FigureState state, const NumberStyle &style);

Table framesTable(Random &random, MandatePlan &plan);
Table splitTable(Random &random, MandatePlan &plan, std::optional<EarmarkTruth> &earmark);
Table ambitionsTable(Random &random, MandatePlan &plan);
/// Makes one printed total wrong, as documents have it now and then; says whether there was one.
bool makeMistake(Random &random, Table &table, const NumberStyle &style);
/// A table of something else than money, from which nothing is to be read.
Table otherTable(Random &random, MandatePlan &plan);

} // namespace generated
