#pragma once

#include "domain/result.h"
#include "planning/sensitivityoutputs.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QGroupBox;
class QLabel;
class QLineEdit;
class QPushButton;

namespace ramme {

class BackgroundWork;
class FigureTable;
class ProgrammeDocument;
class ScopeFields;
class SensitivityChart;
class SensitivityModel;

/// What happens when one or two totals of a scenario are varied: the choice of them, a table, and a chart.
class SensitivityView : public QWidget
{
    Q_OBJECT

public:
    explicit SensitivityView(ProgrammeDocument *document, QWidget *parent = nullptr);

    FigureTable *table() const { return m_table; }
    SensitivityModel *model() const { return m_model; }
    SensitivityChart *chart() const { return m_chart; }
    bool isWorking() const;

signals:
    void refused(const QString &reason);
    void answered();

protected:
    void showEvent(QShowEvent *event) override;

private:
    /// One total that is varied.
    struct Input {
        QGroupBox *box = nullptr;
        ScopeFields *scope = nullptr;
        QLineEdit *range = nullptr;
        QLineEdit *step = nullptr;
    };

    QWidget *makeQuestion();
    Input makeInput(const QString &title, const QString &name);
    void refillScopes(); ///< with what the plan has now
    void refresh();
    Result<SensitivityQuestion> question() const;
    Result<VariedInput> inputOf(const Input &input) const;
    QString scenario() const;
    void work();
    void showAnswer(const SensitivityQuestion &question, const Sensitivity &answer);
    void draw();
    void outdate();

    ProgrammeDocument *m_document;
    SensitivityModel *m_model;
    BackgroundWork *m_work;
    FigureTable *m_table;
    SensitivityChart *m_chart;
    QComboBox *m_scenario;
    std::vector<Input> m_inputs;
    std::vector<std::pair<OutputGroup, QCheckBox *>> m_outputs;
    QComboBox *m_drawn; ///< with two inputs: the result that is drawn
    QPushButton *m_start;
    QLabel *m_notice;
    bool m_isStale = true;
};

} // namespace ramme
