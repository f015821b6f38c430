#include "views/signerfield.h"

#include "views/settings.h"

#include <QAction>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>

using namespace Qt::Literals::StringLiterals;

namespace ramme {

SignerField::SignerField(Settings *settings, QWidget *parent) : QWidget(parent), m_name(new QLineEdit(settings->analyst(), this))
{
    m_name->setObjectName(u"name"_s);
    m_name->setToolTip(tr("Står ved hvert tall du bekrefter eller retter"));
    m_name->setMaximumWidth(180);
    connect(m_name, &QLineEdit::textEdited, this, [settings](const QString &name) { settings->setAnalyst(name); });
    auto *enter = new QAction(m_name);
    enter->setShortcuts({QKeySequence(Qt::Key_Return), QKeySequence(Qt::Key_Enter)});
    enter->setShortcutContext(Qt::WidgetShortcut);
    m_name->addAction(enter);
    connect(enter, &QAction::triggered, this, &SignerField::entered);

    auto *label = new QLabel(tr("Na&vnet ditt:"), this);
    label->setBuddy(m_name);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(label);
    layout->addWidget(m_name);
}

QString SignerField::name() const { return m_name->text(); }

} // namespace ramme
