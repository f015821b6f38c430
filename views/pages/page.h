#pragma once

#include "domain/source.h"
#include "edit/copytext.h"
#include "planning/priceview.h"
#include "report/tablename.h"

#include <QMimeData>
#include <QWidget>

namespace ramme {

class FigureTable;
class ProgrammeDocument;

/// What a person pointed at: a figure, or words for what is no single figure.
struct Pick {
    int figure = 0;
    QString title;
    QString explanation;
    Source source;
};

/// One page in the middle of the window: what the window's commands and the source pane need of it.
class Page : public QWidget
{
    Q_OBJECT

public:
    explicit Page(ProgrammeDocument *document, QWidget *parent = nullptr);

    /// The table that copy and export act on: the one with the focus, else the first. nullptr for a page without tables.
    virtual FigureTable *table() const = 0;
    /// Selects the cell that shows the figure. False where the page shows it nowhere.
    virtual bool showFigure(int id) = 0;
    /// Which table export writes while the page is shown.
    virtual TableName tableName() const = 0;
    /// The scenario that table is shown under; empty for the plan itself.
    virtual QString scenario() const { return {}; }
    /// In whose kroner it is shown; nothing for amounts as stated.
    virtual std::optional<PriceView> prices() const { return {}; }

    /// False while what it shows is still being made.
    virtual bool isSettled() const { return true; }

    QString selectedText(bool withHeadings) const;
    /// What copying puts on the clipboard: a table for word processors, and the same with tabs for spreadsheets. nullptr where nothing is selected.
    virtual std::unique_ptr<QMimeData> copied(bool withHeadings) const;

signals:
    void picked(const ramme::Pick &pick);
    void refused(const QString &reason);
    /// The selection is another; the status bar follows.
    void selectionChanged();

protected:
    void showEvent(QShowEvent *event) override;
    ProgrammeDocument *document() const { return m_document; }
    /// Connects a table so that picking in it is told, with the figure under the current cell.
    void follow(FigureTable *table);
    /// What is told for a current cell that shows no single figure.
    virtual Pick pickOf(const QModelIndex &index) const;

private:
    static CopyHeaders headersOf(const FigureTable &table, bool withHeadings);

    ProgrammeDocument *m_document;
};

} // namespace ramme
