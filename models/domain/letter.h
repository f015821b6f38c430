#pragma once

#include "domain/figure.h"
#include "domain/mandate.h"

#include <QDate>

#include <optional>
#include <vector>

namespace ramme {

/// A row of the letter's chapter/post table.
struct LetterPost {
    int chapter = 0;
    int post = 0;
    QString name;
    Figure figure;
    bool operator==(const LetterPost &) const = default;
};

/// A bullet of the letter's breakdown. A parent is the sum of its children and is never added to them.
struct BreakdownItem {
    QString label;
    std::optional<QString> area; ///< nothing where the item is no single area (a parent, or something unknown)
    QString parent;              ///< label of the item it is part of; empty at the top
    Figure figure;
    bool operator==(const BreakdownItem &) const = default;
};

/// The ministry's yearly letter to one recipient (oppdragsdokument, tildelingsbrev): that recipient's side alone.
struct Letter {
    QString recipient; ///< short name
    int year = 0;
    Source source; ///< of the title
    Unit unit = Unit::Thousand; ///< of the chapter/post table
    std::vector<LetterPost> posts;
    std::vector<BreakdownItem> breakdown;
    std::vector<PrintedTotal> printedTotals;
    bool operator==(const Letter &) const = default;
};

/// Money held back for the whole programme (forventet tillegg), or a grant beside it: one amount, however often it is mentioned.
struct Reserve {
    enum class Kind { Reserve, Grant };
    int year = 0;
    Kind kind = Kind::Reserve;
    QString scope; ///< what it is held for, as printed
    Figure figure;
    std::vector<Source> mentions;
    bool operator==(const Reserve &) const = default;
};

QString toWord(Reserve::Kind kind);
std::optional<Reserve::Kind> reserveKindFromWord(QStringView word);

} // namespace ramme
