#!/usr/bin/env bash
# Others read a TMX: translate-toolkit (PyPI) every unit, and OmegaT (Debian) finds each as an exact
# match. What is not there is skipped, aloud.
# Usage: tests/oracles/tmx/check.sh FILE.tmx FROM TO FOLDER (to work in)
set -euo pipefail
here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
tmx=$1 from=$2 to=$3 work=$4

if [ -x "$work/venv/bin/python" ] ||
    { python3 -m venv "$work/venv" && "$work/venv/bin/pip" -q install translate-toolkit; }; then
    "$work/venv/bin/python" "$here/read.py" "$tmx" "$from" "$to"
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
sed -e "s/@FROM@/$from/" -e "s/@TO@/$to/" "$here/omegat.project" >"$project/omegat.project"
# From tm/auto OmegaT puts exact matches in; what it does not find stays as the source is.
mkdir -p "$project/tm/auto"
cp "$tmx" "$project/tm/auto/ours.tmx"
python3 "$here/sources.py" "$tmx" >"$project/source/text.txt"
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
