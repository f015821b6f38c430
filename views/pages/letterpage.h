#pragma once

#include "edit/letterkey.h"
#include "views/pages/page.h"

class QComboBox;
class QLabel;

namespace ramme {

class LetterModel;

/// One letter as it was read: its posts, and its breakdown with the area of each line.
class LetterPage : public Page
{
    Q_OBJECT

public:
    explicit LetterPage(ProgrammeDocument *document, QWidget *parent = nullptr);

    FigureTable *table() const override { return m_table; }
    bool showFigure(int id) override;
    TableName tableName() const override { return TableName::Letters; }
    void setLetter(const LetterKey &letter);
    LetterModel *model() const { return m_model; }

protected:
    void showEvent(QShowEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void fill();
    void choose(int index);
    void refit();

    LetterModel *m_model;
    QComboBox *m_letters;
    QLabel *m_empty;
    FigureTable *m_table;
};

} // namespace ramme
