#include "views/pages/ambitionspage.h"

#include "domain/amount.h"
#include "edit/ambitionsmodel.h"
#include "edit/programmedocument.h"
#include "views/figuretable.h"
#include "views/icons.h"
#include "views/pages/heatdelegate.h"
#include "views/pages/mandatepicker.h"

#include <QHeaderView>
#include <QLabel>
#include <QMenu>
#include <QScrollArea>
#include <QToolButton>
#include <QVBoxLayout>

#include <set>

using namespace Qt::Literals::StringLiterals;

namespace ramme {

AmbitionsPage::AmbitionsPage(ProgrammeDocument *document, QWidget *parent)
    : Page(document, parent)
    , m_model(new AmbitionsModel(document, this))
    , m_picker(new MandatePicker(document, this))
    , m_table(new FigureTable(this))
    , m_empty(new QLabel(tr("Dette mandatet har ingen ambisjonstabell. Velg et annet mandat, eller legg til rader."), this))
    , m_goals(new QLabel(this))
    , m_goalsArea(new QScrollArea(this))
{
    auto *delegate = new HeatDelegate(m_table);
    m_table->setModel(m_model);
    m_table->useDelegate(delegate);
    m_table->setWordWrap(true);
    m_table->setAccessibleName(tr("Ambisjoner per år"));
    m_table->verticalHeader()->hide();
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignCenter);
    connect(m_model, &MandateTableModel::entryRefused, delegate, &AmountDelegate::hearRefusal);

    auto *add = new QToolButton(this);
    add->setIcon(lineIcon(u"add"_s));
    add->setText(tr("Ambisjon"));
    add->setAccessibleName(tr("Legg til en ambisjon"));
    connect(add, &QToolButton::clicked, this, &AmbitionsPage::addRow);
    auto *remove = new QToolButton(this);
    remove->setIcon(lineIcon(u"remove"_s));
    remove->setText(tr("Ambisjon"));
    remove->setAccessibleName(tr("Fjern den valgte ambisjonen"));
    connect(remove, &QToolButton::clicked, this, &AmbitionsPage::removeRow);
    auto *years = new QToolButton(this);
    years->setIcon(lineIcon(u"add"_s));
    years->setText(tr("År"));
    years->setPopupMode(QToolButton::InstantPopup);
    years->setAccessibleName(tr("Legg til eller fjern et år"));
    auto *menu = new QMenu(years);
    connect(menu, &QMenu::aboutToShow, this, [this, menu] {
        menu->clear();
        fillYears(menu);
    });
    years->setMenu(menu);

    auto *top = new QHBoxLayout;
    top->addWidget(m_picker, 1);
    for (QToolButton *button : {add, remove, years}) {
        button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
        button->setFocusPolicy(Qt::StrongFocus);
        top->addWidget(button);
    }
    auto *legend = new QLabel(tr("Jo fyldigere farge, jo høyere andel · x: skal være på plass · (x): delvis · tom: ingen ambisjon for året"), this);
    legend->setWordWrap(true);
    QFont small = font();
    small.setPointSizeF(small.pointSizeF() * 0.9);
    legend->setFont(small);
    m_goals->setWordWrap(true);
    m_goals->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_goals->setTextFormat(Qt::PlainText);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(8, 8, 8, 4);
    layout->addLayout(top);
    layout->addWidget(m_empty);
    layout->addWidget(m_table, 1);
    layout->addWidget(legend);
    m_goalsArea->setWidget(m_goals);
    m_goalsArea->setWidgetResizable(true);
    m_goalsArea->setFrameShape(QFrame::NoFrame);
    m_goalsArea->setMaximumHeight(fontMetrics().lineSpacing() * 6);
    m_goalsArea->setAccessibleName(tr("Felles mål"));
    m_goals->setAlignment(Qt::AlignTop);
    layout->addWidget(m_goalsArea);

    follow(m_table);
    connect(m_picker, &MandatePicker::mandatePicked, this, &AmbitionsPage::show);
    connect(document, &ProgrammeDocument::mandateChanged, this, [this](const QString &area, int vintage) {
        if (MandateKey{area, vintage} == m_model->mandate())
            refit();
    });
    connect(document, &ProgrammeDocument::wasReset, this, [this] { show({}); });
    refreshNotes();
}

void AmbitionsPage::setMandate(const MandateKey &mandate)
{
    m_picker->setMandate(mandate);
}

void AmbitionsPage::showEvent(QShowEvent *event)
{
    m_picker->chooseFirst(true);
    refit();
    Page::showEvent(event);
}

void AmbitionsPage::resizeEvent(QResizeEvent *event)
{
    Page::resizeEvent(event);
    refit();
}

void AmbitionsPage::show(const MandateKey &mandate)
{
    m_model->setMandate(mandate.area, mandate.vintage);
    refit();
    if (isVisible())
        m_table->startSomewhere();
}

