#include "views/sourcepane.h"

#include "edit/edittext.h"
#include "edit/programmedocument.h"
#include "import/pagesprocess.h"
#include "import/tableoutline.h"
#include "planning/phrasebook.h"
#include "views/columnseparators.h"
#include "views/figurewords.h"
#include "views/pagepictures.h"
#include "views/pageview.h"
#include "views/sourcetext.h"
#include "views/tablesheet.h"

#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QTabBar>
#include <QTabWidget>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace ramme {

namespace {

constexpr int besideFrom = 560; ///< width from which the facts stand beside the text, not above it

QLabel *wordLabel(QWidget *parent)
{
    auto *label = new QLabel(parent);
    label->setWordWrap(true);
    label->setTextFormat(Qt::PlainText);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    return label;
}

} // namespace

SourcePane::SourcePane(ProgrammeDocument *document, QWidget *parent)
    : QWidget(parent)
    , m_document(document)
    , m_layout(new QBoxLayout(QBoxLayout::TopToBottom, this))
    , m_facts(new QScrollArea(this))
    , m_title(wordLabel(this))
    , m_value(wordLabel(this))
    , m_certainty(wordLabel(this))
    , m_explanation(wordLabel(this))
    , m_readings(new QVBoxLayout)
    , m_confirm(new QPushButton(tr("&Bekreft"), this))
    , m_restore(new QPushButton(tr("&Tilbake til det trykte"), this))
    , m_where(wordLabel(this))
    , m_views(new QTabWidget(this))
    , m_page(new PageView(m_views))
    , m_text(new SourceText(m_views))
    , m_sheet(new TableSheet(m_views))
    , m_pictures(new PagePictures(picturePage, this))
{
    m_views->setDocumentMode(true);
    m_views->addTab(m_page, tr("&Side"));
    m_views->addTab(m_text, tr("Te&kst"));
    m_views->addTab(m_sheet, tr("K&olonner"));
    m_views->setCurrentWidget(m_text);
    offerViews();
    QFont large = font();
    large.setPointSizeF(large.pointSizeF() * 1.4);
    large.setBold(true);
    m_value->setFont(large);
    QFont bold = font();
    bold.setBold(true);
    m_certainty->setFont(bold);
    m_confirm->setToolTip(tr("Du går god for at tallet er lest riktig"));
    m_restore->setToolTip(tr("Forkast rettingen og vis det dokumentet sier"));
    m_confirm->setAutoDefault(true);
    m_restore->setAutoDefault(true);

    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_confirm);
    buttons->addWidget(m_restore);
    buttons->addStretch();
    m_readings->setSpacing(4);

    auto *facts = new QWidget(this);
    auto *factsLayout = new QVBoxLayout(facts);
    factsLayout->setContentsMargins(0, 0, 4, 0);
    factsLayout->setSpacing(5);
    factsLayout->addWidget(m_title);
    factsLayout->addWidget(m_value);
    factsLayout->addWidget(m_certainty);
    factsLayout->addWidget(m_explanation);
    factsLayout->addLayout(m_readings);
    factsLayout->addLayout(buttons);
    factsLayout->addStretch(1);
    m_facts->setWidget(facts);
    m_facts->setWidgetResizable(true);
    m_facts->setFrameShape(QFrame::NoFrame);
    m_facts->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_facts->setFocusPolicy(Qt::NoFocus);
    auto *page = new QVBoxLayout;
    page->setSpacing(5);
    page->addWidget(m_where);
    page->addWidget(m_views, 1);

    m_layout->setContentsMargins(8, 6, 6, 6);
    m_layout->addWidget(m_facts);
    m_layout->addLayout(page, 1);

    connect(m_confirm, &QPushButton::clicked, this, [this] { act([this] { return m_document->confirm(m_figure); }); });
    connect(m_restore, &QPushButton::clicked, this, [this] { act([this] { return m_document->restorePrinted(m_figure); }); });
    for (const ColumnSeparators *separators : {m_page->separators(), m_sheet->separators()}) {
        connect(separators, &ColumnSeparators::moved, this, &SourcePane::columnsMoved);
        connect(separators, &ColumnSeparators::currentChanged, this, &SourcePane::columnPicked);
    }
    connect(m_page, &PageView::boxDrawn, this, [this](const QRectF &box) { emit boxDrawn(m_shown, box); });
    connect(m_pictures, &PagePictures::drawn, this, &SourcePane::showPage);
    connect(m_pictures, &PagePictures::notDrawn, this, [this](const QString &sha256, int number, const QString &reason) {
        if (m_shown.document == sha256 && m_shown.page == number)
            m_page->showWords(tr("Siden kan ikke vises: %1").arg(reason));
    });
    connect(document, &ProgrammeDocument::figureChanged, this, [this](int id) {
        if (id == m_figure)
            refresh();
    });
    connect(document, &ProgrammeDocument::mandateChanged, this, &SourcePane::refresh);
    connect(document, &ProgrammeDocument::structureChanged, this, &SourcePane::refresh);
    connect(document, &ProgrammeDocument::wasReset, this, [this] { showFigure(0); });
    showFigure(0);
}

