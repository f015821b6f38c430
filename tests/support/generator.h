#pragma once

#include "domain/mandate.h"
#include "domain/letter.h"
#include "support/generator_random.h"

#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

/// Abstract mandates and letters with the exact truth about them, made by chance and printed in the manners documents come in.
/// Shares no code with the reader: it is the reader's examiner.
namespace generated {

using ramme::FigureState;
using ramme::LineKind;

enum class Manner { Clean, Collapsed, Tabs, Ocr };

struct Cell {
    FigureState state = FigureState::Blank;
    qint64 ore = 0;
    int percent = 0;       ///< hundredths of a per cent
    QString printed;       ///< before any damage
    bool decidable = true; ///< what was printed still determines it; set by the printer
};

struct Column {
    enum class Kind { Year, Recipient, Actor, Total };
    Kind kind = Kind::Year;
    QString heading;
    int year = 0;
    QStringList names; ///< what a reader may call the recipient or actor
};

struct Row {
    QString label;
    QString mark;      ///< a footnote mark behind the label
    QStringList names; ///< what a reader may call the row
    QString section;   ///< ambition tables
    LineKind kind = LineKind::All;
    bool total = false;
    bool heading = false; ///< a section heading of an ambition table, without cells
    std::vector<Cell> cells;
    int firstLine = 0; ///< set by the printer
    int lastLine = 0;
};

struct Table {
    enum class Kind { Frames, Split, Ambitions, Posts, Other };
    Kind kind = Kind::Frames;
    QString captionAbove;
    QString captionBelow;
    QString stub; ///< the heading over the labels
    std::vector<Column> columns;
    std::vector<Row> rows;
    QStringList notes; ///< footnotes below
    int budgetYear = 0;
    std::optional<qint64> known; ///< what the text says for budgetYear
    bool oneValuePerLine = false;
    bool mistaken = false; ///< a printed total is wrong, which a reader has to tell
    int firstLine = 0; ///< set by the printer
    int lastLine = 0;
};

struct Bullet {
    int level = 0;
    QString text;
};

/// A piece of a document in reading order: a table of its part, bullets, or words.
struct Block {
    enum class Kind { Title, Heading, Words, Bullets, Table };
    Kind kind = Kind::Words;
    QString text;
    std::vector<Bullet> bullets;
    std::size_t table = 0;
    int firstLine = 0; ///< set by the printer
    int lastLine = 0;
};

struct GoalTruth {
    int year = 0;
    std::optional<int> percent;
    QString text;
};

struct ReserveTruth {
    int year = 0;
    ramme::Reserve::Kind kind = ramme::Reserve::Kind::Reserve;
    qint64 ore = 0;
};

struct EarmarkTruth {
    QStringList recipient;
    ramme::Earmark::Bound bound = ramme::Earmark::Bound::AtLeast;
    qint64 ore = 0;
};

struct BreakdownTruth {
    QString label;
    QString area;   ///< empty for a parent
    QString parent; ///< label of the parent
    qint64 ore = 0;
};

struct PostTruth {
    int chapter = 0;
    int post = 0;
    QString name;
    qint64 ore = 0;
};

/// A mandate, or a letter where it has posts.
struct Part {
    bool letter = false;
    QString area;
    int year = 0; ///< the vintage
    ramme::PriceBase priceBase;
    QStringList recipient; ///< of a letter
    std::vector<Table> tables;
    std::vector<Block> blocks;
    std::vector<GoalTruth> goals;
    std::vector<EarmarkTruth> earmarks;
    std::vector<PostTruth> posts;
    std::vector<BreakdownTruth> breakdown;
    std::optional<qint64> claim; ///< what the text says is planned for the year
    int firstLine = 0; ///< set by the printer
    int lastLine = 0;
};

struct Document {
    Manner manner = Manner::Clean;
    int severity = 0; ///< of the OCR damage, 1 to 3
    bool scanned = false; ///< and read by Tesseract, which leaves section headings whole
    QString fileName;
    std::vector<Part> parts;
    std::vector<ReserveTruth> reserves;
    QString text; ///< set by the printer
};

/// An abstract document with the truth about it, printed.
Document generate(Random &random, Manner manner);

/// How one table's numbers are written.
struct NumberStyle {
    ramme::Unit unit = ramme::Unit::Million;
    int decimals = -1; ///< fixed, or as many as needed
    QString group = QStringLiteral(" ");
    QChar decimal = u',';
    QString suffix; ///< a unit in every cell
};
QString written(qint64 ore, const NumberStyle &style);

} // namespace generated
