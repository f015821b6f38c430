#pragma once

#include "import/documentreader.h"

#include "domain/proposaltable.h"

namespace ramme {

/// The tables of proposed amounts in a text: areas down, years and recipients across, or either; in one heading line or two, with
/// the recipients in a column of their own as well. Their cells are read as those of any money table.
std::vector<ProposalTable> proposalTablesIn(const FileText &content, const ReadingContext &context);

/// The same for a file, which is opened and read here. Refuses, in one sentence, a file that cannot be read, that was not read to its
/// end, or that holds no such table.
Result<std::vector<ProposalTable>> readProposalFile(const QString &path, const ReadingContext &context);
Result<std::vector<ProposalTable>> readProposal(const QByteArray &bytes, const QString &fileName, const ReadingContext &context);

} // namespace ramme
