#pragma once

#include <QByteArray>
#include <QString>
#include <QStringList>

/// How the pages of a rendered document look.
struct PageLook {
    QString name;
    double width = 21; ///< centimetres
    double height = 29.7;
    double margin = 2;
    QString font;
    int points = 10;
};

/// Text as a flat OpenDocument file: lines with tabs become rows of a table, others paragraphs that end at blank lines.
QByteArray flatText(const QString &text, const PageLook &look);
/// The same as a workbook: a row for each line, numbers as numbers.
QByteArray flatSheet(const QString &text);

/// Lets LibreOffice convert files, all in one call; the converted ones lie beside them. False where it could not.
bool convertWithOffice(const QStringList &paths, const QString &format, const QString &folder);
bool isOfficeThere();
