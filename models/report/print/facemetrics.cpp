#include "report/print/facemetrics.h"

namespace ramme {

const QFontMetricsF &FaceMetrics::of(PrintFace face)
{
    const auto found = m_metrics.find(face);
    return found != m_metrics.end() ? found->second : m_metrics.emplace(face, QFontMetricsF(fontOf(face))).first->second;
}

QStringList FaceMetrics::broken(const QString &text, PrintFace face, double room)
{
    const double width = room + 1; // a dot: a column is as wide as its widest word, but for what adding up widths loses
    const QFontMetricsF &letters = of(face);
    if (letters.horizontalAdvance(text) <= width)
        return {text};
    QStringList lines;
    QString line;
    for (QString word : text.split(u' ', Qt::SkipEmptyParts)) {
        const QString longer = line.isEmpty() ? word : line + u' ' + word;
        if (letters.horizontalAdvance(longer) <= width) {
            line = longer;
            continue;
        }
        if (!line.isEmpty())
            lines.append(std::exchange(line, {}));
        while (letters.horizontalAdvance(word) > width && word.size() > 1) {
            qsizetype fits = 1;
            while (fits + 1 < word.size() && letters.horizontalAdvance(word.first(fits + 1)) <= width)
                ++fits;
            if (word[fits - 1].isHighSurrogate())
                ++fits;
            lines.append(word.first(fits));
            word.remove(0, fits);
        }
        line = word;
    }
    return lines << line;
}

} // namespace ramme
