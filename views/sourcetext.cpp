#include "views/sourcetext.h"

#include "views/theme.h"

#include <QCoreApplication>
#include <QPainter>
#include <QPlainTextDocumentLayout>
#include <QPointer>
#include <QTextBlock>
#include <QTextEdit>
#include <QThreadPool>

namespace ramme {

namespace {

constexpr qsizetype mostAtOnce = 200'000; ///< letters

} // namespace

/// The column of line numbers beside a source text.
class LineNumbers : public QWidget
{
public:
    explicit LineNumbers(SourceText *text) : QWidget(text), m_text(text) {}
    QSize sizeHint() const override { return {m_text->numbersWidth(), 0}; }

protected:
    void paintEvent(QPaintEvent *event) override
    {
        QPainter painter(this);
        m_text->paintNumbers(painter, event->rect());
    }

private:
    SourceText *m_text;
};

SourceText::SourceText(QWidget *parent)
    : QPlainTextEdit(parent)
    , m_numbers(new LineNumbers(this))
{
    setReadOnly(true);
    setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    QFont readable = font();
    readable.setPointSizeF(readable.pointSizeF() * 0.95);
    setFont(readable);
    setTabStopDistance(fontMetrics().horizontalAdvance(u'0') * 7);
    setAccessibleName(tr("Dokumentets tekst"));
    connect(this, &QPlainTextEdit::blockCountChanged, this, [this] { setViewportMargins(numbersWidth(), 0, 0, 0); });
    connect(this, &QPlainTextEdit::updateRequest, this, [this](const QRect &, int) { m_numbers->update(); });
    setViewportMargins(numbersWidth(), 0, 0, 0);
}

void SourceText::showText(const QString &key, const QString &text)
{
    if (key == m_key && !key.isEmpty())
        return;
    m_key = key;
    m_line = 0;
    setExtraSelections({});
    if (text.size() <= mostAtOnce)
        return setPlainText(text);
    clear();
    // A text of some MB is put into lines beside the window.
    using Made = std::unique_ptr<QTextDocument>;
    const QPointer<SourceText> self(this);
    QThreadPool::globalInstance()->start([self, key, text, shown = font(), option = document()->defaultTextOption()] {
        const auto made = std::make_shared<Made>(std::make_unique<QTextDocument>());
        (*made)->setUndoRedoEnabled(false);
        (*made)->setDefaultFont(shown);
        (*made)->setDefaultTextOption(option);
        (*made)->setDocumentLayout(new QPlainTextDocumentLayout(made->get()));
        (*made)->setPlainText(text);
        (*made)->moveToThread(qApp->thread());
        QMetaObject::invokeMethod(qApp, [self, key, made] {
            if (self && self->m_key == key)
                self->take(std::move(*made));
        });
    });
}

void SourceText::take(std::unique_ptr<QTextDocument> made)
{
    made->setParent(this);
    setDocument(made.release()); // which lets the one before go
    setViewportMargins(numbersWidth(), 0, 0, 0);
    markLine(m_line, m_printed);
}

void SourceText::markLine(int line, const QString &printed)
{
    m_line = line;
    m_printed = printed;
    remark();
    const QTextBlock block = document()->findBlockByNumber(line - 1);
    if (line < 1 || !block.isValid())
        return;
    setTextCursor(QTextCursor(block));
    centerCursor();
}

std::optional<std::pair<int, int>> SourceText::chosenLines() const
{
    const QTextCursor cursor = textCursor();
    if (!cursor.hasSelection())
        return std::nullopt;
    const int first = document()->findBlock(cursor.selectionStart()).blockNumber();
    const QTextBlock last = document()->findBlock(cursor.selectionEnd());
    const bool endsBefore = last.position() == cursor.selectionEnd() && last.blockNumber() > first; // nothing of that line is marked
    return std::pair(first + 1, last.blockNumber() + (endsBefore ? 0 : 1));
}

void SourceText::chooseLines(int first, int last)
{
    const QTextBlock from = document()->findBlockByNumber(first - 1);
    const QTextBlock to = document()->findBlockByNumber(last - 1);
    if (!from.isValid() || !to.isValid())
        return;
    QTextCursor cursor(from);
    cursor.setPosition(to.position() + to.length() - 1, QTextCursor::KeepAnchor);
    setTextCursor(cursor);
}

void SourceText::remark()
{
    const QTextBlock block = document()->findBlockByNumber(m_line - 1);
    if (m_line < 1 || !block.isValid()) {
        setExtraSelections({});
        m_numbers->update();
        return;
    }
    const QColor ground = tonesOf(palette()).line;
    QTextCursor whole(block);
    whole.movePosition(QTextCursor::EndOfBlock, QTextCursor::KeepAnchor);
    QTextEdit::ExtraSelection line;
    line.cursor = whole;
    line.format.setBackground(ground);
    line.format.setProperty(QTextFormat::FullWidthSelection, true);
    QList<QTextEdit::ExtraSelection> marks{line};
    // Only a text that stands there once can be pointed at without guessing.
    const QString text = block.text();
    if (!m_printed.isEmpty() && text.count(m_printed) == 1) {
        QTextEdit::ExtraSelection words;
        words.cursor = QTextCursor(block);
        const int at = int(text.indexOf(m_printed));
        words.cursor.setPosition(block.position() + at);
        words.cursor.setPosition(block.position() + at + int(m_printed.size()), QTextCursor::KeepAnchor);
        words.format.setBackground(palette().color(QPalette::Highlight));
        words.format.setForeground(palette().color(QPalette::HighlightedText));
        words.format.setFontWeight(QFont::Bold);
        marks << words;
    }
    setExtraSelections(marks);
    m_numbers->update();
}

int SourceText::numbersWidth() const
{
    const auto digits = QString::number(std::max(1, blockCount())).size();
    return fontMetrics().horizontalAdvance(u'9') * int(digits) + 14;
}

void SourceText::paintNumbers(QPainter &painter, const QRect &rect) const
{
    const Tones tones = tonesOf(palette());
    if (document()->isEmpty())
        return;
    painter.fillRect(rect, palette().color(QPalette::AlternateBase));
    painter.setFont(font());
    for (QTextBlock block = firstVisibleBlock(); block.isValid(); block = block.next()) {
        const QRectF box = blockBoundingGeometry(block).translated(contentOffset());
        if (box.top() > rect.bottom())
            break;
        const QRect line(0, qRound(box.top()), m_numbers->width(), fontMetrics().height());
        const bool marked = block.blockNumber() + 1 == m_line;
        if (marked)
            painter.fillRect(QRect(0, qRound(box.top()), m_numbers->width(), qRound(box.height())), tones.line);
        painter.setPen(marked ? palette().color(QPalette::Text) : tones.quiet);
        painter.drawText(line.adjusted(0, 0, -7, 0), Qt::AlignRight | Qt::AlignVCenter, QString::number(block.blockNumber() + 1));
    }
}

void SourceText::resizeEvent(QResizeEvent *event)
{
    QPlainTextEdit::resizeEvent(event);
    const QRect area = contentsRect();
    m_numbers->setGeometry(area.left(), area.top(), numbersWidth(), area.height());
    if (m_line > 0)
        centerCursor();
}

void SourceText::changeEvent(QEvent *event)
{
    QPlainTextEdit::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        remark();
}

} // namespace ramme
