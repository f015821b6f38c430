#pragma once

#include <QRegularExpression>
#include <QString>
#include <QStringList>

namespace ramme {

/// How alike two names are, from 0 to 1, where letters that optical reading mixes up (æøå and what they become, I/l/1, O/0) cost little.
double similarity(QStringView a, QStringView b);

/// True where a printed word or phrase is the expected one, allowing for optical damage. Short words must be nearly intact.
bool resembles(QStringView printed, QStringView expected);

/// A pattern that finds a Norwegian phrase in running text however optical reading damaged its æøå, I/l/1 and O/0.
/// The phrase is a plain string; a blank in it stands for any white space.
QRegularExpression damagedPhrase(const QString &phrase);
/// The same as text, to be put into a larger pattern.
QString damagedPattern(const QString &phrase);

/// The phrase with each word that resembles one of the vocabulary's put right. Words that are in no doubt are kept as printed.
QString repairedWords(const QString &phrase, const QStringList &vocabulary);

} // namespace ramme
