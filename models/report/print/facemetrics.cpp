#include "report/print/facemetrics.h"

namespace ramme {

FaceMetrics::Letters::Letters(PrintFace face) : metrics(fontOf(face)), ascent(metrics.ascent()), lineSpacing(metrics.lineSpacing())
{
    if (isOfCells(face))
        plain.emplace(face);
}

FaceMetrics::Letters &FaceMetrics::lettersOf(PrintFace face)
{
    std::unique_ptr<Letters> &letters = m_letters[static_cast<std::size_t>(face)];
    if (!letters)
        letters = std::make_unique<Letters>(face);
    return *letters;
}

double FaceMetrics::width(PrintFace face, const QString &text)
{
    Letters &letters = lettersOf(face);
    const std::optional<double> plain = letters.plain ? letters.plain->width(text) : std::nullopt;
    return plain ? *plain : letters.metrics.horizontalAdvance(text);
}

QStringList FaceMetrics::broken(const QString &text, PrintFace face, double room)
{
    const double width = room + 1; // a dot: a column is as wide as its widest word, but for what adding up widths loses
    const auto fits = [&](const QString &words) { return this->width(face, words) <= width; };
    if (fits(text))
        return {text};
    QStringList lines;
    QString line;
    for (QString word : text.split(u' ', Qt::SkipEmptyParts)) {
        const QString longer = line.isEmpty() ? word : line + u' ' + word;
        if (fits(longer)) {
            line = longer;
            continue;
        }
        if (!line.isEmpty())
            lines.append(std::exchange(line, {}));
        while (!fits(word) && word.size() > 1) {
            qsizetype most = 1;
            while (most + 1 < word.size() && fits(word.first(most + 1)))
                ++most;
            if (word[most - 1].isHighSurrogate())
                ++most;
            lines.append(word.first(most));
            word.remove(0, most);
        }
        line = word;
    }
    return lines << line;
}

} // namespace ramme
