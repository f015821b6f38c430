#pragma once

#include "domain/result.h"
#include "domain/scenario.h"
#include "views/settings.h"

#include <QDialog>

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;

namespace ramme {

class GroundsFields;
struct PlanningBase;

/// Asks what somebody wants released from the reserve: how much, of which year, and for which area and recipient.
class RequestDialog : public QDialog
{
    Q_OBJECT

public:
    RequestDialog(const PlanningBase &base, const Scope &scope, QWidget *parent = nullptr);

    Result<ReserveRequest> request() const;

private:
    void follow();

    Settings m_settings;
    QComboBox *m_year;
    QComboBox *m_area;
    QComboBox *m_recipient;
    QLineEdit *m_amount;
    GroundsFields *m_grounds;
    QLabel *m_missing;
    QPushButton *m_ok;
};

} // namespace ramme