SourcePane::~SourcePane() = default;

template<typename Verb>
void SourcePane::act(Verb verb)
{
    if (const Done done = verb(); !done)
        emit refused(done.error());
}

void SourcePane::showFigure(int id)
{
    m_figure = id;
    if (id && m_document->figure(id))
        refresh();
    else
        showNothing(QString(), tr("Velg et tall for å se hvor det kommer fra."));
}

void SourcePane::showNothing(const QString &title, const QString &explanation)
{
    showSource(title, explanation, {});
}

void SourcePane::showSource(const QString &title, const QString &explanation, const Source &source)
{
    m_figure = 0;
    clearReadings();
    m_title->setText(title);
    m_title->setVisible(!title.isEmpty());
    m_value->hide();
    m_certainty->hide();
    m_explanation->setText(explanation);
    m_explanation->setVisible(!explanation.isEmpty());
    m_confirm->hide();
    m_restore->hide();
    showText(source, QString());
    arrange();
}

void SourcePane::refresh()
{
    const Figure *figure = m_figure ? m_document->figure(m_figure) : nullptr;
    if (!figure) {
        if (m_figure && !m_patient)
            showFigure(0);
        return;
    }
    const FigureContext context = m_document->context(m_figure);
    m_title->setText(FigureWords::place(context));
    m_title->show();
    m_value->setText(FigureWords::value(*figure, context.unit));
    m_value->show();
    m_certainty->setText(standingText(*figure));
    m_certainty->show();

    QStringList lines;
    if (!figure->reason.isEmpty() && figure->certainty != Certainty::Decided) // there it is the words above
        lines << figure->reason;
    if (figure->printed) {
        lines << tr("Dokumentet sier: %1.")
                     .arg(FigureWords::value(figure->printed->state, figure->printed->amount, figure->printed->percent, figure->raw, context.unit));
    }
    if (!figure->raw.isEmpty())
        lines << tr("Trykt tekst: «%1»").arg(figure->raw);
    m_explanation->setText(lines.join(u'\n'));
    m_explanation->setVisible(!lines.isEmpty());
    m_confirm->setVisible(figure->certainty == Certainty::Decided);
    m_restore->setVisible(figure->certainty == Certainty::Corrected && figure->printed.has_value());
    showReadings(*figure);
    showText(figure->source, figure->raw);
    arrange();
}

void SourcePane::arrange()
{
    const bool beside = width() >= besideFrom;
    m_layout->setDirection(beside ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    if (beside) {
        m_facts->setFixedWidth(std::clamp(width() / 3, 240, 420));
        m_facts->setMinimumHeight(0);
        m_facts->setMaximumHeight(QWIDGETSIZE_MAX);
    } else {
        m_facts->setMinimumWidth(0);
        m_facts->setMaximumWidth(QWIDGETSIZE_MAX);
        const int wanted = std::max(0, m_facts->widget()->layout()->totalHeightForWidth(std::max(80, width() - 14)));
        m_facts->setFixedHeight(std::min(wanted, std::max(60, height() * 3 / 5)));
    }
}

void SourcePane::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrange();
}

void SourcePane::clearReadings()
{
    while (QLayoutItem *item = m_readings->takeAt(0)) {
        if (item->widget()) {
            item->widget()->hide();
            item->widget()->setObjectName({});
            item->widget()->deleteLater();
        }
        std::unique_ptr<QLayoutItem> taken(item);
    }
}

void SourcePane::showReadings(const Figure &figure)
{
    clearReadings();
    if (figure.certainty != Certainty::Ambiguous)
        return;
    const FigureContext context = m_document->context(m_figure);
    const Unit unit = context.unit;
    const Mandate *mandate = context.table == FigureContext::Table::Frames ? m_document->mandate(context.mandate()) : nullptr;
    const FrameRow *row = mandate && std::size_t(context.index) < mandate->frames.size() ? &mandate->frames[std::size_t(context.index)] : nullptr;
    auto *question = wordLabel(this);
    question->setText(tr("Velg lesningen som er riktig. Den gjelder hele raden."));
    m_readings->addWidget(question);
    for (const FigureReading &reading : figure.readings) {
        auto *choose = new QPushButton(tr("Velg %1").arg(FigureWords::value(reading.state, reading.amount, {}, {}, unit)), this);
        choose->setToolTip(spoken(reading.reason));
        choose->setAccessibleDescription(spoken(reading.reason));
        choose->setAutoDefault(true);
        choose->setObjectName(u"reading-%1"_s.arg(reading.id));
        const QString id = reading.id;
        connect(choose, &QPushButton::clicked, this, [this, id] { act([this, id] { return m_document->chooseReading(m_figure, id); }); });
        m_readings->addWidget(choose);
        auto *why = wordLabel(this);
        why->setText(row ? FigureWords::reading(*row, id, unit) : spoken(reading.reason));
        why->setVisible(!why->text().isEmpty());
        why->setIndent(12);
        m_readings->addWidget(why);
    }
}

