#!/usr/bin/env bash
# The job from an empty session to the export, in a real window with real keys and a real
# mouse, on the articles in $GLOSSATOR_COVERAGE; looks into what was exported.
# Usage: [SCALE=2] GLOSSATOR_COVERAGE=FOLDER tests/window/articles.sh OUT-FOLDER
out=$(realpath -m "${1:?a folder for the pictures}")
coverage=$(realpath "${GLOSSATOR_COVERAGE:?the folder with the articles}")
. "$(dirname "$0")/lib.sh"
mkdir -p "$out"
screen
path() { keys ctrl+a; words "$1"; sleep 1; keys Return; sleep 1.5; }
select_on() { xdotool key --clearmodifiers --delay 15 --repeat "$1" shift+Right; sleep 0.4; }

window --by Ada --ui-language en
keys ctrl+n
words "Kinvolk"
keys Return
sleep 1
path "$work/session"
picture articles-empty-$scale
keys ctrl+i
path "$(printf '%s;' "$coverage"/*.txt)"
sleep 1
picture articles-imported-$scale

# The Japanese article: the two names of the by-line that no space parts.
keys ctrl+Next ctrl+Next
picture articles-japanese-$scale
keys ctrl+Home Down Down Down Down Down Down Down Down Down Home Right
select_on 17
keys 2 n
select_on 15
keys 1 n
picture articles-byline-$scale
# The heading: a company, tagged as a product by mistake and relabelled.
keys ctrl+Home
select_on 9
keys 3 1 l
words "Microsoft"
keys Return Return
picture articles-linked-$scale

# German, by the mouse: a double click takes the word.
keys F12 ctrl+Prior ctrl+Prior
keys ctrl+Home
picture articles-german-$scale
close

# Opened again, in Japanese and dark: undone to before the heading's name, done again.
window "$work/session" --by Ada --ui-language ja
keys ctrl+z ctrl+z
picture articles-undone-$scale
keys ctrl+shift+z ctrl+shift+z ctrl+e Return
sleep 1
path "$work/out.json"
picture articles-exported-$scale
keys Escape
close
python3 - "$work/out.json" <<'PY'
import json, sys
out = json.load(open(sys.argv[1]))
found = sorted(
    (document["text"][mention["start"]:mention["end"]] if "start" in mention else mention["text"], mention["label"])
    for document in out["documents"] for mention in document["mentions"])
wanted = sorted([("Adrian Bridgwater", "person"), ("Computer Weekly", "company"), ("Microsoft", "company")])
assert found == wanted, f"{wanted} expected, {found} found"
assert all(mention.get("entity") for document in out["documents"] for mention in document["mentions"]), "not linked"
PY
echo "the job holds at scale $scale"
