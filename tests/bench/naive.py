"""The peer of the benchmark: what a quick script gets out of the same text. It matches years and amounts line by line, knows no
tables, and answers with JSON."""
import json
import re
import sys

YEAR = re.compile(r"\b20[2-3][0-9]\b")
AMOUNT = re.compile(r"(?<![\d.,])\d{1,3}(?:[ \u00a0]\d{3})*(?:[.,]\s?\d{1,2})?(?![\d.,])")
PERCENT = re.compile(r"\b\d{1,3}(?:,\d+)?\s?(?:%|pst\.)")
UNIT = re.compile(r"MNOK|mill\.? kr|kroner|Beløp i", re.IGNORECASE)

found = []
for path in sys.argv[1:]:
    with open(path, encoding="utf-8", errors="replace") as file:
        for number, line in enumerate(file, 1):
            years = YEAR.findall(line)
            amounts = AMOUNT.findall(YEAR.sub("", line))
            percents = PERCENT.findall(line)
            if years or percents or (amounts and UNIT.search(line)):
                found.append({"file": path, "line": number, "years": years, "amounts": amounts, "percents": percents})
json.dump(found, sys.stdout, ensure_ascii=False)
