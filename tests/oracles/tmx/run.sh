#!/usr/bin/env bash
# Others read the TMX we write: translate-toolkit (PyPI, in a folder of its own) reads every unit,
# and OmegaT (Debian) finds each as an exact match. What is not there is skipped, aloud.
# Usage: tests/oracles/tmx/run.sh [folder to work in]
set -euo pipefail
here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
cd "$here/../../.."
work=${1:-$(mktemp -d)}
mkdir -p "$work"

# A test of the writer writes it, with quotes, signs of XML and characters beyond the first plane.
tmx=$work/ours.tmx
GLOSSATOR_TMX=$tmx cargo test -q -j "${JOBS:-1}" --lib -- tmx::tests::a_file_for_others

if python3 -m venv "$work/venv" && "$work/venv/bin/pip" -q install translate-toolkit; then
    "$work/venv/bin/python" "$here/read.py" "$tmx"
else
    echo "SKIPPED: translate-toolkit cannot be installed"
fi

if ! command -v omegat >/dev/null; then
    echo "SKIPPED: OmegaT is not installed (apt-get install omegat)"
    exit 0
fi
project=$work/project
rm -rf "$project"
mkdir -p "$project"/{source,target,omegat,tm,glossary,dictionary}
cp "$here/omegat.project" "$project/"
# From tm/auto OmegaT puts exact matches in; what it does not find stays as the source is.
mkdir -p "$project/tm/auto"
cp "$tmx" "$project/tm/auto/ours.tmx"
python3 - "$tmx" "$project/source/text.txt" <<'PY'
import sys, xml.etree.ElementTree as tree
units = tree.parse(sys.argv[1]).getroot().iter("tu")
with open(sys.argv[2], "w", encoding="utf-8") as out:
    for unit in units:
        out.write("".join(unit.findall("tuv")[0].find("seg").itertext()) + "\n\n")
PY
HOME=$work omegat "$project" --mode=console-translate --config-dir="$work/config" \
    >"$work/omegat.log" 2>&1 || { tail -20 "$work/omegat.log"; exit 1; }
python3 - "$tmx" "$project/target/text.txt" <<'PY'
import sys, xml.etree.ElementTree as tree
units = tree.parse(sys.argv[1]).getroot().iter("tu")
want = ["".join(unit.findall("tuv")[1].find("seg").itertext()) for unit in units]
got = [line for line in open(sys.argv[2], encoding="utf-8").read().split("\n") if line]
missing = [text for text in want if text not in got]
print(f"OmegaT found {len(want) - len(missing)} of {len(want)} as exact matches")
for text in missing:
    print("not found:", text)
sys.exit(bool(missing))
PY
