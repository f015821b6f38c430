#pragma once

#include "domain/programme.h"

#include <QList>
#include <QMap>
#include <QString>

#include <optional>

/// The five real documents, read and adopted in order, beside the tables that say what a faithful reading of them gives.
/// Found through RAMME_DOCUMENTS, or beside the repository.
class RealDocuments
{
public:
    using Row = QMap<QString, QString>; ///< one line of a table by its column headings; "#" is the line's number

    /// Nothing where the documents and tables are there, else the reason.
    static std::optional<QString> whyMissing();
    static QString folder();
    static QStringList fileNames();
    static QList<Row> rows(const QString &table);
    static QByteArray bytes(const QString &fileName);

    /// Reads and adopts all five; the reason where a document could not be read at all.
    std::optional<QString> read();

    ramme::Programme programme;
    QMap<QString, ramme::Reading> readings; ///< by file name

    const ramme::Mandate *mandate(const QString &file, const QString &area, int vintage) const;
    QString line(const QString &file, int number) const;
    const ramme::Reading *readingStartingWith(const QString &prefix) const;
};

/// "29.5" in mill. kroner, exactly.
ramme::Money moneyFromMill(const QString &mill);
QString shown(const ramme::Figure &figure);
bool sameLabel(const QString &left, const QString &right);
/// True for a figure that claims something: an amount, a zero, a dash, a share or a mark.
bool claims(const ramme::Figure &figure);
