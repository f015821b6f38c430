#include "import/filetext.h"

#include <QRegularExpression>

using namespace Qt::Literals::StringLiterals;

namespace ramme {

QRectF LinePlace::boxOf(int from, int to) const
{
    QRectF box;
    for (const Words &piece : words) {
        if (from < 0 || (piece.from < to && piece.to > from))
            box |= piece.box;
    }
    return box;
}

bool FileText::standsAlone(const QString &words) const
{
    static const QRegularExpression besideTables(u"^\\s*(?:tabell\\b|figur\\b|\\d+\\.?\\s|[*†‡¹²³])"_s, QRegularExpression::CaseInsensitiveOption);
    const bool inTable = !lines.empty() && !lines.back().cells.isEmpty();
    return words.contains(u' ') && (!inTable || besideTables.match(words).hasMatch());
}

void FileText::addRow(const QStringList &cells)
{
    QStringList plain;
    for (const QString &cell : cells)
        plain.append(cell.simplified());
    TextLine line;
    line.text = plain.join(u'\t');
    if (plain.size() > 1)
        line.cells = plain;
    text += line.text + u'\n';
    line.number = static_cast<int>(lines.size()) + 1;
    lines.push_back(line);
}

void FileText::takeBackBlank()
{
    if (lines.empty() || !lines.back().isBlank())
        return;
    text.chop(lines.back().text.size() + 1);
    lines.pop_back();
}

void FileText::addLine(const QString &words) { addRow({words}); }

} // namespace ramme
