#include "support/generator_print.h"

#include "support/generator_damage.h"
#include "support/generator_decide.h"
#include "support/generator_paper.h"

using namespace Qt::Literals::StringLiterals;

namespace generated {

namespace {

bool isMoney(const Table &table)
{
    return table.kind == Table::Kind::Frames || table.kind == Table::Kind::Split;
}

/// A row's cells with the label at its place: first, or third in a table of posts.
QStringList fields(const Table &table, const QString &label, QStringList cells)
{
    cells.insert(table.kind == Table::Kind::Posts ? 2 : 0, label);
    return cells;
}

QStringList headings(const Table &table)
{
    QStringList cells;
    for (const Column &column : table.columns)
        cells += column.heading;
    return fields(table, table.stub, cells);
}

QStringList printedCells(const Row &row)
{
    QStringList cells;
    for (const Cell &cell : row.cells)
        cells += cell.printed;
    return cells;
}

/// What is behind the labels where blanks vanish, damaged as hard as a careful person can still read it.
QStringList behindTheLabels(Paper &paper, Table &table)
{
    Puzzle puzzle;
    for (const Column &column : table.columns)
        puzzle.totalColumns.push_back(column.kind == Column::Kind::Total);
    puzzle.loneGapRule = table.kind == Table::Kind::Frames;
    puzzle.known = table.known;
    if (table.kind == Table::Kind::Frames) {
        for (std::size_t at = 0; at < table.columns.size(); ++at) {
            if (table.columns[at].year == table.budgetYear)
                puzzle.knownColumn = int(at);
        }
        const auto rows = std::count_if(table.rows.begin(), table.rows.end(), [](const Row &row) { return !row.total; });
        if (rows > 1 && !std::any_of(table.rows.begin(), table.rows.end(), [](const Row &row) { return row.total; }))
            puzzle.known.reset(); // it speaks of the area's own row alone
    }
    for (int attempt = 0; attempt < 8; ++attempt) {
        const int severity = attempt < 7 ? paper.severity() : 0;
        puzzle.rows.clear();
        QStringList texts;
        for (const Row &row : table.rows) {
            QStringList cells;
            for (const Cell &cell : row.cells) {
                if (!cell.printed.isEmpty())
                    cells += severity > 0 ? damagedNumber(paper.random(), cell.printed, severity) : cell.printed;
            }
            texts += table.oneValuePerLine ? cells.join(u'\n') : joinedCells(paper.random(), cells, severity);
            puzzle.rows.push_back({texts.last(), row.cells, row.total});
        }
        const std::optional<std::vector<std::vector<bool>>> decidable = decidableCells(puzzle);
        if (!decidable && attempt < 7)
            continue;
        for (std::size_t row = 0; row < table.rows.size(); ++row) {
            for (std::size_t column = 0; column < table.columns.size(); ++column)
                table.rows[row].cells[column].decidable = decidable && !texts[qsizetype(row)].startsWith(u'*') && (*decidable)[row][column]; // a mark may be the label's
        }
        return texts;
    }
    return {};
}

void printCollapsed(Paper &paper, Table &table)
{
    const bool ocr = paper.severity() > 0;
    QStringList behind;
    if (isMoney(table)) {
        behind = behindTheLabels(paper, table);
    } else {
        for (Row &row : table.rows) {
            QStringList cells = printedCells(row);
            cells.removeAll(QString());
            // Words in the cells cannot be told from the label.
            const bool words = std::any_of(row.cells.begin(), row.cells.end(), [](const Cell &cell) { return cell.state == FigureState::Text; });
            for (Cell &cell : row.cells)
                cell.decidable = !words && cells.size() == qsizetype(row.cells.size());
            behind += cells.join(u' ');
        }
    }
    if (table.oneValuePerLine) {
        paper.words(table.stub);
        for (const Column &column : table.columns) {
            paper.gap();
            paper.put(column.heading);
        }
        table.rows.front().firstLine = paper.lines() + 1;
        for (const QString &value : behind.front().split(u'\n')) {
            paper.gap();
            paper.put(value);
        }
        table.rows.front().lastLine = paper.lines();
        return;
    }
    paper.put(paper.damaged(headings(table).join(u' ')));
    if (paper.random().percent(40))
        paper.gap();
    for (std::size_t at = 0; at < table.rows.size(); ++at) {
        Row &row = table.rows[at];
        row.firstLine = paper.lines() + 1;
        QString label = paper.damaged(row.label) + row.mark;
        if (table.kind == Table::Kind::Posts) {
            const QString number = row.cells[0].printed + u' ' + row.cells[1].printed + u' ' + label;
            const qsizetype middle = number.lastIndexOf(u' ', number.size() - 8);
            if (label.size() > 40 && middle > 8) {
                paper.put(number.left(middle));
                paper.put(number.mid(middle + 1));
                paper.put(row.cells[2].printed);
            } else {
                paper.put(number + u' ' + row.cells[2].printed);
            }
        } else {
            const qsizetype middle = label.indexOf(u' ', label.size() / 2);
            if (middle > 0 && label[middle + 1].isLetter() && !row.total && paper.random().percent(ocr ? 4 : 8)) {
                paper.put(label.left(middle));
                label = label.mid(middle + 1);
            }
            paper.put(behind[qsizetype(at)].isEmpty() ? label : label + u' ' + behind[qsizetype(at)]);
        }
        row.lastLine = paper.lines();
        paper.noise(paper.severity() > 2 ? 4 : 1);
    }
}

void printAligned(Paper &paper, Table &table)
{
    const bool right = paper.form() == Paper::Form::Aligned;
    const int between = paper.random().between(3, 5);
    std::vector<QStringList> all{headings(table)};
    for (const Row &row : table.rows)
        all.push_back(fields(table, row.label + row.mark, printedCells(row)));
    std::vector<qsizetype> widths(all.front().size(), 0);
    for (const QStringList &cells : all) {
        for (qsizetype at = 0; at < cells.size(); ++at)
            widths[std::size_t(at)] = qMax(widths[std::size_t(at)], cells[at].size());
    }
    for (std::size_t line = 0; line < all.size(); ++line) {
        QString text;
        for (qsizetype at = 0; at < all[line].size(); ++at) {
            const qsizetype width = widths[std::size_t(at)];
            const bool words = at == (table.kind == Table::Kind::Posts ? 2 : 0);
            text += (at > 0 ? QString(between, u' ') : QString()) + (right && !words ? all[line][at].rightJustified(width) : all[line][at].leftJustified(width));
        }
        while (text.endsWith(u' '))
            text.chop(1);
        const int number = paper.put(text);
        if (line > 0)
            table.rows[line - 1].firstLine = table.rows[line - 1].lastLine = number;
    }
}

void printFields(Paper &paper, Table &table)
{
    const bool pipes = paper.form() == Paper::Form::Pipes;
    const QString before = pipes ? u"| "_s : QString();
    const QString between = pipes ? u" | "_s : u"\t"_s;
    const QString after = pipes ? u" |"_s : QString();
    paper.put(before + headings(table).join(between) + after);
    if (pipes) {
        QStringList rule;
        for (qsizetype at = 0; at <= qsizetype(table.columns.size()); ++at)
            rule += at == 0 ? u"---"_s : u"---:"_s;
        paper.put(u"| "_s + (table.kind == Table::Kind::Posts ? rule.mid(1) : rule).join(u" | "_s) + u" |"_s);
    }
    for (Row &row : table.rows)
        row.firstLine = row.lastLine = paper.put(before + fields(table, row.label + row.mark, printedCells(row)).join(between) + after);
}

void printHtml(Paper &paper, Table &table)
{
    const bool cellsOnLines = paper.random().percent(30);
    paper.put(u"<table>"_s);
    QString head;
    for (const QString &cell : headings(table))
        head += u"<th>"_s + html(cell) + u"</th>"_s;
    paper.put(u"<tr>"_s + head + u"</tr>"_s);
    for (Row &row : table.rows) {
        row.firstLine = paper.lines() + 1;
        QString line = u"<tr>"_s;
        for (const QString &cell : fields(table, row.label + row.mark, printedCells(row))) {
            line += u"<td>"_s + html(cell) + u"</td>"_s;
            if (cellsOnLines) {
                paper.put(line);
                line.clear();
            }
        }
        row.lastLine = paper.put(line + u"</tr>"_s);
    }
    paper.put(u"</table>"_s);
}

void printTable(Paper &paper, Table &table)
{
    table.firstLine = paper.lines() + 1;
    paper.words(table.captionAbove);
    paper.gap();
    switch (paper.form()) {
    case Paper::Form::Collapsed: printCollapsed(paper, table); break;
    case Paper::Form::Aligned:
    case Paper::Form::AlignedLeft: printAligned(paper, table); break;
    case Paper::Form::Tabs:
    case Paper::Form::Pipes: printFields(paper, table); break;
    case Paper::Form::Html: printHtml(paper, table); break;
    }
    if (!table.captionBelow.isEmpty()) {
        paper.gap();
        paper.words(table.captionBelow);
    }
    for (const QString &note : table.notes) {
        paper.gap();
        paper.words(note);
    }
    table.lastLine = paper.lines();
}

} // namespace

void print(Random &random, Document &document)
{
    Paper paper(random, document);
    document.fileName = paper.fileName();
    for (Part &part : document.parts) {
        part.firstLine = paper.lines() + 1;
        for (Block &block : part.blocks) {
            block.firstLine = paper.lines() + 1;
            switch (block.kind) {
            case Block::Kind::Title: paper.title(block.text); break;
            case Block::Kind::Heading: paper.heading(block.text); break;
            case Block::Kind::Words: paper.words(block.text); break;
            case Block::Kind::Bullets: paper.bullets(block.bullets); break;
            case Block::Kind::Table: printTable(paper, part.tables[block.table]); break;
            }
            block.lastLine = paper.lines();
            paper.gap();
            paper.noise(4);
        }
        part.lastLine = paper.lines();
    }
    document.text = paper.text();
}

} // namespace generated
