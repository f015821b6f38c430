#pragma once

#include <QString>
#include <QStringList>

#include <vector>

namespace ramme {

/// What a sentence like "50 % av fastlegene kan lese journaldokumenter" says, in stems that can be compared with another sentence.
struct Saying {
    enum class Verb { Unknown, Read, Share, Use, Register };
    std::vector<QStringList> subjects; ///< each one who; a list such as "legevakt-/sykehjemsleverandører" gives several
    Verb verb = Verb::Unknown;
    QStringList objects; ///< what stands behind the verb
    bool atLeast = false; ///< "minst", "minimum"
};

/// Takes a bokmål or nynorsk sentence apart. Percentages, small words and endings are left out.
Saying sayingOf(const QString &sentence);

/// The common stem of a word's forms: fastlege, fastlegen, fastleger and fastlegene give one.
QString stemOf(const QString &word);

/// True where one of the first saying's subjects is who the second speaks of.
bool sameSubject(const QStringList &subject, const Saying &other);

} // namespace ramme
