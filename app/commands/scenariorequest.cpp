#include "commands/scenariorequest.h"

#include "commands/optionreader.h"
#include "domain/words.h"
#include "planning/typedtotal.h"

#include <QFileInfo>

using namespace Qt::Literals::StringLiterals;

namespace ramme {

namespace {

constexpr Word<ScenarioVerb> verbWords[] = {
    {ScenarioVerb::List, "list"},       {ScenarioVerb::New, "new"},           {ScenarioVerb::Copy, "copy"},       {ScenarioVerb::Rename, "rename"},   {ScenarioVerb::Delete, "delete"},   {ScenarioVerb::Move, "move"},
    {ScenarioVerb::Spread, "spread"},   {ScenarioVerb::Hold, "hold"},         {ScenarioVerb::Bound, "bound"},     {ScenarioVerb::Request, "request"}, {ScenarioVerb::Undo, "undo"},       {ScenarioVerb::Show, "show"},
    {ScenarioVerb::Compare, "compare"}, {ScenarioVerb::Rebase, "rebase"},     {ScenarioVerb::Import, "import"},   {ScenarioVerb::Matrix, "matrix"},   {ScenarioVerb::Vary, "vary"},       {ScenarioVerb::Propose, "propose"},
    {ScenarioVerb::Withdraw, "withdraw"}, {ScenarioVerb::Approve, "approve"}, {ScenarioVerb::Reject, "reject"},   {ScenarioVerb::Note, "note"},       {ScenarioVerb::Rules, "rules"},     {ScenarioVerb::Rule, "rule"},
    {ScenarioVerb::Approve, "apply"}, // another word for it
};

/// The options a verb takes beside --format and --language.
QStringList optionsOf(ScenarioVerb verb)
{
    const QStringList grounds{u"author"_s, u"date"_s, u"reason"_s, u"reference"_s};
    const QStringList scope{u"area"_s, u"row"_s, u"year"_s, u"recipient"_s, u"kind"_s};
    switch (verb) {
    case ScenarioVerb::New:
    case ScenarioVerb::Copy:
    case ScenarioVerb::Propose:
    case ScenarioVerb::Withdraw:
    case ScenarioVerb::Approve:
    case ScenarioVerb::Reject: return grounds;
    case ScenarioVerb::Note: return {u"out"_s};
    case ScenarioVerb::Rule: return {u"refuse"_s, u"warn"_s, u"off"_s, u"text"_s, u"source"_s, u"threshold"_s};
    case ScenarioVerb::Move:
        return grounds + QStringList{u"from"_s, u"row"_s, u"year"_s, u"recipient"_s, u"kind"_s, u"to"_s, u"to-row"_s, u"to-year"_s, u"to-recipient"_s, u"to-kind"_s, u"amount"_s, u"quantum"_s, u"preview"_s};
    case ScenarioVerb::Spread: return grounds + scope + QStringList{u"amount"_s, u"quantum"_s, u"equal"_s, u"like"_s, u"like-year"_s, u"like-vintage"_s, u"straight-line"_s, u"preview"_s};
    case ScenarioVerb::Hold: return grounds + scope + QStringList{u"extent"_s, u"remove"_s};
    case ScenarioVerb::Bound: return grounds + scope + QStringList{u"each-area"_s, u"extent"_s, u"remove"_s, u"at-least"_s, u"at-most"_s, u"most-taken"_s};
    case ScenarioVerb::Request: return grounds + QStringList{u"area"_s, u"year"_s, u"recipient"_s, u"amount"_s, u"remove"_s};
    case ScenarioVerb::Rebase: return grounds + QStringList{u"follow"_s, u"preview"_s};
    case ScenarioVerb::Import: return grounds + QStringList{u"preview"_s};
    case ScenarioVerb::Matrix: return {u"own"_s};
    case ScenarioVerb::Vary:
        return scope + QStringList{u"range"_s, u"step"_s, u"by-area"_s, u"by-row"_s, u"by-year"_s, u"by-recipient"_s, u"by-kind"_s, u"by-range"_s, u"by-step"_s, u"outputs"_s};
    case ScenarioVerb::List:
    case ScenarioVerb::Rename:
    case ScenarioVerb::Delete:
    case ScenarioVerb::Undo:
    case ScenarioVerb::Show:
    case ScenarioVerb::Rules: return {};
    case ScenarioVerb::Compare: return {u"vintage"_s, u"area"_s, u"year"_s, u"prices"_s, u"index"_s, u"out"_s};
    }
    Q_UNREACHABLE();
}

/// How many names of scenarios a verb takes at the least and at the most; -1 is any number.
std::pair<int, int> namesOf(ScenarioVerb verb)
{
    switch (verb) {
    case ScenarioVerb::List:
    case ScenarioVerb::Rules: return {0, 0};
    case ScenarioVerb::Copy:
    case ScenarioVerb::Rename:
    case ScenarioVerb::Import: return {2, 2};
    case ScenarioVerb::Matrix: return {1, -1};
    case ScenarioVerb::Compare: return {0, -1};
    default: return {1, 1};
    }
}

void refuseForeignOptions(const QCommandLineParser &parser, ScenarioVerb verb, Arguments &arguments)
{
    QStringList taken = optionsOf(verb) + QStringList{u"format"_s, u"language"_s};
    if (taken.contains(u"author"_s))
        taken += {u"by"_s, u"on"_s}; // other words for author and date
    for (const QString &option : parser.optionNames()) {
        if (!taken.contains(option))
            arguments.refuse(ScenarioRequest::tr("--%1 hører ikke til «%2».").arg(option, wordOf(verbWords, verb)));
    }
}

void refuseRule(const RuleRequest &rule, Arguments &arguments)
{
    const bool hasThreshold = rule.kind == MoveRule::Kind::AboveThreshold;
    if (!rule.saysSomething())
        arguments.refuse(ScenarioRequest::tr("Si hva regelen skal gjøre, med --refuse, --warn, --text, --source, --threshold eller --off."));
    if (rule.off && (rule.refuses || rule.text || rule.source || rule.threshold))
        arguments.refuse(ScenarioRequest::tr("--off kan ikke stå sammen med noe annet som sies om regelen."));
    if (rule.threshold && !hasThreshold)
        arguments.refuse(ScenarioRequest::tr("--threshold hører bare til regelen above-threshold."));
    if (rule.threshold && *rule.threshold <= Money())
        arguments.refuse(ScenarioRequest::tr("--threshold må være større enn null."));
}

RuleRequest ruleOf(const QCommandLineParser &parser, OptionReader &options, Arguments &arguments)
{
    RuleRequest rule;
    QStringList kinds;
    for (const MoveRule::Kind kind : moveRuleKinds())
        kinds.append(toWord(kind));
    rule.kind = moveRuleKindFromWord(arguments.word(2, kinds));
    rule.off = parser.isSet(u"off"_s);
    if (parser.isSet(u"refuse"_s) && parser.isSet(u"warn"_s))
        arguments.refuse(ScenarioRequest::tr("--refuse og --warn sier hver sitt; velg én av dem."));
    if (parser.isSet(u"refuse"_s) || parser.isSet(u"warn"_s))
        rule.refuses = parser.isSet(u"refuse"_s);
    rule.text = options.text(u"text"_s);
    rule.source = options.text(u"source"_s);
    rule.threshold = options.amount(u"threshold"_s);
    return rule;
}

/// As --format says, else as the ending of the file says, else text. The file is put in the request as well.
ScenarioRequest::Format formatOf(const QCommandLineParser &parser, Arguments &arguments, QString &out)
{
    QString word = arguments.oneOf(u"format"_s, {u"text"_s, u"html"_s, u"json"_s});
    const bool isGiven = parser.isSet(u"format"_s);
    out = arguments.outFile(isGiven ? QStringList{word == "text"_L1 ? u"txt"_s : word} : QStringList{u"txt"_s, u"html"_s, u"json"_s}, false);
    if (!isGiven && !out.isEmpty())
        word = QFileInfo(out).suffix().toLower();
    return word == "html"_L1 ? ScenarioRequest::Format::Html : word == "json"_L1 ? ScenarioRequest::Format::Json : ScenarioRequest::Format::Text;
}

void refuseWhatLacks(const ScenarioRequest &request, bool isDated, Arguments &arguments)
{
    const bool isMove = request.verb == ScenarioVerb::Move;
    const bool isRequest = request.verb == ScenarioVerb::Request && !request.remove;
    if ((isMove || isRequest || request.verb == ScenarioVerb::Spread) && request.amount.isEmpty())
        arguments.refuse(ScenarioRequest::tr("Si hvor mye, med --amount."));
    if (isMove && request.to.isEverything())
        arguments.refuse(ScenarioRequest::tr("Si hvor beløpet skal, med --to, --to-recipient, --to-year eller --to-kind."));
    if (isMove && request.to.years.size() > 1)
        arguments.refuse(ScenarioRequest::tr("--to-year tar ett år."));
    if (isRequest && (request.moved <= Money() || request.scope.years.size() != 1 || !request.scope.area))
        arguments.refuse(ScenarioRequest::tr("Si hvilket område det gjelder, hvilket år, og et beløp større enn null, med --area, --year og --amount."));
    if (request.verb == ScenarioVerb::Bound && !request.remove && !request.atLeast && !request.atMost && !request.mostTaken)
        arguments.refuse(ScenarioRequest::tr("Si hva grensen er, med --at-least, --at-most eller --most-taken."));
    if (request.equal + !request.like.isEverything() + request.likeVintage.has_value() + request.straightLine > 1)
        arguments.refuse(ScenarioRequest::tr("--equal, --like, --like-vintage og --straight-line sier hver sitt; velg én av dem."));
    if (request.verb == ScenarioVerb::Spread && !request.amount.isEmpty()) {
        if (const Result<TypedTotal> typed = parseTypedTotal(request.amount, Money(), Unit::Million); !typed)
            arguments.refuse(ScenarioRequest::tr("--%1 kan ikke være «%2»: %3.").arg(u"amount"_s, request.amount, typed.error()));
    }
    if (request.verb == ScenarioVerb::Compare && request.names.isEmpty() && request.vintages.empty())
        arguments.refuse(ScenarioRequest::tr("Si hva planen skal sammenliknes med: navn på scenarioer, eller --vintage."));
    if (request.verb == ScenarioVerb::Compare && request.scope.years.size() > 1)
        arguments.refuse(ScenarioRequest::tr("--year tar ett år i en sammenlikning."));
    if (request.prices.hasIndex() && !request.prices.hasYear())
        arguments.refuse(ScenarioRequest::tr("--index hører sammen med --prices."));
    const bool isStep = request.verb == ScenarioVerb::Propose || request.verb == ScenarioVerb::Withdraw || request.verb == ScenarioVerb::Approve || request.verb == ScenarioVerb::Reject;
    if (isStep && request.grounds.author.trimmed().isEmpty())
        arguments.refuse(ScenarioRequest::tr("Si hvem som gjør det, med --by."));
    if (request.verb == ScenarioVerb::Approve && (!isDated || request.grounds.reference.trimmed().isEmpty()))
        arguments.refuse(ScenarioRequest::tr("Si når det er vedtatt og hva vedtaket heter, med --on og --reference."));
    if (request.format == ScenarioRequest::Format::Html && request.verb != ScenarioVerb::Note)
        arguments.refuse(ScenarioRequest::tr("--format html hører bare til «note»."));
    if (request.verb == ScenarioVerb::Rule)
        refuseRule(request.rule, arguments);
    if (request.verb == ScenarioVerb::Import && request.grounds.author.trimmed().isEmpty())
        arguments.refuse(ScenarioRequest::tr("Si hvem som foreslår, med --author."));
    for (const QString &name : request.names) {
        if (name.trimmed().isEmpty())
            arguments.refuse(ScenarioRequest::tr("Et scenario må ha et navn."));
    }
}

} // namespace

bool ScenarioRequest::changes() const
{
    return !preview && verb != Verb::List && verb != Verb::Show && verb != Verb::Compare && verb != Verb::Matrix && verb != Verb::Vary && verb != Verb::Note && verb != Verb::Rules;
}

bool ScenarioRequest::changesContent() const
{
    switch (verb) {
    case Verb::Rename:
    case Verb::Delete:
    case Verb::Move:
    case Verb::Spread:
    case Verb::Hold:
    case Verb::Bound:
    case Verb::Request:
    case Verb::Undo:
    case Verb::Rebase: return true;
    default: return false;
    }
}

QStringList ScenarioRequest::verbNames()
{
    QStringList names;
    for (const Word<Verb> &word : verbWords)
        names.append(QString::fromLatin1(word.word));
    return names;
}

ScenarioRequest ScenarioRequest::read(const QCommandLineParser &parser, Arguments &arguments)
{
    ScenarioRequest request;
    const QStringList given = arguments.positional(2, -1);
    request.project = given.at(0);
    const std::optional<Verb> verb = valueOf(verbWords, arguments.word(1, verbNames()));
    if (!verb)
        return request;
    request.verb = *verb;
    const auto [least, most] = namesOf(*verb);
    arguments.positional(2 + least, most < 0 ? -1 : 2 + most);
    request.names = given.mid(2);
    refuseForeignOptions(parser, *verb, arguments);

    OptionReader options(parser, arguments);
    request.scope = options.scope(*verb == Verb::Move ? u"from"_s : u"area"_s, {});
    request.to = options.scope(u"to"_s, u"to-"_s);
    request.amount = options.text(u"amount"_s).value_or(QString()).trimmed();
    if (*verb == Verb::Move || *verb == Verb::Request)
        request.moved = options.amount(u"amount"_s).value_or(Money());
    request.quantum = options.amount(u"quantum"_s).value_or(Money());
    if (parser.isSet(u"quantum"_s) && request.quantum <= Money())
        arguments.refuse(ScenarioRequest::tr("--quantum må være større enn null."));
    request.equal = parser.isSet(u"equal"_s);
    request.like.area = options.text(u"like"_s);
    request.like.years = options.years(u"like-year"_s);
    request.likeVintage = options.vintage(u"like-vintage"_s);
    request.straightLine = parser.isSet(u"straight-line"_s);
    if (parser.isSet(u"extent"_s))
        request.extent = extentFromWord(arguments.oneOf(u"extent"_s, {u"leaves"_s, u"total"_s}));
    request.atLeast = options.amount(u"at-least"_s);
    request.atMost = options.amount(u"at-most"_s);
    request.mostTaken = options.percent(u"most-taken"_s);
    request.remove = options.number(u"remove"_s);
    request.eachArea = parser.isSet(u"each-area"_s);
    request.follow = parser.isSet(u"follow"_s);
    request.own = options.text(u"own"_s).value_or(QString());
    if (*verb == Verb::Vary) {
        options.varied(request, request.scope, {});
        const TypedScope second = options.scope(u"by-area"_s, u"by-"_s);
        if (!second.isEverything() || parser.isSet(u"by-range"_s) || parser.isSet(u"by-step"_s))
            options.varied(request, second, u"by-"_s);
        request.outputs = options.outputs();
    }
    request.preview = parser.isSet(u"preview"_s);
    if (*verb == Verb::Compare) {
        const QString word = arguments.oneOf(u"format"_s, {u"text"_s, u"json"_s, u"csv"_s, u"xlsx"_s, u"html"_s});
        request.tableFormat = tableFormatFromWord(word).value_or(TableFormat::Text);
        request.format = word == "json"_L1 ? Format::Json : Format::Text;
        request.out = arguments.outFile({}, word == "xlsx"_L1);
        request.vintages = options.years(u"vintage"_s);
        request.prices = PriceOptions::read(parser, arguments);
    } else {
        request.format = formatOf(parser, arguments, request.out);
    }
    request.language = options.text(u"language"_s).value_or(u"nb"_s);
    if (*verb == Verb::Rule)
        request.rule = ruleOf(parser, options, arguments);
    request.grounds = options.grounds();
    refuseWhatLacks(request, parser.isSet(u"date"_s), arguments);
    return request;
}

} // namespace ramme
