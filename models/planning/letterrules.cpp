#include "planning/rules.h"
#include "planning/rulesupport.h"

#include <QRegularExpression>

using namespace Qt::Literals::StringLiterals;

namespace ramme {

namespace {

Check checkAbout(const Letter &letter, const BreakdownItem &item, const QString &message, const QStringList &subject, std::vector<ComparedFigure> figures)
{
    Check check;
    check.finding = {{}, Severity::Warning, message, item.area.value_or(QString()), letter.year, item.figure.source.isNull() ? letter.source : item.figure.source, item.figure.id};
    check.subject = (QStringList{letter.recipient} + subject).join(u" | "_s);
    check.figures = std::move(figures);
    return check;
}

QString nameOf(const Letter &letter) { return u"Brevet til %1 for %2"_s.arg(letter.recipient, QString::number(letter.year)); }

/// What the mandate of the letter's year gives the letter's recipient of an area; nothing where it does not say so with certainty.
struct Column {
    Money amount;
    Money carryOver;
    const Figure *first = nullptr;
};

std::optional<Column> columnOf(const Programme &programme, const Letter &letter, const QString &area)
{
    const Mandate *mandate = findMandate(programme, area, letter.year);
    if (!mandate)
        return std::nullopt;
    std::optional<Column> column;
    for (const PrintedSplit &split : splitsOf(programme, *mandate)) {
        if (split.budgetYear != letter.year)
            continue;
        if (split.undecided)
            return std::nullopt;
        for (const SplitPart &part : split.parts) {
            if (part.recipient != letter.recipient || !part.stated)
                continue;
            column = column.value_or(Column());
            column->amount += part.amount;
            column->first = column->first ? column->first : firstOf(*mandate, split, part.recipient);
            column->carryOver += part.carryOver;
        }
    }
    return column;
}

void addAgainstMandates(std::vector<Check> &findings, const Programme &programme, const Letter &letter)
{
    QStringList seen;
    for (const BreakdownItem &item : letter.breakdown) {
        if (!item.area || !item.figure.amount || seen.contains(*item.area))
            continue;
        seen += *item.area;
        const std::optional<Column> column = columnOf(programme, letter, *item.area);
        if (!column)
            continue;
        Money sum;
        bool agrees = false;
        for (const BreakdownItem &other : letter.breakdown) {
            if (other.area != item.area || !other.figure.amount)
                continue;
            sum += *other.figure.amount;
            agrees = agrees || *other.figure.amount == column->amount || *other.figure.amount == column->amount - column->carryOver;
        }
        if (agrees || sum == column->amount || sum == column->amount - column->carryOver)
            continue;
        findings.push_back(checkAbout(letter, item,
                                        u"%1 gir %2 til %3, men mandatet for %4 fordeler %5 til %6."_s.arg(nameOf(letter), inMillions(sum), *item.area, QString::number(letter.year), inMillions(column->amount), letter.recipient),
                                        {u"mandat"_s}, {summed(u"brevet"_s, sum, &item.figure), summed(u"mandatet, kolonnen til %1"_s.arg(letter.recipient), column->amount, column->first)}));
    }
}

void addAgainstItself(std::vector<Check> &findings, const Letter &letter)
{
    for (const BreakdownItem &parent : letter.breakdown) {
        if (!parent.figure.amount)
            continue;
        Money sum;
        const Figure *first = nullptr;
        int children = 0;
        bool known = true;
        for (const BreakdownItem &item : letter.breakdown) {
            if (item.parent.isEmpty() || !sameLabel(item.parent, parent.label))
                continue;
            ++children;
            first = first ? first : &item.figure;
            known = known && item.figure.amount;
            sum += item.figure.amount.value_or(Money());
        }
        if (children == 0 || !known || sum == *parent.figure.amount)
            continue;
        findings.push_back(checkAbout(letter, parent, u"%1 gir %2 til «%3», men delene under blir %4 til sammen."_s.arg(nameOf(letter), inMillions(*parent.figure.amount), parent.label, inMillions(sum)),
                                      {u"deler"_s, parent.label}, {compared(u"kulepunktet i brevet"_s, parent.figure), summed(u"delene til sammen"_s, sum, first)}));
    }
}

/// The breakdown is held against the table of posts only where an item says which post it is.
void addAgainstPosts(std::vector<Check> &findings, const Letter &letter)
{
    static const QRegularExpression words(u"\\bkap(?:ittel|\\.)?\\s*(\\d{3,4})[,\\s]+post\\s*(\\d{2})\\b"_s, QRegularExpression::CaseInsensitiveOption);
    for (const BreakdownItem &item : letter.breakdown) {
        const QRegularExpressionMatch match = words.match(item.label);
        if (!match.hasMatch() || !item.figure.amount)
            continue;
        for (const LetterPost &post : letter.posts) {
            if (post.chapter != match.captured(1).toInt() || post.post != match.captured(2).toInt() || !post.figure.amount || *post.figure.amount == *item.figure.amount)
                continue;
            findings.push_back(checkAbout(letter, item,
                                            u"%1 gir %2 til «%3», men tabellen over poster viser %4."_s.arg(nameOf(letter), inMillions(*item.figure.amount), item.label, inMillions(*post.figure.amount)),
                                            {u"post"_s, item.label}, {compared(u"kulepunktet i brevet"_s, item.figure), compared(u"tabellen over poster"_s, post.figure)}));
        }
    }
}

} // namespace

std::vector<Check> letterAgainstMandate(const Programme &programme)
{
    std::vector<Check> findings;
    for (const Letter &letter : programme.letters) {
        addAgainstMandates(findings, programme, letter);
        addAgainstItself(findings, letter);
        addAgainstPosts(findings, letter);
    }
    return findings;
}

} // namespace ramme
