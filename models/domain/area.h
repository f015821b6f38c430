#pragma once

#include <QString>
#include <QStringList>

#include <vector>

namespace ramme {

/// A collaboration area (samhandlingsområde). Mandates and letters name it by its full name.
struct Area {
    QString name;
    QString shortName;
    QStringList aliases; ///< other names it goes by in documents

    bool operator==(const Area &) const = default;
};

/// Who gets money: NHN, Hdir, and whoever else a table names. Figures name it by its short name.
struct Recipient {
    QString shortName;
    QString name;
    QStringList aliases;

    bool operator==(const Recipient &) const = default;
};

/// True where a label is a name, a short name or another name of it, whatever the case.
bool isNamed(const Area &area, QStringView label);
bool isNamed(const Recipient &recipient, QStringView label);

/// The areas and recipients a new project starts with; a person may change them all.
std::vector<Area> defaultAreas();
std::vector<Recipient> defaultRecipients();

} // namespace ramme
