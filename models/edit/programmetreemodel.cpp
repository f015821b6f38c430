#include "edit/programmetreemodel.h"

#include "edit/programmedocument.h"
#include "edit/roles.h"

#include <QHash>

using namespace Qt::Literals::StringLiterals;

namespace ramme {

/// A line of the tree, complete in itself.
struct ProgrammeTreeModel::Node {
    Kind kind = Kind::Areas;
    QString title;
    QString area;
    int vintage = 0;
    QString document; ///< SHA-256
    int line = 0;
    int findings = 0;
    QString tip;
    Node *parent = nullptr;
    std::vector<std::unique_ptr<Node>> children;

    Node *add(Kind childKind, const QString &childTitle)
    {
        children.push_back(std::make_unique<Node>());
        Node *child = children.back().get();
        child->kind = childKind;
        child->title = childTitle;
        child->parent = this;
        return child;
    }
    bool isSame(const Node &other) const
    {
        return kind == other.kind && area == other.area && vintage == other.vintage && document == other.document && line == other.line;
    }
};

namespace {

/// What a document holds, said by the plan's own names: a title as read may carry the damage of a scan, and titles begin alike.
QString nameOf(const Document &document, const Programme &programme)
{
    const auto begins = [&](const Source &source) { return source.document == document.sha256 && source.line == document.firstLine; };
    if (document.kind == Document::Kind::Mandate) {
        const auto found = std::find_if(programme.mandates.cbegin(), programme.mandates.cend(), [&](const Mandate &mandate) { return begins(mandate.source); });
        if (found != programme.mandates.cend())
            return u"%1 %2"_s.arg(found->area).arg(found->vintage);
    }
    if (document.kind == Document::Kind::Letter) {
        const auto found = std::find_if(programme.letters.cbegin(), programme.letters.cend(), [&](const Letter &letter) { return begins(letter.source); });
        if (found != programme.letters.cend())
            return ProgrammeTreeModel::tr("Brev til %1 for %2").arg(found->recipient).arg(found->year);
    }
    return document.title.isEmpty() ? document.name : document.title;
}

} // namespace

ProgrammeTreeModel::ProgrammeTreeModel(ProgrammeDocument *document, QObject *parent)
    : QAbstractItemModel(parent), m_document(document), m_root(build())
{
    connect(document, &ProgrammeDocument::wasReset, this, &ProgrammeTreeModel::refresh);
    connect(document, &ProgrammeDocument::structureChanged, this, &ProgrammeTreeModel::refresh);
    connect(document, &ProgrammeDocument::findingsChanged, this, &ProgrammeTreeModel::refresh);
}

ProgrammeTreeModel::~ProgrammeTreeModel() = default;

std::unique_ptr<ProgrammeTreeModel::Node> ProgrammeTreeModel::build() const
{
    const Programme &programme = m_document->programme();
    QHash<QString, int> ofArea;
    QHash<std::pair<QString, int>, int> ofMandate;
    int open = 0;
    for (const Check &check : m_document->checks()) {
        if (!check.isOpen())
            continue;
        ++open;
        ++ofArea[check.finding.area];
        ++ofMandate[{check.finding.area, check.finding.vintage}];
    }

    auto root = std::make_unique<Node>();
    Node *areas = root->add(Kind::Areas, tr("Områder"));
    QStringList names;
    for (const Area &area : programme.areas)
        names += area.name;
    for (const Mandate &mandate : programme.mandates)
        names += mandate.area;
    names.removeDuplicates();
    for (const QString &name : names) {
        Node *area = areas->add(Kind::Area, name);
        area->area = name;
        area->findings = ofArea.value(name);
        std::vector<int> vintages;
        for (const Mandate &mandate : programme.mandates) {
            if (mandate.area == name)
                vintages.push_back(mandate.vintage);
        }
        std::sort(vintages.begin(), vintages.end(), std::greater<>());
        for (const int vintage : vintages) {
            Node *mandate = area->add(Kind::Mandate, tr("Mandat %1").arg(vintage));
            mandate->area = name;
            mandate->vintage = vintage;
            mandate->findings = ofMandate.value({name, vintage});
        }
    }
    Node *documents = root->add(Kind::Documents, tr("Dokumenter"));
    for (const Document &document : programme.documents) {
        Node *node = documents->add(Kind::Document, nameOf(document, programme));
        node->document = document.sha256;
        node->line = document.firstLine;
        node->tip = document.title.isEmpty() ? document.name : tr("«%1» i %2, linje %3", "title, file, line").arg(document.title, document.name).arg(document.firstLine);
    }
    if (!programme.waiting.empty()) {
        Node *waiting = root->add(Kind::Waiting, tr("Venter på svar"));
        for (const Reading &reading : programme.waiting)
            waiting->add(Kind::WaitingReading, reading.file.name)->document = reading.file.sha256;
    }
    root->add(Kind::Findings, tr("Kontroller"))->findings = open;
    return root;
}

void ProgrammeTreeModel::refresh()
{
    const std::unique_ptr<Node> next = build();
    follow(*m_root, *next);
}

/// Makes a line's children those of the next one: what differs between their common beginning and common end goes and comes.
void ProgrammeTreeModel::follow(Node &node, Node &next)
{
    const QModelIndex parent = indexOf(node);
    auto &now = node.children;
    std::size_t begin = 0;
    while (begin < now.size() && begin < next.children.size() && now[begin]->isSame(*next.children[begin]))
        ++begin;
    std::size_t same = 0; // at the end
    while (same < now.size() - begin && same < next.children.size() - begin
           && now[now.size() - 1 - same]->isSame(*next.children[next.children.size() - 1 - same]))
        ++same;
    if (const std::size_t end = now.size() - same; end > begin) {
        beginRemoveRows(parent, int(begin), int(end) - 1);
        now.erase(now.begin() + std::ptrdiff_t(begin), now.begin() + std::ptrdiff_t(end));
        endRemoveRows();
    }
    std::size_t at = 0;
    for (; at < begin; ++at)
        update(*now[at], *next.children[at]);
    if (const std::size_t end = next.children.size() - same; end > begin) {
        beginInsertRows(parent, int(begin), int(end) - 1);
        for (; at < end; ++at) {
            next.children[at]->parent = &node;
            now.insert(now.begin() + std::ptrdiff_t(at), std::move(next.children[at]));
        }
        endInsertRows();
    }
    for (; at < now.size(); ++at)
        update(*now[at], *next.children[at]);
}

void ProgrammeTreeModel::update(Node &node, Node &next)
{
    if (node.title != next.title || node.findings != next.findings || node.tip != next.tip) {
        node.title = next.title;
        node.tip = next.tip;
        node.findings = next.findings;
        emit dataChanged(indexOf(node), indexOf(node));
    }
    follow(node, next);
}

ProgrammeTreeModel::Node &ProgrammeTreeModel::nodeAt(const QModelIndex &index) const
{
    return index.isValid() ? *static_cast<Node *>(index.internalPointer()) : *m_root;
}

QModelIndex ProgrammeTreeModel::indexOf(const Node &node) const
{
    if (!node.parent)
        return {};
    const auto &siblings = node.parent->children;
    const auto found = std::find_if(siblings.cbegin(), siblings.cend(), [&](const auto &one) { return one.get() == &node; });
    return createIndex(int(found - siblings.cbegin()), 0, found->get());
}

QModelIndex ProgrammeTreeModel::index(int row, int column, const QModelIndex &parent) const
{
    const Node &node = nodeAt(parent);
    if (column != 0 || row < 0 || row >= int(node.children.size()))
        return {};
    return createIndex(row, column, node.children[std::size_t(row)].get());
}

QModelIndex ProgrammeTreeModel::parent(const QModelIndex &index) const
{
    const Node *parent = index.isValid() ? nodeAt(index).parent : nullptr;
    return parent ? indexOf(*parent) : QModelIndex();
}

int ProgrammeTreeModel::rowCount(const QModelIndex &parent) const { return int(nodeAt(parent).children.size()); }
int ProgrammeTreeModel::columnCount(const QModelIndex &) const { return 1; }

QVariant ProgrammeTreeModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const Node &node = nodeAt(index);
    switch (role) {
    case Qt::DisplayRole:
        if (node.kind == Kind::Findings)
            return node.findings == 0 ? node.title : tr("Kontroller (%n åpne)", nullptr, node.findings);
        return node.title;
    case Qt::ToolTipRole: return node.findings == 0 ? node.tip : tr("%n åpne kontroller", nullptr, node.findings);
    case NodeKindRole: return int(node.kind);
    case AreaRole: return node.area;
    case VintageRole: return node.vintage;
    case SourceDocumentRole: return node.document;
    case SourceLineRole: return node.line;
    case FindingsCountRole: return node.findings;
    default: return {};
    }
}

QModelIndex ProgrammeTreeModel::indexOfMandate(const QString &area, int vintage) const
{
    for (const auto &node : m_root->children.front()->children) {
        for (const auto &mandate : node->children) {
            if (mandate->area == area && mandate->vintage == vintage)
                return indexOf(*mandate);
        }
    }
    return {};
}

QModelIndex ProgrammeTreeModel::indexOfKind(Kind kind) const
{
    const auto found = std::find_if(m_root->children.cbegin(), m_root->children.cend(), [=](const auto &node) { return node->kind == kind; });
    return found == m_root->children.cend() ? QModelIndex() : indexOf(**found);
}

} // namespace ramme
