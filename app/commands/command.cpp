#include "commands/command.h"

#include "commands/chartcommand.h"
#include "commands/checkcommand.h"
#include "commands/datacommand.h"
#include "commands/importcommand.h"
#include "commands/indexcommand.h"
#include "commands/reportcommand.h"
#include "commands/scenariocommand.h"
#include "commands/shotcommand.h"
#include "commands/tablecommand.h"
#include "commands/verifycommand.h"

using namespace Qt::Literals::StringLiterals;

namespace ramme {

std::vector<std::unique_ptr<Command>> allCommands()
{
    std::vector<std::unique_ptr<Command>> commands;
    commands.push_back(std::make_unique<ImportCommand>());
    commands.push_back(std::make_unique<TableCommand>());
    commands.push_back(std::make_unique<CheckCommand>());
    commands.push_back(std::make_unique<ScenarioCommand>());
    commands.push_back(std::make_unique<IndexCommand>());
    commands.push_back(std::make_unique<ChartCommand>());
    commands.push_back(std::make_unique<DataCommand>());
    commands.push_back(std::make_unique<ShotCommand>());
    commands.push_back(std::make_unique<ReportCommand>());
    commands.push_back(std::make_unique<VerifyCommand>());
    return commands;
}

} // namespace ramme
