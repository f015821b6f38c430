#include "views/dialogs/reviewdialog.h"

#include "edit/doubtsmodel.h"
#include "edit/programmedocument.h"
#include "edit/roles.h"
#include "views/dialogs/importedfilesview.h"
#include "views/figuretable.h"
#include "views/icons.h"
#include "views/messages.h"
#include "views/pages/ambitionspage.h"
#include "views/pages/mandatepage.h"
#include "views/sourcepane.h"

#include <QAction>
#include <QCheckBox>
#include <QDialogButtonBox>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QSplitter>
#include <QStyledItemDelegate>
#include <QTabWidget>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace ramme {

namespace {

/// Puts a shape before each figure: in doubt, or settled.
class DoubtDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override
    {
        QStyledItemDelegate::initStyleOption(option, index);
        option->icon = lineIcon(index.data(IncompleteRole).toBool() ? u"warning"_s : u"checks"_s);
        option->features |= QStyleOptionViewItem::HasDecoration;
        option->decorationSize = {16, 16};
    }
};

QSet<QString> readFiles(const std::vector<DocumentOutcome> &files)
{
    QSet<QString> read;
    for (const DocumentOutcome &file : files) {
        if (file.error.isEmpty() && file.adoption == Adoption::Added)
            read.insert(file.sha256);
    }
    return read;
}

} // namespace

ReviewDialog::ReviewDialog(std::unique_ptr<ProgrammeDocument> copy, std::vector<DocumentOutcome> files, QWidget *parent)
    : QDialog(parent)
    , m_copy(std::move(copy))
    , m_files(std::move(files))
    , m_doubts(new DoubtsModel(m_copy.get(), readFiles(m_files), this))
    , m_lists(new QTabWidget(this))
    , m_list(new QListView(this))
    , m_tabs(new QTabWidget(this))
    , m_mandate(new MandatePage(m_copy.get(), m_tabs))
    , m_ambitions(new AmbitionsPage(m_copy.get(), m_tabs))
    , m_source(new SourcePane(m_copy.get(), this))
    , m_count(new QLabel(this))
    , m_message(new QLabel(this))
    , m_name(new QLineEdit(m_settings.analyst(), this))
{
    setWindowTitle(tr("Gå gjennom det som er lest"));
    m_name->setObjectName(u"name"_s);
    m_name->setToolTip(tr("Står ved hvert tall du bekrefter eller retter"));
    m_name->setMaximumWidth(180);
    connect(m_name, &QLineEdit::textEdited, this, [this](const QString &name) { m_settings.setAnalyst(name); });
    auto *named = new QAction(m_name); // Enter ends the name, not the review
    named->setShortcuts({QKeySequence(Qt::Key_Return), QKeySequence(Qt::Key_Enter)});
    named->setShortcutContext(Qt::WidgetShortcut);
    m_name->addAction(named);
    connect(named, &QAction::triggered, this, [this] { static_cast<Page *>(m_tabs->currentWidget())->table()->setFocus(); });
    m_copy->signWith([this] { return Settlement{m_name->text(), QDate::currentDate()}; });
    setWindowFlag(Qt::WindowMaximizeButtonHint);
    resize(1240, 760);
    m_tabs->setDocumentMode(true);
    m_tabs->addTab(m_mandate, lineIcon(u"mandate"_s), tr("Mandat"));
    m_tabs->addTab(m_ambitions, lineIcon(u"ambitions"_s), tr("Ambisjoner"));

    auto *left = new QSplitter(Qt::Vertical, this);
    left->addWidget(m_tabs);
    left->addWidget(makeLists());
    left->setStretchFactor(0, 3);
    left->setStretchFactor(1, 2);
    left->setChildrenCollapsible(false);
    auto *all = new QSplitter(Qt::Horizontal, this);
    all->addWidget(left);
    all->addWidget(m_source);
    all->setChildrenCollapsible(false);
    all->setSizes({680, 560});

    auto *layout = new QVBoxLayout(this);
    layout->addWidget(all, 1);
    layout->addWidget(makeButtons());

    for (Page *page : std::initializer_list<Page *>{m_mandate, m_ambitions}) {
        connect(page, &Page::picked, this, &ReviewDialog::showPick);
        connect(page, &Page::refused, this, &ReviewDialog::say);
    }
    connect(m_source, &SourcePane::refused, this, &ReviewDialog::say);
    connect(m_doubts, &DoubtsModel::countChanged, this, &ReviewDialog::refreshCount);
    refreshCount();
    if (m_doubts->openCount() > 0)
        goToDoubt(true);
    else
        m_lists->setCurrentIndex(1);
    if (m_doubts->openCount() == 0 && !m_copy->programme().mandates.empty())
        m_mandate->setMandate({m_copy->programme().mandates.back().area, m_copy->programme().mandates.back().vintage});
}

