#pragma once

#include "report/numberlook.h"

#include <QtCharts/QChartView>

#include <vector>

QT_BEGIN_NAMESPACE
class QBarCategoryAxis;
class QBarSet;
class QGraphicsSimpleTextItem;
class QStackedBarSeries;
class QValueAxis;
QT_END_NAMESPACE

namespace ramme {

/// What the allocation chart shows: for every year, what each recipient gets and how much of it is estimated.
struct AllocationChartData {
    struct Part {
        Money printed;
        Money estimated;
        bool operator==(const Part &) const = default;
    };
    struct Year {
        int year = 0;
        std::vector<Part> parts; ///< in the order of recipients
        Money total;
        QString totalText = {};  ///< as a table beside the chart shows it; empty for the amount as it is
        QStringList partTexts = {}; ///< likewise of each recipient
        bool states = true; ///< something is printed or worked out for the year; else it has no total to write
        bool incomplete = false; ///< something in it is not set or undecided
        bool operator==(const Year &) const = default;
    };
    QString title;
    QString notice;              ///< one line below the title, such as a warning of mixed price bases; may be empty
    std::vector<QString> recipients; ///< as they are shown; the last may be what no split speaks of
    bool lastIsUnsplit = false;
    std::vector<Year> years;
    NumberLook look = {};        ///< the unit it is in and how its numbers are written; totals that have no text are not rounded by it
    bool operator==(const AllocationChartData &) const = default;
};

/// Stacked bars per year, one colour per recipient, estimated parts hatched.
class AllocationChart : public QChartView
{
    Q_OBJECT

public:
    explicit AllocationChart(QWidget *parent = nullptr);

    void setData(const AllocationChartData &data);
    const AllocationChartData &data() const { return m_data; }
    /// What is drawn, in the unit of the chart, for tests: the height of a recipient's bar in a year.
    double barHeight(int year, const QString &recipient) const;

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void rebuildSets();
    void updateValues();
    void updateTitle();
    void updateColors();
    void placeTotals();
    void tellOfBar(bool entered, int index, const QBarSet *set);
    QString describe() const;
    double length(Money money) const;
    QString shown(Money money) const;
    QString sumOf(const AllocationChartData::Year &year) const;
    QString totalOf(const AllocationChartData::Year &year) const;
    QString unit() const;

    struct Pair {
        QBarSet *printed = nullptr;
        QBarSet *estimated = nullptr;
    };
    AllocationChartData m_data;
    QStackedBarSeries *m_series = nullptr;
    QBarCategoryAxis *m_years = nullptr;
    QValueAxis *m_amounts = nullptr;
    std::vector<Pair> m_sets; ///< one pair per recipient
    std::vector<QGraphicsSimpleTextItem *> m_totals;
};

} // namespace ramme
