#pragma once

#include <QLabel>

namespace ramme {

/// A sentence to a person, plain or a warning; its colour follows the theme.
class NoticeLabel : public QLabel
{
    Q_OBJECT

public:
    explicit NoticeLabel(QWidget *parent = nullptr);

    void tell(const QString &text, bool isWarning);
    bool isWarning() const { return m_isWarning; }

protected:
    void changeEvent(QEvent *event) override;

private:
    void updateColor();

    bool m_isWarning = false;
    bool m_isColoring = false;
};

} // namespace ramme
