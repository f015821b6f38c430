#include "domain/amount.h"
#include "edit/framesmodel.h"
#include "edit/programmedocument.h"
#include "edit/splitmodel.h"
#include "views/figuretable.h"
#include "views/figurewords.h"
#include "views/pages/mandatepage.h"

#include <QMenu>

#include <set>

// Adding and removing what the tables of a mandate are made of.

namespace ramme {

namespace {

/// A name that no row has yet: the words alone, or with a number behind.
template<typename Rows, typename Name>
QString freeName(const Rows &rows, Name name, const QString &words)
{
    QString candidate = words;
    for (int n = 2; std::ranges::any_of(rows, [&](const auto &row) { return name(row) == candidate; }); ++n)
        candidate = MandatePage::tr("%1 %2", "a name and a number that tells it from others").arg(words).arg(n);
    return candidate;
}

/// Opens the name of the last row for editing, so that the next thing typed is its name.
void editName(FigureTable *table, const MandateTableModel *model, int documentRow)
{
    for (int row = 0; row < model->rowCount(); ++row) {
        for (int column = 0; column < model->columnCount(); ++column) {
            if (model->documentRow(row) != documentRow || model->partOfColumn(column) != MandateTableModel::Part::Label)
                continue;
            table->setFocus();
            table->setCurrentIndex(model->index(row, column));
            table->edit(model->index(row, column));
            return;
        }
    }
}

} // namespace

void MandatePage::addFrameRow()
{
    const Mandate *shown = document()->mandate(mandate());
    if (!shown)
        return;
    const int at = int(shown->frames.size());
    const Done done = document()->addFrameRow(mandate(), freeName(shown->frames, [](const FrameRow &r) { return r.row; }, tr("Ny rad")));
    tell(done);
    refit();
    if (done)
        editName(m_framesTable, m_frames, at);
}

void MandatePage::removeFrameRow()
{
    const int row = m_frames->documentRow(m_framesTable->currentIndex().row());
    if (!m_framesTable->currentIndex().isValid() || row < 0)
        return emit refused(tr("Velg først en celle i den raden som skal fjernes."));
    tell(document()->removeFrameRow(mandate(), row));
    refit();
}

void MandatePage::fillYears(QMenu *menu)
{
    const Mandate *shown = document()->mandate(mandate());
    if (!shown)
        return;
    std::set<int> years;
    for (const FrameRow &row : shown->frames) {
        for (const YearFigure &cell : row.years)
            years.insert(cell.year);
    }
    std::vector<int> offered;
    if (years.empty())
        offered = {shown->vintage};
    else
        offered = {*years.begin() - 1, *years.rbegin() + 1};
    for (int year = years.empty() ? 0 : *years.begin(); !years.empty() && year < *years.rbegin(); ++year) {
        if (!years.contains(year))
            offered.push_back(year);
    }
    const MandateKey key = mandate();
    for (const int year : offered) {
        connect(menu->addAction(tr("Legg til %1").arg(year)), &QAction::triggered, this, [this, key, year] {
            tell(document()->addFrameYear(key, year));
            refit();
        });
    }
    menu->addSeparator();
    for (const int year : years) {
        connect(menu->addAction(tr("Fjern %1").arg(year)), &QAction::triggered, this, [this, key, year] {
            tell(document()->removeFrameYear(key, year));
            refit();
        });
    }
}

void MandatePage::fillLines(QMenu *menu)
{
    const Mandate *shown = document()->mandate(mandate());
    if (!shown)
        return;
    const int budgetYear = shown->splits.empty() ? shown->vintage : shown->splits.back().budgetYear;
    for (const LineKind kind : {LineKind::Award, LineKind::Operations, LineKind::CarryOver, LineKind::Other, LineKind::All}) {
        connect(menu->addAction(tr("Legg til linje: %1").arg(FigureWords::lineKind(kind))), &QAction::triggered, this, [this, kind, budgetYear] {
            const Mandate *now = document()->mandate(mandate());
            if (!now)
                return;
            const int at = int(now->splits.size());
            const QString name = kind == LineKind::All ? QString() : freeName(now->splits, [](const SplitRow &r) { return r.line; }, FigureWords::lineKind(kind));
            const Done done = document()->addSplitLine(mandate(), budgetYear, name, kind);
            tell(done);
            refit();
            if (done)
                editName(m_splitsTable, m_splits, at);
        });
    }
}

void MandatePage::removeSplitLine()
{
    const int row = m_splits->documentRow(m_splitsTable->currentIndex().row());
    if (!m_splitsTable->currentIndex().isValid() || row < 0)
        return emit refused(tr("Velg først en celle i den linjen som skal fjernes."));
    tell(document()->removeSplitLine(mandate(), row));
    refit();
}

void MandatePage::fillRecipients(QMenu *menu)
{
    const Mandate *shown = document()->mandate(mandate());
    if (!shown)
        return;
    std::set<QString> present;
    for (const SplitRow &row : shown->splits) {
        for (const RecipientFigure &cell : row.recipients)
            present.insert(cell.recipient);
    }
    const MandateKey key = mandate();
    for (const Recipient &recipient : document()->programme().recipients) {
        const QString name = recipient.shortName;
        const bool has = present.contains(name);
        connect(menu->addAction(has ? tr("Fjern %1").arg(name) : tr("Legg til %1").arg(name)), &QAction::triggered, this, [this, key, name, has] {
            tell(has ? document()->removeSplitRecipient(key, name) : document()->addSplitRecipient(key, name));
            refit();
        });
    }
}

} // namespace ramme
