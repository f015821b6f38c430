#include "import/ambitionline.h"

#include "import/linepieces.h"
#include "import/rowtext.h"

#include <QRegularExpression>

using namespace Qt::Literals::StringLiterals;

namespace ramme {

Divided divide(const QString &text)
{
    static const QRegularExpression value(u"(?:\\d{1,3}(?:[,.]\\d{1,2})?\\s?%|(?:Planlagt|Pilot|Utprøving|Oppstart|Ferdig|Etablert|Innført|Avklart|Påbegynt|MVP)(?=\\s|$)|\\(\\s?[xX]\\s?\\)|[xX×✓✔](?=\\s|$)|[-–—]{1,3}(?=\\s|$))[*]*"_s);
    Divided divided;
    QRegularExpressionMatchIterator found = value.globalMatch(text);
    qsizetype first = text.size();
    while (found.hasNext()) {
        const QRegularExpressionMatch match = found.next();
        const qsizetype before = match.capturedStart();
        if (before > 0 && !text.at(before - 1).isSpace())
            continue;
        first = std::min(first, before);
        divided.values.push_back({match.captured(), {static_cast<int>(before), static_cast<int>(match.capturedEnd())}});
    }
    divided.label = text.left(first).simplified();
    return divided;
}

Divided divideAligned(const QString &text)
{
    Divided divided;
    for (const LinePiece &piece : piecesApart(text)) {
        if (divided.label.isEmpty())
            divided.label = piece.text;
        else
            divided.values.push_back({piece.text, {piece.from, piece.to}});
    }
    return divided;
}

QString withoutSpecks(const QString &label)
{
    const auto isSpeck = [](const QString &word) { return !isDashes(word) && std::none_of(word.begin(), word.end(), [](QChar c) { return c.isLetterOrNumber() || c == u'(' || c == u')' || c == u'*'; }); };
    QStringList words = label.split(u' ', Qt::SkipEmptyParts);
    while (!words.isEmpty() && isSpeck(words.last()))
        words.removeLast();
    while (!words.isEmpty() && isSpeck(words.first()))
        words.removeFirst();
    return words.join(u' ');
}

QString strayIn(const QString &heading)
{
    const QStringList words = heading.split(u' ', Qt::SkipEmptyParts);
    for (qsizetype i = 0; words.size() > 1 && i < words.size(); ++i) {
        const bool isWord = i > 0 && i + 1 < words.size() && (words.at(i) == "i"_L1 || words.at(i) == u"å"_s);
        if (words.at(i).size() == 1 && !isWord)
            return words.at(i);
    }
    return {};
}

} // namespace ramme
