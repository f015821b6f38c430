#pragma once

#include "edit/scenarios.h"

#include <QTextBrowser>

namespace ramme {

/// Tells beside the figures what a move would do before it is kept, or else what is known of the selected figure: the plan and the
/// scenario, what holds it, and the ambitions that are still ahead of the money.
class MovePane : public QTextBrowser
{
    Q_OBJECT

public:
    explicit MovePane(ProgrammeDocument *document, QWidget *parent = nullptr);

    void showPreview(const MovePreview &preview);
    /// An entry that is no amount.
    void showRefusal(const QString &reason);
    void showScope(const QString &scenario, const Scope &scope);
    QString text() const { return toPlainText(); }

protected:
    void changeEvent(QEvent *event) override;

private:
    void put(const QString &html);
    QString ambitions(const QString &area, int year, bool isTaken) const;

    ProgrammeDocument *m_document;
    QString m_html;
};

} // namespace ramme
