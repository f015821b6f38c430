#include "domain/programme.h"

#include "domain/label.h"

namespace ramme {

namespace {

template<typename Range, typename Predicate>
auto *find(Range &range, Predicate predicate)
{
    const auto found = std::find_if(range.begin(), range.end(), predicate);
    return found == range.end() ? nullptr : &*found;
}

} // namespace

Programme newProgramme()
{
    Programme programme;
    programme.areas = defaultAreas();
    programme.recipients = defaultRecipients();
    programme.moveRules = defaultMoveRules();
    return programme;
}

const Area *findArea(const Programme &programme, QStringView name)
{
    return find(programme.areas, [name](const Area &area) { return area.name == name; });
}

const Mandate *findMandate(const Programme &programme, QStringView area, int vintage)
{
    return find(programme.mandates, [=](const Mandate &mandate) { return mandate.vintage == vintage && mandate.area == area; });
}

Mandate *findMandate(Programme &programme, QStringView area, int vintage)
{
    return find(programme.mandates, [=](const Mandate &mandate) { return mandate.vintage == vintage && mandate.area == area; });
}

const Letter *findLetter(const Programme &programme, QStringView recipient, int year)
{
    return find(programme.letters, [=](const Letter &letter) { return letter.year == year && letter.recipient == recipient; });
}

const Document *documentAt(const Programme &programme, QStringView sha256, int line)
{
    const Document *found = nullptr;
    for (const Document &document : programme.documents) {
        const bool isHere = document.sha256 == sha256 && document.firstLine <= line;
        if (isHere && (!found || document.firstLine >= found->firstLine))
            found = &document;
    }
    return found;
}

const Scenario *findScenario(const Programme &programme, const QString &name)
{
    return find(programme.scenarios, [&name](const Scenario &scenario) { return sameLabel(scenario.name, name); });
}

const SourceFile *findFile(const Programme &programme, QStringView sha256)
{
    return find(programme.files, [sha256](const SourceFile &file) { return file.sha256 == sha256; });
}

} // namespace ramme
