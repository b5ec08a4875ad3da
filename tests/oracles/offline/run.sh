#!/bin/sh
# Whether figures.json is what figures.py computes. Needs Python alone.
set -eu
exec python3 "$(dirname "$0")/figures.py" --check
