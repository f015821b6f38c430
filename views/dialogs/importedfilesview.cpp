#include "views/dialogs/importedfilesview.h"

#include "edit/programmedocument.h"
#include "planning/phrasebook.h"
#include "views/figurewords.h"
#include "views/icons.h"

#include <QFileInfo>
#include <QHeaderView>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace ramme {

ImportedFilesView::ImportedFilesView(ProgrammeDocument *document, const std::vector<DocumentOutcome> &files, QWidget *parent, Offer offer)
    : QWidget(parent)
    , m_document(document)
    , m_offer(offer)
    , m_list(new QTreeWidget(this))
{
    m_list->setHeaderHidden(true);
    m_list->setColumnCount(2);
    m_list->setRootIsDecorated(true);
    m_list->setWordWrap(true);
    m_list->setAlternatingRowColors(true);
    m_list->setAccessibleName(tr("Filer og det som bør ses på"));
    m_list->header()->setStretchLastSection(false);
    m_list->header()->setSectionResizeMode(0, QHeaderView::Stretch);
    m_list->header()->setSectionResizeMode(1, QHeaderView::ResizeToContents);
    setFocusProxy(m_list);
    for (const DocumentOutcome &file : files)
        addFile(file);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_list);
    connect(m_list, &QTreeWidget::itemActivated, this, [this](QTreeWidgetItem *item) {
        const QVariant index = item->data(0, Qt::UserRole);
        if (index.isValid())
            emit findingActivated(m_findings.at(index.toUInt()));
    });
    connect(m_list, &QTreeWidget::currentItemChanged, this, [this](QTreeWidgetItem *item) {
        const QVariant index = item ? item->data(0, Qt::UserRole) : QVariant();
        if (index.isValid())
            emit findingSelected(m_findings.at(index.toUInt()));
    });
}

QString ImportedFilesView::summaryOf(const DocumentOutcome &file) const
{
    if (!file.error.isEmpty())
        return file.error;
    if (file.adoption == Adoption::AlreadyThere)
        return tr("Filen er lest før. Ingenting er endret.");
    if (file.mandates == 0 && file.letters == 0)
        return tr("Fant ingen ramme, fordeling eller ambisjoner i filen. Teksten er tatt vare på.");
    QStringList parts;
    if (file.mandates)
        parts << tr("%n mandat(er)", nullptr, file.mandates);
    if (file.letters)
        parts << tr("%n brev", nullptr, file.letters);
    parts << tr("%n tall", nullptr, file.figures);
    if (file.decided)
        parts << tr("%n avgjort ved lesing", nullptr, file.decided);
    if (file.leftovers)
        parts << tr("%n sted(er) som ikke ble forstått", nullptr, file.leftovers);
    return parts.join(u" · "_s);
}

void ImportedFilesView::addFile(const DocumentOutcome &file)
{
    auto *top = new QTreeWidgetItem(m_list, {QFileInfo(file.path).fileName()});
    QFont bold = font();
    bold.setBold(true);
    top->setFont(0, bold);
    top->setIcon(0, lineIcon(file.error.isEmpty() ? u"mandate"_s : u"error"_s));
    fill(top, file);
}

void ImportedFilesView::showAgain(int place, const DocumentOutcome &file)
{
    QTreeWidgetItem *top = m_list->topLevelItem(place);
    if (!top)
        return;
    const QSignalBlocker quiet(m_list);
    qDeleteAll(top->takeChildren());
    fill(top, file);
    m_list->viewport()->update();
}

void ImportedFilesView::fill(QTreeWidgetItem *top, const DocumentOutcome &file)
{
    auto *summary = new QTreeWidgetItem(top, {summaryOf(file)});
    summary->setToolTip(0, summaryOf(file));
    if (file.adoption == Adoption::Waiting) {
        auto *words = new QTreeWidgetItem(top, {tr("Prosjektet har dette fra en annen fil. Den nye lesningen venter til du velger.")});
        words->setFirstColumnSpanned(true);
        offerWaiting(words, new QTreeWidgetItem(top), file.sha256);
    }
    if (!file.areas.empty())
        new QTreeWidgetItem(top, {QStringList(file.areas.begin(), file.areas.end()).join(u", "_s)});
    for (const Finding &finding : file.findings) {
        auto *line = new QTreeWidgetItem(top, {tr("%1: %2", "how grave a finding is: its message").arg(FigureWords::severity(finding.severity), spoken(finding.message))});
        line->setIcon(0, lineIcon(finding.severity == Severity::Error ? u"error"_s : finding.severity == Severity::Warning ? u"warning"_s : u"note"_s));
        line->setToolTip(0, spoken(finding.message));
        line->setData(0, Qt::UserRole, uint(m_findings.size()));
        m_findings.push_back(finding);
    }
    top->setExpanded(true);
}

void ImportedFilesView::offerWaiting(QTreeWidgetItem *words, QTreeWidgetItem *item, const QString &sha256)
{
    auto *choices = new QWidget(m_list);
    auto *layout = new QHBoxLayout(choices);
    layout->setContentsMargins(4, 1, 4, 1);
    auto *replace = new QPushButton(tr("&Erstatt det gamle"), choices);
    auto *drop = new QPushButton(tr("&Behold det gamle"), choices);
    replace->setAutoDefault(false);
    drop->setAutoDefault(false);
    if (m_offer == Offer::SettleOrReview) {
        auto *review = new QPushButton(tr("&Gå gjennom …"), choices);
        review->setObjectName(u"review"_s);
        review->setToolTip(tr("Viser den nye lesningen ved siden av dokumentet. Den erstatter den gamle når du legger den inn."));
        review->setAutoDefault(false);
        layout->addWidget(review);
        connect(review, &QPushButton::clicked, this, [this, sha256] { emit reviewWanted(sha256); });
    }
    layout->addWidget(replace);
    layout->addWidget(drop);
    layout->addStretch();
    item->setFirstColumnSpanned(true);
    m_list->setItemWidget(item, 0, choices);
    const auto settle = [words, choices](const QString &text) {
        words->setText(0, text);
        choices->setEnabled(false);
    };
    connect(replace, &QPushButton::clicked, this, [this, sha256, settle] {
        const auto &waiting = m_document->programme().waiting;
        const auto found = std::ranges::find_if(waiting, [&](const Reading &reading) { return reading.file.sha256 == sha256; });
        if (found == waiting.end())
            return;
        m_document->replaceReading(Reading(*found));
        settle(tr("Erstattet. Det gamle kan hentes tilbake med Angre."));
    });
    connect(drop, &QPushButton::clicked, this, [this, sha256, settle] {
        if (const Done done = m_document->dropWaiting(sha256); !done)
            return emit refused(done.error());
        settle(tr("Det gamle beholdes."));
    });
}

QStringList ImportedFilesView::lines() const
{
    QStringList texts;
    for (QTreeWidgetItemIterator item(m_list); *item; ++item)
        texts << (*item)->text(0);
    return texts;
}

} // namespace ramme
