#pragma once

#include <QProxyStyle>

namespace ramme {

/// The Fusion style with boxes and rings to tick that are seen on dark ground too.
class OutlinedStyle : public QProxyStyle
{
public:
    OutlinedStyle();

    void drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter, const QWidget *widget) const override;
};

} // namespace ramme
