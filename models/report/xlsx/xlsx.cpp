#include "report/reportwriters.h"
#include "report/writers.h"

#include "report/sourcerows.h"
#include "report/tablesetting.h"
#include "report/xlsx/workbooktable.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

using namespace Qt::Literals::StringLiterals;

namespace ramme {

namespace {

/// Where each figure comes from; a table's places are those it has on its sheet.
class SourcesSheet
{
public:
    SourcesSheet(Workbook &workbook, const QStringList &headings, const QString &name) : m_workbook(workbook), m_sheet(workbook.addSheet(name))
    {
        lxw_format *look = workbook.format({SheetLook::Kind::Heading});
        for (qsizetype i = 0; i < headings.size(); ++i)
            workbook.writeText(m_sheet, 0, sheetColumn(std::size_t(i)), headings[i], look);
        worksheet_freeze_panes(m_sheet, 1, 0);
        worksheet_set_column(m_sheet, 0, 0, 8, nullptr);
        worksheet_set_column(m_sheet, 1, 2, 42, nullptr);
        worksheet_set_column(m_sheet, 3, 4, 14, nullptr);
        worksheet_set_column(m_sheet, 5, 5, 34, nullptr);
        worksheet_set_column(m_sheet, 6, 6, 60, nullptr);
        worksheet_set_landscape(m_sheet);
        worksheet_set_paper(m_sheet, 9); // A4
        worksheet_fit_to_pages(m_sheet, 1, 0);
        worksheet_repeat_rows(m_sheet, 0, 0);
    }

    void add(const WorkbookTable &place, const Table &table, const Programme &programme)
    {
        for (const SourceRow &source : FigureSources(programme).of(table)) {
            m_workbook.writeText(m_sheet, m_row, 0, source.place ? place.nameOf(*source.place) : QString());
            m_workbook.writeText(m_sheet, m_row, 1, source.what);
            m_workbook.writeText(m_sheet, m_row, 2, source.document);
            if (source.line > 0)
                worksheet_write_number(m_sheet, m_row, 3, source.line, nullptr);
            m_workbook.writeText(m_sheet, m_row, 4, source.raw);
            m_workbook.writeText(m_sheet, m_row, 5, source.certainty);
            m_workbook.writeText(m_sheet, m_row, 6, source.reason);
            ++m_row;
        }
    }

private:
    Workbook &m_workbook;
    lxw_worksheet *m_sheet;
    lxw_row_t m_row = 1;
};

QStringList sourceHeadings()
{
    return {XlsxText::tr("Celle"), XlsxText::tr("Gjelder"), XlsxText::tr("Dokument"), XlsxText::tr("Linje"), XlsxText::tr("Trykt"), XlsxText::tr("Sikkerhet"), XlsxText::tr("Begrunnelse")};
}

/// One sheet a part; what it says stands below each other.
class ReportBook
{
public:
    ReportBook(Workbook &workbook, const Report &report) : m_workbook(workbook), m_report(report) {}

    void write()
    {
        lxw_doc_properties properties{};
        QByteArray title = plainText(m_report.title).toUtf8();
        QByteArray author = "Ramme";
        properties.title = title.data();
        properties.author = author.data();
        workbook_set_properties(m_workbook.book(), &properties);
        for (const ReportPart &part : m_report.parts)
            writePart(part);
        if (!m_report.seal.isEmpty())
            carrySeal();
    }

private:
    void carrySeal()
    {
        lxw_worksheet *sheet = m_workbook.addSheet(u"Ramme"_s);
        for (qsizetype i = 0; i < m_report.seal.size(); ++i)
            m_workbook.writeText(sheet, sheetRow(std::size_t(i)), 0, QString::fromLatin1(m_report.seal[i]));
        worksheet_hide(sheet);
    }

    void writePart(const ReportPart &part)
    {
        lxw_worksheet *sheet = m_workbook.addSheet(part.heading);
        const QString name = m_workbook.sheetName();
        const std::vector<const Table *> shown = tablesOf(part);
        const bool isOneTable = shown.size() == 1 && paragraphsOf(part).isEmpty();
        SheetPage page(m_workbook, sheet);
        for (const Table *table : shown)
            page.take(*table);
        if (shown.empty())
            page.takeWords();
        if (isOneTable)
            page.arrange(*shown.front());
        else
            page.arrange();
        std::vector<SetSheet> tables;
        lxw_row_t row = 0;
        if (!isOneTable) { // the sheet's name may be too short for it
            page.writeAcross(0, part.heading, SheetLook::Kind::Title);
            row = 2;
        }
        const auto say = [&](const QString &text) { page.writeAcross(row++, text, SheetLook::Kind::Text); };
        for (const ReportBlock &block : part.blocks) {
            std::visit(ByKind{say,
                              [&](const ReportList &list) {
                                  for (const ReportItem &item : list.items) {
                                      say(u"• "_s + item.text);
                                      for (const ReportItem &below : item.below)
                                          say(u"    – "_s + below.text);
                                  }
                              },
                              [&](const Table &table) {
                                  WorkbookTable set(m_workbook, sheet, page, table, row);
                                  set.write();
                                  if (isOneTable)
                                      set.freeze();
                                  nameTable(name, set, table);
                                  row = set.end() + 1;
                                  tables.push_back({set, &table});
                              },
                              [&](const ReportPicture &picture) {
                                  if (!tables.empty() && !picture.series.empty())
                                      drawChart(name, tables.back(), picture);
                              }},
                       block);
        }
        worksheet_print_area(sheet, 0, 0, std::max<lxw_row_t>(row, 1) - 1, page.lastColumn());
    }

