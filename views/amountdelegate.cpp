#include "views/amountdelegate.h"

#include "domain/figure.h"
#include "edit/roles.h"
#include "views/theme.h"

#include <QAccessible>
#include <QComboBox>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPainter>

using namespace Qt::Literals::StringLiterals;

namespace ramme {

AmountDelegate::AmountDelegate(QObject *parent)
    : QStyledItemDelegate(parent)
{
}

void AmountDelegate::initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const
{
    QStyledItemDelegate::initStyleOption(option, index);
    const Tones tones = tonesOf(option->palette);
    if (index.data(IsTotalRole).toBool()) {
        option->font.setBold(true);
        option->backgroundBrush = tones.total;
    }
    if (index.data(EstimatedRole).toBool()) {
        option->font.setItalic(true);
        option->backgroundBrush = tones.estimated;
        if (!option->text.isEmpty())
            option->text.prepend(u"≈\u2009"_s);
    }
    const QVariant state = index.data(StateRole);
    if (state.isValid() && FigureState(state.toInt()) == FigureState::Undecided) {
        option->font.setBold(true);
        option->backgroundBrush = tones.undecided;
    }
    const QVariant certainty = index.data(CertaintyRole);
    if (certainty.isValid() && Certainty(certainty.toInt()) == Certainty::Corrected)
        option->backgroundBrush = tones.corrected;
    QColor text;
    if (index.data(IsEvidenceRole).toBool()) {
        option->font.setItalic(true);
        text = tones.quiet;
    }
    if (index.data(DisagreesRole).toBool()) {
        option->font.setBold(true);
        text = tones.error;
    }
    if (text.isValid())
        option->palette.setColor(QPalette::Text, text);
}

void AmountDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QStyledItemDelegate::paint(painter, option, index);
    painter->setPen(tonesOf(option.palette).grid);
    painter->drawLine(option.rect.topRight(), option.rect.bottomRight());
    painter->drawLine(option.rect.bottomLeft(), option.rect.bottomRight());
    // A corner beside the colour: something here wants a look; the tool tip and the source pane say what.
    if (index.data(ErrorReasonRole).toString().isEmpty() && !index.data(MixedBaseRole).toBool() && !index.data(IncompleteRole).toBool()
        && !index.data(DisagreesRole).toBool())
        return;
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(Qt::NoPen);
    painter->setBrush(tonesOf(option.palette).warning);
    const QPointF corner = option.rect.topRight() + QPointF(1, 0);
    painter->drawPolygon(QPolygonF{corner, corner + QPointF(-7, 0), corner + QPointF(0, 7)});
    painter->restore();
}

QWidget *AmountDelegate::createEditor(QWidget *parent, const QStyleOptionViewItem &, const QModelIndex &index) const
{
    if (const QStringList choices = index.data(ChoicesRole).toStringList(); !choices.isEmpty())
        return createChoice(parent, choices);
    auto *editor = new QLineEdit(parent);
    editor->setAlignment(Qt::Alignment(index.data(Qt::TextAlignmentRole).toInt()) | Qt::AlignVCenter);
    editor->setAccessibleName(tr("Ny verdi"));
    connect(editor, &QLineEdit::textEdited, this, [this] { clearReason(); });
    connect(editor, &QObject::destroyed, this, [this] { removeReason(); }); // the editor itself is half gone by then
    return editor;
}

QWidget *AmountDelegate::createChoice(QWidget *parent, const QStringList &choices) const
{
    auto *box = new QComboBox(parent);
    box->addItems(choices);
    box->setAccessibleName(tr("Ny verdi"));
    auto *self = const_cast<AmountDelegate *>(this); // editors are made in a const function and tell through the delegate
    connect(box, &QComboBox::activated, self, [self, box] {
        emit self->commitData(box);
        emit self->closeEditor(box);
    });
    return box;
}

void AmountDelegate::setEditorData(QWidget *widget, const QModelIndex &index) const
{
    if (auto *box = qobject_cast<QComboBox *>(widget)) {
        box->setCurrentText(index.data(Qt::EditRole).toString());
        return;
    }
    auto *editor = qobject_cast<QLineEdit *>(widget);
    if (!editor || editor == m_refused || editor->isModified())
        return; // a change elsewhere must not overwrite what is being typed
    editor->setText(index.data(Qt::EditRole).toString());
    editor->selectAll();
}

