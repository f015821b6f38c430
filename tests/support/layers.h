#pragma once

#include <QString>
#include <QStringList>

#include <vector>

namespace ramme::tests {

/// A folder of the source tree, the folders it points an arrow at, and the libraries it may use beside QtCore and the standard library.
struct Layer {
    QString name;
    QString folder; ///< below the root
    QStringList arrows;
    QStringList libraries; ///< Qt modules by name, others by the word of libraryOf()
};

/// The arrows of the program, once.
const std::vector<Layer> &layers();

/// The layer itself and all that its arrows reach, directly or through others.
QStringList reachable(const QString &layer);

/// What a header in angle brackets belongs to: "QtGui", "sqlite", "system" for what the operating system gives, "" for the standard library and QtCore.
QString libraryOf(const QString &header);

/// A source text without its comments and without what stands between quotation marks, lines kept; the names in #include lines stay.
QString withoutCommentsAndStrings(const QString &source);

/// One sentence for each thing in a source text that its layer may not do. The path is below the layer's folder.
QStringList violations(const Layer &layer, const QString &path, const QString &source);

/// The same for the CMakeLists.txt of a layer: libraries of Ramme that are linked and not reachable.
QStringList linkViolations(const Layer &layer, const QString &cmake);

} // namespace ramme::tests
