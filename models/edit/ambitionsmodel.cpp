#include "edit/ambitionsmodel.h"

#include "edit/edittext.h"
#include "edit/programmedocument.h"
#include "edit/tableedit.h"

#include <QRegularExpression>

using namespace Qt::Literals::StringLiterals;

namespace ramme {

AmbitionsModel::AmbitionsModel(ProgrammeDocument *document, QObject *parent) : MandateTableModel(document, parent) {}

MandateTableModel::Content AmbitionsModel::contentOf(const Mandate &mandate) const
{
    Content content;
    content.unit = mandate.unit;
    if (mandate.ambitions.empty())
        return content;
    content.columns = {{Part::Section, 0, {}}, {Part::Ambition, 0, {}}, {Part::Actors, 0, {}}};
    for (const int year : yearsOf(mandate.ambitions))
        content.columns.push_back({Part::Data, year, {}});
    for (const int year : yearsOf(mandate.ambitions, &AmbitionRow::statuses))
        content.columns.push_back({Part::Status, year, {}});
    for (const AmbitionRow &ambition : mandate.ambitions) {
        Row row;
        row.index = int(content.rows.size());
        row.texts[Part::Section] = ambition.section;
        row.texts[Part::Ambition] = ambition.ambition;
        row.texts[Part::Actors] = ambition.actors.join(u", "_s);
        if (ambition.actorsCertainty == Certainty::Ambiguous)
            row.notes[Part::Actors] = tr("Dokumentet sier ikke sikkert hvilke aktører dette gjelder");
        for (const YearFigure &cell : ambition.years)
            row.cells.push_back({Column{Part::Data, cell.year, {}}, Cell{cell.figure, false, false}});
        for (const YearFigure &status : ambition.statuses)
            row.cells.push_back({Column{Part::Status, status.year, {}}, Cell{status.figure, false, false}});
        content.rows.push_back(std::move(row));
    }
    return content;
}

QString AmbitionsModel::title(const Column &column) const
{
    switch (column.part) {
    case Part::Section: return tr("Avsnitt");
    case Part::Ambition: return tr("Ambisjon");
    case Part::Actors: return tr("Aktører");
    case Part::Status: return statusText(column.year);
    case Part::Data: return column.year == 0 ? tr("Uten år") : QString::number(column.year);
    default: return {};
    }
}

Done AmbitionsModel::enterText(const Row &row, Part part, const QString &text)
{
    switch (part) {
    case Part::Section: return document()->setAmbitionSection(mandate(), row.index, text);
    case Part::Ambition: return document()->setAmbitionText(mandate(), row.index, text);
    case Part::Actors: {
        static const QRegularExpression separator(u"\\s*[,;/]\\s*"_s);
        return document()->setAmbitionActors(mandate(), row.index, text.simplified().split(separator, Qt::SkipEmptyParts));
    }
    default: return Error{tr("Kolonnen kan ikke endres")};
    }
}

} // namespace ramme
