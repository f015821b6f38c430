#pragma once

#include "domain/result.h"
#include "views/pages/page.h"

class QComboBox;
class QLabel;
class QPrinter;
class QSpinBox;
class QTimer;
class QToolButton;

namespace ramme {

class NoticeLabel;
class PagePreview;
class ReportForm;
class ReportMaker;
struct Report;
struct ReportDefinition;

/// A report as it will look, page by page, beside what it is to be like; kept in the project under a name, exported, printed.
class ReportPage : public Page
{
    Q_OBJECT

public:
    explicit ReportPage(ProgrammeDocument *document, QWidget *parent = nullptr);

    FigureTable *table() const override { return nullptr; } ///< sheets of paper, no table to select in
    bool showFigure(int) override { return false; }
    TableName tableName() const override { return TableName::Allocation; }

    const ReportDefinition &definition() const;
    bool isSettled() const override;
    /// The whole report.
    std::unique_ptr<QMimeData> copied(bool withHeadings) const override;
    /// Asks for what is shown to be exported.
    void exportReport();
    /// Tells that it has been written, and offers to open it.
    void showWritten(const QString &path);
    /// Puts all its pages on paper.
    void printOn(QPrinter &printer) const;

signals:
    void exportWanted(const ramme::Report &report, const ramme::ReportDefinition &definition);

protected:
    void showEvent(QShowEvent *event) override;

private:
    QWidget *makeKept();
    QWidget *makeBar();
    void takeDefinition();
    void showKept();
    void choose(int index);
    void keep();
    void rename();
    void remove();
    void printReport();
    void followProject();
    void makeLater();
    void make();
    void showMade();
    void showPlace();
    void tell(const Done &done);

    QComboBox *m_kept;
    QToolButton *m_keep;
    QToolButton *m_rename;
    QToolButton *m_remove;
    ReportForm *m_form;
    PagePreview *m_preview;
    NoticeLabel *m_notice;
    QToolButton *m_open;
    QToolButton *m_export;
    QToolButton *m_print;
    QSpinBox *m_page;
    QLabel *m_pages;
    QTimer *m_timer;
    ReportMaker *m_maker;
    QString m_written;
    bool m_isExportWanted = false;
    bool m_isProjectNew = false; ///< since the form was offered what it holds
    bool m_isOld = true; ///< what is shown is of another definition, or of another project
};

} // namespace ramme
