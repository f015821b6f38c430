#include "views/savequestion.h"

#include "views/messages.h"
#include "views/settings.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

using namespace Qt::Literals::StringLiterals;

namespace ramme {

namespace {

struct SaveText
{
    Q_DECLARE_TR_FUNCTIONS(SaveQuestion)
};

/// A name for a file: nothing in it is a folder, and it is no longer than any system takes.
QString fileNameOf(const QString &text)
{
    QString name = text.simplified().left(100);
    for (QChar &letter : name) {
        if (QStringView(u"/\\:*?\"<>|").contains(letter))
            letter = u'-';
    }
    return name;
}

} // namespace

std::optional<SavePlace> askWhereToSave(QWidget *window, const QString &title, const QString &name, const std::vector<FileKind> &kinds)
{
    QStringList filters;
    QStringList suffixes;
    for (const FileKind &kind : kinds) {
        filters.append(kind.filter);
        suffixes.append(kind.suffix);
    }
    Settings settings;
    const QString start = QDir(settings.lastFolder()).filePath(fileNameOf(name) + u'.' + suffixes.front());
    SavePlace place;
    const QStringList paths = Messages::askForFiles(window, {Messages::FileQuestion::Kind::Save, title, start, filters}, &place.filter);
    if (paths.isEmpty())
        return std::nullopt;
    place.path = paths.front();
    // The chosen kind of file decides where the name says nothing of its own.
    if (!suffixes.contains(QFileInfo(place.path).suffix().toLower())) {
        place.path += u'.' + suffixes.value(std::max<qsizetype>(0, filters.indexOf(place.filter)));
        // The dialog asked about another name, such as one that ends in ".2".
        if (QFileInfo::exists(place.path) && Messages::ask(window, title, SaveText::tr("«%1» finnes allerede. Skal filen erstattes?").arg(QFileInfo(place.path).fileName())) != Messages::Answer::Yes)
            return std::nullopt;
    }
    settings.setLastFolder(QFileInfo(place.path).absolutePath());
    return place;
}

std::optional<ReportPlace> askWhereToSaveReport(QWidget *window, const QString &title, const QString &name)
{
    std::vector<FileKind> kinds;
    const std::pair<QString, ReportFormat> formats[] = {
        {SaveText::tr("Word-dokument (*.docx)"), ReportFormat::Docx}, {SaveText::tr("Excel-arbeidsbok (*.xlsx)"), ReportFormat::Xlsx}, {SaveText::tr("PDF (*.pdf)"), ReportFormat::Pdf},
        {SaveText::tr("OpenDocument-tekst (*.odt)"), ReportFormat::Odt}, {SaveText::tr("Nettside (*.html)"), ReportFormat::Html}, {SaveText::tr("CSV, bare tabellene (*.csv)"), ReportFormat::Csv},
        {SaveText::tr("Ren tekst (*.txt)"), ReportFormat::Text},
    };
    for (const auto &[filter, format] : formats)
        kinds.push_back({filter, toWord(format)});
    const std::optional<SavePlace> place = askWhereToSave(window, title, name, kinds);
    if (!place)
        return std::nullopt;
    return ReportPlace{place->path, reportFormatFromWord(QFileInfo(place->path).suffix().toLower()).value_or(ReportFormat::Docx)};
}

} // namespace ramme
