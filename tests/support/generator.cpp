#include "support/generator.h"

#include "support/generator_print.h"
#include "support/generator_tables.h"

using namespace Qt::Literals::StringLiterals;

namespace generated {

namespace {

QString millions(qint64 ore)
{
    return written(ore, {ramme::Unit::Million, -1, u" "_s, u',', u" mill. kroner"_s});
}

/// Takes so many different entries by chance.
template<typename T>
std::vector<T> some(Random &random, std::vector<T> from, int count)
{
    random.shuffle(from);
    from.resize(qMin(from.size(), std::size_t(count)));
    return from;
}

void addTable(Part &part, Table table)
{
    part.blocks.push_back({Block::Kind::Table, {}, {}, part.tables.size(), 0, 0});
    part.tables.push_back(std::move(table));
}

void say(Part &part, Block::Kind kind, const QString &text)
{
    part.blocks.push_back({kind, text, {}, 0, 0, 0});
}

struct Shared {
    Manner manner;
    int year = 0;
    std::vector<RecipientWords> recipients;
    std::optional<qint64> reserve;
    std::optional<qint64> grant;
};

void addGoals(Random &random, Part &part)
{
    const QStringList headings{u"Felles ambisjoner for %1:"_s, u"Felles ambisjoner i %1:"_s, u"Resultatmål for %1:"_s, u"Felles mål for %1:"_s};
    say(part, Block::Kind::Words, random.pick(headings).arg(part.year));
    Block bullets{Block::Kind::Bullets, {}, {}, 0, 0, 0};
    const int count = random.between(1, 4);
    for (int at = 0; at < count; ++at) {
        GoalTruth goal{part.year, {}, goalText(random, at)};
        if (random.percent(70))
            goal.percent = random.between(1, 20) * 500;
        const QString sign = random.percent(50) ? u" %"_s : u"%"_s;
        const QString lead = random.percent(15) ? u"Inntil "_s : QString();
        bullets.bullets.push_back({0, goal.percent ? lead + QString::number(*goal.percent / 100) + sign + u" av "_s + goal.text : goal.text});
        part.goals.push_back(goal);
    }
    part.blocks.push_back(bullets);
}

Part makeMandate(Random &random, const Shared &shared, const AreaWords &area)
{
    MandatePlan plan;
    plan.manner = shared.manner;
    plan.area = area;
    plan.vintage = shared.year;
    plan.recipients = shared.recipients;
    plan.quantum = random.percent(15) ? 1'000'000 : 10'000'000;
    plan.total = plan.quantum * random.between(25, plan.quantum == 1'000'000 ? 4'000 : 1'400);
    plan.style = numberStyle(random, shared.manner, plan.quantum);
    const int place = random.below(10);
    plan.basePlace = place < 5 ? MandatePlan::BasePlace::Stub : place < 7 ? MandatePlan::BasePlace::Caption : place < 8 ? MandatePlan::BasePlace::Heading : MandatePlan::BasePlace::None;

    Part part;
    part.area = area.name;
    part.year = shared.year;
    part.priceBase = plan.basePlace == MandatePlan::BasePlace::None ? ramme::PriceBase() : ramme::PriceBase::ofYear(shared.year);
    say(part, Block::Kind::Title, (random.percent(85) ? u"Mandat for tiltaket "_s : u"Mandat for arbeidet med "_s) + area.inTitle);
    say(part, Block::Kind::Words, random.pick(QStringList{u"Fastsatt av departementet den %1. januar %2."_s, u"Fastsatt av Helse- og omsorgsdepartementet %1. januar %2."_s, u"Fastsatt den %1. februar %2."_s}).arg(random.between(2, 28)).arg(shared.year));
    say(part, Block::Kind::Heading, u"1 Om tiltaket"_s);
    say(part, Block::Kind::Words, introduction(random, area.inTitle));
    say(part, Block::Kind::Heading, u"2 Rammer"_s);
    say(part, Block::Kind::Words, random.pick(QStringList{u"Arbeidet går over årene %1–%2."_s, u"Tiltaket varer i perioden %1-%2."_s}).arg(shared.year).arg(shared.year + 5));
    say(part, Block::Kind::Heading, u"Økonomi"_s);
    if (random.percent(80)) {
        part.claim = plan.total;
        say(part, Block::Kind::Words, claimSentence(random, millions(plan.total), shared.year, area.inTitle));
    }
    if (shared.reserve && random.percent(70))
        say(part, Block::Kind::Words, reserveSentence(random, millions(*shared.reserve), shared.year));
    if (random.percent(40))
        say(part, Block::Kind::Words, distraction(random, shared.year));

    std::optional<EarmarkTruth> earmark;
    const bool splitFirst = random.percent(35);
    const bool withSplit = random.percent(90);
    for (int at = 0; at < 2; ++at) {
        if ((at == 0) == splitFirst && withSplit)
            addTable(part, splitTable(random, plan, earmark));
        else if ((at == 0) != splitFirst)
            addTable(part, framesTable(random, plan));
        if (random.percent(25))
            say(part, Block::Kind::Words, distraction(random, shared.year));
    }
    for (Table &table : part.tables)
        table.known = part.claim;
    if (earmark)
        part.earmarks.push_back(*earmark);
    if (shared.grant && random.percent(60))
        say(part, Block::Kind::Words, grantSentence(random, millions(*shared.grant), shared.year));
    if (random.percent(12))
        addTable(part, otherTable(random, plan));
    say(part, Block::Kind::Heading, u"3 Ambisjoner"_s);
    if (random.percent(45))
        addTable(part, ambitionsTable(random, plan));
    if (random.percent(60))
        addGoals(random, part);
    say(part, Block::Kind::Heading, u"4 Rapportering"_s);
    say(part, Block::Kind::Words, distraction(random, shared.year));
    return part;
}

Part makeLetter(Random &random, const Shared &shared)
{
    Part part;
    part.letter = true;
    part.year = shared.year;
    const RecipientWords &recipient = random.percent(80) ? knownRecipients()[std::size_t(random.below(2))] : otherRecipients().front();
    part.recipient = recipient.names;
    part.recipient += recipient.inText.section(u" ("_s, 0, 0);
    const QString name = part.recipient.last();
    say(part, Block::Kind::Title, random.pick(QStringList{u"Oppdragsdokument til %1 for %2"_s, u"Tildelingsbrev til %1 for %2"_s}).arg(name).arg(shared.year));
    say(part, Block::Kind::Words, u"%1 får disse bevilgningene:"_s.arg(name));

    MandatePlan plan;
    plan.style.unit = random.percent(80) ? ramme::Unit::Thousand : ramme::Unit::Million;
    Table posts;
    posts.kind = Table::Kind::Posts;
    posts.captionAbove = plan.style.unit == ramme::Unit::Thousand ? u"(i 1000 kroner)"_s : u"(i mill. kroner)"_s;

    // The breakdown first, since the first post is its sum.
    std::vector<AreaWords> areas = some(random, areaWords(), random.between(3, 6));
    if (shared.manner == Manner::Ocr)
        std::erase_if(areas, [](const AreaWords &area) { return !area.plain && !area.known; });
    const bool nested = random.percent(75) && areas.size() > 2;
    Block bullets{Block::Kind::Bullets, {}, {}, 0, 0, 0};
    const QString parent = u"digital samhandling"_s;
    qint64 sum = 0;
    qint64 inside = 0;
    std::vector<Bullet> children;
    for (std::size_t at = 0; at < areas.size(); ++at) {
        const qint64 ore = 10'000'000LL * random.between(5, 900);
        const bool alone = !nested || at + 1 == areas.size();
        const QString label = (random.percent(60) ? u"tiltaket "_s : QString()) + areas[at].inTitle;
        (alone ? sum : inside) += ore;
        part.breakdown.push_back({label, areas[at].name, alone ? QString() : parent, ore});
        children.push_back({alone ? 0 : 1, millions(ore) + u" til "_s + label + (alone && random.percent(30) ? u"."_s : QString())});
    }
    if (nested) {
        part.breakdown.insert(part.breakdown.begin(), {parent, QString(), QString(), inside});
        bullets.bullets.push_back({0, millions(inside) + u" til "_s + parent + u", hvorav"_s});
        sum += inside;
    }
    bullets.bullets.insert(bullets.bullets.end(), children.begin(), children.end());

    part.posts.push_back({701, 21, u"Spesielle driftsutgifter"_s, sum});
    if (random.percent(70))
        part.posts.push_back({701, 70, name, plan.style.unit == ramme::Unit::Thousand ? 100'000LL * random.between(900, 99'999) : 10'000'000LL * random.between(9, 999)});
    if (random.percent(50))
        part.posts.push_back({541, 22, u"Utvikling og samordning av digitale løsninger i hele sektoren"_s, 100'000'000LL * random.between(1, 90)});
    for (const PostTruth &post : part.posts) {
        Row row;
        row.label = post.name;
        row.cells = {Cell(), Cell(), amountCell(post.ore, plan.style)};
        row.cells[0].printed = QString::number(post.chapter);
        row.cells[1].printed = QString::number(post.post);
        posts.rows.push_back(row);
    }
    posts.columns = {{Column::Kind::Actor, u"Kapittel"_s, 0, {}}, {Column::Kind::Actor, u"Post"_s, 0, {}}, {Column::Kind::Total, random.pick(QStringList{u"Bevilgning"_s, u"Beløp"_s}), 0, {}}};
    posts.stub = u"Betegnelse"_s;
    addTable(part, posts);
    say(part, Block::Kind::Heading, u"Kap. 701 post 21 – tildelinger i %1"_s.arg(shared.year));
    say(part, Block::Kind::Words, u"Av post 21 går:"_s);
    part.blocks.push_back(bullets);
    if (shared.reserve)
        say(part, Block::Kind::Words, reserveSentence(random, millions(*shared.reserve), shared.year));
    say(part, Block::Kind::Words, distraction(random, shared.year));
    return part;
}

} // namespace

