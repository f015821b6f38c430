#pragma once

#include "domain/source.h"

#include <QObject>

#include <vector>

namespace ramme {

class SourcePane;
class TableReview;
class TableTools;

/// Carries over to the review of tables what a person does on the page or in the text: lines moved that part a table, a column
/// picked, and lines pointed at that are a table.
class TableMarking : public QObject
{
    Q_OBJECT

public:
    TableMarking(TableReview *review, SourcePane *source, TableTools *tools, QObject *parent);

signals:
    void said(const QString &text);
    /// A table was made of lines; it begins here.
    void tableMade(const ramme::Source &place);

private:
    void moveColumns(const std::vector<int> &places);
    void markLines(const Source &page, const QRectF &box);
    void makeTable();

    TableReview *m_review;
    SourcePane *m_source;
};

} // namespace ramme
