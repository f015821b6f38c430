#include "edit/entry.h"

#include "domain/amount.h"

#include <QCoreApplication>
#include <QRegularExpression>

using namespace Qt::Literals::StringLiterals;

namespace ramme {

namespace {

struct EntryText
{
    Q_DECLARE_TR_FUNCTIONS(EntryText)
};

bool isDash(QStringView text)
{
    return std::all_of(text.cbegin(), text.cend(), [](QChar c) { return c == u'-' || (c >= u'\u2010' && c <= u'\u2015') || c == u'\u2212'; });
}

} // namespace

Entry Entry::of(Money amount)
{
    return {amount.isZero() ? FigureState::Zero : FigureState::Amount, amount, {}, {}};
}

Entry entryOf(const Figure &figure)
{
    Entry entry{figure.state, figure.amount, figure.percent, {}};
    if (figure.state == FigureState::Mark || figure.state == FigureState::Text)
        entry.words = figure.typed.isEmpty() ? figure.raw : figure.typed;
    return entry;
}

Entry printedEntryOf(const Figure &figure)
{
    if (!figure.printed)
        return entryOf(figure);
    Entry entry{figure.printed->state, figure.printed->amount, figure.printed->percent, {}};
    if (entry.state == FigureState::Mark || entry.state == FigureState::Text)
        entry.words = figure.raw;
    return entry;
}

Result<Entry> readMoneyEntry(QStringView text, Unit unit)
{
    const Result<CellText> cell = parseCell(text, unit);
    if (!cell)
        return Error{cell.error()};
    Entry entry;
    entry.state = cell->state;
    if (entry.state == FigureState::Amount || entry.state == FigureState::Zero)
        entry.amount = cell->money;
    return entry;
}

Result<Entry> readAmbitionEntry(QStringView input)
{
    static const QRegularExpression number(u"^[-−–]?\\d+([,.]\\d+)?$"_s);
    static const QRegularExpression share(u"^[-−–]?\\d[\\d\\s,.]*(%|pst\\.?|prosent)$"_s, QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression mark(u"^(x|\\(\\s*x\\s*\\))$"_s, QRegularExpression::CaseInsensitiveOption);
    const QString text = input.toString().simplified();
    if (text.isEmpty())
        return Entry::blank();
    if (isDash(text))
        return Entry::notSet();
    if (share.match(text).hasMatch()) {
        const Result<int> percent = parsePercent(text);
        if (!percent)
            return Error{percent.error()};
        return Entry::ofPercent(*percent);
    }
    if (number.match(text).hasMatch())
        return Error{EntryText::tr("«%1» er bare et tall; skriv %1 % for en prosent").arg(text)};
    return Entry{mark.match(text).hasMatch() ? FigureState::Mark : FigureState::Text, {}, {}, text};
}

Entry readStatusEntry(QStringView input)
{
    const QString text = input.toString().simplified();
    return text.isEmpty() ? Entry::blank() : isDash(text) ? Entry::notSet() : Entry{FigureState::Text, {}, {}, text};
}

} // namespace ramme
