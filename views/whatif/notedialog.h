#pragma once

#include "domain/programme.h"
#include "report/report.h"

#include <QDialog>

class QComboBox;
class QTextBrowser;

namespace ramme {

/// The draft of the note about a reallocation, in the language that is chosen, to be read, copied and saved.
class NoteDialog : public QDialog
{
    Q_OBJECT

public:
    NoteDialog(const Programme &programme, const Scenario &scenario, const QString &language, QWidget *parent = nullptr);

private:
    Report note() const;
    void showNote();
    void copy();
    void save();

    const Programme &m_programme;
    const Scenario &m_scenario;
    QComboBox *m_language;
    QTextBrowser *m_text;
};

} // namespace ramme
