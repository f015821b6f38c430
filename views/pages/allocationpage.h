#pragma once

#include "views/pages/page.h"

#include <QTimer>

class QCheckBox;
class QComboBox;
class QLabel;
class QMenu;
class QSplitter;

namespace ramme {

class AllocationChart;
class AllocationModel;
class AmountDelegate;
class NoticeLabel;
class PricePicker;
struct MandateKey;
struct Plan;

/// The current plan: the grid of areas, years and recipients beside the chart that follows the selected rows.
class AllocationPage : public Page
{
    Q_OBJECT

public:
    explicit AllocationPage(ProgrammeDocument *document, QWidget *parent = nullptr);

    FigureTable *table() const override { return m_table; }
    bool showFigure(int id) override;
    TableName tableName() const override;
    std::optional<PriceView> prices() const override;
    AllocationModel *model() const { return m_model; }
    const Plan &plan() const; ///< what the chart shows, in the kroner that are chosen
    const AllocationChart *chart() const { return m_chart; }

    void editKey();      ///< the allocation key of the current row's area
    void pinVintage();   ///< opens the choice of vintages for the current cell

signals:
    void mandateWanted(const ramme::MandateKey &mandate);
    void sourceWanted();

protected:
    Pick pickOf(const QModelIndex &index) const override;
    void resizeEvent(QResizeEvent *event) override;

private:
    QWidget *makeTop();
    void fillBasis();
    void refresh();
    void updateChart();
    void updateNotice();
    void showPrices();
    void updateOutside(); ///< the reserves and grants, which are in no frame
    void fit();
    void shareSpace();
    void tellOfEstimate(); ///< where an edit made a printed split stop adding up
    void showRecipients(bool all);
    void showMenu(const QPoint &position);
    void fillPinMenu(QMenu *menu, const QModelIndex &index);
    std::vector<std::size_t> selectedRows() const;

    AllocationModel *m_model;
    FigureTable *m_table;
    AmountDelegate *m_delegate;
    AllocationChart *m_chart;
    QSplitter *m_splitter;
    QComboBox *m_basis;
    QCheckBox *m_recipients;
    PricePicker *m_prices;
    NoticeLabel *m_notice;
    QLabel *m_legend;
    QLabel *m_outside;
    QTimer m_fitLater;
    QTimer m_chartLater;
    bool m_figureChanged = false;
    bool m_shared = false; ///< a person has moved the handle between grid and chart
};

} // namespace ramme
