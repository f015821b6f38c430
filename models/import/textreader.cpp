#include "import/textreader.h"

#include "import/moneytable.h"
#include "import/prose.h"
#include "import/similarity.h"
#include "import/vocabulary.h"

#include "domain/amount.h"

#include <QRegularExpression>

using namespace Qt::Literals::StringLiterals;

namespace ramme {

namespace {

bool holds(const QString &text, const QRegularExpression &form) { return form.match(text).hasMatch(); }

/// The year a sentence ties an amount to: the nearest one behind it, else the nearest before it.
int yearOf(const MoneyMention &amount, const std::vector<YearMention> &years, int otherwise)
{
    for (const YearMention &mention : years) {
        if (mention.at >= amount.to && mention.at - amount.to < 60)
            return mention.year;
    }
    int year = otherwise;
    for (const YearMention &mention : years) {
        if (mention.at < amount.from)
            year = mention.year;
    }
    return year;
}

void readClaims(const Sentence &sentence, Mandate &mandate, ReadingBuilder &builder)
{
    static const QRegularExpression planned(
        u"(?:\\b(?:satt|sett|settes)\\s+av\\b|\\bavsatt\\b|\\bavsettes\\b|\\bp[l1I|]an[l1I|]agt\\b|\\bbevi[l1I|]get\\b|\\bti[l1I|]de[l1I|]t\\b|\\bramme[n]?\\b[^.]{0,40}\\bp[^\\s\\d]{1,2}\\s|\\bdisponerer\\b|\\bramme[n]?\\b[^.]{0,30}\\ber\\b|\\butgj[^\\s\\d]{1,2}r\\b)"_s,
        QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression other(
        u"(?:ti[l1I|]{1,2}skudd|forventet\\s+ti[l1I|]{1,2}egg|holdt\\s+ti[l1I|]bake|ho[l1I|]des\\s+ti[l1I|]bake|\\bhvorav\\b|\\bherav\\b|\\bEU\\b|\\bEUR\\b|\\bminst\\b|ubrukt|overf[^\\s\\d]{1,2}r|\\bav dette\\b|\\bav disse\\b|i tillegg)"_s,
        QRegularExpression::CaseInsensitiveOption);
    if (isCaptionLine(sentence.text) || !holds(sentence.text, planned) || holds(sentence.text, other))
        return;
    const std::vector<MoneyMention> amounts = moneyIn(sentence.text);
    const std::vector<YearMention> years = yearsIn(sentence.text);
    if (amounts.empty() || (amounts.size() > 1 && amounts.size() != years.size()))
        return;
    const Area *named = areaMentioned(sentence.text, builder.areas());
    if (named && named->name != mandate.area)
        return;
    for (const MoneyMention &amount : amounts) {
        Claim claim;
        claim.year = yearOf(amount, years, mandate.vintage);
        claim.figure = builder.amountFigure(amount.money, amount.raw, sentence.lineAt(amount.from));
        if (amount.repaired) {
            claim.figure.certainty = Certainty::Decided;
            claim.figure.reason = u"bokstaver er lest som siffer i «%1»"_s.arg(amount.raw);
        }
        mandate.claims.push_back(claim);
    }
}

/// "I tillegg kommer mulige overføringer fra budsjett for 2024."
void readCarryOverClaim(const Sentence &sentence, Mandate &mandate, ReadingBuilder &builder)
{
    static const QRegularExpression onTop(u"\\b[il|I]\\s+ti[l1I|]{2}egg\\s+kommer\\b[^.]*?(?:overf[^\\s\\d]{1,2}r|ubrukt|mindreforbruk)"_s, QRegularExpression::CaseInsensitiveOption);
    const QRegularExpressionMatch match = onTop.match(sentence.text);
    if (!match.hasMatch() || !moneyIn(sentence.text).empty())
        return;
    Claim claim;
    claim.kind = Claim::Kind::CarryOverOnTop;
    claim.year = mandate.vintage;
    claim.figure = builder.stateFigure(FigureState::Text, sentence.text, sentence.lineAt(match.capturedStart()));
    mandate.claims.push_back(claim);
}

void readPeriod(const Sentence &sentence, Mandate &mandate)
{
    static const QRegularExpression period(u"\\b[il1I|]\\s+[l1I|][^\\s\\d]{1,2}pet\\s+av\\b[^.]{0,60}?\\(?(20\\d\\d)\\s*[-–—]\\s*(20\\d\\d)"_s, QRegularExpression::CaseInsensitiveOption);
    const QRegularExpressionMatch match = period.match(sentence.text);
    if (!match.hasMatch() || mandate.firstYear != 0)
        return;
    const int first = match.captured(1).toInt();
    const int last = match.captured(2).toInt();
    if (first <= last && last - first < 40) {
        mandate.firstYear = first;
        mandate.lastYear = last;
    }
}

QString scopeOf(const Sentence &sentence, const MoneyMention &amount)
{
    static const QRegularExpression behind(u"^(?:[\\s,]*(?:i|for)\\s+20\\d\\d)?\\s*(?:til|for)\\s+(.+?)(?=\\s+(?:som|i\\s+20|p[^\\s\\d]{1,2}\\s+\\d)|[.,;(]|$)"_s);
    static const QRegularExpression before(u"\\bti[l1I|]{2}egg(?:\\s+i\\s+20\\d\\d)?\\s+(?:for|til)\\s+(.+?)\\s+(?:p[^\\s\\d]{1,2}|i\\s+20)"_s);
    if (const QRegularExpressionMatch match = behind.match(sentence.text.mid(amount.to)); match.hasMatch())
        return match.captured(1).simplified();
    if (const QRegularExpressionMatch match = before.match(sentence.text.left(amount.from) + u" på"_s); match.hasMatch())
        return match.captured(1).simplified();
    return {};
}

void addReserve(Reserve reserve, ReadingBuilder &builder)
{
    for (Reserve &known : builder.reading.reserves) {
        if (known.year != reserve.year || known.kind != reserve.kind || known.figure.amount != reserve.figure.amount)
            continue;
        if (known.scope.isEmpty())
            known.scope = reserve.scope;
        known.mentions.push_back(reserve.figure.source);
        return;
    }
    reserve.mentions = {reserve.figure.source};
    builder.reading.reserves.push_back(std::move(reserve));
}

bool startsBullet(const QString &text, QString &rest)
{
    static const QRegularExpression bullet(u"^\\s*(?:[•●▪■◦‣·*¢«»]|[-–—]|[eo](?=\\s))\\s+(\\S.*)$"_s);
    const QRegularExpressionMatch match = bullet.match(text);
    if (match.hasMatch())
        rest = match.captured(1).simplified();
    return match.hasMatch();
}

std::optional<int> percentIn(const QString &text)
{
    static const QRegularExpression form(u"(?<![\\d,.])(\\d{1,3}(?:[,.]\\d{1,2})?)\\s*(?:%|pst\\b|prosent\\b)"_s, QRegularExpression::CaseInsensitiveOption);
    const QRegularExpressionMatch match = form.match(text);
    if (!match.hasMatch())
        return std::nullopt;
    const Result<int> percent = parsePercent(QString(match.captured(1) + u'%'));
    return percent ? std::optional(*percent) : std::nullopt;
}

} // namespace

void readText(const std::vector<TextLine> &lines, const Part &part, const std::vector<bool> &used, Mandate &mandate, ReadingBuilder &builder)
{
    for (const Sentence &sentence : sentencesOf(lines, part.first, part.behind, used)) {
        if (builder.isStopped())
            return;
        readClaims(sentence, mandate, builder);
        readCarryOverClaim(sentence, mandate, builder);
        readPeriod(sentence, mandate);
    }
}

void readReserves(const std::vector<TextLine> &lines, std::size_t first, std::size_t behind, int vintage, const std::vector<bool> &used, ReadingBuilder &builder)
{
    static const QRegularExpression held(u"(?:forventet\\s+ti[l1I|]{1,2}egg|ho[l1I|]d(?:t|es)\\s+ti[l1I|]bake|\\breserve\\b)"_s, QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression grant(u"ti[l1I|]{1,2}skudds?(?:ordning|midler)"_s, QRegularExpression::CaseInsensitiveOption);
    for (const Sentence &sentence : sentencesOf(lines, first, behind, used)) {
        if (builder.isStopped())
            return;
        const QRegularExpressionMatch isHeld = held.match(sentence.text);
        const QRegularExpressionMatch isGrant = grant.match(sentence.text);
        if (!isHeld.hasMatch() && !isGrant.hasMatch())
            continue;
        const qsizetype named = isHeld.hasMatch() ? isHeld.capturedEnd() : isGrant.capturedEnd();
        const std::vector<MoneyMention> amounts = moneyIn(sentence.text);
        auto amount = std::find_if(amounts.begin(), amounts.end(), [named](const MoneyMention &mention) { return mention.from >= named; });
        if (amount == amounts.end() && amounts.size() == 1)
            amount = amounts.begin(); // "37,2 mill. kroner er holdt tilbake"
        if (amount == amounts.end() || amount->from - named > 120)
            continue;
        Reserve reserve;
        reserve.kind = isHeld.hasMatch() ? Reserve::Kind::Reserve : Reserve::Kind::Grant;
        reserve.year = yearOf(*amount, yearsIn(sentence.text), vintage);
        reserve.scope = scopeOf(sentence, *amount);
        reserve.figure = builder.amountFigure(amount->money, amount->raw, sentence.lineAt(amount->from));
        addReserve(reserve, builder);
    }
}

void readGoals(const std::vector<TextLine> &lines, const Part &part, Mandate &mandate, ReadingBuilder &builder)
{
    static const QRegularExpression heading(
        u"^\\W{0,4}(?:Fe[l1I|]{1,2}es\\s+(?:ambisjoner|m[^\\s\\d]{1,2}[l1I|])|Resu[l1I|]tatm[^\\s\\d]{1,2}[l1I|]|Ambisjoner|M[^\\s\\d]{1,2}[l1I|]|De[l1I|]m[^\\s\\d]{1,2}[l1I|])\\s+(?:[il1I|]|for)\\s+(20\\d\\d)\\s*:?\\s*$"_s,
        QRegularExpression::CaseInsensitiveOption);
    int year = 0;
    bool open = false; // the last line was a bullet that may go on
    std::size_t blanks = 0;
    for (std::size_t i = part.first; i < part.behind; ++i) {
        const TextLine &line = lines[i];
        if (line.isBlank()) {
            ++blanks;
            continue;
        }
        if (const QRegularExpressionMatch match = heading.match(line.text); match.hasMatch()) {
            year = match.captured(1).toInt();
            open = false;
            blanks = 0;
            continue;
        }
        if (year == 0)
            continue;
        QString text;
        if (startsBullet(line.text, text)) {
            mandate.goals.push_back({year, percentIn(text), text, builder.sourceAt(line.number)});
            open = true;
        } else if (isChapterHeading(line.text) || !line.cells.isEmpty()) {
            year = 0;
        } else if (percentIn(line.text) && line.text.simplified().size() < 160 && (!open || line.text.simplified().at(0).isDigit())) {
            // A bullet whose sign was lost.
            mandate.goals.push_back({year, percentIn(line.text), line.text.simplified(), builder.sourceAt(line.number)});
            open = true;
        } else if (open && (blanks == 0 || line.text.simplified().at(0).isLower())) {
            Goal &goal = mandate.goals.back();
            goal.text += u' ' + line.text.simplified();
            if (!goal.percent)
                goal.percent = percentIn(goal.text);
        } else if (blanks < 6) {
            year = 0;
        }
        blanks = 0;
    }
}

} // namespace ramme
