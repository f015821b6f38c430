#include "views/pages/reportpage.h"

#include "edit/programmedocument.h"
#include "report/print/pagepainter.h"
#include "report/reportwriters.h"
#include "report/spokenlanguage.h"
#include "report/writers.h"
#include "views/icons.h"
#include "views/messages.h"
#include "views/noticelabel.h"
#include "views/reports/pagepreview.h"
#include "views/reports/reportform.h"
#include "views/reports/reportmaker.h"
#include "views/settings.h"

#include <QComboBox>
#include <QDesktopServices>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPrintDialog>
#include <QPrinter>
#include <QSpinBox>
#include <QSplitter>
#include <QTimer>
#include <QToolButton>
#include <QUrl>

using namespace Qt::Literals::StringLiterals;

namespace ramme {

namespace {

constexpr int delay = 150; // ms; several changes in a row are drawn once

QToolButton *button(const QString &icon, const QString &text, const QString &tip, QWidget *parent)
{
    auto *made = new QToolButton(parent);
    made->setIcon(lineIcon(icon));
    made->setText(text);
    made->setToolTip(tip);
    made->setAccessibleName(tip.isEmpty() ? text : tip);
    made->setToolButtonStyle(text.isEmpty() ? Qt::ToolButtonIconOnly : Qt::ToolButtonTextBesideIcon);
    made->setFocusPolicy(Qt::StrongFocus);
    return made;
}

/// The allocation, in the language of the window.
ReportDefinition newDefinition()
{
    ReportDefinition definition;
    definition.language = spokenLanguage();
    definition.contents = {ReportContent::Allocation};
    return definition;
}

} // namespace

ReportPage::ReportPage(ProgrammeDocument *document, QWidget *parent)
    : Page(document, parent)
    , m_kept(new QComboBox(this))
    , m_keep(button(u"save"_s, {}, tr("Ta vare på rapporten under et navn"), this))
    , m_rename(button(u"rename"_s, {}, tr("Gi rapporten et nytt navn"), this))
    , m_remove(button(u"remove"_s, {}, tr("Slett rapporten fra prosjektet"), this))
    , m_form(new ReportForm(document, this))
    , m_preview(new PagePreview(this))
    , m_notice(new NoticeLabel(this))
    , m_open(button(u"open"_s, tr("Åpne filen"), {}, this))
    , m_export(button(u"export"_s, tr("Eksporter …"), {}, this))
    , m_print(button(u"print"_s, tr("Skriv ut …"), {}, this))
    , m_page(new QSpinBox(this))
    , m_pages(new QLabel(this))
    , m_timer(new QTimer(this))
    , m_maker(new ReportMaker(this))
{
    auto *left = new QWidget(this);
    auto *leftLayout = new QVBoxLayout(left);
    leftLayout->setContentsMargins(0, 0, 0, 0);
    leftLayout->addWidget(makeKept());
    leftLayout->addWidget(m_form, 1);
    auto *right = new QWidget(this);
    auto *rightLayout = new QVBoxLayout(right);
    rightLayout->setContentsMargins(0, 0, 0, 0);
    rightLayout->addWidget(makeBar());
    rightLayout->addWidget(m_preview, 1);
    auto *splitter = new QSplitter(this);
    splitter->addWidget(left);
    splitter->addWidget(right);
    splitter->setStretchFactor(1, 1);
    splitter->setChildrenCollapsible(false);
    splitter->setSizes({320, 900});
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(8, 8, 8, 4);
    layout->addWidget(splitter, 1);
    setFocusProxy(m_form);

    m_timer->setSingleShot(true);
    connect(m_timer, &QTimer::timeout, this, &ReportPage::make);
    connect(m_maker, &ReportMaker::made, this, &ReportPage::showMade);
    connect(m_form, &ReportForm::changed, this, &ReportPage::takeDefinition);
    connect(m_preview, &PagePreview::pageChanged, this, &ReportPage::showPlace);
    connect(document, &ProgrammeDocument::reportsChanged, this, &ReportPage::showKept);
    for (const auto change : {&ProgrammeDocument::planChanged, &ProgrammeDocument::scenariosChanged, &ProgrammeDocument::findingsChanged})
        connect(document, change, this, &ReportPage::followProject);
    connect(document, &ProgrammeDocument::moveChanged, this, &ReportPage::followProject);
    connect(document, &ProgrammeDocument::wasReset, this, [this] { m_form->setDefinition(newDefinition()); });
    m_form->setDefinition(newDefinition());
    showKept();
}

QWidget *ReportPage::makeKept()
{
    auto *row = new QWidget(this);
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 8, 0);
    auto *label = new QLabel(tr("&Rapport:"), row);
    label->setBuddy(m_kept);
    m_kept->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    layout->addWidget(label);
    layout->addWidget(m_kept, 1);
    for (QToolButton *each : {m_keep, m_rename, m_remove})
        layout->addWidget(each);
    connect(m_kept, &QComboBox::activated, this, &ReportPage::choose);
    connect(m_keep, &QToolButton::clicked, this, &ReportPage::keep);
    connect(m_rename, &QToolButton::clicked, this, &ReportPage::rename);
    connect(m_remove, &QToolButton::clicked, this, &ReportPage::remove);
    return row;
}

