#include "views/reports/choicebutton.h"

#include <QKeyEvent>
#include <QMenu>
#include <QMouseEvent>

namespace ramme {

ChoiceButton::ChoiceButton(const QString &all, QWidget *parent) : QToolButton(parent), m_allText(all)
{
    setPopupMode(QToolButton::InstantPopup);
    setToolButtonStyle(Qt::ToolButtonTextOnly);
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed); // it shows what it has room for
    auto *menu = new QMenu(this);
    menu->installEventFilter(this);
    setMenu(menu);
    m_all = menu->addAction(all);
    m_all->setCheckable(true);
    menu->addSeparator();
    connect(menu, &QMenu::triggered, this, &ChoiceButton::toggle);
    tellChoice();
}

void ChoiceButton::offer(const std::vector<Choice> &choices)
{
    const QVariantList before = chosen();
    qDeleteAll(m_choices);
    m_choices.clear();
    for (const Choice &choice : choices) {
        QAction *action = menu()->addAction(QString(choice.text).replace(u'&', QStringLiteral("&&")));
        action->setData(choice.value);
        action->setCheckable(true);
        m_choices.append(action);
    }
    choose(before);
}

void ChoiceButton::choose(const QVariantList &values)
{
    for (QAction *action : m_choices)
        action->setChecked(values.contains(action->data()));
    tellChoice();
}

QVariantList ChoiceButton::chosen() const
{
    QVariantList values;
    for (const QAction *action : m_choices) {
        if (action->isChecked())
            values.append(action->data());
    }
    return values;
}

/// Several are chosen in one go: the menu is closed by going elsewhere.
bool ChoiceButton::eventFilter(QObject *watched, QEvent *event)
{
    const bool isRelease = event->type() == QEvent::MouseButtonRelease;
    const auto *key = event->type() == QEvent::KeyPress ? static_cast<QKeyEvent *>(event) : nullptr;
    if (watched == menu() && (isRelease || (key && (key->key() == Qt::Key_Space || key->key() == Qt::Key_Return)))) {
        QAction *action = isRelease ? menu()->actionAt(static_cast<QMouseEvent *>(event)->position().toPoint()) : menu()->activeAction();
        if (action && !action->isSeparator()) {
            action->trigger();
            return true;
        }
    }
    return QToolButton::eventFilter(watched, event);
}

void ChoiceButton::toggle(QAction *action)
{
    if (action == m_all)
        choose({});
    tellChoice();
    emit changed();
}

void ChoiceButton::tellChoice()
{
    QStringList names;
    for (const QAction *action : m_choices) {
        if (action->isChecked())
            names.append(action->text());
    }
    m_all->setChecked(names.isEmpty());
    const QString text = names.isEmpty() ? m_allText : names.join(QStringLiteral(", "));
    setText(text);
    setToolTip(QString(text).replace(QStringLiteral("&&"), QStringLiteral("&")));
    setAccessibleDescription(toolTip());
}

} // namespace ramme
