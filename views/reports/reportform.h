#pragma once

#include "domain/reportdefinition.h"

#include <QScrollArea>

class QCheckBox;
class QComboBox;
class QFormLayout;
class QLabel;
class QLineEdit;

namespace ramme {

class ChoiceButton;
class ProgrammeDocument;

/// What a report is to be like, as fields a person fills in. It offers what the project holds.
class ReportForm : public QScrollArea
{
    Q_OBJECT

public:
    explicit ReportForm(ProgrammeDocument *document, QWidget *parent = nullptr);

    const ReportDefinition &definition() const { return m_definition; }
    void setDefinition(const ReportDefinition &definition);
    /// Offers what the project holds now; what the definition names stays, also where it is gone, and so does a title that is being typed.
    void refresh();
    void take(); ///< what stands in the fields, also a title that is still being typed

    static QString titleOf(ReportContent content);

signals:
    void changed(); ///< by a person

private:
    QWidget *makeContents();
    void makeChoices(QFormLayout *form);
    void makeNumbers(QFormLayout *form);
    void fillDecimals();
    void showDefinition(); ///< in the fields

    ProgrammeDocument *m_document;
    ReportDefinition m_definition;
    QLineEdit *m_title;
    QList<QCheckBox *> m_contents; ///< in the order of allReportContents()
    QComboBox *m_scenario;
    QComboBox *m_basis;
    ChoiceButton *m_areas;
    ChoiceButton *m_years;
    QComboBox *m_budgetYear;
    QCheckBox *m_lines;
    QCheckBox *m_sources;
    QComboBox *m_language;
    QComboBox *m_unit;
    QComboBox *m_decimals;
    QComboBox *m_adding;
    QComboBox *m_numbers;
    bool m_isShowing = false;
};

} // namespace ramme
