#pragma once

#include "domain/result.h"
#include "edit/programmedocument.h"

#include <QPointer>
#include <QWidget>

#include <array>

class QCheckBox;
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

    void setFigure(int figure);
    void setColumn(int column); ///< whose heading is shown, from 0; none is -1
    void shift(Shift direction, ShiftReach reach);

signals:
    void refused(const QString &reason);
    /// The lines that a person has marked are a table.
    void tableWanted();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QToolButton *button(const QString &text, const QString &tip, void (TableTools::*act)());
    void refresh();
    void fillKinds();
    void fillHeadings();
    QStringList headings() const; ///< that columns of such a table may have
    void giveHeading();
    void chooseKind(int index);
    void shiftLeft();
    void shiftRight();
    void readAgain();
    void makeTable();
    void askForName();
    void askForArea();
    void askForYear();
    void askForRecipient();
    void refreshOwner();
    MandateKey mandate() const; ///< in which the selected figure or table stands
    LetterKey letter() const;   ///< likewise; empty where it stands in none
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
    QToolButton *m_name;
    std::array<QToolButton *, 2> m_shifts;
    QToolButton *m_area;
    QToolButton *m_year;
    QToolButton *m_recipient;
    QCheckBox *m_headless;
    bool m_inLetter = false; ///< of which the kinds are offered
};

} // namespace ramme
