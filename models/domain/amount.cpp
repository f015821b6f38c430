#include "domain/amount.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <array>
#include <charconv>
#include <string_view>
#include <utility>

using namespace Qt::Literals::StringLiterals;

namespace ramme {

namespace {

constexpr qint64 maximumDigits = 18; // more never fits Money::limit() in any unit

struct AmountText
{
    Q_DECLARE_TR_FUNCTIONS(AmountText)
};

bool isSpace(QChar c)
{
    return c.isSpace() || c == u'\u00a0' || c == u'\u2009' || c == u'\u202f' || c == u'\u2007' || c == u'\u2008';
}

bool isMinus(QChar c) { return c == u'-' || c == u'\u2212' || c == u'\u2013' || c == u'\u2012' || c == u'\u2010' || c == u'\u2011'; }

bool isDash(QChar c) { return isMinus(c) || c == u'\u2014'; }

bool isAsciiDigit(QChar c) { return c >= u'0' && c <= u'9'; }

/// Footnote marks: asterisks, daggers and raised digits. A plain digit is never taken for one.
bool isFootnoteMark(QChar c)
{
    return c == u'*' || c == u'†' || c == u'‡' || c == u'¹' || c == u'²' || c == u'³' || (c >= u'\u2070' && c <= u'\u2079');
}

Error refused(const QString &reason) { return Error{reason}; }

struct UnitWord {
    const char16_t *word;
    std::optional<Unit> unit; ///< nothing for a currency without a scale
};

/// Longest first, lower case, without spaces and full stops.
constexpr UnitWord unitWords[] = {
    {u"millionerkroner", Unit::Million}, {u"millionkroner", Unit::Million}, {u"millkroner", Unit::Million},
    {u"millionernok", Unit::Million},    {u"millioner", Unit::Million},     {u"million", Unit::Million},
    {u"millnok", Unit::Million},         {u"millkr", Unit::Million},        {u"mill", Unit::Million},
    {u"mnok", Unit::Million},            {u"mkr", Unit::Million},           {u"tusenkroner", Unit::Thousand},
    {u"tusenkr", Unit::Thousand},        {u"tusen", Unit::Thousand},        {u"tnok", Unit::Thousand},
    {u"kroner", std::nullopt},           {u"nok", std::nullopt},            {u"kr", std::nullopt},
};

/// Takes the unit off the end of the text; nothing where the words behind the number are no unit.
std::optional<Amount> takeUnit(QString &text, Unit &unit)
{
    qsizetype end = text.size();
    while (end > 0 && !isAsciiDigit(text.at(end - 1)) && text.at(end - 1) != u')' && text.at(end - 1) != u',')
        --end;
    QString word = text.mid(end).toLower();
    word.removeIf([](QChar c) { return isSpace(c) || c == u'.'; });
    text.truncate(end);
    Amount amount;
    if (word.isEmpty())
        return amount;
    for (const UnitWord &entry : unitWords) {
        if (word != QStringView(entry.word))
            continue;
        amount.unitPrinted = entry.unit.has_value();
        amount.bareCurrency = !entry.unit;
        if (entry.unit)
            unit = *entry.unit;
        return amount;
    }
    return std::nullopt;
}

/// True for 11.25, 30.09 and the like: a day and a month, or a month and a year.
bool couldBeDate(QStringView whole, QStringView decimals)
{
    if (whole.size() > 2 || decimals.size() != 2)
        return false;
    const int first = whole.toInt();
    const int second = decimals.toInt();
    const bool dayAndMonth = first >= 1 && first <= 31 && second >= 1 && second <= 12;
    const bool monthAndYear = first >= 1 && first <= 12;
    return dayAndMonth || monthAndYear;
}

/// The whole part with its groups of three taken together; nothing where the groups are not of three.
std::optional<QString> joinGroups(QStringView text, QChar separator)
{
    QString digits;
    qsizetype group = 0;
    bool first = true;
    for (const QChar c : text) {
        if (isAsciiDigit(c)) {
            digits += c;
            ++group;
        } else if (c == separator) {
            if (group == 0 || group > 3 || (!first && group != 3))
                return std::nullopt;
            first = false;
            group = 0;
        } else {
            return std::nullopt;
        }
    }
    if (digits.isEmpty() || (!first && group != 3))
        return std::nullopt;
    return digits;
}

/// Splits "1 234,5" into "1234" and "5".
Result<std::pair<QString, QString>> splitNumber(const QString &text)
{
    const qsizetype commas = text.count(u',');
    const qsizetype points = text.count(u'.');
    if (commas > 1)
        return refused(AmountText::tr("«%1» har to desimaltegn").arg(text));
    const QChar decimal = commas == 1 ? u',' : u'.';
    const bool hasDecimal = commas == 1 || points == 1;
    if (commas == 0 && points > 1)
        return refused(AmountText::tr("«%1» kan være en dato; skriv beløpet med komma").arg(text));

    const qsizetype at = hasDecimal ? text.indexOf(decimal) : text.size();
    const QString whole = text.left(at).trimmed();
    const QString decimals = text.mid(at + 1).trimmed(); // "5, 5" is 5,5
    if (hasDecimal && decimal == u'.') {
        if (couldBeDate(whole, decimals))
            return refused(AmountText::tr("«%1» kan være en dato; skriv beløpet med komma").arg(text));
        if (decimals.size() == 3)
            return refused(AmountText::tr("«%1» kan leses på to måter; skriv tusen uten punktum og desimaler med komma").arg(text));
    }
    for (const QChar c : decimals) {
        if (!isAsciiDigit(c))
            return refused(AmountText::tr("«%1» er ikke et beløp").arg(text));
    }
    if (hasDecimal && decimals.isEmpty())
        return refused(AmountText::tr("«%1» mangler tall etter desimaltegnet").arg(text));
    const QChar separator = whole.contains(u'.') ? u'.' : u' ';
    const std::optional<QString> digits = joinGroups(whole, separator);
    if (!digits)
        return refused(AmountText::tr("«%1» er ikke et beløp").arg(text));
    return std::pair(*digits, decimals);
}

Result<Money> toMoney(const QString &whole, QString decimals, Unit unit, const QString &text)
{
    while (decimals.endsWith(u'0'))
        decimals.chop(1);
    const qint64 scale = oreIn(unit);
    qsizetype places = 0;
    for (qint64 rest = scale; rest > 1; rest /= 10)
        ++places;
    if (decimals.size() > places)
        return refused(AmountText::tr("«%1» er finere enn ett øre").arg(text));
    const QString digits = whole + decimals.leftJustified(places, u'0');
    qsizetype leading = 0;
    while (leading < digits.size() - 1 && digits.at(leading) == u'0')
        ++leading;
    if (digits.size() - leading > maximumDigits)
        return refused(AmountText::tr("«%1» er for stort").arg(text));
    const Money money = Money::fromOre(digits.toLongLong());
    if (!money.isWithinLimit())
        return refused(AmountText::tr("«%1» er for stort").arg(text));
    return money;
}

} // namespace

Result<Amount> parseAmount(QStringView input, Unit unit)
{
    QString text;
    for (const QChar c : input)
        text += isSpace(c) ? u' ' : c;
    text = text.simplified();
    const QString asTyped = text;

    const std::optional<Amount> suffix = takeUnit(text, unit);
    if (!suffix || text.isEmpty())
        return refused(AmountText::tr("«%1» er ikke et beløp").arg(asTyped));
    Amount amount = *suffix;

    bool negative = false;
    if (text.startsWith(u'(') && text.endsWith(u')')) {
        negative = true;
        text = text.mid(1, text.size() - 2).trimmed();
    } else if (isMinus(text.at(0))) {
        negative = true;
        text = text.mid(1).trimmed();
    }
    if (text.startsWith("kr "_L1, Qt::CaseInsensitive) || text.startsWith("NOK "_L1, Qt::CaseInsensitive)) {
        text = text.mid(text.indexOf(u' ') + 1);
        amount.bareCurrency = !amount.unitPrinted;
    }

    const auto number = splitNumber(text);
    if (!number)
        return refused(number.error());
    const Result<Money> money = toMoney(number->first, number->second, unit, asTyped);
    if (!money)
        return refused(money.error());
    amount.money = negative ? -*money : *money;
    return amount;
}

Result<CellText> parseCell(QStringView input, Unit unit)
{
    QString text = input.toString().trimmed();
    CellText cell;
    while (!text.isEmpty() && (isFootnoteMark(text.back()) || isSpace(text.back()))) {
        if (isFootnoteMark(text.back()))
            cell.marks.prepend(text.back());
        text.chop(1);
    }
    if (text.isEmpty()) {
        cell.state = cell.marks.isEmpty() ? FigureState::Blank : FigureState::FootnoteOnly;
        return cell;
    }
    if (std::all_of(text.cbegin(), text.cend(), [](QChar c) { return isDash(c) || isSpace(c); })) {
        cell.state = FigureState::NotSet;
        return cell;
    }
    const Result<Amount> amount = parseAmount(text, unit);
    if (!amount)
        return refused(amount.error());
    cell.money = amount->money;
    cell.state = cell.money.isZero() ? FigureState::Zero : FigureState::Amount;
    return cell;
}

Result<int> parsePercent(QStringView input)
{
    static const QRegularExpression form(u"^\\s*(\\d{1,3})(?:[,.](\\d{1,2}))?\\s*(?:%|pst\\.?|prosent)\\s*$"_s,
                                         QRegularExpression::CaseInsensitiveOption);
    const QRegularExpressionMatch match = form.match(input.toString());
    if (!match.hasMatch())
        return refused(AmountText::tr("«%1» er ikke en prosent; skriv for eksempel 80 %").arg(input.toString()));
    const int hundredths = match.captured(1).toInt() * 100 + match.captured(2).leftJustified(2, u'0').toInt();
    if (hundredths > 10'000)
        return refused(AmountText::tr("«%1» er over 100 %").arg(input.toString()));
    return hundredths;
}

namespace {

int usualDecimals(Unit unit, const NumberForm &form) { return unit == Unit::Million ? form.minimumDecimals : 0; }

} // namespace

namespace {

thread_local const NumberForm *spokenForm = nullptr;

} // namespace

const NumberForm &NumberForm::spoken()
{
    static const NumberForm screen = NumberForm::screen();
    return spokenForm ? *spokenForm : screen;
}

SpokenNumbers::SpokenNumbers(const NumberForm &form) : m_form(form), m_before(spokenForm) { spokenForm = &m_form; }

SpokenNumbers::~SpokenNumbers() { spokenForm = m_before; }

QString formatAmount(Money money, Unit unit, const NumberForm &form) { return formatAmount(money, unit, form, usualDecimals(unit, form)); }

QString formatAmount(Money money, Unit unit, const NumberForm &form, int minimumDecimals)
{
    const auto scale = static_cast<quint64>(oreIn(unit));
    const quint64 ore = money.isNegative() ? -static_cast<quint64>(money.ore()) : static_cast<quint64>(money.ore());
    std::array<char, 20> whole; // the longest there is
    const std::string_view digits(whole.data(), std::to_chars(whole.data(), whole.data() + whole.size(), ore / scale).ptr);
    int decimals = decimalsOf(money, unit, minimumDecimals);
    QString text;
    text.reserve(form.minus.size() + qsizetype(digits.size()) + qsizetype((digits.size() - 1) / 3) * form.group.size() + 1 + decimals); // tables hold thousands of them
    if (money.isNegative())
        text += form.minus;
    for (std::size_t i = 0; i < digits.size(); ++i) {
        if (i > 0 && (digits.size() - i) % 3 == 0)
            text += form.group;
        text += QLatin1Char(digits[i]);
    }
    if (decimals > 0)
        text += form.decimal;
    quint64 rest = ore % scale;
    for (quint64 place = scale / 10; decimals > 0; --decimals, place /= 10) {
        text += QChar(u'0' + static_cast<char16_t>(rest / place));
        rest %= place;
    }
    return text;
}

int decimalsOf(Money money, Unit unit, const NumberForm &form) { return decimalsOf(money, unit, usualDecimals(unit, form)); }

int decimalsOf(Money money, Unit unit, int minimumDecimals)
{
    int decimals = 0;
    qint64 scale = oreIn(unit);
    for (qint64 rest = money.ore() % scale; scale > 1 && (decimals < minimumDecimals || rest != 0); ++decimals) {
        scale /= 10;
        rest %= scale;
    }
    return decimals;
}

QString formatPercent(int hundredths, const NumberForm &form)
{
    QString text = QString::number(hundredths / 100);
    if (const int rest = hundredths % 100; rest != 0) {
        text += form.decimal + QString::number(rest).rightJustified(2, u'0');
        if (text.endsWith(u'0'))
            text.chop(1);
    }
    const bool isBlank = !form.group.isEmpty() && form.group.front().isSpace();
    return text + (isBlank ? form.group : u" "_s) + u'%';
}

QString formatFigure(const Figure &figure, Unit unit, const NumberForm &form)
{
    switch (figure.state) {
    case FigureState::Amount:
    case FigureState::Zero: return formatAmount(figure.amount.value_or(Money()), unit, form);
    case FigureState::Blank: return {};
    case FigureState::NotSet: return u"–"_s;
    case FigureState::FootnoteOnly: return u"*"_s;
    case FigureState::Undecided: return u"?"_s;
    case FigureState::Unreadable: return QCoreApplication::translate("Amount", "(uleselig)");
    case FigureState::Percent: return formatPercent(figure.percent.value_or(0), form);
    case FigureState::Mark:
    case FigureState::Text: return figure.typed.isEmpty() ? figure.raw : figure.typed;
    }
    Q_UNREACHABLE();
}

} // namespace ramme
