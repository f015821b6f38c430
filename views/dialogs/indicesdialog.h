#pragma once

#include "domain/indexseries.h"

#include <QDialog>

class QLineEdit;
class QPlainTextEdit;
class QPushButton;
class QTreeWidget;

namespace ramme {

class NoticeLabel;
class ProgrammeDocument;

/// The price indices of the project: typed, pasted from a spreadsheet or read from a file, each vintage by itself.
class IndicesDialog : public QDialog
{
    Q_OBJECT

public:
    explicit IndicesDialog(ProgrammeDocument *document, QWidget *parent = nullptr);

private:
    QWidget *makeFields();
    void refresh();
    void showSelected();
    void begin(); ///< a new one
    void readFile();
    void keep();
    void remove();
    QString selected() const; ///< label; empty where none is
    Result<IndexSeries> written() const;

    ProgrammeDocument *m_document;
    QTreeWidget *m_list;
    QLineEdit *m_name;
    QLineEdit *m_vintage;
    QLineEdit *m_source;
    QPlainTextEdit *m_points;
    QPushButton *m_remove = nullptr;
    NoticeLabel *m_message;
};

} // namespace ramme
