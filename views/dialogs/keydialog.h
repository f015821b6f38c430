#pragma once

#include "domain/plansettings.h"

#include <QDialog>

#include <vector>

class QButtonGroup;
class QCheckBox;
class QComboBox;
class QDialogButtonBox;
class QSpinBox;

namespace ramme {

/// Asks how an area's years without a printed split are divided between the recipients.
class KeyDialog : public QDialog
{
    Q_OBJECT

public:
    struct Choices {
        std::vector<int> vintages;       ///< with a printed split, newest first
        std::vector<QString> recipients; ///< short names
    };
    KeyDialog(const AllocationKey &key, const Choices &choices, QWidget *parent = nullptr);

    AllocationKey key() const;

private:
    void follow();

    AllocationKey m_key;
    std::vector<QString> m_recipients;
    QButtonGroup *m_kinds;
    QComboBox *m_vintage;
    std::vector<QSpinBox *> m_shares;
    QCheckBox *m_withoutCarryOver;
    QDialogButtonBox *m_buttons;
};

} // namespace ramme
