#include "domain/layout.h"

#include "domain/words.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace ramme {

namespace {

constexpr Word<TableLayout::Kind> tableKindWords[] = {
    {TableLayout::Kind::AsRead, "as-read"},
    {TableLayout::Kind::Frames, "frames"},
    {TableLayout::Kind::Split, "split"},
    {TableLayout::Kind::Ambitions, "ambitions"},
    {TableLayout::Kind::Posts, "posts"},
    {TableLayout::Kind::Letter, "letter"},
    {TableLayout::Kind::None, "none"},
};

constexpr Word<TableLayout::Measure> measureWords[] = {
    {TableLayout::Measure::Points, "points"},
    {TableLayout::Measure::Columns, "columns"},
    {TableLayout::Measure::Cells, "cells"},
};

/// A word of a heading without the footnote marks behind it.
QString plainWord(const QString &word)
{
    static const QRegularExpression marks(u"[*†‡¹²³⁴⁵⁶⁷⁸⁹]+$"_s);
    QString plain = word.toLower();
    return plain.remove(marks);
}

int yearOfWord(const QString &word)
{
    static const QRegularExpression year(u"^20\\d\\d$"_s);
    return year.match(word).hasMatch() ? word.toInt() : 0;
}

QStringList plainWords(const QString &heading)
{
    QStringList words;
    for (const QString &word : heading.simplified().split(u' ', Qt::SkipEmptyParts)) {
        const QString plain = plainWord(word);
        if (!plain.isEmpty())
            words.append(plain);
    }
    return words;
}

/// The words with the years that stand in them left open: "2027-kroner" says nothing of the columns.
QString withoutYears(QString word)
{
    static const QRegularExpression year(u"20\\d\\d"_s);
    return word.replace(year, u"#"_s);
}

bool isSameTable(const Layout &a, const Layout &b)
{
    return a.table.isAt(b.table.document, b.table.firstLine) || (!a.name.isEmpty() && a.name == b.name);
}

} // namespace

bool TableLayout::isPlain() const
{
    const bool saysNoKind = kind == Kind::AsRead || kind == Kind::Letter;
    return saysNoKind && columns.empty() && area.isEmpty() && vintage == 0 && !isHeadless && recipient.isEmpty() && itemAreas.empty();
}

int firstYearIn(const QString &heading)
{
    for (const QString &word : plainWords(heading)) {
        if (const int year = yearOfWord(word); year != 0)
            return year;
    }
    return 0;
}

LayoutForm formOf(const QString &subject, const QString &heading, int columns)
{
    const int first = firstYearIn(heading);
    QStringList words;
    for (const QString &word : plainWords(heading)) {
        const int year = yearOfWord(word);
        words.append(year != 0 ? QString::number(year - first) : withoutYears(word));
    }
    QStringList subjectWords;
    for (const QString &word : plainWords(subject))
        subjectWords.append(withoutYears(word));
    return {subjectWords.join(u' '), words.join(u' '), columns};
}

TableLayout movedTo(const Layout &layout, int firstYear)
{
    TableLayout moved = layout.table;
    const int by = layout.firstYear != 0 && firstYear != 0 ? firstYear - layout.firstYear : 0;
    for (LayoutColumn &column : moved.columns) {
        if (const int year = yearOfWord(column.heading); year != 0)
            column.heading = QString::number(year + by);
    }
    if (moved.vintage != 0)
        moved.vintage += by;
    return moved;
}

std::vector<Layout> withLayout(std::vector<Layout> layouts, const Layout &layout)
{
    const auto same = std::find_if(layouts.begin(), layouts.end(), [&](const Layout &other) { return isSameTable(other, layout); });
    const bool keep = !layout.name.isEmpty() || !layout.table.isPlain();
    if (same == layouts.end() && keep)
        layouts.push_back(layout);
    else if (same != layouts.end() && keep)
        *same = layout;
    else if (same != layouts.end())
        layouts.erase(same);
    return layouts;
}

const Layout *layoutFor(const std::vector<Layout> &layouts, const LayoutForm &form, bool isHeadless)
{
    const Layout *forAny = nullptr;
    for (const Layout &layout : layouts) {
        if (layout.name.isEmpty() || layout.table.isHeadless != isHeadless || !layout.form.hasHeadingOf(form) || (isHeadless && form.heading.isEmpty()))
            continue;
        if (layout.form.subject == form.subject)
            return &layout;
        if (layout.form.subject.isEmpty() && !forAny)
            forAny = &layout;
    }
    return forAny;
}

std::vector<Layout> learned(const std::vector<Layout> &before, std::vector<Layout> reviewed)
{
    std::erase_if(reviewed, [](const Layout &layout) { return layout.name.isEmpty(); });
    for (Layout &layout : reviewed) {
        const auto old = std::find_if(before.begin(), before.end(), [&](const Layout &other) { return other.name == layout.name; });
        if (old == before.end())
            layout.version = 1;
        else
            layout.version = old->table == layout.table && old->form == layout.form ? old->version : old->version + 1;
    }
    return reviewed;
}

std::vector<FormerLayout> withFormer(std::vector<FormerLayout> former, const std::vector<Layout> &before, const std::vector<Layout> &after)
{
    for (const Layout &old : before) {
        const auto later = [&](const Layout &layout) { return layout.name == old.name && layout.version > old.version; };
        if (std::any_of(after.begin(), after.end(), later))
            former.push_back({old});
    }
    return former;
}

QString toWord(TableLayout::Kind kind) { return wordOf(tableKindWords, kind); }
QString toWord(TableLayout::Measure measure) { return wordOf(measureWords, measure); }
std::optional<TableLayout::Kind> tableLayoutKindFromWord(QStringView word) { return valueOf(tableKindWords, word); }
std::optional<TableLayout::Measure> tableLayoutMeasureFromWord(QStringView word) { return valueOf(measureWords, word); }

} // namespace ramme
