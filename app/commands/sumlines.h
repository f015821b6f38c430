#pragma once

#include "planning/statedsums.h"

#include <QCoreApplication>
#include <QStringList>

namespace ramme {

/// The sums of a programme as lines for a terminal, in mill. kroner: marked where they come out, where they do not, and where
/// there is nothing to hold them against.
class SumLines
{
    Q_DECLARE_TR_FUNCTIONS(ramme::SumLines)

public:
    static QStringList of(const std::vector<StatedSum> &sums);

private:
    static QString heading(const StatedSum &sum);
    static QString line(const StatedSum &sum);
};

} // namespace ramme
