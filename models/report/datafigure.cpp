#include "report/datafigure.h"

namespace ramme {

namespace {

Json readingsJson(const std::vector<FigureReading> &readings)
{
    Json array = Json::array();
    for (const FigureReading &reading : readings) {
        array.append(Json::object({{"id", reading.id},
                                   {"state", toWord(reading.state)},
                                   {"ore", oreOrNull(reading.amount)},
                                   {"reason", textOrNull(reading.reason)}}));
    }
    return array;
}

Json boxJson(const QRectF &box)
{
    if (box.isNull())
        return {};
    Json array = Json::array();
    for (const qreal value : {box.x(), box.y(), box.width(), box.height()})
        array.append(Json::number(QByteArray::number(value, 'g', QLocale::FloatingPointShortest)));
    return array;
}

} // namespace

Json textOrNull(const QString &text) { return text.isEmpty() ? Json() : Json(text); }
Json numberOrNull(int number) { return number == 0 ? Json() : Json(number); }
Json dateOrNull(const QDate &date) { return date.isValid() ? Json(date.toString(Qt::ISODate)) : Json(); }
Json oreOrNull(const std::optional<Money> &amount) { return amount ? Json(amount->ore()) : Json(); }

Json percentOrNull(const std::optional<int> &hundredths)
{
    if (!hundredths)
        return {};
    QByteArray digits = QByteArray::number(*hundredths / 100);
    if (const int rest = *hundredths % 100; rest != 0) {
        digits += '.' + QByteArray::number(rest).rightJustified(2, '0');
        if (digits.endsWith('0'))
            digits.chop(1);
    }
    return Json::number(digits);
}

Json sourceJson(const Source &source)
{
    if (source.isNull())
        return {};
    return Json::object({{"document", source.document}, {"page", numberOrNull(source.page)}, {"box", boxJson(source.box)}, {"line", numberOrNull(source.line)}});
}

Json textsJson(const QStringList &texts)
{
    Json array = Json::array();
    for (const QString &text : texts)
        array.append(Json(text));
    return array;
}

void appendFigure(Json &object, const Figure &figure)
{
    object.append({{"state", toWord(figure.state)},
                   {"ore", oreOrNull(figure.amount)},
                   {"raw", figure.raw},
                   {"certainty", toWord(figure.certainty)},
                   {"reason", textOrNull(figure.reason)},
                   {"readings", readingsJson(figure.readings)},
                   {"source", sourceJson(figure.source)}});
    if (!figure.typed.isEmpty())
        object.append({{"typed", figure.typed}}); // the words a person put in place of the raw ones
    if (figure.settled)
        object.append({{"by", figure.settled->by}, {"on", dateOrNull(figure.settled->on)}});
}

} // namespace ramme