ReviewDialog::~ReviewDialog() = default;

QWidget *ReviewDialog::makeLists()
{
    auto *summary = new ImportedFilesView(m_copy.get(), m_files, this);
    connect(summary, &ImportedFilesView::findingSelected, this, &ReviewDialog::showFinding);
    connect(summary, &ImportedFilesView::refused, this, &ReviewDialog::say);

    m_list->setModel(m_doubts);
    m_list->setItemDelegate(new DoubtDelegate(m_list));
    m_list->setWordWrap(true);
    m_list->setAlternatingRowColors(true);
    m_list->setAccessibleName(tr("Tall som er i tvil"));
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, [this](const QModelIndex &current) {
        if (current.isValid())
            showFigure(m_doubts->figureAt(current.row()));
    });
    auto *decided = new QCheckBox(tr("Vis også tall &lesingen har avgjort"), this);
    connect(decided, &QCheckBox::toggled, m_doubts, &DoubtsModel::setWithDecided);

    auto *doubts = new QWidget(this);
    auto *layout = new QVBoxLayout(doubts);
    layout->setContentsMargins(0, 6, 0, 0);
    layout->addWidget(m_list, 1);
    layout->addWidget(decided);
    m_lists->setDocumentMode(true);
    m_lists->addTab(doubts, QString());
    m_lists->addTab(summary, tr("&Filer og funn"));
    return m_lists;
}

QWidget *ReviewDialog::makeButtons()
{
    auto *buttons = new QDialogButtonBox(this);
    auto *accept = buttons->addButton(tr("Legg &inn i prosjektet"), QDialogButtonBox::AcceptRole);
    accept->setObjectName(u"accept"_s);
    accept->setToolTip(tr("Alt som er lest og avgjort her, blir ett trinn som kan angres (Ctrl+Enter)"));
    auto *cancel = buttons->addButton(tr("A&vbryt"), QDialogButtonBox::RejectRole);
    auto *next = buttons->addButton(tr("&Neste i tvil"), QDialogButtonBox::ActionRole);
    next->setToolTip(tr("F8; Shift+F8 går tilbake"));
    for (QPushButton *button : {accept, cancel, next})
        button->setAutoDefault(false);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(next, &QPushButton::clicked, this, &ReviewDialog::nextDoubt);

    addAction(tr("Neste tall i tvil"), {QKeySequence(Qt::Key_F8)}, &ReviewDialog::nextDoubt);
    addAction(tr("Forrige tall i tvil"), {QKeySequence(Qt::SHIFT | Qt::Key_F8)}, &ReviewDialog::previousDoubt);
    addAction(tr("Bekreft"), {QKeySequence(Qt::CTRL | Qt::Key_B)}, &ReviewDialog::confirm);
    addAction(tr("Merk som ikke fastsatt"), {QKeySequence(Qt::CTRL | Qt::Key_Minus)}, &ReviewDialog::markNotSet);
    addAction(tr("Legg inn i prosjektet"), {QKeySequence(Qt::CTRL | Qt::Key_Return), QKeySequence(Qt::CTRL | Qt::Key_Enter)}, &ReviewDialog::accept);
    for (int digit = 1; digit <= 9; ++digit) {
        auto *choose = new QAction(tr("Velg lesning %1").arg(digit), this);
        choose->setShortcut(QKeySequence(Qt::ALT | Qt::Key(Qt::Key_0 + digit)));
        connect(choose, &QAction::triggered, this, [this, digit] { chooseReading(digit - 1); });
        QWidget::addAction(choose);
    }

    auto *foot = new QWidget(this);
    auto *layout = new QHBoxLayout(foot);
    layout->setContentsMargins(0, 0, 0, 0);
    m_count->setWordWrap(true); // the buttons keep their width, and a small screen has room for them
    m_message->setWordWrap(true);
    layout->addWidget(m_count, 2);
    m_message->setTextFormat(Qt::PlainText);
    layout->addWidget(m_message, 1);
    auto *name = new QLabel(tr("Na&vnet ditt:"), foot);
    name->setBuddy(m_name);
    layout->addWidget(name);
    layout->addWidget(m_name);
    layout->addWidget(buttons);
    return foot;
}

