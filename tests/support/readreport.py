"""Reads a report with programs that know nothing of Ramme and prints its language, its headings and the cells of its tables as JSON.
Raised footnote marks are left out; what covers several cells is given once."""
import html.parser
import json
import sys


def docx(path):
    import docx as word
    document = word.Document(path)
    tables = [[["".join(run.text for paragraph in cell.paragraphs for run in paragraph.runs if not run.font.superscript) for cell in row.cells] for row in table.rows] for table in document.tables]
    headings = [paragraph.text for paragraph in document.paragraphs if paragraph.style.name == "Heading 1"]
    repeated = all(row._tr.trPr.find(word.oxml.ns.qn("w:tblHeader")) is not None for table in document.tables for row in table.rows[:1])
    return {"language": document.core_properties.language, "headings": headings, "tables": tables, "repeated": repeated}


def odt(path):
    from odf import opendocument, table, teletype, text
    document = opendocument.load(path)

    def words(cell):
        for mark in [span for span in cell.getElementsByType(text.Span) if span.getAttribute("stylename") == "Mark"]:
            mark.parentNode.removeChild(mark)
        return teletype.extractText(cell)

    tables = [[[words(cell) for cell in row.getElementsByType(table.TableCell)] for row in each.getElementsByType(table.TableRow)] for each in document.getElementsByType(table.Table)]
    headings = [teletype.extractText(heading) for heading in document.getElementsByType(text.H)]
    repeated = all(each.getElementsByType(table.TableHeaderRows) for each in document.getElementsByType(table.Table))
    language = [str(child) for node in document.meta.childNodes if node.qname[1] == "language" for child in node.childNodes]
    return {"language": language[0], "headings": headings, "tables": tables, "repeated": repeated}


class Page(html.parser.HTMLParser):
    def __init__(self):
        super().__init__()
        self.language, self.headings, self.tables, self.heads = None, [], [], 0
        self.into, self.raised = None, False

    def handle_starttag(self, tag, attributes):
        if tag == "html":
            self.language = dict(attributes).get("lang")
        elif tag == "h2":
            self.headings.append("")
            self.into = self.headings
        elif tag == "table":
            self.tables.append([])
        elif tag == "thead":
            self.heads += 1
        elif tag == "tr":
            self.tables[-1].append([])
        elif tag in ("th", "td"):
            self.tables[-1][-1].append("")
            self.into = self.tables[-1][-1]
        elif tag == "sup":
            self.raised = True

    def handle_endtag(self, tag):
        if tag == "sup":
            self.raised = False
        elif tag in ("th", "td", "h2"):
            self.into = None

    def handle_data(self, data):
        if self.into is not None and not self.raised:
            self.into[-1] += data


def page(path):
    read = Page()
    with open(path, encoding="utf-8") as file:
        read.feed(file.read())
    return {"language": read.language, "headings": read.headings, "tables": read.tables, "repeated": read.heads == len(read.tables)}


print(json.dumps({"docx": docx, "odt": odt, "html": page}[sys.argv[1].rsplit(".", 1)[1]](sys.argv[1])))
