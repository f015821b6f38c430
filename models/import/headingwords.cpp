#include "import/headingwords.h"

#include "import/linepieces.h"
#include "import/rowtext.h"
#include "import/vocabulary.h"

#include <QRegularExpression>

using namespace Qt::Literals::StringLiterals;

namespace ramme {

namespace {

/// A short capitalised name that may be a recipient nobody told us of.
bool mayBeName(const QString &text)
{
    static const QRegularExpression form(u"^\\p{Lu}[\\p{L}\\d@&/.\\-]{1,29}(?: \\p{L}[\\p{L}\\d]{0,24}){0,2}[*†‡¹²³]*$"_s);
    return form.match(text).hasMatch();
}

HeadingWord unitOf(const QString &printed, const std::vector<Recipient> &recipients)
{
    HeadingWord unit;
    unit.text = printed.simplified();
    while (unit.text.size() > 1 && isFootnoteMarks(QStringView(unit.text).last(1)))
        unit.text.chop(1);
    unit.text = unit.text.simplified();
    if (const int year = yearOf(unit.text); year != 0) {
        unit.kind = HeadingWord::Kind::Year;
        unit.year = year;
        unit.text = QString::number(year);
    } else if (isTotalWord(unit.text)) {
        unit.kind = HeadingWord::Kind::Total;
    } else if (const std::optional<QString> recipient = recipientNamed(unit.text, recipients)) {
        unit.kind = HeadingWord::Kind::Recipient;
        unit.recipient = *recipient;
    } else if (mayBeName(unit.text)) {
        unit.kind = HeadingWord::Kind::Name;
    }
    return unit;
}

/// The words of a piece, with names of several words taken together.
HeadingWords wordUnits(const LinePiece &piece, const std::vector<Recipient> &recipients)
{
    std::vector<HeadingWord> words;
    for (const LinePiece &word : wordsOfLine(piece.text)) {
        HeadingWord unit = unitOf(word.text, recipients);
        unit.from = piece.from + word.from;
        unit.to = piece.from + word.to;
        words.push_back(unit);
    }
    HeadingWords units;
    for (std::size_t i = 0; i < words.size();) {
        std::size_t taken = 1;
        for (std::size_t count = std::min<std::size_t>(4, words.size() - i); count > 1; --count) {
            const QString joined = piece.text.mid(words[i].from - piece.from, words[i + count - 1].to - words[i].from);
            HeadingWord unit = unitOf(joined, recipients);
            const bool totalWithRemark = unit.kind == HeadingWord::Kind::Total && words[i].kind == HeadingWord::Kind::Total && !joined.contains(u',');
            if ((unit.kind != HeadingWord::Kind::Recipient && unit.kind != HeadingWord::Kind::Total) || totalWithRemark)
                continue;
            unit.from = words[i].from;
            unit.to = words[i + count - 1].to;
            units.push_back(unit);
            taken = count;
            break;
        }
        if (taken == 1)
            units.push_back(words[i]);
        i += taken;
    }
    return units;
}

} // namespace

HeadingWords headingWords(const TextLine &line, const std::vector<Recipient> &recipients)
{
    HeadingWords units;
    if (!line.cells.isEmpty()) {
        for (int i = 0; i < line.cells.size(); ++i) {
            if (line.cells.at(i).isEmpty())
                continue;
            HeadingWord unit = unitOf(line.cells.at(i), recipients);
            unit.cell = i;
            units.push_back(unit);
        }
        return units;
    }
    const std::vector<LinePiece> pieces = piecesApart(line.text);
    for (const LinePiece &piece : pieces) {
        HeadingWord whole = unitOf(piece.text, recipients);
        whole.from = piece.from;
        whole.to = piece.to;
        const HeadingWords words = wordUnits(piece, recipients);
        const bool holdsColumns = std::any_of(words.begin(), words.end(), [](const HeadingWord &word) { return word.isColumn(); });
        const bool longName = whole.kind == HeadingWord::Kind::Name && pieces.size() > 1 && piece.from > 0 && !holdsColumns && !isLabelHeading(piece.text);
        if (whole.isColumn() || longName) {
            units.push_back(whole);
            continue;
        }
        units.insert(units.end(), words.begin(), words.end());
    }
    return units;
}

} // namespace ramme
