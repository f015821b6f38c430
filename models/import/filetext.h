#pragma once

#include "import/textpage.h"

#include "domain/result.h"

#include <QByteArray>
#include <QRectF>
#include <QString>

#include <vector>

namespace ramme {

constexpr std::size_t mostLines = 20'000; ///< of a file that are read; ten times the longest letter with all its mandates

/// Where a line of the text stands on paper. Boxes are in points from the page's upper left corner.
struct LinePlace {
    struct Words {
        int from = 0; ///< columns of the line's text
        int to = 0;
        QRectF box;
    };

    int page = 0; ///< 1-based; 0 where the file has no pages
    std::vector<Words> words;

    /// The box around what stands in these columns; around the whole line where from is negative.
    QRectF boxOf(int from, int to) const;
};

/// Something about a file that a person should know, in bokmål.
struct FileNote {
    int line = 0;
    QString text;
    bool lacksValues = false; ///< of formulas whose values the workbook does not hold
};

/// A cell of a table that is filled with a colour.
struct ColouredCell {
    int line = 0; ///< of the text
    int cell = 0;
    QString status; ///< what a legend says the colour means; empty where none does
    QRectF box = {}; ///< of the cell, in points from the page's upper left corner; null where it is not known
};

/// What is printed in a picture and was not read.
struct UnreadInk {
    int page = 0;
    QRectF box;
    int line = 0;         ///< of the text, that it stands on; 0 where it is none
    int above = 0;        ///< the line next above it on the page; 0 where there is none
    int below = 0;
    bool isClose = false; ///< to one of these
};

/// What a file of any format says, in the one form recognition works on.
struct FileText {
    QString text;                  ///< what is kept and shown; its lines are what Source::line counts
    std::vector<TextLine> lines;   ///< the same with markup taken away and cells told apart; TextLine::number is a line of the text
    std::vector<LinePlace> places; ///< one for each line of the text, or none where the file has no pages
    std::vector<FileNote> notes;
    std::vector<ColouredCell> colours;
    std::vector<UnreadInk> unread;
    bool cut = false;              ///< the file goes on behind what was read
    bool optical = false;          ///< read from a picture: no figure is certain before a sum or a person has confirmed it

    /// True where words that stand alone in a row are a line of their own, such as a caption, and not a section of the table above.
    bool standsAlone(const QString &words) const;
    /// Adds a row of a table; fewer than two cells make a line of words.
    void addRow(const QStringList &cells);
    void addLine(const QString &words);
    void takeBackBlank(); ///< where the last line is blank
};

} // namespace ramme
