#pragma once

#include "domain/scenario.h"
#include "views/settings.h"

#include <QDialog>

namespace ramme {

class GroundsFields;

/// Asks who takes a step with a scenario, when, why, and by what decision.
class StepDialog : public QDialog
{
    Q_OBJECT

public:
    StepDialog(const QString &title, const QString &scenario, bool needsReference, QWidget *parent = nullptr);

    Grounds grounds() const;

private:
    Settings m_settings;
    GroundsFields *m_grounds;
};

} // namespace ramme
