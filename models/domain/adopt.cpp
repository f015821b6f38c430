#include "domain/adopt.h"

#include "domain/amount.h"
#include "domain/corrections.h"
#include "domain/figures.h"

#include <QHash>
#include <QSet>

using namespace Qt::Literals::StringLiterals;

namespace ramme {

namespace {

bool sameName(const QString &a, const QString &b) { return a.compare(b, Qt::CaseInsensitive) == 0; }

bool sameKey(const Mandate &a, const Mandate &b) { return a.vintage == b.vintage && sameName(a.area, b.area); }
bool sameKey(const Letter &a, const Letter &b) { return a.year == b.year && sameName(a.recipient, b.recipient); }

template<typename Part>
bool holds(const std::vector<Part> &parts, const Part &part)
{
    return std::any_of(parts.begin(), parts.end(), [&](const Part &other) { return sameKey(part, other); });
}

template<typename Part>
bool holdsAll(const std::vector<Part> &parts, const std::vector<Part> &wanted)
{
    return std::all_of(wanted.begin(), wanted.end(), [&](const Part &part) { return holds(parts, part); });
}

/// Adds what a list of areas or recipients does not have yet.
template<typename Named>
void addNew(std::vector<Named> &list, const Named &named, QString Named::*name)
{
    if (!std::any_of(list.begin(), list.end(), [&](const Named &known) { return sameName(known.*name, named.*name); }))
        list.push_back(named);
}

/// Spells a name as the programme does.
template<typename Named>
void spellAs(const std::vector<Named> &list, QString Named::*name, QString &word)
{
    for (const Named &known : list) {
        if (sameName(known.*name, word))
            word = known.*name;
    }
}

void addNames(Programme &programme, Reading &reading)
{
    for (const Area &area : reading.areas)
        addNew(programme.areas, area, &Area::name);
    for (const Recipient &recipient : reading.recipients)
        addNew(programme.recipients, recipient, &Recipient::shortName);

    const auto area = [&](QString &name) {
        if (name.isEmpty())
            return;
        addNew(programme.areas, Area{name, name, {}}, &Area::name); // one a person took away after the document was read
        spellAs(programme.areas, &Area::name, name);
    };
    const auto recipient = [&](QString &name) {
        if (name.isEmpty())
            return;
        addNew(programme.recipients, Recipient{name, name, {}}, &Recipient::shortName);
        spellAs(programme.recipients, &Recipient::shortName, name);
    };
    for (Mandate &mandate : reading.mandates) {
        area(mandate.area);
        for (SplitRow &row : mandate.splits) {
            for (RecipientFigure &cell : row.recipients)
                recipient(cell.recipient);
        }
        for (Earmark &earmark : mandate.earmarks)
            recipient(earmark.recipient);
    }
    for (Letter &letter : reading.letters) {
        recipient(letter.recipient);
        for (BreakdownItem &item : letter.breakdown) {
            if (item.area)
                area(*item.area);
        }
    }
    for (Finding &finding : reading.findings)
        spellAs(programme.areas, &Area::name, finding.area);
}

/// A programme has one mandate per area and vintage and one letter per recipient and year: the first in the document.
template<typename Part>
void keepFirsts(std::vector<Part> &parts, std::vector<Finding> &findings, const QString &message)
{
    std::vector<Part> firsts;
    for (Part &part : parts) {
        if (!holds(firsts, part)) {
            firsts.push_back(std::move(part));
            continue;
        }
        Finding finding{u"stated-twice"_s, Severity::Error, message, {}, 0, part.source, 0};
        findings.push_back(finding);
    }
    parts = std::move(firsts);
}

/// What a document prints, whatever a person made of it.
std::optional<Money> printedAmount(const Figure &figure) { return figure.printed ? figure.printed->amount : figure.amount; }

void mention(Reserve &reserve, const Source &source)
{
    if (!source.isNull() && std::find(reserve.mentions.begin(), reserve.mentions.end(), source) == reserve.mentions.end())
        reserve.mentions.push_back(source);
}

Reserve *sameReserve(Programme &programme, const Reserve &reserve)
{
    for (Reserve &known : programme.reserves) {
        if (known.year == reserve.year && known.kind == reserve.kind && reserve.figure.amount && printedAmount(known.figure) == reserve.figure.amount)
            return &known;
    }
    return nullptr;
}

/// Joins the reserve with the one the programme has, or adds it. Answers the id of the programme's figure.
int addReserve(Programme &programme, Reserve reserve, const QSet<QString> &staleFiles)
{
    if (Reserve *known = sameReserve(programme, reserve)) {
        if (staleFiles.contains(known->figure.source.document)) {
            known->figure.source = reserve.figure.source;
            known->figure.raw = reserve.figure.raw;
        }
        mention(*known, reserve.figure.source);
        for (const Source &source : reserve.mentions)
            mention(*known, source);
        return known->figure.id;
    }
    reserve.figure.id = programme.nextFigureId++;
    programme.reserves.push_back(std::move(reserve));
    return programme.reserves.back().figure.id;
}

/// The ids a reading's figures have got in the programme, by the ids they had in the reading.
using NewIds = QHash<int, int>;

NewIds numberFigures(Programme &programme, Reading &reading)
{
    NewIds ids;
    const auto number = [&](Figure &figure) {
        const int id = programme.nextFigureId++;
        ids.insert(figure.id, id);
        figure.id = id;
    };
    for (Mandate &mandate : reading.mandates)
        visitMandateFigures(mandate, number);
    for (Letter &letter : reading.letters)
        visitLetterFigures(letter, number);
    ids.insert(0, 0);
    return ids;
}

template<typename Container, typename Content>
void append(Container &container, const Content &content)
{
    container.insert(container.end(), content.begin(), content.end());
}

/// Adds all of the reading but its mandates and letters, whose figures have their new ids already. Answers the ids of its reserves.
QSet<int> addRest(Programme &programme, Reading &reading, NewIds ids, const QSet<QString> &staleFiles)
{
    QSet<int> reserves;
    for (const Reserve &reserve : reading.reserves) {
        const int id = addReserve(programme, reserve, staleFiles);
        ids.insert(reserve.figure.id, id);
        reserves.insert(id);
    }
    ids.insert(0, 0);
    for (Finding &finding : reading.findings)
        finding.figure = ids.value(finding.figure);
    programme.files.push_back(reading.file);
    append(programme.documents, reading.documents);
    append(programme.findings, reading.findings);
    append(programme.leftovers, reading.leftovers);
    std::erase_if(programme.waiting, [&](const Reading &waiting) { return waiting.file.sha256 == reading.file.sha256; });
    return reserves;
}

Reading prepared(Programme &programme, const Reading &original)
{
    Reading reading = original;
    addNames(programme, reading);
    keepFirsts(reading.mandates, reading.findings, u"Dokumentet har flere mandater for samme område og år; bare det første er tatt inn."_s);
    keepFirsts(reading.letters, reading.findings, u"Dokumentet har flere brev til samme mottaker for samme år; bare det første er tatt inn."_s);
    return reading;
}

void letWait(Programme &programme, const Reading &reading)
{
    const auto superseded = [&](const Reading &waiting) {
        if (waiting.file.sha256 == reading.file.sha256)
            return true;
        return waiting.file.name == reading.file.name && holdsAll(reading.mandates, waiting.mandates) && holdsAll(reading.letters, waiting.letters);
    };
    const auto first = std::find_if(programme.waiting.begin(), programme.waiting.end(), superseded);
    if (first == programme.waiting.end()) {
        programme.waiting.push_back(reading);
        return;
    }
    *first = reading;
    programme.waiting.erase(std::remove_if(first + 1, programme.waiting.end(), superseded), programme.waiting.end());
}

/// Puts the parts of a reading in place of those with the same key, and remembers what went.
struct Replacement {
    QSet<QString> files; ///< that what went was read from
    QSet<int> figures;   ///< ids that went
    std::vector<Finding> lost;

