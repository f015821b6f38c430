#include "import/linepieces.h"

#include <QRegularExpression>

using namespace Qt::Literals::StringLiterals;

namespace ramme {

namespace {

std::vector<LinePiece> found(const QRegularExpression &form, const QString &text)
{
    std::vector<LinePiece> pieces;
    QRegularExpressionMatchIterator next = form.globalMatch(text);
    while (next.hasNext()) {
        const QRegularExpressionMatch match = next.next();
        pieces.push_back({match.captured(), static_cast<int>(match.capturedStart()), static_cast<int>(match.capturedEnd())});
    }
    return pieces;
}

} // namespace

std::vector<LinePiece> wordsOfLine(const QString &text)
{
    static const QRegularExpression word(u"\\S+"_s);
    return found(word, text);
}

std::vector<LinePiece> piecesApart(const QString &text)
{
    static const QRegularExpression piece(u"\\S+(?: \\S+)*"_s);
    return found(piece, text);
}

} // namespace ramme