Document generate(Random &random, Manner manner)
{
    Document document;
    document.manner = manner;
    document.severity = manner == Manner::Ocr ? random.between(1, 3) : 0;
    document.fileName = u"dokument.txt"_s;
    Shared shared{manner, random.between(2020, 2040), knownRecipients(), {}, {}};
    const int more = random.percent(70) ? 0 : random.between(1, 2);
    for (const RecipientWords &recipient : some(random, otherRecipients(), more))
        shared.recipients.push_back(recipient);
    if (more > 0 && random.percent(20))
        shared.recipients.erase(shared.recipients.begin() + random.below(2));
    if (random.percent(25))
        random.shuffle(shared.recipients);
    if (random.percent(45))
        shared.reserve = 10'000'000LL * random.between(20, 600);
    if (random.percent(20))
        shared.grant = 100'000'000LL * random.between(5, 60);

    if (random.percent(20))
        document.parts.push_back(makeLetter(random, shared));
    const int count = document.parts.empty() || random.percent(50) ? (random.percent(70) ? 1 : random.between(2, 4)) : 0;
    for (const AreaWords &area : some(random, areaWords(), 20)) {
        const bool readable = manner != Manner::Ocr || area.known || area.plain;
        const int mandates = int(std::count_if(document.parts.begin(), document.parts.end(), [](const Part &part) { return !part.letter; }));
        if (readable && mandates < count)
            document.parts.push_back(makeMandate(random, shared, area));
    }
    const auto mentions = [&](const QString &words) {
        return std::any_of(document.parts.begin(), document.parts.end(), [&](const Part &part) {
            return std::any_of(part.blocks.begin(), part.blocks.end(), [&](const Block &block) { return block.text.contains(words); });
        });
    };
    if (shared.reserve && mentions(u"forventet tillegg på"_s))
        document.reserves.push_back({shared.year, ramme::Reserve::Kind::Reserve, *shared.reserve});
    if (shared.grant && mentions(u"tilskuddsordning"_s))
        document.reserves.push_back({shared.year, ramme::Reserve::Kind::Grant, *shared.grant});
    print(random, document);
    return document;
}

} // namespace generated
