#pragma once

#include "domain/programme.h"
#include "report/json.h"
#include "report/table.h"

namespace ramme {

/// A heading and what stands under it: paragraphs, then tables with their captions.
struct NoteSection {
    QString heading;
    QStringList paragraphs;
    std::vector<Table> tables = {};
    bool operator==(const NoteSection &) const = default;
};

/// A text with tables that is ready to be written in any format; all formats say the same.
struct Note {
    QString title;
    QString language; ///< "nb", "nn" or "en"
    std::vector<NoteSection> sections;
    bool operator==(const Note &) const = default;
};

/// The draft of what is put before those who approve a reallocation: what moves, from whom and to whom, before and after, the price
/// base, the ambitions it touches, the rules that speak of it, how far it has come, and the documents the figures are from. It is in
/// the language asked for, whatever the program speaks. The scenario is seen against the plan it stands on; see planUnder.
Note reallocationNote(const Programme &programme, const Scenario &scenario, const QString &language);

QByteArray toText(const Note &note, int width = 120);
/// One page: headings, tables with captions and scopes, no scripts and nothing from elsewhere.
QByteArray toHtml(const Note &note);
Json noteJson(const Note &note);

} // namespace ramme
