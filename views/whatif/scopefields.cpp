#include "views/whatif/scopefields.h"

#include "edit/edittext.h"
#include "planning/limits.h"
#include "planning/movetext.h"

#include <QComboBox>
#include <QFormLayout>

#include <set>

using namespace Qt::Literals::StringLiterals;

namespace ramme {

namespace {

const QString reserveData = u"reserve"_s; ///< no area is named so: areas are kept as lists of two

QStringList areaData(const QComboBox *box) { return box->currentData().toStringList(); }

} // namespace

QComboBox *ScopeFields::addBox(const QString &label, const QString &name)
{
    auto *box = new QComboBox(this);
    box->setObjectName(name);
    static_cast<QFormLayout *>(layout())->addRow(label, box);
    connect(box, &QComboBox::currentIndexChanged, this, &ScopeFields::follow);
    return box;
}

ScopeFields::ScopeFields(End end, const PlanningBase &base, QWidget *parent) : QWidget(parent)
{
    auto *form = new QFormLayout(this);
    form->setContentsMargins(0, 0, 0, 0);
    form->setFieldGrowthPolicy(QFormLayout::ExpandingFieldsGrow);
    const QSignalBlocker quiet(this);
    m_area = addBox(tr("Område:"), u"area"_s);
    std::set<int> years;
    std::vector<std::pair<QString, QString>> rows;
    std::map<QString, int> rowsOfArea;
    std::set<LineKind> kinds;
    for (const Leaf &leaf : base.leaves.leaves()) {
        years.insert(leaf.key.year);
        if (leaf.key.isReserve())
            continue;
        kinds.insert(leaf.key.kind);
        if (std::ranges::find(rows, std::pair(leaf.key.area, leaf.key.row)) == rows.end()) {
            rows.emplace_back(leaf.key.area, leaf.key.row);
            ++rowsOfArea[leaf.key.area];
        }
    }
    if (end != End::From)
        m_area->addItem(end == End::To ? tr("Samme område; fra reserven til alle") : tr("Hele programmet"));
    for (const QString &area : base.areas) {
        if (rowsOfArea[area] != 1)
            m_area->addItem(rowsOfArea[area] > 1 ? tr("%1, alle rader").arg(area) : area, QStringList{area});
        for (const auto &[owner, row] : rows) {
            if (owner == area)
                m_area->addItem(rowText(area, row), QStringList{area, row});
        }
    }
    m_area->addItem(tr("Reserven"), reserveData);

    m_from = addBox(end == End::To ? tr("År:") : tr("Fra år:"), u"year"_s);
    m_from->addItem(end == End::To ? tr("Samme år") : tr("Alle år"), 0);
    for (const int year : years)
        m_from->addItem(QString::number(year), year);
    if (end != End::To) {
        m_until = addBox(tr("Til og med:"), u"until"_s);
        m_until->addItem(tr("Bare dette året"), 0);
        for (const int year : years)
            m_until->addItem(QString::number(year), year);
    }
    m_recipient = addBox(tr("Mottaker:"), u"recipient"_s);
    m_recipient->addItem(end == End::To ? tr("Samme mottaker") : tr("Alle mottakere"));
    for (const QString &recipient : base.recipients)
        m_recipient->addItem(recipient, recipient);
    m_recipient->addItem(tr("Ufordelt"), u""_s);
    m_kind = addBox(tr("Slag midler:"), u"kind"_s);
    m_kind->addItem(end == End::To ? tr("Samme slag") : tr("Alle slag"), -1);
    for (const LineKind kind : kinds)
        m_kind->addItem(lineKindText(kind), int(kind));
    follow();
}

void ScopeFields::follow()
{
    if (!m_kind)
        return; // not all is there yet
    const bool isReserve = m_area->currentData() == reserveData;
    m_recipient->setEnabled(!isReserve);
    m_kind->setEnabled(!isReserve);
    if (m_until)
        m_until->setEnabled(m_from->currentData().toInt() != 0);
    emit changed();
}

Selection ScopeFields::scopes() const
{
    Scope scope;
    const int first = m_from->currentData().toInt();
    if (m_area->currentData() == reserveData) {
        scope = Scope::reserve(first);
        if (first == 0)
            scope.year.reset();
    } else {
        const QStringList area = areaData(m_area);
        if (!area.isEmpty())
            scope.area = area.front();
        if (area.size() > 1)
            scope.row = area[1];
        if (m_recipient->currentIndex() > 0)
            scope.recipient = m_recipient->currentData().toString();
        if (m_kind->currentIndex() > 0)
            scope.kind = LineKind(m_kind->currentData().toInt());
    }
    if (first == 0)
        return {scope};
    Selection scopes;
    const int last = std::max(first, m_until ? m_until->currentData().toInt() : first);
    for (int year = first; year <= last; ++year) {
        scope.year = year;
        scopes.push_back(scope);
    }
    return scopes;
}

void ScopeFields::setScope(const Scope &scope)
{
    const QSignalBlocker quiet(this);
    if (scope.area && scope.area->isEmpty())
        m_area->setCurrentIndex(m_area->findData(reserveData));
    for (int i = 0; scope.area && i < m_area->count(); ++i) {
        const QStringList named = m_area->itemData(i).toStringList();
        if (named == QStringList{*scope.area, scope.row.value_or(QString())} || (!scope.row && named == QStringList{*scope.area}))
            m_area->setCurrentIndex(i);
    }
    if (scope.year)
        m_from->setCurrentIndex(std::max(0, m_from->findData(*scope.year)));
    if (scope.recipient && (!scope.area || !scope.area->isEmpty()))
        m_recipient->setCurrentIndex(std::max(0, m_recipient->findData(*scope.recipient)));
    if (scope.kind && (!scope.area || !scope.area->isEmpty()))
        m_kind->setCurrentIndex(std::max(0, m_kind->findData(int(*scope.kind))));
    follow();
}

} // namespace ramme
