"""Changes a figure of a report with a program that knows nothing of Ramme: editreport.py IN OUT FROM TO"""
import sys


def docx(source, target, old, new):
    import docx as word
    document = word.Document(source)
    for table in document.tables:
        for row in table.rows:
            for cell in row.cells:
                for run in (run for paragraph in cell.paragraphs for run in paragraph.runs):
                    if run.text == old:
                        run.text = new
                        return document.save(target)
    sys.exit("no such figure")


def odt(source, target, old, new):
    from odf import opendocument, table, teletype, text
    document = opendocument.load(source)
    for cell in document.getElementsByType(table.TableCell):
        if teletype.extractText(cell) == old:
            for paragraph in cell.getElementsByType(text.P):
                paragraph.childNodes = []
                paragraph.addText(new)
            return document.save(target)
    sys.exit("no such figure")


def xlsx(source, target, old, new):
    import openpyxl
    book = openpyxl.load_workbook(source)
    for row in book.worksheets[0].iter_rows():
        for cell in row:
            if cell.value == float(old.replace(",", ".")):
                cell.value = float(new.replace(",", "."))
                return book.save(target)
    sys.exit("no such figure")


def html(source, target, old, new):
    page = open(source, encoding="utf-8").read()
    if ">" + old + "<" not in page:
        sys.exit("no such figure")
    open(target, "w", encoding="utf-8").write(page.replace(">" + old + "<", ">" + new + "<", 1))


{"docx": docx, "odt": odt, "xlsx": xlsx, "html": html}[sys.argv[1].rsplit(".", 1)[1]](*sys.argv[1:])
