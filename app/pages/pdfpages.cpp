#include "pdfpages.h"

#include "recorder.h"
#include "tesseract.h"

#include <QBuffer>
#include <QHash>
#include <QPainter>

#include <poppler-qt6.h>

#include <array>
#include <cmath>

namespace ramme {

namespace {

constexpr double scanDots = 300; ///< per inch, as Tesseract likes it best

/// The quarter turns clockwise a word is turned by, seen from how its letters follow each other; less than 0 for a single letter.
int turnOf(const Poppler::TextBox &word)
{
    const qsizetype last = word.text().size() - 1;
    const QRectF box = word.boundingBox();
    if (last < 1)
        return -1;
    const QPointF step = word.charBoundingBox(static_cast<int>(last)).center() - word.charBoundingBox(0).center();
    if (std::abs(step.x()) >= std::abs(step.y()) || box.height() < box.width())
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
    std::size_t words = 0;
    int looked = 0;
    for (int i = 0; i < count && words < mostWords; ++i) {
        const std::unique_ptr<Poppler::Page> source = document->page(i);
        if (!source)
            continue;
        ++looked;
        PaperPage page;
        page.number = i + 1;
        page.width = std::clamp(source->pageSizeF().width(), 1.0, 14'400.0);
        page.height = std::clamp(source->pageSizeF().height(), 1.0, 14'400.0);
        takeWords(*source, page);
        document->setRenderBackend(Poppler::Document::QPainterBackend);
        RecordingDevice device(&page);
        {
            QPainter painter(&device);
            source->renderToPainter(&painter);
        }
        const bool picture = device.engine().imageArea > 0.5 * page.width * page.height;
        page.optical = picture;
        if (page.words.size() < 3 && (picture || device.engine().imageArea > 0 || device.engine().paths > 200)) {
            document->setRenderBackend(Poppler::Document::SplashBackend);
            PaperTrouble trouble = PaperTrouble::None;
            page = scannedPage(*source, page, trouble);
            if (trouble != PaperTrouble::None)
                return write(toPaperLines(trouble));
        }
        words += page.words.size();
        write(toPaperLines(page));
    }
    if (looked == 0)
        return write(toPaperLines(PaperTrouble::Damaged));
    write(paperEnd());
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
