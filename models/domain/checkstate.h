#pragma once

#include <QDate>
#include <QString>

#include <optional>

namespace ramme {

/// What a person has made of something that should be looked at.
enum class CheckState {
    Open,          ///< nobody has said anything
    Explained,     ///< there is a difference, and it is as it should be
    DocumentError, ///< what the document prints is wrong
    ToBeAsked      ///< somebody else must answer
};

/// What names a check through all that leaves it the same check: reading documents anew, saving, undo.
struct CheckIdentity {
    QString rule;
    QString area;
    int vintage = 0;
    QString subject; ///< what of the area's mandate it is about, such as a row and a year
    bool operator==(const CheckIdentity &) const = default;
};

/// The state a person has given a check, and why, who and when.
struct CheckVerdict {
    CheckIdentity check;
    CheckState state = CheckState::Open;
    QString reason;
    QString by;
    QDate on;
    QString seen; ///< the figures that were compared then; where they are others now, the verdict is outdated
    bool operator==(const CheckVerdict &) const = default;
};

QString toWord(CheckState state);
std::optional<CheckState> checkStateFromWord(QStringView word);

} // namespace ramme
