#pragma once

#include <QTimer>
#include <QWidget>

class QCheckBox;
class QLabel;

namespace ramme {

class FigureTable;
class ProgrammeDocument;
class ReportTableModel;

/// What each area is given each year, in the plan and under a scenario, beside the ambitions that are still ahead.
class AmbitionMoneyView : public QWidget
{
    Q_OBJECT

public:
    explicit AmbitionMoneyView(ProgrammeDocument *document, QWidget *parent = nullptr);

    void setScenario(const QString &name); ///< the plan alone where there is none of the name
    FigureTable *table() const { return m_table; }
    QCheckBox *onlyTouched() const { return m_onlyTouched; }

protected:
    void showEvent(QShowEvent *event) override;

private:
    void outdate();
    void refresh();

    ProgrammeDocument *m_document;
    QString m_scenario;
    QCheckBox *m_onlyTouched;
    ReportTableModel *m_model;
    FigureTable *m_table;
    QLabel *m_summary;
    QTimer m_later;
    bool m_isOutdated = true;
};

} // namespace ramme
