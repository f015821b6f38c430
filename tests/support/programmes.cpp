#include "support/programmes.h"

#include "domain/figures.h"

#include <QRandomGenerator>

using namespace Qt::Literals::StringLiterals;

namespace ramme::tests {

namespace {

Source source(int line) { return {u"ab12"_s, 2, QRectF(10.5, 20.25, 300.125, 12.1), line}; }

Figure figure(int id, FigureState state)
{
    Figure figure;
    figure.id = id;
    figure.state = state;
    if (state == FigureState::Amount)
        figure.amount = Money::fromOre(4'820'000'000 + id);
    if (state == FigureState::Zero)
        figure.amount = Money();
    if (state == FigureState::Percent)
        figure.percent = 8'050;
    figure.raw = u"48,2 æøå «%1» \u00a0\u2212"_s;
    figure.typed = u"skrevet"_s;
    figure.certainty = Certainty::Corrected;
    figure.reason = u"fordi summen krever det"_s;
    figure.readings = {{u"a"_s, FigureState::Amount, Money::fromOre(-5), u"først"_s}, {u"b"_s, FigureState::NotSet, std::nullopt, u"sist"_s}};
    figure.printed = PrintedFigure{FigureState::Amount, Money::limit(), 1'250, Certainty::Decided, u"trykt"_s};
    figure.settled = Settlement{u"Kari Nordmann"_s, QDate(2026, 11, 21)};
    figure.source = source(id + 10);
    return figure;
}

Mandate mandate(const QString &area, int vintage, int &id)
{
    Mandate mandate;
    mandate.area = area;
    mandate.vintage = vintage;
    mandate.adopted = QDate(vintage, 1, 19);
    mandate.priceBase = PriceBase::ofYear(vintage);
    mandate.unit = Unit::Thousand;
    mandate.firstYear = vintage;
    mandate.lastYear = vintage + 5;
    mandate.source = source(1);
    mandate.frames = {{u"Xt"_s, u"Xt *"_s, {{vintage, figure(id++, FigureState::Amount)}, {vintage + 1, figure(id++, FigureState::Zero)}}},
                      {u"uten år"_s, u"uten år"_s, {}},
                      {QString(), u"Ramme"_s, {{0, figure(id++, FigureState::FootnoteOnly)}}}};
    mandate.splits = {{vintage, u"drift"_s, u"Drift 1)"_s, LineKind::Operations, {{u"NHN"_s, figure(id++, FigureState::NotSet)}, {u"Hdir"_s, figure(id++, FigureState::Blank)}}}};
    mandate.printedTotals = {{PrintedTotal::Table::Splits, u"sum"_s, u"Totalt"_s, figure(id++, FigureState::Undecided)}};
    mandate.ambitions = {{u"Del A"_s, u"Alle skal"_s, {u"Kommune"_s, u"RHF"_s}, Certainty::Ambiguous, {{vintage, figure(id++, FigureState::Percent)}, {0, figure(id++, FigureState::Mark)}},
                          {{0, figure(id++, FigureState::Text)}, {vintage, figure(id++, FigureState::Blank)}}}};
    mandate.goals = {{vintage, 500, u"mål i %"_s, source(40)}, {0, std::nullopt, u"mål uten år"_s, source(41)}};
    mandate.earmarks = {{vintage, u"Hdir"_s, Earmark::Bound::Exact, u"kurs"_s, figure(id++, FigureState::Text)}};
    mandate.claims = {{Claim::Kind::CarryOverIncluded, vintage, figure(id++, FigureState::Unreadable)}};
    return mandate;
}

Letter letter(int year, int &id)
{
    return {u"NHN"_s, year, source(3), Unit::Kroner, {{701, 21, u"Spesielle driftsutgifter"_s, figure(id++, FigureState::Amount)}},
            {{u"i alt"_s, std::nullopt, u"over"_s, figure(id++, FigureState::Amount)}, {u"PLL"_s, u"Pasientens legemiddelliste"_s, u"i alt"_s, figure(id++, FigureState::Amount)}},
            {{PrintedTotal::Table::Letters, u"Sum"_s, u"Beløp"_s, figure(id++, FigureState::Amount)}}};
}

std::vector<Scenario> scenarios()
{
    const LeafKey leaf{u"Noe nytt"_s, u"Xt"_s, 2026, u"NHN"_s, LineKind::Operations};
    const Scope everything;
    Scenario scenario{u"Kutt til 220 «æøå»"_s, {u"Kari Nordmann"_s, QDate(2026, 9, 15), u"spurt om"_s, u"26/1234"_s}, {}, {}, {}, {}};
    scenario.holds = {{Scope::of(leaf), Extent::Leaves, Money::fromOre(-7), {u"Åse Ås"_s, QDate(2026, 9, 16), u"avtalt"_s, u"26/5"_s}}, {everything, Extent::Total, Money::limit(), {}}};
    scenario.bounds = {{Scope::reserve(2026), Extent::Leaves, Money::fromOre(1), Money::fromOre(2), 1'000, {u"Ola"_s, QDate(2026, 9, 17), u"grense"_s, u"26/6"_s}},
                       {everything, Extent::Total, std::nullopt, std::nullopt, std::nullopt, {}}};
    scenario.requests = {{2026, u"Noe nytt"_s, u"Hdir"_s, Money::fromOre(3), {u"Per"_s, QDate(2026, 9, 18), u"trengs"_s, u"26/7"_s}}};
    Move total{Move::Kind::Total, u"+3 %"_s, {}, {everything, Scope::of(leaf)}, Money::fromOre(4), Money::fromOre(5), {{leaf, 6}, {*Scope::reserve(2026).leaf(), Money::limit().ore()}},
               {u"Pål"_s, QDate(2026, 9, 19), u"økt"_s, u"26/8"_s}, {{leaf, std::nullopt, Money::fromOre(8)}, {*Scope::reserve(2026).leaf(), Money::fromOre(9), Money()}}};
    Move transfer{Move::Kind::Transfer, u"5,0"_s, {everything}, {Scope::reserve(2027)}, Money::fromOre(10), {}, {}, {}, {{leaf, Money::fromOre(8), Money::fromOre(11)}}};
    Move looked{Move::Kind::Rebase, {}, {}, {}, {}, {}, {}, {}, {{leaf, Money::fromOre(12), std::nullopt}}};
    scenario.moves = {total, transfer, looked};
    scenario.steps = {{ScenarioState::Proposed, {u"Kari"_s, QDate(2026, 9, 20), u"klart"_s, u"26/9"_s}},
                      {ScenarioState::Draft, {u"Kari"_s, {}, u"feil"_s, {}}},
                      {ScenarioState::Proposed, {{}, QDate(2026, 9, 20), {}, {}}},
                      {ScenarioState::Approved, {u"Ola"_s, QDate(2026, 9, 21), u"enig"_s, u"26/10"_s}}};
    return {scenario, {u"Tom"_s, {}, {}, {}, {}, {}, {}}};
}

} // namespace

Programme richProgramme()
{
    int id = 1;
    Programme programme = newProgramme();
    programme.files = {{u"ab12"_s, u"Tildelings«brev».txt"_s, QByteArray("\0bytes \xff\xfe", 9), u"linje én\nlinje to"_s}, {u"cd34"_s, u"tom"_s, {}, {}}};
    programme.documents = {{u"ab12"_s, u"brev.txt"_s, Document::Kind::Letter, u"Tittel"_s, QDate(2024, 2, 29), 7}, {u"cd34"_s, u"tom"_s, Document::Kind::Mandate, {}, {}, 0}};
    programme.mandates = {mandate(u"Pasientens prøvesvar"_s, 2024, id), mandate(u"Noe nytt"_s, 2025, id), Mandate()};
    programme.letters = {letter(2024, id)};
    programme.reserves = {{2024, Reserve::Kind::Grant, u"programmet"_s, figure(id++, FigureState::Amount), {source(60), source(61)}}};
    programme.findings = {{u"columns-undecided"_s, Severity::Error, u"Se her."_s, u"Noe nytt"_s, 2025, source(70), 4}, {u"a"_s, Severity::Note, u"b"_s, {}, 0, {}, 0}};
    programme.verdicts = {{{u"carry-over"_s, u"Noe nytt"_s, 2025, u"Xt | 2026"_s}, CheckState::DocumentError, u"Sjekket «to ganger»."_s, u"Åse Ås"_s, QDate(2025, 3, 1), u"1 | 2"_s},
                          {{u"a"_s, {}, 0, {}}, CheckState::ToBeAsked, {}, {}, {}, {}}};
    programme.leftovers = {{source(80), u"rest"_s}};
    programme.layouts = {{u"Prøvesvar, rammer"_s, 3, {u"pasientens prøvesvar"_s, u"beløp 0 1"_s, 2}, 2024,
                          {u"ab12"_s, 5, 3, TableLayout::Kind::Frames, TableLayout::Measure::Points, {{425, u"Område"_s}, {1802, u"2024"_s}}, u"Pasientens prøvesvar"_s, 2024}},
                         {{}, 1, {}, 0, {u"cd34"_s, 1, 1, TableLayout::Kind::None, TableLayout::Measure::Cells, {}, {}, 0}},
                         {u"Brevet"_s, 2, {u"norsk helsenett"_s, u"tildelingsbrev 0"_s, 0}, 2024,
                          {u"ab12"_s, 3, 1, TableLayout::Kind::Letter, TableLayout::Measure::Columns, {}, {}, 2024, false, u"NHN"_s,
                           {{u"i alt"_s, u"PLL"_s, u"Pasientens legemiddelliste"_s}, {{}, u"i alt"_s, {}}}}}};
    programme.formerLayouts = {{{u"Prøvesvar, rammer"_s, 1, {u"pasientens prøvesvar"_s, u"pasientens prøvesvar"_s, 0}, 2024,
                                 {u"ef56"_s, 7, 2, TableLayout::Kind::Ambitions, TableLayout::Measure::Columns, {{0, {}}, {30, u"RHF"_s}}, {}, 0, true}}},
                               {{u"Prøvesvar, rammer"_s, 2, {}, 0, {u"ef56"_s, 7, 2, TableLayout::Kind::Posts, TableLayout::Measure::Columns, {}, {}, 0}}},
                               {{u"Brevet"_s, 1, {}, 0, {u"ab12"_s, 3, 1, TableLayout::Kind::Letter, TableLayout::Measure::Columns, {}, {}, 0, false, u"Hdir"_s, {{{}, u"PLL"_s, u"Noe nytt"_s}}}}}};
    programme.scenarios = scenarios();
    programme.moveRules = {{MoveRule::Kind::OfCarryOver, true, u"Ikke «ubrukte» midler."_s, u"brevet pkt. 3"_s, {}}, {MoveRule::Kind::AboveThreshold, false, {}, {}, Money::fromOre(500)}};
    programme.indices = {{u"Deflator «kommunal»"_s, u"2025-10-07"_s, {{2024, 1'000'000}, {2025, 1'043'001}, {2027, 1}}, u"SSB, tabell 1"_s}, {u"Annen"_s, u"2024"_s, {{2024, 100}}, {}}};
    programme.reports = {{u"Månedlig «brev»"_s, u"Til ledelsen"_s, u"nn"_s, Basis{Basis::Kind::Vintage, 2025}, u"Kutt"_s, {ReportContent::Allocation, ReportContent::Moves}, {u"Noe nytt"_s, u"PLL"_s}, {2026, 2028}, 2027,
                          true, true, Unit::Thousand, 2, Adding::LargestRemainder, NumberStyle::English},
                         {u"Alt"_s, {}, u"nb"_s, {}, {}, allReportContents()}};
    programme.plan.basis = {Basis::Kind::Vintage, 2025};
    programme.plan.pins = {{u"Noe nytt"_s, u"Xt"_s, 2026, 2024}};
    programme.plan.keys = {{u"Noe nytt"_s, AllocationKey::Kind::Shares, 2024, {{u"NHN"_s, 7'500}, {u"Hdir"_s, 2'500}}, true}, {u"Annet"_s, AllocationKey::Kind::None, 0, {}, false}};
    programme.nextFigureId = id;

    int waitingId = 1;
    Reading waiting;
    waiting.file = {u"ef56"_s, u"ny.txt"_s, "ny", u"ny"_s};
    waiting.documents = {{u"ef56"_s, u"ny.txt"_s, Document::Kind::Other, u"Ny"_s, QDate(2025, 1, 1), 1}};
    waiting.areas = {{u"Helt ny"_s, u"HN"_s, {u"ny"_s, u"nyest"_s}}};
    waiting.recipients = {{u"Fhi"_s, u"Folkehelseinstituttet"_s, {u"instituttet"_s}}};
    waiting.mandates = {mandate(u"Pasientens prøvesvar"_s, 2024, waitingId)};
    waiting.letters = {letter(2024, waitingId)};
    waiting.reserves = {{2025, Reserve::Kind::Reserve, u"x"_s, figure(waitingId++, FigureState::Amount), {source(9)}}};
    waiting.findings = {{u"r"_s, Severity::Warning, u"m"_s, u"o"_s, 2024, source(8), 2}};
    waiting.leftovers = {{source(7), u"l"_s}};
    Reading bare;
    bare.file = {u"0f"_s, u"bar.txt"_s, {}, {}};
    programme.waiting = {waiting, bare};
    return programme;
}

Programme randomProgramme(quint32 seed, int size)
{
    QRandomGenerator random(seed);
    const auto below = [&](int bound) { return static_cast<int>(random.bounded(bound)); };
    const auto word = [&] {
        static const QString letters = u"abc æøå%1'\"\\\n\t\u2028𐍈é0"_s;
        QString text;
        for (int left = below(12); left > 0; --left)
            text += letters.at(below(static_cast<int>(letters.size())));
        return text.isValidUtf16() ? text : QString();
    };
    const auto year = [&] { return below(4) ? 1'900 + below(301) : 0; };
    const auto shuffle = [&](Figure &figure) {
        figure.state = static_cast<FigureState>(below(static_cast<int>(FigureState::Text) + 1));
        figure.amount.reset();
        figure.percent.reset();
        if (figure.state == FigureState::Amount || figure.state == FigureState::Zero)
            figure.amount = Money::fromOre(static_cast<qint64>(random.generate64() % static_cast<quint64>(2 * Money::limit().ore() + 1)) - Money::limit().ore());
        if (figure.state == FigureState::Percent)
            figure.percent = below(10'001);
        figure.raw = word();
        figure.reason = word();
        figure.source.box = QRectF(random.generateDouble() * 1'000, -random.generateDouble(), random.generateDouble(), 0);
        if (below(3))
            figure.printed.reset();
        if (below(3))
            figure.readings.clear();
    };
    Programme programme = richProgramme();
    for (int i = 0; i < size; ++i) {
        Mandate mandate = programme.mandates[static_cast<std::size_t>(below(2))];
        mandate.area = word();
        mandate.vintage = year();
        mandate.goals.resize(static_cast<std::size_t>(below(3)));
        mandate.frames.resize(static_cast<std::size_t>(below(4)));
        mandate.ambitions.resize(static_cast<std::size_t>(below(2)));
        visitMandateFigures(mandate, shuffle);
        programme.mandates.push_back(mandate);
        programme.leftovers.push_back({{word(), below(9), {}, below(999)}, word()});
        if (below(8) == 0)
            programme.waiting.push_back(programme.waiting[static_cast<std::size_t>(below(2))]);
    }
    QByteArray bytes(size * 100, '\0');
    for (char &byte : bytes)
        byte = static_cast<char>(below(256));
    programme.files.push_back({word(), word(), bytes, word()});
    return programme;
}

} // namespace ramme::tests
