#include "views/dialogs/judgementdialog.h"

#include "views/figurewords.h"
#include "views/theme.h"

#include <QComboBox>
#include <QDateEdit>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>

using namespace Qt::Literals::StringLiterals;

namespace ramme {

JudgementDialog::JudgementDialog(const Judgement &judgement, const QString &question, QWidget *parent)
    : QDialog(parent)
    , m_state(new QComboBox(this))
    , m_reason(new QPlainTextEdit(judgement.reason, this))
    , m_by(new QLineEdit(judgement.by, this))
    , m_on(new QDateEdit(judgement.on, this))
    , m_missing(new QLabel(this))
{
    setWindowTitle(tr("Vurder kontrollen"));
    auto *intro = new QLabel(question, this);
    intro->setWordWrap(true);
    intro->setTextFormat(Qt::PlainText);
    for (const CheckState state : {CheckState::Explained, CheckState::DocumentError, CheckState::ToBeAsked})
        m_state->addItem(FigureWords::checkState(state), int(state));
    m_state->setCurrentIndex(std::max(0, m_state->findData(int(judgement.state))));
    m_reason->setTabChangesFocus(true);
    m_reason->setPlaceholderText(tr("Hvorfor? Ctrl+Enter lagrer."));
    m_reason->setMinimumHeight(5 * fontMetrics().lineSpacing());
    m_on->setCalendarPopup(true);
    m_on->setDisplayFormat(u"d.M.yyyy"_s);
    QPalette palette = m_missing->palette();
    palette.setColor(QPalette::WindowText, tonesOf(palette).quiet);
    m_missing->setPalette(palette);

    auto *form = new QFormLayout(this);
    form->setFieldGrowthPolicy(QFormLayout::ExpandingFieldsGrow);
    form->addRow(intro);
    form->addRow(tr("&Tilstand:"), m_state);
    form->addRow(tr("&Begrunnelse:"), m_reason);
    form->addRow(tr("&Vurdert av:"), m_by);
    form->addRow(tr("&Dato:"), m_on);
    form->addRow(m_missing);
    auto *buttons = new QDialogButtonBox(this);
    m_ok = buttons->addButton(tr("&Lagre vurderingen"), QDialogButtonBox::AcceptRole);
    m_ok->setDefault(true);
    buttons->addButton(tr("A&vbryt"), QDialogButtonBox::RejectRole);
    form->addRow(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_reason, &QPlainTextEdit::textChanged, this, &JudgementDialog::follow);
    connect(m_by, &QLineEdit::textChanged, this, &JudgementDialog::follow);
    m_reason->setMaximumHeight(10 * fontMetrics().lineSpacing());
    resize(520, minimumSizeHint().height() + 3 * fontMetrics().lineSpacing());
    m_reason->setFocus();
    follow();
}

void JudgementDialog::follow()
{
    const bool reason = !m_reason->toPlainText().trimmed().isEmpty();
    const bool by = !m_by->text().trimmed().isEmpty();
    m_ok->setEnabled(reason && by);
    m_missing->setText(!reason ? tr("Skriv en begrunnelse.") : !by ? tr("Skriv navnet ditt.") : QString());
}

void JudgementDialog::keyPressEvent(QKeyEvent *event)
{
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (enter && event->modifiers().testFlag(Qt::ControlModifier)) {
        if (m_ok->isEnabled())
            accept();
        return;
    }
    QDialog::keyPressEvent(event);
}

Judgement JudgementDialog::judgement() const
{
    return {CheckState(m_state->currentData().toInt()), m_reason->toPlainText().trimmed(), m_by->text().simplified(), m_on->date()};
}

} // namespace ramme
