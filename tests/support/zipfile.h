#pragma once

#include <QByteArray>
#include <QString>

#include <vector>

/// A zip file made in memory for tests.
struct ZipEntry {
    QString name;
    QByteArray bytes;
};

QByteArray zipOf(const std::vector<ZipEntry> &entries);

/// The least a document of each kind consists of, around what tests put in.
QByteArray docxOf(const QByteArray &body, const QByteArray &footnotes = {});
QByteArray odtOf(const QByteArray &body, const QByteArray &styles = {});
QByteArray odsOf(const QByteArray &tables);
/// One sheet; its rows, the strings they share and the number formats of styles 1, 2, …
QByteArray xlsxOf(const QByteArray &rows, const QByteArray &sharedStrings = {}, const QByteArray &formats = {}, const QByteArray &sheetAttributes = {});
