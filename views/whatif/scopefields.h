#pragma once

#include "domain/scenario.h"

#include <QWidget>

class QComboBox;

namespace ramme {

struct PlanningBase;

/// The choice of an area or the reserve, years, a recipient and a kind of money: one end of a move, or what a bound is for.
class ScopeFields : public QWidget
{
    Q_OBJECT

public:
    enum class End {
        From, ///< one or more years
        To,   ///< what is left open is as at the other end
        Any   ///< one or more years, the whole programme as well
    };

    ScopeFields(End end, const PlanningBase &base, QWidget *parent = nullptr);

    /// One scope for each year, or one without a year for all of them.
    Selection scopes() const;
    void setScope(const Scope &scope);

signals:
    void changed();

private:
    QComboBox *addBox(const QString &label, const QString &name);
    void follow();

    QComboBox *m_area = nullptr;
    QComboBox *m_from = nullptr;
    QComboBox *m_until = nullptr;
    QComboBox *m_recipient = nullptr;
    QComboBox *m_kind = nullptr;
};

} // namespace ramme
