#pragma once

#include <QPlainTextEdit>

#include <memory>
#include <optional>

namespace ramme {

/// The text of a document, read-only, with line numbers and one line marked.
class SourceText : public QPlainTextEdit
{
    Q_OBJECT

public:
    explicit SourceText(QWidget *parent = nullptr);

    /// Shows a text; the same key again leaves it as it is.
    void showText(const QString &key, const QString &text);
    /// Marks a line, counted from 1, and within it the printed words; 0 marks none. Scrolls it into view.
    void markLine(int line, const QString &printed);
    int markedLine() const { return m_line; }

    /// The first and last line a person has marked with mouse or keys; nothing where no more than a place is.
    std::optional<std::pair<int, int>> chosenLines() const;
    void chooseLines(int first, int last);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void take(std::unique_ptr<QTextDocument> made);
    friend class LineNumbers;
    void paintNumbers(QPainter &painter, const QRect &rect) const;
    int numbersWidth() const;
    void remark();

    QWidget *m_numbers = nullptr;
    QString m_key;
    QString m_printed;
    int m_line = 0;
};

} // namespace ramme