    template<typename Part, typename VisitFigures>
    void put(std::vector<Part> &parts, Part &fresh, VisitFigures visitPartFigures)
    {
        for (Part &old : parts) {
            if (!sameKey(old, fresh))
                continue;
            files.insert(old.source.document);
            visitPartFigures(old, [&](const Figure &figure) { figures.insert(figure.id); });
            append(lost, carryCorrections(old, fresh));
            visitPartFigures(fresh, [&](const Figure &figure) { figures.remove(figure.id); });
            figures.remove(0); // a finding without a figure
            old = std::move(fresh);
            return;
        }
        parts.push_back(std::move(fresh));
    }
};

bool refersTo(const Programme &programme, const QString &file)
{
    bool refers = false;
    const auto look = [&](const Figure &figure) { refers = refers || figure.source.document == file; };
    for (const Mandate &mandate : programme.mandates) {
        refers = refers || mandate.source.document == file;
        visitMandateFigures(mandate, look);
    }
    for (const Letter &letter : programme.letters) {
        refers = refers || letter.source.document == file;
        visitLetterFigures(letter, look);
    }
    return refers;
}

/// Takes away reserves that only files no longer in use spoke of, and says so.
void dropReserves(Programme &programme, const QSet<QString> &staleFiles, const QSet<int> &restated, const SourceFile &file)
{
    std::erase_if(programme.reserves, [&](Reserve &reserve) {
        if (!staleFiles.contains(reserve.figure.source.document) || restated.contains(reserve.figure.id))
            return false;
        if (!reserve.mentions.empty()) {
            reserve.figure.source = reserve.mentions.front();
            return false;
        }
        Finding finding;
        finding.rule = u"reserve-gone"_s;
        finding.message = u"Det holdes ikke lenger av %1 mill. kroner for %2 (%3): beløpet sto bare i dokumentet som «%4» erstatter."_s
                              .arg(formatFigure(reserve.figure, Unit::Million, NumberForm::plain()), QString::number(reserve.year), reserve.scope, file.name);
        finding.source.document = file.sha256;
        programme.findings.push_back(finding);
        return true;
    });
}

} // namespace

bool isNewReadingOf(const Programme &programme, const Reading &reading)
{
    const auto elsewhere = [&](const auto &parts, const auto &wanted) {
        return std::any_of(parts.begin(), parts.end(), [&](const auto &part) {
            return part.source.document != reading.file.sha256 && holds(wanted, part);
        });
    };
    return elsewhere(programme.mandates, reading.mandates) || elsewhere(programme.letters, reading.letters);
}

Adoption adopt(Programme &programme, const Reading &original)
{
    if (findFile(programme, original.file.sha256))
        return Adoption::AlreadyThere;
    if (isNewReadingOf(programme, original)) {
        letWait(programme, original);
        return Adoption::Waiting;
    }
    Reading reading = prepared(programme, original);
    const NewIds ids = numberFigures(programme, reading);
    append(programme.mandates, reading.mandates);
    append(programme.letters, reading.letters);
    addRest(programme, reading, ids, {});
    return Adoption::Added;
}

void replaceWith(Programme &programme, const Reading &original)
{
    Reading reading = prepared(programme, original);
    const NewIds ids = numberFigures(programme, reading);

    Replacement replaced;
    for (Mandate &mandate : reading.mandates)
        replaced.put(programme.mandates, mandate, [](const Mandate &part, auto visit) { visitMandateFigures(part, visit); });
    for (Letter &letter : reading.letters)
        replaced.put(programme.letters, letter, [](const Letter &part, auto visit) { visitLetterFigures(part, visit); });

    QSet<QString> stale{reading.file.sha256}; // read once more: what it said before goes
    for (const QString &file : replaced.files) {
        if (!file.isEmpty() && !refersTo(programme, file))
            stale.insert(file);
    }
    const auto isStale = [&](const Source &source) { return stale.contains(source.document); };
    const auto isOutdated = [&](const Finding &finding) {
        if (isStale(finding.source) || replaced.figures.contains(finding.figure))
            return true;
        const bool fromThere = finding.source.isNull() || replaced.files.contains(finding.source.document);
        return fromThere && std::any_of(original.mandates.begin(), original.mandates.end(), [&](const Mandate &mandate) {
            return mandate.vintage == finding.vintage && sameName(mandate.area, finding.area);
        });
    };
    std::erase_if(programme.files, [&](const SourceFile &file) { return stale.contains(file.sha256); });
    std::erase_if(programme.documents, [&](const Document &document) { return stale.contains(document.sha256); });
    std::erase_if(programme.leftovers, [&](const Leftover &leftover) { return isStale(leftover.source); });
    std::erase_if(programme.findings, isOutdated);
    for (Reserve &reserve : programme.reserves)
        std::erase_if(reserve.mentions, isStale);

    const QSet<int> restated = addRest(programme, reading, ids, stale);
    dropReserves(programme, stale, restated, reading.file);
    append(programme.findings, replaced.lost);
}

} // namespace ramme
