#pragma once

#include "domain/source.h"

#include <QWidget>

#include <memory>
#include <optional>
#include <vector>

class QBoxLayout;
class QLabel;
class QPushButton;
class QScrollArea;
class QTabWidget;
class QVBoxLayout;

namespace ramme {

class PagePictures;
class PageView;
class ProgrammeDocument;
class SourceText;
class TableSheet;
struct Figure;
struct TableOutline;

/// Shows where a figure comes from: what it says and how sure it is, the readings to choose between, and its place in the document:
/// on a picture of the page where the file has pages, and in its text.
class SourcePane : public QWidget
{
    Q_OBJECT

public:
    explicit SourcePane(ProgrammeDocument *document, QWidget *parent = nullptr);
    ~SourcePane() override;

    void showFigure(int id);
    /// For what has a source and no figure, such as some findings.
    void showSource(const QString &title, const QString &explanation, const Source &source);
    /// For a cell with several figures or none: says why no line is shown.
    void showNothing(const QString &title, const QString &explanation);

    /// Shows how the table is parted into columns, on its page or on a sheet of its own; none where null.
    void showTable(const TableOutline *table);
    /// Brings the lines that part the table to the front and gives them the keys. False where there are none.
    bool goToColumns();
    /// What is shown stays where its figure goes, until it is told what to show instead.
    void setPatient(bool patient) { m_patient = patient; }

    /// The file whose text is shown, and the lines a person has marked in it.
    QString document() const;
    std::optional<std::pair<int, int>> chosenLines() const;
    void chooseLines(int first, int last);
    void clearMarked(); ///< of the lines on the page

    int figure() const { return m_figure; }
    SourceText *text() const { return m_text; }
    const PageView *page() const { return m_page; }
    const TableSheet *sheet() const { return m_sheet; }

signals:
    /// A change could not be made; one sentence says why.
    void refused(const QString &reason);
    /// A person has moved, added or removed lines that part the table, or picked another.
    void columnsMoved(const std::vector<int> &places);
    void columnPicked(int index);
    /// A person has drawn a box on the page that is shown, in points.
    void boxDrawn(const ramme::Source &page, const QRectF &box);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void refresh();
    void arrange(); ///< the facts beside the text where there is width for both, else above it
    void showReadings(const Figure &figure);
    void clearReadings();
    void showText(const Source &source, const QString &printed);
    void showPage();
    void showColumns();
    void offerViews();
    template<typename Verb>
    void act(Verb verb);

    ProgrammeDocument *m_document;
    int m_figure = 0;
    QBoxLayout *m_layout;
    QScrollArea *m_facts;
    QLabel *m_title;
    QLabel *m_value;
    QLabel *m_certainty;
    QLabel *m_explanation;
    QVBoxLayout *m_readings;
    QPushButton *m_confirm;
    QPushButton *m_restore;
    QLabel *m_where;
    QTabWidget *m_views;
    PageView *m_page;
    SourceText *m_text;
    TableSheet *m_sheet;
    PagePictures *m_pictures;
    Source m_shown; ///< what the page shows
    QString m_textOf; ///< the file whose text is shown
    std::unique_ptr<TableOutline> m_table;
    bool m_patient = false;
};

} // namespace ramme
