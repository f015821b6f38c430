#pragma once

#include "support/windowtest.h"
#include "views/figuretable.h"
#include "views/pages/whatifpage.h"
#include "views/whatif/scenarioview.h"

#include <QApplication>
#include <QLineEdit>
#include <QTimer>

namespace ramme {

/// The What-if page as a person uses it.
class WhatIfTest : public WindowTest
{
    Q_OBJECT

protected:
    WhatIfPage *page() const { return m_window->whatIfPage(); }
    ScenarioView *view() const { return page()->view(); }
    FigureTable *table() const { return view()->table(); }
    const Scenario &scenario() const { return *m_window->document()->scenarios()->find(view()->scenario()); }

    void makeScenario(const QString &name);
    QModelIndex cell(const QString &row, const QString &column) const;
    QString shown(const QString &row, const QString &column) const { return cell(row, column).data().toString(); }
    void goTo(const QString &row, const QString &column);
    void type(const QString &text); ///< into the current cell, without leaving it
    QLineEdit *editor() const;
    void comeBack(); ///< to the window, from a dialog

    static void choose(QWidget *parent, const QString &name, const QString &text);
    static void fillIn(QWidget *parent, const QString &name, const QString &text);

    /// Does something with the dialog that the action opens.
    template<typename Dialog>
    void inDialog(const std::function<void()> &open, const std::function<void(Dialog *)> &act)
    {
        bool met = false;
        QTimer::singleShot(0, m_window.get(), [&] {
            auto *dialog = qobject_cast<Dialog *>(QApplication::activeModalWidget());
            if (!dialog)
                return;
            met = true;
            act(dialog);
            if (dialog->isVisible())
                dialog->reject();
        });
        open();
        QVERIFY(met);
        comeBack();
    }
    template<typename Dialog>
    void inDialog(const QKeySequence &key, const std::function<void(Dialog *)> &act)
    {
        inDialog<Dialog>([&] { QTest::keySequence(table(), key); }, act);
    }
    void trigger(const QWidget *owner, const QString &text);
};

} // namespace ramme