QWidget *ReportPage::makeBar()
{
    auto *bar = new QWidget(this);
    auto *layout = new QHBoxLayout(bar);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_export);
    layout->addWidget(m_print);
    layout->addWidget(m_notice, 1);
    layout->addWidget(m_open);
    m_notice->setWordWrap(true);
    m_notice->setTextFormat(Qt::PlainText);
    m_open->hide();
    m_print->setShortcut(QKeySequence::Print);
    m_page->setAccessibleName(tr("Side"));
    m_page->setKeyboardTracking(false);
    layout->addWidget(m_page);
    layout->addWidget(m_pages);
    QToolButton *smaller = button(u"remove"_s, {}, tr("Forminsk"), bar);
    QToolButton *larger = button(u"add"_s, {}, tr("Forstørr"), bar);
    QToolButton *fitting = button(u"fitwidth"_s, {}, tr("Tilpass til bredden"), bar);
    for (QToolButton *each : {smaller, larger, fitting})
        layout->addWidget(each);
    connect(smaller, &QToolButton::clicked, m_preview, &PagePreview::zoomOut);
    connect(larger, &QToolButton::clicked, m_preview, &PagePreview::zoomIn);
    connect(fitting, &QToolButton::clicked, m_preview, &PagePreview::fitWidth);
    connect(m_page, &QSpinBox::valueChanged, m_preview, &PagePreview::showPage);
    connect(m_export, &QToolButton::clicked, this, &ReportPage::exportReport);
    connect(m_print, &QToolButton::clicked, this, &ReportPage::printReport);
    connect(m_open, &QToolButton::clicked, this, [this] {
        if (!QDesktopServices::openUrl(QUrl::fromLocalFile(m_written)))
            emit refused(tr("Systemet har ikke noe program som åpner «%1».").arg(m_written));
    });
    return bar;
}

const ReportDefinition &ReportPage::definition() const { return m_form->definition(); }

void ReportPage::showEvent(QShowEvent *event)
{
    Page::showEvent(event);
    if (m_isOld)
        m_timer->start(0); // the page is shown first
}

/// What is kept in the project follows what a person changes, one step of undo for each; what has no name yet is the page's own.
void ReportPage::takeDefinition()
{
    if (!definition().name.isEmpty()) {
        if (const Done done = document()->setReport(definition().name, definition()); !done) {
            emit refused(done.error());
            showKept();
        }
    }
    makeLater();
}

/// The project's reports are others, or like others: what is shown follows.
void ReportPage::showKept()
{
    const std::vector<ReportDefinition> &reports = document()->programme().reports;
    ReportDefinition shown = definition();
    m_kept->clear();
    m_kept->addItem(tr("Uten navn"));
    int current = 0;
    for (const ReportDefinition &report : reports) {
        if (report.name == shown.name) {
            current = m_kept->count();
            shown = report;
        }
        m_kept->addItem(report.name);
    }
    if (current == 0)
        shown.name.clear();
    m_kept->setCurrentIndex(current);
    m_keep->setEnabled(current == 0);
    m_rename->setEnabled(current > 0);
    m_remove->setEnabled(current > 0);
    if (shown != definition())
        m_form->setDefinition(shown);
    makeLater();
}

void ReportPage::choose(int index)
{
    ReportDefinition chosen = definition();
    chosen.name.clear(); // going from a kept one, its like is the start of a new one
    if (index > 0)
        chosen = document()->programme().reports.at(std::size_t(index - 1));
    m_form->setDefinition(chosen);
    showKept();
}

void ReportPage::keep()
{
    const std::optional<QString> name = Messages::askForText(this, tr("Ta vare på rapporten"), tr("&Navn:"), definition().title, {});
    if (!name)
        return;
    ReportDefinition kept = definition();
    kept.name = name->simplified();
    if (findDefinition(document()->programme().reports, kept.name))
        return tell(Error{tr("Rapporten «%1» finnes allerede; gi den et annet navn.").arg(kept.name)});
    m_form->setDefinition(kept); // so that it is the one that is shown when it is kept
    tell(document()->setReport(kept.name, kept));
    showKept();
}

