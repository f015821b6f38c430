#pragma once

#include <QDialog>

class QLabel;
class QPushButton;
class QTreeWidget;

namespace ramme {

class ProgrammeDocument;

/// Lists the layouts of tables a project has learned with their older versions, to give them other names, let them go, or take an
/// older version back.
class LayoutsDialog : public QDialog
{
    Q_OBJECT

public:
    explicit LayoutsDialog(ProgrammeDocument *document, QWidget *parent = nullptr);

private:
    void refresh();
    void offer(); ///< what can be done with the selected one
    QString selected() const; ///< name; empty where none is
    int olderVersion() const; ///< 0 where the one that is used is selected
    void rename();
    void remove();
    void takeBack();

    ProgrammeDocument *m_document;
    QTreeWidget *m_list;
    QLabel *m_message;
    QPushButton *m_rename;
    QPushButton *m_remove;
    QPushButton *m_takeBack;
};

} // namespace ramme
