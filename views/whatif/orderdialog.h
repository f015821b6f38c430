#pragma once

#include "edit/scenarios.h"
#include "views/settings.h"

#include <QDialog>

class QFormLayout;
class QPushButton;

namespace ramme {

class GroundsFields;
class MovePane;

/// A dialog that puts a move together: its fields to the left, what it would do to the right as they are filled in. It closes once the
/// move is carried out; one that is refused leaves it open with the reason.
class OrderDialog : public QDialog
{
    Q_OBJECT

public:
    OrderDialog(ProgrammeDocument *document, const QString &scenario, QWidget *parent = nullptr);

    const MovePane *pane() const { return m_pane; }
    void accept() override;

protected:
    /// What the fields ask for now, without grounds; or what is missing.
    virtual Result<Move> order() const = 0;
    /// Call when the fields are there.
    void finish(const QString &verb);
    void follow();
    QFormLayout *form() const { return m_form; }
    ProgrammeDocument *document() const { return m_document; }
    const QString &scenario() const { return m_scenario; }

private:
    ProgrammeDocument *m_document;
    QString m_scenario;
    Settings m_settings;
    QFormLayout *m_form;
    MovePane *m_pane;
    GroundsFields *m_grounds = nullptr;
    QPushButton *m_ok = nullptr;
};

} // namespace ramme
