#!/usr/bin/env bash
# Others read what comes of a real article that a test translates through the window, by keys:
# translate-toolkit the XLIFFs and the TMX, and OmegaT finds the TMX's exact matches.
# What is not there is skipped, aloud. Needs GLOSSATOR_COVERAGE, the folder of the articles.
# Usage: tests/oracles/article/run.sh [folder to work in]
set -euo pipefail
here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
cd "$here/../../.."
if [ -z "${GLOSSATOR_COVERAGE:-}" ]; then
    echo "SKIPPED: GLOSSATOR_COVERAGE is not set"
    exit 0
fi
work=${1:-$(mktemp -d)}
mkdir -p "$work"
GLOSSATOR_TRANSLATED=$work cargo test -q -j "${JOBS:-1}" --test suite -- ui::article::

if python3 -m venv "$work/venv" && "$work/venv/bin/pip" -q install translate-toolkit lxml; then
    "$work/venv/bin/python" "$here/../xliff/read.py" "$work" xliff12 xliff21
else
    echo "SKIPPED: translate-toolkit cannot be installed"
fi
"$here/../tmx/check.sh" "$work/tmx" it en "$work"
