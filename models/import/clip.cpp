#include "import/clip.h"

#include "import/csvreader.h"
#include "import/filereader.h"

using namespace Qt::Literals::StringLiterals;

namespace ramme {

namespace {

/// The words and rows of the markup; what the other program wrote around them is left out, so that the text can be read by people.
FileText readMarkup(const QByteArray &bytes)
{
    FileText file;
    for (const TextLine &line : readLines(QString::fromUtf8(bytes))) {
        if (file.lines.size() >= mostLines) {
            file.cut = true;
            break;
        }
        if (line.isBlank())
            file.takeBackBlank();
        file.addRow(line.cells.isEmpty() ? QStringList{line.text} : line.cells);
    }
    return file;
}

} // namespace

Result<FileText> readClip(const Clip &clip, std::stop_token stop)
{
    switch (clip.kind) {
    case Clip::Kind::Markup: return readMarkup(clip.bytes);
    case Clip::Kind::Rows: return readCsv(QString::fromUtf8(clip.bytes), u'\t');
    case Clip::Kind::Words:
    case Clip::Kind::Picture: break;
    }
    return readFile(clip.bytes, QString(), stop);
}

} // namespace ramme
