#pragma once

#include "planning/comparison.h"

#include <QTimer>
#include <QWidget>

class QCheckBox;
class QComboBox;
class QLabel;
class QListWidget;
class QScrollArea;

namespace ramme {

class ComparisonChart;
class FigureTable;
class NoticeLabel;
class PricePicker;
class ProgrammeDocument;
class ReportTableModel;

/// The plan, scenarios and vintages that are ticked, side by side: amounts, differences to the first, shares of the recipients, and a chart of them by year.
class ComparisonView : public QWidget
{
    Q_OBJECT

public:
    explicit ComparisonView(ProgrammeDocument *document, QWidget *parent = nullptr);

    FigureTable *table() const { return m_table; }
    QListWidget *sides() const { return m_sides; }
    const ComparisonChart *chart() const { return m_chart; }
    void setArea(const QString &area); ///< empty for the whole programme

protected:
    void showEvent(QShowEvent *event) override;

private:
    QWidget *makeTop();
    void refresh();
    void fillSides();
    void fillAreas();
    void showFigures();
    void showChart(const Comparison &comparison, const QString &area);
    /// What is ticked, in the order of the list; fewer than two are refused.
    Result<std::vector<ComparedSide>> tickedSides() const;

    ProgrammeDocument *m_document;
    QListWidget *m_sides;
    QComboBox *m_area;
    QComboBox *m_year;
    QCheckBox *m_onlyDifferent;
    PricePicker *m_prices;
    ReportTableModel *m_model;
    FigureTable *m_table;
    ComparisonChart *m_chart;
    NoticeLabel *m_refusal;
    QLabel *m_notes;
    QScrollArea *m_notesArea;
    QTimer m_later;
    bool m_isOutdated = true;
};

} // namespace ramme
