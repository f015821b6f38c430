#include "report/reallocationnote.h"

#include "planning/decisions.h"
#include "planning/moverules.h"
#include "planning/movetext.h"
#include "planning/perform.h"
#include "report/notesources.h"
#include "report/spokenlanguage.h"
#include "report/wording.h"

#include <map>
#include <set>

using namespace Qt::Literals::StringLiterals;

namespace ramme {

namespace {


/// Puts a note together, section by section.
class NoteBuilder
{
    Q_DECLARE_TR_FUNCTIONS(ReallocationNote)

public:
    NoteBuilder(const Programme &programme, const Scenario &scenario)
        : m_programme(programme), m_scenario(scenario), m_plan(planUnder(programme, programme.plan.basis, scenario)), m_base(planningBase(programme, m_plan)),
          m_after(apply(m_base.leaves, scenario))
    {
        for (const Leaf &leaf : m_after.leaves()) {
            if (m_base.leaves.amountOf(leaf.key) != leaf.amount)
                m_changed.push_back(leaf);
        }
        arrange();
    }

    Report build(const QString &language)
    {
        Report note{tr("Omdisponering: %1").arg(m_scenario.name), language, {}, {}};
        note.parts = {matter(), moves(), changes(), areas(), priceBases(), ambitions(), rules(), handling(), sources()};
        finish(note, {});
        return note;
    }

private:
    /// New leaves stand at the end of their table; here each is with its area and year, and the reserve is last.
    void arrange()
    {
        std::map<QString, std::size_t> places;
        for (const Leaf &leaf : m_after.leaves())
            places.try_emplace(leaf.key.area, leaf.key.isReserve() ? m_after.size() : places.size());
        const auto place = [&places](const Leaf &leaf) { return std::tuple(places.at(leaf.key.area), leaf.key.row, leaf.key.year); };
        std::ranges::stable_sort(m_changed, {}, place);
    }

    Money before(const Scope &scope) const { return m_base.leaves.sumOf(scope); }
    Money after(const Scope &scope) const { return m_after.sumOf(scope); }
    Money differenceOf(const Leaf &leaf) const { return leaf.amount - before(Scope::of(leaf.key)); }

    static QString shownDifference(Money amount) { return amount > Money() ? tr("%1 mer").arg(millionsText(amount)) : tr("%1 mindre").arg(millionsText(-amount)); }

    QString stateSentence() const
    {
        const ScenarioState state = stateOf(m_scenario);
        if (state == ScenarioState::Draft)
            return tr("Dette er et utkast. Omdisponeringen gjelder ikke før departementet har godkjent den.");
        const Grounds &grounds = m_scenario.steps.back().grounds;
        const QString on = dayText(grounds.on);
        switch (state) {
        case ScenarioState::Proposed: return tr("Omdisponeringen er foreslått %1 av %2. Den gjelder ikke før departementet har godkjent den.", "date, name").arg(on, grounds.author);
        case ScenarioState::Approved: return tr("Omdisponeringen er vedtatt %1, referanse %2.", "date, reference").arg(on, grounds.reference);
        default: return tr("Omdisponeringen er avslått %1. Planen er som før.", "date").arg(on);
        }
    }

    ReportPart matter() const
    {
        ReportPart section{tr("Saken"), {stateSentence()}};
        if (!m_scenario.grounds.reason.isEmpty())
            section.blocks.push_back(tr("Begrunnelse: %1").arg(m_scenario.grounds.reason));
        const std::size_t conflicts = conflictsOf(m_base.leaves, m_scenario).size();
        if (conflicts > 0)
            section.blocks.push_back(tr("Planen er endret siden for %n av beløpene. Det som står som «før», er planen nå.", nullptr, int(conflicts)));
        if (m_changed.empty()) {
            section.blocks.push_back(tr("Omdisponeringen endrer ingen beløp."));
            return section;
        }
        Money taken, given;
        std::set<int> reserveYears;
        for (const Leaf &leaf : m_changed) {
            const Money difference = differenceOf(leaf);
            (difference.isNegative() ? taken : given) += difference.isNegative() ? -difference : difference;
            if (leaf.key.isReserve())
                reserveYears.insert(leaf.key.year);
        }
        section.blocks.push_back(tr("Det tas til sammen %1 og gis til sammen %2.").arg(millionsText(taken), millionsText(given)));
        const Money difference = after({}) - before({});
        section.blocks.push_back(difference.isZero() ? tr("Summen av rammene i hele programmet er uendret.")
                                                      : tr("Summen av rammene i hele programmet går fra %1 til %2, som er %3.").arg(millionsText(before({})), millionsText(after({})), shownDifference(difference)));
        if (!difference.isZero() && lacksAmounts(m_plan, std::nullopt, 0))
            section.blocks.push_back(TableText::incomplete().text);
        for (const int year : reserveYears)
            section.blocks.push_back(tr("Reserven for %1 går fra %2 til %3.").arg(QString::number(year), millionsText(before(Scope::reserve(year))), millionsText(after(Scope::reserve(year)))));
        return section;
    }

