#include "views/dialogs/moverulesdialog.h"

#include "domain/amount.h"
#include "edit/programmedocument.h"
#include "views/noticelabel.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QGridLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace ramme {

namespace {

QString titleOf(MoveRule::Kind kind)
{
    switch (kind) {
    case MoveRule::Kind::AcrossRecipients: return MoveRulesDialog::tr("Fra én mottaker til en &annen");
    case MoveRule::Kind::BelowEarmark: return MoveRulesDialog::tr("Under det som er &øremerket");
    case MoveRule::Kind::OfCarryOver: return MoveRulesDialog::tr("Av &ubrukte midler");
    case MoveRule::Kind::UnfinishedAmbitions: return MoveRulesDialog::tr("Fra områder med a&mbisjoner som gjenstår");
    case MoveRule::Kind::AboveThreshold: return MoveRulesDialog::tr("Over en &grense, mill. kroner:");
    }
    return {};
}

} // namespace

MoveRulesDialog::MoveRulesDialog(ProgrammeDocument *document, QWidget *parent) : QDialog(parent), m_document(document), m_refusal(new NoticeLabel(this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Regler for omdisponering"));
    resize(1100, 260);
    auto *grid = new QGridLayout;
    const QStringList headings{tr("Når det flyttes"), {}, tr("Regelen"), tr("Det som blir sagt"), tr("Bestemt i")};
    for (int column = 0; column < headings.size(); ++column)
        grid->addWidget(new QLabel(headings[column], this), 0, column);
    for (const MoveRule::Kind kind : moveRuleKinds()) {
        m_lines.push_back(makeLine(kind));
        const Line &line = m_lines.back();
        const int row = grid->rowCount();
        grid->addWidget(line.isOn, row, 0);
        if (line.threshold)
            grid->addWidget(line.threshold, row, 1);
        grid->addWidget(line.effect, row, 2);
        grid->addWidget(line.text, row, 3);
        grid->addWidget(line.source, row, 4);
        const std::vector<MoveRule> &rules = document->programme().moveRules;
        const auto rule = std::ranges::find(rules, kind, &MoveRule::kind);
        show(line, rule == rules.end() ? nullptr : &*rule);
    }
    grid->setColumnStretch(3, 3);
    grid->setColumnStretch(4, 2);
    m_refusal->setWordWrap(true);
    auto *buttons = new QDialogButtonBox(this);
    buttons->addButton(tr("&Behold reglene"), QDialogButtonBox::AcceptRole)->setDefault(true);
    buttons->addButton(tr("A&vbryt"), QDialogButtonBox::RejectRole);
    connect(buttons, &QDialogButtonBox::accepted, this, &MoveRulesDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *layout = new QVBoxLayout(this);
    layout->addLayout(grid);
    layout->addStretch();
    layout->addWidget(m_refusal);
    layout->addWidget(buttons);
    connect(document, &ProgrammeDocument::aboutToReset, this, &QDialog::reject);
}

MoveRulesDialog::Line MoveRulesDialog::makeLine(MoveRule::Kind kind)
{
    Line line{kind, new QCheckBox(titleOf(kind), this), new QComboBox(this), new QLineEdit(this), new QLineEdit(this), nullptr};
    const QString title = titleOf(kind).remove(u'&');
    line.isOn->setObjectName(toWord(kind));
    line.effect->addItem(tr("advarer"), false);
    line.effect->addItem(tr("avviser"), true);
    line.effect->setAccessibleName(tr("Hva regelen gjør: %1").arg(title));
    line.text->setAccessibleName(tr("Det som blir sagt: %1").arg(title));
    line.text->setPlaceholderText(textOf({kind, false, {}, {}, {}}));
    line.text->setToolTip(tr("Tomt felt gir Rammes egen tekst: %1").arg(line.text->placeholderText()));
    line.source->setAccessibleName(tr("Hvor det er bestemt: %1").arg(title));
    line.source->setPlaceholderText(tr("brev, punkt eller sak"));
    if (kind == MoveRule::Kind::AboveThreshold) {
        line.threshold = new QLineEdit(this);
        line.threshold->setObjectName(u"threshold"_s);
        line.threshold->setAccessibleName(tr("Grensen i mill. kroner"));
        line.threshold->setAlignment(Qt::AlignRight);
        line.threshold->setMaximumWidth(90);
    }
    for (QWidget *field : std::initializer_list<QWidget *>{line.effect, line.text, line.source, line.threshold}) {
        if (!field)
            continue;
        field->setEnabled(false);
        connect(line.isOn, &QCheckBox::toggled, field, &QWidget::setEnabled);
    }
    return line;
}

void MoveRulesDialog::show(const Line &line, const MoveRule *rule)
{
    line.isOn->setChecked(rule);
    if (!rule)
        return;
    line.effect->setCurrentIndex(line.effect->findData(rule->refuses));
    line.text->setText(rule->text);
    line.source->setText(rule->source);
    if (line.threshold)
        line.threshold->setText(formatAmount(rule->threshold, Unit::Million));
}

Result<MoveRule> MoveRulesDialog::ruleOf(const Line &line) const
{
    MoveRule rule{line.kind, line.effect->currentData().toBool(), line.text->text().simplified(), line.source->text().simplified(), {}};
    if (!line.threshold)
        return rule;
    const Result<Amount> threshold = parseAmount(line.threshold->text(), Unit::Million);
    if (!threshold)
        return Error{tr("Grensen for hva som kan flyttes: %1.").arg(threshold.error())};
    rule.threshold = threshold->money;
    return rule;
}

void MoveRulesDialog::accept()
{
    std::vector<MoveRule> rules;
    for (const Line &line : m_lines) {
        if (!line.isOn->isChecked())
            continue;
        const Result<MoveRule> rule = ruleOf(line);
        if (!rule)
            return m_refusal->tell(rule.error(), true);
        rules.push_back(*rule);
    }
    if (const Done kept = m_document->setMoveRules(std::move(rules)); !kept)
        return m_refusal->tell(kept.error(), true);
    QDialog::accept();
}

} // namespace ramme
