#include "import/pagelayout.h"

using namespace ramme;

/// Any answer of the helper is refused or laid out, with every word placed once and each line of the text where it says.
extern "C" int LLVMFuzzerTestOneInput(const unsigned char *data, std::size_t size)
{
    const QByteArray bytes = paperHeading() + QByteArray(reinterpret_cast<const char *>(data), qsizetype(size));
    const PaperAnswer answer = readPaperLines(bytes);
    if (answer.trouble != PaperTrouble::None && !answer.pages.empty() && answer.trouble == PaperTrouble::BadAnswer)
        std::abort();
    std::size_t words = 0;
    for (const PaperPage &page : answer.pages)
        words += page.words.size();
    const FileText file = layOut(answer.pages);
    const QStringList text = file.text.split(u'\n');
    std::size_t placed = 0;
    for (const LinePlace &place : file.places)
        placed += place.words.size();
    for (const TextLine &line : file.lines) {
        if (line.number < 1 || line.number >= text.size() || text.at(line.number - 1) != line.text)
            std::abort();
    }
    if (!file.cut && placed > words)
        std::abort();
    return 0;
}