void ReviewDialog::addAction(const QString &text, const QList<QKeySequence> &keys, void (ReviewDialog::*act)())
{
    auto *action = new QAction(text, this);
    action->setShortcuts(keys);
    connect(action, &QAction::triggered, this, act);
    QWidget::addAction(action);
}

void ReviewDialog::refreshCount()
{
    const int open = m_doubts->openCount();
    m_lists->setTabText(0, open ? tr("&Tall i tvil (%1)").arg(open) : tr("&Tall i tvil"));
    m_count->setText(open ? tr("%n tall er i tvil. F8: neste · Alt+1–9: velg lesning · F2: skriv · Ctrl+−: ikke fastsatt", nullptr, open)
                          : tr("Ingen tall er i tvil."));
}

void ReviewDialog::say(const QString &text) { m_message->setText(text); }

void ReviewDialog::showFigure(int id)
{
    say({});
    markInList(id);
    const FigureContext context = m_copy->context(id);
    Page *page = context.table == FigureContext::Table::Ambitions ? static_cast<Page *>(m_ambitions) : m_mandate;
    m_tabs->setCurrentWidget(page);
    page->showFigure(id);
    m_source->showFigure(id);
}

void ReviewDialog::showPick(const Pick &pick)
{
    if (!pick.figure)
        return m_source->showSource(pick.title, pick.explanation, pick.source);
    m_source->showFigure(pick.figure);
    markInList(pick.figure);
}

/// Without going there: it is already shown.
void ReviewDialog::markInList(int figure)
{
    const int row = m_doubts->rowOf(figure);
    if (row < 0 || m_list->currentIndex().row() == row)
        return;
    const QSignalBlocker quiet(m_list->selectionModel());
    m_list->setCurrentIndex(m_doubts->index(row));
    m_list->viewport()->update();
}

void ReviewDialog::showFinding(const Finding &finding)
{
    if (finding.figure && m_copy->figure(finding.figure))
        return showFigure(finding.figure);
    const MandateKey key{finding.area, finding.vintage};
    if (m_copy->mandate(key)) {
        m_mandate->setMandate(key);
        m_ambitions->setMandate(key);
    }
    m_source->showSource({}, finding.message, finding.source);
}

void ReviewDialog::goToDoubt(bool forward)
{
    const int current = m_list->currentIndex().isValid() ? m_list->currentIndex().row() : forward ? -1 : m_doubts->rowCount();
    const int row = m_doubts->nextOpen(current, forward);
    if (row < 0)
        return say(tr("Alle tall er avgjort. Trykk Ctrl+Enter for å legge dem inn."));
    const int figure = m_doubts->figureAt(row);
    m_list->setCurrentIndex(m_doubts->index(row));
    showFigure(figure);
    static_cast<Page *>(m_tabs->currentWidget())->table()->setFocus();
}

void ReviewDialog::chooseReading(int index)
{
    const Figure *figure = m_copy->figure(m_source->figure());
    if (!figure || std::size_t(index) >= figure->readings.size())
        return say(tr("Tallet har ingen slik lesning."));
    if (const Done done = m_copy->chooseReading(figure->id, QString(figure->readings[std::size_t(index)].id)); !done)
        return say(done.error());
    nextDoubt();
}

void ReviewDialog::confirm()
{
    if (const Done done = m_copy->confirm(m_source->figure()); !done)
        return say(done.error());
    nextDoubt();
}

void ReviewDialog::markNotSet()
{
    if (const Done done = m_copy->correct(m_source->figure(), Entry::notSet()); !done)
        return say(done.error());
    nextDoubt();
}

void ReviewDialog::reject()
{
    if (!m_copy->undoStack()->isClean()
        && Messages::ask(this, windowTitle(), tr("Noe er avgjort her. Vil du avbryte uten å legge det inn?")) != Messages::Answer::Yes)
        return;
    QDialog::reject();
}

} // namespace ramme
