#include "views/noticelabel.h"

#include "views/theme.h"

#include <QEvent>
#include <QScopedValueRollback>

namespace ramme {

NoticeLabel::NoticeLabel(QWidget *parent) : QLabel(parent)
{
    setTextFormat(Qt::PlainText);
}

void NoticeLabel::tell(const QString &text, bool isWarning)
{
    if (text != this->text()) // what is told anew is laid out anew
        setText(text);
    if (m_isWarning == isWarning)
        return;
    m_isWarning = isWarning;
    updateColor();
}

void NoticeLabel::updateColor()
{
    const QScopedValueRollback<bool> coloring(m_isColoring, true);
    QPalette colors; // what is not set comes from above
    if (m_isWarning)
        colors.setColor(QPalette::WindowText, tonesOf(palette()).warning);
    setPalette(colors);
}

void NoticeLabel::changeEvent(QEvent *event)
{
    QLabel::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && m_isWarning && !m_isColoring)
        updateColor();
}

} // namespace ramme
