#!/bin/sh
# Drafts by a real engine: Debian's apertium-apy with apertium-eng-spa, on this machine alone.
# Usage: tests/oracles/apertium/run.sh PROGRAM
# Needs: apt-get install apertium-apy apertium-eng-spa. Where they are not installed it says so
# and ends with 0.
set -eu
program=$(realpath "${1:-target/debug/glossator}")
if ! command -v apertium-apy >/dev/null || [ ! -e /usr/share/apertium/modes/eng-spa.mode ]; then
    echo "SKIPPED: apertium-apy and apertium-eng-spa are not installed"
    exit 0
fi
home=$(mktemp -d)
port=${PORT:-27370}
apertium-apy -p "$port" /usr/share/apertium >"$home/apy.log" 2>&1 &
server=$!
trap 'kill "$server" 2>/dev/null || true; rm -rf "$home"' EXIT
export GLOSSATOR_CONFIG="$home/config" GLOSSATOR_LANG=en

"$program" engine add apertium --kind apertium --address "http://127.0.0.1:$port"
for _ in $(seq 60); do
    if "$program" engine test apertium >"$home/test.txt" 2>/dev/null; then break; fi
    sleep 0.5
done
cat "$home/test.txt"
grep -q 'eng–spa' "$home/test.txt"

printf 'The president of the company said yes.\nThe house is big & old.\n' >"$home/a.txt"
"$program" new "$home/session" --working-language es
"$program" import "$home/session" "$home/a.txt" --language en
"$program" segment "$home/session" --to es
"$program" translate "$home/session" --engine apertium --to es --agree
grep -h 'presidente de la empresa dijo' "$home"/session/documents/*/segments-es.ron
grep -h 'casa es grande' "$home"/session/documents/*/segments-es.ron
if "$program" translate "$home/session" --engine apertium --to ja --from en --agree 2>"$home/no.txt"; then
    echo "a pair that is not installed must be refused"
    exit 1
fi
cat "$home/no.txt"
echo "1 passed, 0 failed"
