#include "views/dialogs/reviewdialog.h"

#include "domain/figures.h"
#include "edit/doubtsmodel.h"
#include "edit/programmedocument.h"
#include "edit/roles.h"
#include "planning/phrasebook.h"
#include "views/backgroundwork.h"
#include "views/dialogs/importedfilesview.h"
#include "views/doubtdelegate.h"
#include "views/figuretable.h"
#include "views/icons.h"
#include "views/messages.h"
#include "views/pages/ambitionspage.h"
#include "views/pages/letterpage.h"
#include "views/pages/mandatepage.h"
#include "views/signerfield.h"
#include "views/sourcepane.h"
#include "views/tablemarking.h"
#include "views/tablereview.h"
#include "views/tabletools.h"

#include <QAction>
#include <QCheckBox>
#include <QDialogButtonBox>
#include <QLabel>
#include <QListView>
#include <QPushButton>
#include <QSplitter>
#include <QTabWidget>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace ramme {

namespace {

QSet<QString> readFiles(const std::vector<DocumentOutcome> &files)
{
    QSet<QString> read;
    for (const DocumentOutcome &file : files) {
        if (file.error.isEmpty() && file.adoption != Adoption::AlreadyThere)
            read.insert(file.sha256);
    }
    return read;
}

std::vector<TableReview::Read> readings(const std::vector<DocumentOutcome> &files)
{
    std::vector<TableReview::Read> read;
    for (const DocumentOutcome &file : files) {
        if (file.error.isEmpty() && file.adoption != Adoption::AlreadyThere)
            read.push_back(file.reading); // of one that waits the tables can be gone through once it is put in place of the old
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
    , m_summary(new ImportedFilesView(m_copy.get(), m_files, this))
    , m_list(new QListView(this))
    , m_tabs(new QTabWidget(this))
    , m_mandate(new MandatePage(m_copy.get(), m_tabs))
    , m_ambitions(new AmbitionsPage(m_copy.get(), m_tabs))
    , m_letters(new LetterPage(m_copy.get(), m_tabs))
    , m_source(new SourcePane(m_copy.get(), this))
    , m_tables(new TableReview(m_copy.get(), readings(m_files), this))
    , m_tools(new TableTools(m_copy.get(), m_tables, this))
    , m_count(new QLabel(this))
    , m_message(new QLabel(this))
    , m_signer(new SignerField(&m_settings, this))
{
    setWindowTitle(tr("Gå gjennom det som er lest"));
    connect(m_signer, &SignerField::entered, this, [this] { static_cast<Page *>(m_tabs->currentWidget())->table()->setFocus(); });
    m_copy->signWith([this] { return Settlement{m_signer->name(), QDate::currentDate()}; });
    setWindowFlag(Qt::WindowMaximizeButtonHint);
    resize(1240, 760);
    m_tabs->setObjectName(u"pages"_s);
    m_tabs->setDocumentMode(true);
    m_tabs->addTab(m_mandate, lineIcon(u"mandate"_s), tr("Mandat"));
    m_tabs->addTab(m_ambitions, lineIcon(u"ambitions"_s), tr("Ambisjoner"));
    m_tabs->addTab(m_letters, lineIcon(u"source"_s), tr("Brev"));

    auto *left = new QSplitter(Qt::Vertical, this);
    left->addWidget(m_tabs);
    left->addWidget(makeLists());
    left->setStretchFactor(0, 3);
    left->setStretchFactor(1, 2);
    left->setChildrenCollapsible(false);
    auto *all = new QSplitter(Qt::Horizontal, this);
    all->addWidget(left);
    auto *right = new QWidget(this);
    auto *rightLayout = new QVBoxLayout(right);
    rightLayout->setContentsMargins(0, 0, 0, 0);
    rightLayout->setSpacing(0);
    rightLayout->addWidget(m_tools);
    rightLayout->addWidget(m_source, 1);
    all->addWidget(right);
    all->setChildrenCollapsible(false);
    all->setSizes({680, 560});

    auto *layout = new QVBoxLayout(this);
    layout->addWidget(all, 1);
    layout->addWidget(makeButtons());

    for (Page *page : std::initializer_list<Page *>{m_mandate, m_ambitions, m_letters}) {
        connect(page, &Page::picked, this, &ReviewDialog::showPick);
        connect(page, &Page::refused, this, &ReviewDialog::say);
    }
    m_source->setPatient(true);
    connect(m_source, &SourcePane::refused, this, &ReviewDialog::say);
    connect(m_tools, &TableTools::refused, this, &ReviewDialog::say);
    auto *marking = new TableMarking(m_tables, m_source, m_tools, this);
    connect(marking, &TableMarking::said, this, &ReviewDialog::say);
    connect(marking, &TableMarking::tableMade, this, &ReviewDialog::showMadeTable);
    connect(m_copy.get(), &ProgrammeDocument::structureAboutToChange, &m_settling, qOverload<>(&QTimer::start));
    connect(m_copy.get(), &ProgrammeDocument::structureChanged, this, &ReviewDialog::findAgain, Qt::QueuedConnection);
    m_settling.setSingleShot(true);
    m_settling.setInterval(1);
    connect(m_copy.get(), &ProgrammeDocument::planChanged, this, [this] { // the pages, which follow it too, come to rest in a later turn
        if (m_settling.isActive())
            m_settling.start();
    });
    connect(m_doubts, &DoubtsModel::countChanged, this, &ReviewDialog::refreshCount);
    refreshCount();
    if (m_doubts->openCount() > 0)
        goToDoubt(true);
    else
        m_lists->setCurrentIndex(1);
    if (m_doubts->openCount() == 0 && !m_copy->programme().mandates.empty())
        m_mandate->setMandate({m_copy->programme().mandates.back().area, m_copy->programme().mandates.back().vintage});
    else if (m_doubts->openCount() == 0 && !m_copy->programme().letters.empty())
        m_tabs->setCurrentWidget(m_letters);
}

ReviewDialog::~ReviewDialog() = default;

QWidget *ReviewDialog::makeLists()
{
    connect(m_summary, &ImportedFilesView::findingSelected, this, &ReviewDialog::showFinding);
    connect(m_summary, &ImportedFilesView::refused, this, &ReviewDialog::say);

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
    m_lists->addTab(m_summary, tr("&Filer og funn"));
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
    addAction(tr("Angre"), QKeySequence::keyBindings(QKeySequence::Undo), &ReviewDialog::undo);
    addAction(tr("Gjør om"), QKeySequence::keyBindings(QKeySequence::Redo), &ReviewDialog::redo);
    addAction(tr("Gå til kolonneskillene"), {QKeySequence(Qt::Key_F6)}, &ReviewDialog::goToColumns);
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
    layout->addWidget(m_signer);
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
    Page *page = context.isAmongAmbitions() ? static_cast<Page *>(m_ambitions) : context.isInLetter() ? static_cast<Page *>(m_letters) : m_mandate;
    m_tabs->setCurrentWidget(page);
    page->showFigure(id);
    m_source->showFigure(id);
    selectTable(m_copy->figure(id) ? m_copy->figure(id)->source : Source());
}

void ReviewDialog::showPick(const Pick &pick)
{
    if (m_settling.isActive())
        return;
    if (!pick.figure) {
        m_source->showSource(pick.title, pick.explanation, pick.source);
        return selectTable(pick.source);
    }
    m_source->showFigure(pick.figure);
    selectTable(m_copy->figure(pick.figure)->source);
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
    m_source->showSource({}, spoken(finding.message), finding.source);
    selectTable(finding.source);
}

/// The table that stands there is the one the tools act on.
void ReviewDialog::selectTable(const Source &source)
{
    m_shown = source;
    m_place = m_copy->context(m_source->figure());
    m_tables->select(source);
    m_tools->setFigure(m_source->figure());
}

void ReviewDialog::showMadeTable(const Source &place)
{
    m_source->showSource({}, {}, place);
    selectTable(place);
    say(tr("Linjene er en tabell. Gå til skillene med F6, og gi kolonnene overskrifter."));
}

void ReviewDialog::findAgain()
{
    const int shown = m_source->figure();
    int same = m_copy->figure(shown) && m_copy->context(shown) == m_place ? shown : 0;
    int near = 0;
    const auto isPlace = [&](const Figure &figure) { same = same == 0 && m_copy->context(figure.id) == m_place ? figure.id : same; };
    if (const Mandate *mandate = m_copy->mandate(m_place.mandate()))
        visitMandateFigures(*mandate, isPlace);
    else
        visitFigures(m_copy->programme(), isPlace);
    visitFigures(m_copy->programme(), [&](const Figure &figure) {
        if (near == 0 && figure.source.document == m_shown.document && figure.source.line == m_shown.line)
            near = figure.id;
    });
    showFilesAgain();
    const int found = same ? same : near;
    if (found && m_place.table != FigureContext::Table::None)
        showFigure(found);
    else
        m_source->showSource({}, {}, m_shown);
}

/// What is to be looked at in a file is another when its tables are read otherwise, or when it is put in place of the old one.
void ReviewDialog::showFilesAgain()
{
    for (std::size_t i = 0; i < m_files.size(); ++i) {
        DocumentOutcome &file = m_files[i];
        const TableReview::Read read = m_tables->reading(file.sha256);
        if (!file.error.isEmpty() || file.adoption == Adoption::AlreadyThere || (!read && file.adoption == Adoption::Waiting))
            continue;
        file.adoption = read ? Adoption::Added : Adoption::Waiting;
        describe(file, read ? read->reading : file.reading->reading, m_copy->checks());
        m_summary->showAgain(int(i), file);
    }
}

void ReviewDialog::goToColumns()
{
    if (!m_source->goToColumns())
        say(tr("Velg først et tall i en tabell som har kolonner."));
}

void ReviewDialog::undo() { m_copy->undoStack()->undo(); }
void ReviewDialog::redo() { m_copy->undoStack()->redo(); }

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

void ReviewDialog::accept()
{
    if (m_tables->isReading())
        return say(tr("Dokumentet leses på nytt; vent til det er ferdig."));
    if (!m_tables->learn(this)) // nothing enters before it has been shown
        return say(tr("Oppsettet gjelder også andre av dokumentene, som leses på nytt. Se over dem, og legg inn en gang til."));
    const auto follow = [this](const std::stop_token &) { m_derived = Derived::of(m_copy->programme()); };
    if (BackgroundWork(this).carryOut(tr("Legger inn det som er lest …"), follow))
        QDialog::accept();
}

void ReviewDialog::reject()
{
    if (!m_copy->undoStack()->isClean()
        && Messages::ask(this, windowTitle(), tr("Noe er avgjort her. Vil du avbryte uten å legge det inn?")) != Messages::Answer::Yes)
        return;
    QDialog::reject();
}

} // namespace ramme