void ReportPage::rename()
{
    const QString before = definition().name;
    const std::optional<QString> name = Messages::askForText(this, tr("Gi rapporten et nytt navn"), tr("&Navn:"), before, {});
    if (!name)
        return;
    ReportDefinition renamed = definition();
    renamed.name = name->simplified();
    m_form->setDefinition(renamed);
    if (const Done done = document()->setReport(before, renamed); !done) {
        renamed.name = before;
        m_form->setDefinition(renamed);
        tell(done);
    }
    showKept();
}

void ReportPage::remove() { tell(document()->removeReport(definition().name)); }

void ReportPage::followProject()
{
    m_isProjectNew = true;
    makeLater();
}

void ReportPage::makeLater()
{
    m_isOld = true;
    if (isVisible())
        m_timer->start(delay);
}

void ReportPage::make()
{
    m_isOld = false;
    if (std::exchange(m_isProjectNew, false))
        m_form->refresh();
    m_maker->make(document()->programme(), definition());
}

void ReportPage::showMade()
{
    const Result<Report> &report = m_maker->report();
    m_preview->setReport(m_maker->takeSheets());
    m_notice->tell(report ? QString() : report.error(), !report);
    m_open->hide();
    m_export->setEnabled(bool(report));
    m_print->setEnabled(bool(report));
    if (m_isExportWanted && isSettled()) {
        m_isExportWanted = false;
        exportReport();
    }
}

bool ReportPage::isSettled() const { return !m_isOld && !m_timer->isActive() && !m_maker->isMaking(); }

/// What is exported is what is shown; where that is still being made, as soon as it is.
void ReportPage::exportReport()
{
    m_form->take();
    if (!isSettled())
        m_isExportWanted = true;
    else if (const Result<Report> &report = m_maker->report())
        emit exportWanted(*report, definition());
}

std::unique_ptr<QMimeData> ReportPage::copied(bool) const
{
    if (!m_maker->report())
        return nullptr;
    const Report &report = *m_maker->report();
    auto both = std::make_unique<QMimeData>();
    both->setHtml(QString::fromUtf8(toHtml(report)));
    both->setText(QString::fromUtf8(toCsv(report, CsvForm::clipboard())));
    return both;
}

void ReportPage::showPlace()
{
    const QSignalBlocker blocker(m_page);
    m_page->setRange(std::min(1, m_preview->pageCount()), m_preview->pageCount());
    m_page->setValue(m_preview->currentPage());
    m_pages->setText(tr("av %1", "pages").arg(m_preview->pageCount()));
    m_preview->setAccessibleDescription(tr("Side %1 av %2").arg(m_preview->currentPage()).arg(m_preview->pageCount()));
}

void ReportPage::showWritten(const QString &path)
{
    m_written = path;
    m_notice->tell(tr("Skrev %1.").arg(path), false);
    m_open->show();
}

void ReportPage::printReport()
{
    QPrinter printer(QPrinter::HighResolution);
    printer.setDocName(definition().title);
    printer.setPageSize(QPageSize(QPageSize::A4));
    QPrintDialog dialog(&printer, this);
    dialog.setOption(QAbstractPrintDialog::PrintPageRange);
    dialog.setMinMax(1, m_preview->pageCount());
    if (dialog.exec() == QDialog::Accepted)
        printOn(printer);
}

void ReportPage::printOn(QPrinter &printer) const
{
    const PrintedReport &report = m_preview->report();
    printer.setFullPage(true);
    printer.setPageOrientation(report.sheet.width() > report.sheet.height() ? QPageLayout::Landscape : QPageLayout::Portrait);
    QPainter painter(&printer);
    PagePainter sheets(painter, report);
    const int first = printer.fromPage() > 0 ? printer.fromPage() : 1;
    const int last = printer.toPage() > 0 ? std::min(printer.toPage(), m_preview->pageCount()) : m_preview->pageCount();
    for (int page = first; page <= last; ++page) {
        if (page > first)
            printer.newPage();
        const double dots = printer.resolution() / 72.0 / PrintedReport::dotsPerPoint;
        painter.save();
        painter.scale(dots, dots);
        sheets.paint(std::size_t(page - 1));
        painter.restore();
    }
}

void ReportPage::tell(const Done &done)
{
    if (!done)
        emit refused(done.error());
}

} // namespace ramme
