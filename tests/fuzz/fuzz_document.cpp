#include "domain/programme.h"
#include "import/documentreader.h"

using namespace ramme;
using namespace Qt::Literals::StringLiterals;

/// Any bytes give a reading or a reason, in any of the text formats, the same one twice.
extern "C" int LLVMFuzzerTestOneInput(const unsigned char *data, std::size_t size)
{
    static const Programme programme = newProgramme();
    static const QStringList names{u"a.txt"_s, u"a.md"_s, u"a.html"_s};
    const QByteArray bytes(reinterpret_cast<const char *>(data), qsizetype(size));
    const ReadingContext context{programme.areas, programme.recipients, programme.layouts};
    const QString name = names[size % std::size_t(names.size())];
    const Result<Reading> first = readDocument(bytes, name, context);
    const Result<Reading> second = readDocument(bytes, name, context);
    if (bool(first) != bool(second) || (first ? *first != *second : first.error().isEmpty()))
        std::abort();
    return 0;
}
