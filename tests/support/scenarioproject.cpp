#include "support/scenarioproject.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::Literals::StringLiterals;

namespace ramme::tests {

bool ScenarioProject::make()
{
    QByteArray first = bytesOf(sample(u"mandat-helsekort-2027.txt"_s));
    QByteArray second = first;
    first.replace("14,0    14,0    12,0", "102,5    14,0    12,0").replace("14 mill", "102,5 mill").replace("9,5     4,5      14,0", "67,2    35,3     102,5");
    second.replace("14,0    14,0    12,0", "73,0    14,0    12,0").replace("14 mill", "73 mill").replace("9,5     4,5      14,0", "66,0     7,0      73,0");
    second.replace("igitalt helsekort for gravide", "igitalt vaksinekort");
    m_project = path(u"small.ramme"_s);
    const int imported = runRamme({u"import"_s, m_project, write(u"a.txt"_s, first), write(u"b.txt"_s, second)}).status;
    const bool isRead = imported == 0 || imported == 1;
    return isRead && amount(m_project, {}, helsekort, 2027, u"NHN"_s) == 672 && amount(m_project, {}, vaksinekort, 2027, u"Hdir"_s) == 70
        && scenario(m_project, {u"new"_s, u"S"_s, u"--date"_s, u"2026-09-15"_s}).status == 0;
}

QString ScenarioProject::write(const QString &name, const QByteArray &bytes) const
{
    QFile file(path(name));
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("cannot write into the temporary folder");
    return file.fileName();
}

QByteArray ScenarioProject::bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

qint64 ScenarioProject::amount(const QString &project, const QString &scenario, const QString &area, int year, const QString &recipient)
{
    QStringList arguments{u"table"_s, project, u"allocation"_s, u"--format"_s, u"json"_s};
    if (!scenario.isEmpty())
        arguments << u"--scenario"_s << scenario;
    for (const QJsonValue &cell : QJsonDocument::fromJson(runRamme(arguments).out).array()) {
        const qint64 ore = cell["ore"_L1].toInteger();
        if (cell["area"_L1].toString() == area && cell["year"_L1].toInt() == year && cell["recipient"_L1].toString() == recipient)
            return ore % tenth == 0 ? ore / tenth : -1;
    }
    return -1;
}

} // namespace ramme::tests
