#pragma once

#include "domain/area.h"
#include "domain/finding.h"
#include "domain/letter.h"
#include "domain/mandate.h"

#include <QByteArray>

#include <vector>

namespace ramme {

/// The bytes a file came as, and the text that was read from them. Lines of the text are what Source::line counts.
struct SourceFile {
    QString sha256; ///< of the bytes, in hexadecimal
    QString name;   ///< without its folder
    QByteArray bytes;
    QString text;
    bool operator==(const SourceFile &) const = default;
};

/// One document inside a file: a file may hold a letter followed by many mandates.
struct Document {
    enum class Kind { Mandate, Letter, Other };
    QString sha256; ///< of the file
    QString name;   ///< of the file
    Kind kind = Kind::Other;
    QString title;
    QDate adopted;
    int firstLine = 0;
    bool operator==(const Document &) const = default;
};

/// Something that looked like figures and was not understood: kept and listed, never lost.
struct Leftover {
    Source source;
    QString text;
    bool operator==(const Leftover &) const = default;
};

/// All that one file says. Nothing of it is in the plan until a programme adopts it.
/// Figure ids count from 1 within the reading, and its findings point at them.
struct Reading {
    SourceFile file;
    std::vector<Document> documents;
    std::vector<Area> areas;           ///< those the programme does not know yet
    std::vector<Recipient> recipients; ///< likewise
    std::vector<Mandate> mandates;
    std::vector<Letter> letters;
    std::vector<Reserve> reserves;
    std::vector<Finding> findings;
    std::vector<Leftover> leftovers;
    bool operator==(const Reading &) const = default;
};

QString toWord(Document::Kind kind);
std::optional<Document::Kind> documentKindFromWord(QStringView word);

} // namespace ramme
