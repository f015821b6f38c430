#pragma once

#include <QString>

#include <algorithm>
#include <limits>
#include <optional>
#include <vector>

namespace ramme {

/// A column of a table as a person parted it.
struct LayoutColumn {
    int from = 0;    ///< where it begins, in the measure of its table
    QString heading; ///< a year, a recipient or a word for the total; empty where what is printed stands
    bool operator==(const LayoutColumn &) const = default;
};

/// To which area a person said that a line of a letter's breakdown belongs.
struct LetterItemArea {
    QString parent; ///< as BreakdownItem has it
    QString label;  ///< likewise
    QString area;   ///< empty where it belongs to no single area
    bool operator==(const LetterItemArea &) const = default;
};

/// What a person said about how one table of a document is to be read, or of the letter whose title stands there.
struct TableLayout {
    enum class Kind {
        AsRead, ///< what its heading and content make it
        Frames,
        Split,
        Ambitions,
        Posts, ///< a letter's chapters and posts
        Letter, ///< no table but the title of a letter
        None   ///< no table to read
    };
    /// What the places of its columns count.
    enum class Measure {
        Points,  ///< tenths of a point from the left edge of the page
        Columns, ///< letters of the text's line
        Cells    ///< a hundred for each cell before it, and one for each word before it in its own cell
    };

    QString document;  ///< SHA-256 of the file's bytes
    int firstLine = 0; ///< of its heading, in the file's text
    int lineCount = 0; ///< down to its last row
    Kind kind = Kind::AsRead;
    Measure measure = Measure::Columns;
    std::vector<LayoutColumn> columns; ///< the labels' first; none where it is parted as it was recognised
    QString area;                      ///< of the mandate it stands in; empty where the document says it
    int vintage = 0;                   ///< likewise, and a letter's budget year; 0 where the document says it
    bool isHeadless = false;           ///< no line heads it: its first is a row, and its columns are called what a person says
    QString recipient = {};            ///< of the letter; empty where the document says it
    std::vector<LetterItemArea> itemAreas = {}; ///< of the letter's breakdown, where a person said them

    bool isAt(const QString &sha256, int line) const { return document == sha256 && firstLine == line; }
    int behindLine() const { return firstLine + std::min(lineCount, std::numeric_limits<int>::max() - firstLine); }
    /// True where it says nothing that the document does not.
    bool isPlain() const;
    bool operator==(const TableLayout &) const = default;
};

/// By what a table is recognised again next year: it depends on no year and no figure that is printed.
struct LayoutForm {
    QString subject; ///< what the mandate is about or whom the letter is to, as its title says it; empty in a template for any
    QString heading; ///< the words of the heading, years counted from its first; of a headless table the label of its first row
    int columns = 0; ///< printed in the heading

    bool hasHeadingOf(const LayoutForm &other) const { return heading == other.heading && columns == other.columns; }
    bool operator==(const LayoutForm &) const = default;
};

/// A template: how tables of one form are read in a project. Only one without a name belongs to its own document alone.
struct Layout {
    QString name;    ///< given by a person; empty until then
    int version = 1; ///< goes up when a template of the same name is changed
    LayoutForm form;
    int firstYear = 0; ///< of the heading it was made for, or else of its document; 0 where neither says one
    TableLayout table;

    bool operator==(const Layout &) const = default;
};

/// A version of a template that is kept though it is no longer used.
struct FormerLayout {
    Layout layout;
    bool operator==(const FormerLayout &) const = default;
};

/// The form of a table, from the words of its title and the first line of its heading.
LayoutForm formOf(const QString &subject, const QString &heading, int columns);
/// The first year that stands alone in a heading, or 0.
int firstYearIn(const QString &heading);
/// What a template says for a table whose heading begins with another year: its years are as many later.
TableLayout movedTo(const Layout &layout, int firstYear);

/// The layouts with one put in place of what was said of the same table before. Plain ones without a name are dropped.
std::vector<Layout> withLayout(std::vector<Layout> layouts, const Layout &layout);
/// The template for a table of this form: one for its very subject, or else one for any; null where there is none.
const Layout *layoutFor(const std::vector<Layout> &layouts, const LayoutForm &form, bool isHeadless);
/// What enters the programme out of a review: the layouts with a name, each one that was changed one version up.
std::vector<Layout> learned(const std::vector<Layout> &before, std::vector<Layout> reviewed);

/// The older versions with those that the layouts after took the place of.
std::vector<FormerLayout> withFormer(std::vector<FormerLayout> former, const std::vector<Layout> &before, const std::vector<Layout> &after);

QString toWord(TableLayout::Kind kind);
QString toWord(TableLayout::Measure measure);
std::optional<TableLayout::Kind> tableLayoutKindFromWord(QStringView word);
std::optional<TableLayout::Measure> tableLayoutMeasureFromWord(QStringView word);

} // namespace ramme
