#include "support/generator_tables.h"

using namespace Qt::Literals::StringLiterals;

namespace generated {

QString written(qint64 ore, const NumberStyle &style)
{
    const qint64 unit = ramme::oreIn(style.unit);
    QString whole = QString::number(ore / unit);
    for (qsizetype at = whole.size() - 3; at > 0; at -= 3)
        whole.insert(at, style.group);
    QString decimals = QString::number(ore % unit).rightJustified(QString::number(unit).size() - 1, u'0');
    while (decimals.size() > qMax(style.decimals, 0) && decimals.endsWith(u'0'))
        decimals.chop(1);
    return whole + (decimals.isEmpty() ? QString() : style.decimal + decimals) + style.suffix;
}

NumberStyle numberStyle(Random &random, Manner manner, qint64 quantum)
{
    NumberStyle style;
    if (random.percent(25))
        style.unit = ramme::Unit::Thousand;
    if (style.unit == ramme::Unit::Million && random.percent(40))
        style.decimals = quantum < 10'000'000 ? 2 : 1;
    style.group = random.pick(QStringList{u" "_s, u" "_s, u"\u00a0"_s, u"\u2009"_s, QString()});
    if (manner == Manner::Ocr && style.group != u" "_s)
        style.group.clear();
    if (style.unit == ramme::Unit::Million && style.decimals == 1 && manner != Manner::Ocr && random.percent(5))
        style.decimal = u'.';
    if (style.unit == ramme::Unit::Million && random.percent(6))
        style.suffix = u" MNOK"_s;
    return style;
}

Cell amountCell(qint64 ore, const NumberStyle &style)
{
    Cell cell;
    cell.state = ore == 0 ? FigureState::Zero : FigureState::Amount;
    cell.ore = ore;
    cell.printed = written(ore, style);
    return cell;
}

Cell emptyCell(Random &random, FigureState state, const NumberStyle &style)
{
    Cell cell;
    cell.state = state;
    if (state == FigureState::Zero)
        cell.printed = style.unit == ramme::Unit::Million ? u"0,0"_s : u"0"_s;
    if (state == FigureState::NotSet)
        cell.printed = random.pick(QStringList{u"-"_s, u"-"_s, u"–"_s, u"---"_s, u"--"_s});
    if (state == FigureState::FootnoteOnly)
        cell.printed = u"*"_s;
    return cell;
}

namespace {

QString totalWord(Random &random)
{
    return random.pick(QStringList{u"Sum"_s, u"SUM"_s, u"Totalt"_s, u"I alt"_s, u"Total"_s, u"Til sammen"_s});
}

QString unitWords(const NumberStyle &style)
{
    return style.unit == ramme::Unit::Million ? u"mill. kroner"_s : u"1000 kroner"_s;
}

QString baseWords(const NumberStyle &style, int year)
{
    return style.unit == ramme::Unit::Million ? u"mill. %1-kroner"_s.arg(year) : u"1000 %1-kroner"_s.arg(year);
}

/// Caption, number and stub; the unit is always said somewhere.
void dress(Random &random, Table &table, MandatePlan &plan, const QString &caption, const QStringList &stubs)
{
    const QString number = random.pick(QStringList{u"Tabell %1. "_s, u"Tabell %1: "_s, u"Tabell %1 – "_s}).arg(plan.tableNumber++);
    QString unit = random.percent(50) ? u" (i %1)"_s.arg(unitWords(plan.style)) : u" (tall i %1)"_s.arg(unitWords(plan.style));
    if (plan.basePlace == MandatePlan::BasePlace::Caption)
        unit = u" (beløp i %1)"_s.arg(baseWords(plan.style, plan.vintage));
    table.captionAbove = number + caption;
    table.stub = random.pick(stubs);
    const bool frames = table.kind == Table::Kind::Frames;
    const bool baseInCaption = plan.basePlace == MandatePlan::BasePlace::Caption;
    const bool baseInHeading = plan.basePlace == MandatePlan::BasePlace::Heading && frames;
    bool unitSaid = false;
    if (baseInHeading) {
        table.stub = u"Prisnivå %1-kroner"_s.arg(plan.vintage);
    } else if (plan.basePlace == MandatePlan::BasePlace::Stub && frames) {
        table.stub = u"Beløp i %1"_s.arg(baseWords(plan.style, plan.vintage));
        unitSaid = true;
    } else if (random.percent(20) && !baseInCaption) {
        table.stub = u"Beløp i %1"_s.arg(unitWords(plan.style));
        unitSaid = true;
    } else if (!plan.style.suffix.isEmpty() && !baseInCaption && random.percent(50)) {
        return;
    }
    if (!unitSaid)
        table.captionAbove += unit;
    if (random.percent(plan.manner == Manner::Ocr ? 50 : 10))
        table.captionBelow = number + caption + unit;
}

qint64 share(Random &random, qint64 whole, qint64 quantum)
{
    const int steps = int(whole / quantum);
    return quantum * random.between(1, qMax(1, steps - 1));
}

/// Parts of a whole, each at least one quantum.
std::vector<qint64> parts(Random &random, qint64 whole, int count, qint64 quantum)
{
    std::vector<qint64> found;
    for (int left = count; left > 1; --left) {
        const qint64 room = whole - (left - 1) * quantum;
        const qint64 part = qMin(room, share(random, qMax(quantum, room * 2 / left), quantum));
        found.push_back(part);
        whole -= part;
    }
    found.push_back(whole);
    random.shuffle(found);
    return found;
}

/// Which kind of empty stands in a table, mostly one kind.
FigureState emptyState(Random &random)
{
    const int chance = random.below(100);
    return chance < 55 ? FigureState::Blank : chance < 75 ? FigureState::NotSet : FigureState::Zero;
}

Cell totalCell(Random &random, const std::vector<Cell> &cells, const NumberStyle &style, FigureState empty)
{
    qint64 sum = 0;
    bool any = false;
    for (const Cell &cell : cells) {
        sum += cell.ore;
        any = any || cell.state == FigureState::Amount || cell.state == FigureState::Zero;
    }
    return any ? amountCell(sum, style) : emptyCell(random, empty, style);
}

/// States of a row of frames; the vintage's year at place own has an amount.
std::vector<FigureState> frameStates(Random &random, int count, int own)
{
    std::vector<FigureState> states(std::size_t(count), FigureState::Amount);
    const int after = count - own - 1;
    const int tail = after > 0 ? random.between(1, after) : 0;
    const auto fill = [&](FigureState state) { std::fill(states.end() - tail, states.end(), state); };
    switch (random.below(10)) {
    case 0:
    case 1: fill(FigureState::NotSet); break;
    case 2: fill(FigureState::Zero); break;
    case 3: fill(FigureState::Blank); break;
    case 4:
        if (own > 0)
            states.front() = FigureState::Blank;
        break;
    case 5: // a gap where amounts turn to dashes
        if (tail > 1) {
            fill(FigureState::NotSet);
            states[std::size_t(count - tail)] = FigureState::Blank;
        }
        break;
    case 6: // a footnote mark instead of an amount, then nothing
        if (tail > 0) {
            fill(FigureState::Blank);
            states[std::size_t(count - tail)] = FigureState::FootnoteOnly;
        }
        break;
    default: break;
    }
    return states;
}

/// One amount is by chance the sum of the others: under a column for the total that is left blank no one could tell.
bool hasOwnSum(const Row &row)
{
    qint64 sum = 0;
    for (const Cell &cell : row.cells)
        sum += cell.ore;
    return std::any_of(row.cells.begin(), row.cells.end(), [sum](const Cell &cell) { return cell.ore != 0 && 2 * cell.ore == sum; });
}

} // namespace

Table framesTable(Random &random, MandatePlan &plan)
{
    Table table;
    table.kind = Table::Kind::Frames;
    table.budgetYear = plan.vintage;
    const int first = plan.vintage - (random.percent(15) ? 1 : 0);
    const int count = random.between(3, 7);
    const bool falling = random.percent(12);
    const bool withTotal = random.percent(25);
    dress(random, table, plan, framesCaption(random), {u"Tiltak"_s, QString(), u"Samhandlingsområde"_s, u"Forventet ramme"_s, u"Midler"_s});
    for (int at = 0; at < count; ++at) {
        Column column;
        column.year = first + at;
        column.heading = QString::number(column.year);
        table.columns.push_back(column);
    }
    const int kinds = random.below(100); // one row, a row of its own beside the area's, or parts that add up
    const bool inParts = kinds >= 85;
    const int rows = kinds < 70 ? 1 : 2 + (inParts ? random.below(2) : 0);
    const std::vector<qint64> shares = inParts ? parts(random, plan.total, rows, plan.quantum) : std::vector<qint64>();
    const QStringList partNames{u"Utvikling"_s, u"Innføring"_s, u"Forvaltning"_s};
    for (int number = 0; number < rows; ++number) {
        Row row;
        const bool own = !inParts && number == 0;
        row.label = own ? plan.area.name : inParts ? partNames[number] : plan.area.name + random.pick(QStringList{u" forprosjekt"_s, u" pilot"_s, u" innføring"_s});
        row.names = {row.label};
        if (own) {
            row.label = rows > 1 || random.percent(70) ? row.label : random.pick(QStringList{row.label + u", samlet"_s, u"Økonomisk ramme"_s, u"Ramme"_s});
            row.names = {QString(), row.label, plan.area.name};
        }
        const std::vector<FigureState> states = frameStates(random, count, plan.vintage - first);
        for (int at = 0; at < count; ++at) {
            const bool ownYear = first + at == plan.vintage;
            const qint64 base = inParts ? shares[std::size_t(number)] : number == 0 ? plan.total : qMax(plan.quantum, plan.total / 20 / plan.quantum * plan.quantum);
            const qint64 amount = ownYear ? base : share(random, base * 2 + plan.quantum, plan.quantum);
            const FigureState state = inParts && states[std::size_t(at)] == FigureState::FootnoteOnly ? FigureState::Blank : states[std::size_t(at)];
            row.cells.push_back(state == FigureState::Amount ? amountCell(amount, plan.style) : emptyCell(random, state, plan.style));
        }
        if (falling)
            std::reverse(row.cells.begin(), row.cells.end());
        table.rows.push_back(row);
    }
    if (falling)
        std::reverse(table.columns.begin(), table.columns.end());
    if (inParts) {
        Row sum;
        sum.total = true;
        sum.label = totalWord(random);
        sum.names = {sum.label};
        for (int at = 0; at < count; ++at) {
            std::vector<Cell> cells;
            for (const Row &row : table.rows)
                cells.push_back(row.cells[std::size_t(at)]);
            sum.cells.push_back(totalCell(random, cells, plan.style, FigureState::Blank));
        }
        table.rows.insert(random.percent(15) ? table.rows.begin() : table.rows.end(), sum);
    }
    if (withTotal) {
        Column total{Column::Kind::Total, totalWord(random), 0, {}};
        const bool leading = random.percent(20);
        const bool unsaid = random.percent(15) && std::none_of(table.rows.begin(), table.rows.end(), hasOwnSum);
        for (Row &row : table.rows) {
            Cell cell = unsaid ? emptyCell(random, FigureState::Blank, plan.style) : totalCell(random, row.cells, plan.style, FigureState::NotSet);
            row.cells.insert(leading ? row.cells.begin() : row.cells.end(), cell);
        }
        table.columns.insert(leading ? table.columns.begin() : table.columns.end(), total);
    }
    if (random.percent(20)) {
        for (Column &column : table.columns) {
            if (column.year == plan.vintage)
                column.heading += u'*';
        }
        table.notes += u"*Et forventet tillegg kommer utenom."_s;
    } else if (std::any_of(table.rows.begin(), table.rows.end(), [](const Row &row) { return std::any_of(row.cells.begin(), row.cells.end(), [](const Cell &cell) { return cell.state == FigureState::FootnoteOnly; }); })) {
        table.notes += u"*Avklares senere."_s;
    }
    table.oneValuePerLine = plan.blanksVanish() && rows == 1 && plan.style.suffix.isEmpty() && random.percent(20);
    if (table.oneValuePerLine)
        table.rows.front().names = {QString(), plan.area.name, table.rows.front().label};
    return table;
}

Table splitTable(Random &random, MandatePlan &plan, std::optional<EarmarkTruth> &earmark)
{
    Table table;
    table.kind = Table::Kind::Split;
    table.budgetYear = plan.vintage;
    QStringList full;
    for (const RecipientWords &recipient : plan.recipients) {
        table.columns.push_back({Column::Kind::Recipient, random.pick(recipient.headings), 0, recipient.names});
        full += recipient.inText;
    }
    dress(random, table, plan, splitCaption(random, plan.vintage, full), {u"Finansiering"_s, u"Finansieringskilde"_s, u"Tiltak"_s, u"Midler"_s, QString()});
    const int lines = plan.total < 40 * plan.quantum || random.percent(40) ? 1 : random.between(2, 4);
    std::vector<LineKind> kinds{LineKind::All};
    if (lines > 1) {
        kinds = {LineKind::Award, LineKind::Operations, LineKind::CarryOver, LineKind::Other};
        if (lines < 4)
            kinds.erase(kinds.begin() + random.between(1, 3));
        if (lines < 3)
            kinds.erase(kinds.begin() + random.between(1, 2));
    }
    const FigureState empty = emptyState(random);
    const int recipients = int(plan.recipients.size());
    const std::vector<qint64> wholes = parts(random, plan.total, lines, plan.quantum);
    for (int line = 0; line < lines; ++line) {
        Row row;
        row.kind = kinds[std::size_t(line)];
        row.label = lines == 1 ? plan.area.name : lineLabel(random, row.kind, plan.vintage);
        row.names = lines == 1 ? QStringList{QString(), row.label} : QStringList{row.label};
        if (row.kind == LineKind::CarryOver && random.percent(50)) {
            row.mark = u"*"_s;
            table.notes += u"*Fra rapporten per 11.%1"_s.arg((plan.vintage - 1) % 100, 2, 10, QChar(u'0'));
        }
        const qint64 whole = wholes[std::size_t(line)];
        const int most = int(qMin<qint64>(recipients, whole / plan.quantum));
        const int paid = qMax(1, lines == 1 && random.percent(85) ? most : random.between(1, most));
        std::vector<qint64> amounts = parts(random, whole, paid, plan.quantum);
        amounts.resize(std::size_t(recipients), 0);
        random.shuffle(amounts);
        for (const qint64 amount : amounts)
            row.cells.push_back(amount ? amountCell(amount, plan.style) : emptyCell(random, empty, plan.style));
        table.rows.push_back(row);
    }
    if (lines == 1 && table.notes.isEmpty() && random.percent(20)) {
        for (int at = 0; at < recipients && !earmark; ++at) {
            Cell &cell = table.rows.front().cells[std::size_t(at)];
            if (cell.ore < 4 * 100'000'000)
                continue;
            const qint64 bound = ramme::oreIn(ramme::Unit::Million) * random.between(1, int(cell.ore / 200'000'000));
            const bool least = random.percent(60);
            earmark = EarmarkTruth{table.columns[std::size_t(at)].names, least ? ramme::Earmark::Bound::AtLeast : ramme::Earmark::Bound::Exact, bound};
            cell.printed += u'*';
            table.notes += u"*hvorav %1%2 mill. kroner skal gå til opplæring av legekontorene."_s.arg(least ? u"minst "_s : QString(), QString::number(bound / 100'000'000));
        }
    }
    const bool leading = random.percent(10);
    if (random.percent(85)) {
        for (Row &row : table.rows)
            row.cells.insert(leading ? row.cells.begin() : row.cells.end(), totalCell(random, row.cells, plan.style, empty));
        table.columns.insert(leading ? table.columns.begin() : table.columns.end(), {Column::Kind::Total, totalWord(random), 0, {}});
    }
    if (lines > 1 && random.percent(85)) {
        Row sum;
        sum.total = true;
        sum.label = random.percent(80) ? totalWord(random) : u"Økonomisk ramme %1"_s.arg(plan.vintage);
        sum.names = {sum.label};
        for (std::size_t at = 0; at < table.columns.size(); ++at) {
            std::vector<Cell> cells;
            for (const Row &row : table.rows)
                cells.push_back(row.cells[at]);
            sum.cells.push_back(totalCell(random, cells, plan.style, empty));
        }
        table.rows.insert(random.percent(12) ? table.rows.begin() : table.rows.end(), sum);
    }
    return table;
}

} // namespace generated
