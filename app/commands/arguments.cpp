#include "commands/arguments.h"

#include <QFileInfo>
#include <QRegularExpression>

using namespace Qt::Literals::StringLiterals;

namespace ramme {

QStringList Arguments::positional(int least, int most)
{
    QStringList given = m_parser.positionalArguments();
    if (given.size() < least)
        refuse(tr("Det mangler noe på kommandolinjen."));
    if (most >= 0 && given.size() > most)
        refuse(tr("«%1» er for mye på kommandolinjen.").arg(given[most]));
    given.resize(std::max(given.size(), qsizetype(least)));
    return given;
}

QString Arguments::word(int place, const QStringList &words)
{
    const QString given = m_parser.positionalArguments().value(place);
    if (!words.contains(given))
        refuse(tr("«%1» finnes ikke; velg %2.").arg(given, words.join(u", "_s)));
    return given;
}

QString Arguments::oneOf(const QString &option, const QStringList &words)
{
    if (!m_parser.isSet(option))
        return words.first();
    const QString given = m_parser.value(option);
    if (!words.contains(given))
        refuse(tr("--%1 kan ikke være «%2»; velg %3.").arg(option, given, words.join(u", "_s)));
    return given;
}

QString Arguments::outFile(const QStringList &endings, bool needed)
{
    const QString file = m_parser.value(u"out"_s);
    if (file.isEmpty()) {
        if (needed || m_parser.isSet(u"out"_s))
            refuse(tr("Si hvor det skal skrives, med --out FIL."));
        return {};
    }
    const QString existing = QFileInfo(file).canonicalFilePath(); // empty where there is none
    const bool isTheProject = !existing.isEmpty() && existing == QFileInfo(m_parser.positionalArguments().value(0)).canonicalFilePath();
    if (isTheProject || file.endsWith(u".ramme"_s, Qt::CaseInsensitive))
        refuse(tr("«%1» er et prosjekt og kan ikke skrives over; velg et annet filnavn.").arg(file));
    if (!endings.isEmpty() && !endings.contains(QFileInfo(file).suffix().toLower()))
        refuse(tr("Filnavnet «%1» må ende på en av disse: %2.").arg(file, endings.join(u", "_s)));
    return file;
}

std::optional<Basis> Arguments::basis()
{
    if (!m_parser.isSet(u"basis"_s))
        return std::nullopt;
    const QString given = m_parser.value(u"basis"_s);
    const std::optional<Basis> basis = basisFromWord(given);
    if (!basis)
        refuse(tr("--basis kan ikke være «%1»; velg newest, own-year eller en årgang som 2025.").arg(given));
    return basis;
}

QSize Arguments::size(const QSize &otherwise)
{
    if (!m_parser.isSet(u"size"_s))
        return otherwise;
    static const QRegularExpression form(u"^([0-9]{3,4})x([0-9]{3,4})$"_s);
    const QRegularExpressionMatch match = form.match(m_parser.value(u"size"_s));
    if (!match.hasMatch())
        refuse(tr("--size skal være bredde og høyde i bildepunkter, som 1280x800."));
    return {match.captured(1).toInt(), match.captured(2).toInt()};
}

void Arguments::refuse(const QString &sentence)
{
    if (m_refusal.isEmpty())
        m_refusal = sentence;
}

bool Arguments::isRefused(const Command &command, Terminal &terminal) const
{
    if (m_refusal.isEmpty())
        return false;
    terminal.complain(tr("%1 Se «ramme %2 --help».").arg(m_refusal, command.name()));
    return true;
}

} // namespace ramme
