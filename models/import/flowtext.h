#pragma once

#include "import/filetext.h"

namespace ramme {

/// Puts the paragraphs and tables of a text document into lines: a blank line behind each paragraph and table, footnotes below what
/// they were set in. Tables within a cell, and all else in it, become the cell's words.
class FlowText
{
public:
    void startParagraph(bool listItem);
    void addWords(const QString &words);
    void addTab();
    void addBreak();
    void endParagraph();

    void startTable();
    void startRow(int emptyCells = 0);
    void startCell(int columns, bool covered);
    void endCell();
    void endRow();
    void endTable();

    /// A footnote set here; its text follows until endFootnote.
    void startFootnote();
    void endFootnote();

    bool isFull() const { return m_file.lines.size() >= mostLines; }
    FileText take();

private:
    void endBlock();

    FileText m_file;
    QString m_text;
    QString m_outside; ///< the paragraph a footnote interrupts
    QString m_cell;
    QStringList m_row;
    QStringList m_notes;
    int m_tables = 0; ///< how many tables deep
    int m_columns = 1;
    int m_noteCount = 0;
    bool m_inCell = false;
    bool m_inNote = false;
    bool m_covered = false;
    bool m_tabbed = false; ///< the last paragraph was a row set with tabs
};

/// A footnote's mark: ¹, ², …
QString footnoteMark(int number);
/// Raised text with its digits as the marks they are, so that they never run into the number before them.
QString raised(const QString &text);

} // namespace ramme
