#include "commands/reservedcommand.h"

namespace ramme {

Exit ReservedCommand::run(const QCommandLineParser &, Terminal &terminal) const
{
    terminal.complain(tr("«%1» finnes ikke i denne utgaven. «ramme --help» viser det som finnes.").arg(m_name));
    return Exit::Usage;
}

} // namespace ramme
