#include "tst_expected_support.h"

#include "domain/adopt.h"
#include "domain/amount.h"
#include "import/documentreader.h"

#include <QDir>
#include <QFile>

using namespace ramme;
using namespace Qt::Literals::StringLiterals;

QString RealDocuments::folder()
{
    const QString named = qEnvironmentVariable("RAMME_DOCUMENTS");
    return named.isEmpty() ? QStringLiteral(RAMME_SOURCE_DIR "/../shared/mandates") : named;
}

QStringList RealDocuments::fileNames()
{
    return QDir(folder()).entryList({u"0*.txt"_s}, QDir::Files, QDir::Name);
}

std::optional<QString> RealDocuments::whyMissing()
{
    if (fileNames().size() != 5)
        return u"the five real documents are not in %1 (set RAMME_DOCUMENTS)"_s.arg(folder());
    for (const QString &table : {u"frames"_s, u"splits"_s, u"ambitions"_s, u"award_letter"_s, u"allocation"_s}) {
        if (rows(table).isEmpty())
            return u"expected/%1.tsv is missing or empty in %2"_s.arg(table, folder());
    }
    return std::nullopt;
}

QByteArray RealDocuments::bytes(const QString &fileName)
{
    QFile file(folder() + u'/' + fileName);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QList<RealDocuments::Row> RealDocuments::rows(const QString &table)
{
    QList<Row> found;
    const QStringList lines = QString::fromUtf8(bytes(u"expected/%1.tsv"_s.arg(table))).split(u'\n');
    const QStringList headings = lines.value(0).split(u'\t');
    for (qsizetype number = 1; number < lines.size(); ++number) {
        if (lines[number].isEmpty())
            continue;
        const QStringList cells = lines[number].split(u'\t');
        Row row{{u"#"_s, QString::number(number + 1)}};
        for (qsizetype column = 0; column < headings.size(); ++column)
            row.insert(headings[column], cells.value(column));
        found.append(row);
    }
    return found;
}

std::optional<QString> RealDocuments::read()
{
    programme = newProgramme();
    for (const QString &name : fileNames()) {
        const Result<Reading> reading = readDocument(bytes(name), name, {programme.areas, programme.recipients});
        if (!reading)
            return u"%1: %2"_s.arg(name, reading.error());
        readings.insert(name, *reading);
        if (adopt(programme, *reading) != Adoption::Added)
            return u"%1 was not added"_s.arg(name);
    }
    return std::nullopt;
}

const Mandate *RealDocuments::mandate(const QString &file, const QString &area, int vintage) const
{
    const auto reading = readings.constFind(file);
    if (reading == readings.cend())
        return nullptr;
    for (const Mandate &candidate : reading->mandates) {
        if (candidate.area == area && candidate.vintage == vintage)
            return &candidate;
    }
    return nullptr;
}

QString RealDocuments::line(const QString &file, int number) const
{
    const auto reading = readings.constFind(file);
    return reading == readings.cend() ? QString() : reading->file.text.split(u'\n').value(number - 1);
}

const Reading *RealDocuments::readingStartingWith(const QString &prefix) const
{
    for (auto reading = readings.cbegin(); reading != readings.cend(); ++reading) {
        if (reading.key().startsWith(prefix))
            return &*reading;
    }
    return nullptr;
}

Money moneyFromMill(const QString &mill)
{
    const qsizetype point = mill.indexOf(u'.');
    QString digits = mill;
    qsizetype decimals = 0;
    if (point >= 0) {
        decimals = mill.size() - point - 1;
        digits.remove(point, 1);
    }
    return Money::fromOre((digits + QString(8 - decimals, u'0')).toLongLong());
}

QString shown(const Figure &figure)
{
    return u"%1 %2 (%3, line %4, printed «%5»%6)"_s.arg(toWord(figure.state),
        figure.amount ? formatAmount(*figure.amount, Unit::Million) : figure.percent ? formatPercent(*figure.percent) : QString(),
        toWord(figure.certainty), QString::number(figure.source.line), figure.raw, figure.reason.isEmpty() ? QString() : u": "_s + figure.reason);
}

bool sameLabel(const QString &left, const QString &right)
{
    return left.simplified().compare(right.simplified(), Qt::CaseInsensitive) == 0;
}

bool claims(const Figure &figure)
{
    switch (figure.state) {
    case FigureState::Amount:
    case FigureState::Zero:
    case FigureState::NotSet:
    case FigureState::Percent:
    case FigureState::Mark:
    case FigureState::Text: return true;
    case FigureState::Blank:
    case FigureState::FootnoteOnly:
    case FigureState::Undecided:
    case FigureState::Unreadable: return false;
    }
    return true;
}
