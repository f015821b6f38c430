#pragma once

#include "domain/result.h"

#include <QByteArray>
#include <QRectF>
#include <QString>

#include <vector>

namespace ramme {

/// A word where it is printed. Boxes are in points from the page's upper left corner.
struct PaperWord {
    QRectF box;
    QString text;
    int turned = 0;      ///< quarter turns clockwise its line is turned by
    bool joined = false; ///< no blank stands between it and the next word
};

/// A line drawn across or down the page, as a thin box.
struct PaperRuling {
    QRectF box;
    bool isUpright() const { return box.height() > box.width(); }
};

/// An area filled with one colour.
struct PaperFill {
    QRectF box;
    unsigned colour = 0; ///< 0xrrggbb
};

/// What is printed on one page, without any meaning.
struct PaperPage {
    int number = 0; ///< 1-based
    double width = 0;
    double height = 0;
    double skew = 0; ///< how much a line sinks for each point to the right
    bool optical = false;
    std::vector<PaperWord> words;
    std::vector<PaperRuling> rulings;
    std::vector<PaperFill> fills;
    std::vector<QRectF> unread; ///< what looks like text in a picture and was not read
};

/// Why the helper that looks at pages gave none.
enum class PaperTrouble { None, Encrypted, Damaged, TooManyPages, NoTesseract, TesseractFailed, BadAnswer };

/// The helper's answer: lines of words, one thing a line, which both sides write and read with these functions.
struct PaperAnswer {
    std::vector<PaperPage> pages;
    PaperTrouble trouble = PaperTrouble::None;
    int pageCount = 0;      ///< with TooManyPages
    bool finished = false;  ///< the helper came to its end
};

constexpr int mostPages = 500;
constexpr std::size_t mostWordsOfPage = 20'000;
constexpr std::size_t mostDrawingsOfPage = 20'000;
constexpr std::size_t mostUnreadOfPage = 400; ///< a page with more is no text
constexpr std::size_t mostWords = 600'000;
constexpr qint64 largestAnswer = 64 * 1024 * 1024;

QByteArray paperHeading();
QByteArray toPaperLines(const PaperPage &page);
QByteArray toPaperLines(PaperTrouble trouble, int count = 0);
QByteArray paperEnd();

/// Takes nothing on trust: numbers outside a page's bounds, too many things, or a line of no known kind make it a BadAnswer.
PaperAnswer readPaperLines(const QByteArray &lines);

} // namespace ramme
