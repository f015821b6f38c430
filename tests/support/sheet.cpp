#include "support/sheet.h"

using namespace Qt::Literals::StringLiterals;

namespace ramme::tests {

Sheet::Sheet(int number, double width, double height)
{
    page.number = number;
    page.width = width;
    page.height = height;
}

Sheet &Sheet::put(double x, double y, const QString &words, double size)
{
    for (const QString &word : words.split(u' ')) {
        // Letters of two widths, so that the page does not look like a typewriter's.
        double width = 0;
        for (const QChar c : word)
            width += size * (c.isUpper() || c == u'm' ? 0.7 : (c == u'i' || c == u'l' || c == u',' ? 0.28 : 0.5));
        if (!word.isEmpty())
            page.words.push_back({QRectF(x, y, width, size * 1.15), word, 0, false});
        x += width + size * 0.28;
    }
    return *this;
}

Sheet &Sheet::row(double y, const std::vector<double> &xs, const QStringList &pieces, double size)
{
    for (std::size_t i = 0; i < xs.size() && i < static_cast<std::size_t>(pieces.size()); ++i)
        put(xs[i], y, pieces.at(static_cast<qsizetype>(i)), size);
    return *this;
}

Sheet &Sheet::level(double y, double from, double to)
{
    page.rulings.push_back({QRectF(from, y - 0.25, to - from, 0.5)});
    return *this;
}

Sheet &Sheet::upright(double x, double from, double to)
{
    page.rulings.push_back({QRectF(x - 0.25, from, 0.5, to - from)});
    return *this;
}

Sheet &Sheet::grid(const std::vector<double> &xs, const std::vector<double> &ys)
{
    for (const double y : ys)
        level(y, xs.front(), xs.back());
    for (const double x : xs)
        upright(x, ys.front(), ys.back());
    return *this;
}

Sheet &Sheet::fill(const QRectF &box, unsigned colour)
{
    page.fills.push_back({box, colour});
    return *this;
}

Sheet Sheet::turned(int quarters) const
{
    Sheet result = *this;
    for (int i = 0; i < quarters; ++i) {
        const double height = result.page.height;
        const auto turn = [height](const QRectF &box) { return QRectF(height - box.bottom(), box.left(), box.height(), box.width()); };
        for (PaperWord &word : result.page.words) {
            word.box = turn(word.box);
            word.turned = (word.turned + 1) % 4;
        }
        for (PaperRuling &ruling : result.page.rulings)
            ruling.box = turn(ruling.box);
        for (PaperFill &fill : result.page.fills)
            fill.box = turn(fill.box);
        for (QRectF &box : result.page.unread)
            box = turn(box);
        std::swap(result.page.width, result.page.height);
    }
    return result;
}

QStringList shown(const FileText &file)
{
    QStringList lines;
    for (const TextLine &line : file.lines)
        lines.append(line.cells.isEmpty() ? line.text : line.cells.join(u" | "_s));
    return lines;
}

} // namespace ramme::tests
