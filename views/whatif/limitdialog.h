#pragma once

#include "domain/result.h"
#include "domain/scenario.h"
#include "views/settings.h"

#include <QDialog>

class QCheckBox;
class QComboBox;
class QFormLayout;
class QLabel;
class QLineEdit;
class QPushButton;

namespace ramme {

class GroundsFields;
struct PlanningBase;

/// Asks who holds figures fast, and why; or what figures may be at the least and at the most.
class LimitDialog : public QDialog
{
    Q_OBJECT

public:
    enum class Kind { Hold, Bound };

    /// `what` says in words which figures are meant.
    LimitDialog(Kind kind, const QString &what, bool isSum, QWidget *parent = nullptr);
    void offerEachArea(); ///< where what is meant spans areas

    bool isEachArea() const; ///< what is asked for is meant for each area by itself

    Extent extent() const;
    Grounds grounds() const;
    /// The bound as it is written, without its scope.
    Result<Bound> bound() const;

private:
    void follow();

    Settings m_settings;
    QComboBox *m_extent;
    QCheckBox *m_eachArea;
    QLineEdit *m_atLeast = nullptr;
    QLineEdit *m_atMost = nullptr;
    QLineEdit *m_mostTaken = nullptr;
    GroundsFields *m_grounds;
    QLabel *m_missing;
    QPushButton *m_ok;
};

} // namespace ramme
