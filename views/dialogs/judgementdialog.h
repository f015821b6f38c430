#pragma once

#include "edit/programmedocument.h"

#include <QDialog>

class QComboBox;
class QDateEdit;
class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;

namespace ramme {

/// Asks what a person makes of a check: the state, why, and who says so on which day.
class JudgementDialog : public QDialog
{
    Q_OBJECT

public:
    JudgementDialog(const Judgement &judgement, const QString &question, QWidget *parent = nullptr);

    Judgement judgement() const;

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void follow();

    QComboBox *m_state;
    QPlainTextEdit *m_reason;
    QLineEdit *m_by;
    QDateEdit *m_on;
    QLabel *m_missing;
    QPushButton *m_ok;
};

} // namespace ramme