    /// Columns of words alone; the first names the row.
    static Table wordTable(const QString &title, const QStringList &headings)
    {
        Table table;
        table.title = title;
        for (const QString &heading : headings)
            table.addColumn({{}, heading, table.columns.empty(), false});
        return table;
    }

    static void addWords(Table &table, const QStringList &words)
    {
        TableRow row;
        for (const QString &word : words)
            row.cells.push_back(word.isEmpty() ? TableCell() : TableCell::of(word));
        table.rows.push_back(std::move(row));
    }

    ReportPart moves() const
    {
        Table table = wordTable(tr("Flyttinger i den rekkefølgen de er gjort, i mill. kroner"), {tr("Nr."), tr("Flytting"), tr("Dato"), tr("Hvem"), tr("Begrunnelse"), tr("Referanse")});
        for (std::size_t i = 0; i < m_scenario.moves.size(); ++i) {
            const Move &move = m_scenario.moves[i];
            addWords(table, {QString::number(i + 1), toText(move), dayText(move.grounds.on), move.grounds.author, move.grounds.reason, move.grounds.reference});
        }
        return {tr("Hva som flyttes"), {table}};
    }

    static QString areaText(const LeafKey &key) { return toText(Scope{key.area, key.row, std::nullopt, std::nullopt, std::nullopt}); }

    /// Before, after and the difference, under one heading.
    static void addAmounts(Table &table, const QString &group)
    {
        for (const QString &heading : {tr("Før"), tr("Etter"), tr("Endring")})
            table.addColumn({group, heading, false, true});
    }

    /// Says what the columns of addAmounts are of each other, those in front of the first of them being labels.
    static void tellDifferences(Table &table)
    {
        for (std::size_t row = 0; row < table.rows.size(); ++row) {
            for (std::size_t column = 0; column + 2 < table.columns.size(); ++column) {
                if (table.columns[column].number && table.columns[column].heading == tr("Før"))
                    table.addDifference({row, column + 2}, {row, column + 1}, {row, column});
            }
        }
    }

    static void fillAmounts(TableRow &row, std::optional<Money> before, Money after, bool estimated)
    {
        row.cells.push_back(before ? TableCell::of(*before) : TableCell());
        row.cells.back().estimated = before && estimated;
        row.cells.push_back(TableCell::of(after));
        row.cells.back().estimated = estimated;
        row.cells.push_back(TableCell::of(after - before.value_or(Money())));
    }

    ReportPart changes() const
    {
        const bool hasKinds = std::ranges::any_of(m_changed, [](const Leaf &leaf) { return leaf.key.kind != LineKind::All; });
        Table table;
        table.title = tr("Beløpene som endres, per år og mottaker");
        table.about = priceBase(m_changed);
        for (const QString &heading : {TableText::area(), tr("År"), tr("Mottaker")})
            table.addColumn({{}, heading, true, false});
        if (hasKinds)
            table.addColumn({{}, tr("Finansieringslinje"), true, false});
        addAmounts(table, {});
        Money was, is;
        for (const Leaf &leaf : m_changed) {
            const std::optional<Money> old = m_base.leaves.amountOf(leaf.key);
            TableRow row;
            row.cells = {TableCell::of(areaText(leaf.key)), TableCell::of(QString::number(leaf.key.year)), TableCell()};
            if (!leaf.key.isReserve())
                row.cells.back() = TableCell::of(leaf.key.recipient.isEmpty() ? TableText::unsplit() : leaf.key.recipient);
            if (hasKinds)
                row.cells.push_back(leaf.key.isReserve() ? TableCell() : TableCell::of(lineKindText(leaf.key.kind)));
            fillAmounts(row, old, leaf.amount, leaf.estimated);
            was += old.value_or(Money());
            is += leaf.amount;
            table.rows.push_back(std::move(row));
        }
        TableRow total{TableRow::Kind::Total, {TableCell::of(tr("Sum")), TableCell(), TableCell()}};
        if (hasKinds)
            total.cells.push_back({});
        fillAmounts(total, was, is, std::ranges::any_of(m_changed, &Leaf::estimated));
        if (basesOf(m_changed).size() > 1) {
            for (std::size_t column = total.cells.size() - 3; column < total.cells.size(); ++column)
                table.mark(total.cells[column], TableText::mixedBases());
        }
        for (std::size_t column = total.cells.size() - 3; column < total.cells.size(); ++column) {
            for (std::size_t above = 0; above < table.rows.size(); ++above)
                total.cells[column].sums.push_back({above, column});
        }
        table.rows.push_back(std::move(total));
        tellDifferences(table);
        numberNotes(table);
        return {tr("Endringer per år og mottaker"), {table}};
    }

