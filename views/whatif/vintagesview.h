#pragma once

#include <QTimer>
#include <QWidget>

#include <optional>

class QComboBox;
class QLabel;

namespace ramme {

class FigureTable;
class NoticeLabel;
class PricePicker;
class ProgrammeDocument;
class ReportTableModel;
class VintagePlans;

/// The mandates of an area, or of the whole programme, by vintage and budget year, and below it what one vintage changed against an earlier one, by cause.
class VintagesView : public QWidget
{
    Q_OBJECT

public:
    explicit VintagesView(ProgrammeDocument *document, QWidget *parent = nullptr);

    FigureTable *triangle() const { return m_triangleTable; }
    FigureTable *changes() const { return m_changesTable; }
    void setArea(const QString &area); ///< empty for the whole programme

protected:
    void showEvent(QShowEvent *event) override;

private:
    QWidget *makeTop();
    QWidget *makeMiddle();
    FigureTable *makeTable(ReportTableModel *model, const QString &name, const QString &corner);
    void refresh();
    void fillAreas(const VintagePlans &plans);
    void fillVintages(const VintagePlans &plans);
    void showFigures(const VintagePlans &plans);
    void showNotes();

    ProgrammeDocument *m_document;
    QComboBox *m_area;
    PricePicker *m_prices;
    QComboBox *m_older;
    QComboBox *m_newer;
    ReportTableModel *m_triangle;
    ReportTableModel *m_changes;
    FigureTable *m_triangleTable;
    FigureTable *m_changesTable;
    QLabel *m_triangleTitle;
    NoticeLabel *m_refusal;
    QLabel *m_triangleNotes;
    QLabel *m_changesNotes;
    std::optional<QString> m_shownArea;
    QTimer m_later;
    bool m_isOutdated = true;
};

} // namespace ramme
