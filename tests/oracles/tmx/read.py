"""Reads a TMX file with translate-toolkit and compares it with what the XML says."""

import sys
import xml.etree.ElementTree as tree

from translate.storage.tmx import tmxfile

path = sys.argv[1]
with open(path, "rb") as file:
    memory = tmxfile(file, sys.argv[2], sys.argv[3])
want = []
for unit in tree.parse(path).getroot().iter("tu"):
    want.append(tuple("".join(tuv.find("seg").itertext()) for tuv in unit.findall("tuv")))
got = [(str(unit.source), str(unit.target)) for unit in memory.units]
for one, other in zip(want, got):
    assert one == other, f"{one!r} is read as {other!r}"
assert len(want) == len(got) > 0, f"{len(got)} of {len(want)} units are read"
print(f"translate-toolkit reads all {len(got)} units")
