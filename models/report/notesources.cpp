#include "report/notesources.h"

#include "domain/figures.h"
#include "planning/movetext.h"
#include "report/wording.h"

#include <map>
#include <set>

using namespace Qt::Literals::StringLiterals;

namespace ramme {

namespace {

struct NoteSourceText
{
    Q_DECLARE_TR_FUNCTIONS(NoteSources)
};

/// Where in one document something was printed.
struct Places {
    std::set<int> pages;
    std::set<int> lines; ///< of what is on no page
};

QString numbers(const std::set<int> &places)
{
    QStringList words;
    for (const int place : places)
        words.append(QString::number(place));
    return words.join(u", "_s);
}

QString whereText(const Places &places)
{
    QStringList words;
    if (!places.pages.empty())
        words.append(NoteSourceText::tr("side %1").arg(numbers(places.pages)));
    if (!places.lines.empty())
        words.append(NoteSourceText::tr("linje %1").arg(numbers(places.lines)));
    return words.join(u"; "_s);
}

/// Gathers documents and decisions, each once, in the order they are met.
class Origins
{
public:
    explicit Origins(const Programme &programme) : m_programme(programme) {}

    void take(const Source &source)
    {
        if (source.isNull())
            return;
        const Document *document = documentAt(m_programme, source.document, std::max(source.line, 1));
        const std::pair key(source.document, document ? document->firstLine : 0);
        auto place = std::ranges::find(m_documents, key, &Origin::key);
        if (place == m_documents.end())
            place = m_documents.insert(place, {key, document, {}});
        source.page != 0 ? place->places.pages.insert(source.page) : place->places.lines.insert(source.line);
    }

    void take(const std::optional<PlanDecision> &decision)
    {
        if (decision && !m_decisions.contains(TableText::of(*decision)))
            m_decisions.append(TableText::of(*decision));
    }

    std::vector<QStringList> rows() const
    {
        std::vector<QStringList> rows;
        for (const Origin &origin : m_documents) {
            const SourceFile *file = findFile(m_programme, origin.key.first);
            const QString name = file ? file->name : origin.key.first;
            const bool isTitled = origin.document && !origin.document->title.isEmpty();
            const bool isDated = origin.document && origin.document->adopted.isValid();
            rows.push_back({isTitled ? origin.document->title : name, name, isDated ? dayText(origin.document->adopted) : QString(), whereText(origin.places)});
        }
        for (const QString &decision : m_decisions)
            rows.push_back({decision, {}, {}, {}});
        return rows;
    }

private:
    struct Origin {
        std::pair<QString, int> key; ///< its file and the line it begins at
        const Document *document = nullptr;
        Places places;
    };

    const Programme &m_programme;
    std::vector<Origin> m_documents;
    QStringList m_decisions;
};

} // namespace

std::vector<QStringList> sourcesOf(const Programme &programme, const Plan &plan, const std::vector<Leaf> &leaves)
{
    Origins origins(programme);
    std::set<std::tuple<QString, QString, int>> cells;
    for (const Leaf &leaf : leaves)
        cells.insert({leaf.key.area, leaf.key.row, leaf.key.year});
    std::set<int> figures;
    for (const PlanRow &row : plan.rows) {
        for (const PlanCell &cell : row.cells) {
            if (!cells.contains({row.area, row.row, cell.year}))
                continue;
            figures.insert(cell.figure);
            origins.take(cell.decision);
            for (const PlanPart &part : cell.parts) {
                figures.insert(part.figures.begin(), part.figures.end());
                origins.take(part.decision);
            }
        }
    }
    figures.erase(0);
    for (const PlanReserve &reserve : plan.reserves) {
        if (!cells.contains({QString(), QString(), reserve.year}))
            continue;
        origins.take(reserve.decision);
        for (const Reserve &printed : programme.reserves) {
            if (printed.kind == Reserve::Kind::Reserve && printed.year == reserve.year)
                figures.insert(printed.figure.id);
        }
    }
    visitFigures(programme, [&](const Figure &figure) {
        if (figures.contains(figure.id))
            origins.take(figure.source);
    });
    return origins.rows();
}

} // namespace ramme