    static std::set<QString> basesOf(const std::vector<Leaf> &leaves)
    {
        std::set<QString> bases;
        for (const Leaf &leaf : leaves) {
            if (!leaf.key.isReserve() && !leaf.amount.isZero())
                bases.insert(TableText::of(leaf.priceBase));
        }
        return bases;
    }

    static QString priceBase(const std::vector<Leaf> &leaves)
    {
        const std::set<QString> bases = basesOf(leaves);
        return bases.size() > 1 ? tr("Ulike prisnivåer.") : tr("Prisnivå: %1.").arg(bases.empty() ? TableText::of(PriceBase()) : *bases.begin());
    }

    std::vector<Leaf> ofYears(const std::set<int> &years) const
    {
        std::vector<Leaf> leaves;
        std::ranges::copy_if(m_after.leaves(), std::back_inserter(leaves), [&years](const Leaf &leaf) { return years.contains(leaf.key.year); });
        return leaves;
    }

    ReportPart areas() const
    {
        std::set<int> years;
        std::vector<QString> names;
        for (const Leaf &leaf : m_changed) {
            years.insert(leaf.key.year);
            if (std::ranges::find(names, leaf.key.area) == names.end())
                names.push_back(leaf.key.area);
        }
        Table table;
        table.title = tr("Rammene som endres, før og etter");
        table.about = priceBase(ofYears(years)) + u' ' + tr("Årene er de der noe endres.");
        table.addColumn({{}, TableText::area(), true, false});
        for (const int year : years)
            addAmounts(table, QString::number(year));
        const auto add = [&](TableRow::Kind kind, const QString &label, const std::optional<QString> &area) {
            TableRow row{kind, {TableCell::of(label)}};
            for (const int year : years) {
                const Scope scope{area, std::nullopt, year, std::nullopt, std::nullopt};
                const bool isThere = !m_base.leaves.indicesOf(scope).empty();
                if (!isThere && m_after.indicesOf(scope).empty()) {
                    row.cells.resize(row.cells.size() + 3);
                    continue;
                }
                fillAmounts(row, isThere ? std::optional(before(scope)) : std::nullopt, after(scope), false);
                for (std::size_t cell = row.cells.size() - 3; lacksAmounts(m_plan, area, year) && cell + 1 < row.cells.size(); ++cell) {
                    if (row.cells[cell].kind == TableCell::Kind::Money)
                        table.mark(row.cells[cell], TableText::incomplete());
                }
            }
            table.rows.push_back(std::move(row));
        };
        for (const QString &name : names) {
            if (!name.isEmpty())
                add(TableRow::Kind::Body, name, name);
        }
        add(TableRow::Kind::Total, tr("Hele programmet"), std::nullopt);
        std::size_t column = 1;
        for (const int year : years) {
            const bool isMixed = basesOf(ofYears({year})).size() > 1;
            for (const std::size_t end = column + 3; column < end; ++column) {
                if (isMixed && table.rows.back().cells[column].kind == TableCell::Kind::Money)
                    table.mark(table.rows.back().cells[column], TableText::mixedBases());
            }
        }
        if (std::ranges::find(names, QString()) != names.end())
            add(TableRow::Kind::Body, tr("Reserven, utenfor rammene"), QString());
        tellDifferences(table);
        numberNotes(table);
        return {tr("Før og etter per område"), {table}};
    }

    ReportPart priceBases() const
    {
        std::vector<std::pair<PriceBase, QStringList>> bases;
        for (const Leaf &leaf : m_changed) {
            if (leaf.key.isReserve())
                continue;
            auto place = std::ranges::find(bases, leaf.priceBase, &std::pair<PriceBase, QStringList>::first);
            if (place == bases.end())
                place = bases.insert(bases.end(), {leaf.priceBase, {}});
            if (!place->second.contains(leaf.key.area))
                place->second.append(leaf.key.area);
        }
        ReportPart section{tr("Prisnivå"), {}};
        for (const auto &[base, names] : bases)
            section.blocks.push_back(tr("%1: %2.", "areas, price base").arg(names.join(u", "_s), TableText::of(base)));
        if (bases.size() > 1)
            section.blocks.push_back(tr("Beløpene er i ulike prisnivåer og er ikke regnet om. Summer på tvers av dem kan ikke sammenlignes direkte."));
        if (bases.empty())
            section.blocks.push_back(tr("Ingen rammer endres."));
        return section;
    }

