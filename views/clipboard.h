#pragma once

#include "import/clip.h"

#include <QCoreApplication>

class QMimeData;

namespace ramme {

/// Tells what of a clipboard's content can be read as a document.
class Clipboard
{
    Q_DECLARE_TR_FUNCTIONS(ramme::Clipboard)

public:
    /// A table before words, words before a picture. The error is one line.
    static Result<Clip> clipOf(const QMimeData *data);
};

/// The paths of the files that are dropped or pasted; none where they are elsewhere.
QStringList localFiles(const QMimeData *data);

} // namespace ramme
