#include "edit/change.h"
#include "edit/programmedocument.h"

namespace ramme {

namespace {

auto placeOf(const std::vector<IndexSeries> &indices, const QString &label)
{
    return std::ranges::find_if(indices, [&label](const IndexSeries &series) { return series.label() == label; });
}

} // namespace

Done ProgrammeDocument::setIndex(const QString &label, IndexSeries series)
{
    Result<IndexSeries> checked = checkedIndex(std::move(series));
    if (!checked)
        return Error{checked.error()};
    const QString name = checked->label();
    std::vector<IndexSeries> indices = m_programme.indices;
    auto place = indices.begin() + (placeOf(indices, label) - indices.cbegin());
    if (name != label && placeOf(indices, name) != indices.end())
        return Error{tr("Indeksen «%1» finnes allerede i årgang %2").arg(checked->name, checked->vintage)};
    if (place == indices.end())
        indices.push_back(std::move(*checked));
    else if (*place == *checked)
        return done();
    else
        *place = std::move(*checked);
    return setIndices(std::move(indices), tr("Endre indeksen %1").arg(name));
}

Done ProgrammeDocument::removeIndex(const QString &label)
{
    std::vector<IndexSeries> indices = m_programme.indices;
    if (std::erase_if(indices, [&label](const IndexSeries &series) { return series.label() == label; }) == 0)
        return done();
    return setIndices(std::move(indices), tr("Slett indeksen %1").arg(label));
}

Done ProgrammeDocument::setIndices(std::vector<IndexSeries> indices, const QString &text)
{
    Change change;
    change.text = text;
    change.planStays = true; // no figure of the plan depends on them
    change.set(&Programme::indices, std::move(indices));
    return push(std::move(change));
}

} // namespace ramme
