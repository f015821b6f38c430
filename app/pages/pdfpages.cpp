#include "pdfpages.h"

#include "recorder.h"
#include "tesseract.h"

#include "import/papertable.h"

#include <QBuffer>
#include <QHash>
#include <QPainter>

#include <poppler-qt6.h>

#include <array>
#include <atomic>
#include <cmath>
#include <condition_variable>
#include <mutex>
#include <optional>
#include <thread>

namespace ramme {

namespace {

constexpr double scanDots = 300; ///< per inch, as Tesseract likes it best

/// The quarter turns clockwise a word is turned by, seen from how its letters follow each other; less than 0 where it is too short to tell.
int turnOf(const Poppler::TextBox &word)
{
    const qsizetype last = word.text().size() - 1;
    if (last < 2)
        return -1;
    const QPointF step = word.charBoundingBox(static_cast<int>(last)).center() - word.charBoundingBox(0).center();
    if (std::abs(step.x()) >= std::abs(step.y()))
        return step.x() < 0 ? 2 : 0;
    return step.y() > 0 ? 1 : 3;
}

void takeWords(const Poppler::Page &source, PaperPage &page)
{
    const std::vector<std::unique_ptr<Poppler::TextBox>> boxes = source.textList();
    std::array<qsizetype, 4> letters{};
    std::vector<std::size_t> single;
    for (const std::unique_ptr<Poppler::TextBox> &box : boxes) {
        if (page.words.size() >= mostWordsOfPage)
            break;
        const int turn = turnOf(*box);
        PaperWord word{box->boundingBox(), box->text(), std::max(turn, 0), box->nextWord() && !box->hasSpaceAfter()};
        if (word.text.trimmed().isEmpty())
            continue;
        if (turn < 0)
            single.push_back(page.words.size());
        else
            letters[static_cast<std::size_t>(turn)] += word.text.size();
        page.words.push_back(std::move(word));
    }
    const int usual = static_cast<int>(std::max_element(letters.begin(), letters.end()) - letters.begin());
    for (const std::size_t at : single)
        page.words[at].turned = usual;
}

PaperPage scannedPage(const Poppler::Page &source, const PaperPage &page, PaperTrouble &trouble)
{
    const double dots = std::min(scanDots, 4500 / std::max(page.width, page.height) * 72);
    QByteArray picture;
    QBuffer buffer(&picture);
    buffer.open(QIODevice::WriteOnly);
    const QImage image = source.renderToImage(dots, dots).convertToFormat(QImage::Format_Grayscale8);
    if (image.isNull() || !image.save(&buffer, "PNG", 100)) {
        trouble = PaperTrouble::Damaged;
        return page;
    }
    PaperAnswer answer = readWithTesseract(picture, {page.width, page.height, dots});
    trouble = answer.trouble;
    if (answer.pages.empty())
        return page;
    PaperPage read = std::move(answer.pages.front());
    read.number = page.number;
    return read;
}

/// True where words stand apart on some lines, as in tables: where none do, there are no rulings to be looked for. The first page
/// also tells whether the pages are pictures.
bool isWorthPainting(const PaperPage &page)
{
    if (page.number == 1 || page.words.size() < 3)
        return true;
    const std::vector<PaperLine> lines = linesOf(straightened(page).words, false);
    int apart = 0;
    for (const PaperLine &line : lines) {
        const bool row = line.pieces.size() > 2 || (line.pieces.size() > 1 && looksLikeValue(line.pieces.back().text()));
        apart += row ? 2 : (line.pieces.size() > 1 ? 1 : 0);
    }
    return apart > 1;
}

/// One page, written down.
QByteArray pageLines(Poppler::Document &document, int number, PaperTrouble &trouble)
{
    const std::unique_ptr<Poppler::Page> source = document.page(number - 1);
    if (!source)
        return {};
    PaperPage page;
    page.number = number;
    page.width = std::clamp(source->pageSizeF().width(), 1.0, 14'400.0);
    page.height = std::clamp(source->pageSizeF().height(), 1.0, 14'400.0);
    takeWords(*source, page);
    if (isWorthPainting(page)) {
        document.setRenderBackend(Poppler::Document::QPainterBackend);
        RecordingDevice device(&page);
        {
            QPainter painter(&device);
            source->renderToPainter(&painter);
        }
        const double pictures = device.engine().imageArea;
        page.optical = pictures > 0.5 * page.width * page.height;
        if (page.words.size() < 3 && (pictures > 0 || device.engine().paths > 200)) {
            document.setRenderBackend(Poppler::Document::SplashBackend);
            page = scannedPage(*source, page, trouble);
        }
    }
    return toPaperLines(page);
}

/// Lets some workers look at the pages, each with a document of its own, and writes what they find in the order of the pages.
class Workshop
{
public:
    Workshop(const QByteArray &bytes, int pages) : m_bytes(bytes), m_done(static_cast<std::size_t>(pages)) {}

    void run(const PaperWriter &write)
    {
        constexpr int pagesOfWorker = 6;
        const int workers = std::clamp(static_cast<int>(m_done.size()) / pagesOfWorker, 1, static_cast<int>(std::clamp(std::thread::hardware_concurrency(), 1U, 4U)));
        std::vector<std::thread> threads;
        for (int i = 0; i < workers; ++i)
            threads.emplace_back([this] { work(); });
        const PaperTrouble trouble = writeInOrder(write);
        m_next = static_cast<int>(m_done.size());
        for (std::thread &thread : threads)
            thread.join();
        write(trouble == PaperTrouble::None ? paperEnd() : toPaperLines(trouble));
    }

private:
    struct Result {
        QByteArray lines;
        PaperTrouble trouble = PaperTrouble::None;
    };

    void work()
    {
        const std::unique_ptr<Poppler::Document> document = Poppler::Document::loadFromData(m_bytes);
        while (true) {
            const int number = ++m_next;
            if (number > static_cast<int>(m_done.size()))
                return;
            Result result;
            result.trouble = document ? PaperTrouble::None : PaperTrouble::Damaged;
            if (document)
                result.lines = pageLines(*document, number, result.trouble);
            const std::lock_guard lock(m_mutex);
            m_done[static_cast<std::size_t>(number) - 1] = std::move(result);
            m_ready.notify_all();
        }
    }

    PaperTrouble writeInOrder(const PaperWriter &write)
    {
        bool any = false;
        for (std::optional<Result> &page : m_done) {
            std::unique_lock lock(m_mutex);
            m_ready.wait(lock, [&] { return page.has_value(); });
            const Result result = std::move(*page);
            lock.unlock();
            if (result.trouble != PaperTrouble::None)
                return result.trouble;
            any = any || !result.lines.isEmpty();
            write(result.lines);
        }
        return any ? PaperTrouble::None : PaperTrouble::Damaged;
    }

    QByteArray m_bytes;
    std::atomic<int> m_next = 0;
    std::mutex m_mutex;
    std::condition_variable m_ready;
    std::vector<std::optional<Result>> m_done;
};

} // namespace

void writePdfPages(const QByteArray &bytes, const PaperWriter &write)
{
    const std::unique_ptr<Poppler::Document> document = Poppler::Document::loadFromData(bytes);
    if (!document)
        return write(toPaperLines(PaperTrouble::Damaged));
    if (document->isLocked())
        return write(toPaperLines(PaperTrouble::Encrypted));
    const int count = document->numPages();
    if (count > mostPages)
        return write(toPaperLines(PaperTrouble::TooManyPages, count));
    if (count < 1)
        return write(toPaperLines(PaperTrouble::Damaged));
    Workshop(bytes, count).run(write);
}

void writePicturePages(const QByteArray &bytes, const PaperWriter &write)
{
    const PaperAnswer answer = readWithTesseract(bytes, {});
    if (answer.trouble != PaperTrouble::None)
        return write(toPaperLines(answer.trouble));
    for (const PaperPage &page : answer.pages)
        write(toPaperLines(page));
    write(paperEnd());
}

} // namespace ramme
