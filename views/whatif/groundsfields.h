#pragma once

#include "domain/scenario.h"

#include <QObject>

class QDateEdit;
class QFormLayout;
class QLineEdit;

namespace ramme {

class Settings;

/// The fields for who does something, when, why, and what decided it, at the end of a form.
class GroundsFields : public QObject
{
    Q_OBJECT

public:
    GroundsFields(QFormLayout *form, Settings *settings, QWidget *dialog);

    /// What is written; the name is remembered for the next time.
    Grounds grounds() const;

private:
    Settings *m_settings;
    QLineEdit *m_reason;
    QLineEdit *m_reference;
    QLineEdit *m_author;
    QDateEdit *m_on;
};

} // namespace ramme