void AmountDelegate::setModelData(QWidget *widget, QAbstractItemModel *model, const QModelIndex &index) const
{
    if (const auto *box = qobject_cast<QComboBox *>(widget)) {
        if (box->currentText() != index.data(Qt::EditRole).toString())
            model->setData(index, box->currentText(), Qt::EditRole);
        return;
    }
    auto *editor = qobject_cast<QLineEdit *>(widget);
    if (!editor || editor->text() == index.data(Qt::EditRole).toString())
        return;
    if (model->setData(index, editor->text(), Qt::EditRole))
        clearReason();
    else
        showReason(editor, m_heard.isEmpty() ? tr("verdien kan ikke brukes her") : m_heard);
}

void AmountDelegate::updateEditorGeometry(QWidget *editor, const QStyleOptionViewItem &option, const QModelIndex &) const
{
    QRect rect = option.rect;
    if (qobject_cast<QComboBox *>(editor))
        rect.setWidth(std::max(rect.width(), editor->sizeHint().width()));
    if (const int missing = editor->fontMetrics().averageCharWidth() * 10 - rect.width(); missing > 0)
        rect.adjust(0, 0, missing, 0);
    if (const QWidget *viewport = editor->parentWidget(); viewport && rect.right() >= viewport->width())
        rect.moveRight(std::max(rect.width(), viewport->width()) - 1);
    editor->setGeometry(rect);
}

void AmountDelegate::hearRefusal(const QModelIndex &, const QString &reason)
{
    m_heard = reason;
}

QLineEdit *AmountDelegate::refusedEditor() const
{
    return m_refused;
}

QString AmountDelegate::shownReason() const
{
    return m_reason && m_refused ? m_reason->text() : QString();
}

bool AmountDelegate::eventFilter(QObject *object, QEvent *event)
{
    if (event->type() == QEvent::KeyPress && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Escape)
        clearReason();
    return QStyledItemDelegate::eventFilter(object, event);
}

void AmountDelegate::showReason(QLineEdit *editor, const QString &reason) const
{
    clearReason();
    m_refused = editor;
    const Tones tones = tonesOf(editor->palette());
    editor->setStyleSheet(u"QLineEdit { border: 2px solid %1; }"_s.arg(tones.error.name()));
    editor->setToolTip(reason);
    editor->setAccessibleDescription(reason);

    // In the window rather than the table, which may be one row high.
    QWidget *window = editor->window();
    m_reason = new QLabel(window);
    m_reason->setTextFormat(Qt::PlainText);
    m_reason->setText(tr("Ikke godtatt: %1").arg(reason));
    m_reason->setWordWrap(true);
    m_reason->setMargin(5);
    m_reason->setStyleSheet(u"QLabel { background: %1; color: %2; border: 1px solid %3; }"_s.arg(
        editor->palette().color(QPalette::ToolTipBase).name(), editor->palette().color(QPalette::ToolTipText).name(), tones.error.name()));
    const QRect cell(editor->mapTo(window, QPoint()), editor->size());
    const int width = std::min(320, window->width());
    m_reason->setFixedWidth(width);
    QRect box(cell.bottomLeft() + QPoint(0, 3), QSize(width, m_reason->heightForWidth(width)));
    if (box.bottom() > window->height() && cell.y() > box.height())
        box.moveBottom(cell.y() - 3);
    box.moveLeft(std::clamp(box.left(), 0, std::max(0, window->width() - box.width())));
    m_reason->setGeometry(box);
    m_reason->show();
    m_reason->raise();
    QAccessibleEvent alert(editor, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

void AmountDelegate::clearReason() const
{
    if (m_refused) {
        m_refused->setStyleSheet(QString());
        m_refused->setToolTip(QString());
        m_refused->setAccessibleDescription(QString());
    }
    m_refused.clear();
    removeReason();
}

void AmountDelegate::removeReason() const
{
    if (m_reason)
        m_reason->deleteLater();
    m_reason.clear();
}

} // namespace ramme
