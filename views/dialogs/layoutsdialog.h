#pragma once

#include <QDialog>

class QLabel;
class QPushButton;
class QTreeWidget;

namespace ramme {

class ProgrammeDocument;

/// Lists the layouts of tables a project has learned, to give them other names or let them go.
class LayoutsDialog : public QDialog
{
    Q_OBJECT

public:
    explicit LayoutsDialog(ProgrammeDocument *document, QWidget *parent = nullptr);

private:
    void refresh();
    QString selected() const; ///< name; empty where none is
    void rename();
    void remove();

    ProgrammeDocument *m_document;
    QTreeWidget *m_list;
    QLabel *m_message;
    QPushButton *m_rename;
    QPushButton *m_remove;
};

} // namespace ramme
