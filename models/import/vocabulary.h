#pragma once

#include "domain/area.h"
#include "domain/mandate.h"

#include <QString>
#include <QStringList>

#include <optional>

namespace ramme {

/// True for a heading or label that stands for a total: Sum, SUM, Totalt, I alt, "Sum, P50" …
bool isTotalWord(const QString &text);
/// True for a line of a split that is the sum of the others, such as Sum or Økonomisk ramme 2025.
bool isTotalLabel(const QString &label);
/// True for what heads the column of labels: Finansiering, Tiltak, Beløp i mill. kroner …
bool isLabelHeading(const QString &text);
/// The kind of money a line's label speaks of; nothing where it names none.
std::optional<LineKind> lineKindOf(const QString &label);
/// The label with damaged words put right and without footnote marks.
QString repairedLabel(const QString &label, const std::vector<Area> &areas);

/// The recipient a heading names, by short name, name or alias; nothing where it is none of these.
std::optional<QString> recipientNamed(const QString &heading, const std::vector<Recipient> &recipients);

/// The area a name is, allowing for optical damage; nothing where no area is clearly meant.
const Area *areaNamed(const QString &name, const std::vector<Area> &areas);
/// The one area that is mentioned in a text.
const Area *areaMentioned(const QString &text, const std::vector<Area> &areas);

} // namespace ramme
