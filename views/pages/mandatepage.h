#pragma once

#include "domain/result.h"
#include "edit/mandatekey.h"
#include "views/pages/page.h"

class QComboBox;
class QDateEdit;
class QLabel;
class QMenu;
class QToolButton;

namespace ramme {

class FramesModel;
class MandatePicker;
class MandateTableModel;
class SplitModel;
struct Mandate;

/// One mandate as printed: when it was adopted, its price base, its planned frames and its split, all editable.
class MandatePage : public Page
{
    Q_OBJECT

public:
    explicit MandatePage(ProgrammeDocument *document, QWidget *parent = nullptr);

    FigureTable *table() const override;
    bool showFigure(int id) override;
    TableName tableName() const override;
    void setMandate(const MandateKey &mandate);
    MandateKey mandate() const;
    FramesModel *frames() const { return m_frames; }
    SplitModel *splits() const { return m_splits; }

protected:
    void showEvent(QShowEvent *event) override;

private:
    QWidget *makeProperties();
    QWidget *makeSection(const QString &title, FigureTable *table, const QList<QToolButton *> &buttons, QLabel *note);
    FigureTable *makeTable(MandateTableModel *model, const QString &name);
    QToolButton *menuButton(const QString &text, void (MandatePage::*fill)(QMenu *));
    QToolButton *plainButton(const QString &icon, const QString &text, void (MandatePage::*act)());
    void show(const MandateKey &mandate);
    void refreshProperties();
    void refit();
    void tell(const Done &done);

    void addFrameRow();
    void removeFrameRow();
    void fillYears(QMenu *menu);
    void fillLines(QMenu *menu);
    void removeSplitLine();
    void fillRecipients(QMenu *menu);

    FramesModel *m_frames;
    SplitModel *m_splits;
    MandatePicker *m_picker;
    FigureTable *m_framesTable;
    FigureTable *m_splitsTable;
    QDateEdit *m_adopted;
    QComboBox *m_priceBase;
    QLabel *m_period;
    QLabel *m_framesNote;
    QLabel *m_splitsNote;
    QLabel *m_more;
};

} // namespace ramme
