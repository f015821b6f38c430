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
    case TableLayout::Kind::None: return LayoutsDialog::tr("ikke en tabell");
    }
    return {};
}

/// How many columns it parts a table into, labels left out; nothing where it does not.
QString columnsOf(const TableLayout &table)
{
    return table.columns.empty() ? LayoutsDialog::tr("som lest") : QString::number(table.columns.size() - 1);
}

} // namespace

LayoutsDialog::LayoutsDialog(ProgrammeDocument *document, QWidget *parent)
    : QDialog(parent)
    , m_document(document)
    , m_list(new QTreeWidget(this))
    , m_message(new QLabel(this))
{
    setWindowTitle(tr("Oppsett av tabeller"));
    resize(620, 340);
    m_list->setRootIsDecorated(false);
    m_list->setHeaderLabels({tr("Navn"), tr("Utgave"), tr("Tabellen er"), tr("Kolonner")});
    m_list->header()->setStretchLastSection(false);
    m_list->header()->setSectionResizeMode(0, QHeaderView::Stretch);
    m_list->setAccessibleName(tr("Oppsett av tabeller"));
    m_message->setWordWrap(true);
    m_message->setTextFormat(Qt::PlainText);

    auto *buttons = new QDialogButtonBox(this);
    m_rename = buttons->addButton(tr("&Gi nytt navn …"), QDialogButtonBox::ActionRole);
    m_remove = buttons->addButton(tr("&Slett"), QDialogButtonBox::ActionRole);
    buttons->addButton(tr("&Lukk"), QDialogButtonBox::RejectRole);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_rename, &QPushButton::clicked, this, &LayoutsDialog::rename);
    connect(m_remove, &QPushButton::clicked, this, &LayoutsDialog::remove);

    for (const auto &[key, act] : {std::pair(QKeySequence(Qt::Key_F2), &LayoutsDialog::rename), std::pair(QKeySequence(QKeySequence::Delete), &LayoutsDialog::remove)}) {
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
        auto *item = new QTreeWidgetItem(m_list, {layout.name, QString::number(layout.version), wordsFor(layout.table.kind), columnsOf(layout.table)});
        if (layout.name == before || !m_list->currentItem())
            m_list->setCurrentItem(item);
    }
    const bool any = m_list->topLevelItemCount() > 0;
    m_rename->setEnabled(any);
    m_remove->setEnabled(any);
    m_message->setText(any ? tr("Et oppsett brukes på tabeller med samme overskrift i mandater med samme tittel, også når årene er andre.")
                           : tr("Det er ikke lært noe oppsett ennå. Si i gjennomgangen av et dokument hvordan en tabell skal leses, så huskes det her."));
}

QString LayoutsDialog::selected() const { return m_list->currentItem() ? m_list->currentItem()->text(0) : QString(); }

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
