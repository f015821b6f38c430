#include "terminal.h"

#include <cstdio>

#ifdef Q_OS_UNIX
#include <sys/ioctl.h>
#include <unistd.h>
#endif

using namespace Qt::Literals::StringLiterals;

namespace ramme {

namespace {

/// What a document or a file name says must not steer the terminal.
QString tame(QString text)
{
    for (QChar &c : text) {
        if (c.category() == QChar::Other_Control && c != u'\n')
            c = u' ';
    }
    return text;
}

} // namespace

void Terminal::print(const QString &line)
{
    write(tame(line).toUtf8() + '\n');
}

void Terminal::write(const QByteArray &bytes)
{
    if (std::fwrite(bytes.constData(), 1, std::size_t(bytes.size()), stdout) != std::size_t(bytes.size()))
        m_failed = true;
}

void Terminal::complain(const QString &sentence)
{
    const QByteArray line = u"ramme: %1\n"_s.arg(tame(sentence).simplified()).toUtf8();
    std::fflush(stdout);
    std::fwrite(line.constData(), 1, std::size_t(line.size()), stderr);
}

Exit Terminal::refuse(const QString &sentence)
{
    complain(sentence);
    return Exit::Refused;
}

int Terminal::width() const
{
#ifdef Q_OS_UNIX
    winsize size{};
    if (ioctl(STDOUT_FILENO, TIOCGWINSZ, &size) == 0 && size.ws_col > 0)
        return std::max<int>(size.ws_col, 60);
#endif
    return 120;
}

Exit Terminal::finish(Exit exit)
{
    if (std::fflush(stdout) != 0)
        m_failed = true;
    return m_failed ? refuse(tr("Standard ut tok ikke imot alt som ble skrevet; se om det er plass på disken.")) : exit;
}

} // namespace ramme
