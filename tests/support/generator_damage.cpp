#include "support/generator_damage.h"

using namespace Qt::Literals::StringLiterals;

namespace generated {

QString damagedWords(Random &random, const QString &words, int severity)
{
    QString out;
    for (qsizetype at = 0; at < words.size(); ++at) {
        const QChar letter = words[at];
        const bool alone = (at == 0 || words[at - 1] == u' ') && (at + 1 == words.size() || words[at + 1] == u' ');
        if (letter == u'ø')
            out += random.pick(QStringList{u"g"_s, u"o"_s, u"a"_s, u"e"_s, u"p"_s});
        else if (letter == u'å')
            out += alone ? random.pick(QStringList{u"&"_s, u"a"_s}) : random.pick(QStringList{u"a"_s, u"a"_s, u"é"_s});
        else if (letter == u'æ')
            out += random.pick(QStringList{u"ae"_s, u"e"_s});
        else if (letter == u'Ø')
            out += random.pick(QStringList{u"@"_s, u"O"_s, u"0"_s});
        else if (letter == u'Å')
            out += u'A';
        else if (letter == u'–' && severity > 1)
            out += random.pick(QStringList{u"-"_s, u"—"_s});
        else if (letter == u'i' && alone && severity > 1 && random.percent(15))
            out += u'|';
        else if (letter == u'l' && at > 0 && words[at - 1] == u'l' && severity > 1 && random.percent(4))
            continue;
        else if (letter == u'j' && at > 0 && words[at - 1] == u'g' && severity > 1 && random.percent(15))
            out += u'i';
        else
            out += letter;
    }
    return out;
}

QString damagedNumber(Random &random, const QString &number, int severity)
{
    if (number.size() < 3 || !number[0].isDigit())
        return number;
    QString out = number;
    if (random.percent(5 + severity * 5)) {
        for (QChar &digit : out) {
            if (digit == u'1' && random.percent(60))
                digit = random.percent(50) ? u'l' : u'I';
            else if (digit == u'0' && random.percent(60))
                digit = u'O';
        }
    }
    if (severity > 1 && random.percent(severity * 3)) {
        qsizetype end = 0;
        while (end < out.size() && (out[end].isLetterOrNumber() || out[end] == u','))
            ++end;
        if (end > 1)
            out.insert(random.between(1, int(end) - 1), u' ');
    }
    return out;
}

QString joinedCells(Random &random, const QStringList &cells, int severity)
{
    QString out;
    for (const QString &cell : cells) {
        const bool numbers = !out.isEmpty() && out.back().isDigit() && cell[0].isDigit();
        out += (out.isEmpty() || (numbers && severity > 2 && random.percent(4)) ? QString() : u" "_s) + cell;
    }
    return out;
}

QString pageNoise(Random &random)
{
    return random.pick(QStringList{u"Side %1"_s, u"Side %1 av 12"_s, u"\fSide %1"_s, u" Helse- og omsorgsdepartementet – side %1"_s, u"https://example.org/rapport/%1"_s}).arg(random.between(2, 11));
}

} // namespace generated
