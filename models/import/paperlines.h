#pragma once

#include "import/paperpage.h"

namespace ramme {

/// A word of a page that has been turned and straightened so that its lines run across.
struct UprightWord {
    QRectF box;     ///< on the straightened page
    QRectF printed; ///< on the page as it is
    QString text;
    bool joined = false;
    bool raised = false; ///< small and above the line: a footnote mark
};

/// What was not read in a picture, likewise.
struct UprightInk {
    QRectF box;
    QRectF printed;
};

/// A page after that.
struct UprightPage {
    int number = 0;
    double width = 0;
    double height = 0;
    bool optical = false;
    std::vector<UprightWord> words;
    std::vector<UprightWord> askew; ///< those that run in another direction than most
    std::vector<PaperRuling> rulings;
    std::vector<PaperFill> fills;
    std::vector<UprightInk> unread;
    int turn = 0;    ///< quarter turns by which it was turned
    double skew = 0; ///< of the page as it is

    QRectF straight(const QRectF &printed) const; ///< where a box on the page as it is is on this page
    QRectF asPrinted(const QRectF &box) const; ///< where a box on this page is on the page as it is; a null box stays one
};

/// Words with only a blank between them.
struct PaperPiece {
    QRectF box;
    std::vector<UprightWord> words;

    QString text() const;
};

/// What stands beside each other on one line, from left to right.
struct PaperLine {
    QRectF box;
    double height = 0; ///< of its usual words
    double base = 0;   ///< from which its distance to other lines is measured: where boxes end with the ink, what letters stand on
    std::vector<PaperPiece> pieces;

    QString text() const; ///< one blank between words
    double middle() const { return box.center().y(); }
};

UprightPage straightened(const PaperPage &page);

/// Lines from top to bottom.
std::vector<PaperLine> linesOf(const std::vector<UprightWord> &words, bool optical);

/// Appends a word to a text, behind a blank where one is due; says the column it begins in.
qsizetype appendWord(QString &text, const UprightWord &word, const UprightWord *before);

/// True where all letters of the page are of one width.
bool isMonospaced(const UprightPage &page);

} // namespace ramme
