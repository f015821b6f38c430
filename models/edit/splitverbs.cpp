#include "edit/edittext.h"
#include "edit/programmedocument.h"
#include "edit/tableedit.h"
#include "planning/movetext.h"

namespace ramme {

namespace {

Error noLine() { return Error{ProgrammeDocument::tr("Linjen finnes ikke lenger")}; }

bool hasLine(const Mandate &mandate, int budgetYear, const QString &line)
{
    return std::any_of(mandate.splits.cbegin(), mandate.splits.cend(),
                       [&](const SplitRow &split) { return split.budgetYear == budgetYear && split.line == line; });
}

Error lineTaken(const MandateKey &key, int budgetYear, const QString &line)
{
    return Error{line.isEmpty() ? ProgrammeDocument::tr("%1 har en udelt linje for %2 fra før").arg(mandateText(key)).arg(budgetYear)
                                : ProgrammeDocument::tr("%1 har en linje «%2» for %3 fra før").arg(mandateText(key), line).arg(budgetYear)};
}

QString lineText(const QString &line, LineKind kind) { return line.isEmpty() ? lineKindText(kind) : line; }

QString lineText(const Mandate *mandate, int index)
{
    if (!mandate || !hasRow(mandate->splits, index))
        return {};
    const SplitRow &split = mandate->splits[std::size_t(index)];
    return lineText(split.line, split.kind);
}

/// Runs edit(row) on one line.
template<typename Edit>
auto onLine(int index, Edit edit)
{
    return [index, edit](Mandate &mandate) -> Done {
        if (!hasRow(mandate.splits, index))
            return noLine();
        return edit(mandate, mandate.splits[std::size_t(index)]);
    };
}

bool names(const SplitRow &split, const QString &recipient)
{
    return std::any_of(split.recipients.cbegin(), split.recipients.cend(), [&](const RecipientFigure &cell) { return cell.recipient == recipient; });
}

} // namespace

Done ProgrammeDocument::addSplitLine(const MandateKey &key, int budgetYear, const QString &name, LineKind kind, int at)
{
    const QString line = name.simplified();
    return editMandate(key, tr("Legg til linjen «%1» i fordelingen av %2").arg(lineText(line, kind), mandateText(key)), [&](Mandate &mandate) -> Done {
        if (!isYear(budgetYear))
            return Error{tr("%1 er ikke et årstall").arg(budgetYear)};
        if (hasLine(mandate, budgetYear, line))
            return lineTaken(key, budgetYear, line);
        SplitRow added{budgetYear, line, line, kind, {}};
        for (const SplitRow &split : mandate.splits) {
            for (const RecipientFigure &cell : split.recipients) {
                if (!names(added, cell.recipient))
                    added.recipients.push_back({cell.recipient, typedFigure()});
            }
        }
        if (mandate.splits.empty()) {
            for (const Recipient &recipient : m_programme.recipients)
                added.recipients.push_back({recipient.shortName, typedFigure()});
        }
        insertRow(mandate.splits, std::move(added), at);
        return done();
    });
}

Done ProgrammeDocument::removeSplitLine(const MandateKey &key, int index)
{
    return editMandate(key, tr("Slett linjen «%1» i fordelingen av %2").arg(lineText(mandate(key), index), mandateText(key)),
                       onLine(index, [index](Mandate &mandate, SplitRow &) {
                           mandate.splits.erase(mandate.splits.begin() + index);
                           return done();
                       }));
}

Done ProgrammeDocument::renameSplitLine(const MandateKey &key, int index, const QString &name)
{
    const QString line = name.simplified();
    return editMandate(key, tr("Gi linjen «%1» navnet «%2» i fordelingen av %3").arg(lineText(mandate(key), index), line, mandateText(key)),
                       onLine(index, [&](Mandate &mandate, SplitRow &split) -> Done {
                           if (split.line != line && hasLine(mandate, split.budgetYear, line))
                               return lineTaken(key, split.budgetYear, line);
                           split.line = line;
                           if (isTyped(split.recipients))
                               split.label = line;
                           return done();
                       }));
}

Done ProgrammeDocument::setSplitLineKind(const MandateKey &key, int index, LineKind kind)
{
    return editMandate(key, tr("Regn linjen «%1» i %2 som %3").arg(lineText(mandate(key), index), mandateText(key), lineKindText(kind)),
                       onLine(index, [&](Mandate &, SplitRow &split) {
                           split.kind = kind;
                           return done();
                       }));
}

Done ProgrammeDocument::setSplitLineYear(const MandateKey &key, int index, int budgetYear)
{
    return editMandate(key, tr("Sett budsjettåret for linjen «%1» i %2 til %3").arg(lineText(mandate(key), index), mandateText(key)).arg(budgetYear),
                       onLine(index, [&](Mandate &mandate, SplitRow &split) -> Done {
                           if (!isYear(budgetYear))
                               return Error{tr("%1 er ikke et årstall").arg(budgetYear)};
                           if (split.budgetYear != budgetYear && hasLine(mandate, budgetYear, split.line))
                               return lineTaken(key, budgetYear, split.line);
                           split.budgetYear = budgetYear;
                           return done();
                       }));
}

Done ProgrammeDocument::addSplitRecipient(const MandateKey &key, const QString &recipient)
{
    return editMandate(key, tr("Legg til mottakeren %1 i fordelingen av %2").arg(recipient, mandateText(key)), [&](Mandate &mandate) -> Done {
        const auto &known = m_programme.recipients;
        if (std::none_of(known.cbegin(), known.cend(), [&](const Recipient &one) { return one.shortName == recipient; }))
            return Error{tr("Mottakeren «%1» er ikke kjent; opprett den først").arg(recipient)};
        if (mandate.splits.empty())
            return Error{tr("%1 har ingen fordeling ennå; legg til en linje først").arg(mandateText(key))};
        for (SplitRow &split : mandate.splits) {
            if (!names(split, recipient))
                split.recipients.push_back({recipient, typedFigure()});
        }
        return done();
    });
}

Done ProgrammeDocument::removeSplitRecipient(const MandateKey &key, const QString &recipient)
{
    return editMandate(key, tr("Slett mottakeren %1 i fordelingen av %2").arg(recipient, mandateText(key)), [&](Mandate &mandate) -> Done {
        for (SplitRow &split : mandate.splits)
            std::erase_if(split.recipients, [&](const RecipientFigure &cell) { return cell.recipient == recipient; });
        return done();
    });
}

} // namespace ramme
