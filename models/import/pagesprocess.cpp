#include "import/pagesprocess.h"

#include "import/pagelayout.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFileInfo>
#include <QProcess>

using namespace Qt::Literals::StringLiterals;

namespace ramme {

namespace {

struct PagesProcess
{
    Q_DECLARE_TR_FUNCTIONS(PagesProcess)
};

constexpr int defaultPatience = 60'000;       ///< for one page, in milliseconds; scans take seconds
constexpr qint64 longestWait = 20LL * 60'000; ///< for a whole file

QString helperPath()
{
    if (const QString named = qEnvironmentVariable("RAMME_PAGES"); !named.isEmpty())
        return named;
    const QString folder = QCoreApplication::applicationDirPath();
    for (const QString &path : {folder + u"/ramme-pages"_s, folder + u"/../libexec/ramme/ramme-pages"_s, folder + u"/../app/ramme-pages"_s}) {
        if (QFileInfo(path).isExecutable())
            return path;
    }
    return u"ramme-pages"_s;
}

int patience()
{
    bool isNumber = false;
    const int milliseconds = qEnvironmentVariableIntValue("RAMME_PAGES_PATIENCE", &isNumber);
    return isNumber && milliseconds > 0 ? milliseconds : defaultPatience;
}

QString reasonFor(const PaperAnswer &answer)
{
    switch (answer.trouble) {
    case PaperTrouble::Encrypted: return PagesProcess::tr("den er beskyttet med passord; lagre en kopi uten passord og les inn den");
    case PaperTrouble::Damaged: return PagesProcess::tr("den er skadet eller ufullstendig; lagre dokumentet på nytt eller les inn teksten");
    case PaperTrouble::TooManyPages:
        return PagesProcess::tr("den har %1 sider, og Ramme leser høyst %2; del dokumentet og les inn delen med mandatet").arg(answer.pageCount).arg(mostPages);
    case PaperTrouble::NoTesseract:
        return PagesProcess::tr("sidene er bilder, og programmet som leser tekst i bilder mangler; installer pakkene tesseract-ocr og tesseract-ocr-nor");
    case PaperTrouble::TesseractFailed: return PagesProcess::tr("teksten i bildet kunne ikke leses; skann på nytt eller les inn teksten");
    case PaperTrouble::BadAnswer:
    case PaperTrouble::None: break;
    }
    return PagesProcess::tr("hjelpeprogrammet ga et svar som ikke kan brukes, og lesingen ble stanset; lagre dokumentet på nytt eller les inn teksten");
}

} // namespace

bool isPaper(const QByteArray &bytes)
{
    static const QList<QByteArray> pictures{QByteArray("\x89PNG\r\n\x1a\n", 8), QByteArray("\xff\xd8\xff", 3), QByteArray("II*\0", 4), QByteArray("MM\0*", 4)};
    return bytes.left(1024).contains("%PDF-") || std::any_of(pictures.begin(), pictures.end(), [&](const QByteArray &magic) { return bytes.startsWith(magic); });
}

namespace {

/// What the helper writes about the bytes, and whether it ended well. Errors are for a helper that had to be stopped.
struct HelperAnswer {
    QByteArray bytes;
    bool endedWell = false;
};

Result<HelperAnswer> askHelper(const QStringList &arguments, const QByteArray &bytes, const std::stop_token &stop)
{
    QProcess helper;
    helper.setStandardErrorFile(QProcess::nullDevice());
    helper.start(helperPath(), arguments);
    if (!helper.waitForStarted())
        return Error{PagesProcess::tr("hjelpeprogrammet ramme-pages finnes ikke; installer Ramme på nytt")};
    helper.write(bytes);
    helper.closeWriteChannel();
    HelperAnswer answer;
    QElapsedTimer whole;
    QElapsedTimer sinceWord;
    whole.start();
    sinceWord.start();
    const auto stopped = [&](const QString &why) {
        helper.kill();
        helper.waitForFinished(2000);
        return Error{why};
    };
    while (helper.state() != QProcess::NotRunning || helper.bytesAvailable() > 0) {
        helper.waitForReadyRead(50);
        const QByteArray more = helper.readAllStandardOutput();
        if (!more.isEmpty()) {
            answer.bytes += more;
            sinceWord.restart();
        }
        if (stop.stop_requested())
            return stopped(PagesProcess::tr("lesingen ble avbrutt"));
        if (answer.bytes.size() > largestAnswer)
            return stopped(PagesProcess::tr("den holder mer enn et dokument kan, og lesingen ble stanset; del dokumentet"));
        if (sinceWord.elapsed() > patience() || whole.elapsed() > longestWait)
            return stopped(PagesProcess::tr("den tar for lang tid å lese, og lesingen ble stanset; lagre dokumentet på nytt eller les inn teksten"));
    }
    answer.endedWell = helper.exitStatus() == QProcess::NormalExit && helper.exitCode() == 0;
    return answer;
}

} // namespace

Result<std::vector<PaperPage>> readPages(const QByteArray &bytes, const std::stop_token &stop)
{
    const Result<HelperAnswer> said = askHelper({}, bytes, stop);
    if (!said)
        return Error{said.error()};
    PaperAnswer answer = readPaperLines(said->bytes);
    if (answer.trouble != PaperTrouble::None)
        return Error{reasonFor(answer)};
    if (!said->endedWell || !answer.finished)
        return Error{PagesProcess::tr("den fikk hjelpeprogrammet til å bryte sammen, og lesingen ble stanset; lagre dokumentet på nytt eller les inn teksten")};
    return std::move(answer.pages);
}

Result<FileText> readPaper(const QByteArray &bytes, const std::stop_token &stop)
{
    const Result<std::vector<PaperPage>> pages = readPages(bytes, stop);
    if (!pages)
        return Error{pages.error()};
    FileText file = layOut(*pages);
    if (file.lines.empty())
        return Error{PagesProcess::tr("den har ingen tekst; velg et dokument med ord på sidene")};
    return file;
}

Result<QByteArray> picturePage(const QByteArray &bytes, int page, int dotsPerInch)
{
    const Result<HelperAnswer> picture = askHelper({u"--picture"_s, QString::number(page), QString::number(dotsPerInch)}, bytes, {});
    if (!picture)
        return Error{picture.error()};
    if (!picture->endedWell)
        return Error{PagesProcess::tr("den kan ikke tegnes")};
    return picture->bytes;
}

} // namespace ramme