    struct SetSheet {
        WorkbookTable sheet;
        const Table *table;
    };

    /// "tabell_1" and so on: the rows of figures with the headings right above them.
    void nameTable(const QString &sheet, const WorkbookTable &set, const Table &table)
    {
        ++m_tables;
        if (table.rows.empty())
            return;
        const QString range = u'=' + rangeName(sheet, set.firstHeadingRow() + 1, 0, set.lastBodyRow(), sheetColumn(table.columns.size() - 1));
        workbook_define_name(m_workbook.book(), u"%1_%2"_s.arg(m_report.words.table.toLower(), QString::number(m_tables)).toUtf8().constData(), range.toUtf8().constData());
    }

    /// A chart of the spreadsheet's own on a sheet of its own: the amounts of each recipient in each year, stacked. What stands together can
    /// be drawn, so the cells of the table are referred to side by side. A year of which anything is an estimate is marked as one.
    void drawChart(const QString &tableName, const SetSheet &of, const ReportPicture &picture)
    {
        constexpr lxw_row_t chartRows = 30;
        lxw_worksheet *sheet = m_workbook.addSheet(u"%1 %2"_s.arg(m_report.words.figure, QString::number(++m_figures)));
        const QString name = m_workbook.sheetName();
        lxw_chart *chart = workbook_add_chart(m_workbook.book(), LXW_CHART_COLUMN_STACKED);
        const auto cellAt = [&](const CellPlace &place) -> const TableCell & { return of.table->rows[place.row].cells[place.column]; };
        bool anyEstimated = false;
        for (std::size_t i = 0; i < std::size_t(picture.categories.size()); ++i) {
            const bool isEstimated = std::ranges::any_of(picture.series, [&](const ReportPicture::Series &series) { return series.cells[i] && cellAt(*series.cells[i]).estimated; });
            anyEstimated = anyEstimated || isEstimated;
            m_workbook.writeText(sheet, chartRows, sheetColumn(i + 1), (isEstimated ? u"≈ "_s : QString()) + picture.categories[qsizetype(i)], m_workbook.format({SheetLook::Kind::Heading}));
        }
        const lxw_col_t last = sheetColumn(std::size_t(picture.categories.size()));
        lxw_row_t row = chartRows + 1;
        for (const ReportPicture::Series &series : picture.series) {
            m_workbook.writeText(sheet, row, 0, series.name);
            for (std::size_t i = 0; i < series.cells.size(); ++i) {
                if (series.cells[i])
                    of.sheet.writeReference(sheet, row, sheetColumn(i + 1), tableName, *series.cells[i]);
            }
            lxw_chart_series *drawn = chart_add_series(chart, (u'=' + rangeName(name, chartRows, 1, chartRows, last)).toUtf8().constData(), (u'=' + rangeName(name, row, 1, row, last)).toUtf8().constData());
            chart_series_set_name(drawn, plainText(series.name).toUtf8().constData());
            ++row;
        }
        if (anyEstimated)
            m_workbook.writeText(sheet, ++row, 0, of.table->estimatedText);
        if (!picture.notice.isEmpty())
            m_workbook.writeText(sheet, ++row, 0, picture.notice);
        chart_title_set_name(chart, plainText(picture.caption).toUtf8().constData());
        chart_axis_set_name(chart->y_axis, plainText(of.table->unitText).toUtf8().constData());
        QByteArray alternative = plainText(picture.alternative).toUtf8();
        lxw_chart_options options{};
        options.x_scale = 1.8;
        options.y_scale = 1.9;
        options.description = alternative.data();
        worksheet_insert_chart_opt(sheet, 0, 0, chart, &options);
        worksheet_set_column(sheet, 0, 0, 16, nullptr);
        worksheet_set_landscape(sheet);
        worksheet_set_paper(sheet, 9); // A4
        worksheet_fit_to_pages(sheet, 1, 1);
    }

    Workbook &m_workbook;
    const Report &m_report;
    int m_tables = 0;
    int m_figures = 0;
};

template<typename Fill>
Result<QByteArray> workbookBytes(Fill &&fill)
{
    const QTemporaryDir folder;
    if (!folder.isValid())
        return Error{XlsxText::tr("Regnearket kunne ikke lages: %1").arg(folder.errorString())};
    const QString path = folder.filePath(u"bok.xlsx"_s);
    Workbook workbook(QFile::encodeName(path), QFile::encodeName(folder.path()));
    if (workbook.isOpen())
        fill(workbook);
    if (const Done closed = workbook.close(); !closed)
        return Error{closed.error()};
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return Error{XlsxText::tr("Regnearket kunne ikke lages: %1").arg(file.errorString())};
    return file.readAll();
}

} // namespace

Result<QByteArray> toXlsx(const Table &table, const Programme &programme)
{
    return workbookBytes([&](Workbook &workbook) {
        lxw_worksheet *sheet = workbook.addSheet(table.sheetName.isEmpty() ? table.title : table.sheetName);
        SheetPage page(workbook, sheet);
        page.take(table);
        page.arrange(table);
        WorkbookTable set(workbook, sheet, page, table, 0);
        set.write();
        set.freeze();
        SourcesSheet(workbook, sourceHeadings(), XlsxText::tr("Kilder")).add(set, table, programme);
    });
}

Result<QByteArray> toXlsx(const Report &report)
{
    return workbookBytes([&](Workbook &workbook) { ReportBook(workbook, report).write(); });
}

} // namespace ramme