void SourcePane::showText(const Source &source, const QString &printed)
{
    const SourceFile *file = source.isNull() ? nullptr : findFile(m_document->programme(), source.document);
    if (!file) {
        m_where->setText(m_figure ? tr("Skrevet inn av en person, ikke lest fra et dokument.") : QString());
        m_where->setVisible(m_figure != 0);
        m_text->showText(QString(), QString());
        m_textOf.clear();
        m_shown = {};
        offerViews();
        return;
    }
    const bool hasPage = source.page > 0 && PagePictures::hasPages(*file);
    m_where->setText(hasPage ? tr("%1, side %2").arg(file->name).arg(source.page) : source.line > 0 ? tr("%1, linje %2").arg(file->name).arg(source.line) : file->name);
    m_where->show();
    m_textOf = file->sha256;
    m_text->showText(file->sha256, file->text);
    m_text->markLine(source.line, printed);
    m_sheet->markLine(source.line);
    const bool firstPage = hasPage && m_shown.isNull();
    m_shown = hasPage ? source : Source();
    offerViews();
    if (firstPage)
        m_views->setCurrentWidget(m_page); // afterwards a person's choice of the two stands
    showPage();
}

/// The page where there is one, the text always, and the columns of a table that stands on no page.
void SourcePane::offerViews()
{
    const bool hasPage = !m_shown.isNull();
    const bool hasSheet = m_table && m_table->layout.table.measure != TableLayout::Measure::Points && !m_table->words.empty();
    m_views->setTabVisible(m_views->indexOf(m_page), hasPage);
    m_views->setTabVisible(m_views->indexOf(m_sheet), hasSheet);
    m_views->tabBar()->setVisible(hasPage || hasSheet);
    const QWidget *current = m_views->currentWidget();
    if ((current == m_page && !hasPage) || (current == m_sheet && !hasSheet))
        m_views->setCurrentWidget(m_text);
}

void SourcePane::showTable(const TableOutline *table)
{
    m_table = table ? std::make_unique<TableOutline>(*table) : nullptr;
    if (m_table && m_table->layout.table.measure != TableLayout::Measure::Points)
        m_sheet->showTable(*m_table);
    else
        m_sheet->clear();
    offerViews();
    showColumns();
}

/// On the page that is shown, where the table or a part of it stands there.
void SourcePane::showColumns()
{
    QRectF box;
    if (m_table && m_table->layout.table.measure == TableLayout::Measure::Points && m_table->layout.table.document == m_shown.document) {
        for (const TableWord &word : m_table->words) {
            if (word.page == m_shown.page)
                box |= word.box;
        }
    }
    std::vector<int> places;
    if (!box.isNull()) {
        for (std::size_t i = 1; i < m_table->layout.table.columns.size(); ++i)
            places.push_back(m_table->layout.table.columns[i].from);
    }
    m_page->showColumns(places, box);
}

bool SourcePane::goToColumns()
{
    const bool onSheet = m_views->isTabVisible(m_views->indexOf(m_sheet));
    ColumnSeparators *separators = onSheet ? m_sheet->separators() : m_page->separators();
    if (separators->isHidden())
        return false;
    m_views->setCurrentWidget(onSheet ? static_cast<QWidget *>(m_sheet) : m_page);
    separators->setFocus(Qt::TabFocusReason);
    return true;
}

QString SourcePane::document() const { return m_textOf; }
std::optional<std::pair<int, int>> SourcePane::chosenLines() const { return m_text->chosenLines(); }
void SourcePane::chooseLines(int first, int last) { m_text->chooseLines(first, last); }

void SourcePane::clearMarked() { m_page->clearDrawn(); }

void SourcePane::showPage()
{
    const SourceFile *file = m_shown.isNull() ? nullptr : findFile(m_document->programme(), m_shown.document);
    if (!file)
        return;
    const QImage picture = m_pictures->picture(*file, m_shown.page);
    if (picture.isNull())
        m_page->showWords(tr("Tegner siden …"));
    else
        m_page->showPage(picture, PagePictures::dotsPerInch);
    m_page->markBox(m_shown.box);
    showColumns();
}

} // namespace ramme
