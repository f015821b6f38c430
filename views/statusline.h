#pragma once

#include <QObject>

class QLabel;
class QStatusBar;

namespace ramme {

class NoticeLabel;
class Page;
class ProgrammeDocument;

/// What always stands in the status bar: the sum of the selection, the basis of the plan and a warning of mixed price bases.
class StatusLine : public QObject
{
    Q_OBJECT

public:
    StatusLine(ProgrammeDocument *document, QStatusBar *bar);

    /// Follows the selection of the page's table.
    void showSelection(const Page *page);

private:
    void refresh();

    ProgrammeDocument *m_document;
    QLabel *m_sum;
    QLabel *m_basis;
    NoticeLabel *m_bases;
};

} // namespace ramme
