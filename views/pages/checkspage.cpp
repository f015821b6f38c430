#include "views/pages/checkspage.h"

#include "edit/findingsmodel.h"
#include "edit/programmedocument.h"
#include "edit/roles.h"
#include "views/figuretable.h"
#include "views/figurewords.h"
#include "views/icons.h"

#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QSortFilterProxyModel>
#include <QStyledItemDelegate>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace ramme {

namespace {

/// Gives each finding room, and puts a shape beside the word that says how grave it is.
class FindingDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        return QStyledItemDelegate::sizeHint(option, index) + QSize(0, 8);
    }

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override
    {
        QStyledItemDelegate::initStyleOption(option, index);
        if (index.column() != FindingsModel::SeverityColumn)
            return;
        const auto severity = Severity(index.data(SeverityRole).toInt());
        option->icon = lineIcon(severity == Severity::Error ? u"error"_s : severity == Severity::Warning ? u"warning"_s : u"note"_s);
        option->features |= QStyleOptionViewItem::HasDecoration;
        option->decorationSize = {16, 16};
    }
};

} // namespace

ChecksPage::ChecksPage(ProgrammeDocument *document, QWidget *parent)
    : Page(document, parent)
    , m_model(new FindingsModel(document, this))
    , m_filtered(new QSortFilterProxyModel(this))
    , m_table(new FigureTable(this))
    , m_summary(new QLabel(this))
{
    m_filtered->setSourceModel(m_model);
    m_filtered->setFilterCaseSensitivity(Qt::CaseInsensitive);
    m_filtered->setFilterKeyColumn(-1);
    m_table->setModel(m_filtered);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setWordWrap(true);
    m_table->setShowGrid(false);
    m_table->setAlternatingRowColors(true);
    m_table->verticalHeader()->hide();
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setAccessibleName(tr("Funn"));
    m_table->setItemDelegate(new FindingDelegate(m_table));

    auto *filter = new QLineEdit(this);
    filter->setPlaceholderText(tr("Søk i funnene"));
    filter->setAccessibleName(tr("Søk i funnene"));
    filter->setClearButtonEnabled(true);
    filter->setMaximumWidth(320);
    auto *hint = new QLabel(tr("Enter eller dobbeltklikk går til tallet."), this);

    auto *top = new QHBoxLayout;
    top->addWidget(m_summary, 1);
    top->addWidget(filter);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(8, 8, 8, 4);
    layout->addLayout(top);
    layout->addWidget(m_table, 1);
    layout->addWidget(hint);

    follow(m_table);
    connect(filter, &QLineEdit::textChanged, this, [this](const QString &text) {
        m_filtered->setFilterFixedString(text);
        refit();
    });
    connect(m_table, &QAbstractItemView::activated, this, [this](const QModelIndex &index) { emit findingActivated(findingOf(index)); });
    connect(m_model, &QAbstractItemModel::modelReset, this, &ChecksPage::refresh);
    connect(m_model, &QAbstractItemModel::rowsInserted, this, &ChecksPage::refresh);
    connect(m_model, &QAbstractItemModel::rowsRemoved, this, &ChecksPage::refresh);
    refresh();
}

const Finding &ChecksPage::findingOf(const QModelIndex &index) const
{
    return m_model->findingAt(m_filtered->mapToSource(index).row());
}

void ChecksPage::refresh()
{
    const int errors = m_model->count(Severity::Error);
    const int warnings = m_model->count(Severity::Warning);
    const int notes = m_model->count(Severity::Note);
    m_summary->setText(m_model->rowCount() == 0 ? tr("Ingen funn: alt stemmer.")
                                                : tr("%1 · %2 · %3").arg(tr("%n feil", nullptr, errors), tr("%n advarsel(er)", nullptr, warnings), tr("%n merknad(er)", nullptr, notes)));
    emit countChanged(m_model->rowCount());
    refit();
}

void ChecksPage::refit()
{
    if (!isVisible())
        return;
    const int rest = m_table->viewport()->width();
    const int severity = fontMetrics().horizontalAdvance(FigureWords::severity(Severity::Warning)) + 44;
    const int vintage = fontMetrics().horizontalAdvance(tr("Mandat")) + 24;
    const int area = std::min(rest / 4, 220);
    m_table->setColumnWidth(FindingsModel::SeverityColumn, severity);
    m_table->setColumnWidth(FindingsModel::AreaColumn, area);
    m_table->setColumnWidth(FindingsModel::VintageColumn, vintage);
    m_table->setColumnWidth(FindingsModel::MessageColumn, std::max(240, rest - severity - vintage - area));
    m_table->resizeRowsToContents();
}

void ChecksPage::showEvent(QShowEvent *event)
{
    Page::showEvent(event);
    refit();
}

void ChecksPage::resizeEvent(QResizeEvent *event)
{
    Page::resizeEvent(event);
    refit();
}

Pick ChecksPage::pickOf(const QModelIndex &index) const
{
    const Finding &finding = findingOf(index);
    if (finding.figure && document()->figure(finding.figure))
        return {finding.figure, {}, {}, {}};
    return {0, FigureWords::severity(finding.severity), finding.message, finding.source};
}

bool ChecksPage::showFigure(int id)
{
    for (int row = 0; row < m_filtered->rowCount(); ++row) {
        if (findingOf(m_filtered->index(row, 0)).figure != id)
            continue;
        m_table->selectRow(row);
        return true;
    }
    return false;
}

TableName ChecksPage::tableName() const
{
    return TableName::Checks;
}

} // namespace ramme