    ReportPart ambitions() const
    {
        std::map<std::pair<QString, int>, Money> net;
        std::vector<std::pair<QString, int>> order;
        for (const Leaf &leaf : m_changed) {
            const std::pair key(leaf.key.area, leaf.key.year);
            if (!leaf.key.isReserve() && net.try_emplace(key).second)
                order.push_back(key);
            if (!leaf.key.isReserve())
                net[key] += differenceOf(leaf);
        }
        Table table = wordTable(tr("Ambisjoner som gjenstår i områder som får mindre"), {TableText::area(), tr("Ambisjon"), tr("Avsnitt"), tr("Aktører")});
        std::set<const AmbitionRow *> listedAlready;
        for (const auto &key : order) {
            if (!net[key].isNegative())
                continue;
            for (const AmbitionRow *row : ambitionsAhead(m_programme, key.first, key.second)) {
                if (listedAlready.insert(row).second)
                    addWords(table, {key.first, row->ambition, row->section, row->actors.join(u", "_s)});
            }
        }
        if (table.rows.empty())
            return {tr("Ambisjoner som berøres"), {tr("Ingen av områdene som får mindre, har ambisjoner som gjenstår.")}};
        return {tr("Ambisjoner som berøres"), {table}};
    }

    /// The log is gone through again, and each move held against the project's rules as they are now.
    ReportPart rules() const
    {
        ReportPart section{tr("Regler for omdisponering"), {}};
        Scenario until = m_scenario;
        until.moves.clear();
        LeafTable now = m_base.leaves;
        for (std::size_t i = 0; i < m_scenario.moves.size(); ++i) {
            until.moves.push_back(m_scenario.moves[i]);
            Performed performed;
            performed.move = m_scenario.moves[i];
            performed.values = apply(m_base.leaves, until);
            if (performed.move.kind != Move::Kind::Rebase) {
                for (const RuleSpoken &spoken : rulesSpeaking(m_programme.moveRules, m_programme, m_base.earmarks, now, performed))
                    section.blocks.push_back(tr("Flytting %1: %2").arg(QString::number(i + 1), toText(spoken, m_programme.moveRules.at(spoken.rule))));
            }
            now = performed.values;
        }
        if (section.blocks.empty())
            section.blocks.push_back(tr("Ingen av prosjektets regler har noe å si om flyttingene."));
        return section;
    }

    ReportPart handling() const
    {
        Table table = wordTable(tr("Hvem som har gjort hva"), {tr("Tilstand"), tr("Dato"), tr("Hvem"), tr("Begrunnelse"), tr("Referanse")});
        const auto add = [&table](ScenarioState state, const Grounds &grounds) { addWords(table, {toText(state), dayText(grounds.on), grounds.author, grounds.reason, grounds.reference}); };
        add(ScenarioState::Draft, m_scenario.grounds);
        for (const Step &step : m_scenario.steps)
            add(step.state, step.grounds);
        return {tr("Behandling"), {table}};
    }

    ReportPart sources() const
    {
        Table table = wordTable(tr("Dokumentene beløpene er hentet fra"), {tr("Dokument"), tr("Fil"), tr("Fastsatt"), tr("Sted")});
        for (const QStringList &words : sourcesOf(m_programme, m_plan, m_changed))
            addWords(table, words);
        if (table.rows.empty())
            return {tr("Kilder"), {tr("Beløpene er ikke hentet fra noe dokument.")}};
        return {tr("Kilder"), {table}};
    }

    const Programme &m_programme;
    const Scenario &m_scenario;
    const Plan m_plan; ///< it stands on
    const PlanningBase m_base;
    const LeafTable m_after;
    std::vector<Leaf> m_changed; ///< with what they come to, in document order
};

} // namespace

Report reallocationNote(const Programme &programme, const Scenario &scenario, const QString &language)
{
    const SpokenLanguage spoken(language);
    return NoteBuilder(programme, scenario).build(language);
}

ReportDefinition definitionOfNote(const Scenario &scenario, const QString &language)
{
    ReportDefinition definition;
    definition.language = language;
    definition.scenario = scenario.name;
    definition.contents = {ReportContent::Reallocation};
    return definition;
}

} // namespace ramme
