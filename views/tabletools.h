#pragma once

#include "domain/result.h"
#include "edit/programmedocument.h"

#include <QPointer>
#include <QWidget>

class QComboBox;
class QLabel;
class QToolButton;

namespace ramme {

class TableReview;

/// The tools over the document in a review: what the selected table is, what heads its columns, whose mandate it stands in.
class TableTools : public QWidget
{
    Q_OBJECT

public:
    TableTools(ProgrammeDocument *copy, TableReview *review, QWidget *parent = nullptr);

    void setFigure(int figure) { m_figure = figure; }
    void setColumn(int column); ///< whose heading is shown; 0 is the labels', none is -1
    void shift(Shift direction, ShiftReach reach);

signals:
    void refused(const QString &reason);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QToolButton *button(const QString &text, const QString &tip, void (TableTools::*act)());
    void refresh();
    void fillHeadings();
    void giveHeading();
    void chooseKind(int index);
    void shiftLeft();
    void shiftRight();
    void readAgain();
    void askForArea();
    void askForVintage();
    MandateKey mandate() const; ///< in which the selected figure or table stands
    void tell(const Done &done);

    QPointer<ProgrammeDocument> m_copy; ///< goes before the widgets of the review, which lose the focus then
    TableReview *m_review;
    int m_figure = 0;
    int m_column = -1;
    QComboBox *m_kind;
    QComboBox *m_heading;
    QLabel *m_headingLabel;
    QLabel *m_state;
    QToolButton *m_again;
};

} // namespace ramme
