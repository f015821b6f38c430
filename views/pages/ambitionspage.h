#pragma once

#include "domain/result.h"
#include "edit/mandatekey.h"
#include "views/pages/page.h"

class QLabel;
class QMenu;
class QScrollArea;

namespace ramme {

class AmbitionsModel;
class MandatePicker;

/// The ambition table of one mandate as a heat map by year, its goals below; all editable.
class AmbitionsPage : public Page
{
    Q_OBJECT

public:
    explicit AmbitionsPage(ProgrammeDocument *document, QWidget *parent = nullptr);

    FigureTable *table() const override { return m_table; }
    bool showFigure(int id) override;
    TableName tableName() const override;
    void setMandate(const MandateKey &mandate);
    AmbitionsModel *model() const { return m_model; }

protected:
    void showEvent(QShowEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void show(const MandateKey &mandate);
    void refit();
    int statusWidth(int column) const;
    void spanSections();
    void refreshNotes();
    void addRow();
    void removeRow();
    void fillYears(QMenu *menu);
    void tell(const Done &done);

    AmbitionsModel *m_model;
    MandatePicker *m_picker;
    FigureTable *m_table;
    QLabel *m_empty;
    QLabel *m_goals;
    QScrollArea *m_goalsArea;
};

} // namespace ramme
