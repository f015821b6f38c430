#pragma once

#include "edit/mandatekey.h"

#include <QWidget>

class QComboBox;

namespace ramme {

class ProgrammeDocument;

/// Chooses one mandate: first the area, then the year it was fixed for.
class MandatePicker : public QWidget
{
    Q_OBJECT

public:
    explicit MandatePicker(ProgrammeDocument *document, QWidget *parent = nullptr);

    MandateKey mandate() const { return m_mandate; }
    void setMandate(const MandateKey &mandate);
    /// Where nothing is chosen yet: the first area with a mandate, its newest one.
    void chooseFirst(bool withAmbitions);

signals:
    void mandatePicked(const ramme::MandateKey &mandate);

private:
    void fill();
    void fillVintages(const QString &area);
    void tell();

    ProgrammeDocument *m_document;
    MandateKey m_mandate;
    QComboBox *m_areas;
    QComboBox *m_vintages;
};

} // namespace ramme