void AmbitionsPage::refit()
{
    refreshNotes();
    if (!isVisible())
        return;
    int taken = 0;
    for (int column = 0; column < m_model->columnCount(); ++column) {
        if (m_model->partOfColumn(column) == MandateTableModel::Part::Status) {
            m_table->setColumnWidth(column, statusWidth(column));
            taken += m_table->columnWidth(column);
        }
        if (m_model->partOfColumn(column) != MandateTableModel::Part::Data)
            continue;
        // Where the years could not be read, nor could what stands in their one column.
        m_table->setColumnWidth(column, fontMetrics().horizontalAdvance(m_model->yearOfColumn(column) ? u"100 %"_s : u"(uleselig)"_s) + 20);
        taken += m_table->columnWidth(column);
    }
    // What the years leave is shared by the words: sections and actors narrow, the ambition itself wide.
    const int left = std::max(300, m_table->viewport()->width() - taken);
    for (int column = 0; column < m_model->columnCount(); ++column) {
        switch (m_model->partOfColumn(column)) {
        case MandateTableModel::Part::Section: m_table->setColumnWidth(column, left * 24 / 100); break;
        case MandateTableModel::Part::Ambition: m_table->setColumnWidth(column, left * 54 / 100); break;
        case MandateTableModel::Part::Actors: m_table->setColumnWidth(column, left * 22 / 100); break;
        default: break;
        }
    }
    m_table->fitRows();
    spanSections();
}

/// As wide as the longest status, and no wider than a few words; what is longer is wrapped.
int AmbitionsPage::statusWidth(int column) const
{
    int widest = fontMetrics().horizontalAdvance(m_model->headerData(column, Qt::Horizontal).toString());
    for (int row = 0; row < m_model->rowCount(); ++row)
        widest = std::max(widest, fontMetrics().horizontalAdvance(m_model->index(row, column).data().toString()));
    return std::min(widest, fontMetrics().horizontalAdvance(u"Under planlegging"_s)) + 16;
}

void AmbitionsPage::spanSections()
{
    m_table->clearSpans();
    for (int column = 0; column < m_model->columnCount(); ++column) {
        if (m_model->partOfColumn(column) != MandateTableModel::Part::Section)
            continue;
        for (int row = 0; row < m_model->rowCount();) {
            const QString section = m_model->index(row, column).data().toString();
            int last = row;
            while (!section.isEmpty() && last + 1 < m_model->rowCount() && m_model->index(last + 1, column).data().toString() == section)
                ++last;
            if (last > row)
                m_table->setSpan(row, column, last - row + 1, 1);
            row = last + 1;
        }
    }
}

void AmbitionsPage::refreshNotes()
{
    const Mandate *shown = document()->mandate(m_model->mandate());
    m_empty->setVisible(!shown || shown->ambitions.empty());
    QStringList goals;
    if (shown) {
        for (const Goal &goal : shown->goals)
            goals << (goal.year ? tr("%1: %2", "year: goal").arg(goal.year).arg(goal.text) : goal.text);
    }
    m_goals->setText(goals.isEmpty() ? QString() : tr("Felles mål:\n%1").arg(goals.join(u'\n')));
    m_goalsArea->setVisible(!goals.isEmpty());
}

void AmbitionsPage::addRow()
{
    const Mandate *shown = document()->mandate(m_model->mandate());
    if (!shown)
        return;
    const int current = m_model->documentRow(m_table->currentIndex().row());
    const QString section = current >= 0 ? shown->ambitions[std::size_t(current)].section : shown->ambitions.empty() ? QString() : shown->ambitions.back().section;
    const int at = current >= 0 ? current + 1 : -1;
    const int where = at >= 0 ? at : int(shown->ambitions.size());
    tell(document()->addAmbition(m_model->mandate(), section, tr("Ny ambisjon"), {}, at));
    for (int column = 0; column < m_model->columnCount() && where < m_model->rowCount(); ++column) {
        if (m_model->partOfColumn(column) != MandateTableModel::Part::Ambition)
            continue;
        m_table->setFocus();
        m_table->setCurrentIndex(m_model->index(where, column));
        m_table->edit(m_model->index(where, column));
    }
}

void AmbitionsPage::removeRow()
{
    const int row = m_model->documentRow(m_table->currentIndex().row());
    if (!m_table->currentIndex().isValid() || row < 0)
        return emit refused(tr("Velg først en celle i den ambisjonen som skal fjernes."));
    tell(document()->removeAmbition(m_model->mandate(), row));
}

void AmbitionsPage::fillYears(QMenu *menu)
{
    std::set<int> years;
    for (int column = 0; column < m_model->columnCount(); ++column) {
        if (m_model->yearOfColumn(column))
            years.insert(m_model->yearOfColumn(column));
    }
    const MandateKey key = m_model->mandate();
    const std::vector<int> offered = years.empty() ? std::vector<int>{key.vintage} : std::vector<int>{*years.begin() - 1, *years.rbegin() + 1};
    for (const int year : offered)
        connect(menu->addAction(tr("Legg til %1").arg(year)), &QAction::triggered, this, [this, key, year] { tell(document()->addAmbitionYear(key, year)); });
    menu->addSeparator();
    for (const int year : years)
        connect(menu->addAction(tr("Fjern %1").arg(year)), &QAction::triggered, this, [this, key, year] { tell(document()->removeAmbitionYear(key, year)); });
}

void AmbitionsPage::tell(const Done &done)
{
    if (!done)
        emit refused(done.error());
}

bool AmbitionsPage::showFigure(int id)
{
    setMandate(document()->context(id).mandate());
    return m_table->goTo(m_model->indexOfFigure(id));
}

TableName AmbitionsPage::tableName() const
{
    return TableName::Ambitions;
}

} // namespace ramme
