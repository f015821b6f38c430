#pragma once

#include "report/print/printedreport.h"

#include <QAbstractScrollArea>
#include <QPixmap>

#include <map>

namespace ramme {

/// A report as it will look on paper, page below page.
class PagePreview : public QAbstractScrollArea
{
    Q_OBJECT

public:
    explicit PagePreview(QWidget *parent = nullptr);

    /// Stays at the place it shows, as far as there is one.
    void setReport(PrintedReport report);
    const PrintedReport &report() const { return m_report; }
    int pageCount() const { return int(m_report.pages.size()); }
    int currentPage() const; ///< the one that has the middle of the view, counted from 1; 0 where there is none
    void showPage(int page);
    void zoomIn() { zoom(m_step + 1); }
    void zoomOut() { zoom(m_step - 1); }
    void fitWidth() { zoom(0); } ///< a sheet is as wide as the view

signals:
    void pageChanged(); ///< the current page, or how many there are

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void scrollContentsBy(int dx, int dy) override;

private:
    void zoom(int step);
    void arrange();
    double scale() const; ///< pixels a dot
    QSize sheetSize() const;
    int topOf(int page) const; ///< counted from 0, in the whole
    const QPixmap &pictureOf(int page);

    PrintedReport m_report;
    std::map<int, QPixmap> m_pictures; ///< of pages that are, or were just, in view
    int m_step = 0; ///< of zoom; 0 for the width of the view
};

} // namespace ramme
