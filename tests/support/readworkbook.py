"""Reads a workbook with openpyxl and prints, for each sheet that is shown, the values from the sixth row on as JSON, how many formulas there are, and
those whose cells do not add up to the value kept beside them."""
import json
import re
import sys

import openpyxl

formulas, values = openpyxl.load_workbook(sys.argv[1]), openpyxl.load_workbook(sys.argv[1], data_only=True)


def added(sheet, formula):
    difference = re.fullmatch(r"=([A-Z]+[0-9]+)-([A-Z]+[0-9]+)", formula)
    if difference:
        return sheet[difference.group(1)].value - sheet[difference.group(2)].value
    total = 0
    for part in re.fullmatch(r"=SUM\((.*)\)", formula).group(1).split(","):
        cells = sheet[part]
        rows = cells if isinstance(cells, tuple) else ((cells,),)
        total += sum(cell.value for row in rows for cell in row if isinstance(cell.value, (int, float)))
    return total


sheets = []
for sheet in (each for each in formulas.worksheets if each.sheet_state == "visible"):
    kept, count, wrong = values[sheet.title], 0, []
    for row in sheet.iter_rows():
        for cell in row:
            if cell.data_type == "f":
                count += 1
                if abs(added(kept, cell.value) - kept[cell.coordinate].value) > 1e-6:
                    wrong.append(cell.coordinate)
    rows = [[cell.value for cell in row] for row in kept.iter_rows(min_row=6)]
    sheets.append({"title": sheet.title, "formulas": count, "wrong": wrong, "rows": rows})
print(json.dumps(sheets))
