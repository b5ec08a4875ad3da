"""The sources of a TMX file, a paragraph each."""

import sys
import xml.etree.ElementTree as tree

for unit in tree.parse(sys.argv[1]).getroot().iter("tu"):
    sys.stdout.write("".join(unit.findall("tuv")[0].find("seg").itertext()) + "\n\n")
