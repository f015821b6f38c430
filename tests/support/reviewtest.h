#pragma once

#include "support/windowtest.h"

namespace ramme {

class ColumnSeparators;

/// A window over which a document is dropped, and the review that opens.
class ReviewTest : public WindowTest
{
    Q_OBJECT

protected:
    struct File {
        QString name;
        QByteArray text;
    };
    ReviewDialog *dropText(const QByteArray &text);
    ReviewDialog *dropFiles(const std::vector<File> &files);
    /// Goes to the cell of a year as a person does who clicks it.
    void choose(ReviewDialog *dialog, int year);
    /// The same for any figure of a mandate; false where it is in no table.
    bool show(ReviewDialog *dialog, int figure);
    /// Waits until a document is read again.
    void settle(ReviewDialog *dialog);
};

/// Frames at 28, 36 and 44; ambitions with one actor at 28 and shares at 38, 46 and 54.
QByteArray mandateOf(int year, const QString &area = QStringLiteral("vaksinekort"));

/// A table in columns of letters: labels at 0, years at 28, 36 and 44.
extern const QByteArray alignedMandate;

/// The cells of all frames, as 2027=90 2028=blank.
QString framesOf(const ReviewDialog *dialog);
/// The same as they are printed, as 2027=9,0.
QString printedFrames(const Programme &programme);

ColumnSeparators *separatorsOf(ReviewDialog *dialog);

} // namespace ramme
