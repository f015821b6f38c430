#pragma once

#include "import/documentreader.h"

#include <QDialog>

class QComboBox;
class QPushButton;
class QSpinBox;

namespace ramme {

struct Programme;

/// Asks which mandate a table is from where the table does not say it.
class AssumedMandateDialog : public QDialog
{
    Q_OBJECT

public:
    explicit AssumedMandateDialog(const Programme &programme, QWidget *parent = nullptr);

    AssumedMandate mandate() const;

private:
    void follow();

    QComboBox *m_area;
    QSpinBox *m_vintage;
    QComboBox *m_priceBase;
    QSpinBox *m_priceYear;
    QComboBox *m_unit;
    QPushButton *m_ok;
};

} // namespace ramme
