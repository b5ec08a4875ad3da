"""Reads what Glossator writes with translate-toolkit and python-docx, against the XML itself.

Usage: read.py FOLDER [parts: xliff12 xliff21 tbx docx; else all]
"""

import sys
import xml.etree.ElementTree as tree
from pathlib import Path

from translate.storage.xliff import xlifffile

folder = Path(sys.argv[1])
parts = sys.argv[2:] or ["xliff12", "xliff21", "tbx", "docx"]


def name(node):
    return node.tag.rsplit("}", 1)[-1]


def plain(node):
    """The text of an element; `<cp>` stands for a character that XML has no place for."""
    parts = [node.text or ""]
    for child in node:
        parts.append(plain(child) + (child.tail or ""))
    return "".join(parts)


def pairs(path, unit_name):
    """Source and target of every unit, as the XML says."""
    found = []
    for unit in (node for node in tree.parse(path).getroot().iter() if name(node) == unit_name):
        inside = {name(node): node for node in unit.iter()}
        target = inside.get("target")
        found.append((plain(inside["source"]), plain(target) if target is not None else ""))
    return found


def same(want, got, what):
    # A tool may make one space of several at the ends.
    tidy = lambda pair: tuple(" ".join((text or "").split()) for text in pair)
    assert len(want) == len(got) > 0, f"{what}: {len(got)} of {len(want)} units are read"
    for one, other in zip(want, got):
        assert tidy(one) == tidy(other), f"{what}: {one!r} is read as {other!r}"
    print(f"translate-toolkit reads all {len(got)} units of {what}")



def xliff12():
    with open(folder / "xliff12", "rb") as file:
        units = xlifffile(file).units
    same(
        pairs(folder / "xliff12", "trans-unit"),
        [(str(u.source), str(u.target or "")) for u in units],
        "XLIFF 1.2",
    )


def xliff21():
    try:
        from translate.storage.xliff2 import Xliff2File as xliff2file
    except ImportError:
        try:
            from translate.storage.xliff2 import xliff2file
        except ImportError:
            print("SKIPPED: this translate-toolkit does not read XLIFF 2")
            return
    with open(folder / "xliff21", "rb") as file:
        units = xliff2file(file).units
    same(
        pairs(folder / "xliff21", "segment"),
        [(str(u.source), str(u.target or "")) for u in units],
        "XLIFF 2.1",
    )


def tbx():
    from translate.storage.tbx import tbxfile

    with open(folder / "tbx2008", "rb") as file:
        terms = tbxfile(file, "ja", "de").units
    entries = [node for node in tree.parse(folder / "tbx2008").getroot().iter("termEntry")]
    assert len(terms) >= len(entries) > 0, f"{len(terms)} of {len(entries)} terms are read"
    print(f"translate-toolkit reads {len(terms)} terms of {len(entries)} entries of TBX 2008")
    tree.parse(folder / "tbx")


def docx():
    import docx

    document = docx.Document(folder / "docx")
    assert any(paragraph.text for paragraph in document.paragraphs)
    tables = docx.Document(folder / "docx-bilingual").tables
    rows = [[cell.text for cell in row.cells] for table in tables for row in table.rows]
    assert rows and all(len(row) == 2 for row in rows)
    print(f"python-docx reads {len(document.paragraphs)} paragraphs and {len(rows)} rows")


for part in parts:
    {"xliff12": xliff12, "xliff21": xliff21, "tbx": tbx, "docx": docx}[part]()
