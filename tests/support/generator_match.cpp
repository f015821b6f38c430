#include "support/generator_match.h"

#include <QSet>

using namespace Qt::Literals::StringLiterals;

namespace generated {

QString folded(const QString &text)
{
    QString out;
    for (const QChar letter : text.toLower()) {
        if (letter.isLetterOrNumber())
            out += letter;
    }
    return out;
}

int likeness(const QString &left, const QString &right)
{
    std::vector<int> row(std::size_t(right.size()) + 1);
    for (std::size_t at = 0; at < row.size(); ++at)
        row[at] = int(at);
    for (qsizetype line = 0; line < left.size(); ++line) {
        int diagonal = row[0];
        row[0] = int(line) + 1;
        for (qsizetype at = 0; at < right.size(); ++at) {
            const int change = diagonal + (left[line] == right[at] ? 0 : 1);
            diagonal = row[std::size_t(at) + 1];
            row[std::size_t(at) + 1] = qMin(change, qMin(diagonal, row[std::size_t(at)]) + 1);
        }
    }
    const int longer = int(qMax(left.size(), right.size()));
    return longer == 0 ? 100 : 100 - row.back() * 100 / longer;
}

bool means(const QString &read, const QStringList &names, bool damaged)
{
    const QString words = folded(read);
    return std::any_of(names.begin(), names.end(), [&](const QString &name) {
        const QString wanted = folded(name);
        return words == wanted || (damaged && !wanted.isEmpty() && likeness(words, wanted) >= 75);
    });
}

bool claims(const ramme::Figure &figure)
{
    switch (figure.state) {
    case FigureState::Amount:
    case FigureState::Zero:
    case FigureState::NotSet:
    case FigureState::Percent:
    case FigureState::Mark:
    case FigureState::Text:
    case FigureState::FootnoteOnly: return true;
    case FigureState::Blank:
    case FigureState::Undecided:
    case FigureState::Unreadable: return false;
    }
    return true;
}

bool claims(const Cell &cell)
{
    return cell.state != FigureState::Blank;
}

bool same(const Cell &cell, const ramme::Figure &figure)
{
    if (cell.state != figure.state || figure.certainty == ramme::Certainty::Ambiguous)
        return false;
    switch (cell.state) {
    case FigureState::Amount:
    case FigureState::Zero: return figure.amount && figure.amount->ore() == cell.ore;
    case FigureState::Percent: return figure.percent == cell.percent;
    case FigureState::Mark:
    case FigureState::Text: return figure.raw.simplified().compare(cell.printed, Qt::CaseInsensitive) == 0;
    default: return true;
    }
}

QString shown(const Cell &cell)
{
    return cell.state == FigureState::Blank ? u"blank"_s : u"%1 «%2»"_s.arg(ramme::toWord(cell.state), cell.printed);
}

QString shown(const ramme::Figure &figure)
{
    QString words = u"%1 «%2»"_s.arg(ramme::toWord(figure.state), figure.raw);
    if (figure.amount)
        words += u" = %1 øre"_s.arg(figure.amount->ore());
    if (figure.percent)
        words += u" = %1/100 %"_s.arg(*figure.percent);
    words += u" (%1, line %2)"_s.arg(ramme::toWord(figure.certainty), QString::number(figure.source.line));
    return figure.reason.isEmpty() ? words : words + u" because: "_s + figure.reason;
}

bool isFlagged(const ramme::Reading &reading, const ramme::Figure *figure, int firstLine, int lastLine, const Table *table, const Row *row)
{
    // These speak of the plan and say nothing about how a cell was read.
    static const QSet<QString> general{u"price-base"_s, u"zero-frame"_s, u"vintages-differ"_s, u"new-area"_s, u"area-new"_s, u"new-recipient"_s, u"recipient-new"_s, u"status-lost"_s};
    if (figure && (figure->certainty == ramme::Certainty::Ambiguous || figure->state == FigureState::Undecided || figure->state == FigureState::Unreadable))
        return true;
    const auto within = [&](int line) {
        if (line < firstLine || line > lastLine)
            return false;
        return !table || std::none_of(table->rows.begin(), table->rows.end(), [&](const Row &other) {
            return &other != row && !other.total && !other.heading && line >= other.firstLine && line <= other.lastLine;
        });
    };
    for (const ramme::Finding &finding : reading.findings) {
        if (general.contains(finding.rule))
            continue;
        const bool whole = finding.rule == "table-unreadable"_L1 && finding.source.line >= firstLine && finding.source.line <= lastLine;
        if (whole || (figure && figure->id != 0 && finding.figure == figure->id) || within(finding.source.line))
            return true;
    }
    return std::any_of(reading.leftovers.begin(), reading.leftovers.end(), [&](const ramme::Leftover &leftover) { return within(leftover.source.line); });
}

} // namespace generated
