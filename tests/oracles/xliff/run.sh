#!/usr/bin/env bash
# Others read what we write for them: translate-toolkit (PyPI, in a folder of its own) both XLIFFs
# and the TBX of 2008, python-docx the DOCX. What is not there is skipped, aloud.
# Usage: tests/oracles/xliff/run.sh [folder to work in]
set -euo pipefail
here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
cd "$here/../../.."
work=${1:-$(mktemp -d)}
mkdir -p "$work"

GLOSSATOR_EXCHANGE=$work cargo test -q -j "${JOBS:-1}" --lib -- exchange::files_for_others

if ! python3 -m venv "$work/venv" ||
    ! "$work/venv/bin/pip" -q install translate-toolkit lxml python-docx; then
    echo "SKIPPED: translate-toolkit and python-docx cannot be installed"
    exit 0
fi
"$work/venv/bin/python" "$here/read.py" "$work"
