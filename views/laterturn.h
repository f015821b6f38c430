#pragma once

#include <QTimer>

namespace ramme {

/// Calls the function in a later turn of the event loop, after the keys and the mouse have had theirs. A timer of no time at all is
/// no turn of its own: Qt posts it into the present one.
template<typename Context, typename Function>
void inLaterTurn(Context *context, Function function)
{
    QTimer::singleShot(1, context, function);
}

} // namespace ramme
