#include "views/dialogs/layoutsdialog.h"

#include "edit/programmedocument.h"
#include "views/messages.h"

#include <QAction>
#include <QDialogButtonBox>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace ramme {

namespace {

QString wordsFor(TableLayout::Kind kind)
{
    switch (kind) {
    case TableLayout::Kind::AsRead: return LayoutsDialog::tr("som lest");
    case TableLayout::Kind::Frames: return LayoutsDialog::tr("rammer");
    case TableLayout::Kind::Split: return LayoutsDialog::tr("fordeling");
    case TableLayout::Kind::Ambitions: return LayoutsDialog::tr("ambisjoner");
    case TableLayout::Kind::Posts: return LayoutsDialog::tr("kapittel og post");
    case TableLayout::Kind::Letter: return LayoutsDialog::tr("ingen tabell, men et brev");
    case TableLayout::Kind::None: return LayoutsDialog::tr("ikke en tabell");
    }
    return {};
}

/// How many columns it parts a table into, labels left out; nothing where it does not.
QString columnsOf(const TableLayout &table)
{
    return table.columns.empty() ? LayoutsDialog::tr("som lest") : QString::number(table.columns.size() - 1);
}

QStringList cellsOf(const Layout &layout)
{
    return {layout.name, QString::number(layout.version), wordsFor(layout.table.kind), columnsOf(layout.table), layout.form.subject.isEmpty() ? LayoutsDialog::tr("alle") : layout.form.subject};
}

} // namespace

LayoutsDialog::LayoutsDialog(ProgrammeDocument *document, QWidget *parent)
    : QDialog(parent)
    , m_document(document)
    , m_list(new QTreeWidget(this))
    , m_message(new QLabel(this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Oppsett av tabeller"));
    resize(760, 360);
    m_list->setHeaderLabels({tr("Navn"), tr("Utgave"), tr("Tabellen er"), tr("Kolonner"), tr("Gjelder")});
    m_list->header()->setStretchLastSection(false);
    m_list->header()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_list->header()->setSectionResizeMode(0, QHeaderView::Stretch);
    m_list->setAccessibleName(tr("Oppsett av tabeller"));
    m_message->setWordWrap(true);
    m_message->setTextFormat(Qt::PlainText);

    auto *buttons = new QDialogButtonBox(this);
    m_rename = buttons->addButton(tr("&Gi nytt navn …"), QDialogButtonBox::ActionRole);
    m_remove = buttons->addButton(tr("&Slett"), QDialogButtonBox::ActionRole);
    m_remove->setToolTip(tr("Sletter oppsettet med alle utgavene av det"));
    m_takeBack = buttons->addButton(tr("Ta &tilbake utgaven"), QDialogButtonBox::ActionRole);
    m_takeBack->setToolTip(tr("Den eldre utgaven som er valgt, brukes igjen, som en ny utgave (Ctrl+Enter)"));
    buttons->addButton(tr("&Lukk"), QDialogButtonBox::RejectRole);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_rename, &QPushButton::clicked, this, &LayoutsDialog::rename);
    connect(m_remove, &QPushButton::clicked, this, &LayoutsDialog::remove);
    connect(m_takeBack, &QPushButton::clicked, this, &LayoutsDialog::takeBack);
    connect(m_list, &QTreeWidget::currentItemChanged, this, &LayoutsDialog::offer);

    for (const auto &[key, act] : {std::pair(QKeySequence(Qt::Key_F2), &LayoutsDialog::rename), std::pair(QKeySequence(QKeySequence::Delete), &LayoutsDialog::remove),
                                   std::pair(QKeySequence(Qt::CTRL | Qt::Key_Return), &LayoutsDialog::takeBack)}) {
        auto *action = new QAction(this);
        action->setShortcut(key);
        connect(action, &QAction::triggered, this, act);
        addAction(action);
    }

    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_list, 1);
    layout->addWidget(m_message);
    layout->addWidget(buttons);
    connect(document, &ProgrammeDocument::structureChanged, this, &LayoutsDialog::refresh);
    connect(document, &ProgrammeDocument::aboutToReset, this, &QDialog::reject);
    refresh();
}

void LayoutsDialog::refresh()
{
    const QString before = selected();
    m_list->clear();
    for (const Layout &layout : m_document->programme().layouts) {
        auto *item = new QTreeWidgetItem(m_list, cellsOf(layout));
        const std::vector<FormerLayout> &former = m_document->programme().formerLayouts;
        for (auto old = former.crbegin(); old != former.crend(); ++old) {
            if (old->layout.name == layout.name)
                new QTreeWidgetItem(item, cellsOf(old->layout));
        }
        item->setExpanded(true);
        if (layout.name == before || !m_list->currentItem())
            m_list->setCurrentItem(item);
    }
    const bool any = m_list->topLevelItemCount() > 0;
    offer();
    m_message->setText(any ? tr("Et oppsett brukes på tabeller med samme overskrift, også når årene er andre, i mandater og brev med samme tittel eller i alle.")
                           : tr("Det er ikke lært noe oppsett ennå. Si i gjennomgangen av et dokument hvordan en tabell skal leses, så huskes det her."));
}

void LayoutsDialog::offer()
{
    m_rename->setEnabled(m_list->currentItem());
    m_remove->setEnabled(m_list->currentItem());
    m_takeBack->setEnabled(olderVersion() != 0);
}

QString LayoutsDialog::selected() const { return m_list->currentItem() ? m_list->currentItem()->text(0) : QString(); }

int LayoutsDialog::olderVersion() const
{
    const QTreeWidgetItem *item = m_list->currentItem();
    return item && item->parent() ? item->text(1).toInt() : 0;
}

void LayoutsDialog::takeBack()
{
    if (olderVersion() == 0)
        return;
    if (const Done done = m_document->takeBackLayout(selected(), olderVersion()); !done)
        m_message->setText(done.error());
}

void LayoutsDialog::rename()
{
    const QString name = selected();
    const std::optional<QString> wanted = Messages::askForText(this, tr("Gi oppsettet nytt navn"), tr("Nytt navn:"), name, {});
    if (!wanted)
        return;
    if (const Done done = m_document->renameLayout(name, *wanted); !done)
        m_message->setText(done.error());
}

void LayoutsDialog::remove()
{
    if (const Done done = m_document->removeLayout(selected()); !done)
        m_message->setText(done.error());
}

} // namespace ramme
