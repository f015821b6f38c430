#include "report/seal/reportseal.h"

#include "report/data.h"
#include "report/definitionjson.h"
#include "report/scenariojson.h"
#include "report/seal/reportrecord.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <map>

#include <zlib.h>

using namespace Qt::Literals::StringLiterals;

namespace ramme {

namespace {

struct SealText
{
    Q_DECLARE_TR_FUNCTIONS(ReportSeal)
};

const QByteArray mark = QByteArray(sealMark) + '-'; // then the number of the piece, a dot, how many there are, and a colon
constexpr qsizetype pieceLength = 30'000; // a cell of a spreadsheet holds 32 767 letters
constexpr qsizetype mostPieces = 2'000;
constexpr qsizetype longestNumbers = 20;
constexpr qsizetype largestRecord = 256 * 1024 * 1024;
constexpr int version = 1;

QString digestOf(const QByteArray &bytes) { return QString::fromLatin1(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex()); }

Error noSeal() { return Error{SealText::tr("Rapporten har ikke noe segl: den er ikke skrevet av Ramme, er ren tekst, eller er lagret på nytt av et program som tok det bort")}; }
Error brokenSeal() { return Error{SealText::tr("Seglet i rapporten er ødelagt, så det kan ikke sies hva som er endret; skriv rapporten på nytt fra prosjektet")}; }

/// The pieces by their numbers; nothing where one is missing or there are two kinds.
std::optional<QByteArray> gathered(const QByteArray &bytes)
{
    std::map<int, QByteArray> pieces;
    int wanted = 0;
    for (qsizetype at = bytes.indexOf(mark); at >= 0; at = bytes.indexOf(mark, at + mark.size())) {
        const QByteArray beginning = bytes.mid(at + mark.size(), longestNumbers);
        const qsizetype numbersEnd = beginning.indexOf(':');
        const qsizetype colon = numbersEnd < 0 ? -1 : at + mark.size() + numbersEnd;
        const QByteArrayList numbers = beginning.left(std::max<qsizetype>(numbersEnd, 0)).split('.');
        const int number = numbers.value(0).toInt();
        const int count = numbers.value(1).toInt();
        if (colon < 0 || number < 1 || number > count || count > mostPieces)
            continue;
        qsizetype end = colon + 1;
        while (end < bytes.size() && end - colon <= pieceLength && (std::isalnum(static_cast<unsigned char>(bytes[end])) || bytes[end] == '-' || bytes[end] == '_'))
            ++end;
        wanted = count;
        pieces[number] = bytes.mid(colon + 1, end - colon - 1);
    }
    if (pieces.empty() || int(pieces.size()) != wanted || pieces.rbegin()->first != wanted)
        return std::nullopt;
    QByteArray all;
    for (const auto &[number, piece] : pieces)
        all += piece;
    return all;
}

/// What qCompress made, as far as it is no more than a record may be, whatever it says of its size.
std::optional<QByteArray> unpacked(const QByteArray &packed)
{
    constexpr qsizetype header = 4;
    constexpr qsizetype step = 1024 * 1024;
    z_stream stream{};
    if (inflateInit(&stream) != Z_OK)
        return std::nullopt;
    QByteArray in = packed.sliced(header);
    stream.next_in = reinterpret_cast<Bytef *>(in.data());
    stream.avail_in = static_cast<uInt>(in.size());
    QByteArray bytes;
    int state = Z_OK;
    while (state == Z_OK && bytes.size() <= largestRecord) {
        const qsizetype before = bytes.size();
        bytes.resize(before + step);
        stream.next_out = reinterpret_cast<Bytef *>(bytes.data() + before);
        stream.avail_out = static_cast<uInt>(step);
        state = inflate(&stream, Z_NO_FLUSH);
        bytes.chop(stream.avail_out);
    }
    inflateEnd(&stream);
    return state == Z_STREAM_END && bytes.size() <= largestRecord ? std::optional(bytes) : std::nullopt;
}

} // namespace

ReportSeal sealOf(const Report &report, const ReportDefinition &definition, const Programme &programme)
{
    Programme held = programme;
    held.reports.clear(); // what is kept to be written again changes no figure
    ReportSeal seal{report, definition, digestOf(dataJson(held)), {}, {}, {}};
    for (const Mandate &mandate : programme.mandates)
        seal.vintages.append(mandate.area + u' ' + QString::number(mandate.vintage));
    for (const IndexSeries &series : programme.indices)
        seal.indices.append(series.label());
    if (const Scenario *scenario = definition.scenario.isEmpty() ? nullptr : findScenario(programme, definition.scenario))
        seal.scenarioHead = digestOf(scenarioJson(*scenario).toBytes());
    return seal;
}

Report sealed(Report report, const ReportDefinition &definition, const Programme &programme)
{
    report.seal = sealPieces(sealOf(report, definition, programme));
    return report;
}

QByteArrayList sealPieces(const ReportSeal &seal)
{
    const QJsonObject record{{u"version"_s, version},
                             {u"report"_s, recordOf(seal.report)},
                             {u"definition"_s, QJsonDocument::fromJson(definitionJson(seal.definition).toBytes()).object()},
                             {u"programme"_s, seal.programme},
                             {u"vintages"_s, QJsonArray::fromStringList(seal.vintages)},
                             {u"indices"_s, QJsonArray::fromStringList(seal.indices)},
                             {u"scenario"_s, seal.scenarioHead}};
    QByteArray bytes = qCompress(QJsonDocument(record).toJson(QJsonDocument::Compact));
    bytes.append(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256));
    const QByteArray text = bytes.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
    const qsizetype count = (text.size() + pieceLength - 1) / pieceLength;
    QByteArrayList pieces;
    for (qsizetype i = 0; i < count; ++i)
        pieces.append(mark + QByteArray::number(i + 1) + '.' + QByteArray::number(count) + ':' + text.mid(i * pieceLength, pieceLength));
    return pieces;
}

Result<ReportSeal> sealIn(const QByteArray &file)
{
    if (!file.contains(mark))
        return noSeal();
    const std::optional<QByteArray> text = gathered(file);
    const QByteArray packed = text ? QByteArray::fromBase64(*text, QByteArray::Base64UrlEncoding) : QByteArray();
    constexpr qsizetype digestLength = 32;
    if (packed.size() < digestLength + 4 || QCryptographicHash::hash(packed.chopped(digestLength), QCryptographicHash::Sha256) != packed.last(digestLength))
        return brokenSeal();
    const std::optional<QByteArray> bytes = unpacked(packed.chopped(digestLength));
    if (!bytes)
        return brokenSeal();
    const QJsonObject record = QJsonDocument::fromJson(*bytes).object();
    if (record["version"_L1].toInt() > version)
        return Error{SealText::tr("Rapporten er skrevet av en nyere utgave av Ramme; oppdater Ramme for å kontrollere den")};
    std::optional<Report> report = reportFromRecord(record["report"_L1].toObject());
    std::optional<ReportDefinition> definition = definitionFromJson(record["definition"_L1].toObject());
    if (!report || !definition)
        return brokenSeal();
    ReportSeal seal{std::move(*report), std::move(*definition), record["programme"_L1].toString(), {}, {}, record["scenario"_L1].toString()};
    for (const QJsonValue &vintage : record["vintages"_L1].toArray())
        seal.vintages.append(vintage.toString());
    for (const QJsonValue &index : record["indices"_L1].toArray())
        seal.indices.append(index.toString());
    return seal;
}

} // namespace ramme
