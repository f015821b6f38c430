#include "pagepicture.h"
#include "pdfpages.h"

#include "import/paperpage.h"

#include <QFile>
#include <QGuiApplication>

#include <csignal>
#include <cstdio>

#include <sys/prctl.h>
#include <sys/resource.h>

using namespace ramme;

namespace {

#if defined(RAMME_SANITIZED)
constexpr rlim_t mostMemory = RLIM_INFINITY; // the sanitizers' shadow takes address space without end
#else
constexpr rlim_t mostMemory = 1400ULL * 1024 * 1024;
#endif
constexpr rlim_t mostSeconds = 600; ///< of computing; scans take seconds a page

/// What a hostile file could ask for is bounded before it is opened.
void setLimits()
{
    const auto limit = [](auto resource, rlim_t most) {
        const rlimit bounds{most, most};
        setrlimit(resource, &bounds);
    };
    limit(RLIMIT_AS, mostMemory);
    limit(RLIMIT_CPU, mostSeconds);
    limit(RLIMIT_CORE, 0);
    limit(RLIMIT_FSIZE, static_cast<rlim_t>(largestAnswer));
    prctl(PR_SET_PDEATHSIG, SIGKILL);
}

void writeOut(const QByteArray &lines)
{
    std::fwrite(lines.constData(), 1, static_cast<std::size_t>(lines.size()), stdout);
    std::fflush(stdout);
}

/// ramme-pages --picture PAGE DOTS: draws a page of the PDF on standard input, with so many dots an inch.
int drawPage(const QByteArray &page, const QByteArray &dots)
{
    QFile input;
    if (!input.open(stdin, QIODevice::ReadOnly))
        return 2;
    const QByteArray picture = pagePicture(input.readAll(), page.toInt(), dots.toInt());
    writeOut(picture);
    return picture.isEmpty() ? 1 : 0;
}

} // namespace

/// ramme-pages [FILE]: says what stands where on the pages of a PDF or a picture, from FILE or standard input. Ramme runs it for
/// each such file, so that one that breaks the libraries it takes breaks nothing else.
int main(int argc, char *argv[])
{
    setLimits();
    qputenv("QT_QPA_PLATFORM", "minimal");
    qputenv("OMP_THREAD_LIMIT", "1");
    if (argc == 4 && qstrcmp(argv[1], "--picture") == 0) {
        const QGuiApplication application(argc, argv);
        return drawPage(argv[2], argv[3]);
    }
    QFile input;
    if (argc > 1)
        input.setFileName(QFile::decodeName(argv[1]));
    if (argc > 1 ? !input.open(QIODevice::ReadOnly) : !input.open(stdin, QIODevice::ReadOnly))
        return 2;
    const QByteArray bytes = input.readAll();
    qInstallMessageHandler([](QtMsgType, const QMessageLogContext &, const QString &) {}); // fonts are measured, not drawn
    const QGuiApplication application(argc, argv);
    writeOut(paperHeading());
    if (bytes.left(1024).contains("%PDF-"))
        writePdfPages(bytes, writeOut);
    else
        writePicturePages(bytes, writeOut);
    return 0;
}
