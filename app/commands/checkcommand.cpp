#include "commands/checkcommand.h"

#include "commands/arguments.h"
#include "planning/checks.h"
#include "report/data.h"
#include "store/projectfile.h"

using namespace Qt::Literals::StringLiterals;

namespace ramme {

QString CheckCommand::name() const { return u"check"_s; }
QString CheckCommand::synopsis() const { return tr("PROSJEKT.ramme"); }
QString CheckCommand::summary() const { return tr("Kontrollerer summer og motsigelser; status 1 når noe må ses på av en person."); }

void CheckCommand::declare(QCommandLineParser &parser) const
{
    parser.addPositionalArgument(tr("PROSJEKT.ramme"), tr("Prosjektet."));
    parser.addOption({u"format"_s, tr("Som tekst, eller funnene som JSON."), u"text|json"_s});
}

} // namespace ramme
