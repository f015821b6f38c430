#pragma once

#include "report/table.h"

#include <QByteArrayList>
#include <QSizeF>

#include <variant>

namespace ramme {

/// An item of a list, and what is listed below it in turn.
struct ReportItem {
    QString text;
    std::vector<ReportItem> below = {};
    AmountOrigin origin = {}; ///< of the amount it tells
    bool operator==(const ReportItem &) const = default;
};

struct ReportList {
    std::vector<ReportItem> items;
    bool operator==(const ReportList &) const = default;
};

/// A chart, drawn by those who can; writers take what their format shows best.
struct ReportPicture {
    QString caption;
    QString alternative; ///< what it shows, in words, for those who do not see it
    QByteArray recording; ///< the drawing: a QPicture as bytes
    QSize recorded;      ///< how large the recording is, in its own units
    QSizeF size;         ///< in millimetres
    /// Cells of the table in front of it, for a program that draws the chart itself; a series has one, or none, for each category.
    struct Series {
        QString name;
        std::vector<std::optional<CellPlace>> cells;
        bool operator==(const Series &) const = default;
    };
    QStringList categories = {};
    std::vector<Series> series = {};
    QString notice = {}; ///< what is to be known of its amounts, such as that price bases are mixed
    bool operator==(const ReportPicture &) const = default;
};

/// A paragraph, a list, a table or a picture.
using ReportBlock = std::variant<QString, ReportList, Table, ReportPicture>;

/// For std::visit: calls what fits the block.
template<typename... Cases>
struct ByKind : Cases... {
    using Cases::operator()...;
};
template<typename... Cases>
ByKind(Cases...) -> ByKind<Cases...>;

/// A heading and what stands under it.
struct ReportPart {
    QString heading;
    std::vector<ReportBlock> blocks;
    bool operator==(const ReportPart &) const = default;
};

/// The words a report has beside its own, in its language.
struct ReportWords {
    QString contents;
    QString table;
    QString figure;
    QString page; ///< "side %1 av %2"
    static ReportWords spoken(); ///< in the language that is spoken now
    bool operator==(const ReportWords &) const = default;
};

/// A text with tables that is ready to be written in any format; all formats say the same.
struct Report {
    QString title;
    QString language;  ///< "nb", "nn" or "en"
    QStringList about; ///< what holds for all of it, a line each, below the title
    std::vector<ReportPart> parts;
    ReportWords words = {};
    QByteArrayList seal = {}; ///< what a file of it carries unseen; see reportseal.h
    bool operator==(const Report &) const = default;
};

/// Gives all tables the look, numbers their footnotes in the order they appear, the same text by the same number wherever it stands, and
/// takes down the words of the language that is spoken now: whoever writes the report speaks it too.
void finish(Report &report, const NumberLook &look);

/// The tables and the paragraphs of a part, in its order.
std::vector<const Table *> tablesOf(const ReportPart &part);
QStringList paragraphsOf(const ReportPart &part);
/// True of a paragraph that the next block, a list, goes on from, so that the two stand together.
bool leadsToList(const ReportPart &part, std::size_t block);

} // namespace ramme
