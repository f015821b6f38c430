#include "import/indexreader.h"

#include "import/filereader.h"

#include "domain/year.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>

namespace ramme {

namespace {

constexpr qint64 largestIndexFile = 1024 * 1024; ///< bytes

struct IndexFileText
{
    Q_DECLARE_TR_FUNCTIONS(IndexFile)
};

std::optional<int> yearIn(const QString &text)
{
    bool isNumber = false;
    const int year = text.trimmed().toInt(&isNumber);
    return isNumber && text.trimmed().size() == 4 && isYear(year) ? std::optional(year) : std::nullopt;
}

Error inLine(const TextLine &line, const QString &what) { return {IndexFileText::tr("Linje %1: %2.").arg(QString::number(line.number), what)}; }

} // namespace

Result<std::vector<IndexPoint>> readIndex(const FileText &text)
{
    std::vector<IndexPoint> points;
    for (const TextLine &line : text.lines) {
        const QStringList cells = line.cells.isEmpty() ? QStringList{line.text} : line.cells;
        QStringList values = cells.mid(1);
        values.removeAll(QString());
        const std::optional<int> year = yearIn(cells.front());
        if (!year) {
            const bool isBlank = cells.front().isEmpty() && values.isEmpty();
            const bool isHeading = points.empty() && (values.isEmpty() || !parseIndexValue(values.front()));
            if (isBlank || isHeading)
                continue;
            return inLine(line, cells.front().isEmpty() ? IndexFileText::tr("det mangler et årstall foran «%1»").arg(values.join(u' '))
                                                        : IndexFileText::tr("«%1» er ikke et årstall").arg(cells.front()));
        }
        if (values.isEmpty())
            return inLine(line, IndexFileText::tr("det mangler en verdi for %1").arg(*year));
        if (values.size() > 1)
            return inLine(line, IndexFileText::tr("det står flere verdier for %1; filen skal ha ett år og én verdi på hver linje").arg(*year));
        const Result<qint64> value = parseIndexValue(values.front());
        if (!value)
            return inLine(line, value.error());
        if (std::ranges::find(points, *year, &IndexPoint::year) != points.end())
            return inLine(line, IndexFileText::tr("%1 står der to ganger").arg(*year));
        points.push_back({*year, *value});
    }
    if (points.empty())
        return Error{IndexFileText::tr("Filen har ingen linjer med et årstall og en verdi.")};
    return points;
}

Result<std::vector<IndexPoint>> readIndexFile(const QByteArray &bytes, const QString &fileName)
{
    const Result<FileText> text = readFile(bytes, fileName);
    return text ? readIndex(*text) : Error{text.error()};
}

Result<std::vector<IndexPoint>> readIndexFile(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return Error{IndexFileText::tr("«%1» kan ikke åpnes: %2.").arg(path, file.errorString())};
    if (file.size() > largestIndexFile)
        return Error{IndexFileText::tr("«%1» er større enn en indeks kan være (1 MB).").arg(path)};
    const Result<std::vector<IndexPoint>> points = readIndexFile(file.readAll(), QFileInfo(path).fileName());
    return points ? points : Error{IndexFileText::tr("«%1» kan ikke leses som en indeks: %2").arg(path, points.error())};
}

} // namespace ramme
