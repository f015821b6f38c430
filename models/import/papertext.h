#pragma once

#include "import/filetext.h"
#include "import/paperlegend.h"

namespace ramme {

/// The neutral text that grows as pages are laid out, with the place of every word.
class PaperText
{
public:
    void startPage(int page) { m_page = page; }
    void setOptical(bool optical) { m_file.optical = m_file.optical || optical; }
    bool isFull() const { return m_file.places.size() >= mostLines; }

    /// Blank lines; none at the beginning, and no more where there are some already.
    void addBlanks(int count);
    void addLine(const PaperLine &line);
    /// The same with as many blanks between words as letters would fit there.
    void addSpacedLine(const PaperLine &line, const UprightPage &page);
    void addRow(const PaperRow &row, const UprightPage &page, const PaperLegend &legend);
    /// Puts behind the cells of the last row what stands of them on the next page; empty where nothing does.
    void completeRow(const QStringList &rest);
    /// What is kept in the text and passed over by recognition.
    void addNoise(const PaperLine &line);
    void addRowAsNoise(const PaperRow &row);

    FileText take();

private:
    void addWord(QString &text, LinePlace &place, const UprightWord &word, const UprightWord *before) const;
    void put(const TextLine &line, LinePlace place, bool read);
    TextLine rowLine(const PaperRow &row, LinePlace &place) const;

    FileText m_file;
    QStringList m_text;
    int m_page = 0;
};

} // namespace ramme
