#include "views/whatif/movepane.h"

#include "domain/amount.h"
#include "edit/edittext.h"
#include "edit/programmedocument.h"
#include "planning/moverules.h"
#include "planning/movetext.h"
#include "views/theme.h"

#include <QEvent>

using namespace Qt::Literals::StringLiterals;

namespace ramme {

namespace {

constexpr std::size_t mostChanges = 60; ///< more are counted

QString shown(const std::optional<Money> &amount) { return amount ? formatAmount(*amount, Unit::Million) : u"–"_s; }

QString heading(const QString &text) { return u"<p style='margin-top:8px;margin-bottom:2px'><b>%1</b></p>"_s.arg(text.toHtmlEscaped()); }
QString paragraph(const QString &text, const QColor &color = {})
{
    return color.isValid() ? u"<p style='margin:2px;color:%1'>%2</p>"_s.arg(color.name(), text.toHtmlEscaped()) : u"<p style='margin:2px'>%1</p>"_s.arg(text.toHtmlEscaped());
}

/// One line of before, after and difference.
QString changeRow(const QString &what, const std::optional<Money> &before, const std::optional<Money> &after, const Tones &tones)
{
    const Money by = after.value_or(Money()) - before.value_or(Money());
    return u"<tr><td>%1</td><td align='right'>%2</td><td align='right'>%3</td><td align='right' style='color:%4'>%5</td></tr>"_s.arg(
        what.toHtmlEscaped(), shown(before), shown(after), (by.isNegative() ? tones.less : tones.more).name(), differenceText(by));
}

QString table(const QString &rows, const QStringList &titles)
{
    QString head;
    for (const QString &title : titles)
        head += u"<th align='%1'>%2</th>"_s.arg(head.isEmpty() ? u"left"_s : u"right"_s, title.toHtmlEscaped());
    return u"<table cellspacing='0' cellpadding='2' width='97%'><tr>%1</tr>%2</table>"_s.arg(head, rows);
}

} // namespace

MovePane::MovePane(ProgrammeDocument *document, QWidget *parent) : QTextBrowser(parent), m_document(document)
{
    setAccessibleName(tr("Hva endringen gjør"));
    setOpenLinks(false);
}

void MovePane::put(const QString &html)
{
    if (html == m_html)
        return;
    m_html = html;
    setHtml(html);
}

void MovePane::showRefusal(const QString &reason)
{
    const Tones tones = tonesOf(palette());
    put(heading(tr("Kan ikke gjøres")) + paragraph(reason, tones.error));
}

void MovePane::showPreview(const MovePreview &preview)
{
    const Tones tones = tonesOf(palette());
    const Performed &performed = preview.performed;
    if (!preview.refusal.isEmpty())
        return showRefusal(preview.refusal);
    if (preview.changesNothing())
        return put(heading(tr("Forhåndsvisning")) + paragraph(tr("Ingenting blir endret av dette.")));
    QString html = heading(tr("Forhåndsvisning – Enter gjennomfører, Esc avbryter")) + paragraph(toText(performed.move));
    for (const MoveNotice &notice : performed.notices)
        html += paragraph(tr("⚠ %1").arg(toText(notice)), tones.warning);
    QString rows;
    const auto &changes = performed.move.changes;
    for (std::size_t i = 0; i < std::min(changes.size(), mostChanges); ++i)
        rows += changeRow(toText(changes[i].leaf), changes[i].before, changes[i].after, tones);
    html += heading(tr("Tallene")) + table(rows, {tr("Hva"), tr("Før"), tr("Etter"), tr("Endring")});
    if (changes.size() > mostChanges)
        html += paragraph(tr("og %n tall til", nullptr, int(changes.size() - mostChanges)));
    if (!performed.totals.empty()) {
        QString sums;
        for (const TotalMoved &total : performed.totals)
            sums += changeRow(toText(total.total), total.before, total.after, tones);
        html += heading(tr("Summer som endres")) + table(sums, {tr("Hva"), tr("Før"), tr("Etter"), tr("Endring")});
    } else {
        html += paragraph(tr("Summene per år og mottaker står fast."));
    }
    const std::vector<MoveRule> &rules = m_document->programme().moveRules;
    for (const RuleSpoken &spoken : preview.spoken) {
        html += heading(tr("⚠ Regel")) + paragraph(toText(spoken, rules.at(spoken.rule)), tones.warning);
        for (const QString &ambition : spoken.ambitions)
            html += paragraph(tr("Berører: %1").arg(ambition));
    }
    put(html);
}

QString MovePane::ambitions(const QString &area, int year, bool isTaken) const
{
    const std::vector<const AmbitionRow *> ahead = ambitionsAhead(m_document->programme(), area, year);
    if (ahead.empty())
        return {};
    QString html = heading(isTaken ? tr("Pengene tas fra disse ambisjonene, som gjenstår i %1 eller senere").arg(year) : tr("Ambisjoner som gjenstår i %1 eller senere").arg(year));
    for (const AmbitionRow *row : ahead)
        html += paragraph(u"• "_s + toText(*row));
    return html;
}

void MovePane::showScope(const QString &name, const Scope &scope)
{
    const Tones tones = tonesOf(palette());
    const Scenarios *scenarios = m_document->scenarios();
    const LeafTable &before = scenarios->baseOf(name);
    const LeafTable &now = scenarios->values(name);
    const Scenario *scenario = scenarios->find(name);
    QString html = heading(toText(scope));
    if (!scenario)
        html += paragraph(tr("Planen har %1. Lag et scenario for å prøve endringer.").arg(shown(before.sumOf(scope))));
    else
        html += table(changeRow(tr("Sum"), before.sumOf(scope), now.sumOf(scope), tones), {tr("Hva"), tr("Planen"), tr("Scenarioet"), tr("Endring")})
            + paragraph(tr("Skriv en ny sum i cellen, eller +5, −5, +3 %."), tones.quiet);
    if (scenario) {
        for (const std::size_t hold : scenarios->holdsOn(name, scope))
            html += paragraph(tr("Holdt fast: %1").arg(toText(scenario->holds[hold])));
        for (const Bound &bound : scenario->bounds) {
            if (bound.scope == scope)
                html += paragraph(tr("Grense: %1").arg(limitsText(bound)));
        }
    }
    for (const Bound &earmark : scenarios->base().earmarks) {
        const bool isRecipients = !scope.recipient || earmark.scope.recipient == scope.recipient;
        if (scope.area && earmark.scope.area == scope.area && isRecipients && (!scope.year || earmark.scope.year == scope.year))
            html += paragraph(tr("Øremerket: %1, %2").arg(toText(earmark.scope), limitsText(earmark)));
    }
    if (scope.area && scope.year)
        html += ambitions(*scope.area, *scope.year, now.sumOf(scope) < before.sumOf(scope));
    put(html);
}

void MovePane::changeEvent(QEvent *event)
{
    QTextBrowser::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && !m_html.isEmpty())
        setHtml(m_html);
}

} // namespace ramme
