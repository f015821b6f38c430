#include "import/documentfolder.h"

#include "import/filereader.h"

#include <QDirIterator>

using namespace Qt::Literals::StringLiterals;

namespace ramme {

namespace {

constexpr qsizetype mostFiles = 500; ///< ten times the largest folder of a year's mandates; a home folder dropped by mistake ends here

QStringList documentsIn(const QString &folder)
{
    QStringList endings;
    for (const QString &suffix : readableSuffixes())
        endings.append(u"*."_s + suffix);
    QStringList documents;
    QDirIterator files(folder, endings, QDir::Files | QDir::Readable, QDirIterator::Subdirectories);
    while (files.hasNext() && documents.size() < mostFiles)
        documents.append(files.next());
    std::sort(documents.begin(), documents.end());
    return documents;
}

} // namespace

QStringList documentsAt(const QStringList &paths)
{
    QStringList documents;
    for (const QString &path : paths) {
        const QStringList inside = QFileInfo(path).isDir() ? documentsIn(path) : QStringList();
        documents += inside.isEmpty() ? QStringList(path) : inside;
    }
    return documents;
}

} // namespace ramme
