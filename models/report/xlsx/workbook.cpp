#include "report/xlsx/workbook.h"

#include "report/tablesetting.h"
#include "report/writers.h"

using namespace Qt::Literals::StringLiterals;

namespace ramme {

namespace {

constexpr qsizetype longestText = 32'767; // what a spreadsheet cell holds
constexpr qsizetype longestSheetName = 31;

/// The first letters of a text, none of them half a character.
QString beginning(const QString &text, qsizetype length)
{
    QString cut = text.left(length);
    if (!cut.isEmpty() && cut.back().isHighSurrogate())
        cut.chop(1);
    return cut;
}

} // namespace

QString sheetNameFrom(const QString &text)
{
    QString name;
    for (const QChar c : plainText(text))
        name += QStringView(u"[]:*?/\\").contains(c) ? u' ' : c;
    name = beginning(name.simplified(), longestSheetName);
    while (name.startsWith(u'\''))
        name.remove(0, 1);
    while (name.endsWith(u'\'') || name.endsWith(u' '))
        name.chop(1);
    const bool isReserved = name.compare("History"_L1, Qt::CaseInsensitive) == 0;
    return name.isEmpty() || isReserved ? XlsxText::tr("Tabell") : name;
}

QString cellName(lxw_row_t row, lxw_col_t column)
{
    char name[LXW_MAX_CELL_NAME_LENGTH] = {};
    lxw_rowcol_to_cell(name, row, column);
    return QString::fromLatin1(name);
}

QString rangeName(const QString &sheet, lxw_row_t firstRow, lxw_col_t firstColumn, lxw_row_t lastRow, lxw_col_t lastColumn)
{
    char name[LXW_MAX_CELL_RANGE_LENGTH] = {};
    lxw_rowcol_to_range_abs(name, firstRow, firstColumn, lastRow, lastColumn);
    return u'\'' + QString(sheet).replace(u'\'', u"''"_s) + u"'!"_s + QString::fromLatin1(name);
}

Workbook::Workbook(const QByteArray &path, QByteArray folder)
    : m_folder(std::move(folder))
{
    lxw_workbook_options options{};
    options.tmpdir = m_folder.data();
    m_book = workbook_new_opt(path.constData(), &options);
}

Workbook::~Workbook()
{
    if (m_book)
        workbook_close(m_book);
}

lxw_worksheet *Workbook::addSheet(const QString &name)
{
    const QString base = sheetNameFrom(name);
    m_sheetName = base;
    for (int number = 2; !m_taken.insert(m_sheetName.toLower()).second; ++number) {
        const QString ending = u' ' + QString::number(number);
        m_sheetName = beginning(base, longestSheetName - ending.size()) + ending;
    }
    lxw_worksheet *sheet = workbook_add_worksheet(m_book, m_sheetName.toUtf8().constData());
    if (sheet)
        return sheet;
    m_sheetName = XlsxText::tr("Ark %1").arg(m_taken.size()); // a name that spreadsheets do not take after all
    m_taken.insert(m_sheetName.toLower());
    return workbook_add_worksheet(m_book, m_sheetName.toUtf8().constData());
}

lxw_format *Workbook::format(const SheetLook &look)
{
    const auto found = m_formats.find(look);
    if (found != m_formats.end())
        return found->second;
    lxw_format *format = workbook_add_format(m_book);
    if (look.isBold || look.kind == SheetLook::Kind::Heading || look.kind == SheetLook::Kind::Title)
        format_set_bold(format);
    if (look.isItalic)
        format_set_italic(format);
    if (look.kind == SheetLook::Kind::Heading) {
        format_set_bottom(format, LXW_BORDER_THIN);
        format_set_text_wrap(format);
        format_set_align(format, LXW_ALIGN_CENTER);
    }
    if (look.isBroken)
        format_set_text_wrap(format);
    if (look.kind == SheetLook::Kind::Text || look.kind == SheetLook::Kind::Number)
        format_set_align(format, LXW_ALIGN_VERTICAL_TOP);
    if (look.isRight)
        format_set_align(format, LXW_ALIGN_RIGHT);
    if (!look.number.isEmpty())
        format_set_num_format(format, look.number.toUtf8().constData());
    m_formats[look] = format;
    return format;
}

void Workbook::writeText(lxw_worksheet *sheet, lxw_row_t row, lxw_col_t column, QString text, lxw_format *look)
{
    text = plainText(text);
    if (text.size() > longestText)
        text = beginning(text, longestText - 1) + u'…';
    if (text.isEmpty())
        worksheet_write_blank(sheet, row, column, look);
    else
        worksheet_write_string(sheet, row, column, text.toUtf8().constData(), look);
}

Done Workbook::close()
{
    lxw_workbook *book = std::exchange(m_book, nullptr);
    if (!book)
        return Error{XlsxText::tr("Regnearket kunne ikke lages: det er ikke nok minne")};
    if (const lxw_error error = workbook_close(book); error != LXW_NO_ERROR)
        return Error{XlsxText::tr("Regnearket kunne ikke lages: %1").arg(QString::fromUtf8(lxw_strerror(error)))};
    return done();
}

} // namespace ramme
