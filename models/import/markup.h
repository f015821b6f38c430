#pragma once

#include <QString>

#include <vector>

namespace ramme {

/// What stands between tags in text that may hold HTML: words, and where rows and cells of tables begin.
struct MarkupPiece {
    enum class Kind { Text, LineBreak, NewLine, RowStart, RowEnd, CellStart }; ///< NewLine is the file's own, LineBreak a tag's; of a web page's own only where they are typed as they are to stand
    Kind kind = Kind::Text;
    QString text;
    int line = 0; ///< 1-based line of the file
};

/// Scans text for HTML tags, comments and entities. Never recurses; what only looks like a tag stays text.
std::vector<MarkupPiece> scanMarkup(const QString &text);

/// Takes Markdown's emphasis, links and heading signs off a line of text. A lone * is a footnote mark and stays.
QString withoutMarkdown(const QString &line);

} // namespace ramme
