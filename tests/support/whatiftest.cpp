#include "support/whatiftest.h"

#include "edit/scenariomodel.h"
#include "edit/scenarios.h"
#include "views/figuretable.h"

#include <QAction>
#include <QComboBox>
#include <QLineEdit>

namespace ramme {

using namespace Qt::Literals::StringLiterals;

void WhatIfTest::makeScenario(const QString &name)
{
    QVERIFY(m_window->showPage(u"whatif"));
    m_written = name;
    QTest::keyClick(table(), Qt::Key_N, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(view()->scenario(), name);
}

QModelIndex WhatIfTest::cell(const QString &row, const QString &column) const
{
    const ScenarioModel *model = view()->model();
    for (int at = 0; at < model->rowCount(); ++at) {
        for (int i = 0; model->headerData(at, Qt::Vertical).toString() == row && i < model->columnCount(); ++i) {
            if (model->headerData(i, Qt::Horizontal).toString() == column)
                return model->index(at, i);
        }
    }
    return {};
}

void WhatIfTest::goTo(const QString &row, const QString &column)
{
    QVERIFY2(cell(row, column).isValid(), qPrintable(row + u' ' + column));
    QVERIFY(table()->goTo(cell(row, column)));
}

void WhatIfTest::type(const QString &text)
{
    QTest::keyClicks(table(), text.left(1));
    QVERIFY(editor());
    QTest::keyClicks(editor(), text.mid(1));
}

QLineEdit *WhatIfTest::editor() const { return table()->viewport()->findChild<QLineEdit *>(); }

void WhatIfTest::comeBack()
{
    m_window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
}

void WhatIfTest::choose(QWidget *parent, const QString &name, const QString &text)
{
    auto *box = parent->findChild<QComboBox *>(name);
    QVERIFY2(box, qPrintable(name));
    QVERIFY2(box->findText(text) >= 0, qPrintable(text));
    box->setCurrentIndex(box->findText(text));
}

void WhatIfTest::fillIn(QWidget *parent, const QString &name, const QString &text)
{
    auto *field = parent->findChild<QLineEdit *>(name);
    QVERIFY2(field, qPrintable(name));
    field->setFocus();
    field->selectAll();
    QTest::keyClicks(field, text);
}

void WhatIfTest::trigger(const QWidget *owner, const QString &text)
{
    for (QAction *action : owner->actions()) {
        if (action->text() == text)
            return action->trigger();
    }
    QFAIL(qPrintable(text));
}

} // namespace ramme
