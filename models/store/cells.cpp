#include "store/cells.h"

#include "domain/year.h"

#include <cmath>
#include <limits>

namespace ramme::store {

namespace {

constexpr double largestNumber = 1e9; // points on a page; far beyond any paper

template<typename T>
bool take(const Cell &cell, T &value)
{
    const T *found = std::get_if<T>(&cell);
    if (found)
        value = *found;
    return found;
}

} // namespace

bool isYear(int year) { return year == 0 || ramme::isYear(year); }

Cell toCell(int number) { return qint64(number); }
Cell toCell(qint64 number) { return number; }
Cell toCell(bool yes) { return qint64(yes ? 1 : 0); }
Cell toCell(double number) { return std::isfinite(number) ? number + 0.0 : 0.0; } // no negative nought: the database keeps none
Cell toCell(Money money) { return money.ore(); }
Cell toCell(const QString &text) { return text; }
Cell toCell(const QByteArray &bytes) { return bytes; }
Cell toCell(QDate date) { return date.isValid() ? Cell(date.toString(Qt::ISODate)) : Cell(); }

bool fromCell(const Cell &cell, int &number)
{
    qint64 found = 0;
    if (!take(cell, found) || found < 0 || found > std::numeric_limits<int>::max())
        return false;
    number = static_cast<int>(found);
    return true;
}

bool fromCell(const Cell &cell, qint64 &number)
{
    qint64 found = 0;
    if (!take(cell, found) || found < 0 || found > Money::limit().ore())
        return false;
    number = found;
    return true;
}

bool fromCell(const Cell &cell, bool &yes)
{
    qint64 found = 0;
    if (!take(cell, found) || (found != 0 && found != 1))
        return false;
    yes = found == 1;
    return true;
}

bool fromCell(const Cell &cell, double &number)
{
    return take(cell, number) && std::isfinite(number) && std::abs(number) <= largestNumber;
}

bool fromCell(const Cell &cell, Money &money)
{
    qint64 ore = 0;
    if (!take(cell, ore))
        return false;
    money = Money::fromOre(ore);
    return money.isWithinLimit();
}

bool fromCell(const Cell &cell, QString &text) { return take(cell, text); }
bool fromCell(const Cell &cell, QByteArray &bytes) { return take(cell, bytes); }

bool fromCell(const Cell &cell, QDate &date)
{
    if (std::holds_alternative<std::monostate>(cell)) {
        date = QDate();
        return true;
    }
    const QString *text = std::get_if<QString>(&cell);
    date = text ? QDate::fromString(*text, Qt::ISODate) : QDate();
    return date.isValid() && isYear(date.year()) && date.toString(Qt::ISODate) == *text;
}

} // namespace ramme::store
