#!/usr/bin/env bash
# Others read the TMX we write of all kinds of text.
# Usage: tests/oracles/tmx/run.sh [folder to work in]
set -euo pipefail
here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
cd "$here/../../.."
work=${1:-$(mktemp -d)}
mkdir -p "$work"

# A test of the writer writes it, with quotes, signs of XML and characters beyond the first plane.
GLOSSATOR_TMX=$work/ours.tmx cargo test -q -j "${JOBS:-1}" --lib -- tmx::tests::a_file_for_others
"$here/check.sh" "$work/ours.tmx" de en "$work"
